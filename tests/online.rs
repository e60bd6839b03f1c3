//! `charter check --online`, asked of servers on this machine only: what they are asked, and what is said of their answers.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::support::{compare, run_with};

/// A server that answers by path, and remembers what it was asked.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(answer: fn(&str, &str, usize) -> String) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                serve(stream, answer, &seen);
            }
        });
        Server { port, asked }
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

fn serve(mut stream: TcpStream, answer: fn(&str, &str, usize) -> String, seen: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    assert!(head.iter().any(|line| line.to_ascii_lowercase().starts_with("user-agent: charter/")), "{head:?}");
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let line = format!("{method} {path}");
    let mut seen = seen.lock().unwrap();
    let times = seen.iter().filter(|known| **known == line).count();
    seen.push(line);
    let _ = stream.write_all(answer(method, path, times).as_bytes());
}

fn says(status: &str, head: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{head}Content-Length: 0\r\nConnection: close\r\n\r\n")
}

fn answer(method: &str, path: &str, times: usize) -> String {
    match (method, path) {
        ("GET", "/robots.txt") => {
            let text = "User-agent: *\nDisallow: /secret\n";
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}", text.len())
        }
        (_, "/ok" | "/ok?a=b") => says("200 OK", ""),
        (_, "/gone") => says("404 Not Found", ""),
        (_, "/moved") => says("301 Moved Permanently", "Location: /ok\r\n"),
        (_, "/for-a-while") => says("302 Found", "Location: /ok\r\n"),
        (_, "/loop") => says("302 Found", "Location: /loop\r\n"),
        (_, "/inside") => says("302 Found", "Location: http://169.254.169.254/latest\r\n"),
        (_, "/script") => says("302 Found", "Location: javascript:alert(1)\r\n"),
        ("HEAD", "/no-head") => says("405 Method Not Allowed", ""),
        ("GET", "/no-head") => says("200 OK", ""),
        (_, "/busy") => says("429 Too Many Requests", "Retry-After: 3600\r\n"),
        (_, "/flaky") if times == 0 => says("503 Service Unavailable", "Retry-After: 1\r\n"),
        (_, "/flaky") => says("200 OK", ""),
        (_, "/broken") => says("500 Internal Server Error", ""),
        (_, "/closed") => says("403 Forbidden", ""),
        _ => says("418 I'm a teapot", ""),
    }
}

fn charter(urls: &[String]) -> String {
    let links: String = urls.iter().map(|url| format!("  - {{ role: other, link: \"{url}\" }}\n")).collect();
    format!("format: 1\nid: demo\nlanguages: [en]\ntitle: Charter\norganisation: {{ name: Demo, country: FR }}\ndocuments:\n{links}")
}

/// What is said of the addresses, and the exit code.
fn check(charter: &str, args: &[&str], hour: i64) -> (String, u8) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), charter).unwrap();
    let ran = run_with(folder.path(), &[&["check", "charter.yaml", "--format", "json"], args].concat(), b"", |world| {
        world.now = if hour == 0 { || jiff::Timestamp::UNIX_EPOCH } else { || jiff::Timestamp::from_second(2 * 3600).unwrap() };
    });
    let report: Value = serde_json::from_str(&ran.output).unwrap_or_else(|error| panic!("{error}: {}", ran.errors));
    let mut said = String::new();
    for finding in report["charters"][0]["findings"].as_array().unwrap() {
        let word = |key: &str| finding[key].as_str().unwrap_or_default();
        if word("code").starts_with("LNK") {
            assert_ne!(word("level"), "error");
            let notes = finding["notes"]
                .as_array()
                .map(|notes| notes.iter().map(|note| format!("  {}\n", note.as_str().unwrap_or_default())).collect::<String>());
            said.push_str(&format!(
                "{} {}\n  {}\n  {}\n{}",
                word("code"),
                word("level"),
                word("message"),
                word("help"),
                notes.unwrap_or_default()
            ));
        }
    }
    (said, ran.code)
}

const PATHS: [&str; 15] = [
    "ok",
    "ok?a=b",
    "gone",
    "moved",
    "for-a-while",
    "loop",
    "inside",
    "script",
    "no-head",
    "busy",
    "flaky",
    "broken",
    "closed",
    "secret",
    "tea",
];

#[test]
fn every_answer_is_told_and_none_is_an_error() {
    let server = Server::new(answer);
    let host = format!("127.0.0.1:{}", server.port);
    let mut urls: Vec<String> = PATHS.iter().map(|path| format!("http://{host}/{path}")).collect();
    urls.extend([
        "http://10.0.0.1/x".to_owned(),
        "http://[::1]:1/".to_owned(),
        "ftp://example.be/".to_owned(),
        format!("http://{host}/ok#part"),
    ]);
    for language in ["en", "fr", "nl", "de"] {
        let (said, code) = check(&charter(&urls), &["--online", "--online-allow", &host, "--lang", language], 0);
        assert_eq!(code, check(&charter(&urls), &[], 0).1);
        compare(format!("tests/online/answers.{language}.txt"), &said.replace(&server.port.to_string(), "PORT"));
        if language == "en" {
            let asked = server.asked();
            compare("tests/online/asked.txt", &(asked.join("\n") + "\n"));
        }
        server.asked();
    }
}

#[test]
fn a_private_host_is_asked_for_only_where_it_is_allowed() {
    let server = Server::new(answer);
    let charter = charter(&[format!("http://127.0.0.1:{}/gone", server.port), format!("http://localhost:{}/gone", server.port)]);
    let (said, _) = check(&charter, &["--online"], 0);
    assert_eq!((said.matches("LNK-03").count(), said.matches("private").count()), (2, 2), "{said}");
    assert_eq!(server.asked(), Vec::<String>::new());
    // Another port of the host is not allowed with it, and a name is not allowed with its address.
    let (said, _) = check(&charter, &["--online", "--online-allow", "127.0.0.1:1"], 0);
    assert_eq!(said.matches("LNK-03").count(), 2, "{said}");
    let (said, _) = check(&charter, &["--online", "--online-allow", "127.0.0.1"], 0);
    assert_eq!((said.matches("LNK-01").count(), said.matches("LNK-03").count()), (1, 1), "{said}");
}

#[test]
fn nothing_is_asked_unasked() {
    let server = Server::new(answer);
    let (said, _) = check(&charter(&[format!("http://127.0.0.1:{}/gone", server.port)]), &[], 0);
    assert_eq!((said.as_str(), server.asked().len()), ("", 0));
}

#[test]
fn an_answer_is_kept_with_its_age() {
    let server = Server::new(answer);
    let host = format!("127.0.0.1:{}", server.port);
    let charter = charter(&[format!("http://{host}/gone"), format!("http://{host}/broken"), format!("http://{host}/ok")]);
    let cache = tempfile::tempdir().unwrap();
    let args = ["--online", "--online-allow", &host, "--online-cache", cache.path().to_str().unwrap()];
    let (first, _) = check(&charter, &args, 0);
    assert!(!server.asked().is_empty() && !first.contains("Asked on"), "{first}");
    let (again, _) = check(&charter, &args, 0);
    assert_eq!((again, server.asked()), (first, vec![]));
    // Two hours later that nobody answered is asked anew; that there is no page is not.
    let (later, _) = check(&charter, &args, 2);
    let asked = server.asked();
    assert!(asked.iter().any(|line| line.ends_with("/broken")) && !asked.iter().any(|line| line.ends_with("/gone")), "{asked:?}");
    assert!(later.contains("Asked on 1 January 1970."), "{later}");
}

#[test]
fn a_host_that_cannot_say_what_it_asks_is_left_alone() {
    let server = Server::new(|_, path, _| if path == "/robots.txt" { says("503 Service Unavailable", "") } else { says("200 OK", "") });
    let host = format!("127.0.0.1:{}", server.port);
    let (said, _) = check(&charter(&[format!("http://{host}/ok")]), &["--online", "--online-allow", &host], 0);
    assert!(said.contains("robots.txt"), "{said}");
    assert!(server.asked().iter().all(|line| line == "GET /robots.txt"));
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let host = format!("127.0.0.1:{nobody}");
    let (said, _) = check(&charter(&[format!("http://{host}/ok")]), &["--online", "--online-allow", &host], 0);
    assert!(said.contains("LNK-02") && said.contains("there was no connection"), "{said}");
}
