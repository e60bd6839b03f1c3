//! What a social security institution owes those who are insured with it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::term::Terms;
use crate::time::duration::Duration;

/// What a social security institution owes those who are insured with it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SocialSecurity {
    /// Information that somebody asks for in writing.
    pub information: Option<Answer<Terms>>,
    /// Advice on rights and duties.
    pub advice: Option<Answer<Terms>>,
    /// What the acknowledgement of a claim says.
    pub acknowledgement_says: Vec<AcknowledgementPart>,
    /// The decision on a claim.
    pub decision: Option<Answer<Terms>>,
    /// How long somebody has to answer a reminder before it is decided on what is known.
    pub answer_to_reminder: Option<Duration>,
    /// The payment of a benefit.
    pub payment: Option<Answer<Terms>>,
    /// What a decision says.
    pub decision_says: Vec<DecisionPart>,
}

/// What the acknowledgement of a claim says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AcknowledgementPart {
    /// How long it takes to examine the claim.
    ExaminationTerm,
    /// When a right is lost by the passing of time.
    PrescriptionTerm,
}

/// What a decision says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DecisionPart {
    /// Its reasons.
    Reasons,
    /// How amounts are calculated.
    Calculation,
    /// That one can appeal to the competent court.
    Appeal,
    /// The address of the competent courts.
    CourtAddress,
    /// The term and form of an appeal.
    AppealTermAndForm,
    /// What the judicial code says of representation and costs.
    JudicialCode,
    /// The reference of the file and the service that has it.
    FileReference,
    /// Where one gets an explanation.
    Explanation,
}
