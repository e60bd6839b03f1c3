//! Channels that one language offers and another does not.

use std::collections::{BTreeMap, BTreeSet};

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::tokens::{Kind, Target};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-09
pub const LINT: Lint = Lint { codes: &[("PAR-09", Level::Warning)], judge: Judge::Passage(judge) };

/// What a text names, and what its links and numbers stand for.
#[derive(Debug, Default)]
struct Named {
    words: BTreeSet<&'static str>,
    links: BTreeSet<&'static str>,
}

/// The names in the word lists, each with a message.
const CHANNELS: [(&str, &str); 12] = [
    ("email", "par-channel-email"),
    ("phone", "par-channel-phone"),
    ("counter", "par-channel-counter"),
    ("post", "par-channel-post"),
    ("form", "par-channel-form"),
    ("chat", "par-channel-chat"),
    ("app", "par-channel-app"),
    ("fax", "par-channel-fax"),
    ("text", "par-channel-text"),
    ("video", "par-channel-video"),
    ("ebox", "par-channel-ebox"),
    ("none", ""),
];

#[derive(serde::Deserialize)]
struct Words {
    channel: BTreeMap<String, Vec<String>>,
}

fn phrases(language: Language) -> &'static Phrases<&'static str> {
    static PHRASES: Lists<Phrases<&'static str>> = list!("channels");
    PHRASES.of(language, |words: Words, language| {
        let known = |name: &str| CHANNELS.iter().find(|(channel, _)| *channel == name).map(|(channel, _)| *channel);
        let list = words.channel.iter().filter_map(|(name, words)| Some((known(name)?, words)));
        Phrases::of(language, list.flat_map(|(name, words)| words.iter().map(move |word| (word.as_str(), name))))
    })
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_markdown {
        return;
    }
    let named: Vec<Named> = passage.versions.iter().map(named).collect();
    for (channel, word) in CHANNELS.iter().filter(|(_, word)| !word.is_empty()) {
        let has = |at: usize| named[at].words.contains(channel);
        let Some(with) = (0..named.len()).find(|at| has(*at)) else { continue };
        for at in (0..named.len()).filter(|at| !has(*at) && !named[*at].links.contains(channel)) {
            let args = vec![("channel", Arg::Message(Box::new(Message::own(word, vec![]))))];
            findings.push(passage.differs("PAR-09", "par-channel", args, at, with));
        }
    }
}

/// The channels that a text names.
pub fn channels(version: &Version<'_>) -> BTreeSet<&'static str> {
    let mut words = named(version).words;
    words.remove("none");
    words
}

fn named(version: &Version<'_>) -> Named {
    let phrases = phrases(version.language);
    let mut named = Named::default();
    let mut at = 0;
    while at < version.tokens.len() {
        match version.tokens[at].kind {
            Kind::Link(Target::Email) => drop(named.links.insert("email")),
            Kind::Link(Target::Telephone) | Kind::Phone => drop(named.links.insert("phone")),
            _ => {}
        }
        match phrases.longest_at(&version.tokens, at) {
            Some((channel, length)) => {
                named.words.insert(channel);
                at += length;
            }
            None => at += 1,
        }
    }
    named
}
