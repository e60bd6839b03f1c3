//! When a host is asked again.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

/// So often a host is asked again that did not answer, or asked for patience.
pub(super) const TIMES: u32 = 2;

/// The longest that is waited for a host.
const LONGEST: Duration = Duration::from_secs(30);

/// How long to wait before asking again for the nth time, from 0; none where the host asks for more patience than we have.
pub(super) fn wait(again: u32, retry_after: Option<&str>, now: Timestamp) -> Option<Duration> {
    let asked = retry_after.and_then(|text| after(text, now));
    let wait = asked.unwrap_or_else(|| Duration::from_secs(1 << again.min(4)));
    (wait <= LONGEST).then_some(wait)
}

/// `Retry-After`: seconds, or a moment.
fn after(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        // More digits than a number has are a long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let moment = DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Duration::from_secs(u64::try_from(moment.as_second() - now.as_second()).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_given_the_time_that_it_asks_for() {
        let now: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
        let wait = |text: Option<&str>| super::wait(0, text, now);
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(wait(Some("7")), seconds(7));
        assert_eq!(wait(Some("Mon, 23 Nov 2026 10:00:09 GMT")), seconds(9));
        assert_eq!(wait(Some("Mon, 23 Nov 2026 09:00:00 GMT")), seconds(0));
        assert_eq!(wait(Some("31")), None);
        assert_eq!(wait(Some("99999999999999999999999")), None);
        assert_eq!(wait(Some("Tue, 24 Nov 2026 10:00:00 GMT")), None);
        assert_eq!(wait(Some("soon")), seconds(1));
        assert_eq!((0..3).map(|again| super::wait(again, None, now).unwrap().as_secs()).collect::<Vec<_>>(), [1, 2, 4]);
    }
}
