//! The reference is made from the packs: a page of the manual for every obligation, their index, their rows in SUMMARY.md, and the
//! README of every pack.

use std::collections::BTreeSet;

use charter::check::Verdict;
use charter::regulation::builtin::{PACKS, builtin};
use charter::regulation::level::{class_of, is_verified};
use charter::regulation::{Obligation, Pack, Version};
use serde_json::Value;

use crate::support::{compare, files, root, text};

fn packs() -> impl Iterator<Item = &'static Pack> {
    PACKS.iter().map(|(id, _)| &builtin(id).unwrap().pack)
}

#[test]
fn every_obligation_has_its_page() {
    let mut pages = BTreeSet::new();
    for pack in packs() {
        for obligation in &pack.obligations {
            let page = format!("docs/src/obligations/{}.md", obligation.code);
            compare(&page, &page_of(pack, obligation));
            pages.insert(root().join(page));
        }
    }
    let there: BTreeSet<_> = files("docs/src/obligations", "md").into_iter().collect();
    let left_over: Vec<_> = there.difference(&pages).collect();
    assert!(left_over.is_empty(), "pages of obligations that no pack holds: {left_over:#?}");
}

#[test]
fn the_index_names_every_obligation() {
    let mut index = String::from(
        "# Obligations\n\nMade from the regulation packs. `charter explain CODE` says the same in four languages, and `charter rules` lists what is\nin force on a day.\n",
    );
    for pack in packs() {
        index.push_str(&format!("\n## {} (`{}` {})\n", pack.head.title.en, pack.head.id, pack.head.version));
        index.push_str(&by_area(pack, "obligations/"));
    }
    compare("docs/src/obligations.md", &index);
}

#[test]
fn the_summary_names_every_obligation() {
    let summary = text("docs/src/SUMMARY.md");
    let is_of_an_obligation = |line: &&str| line.contains("](obligations/");
    let mut made = String::new();
    for line in summary.lines().filter(|line| !is_of_an_obligation(line)) {
        made.push_str(&format!("{line}\n"));
        if line.contains("](obligations.md)") {
            for obligation in packs().flat_map(|pack| &pack.obligations) {
                let title = plain(&obligation.versions.last().unwrap().title.en);
                made.push_str(&format!("  - [{0} {title}](obligations/{0}.md)\n", obligation.code));
            }
        }
    }
    compare("docs/src/SUMMARY.md", &made);
}

#[test]
fn every_pack_has_its_readme() {
    for pack in packs() {
        let head = &pack.head;
        let mut readme = format!("# {}\n\nMade from the files of this folder by `BLESS=1 cargo test`; change those.\n\n", head.title.en);
        readme.push_str(&format!("Pack `{}`, version {}, jurisdiction {}.\n", head.id, head.version, head.jurisdiction));
        readme.push_str("\n## Kinds of body\n\n");
        for (id, kind) in &head.kinds_of_body.0 {
            readme.push_str(&format!("- `{id}`: {}\n", kind.en));
        }
        readme.push_str("\n## Obligations\n");
        readme.push_str(&by_area(pack, "../../docs/src/obligations/"));
        readme.push_str("\n## Sources\n\n");
        for (id, act) in &pack.acts {
            let name = act.link("en").map_or(act.short.en.clone(), |link| format!("[{}]({link})", act.short.en));
            // A note says what of it was read.
            let opened = match (&act.verified, &act.note) {
                (Some(verified), _) => format!("; opened on {}", verified.date),
                (None, Some(_)) => String::new(),
                (None, None) => "; not opened".to_owned(),
            };
            let repealed = act.repealed.as_ref().map_or(String::new(), |repealed| format!("; repealed since {}", repealed.from));
            readme.push_str(&format!("- `{id}`: {name}; {}{opened}{repealed}.", kind_of(act.kind)));
            readme.push_str(&act.note.as_ref().map_or(String::new(), |note| format!(" {note}")));
            readme.push('\n');
        }
        if !pack.bodies.is_empty() {
            readme.push_str("\n## Outside bodies\n\n");
        }
        for (id, body) in &pack.bodies {
            readme.push_str(&format!("- `{id}`: {}. {}", body.name.en, body.competence.en));
            readme.push_str(&body.effect.as_ref().map_or(String::new(), |effect| format!(" {}", effect.en)));
            readme.push('\n');
        }
        compare(format!("regulations/{}/README.md", head.id), &readme);
    }
}

/// Every obligation of a pack, a table for each area.
fn by_area(pack: &Pack, folder: &str) -> String {
    let mut text = String::new();
    for (area, name) in &pack.head.areas.0 {
        text.push_str(&format!("\n### {}\n\n| Code | What it is about | Weight | Since |\n|---|---|---|---|\n", name.en));
        for obligation in pack.obligations.iter().filter(|obligation| obligation.area == *area) {
            let version = obligation.versions.last().unwrap();
            let weight = format!("{}{}", weight(version, pack), if verified(obligation, version, pack) { ", verified" } else { "" });
            let title = plain(&version.title.en);
            text.push_str(&format!("| [{0}]({folder}{0}.md) | {title} | {weight} | {1} |\n", obligation.code, since(version)));
        }
    }
    text
}

fn page_of(pack: &Pack, obligation: &Obligation) -> String {
    let last = obligation.versions.last().unwrap();
    let area = pack.head.areas.get(&obligation.area).unwrap();
    let mut page = format!("# {} {}\n\n", obligation.code, plain(&last.title.en));
    for (language, title) in [("Français", &last.title.fr), ("Nederlands", &last.title.nl), ("Deutsch", &last.title.de)] {
        page.push_str(&format!("- {language}: {}\n", plain(title)));
    }
    page.push_str(&format!("\nPack `{}`, area *{}*, name `{}`.\n", pack.head.id, area.en, obligation.name));
    page.push_str(&format!("In your language: `charter explain {}`.\n", obligation.code));
    for version in obligation.versions.iter().rev() {
        page.push_str(&format!("\n## {}\n\n", heading(obligation, version)));
        if version.repealed {
            page.push_str("Nothing is asked any more.\n");
            continue;
        }
        page.push_str(&format!("{}\n\n", version.asks.en));
        page.push_str(&format!("Weight: {}.\n\n", weight(version, pack)));
        page.push_str(&format!("**Kinds of body**: {}.\n\n", kinds(version, pack)));
        page.push_str(&format!("**Documents**: {}.\n\n", documents(version)));
        page.push_str("**Basis**:\n\n");
        for basis in &version.basis {
            let act = pack.act(&basis.act).unwrap();
            let name = act.link("en").map_or(act.short.en.clone(), |link| format!("[{}]({link})", act.short.en));
            let section = basis.section.as_ref().map(|section| format!(", {}", section.en));
            let article = basis.article.as_ref().map(|article| format!(", art. {article}")).or(section).unwrap_or_default();
            let until = version.from.and_then(|from| obligation.replaced_on(from));
            let state = match &basis.verified {
                None => "not compared with its text".to_owned(),
                Some(verified) => {
                    let state = verified.text_state.map_or(String::new(), |state| format!(", in its state of {state}"));
                    let now = if is_verified(basis, until, pack) { "" } else { "; it was amended since" };
                    format!("compared on {} with `{}`{state}{now}", verified.date, verified.source)
                }
            };
            page.push_str(&format!("- {name}{article}: {state}.\n"));
        }
        page.push_str(&format!("\n**Check**: {}\n\n", check(pack, obligation, version)));
        page.push_str(&format!("**Help**: {}\n\n", version.help.en));
        page.push_str(&format!("A charter that does it:\n\n```text\n{}\n```\n\n", version.examples.good.trim_end()));
        let verdict = word(version.examples.bad_verdict);
        page.push_str(&format!("A charter that does not ({verdict}):\n\n```text\n{}\n```\n", version.examples.bad.trim_end()));
    }
    page
}

fn heading(obligation: &Obligation, version: &Version) -> String {
    let until = version.from.and_then(|from| obligation.replaced_on(from));
    match (version.from, until) {
        (None, _) => "Not in force yet, and without a date".to_owned(),
        (Some(from), None) => format!("Since {from}"),
        (Some(from), Some(until)) => format!("From {from}, until {until}"),
    }
}

fn since(version: &Version) -> String {
    version.from.map_or("no date yet".to_owned(), |from| if version.repealed { format!("repealed {from}") } else { from.to_string() })
}

fn weight(version: &Version, pack: &Pack) -> &'static str {
    match class_of(version, pack).word() {
        "law" => "law",
        "directive" => "directive of a government",
        "practice" => "good practice",
        _ => "threshold of this program",
    }
}

fn verified(obligation: &Obligation, version: &Version, pack: &Pack) -> bool {
    let until = version.from.and_then(|from| obligation.replaced_on(from));
    version.basis.first().is_some_and(|basis| is_verified(basis, until, pack))
}

fn kinds(version: &Version, pack: &Pack) -> String {
    let known = version.applies_to.kind_of_body.iter().map(|kind| pack.head.kinds_of_body.get(kind).unwrap().en.clone());
    known.collect::<Vec<_>>().join("; ")
}

fn documents(version: &Version) -> String {
    let words = version.applies_to.document.iter().map(|kind| format!("{kind:?}"));
    words.map(|word| spaced(&word)).collect::<Vec<_>>().join(", ")
}

fn kind_of(kind: charter::regulation::ActKind) -> String {
    spaced(&format!("{kind:?}"))
}

/// `ServiceStandards` as "service standards".
fn spaced(name: &str) -> String {
    let spaced = name.char_indices().flat_map(|(at, of)| {
        let gap = (at > 0 && of.is_uppercase()).then_some(' ');
        gap.into_iter().chain(of.to_lowercase())
    });
    spaced.collect()
}

fn word(verdict: Verdict) -> String {
    verdict.word().replace('_', " ")
}

/// Text that stands in a link or a table.
fn plain(text: &str) -> String {
    text.replace('|', "\\|").replace('[', "\\[").replace(']', "\\]")
}

/// The check of a version in words.
fn check(pack: &Pack, obligation: &Obligation, version: &Version) -> String {
    let at = obligation.versions.iter().position(|one| std::ptr::eq(one, version)).unwrap();
    let source = text(format!("regulations/{}/{}.yaml", pack.head.id, obligation.area));
    let written: Value = serde_yaml::from_str(&source).unwrap();
    let own = written.as_array().unwrap().iter().find(|one| one["code"] == obligation.code.as_str()).unwrap();
    let asked = in_words(&own["versions"][at]["check"]);
    format!("{}{}.", asked[..1].to_uppercase(), &asked[1..])
}

fn in_words(check: &Value) -> String {
    let (kind, how) = check.as_object().unwrap().iter().next().unwrap();
    let at = route(how.get("at").or_else(|| how.get("in")));
    let list = |key: &str| how[key].as_array().map(|all| all.iter().map(code).collect::<Vec<_>>().join(", ")).unwrap_or_default();
    let several = |join: &str| how.as_array().unwrap().iter().map(in_words).collect::<Vec<_>>().join(join);
    match kind.as_str() {
        "stated" => format!("something is said at {at}"),
        "bound" => {
            let bounds = [
                ("exactly", "exactly"),
                ("at_most", "at most"),
                ("at_least", "at least"),
                ("extension_at_most", "with extensions of together at most"),
            ];
            let bounds = bounds.iter().filter_map(|(key, words)| how.get(*key).map(|limit| format!("{words} {}", code(limit))));
            let mut said = format!("the term at {at} is {}", bounds.collect::<Vec<_>>().join(", "));
            if how.get("counted_from").is_some() {
                said.push_str(&format!(", counted from {}", list("counted_from")));
            }
            if how.get("clock_stops").is_some() {
                said.push_str(&format!(", and stands still at most for {}", list("clock_stops")));
            }
            said
        }
        "one_of" => format!("{at} is one of {}", list("values")),
        "includes" => format!("{at} holds all of {}", list("all")),
        "languages" => {
            let all = list("all");
            let available = how.get("available").map(|_| format!("there is a version in {}", list("available")));
            let written = (!all.is_empty()).then(|| format!("the charter is written in {all}"));
            written.into_iter().chain(available).collect::<Vec<_>>().join(", and ")
        }
        "counts" => format!("there is at least {} of {at}", code(&how["at_least"])),
        "covers" => format!("the hours at {at} cover {}", code(&how["hours"])),
        "open_late" => format!("one of {at} has a late opening or a service around the clock"),
        "fresh" => {
            let past = how.get("not_past").map(|_| "is not past".to_owned());
            let age = how.get("age_at_most").map(|age| format!("is at most {} ago", code(age)));
            format!("the date at {at} {}", past.into_iter().chain(age).collect::<Vec<_>>().join(" and "))
        }
        "names_body" => format!("{at} names one of {}", list("any")),
        "any_of" => several(", or "),
        "all_of" => several(", and "),
        "for_each" => {
            let when = how.get("when").map_or(String::new(), |when| {
                let is = when["is"].as_array().unwrap().iter().map(code).collect::<Vec<_>>().join(", ");
                format!(" where {} is one of {is}", route(when.get("at")))
            });
            format!("for each of {at}{when}: {}", in_words(&how["check"]))
        }
        "schema" => format!("{at} is valid by a JSON Schema of the pack"),
        other => panic!("no words for the check {other}"),
    }
}

fn route(at: Option<&Value>) -> String {
    match at {
        Some(Value::Array(routes)) => routes.iter().map(code).collect::<Vec<_>>().join(" or "),
        Some(route) => code(route),
        None => "the charter".to_owned(),
    }
}

fn code(value: &Value) -> String {
    format!("`{}`", value.as_str().map_or(value.to_string(), str::to_owned))
}
