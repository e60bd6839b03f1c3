//! Complaints and the second line.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::body::Body;
use super::cost::Cost;
use super::follow_up::Publication;
use super::reference::{ChannelRef, Id};
use super::term::{OwnWords, Terms};
use super::text::{Prose, Text};
use crate::time::duration::Duration;

/// How the body deals with complaints.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Complaints {
    /// What a complaint is.
    pub definition: Option<Answer<Prose>>,
    /// Who coordinates them: a function, not a person.
    pub coordinator: Option<Answer<Prose>>,
    /// How one complains, by id of channel.
    pub channels: Vec<ChannelRef>,
    /// The confirmation of receipt.
    pub acknowledgement: Option<Answer<Terms>>,
    /// The answer.
    pub answer: Option<Answer<Terms>>,
    /// How old the facts may be.
    pub facts_not_older_than: Option<Duration>,
    /// What is not dealt with as a complaint.
    pub not_handled: Vec<NotHandled>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Whether a complaint to the body itself suspends the terms of an appeal.
    pub first_line_suspends_appeal: Option<bool>,
    /// The steps before the second line, where there is more than one.
    pub steps: Vec<ComplaintStep>,
    /// Who can be turned to after the body itself.
    pub second_line: Option<Answer<Vec<SecondLine>>>,
    /// What a complaint contains.
    pub must_contain: Vec<ComplaintPart>,
    /// What the outcome may be.
    pub outcomes: Vec<Outcome>,
    /// The whole procedure.
    pub procedure: Option<Answer<Prose>>,
    /// Whether and where figures are published.
    pub reporting: Option<Answer<Publication>>,
    /// The plan of improvements that is drawn from complaints.
    pub action_plan: Option<Answer<Publication>>,
    /// Where the common logo for complaints is seen, and which common templates and posters are used.
    pub common_materials: Option<Answer<Prose>>,
    /// How personal data in a complaint are protected.
    pub privacy: Option<Answer<Prose>>,
}

/// What is not dealt with as a complaint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum NotHandled {
    /// One of the usual reasons.
    Usual(UsualNotHandled),
    /// A reason of one's own.
    Own(OwnWords),
}

/// What is usually not dealt with as a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UsualNotHandled {
    /// Complaints without a name.
    Anonymous,
    /// What another authority is competent for.
    OtherAuthority,
    /// A question for information.
    InformationRequest,
    /// Facts that are too old.
    OldFacts,
    /// What is before a court or under an appeal.
    UnderAppeal,
    /// General policy.
    GeneralPolicy,
    /// What has been dealt with before.
    Repeated,
    /// What is plainly unfounded.
    Unfounded,
}

/// A step of the body's own procedure.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct ComplaintStep {
    /// Its name in this file.
    pub id: Id,
    /// Who deals with it.
    pub body: Text,
    /// What happens.
    pub text: Option<Prose>,
    /// The answer.
    pub answer: Option<Answer<Terms>>,
}

/// Who can be turned to after the body itself.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct SecondLine {
    /// Which body.
    pub body: Body,
    /// In which case.
    pub when: Option<Prose>,
}

/// What a complaint contains.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ComplaintPart {
    /// One of the usual parts.
    Usual(UsualComplaintPart),
    /// A part of one's own.
    Own(OwnWords),
}

/// What a complaint usually contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UsualComplaintPart {
    /// The customer's name.
    Name,
    /// The customer's address.
    Address,
    /// The customer's e-mail address.
    Email,
    /// The customer's telephone number.
    Phone,
    /// What happened.
    Facts,
    /// The reference of the file.
    FileReference,
    /// What has been done about it so far.
    StepsTaken,
    /// Documents that show it.
    Documents,
}

/// What the outcome of a complaint may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The complaint is right.
    Founded,
    /// It is right in part.
    PartlyFounded,
    /// It is not right.
    Unfounded,
    /// It can be dealt with.
    Admissible,
    /// It cannot be dealt with.
    Inadmissible,
    /// It ended in an agreement.
    Settled,
    /// It was withdrawn.
    Withdrawn,
}
