//! Days of the week.

/// Days of the week, a bit each; Monday is the lowest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Weekdays(u8);

impl Weekdays {
    pub(super) const NONE: Weekdays = Weekdays(0);
    pub(super) const WORKING: Weekdays = Weekdays(0b001_1111);
    pub(super) const ALL: Weekdays = Weekdays(0b111_1111);

    /// From a day to another; 0 is Monday.
    pub(super) fn span(first: usize, last: usize) -> Weekdays {
        let days = if first <= last { (first..=last).collect() } else { (first..7).chain(0..=last).collect::<Vec<_>>() };
        Weekdays(days.into_iter().fold(0, |days, day| days | 1 << day))
    }

    pub(super) fn and(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 | other.0)
    }

    pub(super) fn without(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 & !other.0)
    }

    pub(super) fn shared(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 & other.0)
    }

    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    pub(super) fn count(self) -> u32 {
        self.0.count_ones()
    }

    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..7).filter(move |day| self.0 & 1 << day != 0)
    }
}

impl FromIterator<usize> for Weekdays {
    fn from_iter<I: IntoIterator<Item = usize>>(days: I) -> Weekdays {
        days.into_iter().fold(Weekdays::NONE, |all, day| all.and(Weekdays::span(day, day)))
    }
}
