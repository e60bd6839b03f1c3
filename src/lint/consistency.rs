//! Whether what is written agrees with the registers of the charter.

pub mod hours;
pub mod person;
pub mod telephone;
pub mod values;
