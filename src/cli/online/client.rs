//! One question to one host: the one place that names the HTTP library.

use std::fmt;
use std::io;
use std::time::Duration;

use ureq::config::Config;
use ureq::http::{Uri, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error};

use super::network::is_public;
use super::robots;
use crate::lint::links::{Answer, Failure, Reason};

/// How we call ourselves.
const NAME: &str = concat!("charter/", env!("CARGO_PKG_VERSION"), " (checks whether links lead somewhere)");

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    /// Whether there is a page.
    Head,
    /// The page; of what comes nothing is read.
    Get,
    /// The page with its text, as far as is read of `robots.txt`.
    Text,
}

/// What a host answers.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) status: u16,
    /// Where it says that the page is.
    pub(super) location: Option<String>,
    /// When it wants to be asked again.
    pub(super) retry_after: Option<String>,
    pub(super) text: String,
}

/// Asks hosts of the public network, and those that are allowed.
#[derive(Debug)]
pub(super) struct Client(Agent);

impl Client {
    /// `allowed` are hosts that may be private: `intranet.example`, `127.0.0.1:8080`.
    pub(super) fn new(allowed: &[String]) -> Client {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // Each step of the way is looked at before it is gone.
            .max_redirects(0)
            .max_redirects_will_error(false)
            // Another host would look up the address, and not we.
            .proxy(None)
            .user_agent(NAME)
            .timeout_resolve(Some(Duration::from_secs(5)))
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_global(Some(Duration::from_secs(20)))
            .max_response_header_size(64 * 1024)
            .max_idle_connections(0)
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .build();
        let guard = Guard { allowed: allowed.iter().map(|host| host.to_ascii_lowercase()).collect(), names: DefaultResolver::default() };
        Client(Agent::with_parts(config, DefaultConnector::default(), guard))
    }

    pub(super) fn ask(&self, method: Method, url: &str) -> Result<Response, Answer> {
        let asked = match method {
            Method::Head => self.0.head(url).call(),
            Method::Get | Method::Text => self.0.get(url).call(),
        };
        let mut response = asked.map_err(|error| failed(&error))?;
        let head = |name: header::HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (location, retry_after) = (head(header::LOCATION), head(header::RETRY_AFTER));
        let status = response.status().as_u16();
        let text = if method == Method::Text && status < 300 {
            let bytes = response.body_mut().with_config().limit(robots::LARGEST).lossy_utf8(true).read_to_string();
            bytes.map_err(|error| failed(&error))?
        } else {
            String::new()
        };
        Ok(Response { status, location, retry_after, text })
    }
}

/// Why nobody answered.
fn failed(error: &Error) -> Answer {
    Answer::Failed(match error {
        Error::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<Private>()) => return Answer::NotAsked(Reason::Private),
        Error::HostNotFound => Failure::NoHost,
        Error::Timeout(_) => Failure::Timeout,
        Error::ConnectionFailed => Failure::NoConnection,
        Error::Tls(words) => Failure::Unsafe((*words).to_owned()),
        Error::Rustls(error) => Failure::Unsafe(error.to_string()),
        Error::Io(error) => match error.kind() {
            io::ErrorKind::TimedOut => Failure::Timeout,
            io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::UnexpectedEof => Failure::NoConnection,
            // What looks up names says so in words of its own.
            _ if error.to_string().contains("lookup") => Failure::NoHost,
            _ if error.to_string().contains("certificate") => Failure::Unsafe(error.to_string()),
            _ => Failure::Other(error.to_string()),
        },
        other => Failure::Other(other.to_string()),
    })
}

/// Looks up names and keeps only addresses of the public network. What it returns is what is connected to, so that a name cannot be looked
/// up a second time, with another answer.
#[derive(Debug)]
struct Guard {
    allowed: Vec<String>,
    names: DefaultResolver,
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
        if self.allowed.iter().any(|allowed| *allowed == host || *allowed == format!("{host}:{port}")) {
            return Ok(found);
        }
        let mut public = self.empty();
        for address in found.iter().filter(|address| is_public(address.ip())) {
            public.push(*address);
        }
        if public.is_empty() { Err(Error::Io(io::Error::new(io::ErrorKind::PermissionDenied, Private))) } else { Ok(public) }
    }
}

/// A name that leads to no public address.
#[derive(Debug)]
struct Private;

impl fmt::Display for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private address")
    }
}

impl std::error::Error for Private {}
