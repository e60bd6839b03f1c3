//! What a text claims of opening hours: on which days, at which times, open or closed.

use std::ops::Range;

use super::clock::{Time, is_at_noon};
use super::piece::{Item, Joint, Piece};
use super::sense::Means;
use super::text::Spoken;
use super::weekdays::Weekdays;
use super::words::{Half, Role, Says};

/// A claim about the hours of some days.
#[derive(Debug, Clone, Default)]
pub(super) struct Claim {
    /// The tokens of the clause.
    pub tokens: Range<usize>,
    /// None where no word says it: it is meant if it comes near to the data.
    pub means: Option<Means>,
    /// The days; none where none are named.
    pub days: Weekdays,
    /// Days of which the text spoke before, and may speak still.
    pub carried: Weekdays,
    /// The days that the text does not name; whether only working days.
    pub rest: Option<bool>,
    pub except: Weekdays,
    pub half: Option<Half>,
    pub ranges: Vec<(Time, Time)>,
    pub opens: Vec<Time>,
    pub closes: Vec<Time>,
    /// How many days a week.
    pub count: Option<u16>,
    /// Whether the office is named, or the reader is told to come or call.
    pub is_ours: bool,
    /// Whether something of the office begins or ends, which is not sure to be its hours.
    pub is_loose: bool,
    pub is_only_days: bool,
    pub is_only_half: bool,
    pub is_continuous: bool,
    pub is_always: bool,
    /// With or without an appointment: other hours may be left out.
    pub is_partial: bool,
    /// "again", "reopens"
    pub is_again: bool,
    pub singles: Vec<(Role, Time)>,
    /// What was read last.
    pub last: Option<Last>,
}

/// What was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Days,
    Except,
    Time,
    Half,
}

/// The days of a piece, each with its times.
pub(super) fn drafts(piece: &Piece) -> Vec<Claim> {
    let mut drafts = Vec::new();
    let mut draft = Claim::default();
    for item in &piece.items {
        if draft.is_complete(item) {
            let next = match (draft.last, item) {
                // "until five, except on Fridays until three"
                (Some(Last::Except), Item::Range(..) | Item::Single(..)) => Claim { days: draft.except, ..Claim::default() },
                _ => Claim::default(),
            };
            drafts.push(std::mem::replace(&mut draft, next));
        }
        draft.take(item);
    }
    if draft.last.is_some() || draft.count.is_some() {
        drafts.push(draft);
    }
    drafts
}

impl Claim {
    pub(super) fn has_days(&self) -> bool {
        !self.days.is_none() || self.rest.is_some()
    }

    pub(super) fn has_times(&self) -> bool {
        !(self.ranges.is_empty() && self.singles.is_empty())
    }

    /// Whether a day or a time belongs to a claim after this one.
    fn is_complete(&self, item: &Item) -> bool {
        match item {
            Item::Days { .. } | Item::Rest(_) => {
                self.has_days() && self.last != Some(Last::Days) && (self.has_times() || self.half.is_some())
            }
            Item::Range(..) | Item::Single(..) => self.has_times() && matches!(self.last, Some(Last::Days | Last::Except)),
            _ => false,
        }
    }

    fn take(&mut self, item: &Item) {
        self.last = match *item {
            Item::Days { days, is_only } => {
                self.days = self.days.and(days);
                self.is_only_days |= is_only;
                Some(Last::Days)
            }
            Item::Rest(is_working) => {
                self.rest = Some(is_working);
                Some(Last::Days)
            }
            Item::Except(days) => {
                self.except = self.except.and(days);
                Some(Last::Except)
            }
            Item::Half { half, is_only } => {
                let is_one = self.half.map_or(self.last != Some(Last::Half), |before| before == half);
                self.half = Some(half).filter(|_| is_one);
                self.is_only_half |= is_only;
                Some(Last::Half)
            }
            Item::Range(from, until) => {
                self.ranges.push((from, until));
                Some(Last::Time)
            }
            Item::Single(role, time) => {
                self.singles.push((role, time));
                Some(Last::Time)
            }
            Item::Count(count) => {
                self.count = Some(count);
                self.last
            }
        };
    }

    pub(super) fn on_days_of(&mut self, other: &Claim) {
        (self.days, self.rest, self.except) = (other.days, other.rest, self.except.and(other.except));
        self.half = self.half.or(other.half);
        self.is_only_days |= other.is_only_days;
        self.is_only_half |= other.is_only_half;
    }

    /// Takes what a piece says of its days and times.
    pub(super) fn says(&mut self, piece: &Piece, own: Option<Means>, is_former: bool, spoken: &Spoken) {
        let says = piece.says;
        self.tokens = spoken.tokens.clone();
        self.is_continuous = piece.is_continuous();
        self.is_always = says.has(Says::Always);
        self.is_partial = says.has(Says::Appointment);
        self.is_again = says.has(Says::Resume);
        self.is_ours = spoken.is_ours || spoken.unread == 0 && !says.has(Says::LikelyOther);
        self.is_loose = own.is_some() && piece.is_loose();
        let inherited = match spoken.means {
            // Hours that follow days on which it is closed are of others.
            Some(Means::Closed | Means::Break) if self.has_times() && !self.ranges.iter().all(is_at_noon) => None,
            inherited => inherited,
        };
        let listed = Some(Means::Open).filter(|_| spoken.unread == 0 && !self.ranges.iter().all(is_at_noon));
        let means = match own.or(inherited).or(listed) {
            Some(Means::Closes) if !self.ranges.is_empty() && self.ranges.iter().all(is_at_noon) => Some(Means::Break),
            Some(Means::Closes) if !self.ranges.is_empty() => None,
            means => means,
        };
        self.means = means.filter(|_| !says.has(Says::LikelyOther) && piece.begins != Some(Says::If));
        if piece.begins == Some(Says::If) || says.has(Says::Former) || is_former {
            (self.singles, self.ranges, self.means) = (Vec::new(), Vec::new(), None);
        }
        let is_not = piece.is_not();
        let is_closed = matches!(self.means, Some(Means::Closed | Means::Break));
        for (role, time) in std::mem::take(&mut self.singles) {
            let opens = match (role, self.means) {
                (Role::About | Role::Between, _) => continue,
                // No word says it: it may still be meant.
                (Role::From, None) => true,
                (Role::Until, None) => false,
                (_, None) => continue,
                (Role::Before, _) if is_not || is_closed => true,
                (Role::After, _) if is_not || is_closed => false,
                (Role::Before | Role::After, _) => continue,
                (Role::From, _) => !is_closed && self.means != Some(Means::Closes),
                (Role::Until, _) => is_closed,
                // Of what is only said to be open, the hour is that of something else.
                (Role::At, Some(Means::Open)) if own.is_none() && piece.joint != Joint::But => continue,
                (Role::At, Some(Means::Open)) => true,
                (Role::At, _) => false,
            };
            let list = if opens { &mut self.opens } else { &mut self.closes };
            list.push(time);
            self.singles.push((role, time));
        }
    }
}
