//! Precision and recall, with the interval in which they lie (Wilson, 95 %).

use std::fmt;

use super::entry::Entry;

#[derive(Default)]
pub struct Figures {
    found: usize,
    missed: usize,
    false_alarms: usize,
    rest: usize,
    /// What went wrong, to be read of the half to develop on only.
    pub wrong: Vec<String>,
}

/// A share of some cases, in percent.
pub struct Share {
    pub share: f64,
    low: f64,
    high: f64,
}

impl Figures {
    pub fn of<'entry>(entries: impl Iterator<Item = &'entry Entry>, codes: &[&str]) -> Figures {
        let mut figures = Figures::default();
        for entry in entries {
            let found = entry.codes();
            let is_told = found.iter().any(|code| codes.contains(&code.as_str()));
            match (entry.is_fault, is_told) {
                (true, true) => figures.found += 1,
                (true, false) => figures.missed += 1,
                (false, true) => figures.false_alarms += 1,
                (false, false) => figures.rest += 1,
            }
            if entry.is_fault != is_told {
                figures.wrong.push(format!("{} {found:?} {}", if is_told { "FALSE" } else { "MISSED" }, entry.shown()));
            }
        }
        figures
    }

    pub fn precision(&self) -> Share {
        Share::of(self.found, self.found + self.false_alarms)
    }

    pub fn recall(&self) -> Share {
        Share::of(self.found, self.found + self.missed)
    }
}

impl Share {
    fn of(part: usize, whole: usize) -> Share {
        if whole == 0 {
            return Share { share: 0.0, low: 0.0, high: 100.0 };
        }
        let (n, z) = (whole as f64, 1.96_f64);
        let p = part as f64 / n;
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        Share { share: 100.0 * p, low: 100.0 * (middle - half).max(0.0), high: 100.0 * (middle + half).min(1.0) }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} % | {:.1}–{:.1}", self.share, self.low, self.high)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.found + self.missed + self.false_alarms + self.rest;
        write!(f, "{entries} | {} | {}", self.precision(), self.recall())
    }
}
