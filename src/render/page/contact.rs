//! How people reach the body: channels and sites.

use super::write::{self, Writer, entry, section};
use super::{Block, Fact, Icon, Line, Section};
use crate::charter::answer::Answer;
use crate::charter::channel::{Channel, ChannelKind, WebAccessibility};
use crate::charter::hours::Hours;
use crate::charter::site::{BuildingAccessibility, Site};

/// The ways to reach the body.
pub(super) fn contact(writer: &Writer<'_>) -> Option<Section> {
    let charter = writer.charter;
    let mut blocks = Vec::new();
    let (rows, table) = hours(writer, charter.organisation.hours.as_ref());
    blocks.extend(write::facts([rows]));
    blocks.extend(table);
    let sections = charter.channels.iter().filter_map(|channel| self::channel(writer, channel)).collect();
    section("contact", writer.heading("heading-contact"), blocks, sections)
}

/// The places that people can visit.
pub(super) fn sites(writer: &Writer<'_>) -> Option<Section> {
    let sections = writer.charter.sites.iter().filter_map(|site| self::site(writer, site)).collect();
    section("sites", writer.heading("heading-sites"), Vec::new(), sections)
}

fn channel(writer: &Writer<'_>, channel: &Channel) -> Option<Section> {
    let (opening, table) = hours(writer, channel.hours.as_ref());
    let sites = channel.sites.iter().map(|id| {
        let mut name = writer.site(&id.0);
        name.href = writer.anchor(&format!("site-{}", id.0));
        vec![name]
    });
    let audiences = channel.audiences.iter().map(|id| vec![writer.audience(&id.0)]);
    let kind = channel.name.as_ref().map(|_| writer.word("channel-kind", &channel.kind));
    let rows = [
        writer.said("contact-kind", kind),
        writer.fact("contact-topics", channel.topics.iter().map(|text| writer.line(text)).collect()),
        writer.fact("contact-not-for", channel.not_for.iter().map(|text| writer.line(text)).collect()),
        writer.fact(
            if channel.kind == ChannelKind::Fax { "contact-fax" } else { "contact-phone" },
            channel.phone.iter().map(|phone| writer.phone(phone, channel.phone_display.as_deref())).collect(),
        ),
        writer.fact("contact-email", channel.email.iter().map(|email| writer.email(email)).collect()),
        writer.fact("contact-url", channel.url.iter().filter_map(|url| writer.link(url)).map(|link| vec![link]).collect()),
        writer.fact("contact-address", channel.address.as_ref().map(|address| writer.address(address)).unwrap_or_default()),
        writer.fact("contact-sites", sites.collect()),
        opening,
        writer.said("contact-appointment", channel.appointment.as_ref().map(|appointment| writer.word("appointment", appointment))),
        writer.fact("contact-cost", channel.cost.iter().map(|cost| writer.cost(cost)).collect()),
        writer.said("contact-languages", writer.language_names(&channel.languages)),
        writer.fact("contact-audiences", audiences.collect()),
        writer.said("contact-consent", channel.consent.as_ref().map(|consent| writer.word("consent", consent))),
        writer.told("contact-legal-effects", channel.legal_effects.as_ref()),
    ];
    let mut blocks: Vec<Block> = write::facts(rows).into_iter().collect();
    blocks.extend(table);
    let accessibility = channel.accessibility.as_ref().and_then(|answer| web_accessibility(writer, channel, answer));
    let section = entry(&format!("channel-{}", channel.id.0), writer.channel_name(channel), blocks, accessibility.into_iter().collect());
    section.map(|section| section.with(channel.kind))
}

fn web_accessibility(writer: &Writer<'_>, channel: &Channel, answer: &Answer<WebAccessibility>) -> Option<Section> {
    let blocks = match answer {
        Answer::Stated(facts) => {
            let enforcement = facts.enforcement.iter().map(|id| {
                let (name, _) = writer.body(&crate::charter::body::Body::Registered(id.clone()));
                vec![name]
            });
            let rows = [
                writer.said("web-standard", facts.standard.clone()),
                writer.said("web-conformance", facts.conformance.as_ref().map(|conformance| writer.word("conformance", conformance))),
                writer.told("web-statement", facts.statement.as_ref()),
                writer.said("web-reviewed", facts.last_reviewed.map(|day| writer.locale.date(day))),
                writer.fact("web-feedback", super::term::answer(writer, facts.feedback.as_ref())),
                writer.fact("web-enforcement", enforcement.collect()),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section(&format!("accessibility-{}", channel.id.0), writer.heading("heading-web-accessibility"), blocks, Vec::new())
}

fn site(writer: &Writer<'_>, site: &Site) -> Option<Section> {
    let (opening, table) = hours(writer, site.hours.as_ref());
    let rows = [
        writer.fact("contact-address", site.address.as_ref().map(|address| writer.address(address)).unwrap_or_default()),
        opening,
        writer.said("contact-appointment", site.appointment.as_ref().map(|appointment| writer.word("appointment", appointment))),
        writer.fact("site-directions", site.directions.iter().map(|text| writer.line(text)).collect()),
    ];
    let mut blocks: Vec<Block> = write::facts(rows).into_iter().collect();
    blocks.extend(table);
    let accessibility = site.accessibility.as_ref().and_then(|answer| building(writer, site, answer));
    let section = entry(&format!("site-{}", site.id.0), writer.span(&site.name), blocks, accessibility.into_iter().collect());
    section.map(|section| section.with(Icon::Place))
}

fn building(writer: &Writer<'_>, site: &Site, answer: &Answer<BuildingAccessibility>) -> Option<Section> {
    let blocks = match answer {
        Answer::Stated(building) => {
            let rows: Vec<Vec<Line>> = building
                .facilities()
                .map(|(key, facility)| {
                    let name = writer.say(&format!("building-{}", key.replace('_', "-")));
                    vec![vec![name.into()], vec![writer.word("facility", &facility).into()]]
                })
                .collect();
            let head = vec![writer.say("building-what"), writer.say("building-is")];
            let name = writer.span(&site.name).text;
            let caption = writer.say_with("building-caption", &[("site", name)]);
            let mut blocks: Vec<Block> = (!rows.is_empty()).then_some(Block::Table { caption, head, rows }).into_iter().collect();
            let facts = [
                writer.told("building-more", building.statement.as_ref()),
                writer.told("building-alternative", building.alternative.as_ref()),
            ];
            blocks.extend(write::facts(facts));
            blocks
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section(&format!("building-{}", site.id.0), writer.heading("heading-building"), blocks, Vec::new())
}

/// Opening hours: a fact where they are short; else a table, and below it what else there is to know of them.
pub(super) fn hours(writer: &Writer<'_>, answer: Option<&Answer<Hours>>) -> (Option<Fact>, Vec<Block>) {
    let Some(answer) = answer else { return (None, Vec::new()) };
    let Answer::Stated(hours) = answer else {
        return (writer.fact("contact-hours", writer.answer(answer, |_| Vec::new())), Vec::new());
    };
    if let Hours::SameAs(same) = hours {
        return (writer.fact("contact-hours", vec![same_as(writer, &same.same_as.0)]), Vec::new());
    }
    let words = writer.locale.hours(hours, writer.drafting());
    let notes = words.notes.into_iter().map(|note| vec![note.into()]);
    if words.rows.len() <= 2 && words.rows.iter().all(|row| row.season.is_none()) {
        let rows = words.rows.iter().map(|row| vec![format!("{} {}", row.days, row.times).trim().to_owned().into()]);
        return (writer.fact("contact-hours", rows.chain(notes).collect()), Vec::new());
    }
    let rows = words.rows.iter().map(|row| {
        let days = match &row.season {
            Some(season) if row.days.is_empty() => season.clone(),
            Some(season) => format!("{season}{} {}", writer.say("page-colon"), row.days),
            None => row.days.clone(),
        };
        vec![vec![days.into()], vec![row.times.clone().into()]]
    });
    let head = vec![writer.say("hours-days"), writer.say("hours-times")];
    let mut blocks = vec![Block::Table { caption: writer.say("contact-hours"), head, rows: rows.collect() }];
    blocks.extend(write::facts([writer.fact("hours-notes", notes.collect())]));
    (None, blocks)
}

fn same_as(writer: &Writer<'_>, id: &str) -> Line {
    let site = writer.charter.sites.iter().find(|site| site.id.0 == id);
    let name = match site {
        Some(site) => {
            let mut name = writer.span(&site.name);
            name.href = writer.anchor(&format!("site-{id}"));
            name
        }
        None => writer.channel(id),
    };
    writer.labelled("hours-same", vec![name])
}
