//! Requests about a text.

use lsp_server::{ErrorCode, Request, RequestId, Response};
use lsp_types::{
    CodeActionParams, CompletionParams, DocumentSymbolParams, GotoDefinitionParams, Hover, HoverContents, HoverParams, Location,
    MarkupContent, MarkupKind, ReferenceParams, TextDocumentPositionParams, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::document::Document;
use super::{Server, actions, completion, hover, ids, symbols};
use crate::source::route::Route;

pub(super) fn respond(server: &mut Server<'_>, request: Request) -> Response {
    let Request { id, method, params } = request;
    match method.as_str() {
        "textDocument/hover" => with(id, params, |params: HoverParams| on_hover(server, &params.text_document_position_params)),
        "textDocument/completion" => with(id, params, |params: CompletionParams| {
            let at = params.text_document_position;
            let (locale, encoding) = (server.locale, server.encoding);
            let document = server.document(&at.text_document.uri)?;
            let byte = document.lines.byte(&document.text, at.position, encoding);
            Some(completion::at(document, byte, &document.packs, document.locale(locale), encoding))
        }),
        "textDocument/definition" => with(id, params, |params: GotoDefinitionParams| {
            let at = params.text_document_position_params;
            let (document, route, _) = there(server, &at)?;
            let target = ids::target(document.checked.as_ref()?.reading.value(), &route)?;
            locations(server, &at.text_document.uri, &[target]).pop()
        }),
        "textDocument/references" => with(id, params, |params: ReferenceParams| {
            let at = params.text_document_position;
            let (document, route, _) = there(server, &at)?;
            let value = document.checked.as_ref()?.reading.value();
            let target = ids::target(value, &route)?;
            let mut routes = ids::uses(value, &target);
            if params.context.include_declaration {
                routes.insert(0, target);
            }
            Some(locations(server, &at.text_document.uri, &routes))
        }),
        "textDocument/documentSymbol" => with(id, params, |params: DocumentSymbolParams| {
            let encoding = server.encoding;
            Some(symbols::of(server.document(&params.text_document.uri)?, encoding))
        }),
        "textDocument/codeAction" => with(id, params, |params: CodeActionParams| {
            let (locale, encoding) = (server.locale, server.encoding);
            let uri = params.text_document.uri;
            let document = server.document(&uri)?;
            Some(actions::of(document, &uri, params.range, &params.context, document.locale(locale), encoding))
        }),
        _ => Response::new_err(id, ErrorCode::MethodNotFound as i32, format!("there is no `{method}` here")),
    }
}

/// The answer of `answer` to a request with these parameters; `null` where there is nothing to say.
fn with<Params: DeserializeOwned, Answer: serde::Serialize>(
    id: RequestId,
    params: Value,
    answer: impl FnOnce(Params) -> Option<Answer>,
) -> Response {
    match serde_json::from_value(params) {
        Ok(params) => Response::new_ok(id, answer(params)),
        Err(error) => Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string()),
    }
}

fn on_hover(server: &mut Server<'_>, at: &TextDocumentPositionParams) -> Option<Hover> {
    let (locale, encoding) = (server.locale, server.encoding);
    let (document, route, is_key) = there(server, at)?;
    let checked = document.checked.as_ref()?;
    let source = checked.reading.source.as_ref()?;
    let value = hover::of(checked, &route, is_key, &document.packs, document.locale(locale))?;
    let bytes = if is_key { source.key_bytes(&route) } else { source.value_bytes(&route) };
    Some(Hover {
        contents: HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value }),
        range: Some(document.lines.range(&document.text, &bytes, encoding)),
    })
}

/// What stands at a position: the text, the way there, and whether it is a key.
fn there<'server, 'run>(
    server: &'server mut Server<'run>,
    at: &TextDocumentPositionParams,
) -> Option<(&'server Document<'run>, Route, bool)> {
    let encoding = server.encoding;
    let document = server.document(&at.text_document.uri)?;
    let byte = document.lines.byte(&document.text, at.position, encoding);
    let (route, is_key) = document.checked.as_ref()?.reading.source.as_ref()?.at(byte);
    (!route.0.is_empty()).then_some((document, route, is_key))
}

fn locations(server: &mut Server<'_>, uri: &Uri, routes: &[Route]) -> Vec<Location> {
    let encoding = server.encoding;
    let Some(document) = server.document(uri) else { return Vec::new() };
    let Some(source) = document.checked.as_ref().and_then(|checked| checked.reading.source.as_ref()) else { return Vec::new() };
    let range = |route: &Route| document.lines.range(&document.text, &source.value_bytes(route), encoding);
    routes.iter().map(|route| Location { uri: uri.clone(), range: range(route) }).collect()
}
