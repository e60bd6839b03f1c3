//! A feed of changes (Atom, RFC 4287): what the charters themselves say of their versions and days. The name of an entry depends on the
//! charter, its version and what happened, so that it stays the same wherever the site moves.

use sha2::Digest;

use super::{Entry, Register};
use crate::charter::text::Language;
use crate::finding::Arg;
use crate::language::Locale;
use crate::report::xml;
use crate::time::date::Date;

/// The most entries that are kept in it.
const MOST: usize = 200;

/// Something that happened to a charter.
struct Change<'run> {
    entry: &'run Entry,
    day: Date,
    id: &'static str,
}

pub(super) fn name(language: Language) -> String {
    format!("feed.{}.xml", language.tag())
}

pub(super) fn feed(register: &Register<'_>, language: Language) -> Vec<u8> {
    let locale = Locale::of(language);
    let mut changes: Vec<Change<'_>> = register.entries.iter().flat_map(changes).filter(|change| change.day <= register.as_of).collect();
    changes.sort_by(|one, other| other.day.cmp(&one.day).then_with(|| (&one.entry.id, one.id).cmp(&(&other.entry.id, other.id))));
    changes.truncate(MOST);
    let updated = changes.first().map_or(register.as_of, |change| change.day);
    let own = register.address(&name(language));
    let tag = language.tag();
    let mut written = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{}\"/>\n<generator version=\"{}\">charter</generator>\n",
        uuid(&format!("register\n{}\n{tag}", register.base.unwrap_or_default())),
        xml(&locale.say("site-changes", &[])),
        instant(updated),
        xml(&own),
        xml(&register.address(&format!("index.{tag}.html"))),
        env!("CARGO_PKG_VERSION"),
    );
    for change in &changes {
        written.push_str(&change.entry(register, language));
    }
    (written + "</feed>\n").into_bytes()
}

/// What a charter says has happened to it.
fn changes(entry: &Entry) -> impl Iterator<Item = Change<'_>> {
    let days = [
        (entry.adopted, "site-change-adopted"),
        (entry.valid_from, "site-change-valid-from"),
        (entry.valid_until.and_then(|last| last.0.tomorrow().ok()).map(Date), "site-change-ended"),
    ];
    days.into_iter().filter_map(move |(day, id)| Some(Change { entry, day: day?, id }))
}

impl Change<'_> {
    fn entry(&self, register: &Register<'_>, language: Language) -> String {
        let locale = Locale::of(language);
        let (title, _) = self.entry.words(&self.entry.title, language);
        let (body, _) = self.entry.words(&self.entry.organisation, language);
        let version = self.entry.version.as_deref().unwrap_or_default();
        let versioned = if version.is_empty() { String::new() } else { locale.say("site-version", &[("version", version.into())]) };
        let name = if version.is_empty() { title.to_owned() } else { format!("{title} ({versioned})") };
        let said = locale.say(self.id, &[("charter", name.into()), ("date", Arg::Date(self.day))]);
        let page = self.entry.read_in(language);
        format!(
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
             <link rel=\"alternate\" type=\"text/html\" hreflang=\"{}\" href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
            uuid(&format!("{}\n{version}\n{}\n{}", self.entry.id, self.id, language.tag())),
            xml(&format!("{body} – {title}")),
            instant(self.day),
            xml(body),
            page.tag(),
            xml(&register.address(&self.entry.page(page))),
            xml(&said),
        )
    }
}

fn instant(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// A name of its own for what these words say (RFC 9562, version 8).
fn uuid(words: &str) -> String {
    let mut bytes: [u8; 32] = sha2::Sha256::digest(words.as_bytes()).into();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
