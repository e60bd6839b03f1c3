//! The packs that come with the program.

use std::sync::OnceLock;

use super::compiled;
use super::pack::Pack;
use crate::check::{WorkCalendar, Workweek};

/// A pack and the days on which its bodies work, in weeks of five and of six days.
#[derive(Debug)]
pub struct Ready {
    /// The pack.
    pub pack: Pack,
    /// Its calendars.
    pub calendars: [WorkCalendar; 2],
}

impl From<Pack> for Ready {
    fn from(pack: Pack) -> Ready {
        let calendars = [Workweek::OfFive, Workweek::OfSix].map(|week| pack.calendar(week));
        Ready { pack, calendars }
    }
}

/// The packs by id, each as one text that is made from the files of its folder (`BLESS=1 cargo test` does it).
pub const PACKS: [(&str, &str); 2] = [
    ("be-federal", include_str!("../../regulations/compiled/be-federal.json")),
    ("iso-10001", include_str!("../../regulations/compiled/iso-10001.json")),
];

/// The pack with this id, read once; none where the program has none of that name.
pub fn builtin(id: &str) -> Option<&'static Ready> {
    static READY: [OnceLock<Ready>; PACKS.len()] = [const { OnceLock::new() }; PACKS.len()];
    let at = PACKS.iter().position(|(of, _)| *of == id)?;
    Some(READY[at].get_or_init(|| match compiled::read(PACKS[at].1) {
        Ok(ready) => ready,
        Err(error) => unreachable!("the packs in the program are tested: {error}"),
    }))
}
