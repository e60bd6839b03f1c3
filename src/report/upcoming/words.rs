//! What is coming, for people.

use super::{Event, Turn, Upcoming};
use crate::acceptance::Found;
use crate::finding::{Arg, Place};
use crate::regulation::Version;
use crate::report::human::wrap;
use crate::report::place::{self, Lines};
use crate::report::{Checked, Context, sentence};
use crate::source::route::Route;

/// What is coming, in sentences.
pub(in crate::report) struct Told {
    /// Of which charter, and until when.
    pub(in crate::report) title: String,
    /// Each day, and what there is to say of it; then what has no day.
    pub(in crate::report) days: Vec<(String, Vec<String>)>,
}

/// What is coming, in sentences; the charter is called `name`.
pub(in crate::report) fn told(upcoming: &Upcoming<'_>, name: &str, checked: &Checked<'_>, context: &Context<'_>) -> Told {
    let (locale, lines) = (context.locale, Lines::of(&checked.reading.text));
    let mut days: Vec<(String, Vec<String>)> = Vec::new();
    if upcoming.days.is_empty() {
        days.push((locale.say("upcoming-nothing", &[]), Vec::new()));
    }
    for day in &upcoming.days {
        let events = day.events.iter().map(|event| said(event, checked, &lines, context));
        let findings = day.findings.iter().map(|found| finding(found, checked, &lines, context));
        days.push((locale.date(day.date), events.chain(findings).collect()));
    }
    if !upcoming.pending.is_empty() {
        let title = |version: &Version| version.title.of(locale.language().tag()).to_owned();
        let pending = upcoming.pending.iter().map(|(obligation, version)| format!("{}  {}", obligation.code, title(version)));
        days.push((locale.say("upcoming-pending", &[]), pending.collect()));
    }
    Told { title: locale.say("upcoming-title", &[("file", name.into()), ("date", Arg::Date(upcoming.until))]), days }
}

/// The same at a terminal, below the findings of a charter.
pub(in crate::report) fn human(upcoming: &Upcoming<'_>, checked: &Checked<'_>, context: &Context<'_>) -> String {
    let mut text = String::new();
    let mut put = |words: &str, indent: usize| {
        let margin = " ".repeat(indent);
        let wrapped = wrap(words, context, indent + 2).replace('\n', &format!("\n{margin}  "));
        text.push_str(&format!("{margin}{wrapped}\n"));
    };
    let told = told(upcoming, &checked.name, checked, context);
    put(&told.title, 0);
    for (day, sentences) in &told.days {
        put(day, 2);
        for sentence in sentences {
            put(sentence, 4);
        }
    }
    text + "\n"
}

/// What happens, in a sentence.
pub(super) fn said(event: &Event<'_>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> String {
    let locale = context.locale;
    let tag = locale.language().tag();
    match event {
        Event::Duty { obligation, version, verdict, is_new } => {
            let word = sentence::verdict(*verdict, context);
            let id = if *is_new { "upcoming-takes-effect" } else { "upcoming-asks-anew" };
            let args = [("code", obligation.code.as_str().into()), ("title", version.title.of(tag).into()), ("verdict", word.into())];
            locale.say(id, &args)
        }
        Event::Repealed(obligation, version) => {
            locale.say("upcoming-repealed", &[("code", obligation.code.as_str().into()), ("title", version.title.of(tag).into())])
        }
        Event::Dated(turn, route) => {
            let id = match turn {
                Turn::Begins => "upcoming-begins",
                Turn::Ends => "upcoming-ends",
                Turn::ReviewDue => "upcoming-review-due",
                Turn::Other => "upcoming-date",
            };
            locale.say(id, &[("place", in_words(&Place::Value(route.clone()), Some(route), checked, lines, context).into())])
        }
        Event::AcceptanceEnds(acceptance) => {
            let code = match &acceptance.at {
                Some(at) => format!("{} ({at})", acceptance.code),
                None => acceptance.code.clone(),
            };
            let args = [("code", code.into()), ("reason", acceptance.reason.as_str().into()), ("owner", acceptance.owner.as_str().into())];
            locale.say("upcoming-acceptance-ends", &args)
        }
    }
}

fn finding(found: &Found, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> String {
    let locale = context.locale;
    let route = found.finding.place.route();
    let args = [
        ("level", locale.say(&format!("level-{}", found.finding.level.word()), &[]).into()),
        ("code", found.finding.code.as_str().into()),
        ("message", locale.message(&found.finding.message).into()),
    ];
    let said = locale.say("upcoming-finding", &args);
    match in_words(&found.finding.place, route, checked, lines, context) {
        place if place.is_empty() => said,
        place => format!("{said} – {place}"),
    }
}

/// "validity.review_by (line 12)"; nothing for the charter as a whole.
fn in_words(place: &Place, route: Option<&Route>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> String {
    let Some(route) = route else { return String::new() };
    let shown = route.display(checked.reading.value());
    match place::bytes(place, &checked.reading) {
        Some(bytes) => {
            let line = lines.line_and_column(bytes.start).0.to_string();
            context.locale.say("matrix-place", &[("route", shown.into()), ("line", line.into())])
        }
        None => shown,
    }
}
