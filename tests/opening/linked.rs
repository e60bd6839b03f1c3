//! What linked data say: a single day before a public holiday before a week.

use std::collections::BTreeMap;

use charter::charter::text::Language;
use jiff::civil::{Date, Weekday};
use serde_json::Value;

use super::Places;
use super::days::{Open, Said, is_holiday, joined, two_years};

/// A specification of opening hours, as schema.org has it.
#[derive(Clone)]
struct Specification {
    days: Vec<String>,
    opens: u16,
    closes: u16,
    from: Option<Date>,
    through: Option<Date>,
}

impl Specification {
    fn of(value: &Value) -> Specification {
        let minutes = |key: &str| {
            let (hour, minute) = value[key].as_str().unwrap().split_once(':').unwrap();
            hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap()
        };
        let day = |key: &str| value[key].as_str().map(|text| text.parse().unwrap());
        let days = value["dayOfWeek"].as_array().into_iter().flatten();
        let days = days.map(|day| day["@id"].as_str().unwrap().trim_start_matches("http://schema.org/").to_owned()).collect();
        // A day's last minute stands for its end.
        let closes = if minutes("closes") == 1439 { 1440 } else { minutes("closes") };
        Specification { days, opens: minutes("opens"), closes, from: day("validFrom"), through: day("validThrough") }
    }

    fn is_valid(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.through.is_none_or(|through| day <= through)
    }
}

fn name(day: Weekday) -> &'static str {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day.to_monday_zero_offset() as usize]
}

fn said(all: &[Specification], day: Date) -> Said {
    let valid = || all.iter().filter(|one| one.is_valid(day));
    let by_date: Vec<&Specification> = valid().filter(|one| one.days.is_empty()).collect();
    let by_holiday: Vec<&Specification> =
        valid().filter(|one| is_holiday(day) && one.days.iter().any(|of| of == "PublicHolidays")).collect();
    let by_week: Vec<&Specification> = valid().filter(|one| one.days.iter().any(|of| of == name(day.weekday()))).collect();
    let which = [by_date, by_holiday, by_week].into_iter().find(|found| !found.is_empty()).unwrap_or_default();
    let open: Open = which.iter().map(|one| (one.opens, one.closes)).filter(|(opens, closes)| opens != closes).collect();
    Said::Open(joined(open))
}

/// What is said of each place, by its id.
pub fn places(document: &Value) -> Places {
    let mut places = Places::new();
    for (id, node) in nodes(document) {
        let lists = ["hoursAvailable", "openingHoursSpecification", "specialOpeningHoursSpecification"];
        let all: Vec<Specification> =
            lists.iter().flat_map(|key| node[*key].as_array().into_iter().flatten()).map(Specification::of).collect();
        places.insert(id, two_years().map(|day| (day, said(&all, day))).collect());
    }
    places
}

/// What each place is called, in the order of the document.
pub fn names(document: &Value, language: Language) -> Vec<(String, String)> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut order = Vec::new();
    for (id, node) in nodes(document) {
        let key = if node["contactType"].is_null() { "name" } else { "contactType" };
        let words: Vec<&Value> = node[key].as_array().into_iter().flatten().collect();
        let best = words.iter().find(|word| word["@language"] == language.tag()).or(words.first());
        names.insert(id.clone(), best.and_then(|word| word["@value"].as_str()).unwrap_or_default().to_owned());
        order.push(id);
    }
    order.into_iter().map(|id| (id.clone(), names[&id].clone())).collect()
}

/// The contact points and offices, by the id that other notations give them.
fn nodes(document: &Value) -> Vec<(String, &Value)> {
    let graph = document["@graph"].as_array().unwrap();
    let inner = graph.iter().flat_map(|node| node["contactPoint"].as_array().into_iter().flatten());
    let own = inner.filter(|node| !node["hoursAvailable"].is_null()).map(|node| ("organisation".to_owned(), node));
    let others = graph.iter().filter_map(|node| {
        let (_, id) = node["@id"].as_str()?.split_once('#')?;
        match id.split_once('-')? {
            ("contact", id) => Some((format!("channel-{id}"), node)),
            ("site", _) => Some((id.to_owned(), node)),
            _ => None,
        }
    });
    own.chain(others).collect()
}
