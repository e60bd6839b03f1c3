//! What the body does for people, and how it deals with what they ask.

use super::write::{self, Writer, entry, section};
use super::{Block, Line, Section, Span, term};
use crate::charter::service::Service;

/// The services.
pub(super) fn services(writer: &Writer<'_>) -> Option<Section> {
    let sections = writer.charter.services.iter().filter_map(|service| self::service(writer, service)).collect();
    section("services", writer.heading("heading-services"), Vec::new(), sections)
}

/// How requests are dealt with, and how the body informs.
pub(super) fn requests(writer: &Writer<'_>) -> Option<Section> {
    let mut rows = Vec::new();
    if let Some(requests) = &writer.charter.requests {
        let misdirected =
            requests.misdirected.as_ref().map(|answer| writer.answer(answer, |word| vec![vec![writer.word("misdirected", word).into()]]));
        let shown = requests.shown_on_every_letter.iter().map(|part| vec![writer.word("letter-part", part).into()]);
        rows.extend([
            writer.fact("requests-misdirected", misdirected.unwrap_or_default()),
            writer.said("requests-languages", writer.language_names(&requests.reply_languages)),
            writer.said("requests-document-languages", writer.language_names(&requests.document_languages)),
            writer.fact("requests-shown", shown.collect()),
            writer.told("requests-delays", requests.delays.as_ref()),
        ]);
    }
    if let Some(information) = &writer.charter.information {
        rows.push(writer.told("information-proactive", information.proactive.as_ref()));
        rows.push(writer.told("information-hard-to-reach", information.hard_to_reach_groups.as_ref()));
    }
    if let Some(follow_up) = &writer.charter.follow_up {
        rows.push(writer.told("follow-up-changes", follow_up.changes.as_ref()));
    }
    if let Some(only_once) = &writer.charter.only_once {
        rows.push(writer.told("only-once-statement", only_once.statement.as_ref()));
        rows.push(writer.told("only-once-report-to", only_once.report_to.as_ref()));
    }
    section("requests", writer.heading("heading-requests"), write::facts(rows).into_iter().collect(), Vec::new())
}

fn service(writer: &Writer<'_>, service: &Service) -> Option<Section> {
    let audiences = service.audiences.iter().map(|id| vec![writer.audience(&id.0)]);
    let partners = service.partners.iter().flat_map(|partner| {
        let (name, lines) = writer.body(&partner.body);
        let head = vec![name, Span::from(format!("{} ", writer.say("page-colon"))), writer.span(&partner.role)];
        std::iter::once(head).chain(lines)
    });
    let cost: Vec<Line> = service.cost.as_ref().map(|cost| writer.answer(cost, |cost| vec![writer.cost(cost)])).unwrap_or_default();
    let rows = [
        writer.fact("service-audiences", audiences.collect()),
        writer.fact("service-channels", writer.channels(&service.channels)),
        writer.fact("service-documents", service.documents.iter().map(|text| writer.line(text)).collect()),
        writer.fact("service-cost", cost),
        writer.fact("service-processing", term::answer(writer, service.processing.as_ref())),
        writer.fact("service-partners", partners.collect()),
        writer.said("service-gateway", service.single_digital_gateway.map(|yes| term::yes_or_no(writer, yes))),
        writer.fact("service-act", service.act.iter().map(|act| vec![super::about::act(writer, &act.0, None)]).collect()),
        writer.fact("service-more", service.url.iter().filter_map(|url| writer.link(url)).map(|link| vec![link]).collect()),
    ];
    let mut blocks: Vec<Block> = service.description.as_ref().and_then(|text| writer.prose(text)).into_iter().collect();
    blocks.extend(write::facts(rows));
    entry(&format!("service-{}", service.id.0), writer.span(&service.name), blocks, Vec::new())
}
