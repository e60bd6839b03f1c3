//! `charter explain`: what a rule asks, of whom, since when, and on what basis.

use super::{CLEAN, FAILED, Run, USAGE};
use crate::charter::near::suggest;
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::body::Basis;
use crate::regulation::builtin::Ready;
use crate::regulation::level::{class_of, is_verified};
use crate::regulation::{Obligation, Pack, Version};
use crate::time::date::Date;

/// Say what a rule asks, of whom, since when, and on what basis.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The code of a rule, such as OPN-03.
    code: String,
    /// The day as of which to say it [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

/// The rules of the format itself; each has `format-rule-<code>` in the locales.
pub const FORMAT_RULES: [&str; 33] = [
    "SYN-01", "SYN-02", "SYN-03", "SYN-04", "SYN-05", "SYN-06", "SYN-07", "SYN-08", "SYN-09", "SYN-10", "SYN-11", "FMT-01", "FMT-02",
    "FMT-03", "FMT-04", "FMT-05", "FMT-06", "REF-01", "REF-02", "REF-03", "REF-04", "REF-05", "TXT-01", "TXT-02", "TXT-03", "TXT-04",
    "TXT-05", "TXT-06", "TXT-07", "TXT-08", "TXT-09", "DAT-01", "CHN-01",
];
/// More of them: terms and hours.
pub const TERM_RULES: [&str; 3] = ["TRM-01", "TRM-02", "HRS-01"];
/// Those of regulation packs.
pub const PACK_RULES: [&str; 5] = ["PCK-01", "PCK-02", "PCK-03", "PCK-04", "PCK-05"];

/// The rules for what an organisation says of findings, and for the file in which it does.
pub const ACCEPTANCE_RULES: [&str; 9] = ["ACC-01", "ACC-02", "ACC-03", "ACC-04", "ACC-05", "ACC-06", "CFG-01", "CFG-02", "CFG-05"];
/// The rules for how pages look, and for what they cannot show.
pub const PAGE_RULES: [&str; 7] = ["CFG-03", "CFG-04", "PDF-01", "PUB-01", "PUB-02", "PUB-03", "TPL-01"];

/// All of them, in order.
pub(super) fn own_rules() -> Vec<&'static str> {
    FORMAT_RULES
        .into_iter()
        .chain(TERM_RULES)
        .chain(PACK_RULES)
        .chain(ACCEPTANCE_RULES)
        .chain(PAGE_RULES)
        .chain(crate::lint::codes())
        .collect()
}

/// The code of every rule there is.
pub(super) fn codes<'pack>(packs: &[&'pack Ready]) -> Vec<&'pack str> {
    let of_packs = packs.iter().flat_map(|ready| ready.pack.obligations.iter().map(|one| one.code.as_str()));
    of_packs.chain(own_rules()).collect()
}

impl Explain {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let (locale, as_of) = match (run.locale(), run.as_of(self.as_of.as_deref())) {
            (Ok(locale), Ok(as_of)) => (locale, as_of),
            (Err(code), _) | (_, Err(code)) => return code,
        };
        let code = self.code.to_ascii_uppercase();
        let packs = match run.packs() {
            Ok(packs) => packs,
            Err(code) => return code,
        };
        let ready = packs.all();
        let packs: Vec<&Pack> = ready.iter().map(|ready| &ready.pack).collect();
        let found = packs.iter().find_map(|pack| Some((*pack, pack.obligation(&code)?)));
        let width = run.width();
        let text = match found {
            Some((pack, obligation)) => obligation_text(pack, obligation, locale, as_of, width),
            None if own_rules().contains(&code.as_str()) => {
                let id = format!("format-rule-{}", code.to_ascii_lowercase());
                format!("{code}\n\n{}\n", fill(&locale.say(&id, &[]), width, 0))
            }
            None => {
                let near = suggest(&code, codes(&ready).into_iter());
                let near = near.map(|near| format!(" {}", locale.message(&near))).unwrap_or_default();
                let no_such = locale.say("explain-no-such-code", &[("code", code.into())]);
                run.world.complain(&format!("{no_such}{near}\n"));
                return USAGE;
            }
        };
        if run.world.say(&text) { CLEAN } else { FAILED }
    }
}

fn obligation_text(pack: &Pack, obligation: &Obligation, locale: &Locale, as_of: Date, width: Option<usize>) -> String {
    let tag = locale.language().tag();
    let shown = obligation.in_force(as_of).or_else(|| obligation.versions.last());
    let Some(version) = shown else { return String::new() };
    let mut text = format!("{}  {}\n", obligation.code, version.title.of(tag));
    let mut part = |id: &str, body: String| {
        text.push_str(&format!("\n{}\n{}\n", locale.say(id, &[]), indented(&body, width)));
    };
    part("explain-asks", version.asks.of(tag).to_owned());
    part("explain-of-whom", locale.list(&kinds(pack, version, tag)));
    part("explain-since", since(obligation, version, locale, as_of));
    let mut bases: Vec<String> = version.basis.iter().map(|basis| basis_text(basis, obligation, pack, locale, as_of)).collect();
    bases.insert(0, locale.say(&format!("class-{}", class_of(version, pack).word()), &[]));
    part("explain-basis", bases.join("\n"));
    part("explain-help", version.help.of(tag).to_owned());
    text.push_str(&format!("\n{}\n{}", locale.say("explain-good", &[]), code(&version.examples.good)));
    let verdict = locale.say(&format!("verdict-word-{}", version.examples.bad_verdict.word().replace('_', "-")), &[]);
    text.push_str(&format!("\n{}\n{}", locale.say("explain-bad", &[("verdict", verdict.into())]), code(&version.examples.bad)));
    text.push_str(&format!("\n{}\n", fill(&locale.say("report-is-no-advice", &[]), width, 0)));
    text
}

fn kinds(pack: &Pack, version: &Version, tag: &str) -> Vec<String> {
    let named = version.applies_to.kind_of_body.iter().filter_map(|kind| pack.head.kinds_of_body.get(kind));
    named.map(|kind| kind.of(tag).to_owned()).collect()
}

fn since(obligation: &Obligation, shown: &Version, locale: &Locale, as_of: Date) -> String {
    let lines = obligation.versions.iter().map(|version| {
        let marked = if std::ptr::eq(version, shown) { "→ " } else { "  " };
        let said = match version.from {
            None => locale.say("explain-pending", &[]),
            Some(from) if version.repealed => locale.say("explain-repealed", &[("date", Arg::Date(from))]),
            Some(from) if from > as_of => locale.say("explain-from", &[("date", Arg::Date(from))]),
            Some(from) => locale.date(from),
        };
        format!("{marked}{said}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn basis_text(basis: &Basis, obligation: &Obligation, pack: &Pack, locale: &Locale, as_of: Date) -> String {
    let Some(act) = pack.act(&basis.act) else { return String::new() };
    let tag = locale.language().tag();
    let name = act.title.as_ref().and_then(|title| title.of(tag)).unwrap_or_else(|| act.short.of(tag));
    let section = basis.section.as_ref().map(|section| section.of(tag));
    let mut lines = vec![locale.cited(name, basis.article.as_deref(), section)];
    lines.extend(act.link(tag));
    lines.push(match &basis.verified {
        Some(verified) if is_verified(basis, obligation.replaced_on(as_of), pack) => {
            let args = [("date", Arg::Date(verified.date)), ("source", verified.source.as_str().into())];
            locale.say("explain-verified", &args)
        }
        Some(verified) => {
            locale.say("explain-verified-before", &[("date", Arg::Date(verified.date)), ("source", verified.source.as_str().into())])
        }
        None => locale.say("report-not-verified", &[]),
    });
    lines.join("\n")
}

fn indented(text: &str, width: Option<usize>) -> String {
    let lines = text.lines().map(|line| format!("  {}", fill(line, width, 2).replace('\n', "\n  ")));
    lines.collect::<Vec<_>>().join("\n")
}

fn fill(text: &str, width: Option<usize>, indent: usize) -> String {
    textwrap::fill(text, textwrap::Options::new(width.unwrap_or(100).clamp(40, 110) - indent).break_words(false))
}

fn code(yaml: &str) -> String {
    yaml.lines().map(|line| format!("    {line}\n")).collect()
}
