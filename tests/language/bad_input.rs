//! Texts that were not meant for the lints: other scripts, signs that cannot be seen, numbers of all sorts, texts without end.

use charter::charter::read::Reading;
use serde_json::{Value, json};

fn of(languages: &[&str], promise: Value) -> Vec<(String, String)> {
    of_commitment(languages, promise, json!({}))
}

/// The findings of the lints on a promise, each with the route of its place.
fn of_commitment(languages: &[&str], promise: Value, data: Value) -> Vec<(String, String)> {
    let mut commitment = json!({ "id": "a", "promise": promise });
    commitment.as_object_mut().unwrap().extend(data.as_object().unwrap().clone());
    let charter = json!({ "languages": languages, "commitments": [commitment] });
    charter::lint::judge(&charter)
        .into_iter()
        .map(|finding| {
            let route = finding.place.route().unwrap();
            let language = route.last_key().unwrap_or_default().to_owned();
            (finding.code, language)
        })
        .collect()
}

fn codes(languages: &[&str], promise: Value) -> Vec<String> {
    of(languages, promise).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn other_scripts_and_signs_that_cannot_be_seen_say_nothing() {
    for (fr, nl) in [
        ("Merci, \u{645}\u{631}\u{62d}\u{628}\u{627}.", "Dank u, \u{202b}\u{645}\u{631}\u{62d}\u{628}\u{627}\u{202c}."),
        ("Merci \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} !", "Dank u \u{1f469}\u{1f3fd}!"),
        (
            "\u{420}\u{443}\u{441}\u{441}\u{43a}\u{438}\u{439} / \u{4e2d}\u{6587}",
            "\u{420}\u{443}\u{441}\u{441}\u{43a}\u{438}\u{439} / \u{4e2d}\u{6587}",
        ),
    ] {
        assert_eq!(codes(&["fr", "nl"], json!({ "fr": fr, "nl": nl })), Vec::<String>::new(), "{fr}");
    }
    // A soft hyphen, a joiner, an accent that stands apart.
    let hidden =
        json!({ "fr": "Dans les quin\u{ad}ze jours ouv\u{200b}rables.", "nl": "Binnen vijftien werkdagen, e\u{301}\u{e9}n antwoord." });
    assert_eq!(codes(&["fr", "nl"], hidden), Vec::<String>::new());
    let hidden = json!({ "fr": "Dans les quin\u{ad}ze jours ouvrables.", "nl": "Binnen vijf werk\u{200b}dagen." });
    assert_eq!(codes(&["fr", "nl"], hidden), ["PAR-07"]);
    // A joiner in a number, and letters of another script in a word, hide no contradiction and make none.
    for (nl, is_same) in
        [("Binnen 1\u{200b}5 werkdagen.", true), ("Binnen 5 werkdagen.", false), ("Binnen vijfti\u{435}n w\u{435}rkdag\u{435}n.", true)]
    {
        let hidden = json!({ "fr": "Dans les 1\u{2060}5 jours ouvrables.", "nl": nl });
        assert_eq!(codes(&["fr", "nl"], hidden).is_empty(), is_same, "{nl}");
    }
}

#[test]
fn numbers_are_read_as_their_language_writes_them() {
    for (fr, en, is_same) in [
        ("1.000 dossiers", "1,000 files", true),
        ("1 000 dossiers", "1000 files", true),
        ("1\u{202f}000 dossiers", "1,000 files", true),
        ("1,000 dossier", "1,000 files", true),
        ("1.000 dossiers", "10,000 files", false),
        ("\u{663} dossiers", "three files", true),
        ("\u{663} dossiers", "4 files", false),
        ("½ page", "0.5 page", true),
        ("½ page", "2½ pages", false),
        ("Chapitre IV", "Chapter 4", true),
        ("Chapitre IV", "Chapter 6", false),
    ] {
        assert_eq!(codes(&["fr", "en"], json!({ "fr": fr, "en": en })).is_empty(), is_same, "{fr} / {en}");
    }
}

#[test]
fn malformed_placeholders_are_told_once_and_by_the_format() {
    for wrong in ["{deadline", "{{deadline}}", "{nosuch}", "}{", "{}", "{ deadline"] {
        let promise = json!({ "fr": format!("Nous répondons {wrong}."), "nl": format!("Wij antwoorden {wrong}.") });
        assert!(!codes(&["fr", "nl"], promise.clone()).iter().any(|code| code.starts_with("PAR")), "{wrong}");
        let charter = json!({ "languages": ["fr", "nl"], "commitments": [{ "id": "a", "promise": promise }] });
        let reading = Reading::of(charter.to_string().as_bytes());
        assert!(reading.findings.iter().any(|finding| finding.code == "TXT-05"), "{wrong}");
    }
    let one = json!({ "fr": "Nous répondons {deadline.", "nl": "Wij antwoorden {deadline}." });
    let told: Vec<_> = of(&["fr", "nl"], one).into_iter().filter(|(code, _)| code.starts_with("PAR")).collect();
    assert_eq!(told, [("PAR-12".to_owned(), "fr".to_owned())]);
}

/// The findings about the language of a text.
fn left(languages: &[&str], promise: Value) -> Vec<String> {
    of(languages, promise).into_iter().filter(|(code, _)| code == "PAR-21").map(|(_, at)| at).collect()
}

#[test]
fn a_text_in_a_language_of_its_own_is_told() {
    let nl = "Uw aanvraag wordt behandeld binnen vijf werkdagen na ontvangst van alle stukken.";
    for other in [
        "Su solicitud se tramita en un plazo de cinco días hábiles a partir de la recepción de todos los documentos.",
        "Państwa wniosek zostanie rozpatrzony w ciągu pięciu dni roboczych od otrzymania wszystkich dokumentów.",
        "\u{62a}\u{62a}\u{645} \u{645}\u{639}\u{627}\u{644}\u{62c}\u{629} \u{637}\u{644}\u{628}\u{643} \u{641}\u{64a} \u{63a}\u{636}\u{648}\u{646} \u{62e}\u{645}\u{633}\u{629} \u{623}\u{64a}\u{627}\u{645} \u{639}\u{645}\u{644} \u{645}\u{646} \u{627}\u{633}\u{62a}\u{644}\u{627}\u{645} \u{62c}\u{645}\u{64a}\u{639} \u{627}\u{644}\u{648}\u{62b}\u{627}\u{626}\u{642}.",
    ] {
        assert_eq!(left(&["fr", "nl"], json!({ "fr": other, "nl": nl })), ["fr"], "{other}");
    }
    // Names, short texts and a quotation are of no language.
    for fine in [
        "Bruxelles, Namur, Liège, Charleroi, Mons, Tournai, Arlon, Wavre, Nivelles",
        "Casa de la Moneda",
        "La formule « su solicitud se tramita en un plazo de cinco días » est espagnole et figure sur nos formulaires.",
        "\u{1f469}\u{1f3fd} \u{1f4de} \u{1f3e2} \u{2709}\u{fe0f}",
    ] {
        assert_eq!(left(&["fr", "nl"], json!({ "fr": fine, "nl": nl })), Vec::<String>::new(), "{fine}");
    }
}

#[test]
fn a_short_text_in_another_script_is_told() {
    for other in
        ["Мы отвечаем за 5 дней.", "\u{646}\u{62c}\u{64a}\u{628} \u{641}\u{64a} 5 \u{623}\u{64a}\u{627}\u{645}.", "我们在5天内答复。"]
    {
        assert_eq!(left(&["fr", "nl"], json!({ "fr": "Nous répondons en 5 jours.", "nl": other })), ["nl"], "{other}");
    }
    for fine in ["Wij antwoorden („Мы“) binnen 5 dagen.", "5 € – ’s avonds"] {
        assert_eq!(left(&["fr", "nl"], json!({ "fr": "Nous répondons en 5 jours.", "nl": fine })), Vec::<String>::new(), "{fine}");
    }
}

#[test]
fn what_stands_for_a_text_that_is_not_there_is_told() {
    let told = |text: &str| {
        let promise = json!({ "fr": "Nous répondons en 5 jours.", "nl": text });
        let charter = json!({ "languages": ["fr", "nl"], "commitments": [{ "id": "a", "promise": promise }] });
        Reading::of(charter.to_string().as_bytes()).findings.iter().any(|finding| finding.code == "TXT-03")
    };
    for text in ["[te vertalen]", "…", "...", "XXX", "\u{200b}", "\u{a0}", "Lorem ipsum dolor sit amet, consectetur.", "(à compléter)"]
    {
        assert!(told(text), "{text:?}");
    }
    for text in ["Te vertalen stukken vertalen wij binnen 5 dagen.", "U betaalt met XXL-zegels.", "Ja.", "1.", "À compléter sur place."] {
        assert!(!told(text), "{text:?}");
    }
}

#[test]
fn five_languages_in_one_text_with_one_declared_are_read() {
    let five = "Dans les 5 jours ouvrables. Binnen 6 werkdagen. In 7 Arbeitstagen. Within 8 working days. Entro 9 giorni lavorativi.";
    for language in ["fr", "nl", "de", "en"] {
        let found = codes(&[language], json!({ language: five }));
        assert!(!found.iter().any(|code| code.starts_with("PAR")), "{found:?}");
    }
    // Hidden signs and marks of direction in the middle of words change nothing.
    let hidden = "Dans les 5 jours ou\u{200b}vra\u{ad}bles \u{202e}\u{202c}\u{1f600}. Binnen 6 \u{2066}werkdagen\u{2069}.";
    assert_eq!(codes(&["fr"], json!({ "fr": hidden })), Vec::<String>::new());
}

#[test]
fn only_declared_languages_are_compared() {
    let five =
        json!({ "fr": "Dans les 5 jours.", "nl": "Binnen 6 dagen.", "de": "In 7 Tagen.", "en": "Within 8 days.", "it": "Entro 9 giorni." });
    assert_eq!(codes(&["fr"], five.clone()), Vec::<String>::new());
    assert_eq!(codes(&["fr", "nl"], five.clone()), ["PAR-07"]);
    // A language that does not exist is a matter of the format, and no language of a text.
    assert_eq!(codes(&["fr", "fr-XX1"], json!({ "fr": "Dans les 5 jours.", "fr-XX1": "Dans les 6 jours." })), Vec::<String>::new());
    let charter = json!({ "languages": ["fr-XX1"], "commitments": [{ "id": "a", "promise": { "fr-XX1": "Dans les 6 jours." } }] });
    assert!(!Reading::of(charter.to_string().as_bytes()).is_well_formed);
    assert_eq!(codes(&["fr"], json!("Dans les 5 jours.")), Vec::<String>::new());
}

/// If one of these took the square of its length and more, nobody would wait for the end of this test.
#[test]
fn texts_of_a_hundred_thousand_characters_are_read() {
    let parts = [
        "1 ",
        "un ",
        "1,2 et 3 mai ",
        "](",
        "{",
        "a@",
        "[a](",
        "entre 1 et ",
        "ne pas ",
        "www.",
        "0 1 ",
        "vingt et ",
        "- a\n",
        "1er au ",
        "half ",
        "\u{200b}",
        "deux cent ",
        "ne pas sans ",
        "fermé ",
        "jusqu'à 90 % ",
        "ou plus ",
        "te tes ",
        "Jan Jan ",
        "URL ",
        "A.B.",
        "est fait ",
        "sans devoir ",
    ];
    for part in parts {
        codes(&["fr"], json!({ "fr": part.repeat(20_000 / part.len()) }));
    }
    let mixed = parts.concat();
    codes(&["fr"], json!({ "fr": mixed.repeat(100_000 / mixed.len()) }));
}

#[test]
fn a_message_repeats_no_more_of_a_text_than_people_read() {
    let promise = json!({ "fr": "mille ".repeat(16_000), "nl": "duizend ".repeat(12_000) });
    let charter = json!({ "languages": ["fr", "nl"], "commitments": [{ "id": "a", "promise": promise }] });
    for finding in charter::lint::judge(&charter) {
        let message = format!("{:?}", finding.message);
        assert!(message.len() < 2000, "{}: {} letters", finding.code, message.len());
    }
}

#[test]
fn a_text_of_a_hundred_thousand_letters_is_read() {
    let text = "Nous répondons dans les cinq jours ouvrables. ".repeat(100_000 / 46);
    assert_eq!(codes(&["fr", "nl"], json!({ "fr": text, "nl": "Wij antwoorden binnen vijf werkdagen." })), ["PAR-22"]);
}

/// Sentences that could contradict each other, numbers that could be one, days that could be others': each would be compared with each.
#[test]
fn long_texts_beside_promises_are_read() {
    let introductions = [
        "Nous répondons dans les cinq jours ouvrables. ".repeat(100_000 / 46),
        (1..2_000).map(|at| format!("Nous traitons {at} demandes. ")).collect(),
        "1 / ".repeat(20_000),
        "lundi à 9 h et mardi à 10 h, ".repeat(3_000),
        "acht Uhr fünfzig Uhr ".repeat(3_000),
    ];
    for text in introductions {
        let hours = json!([{ "id": "a", "kind": "phone", "phone": "+3225550100", "hours": { "monday": "09:00-12:00" }, "topics": { "fr": text, "de": text } }]);
        let charter = json!({ "languages": ["fr", "de"], "introduction": { "fr": text, "de": text }, "channels": hours });
        let codes: Vec<String> = charter::lint::judge(&charter).into_iter().map(|finding| finding.code).collect();
        assert!(!codes.contains(&"CON-04".to_owned()), "{codes:?}");
    }
}

#[test]
fn what_is_taken_back_twice_is_nothing() {
    let en = "We do not answer unless asked. Never longer than a day unless told, but rather by letter unless written unless.";
    codes(&["en", "fr"], json!({ "en": en, "fr": "Nous répondons." }));
}

#[test]
fn a_fact_that_the_data_hold_is_filled_in() {
    let data = json!({ "within": "5 working days" });
    let promise = json!({ "fr": "Nous répondons dans les cinq jours ouvrables.", "nl": "Wij antwoorden binnen 10 werkdagen." });
    let charter =
        json!({ "languages": ["fr", "nl"], "commitments": [{ "id": "a", "promise": promise.clone(), "within": "5 working days" }] });
    let findings = charter::lint::judge(&charter);
    let typed = findings.iter().find(|finding| finding.code == "PAR-13").unwrap();
    assert!(format!("{:?}", typed.fix).contains("Nous répondons {deadline}."), "{:?}", typed.fix);
    assert_eq!(
        of_commitment(&["fr", "nl"], promise, data),
        [("PAR-13", "fr"), ("PAR-14", "nl"), ("PAR-07", "nl"), ("SMA-06", "commitments")]
            .map(|(code, at)| (code.to_owned(), at.to_owned()))
    );
}
