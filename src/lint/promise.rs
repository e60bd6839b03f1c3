//! Whether people can hold the body to what it promises.

pub mod term;
pub mod unmissable;
pub mod vague;
