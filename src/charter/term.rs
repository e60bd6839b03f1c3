//! One type for every term, wherever it stands.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::channel::ChannelKind;
use super::cost::{Cost, Money};
use super::reference::{AudienceRef, ChannelRef, Clock, MonthDay, ServiceRef, SiteRef};
use super::text::{Prose, Text};
use crate::time::duration::Duration;

/// One term, or several of which each says to what it applies.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Terms {
    /// One term.
    One(Box<Term>),
    /// Several, each with `applies_to`.
    Several(Vec<Term>),
}

impl Terms {
    /// The terms, one or several.
    pub fn as_slice(&self) -> &[Term] {
        match self {
            Terms::One(term) => std::slice::from_ref(term),
            Terms::Several(terms) => terms,
        }
    }
}

/// When something will have happened, how surely, and what follows if it has not.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Term {
    /// The longest it takes, or the words of the source where they fix nothing (`not_stated`).
    pub within: Option<Answer<Duration>>,
    /// A lower limit other than a length of time, or of notice that is given.
    pub at_least: Option<Quantity>,
    /// An upper limit other than a length of time: rings, transfers, a share.
    pub at_most: Option<Quantity>,
    /// The day of each year by which it is done.
    pub by: Option<MonthDay>,
    /// How often it is done.
    pub every: Option<Duration>,
    /// How long before an event it is done.
    pub before: Option<Before>,
    /// What arrives before this time of the day is dealt with the same day.
    pub same_day_if_before: Option<Clock>,
    /// The event from which the term runs.
    pub counted_from: Option<StartEvent>,
    /// The share of cases in which the term is met, where it is not all.
    pub target: Option<Percent>,
    /// What the number is, where it is not a maximum.
    pub statistic: Option<Statistic>,
    /// Levels of quality, each with its own value.
    pub tiers: Vec<Tier>,
    /// How binding the promise is.
    pub force: Option<Force>,
    /// To what the term applies, where it is not everything.
    pub applies_to: Option<AppliesTo>,
    /// What must be so for the term to hold.
    pub conditions: Option<Prose>,
    /// When the term does not hold.
    pub exclusions: Option<Prose>,
    /// What makes the clock stand still.
    pub clock_stops: Vec<ClockStop>,
    /// By how much the term may be extended.
    pub extension: Option<Extension>,
    /// What the customer gets if the term is missed.
    pub if_missed: Option<Remedy>,
    /// Whether the answer gives its reasons.
    pub reasoned: Option<bool>,
    /// Whether a reference number is given.
    pub reference_number: Option<bool>,
    /// What it costs the customer.
    pub cost: Option<Cost>,
    /// The channel through which it happens.
    pub channel: Option<ChannelRef>,
}

/// A number with a unit, a share, or a length of time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Quantity {
    /// A length of time.
    Duration(Duration),
    /// A share.
    Percent(Percent),
    /// A plain number.
    Number(f64),
    /// A number with a unit.
    Measure(Measure),
    /// An amount of money.
    Money(Money),
}

/// A number with a unit of its own.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Measure {
    /// The number.
    pub value: f64,
    /// Of what: `rings`, `transfers`, `bar`.
    pub unit: Text,
}

/// A share of all cases: `90%`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Percent(pub f64);

/// A moment reckoned back from an event.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Before {
    /// The event.
    pub event: Text,
    /// How long before it, at the least.
    pub at_least: Duration,
}

/// The event from which a term runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StartEvent {
    /// The request, call or complaint arrives.
    Receipt,
    /// The file is complete.
    CompleteFile,
    /// The body has the data it needs.
    SufficientData,
    /// The customer has paid.
    Payment,
    /// The request is registered.
    Registration,
    /// The appointment begins.
    Appointment,
    /// The customer arrives.
    Arrival,
    /// The date that the customer prefers.
    PreferredDate,
    /// The publication.
    Publication,
    /// The decision is notified.
    Notification,
    /// The opinion that was asked for, or the end of the term for it.
    OpinionOrExpiry,
}

/// What a number says of the cases it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// No case takes longer.
    Maximum,
    /// The average.
    Mean,
    /// Half of the cases take longer.
    Median,
}

/// How binding a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// It is promised for every case.
    Guarantee,
    /// It is aimed at.
    Aim,
    /// It is so as a rule, with exceptions.
    InPrinciple,
}

/// A level of quality with its own value.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Tier {
    /// What the level is called.
    pub name: Text,
    /// The longest it takes at this level.
    pub within: Option<Duration>,
    /// The share of cases at this level.
    pub target: Option<Percent>,
    /// What this level costs the customer.
    pub cost: Option<Cost>,
}

/// To what a term or a promise applies; what is not named does not limit it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AppliesTo {
    /// These channels, by id.
    pub channels: Vec<ChannelRef>,
    /// These kinds of channel.
    pub channel_kinds: Vec<ChannelKind>,
    /// These services, by id.
    pub services: Vec<ServiceRef>,
    /// These audiences, by id.
    pub audiences: Vec<AudienceRef>,
    /// These sites, by id.
    pub sites: Vec<SiteRef>,
    /// These parts of the year.
    pub seasons: Option<Text>,
    /// Anything else, in words.
    pub cases: Option<Text>,
}

/// What makes the clock of a term stand still.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ClockStop {
    /// One of the usual reasons.
    Usual(UsualClockStop),
    /// A reason of one's own.
    Own(OwnWords),
}

/// The usual reasons for which a clock stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UsualClockStop {
    /// A document is missing.
    MissingDocument,
    /// Somebody else has to check something.
    ThirdPartyCheck,
    /// The customer has been asked something and has not answered yet.
    QuestionToCustomer,
}

/// Words of one's own where a list does not have the right one: a map of language to text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct OwnWords(pub Text);

/// By how much a term may be extended, and how.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(default)]
#[derive(Default)]
pub struct Extension {
    /// The longest extension.
    pub within: Option<Answer<Duration>>,
    /// How many times at the most.
    pub times: Option<u32>,
    /// Whether the reasons are given.
    pub reasons_given: Option<bool>,
    /// Whether it is announced before the first term ends.
    pub announced_before_expiry: Option<bool>,
}

/// What the customer gets if a promise is not kept.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(default)]
#[derive(Default)]
pub struct Remedy {
    /// What it is.
    pub kind: Vec<RemedyKind>,
    /// In words.
    pub text: Option<Prose>,
    /// How much is paid.
    pub amount: Option<Money>,
}

/// What the customer gets if a promise is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RemedyKind {
    /// The body explains why.
    Explain,
    /// A new date.
    NewDate,
    /// Another officer takes over.
    OtherOfficer,
    /// An apology.
    Apology,
    /// A payment.
    Payment,
}

mod leaves {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde::de::{Deserialize, Deserializer, Error};

    use super::{OwnWords, Percent};

    impl<'de> Deserialize<'de> for Percent {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = Cow::<str>::deserialize(deserializer)?;
            text.strip_suffix('%')
                .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
                .and_then(|digits| digits.parse().ok())
                .filter(|share| (0.0..=100.0).contains(share))
                .map(Percent)
                .ok_or_else(|| D::Error::custom(format!("`{text}` is no share")))
        }
    }

    impl JsonSchema for Percent {
        fn schema_name() -> Cow<'static, str> {
            "Percent".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "A share of all cases, from 0% to 100%.",
                "type": "string",
                "pattern": "^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",
                "examples": ["90%"],
            })
        }
    }

    impl JsonSchema for OwnWords {
        fn schema_name() -> Cow<'static, str> {
            "OwnWords".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let text = generator.subschema_for::<super::Text>();
            json_schema!({
                "description": "Words of one's own where the list does not have the right one: a map of language to text.",
                "type": "object",
                "allOf": [text],
                "examples": [{ "en": "a strike at the post office" }],
            })
        }
    }
}
