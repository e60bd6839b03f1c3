//! What is told of several places of a charter together: the form in which the reader is addressed, hours that stand elsewhere.

use charter::lint::judge;
use serde_json::{Value, json};

/// How many findings of a code there are.
fn count(code: &str, charter: &Value) -> usize {
    judge(charter).iter().filter(|finding| finding.code == code).count()
}

#[test]
fn one_promise_that_addresses_the_reader_in_another_form_is_told_once() {
    for (language, polite, familiar, fine) in [
        ("fr", "Nous vous rappelons le jour même.", "Nous te rappelons le jour même.", "Nous rappelons le jour même."),
        ("nl", "Wij bellen u dezelfde dag terug.", "Wij bellen je dezelfde dag terug.", "Wij bellen dezelfde dag terug."),
        ("de", "Wir rufen Sie am selben Tag zurück.", "Wir rufen dich am selben Tag zurück.", "Wir rufen am selben Tag zurück."),
    ] {
        let charter = |last: &str| {
            let promises = [polite, polite, last];
            let promises: Vec<Value> =
                promises.iter().enumerate().map(|(at, text)| json!({ "id": format!("p{at}"), "promise": { language: text } })).collect();
            json!({ "languages": [language], "commitments": promises })
        };
        assert_eq!([familiar, polite, fine].map(|last| count("PLN-03", &charter(last))), [1, 0, 0], "{language}");
    }
}

#[test]
fn hours_in_prose_are_compared_with_those_of_the_place_that_is_meant() {
    let charter = |beside: Value, text: &str| {
        let mut commitment = json!({ "id": "a", "promise": { "fr": text } });
        commitment.as_object_mut().unwrap().extend(beside.as_object().unwrap().clone());
        json!({
            "languages": ["fr"],
            "sites": [{ "id": "mons", "hours": { "monday_to_friday": "09:00-16:30" } }],
            "channels": [{ "id": "tel", "hours": { "same_as": "mons" } }],
            "commitments": [commitment],
        })
    };
    for beside in [
        json!({ "applies_to": { "sites": ["mons"] } }),
        json!({ "hours": { "same_as": "mons" } }),
        json!({ "applies_to": { "channels": ["tel"] } }),
    ] {
        for (text, is_told) in [
            ("Nous vous recevons de 9 h à 16 h 30.", false),
            ("Nous vous recevons entre 9 h 00 et 16 heures 30 les jours ouvrables.", false),
            ("Nous vous recevons de 9\u{a0}h à 16\u{a0}h\u{a0}30.", false),
            ("Nous vous recevons de 9 h à 17 h 30.", true),
        ] {
            assert_eq!(count("CON-03", &charter(beside.clone(), text)) > 0, is_told, "{beside} {text}");
        }
    }
}

#[test]
fn hours_with_seasons_and_an_introduction_are_told_only_where_none_of_their_weeks_is_meant() {
    let hours = json!({ "monday_to_friday": "09:00-16:00", "seasons": [{ "months": "jul-aug", "monday_to_friday": "09:00-12:00" }] });
    let beside = |text: &str| json!({ "languages": ["fr"], "commitments": [{ "id": "a", "promise": { "fr": text }, "hours": hours }] });
    let introduction = |text: &str| {
        let site = |id: &str, hours: &str| json!({ "id": id, "hours": { "monday_to_friday": hours } });
        json!({ "languages": ["fr"], "introduction": { "fr": text }, "sites": [site("mons", "09:00-16:00"), site("namur", "09:00-12:00")] })
    };
    let directions = |text: &str| json!({ "languages": ["fr"], "sites": [{ "id": "mons", "hours": { "monday_to_friday": "09:00-16:00" }, "directions": { "fr": text } }] });
    for (text, is_told) in [
        ("Nos guichets sont ouverts de 9 h à 16 h.", [false, false, false]),
        ("Nos guichets sont ouverts de 9 h à 12 h.", [false, false, true]),
        ("Nos guichets sont ouverts de 9 h à 17 h.", [true, true, true]),
        ("En juillet, nos guichets sont ouverts de 9 h à 17 h.", [false, false, false]),
    ] {
        let told = [beside(text), introduction(text), directions(text)].map(|charter| count("CON-03", &charter) > 0);
        assert_eq!(told, is_told, "{text}");
    }
}
