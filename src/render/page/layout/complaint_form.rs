//! The form for a complaint, with the fields that the charter names.

use super::Sheet;
use super::ladder::ways_and_sites;
use crate::charter::answer::Answer;
use crate::charter::complaints::{ComplaintPart, UsualComplaintPart};
use crate::render::Request;
use crate::render::page::write::{self, Writer, section};
use crate::render::page::{Block, Field, FieldKind, term};

/// What is asked where the charter does not say what a complaint contains.
const USUAL: [UsualComplaintPart; 4] =
    [UsualComplaintPart::Name, UsualComplaintPart::Address, UsualComplaintPart::Email, UsualComplaintPart::Facts];

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let complaints = charter.complaints.as_ref().and_then(Answer::stated);
    let parts = complaints.map(|complaints| complaints.must_contain.as_slice()).unwrap_or_default();
    let mut fields: Vec<Field> = parts.iter().enumerate().map(|(at, part)| field(writer, at, part)).collect();
    if fields.is_empty() {
        fields = USUAL.iter().map(|part| usual(writer, part)).collect();
    }
    let channels = complaints.map(|complaints| complaints.channels.as_slice()).unwrap_or_default();
    let send_to = channels
        .iter()
        .filter_map(|id| charter.channels.iter().find(|channel| channel.id.0 == id.0))
        .find_map(|channel| channel.email.as_ref().map(|email| email.0.clone()));
    let rows = [
        writer.fact("form-send-to", ways_and_sites(writer, channels)),
        writer.fact(
            "complaints-acknowledgement",
            term::answer(writer, complaints.and_then(|complaints| complaints.acknowledgement.as_ref())),
        ),
        writer.fact("complaints-answer", term::answer(writer, complaints.and_then(|complaints| complaints.answer.as_ref()))),
        writer.told("complaints-privacy", complaints.and_then(|complaints| complaints.privacy.as_ref())),
    ];
    let form = Block::Form { legend: writer.say("form-legend"), fields, send_to, submit: writer.say("form-submit") };
    let sections = [
        section("form", writer.heading("form-heading"), vec![form], Vec::new()),
        section("after", writer.heading("form-after"), write::facts(rows).into_iter().collect(), Vec::new()),
    ];
    Sheet { title: writer.heading("form-title"), front: Vec::new(), sections: sections.into_iter().flatten().collect() }
}

fn field(writer: &Writer<'_>, at: usize, part: &ComplaintPart) -> Field {
    match part {
        ComplaintPart::Usual(part) => usual(writer, part),
        ComplaintPart::Own(own) => {
            let label = writer.span(&own.0);
            Field {
                id: format!("own-{at}"),
                name: label.text.clone(),
                label: label.text,
                lang: label.lang,
                kind: FieldKind::Text,
                complete: None,
            }
        }
    }
}

fn usual(writer: &Writer<'_>, part: &UsualComplaintPart) -> Field {
    use UsualComplaintPart::{Address, Documents, Email, Facts, FileReference, Name, Phone, StepsTaken};
    let (id, kind, complete) = match part {
        Name => ("name", FieldKind::Text, Some("name")),
        Address => ("address", FieldKind::Lines, Some("street-address")),
        Email => ("email", FieldKind::Email, Some("email")),
        Phone => ("phone", FieldKind::Phone, Some("tel")),
        Facts => ("facts", FieldKind::Page, None),
        FileReference => ("reference", FieldKind::Text, None),
        StepsTaken => ("steps-taken", FieldKind::Lines, None),
        Documents => ("documents", FieldKind::Lines, None),
    };
    // The e-mail that is prepared shows the names.
    let label = writer.word("usual-complaint-part", part);
    Field { id: id.to_owned(), name: label.clone(), label, lang: None, kind, complete }
}
