//! Whether people can hold the body to what it promises.

pub mod target;
pub mod term;
pub mod unmissable;
pub mod vague;
