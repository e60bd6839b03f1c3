//! How long the main road takes: step by step on the complete example, and as whole processes on the charter of 206 lines in the
//! examples and on a thousand of it. `cargo bench` prints it; the manual quotes it.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use charter::charter::read::{Reading, SCHEMA};
use charter::charter::schema::validate::Judge;
use charter::charter::text::Language;
use charter::language::Locale;
use charter::regulation::builtin::{PACKS, builtin};
use charter::regulation::compiled;
use charter::render::{FORMATS, LAYOUTS, Layout, LinkedData, Request, Templates, render};
use charter::time::date::Date;
use criterion::{Criterion, criterion_group, criterion_main};

const CHARTER: &str = include_str!("../examples/complete.yaml");

fn day() -> Date {
    Date::parse("2026-11-23").unwrap_or_else(|| unreachable!("a date"))
}

fn reading(c: &mut Criterion) {
    c.bench_function("source", |b| b.iter(|| charter::source::Source::read(black_box(CHARTER.as_bytes()))));
    c.bench_function("reading", |b| b.iter(|| Reading::of(black_box(CHARTER.as_bytes()))));
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    c.bench_function("schema, once a run", |b| b.iter(|| Judge::new(black_box(schema.clone()))));
    let reading = Reading::of(CHARTER.as_bytes());
    c.bench_function("types", |b| b.iter(|| black_box(&reading).charter()));
}

fn judging(c: &mut Criterion) {
    c.bench_function("pack, once a run", |b| b.iter(|| compiled::read(black_box(PACKS[0].1))));
    let ready = builtin(PACKS[0].0).unwrap_or_else(|| unreachable!("the pack of the program"));
    let reading = Reading::of(CHARTER.as_bytes());
    c.bench_function("judging", |b| {
        b.iter(|| charter::regulation::judge(black_box(reading.value()), &ready.pack, &ready.calendars, day()))
    });
}

fn rendering(c: &mut Criterion) {
    let charter = Reading::of(CHARTER.as_bytes()).charter().unwrap_or_else(|error| unreachable!("{error}"));
    c.bench_function("templates, once a run", |b| b.iter(Templates::builtin));
    let templates = Templates::builtin().unwrap_or_else(|error| unreachable!("{error}"));
    let ready = builtin(PACKS[0].0).unwrap_or_else(|| unreachable!("the pack of the program"));
    Locale::of(Language::Fr);
    for format in &FORMATS {
        let made = |layout: &'static Layout| {
            let data = LinkedData::default();
            let packs = [&ready.pack];
            let request = Request { layout, language: Language::Fr, ..Request::of(&charter, format, &packs, day(), &data) };
            render(black_box(&charter), &request, &templates)
        };
        c.bench_function(&format!("rendering {}", format.name), |b| b.iter(|| made(Layout::FULL)));
        for layout in LAYOUTS.iter().filter(|layout| format.name == "pdf" && layout.name != Layout::FULL.name) {
            c.bench_function(&format!("rendering pdf, {}", layout.name), |b| b.iter(|| made(layout)));
        }
    }
}

fn processes(c: &mut Criterion) {
    let charter = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/fps-economy.yaml");
    let run = |args: &[&str]| std::process::Command::new(env!("CARGO_BIN_EXE_charter")).args(args).output();
    c.bench_function("process: --help", |b| b.iter(|| run(&["--help"])));
    c.bench_function("process: check", |b| b.iter(|| run(&["check", charter])));
    c.bench_function("process: render", |b| b.iter(|| run(&["render", charter])));
    let Ok(folder) = tempfile::tempdir() else { return };
    for at in 0..1000 {
        if std::fs::copy(charter, folder.path().join(format!("{at}.yaml"))).is_err() {
            return;
        }
    }
    let folder = folder.path().to_string_lossy().into_owned();
    let mut group = c.benchmark_group("many");
    group.sample_size(10);
    group.bench_function("process: check of 1,000", |b| b.iter(|| run(&["check", &folder])));
    group.finish();
}

/// The first entries of the complete example, of at most so many lines.
fn first_lines(most: usize) -> String {
    let starts = CHARTER.lines().enumerate().filter(|(_, line)| line.starts_with(|first: char| first.is_ascii_lowercase()));
    let end = starts.map(|(at, _)| at).take_while(|at| *at <= most).last().unwrap_or(most);
    CHARTER.lines().take(end).map(|line| format!("{line}\n")).collect()
}

/// From an edit to what the editor is told of it, the server's patience included, on a charter of up to 300 lines.
fn editing(c: &mut Criterion) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
    let Ok(mut child) = command.arg("lsp").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else { return };
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else { return };
    let mut output = BufReader::new(output);
    let mut send = |message: serde_json::Value| {
        let body = message.to_string();
        let _ = write!(input, "Content-Length: {}\r\n\r\n{body}", body.len()).and_then(|()| input.flush());
    };
    let mut receive = || {
        let mut length = 0;
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|read| read > 2) {
            length = line.trim().rsplit(' ').next().and_then(|length| length.parse().ok()).unwrap_or(length);
            line.clear();
        }
        let mut body = vec![0; length];
        let _ = output.read_exact(&mut body);
        body.len()
    };
    let text = first_lines(300);
    let document =
        |version: i32| serde_json::json!({ "uri": "file:///charter.yaml", "languageId": "yaml", "version": version, "text": text });
    let note = |method: &str, params: serde_json::Value| serde_json::json!({ "jsonrpc": "2.0", "method": method, "params": params });
    send(serde_json::json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } }));
    receive();
    send(note("textDocument/didOpen", serde_json::json!({ "textDocument": document(1) })));
    receive();
    // The first character, a `#`, is typed anew.
    let at = |character: u32| serde_json::json!({ "line": 0, "character": character });
    let change = serde_json::json!([{ "range": { "start": at(0), "end": at(1) }, "text": "#" }]);
    c.bench_function(&format!("lsp: an edit of {} lines", text.lines().count()), |b| {
        b.iter(|| {
            let of = serde_json::json!({ "uri": "file:///charter.yaml", "version": 2 });
            send(note("textDocument/didChange", serde_json::json!({ "textDocument": of, "contentChanges": change })));
            receive()
        })
    });
    let _ = child.kill();
    let _ = child.wait();
}

criterion_group!(benches, reading, judging, rendering, processes, editing);
criterion_main!(benches);
