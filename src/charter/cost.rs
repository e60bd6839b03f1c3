//! What something costs the customer.

use schemars::JsonSchema;
use serde::Deserialize;

use super::text::Text;

/// What something costs the customer.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Cost {
    /// A class of cost.
    Class(CostClass),
    /// An amount.
    Amount(Money),
}

/// A class of cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CostClass {
    /// Nothing.
    Free,
    /// What any call costs.
    NormalRate,
    /// More than any call costs.
    Premium,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[schemars(example = serde_json::json!({ "amount": 25, "currency": "EUR" }))]
pub struct Money {
    /// How much.
    pub amount: f64,
    /// The currency, as ISO 4217 writes it in three letters.
    #[schemars(regex(pattern = "^[A-Z]{3}$"))]
    pub currency: String,
    /// For what: "per copy", "per minute".
    pub per: Option<Text>,
}
