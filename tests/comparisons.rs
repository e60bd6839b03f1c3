//! Terms and opening hours compared as people compare them: `cases.yaml` in `terms` and `hours` holds what a charter writes, what a
//! source asks and the verdict that was worked out by hand; `reads.txt` beside it what the author reads, in four languages.

use charter::charter::text::Language;
use charter::check::{Check, Scene, Workweek};
use charter::language::Locale;
use charter::regulation::builtin::builtin;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{compare, day, text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    asks: Value,
    writes: Value,
    #[serde(default)]
    week: Week,
    verdict: String,
    why: String,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Week {
    #[default]
    MondayToFriday,
    MondayToSaturday,
    None,
}

#[test]
fn terms_are_compared_as_jurists_do() {
    judge("terms", 60, |case| {
        let mut asked = case.asks.clone();
        asked["at"] = "term".into();
        (json!({ "bound": asked }), json!({ "term": case.writes }))
    });
}

#[test]
fn hours_are_compared_as_visitors_do() {
    judge("hours", 30, |case| (case.asks.clone(), case.writes.clone()));
}

/// Judges the cases of a folder, each by a check and in a charter.
fn judge(folder: &str, least: usize, of: impl Fn(&Case) -> (Value, Value)) {
    let cases: Vec<Case> = serde_yaml::from_str(&text(format!("tests/{folder}/cases.yaml"))).unwrap();
    assert!(cases.len() >= least);
    let calendars = &builtin("be-federal").unwrap().calendars;
    let (mut wrong, mut read) = (Vec::new(), String::new());
    for case in &cases {
        assert!(case.why.len() > 5, "every verdict says why: {}", case.writes);
        let (check, charter) = of(case);
        let check: Check = serde_json::from_value(check).unwrap();
        let week = match case.week {
            Week::MondayToFriday => Some(Workweek::OfFive),
            Week::MondayToSaturday => Some(Workweek::OfSix),
            Week::None => None,
        };
        let outcome = check.judge(&Scene { charter: &charter, item: None, as_of: day(), week, calendars });
        if outcome.verdict.word() != case.verdict {
            wrong.push(format!("{} against {}: {}, by hand {}", case.writes, case.asks, outcome.verdict.word(), case.verdict));
        }
        read.push_str(&format!("{}\n  {}: {}\n", one_line(&case.writes), one_line(&case.asks), case.verdict));
        for evidence in &outcome.evidence {
            for (language, says) in evidence.says.iter().flat_map(|says| Language::ALL.map(|language| (language, says))) {
                read.push_str(&format!("  {}  {}\n", language.tag(), Locale::of(language).message(says)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    compare(format!("tests/{folder}/reads.txt"), &read);
}

/// As somebody would write it on one line: no quotes where none are needed.
pub fn one_line(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| format!("{key}: {}", one_line(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
