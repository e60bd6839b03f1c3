//! The closed set of checks, read from data. No check knows a law: what it asks stands in a regulation pack.

mod bound;
mod covers;
mod fresh;
mod languages;
mod lists;
mod open_late;
mod outcome;
mod places;
pub mod route;
mod scene;
mod schema;
mod stated;

use schemars::JsonSchema;
use serde::Deserialize;

pub use bound::Bound;
pub use covers::Covers;
pub use fresh::Fresh;
pub use languages::Languages;
pub use lists::{Counts, Includes, NamesBody, OneOf};
pub use open_late::OpenLate;
pub use outcome::{Evidence, Outcome, Verdict};
pub use scene::{Scene, WorkCalendar, Workweek};
pub use schema::Fragment;
pub use stated::{ForEach, Stated, When};

/// What an obligation asks of a charter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// Something is said there.
    Stated(Stated),
    /// A term is not longer, or not shorter, than a limit.
    Bound(Bound),
    /// A value is one of a list.
    OneOf(OneOf),
    /// The values found hold all of a list.
    Includes(Includes),
    /// The charter exists in these languages.
    Languages(Languages),
    /// There are enough of them.
    Counts(Counts),
    /// Opening hours cover these.
    Covers(Covers),
    /// Somewhere one is served late, or around the clock.
    OpenLate(OpenLate),
    /// A date is not past, or not too old.
    Fresh(Fresh),
    /// One of these outside bodies is named.
    NamesBody(NamesBody),
    /// The best of several counts.
    AnyOf(Vec<Check>),
    /// The worst of several counts.
    AllOf(Vec<Check>),
    /// The worst over the items of a list counts.
    ForEach(Box<ForEach>),
    /// What is there is valid by a JSON Schema; the way out for what no other kind expresses.
    Schema(Fragment),
}

impl Check {
    /// What the charter of `scene` does with what is asked.
    pub fn judge(&self, scene: &Scene<'_>) -> Outcome {
        match self {
            Check::Stated(check) => check.judge(scene),
            Check::Bound(check) => check.judge(scene),
            Check::OneOf(check) => check.judge(scene),
            Check::Includes(check) => check.judge(scene),
            Check::Languages(check) => check.judge(scene),
            Check::Counts(check) => check.judge(scene),
            Check::Covers(check) => check.judge(scene),
            Check::OpenLate(check) => check.judge(scene),
            Check::Fresh(check) => check.judge(scene),
            Check::NamesBody(check) => check.judge(scene),
            Check::AnyOf(checks) => Outcome::best(checks.iter().map(|check| check.judge(scene))),
            Check::AllOf(checks) => Outcome::worst(checks.iter().map(|check| check.judge(scene))),
            Check::ForEach(check) => check.judge(scene),
            Check::Schema(check) => check.judge(scene),
        }
    }

    /// Whether a charter can contradict it, so that words for that are needed.
    pub fn can_contradict(&self) -> bool {
        match self {
            Check::Stated(_) | Check::Languages(_) | Check::Counts(_) | Check::OpenLate(_) => false,
            Check::Includes(check) => check.can_contradict(),
            Check::Bound(_) | Check::OneOf(_) | Check::Covers(_) | Check::Fresh(_) | Check::NamesBody(_) | Check::Schema(_) => true,
            Check::AnyOf(checks) | Check::AllOf(checks) => checks.iter().any(Check::can_contradict),
            Check::ForEach(check) => check.check.can_contradict(),
        }
    }
}
