//! A piece of a sentence, such as stands between commas: its days and times, and what it says of them.

use super::clock::Time;
use super::weekdays::Weekdays;
use super::words::{Half, Role, Says};

/// What a piece says, as a set.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sayings(u64);

impl Sayings {
    pub(super) fn has(self, says: Says) -> bool {
        self.0 & 1 << says as u64 != 0
    }

    pub(super) fn has_any(self, all: &[Says]) -> bool {
        all.iter().any(|says| self.has(*says))
    }

    pub(super) fn remove(&mut self, says: Says) {
        self.0 &= !(1 << says as u64);
    }

    pub(super) fn add(&mut self, says: Says) {
        self.0 |= 1 << says as u64;
    }
}

/// A day or a time in a piece.
#[derive(Debug, Clone, Copy)]
pub(super) enum Item {
    Days {
        days: Weekdays,
        is_only: bool,
    },
    /// The days that were not named; whether only working days.
    Rest(bool),
    Except(Weekdays),
    Half {
        half: Half,
        is_only: bool,
    },
    Range(Time, Time),
    Single(Role, Time),
    /// So many days a week.
    Count(u16),
}

/// What stands between a piece and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    Start,
    Comma,
    /// A colon or a bracket.
    Colon,
    And,
    But,
}

/// A piece of a sentence.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) joint: Joint,
    pub(super) says: Sayings,
    pub(super) items: Vec<Item>,
    /// Words that nothing is known of.
    pub(super) unread: usize,
    /// Whether it begins with a word for a reason, a purpose, a condition, or with "when".
    pub(super) begins: Option<Says>,
}

impl Piece {
    pub(super) fn after(joint: Joint) -> Piece {
        Piece { joint, says: Sayings::default(), items: Vec::new(), unread: 0, begins: None }
    }
}
