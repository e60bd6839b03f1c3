//! A promise that a customer can hold the body to.

use schemars::JsonSchema;
use serde::Deserialize;

use super::cost::Money;
use super::reference::{ChapterRef, Id, TermRef};
use super::term::Term;
use super::text::{Promise, Text};

/// A promise that a customer can hold the body to.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Commitment {
    /// Its name in this file.
    pub id: Id,
    /// The step of the customer process.
    pub step: Option<Step>,
    /// What it is about.
    pub theme: Option<Theme>,
    /// The author's own chapter.
    pub chapter: Option<ChapterRef>,
    /// What is promised, in words.
    pub promise: Promise,
    /// What is promised, in one word.
    pub action: Option<Action>,
    /// The term, where it stands elsewhere in this charter.
    pub term: Option<TermRef>,
    /// An amount that the promise speaks of.
    pub amount: Option<Money>,
    /// The term of this promise.
    #[serde(flatten)]
    pub own_term: Term,
    /// How it is measured.
    pub measured_by: Option<Text>,
    /// The function that answers for it.
    pub owner: Option<Text>,
    /// Whether it holds today.
    pub state: Option<State>,
}

/// The step of the customer process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The customer finds the way.
    Orient,
    /// The customer is received.
    Welcome,
    /// The customer gets the product, service or decision.
    Deliver,
    /// The customer hears of changes, and can complain.
    FollowUp,
}

impl Step {
    /// The four steps, in order.
    pub const ALL: [Step; 4] = [Step::Orient, Step::Welcome, Step::Deliver, Step::FollowUp];

    /// The word in a charter.
    pub fn word(self) -> &'static str {
        match self {
            Step::Orient => "orient",
            Step::Welcome => "welcome",
            Step::Deliver => "deliver",
            Step::FollowUp => "follow_up",
        }
    }
}

/// What a promise is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Being there, and being within reach.
    Accessibility,
    /// How a file is dealt with.
    FileHandling,
    /// How good the service is.
    ServiceQuality,
    /// What customers are told.
    Information,
    /// How long it takes.
    ResponseTime,
    /// How people are treated.
    Courtesy,
    /// That nobody is left out.
    Inclusion,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 7] = [
        Theme::Accessibility,
        Theme::FileHandling,
        Theme::ServiceQuality,
        Theme::Information,
        Theme::ResponseTime,
        Theme::Courtesy,
        Theme::Inclusion,
    ];
}

/// What is promised, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The receipt is confirmed.
    Acknowledge,
    /// A question is answered.
    Answer,
    /// The customer is called back.
    CallBack,
    /// A decision is taken.
    Decide,
    /// A product or service is delivered.
    Deliver,
    /// Money is paid.
    Pay,
    /// The customer is served at a counter.
    ServeAtCounter,
    /// The telephone is answered.
    AnswerPhone,
    /// Something wrong is put right.
    Correct,
    /// A delay is announced.
    AnnounceDelay,
    /// A request is sent on.
    Forward,
    /// A channel is available.
    BeAvailable,
    /// Customers are satisfied.
    Satisfy,
    /// A question is solved at the first contact.
    SolveAtFirstContact,
    /// People are treated in a certain way.
    Behave,
    /// Customers are told something.
    Inform,
}

/// Whether a promise holds today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It holds.
    InForce,
    /// It is being reviewed, and holds meanwhile.
    UnderReview,
    /// It does not hold for the time being.
    Suspended,
}
