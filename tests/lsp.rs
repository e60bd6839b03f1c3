//! `charter lsp`, by a client that speaks to it over pipes.

mod session;

use serde_json::{Value, json};

use crate::support::text;
use session::{Session, URI, edited, position};

const HEAD: &str = "format: 1\nid: demo\nlanguages: [fr]\ntitle: À l’écoute 👋\nregulations: []\norganisation: { name: Démo }\n";

fn codes(diagnostics: &Value) -> Vec<&str> {
    diagnostics.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

fn labels(items: &Value) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|item| item["label"].as_str().unwrap()).collect()
}

#[test]
fn what_is_found_is_told_on_opening_typing_and_taken_back_on_closing() {
    let (mut session, diagnostics) = Session::open(HEAD);
    assert_eq!(diagnostics, json!([]));
    let faulty = format!("{HEAD}services:\n  - {{ id: a, name: \"👋 é\", chanels: [] }}\n");
    let diagnostics = session.replace(&faulty);
    let unknown = diagnostics.as_array().unwrap().iter().find(|one| one["code"] == "FMT-01").unwrap();
    let at = faulty.find("chanels").unwrap();
    assert_eq!(unknown["range"], json!({ "start": position(&faulty, at), "end": position(&faulty, at + 7) }));
    assert_eq!((unknown["severity"].as_i64(), unknown["source"].as_str()), (Some(1), Some("charter")));
    assert!(unknown["message"].as_str().unwrap().contains("Did you mean `channels`?"), "{unknown}");
    // As an editor does while somebody types: only what changes, in units of UTF-16.
    let wrong = json!({ "start": position(&faulty, at), "end": position(&faulty, at + 7) });
    session.tell(
        "textDocument/didChange",
        json!({
            "textDocument": { "uri": URI, "version": 3 },
            "contentChanges": [{ "range": wrong, "text": "channels" }],
        }),
    );
    assert!(!codes(&session.diagnostics()).contains(&"FMT-01"));
    session.tell("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    assert_eq!(session.diagnostics(), json!([]));
}

#[test]
fn broken_yaml_is_one_diagnostic_and_completion_goes_on() {
    let (mut session, _) = Session::open(&format!("{HEAD}channels:\n  - {{ id: desk, kind: visit }}\n"));
    let broken = format!("{HEAD}channels:\n  - {{ id: desk, kind: visit }}\nservices:\n  - id: x\n    name: X\n    cha\n");
    let diagnostics = session.replace(&broken);
    assert!(codes(&diagnostics).iter().all(|code| code.starts_with("SYN")) && diagnostics[0]["severity"] == 1, "{diagnostics}");
    let items = session.ask_at("textDocument/completion", &broken, "    cha\n", 7);
    let channels = items.as_array().unwrap().iter().find(|item| item["label"] == "channels").unwrap();
    assert_eq!(channels["textEdit"]["newText"], "channels:");
    assert_eq!(channels["documentation"]["value"], "How one asks for it, by id of channel.");
    assert!(!labels(&items).contains(&"name"), "it is there already");
    let broken = broken.replace("cha\n", "channels: [\n");
    session.replace(&broken);
    assert_eq!(labels(&session.ask_at("textDocument/completion", &broken, "[\n", 1)), ["desk"]);
    let broken = broken.replace("channels: [\n", "cost: \n");
    session.replace(&broken);
    assert!(labels(&session.ask_at("textDocument/completion", &broken, "cost: \n", 6)).contains(&"free"));
}

#[test]
fn words_ids_and_what_packs_register_are_completed() {
    let text = format!("{HEAD}channels:\n  - id: a\n    kind: p\n    languages: [\"fr\", n]\ncomplaints:\n  second_line:\n    - body: f\n");
    let text = text.replace("{ name: Démo }", "\n  name: Démo\n  kind_of_body: [f]");
    let (mut session, _) = Session::open(&text);
    let kinds = session.ask_at("textDocument/completion", &text, "kind: p", 7);
    let phone = kinds.as_array().unwrap().iter().find(|item| item["label"] == "phone").unwrap();
    assert_eq!(phone["documentation"]["value"], "A telephone line.");
    assert_eq!(phone["textEdit"]["range"]["start"], position(&text, text.find("kind: p").unwrap() + 6));
    assert_eq!(labels(&session.ask_at("textDocument/completion", &text, ", n]", 3)), ["fr", "nl", "de", "en"]);
    let bodies = session.ask_at("textDocument/completion", &text, "body: f", 7);
    let ombudsman = bodies.as_array().unwrap().iter().find(|item| item["label"] == "federal_ombudsman").unwrap();
    assert_eq!(ombudsman["detail"], "Federal Ombudsman");
    assert!(ombudsman["documentation"]["value"].as_str().unwrap().contains("free of charge"));
    assert!(labels(&session.ask_at("textDocument/completion", &text, "[f]", 2)).contains(&"federal_public_service"));
    let top = session.ask_at("textDocument/completion", &format!("{text}\n"), "\n\n", 1);
    assert!(labels(&top).contains(&"services") && !labels(&top).contains(&"channels"), "{top}");
}

#[test]
fn under_the_pointer_stand_the_key_the_hours_and_the_obligation() {
    let example = text("examples/fps-economy.yaml");
    let (mut session, _) = Session::open(&example);
    let said = |session: &mut Session, marker: &str, within: usize| {
        session.ask_at("textDocument/hover", &example, marker, within)["contents"]["value"].as_str().unwrap_or_default().to_owned()
    };
    assert!(said(&mut session, "\nchannels:", 2).contains("The ways to reach the body."));
    let hours = said(&mut session, "hours:", 1);
    assert!(hours.contains("When it is open.") && hours.contains("8:00 to 17:00"), "{hours}");
    let hover = session.ask_at("textDocument/hover", &example, "\nchannels:", 2);
    let at = example.find("\nchannels:").unwrap() + 1;
    assert_eq!(hover["range"], json!({ "start": position(&example, at), "end": position(&example, at + 8) }));
    let example = text("examples/bosa-complaints.yaml");
    let (mut session, _) = Session::open(&example);
    let complaints = session.ask_at("textDocument/hover", &example, "\ncomplaints:", 2);
    let complaints = complaints["contents"]["value"].as_str().unwrap();
    assert!(complaints.contains("**CMP-") && complaints.contains("](http"), "{complaints}");
}

#[test]
fn names_lead_to_where_they_are_given_and_back() {
    let text = format!(
        "{HEAD}channels:\n  - {{ id: desk, kind: visit, name: \"Guichet 👋\" }} # é\nservices:\n  - {{ id: x, name: X, channels: [desk] }}\n"
    );
    let (mut session, _) = Session::open(&text);
    let (given, used) = (text.find("desk, kind").unwrap(), text.find("[desk]").unwrap() + 1);
    let range = |at: usize| json!({ "start": position(&text, at), "end": position(&text, at + 4) });
    let definition = session.ask_at("textDocument/definition", &text, "[desk]", 2);
    assert_eq!(definition, json!({ "uri": URI, "range": range(given) }));
    let references = session.ask_at("textDocument/references", &text, "desk, kind", 1);
    assert_eq!(references, json!([{ "uri": URI, "range": range(given) }, { "uri": URI, "range": range(used) }]));
    assert_eq!(session.ask_at("textDocument/definition", &text, "title", 1), Value::Null);
    let hover = session.ask_at("textDocument/hover", &text, "[desk]", 2);
    assert!(hover["contents"]["value"].as_str().unwrap().contains("Guichet"), "{hover}");
}

#[test]
fn fixes_are_offered_and_mend_the_text() {
    let text = format!("{HEAD}status: aproved # é\nworking_days: monday_to_fridy\n");
    let (mut session, diagnostics) = Session::open(&text);
    assert_eq!(codes(&diagnostics), ["FMT-03", "FMT-03"]);
    let actions = |session: &mut Session, range: &Value, context: Value| {
        session.ask("textDocument/codeAction", json!({ "textDocument": { "uri": URI }, "range": range, "context": context }))
    };
    let all = json!({ "diagnostics": [] });
    let one = actions(&mut session, &diagnostics[0]["range"], all.clone());
    assert_eq!((one[0]["title"].as_str(), one[0]["isPreferred"].as_bool()), (Some("Write `approved`"), Some(true)));
    let mended = text.replace("aproved", "approved");
    assert_eq!(edited(&text, &one[0]), mended);
    // What decides a promise is offered, and not mended with all that is safe.
    let other = actions(&mut session, &diagnostics[1]["range"], all);
    assert_eq!(other[0]["isPreferred"], false);
    assert_eq!(edited(&text, &other[0]), text.replace("fridy", "friday"));
    let on_save = actions(&mut session, &diagnostics[1]["range"], json!({ "diagnostics": [], "only": ["source.fixAll"] }));
    assert_eq!(on_save.as_array().unwrap().len(), 1);
    assert_eq!(edited(&text, &on_save[0]), mended);
}

#[test]
fn the_outline_has_every_entry() {
    let text = format!("{HEAD}channels:\n  - {{ id: desk, kind: visit }}\n");
    let (mut session, _) = Session::open(&text);
    let symbols = session.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }));
    let names: Vec<&str> = symbols.as_array().unwrap().iter().map(|symbol| symbol["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["format", "id", "languages", "title", "regulations", "organisation", "channels"]);
    assert_eq!(symbols[6]["children"][0]["name"], "desk");
}

#[test]
fn the_client_chooses_language_and_columns() {
    let text = format!("{HEAD}x: 1\n")
        .replace("title: À l’écoute 👋", "{ título: 1 }: 1")
        .replace("{ título: 1 }: 1", "title: { fr: \"é👋\", xx: 1 }");
    let hello = json!({ "locale": "nl-BE", "capabilities": { "general": { "positionEncodings": ["utf-16", "utf-8"] } } });
    let (_session, diagnostics) = Session::open_as(&text, hello);
    let unknown = diagnostics.as_array().unwrap().iter().find(|one| one["message"].as_str().unwrap().contains("`xx`")).unwrap();
    assert!(unknown["message"].as_str().unwrap().starts_with("De sleutel"), "{unknown}");
    let line = text.lines().position(|line| line.contains("xx")).unwrap();
    let column = text.lines().nth(line).unwrap().find("xx").unwrap();
    assert_eq!(unknown["range"]["start"], json!({ "line": line, "character": column }));
}

#[test]
fn what_is_no_message_is_refused_and_the_session_goes_on() {
    let (mut session, _) = Session::open(HEAD);
    session.bytes(b"Content-Length: 9\r\n\r\n{\"jsonrpc");
    let refused = session.next();
    assert_eq!((&refused["id"], &refused["error"]["code"]), (&Value::Null, &json!(-32700)));
    session.bytes(b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc");
    assert_eq!(session.next()["error"]["code"], -32700);
    assert_eq!(session.request("charter/noSuchThing", json!({}))["error"]["code"], -32601);
    assert_eq!(session.request("textDocument/hover", json!({ "position": 3 }))["error"]["code"], -32602);
    session.tell("$/noSuchNote", json!({ "a": 1 }));
    session.tell("textDocument/didChange", json!({ "textDocument": 7 }));
    let elsewhere = json!({ "textDocument": { "uri": "file:///other.yaml" }, "position": { "line": 9, "character": 9 } });
    assert_eq!(session.ask("textDocument/hover", elsewhere), Value::Null);
    let beyond = json!({ "textDocument": { "uri": URI }, "position": { "line": 999_999, "character": 999_999 } });
    assert!(session.ask("textDocument/completion", beyond).is_array());
    assert_eq!(session.ask("shutdown", Value::Null), Value::Null);
    assert_eq!(session.request("textDocument/hover", json!({}))["error"]["code"], -32600);
    session.tell("exit", Value::Null);
    assert_eq!(session.end(), (0, String::new()));
}

#[test]
fn the_session_ends_as_the_protocol_says() {
    let mut session = Session::start();
    assert_eq!(session.request("textDocument/hover", json!({}))["error"]["code"], -32002);
    session.tell("exit", Value::Null);
    assert_eq!(session.end(), (1, String::new()));

    for (bytes, why) in [
        (&b""[..], "closed the connection"),
        (b"Content-Length: 100\r\n\r\n{\"jsonrpc\":", "a message is cut"),
        (b"Content-Le", "no header"),
        (b"Content-Length: 10\r\n", "ends in its headers"),
        (b"hello\r\n\r\n", "no header"),
        (b"Content-Length: ten\r\n\r\n", "without `Content-Length`"),
    ] {
        let mut session = Session::start();
        session.bytes(bytes);
        let (code, errors) = session.end();
        assert!(code == 3 && errors.contains(why), "{code} {errors}");
    }
}

#[test]
fn a_huge_text_is_one_diagnostic() {
    let huge = "# é\n".repeat(2_100_000);
    let (mut session, diagnostics) = Session::open(&huge);
    assert_eq!(codes(&diagnostics), ["SYN-07"]);
    assert_eq!(session.ask_at("textDocument/hover", "x", "x", 0), Value::Null);
    assert_eq!(session.replace(HEAD), json!([]));
}

/// As `charter check` does it: levels, what is accepted, language; and the file as it is now.
#[cfg(unix)]
#[test]
fn the_configuration_above_a_text_is_heeded() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("à côté");
    std::fs::create_dir_all(&folder).unwrap();
    let uri = format!("file://{}/charter.yaml", folder.display())
        .replace('à', "%C3%A0")
        .replace('ô', "%C3%B4")
        .replace('é', "%C3%A9")
        .replace(' ', "%20");
    let configure = |text: &str| std::fs::write(folder.join("charter.toml"), text).unwrap();
    let charter = text("tests/cli/accepted/charter.yaml");
    configure("language = \"nl\"\n");
    let mut session = Session::start();
    session.ask("initialize", json!({ "capabilities": {}, "locale": "fr" }));
    let document = json!({ "uri": uri, "languageId": "yaml", "version": 1, "text": charter });
    session.tell("textDocument/didOpen", json!({ "textDocument": document }));
    let before = session.diagnostics();
    let known = before.as_array().unwrap().iter().find(|one| one["severity"] == 2 || one["severity"] == 1).unwrap().clone();
    let code = known["code"].as_str().unwrap();
    let of =
        |diagnostics: &Value| -> Vec<Value> { diagnostics.as_array().unwrap().iter().filter(|one| one["code"] == code).cloned().collect() };
    let until = "reason = \"in hand\"\nowner = \"A. Person\"\nuntil = 2027-01-31\n";
    configure(&format!("[[accepted]]\ncode = \"{code}\"\n{until}"));
    session.tell("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    let after = of(&session.diagnostics());
    assert!(!after.is_empty() && after.iter().all(|one| one["severity"] == 4), "{after:?}");
    // It spoke Dutch, and speaks the language of the editor now.
    assert_ne!(after[0]["message"], of(&before)[0]["message"]);
    configure("levels = 5\n");
    session.tell("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(of(&session.diagnostics())[0]["severity"], known["severity"]);
    session.ask("shutdown", Value::Null);
    session.tell("exit", Value::Null);
    let (code, errors) = session.end();
    assert!(code == 0 && errors.contains("charter.toml"), "{code} {errors}");
}
