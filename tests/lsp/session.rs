//! A client of the editor server, over pipes.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

pub(super) const URI: &str = "file:///charter.yaml";

/// A client and the server that it started.
pub(super) struct Session {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    asked: i64,
}

impl Session {
    pub(super) fn start() -> Session {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
        command.args(["lsp", "--stdio", "--as-of", "2026-11-23"]).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut output = output;
            while let Some(message) = receive(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let input = child.stdin.take();
        Session { child, input, messages, asked: 0 }
    }

    /// A session past its greeting, with a text open.
    pub(super) fn open(text: &str) -> (Session, Value) {
        Session::open_as(text, json!({ "capabilities": {} }))
    }

    pub(super) fn open_as(text: &str, hello: Value) -> (Session, Value) {
        let mut session = Session::start();
        session.ask("initialize", hello);
        session.tell("initialized", json!({}));
        session.tell("textDocument/didOpen", json!({ "textDocument": { "uri": URI, "languageId": "yaml", "version": 1, "text": text } }));
        let diagnostics = session.diagnostics();
        (session, diagnostics)
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).and_then(|()| input.flush()).unwrap();
    }

    pub(super) fn send(&mut self, message: &Value) {
        let body = message.to_string();
        self.bytes(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub(super) fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    pub(super) fn next(&self) -> Value {
        self.messages.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    /// The whole answer to a request.
    pub(super) fn request(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": self.asked, "method": method, "params": params }));
        loop {
            let message = self.next();
            if message["id"] == self.asked {
                return message;
            }
        }
    }

    pub(super) fn ask(&mut self, method: &str, params: Value) -> Value {
        let answer = self.request(method, params);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    /// The same about the place in `text` that `marker` (one or more characters of it) begins at, `within` it.
    pub(super) fn ask_at(&mut self, method: &str, text: &str, marker: &str, within: usize) -> Value {
        let mut params = json!({ "textDocument": { "uri": URI }, "position": position(text, text.find(marker).unwrap() + within) });
        if method == "textDocument/references" {
            params["context"] = json!({ "includeDeclaration": true });
        }
        self.ask(method, params)
    }

    pub(super) fn diagnostics(&mut self) -> Value {
        loop {
            let message = self.next();
            if message["method"] == "textDocument/publishDiagnostics" {
                return message["params"]["diagnostics"].clone();
            }
        }
    }

    pub(super) fn replace(&mut self, text: &str) -> Value {
        self.tell("textDocument/didChange", json!({ "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [{ "text": text }] }));
        self.diagnostics()
    }

    /// The exit code and the errors, once the input has ended.
    pub(super) fn end(mut self) -> (i32, String) {
        drop(self.input.take());
        let output = self.child.wait_with_output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }
}

fn receive(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("Content-Length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).unwrap();
    serde_json::from_slice(&body).unwrap()
}

/// The position of a byte, in units of UTF-16.
pub(super) fn position(text: &str, byte: usize) -> Value {
    let start = text[..byte].rfind('\n').map_or(0, |at| at + 1);
    json!({ "line": text[..byte].matches('\n').count(), "character": text[start..byte].encode_utf16().count() })
}

/// `text` with the edits of a code action.
pub(super) fn edited(text: &str, action: &Value) -> String {
    let mut edits: Vec<Value> = action["edit"]["changes"][URI].as_array().unwrap().clone();
    edits.reverse();
    let byte = |at: &Value| {
        let line = at["line"].as_u64().unwrap() as usize;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let units: Vec<u16> = text[start..].encode_utf16().take(at["character"].as_u64().unwrap() as usize).collect();
        start + String::from_utf16(&units).unwrap().len()
    };
    edits.iter().fold(text.to_owned(), |mut edited, edit| {
        let range = byte(&edit["range"]["start"])..byte(&edit["range"]["end"]);
        edited.replace_range(range, edit["newText"].as_str().unwrap());
        edited
    })
}
