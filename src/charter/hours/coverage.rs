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
    /// The months, where it is so in some only.
    pub season: Option<String>,
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
    /// They cannot be read.
    NotReadable,
}

impl Hours {
    /// The ordinary weeks of a year, or why there are none.
    pub fn periods(&self) -> Result<Vec<Period>, Why> {
        match self {
            Hours::Always(_) => {
                let whole = vec![Stretch { from: 0, until: 1440 }];
                Ok(vec![Period { months: (1..=12).collect(), season: None, days: std::array::from_fn(|_| whole.clone()) }])
            }
            Hours::Osm(text) if !text.is_ordinary() => Err(Why::NotReadable),
            Hours::Osm(text) => osm::periods(&text.0).ok_or(Why::NotReadable),
            Hours::SameAs(_) => Err(Why::Elsewhere),
            Hours::Undated(_) => Err(Why::DaysNotStated),
            Hours::Varies(_) => Err(Why::Varies),
            Hours::Week(week) if week.days.is_empty() && week.seasons.is_empty() => Err(Why::DaysNotStated),
            Hours::Week(week) => Ok(week.periods()),
        }
    }

    /// Whether these hours cover the `required` ones; public holidays and closures are left aside.
    pub fn coverage(&self, required: &[Period]) -> Coverage {
        let periods = match self.periods() {
            Ok(periods) => periods,
            Err(why) => return Coverage::CannotTell(why),
        };
        let mut gaps: Vec<Gap> = Vec::new();
        for period in &periods {
            let asked = required.iter().find(|asked| asked.months.iter().any(|month| period.months.contains(month)));
            let Some(asked) = asked else { continue };
            for day in 0..7u8 {
                for stretch in missing(&asked.days[usize::from(day)], &period.days[usize::from(day)]) {
                    add(&mut gaps, period, day, stretch);
                }
            }
        }
        if gaps.is_empty() { Coverage::Covers } else { Coverage::Gaps(gaps) }
    }

    /// The latest end of a stretch from Monday to Friday: the weekday, and the minutes from midnight.
    pub fn latest_closing(&self) -> Option<(u8, u16)> {
        let periods = self.periods().ok()?;
        let usual = periods.first()?;
        let ends = (0..5u8).filter_map(|day| Some((day, usual.days[usize::from(day)].iter().map(|stretch| stretch.until).max()?)));
        ends.max_by_key(|(day, until)| (*until, std::cmp::Reverse(*day)))
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
fn add(gaps: &mut Vec<Gap>, period: &Period, day: u8, stretch: Stretch) {
    let before = gaps.iter_mut().find(|gap| gap.season == period.season && gap.stretch == stretch && gap.last_day + 1 == day);
    match before {
        Some(gap) => gap.last_day = day,
        None => gaps.push(Gap { season: period.season.clone(), first_day: day, last_day: day, stretch }),
    }
}
