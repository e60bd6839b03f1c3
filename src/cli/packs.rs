//! The regulation packs that a run compares with.

use crate::regulation::builtin::{PACKS, Ready, builtin};

/// Every pack of the program.
pub(super) fn all() -> Vec<&'static Ready> {
    PACKS.iter().filter_map(|(id, _)| builtin(id)).collect()
}
