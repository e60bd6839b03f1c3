//! The times of a day, in minutes.

use super::Times;

/// A stretch of a day, in minutes from midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// When it begins.
    pub from: u16,
    /// When it ends; 1440 is the end of the day.
    pub until: u16,
}

impl Times {
    /// The stretches, in the author's order; none where it is closed or cannot be read.
    pub fn stretches(&self) -> Vec<Stretch> {
        self.0.split(',').filter_map(|part| stretch(part.trim())).collect()
    }
}

fn stretch(text: &str) -> Option<Stretch> {
    let (from, until) = text.split_once('-')?;
    Some(Stretch { from: minutes(from)?, until: minutes(until)? })
}

/// The minutes from midnight of a time such as `09:30`.
pub fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60 && hour * 60 + minute <= 1440).then_some(hour * 60 + minute)
}

/// A time such as `09:30` of the minutes from midnight.
pub fn written(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
