//! Somewhere one is served late, or around the clock.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::covers::{hours_of, of_why};
use super::route::At;
use super::scene::{Found, Scene, Seen};
use super::{Outcome, Verdict};
use crate::charter::hours::times::minutes;
use crate::charter::hours::week::AroundTheClock;
use crate::finding::{Arg, Args, Message};
use crate::source::route::Route;

/// Somewhere one is served late on a weekday, or around the clock.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct OpenLate {
    /// The opening hours to look at.
    pub at: At,
    /// From which time of the day on is late: a threshold of the house, as no source gives one.
    #[schemars(regex(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$"))]
    pub house_threshold: String,
    /// The kinds of channel that serve, not only show, and count where they are open around the clock.
    #[serde(default)]
    pub around_the_clock: Vec<String>,
}

impl OpenLate {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find_all(&self.at);
        let late = search.found.iter().filter_map(|found| self.judge_found(found, scene));
        let nothing = (0, Outcome::at(Verdict::Silent, search.nearest.clone()));
        let outcomes: Vec<(u16, Outcome)> = self.never_closed(scene).into_iter().chain(late).chain([nothing]).collect();
        // Of several that are open to doubt the one that is open latest says most.
        let best = outcomes.into_iter().min_by_key(|(until, outcome)| (outcome.verdict, std::cmp::Reverse(*until)));
        best.map_or_else(|| Outcome::at(Verdict::Silent, Route::root()), |(_, outcome)| outcome)
    }

    /// Until when it is open, and what follows from it.
    fn judge_found(&self, found: &Found<'_>, scene: &Scene<'_>) -> Option<(u16, Outcome)> {
        let because = |verdict, id, args: Args| Outcome::because(verdict, found.route.clone(), Message::own(id, args));
        let value = match found.seen {
            Seen::Value(value) => value,
            Seen::Elsewhere => return Some((0, Outcome::at(Verdict::Referred, found.route.clone()))),
            Seen::NotStated => return Some((0, because(Verdict::CannotTell, "says-nothing-fixed", Vec::new()))),
            Seen::NotOffered => return None,
        };
        let closings = match hours_of(value, scene)?.latest_closings() {
            Ok(closings) => closings,
            Err(why) => return Some((0, because(Verdict::CannotTell, of_why(why), Vec::new()))),
        };
        let (first, last) = (closings.iter().map(|(_, until)| *until).min()?, closings.iter().map(|(_, until)| *until).max()?);
        if last == 0 {
            return None;
        }
        let late = minutes(&self.house_threshold).unwrap_or(1440);
        let args = |until: u16| vec![("time", Arg::Clock(until)), ("threshold", Arg::Clock(late))];
        let outcome = if first >= late && needs_appointment(&found.route, scene) {
            because(Verdict::CannotTell, "says-late-by-appointment", args(first))
        } else if first >= late {
            because(Verdict::Stated, "says-late", args(first))
        } else if last >= late {
            let months = closings.into_iter().filter(|(_, until)| *until >= late).flat_map(|(months, _)| months).collect();
            because(Verdict::CannotTell, "says-late-in-part", [args(last), vec![("months", Arg::Months(months))]].concat())
        } else {
            because(Verdict::CannotTell, "says-not-late", args(last))
        };
        Some((last, outcome))
    }

    /// A channel that serves and is never closed, or of which only the public holidays are not stated.
    fn never_closed(&self, scene: &Scene<'_>) -> Vec<(u16, Outcome)> {
        let channels = scene.charter.get("channels").and_then(Value::as_array).into_iter().flatten().enumerate();
        let serving = channels.filter(|(_, channel)| {
            channel.get("kind").and_then(Value::as_str).is_some_and(|kind| self.around_the_clock.iter().any(|serving| serving == kind))
        });
        let judged = serving.filter_map(|(at, channel)| {
            let route = Route::root().key("channels").item(at).key("hours");
            match hours_of(channel.get("hours")?, scene)?.around_the_clock() {
                AroundTheClock::Always => Some((1440, Outcome::at(Verdict::Stated, route))),
                AroundTheClock::HolidaysNotStated => {
                    let says = Message::own("says-holidays-open", Vec::new());
                    Some((1440, Outcome::because(Verdict::CannotTell, route, says)))
                }
                AroundTheClock::No => None,
            }
        });
        judged.collect()
    }
}

/// Whether what has these hours is only for those who made an appointment.
fn needs_appointment(hours: &Route, scene: &Scene<'_>) -> bool {
    let of = hours.parent().and_then(|parent| parent.of(scene.charter)?.get("appointment")?.as_str());
    of == Some("required")
}
