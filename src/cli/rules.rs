//! `charter rules`: every obligation in force on a day.

use serde::Serialize;

use super::{CLEAN, FAILED, Run, USAGE};
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::judgement::citations;
use crate::regulation::level::{class_of, is_verified};
use crate::regulation::{Obligation, Pack, Version};
use crate::time::date::Date;

/// List every obligation in force.
#[derive(Debug, clap::Args)]
pub(super) struct Rules {
    /// Only this area, such as `openness`.
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// How to write the list.
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = ["table", "json"])]
    format: String,
    /// The day on which they are in force [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

/// An obligation in force, for machines.
#[derive(Serialize)]
struct Rule {
    pack: String,
    code: String,
    name: String,
    area: String,
    title: String,
    asks: String,
    class: &'static str,
    verified: bool,
    from: Option<String>,
    kind_of_body: Vec<String>,
    basis: Vec<String>,
}

impl Rules {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let (locale, as_of) = match (run.locale(), run.as_of(self.as_of.as_deref())) {
            (Ok(locale), Ok(as_of)) => (locale, as_of),
            (Err(code), _) | (_, Err(code)) => return code,
        };
        let packs = match run.packs() {
            Ok(packs) => packs,
            Err(code) => return code,
        };
        let packs: Vec<&Pack> = packs.all().into_iter().map(|ready| &ready.pack).collect();
        if let Some(area) = &self.area {
            let mut known: Vec<&str> = Vec::new();
            for (id, _) in packs.iter().flat_map(|pack| &pack.head.areas.0) {
                if !known.contains(&id.as_str()) {
                    known.push(id);
                }
            }
            if !known.contains(&area.as_str()) {
                run.usage(&format!("invalid value '{area}' for '--area <AREA>': one of {}", known.join(", ")));
                return USAGE;
            }
        }
        let in_force = packs.iter().flat_map(|pack| pack.obligations.iter().filter_map(|one| Some((*pack, one, one.in_force(as_of)?))));
        let chosen: Vec<_> = in_force.filter(|(_, one, _)| self.area.as_ref().is_none_or(|area| *area == one.area)).collect();
        let text = if self.format == "json" { json(&chosen, locale, as_of) } else { table(&chosen, locale, as_of, run.width()) };
        if run.world.say(&text) { CLEAN } else { FAILED }
    }
}

type InForce<'pack> = (&'pack Pack, &'pack Obligation, &'pack Version);

fn json(rules: &[InForce<'_>], locale: &Locale, as_of: Date) -> String {
    let tag = locale.language().tag();
    let rules: Vec<Rule> = rules
        .iter()
        .map(|(pack, obligation, version)| Rule {
            pack: pack.head.id.clone(),
            code: obligation.code.clone(),
            name: obligation.name.clone(),
            area: obligation.area.clone(),
            title: version.title.of(tag).to_owned(),
            asks: version.asks.of(tag).to_owned(),
            class: class_of(version, pack).word(),
            verified: version.basis.first().is_some_and(|basis| is_verified(basis, obligation.replaced_on(as_of), pack)),
            from: version.from.map(|from| from.to_string()),
            kind_of_body: version.applies_to.kind_of_body.clone(),
            basis: basis(version, pack, locale),
        })
        .collect();
    serde_json::to_string_pretty(&rules).unwrap_or_default() + "\n"
}

fn basis(version: &Version, pack: &Pack, locale: &Locale) -> Vec<String> {
    citations(version, pack).iter().map(|citation| locale.citation(citation)).collect()
}

fn table(rules: &[InForce<'_>], locale: &Locale, as_of: Date, width: Option<usize>) -> String {
    let tag = locale.language().tag();
    let mut text = String::new();
    let (mut area, mut last) = ("", "");
    let is_of_several = rules.iter().any(|(pack, ..)| pack.head.id != rules[0].0.head.id);
    for (pack, obligation, version) in rules {
        if pack.head.id != last {
            (area, last) = ("", &pack.head.id);
            if is_of_several {
                text.push_str(&format!("{}# {} ({last})\n", if text.is_empty() { "" } else { "\n" }, pack.head.title.of(tag)));
            }
        }
        if obligation.area != area {
            area = &obligation.area;
            let title = pack.head.areas.get(area).map_or(area, |title| title.of(tag));
            text.push_str(&format!("{}{title}\n", if text.is_empty() { "" } else { "\n" }));
        }
        let room = width.unwrap_or(100).clamp(40, 110) - 10;
        let first = textwrap::Options::new(room);
        let title = textwrap::fill(version.title.of(tag), first).replace('\n', "\n          ");
        let class = locale.say(&format!("class-{}", class_of(version, pack).word()), &[]);
        let basis = textwrap::fill(&format!("{class} · {}", basis(version, pack, locale).join(" · ")), textwrap::Options::new(room))
            .replace('\n', "\n          ");
        text.push_str(&format!("  {}  {title}\n          {basis}\n", obligation.code));
    }
    let args = [("count", Arg::Count(rules.len())), ("date", Arg::Date(as_of))];
    text + "\n" + &locale.say("rules-count", &args) + "\n"
}
