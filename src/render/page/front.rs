//! What stands before the first section.

use super::write::{self, Writer};
use super::{Block, Span};
use crate::charter::{Status, WorkingDays};
use crate::time::date::Date;

/// That the charter is not published yet, or no longer holds.
pub(super) fn draft(writer: &Writer<'_>) -> Option<String> {
    match writer.charter.status {
        None | Some(Status::Published) => None,
        Some(status) => Some(writer.word("status", &status)),
    }
}

/// The messages that are shown on `day`.
pub(super) fn notices(writer: &Writer<'_>, day: Date) -> Vec<Block> {
    let shown = writer
        .charter
        .notices
        .iter()
        .filter(|notice| notice.from.is_none_or(|from| from <= day) && notice.until.is_none_or(|until| day <= until));
    shown.filter_map(|notice| writer.prose(&notice.text)).collect()
}

/// The introduction, and from when until when the charter holds.
pub(super) fn front(writer: &Writer<'_>) -> Vec<Block> {
    let charter = writer.charter;
    let mut blocks = Vec::new();
    blocks.extend(charter.introduction.as_ref().and_then(|text| writer.prose(text)));
    let date = |day: Option<Date>| day.map(|day| writer.locale.date(day));
    let validity = charter.validity.as_ref();
    let rows = [
        writer.said("about-version", validity.and_then(|validity| validity.version.clone())),
        writer.said("about-valid-from", date(validity.and_then(|validity| validity.valid_from))),
        writer.said("about-valid-until", date(validity.and_then(|validity| validity.valid_until))),
        writer.said("about-review-by", date(validity.and_then(|validity| validity.review_by))),
        writer.said("about-working-days", charter.working_days.as_ref().map(|days: &WorkingDays| writer.word("working-days", days))),
    ];
    blocks.extend(write::facts(rows));
    if let Some(mission) = &charter.organisation.mission {
        let label = writer.heading("about-mission");
        match mission.stated() {
            Some(text) => blocks.extend(writer.prose(text)),
            None => blocks.push(Block::List {
                items: writer
                    .answer(mission, |_| Vec::new())
                    .into_iter()
                    .map(|mut line| {
                        line.insert(0, Span::from(format!("{}{} ", label.text, writer.say("page-colon"))));
                        line
                    })
                    .collect(),
            }),
        }
    }
    blocks
}
