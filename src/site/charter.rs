//! What the site has of each charter: its pages, its matrix and its badge in every language, and its data.

use super::{Entry, File, badge};
use crate::charter::Charter;
use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::render::{self, Broken, FORMATS, Layout, LinkedData, Made, Request, Templates};
use crate::report::matrix::{self, Matrix};
use crate::report::{Checked, Context};
use crate::time::date::Date;

/// The formats in which each charter is there, beside its matrix.
const PUBLISHED: [&str; 2] = ["html", "jsonld"];

/// What the register says of a charter, and the files that are about this charter alone.
///
/// # Errors
/// Where a template does not fit a page.
pub fn of(
    charter: &Charter,
    checked: &Checked<'_>,
    packs: &[&Pack],
    as_of: Date,
    templates: &Templates,
) -> Result<(Entry, Vec<File>), Broken> {
    let mut files = pages(charter, packs, as_of, templates)?;
    let mut entry = Entry::of(charter, None);
    for language in Language::ALL {
        let context = Context::of(Locale::of(language), as_of, packs, false, None);
        let matrix = Matrix::of(checked, &context);
        files.push((entry.matrix(language), matrix::page(&matrix, &context, templates)?.into_bytes()));
        if !matrix.areas.is_empty() {
            files.push((badge::name(&entry.id, language), badge::badge(&entry, &matrix.counts, as_of, language).into_bytes()));
            entry.counts = Some(matrix.counts);
        }
    }
    Ok((entry, files))
}

fn pages(charter: &Charter, packs: &[&Pack], as_of: Date, templates: &Templates) -> Result<Vec<File>, Broken> {
    let (mut files, data) = (Vec::new(), LinkedData::default());
    for format in FORMATS.iter().filter(|format| PUBLISHED.contains(&format.name)) {
        let languages = if format.is_multilingual { vec![charter.drafting_language()] } else { charter.languages.clone() };
        for language in &languages {
            let layout = Layout::FULL;
            let request = Request { language: *language, languages: &languages, ..Request::of(charter, format, packs, as_of, &data) };
            let name = format!("charters/{}", render::file_name(charter, *language, format, layout));
            match render::render(charter, &request, templates)? {
                Made::File(bytes) | Made::Cut(bytes, _) => files.push((name, bytes)),
                Made::Folder(parts) => files.extend(parts.into_iter().map(|(part, bytes)| (format!("{name}/{part}"), bytes))),
            }
        }
    }
    Ok(files)
}
