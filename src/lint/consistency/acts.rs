//! Acts as prose names them: by their kind and date, or by their number.

use crate::charter::text::Language;
use crate::lint::passage::Version;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};
use crate::regulation::ActKind;

static WORDS: Lists<Phrases<Named>> = list!("act");

/// What kind of act a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// An act of parliament.
    Law,
    /// A decree of a government.
    Decree,
    /// Another one: a circular, a directive, a regulation.
    Other,
}

#[derive(serde::Deserialize)]
struct Read {
    law: Vec<String>,
    decree: Vec<String>,
    other: Vec<String>,
}

fn make(read: Read, language: Language) -> Phrases<Named> {
    let lists = [(&read.law, Named::Law), (&read.decree, Named::Decree), (&read.other, Named::Other)];
    Phrases::of(language, lists.into_iter().flat_map(|(words, named)| words.iter().map(move |word| (word.as_str(), named))))
}

/// What kind of act is named by the words at a token.
pub(super) fn kind_at(version: &Version<'_>, at: usize) -> Option<Named> {
    WORDS.of(version.language, make).longest_at(&version.tokens, at).map(|(named, _)| named)
}

impl Named {
    /// Whether an act of the register can be called so.
    pub(super) fn is(self, kind: ActKind) -> bool {
        match self {
            Named::Law => kind == ActKind::Law,
            Named::Decree => kind == ActKind::Decree,
            Named::Other => !matches!(kind, ActKind::Law | ActKind::Decree),
        }
    }
}
