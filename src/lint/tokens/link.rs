//! Where links lead.

/// What kind of thing a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A page.
    Web,
    /// A mailbox.
    Email,
    /// A telephone.
    Telephone,
    /// A place in the same document.
    Place,
}

/// What the target of a Markdown link leads to.
pub(super) fn target(target: &str) -> Target {
    let starts = |with: &str| target.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    match target {
        _ if target.starts_with('#') => Target::Place,
        _ if starts("mailto:") => Target::Email,
        _ if starts("tel:") => Target::Telephone,
        _ => Target::Web,
    }
}

/// The longest name of a mailbox that is looked at.
const LONGEST: usize = 64;

/// An address that begins here, and its length.
pub(super) fn address(rest: &str) -> Option<(Target, usize)> {
    const STARTS: [(&str, Target); 5] = [
        ("https://", Target::Web),
        ("http://", Target::Web),
        ("www.", Target::Web),
        ("mailto:", Target::Email),
        ("tel:", Target::Telephone),
    ];
    if rest.starts_with(['h', 'w', 'm', 't', 'H', 'W', 'M', 'T']) {
        for (start, target) in STARTS {
            if rest.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start)) {
                let end = rest.find(|next: char| next.is_whitespace() || "<>()[]{}\"»”".contains(next)).unwrap_or(rest.len());
                let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
                return (address.len() > start.len()).then_some((target, address.len()));
            }
        }
    }
    let is_name = |next: &u8| next.is_ascii_alphanumeric() || b".-_+".contains(next);
    let name = rest.bytes().take(LONGEST).take_while(is_name).count();
    let host = rest[name..].strip_prefix('@')?;
    let end = host.bytes().take_while(|next| next.is_ascii_alphanumeric() || b".-".contains(next)).count();
    let host = host[..end].trim_end_matches(['.', '-']);
    host.contains('.').then_some((Target::Email, name + 1 + host.len()))
}
