//! Asking for one address: politely, and step by step where it leads on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use super::client::{Client, Method, Response};
use super::retry;
use super::robots::Robots;
use crate::lint::links::{Answer, Failure, Reason};

/// Between two questions to one host.
const PAUSE: Duration = Duration::from_millis(500);

/// So often an address may lead to another one.
const STEPS: usize = 5;

/// Asks for addresses, one at a time of each host.
pub(super) struct Visitor {
    client: Client,
    pause: fn(Duration),
    now: fn() -> Timestamp,
    hosts: Mutex<HashMap<String, Arc<Mutex<Host>>>>,
}

/// A host: whether it was asked before, and what it asks of programs.
#[derive(Debug, Default)]
struct Host {
    was_asked: bool,
    robots: Option<Result<Robots, Answer>>,
}

impl Visitor {
    pub(super) fn new(allowed: &[String], pause: fn(Duration), now: fn() -> Timestamp) -> Visitor {
        Visitor { client: Client::new(allowed), pause, now, hosts: Mutex::default() }
    }

    /// What comes of asking for an address.
    pub(super) fn visit(&self, address: &str) -> Answer {
        let Some(first) = web(address) else { return Answer::NotAsked(Reason::NoWeb) };
        let (mut url, mut is_permanent) = (first.clone(), true);
        for step in 0..=STEPS {
            let response = match self.page(&url) {
                Ok(response) => response,
                Err(answer) => return answer,
            };
            let location = response.location.as_deref().filter(|_| matches!(response.status, 301 | 302 | 303 | 307 | 308));
            let Some(location) = location else { return told(response.status, &first, &url, is_permanent && step > 0) };
            is_permanent &= matches!(response.status, 301 | 308);
            match url.join(location).ok().and_then(|next| web(next.as_str())) {
                Some(next) => url = next,
                None => return Answer::Failed(Failure::BadRedirect(location.chars().take(100).collect())),
            }
        }
        Answer::Failed(Failure::Redirects)
    }

    /// The answer of the host of one address, unless it asks programs not to ask.
    fn page(&self, url: &Url) -> Result<Response, Answer> {
        let host = self.host(url);
        let mut host = host.lock().unwrap_or_else(PoisonError::into_inner);
        if host.robots.is_none() {
            let robots = self.robots(url, &mut host);
            host.robots = Some(robots);
        }
        match host.robots.as_ref() {
            Some(Ok(robots)) => {
                let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
                if !robots.allows(&path) {
                    return Err(Answer::NotAsked(Reason::Robots));
                }
            }
            Some(Err(answer)) => return Err(answer.clone()),
            None => {}
        }
        let head = self.ask(Method::Head, url, &mut host, retry::TIMES)?;
        // Some servers know no HEAD, and some answer it with nonsense.
        if head.status < 400 || head.status == 429 { Ok(head) } else { self.ask(Method::Get, url, &mut host, 0) }
    }

    /// What a host asks of programs: all is allowed where it says nothing, and nothing where it cannot say it.
    fn robots(&self, url: &Url, host: &mut Host) -> Result<Robots, Answer> {
        let mut at = url.clone();
        at.set_path("/robots.txt");
        at.set_query(None);
        for _ in 0..=STEPS {
            let response = self.ask(Method::Text, &at, host, retry::TIMES)?;
            let next = response.location.as_deref().filter(|_| (300..400).contains(&response.status));
            match (response.status, next.and_then(|next| at.join(next).ok()).and_then(|next| web(next.as_str()))) {
                (200..300, _) => return Ok(Robots::read(&response.text)),
                (300..400, Some(next)) => at = next,
                (500.., _) => return Ok(Robots::nothing()),
                _ => break,
            }
        }
        Ok(Robots::default())
    }

    /// Asks, and asks again, so often at most, where the host did not answer or asks for patience.
    fn ask(&self, method: Method, url: &Url, host: &mut Host, times: u32) -> Result<Response, Answer> {
        let mut again = 0;
        loop {
            if std::mem::replace(&mut host.was_asked, true) {
                (self.pause)(PAUSE);
            }
            let asked = self.client.ask(method, url.as_str());
            let retry_after = match &asked {
                Ok(response) if matches!(response.status, 429 | 500 | 502..=504) => response.retry_after.as_deref(),
                Err(Answer::Failed(Failure::Timeout | Failure::NoConnection)) => None,
                _ => return asked,
            };
            match retry::wait(again, retry_after, (self.now)()).filter(|_| again < times) {
                Some(wait) => (self.pause)(wait),
                None => return asked,
            }
            again += 1;
        }
    }

    fn host(&self, url: &Url) -> Arc<Mutex<Host>> {
        let name = url.origin().ascii_serialization();
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(hosts.entry(name).or_default())
    }
}

/// A web address, without what leads to a part of the page; names in other scripts as DNS writes them.
pub(super) fn web(address: &str) -> Option<Url> {
    let mut url = Url::parse(address.trim()).ok()?;
    // Whoever writes a password into a charter does not want it to be sent.
    let is_web =
        matches!(url.scheme(), "http" | "https") && url.host_str().is_some() && url.username().is_empty() && url.password().is_none();
    url.set_fragment(None);
    is_web.then_some(url)
}

fn told(status: u16, first: &Url, last: &Url, is_moved: bool) -> Answer {
    match status {
        200..300 if is_moved && first != last => Answer::Moved(last.to_string()),
        200..300 => Answer::Reached,
        404 | 410 => Answer::Gone(status),
        401 | 403 | 405..=407 | 429 | 451 => Answer::Closed(status),
        _ => Answer::Status(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_asked_for() {
        assert_eq!(web("https://www.économie.example/à propos#x").unwrap().as_str(), "https://www.xn--conomie-9xa.example/%C3%A0%20propos");
        assert_eq!(web("HTTP://EXAMPLE.be").unwrap().as_str(), "http://example.be/");
        for address in [
            "ftp://example.be",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://a:b@example.be",
            "example.be",
            "http://",
            "mailto:a@b.be",
        ] {
            assert!(web(address).is_none(), "{address}");
        }
        // Another way to write 127.0.0.1.
        assert_eq!(web("http://0x7f000001/").unwrap().host_str(), Some("127.0.0.1"));
    }
}
