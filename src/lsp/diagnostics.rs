//! What was found in a text, as an editor shows it.

use lsp_server::{Message, Notification};
use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, PublishDiagnosticsParams, Uri,
};

use super::document::Document;
use super::position::Encoding;
use crate::acceptance::Found;
use crate::finding::Level;
use crate::language::Locale;
use crate::report::place;

/// All that there is to say of a text; nothing of one that was closed.
pub(super) fn of(address: &str, document: &Document<'_>, locale: &Locale, encoding: Encoding) -> Option<Message> {
    let uri: Uri = address.parse().ok()?;
    let found = document.checked.iter().flat_map(|checked| &checked.findings);
    let diagnostics = found.map(|found| one(found, &uri, document, locale, encoding)).collect();
    let params = PublishDiagnosticsParams { uri, diagnostics, version: document.version };
    Some(Notification::new("textDocument/publishDiagnostics".to_owned(), params).into())
}

/// A finding as a diagnostic.
pub(super) fn one(found: &Found, uri: &Uri, document: &Document<'_>, locale: &Locale, encoding: Encoding) -> Diagnostic {
    let finding = &found.finding;
    let range = |of: &crate::finding::Place| {
        let bytes = document.checked.as_ref().and_then(|checked| place::bytes(of, &checked.reading)).unwrap_or(0..0);
        document.lines.range(&document.text, &bytes, encoding)
    };
    let severity = match (found.is_open(), finding.level) {
        // What is accepted is shown, and does not count.
        (false, _) => DiagnosticSeverity::HINT,
        (true, Level::Error) => DiagnosticSeverity::ERROR,
        (true, Level::Warning) => DiagnosticSeverity::WARNING,
        (true, Level::Note) => DiagnosticSeverity::INFORMATION,
    };
    let related = finding.related.iter().map(|(place, label)| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: range(place) },
        message: locale.message(label.as_ref().unwrap_or(&finding.message)),
    });
    let link = finding.ground.as_ref().and_then(|ground| {
        let links = &ground.citations.first()?.links;
        links.get(locale.language().tag()).or_else(|| links.get("en"))?.parse().ok()
    });
    Diagnostic {
        range: range(&finding.place),
        severity: Some(severity),
        code: Some(NumberOrString::String(finding.code.clone())),
        code_description: link.map(|href| CodeDescription { href }),
        source: Some("charter".to_owned()),
        message: words(found, locale),
        related_information: (!finding.related.is_empty()).then(|| related.collect()),
        ..Diagnostic::default()
    }
}

/// What was found, what stands there, and what to write.
fn words(found: &Found, locale: &Locale) -> String {
    let finding = &found.finding;
    let lines = std::iter::once(&finding.message).chain(&finding.label).chain(&finding.notes).chain(&finding.help);
    lines.map(|message| locale.message(message)).collect::<Vec<_>>().join("\n")
}
