//! Something a reader of the charter should know.

mod fix;

use std::collections::BTreeMap;
use std::ops::Range;

pub use fix::{Edit, Fix};

use crate::source::route::Route;

/// Something a reader of the charter should know. It holds no sentence and, but for syntax, no byte: words and
/// places are found by whoever reports it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule: `FMT-01`, `OPN-03`.
    pub code: String,
    /// How much it matters.
    pub level: Level,
    /// What is so.
    pub message: Message,
    /// Where.
    pub place: Place,
    /// What stands at the place, said under the underline.
    pub label: Option<Message>,
    /// More to know, each on a line of its own.
    pub notes: Vec<Message>,
    /// What to write instead.
    pub help: Option<Message>,
    /// The same as data, where a program can write it.
    pub fix: Option<Box<Fix>>,
    /// Other places that show the same.
    pub related: Vec<(Place, Option<Message>)>,
    /// On what it rests, where it is a verdict on an obligation.
    pub ground: Option<Box<Ground>>,
}

/// On what a verdict rests.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// What the obligation is about.
    pub title: Message,
    /// What it asks, of whom.
    pub asks: Message,
    /// The verdict: `silent`, `contradicts`, `cannot_tell`.
    pub verdict: &'static str,
    /// How much its source weighs: `law`, `directive`, `practice`, `house`.
    pub class: &'static str,
    /// Whether its article was compared with the text that is in force.
    pub verified: bool,
    /// Since when it asks this.
    pub since: Option<crate::time::date::Date>,
    /// The articles it rests on.
    pub citations: Vec<Citation>,
}

/// A part of a source.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    /// What the source is called, by language tag.
    pub act: std::sync::Arc<BTreeMap<String, String>>,
    /// The article, and its paragraph or point.
    pub article: Option<String>,
    /// The part of a source that has no articles, by language tag.
    pub section: Option<std::sync::Arc<BTreeMap<String, String>>>,
    /// Where it can be read, by language tag.
    pub links: BTreeMap<String, String>,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good to know.
    Note,
    /// Ought to be looked at.
    Warning,
    /// Has to be put right.
    Error,
}

impl Finding {
    /// A finding with nothing beside its message and place.
    pub fn new(code: &str, level: Level, message: Message, place: Place) -> Finding {
        Finding {
            code: code.to_owned(),
            level,
            message,
            place,
            label: None,
            notes: Vec::new(),
            help: None,
            fix: None,
            related: Vec::new(),
            ground: None,
        }
    }
}

impl Level {
    /// The word in reports that machines read: `error`, `warning`, `note`.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The value at the end of a route.
    Value(Route),
    /// The last key of a route.
    Key(Route),
    /// These bytes of the text that stands at the end of a route, as it is read: without quotes, and without what moves its lines in.
    Words(Route, Range<usize>),
    /// These bytes of the text, where it cannot be read as YAML.
    Bytes(Range<usize>),
    /// The file as a whole.
    File,
}

impl Place {
    /// The route, where there is one.
    pub fn route(&self) -> Option<&Route> {
        match self {
            Place::Value(route) | Place::Key(route) | Place::Words(route, _) => Some(route),
            Place::Bytes(_) | Place::File => None,
        }
    }
}

/// A sentence that is not yet in any language.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A message of the program's own words, and what fills it in.
    Own {
        /// The id in `locales/*/*.ftl`.
        id: &'static str,
        /// What fills it in.
        args: Args,
    },
    /// Words of a regulation pack, by language tag, with `{name}` filled in.
    Pack {
        /// The words by language tag.
        words: std::sync::Arc<BTreeMap<String, String>>,
        /// What fills them in.
        args: Args,
    },
}

/// What fills in a message, by name.
pub type Args = Vec<(&'static str, Arg)>;

/// Something that each language writes in its own way.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// As it is: a key, a code, a word of the author.
    Text(String),
    /// A whole number, which may decide a plural.
    Count(usize),
    /// A number, which may have decimals.
    Number(f64),
    /// A length of time.
    Duration(crate::time::duration::Duration),
    /// A day.
    Date(crate::time::date::Date),
    /// A share.
    Percent(f64),
    /// A language, by its BCP 47 tag.
    Language(String),
    /// A row of weekdays, the first and the last; 0 is Monday.
    Weekdays(u8, u8),
    /// A time of the day, in minutes from midnight.
    Clock(u16),
    /// Months of a year, 1 to 12.
    Months(Vec<u8>),
    /// A message within the message.
    Message(Box<Message>),
    /// Several, with commas and the word for "and".
    List(Vec<Arg>),
}

impl Message {
    /// A message of the program's own words.
    pub fn own(id: &'static str, args: Args) -> Message {
        let args = args.into_iter().map(|(name, arg)| (name, arg.cut())).collect();
        Message::Own { id, args }
    }
}

/// The letters of the longest word or quotation that a message repeats.
const LONGEST: usize = 300;

impl Arg {
    /// The same, no longer than people read.
    fn cut(self) -> Arg {
        match self {
            Arg::Text(text) => match text.char_indices().nth(LONGEST) {
                Some((end, _)) => Arg::Text(format!("{} …", text[..end].trim_end())),
                None => Arg::Text(text),
            },
            Arg::List(list) => Arg::List(list.into_iter().map(Arg::cut).collect()),
            other => other,
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}
