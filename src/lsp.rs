//! The editor server: what a charter has to say to an editor, message by message. Reading and writing messages is the
//! business of `cli`.

mod actions;
mod completion;
mod context;
mod diagnostics;
mod document;
mod hover;
mod ids;
mod position;
mod requests;
mod schema;
mod symbols;

use std::collections::BTreeMap;

use lsp_server::{ErrorCode, Message, Notification, Request, Response};
use lsp_types::{InitializeParams, PositionEncodingKind, Uri};
use serde_json::Value;

use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::report::Checked;
use document::Document;
use position::Encoding;

/// How a charter is read and compared with the packs: its address and its text go in.
pub type Judge<'run> = dyn Fn(&str, &str) -> Judged<'run> + 'run;

/// What came of a text.
pub struct Judged<'run> {
    /// What was found.
    pub checked: Checked<'run>,
    /// The packs that a text in its place can name.
    pub packs: Vec<&'run Pack>,
    /// The language to speak of it, where its configuration names one.
    pub language: Option<Language>,
}

/// A server, with all that its client has told it.
pub struct Server<'run> {
    judge: &'run Judge<'run>,
    locale: &'static Locale,
    is_language_asked: bool,
    encoding: Encoding,
    phase: Phase,
    documents: BTreeMap<String, Document<'run>>,
}

/// How far the session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The client has not said who it is.
    New,
    /// Requests are answered.
    Running,
    /// The client asked to shut down; only `exit` is left.
    ShutDown,
    /// The client left, after it had asked to shut down or without.
    Over {
        /// Whether it had asked.
        was_asked: bool,
    },
}

impl<'run> Server<'run> {
    /// A server that judges by `judge`. Where that names no language it speaks `asked` if that is given, else the
    /// language of the client, else `own`.
    pub fn new(judge: &'run Judge<'run>, asked: Option<Language>, own: Language) -> Server<'run> {
        Server {
            judge,
            locale: Locale::of(asked.unwrap_or(own)),
            is_language_asked: asked.is_some(),
            encoding: Encoding::Utf16,
            phase: Phase::New,
            documents: BTreeMap::new(),
        }
    }

    /// How far the session is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What there is to say to a message.
    pub fn answer(&mut self, message: Message) -> Option<Message> {
        match message {
            Message::Request(request) => Some(self.respond(request).into()),
            Message::Notification(notification) => {
                self.note(notification);
                None
            }
            Message::Response(_) => None,
        }
    }

    /// Whether a text has changed since it was last judged.
    pub fn is_due(&self) -> bool {
        self.documents.values().any(|document| document.is_due)
    }

    /// What there is to say of the texts that have changed.
    pub fn diagnose(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        for (address, document) in &mut self.documents {
            if document.is_due {
                document.is_due = false;
                document.judge(address, self.judge);
                messages.extend(diagnostics::of(address, document, document.locale(self.locale), self.encoding));
            }
        }
        self.documents.retain(|_, document| document.is_open);
        messages
    }

    fn respond(&mut self, request: Request) -> Response {
        let refuse = |code: ErrorCode, why: &str| Response::new_err(request.id.clone(), code as i32, why.to_owned());
        match (self.phase, request.method.as_str()) {
            (Phase::New, "initialize") => match serde_json::from_value(request.params) {
                Ok(params) => Response::new_ok(request.id, self.initialize(&params)),
                Err(error) => Response::new_err(request.id, ErrorCode::InvalidParams as i32, error.to_string()),
            },
            (Phase::New, _) => refuse(ErrorCode::ServerNotInitialized, "the first request is `initialize`"),
            (Phase::Running, "shutdown") => {
                self.phase = Phase::ShutDown;
                Response::new_ok(request.id, Value::Null)
            }
            (Phase::Running, "initialize") => refuse(ErrorCode::InvalidRequest, "`initialize` came before"),
            (Phase::Running, _) => requests::respond(self, request),
            (Phase::ShutDown | Phase::Over { .. }, _) => refuse(ErrorCode::InvalidRequest, "the server was shut down"),
        }
    }

    fn initialize(&mut self, params: &InitializeParams) -> Value {
        self.phase = Phase::Running;
        if let (false, Some(language)) = (self.is_language_asked, params.locale.as_deref().and_then(Language::of_locale)) {
            self.locale = Locale::of(language);
        }
        let offered = params.capabilities.general.as_ref().and_then(|general| general.position_encodings.as_deref());
        if offered.unwrap_or_default().contains(&PositionEncodingKind::UTF8) {
            self.encoding = Encoding::Utf8;
        }
        serde_json::json!({
            "capabilities": {
                "positionEncoding": self.encoding.name(),
                "textDocumentSync": { "openClose": true, "change": 2, "save": true },
                "hoverProvider": true,
                "completionProvider": { "triggerCharacters": [" ", ":", "-", "[", "{", ","] },
                "definitionProvider": true,
                "referencesProvider": true,
                "documentSymbolProvider": true,
                "codeActionProvider": { "codeActionKinds": ["quickfix", actions::FIX_ALL] },
            },
            "serverInfo": { "name": "charter", "version": env!("CARGO_PKG_VERSION") },
        })
    }

    fn note(&mut self, notification: Notification) {
        let params = notification.params;
        match (self.phase, notification.method.as_str()) {
            (Phase::ShutDown, "exit") => self.phase = Phase::Over { was_asked: true },
            (_, "exit") => self.phase = Phase::Over { was_asked: false },
            (Phase::Running, "textDocument/didOpen") => {
                if let Ok(params) = serde_json::from_value::<lsp_types::DidOpenTextDocumentParams>(params) {
                    let opened = params.text_document;
                    self.documents.insert(opened.uri.as_str().to_owned(), Document::new(opened.text, opened.version));
                }
            }
            (Phase::Running, "textDocument/didChange") => {
                if let Ok(params) = serde_json::from_value::<lsp_types::DidChangeTextDocumentParams>(params)
                    && let Some(document) = self.documents.get_mut(params.text_document.uri.as_str())
                {
                    document.change(params.content_changes, params.text_document.version, self.encoding);
                }
            }
            (Phase::Running, "textDocument/didSave") => {
                if let Ok(params) = serde_json::from_value::<lsp_types::DidSaveTextDocumentParams>(params)
                    && let Some(document) = self.documents.get_mut(params.text_document.uri.as_str())
                {
                    document.save();
                }
            }
            (Phase::Running, "textDocument/didClose") => {
                if let Ok(params) = serde_json::from_value::<lsp_types::DidCloseTextDocumentParams>(params)
                    && let Some(document) = self.documents.get_mut(params.text_document.uri.as_str())
                {
                    // What was said of it is taken back.
                    document.close();
                }
            }
            _ => {}
        }
    }

    /// A text, judged as it is now.
    fn document(&mut self, uri: &Uri) -> Option<&Document<'run>> {
        let document = self.documents.get_mut(uri.as_str())?;
        document.judge(uri.as_str(), self.judge);
        Some(document)
    }
}
