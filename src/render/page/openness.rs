//! Openness of administration, decisions, personal data, and that nobody is left out.

use super::write::{self, Writer, entry, section};
use super::{Block, Fact, Line, Section, Span, term};
use crate::charter::answer::Answer;
use crate::charter::openness::{Access, Recourse, ServicesOrAll};

/// Openness of administration.
pub(super) fn openness(writer: &Writer<'_>) -> Option<Section> {
    let openness = writer.charter.openness.as_ref();
    let competences = writer.passage("competences", "heading-competences", writer.charter.organisation.competences.as_ref());
    let mut sections: Vec<Section> = competences.into_iter().collect();
    if let Some(openness) = openness {
        sections.extend(access(writer, "access", openness.documents.as_ref()));
        sections.extend(access(writer, "correction", openness.correction.as_ref()));
        sections.extend(access(writer, "environment", openness.environment.as_ref()));
        sections.extend(reconsideration(writer));
        sections.extend(writer.passage("publication", "heading-publication", openness.publication.as_ref()));
        sections.extend(writer.passage("reuse", "heading-reuse", openness.reuse.as_ref()));
    }
    section("openness", writer.heading("heading-openness"), Vec::new(), sections)
}

fn access(writer: &Writer<'_>, key: &str, answer: Option<&Answer<Access>>) -> Option<Section> {
    let blocks = match answer? {
        Answer::Stated(access) => {
            let cost = access.cost.as_ref().map(|cost| writer.answer(cost, |cost| vec![writer.cost(cost)]));
            let rows = [
                writer.told("openness-how", access.how.as_ref()),
                writer.fact("openness-channels", writer.channels(&access.channels)),
                writer.fact("openness-answer", term::answer(writer, access.answer.as_ref())),
                writer.fact("openness-cost", cost.unwrap_or_default()),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section(key, writer.heading(&format!("heading-{key}")), blocks, Vec::new())
}

fn reconsideration(writer: &Writer<'_>) -> Option<Section> {
    let blocks = match writer.charter.openness.as_ref()?.reconsideration.as_ref()? {
        Answer::Stated(again) => {
            let body = again.body.as_ref().map(|body| {
                let (name, mut lines) = writer.body(body);
                lines.insert(0, vec![name]);
                lines
            });
            let rows = [
                writer.fact("openness-body", body.unwrap_or_default()),
                writer.told("openness-how", again.how.as_ref()),
                writer.fact("openness-decision", term::answer(writer, again.decision.as_ref())),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section("reconsideration", writer.heading("heading-reconsideration"), blocks, Vec::new())
}

/// Decisions, and how to contest them.
pub(super) fn decisions(writer: &Writer<'_>) -> Option<Section> {
    let mut rows = Vec::new();
    if let Some(decisions) = &writer.charter.decisions {
        rows.push(writer.said("decisions-reasoned", decisions.reasoned.map(|yes| term::yes_or_no(writer, yes))));
        rows.push(writer.told("decisions-text", decisions.text.as_ref()));
    }
    let sections = writer.charter.recourse.iter().enumerate().filter_map(|(at, recourse)| self::recourse(writer, at, recourse));
    section("decisions", writer.heading("heading-decisions"), write::facts(rows).into_iter().collect(), sections.collect())
}

fn recourse(writer: &Writer<'_>, at: usize, recourse: &Recourse) -> Option<Section> {
    let (name, lines) = writer.body(&recourse.body);
    let services: Vec<Line> = match &recourse.services {
        None => Vec::new(),
        Some(ServicesOrAll::All(_)) => vec![vec![writer.heading("recourse-all-services")]],
        Some(ServicesOrAll::Some(ids)) => ids.iter().map(|id| vec![writer.service(&id.0)]).collect(),
    };
    let within = recourse.within.as_ref().map(|within| {
        writer.answer(within, |duration| {
            let deadline = writer.locale.deadline(duration);
            let start = recourse.counted_from.as_ref().map(|start| writer.word("start-event", start));
            let words = match start {
                Some(start) => writer.say_with("term-counted-from", &[("deadline", deadline), ("start", start)]),
                None => deadline,
            };
            vec![vec![words.into()]]
        })
    });
    let rows = [
        writer.fact("recourse-services", services),
        writer.fact("recourse-within", within.unwrap_or_default()),
        writer.fact("recourse-form", recourse.form.iter().map(|text| writer.line(text)).collect()),
        writer.fact("recourse-contact", lines),
    ];
    let mut blocks: Vec<Block> = write::facts(rows).into_iter().collect();
    let heading = Span { href: None, ..name.clone() };
    if name.href.is_some() {
        blocks.push(Block::List { items: vec![vec![name]] });
    }
    entry(&format!("recourse-{}", at + 1), heading, blocks, Vec::new())
}

/// Personal data.
pub(super) fn data_protection(writer: &Writer<'_>) -> Option<Section> {
    let blocks = match writer.charter.data_protection.as_ref()? {
        Answer::Stated(data) => {
            let officer = data.officer.as_ref().map(|answer| {
                writer.answer(answer, |contact| {
                    let mut lines: Vec<Line> = contact.name.iter().map(|name| vec![writer.span(name)]).collect();
                    lines.extend(contact.email.as_ref().map(|email| writer.email(email)));
                    lines.extend(contact.phone.as_ref().map(|phone| writer.phone(phone, None)));
                    lines.extend(contact.url.as_ref().and_then(|url| writer.link(url)).map(|link| vec![link]));
                    lines.extend(contact.address.as_ref().map(|address| writer.address(address)).unwrap_or_default());
                    lines
                })
            });
            let authority = data.authority.as_ref().map(|answer| {
                writer.answer(answer, |body| {
                    let (name, mut lines) = writer.body(body);
                    lines.insert(0, vec![name]);
                    lines
                })
            });
            let rows: [Option<Fact>; 5] = [
                writer.told("data-controller", data.controller.as_ref()),
                writer.fact("data-officer", officer.unwrap_or_default()),
                writer.told("data-notice", data.privacy_notice.as_ref()),
                writer.fact("data-requests", term::answer(writer, data.requests.as_ref())),
                writer.fact("data-authority", authority.unwrap_or_default()),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section("data-protection", writer.heading("heading-data-protection"), blocks, Vec::new())
}

/// That nobody is left out.
pub(super) fn inclusion(writer: &Writer<'_>) -> Option<Section> {
    let inclusion = writer.charter.inclusion.as_ref()?;
    let accommodation = inclusion.reasonable_accommodation.as_ref().map(|answer| {
        writer.answer(answer, |accommodation| {
            let mut lines: Vec<Line> = accommodation.how.iter().map(|text| writer.line(text)).collect();
            lines.extend(accommodation.channel.as_ref().map(|id| vec![writer.channel(&id.0)]));
            lines
        })
    });
    let rows = [
        writer.told("inclusion-non-discrimination", inclusion.non_discrimination.as_ref()),
        writer.fact("inclusion-accommodation", accommodation.unwrap_or_default()),
        writer.told("inclusion-digital-help", inclusion.digital_help.as_ref()),
        writer.told("inclusion-non-digital", inclusion.non_digital_alternative.as_ref()),
        writer.told("inclusion-plain-language", inclusion.plain_language.as_ref()),
    ];
    section("inclusion", writer.heading("heading-inclusion"), write::facts(rows).into_iter().collect(), Vec::new())
}
