//! The templates that pages are poured into.

mod fault;
pub mod files;
mod guard;
mod room;

use std::ops::Range;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use super::brand::Brand;
use super::escape;
use crate::finding::Message;
use files::{FILES, MATRIX, Own};
use guard::{Bounded, Counted, ENDLESS};
use room::LARGE;

/// The published schema of what a template is given.
pub const SCHEMA: &str = include_str!("../../schemas/template.schema.json");

/// Templates and what they are dressed in, read once for all pages.
pub struct Templates {
    html: Tera,
    markdown: Tera,
    own: Own,
    /// Those of the own that are poured into, with a count of their rounds.
    counted: Vec<(String, Counted)>,
    pub(super) brand: Brand,
    /// The level of the title where a page is a part of another one.
    pub title_level: usize,
}

/// A document that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// A template that cannot be read, or does not fit the page; with the place in it where that is known.
    #[error("{0}")]
    Template(String),
    /// A place in a template of an organisation's own.
    #[error("{file}: {message:?}")]
    Own {
        /// The file.
        file: String,
        /// What stands in it.
        text: String,
        /// Where.
        bytes: Range<usize>,
        /// What is wrong.
        message: Message,
    },
    /// This program was built without the format.
    #[error("built without PDF")]
    WithoutPdf,
}

impl Templates {
    /// The templates of the program.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    pub fn builtin() -> Result<Templates, Broken> {
        Templates::of(Brand::default(), Own::default())
    }

    /// The same in the look of an organisation, some of them in its own version.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    pub fn of(brand: Brand, own: Own) -> Result<Templates, Broken> {
        let mut html = Tera::default();
        html.autoescape_on([".html"]);
        let mut markdown = Tera::default();
        markdown.autoescape_on([".md"]);
        markdown.set_escape_fn(escape::write_markdown);
        markdown.register_filter("address", |link: &str, _: tera::Kwargs, _: &tera::State| escape::href(link));
        let mut templates = Templates { html, markdown, own, counted: Vec::new(), brand, title_level: 2 };
        let read = |tera: &mut Tera, own: &Own, extension: &str, counted: &mut Vec<(String, Counted)>| {
            guard::install(tera);
            let builtin = [&FILES[..], &MATRIX[..]].concat();
            let texts = own.over(&builtin, extension).into_iter().map(|(name, text, is_own)| {
                let text = if is_own {
                    counted.push((name.to_owned(), Counted::of(text)));
                    counted.last().map(|(_, counted)| counted.text.clone()).unwrap_or_default()
                } else {
                    text.to_owned()
                };
                (name.to_owned(), text)
            });
            tera.add_raw_templates(texts.collect::<Vec<_>>())
        };
        let Templates { html, markdown, own, counted, .. } = &mut templates;
        let wrong = read(html, own, "html", counted).and_then(|()| read(markdown, own, "md", counted)).err();
        match wrong {
            Some(error) => Err(templates.broken(&error, "charter.html")),
            None => Ok(templates),
        }
    }

    /// The page of a report, in the template of this name; `running_title` stands above every printed sheet.
    ///
    /// # Errors
    /// Where the template does not fit the page.
    pub fn pour(&self, template: &str, page: &impl Serialize, running_title: &str) -> Result<String, Broken> {
        self.styled(template, page, "matrix.css", running_title, "'none'")
    }

    /// A page of a register, which may run the script beside it and read the index that the script searches.
    ///
    /// # Errors
    /// Where the template does not fit the page.
    pub fn pour_register(&self, template: &str, page: &impl Serialize, running_title: &str) -> Result<String, Broken> {
        self.styled(template, page, "register.css", running_title, "'none'; script-src 'self'; connect-src 'self'")
    }

    fn styled(&self, template: &str, page: &impl Serialize, css: &str, running_title: &str, forms: &str) -> Result<String, Broken> {
        let own = MATRIX.iter().find(|(name, _)| *name == css).map_or("", |(_, text)| *text);
        let css = format!("{}\n{own}\n{}", self.program_css(), running(running_title));
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("policy", &super::html::policy(&css, forms));
        context.insert("css", &css);
        self.filled(template, &context)
    }

    /// The style sheet of a charter: the organisation's own, else the program's in its colours.
    pub(super) fn css(&self, running_title: &str) -> String {
        let css = self.own.text("charter.css").unwrap_or_else(|| self.program_css());
        [css, &self.brand.css(), &running(running_title)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn program_css(&self) -> &'static str {
        FILES.iter().find(|(name, _)| *name == "charter.css").map_or("", |(_, text)| *text)
    }

    /// The files of a Typst theme by path, in the organisation's version where it has one, and what else it put beside them.
    pub(super) fn theme(&self) -> Vec<(String, Vec<u8>)> {
        let program = FILES.iter().filter(|(name, _)| name.ends_with(".typ") && self.own.text(name).is_none());
        let program = program.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        let poured = [".html", ".md", ".css"];
        let own = self.own.0.iter().filter(|(name, _)| !poured.iter().any(|extension| name.ends_with(extension)));
        program.chain(own.cloned()).collect()
    }

    /// The files of an organisation's own theme, each with what it holds and with what the program's version of it holds.
    #[cfg(feature = "pdf")]
    pub(super) fn own_theme(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let themes = self.own.0.iter().filter(|(name, _)| name.ends_with(".typ"));
        themes.filter_map(|(name, bytes)| {
            let program = FILES.iter().find(|(of, _)| of == name).map_or("", |(_, text)| *text);
            Some((name.as_str(), std::str::from_utf8(bytes).ok()?, program))
        })
    }

    /// What an organisation's own file holds.
    #[cfg(feature = "pdf")]
    pub(super) fn own_text(&self, name: &str) -> Option<&str> {
        self.own.text(name)
    }

    /// A template, filled with what stands in `given`.
    pub(super) fn fill(&self, template: &str, given: &impl Serialize) -> Result<String, Broken> {
        let context = Context::from_serialize(given).map_err(|error| Broken::Template(error.to_string()))?;
        self.filled(template, &context)
    }

    fn filled(&self, template: &str, context: &Context) -> Result<String, Broken> {
        let is_markdown = template.ends_with(".md");
        let mut page = Bounded::begin();
        let done = if is_markdown { &self.markdown } else { &self.html }.render_to(template, context, &mut page);
        match done {
            Ok(()) if is_markdown => Ok(tidy(&page.text())),
            Ok(()) => Ok(page.text()),
            Err(_) if page.is_full => Err(self.own_fault(template, 0..0, Message::own("template-too-long", Vec::new()))),
            Err(error) => Err(self.broken(&error, template)),
        }
    }

    fn broken(&self, error: &tera::Error, template: &str) -> Broken {
        let (file, range, why) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                (report.filename(), report.span().range.clone(), report.message().to_owned())
            }
            ErrorKind::CircularInclude { tpl, include_chain } => {
                (tpl.as_str(), self.included(tpl, include_chain.get(1).unwrap_or(tpl)), error.to_string())
            }
            _ => {
                let told = error.to_string();
                return match fault::Told::of(&told) {
                    Some(told) => {
                        let counted = self.counted.iter().find(|(name, _)| name == told.file);
                        let range = counted.map(|(_, counted)| told.bytes(&counted.text)).unwrap_or_default();
                        self.own_fault(told.file, range, why(told.message))
                    }
                    None => self.own_fault(template, 0..0, why(&told)),
                };
            }
        };
        let stopped = [(ENDLESS, "template-endless"), (LARGE, "template-too-large")].into_iter().find(|(told, _)| why.contains(told));
        let message = stopped.map_or_else(|| self::why(&why), |(_, id)| Message::own(id, Vec::new()));
        self.own_fault(file, range, message)
    }

    /// Where a template names another.
    fn included(&self, template: &str, other: &str) -> Range<usize> {
        let quoted = format!("\"{other}\"");
        let counted = self.counted.iter().find(|(name, _)| name == template);
        let at = counted.and_then(|(_, counted)| counted.text.find(&quoted));
        at.map_or(0..0, |at| at..at + quoted.len())
    }

    /// A fault at a place in a template, as it was written.
    fn own_fault(&self, file: &str, bytes: Range<usize>, message: Message) -> Broken {
        let counted = self.counted.iter().find(|(name, _)| name == file).map(|(_, counted)| counted);
        let builtin = || FILES.iter().find(|(name, _)| *name == file).map(|(_, text)| *text);
        let Some(text) = self.own.text(file).or_else(builtin).filter(|_| !self.own.0.is_empty()) else {
            return Broken::Template(format!("{file}: {message:?}"));
        };
        let mut bytes = counted.map_or(bytes.clone(), |counted| counted.written(&bytes));
        // What was added after a tag is about that tag.
        if bytes.is_empty() && text[..bytes.start].ends_with("%}") {
            bytes.start = text[..bytes.start].rfind("{%").unwrap_or(bytes.start);
        }
        Broken::Own { file: file.to_owned(), text: text.to_owned(), bytes, message }
    }
}

fn why(told: &str) -> Message {
    Message::own("template-broken", vec![("tool", "Tera".into()), ("why", told.trim_end_matches('.').into())])
}

/// What stands above every printed sheet but the first.
fn running(title: &str) -> String {
    format!("@page {{ @top-left {{ content: {}; }} }}", escape::css_string(title))
}

/// Never more than one empty line, no blanks at the end of a line, one line break at the end of the file.
fn tidy(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            if !empty {
                written.push('\n');
            }
            empty = true;
        } else {
            written.push_str(line);
            written.push('\n');
            empty = false;
        }
    }
    written.truncate(written.trim_end().len());
    written.push('\n');
    written
}
