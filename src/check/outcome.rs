//! What a charter does with what is asked, and where.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Message;
use crate::source::route::Route;

/// What a charter does with an obligation; it says nothing of whether the body complies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It says it, at least as strongly as asked.
    Stated,
    /// It points to a page, which was not read.
    Referred,
    /// It says something that cannot be compared.
    CannotTell,
    /// It does not say it; the duty may be met elsewhere.
    Silent,
    /// It promises less than the law gives, or the opposite.
    Contradicts,
    /// The obligation does not bind this body or charter.
    NotApplicable,
}

impl Verdict {
    /// Every verdict, the best first.
    pub const ALL: [Verdict; 6] =
        [Verdict::Stated, Verdict::Referred, Verdict::CannotTell, Verdict::Silent, Verdict::Contradicts, Verdict::NotApplicable];

    /// The word in reports that machines read.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Stated => "stated",
            Verdict::Referred => "referred",
            Verdict::CannotTell => "cannot_tell",
            Verdict::Silent => "silent",
            Verdict::Contradicts => "contradicts",
            Verdict::NotApplicable => "not_applicable",
        }
    }
}

/// A place in the charter that decided a verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Where; for what is missing, where it would stand.
    pub route: Route,
    /// What stands there, if there is something to say of it.
    pub says: Option<Message>,
}

/// A verdict and the places that decided it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What the charter does.
    pub verdict: Verdict,
    /// Where, in the order of the charter.
    pub evidence: Vec<Evidence>,
}

impl Outcome {
    /// `verdict`, decided at `route`.
    pub fn at(verdict: Verdict, route: Route) -> Outcome {
        Outcome { verdict, evidence: vec![Evidence { route, says: None }] }
    }

    /// `verdict`, decided at `route` by what `says` says.
    pub fn because(verdict: Verdict, route: Route, says: Message) -> Outcome {
        Outcome { verdict, evidence: vec![Evidence { route, says: Some(says) }] }
    }

    /// There is nothing to judge.
    pub fn not_applicable(says: Message) -> Outcome {
        Outcome::because(Verdict::NotApplicable, Route::root(), says)
    }

    /// The best of several; what does not apply does not count unless nothing does.
    pub fn best(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
        outcomes.min_by_key(|outcome| outcome.verdict).unwrap_or_else(|| Outcome::at(Verdict::Silent, Route::root()))
    }

    /// The worst of several, with the places of all that are as bad; what does not apply does not count unless
    /// nothing does.
    pub fn worst(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
        let mut worst: Option<Outcome> = None;
        for outcome in outcomes {
            worst = Some(match worst.take() {
                None => outcome,
                Some(so_far) if outcome.verdict == so_far.verdict => {
                    let evidence = so_far.evidence.into_iter().chain(outcome.evidence).collect();
                    Outcome { verdict: so_far.verdict, evidence }
                }
                Some(so_far) if badness(outcome.verdict) > badness(so_far.verdict) => outcome,
                Some(so_far) => so_far,
            });
        }
        worst.unwrap_or_else(|| Outcome::at(Verdict::Silent, Route::root()))
    }
}

fn badness(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotApplicable => 0,
        Verdict::Stated => 1,
        Verdict::Referred => 2,
        Verdict::CannotTell => 3,
        Verdict::Silent => 4,
        Verdict::Contradicts => 5,
    }
}
