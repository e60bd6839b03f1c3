//! What the data of a promise hold that its text may say: its term, its share, its amount.

use serde_json::Value;

use crate::finding::Arg;
use crate::lint::facts::{Amount, CURRENCIES, Clock, Currency, Day, What, unit};
use crate::lint::passage::Passage;
use crate::lint::tokens::ONE;
use crate::time::duration::Duration;

/// A fact of the data.
pub(super) struct Held {
    pub(super) what: What,
    pub(super) words: Arg,
    /// What a text is filled in with to say it, where there is something.
    pub(super) placeholder: Option<&'static str>,
    pub(super) key: &'static str,
    /// Whether it is how often something is done.
    pub(super) is_rhythm: bool,
}

impl Held {
    fn of(key: &'static str, placeholder: Option<&'static str>, what: What, words: Arg) -> Held {
        Held { what, words, placeholder, key, is_rhythm: key == "every" }
    }

    /// Whether a text with this placeholder says it.
    pub(super) fn is_said_by(&self, name: &str) -> bool {
        self.placeholder.is_some_and(|own| own == name || own == "duration" && name == "deadline")
    }
}

/// What the data of a promise hold, and the term that it refers to.
pub(super) fn held(passage: &Passage<'_>) -> Vec<Held> {
    let mut held = Vec::new();
    for data in [Some(passage.beside), passage.referred].into_iter().flatten() {
        term(data, &mut held);
        for tier in data.get("tiers").and_then(Value::as_array).into_iter().flatten() {
            let before = held.len();
            term(tier, &mut held);
            // No placeholder says which of several levels is meant.
            held[before..].iter_mut().for_each(|held| held.placeholder = None);
        }
    }
    let amounts = [passage.beside.get("amount"), passage.beside.get("if_missed").and_then(|remedy| remedy.get("amount"))];
    if let Some(money) = amounts.into_iter().flatten().next()
        && let (Some(amount), Some(name)) = (money.get("amount").and_then(Value::as_f64), money.get("currency").and_then(Value::as_str))
        && let Some(at) = CURRENCIES.iter().position(|currency| *currency == name)
    {
        let what = What::Money(Amount::one(thousandths(amount)), Currency::Named(at as u8));
        held.push(Held::of("amount", Some("amount"), what, Arg::Text(format!("{amount} {name}"))));
    }
    held
}

fn term(data: &Value, held: &mut Vec<Held>) {
    let text = |key: &str| data.get(key).and_then(Value::as_str);
    for (key, placeholder) in
        [("within", Some("duration")), ("at_most", Some("duration")), ("at_least", Some("duration")), ("every", Some("deadline"))]
    {
        held.extend(text(key).and_then(|text| Some(Held::of(key, placeholder, length(text)?, Arg::Duration(text.parse().ok()?)))));
    }
    for (key, placeholder) in [("target", Some("target")), ("at_most", None), ("at_least", None)] {
        let share = text(key).and_then(|text| text.strip_suffix('%')?.parse().ok());
        held.extend(share.map(|share| Held::of(key, placeholder, What::Share(Amount::one(thousandths(share))), Arg::Percent(share))));
    }
    let notice = data.get("before").and_then(|before| before.get("at_least")?.as_str());
    held.extend(notice.and_then(|text| Some(Held::of("before", None, length(text)?, Arg::Duration(text.parse().ok()?)))));
    held.extend(text("by").and_then(|text| Some(Held::of("by", Some("deadline"), What::Date(day_of_year(text)?), text.into()))));
    let clock = text("same_day_if_before").and_then(|text| Some(What::Clock(Clock { minutes: minutes(text)?, is_open: false })));
    held.extend(clock.map(|what| Held::of("same_day_if_before", None, what, text("same_day_if_before").unwrap_or_default().into())));
}

fn length(text: &str) -> Option<What> {
    match text.parse().ok()? {
        Duration::SameDay => Some(What::Time(Amount::one(0), unit("day")?)),
        Duration::Of { value, unit: of } => Some(What::Time(Amount::one(thousandths(value)), unit(&of.word().replace(' ', "_"))?)),
        Duration::Immediately => None,
    }
}

/// `03-31`
fn day_of_year(text: &str) -> Option<Day> {
    let (month, day) = text.split_once('-')?;
    Some(Day { year: None, month: Some(month.parse().ok()?), day: Some(day.parse().ok()?) })
}

/// `13:00`
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    Some(hour.parse::<u16>().ok()?.saturating_mul(60).saturating_add(minute.parse().ok()?))
}

fn thousandths(value: f64) -> i64 {
    (value * ONE as f64).round() as i64
}
