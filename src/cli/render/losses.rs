//! What a format does not hold: in a line on the standard error, and in full in a file.

use std::path::Path;

use serde_json::{Value, json};

use crate::charter::Charter;
use crate::charter::read::Reading;
use crate::finding::Arg;
use crate::language::Locale;
use crate::render::Request;
use crate::render::loss::{self, Loss, leaves};
use crate::report::place::Lines;
use crate::source::route::Step;

/// What a format does not hold of a charter.
pub(super) struct Losses {
    charter: String,
    format: &'static str,
    as_of: String,
    /// What is lost, with its place in words and its line.
    all: Vec<(Loss, String, usize)>,
    values: usize,
}

/// So many parts of the charter are named in the line.
const MOST: usize = 5;

/// What each format does not hold, in full: as JSON where the name of the file ends so, a list where there are several; else as lines of
/// text.
pub(super) fn report(all: &[Losses], file: &Path, locale: &Locale) -> String {
    let is_json = file.extension().is_some_and(|extension| extension == "json");
    match all {
        [only] if is_json => format!("{:#}\n", only.json()),
        several if is_json => format!("{:#}\n", several.iter().map(Losses::json).collect::<Value>()),
        each => each.iter().map(|losses| losses.text(locale)).collect::<Vec<_>>().join("\n"),
    }
}

impl Losses {
    /// Of a format that has other words than a page; none for pages.
    pub(super) fn of(charter: &Charter, reading: &Reading, request: &Request<'_>) -> Option<Losses> {
        let losses = loss::losses(charter, reading.value(), request)?;
        let lines = Lines::of(&reading.text);
        let place = |loss: Loss| {
            let start = reading.source.as_ref().map_or(0, |source| source.value_bytes(&loss.place).start);
            let line = lines.line_and_column(start).0;
            let place = loss.place.display(reading.value());
            (loss, place, line)
        };
        Some(Losses {
            charter: charter.id.0.clone(),
            format: request.format.name,
            as_of: request.as_of.to_string(),
            all: losses.into_iter().map(place).collect(),
            values: leaves(reading.value()),
        })
    }

    fn count(&self) -> usize {
        self.all.iter().map(|(loss, ..)| loss.values).sum()
    }

    /// In a line: how much, and of which parts most; none where all is held.
    pub(super) fn line(&self, locale: &Locale) -> Option<String> {
        let mut parts: Vec<(&str, usize)> = Vec::new();
        for (loss, ..) in &self.all {
            let Some(Step::Key(part)) = loss.place.0.first() else { continue };
            match parts.iter_mut().find(|(known, _)| known == part) {
                Some((_, count)) => *count += loss.values,
                None => parts.push((part, loss.values)),
            }
        }
        parts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let mut said: Vec<String> = parts.iter().take(MOST).map(|(part, count)| format!("{part} {count}")).collect();
        let more: usize = parts.iter().skip(MOST).map(|(_, count)| count).sum();
        said.extend((more > 0).then(|| locale.say("loss-more", &[("count", Arg::Count(more))])));
        let args = [
            ("format", self.format.into()),
            ("count", Arg::Count(self.count())),
            ("all", Arg::Count(self.values)),
            ("places", said.join(", ").into()),
        ];
        (!self.all.is_empty()).then(|| locale.say("loss-some", &args) + "\n")
    }

    fn json(&self) -> Value {
        let losses: Vec<_> =
            self.all.iter().map(|(loss, place, line)| json!({ "place": place, "line": line, "values": loss.values })).collect();
        json!({
            "charter": self.charter, "format": self.format, "as_of": self.as_of,
            "values": self.values, "lost": self.count(), "losses": losses,
        })
    }

    fn text(&self, locale: &Locale) -> String {
        let head = [
            ("format", self.format.into()),
            ("charter", self.charter.as_str().into()),
            ("count", Arg::Count(self.count())),
            ("all", Arg::Count(self.values)),
        ];
        let mut lines = vec![locale.say("loss-head", &head), String::new()];
        lines.extend(self.all.iter().map(|(loss, place, line)| {
            let args = [("line", line.to_string().into()), ("place", place.as_str().into()), ("count", Arg::Count(loss.values))];
            locale.say("loss-line", &args)
        }));
        lines.join("\n") + "\n"
    }
}
