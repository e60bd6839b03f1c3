//! The author's words, in the language of the page where they exist in it.

use std::fmt::Debug;

use super::{Block, Fact, Icon, Line, Section, Span};
use crate::charter::Charter;
use crate::charter::answer::Answer;
use crate::charter::body::{Body, BodyContact};
use crate::charter::cost::Cost;
use crate::charter::reference::ChannelRef;
use crate::charter::site::Address;
use crate::charter::text::{Language, Link, Words};
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::render::{Layout, Request, escape, prose};

/// Puts a charter into words of one language.
#[derive(Clone, Copy)]
pub(super) struct Writer<'run> {
    pub(super) charter: &'run Charter,
    pub(super) locale: &'static Locale,
    pub(super) packs: &'run [&'run Pack],
    drafting: Language,
    markup: fn(&str) -> String,
    /// Whether the page shows all of the charter, so that its parts can be led to.
    is_whole: bool,
}

/// A section, unless nothing stands in it.
pub(super) fn section(id: &str, heading: Span, blocks: Vec<Block>, sections: Vec<Section>) -> Option<Section> {
    let is_empty = blocks.is_empty() && sections.is_empty();
    (!is_empty).then(|| Section { id: id.to_owned(), heading, blocks, sections, icon: None, fold: None })
}

/// A section of something that the author named: its heading says something even where nothing stands under it.
pub(super) fn entry(id: &str, heading: Span, blocks: Vec<Block>, sections: Vec<Section>) -> Option<Section> {
    let is_nameless = heading.text.is_empty() && blocks.is_empty() && sections.is_empty();
    (!is_nameless).then(|| Section { id: id.to_owned(), heading, blocks, sections, icon: None, fold: None })
}

impl Section {
    /// The same with a picture beside its heading.
    pub(super) fn with(self, icon: impl Into<Icon>) -> Section {
        Section { icon: Some(icon.into()), ..self }
    }
}

/// Facts as a block, unless there are none.
pub(super) fn facts(rows: impl IntoIterator<Item = Option<Fact>>) -> Option<Block> {
    let rows: Vec<Fact> = rows.into_iter().flatten().filter(|fact| !fact.lines.is_empty()).collect();
    (!rows.is_empty()).then_some(Block::Facts { rows })
}

impl From<String> for Span {
    fn from(text: String) -> Span {
        Span { text, lang: None, href: None }
    }
}

impl Span {
    pub(super) fn link(text: String, href: String) -> Span {
        Span { text, lang: None, href: Some(href) }
    }
}

impl<'run> Writer<'run> {
    pub(super) fn of(charter: &'run Charter, request: &Request<'run>) -> Writer<'run> {
        Writer {
            charter,
            locale: Locale::of(request.language),
            packs: request.packs,
            drafting: charter.drafting_language(),
            markup: request.format.prose,
            is_whole: request.layout.name == Layout::FULL.name,
        }
    }

    fn language(&self) -> Language {
        self.locale.language()
    }

    pub(super) fn drafting(&self) -> Language {
        self.drafting
    }

    /// One of the page's own words.
    pub(super) fn say(&self, id: &str) -> String {
        self.locale.say(id, &[])
    }

    pub(super) fn say_with(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args: Vec<(&'static str, Arg)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        self.locale.say(id, &args)
    }

    /// A heading of the page's own.
    pub(super) fn heading(&self, id: &str) -> Span {
        self.say(id).into()
    }

    /// The word for a value of a closed list: the message `<list>-<value>`.
    pub(super) fn word(&self, list: &str, value: &impl Debug) -> String {
        self.locale.word(list, value)
    }

    fn best<'words>(&self, words: &'words Words) -> Option<(&'words str, Option<&'static str>)> {
        let (text, of) = words.best(self.language(), self.drafting).filter(|_| words.is_for(self.language()))?;
        Some((text, (of != self.language()).then(|| of.tag())))
    }

    /// Plain words; empty where the passage is not meant for this language.
    pub(super) fn span(&self, words: &Words) -> Span {
        let (text, lang) = self.best(words).unwrap_or_default();
        Span { text: prose::without_controls(text.trim()), lang, href: None }
    }

    /// The author's Markdown as a block.
    pub(super) fn prose(&self, words: &Words) -> Option<Block> {
        let (text, lang) = self.best(words)?;
        Some(Block::Prose { text: (self.markup)(text), lang })
    }

    /// Markdown of which some has been filled in, in the language that it is in.
    pub(super) fn filled(&self, words: &Words, fill: impl Fn(&Writer<'run>, &str) -> String) -> Option<(String, Option<&'static str>)> {
        let (text, lang) = self.best(words)?;
        Some(((self.markup)(&fill(&self.speaking(lang), text)), lang))
    }

    /// The same in another language, where one is named.
    fn speaking(&self, lang: Option<&str>) -> Writer<'run> {
        let locale = lang.and_then(Language::of_tag).map_or(self.locale, Locale::of);
        Writer { locale, ..*self }
    }

    /// The author's Markdown as a line of plain words, and its links as words.
    pub(super) fn line(&self, words: &Words) -> Line {
        match self.best(words) {
            Some((text, lang)) => vec![Span { text: prose::plain(text), lang, href: None }],
            None => Vec::new(),
        }
    }

    /// Markdown of which some has been filled in, as a line of plain words.
    pub(super) fn line_of(&self, words: &Words, fill: impl Fn(&Writer<'run>, &str) -> String) -> Option<Line> {
        let (text, lang) = self.best(words)?;
        Some(vec![Span { text: prose::plain(&fill(&self.speaking(lang), text)), lang, href: None }])
    }

    /// The beginning of a text in plain words.
    pub(super) fn summary(&self, words: &Words) -> Option<String> {
        let (text, _) = self.best(words)?;
        Some(prose::plain(text).chars().take(200).collect())
    }

    /// Where a link leads from this page; none where it leads anywhere but to the web, a mailbox or a telephone.
    pub(super) fn href(&self, link: &Link) -> Option<String> {
        let (href, _) = self.best(link)?;
        let href = &prose::without_controls(href);
        prose::is_harmless(href).then(|| escape::href(href))
    }

    /// A link that shows where it leads.
    pub(super) fn link(&self, link: &Link) -> Option<Span> {
        let href = self.href(link)?;
        let shown = href
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_start_matches("mailto:")
            .trim_start_matches("tel:")
            .trim_end_matches('/');
        Some(Span::link(shown.to_owned(), href))
    }

    /// A fact of lines.
    pub(super) fn fact(&self, label: &str, lines: Vec<Line>) -> Option<Fact> {
        let lines: Vec<Line> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (!lines.is_empty()).then(|| Fact { label: self.say(label), colon: self.say("page-colon"), lines })
    }

    /// A fact of words of the page's own.
    pub(super) fn said(&self, label: &str, words: Option<String>) -> Option<Fact> {
        self.fact(label, words.map(|words| vec![vec![words.into()]]).unwrap_or_default())
    }

    /// The lines of an answer; where it is given elsewhere, not given or left open, that is said.
    pub(super) fn answer<T>(&self, answer: &Answer<T>, stated: impl FnOnce(&T) -> Vec<Line>) -> Vec<Line> {
        match answer {
            Answer::Stated(value) => stated(value),
            Answer::Elsewhere(link) => {
                let Some(span) = self.link(link) else { return Vec::new() };
                let is_page = span.href.as_deref().is_some_and(|href| href.starts_with("http"));
                vec![if is_page { self.labelled("page-see-page", vec![span]) } else { vec![span] }]
            }
            Answer::NotOffered(why) => vec![self.labelled("page-not-offered", self.line(why))],
            Answer::NotStated(words) => vec![self.line(words)],
        }
    }

    /// A label, a colon and a line.
    pub(super) fn labelled(&self, label: &str, line: Line) -> Line {
        let mut whole = vec![Span::from(format!("{}{} ", self.say(label), self.say("page-colon")))];
        whole.extend(line);
        whole
    }

    /// An answer in prose, as a fact.
    pub(super) fn told<T: std::ops::Deref<Target = Words>>(&self, label: &str, answer: Option<&Answer<T>>) -> Option<Fact> {
        self.fact(label, answer.map(|answer| self.answer(answer, |words| vec![self.line(words)])).unwrap_or_default())
    }

    /// An answer in prose as a section of its own, so that its paragraphs and links are kept.
    pub(super) fn passage<T: std::ops::Deref<Target = Words>>(
        &self,
        id: &str,
        heading: &str,
        answer: Option<&Answer<T>>,
    ) -> Option<Section> {
        let blocks = match answer? {
            Answer::Stated(words) => self.prose(words).into_iter().collect(),
            other => vec![Block::List { items: self.answer(other, |_| Vec::new()) }],
        };
        section(id, self.heading(heading), blocks, Vec::new())
    }

    /// The names of channels, leading to where they stand on the page.
    pub(super) fn channels(&self, ids: &[ChannelRef]) -> Vec<Line> {
        ids.iter().map(|id| vec![self.channel(&id.0)]).collect()
    }

    pub(super) fn channel(&self, id: &str) -> Span {
        let channel = self.charter.channels.iter().find(|channel| channel.id.0 == id);
        let mut span = channel.map_or_else(|| Span::from(id.to_owned()), |channel| self.channel_name(channel));
        span.href = channel.and_then(|channel| self.anchor(&format!("channel-{}", channel.id.0)));
        span
    }

    /// A link to a part of the charter, where the page shows it.
    pub(super) fn anchor(&self, id: &str) -> Option<String> {
        self.is_whole.then(|| format!("#{id}"))
    }

    /// The name of a group of customers; its id where the charter has none of it.
    pub(super) fn audience(&self, id: &str) -> Span {
        let audience = self.charter.audiences.iter().find(|audience| audience.id.0 == id);
        audience.map_or_else(|| id.to_owned().into(), |audience| self.span(&audience.name))
    }

    /// The name of a service, likewise.
    pub(super) fn service(&self, id: &str) -> Span {
        let service = self.charter.services.iter().find(|service| service.id.0 == id);
        service.map_or_else(|| id.to_owned().into(), |service| self.span(&service.name))
    }

    /// The name of a site, likewise.
    pub(super) fn site(&self, id: &str) -> Span {
        let site = self.charter.sites.iter().find(|site| site.id.0 == id);
        site.map_or_else(|| id.to_owned().into(), |site| self.span(&site.name))
    }

    pub(super) fn channel_name(&self, channel: &crate::charter::channel::Channel) -> Span {
        let named = channel.name.as_ref().map(|name| self.span(name)).filter(|span| !span.text.is_empty());
        named.unwrap_or_else(|| self.word("channel-kind", &channel.kind).into())
    }

    /// An address on its lines.
    pub(super) fn address(&self, address: &Address) -> Vec<Line> {
        let town = self.span(&address.city);
        let mut second = vec![Span::from(format!("{} ", prose::without_controls(&address.postcode))), town];
        let country = address.country.as_ref().filter(|country| Some(*country) != self.charter.organisation.country.as_ref());
        second.extend(country.map(|country| Span::from(format!(" ({})", country.0))));
        vec![vec![self.span(&address.street)], second]
    }

    pub(super) fn email(&self, email: &str) -> Line {
        vec![Span::link(email.to_owned(), format!("mailto:{email}"))]
    }

    pub(super) fn phone(&self, e164: &str, display: Option<&str>) -> Line {
        let shown = display.map_or_else(|| self.locale.phone(e164), prose::without_controls);
        vec![Span::link(shown.replace(' ', "\u{a0}"), format!("tel:{e164}"))]
    }

    /// An outside body: its name, and how it is reached.
    pub(super) fn body(&self, body: &Body) -> (Span, Vec<Line>) {
        match body {
            Body::Own(own) => (self.span(&own.name), self.contact(&own.contact)),
            Body::Registered(id) => {
                let tag = self.language().tag();
                let Some(known) = self.packs.iter().find_map(|pack| pack.bodies.get(&id.0)) else {
                    return (Span::from(id.0.clone()), Vec::new());
                };
                let mut lines = vec![vec![Span::from(known.competence.of(tag).to_owned())]];
                if let Some(address) = &known.address {
                    let street = address.street.best(tag).unwrap_or_default();
                    let city = address.city.best(tag).unwrap_or_default();
                    lines.push(vec![Span::from(format!("{street}, {} {city}", address.postcode))]);
                }
                lines.extend(known.phone.as_ref().map(|phone| self.phone(phone, None)));
                lines.extend(known.email.as_ref().map(|email| self.email(email)));
                lines.extend(known.effect.as_ref().map(|effect| vec![Span::from(effect.of(tag).to_owned())]));
                let mut name = Span::from(known.name.of(tag).to_owned());
                name.href = known.url.as_ref().and_then(|url| url.best(tag)).map(str::to_owned);
                (name, lines)
            }
        }
    }

    /// What the law says that a complaint to the body itself does to the terms of an appeal.
    pub(super) fn own_complaints(&self) -> Option<Block> {
        let words = self.packs.iter().find_map(|pack| pack.head.own_complaints.as_ref())?;
        Some(Block::Prose { text: (self.markup)(words.of(self.language().tag())), lang: None })
    }

    fn contact(&self, contact: &BodyContact) -> Vec<Line> {
        let mut lines = contact.address.as_ref().map(|address| self.address(address)).unwrap_or_default();
        lines.extend(contact.phone.as_ref().map(|phone| self.phone(phone, None)));
        lines.extend(contact.email.as_ref().map(|email| self.email(email)));
        lines.extend(contact.url.as_ref().and_then(|url| self.link(url)).map(|link| vec![link]));
        lines
    }

    pub(super) fn cost(&self, cost: &Cost) -> Line {
        match cost {
            Cost::Class(class) => vec![self.word("cost-class", class).into()],
            Cost::Amount(money) => {
                let mut line = vec![Span::from(self.locale.money(money))];
                if let Some(per) = &money.per {
                    line.push(Span::from(" ".to_owned()));
                    line.push(self.span(per));
                }
                line
            }
        }
    }

    pub(super) fn language_names(&self, languages: &[Language]) -> Option<String> {
        let names: Vec<String> = languages.iter().map(|language| self.locale.language_name(*language)).collect();
        (!names.is_empty()).then(|| self.locale.list(&names))
    }
}
