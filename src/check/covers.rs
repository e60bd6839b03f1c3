//! Opening hours cover others.

use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Found, Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::charter::hours::coverage::{Coverage, Gap, Why};
use crate::charter::hours::week::Period;
use crate::charter::hours::{Hours, Osm};
use crate::finding::{Arg, Message};

/// Opening hours cover these, on ordinary weeks: public holidays and closures are left aside.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Covers {
    /// Where.
    pub at: At,
    /// The hours they cover, in OpenStreetMap's notation.
    pub hours: String,
    #[serde(skip)]
    #[schemars(skip)]
    periods: Arc<OnceLock<Option<Vec<Period>>>>,
}

impl Covers {
    /// The hours to cover, read once; none where they cannot be read.
    pub fn required(&self) -> Option<&[Period]> {
        self.periods.get_or_init(|| Hours::Osm(Osm(self.hours.clone())).periods().ok()).as_deref()
    }

    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        // One line that is open then is enough.
        Outcome::best(search.found.iter().map(|found| self.judge_found(found, scene)))
    }

    fn judge_found(&self, found: &Found<'_>, scene: &Scene<'_>) -> Outcome {
        let Seen::Value(value) = found.seen else {
            return instead(found).unwrap_or_else(|| Outcome::at(Verdict::Silent, found.route.clone()));
        };
        let because = |verdict, id, args| Outcome::because(verdict, found.route.clone(), Message::own(id, args));
        let coverage = hours_of(value, scene)
            .zip(self.required())
            .map_or(Coverage::CannotTell(Why::Elsewhere), |(hours, required)| hours.coverage(required));
        match coverage {
            Coverage::Covers => Outcome::at(Verdict::Stated, found.route.clone()),
            Coverage::Gaps(gaps) => because(Verdict::Contradicts, "says-gaps", vec![("gaps", Arg::List(gaps.iter().map(said).collect()))]),
            Coverage::CannotTell(why) => because(Verdict::CannotTell, of_why(why), Vec::new()),
        }
    }
}

/// The hours that `value` says, those of another channel or site where it refers to them.
pub(super) fn hours_of(value: &Value, scene: &Scene<'_>) -> Option<Hours> {
    let hours: Hours = serde_json::from_value(value.clone()).ok()?;
    let Hours::SameAs(same) = &hours else { return Some(hours) };
    let lists = ["channels", "sites"].into_iter().filter_map(|list| scene.charter.get(list)?.as_array());
    let other = lists.flatten().find(|item| item.get("id").and_then(Value::as_str) == Some(&*same.same_as))?;
    serde_json::from_value(other.get("hours")?.clone()).ok()
}

pub(super) fn of_why(why: Why) -> &'static str {
    match why {
        Why::DaysNotStated => "says-days-open",
        Why::Varies => "says-varies",
        Why::Elsewhere => "says-hours-elsewhere",
        Why::NotOrdinary => "says-no-ordinary-week",
    }
}

fn said(gap: &Gap) -> Arg {
    let mut args = vec![
        ("days", Arg::Weekdays(gap.first_day, gap.last_day)),
        ("from", Arg::Clock(gap.stretch.from)),
        ("until", Arg::Clock(gap.stretch.until)),
    ];
    let id = if gap.months.is_empty() { "says-gap" } else { "says-gap-season" };
    if !gap.months.is_empty() {
        args.push(("season", Arg::Months(gap.months.clone())));
    }
    Arg::Message(Box::new(Message::own(id, args)))
}
