//! Whether opening hours cover others, on ordinary weeks.

use super::Hours;
use super::osm;
use super::times::Stretch;
use super::week::Period;

/// Whether opening hours cover others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coverage {
    /// They do.
    Covers,
    /// They do not, then and then.
    Gaps(Vec<Gap>),
    /// It cannot be told.
    CannotTell(Why),
}

/// A stretch that is not covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The months, where it is so in some only; none where it is so all year.
    pub months: Vec<u8>,
    /// The first weekday; 0 is Monday.
    pub first_day: u8,
    /// The last weekday.
    pub last_day: u8,
    /// What is not covered.
    pub stretch: Stretch,
}

/// Why it cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The days are not said.
    DaysNotStated,
    /// The hours differ.
    Varies,
    /// They stand elsewhere.
    Elsewhere,
    /// No ordinary week can be told from them.
    NotOrdinary,
}

impl Hours {
    /// The ordinary weeks of a year, or why there are none.
    pub fn periods(&self) -> Result<Vec<Period>, Why> {
        match self {
            Hours::Always(_) => Ok(vec![Period::daily(vec![Stretch { from: 0, until: 1440 }])]),
            Hours::Osm(text) if !text.is_ordinary() => Err(Why::NotOrdinary),
            Hours::Osm(text) => osm::periods(&text.0).ok_or(Why::NotOrdinary),
            Hours::SameAs(_) => Err(Why::Elsewhere),
            Hours::Undated(_) => Err(Why::DaysNotStated),
            Hours::Varies(_) => Err(Why::Varies),
            Hours::Week(week) if week.days.is_empty() && week.seasons.is_empty() => Err(Why::DaysNotStated),
            Hours::Week(week) => Ok(week.periods()),
        }
    }

    /// Whether these hours cover the `required` ones; public holidays and closures are left aside.
    pub fn coverage(&self, required: &[Period]) -> Coverage {
        let (periods, certain) = match (self.periods(), self) {
            (Ok(periods), _) => (periods, Ok(())),
            // What is too short on every day is so on those that are meant.
            (Err(why), Hours::Undated(undated)) => (vec![Period::daily(undated.times.stretches())], Err(why)),
            (Err(why), _) => return Coverage::CannotTell(why),
        };
        let mut gaps: Vec<Gap> = Vec::new();
        for (period, asked) in periods.iter().flat_map(|period| required.iter().map(move |asked| (period, asked))) {
            let months: Vec<u8> = period.months.iter().copied().filter(|month| asked.months.contains(month)).collect();
            if months.is_empty() {
                continue;
            }
            for day in 0..7u8 {
                for stretch in missing(&asked.days[usize::from(day)], &period.days[usize::from(day)]) {
                    add(&mut gaps, &months, day, stretch);
                }
            }
        }
        match certain {
            _ if !gaps.is_empty() => Coverage::Gaps(all_year(gaps)),
            Ok(()) => Coverage::Covers,
            Err(why) => Coverage::CannotTell(why),
        }
    }

    /// When it closes on the latest day from Monday to Friday, in minutes from midnight: by the months of which that is so.
    pub fn latest_closings(&self) -> Result<Vec<(Vec<u8>, u16)>, Why> {
        let latest = |period: &Period| period.days[..5].iter().flatten().map(|stretch| stretch.until).max().unwrap_or(0);
        Ok(self.periods()?.iter().map(|period| (period.months.clone(), latest(period))).collect())
    }
}

/// What of `asked` is not in `open`.
fn missing(asked: &[Stretch], open: &[Stretch]) -> Vec<Stretch> {
    let mut left: Vec<Stretch> = asked.to_vec();
    for taken in open {
        left = left
            .into_iter()
            .flat_map(|stretch| {
                let before = Stretch { from: stretch.from, until: stretch.until.min(taken.from) };
                let after = Stretch { from: stretch.from.max(taken.until), until: stretch.until };
                if taken.until <= stretch.from || taken.from >= stretch.until { vec![stretch] } else { vec![before, after] }
            })
            .filter(|stretch| stretch.from < stretch.until)
            .collect();
    }
    left
}

/// The same gap on the day before becomes one row of days.
fn add(gaps: &mut Vec<Gap>, months: &[u8], day: u8, stretch: Stretch) {
    let before = gaps.iter_mut().find(|gap| gap.months == months && gap.stretch == stretch && gap.last_day + 1 == day);
    match before {
        Some(gap) => gap.last_day = day,
        None => gaps.push(Gap { months: months.to_vec(), first_day: day, last_day: day, stretch }),
    }
}

/// The same gap in other months becomes one, and one of all months needs none to be named.
fn all_year(gaps: Vec<Gap>) -> Vec<Gap> {
    let mut merged: Vec<Gap> = Vec::new();
    for gap in gaps {
        let same = |known: &&mut Gap| known.stretch == gap.stretch && (known.first_day, known.last_day) == (gap.first_day, gap.last_day);
        match merged.iter_mut().find(same) {
            Some(known) => known.months.extend(gap.months),
            None => merged.push(gap),
        }
    }
    for gap in merged.iter_mut().filter(|gap| gap.months.len() == 12) {
        gap.months.clear();
    }
    merged
}
