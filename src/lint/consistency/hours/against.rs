//! Whether claims about opening hours contradict a week.

use super::claim::Claim;
use super::clock::{AROUND_NOON, Time, is_at_noon, stretches};
use super::sense::Means;
use super::weekdays::Weekdays;
use super::words::Half;
use crate::charter::hours::times::Stretch;
use crate::charter::hours::week::Days;

/// Noon, in minutes from midnight.
const NOON: u16 = 12 * 60;
/// How many minutes lie between two times that may be meant to be the same.
const CLOSE: u16 = 60;
/// What is not longer, within hours twice as long, is not those hours: it is when something happens, or when it is quiet.
const SHORT: u16 = 120;

/// The first claim that contradicts a week.
pub(super) fn contradiction<'claims>(claims: &'claims [Claim], days: &Days, morning_ends: u16) -> Option<&'claims Claim> {
    let week = Week::of(claims, days, morning_ends);
    claims.iter().find(|claim| week.is_contradicted_by(claim))
}

/// A week, and what is said of it by all claims of a text together.
struct Week<'days> {
    days: &'days Days,
    morning_ends: u16,
    /// The days on which it is open.
    open: Weekdays,
    /// The days that the claims name.
    named: Weekdays,
    /// The days of claims about fewer days than this.
    narrower: [Weekdays; 8],
    /// Whether a claim is about a break at noon.
    has_break: bool,
    /// The days of which more than one claim has times; all where such claims name no days.
    crowded: Weekdays,
}

impl<'days> Week<'days> {
    fn of(claims: &[Claim], days: &'days Days, morning_ends: u16) -> Week<'days> {
        let open = (0..7).filter(|day| !days[*day].is_empty()).collect();
        let mut narrower = [Weekdays::NONE; 8];
        let mut named = Weekdays::NONE;
        for claim in claims {
            named = named.and(claim.days).and(claim.except);
            for all in narrower.iter_mut().skip(claim.days.count() as usize + 1) {
                *all = all.and(claim.days);
            }
        }
        let is_break =
            |claim: &Claim| claim.means == Some(Means::Break) || claim.means == Some(Means::Closed) && claim.ranges.iter().any(is_at_noon);
        let has_break = claims.iter().any(is_break);
        let mut seen = Weekdays::NONE;
        let mut crowded = Weekdays::NONE;
        for claim in claims.iter().filter(|claim| claim.has_times()) {
            let days = if claim.days.is_none() { Weekdays::ALL } else { claim.days };
            crowded = crowded.and(seen.shared(days));
            seen = seen.and(days);
        }
        Week { days, morning_ends, open, named, narrower, has_break, crowded }
    }

    /// The days that a claim names.
    fn days_of(&self, claim: &Claim) -> Weekdays {
        match claim.rest {
            Some(true) => Weekdays::WORKING.without(self.named).and(claim.days),
            Some(false) => self.open.without(self.named).and(claim.days),
            None if claim.days.count() > 2 => claim.days.without(self.narrower[claim.days.count() as usize]).without(claim.except),
            None => claim.days.without(claim.except),
        }
    }

    fn is_contradicted_by(&self, claim: &Claim) -> bool {
        let days = self.days_of(claim);
        // "on the other days", of which none was named
        if claim.rest.is_some() && self.named.is_none() {
            return false;
        }
        if (claim.means.is_none() || !claim.is_ours || claim.is_loose) && !self.is_near(claim, days) {
            return false;
        }
        if claim.count.is_some_and(|count| claim.half.is_none() && u32::from(count) != self.open.count() && count < 8) {
            return claim.means == Some(Means::Open) && !claim.is_partial;
        }
        match claim.means {
            Some(Means::Break) => self.breaks(claim, days),
            Some(Means::Closed) => self.closed(claim, days),
            _ => self.opens(claim, days),
        }
    }

    /// Whether the hours of a claim come so near to those of the week that they are meant.
    fn is_near(&self, claim: &Claim, days: Weekdays) -> bool {
        let on = if days.is_none() || claim.is_ours { self.open } else { days };
        let stretches = || on.iter().flat_map(|day| &self.days[day]);
        let shares = |(from, until): &(Time, Time)| stretches().any(|stretch| from.is(stretch.from) || until.is(stretch.until));
        let is_close = |time: &Time, of: &dyn Fn(&Stretch) -> u16| {
            stretches().any(|stretch| time.readings().any(|time| time.abs_diff(of(stretch)) <= CLOSE))
        };
        if !claim.is_ours && matches!(claim.means, Some(Means::Break | Means::Closed)) {
            return false;
        }
        // What no word tells to be of the office is, if it has the very hours of other days.
        if !claim.is_ours && claim.means.is_none() {
            let is_range = |(from, until): &(Time, Time)| {
                self.open.iter().flat_map(|day| &self.days[day]).any(|stretch| from.is(stretch.from) && until.is(stretch.until))
            };
            return claim.has_days() && !claim.ranges.is_empty() && claim.ranges.iter().all(is_range);
        }
        if claim.ranges.is_empty() {
            return claim.is_ours
                && (claim.has_days() || claim.is_loose)
                && claim.has_times()
                && claim.opens.iter().all(|time| is_close(time, &|stretch| stretch.from))
                && claim.closes.iter().all(|time| is_close(time, &|stretch| stretch.until));
        }
        !claim.ranges.iter().all(is_at_noon) && claim.ranges.iter().all(shares)
    }

    /// Whether a test fails on one of the days that are named, or else on all days on which it is open.
    fn fails(&self, claim: &Claim, days: Weekdays, fits: &dyn Fn(usize) -> bool) -> bool {
        let on_any = |days: Weekdays| days.iter().any(|day| !fits(day));
        if !days.is_none() {
            return on_any(days);
        }
        !self.open.is_none() && claim.days.is_none() && !self.open.iter().any(fits) && (claim.carried.is_none() || on_any(claim.carried))
    }

    fn is_open_in(&self, day: usize, half: Option<Half>) -> bool {
        self.days[day].iter().any(|stretch| match half {
            Some(Half::Morning) => stretch.from < NOON,
            Some(Half::Afternoon) => stretch.until > self.morning_ends,
            Some(Half::Evening) => stretch.until > 17 * 60,
            None => true,
        })
    }

    /// The breaks at noon of a day.
    fn gaps(&self, day: usize) -> impl Iterator<Item = (u16, u16)> {
        self.days[day].windows(2).map(|pair| (pair[0].until, pair[1].from)).filter(|(from, until)| from < until)
    }

    fn closed(&self, claim: &Claim, days: Weekdays) -> bool {
        if !claim.ranges.is_empty() {
            return self.breaks(claim, days);
        }
        if claim.has_times() {
            return self.opens(claim, days);
        }
        if claim.half == Some(Half::Evening) {
            return false;
        }
        match (days.is_none(), claim.half) {
            (true, None) => false,
            // "closed in the afternoon", on all days
            (true, half) if claim.carried.is_none() => self.open.without(claim.except).iter().any(|day| self.is_open_in(day, half)),
            (_, half) => self.fails(claim, days, &|day| !self.is_open_in(day, half)),
        }
    }

    fn breaks(&self, claim: &Claim, days: Weekdays) -> bool {
        let on = if days.is_none() { self.open } else { days };
        let has_gap = |day: usize| self.gaps(day).any(|(from, until)| from < AROUND_NOON.1 && until > AROUND_NOON.0);
        let spans_noon = |day: usize| self.days[day].iter().any(|stretch| stretch.from < NOON && stretch.until > self.morning_ends);
        if !claim.has_times() {
            return on.iter().any(spans_noon) && !on.iter().any(has_gap);
        }
        let is_gap = |day: usize, (from, until): &(Time, Time)| self.gaps(day).any(|gap| from.is(gap.0) && until.is(gap.1));
        // Open at that time, or closed for longer.
        let differs = |day: usize, (from, until): &(Time, Time)| {
            let (from, until) = (from.of_office(), until.of_office());
            let is_open = self.days[day].iter().any(|stretch| from < stretch.until && stretch.from < until);
            is_open || self.gaps(day).any(|gap| from < gap.1 && gap.0 < until)
        };
        let is_wrong = |day: usize| claim.ranges.iter().any(|range| !is_gap(day, range) && differs(day, range));
        let is_right = |day: usize| claim.ranges.iter().all(|range| is_gap(day, range));
        let wrong_range = on.iter().any(is_wrong) && (!days.is_none() || !on.iter().any(is_right));
        // "a break from half past twelve"
        let ends = |day: usize| claim.closes.iter().all(|time| self.days[day].iter().any(|stretch| time.is(stretch.until)));
        let starts = |day: usize| claim.opens.iter().all(|time| self.days[day].iter().any(|stretch| time.is(stretch.from)));
        wrong_range || self.fails(claim, days, &|day| !self.days[day].is_empty() && ends(day) && starts(day))
    }

    fn opens(&self, claim: &Claim, days: Weekdays) -> bool {
        if claim.is_always {
            let is_whole = |day: usize| matches!(self.days[day].as_slice(), [Stretch { from: 0, until: 1440 }]);
            return (if days.is_none() { Weekdays::ALL } else { days }).iter().any(|day| !is_whole(day));
        }
        // Except on a day on which the same holds.
        let is_same = |day: usize| if claim.has_times() { self.holds(claim, day) } else { self.is_open_in(day, claim.half) };
        if claim.means == Some(Means::Open) && claim.except.without(self.claimed(claim)).iter().any(is_same) {
            return true;
        }
        if claim.is_only_days
            && claim.means == Some(Means::Open)
            && !claim.has_times()
            && self.open.without(self.named).iter().any(|day| self.is_open_in(day, claim.half))
        {
            return true;
        }
        if days.is_none() && claim.ranges.iter().any(|range| self.is_short(range)) {
            return false;
        }
        // "we close on Fridays" says no hour.
        if claim.means == Some(Means::Closes) && !claim.has_times() {
            return false;
        }
        // When an evening begins, nobody says.
        let is_evening = claim.half == Some(Half::Evening) && !claim.has_times();
        let says_all = claim.has_times() || claim.is_only_half || claim.is_continuous || claim.half.is_some();
        if days.is_none() && !says_all || is_evening {
            return false;
        }
        self.fails(claim, days, &|day| self.holds(claim, day))
    }

    /// Whether a range is but a short part of the hours of a day.
    fn is_short(&self, (from, until): &(Time, Time)) -> bool {
        let is_part = |said: (u16, u16), stretch: &Stretch| {
            let length = said.1 - said.0;
            stretch.from <= said.0 && said.1 <= stretch.until && length <= SHORT && 2 * length <= stretch.until - stretch.from
        };
        let week = || self.open.iter().flat_map(|day| &self.days[day]);
        stretches(*from, *until).any(|said| week().any(|stretch| is_part(said, stretch)))
    }

    /// The days of an exception of which something else is claimed.
    fn claimed(&self, claim: &Claim) -> Weekdays {
        self.narrower[3].shared(claim.except)
    }

    /// Whether what is claimed holds on a day.
    fn holds(&self, claim: &Claim, day: usize) -> bool {
        let stretches_of_day = &self.days[day];
        let (Some(first), Some(last)) = (stretches_of_day.first(), stretches_of_day.last()) else { return false };
        let is_half = |half: Half| claim.half == Some(half);
        let halves = match claim.half {
            _ if !claim.is_only_half => true,
            Some(Half::Morning) => last.until <= self.morning_ends,
            Some(Half::Afternoon) => first.from >= NOON,
            _ => true,
        };
        let is_range = |(from, until): &(Time, Time)| {
            stretches_of_day.iter().any(|stretch| from.is(stretch.from) && until.is(stretch.until))
                // Around a break that the text speaks of too.
                || self.has_break && from.is(first.from) && until.is(last.until)
                || claim.is_partial && !self.crowded.shared(Weekdays::span(day, day)).is_none() && stretches(*from, *until).any(|said| {
                    stretches_of_day.iter().any(|stretch| stretch.from <= said.0 && said.1 <= stretch.until)
                })
        };
        // Where it closes and opens again, or a half of the day is spoken of, any end and any start will do.
        let is_any_start =
            is_half(Half::Afternoon) || is_half(Half::Evening) || claim.is_again || !claim.closes.is_empty() && claim.reopens();
        let is_any_end = is_half(Half::Morning) || claim.is_again || claim.reopens();
        let opens = |time: &Time| time.is(first.from) || is_any_start && stretches_of_day.iter().any(|stretch| time.is(stretch.from));
        let closes = |time: &Time| time.is(last.until) || is_any_end && stretches_of_day.iter().any(|stretch| time.is(stretch.until));
        let is_continuous = !claim.is_continuous || self.gaps(day).next().is_none();
        let is_open = !claim.ranges.is_empty() || !claim.opens.is_empty() || !claim.closes.is_empty() || self.is_open_in(day, claim.half);
        halves
            && is_open
            && is_continuous
            && claim.ranges.iter().all(is_range)
            && claim.opens.iter().all(opens)
            && claim.closes.iter().all(closes)
    }
}

impl Claim {
    /// Whether it says that it opens after it closed: "until twelve and from one".
    fn reopens(&self) -> bool {
        self.opens.iter().any(|opens| self.closes.iter().any(|closes| closes.of_office() <= opens.of_office()))
            || self.opens.len() > 1
            || self.closes.len() > 1
    }
}
