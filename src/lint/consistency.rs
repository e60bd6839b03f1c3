//! Whether what is written agrees with the registers of the charter.

pub mod person;
pub mod telephone;
