//! One line of the skeleton, filled in.

use super::asked::Asked;
use super::draft::{Draft, comment};
use super::quote::{id_of, quoted};
use crate::charter::text::Language;
use crate::language::Locale;

/// The length of a term where no obligation names one.
const EXAMPLE_TERM: &str = "10 working days";

/// The times of a weekday where no obligation names any.
const EXAMPLE_TIMES: &str = "09:00-12:00, 13:00-16:00";

/// The channels, the first of which stands for an example: the one that most people can use.
const CONTACTS: [&str; 5] = ["email", "web-form", "phone", "post", "visit"];

impl Draft<'_> {
    /// The lines that a line of the skeleton becomes; none where it has nothing to be filled in with.
    pub(super) fn line(&self, line: &str, asked: &Asked<'_>) -> String {
        let indent = &line[..line.len() - line.trim_start().len()];
        if let Some(explanation) = line.trim_start().strip_prefix("## ") {
            return self.explanation(indent, explanation);
        }
        let Some((key, value)) = line.split_once(": ") else { return format!("{line}\n") };
        let in_each = |text: &dyn Fn(Language) -> String| self.in_each(key, text);
        match value.split_once(' ').unwrap_or((value, "")) {
            ("TODO", id) => in_each(&|language| format!("TODO: {}", said(language, "todo", id))),
            ("SAY", id) => in_each(&|language| said(language, "text", id)),
            ("NAME", _) => in_each(&|language| match self.answers.name(language) {
                Some(name) => name.to_owned(),
                None => format!("TODO: {}", said(language, "todo", "name")),
            }),
            ("ANSWER", rest) => {
                let (field, example) = rest.split_once(' ').unwrap_or((rest, ""));
                match self.answers.of(field) {
                    Some(answer) => format!("{key}: {}\n", quoted(answer)),
                    None => self.filled(&format!("{indent}# {}: {example}", key.trim_start()), asked),
                }
            }
            _ => self.filled(line, asked),
        }
    }

    /// A text once a language, one below the other.
    fn in_each(&self, key: &str, text: &dyn Fn(Language) -> String) -> String {
        let below = key.len() - key.trim_start_matches(['#', ' ', '-']).len();
        let below = key[..below].replace('-', " ");
        let texts = self.answers.languages.iter().map(|language| format!("{below}  {language}: {}\n", quoted(&text(*language))));
        format!("{key}:\n{}", texts.collect::<String>())
    }

    fn explanation(&self, indent: &str, what: &str) -> String {
        match what.split_once(' ').unwrap_or((what, "")) {
            ("KINDS", _) => comment(indent, &self.locale.say("init-kinds", &[("kinds", self.kinds().into())])),
            ("EACH", id) => {
                let sentences =
                    self.answers.languages.iter().map(|language| format!("{indent}##   {language}: {}\n", said(*language, "promise", id)));
                comment(indent, &self.say("promise")) + &sentences.collect::<String>()
            }
            _ => comment(indent, what),
        }
    }

    /// What the kinds of body are called.
    fn kinds(&self) -> String {
        let tag = self.locale.language().tag();
        let names = self.packs.iter().flat_map(|pack| &pack.head.kinds_of_body.0);
        let names = names.filter(|(id, _)| self.answers.kinds.contains(id)).map(|(_, name)| name.of(tag).to_owned());
        names.collect::<Vec<_>>().join("; ")
    }

    /// A line with its words in capitals filled in.
    fn filled(&self, line: &str, asked: &Asked<'_>) -> String {
        let mut text = String::with_capacity(line.len());
        let mut rest = line;
        while let Some(at) = rest.find(|letter: char| letter.is_ascii_uppercase()) {
            let (before, here) = rest.split_at(at);
            let end = here.find(|letter: char| !letter.is_ascii_uppercase() && letter != '-').unwrap_or(here.len());
            let (word, after) = here.split_at(end);
            let place_end =
                after.get(1..).and_then(|after| after.find(|letter: char| !letter.is_ascii_lowercase() && !matches!(letter, '_' | '.')));
            let place = after.get(1..place_end.map_or(after.len(), |end| end + 1)).unwrap_or_default();
            text.push_str(before);
            rest = match word {
                "TERM" | "LENGTH" | "BODY" | "LIST" | "TIMES" => &after[1 + place.len()..],
                _ => after,
            };
            match self.word(word, place, asked) {
                Some(value) => text.push_str(&value),
                None => return String::new(),
            }
        }
        text + rest + "\n"
    }

    /// What a word in capitals is filled in with.
    fn word(&self, word: &str, place: &str, asked: &Asked<'_>) -> Option<String> {
        let listed = |items: &[&str]| (!items.is_empty()).then(|| items.join(", "));
        let tags: Vec<&str> = self.answers.languages.iter().map(|language| language.tag()).collect();
        let packs: Vec<&str> = self.packs.iter().map(|pack| pack.head.id.as_str()).collect();
        let contacts = self.answers.contacts();
        let example = || (EXAMPLE_TERM.to_owned(), String::new());
        match word {
            "ID" => Some(self.answers.names.first().and_then(|(_, name)| id_of(name)).unwrap_or_else(|| "customer-charter".to_owned())),
            "LANGUAGES" => Some(format!("[{}]", tags.join(", "))),
            "PACKS" => Some(format!("[{}]", packs.join(", "))),
            "KIND-IDS" => Some(self.answers.kinds.join(", ")),
            "COUNTRY" => self.packs.iter().map(|pack| &pack.head.jurisdiction).find(|country| country.len() == 2).cloned(),
            "HOURS" => self.answers.hours.as_deref().map(quoted),
            "TODAY" => Some(self.today.to_string()),
            "NEXT-YEAR" => Some(self.today.0.saturating_add(jiff::Span::new().years(1)).to_string()),
            "LINK" => Some(link(&tags)),
            "CONTACT" => CONTACTS.into_iter().find(|id| contacts.contains(id)).map(str::to_owned),
            "CONTACTS" => listed(&contacts),
            "WRITTEN" => listed(&self.answers.written()),
            "TERM" => Some(asked.term(place).unwrap_or_else(example)).map(|(length, more)| format!("within: {length}{more}")),
            "LENGTH" => Some(asked.term(place).unwrap_or_else(example).0),
            "BODY" => asked.bodies(place).first().map(|id| (*id).to_owned()),
            "LIST" => asked.items(place).map(|items| items.join(", ")).or_else(|| match place {
                "requests.reply_languages" => listed(&tags),
                _ => listed(&["service_name", "address", "phone"]),
            }),
            "TIMES" => Some(quoted(&asked.times(place).unwrap_or_else(|| EXAMPLE_TIMES.to_owned()))),
            "SECOND-LINE" => Some(self.second_line(asked)),
            _ => Some(word.to_owned()),
        }
    }

    /// The second line: the body that is asked for, and the others that would do; one written out where none is asked for.
    fn second_line(&self, asked: &Asked<'_>) -> String {
        match asked.bodies("complaints.second_line").as_slice() {
            [] => {
                let name = |language: &Language| format!("{language}: {}", quoted(&said(*language, "text", "second-line")));
                let names: Vec<String> = self.answers.languages.iter().map(name).collect();
                format!("[{{ body: {{ name: {{ {} }} }} }}]", names.join(", "))
            }
            [only] => format!("[{{ body: {only} }}]"),
            several => format!("[{{ body: {} }}]  ## {}", several[0], several.join(", ")),
        }
    }
}

/// A message of this command that becomes text of the charter.
fn said(language: Language, what: &str, id: &str) -> String {
    Locale::of(language).say(&format!("init-{what}-{id}"), &[])
}

/// An address that stands for the right one, once a language.
fn link(tags: &[&str]) -> String {
    match tags {
        [_] => "https://www.example.be".to_owned(),
        _ => format!("{{ {} }}", tags.iter().map(|tag| format!("{tag}: https://www.example.be/{tag}")).collect::<Vec<_>>().join(", ")),
    }
}
