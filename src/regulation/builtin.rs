//! The packs that come with the program.

use std::sync::OnceLock;

use super::load::{Trust, load};
use super::pack::Pack;
use crate::check::WorkCalendar;

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
        let calendars = [pack.calendar(false), pack.calendar(true)];
        Ready { pack, calendars }
    }
}

/// A file by name and text.
type File = (&'static str, &'static str);

macro_rules! files {
    ($pack:literal: $($name:literal)+) => {
        &[$((concat!($name, ".yaml"), include_str!(concat!("../../regulations/", $pack, "/", $name, ".yaml")))),+]
    };
}

/// The packs by id, and their files.
pub const PACKS: [(&str, &[File]); 1] = [(
    "be-federal",
    files!("be-federal":
        "pack" "acts" "bodies"
        "charter" "openness" "building_accessibility" "web_accessibility" "data_protection" "inclusion"
        "opening_hours" "response_times" "languages" "decisions" "complaints" "second_line" "feedback" "duties"
        "measurement"
    ),
)];

/// The pack with this id, read once; none where the program has none of that name.
pub fn builtin(id: &str) -> Option<&'static Ready> {
    static READY: [OnceLock<Ready>; PACKS.len()] = [const { OnceLock::new() }; PACKS.len()];
    let at = PACKS.iter().position(|(of, _)| *of == id)?;
    Some(READY[at].get_or_init(|| {
        let files: Vec<(String, String)> = PACKS[at].1.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        match load(&files, Trust::Tested) {
            Ok(pack) => Ready::from(pack),
            Err(faults) => {
                let first = faults.first().map(|fault| (&fault.file, &fault.finding.message));
                unreachable!("the packs in the program are tested: {first:?}")
            }
        }
    }))
}
