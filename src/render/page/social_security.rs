//! What a social security institution owes those who are insured with it.

use super::write::{self, Writer, section};
use super::{Block, Section, term};
use crate::charter::answer::Answer;

/// What a social security institution owes those who are insured with it.
pub(super) fn social_security(writer: &Writer<'_>) -> Option<Section> {
    let blocks = match writer.charter.social_security.as_ref()? {
        Answer::Stated(owed) => {
            let acknowledgement = owed.acknowledgement_says.iter().map(|part| vec![writer.word("acknowledgement-part", part).into()]);
            let decision = owed.decision_says.iter().map(|part| vec![writer.word("decision-part", part).into()]);
            let rows = [
                writer.fact("social-information", term::answer(writer, owed.information.as_ref())),
                writer.fact("social-advice", term::answer(writer, owed.advice.as_ref())),
                writer.fact("social-acknowledgement", acknowledgement.collect()),
                writer.fact("social-decision", term::answer(writer, owed.decision.as_ref())),
                writer.said("social-reminder", owed.answer_to_reminder.as_ref().map(|time| writer.locale.duration(time))),
                writer.fact("social-payment", term::answer(writer, owed.payment.as_ref())),
                writer.fact("social-decision-says", decision.collect()),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section("social-security", writer.heading("heading-social-security"), blocks, Vec::new())
}
