//! What a piece of a sentence says of what is open or closed.

use super::piece::{Item, Joint, Piece};
use super::words::{Role, Says};

/// What says that something is open or closed.
pub(super) const PREDICATES: [Says; 11] = [
    Says::Open,
    Says::Opening,
    Says::Contact,
    Says::Opens,
    Says::Closes,
    Says::Begins,
    Says::Ends,
    Says::Closed,
    Says::Nobody,
    Says::Break,
    Says::Always,
];

/// What is claimed of some days and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Means {
    Open,
    /// "we close at five"
    Closes,
    Closed,
    /// Closed for a while in the middle of the day.
    Break,
}

impl Piece {
    pub(super) fn has_days(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Days { .. } | Item::Rest(_)))
    }

    pub(super) fn has_times(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Range(..) | Item::Single(..)))
    }

    /// "at eight", not "before eight"
    pub(super) fn has_bare_time(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Single(Role::At, _)))
    }

    pub(super) fn is_instead(&self) -> bool {
        self.joint == Joint::But && self.has_times()
    }

    pub(super) fn is_ours(&self) -> bool {
        match self.begins {
            Some(Says::Aside | Says::Relative) => false,
            Some(Says::If) => self.says.has(Says::Own),
            _ => self.says.has_any(&[Says::Own, Says::Contact, Says::Opening]),
        }
    }

    /// A reason or a purpose, with nothing of hours in it.
    pub(super) fn is_aside(&self) -> bool {
        self.begins == Some(Says::Aside) && self.items.is_empty()
    }

    pub(super) fn is_other(&self) -> bool {
        self.says.has(Says::Other) && !self.is_aside()
    }

    /// A day on which other hours hold, and not only that it is closed then.
    pub(super) fn is_holiday(&self) -> bool {
        self.says.has(Says::Holiday) && !self.says.has_any(&[Says::Closed, Says::Not, Says::Nobody])
    }

    pub(super) fn is_not(&self) -> bool {
        self.says.has(Says::Not) || self.says.has(Says::NotAfterNe) && self.says.has(Says::Ne)
    }

    pub(super) fn is_continuous(&self) -> bool {
        let says = self.says;
        let is_closed = says.has_any(&[Says::Closed, Says::Nobody]);
        let at_noon = says.has(Says::NoonTime) && (says.has_any(&[Says::Open, Says::Contact]) != self.is_not()) && !is_closed;
        let is_not_closed = says.has(Says::NoonTime) && is_closed && self.is_not();
        says.has(Says::Continuous) || says.has(Says::Break) && self.is_not() || is_not_closed || at_noon && !says.has(Says::Break)
    }

    /// Whether it only says that something begins or ends.
    pub(super) fn is_loose(&self) -> bool {
        let sure = [Says::Open, Says::Opening, Says::Contact, Says::Opens, Says::Closes, Says::Closed, Says::Nobody, Says::Break];
        self.says.has_any(&[Says::Begins, Says::Ends]) && !self.says.has_any(&sure)
    }

    /// What it says, by itself, of what is open or closed.
    pub(super) fn means(&self) -> Option<Means> {
        let (says, is_not) = (self.says, self.is_not());
        let is_nobody = says.has(Says::Nobody) || says.has(Says::NobodyAfterNe) && says.has(Says::Ne);
        let ours = |says: Says| self.says.has(says) && self.says.has(Says::Own);
        let is_open = says.has_any(&[Says::Open, Says::Opening, Says::Contact, Says::Opens]) || ours(Says::Begins);
        let is_closing = says.has(Says::Closes) || ours(Says::Ends);
        let cases = [
            (says.has(Says::Always), Some(Means::Open)),
            (says.has(Says::Break) && is_not, Some(Means::Open)),
            (says.has(Says::Break) && !says.has_any(&[Says::Open, Says::Contact]), Some(Means::Break)),
            (is_nobody, Some(Means::Closed)),
            (says.has(Says::Closed) && is_not, Some(if is_open { Means::Closed } else { Means::Open })),
            // "open … closed", in one breath: it cannot be told which is which.
            (says.has(Says::Closed) && says.has_any(&[Says::Open, Says::Opens]), None),
            (says.has(Says::Closed) && says.has(Says::NoonTime), Some(Means::Break)),
            (says.has(Says::Closed), Some(Means::Closed)),
            (is_closing && says.has(Says::NoonTime) && !is_not, Some(Means::Break)),
            (is_closing, Some(Means::Closes)),
            (is_open && is_not, Some(Means::Closed)),
            (is_open, Some(Means::Open)),
        ];
        cases.into_iter().find(|(is_so, _)| *is_so).and_then(|(_, means)| means)
    }
}
