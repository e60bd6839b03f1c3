//! A page: what every format shows of a charter, in one language, in the order in which people read it.

mod about;
mod autonym;
mod code;
mod complaints;
mod contact;
mod front;
mod icon;
pub mod layout;
mod openness;
mod prefix;
mod promises;
mod said;
mod services;
mod social_security;
mod term;
mod write;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Request, file_name};
use crate::charter::Charter;
use autonym::autonym;
pub use icon::Icon;
pub(super) use promises::term_of;
pub(super) use said::{promise, promise_facts, promise_state};
use write::Writer;

/// What every format shows of a charter, in one language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// What it shows of the charter: the name of a layout.
    pub layout: &'static str,
    /// The paper it is made for: `a4`, `a3`.
    pub paper: &'static str,
    /// The language of the page, as a BCP 47 tag.
    pub language: &'static str,
    /// The title.
    pub title: Span,
    /// The title in plain words, for a head of a page or a window.
    pub running_title: String,
    /// Whose charter it is.
    pub organisation: Span,
    /// The body's web site.
    pub organisation_url: Option<String>,
    /// That it is no published charter yet, in words.
    pub draft: Option<String>,
    /// What a search engine shows.
    pub description: Option<String>,
    /// The same charter in other languages.
    pub switcher: Vec<Version>,
    /// Messages of the day.
    pub notices: Vec<Block>,
    /// What stands before the first section.
    pub front: Vec<Block>,
    /// The sections.
    pub sections: Vec<Section>,
    /// What a sheet says that has no room for all it should show: with the address of the whole charter.
    pub left_out: Line,
    /// The page's own words.
    pub words: Words,
    /// The day as of which it was made, as ISO 8601 writes it.
    pub as_of: String,
}

/// The same charter in another language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Version {
    /// The language, as a BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
}

/// The page's own words.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Words {
    /// The link to the text.
    pub skip: String,
    /// The heading of the contents.
    pub contents: String,
    /// The name of the language switcher.
    pub languages: String,
    /// The name of the messages of the day.
    pub notices: String,
    /// The button that prints the page.
    pub print: String,
    /// What stands at the end of the page.
    pub colophon: String,
}

/// Words with the language they are in, where that is not the page's, and where they lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Their language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Where they lead.
    pub href: Option<String>,
}

/// A line of words.
pub type Line = Vec<Span>;

/// A section under a heading.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading.
    pub heading: Span,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// The sections in it.
    pub sections: Vec<Section>,
    /// The picture beside its heading, which says nothing that the heading does not.
    pub icon: Option<Icon>,
    /// What stands on it where it can be folded.
    pub fold: Option<String>,
}

/// Something in a section.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// The author's text, in the markup of the format.
    Prose {
        /// The markup.
        text: String,
        /// Its language, where it is not the page's.
        lang: Option<&'static str>,
    },
    /// Names and what they stand for.
    Facts {
        /// In order.
        rows: Vec<Fact>,
    },
    /// A table; the first cell of a row is its heading.
    Table {
        /// What it shows.
        caption: String,
        /// The headings of the columns.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<Line>>,
    },
    /// A list.
    List {
        /// In order.
        items: Vec<Line>,
    },
    /// A promise.
    Promise {
        /// Its anchor.
        id: String,
        /// The promise, in the markup of the format.
        text: String,
        /// Its language, where it is not the page's.
        lang: Option<&'static str>,
        /// Its term and conditions.
        rows: Vec<Fact>,
    },
    /// Promises as large numbers.
    Figures {
        /// In order.
        items: Vec<Figure>,
    },
    /// A way of several steps.
    Stages {
        /// In order.
        stages: Vec<Stage>,
    },
    /// An address as a picture that a telephone reads, and in letters.
    Code {
        /// What it leads to, for those who do not see the picture.
        label: String,
        /// The address.
        href: String,
        /// The address as people read it.
        shown: String,
        /// How many dark and light squares a side has.
        size: usize,
        /// The dark squares, as the data of an SVG path.
        path: String,
    },
    /// A form that is sent.
    Form {
        /// What it is for.
        legend: String,
        /// What is asked.
        fields: Vec<Field>,
        /// The mailbox it is sent to, where there is one.
        send_to: Option<String>,
        /// The words on the button.
        submit: String,
    },
    /// Room to write in.
    Blanks {
        /// What is asked.
        fields: Vec<Field>,
    },
}

/// A promise as a large number.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Figure {
    /// The anchor of the promise in the whole charter.
    pub id: String,
    /// The number, or the words in its place; empty where the promise has none.
    pub value: String,
    /// Of what.
    pub unit: String,
    /// The promise, in the markup of the format.
    pub text: String,
    /// Its language, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// A step on a way of several.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Stage {
    /// What it is called.
    pub heading: Span,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Something to fill in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Field {
    /// Its anchor.
    pub id: String,
    /// Its name in what is sent.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<&'static str>,
    /// How much room it takes.
    pub kind: FieldKind,
    /// What a browser may fill in, in the words of HTML's `autocomplete`.
    pub complete: Option<&'static str>,
}

/// How much room an answer takes, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// A line.
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A few lines.
    Lines,
    /// Much room.
    Page,
    /// A box to tick.
    Tick,
}

/// A name and what it stands for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Fact {
    /// The name.
    pub label: String,
    /// What stands between the two on one line.
    pub colon: String,
    /// Lines of words.
    pub lines: Vec<Line>,
}

impl Page {
    /// The page of a charter.
    pub fn of(charter: &Charter, request: &Request<'_>) -> Page {
        let writer = Writer::of(charter, request);
        let sheet = request.layout.sheet(&writer, request);
        let words = Words {
            skip: writer.say("page-skip"),
            contents: writer.say("page-contents"),
            languages: writer.say("page-languages"),
            notices: writer.say("page-notices"),
            print: writer.say("page-print"),
            colophon: writer.say_with("page-colophon", &[("date", writer.locale.date(request.as_of))]),
        };
        Page {
            language: request.language.tag(),
            layout: request.layout.name,
            paper: request.layout.paper,
            running_title: if sheet.title.text.is_empty() { charter.id.0.clone() } else { sheet.title.text.clone() },
            title: sheet.title,
            organisation: writer.span(&charter.organisation.name),
            organisation_url: charter.organisation.url.as_ref().and_then(|link| writer.href(link)),
            draft: front::draft(&writer),
            description: charter.introduction.as_ref().and_then(|text| writer.summary(text)),
            switcher: switcher(charter, request, &writer),
            notices: front::notices(&writer, request.as_of),
            front: sheet.front,
            sections: sheet.sections,
            left_out: layout::cut::left_out(&writer),
            words,
            as_of: request.as_of.to_string(),
        }
    }
}

impl Page {
    /// Whether something on it is sent.
    pub(super) fn has_form(&self) -> bool {
        let sent = |block: &Block| matches!(block, Block::Form { send_to: Some(_), .. });
        self.sections.iter().any(|section| section.blocks.iter().any(sent))
    }
}

fn switcher(charter: &Charter, request: &Request<'_>, writer: &Writer<'_>) -> Vec<Version> {
    let own = request.languages.iter().map(|language| Version {
        tag: language.tag().to_owned(),
        name: autonym(language.tag()),
        href: file_name(charter, *language, request.format, request.layout),
        current: *language == request.language,
    });
    let sisters = charter.other_versions.iter().filter_map(|(tag, link)| {
        let name = autonym(tag);
        Some(Version { tag: tag.clone(), name, href: writer.href(link)?, current: false })
    });
    let all: Vec<Version> = own.chain(sisters).collect();
    if all.len() > 1 { all } else { Vec::new() }
}
