//! Days and lengths of time, as they were written.

pub mod date;
pub mod duration;
