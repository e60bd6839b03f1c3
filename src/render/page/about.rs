//! Rights and duties, measurement, and the charter itself.

use super::complaints::published;
use super::write::{self, Writer, section};
use super::{Block, Line, Section, Span};
use crate::charter::answer::Answer;
use crate::charter::follow_up::Clause;
use crate::finding::Arg;

/// What people have a right to, and what is expected of them.
pub(super) fn rights_and_duties(writer: &Writer<'_>) -> Option<Section> {
    let charter = writer.charter;
    let sections = [
        section("customer-rights", writer.heading("heading-customer-rights"), clauses(writer, &charter.customer_rights), Vec::new()),
        section("customer-duties", writer.heading("heading-customer-duties"), clauses(writer, &charter.customer_duties), Vec::new()),
    ];
    section("rights-and-duties", writer.heading("heading-rights-and-duties"), Vec::new(), sections.into_iter().flatten().collect())
}

fn clauses(writer: &Writer<'_>, clauses: &[Clause]) -> Vec<Block> {
    let items: Vec<Line> = clauses.iter().map(|clause| writer.line(&clause.text)).filter(|line| !line.is_empty()).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
}

/// How the body measures what it does.
pub(super) fn measurement(writer: &Writer<'_>) -> Option<Section> {
    let blocks = match writer.charter.measurement.as_ref()? {
        Answer::Stated(measurement) => {
            let rows = [
                writer.fact("measurement-surveys", published(writer, measurement.surveys.as_ref())),
                writer.fact("measurement-results", published(writer, measurement.results.as_ref())),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section("measurement", writer.heading("heading-measurement"), blocks, Vec::new())
}

/// The charter itself: values, scope, who approved it, and what it rests on.
pub(super) fn about(writer: &Writer<'_>) -> Option<Section> {
    let charter = writer.charter;
    let values = charter.values.iter().filter_map(|value| {
        let text = value.text.as_ref().map(|text| writer.line(text)).unwrap_or_default();
        let mut line = vec![writer.span(&value.name)];
        if !text.is_empty() {
            line.push(Span::from(format!("{} ", writer.say("page-colon"))));
            line.extend(text);
        }
        (!line[0].text.is_empty()).then_some(line)
    });
    let values: Vec<Line> = values.collect();
    let values: Vec<Block> = if values.is_empty() { Vec::new() } else { vec![Block::List { items: values }] };
    let scope = charter.scope.as_ref();
    let scope = write::facts([
        writer.fact("scope-covers", scope.and_then(|scope| scope.covers.as_ref()).iter().map(|text| writer.line(text)).collect()),
        writer.fact(
            "scope-does-not-cover",
            scope.and_then(|scope| scope.does_not_cover.as_ref()).iter().map(|text| writer.line(text)).collect(),
        ),
    ]);
    let fold = writer.locale.say("references-fold", &[("count", Arg::Count(charter.references.len()))]);
    let legal = charter.legal_note.as_ref().and_then(|text| writer.prose(text));
    let sections = [
        section("values", writer.heading("heading-values"), values, Vec::new()),
        section("scope", writer.heading("heading-scope"), scope.into_iter().collect(), Vec::new()),
        section("legal-note", writer.heading("heading-legal-note"), legal.into_iter().collect(), Vec::new()),
        section("adoption", writer.heading("heading-adoption"), adoption(writer), Vec::new()),
        section("more", writer.heading("heading-documents"), documents(writer), Vec::new()),
        section("references", writer.heading("heading-references"), references(writer), Vec::new())
            .map(|section| Section { fold: Some(fold), ..section }),
    ];
    section("about", writer.heading("heading-about"), Vec::new(), sections.into_iter().flatten().collect())
}

fn adoption(writer: &Writer<'_>) -> Vec<Block> {
    let charter = writer.charter;
    let approvals = charter.approvals.iter().map(|approval| {
        let mut line = vec![writer.span(&approval.role), Span::from(format!(", {}", writer.locale.date(approval.date)))];
        line.extend(writer.language_names(&approval.languages).map(|names| Span::from(format!(" ({names})"))));
        line
    });
    let consultation = charter.consultation.as_ref().map(|answer| {
        writer.answer(answer, |consultation| {
            let mut lines = vec![vec![writer.span(&consultation.with)]];
            lines.extend(consultation.how.as_ref().map(|how| writer.line(how)));
            lines.extend(consultation.date.map(|date| vec![Span::from(writer.locale.date(date))]));
            let every = consultation.every.as_ref().map(|every| writer.locale.duration(every));
            lines.extend(every.map(|every| vec![Span::from(writer.say_with("published-every", &[("duration", every)]))]));
            lines
        })
    });
    let audiences = charter.audiences.iter().map(|audience| {
        let mut line = vec![writer.span(&audience.name)];
        if let Some(text) = &audience.text {
            line.push(Span::from(format!("{} ", writer.say("page-colon"))));
            line.extend(writer.line(text));
        }
        line
    });
    let validity = charter.validity.as_ref();
    let published = validity.and_then(|validity| validity.published_url.as_ref()).and_then(|url| writer.link(url));
    let rows = [
        writer.said("about-adopted", validity.and_then(|validity| validity.adopted).map(|day| writer.locale.date(day))),
        writer.fact("about-approved", approvals.collect()),
        writer.fact("about-consultation", consultation.unwrap_or_default()),
        writer.fact("about-audiences", audiences.collect()),
        writer.fact("about-published", published.map(|link| vec![vec![link]]).unwrap_or_default()),
    ];
    write::facts(rows).into_iter().collect()
}

fn documents(writer: &Writer<'_>) -> Vec<Block> {
    let items: Vec<Line> = writer
        .charter
        .documents
        .iter()
        .filter_map(|document| {
            let href = writer.href(&document.link)?;
            let named = document.title.as_ref().map(|title| writer.span(title)).filter(|span| !span.text.is_empty());
            let mut name = named.unwrap_or_else(|| writer.word("document-role", &document.role).into());
            name.href = Some(href);
            Some(vec![name])
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
}

fn references(writer: &Writer<'_>) -> Vec<Block> {
    let items: Vec<Line> =
        writer.charter.references.iter().map(|reference| vec![act(writer, &reference.act.0, reference.article.as_deref())]).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
}

/// An act of a pack's register, by its short name, leading to its text.
pub(super) fn act(writer: &Writer<'_>, id: &str, article: Option<&str>) -> Span {
    let tag = writer.locale.language().tag();
    let known = writer.packs.iter().find_map(|pack| pack.act(id));
    let name = known.map_or_else(|| id.to_owned(), |act| act.short.of(tag).to_owned());
    let text = match article {
        Some(article) => writer.say_with(
            if article.contains(',') { "about-articles" } else { "about-article" },
            &[("act", name), ("article", article.to_owned())],
        ),
        None => name,
    };
    Span { text, lang: None, href: known.and_then(|act| act.link(tag)) }
}
