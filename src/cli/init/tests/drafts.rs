//! Drafts as texts.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::super::answers::{Answers, CHANNELS};
use super::super::quote::{id_of, quoted};
use super::{draft, pack, today, unanswered};
use crate::charter::channel::ChannelKind;
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::{Finding, Message};

/// Every set of languages, each of them first once.
fn language_sets() -> Vec<Vec<Language>> {
    let chosen = |set: usize| Language::ALL.into_iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, language)| language);
    (1..16usize)
        .flat_map(|set| {
            let size = chosen(set).count();
            (0..size).map(move |first| {
                let mut languages: Vec<Language> = chosen(set).collect();
                languages.rotate_left(first);
                languages
            })
        })
        .collect()
}

fn answered(languages: &[Language]) -> Answers {
    Answers {
        names: languages.iter().map(|language| (*language, format!("Démo {language}"))).collect(),
        phone: Some("+3225550000".to_owned()),
        email: Some("info@demo.be".to_owned()),
        web_form: Some("https://demo.be/contact?x=1#a".to_owned()),
        website: Some("https://demo.be".to_owned()),
        hours: Some("09:00-12:00, 13:00-16:00".to_owned()),
        ..unanswered(languages, "federal_public_service")
    }
}

/// The places of all that waits to be written; a panic where anything else is found.
fn only_todos(text: &str) -> Vec<String> {
    let reading = Reading::of(text.as_bytes());
    assert!(reading.is_well_formed, "{:?}\n{text}", reading.findings);
    reading.charter().expect("a charter");
    // A channel waits for its number, which is no text.
    let (of_texts, others): (Vec<_>, Vec<_>) =
        reading.findings.iter().partition(|finding| matches!(&finding.message, Message::Own { id: "txt-todo", .. }));
    let other = others.iter().find(|finding| finding.code != "CHN-01");
    assert!(other.is_none(), "{other:?}\n{text}");
    of_texts.iter().map(|finding| format!("{:?}", finding.place)).collect()
}

/// The draft with every fact that waits taken as it stands.
fn facts_taken(text: &str) -> String {
    let lines = text.lines().skip(1).map(|line| match line.trim_start().strip_prefix("# ") {
        Some(fact) => format!("{}{fact}\n", &line[..line.len() - line.trim_start().len()]),
        None => format!("{line}\n"),
    });
    lines.collect()
}

#[test]
fn a_draft_lacks_only_what_waits_to_be_written() {
    let kinds = pack().head.kinds_of_body.0.iter().map(|(id, _)| id.as_str());
    for (at, kind) in kinds.enumerate() {
        // Every kind with some sets, every set with some kind: the sets do not depend on the kind.
        for languages in language_sets().iter().skip(at % 4).step_by(4) {
            let text = draft(&unanswered(languages, kind), pack());
            assert!(!text.contains("init-"), "a message is missing:\n{text}");
            assert!(!only_todos(&text).is_empty());
        }
    }
}

#[test]
fn every_kind_of_body_gets_a_draft_in_all_languages() {
    for (kind, _) in &pack().head.kinds_of_body.0 {
        only_todos(&draft(&unanswered(&Language::ALL, kind), pack()));
    }
}

#[test]
fn facts_are_valid_once_their_sign_is_gone() {
    for languages in [vec![Language::Fr], vec![Language::Nl, Language::De], Language::ALL.to_vec()] {
        for answers in [unanswered(&languages, "defence"), answered(&languages)] {
            let text = draft(&answers, pack());
            only_todos(&text);
            let taken = facts_taken(&text);
            only_todos(&taken);
            assert!(!taken.contains("\n# "));
        }
    }
}

#[test]
fn no_example_contradicts_what_is_asked() {
    let ready = crate::regulation::builtin::builtin("be-federal").expect("the pack of the program");
    for (kind, _) in &ready.pack.head.kinds_of_body.0 {
        for languages in [&[Language::Fr], Language::ALL.as_slice()] {
            let reading = Reading::of(facts_taken(&draft(&unanswered(languages, kind), &ready.pack)).as_bytes());
            let report = crate::regulation::judge(reading.value(), &ready.pack, &ready.calendars, today());
            let contradicts = |finding: &&Finding| {
                finding.code.starts_with("REF") || finding.ground.as_ref().is_some_and(|ground| ground.verdict == "contradicts")
            };
            let codes: Vec<&str> = report.findings.iter().filter(contradicts).map(|finding| finding.code.as_str()).collect();
            assert!(codes.is_empty(), "{kind}: {codes:?}");
        }
    }
}

#[test]
fn any_choice_of_channels_is_valid() {
    for set in 1..64usize {
        let chosen = CHANNELS.into_iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, (kind, _))| kind);
        let answers = Answers { channels: chosen.collect(), ..answered(&[Language::De]) };
        let text = draft(&answers, pack());
        only_todos(&text);
        only_todos(&facts_taken(&text));
        assert_eq!(text.contains("\nsites:"), answers.channels.contains(&ChannelKind::Visit));
        assert_eq!(
            text.matches("monday_to_friday: \"09:00-12:00, 13:00-16:00\"\n      # public_holidays").count()
                + text.matches("monday_to_friday: \"09:00-12:00, 13:00-16:00\"\n    # public_holidays").count(),
            1,
            "hours stand once:\n{text}"
        );
    }
}

#[test]
fn answers_stand_where_they_belong() {
    let text = draft(&answered(&[Language::Fr, Language::En]), pack());
    let value = Reading::of(text.as_bytes()).value().clone();
    assert_eq!(value["id"], "demo-fr");
    assert_eq!(value["languages"], json!(["fr", "en"]));
    assert_eq!(value["organisation"]["name"], json!({ "fr": "Démo fr", "en": "Démo en" }));
    assert_eq!(value["organisation"]["country"], "BE");
    assert_eq!(value["channels"][0]["phone"], "+3225550000");
    assert_eq!(value["channels"][1]["email"], "info@demo.be");
    assert_eq!(value["channels"][2]["url"], "https://demo.be/contact?x=1#a");
    assert_eq!(value["channels"][5]["url"], "https://demo.be");
    assert_eq!(value["sites"][0]["hours"], json!({ "monday_to_friday": "09:00-12:00, 13:00-16:00" }));
    assert!(text.contains("##   en: We answer your message {deadline}.\n"));
}

#[test]
fn every_main_block_is_drafted_in_the_order_of_the_format() {
    let text = draft(&unanswered(&[Language::En], "federal_public_service"), pack());
    let blocks: Vec<&str> =
        text.lines().filter_map(|line| line.split_once(':')).map(|(key, _)| key).filter(|key| !key.starts_with(['#', ' '])).collect();
    let expected = "format id kind status languages title working_days regulations organisation validity introduction scope sites channels services \
        commitments requests information openness decisions recourse data_protection inclusion complaints feedback follow_up only_once \
        customer_rights customer_duties measurement";
    assert_eq!(blocks.join(" "), expected);
    let steps: BTreeSet<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("step: ")).collect();
    assert_eq!(steps.len(), 4);
}

#[test]
fn hostile_names_come_back_as_they_were() {
    let names = [
        ": {{x}} #",
        "a\nb: c\r\n\td",
        "\"\\\" 'x' # no",
        "- !tag &a *a",
        "\u{202e}evil\u{2028}\u{feff}\u{85}\u{7f}\u{1}",
        "null",
        "𝔉\u{1fffe}",
        "ŒŒ—é",
    ];
    for name in names {
        let answers = Answers { names: vec![(Language::Fr, name.to_owned())], ..unanswered(&[Language::Fr], "defence") };
        let text = draft(&answers, pack());
        only_todos(&text);
        assert_eq!(Reading::of(text.as_bytes()).value()["organisation"]["name"]["fr"], name);
    }
}

proptest! {
    #[test]
    fn a_quoted_text_is_read_as_it_was(text in any::<String>()) {
        let yaml = format!("{{ a: [{}, x] }}", quoted(&text));
        let (source, faults) = crate::source::Source::read(yaml.as_bytes());
        prop_assert!(faults.is_empty(), "{faults:?} {yaml}");
        let source = source.expect("a source");
        prop_assert_eq!(&source.value()["a"][0], &serde_json::Value::from(text));
    }

    #[test]
    fn an_id_is_one(text in any::<String>()) {
        if let Some(id) = id_of(&text) {
            prop_assert!(id.len() <= 48 && !id.starts_with('-') && !id.ends_with('-') && !id.contains("--"), "{id}");
            prop_assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
        }
    }
}

#[test]
fn ids_are_read_out_of_names() {
    let long = "Föderaler Öffentlicher Dienst Volksgesundheit, Sicherheit der Nahrungsmittelkette";
    let cases = [
        ("SPF Économie", Some("spf-economie")),
        ("Office national de l’emploi", Some("office-national-de-l-emploi")),
        ("E\u{301}tat  —  (test)", Some("etat-test")),
        ("日本", None),
        ("No!", Some("charter-no")),
        ("1e5", Some("charter-1e5")),
        (long, Some("foederaler-oeffentlicher-dienst")),
    ];
    for (name, id) in cases {
        assert_eq!(id_of(name).as_deref(), id, "{name}");
    }
}

#[test]
fn obligations_are_named_at_the_block_they_look_at() {
    let mut pack = pack().clone();
    let words = json!({ "en": "x", "fr": "x", "nl": "x", "de": "x" });
    let obligation = |code: &str, from: &str, kind: &str, check: serde_json::Value| {
        let version = json!({
            "from": from, "title": words, "asks": words, "message": { "silent": words }, "help": words, "kind": "content",
            "applies_to": { "kind_of_body": [kind] }, "basis": [], "check": check,
            "examples": { "good": "", "bad": "", "bad_verdict": "silent" },
        });
        serde_json::from_value(json!({ "code": code, "name": "x", "versions": [version] })).expect("an obligation")
    };
    let bound = json!({ "bound": { "at": "openness.documents.answer", "at_most": "7 weeks", "extension_at_most": "1 week", "counted_from": ["receipt"] } });
    pack.obligations = vec![
        obligation("TST-01", "2000-01-01", "defence", bound),
        obligation("TST-02", "2000-01-01", "defence", json!({ "stated": { "at": ["openness.documents.how", "complaints.procedure"] } })),
        obligation("TST-03", "2027-01-01", "defence", json!({ "stated": { "at": "openness" } })),
        obligation("TST-04", "2000-01-01", "federal_police", json!({ "stated": { "at": "openness" } })),
        obligation("TST-05", "2000-01-01", "defence", json!({ "languages": { "all": ["fr", "nl"] } })),
        obligation(
            "TST-06",
            "2000-01-01",
            "defence",
            json!({ "names_body": { "at": "complaints.second_line", "any": ["first", "unknown", "second"] } }),
        ),
        obligation(
            "TST-07",
            "2000-01-01",
            "defence",
            json!({ "covers": { "at": "channels[kind=phone].hours", "hours": "Mo-Fr 07:00-19:00" } }),
        ),
        obligation("TST-08", "2000-01-01", "defence", json!({ "includes": { "at": "requests.reply_languages", "all": ["fr", "nl"] } })),
    ];
    let body = || serde_json::from_value(json!({ "name": words, "competence": words })).expect("a body");
    pack.bodies = [("first".to_owned(), body()), ("second".to_owned(), body())].into();
    let text = draft(&unanswered(&[Language::Nl], "defence"), &pack);
    only_todos(&text);
    assert!(text.contains("## Gevraagd door: TST-01, TST-02\nopenness:\n"), "{text}");
    assert!(text.contains("    # answer: { within: 7 weeks, counted_from: receipt, extension: { within: 1 week } }\n"));
    assert!(text.contains("## Gevraagd door: TST-02, TST-06\ncomplaints:\n"));
    assert!(text.contains("  # second_line: [{ body: first }]  ## first, second\n"));
    assert!(text.contains("    #   monday_to_friday: \"07:00-19:00\"\n"));
    assert!(text.contains("  # reply_languages: [fr, nl]\n"));
    assert!(text.contains("## Gevraagd door: TST-05\nformat: 1\n"));
    assert!(!text.contains("TST-03") && !text.contains("TST-04"));
    only_todos(&facts_taken(&text));
}
