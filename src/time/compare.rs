//! Comparing lengths of time as jurists do: less, more, or it depends.

use super::calendar::WorkCalendar;
use super::length::Length;

/// How one length of time compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Never more.
    AtMost,
    /// Always more.
    More,
    /// More in some cases, and in others not.
    Depends,
}

/// How what is `promised` compares with a `limit`, both in all that they can mean.
pub fn compare(promised: &[Length], limit: &[Length], calendars: &[WorkCalendar; 2]) -> Comparison {
    let mut comparisons = promised.iter().flat_map(|one| limit.iter().map(|other| compare_one(*one, *other, calendars)));
    let first = comparisons.next().unwrap_or(Comparison::Depends);
    if comparisons.all(|comparison| comparison == first) { first } else { Comparison::Depends }
}

fn compare_one(mut promised: Length, mut limit: Length, calendars: &[WorkCalendar; 2]) -> Comparison {
    // What both have is as long in both: eleven working days are more than ten, wherever the holidays lie.
    cancel(&mut promised.months, &mut limit.months);
    cancel(&mut promised.of_five, &mut limit.of_five);
    cancel(&mut promised.of_six, &mut limit.of_six);
    cancel(&mut promised.minutes, &mut limit.minutes);
    if promised.until_midnight && limit.until_midnight {
        (promised.until_midnight, limit.until_midnight) = (false, false);
    }
    if is_never_more(promised, limit, calendars) {
        Comparison::AtMost
    } else if is_always_more(promised, limit, calendars) {
        Comparison::More
    } else {
        Comparison::Depends
    }
}

/// A working day of a week of six is never longer than one of a week of five.
fn is_never_more(mut promised: Length, mut limit: Length, calendars: &[WorkCalendar; 2]) -> bool {
    cancel(&mut promised.of_six, &mut limit.of_five);
    promised.spread(calendars).most <= limit.spread(calendars).least
}

fn is_always_more(mut promised: Length, mut limit: Length, calendars: &[WorkCalendar; 2]) -> bool {
    cancel(&mut promised.of_five, &mut limit.of_six);
    promised.spread(calendars).least > limit.spread(calendars).most
}

fn cancel(one: &mut f64, other: &mut f64) {
    let both = one.min(*other);
    *one -= both;
    *other -= both;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar::Workweek;

    fn compared(promised: &str, limit: &str) -> Comparison {
        let calendars = [WorkCalendar::new(vec![], Workweek::OfFive), WorkCalendar::new(vec![], Workweek::OfSix)];
        let sum = |text: &str| {
            let lengths = text.split(" + ").map(|part| Length::readings(part.parse().unwrap(), Some(Workweek::OfFive))[0]);
            [lengths.fold(Length::default(), |sum, length| sum + length)]
        };
        compare(&sum(promised), &sum(limit), &calendars)
    }

    #[test]
    fn what_both_have_does_not_count() {
        use Comparison::{AtMost, Depends, More};
        for (promised, limit, expected) in [
            ("11 working days", "10 working days", More),
            ("1 month + 1 month", "2 months", AtMost),
            ("1 month + 15 calendar days", "1 month + 16 calendar days", AtMost),
            ("1 month + 17 calendar days", "1 month + 16 calendar days", More),
            ("1 month + 16 calendar days", "46 calendar days", Depends),
            ("2 weeks + 1 calendar day", "15 calendar days", AtMost),
            ("1 year + 1 month", "13 months", AtMost),
        ] {
            assert_eq!(compared(promised, limit), expected, "{promised} against {limit}");
        }
    }
}
