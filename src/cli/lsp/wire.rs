//! Messages between an editor and a server, as bytes: headers, an empty line, JSON.

use std::io::{BufRead, BufReader, Error, Read, Write};
use std::sync::mpsc::SyncSender;

use lsp_server::{ErrorCode, Message};

/// What comes from the editor.
pub(super) enum Incoming {
    Message(Message),
    /// Something that is no message; the next one can be read.
    NoMessage(String),
    /// Something after which nothing can be read.
    Broken(String),
    /// The end.
    End,
}

/// The largest message: a text of 8 MiB in which every byte is escaped.
const LARGEST: usize = 64 * 1024 * 1024;

/// Hands on what comes, until nothing does or nobody wants it.
pub(super) fn read(input: impl Read, sender: &SyncSender<Incoming>) {
    let mut input = BufReader::new(input);
    loop {
        let incoming = next(&mut input).unwrap_or_else(|error| Incoming::Broken(error.to_string()));
        let is_last = matches!(incoming, Incoming::Broken(_) | Incoming::End);
        if sender.send(incoming).is_err() || is_last {
            return;
        }
    }
}

fn next(input: &mut impl BufRead) -> Result<Incoming, Error> {
    let mut length = None;
    let mut is_first = true;
    loop {
        let mut line = Vec::new();
        // A header is a short line; more of it is none.
        if (&mut *input).take(4096).read_until(b'\n', &mut line)? == 0 {
            return if is_first { Ok(Incoming::End) } else { Err(Error::other("a message ends in its headers")) };
        }
        is_first = false;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else {
            return Err(Error::other(format!("no header of a message: {:?}", line.trim_end())));
        };
        if name.trim().eq_ignore_ascii_case("Content-Length") {
            length = value.trim().parse::<usize>().ok();
        }
    }
    let length = length.ok_or_else(|| Error::other("a message without `Content-Length`"))?;
    if length > LARGEST {
        std::io::copy(&mut input.take(length as u64), &mut std::io::sink())?;
        return Ok(Incoming::NoMessage(format!("a message of {length} bytes is too large")));
    }
    let mut body = Vec::new();
    if (&mut *input).take(length as u64).read_to_end(&mut body)? < length {
        return Err(Error::other("a message is cut"));
    }
    Ok(match serde_json::from_slice(&body) {
        Ok(message) => Incoming::Message(message),
        Err(error) => Incoming::NoMessage(error.to_string()),
    })
}

/// Sends a message.
pub(super) fn write(message: &Message, output: &mut impl Write) -> Result<(), Error> {
    message.write(output)
}

/// Says that something was no message; which one cannot be told.
pub(super) fn refuse(why: &str, output: &mut impl Write) -> Result<(), Error> {
    let error = serde_json::json!({ "code": ErrorCode::ParseError as i32, "message": why });
    let body = serde_json::json!({ "jsonrpc": "2.0", "id": null, "error": error }).to_string();
    write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    output.flush()
}
