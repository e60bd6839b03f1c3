//! Days and lengths of time: as they were written, and compared.

pub mod calendar;
pub mod compare;
pub mod date;
pub mod duration;
pub mod length;
