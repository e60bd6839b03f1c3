//! The matrix: every obligation in force on a day, once, with what a charter does with it and where.

mod csv;
mod lines;
mod page;
mod row;
mod table;

use schemars::JsonSchema;
use serde::Serialize;

use super::json::PackUsed;
use super::place::Lines;
use super::{Checked, Context, Summary, sentence};
use crate::charter::text::{Language, Text};
use crate::check::Verdict;
use crate::regulation;
use crate::render::Broken;

pub use page::page;
pub use row::{Accepted, Basis, Place, Row};

/// Every obligation in force on a day, with what a charter does with it; what `charter matrix --format json` writes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Matrix of a charter")]
pub struct Matrix {
    /// The version of this shape.
    pub matrix: u32,
    /// The version of the program.
    pub charter: String,
    /// The day as of which was judged (ISO 8601).
    pub as_of: String,
    /// The language of all sentences (BCP 47).
    pub language: String,
    /// The file, as it was given.
    pub file: String,
    /// The charter's id.
    pub id: String,
    /// The charter's title.
    pub title: Words,
    /// The public body whose charter it is.
    pub organisation: Words,
    /// The packs that were compared with.
    pub packs: Vec<PackUsed>,
    /// What the matrix says and does not say.
    pub statements: Vec<String>,
    /// The obligations in force, by area, in the order of their pack.
    pub areas: Vec<Area>,
    /// What the charter does with all of them together.
    pub counts: Counts,
}

/// Words of the author.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language (BCP 47).
    pub language: String,
}

/// The obligations of an area.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Area {
    /// The pack.
    pub pack: String,
    /// The area's id in it.
    pub area: String,
    /// What it is called.
    pub title: String,
    /// What the charter does with its obligations.
    pub counts: Counts,
    /// The obligations in force.
    pub obligations: Vec<Row>,
}

/// How many obligations have which verdict.
#[derive(Debug, Default, Clone, Serialize, JsonSchema)]
pub struct Counts {
    /// Obligations that the charter states.
    pub stated: usize,
    /// Obligations for which it points to a page.
    pub referred: usize,
    /// Obligations on which it says something that cannot be compared.
    pub cannot_tell: usize,
    /// Obligations on which it is silent.
    pub silent: usize,
    /// Obligations that it contradicts.
    pub contradicts: usize,
    /// Obligations that do not apply.
    pub not_applicable: usize,
    /// Findings that are accepted for a while, whatever their verdict.
    pub accepted: usize,
}

/// A form in which a matrix is written.
#[derive(Clone, Copy)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// The matrix in this form.
    pub write: fn(&Matrix, &Context<'_>) -> Result<String, Broken>,
}

/// The forms in which a matrix can be written.
pub const FORMATS: [Format; 5] = [
    Format { name: "table", write: table::write },
    Format { name: "markdown", write: page::markdown },
    Format { name: "html", write: page::html },
    Format { name: "csv", write: csv::write },
    Format { name: "json", write: json },
];

/// The published schema of a matrix.
pub const SCHEMA: &str = include_str!("../../schemas/matrix.schema.json");

/// The version of the shape.
const VERSION: u32 = 1;

impl Matrix {
    /// The matrix of a charter.
    pub fn of(checked: &Checked<'_>, context: &Context<'_>) -> Matrix {
        let mut summary = Summary::default();
        summary.add(checked);
        let lines = Lines::of(&checked.reading.text);
        let areas: Vec<Area> = checked.reports.iter().flat_map(|report| areas(report, checked, &lines, context)).collect();
        let mut counts = Counts::default();
        areas.iter().flat_map(|area| &area.obligations).for_each(|row| counts.add(row));
        let value = checked.reading.value();
        Matrix {
            matrix: VERSION,
            charter: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: context.as_of.to_string(),
            language: context.locale.language().tag().to_owned(),
            file: checked.name.clone(),
            id: value["id"].as_str().unwrap_or_default().to_owned(),
            title: words(&value["title"], checked, context),
            organisation: words(&value["organisation"]["name"], checked, context),
            packs: sentence::used(&summary, context).map(PackUsed::of).collect(),
            statements: sentence::statements(&summary, context),
            areas,
            counts,
        }
    }
}

impl Counts {
    fn add(&mut self, row: &Row) {
        *match row.verdict {
            Verdict::Stated => &mut self.stated,
            Verdict::Referred => &mut self.referred,
            Verdict::CannotTell => &mut self.cannot_tell,
            Verdict::Silent => &mut self.silent,
            Verdict::Contradicts => &mut self.contradicts,
            Verdict::NotApplicable => &mut self.not_applicable,
        } += 1;
        self.accepted += usize::from(row.accepted.is_some());
    }

    /// In the order of `Verdict::ALL`.
    fn by_verdict(&self) -> [usize; 6] {
        [self.stated, self.referred, self.cannot_tell, self.silent, self.contradicts, self.not_applicable]
    }
}

fn areas(report: &regulation::Report<'_>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for judgement in &report.judgements {
        let id = &judgement.obligation.area;
        let row = row::of(judgement, report.pack, checked, lines, context);
        if areas.last().is_none_or(|area| area.area != *id) {
            let title = report.pack.head.areas.get(id).map_or(id.as_str(), |title| title.of(context.locale.language().tag()));
            areas.push(Area {
                pack: report.pack.head.id.clone(),
                area: id.clone(),
                title: title.to_owned(),
                counts: Counts::default(),
                obligations: Vec::new(),
            });
        }
        if let Some(area) = areas.last_mut() {
            area.counts.add(&row);
            area.obligations.push(row);
        }
    }
    areas
}

/// Words of the author, best in the reader's language.
fn words(value: &serde_json::Value, checked: &Checked<'_>, context: &Context<'_>) -> Words {
    let drafting = checked.reading.value()["languages"][0].as_str().and_then(Language::of_tag).unwrap_or(Language::En);
    let text: Option<Text> = serde_json::from_value(value.clone()).ok();
    let best = text.as_ref().and_then(|text| text.best(context.locale.language(), drafting));
    best.map(|(text, language)| Words { text: text.to_owned(), language: language.tag().to_owned() }).unwrap_or_default()
}

fn json(matrix: &Matrix, _: &Context<'_>) -> Result<String, Broken> {
    Ok(serde_json::to_string_pretty(matrix).unwrap_or_default() + "\n")
}
