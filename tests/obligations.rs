//! The packs that come with the program: whole, and every obligation tells its good example from its bad one. The reports on the
//! bad ones, in four languages, are `tests/check/CODE.txt`.

use std::collections::BTreeSet;

use charter::charter::text::Language;
use charter::check::Verdict;
use charter::finding::Level;
use charter::regulation::builtin::{PACKS, builtin};
use charter::regulation::compiled::compile;
use charter::regulation::level::level_of;
use charter::regulation::{Obligation, examples, judge};
use charter::time::date::Date;
use serde_json::Value;

use crate::support::{compare, files, root, run};

/// The files of a pack's folder.
pub fn files_of(id: &str) -> Vec<(String, Vec<u8>)> {
    let paths = files(&format!("regulations/{id}"), "yaml");
    paths.iter().map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(path).unwrap())).collect()
}

#[test]
fn the_packs_are_whole_and_compiled() {
    for (id, _) in PACKS {
        match compile(&files_of(id)) {
            Ok(text) => compare(format!("regulations/compiled/{id}.json"), &text),
            Err(faults) => {
                let said =
                    faults.iter().map(|fault| format!("{id}/{}: {:?} at {:?}", fault.file, fault.finding.message, fault.finding.place));
                panic!("{}", said.collect::<Vec<_>>().join("\n"));
            }
        }
    }
}

/// What is only remembered warns, and never condemns.
#[test]
fn every_error_rests_on_a_text_that_was_opened() {
    let mut errors = 0;
    for (id, _) in PACKS {
        let pack = &builtin(id).unwrap().pack;
        for obligation in &pack.obligations {
            for version in &obligation.versions {
                for verdict in Verdict::ALL {
                    if level_of(verdict, version, None, pack) == Some(Level::Error) {
                        errors += 1;
                        let basis = &version.basis[0];
                        let verified = basis.verified.as_ref().unwrap_or_else(|| panic!("{}: {verdict:?}", obligation.code));
                        assert!(!verified.source.is_empty() && pack.act(&basis.act).is_some(), "{}", obligation.code);
                    }
                }
            }
        }
    }
    assert!(errors > 20, "{errors}");
}

#[test]
fn every_pack_of_the_folder_is_listed() {
    let folders = std::fs::read_dir(root().join("regulations")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut there: Vec<String> = folders.filter(|name| name != "compiled").collect();
    let mut listed: Vec<String> = PACKS.iter().map(|(id, _)| (*id).to_owned()).collect();
    there.sort();
    listed.sort();
    assert_eq!(listed, there);
}

#[test]
fn there_are_enough_obligations_in_every_area() {
    let pack = &builtin("be-federal").unwrap().pack;
    let day = Date::parse("2026-11-23").unwrap();
    let in_force: Vec<&Obligation> = pack.obligations.iter().filter(|obligation| obligation.in_force(day).is_some()).collect();
    assert!(in_force.len() >= 20);
    for (area, least) in [
        ("openness", 2),
        ("building_accessibility", 2),
        ("web_accessibility", 2),
        ("data_protection", 2),
        ("opening_hours", 2),
        ("response_times", 2),
        ("complaints", 1),
        ("languages", 1),
        ("second_line", 1),
        ("feedback", 1),
        ("duties", 1),
        ("charter", 1),
    ] {
        let count = in_force.iter().filter(|obligation| obligation.area == area).count();
        assert!(count >= least, "{area}: {count}");
    }
}

#[test]
fn no_code_or_name_is_used_twice() {
    let mut seen = BTreeSet::new();
    for (id, _) in PACKS {
        for obligation in &builtin(id).unwrap().pack.obligations {
            assert!(seen.insert(obligation.code.clone()), "{}", obligation.code);
            assert!(seen.insert(obligation.name.clone()), "{}", obligation.name);
        }
    }
}

/// What looks as if it would do, and does not; and what looks bad, and does.
#[test]
fn near_misses_are_told_apart() {
    use Verdict::{CannotTell, Contradicts, NotApplicable, Silent, Stated};
    let answer = |rest: &str| format!("openness: {{ documents: {{ answer: {{ within: 30 calendar days{rest} }} }} }}");
    let phone = |hours: &str| format!("channels: [{{ id: p, kind: phone, phone: \"+3225550100\", hours: {hours} }}]");
    let insured = "organisation: { kind_of_body: [public_social_security_institution] }";
    let social = |rest: &str| format!("{insured}\nsocial_security: {{ {rest} }}");
    let cases = [
        ("OPN-03", answer(""), Stated),
        ("OPN-03", answer(", target: 100.0%"), Stated),
        ("OPN-03", answer(", clock_stops: [question_to_customer]"), Stated),
        ("OPN-03", answer(", clock_stops: [missing_document]"), CannotTell),
        ("OPN-03", answer(", target: 90%"), CannotTell),
        ("OPN-03", answer(", force: aim"), CannotTell),
        ("OPN-03", answer(", statistic: mean"), CannotTell),
        ("OPN-03", answer(", extension: { times: 3 }"), CannotTell),
        ("OPN-03", answer(", extension: { within: 15 calendar days, times: 2 }"), Contradicts),
        ("OPN-03", answer(", exclusions: Everything."), CannotTell),
        ("OPN-03", answer(", tiers: [{ name: slow, within: 90 calendar days }]"), Contradicts),
        ("OPN-03", "openness: { documents: { answer: { within: 20 working days } } }".to_owned(), CannotTell),
        ("OPN-03", "openness: { documents: { answer: { within: 10 working days } } }".to_owned(), Stated),
        ("OPN-03", "openness: { documents: { answer: { not_offered: We never answer. } } }".to_owned(), Contradicts),
        ("OPN-03", "openness: { documents: { answer: { link: https://example.be } } }".to_owned(), Verdict::Referred),
        (
            "OPN-05",
            "openness: { reconsideration: { decision: { within: 45 calendar days, counted_from: receipt } } }".to_owned(),
            CannotTell,
        ),
        ("CMP-09", "complaints: { answer: { within: 30 calendar days, extension: { within: 1 year } } }".to_owned(), Contradicts),
        ("AVL-02", phone("{ monday_to_friday: \"08:30-17:30\", public_holidays: closed }"), Stated),
        ("AVL-02", phone("\"Mo-Fr 09:00-17:00; PH off\""), Stated),
        ("AVL-02", phone("always"), Stated),
        ("AVL-02", phone("{ public_holidays: closed }"), CannotTell),
        ("AVL-02", phone("{ seasons: [{ months: jul-aug, monday_to_friday: \"08:00-20:00\" }] }"), Contradicts),
        ("AVL-02", phone("{ monday_to_friday: \"09:00-17:00\", wednesday: \"09:00-12:00\" }"), Contradicts),
        ("AVL-02", phone("\"2026 Mo-Fr 09:00-18:00\""), CannotTell),
        ("DPR-01", "data_protection: { requests: { within: 30 calendar days } }".to_owned(), CannotTell),
        ("DPR-01", "data_protection: { requests: { within: 4 weeks } }".to_owned(), Stated),
        ("DPR-01", "data_protection: { requests: { within: 32 calendar days } }".to_owned(), Contradicts),
        (
            "WEB-05",
            "channels: [{ id: w, kind: website, url: https://example.be, accessibility: { last_reviewed: 2026-05-01 } }]".to_owned(),
            Stated,
        ),
        (
            "WEB-05",
            "channels: [{ id: w, kind: website, url: https://example.be, accessibility: { last_reviewed: 9999-12-31 } }]".to_owned(),
            CannotTell,
        ),
        ("ENV-01", "openness: { environment: { answer: { within: 31 calendar days } } }".to_owned(), Contradicts),
        ("ENV-01", "openness: { environment: { answer: { within: 1 month } } }".to_owned(), CannotTell),
        ("SOC-06", social("decision: { within: 17 weeks }"), Stated),
        ("SOC-06", social("decision: { within: 122 calendar days }"), CannotTell),
        ("SOC-06", social("decision: { within: 124 calendar days }"), Contradicts),
        ("SOC-06", social("decision: { within: 4 months, counted_from: complete_file }"), CannotTell),
        ("SOC-06", social("decision: { within: 4 months, clock_stops: [missing_document] }"), Stated),
        ("SOC-08", social("payment: { within: 4 months, counted_from: notification }"), Stated),
        ("SOC-01", social("information: { within: 45 calendar days }"), Silent),
        ("SOC-07", social("answer_to_reminder: 30 calendar days"), CannotTell),
        ("SOC-11", format!("{insured}\nrecourse: [{{ body: labour_tribunal, within: 88 calendar days }}]"), Contradicts),
        ("SOC-11", format!("{insured}\nrecourse: [{{ body: labour_tribunal, within: 89 calendar days }}]"), CannotTell),
        ("SOC-11", format!("{insured}\nrecourse: [{{ body: labour_tribunal, within: 92 calendar days }}]"), Stated),
        ("EBX-01", "channels: [{ id: e, kind: ebox, consent: companies_only }]".to_owned(), Stated),
        ("EBX-01", "channels: [{ id: e, kind: ebox }]".to_owned(), Silent),
        ("SDG-01", "services: [{ id: a, name: Permit }]".to_owned(), NotApplicable),
        ("SDG-01", "services: [{ id: a, name: Permit, single_digital_gateway: false }]".to_owned(), NotApplicable),
        ("LNG-01", "sites: [{ id: a, name: Eupen, language_regime: german }]".to_owned(), NotApplicable),
        ("LNG-01", "sites: [{ id: a, name: Brussels, language_regime: central }]".to_owned(), Silent),
    ];
    let ready = builtin("be-federal").unwrap();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(code, fragment, expected)| {
            let report = judge(&charter_of(fragment), &ready.pack, &ready.calendars, Date::parse("2026-11-23").unwrap());
            let verdict = report.judgements.iter().find(|judgement| judgement.obligation.code == *code).unwrap().verdict;
            (verdict != *expected).then(|| format!("{code} {fragment}: {verdict:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whom an obligation binds is said by each for itself; why it does not apply is told.
#[test]
fn why_an_obligation_does_not_apply_is_told() {
    let (other, outside) = (Some("not-applicable-body"), Some("not-applicable-outside"));
    let cases = [
        ("local_police_zone", "2026-11-23", "OPN-01", outside),
        ("local_police_zone", "2026-11-23", "OPN-03", None),
        ("local_police_zone", "2024-07-14", "OPN-03", outside),
        ("local_police_zone", "2026-11-23", "OPN-08", None),
        ("local_police_zone", "2026-11-23", "DPR-01", None),
        ("local_police_zone", "2026-11-23", "DPR-03", outside),
        ("local_police_zone", "2026-11-23", "DPR-06", None),
        ("local_police_zone", "2026-11-23", "OMB-03", None),
        ("local_police_zone", "2026-11-23", "CMP-01", outside),
        ("local_or_regional", "2026-11-23", "OPN-03", outside),
        ("local_or_regional", "2026-11-23", "DEC-01", None),
        ("federal_police", "2026-11-23", "OMB-01", other),
        ("federal_public_service", "2026-11-23", "OMB-03", other),
        ("local_police_zone, federal_police", "2026-11-23", "CMP-01", None),
        ("local_police_zone, federal_police", "2026-11-23", "OMB-01", other),
        ("federal_public_service", "2026-11-23", "SOC-06", other),
        ("federal_public_service, social_benefits_body", "2026-11-23", "SOC-06", None),
        ("cooperating_social_security_institution", "2026-11-23", "SOC-06", None),
        ("cooperating_social_security_institution", "2026-11-23", "CMP-01", outside),
        ("public_social_security_institution", "2026-11-23", "OMB-01", None),
        ("public_social_security_institution", "2026-11-23", "OMB-02", other),
        ("public_social_security_institution, pension_institution", "2026-11-23", "OMB-01", Some("not-applicable-case")),
        ("public_social_security_institution, pension_institution", "2026-11-23", "OMB-02", None),
    ];
    let ready = builtin("be-federal").unwrap();
    for (kinds, day, code, expected) in cases {
        let charter = charter_of(&format!("organisation: {{ kind_of_body: [{kinds}] }}"));
        let report = judge(&charter, &ready.pack, &ready.calendars, Date::parse(day).unwrap());
        let judgement = report.judgements.iter().find(|judgement| judgement.obligation.code == code).unwrap();
        let says = judgement.evidence.first().and_then(|evidence| match evidence.says.as_ref()? {
            charter::finding::Message::Own { id, .. } => Some(*id),
            charter::finding::Message::Pack { .. } => None,
        });
        let why = says.filter(|_| judgement.verdict == Verdict::NotApplicable);
        assert_eq!(why, expected, "{kinds} {day} {code}");
    }
}

/// What the author of a bad example reads, in every language. That each example does what it says is part of loading a pack.
#[test]
fn reports_on_bad_examples_read_well() {
    for (id, _) in PACKS {
        let pack = &builtin(id).unwrap().pack;
        for obligation in &pack.obligations {
            let mut read = String::new();
            for version in obligation.versions.iter().filter(|version| !version.pending && !version.repealed) {
                let folder = tempfile::tempdir().unwrap();
                let charter = examples::charter_of(&version.examples.bad, pack, version).unwrap();
                std::fs::write(folder.path().join("charter.yaml"), serde_yaml::to_string(&charter).unwrap()).unwrap();
                let day = examples::day_of(obligation, version, &pack.head).to_string();
                for language in Language::ALL {
                    let ran = run(folder.path(), &["check", "charter.yaml", "--as-of", &day, "--lang", language.tag()]);
                    let own: Vec<&str> = ran
                        .output
                        .split("\n\n")
                        .filter(|part| part.lines().next().is_some_and(|line| line.contains(&format!("[{}]", obligation.code))))
                        .collect();
                    read.push_str(&format!("## {} · {day}\n\n{}\n\n", language.tag(), own.join("\n\n")));
                }
            }
            compare(format!("tests/check/{}.txt", obligation.code), &read);
        }
    }
}

/// A charter of a federal public service that says what `fragment` says.
fn charter_of(fragment: &str) -> Value {
    let pack = &builtin("be-federal").unwrap().pack;
    examples::charter_of(fragment, pack, &pack.obligations[0].versions[0]).unwrap()
}

/// A source is cited with its article, or with the part that it has instead.
#[test]
fn every_basis_names_its_article_or_section() {
    for (id, _) in PACKS {
        let pack = &builtin(id).unwrap().pack;
        let versions = pack.obligations.iter().flat_map(|obligation| obligation.versions.iter().map(|version| (&obligation.code, version)));
        let of_versions = versions.flat_map(|(code, version)| version.basis.iter().map(move |basis| (code, basis)));
        let of_bodies = pack.bodies.iter().flat_map(|(body, entry)| entry.basis.iter().map(move |basis| (body, basis)));
        let mut seen = 0;
        for (of, basis) in of_versions.chain(of_bodies) {
            assert!(pack.act(&basis.act).is_some(), "{id}: {of}: {}", basis.act);
            assert!(basis.article.is_some() != basis.section.is_some(), "{id}: {of}: {} wants either an article or a section", basis.act);
            seen += 1;
        }
        assert!(seen > 25, "{id}: {seen}");
    }
}
