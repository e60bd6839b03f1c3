//! Whether a charter agrees with itself, with the registers and with the day.

mod acts;
pub mod address;
pub mod anchor;
pub mod expired;
pub mod hours;
pub mod mailbox;
pub mod past;
pub mod person;
pub mod repealed;
pub mod telephone;
pub mod terms;
pub mod values;
