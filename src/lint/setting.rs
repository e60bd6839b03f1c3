//! When, under which packs and with which words of one's own a charter is read.

use super::own::Own;
use crate::regulation::Pack;
use crate::time::date::Date;

/// When and under which packs a charter is read; a rule that needs what is not known here says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting<'run> {
    /// The day as of which it is judged.
    pub as_of: Option<Date>,
    /// The packs that judge it.
    pub packs: &'run [&'run Pack],
    /// Words of one's own.
    pub own: Option<&'run Own>,
}
