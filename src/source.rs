//! A YAML text: its value, and the bytes of any route in it.
pub mod route;
