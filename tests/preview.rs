//! A preview, as a client on this machine sees it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::{run, text};

#[test]
fn what_cannot_be_previewed_is_told() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.yaml"), text("examples/minimal.yaml")).unwrap();
    for (args, code) in [
        (&["preview", "-"][..], 2),
        (&["preview", "c.yaml", "--port", "70000"], 2),
        (&["preview", "c.yaml", "--as-of", "soon"], 2),
        (&["preview", "none.yaml"], 3),
        (&["preview", "."], 3),
    ] {
        let ran = run(folder.path(), args);
        assert_eq!((ran.code, ran.output.as_str()), (code, ""), "{args:?}: {}", ran.errors);
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = run(folder.path(), &["preview", "c.yaml", "--port", &port]);
    assert_eq!(ran.code, 3);
    assert!(ran.errors.contains(&format!("127.0.0.1:{port}")) && ran.errors.contains("--port"), "{}", ran.errors);
}

/// A preview that runs, and ends with this.
#[cfg(unix)]
struct Preview {
    child: std::process::Child,
    port: u16,
}

#[cfg(unix)]
impl Preview {
    fn of(folder: &Path) -> Preview {
        use std::io::BufRead;
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_charter"))
            .args(["preview", "c.yaml", "--port", "0", "--as-of", "2026-11-23", "--lang", "en"])
            .current_dir(folder)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        std::io::BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_else(|| panic!("{line}"));
        let port = port.parse().unwrap();
        Preview { child, port }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    /// What is answered to these lines.
    fn answer(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.answer(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    /// Waits until the window shows these words.
    fn wait_for(&self, words: &str) -> String {
        let began = Instant::now();
        loop {
            let window = self.get("/");
            if window.contains(words) {
                return window;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "{words} never came: {window}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Ctrl-C; the exit code.
    fn end(&mut self) -> Option<i32> {
        std::process::Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        self.child.wait().unwrap().code()
    }
}

#[cfg(unix)]
impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[cfg(unix)]
#[test]
fn a_preview_is_seen_from_this_machine_only_and_follows_each_save() {
    let folder = tempfile::tempdir().unwrap();
    let charter = folder.path().join("c.yaml");
    let clean = text("examples/fps-finance.yaml");
    std::fs::write(&charter, &clean).unwrap();
    std::fs::write(folder.path().join("secret.txt"), "a secret").unwrap();
    std::fs::write(folder.path().join("charter.toml"), "[render.brand]\ncolour = \"#7a0019\"\n").unwrap();
    let mut preview = Preview::of(folder.path());

    // The window, and the page in it.
    let window = preview.get("/");
    assert_eq!(status(&window), "200", "{window}");
    let source = window.split("<iframe name=\"page\" src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let page = preview.get(source);
    assert!(status(&page) == "200" && page.contains("<main id=\"text\""), "{page}");
    assert!(page.contains("--band: #7a0019"), "in the look of the organisation: {page}");
    let language = source.rsplit('/').next().unwrap();
    assert_eq!(status(&preview.get(&format!("/page/poster/{language}"))), "200");
    assert!(preview.get(&format!("/?layout=poster&language={language}")).contains(&format!("src=\"/page/poster/{language}\"")));
    assert!(window.contains("frame-ancestors 'none'") && window.contains("script-src 'self'"));
    assert!(preview.get("/preview.js").contains("EventSource"));

    // Each finding that has a place on the page leads there.
    let ways: Vec<&str> = window.split("<a href=\"/page/full/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!ways.is_empty(), "{window}");
    for way in &ways {
        let (of, id) = way.split_once('#').unwrap();
        assert!(preview.get(&format!("/page/full/{of}")).contains(&format!(" id=\"{id}\"")), "{way}");
    }

    // No other host, no other method, no file.
    let ask = |request: &str| status(&preview.answer(request)).to_owned();
    let own = format!("127.0.0.1:{}", preview.port);
    assert_eq!(ask(&format!("GET / HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", preview.port)), "200");
    for host in ["evil.example".to_owned(), format!("evil.example:{}", preview.port), "127.0.0.1".to_owned(), format!("{own}.evil.example")]
    {
        assert_eq!(ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")), "403", "{host}");
    }
    assert_eq!(ask("GET / HTTP/1.1\r\n\r\n"), "403");
    assert_eq!(ask("GET / HTTP/1.0\r\n\r\n"), "403");
    assert_eq!(ask(&format!("GET / HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\n\r\n")), "403");
    for method in ["POST", "PUT", "DELETE", "HEAD", "OPTIONS"] {
        assert_eq!(ask(&format!("{method} / HTTP/1.1\r\nHost: {own}\r\n\r\n")), "405", "{method}");
    }
    for path in [
        "/secret.txt",
        "/../secret.txt",
        "/page/../secret.txt",
        "/page/full/../../secret.txt",
        "/%2e%2e/secret.txt",
        "//etc/passwd",
        "/c.yaml",
        "/page/full/xx",
    ] {
        let answer = preview.get(path);
        assert!(status(&answer) == "404" && !answer.contains("a secret"), "{path}: {answer}");
    }
    assert_eq!(ask("nonsense\r\n\r\n"), "400");
    assert_eq!(ask(&format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(9000))), "400");

    // A save is told, and seen; while the file is broken, the last page stays.
    let mut saves = preview.connect();
    saves.write_all(format!("GET /saves HTTP/1.1\r\nHost: {own}\r\n\r\n").as_bytes()).unwrap();
    std::fs::write(&charter, format!("{clean}no_such_key: 1\n")).unwrap();
    let broken = preview.wait_for("no_such_key");
    assert!(broken.contains("FMT-01") && broken.contains("class=\"broken\""), "{broken}");
    assert!(preview.get(source).contains("<main id=\"text\""));
    let mut told = String::new();
    let mut part = [0; 256];
    while !told.contains("data: ") {
        let read = saves.read(&mut part).unwrap();
        assert!(read > 0, "{told}");
        told.push_str(&String::from_utf8_lossy(&part[..read]));
    }
    let id = clean.lines().find_map(|line| line.strip_prefix("id: ")).unwrap();
    std::fs::write(&charter, clean.replace(&format!("id: {id}"), "id: after-the-save")).unwrap();
    let began = Instant::now();
    while preview.get("/").contains("class=\"broken\"") {
        assert!(began.elapsed() < Duration::from_secs(60));
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(preview.end(), Some(0));
}
