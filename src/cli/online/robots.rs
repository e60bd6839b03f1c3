//! What a host asks of programs: `robots.txt` by RFC 9309. The libraries that read it have not been kept for years.

/// The longest text that is read.
pub(super) const LARGEST: u64 = 512 * 1024;

/// What we are called there.
const NAME: &str = "charter";

/// The rules for us: a path, and whether it is allowed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Robots(Vec<(String, bool)>);

impl Robots {
    /// A host that allows nothing.
    pub(super) fn nothing() -> Robots {
        Robots(vec![("/".to_owned(), false)])
    }

    /// The rules of all groups that name us, else of those for everybody.
    pub(super) fn read(text: &str) -> Robots {
        let (mut ours, mut everybody) = (None::<Vec<(String, bool)>>, Vec::new());
        let (mut names_us, mut names_all, mut is_head) = (false, false, false);
        for line in text.trim_start_matches('\u{feff}').lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if !is_head {
                    (names_us, names_all, is_head) = (false, false, true);
                }
                let name: String = value.chars().take_while(|next| next.is_ascii_alphabetic() || matches!(next, '-' | '_')).collect();
                names_us |= name.eq_ignore_ascii_case(NAME);
                names_all |= value == "*";
                if names_us {
                    ours.get_or_insert_with(Vec::new);
                }
                continue;
            }
            let is_allowed = match key.as_str() {
                "allow" => true,
                "disallow" => false,
                // What is beside the standard ends no head.
                _ => continue,
            };
            is_head = false;
            if value.is_empty() {
                continue;
            }
            if let Some(ours) = ours.as_mut().filter(|_| names_us) {
                ours.push((value.to_owned(), is_allowed));
            }
            if names_all {
                everybody.push((value.to_owned(), is_allowed));
            }
        }
        Robots(ours.unwrap_or(everybody))
    }

    /// Whether a path, with its query, may be asked for: the longest rule decides, and of two equally long ones the one that allows.
    pub(super) fn allows(&self, path: &str) -> bool {
        let matching = self.0.iter().filter(|(rule, _)| matches(rule, path));
        matching.max_by_key(|(rule, is_allowed)| (rule.len(), *is_allowed)).is_none_or(|(_, is_allowed)| *is_allowed)
    }
}

/// `*` is anything, `$` at the end is the end.
fn matches(rule: &str, path: &str) -> bool {
    let (rule, to_end) = rule.strip_suffix('$').map_or((rule, false), |rule| (rule, true));
    let mut parts = rule.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    for (at, part) in parts.iter().enumerate() {
        if to_end && at + 1 == parts.len() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(found) => rest = &rest[found + part.len()..],
            None => return false,
        }
    }
    !to_end || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_that_names_us_counts_else_that_for_everybody() {
        let text = "User-agent: *\nDisallow: /\n\nUser-Agent: other\nUser-agent: Charter/1.0\nCrawl-delay: 3\nDisallow: /private # ours\nAllow: /private/open\n";
        let robots = Robots::read(text);
        assert!(robots.allows("/") && robots.allows("/private/open/a") && robots.allows("/privat"));
        assert!(!robots.allows("/private") && !robots.allows("/private/closed"));
        assert!(!Robots::read("user-agent:*\ndisallow:/\n").allows("/a"));
        assert!(Robots::read("User-agent: *\nDisallow:\n").allows("/a"));
        assert!(Robots::read("User-agent: charter\n\nUser-agent: *\nDisallow: /b\n").allows("/a"));
        assert!(Robots::read("").allows("/") && Robots::default().allows("/") && !Robots::nothing().allows("/x"));
    }

    #[test]
    fn the_longest_rule_decides() {
        let robots = Robots::read(
            "User-agent: *\nDisallow: /*.pdf$\nAllow: /open\nDisallow: /open/no\nDisallow: /a*b*c\nAllow: /same\nDisallow: /same\n",
        );
        assert!(!robots.allows("/x/y.pdf") && robots.allows("/x/y.pdf?z"));
        assert!(robots.allows("/open/yes") && !robots.allows("/open/no/x"));
        assert!(!robots.allows("/a1b2c3") && robots.allows("/a1b2"));
        assert!(robots.allows("/same"));
    }
}
