//! A server for one reader on this machine. It knows its pages and nothing else: no path of a request reaches a file. The head of a
//! request is read by `httparse`; a larger library would bring a runtime for what is four answers.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::shell;
use super::shown::Shown;

/// No head of a request is longer.
const LONGEST: usize = 8 * 1024;
/// So many windows are served at a time.
const MOST: usize = 64;
/// Who says nothing for so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// So often it is said that the line is still open.
const BREATH: Duration = Duration::from_secs(1);

/// The server, while it runs.
pub(super) struct Server {
    address: SocketAddr,
    room: Arc<Room>,
}

/// What all windows share.
struct Room {
    now: Mutex<Now>,
    saved: Condvar,
    windows: AtomicUsize,
    port: u16,
}

struct Now {
    shown: Arc<Shown>,
    saves: u64,
    has_ended: bool,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: &'static str,
    pub(super) media_type: &'static str,
    pub(super) policy: Option<String>,
    pub(super) body: Vec<u8>,
}

impl Server {
    /// Answers from now on.
    pub(super) fn start(listener: TcpListener, first: Shown) -> io::Result<Server> {
        let address = listener.local_addr()?;
        let now = Now { shown: Arc::new(first), saves: 0, has_ended: false };
        let room = Arc::new(Room { now: Mutex::new(now), saved: Condvar::new(), windows: AtomicUsize::new(0), port: address.port() });
        let shared = Arc::clone(&room);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let room = Arc::clone(&shared);
                match stream {
                    Ok(stream) => {
                        std::thread::spawn(move || room.receive(stream));
                    }
                    // Too many open files, or a window that was closed at once: the next one may do.
                    Err(_) => std::thread::sleep(Duration::from_millis(50)),
                }
            }
        });
        Ok(Server { address, room })
    }

    /// Where it is.
    pub(super) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// What is shown.
    pub(super) fn seen(&self) -> Arc<Shown> {
        Arc::clone(&self.room.now().shown)
    }

    /// Shows something else, and tells every window.
    pub(super) fn show(&self, shown: Shown) {
        let mut now = self.room.now();
        now.shown = Arc::new(shown);
        now.saves += 1;
        drop(now);
        self.room.saved.notify_all();
    }

    /// Lets every window go.
    pub(super) fn end(&self) {
        self.room.now().has_ended = true;
        self.room.saved.notify_all();
    }
}

impl Room {
    fn now(&self) -> std::sync::MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn receive(&self, mut stream: TcpStream) {
        // A window that goes away in the middle of an answer is no failure.
        let _ = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.set_write_timeout(Some(PATIENCE)));
        let is_full = self.windows.fetch_add(1, Ordering::Relaxed) >= MOST;
        let _ = if is_full { answer(&mut stream, &refusal("503 Service Unavailable")) } else { self.serve(&mut stream) };
        self.windows.fetch_sub(1, Ordering::Relaxed);
    }

    fn serve(&self, stream: &mut TcpStream) -> io::Result<()> {
        let head = head(stream)?;
        match self.path(&head) {
            Ok(path) if path == "/saves" => self.tell(stream),
            Ok(path) => {
                let shown = Arc::clone(&self.now().shown);
                answer(stream, &shell::answer(&shown, &path).unwrap_or_else(|| refusal("404 Not Found")))
            }
            Err(status) => {
                answer(stream, &refusal(status))?;
                let_go(stream)
            }
        }
    }

    /// What is asked for, with its query; else why not. A page of another site that pretends to stand on this machine
    /// (DNS rebinding) names its own host.
    fn path(&self, head: &[u8]) -> Result<String, &'static str> {
        let mut fields = [httparse::EMPTY_HEADER; 64];
        let mut request = httparse::Request::new(&mut fields);
        match request.parse(head) {
            Ok(httparse::Status::Complete(_)) => {}
            _ => return Err("400 Bad Request"),
        }
        let mut hosts = request.headers.iter().filter(|field| field.name.eq_ignore_ascii_case("host"));
        let own = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", self.port));
        let is_own = |host: &httparse::Header<'_>| own.iter().any(|own| host.value.eq_ignore_ascii_case(own.as_bytes()));
        if !hosts.next().is_some_and(is_own) || hosts.next().is_some() {
            return Err("403 Forbidden");
        }
        if request.method != Some("GET") {
            return Err("405 Method Not Allowed");
        }
        request.path.map(str::to_owned).ok_or("400 Bad Request")
    }

    /// Says of each save that there was one (server-sent events), until the window is closed or the preview ends.
    fn tell(&self, stream: &mut TcpStream) -> io::Result<()> {
        stream.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n: open\n\n",
        )?;
        let mut known = self.now().saves;
        loop {
            let (now, _) = self.saved.wait_timeout(self.now(), BREATH).unwrap_or_else(PoisonError::into_inner);
            let (saves, has_ended) = (now.saves, now.has_ended);
            drop(now);
            if has_ended {
                return Ok(());
            }
            let said = if saves == known { ":\n\n".to_owned() } else { format!("data: {saves}\n\n") };
            known = saves;
            stream.write_all(said.as_bytes())?;
        }
    }
}

/// The head of a request, as far as its empty line.
fn head(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut part = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < LONGEST {
        match stream.read(&mut part)? {
            0 => break,
            read => head.extend_from_slice(&part[..read]),
        }
    }
    Ok(head)
}

/// Ends the line so that the answer arrives, whatever is still being sent.
fn let_go(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut rest = [0; LONGEST];
    for _ in 0..MOST {
        if stream.read(&mut rest)? == 0 {
            break;
        }
    }
    Ok(())
}

fn refusal(status: &'static str) -> Answer {
    Answer { status, media_type: "text/plain; charset=utf-8", policy: None, body: format!("{status}\n").into_bytes() }
}

fn answer(stream: &mut TcpStream, answer: &Answer) -> io::Result<()> {
    let Answer { status, media_type, policy, body } = answer;
    let policy = policy.as_deref().unwrap_or("default-src 'none'; frame-ancestors 'self'");
    let allow = if status.starts_with("405") { "Allow: GET\r\n" } else { "" };
    let head = format!(
        "HTTP/1.1 {status}\r\n{allow}Content-Type: {media_type}\r\nContent-Length: {}\r\nContent-Security-Policy: {policy}\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    stream.flush()
}
