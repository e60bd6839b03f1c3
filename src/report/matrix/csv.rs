//! A matrix as comma-separated values (RFC 4180), for a spreadsheet: one line an obligation, nothing that a spreadsheet would reckon.

use super::super::Context;
use super::Matrix;
use super::lines::Line;
use crate::finding::Arg;
use crate::render::Broken;
use crate::render::escape::cell;

/// The headings, in the order of the cells.
const HEADINGS: [&str; 14] = [
    "matrix-column-area",
    "matrix-column-code",
    "matrix-column-obligation",
    "matrix-column-asks",
    "matrix-column-verdict",
    "matrix-column-level",
    "matrix-column-evidence",
    "matrix-column-accepted",
    "matrix-column-weight",
    "matrix-column-basis",
    "matrix-column-link",
    "matrix-column-charter",
    "matrix-column-compared",
    "matrix-column-statement",
];

pub(super) fn write(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let headings = HEADINGS.map(|id| context.locale.say(id, &[]));
    let mut written = writer.write_record(&headings);
    for area in &matrix.areas {
        let pack = matrix.packs.iter().find(|pack| pack.id == area.pack);
        let args = [
            ("pack", area.pack.as_str().into()),
            ("version", pack.map_or("", |pack| pack.version.as_str()).into()),
            ("sha", pack.map_or("", |pack| pack.sha256.get(..12).unwrap_or_default()).into()),
            ("date", Arg::Date(context.as_of)),
        ];
        let compared = context.locale.say("report-compared-with", &args);
        for row in &area.obligations {
            let line = Line::of(row, context);
            let level = row.level.map(|level| context.locale.say(&format!("level-{level}"), &[])).unwrap_or_default();
            let basis: Vec<&str> = line.basis.iter().map(|basis| basis.text).collect();
            let links: Vec<&str> = line.basis.iter().filter_map(|basis| basis.href).collect();
            let cells = [
                &area.title,
                line.code,
                line.title,
                line.asks,
                &line.verdict,
                &level,
                &line.evidence.join("\n"),
                line.accepted.as_deref().unwrap_or_default(),
                line.weight,
                &basis.join("\n"),
                &links.join("\n"),
                &matrix.file,
                &compared,
                matrix.statements.last().map(String::as_str).unwrap_or_default(),
            ];
            written = written.and_then(|()| writer.write_record(cells.map(cell)));
        }
    }
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    Ok(String::from_utf8(bytes).unwrap_or_default())
}
