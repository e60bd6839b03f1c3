//! What can be wrong with a text before anybody asks what it says.

use std::ops::Range;

/// Something wrong with a text, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub bytes: Range<usize>,
    /// What.
    pub kind: FaultKind,
}

impl Fault {
    /// `kind` at `bytes`.
    pub fn at(bytes: Range<usize>, kind: FaultKind) -> Fault {
        Fault { bytes, kind }
    }

    /// Whether nothing more can be said of the text.
    pub fn is_fatal(&self) -> bool {
        !matches!(self.kind, FaultKind::DuplicateKey { .. } | FaultKind::Misread { .. } | FaultKind::Tag)
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// It is larger than what is read.
    TooLarge,
    /// It is not UTF-8; the first wrong byte is on this line, counted from 1.
    NotUtf8 {
        /// The line.
        line: usize,
    },
    /// It says nothing.
    Empty,
    /// It cannot be read as YAML here.
    Syntax(Syntax),
    /// Lists and maps stand in each other too deep.
    TooDeep,
    /// It has too many values, aliases followed.
    TooManyValues,
    /// Its texts are too large, aliases followed.
    TooMuchByAliases,
    /// A second document begins here.
    SecondDocument,
    /// The key stands twice in one map.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Range<usize>,
    },
    /// A key is a list or a map.
    KeyIsNoText,
    /// A tag (`!name`) says what is not needed here.
    Tag,
    /// Other YAML tools read this value as something else.
    Misread {
        /// What they read it as.
        other: Other,
    },
}

/// Why a text cannot be read as YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// A tab stands where spaces are needed.
    Tab,
    /// A quotation mark is not closed.
    Quote,
    /// A bracket or brace is not closed, or closes nothing.
    Bracket,
    /// The line does not stand under the one it belongs to.
    Indentation,
    /// A colon stands where no key can be, or the space after it is missing.
    Colon,
    /// An alias names an anchor that does not exist.
    Alias,
    /// A backslash in double quotes with a letter it does not go with.
    Escape,
    /// Anything else.
    Other,
}

/// What another YAML tool reads a value as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// True or false.
    Truth,
    /// A number in base 60.
    Sexagesimal,
    /// A number in base 8.
    Octal,
}
