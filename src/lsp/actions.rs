//! Quick fixes.

use std::collections::HashMap;

use lsp_types::{CodeAction, CodeActionContext, CodeActionKind, Range, TextEdit, Uri, WorkspaceEdit};

use super::diagnostics;
use super::document::Document;
use super::position::Encoding;
use crate::finding::Fix;
use crate::fix::{Change, changes, fixed, title};
use crate::language::Locale;

/// All that is safe to mend, at once; editors can ask for it on save.
pub(super) const FIX_ALL: &str = "source.fixAll.charter";

/// The quick fixes of what was found within `range`, and one for the whole text.
pub(super) fn of(
    document: &Document<'_>,
    uri: &Uri,
    range: Range,
    context: &CodeActionContext,
    locale: &Locale,
    encoding: Encoding,
) -> Vec<CodeAction> {
    let Some(checked) = &document.checked else { return Vec::new() };
    let Some(source) = &checked.reading.source else { return Vec::new() };
    let is_wanted = |kind: &str| {
        let is_within = |wanted: &CodeActionKind| kind == wanted.as_str() || kind.starts_with(&format!("{}.", wanted.as_str()));
        context.only.as_ref().is_none_or(|only| only.iter().any(is_within))
    };
    let edit = |changes: &[Change]| {
        let edits = changes
            .iter()
            .map(|change| TextEdit { range: document.lines.range(&document.text, &change.bytes, encoding), new_text: change.text.clone() });
        // The name of a file is a key here because the protocol has it so; it is compared and never changed.
        #[allow(clippy::mutable_key_type)]
        let changes = HashMap::from([(uri.clone(), edits.collect())]);
        WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
    };
    let mut actions = Vec::new();
    for found in checked.findings.iter().filter(|_| is_wanted("quickfix")) {
        let Some(fix) = &found.finding.fix else { continue };
        let diagnostic = diagnostics::one(found, uri, document, locale, encoding);
        if diagnostic.range.end < range.start || range.end < diagnostic.range.start {
            continue;
        }
        let Some(changes) = changes(source, fix) else { continue };
        actions.push(CodeAction {
            title: title(&found.finding, fix, locale),
            kind: Some(CodeActionKind::QUICKFIX),
            edit: Some(edit(&changes)),
            is_preferred: Some(fix.is_safe),
            diagnostics: Some(vec![diagnostic]),
            ..CodeAction::default()
        });
    }
    let open = checked.findings.iter().filter(|found| found.acceptance().is_none());
    let safe: Vec<&Fix> = open.filter_map(|found| found.finding.fix.as_deref()).filter(|fix| fix.is_safe).collect();
    if is_wanted(FIX_ALL) && !safe.is_empty() {
        let (after, _) = fixed(source, &safe);
        let whole = Change { bytes: 0..document.text.len(), text: after };
        if whole.text != document.text {
            actions.push(CodeAction {
                title: locale.say("lsp-fix-all", &[]),
                kind: Some(CodeActionKind::new(FIX_ALL)),
                edit: Some(edit(&[whole])),
                ..CodeAction::default()
            });
        }
    }
    actions
}
