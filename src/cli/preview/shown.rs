//! What there is to see of a charter: its findings as they are now, and its pages as they are, or as they were when it could last be read.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::Value;

use super::super::judged::judged;
use super::super::packs::Packs;
use crate::acceptance::policy::Policy;
use crate::charter::Charter;
use crate::charter::text::Language;
use crate::language::Locale;
use crate::lint::own::Own;
use crate::regulation::Pack;
use crate::render::{self, Broken, FORMATS, LAYOUTS, Layout, LinkedData, Made, Request, Templates};
use crate::report::{self, Context};
use crate::time::date::Date;

/// Pages by layout and language.
pub(super) type Pages = BTreeMap<(&'static str, &'static str), Vec<u8>>;

/// What there is to see.
pub(super) struct Shown {
    /// The file, as it was given.
    pub(super) name: String,
    /// The language of all but the pages.
    pub(super) locale: &'static Locale,
    /// The languages of the pages; the first is the drafting language.
    pub(super) languages: Vec<Language>,
    /// The pages.
    pub(super) pages: Arc<Pages>,
    /// Whether the pages are those of the file as it is now.
    pub(super) is_current: bool,
    /// What was found, as in the report for machines.
    pub(super) findings: Vec<Value>,
}

/// What a view is made of.
pub(super) struct Making<'run> {
    pub(super) name: &'run str,
    pub(super) bytes: &'run [u8],
    pub(super) packs: &'run Packs,
    pub(super) policy: Option<&'run Policy>,
    pub(super) own: Option<&'run Own>,
    pub(super) as_of: Date,
    pub(super) locale: &'static Locale,
}

impl Making<'_> {
    /// What there is to see; the pages of `before` where there are none now.
    pub(super) fn made(&self, before: Option<Arc<Shown>>, templates: &Templates) -> Result<Shown, Broken> {
        let all = self.packs.all();
        let packs: Vec<&Pack> = all.iter().map(|ready| &ready.pack).collect();
        let checked = judged(self.own, self.name.to_owned(), self.bytes, &all, self.as_of);
        let checked = match self.policy {
            Some(policy) => checked.settled(policy, None),
            None => checked,
        };
        let context = Context::of(self.locale, self.as_of, &packs, false, None);
        let said = report::FORMATS.iter().find(|format| format.name == "jsonl").map(|format| (format.charter)(&checked, &context));
        let findings = said.map(|said| findings(&said)).unwrap_or_default();
        let charter = if checked.reading.is_well_formed { checked.reading.charter().ok() } else { None };
        let mut shown = Shown {
            name: self.name.to_owned(),
            locale: self.locale,
            languages: Vec::new(),
            pages: Arc::default(),
            is_current: charter.is_some(),
            findings,
        };
        if let Some(charter) = charter {
            shown.pages = Arc::new(pages(&charter, &packs, self.as_of, templates)?);
            shown.languages = charter.languages;
        } else if let Some(before) = before {
            shown.pages = Arc::clone(&before.pages);
            shown.languages.clone_from(&before.languages);
        }
        Ok(shown)
    }
}

fn pages(charter: &Charter, packs: &[&Pack], as_of: Date, templates: &Templates) -> Result<Pages, Broken> {
    let Some(format) = FORMATS.iter().find(|format| format.name == "html") else { return Ok(Pages::new()) };
    let each: Vec<(&'static Layout, Language)> =
        LAYOUTS.iter().flat_map(|layout| charter.languages.iter().map(move |language| (layout, *language))).collect();
    let data = LinkedData::default();
    let made = each.into_par_iter().map(|(layout, language)| {
        let request = Request { layout, language, ..Request::of(charter, format, packs, as_of, &data) };
        let page = match render::render(charter, &request, templates)? {
            Made::File(bytes) | Made::Cut(bytes, _) => bytes,
            Made::Folder(_) => Vec::new(),
        };
        Ok(((layout.name, language.tag()), page))
    });
    made.collect()
}

/// The findings in the lines of the report for machines.
fn findings(said: &str) -> Vec<Value> {
    let lines = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines.filter_map(|mut line| line.get_mut("finding").map(Value::take)).collect()
}
