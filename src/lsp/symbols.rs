//! The outline of a charter.

use lsp_types::{DocumentSymbol, SymbolKind};
use serde_json::Value;

use super::document::Document;
use super::ids;
use super::position::Encoding;
use crate::source::Source;
use crate::source::route::Route;

/// How deep the outline goes.
const DEEPEST: usize = 4;
/// How many entries it has at the most.
const MOST: usize = 5_000;

/// The outline; empty where the text cannot be read.
pub(super) fn of(document: &Document<'_>, encoding: Encoding) -> Vec<DocumentSymbol> {
    let Some(source) = document.checked.as_ref().and_then(|checked| checked.reading.source.as_ref()) else { return Vec::new() };
    Outline { document, source, encoding, left: MOST }.below(&Route::root())
}

struct Outline<'document> {
    document: &'document Document<'document>,
    source: &'document Source,
    encoding: Encoding,
    left: usize,
}

impl Outline<'_> {
    fn below(&mut self, route: &Route) -> Vec<DocumentSymbol> {
        // What an alias repeats stands elsewhere, and is told there.
        if route.0.len() == DEEPEST || self.source.is_shared(route) {
            return Vec::new();
        }
        let source = self.source;
        match route.of(source.value()) {
            Some(Value::Object(map)) => map.keys().map_while(|key| self.symbol(route.key(key), key.clone(), true)).collect(),
            Some(Value::Array(items)) => {
                let named = items.iter().enumerate().map(|(at, item)| {
                    let id = item.get("id").or(Some(item)).and_then(Value::as_str).map(str::to_owned);
                    (at, id.or_else(|| ids::name(item)).unwrap_or_else(|| format!("{}", at + 1)))
                });
                named.map_while(|(at, name)| self.symbol(route.item(at), name, false)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn symbol(&mut self, route: Route, name: String, is_key: bool) -> Option<DocumentSymbol> {
        self.left = self.left.checked_sub(1)?;
        let value = self.source.value_bytes(&route);
        let selected = if is_key { self.source.key_bytes(&route) } else { value.start..value.start };
        let all = selected.start.min(value.start)..value.end.max(selected.end);
        let range = |bytes| self.document.lines.range(&self.document.text, bytes, self.encoding);
        let (whole, selection) = (range(&all), range(&selected));
        let here = route.of(self.source.value());
        let kind = match here {
            Some(Value::Array(_)) => SymbolKind::ARRAY,
            Some(Value::Object(_)) => SymbolKind::OBJECT,
            Some(Value::Number(_)) => SymbolKind::NUMBER,
            Some(Value::Bool(_)) => SymbolKind::BOOLEAN,
            _ => SymbolKind::STRING,
        };
        let detail = here.filter(|value| value.is_object()).and_then(ids::name);
        let children = self.below(&route);
        let name = if name.trim().is_empty() { "\"\"".to_owned() } else { name };
        #[allow(deprecated)]
        Some(DocumentSymbol {
            name,
            detail,
            kind,
            tags: None,
            deprecated: None,
            range: whole,
            selection_range: selection,
            children: Some(children),
        })
    }
}
