//! The claims of a text: its pieces in their order, each with the days and the words of those beside it.

use std::ops::Range;

use super::claim::{Claim, Last, drafts};
use super::piece::{Joint, Piece};
use super::reader::pieces;
use super::sense::Means;
use super::weekdays::Weekdays;
use super::words::{Part, Says, words};
use crate::lint::passage::Version;
use crate::lint::tokens::Kind;

/// The claims of a text.
pub(super) fn claims(version: &Version<'_>) -> Vec<Claim> {
    let mut text = Text::default();
    for sentence in sentences(version) {
        text.sentence(version, &sentence);
    }
    text.claims
}

/// The sentences of a text; the point of "Mo." ends none.
fn sentences(version: &Version<'_>) -> Vec<Range<usize>> {
    let parts = &words(version.language).parts;
    let mut all: Vec<Range<usize>> = Vec::new();
    for sentence in version.sentences().iter().cloned() {
        match all.last_mut() {
            Some(before)
                if before.end == sentence.start
                    && before.len() > 1
                    && version.tokens[before.end - 1].is('.')
                    && version.tokens[before.end - 2].text.chars().count() <= 5
                    && parts.at(&version.tokens, before.end - 2).any(|(part, _)| matches!(part, Part::Day(_) | Part::To)) =>
            {
                before.end = sentence.end;
            }
            _ => all.push(sentence),
        }
    }
    all
}

/// What was read of a text.
#[derive(Default)]
struct Text {
    claims: Vec<Claim>,
    /// The days of which it spoke last.
    carried: Weekdays,
    /// Whether it spoke of something else last.
    is_other: bool,
}

/// What was read of a sentence.
#[derive(Default)]
pub(super) struct Spoken {
    pub(super) tokens: Range<usize>,
    pub(super) means: Option<Means>,
    /// Whether it speaks of the office, and not of something that no word tells.
    pub(super) is_ours: bool,
    /// Days of which nothing was said yet.
    pending: Option<Claim>,
    /// Where the claims of the clause begin.
    first: usize,
    /// How many words of the clause nothing is known of: if none, it is a list of days and times.
    pub(super) unread: usize,
}

impl Text {
    fn sentence(&mut self, version: &Version<'_>, sentence: &Range<usize>) {
        let clauses: Vec<(Range<usize>, Vec<Piece>)> =
            clauses(version, sentence.clone()).into_iter().map(|clause| (clause.clone(), pieces(version, clause))).collect();
        let is_question = version.tokens[sentence.clone()].last().is_some_and(|last| last.is('?'));
        let pieces = || clauses.iter().flat_map(|(_, pieces)| pieces).filter(|piece| !piece.is_aside());
        // "in July", "when it is quieter": of the whole sentence
        let is_apart = pieces().any(|piece| piece.says.has_any(&[Says::Dated, Says::Advice]));
        if is_question || is_apart {
            return;
        }
        self.is_other &= !pieces().any(|piece| piece.says.has(Says::Own));
        let mut spoken = Spoken::default();
        for (tokens, pieces) in &clauses {
            // "Geöfnet: Mo. bis Fr. 9–12 Uhr"
            let is_headed = pieces.get(1).is_some_and(|piece| piece.joint == Joint::Colon);
            let unread = pieces.iter().map(|piece| piece.unread).sum::<usize>().saturating_sub(usize::from(is_headed));
            (spoken.tokens, spoken.first, spoken.unread) = (tokens.clone(), self.claims.len(), unread);
            // After a semicolon, a verb that is not known says something else.
            spoken.means = spoken.means.filter(|_| unread <= 1);
            self.clause(pieces, &mut spoken);
        }
    }

    fn clause(&mut self, pieces: &[Piece], spoken: &mut Spoken) {
        let others = others(pieces, self.is_other);
        self.is_other = others.last().copied().unwrap_or(self.is_other);
        for (at, piece) in pieces.iter().enumerate() {
            if piece.is_aside() || others[at] {
                continue;
            }
            // "no longer at eight, but at nine"
            let is_former =
                piece.has_times() && piece.is_not() && (piece.has_bare_time() || pieces.get(at + 1).is_some_and(Piece::is_instead));
            let own = match piece.means() {
                _ if piece.begins == Some(Says::If) => None,
                Some(Means::Closed) if is_former => Some(Means::Open),
                means => means,
            };
            spoken.means = own.or(spoken.means).or(means_ahead(&pieces[at + 1..], &others[at + 1..]));
            spoken.is_ours |= piece.is_ours() || is_ours_ahead(&pieces[at + 1..], &others[at + 1..]);
            let mut drafts = drafts(piece);
            if drafts.is_empty() && (own.is_some() || piece.is_continuous()) {
                drafts.push(Claim::default());
            }
            // "we are there from eight, but the doors open at nine"
            let is_against = piece.joint == Joint::But && piece.has_times() && !piece.has_days();
            let mut before =
                self.claims[spoken.first..].iter_mut().rev().take(3).filter(|_| is_against && spoken.means == Some(Means::Open));
            if let Some(before) = before.find(|claim| claim.has_times()) {
                before.opens.clear();
            }
            for (index, mut draft) in drafts.into_iter().enumerate() {
                draft.says(piece, own, is_former, spoken);
                self.attach(draft, piece, own, index == 0, spoken);
            }
        }
        if let Some(pending) = spoken.pending.take() {
            self.carried = pending.days;
            // "from nine to five, and also on Sundays"
            let is_only = pending.is_only_half || pending.is_only_days;
            let is_also =
                is_only || pieces.last().is_some_and(|piece| piece.says.has(Says::Also)) && !others.last().is_some_and(|other| *other);
            let before = self.claims[spoken.first..].last().filter(|before| is_also && before.means == Some(Means::Open));
            let means = before.and(Some(Means::Open));
            let days = before.filter(|_| !pending.has_days()).map_or(pending.days, |before| before.days);
            // What is said of them is not known, but they are spoken of.
            self.claims.push(Claim { means, days, is_ours: spoken.is_ours, tokens: spoken.tokens.clone(), ..pending });
        }
    }

    /// Joins days, times and what is said of them.
    fn attach(&mut self, mut draft: Claim, piece: &Piece, own: Option<Means>, is_first: bool, spoken: &mut Spoken) {
        let clause = spoken.first.min(self.claims.len());
        let is_bare = !draft.has_times() && draft.count.is_none() && own.is_none() && !draft.is_continuous;
        if is_bare {
            return self.bare_days(draft, piece, spoken);
        }
        let before = self.claims[clause..].last();
        draft.half = draft.half.or(spoken.pending.as_ref().and_then(|pending| pending.half));
        if draft.has_days() {
            if let Some(pending) = spoken.pending.take().filter(|_| is_first) {
                draft.except = draft.except.and(pending.except);
                if pending.days.shared(draft.days).is_none() && pending.rest.is_none() && !pending.days.is_none() {
                    draft.days = draft.days.and(pending.days);
                }
            }
        } else if let Some(except) = before_exception(before, spoken.pending.as_ref(), piece) {
            draft.days = except;
        } else if let Some(pending) = spoken.pending.take_if(|pending| pending.has_days() || !pending.except.is_none()) {
            draft.on_days_of(&pending);
        } else if let Some(before) = before.filter(|before| before.has_days()) {
            let goes_on = own.is_none() || !before.has_times() && (own == before.means || before.means == Some(Means::Open));
            if goes_on {
                draft.on_days_of(before);
            } else {
                draft.carried = before.days;
            }
        } else {
            draft.carried = self.carried;
        }
        if !draft.days.is_none() {
            self.carried = draft.days;
        }
        self.claims.push(draft);
    }

    /// Days, and nothing said of them yet.
    fn bare_days(&mut self, draft: Claim, piece: &Piece, spoken: &mut Spoken) {
        let clause = spoken.first.min(self.claims.len());
        let is_list = matches!(piece.joint, Joint::Comma | Joint::And) && piece.begins.is_none();
        let is_said = self.claims.len() > clause;
        // "an hour earlier on Fridays": when, it does not say; "but not on Fridays"
        if draft.has_days() && (piece.says.has(Says::Early) || is_said && piece.is_not()) {
            let means = Some(Means::Closed).filter(|_| piece.is_not() && !piece.says.has(Says::Early));
            self.claims.push(Claim { means, is_ours: spoken.is_ours, tokens: spoken.tokens.clone(), ..draft });
            return;
        }
        match self.claims[clause..].last_mut() {
            // "closed on Saturdays, Sundays and Mondays"
            Some(before) if is_list && before.last == Some(Last::Except) => before.except = before.except.and(draft.days).and(draft.except),
            Some(before) if is_list && before.last == Some(Last::Days) && !draft.days.is_none() && spoken.pending.is_none() => {
                before.days = before.days.and(draft.days);
                before.except = before.except.and(draft.except);
                self.carried = before.days;
            }
            Some(before) if !draft.has_days() && draft.half.is_none() => {
                before.except = before.except.and(draft.except);
                before.last = draft.last;
            }
            // "open at nine, Monday to Friday"
            Some(before) if !before.has_days() && draft.has_days() => {
                self.carried = draft.days;
                let without = self.claims[clause..].iter_mut().rev().take_while(|claim| !claim.has_days());
                without.for_each(|claim| claim.on_days_of(&draft));
            }
            _ => {
                let before = spoken.pending.take().unwrap_or_default();
                let (rest, half) = (draft.rest.or(before.rest), draft.half.or(before.half));
                let draft = Claim { is_only_half: draft.is_only_half || before.is_only_half, ..draft };
                let draft = Claim { days: before.days.and(draft.days), except: before.except.and(draft.except), rest, half, ..draft };
                spoken.pending = Some(draft);
            }
        }
    }
}

/// What the next pieces say, if it is of days and times that stand before it.
fn means_ahead(pieces: &[Piece], others: &[bool]) -> Option<Means> {
    let is_next = |(piece, is_other): &(&Piece, &bool)| !**is_other && !piece.has_times() && piece.joint != Joint::But;
    let next = pieces.iter().zip(others).take(3).take_while(is_next).find(|(piece, _)| piece.means().is_some());
    next.filter(|(piece, _)| !piece.has_days()).and_then(|(piece, _)| piece.means())
}

/// Whether the next pieces speak of the office.
fn is_ours_ahead(pieces: &[Piece], others: &[bool]) -> bool {
    pieces.iter().zip(others).take(3).take_while(|(_, is_other)| !**is_other).any(|(piece, _)| piece.is_ours())
}

/// The days of "except on Tuesdays, when …", if that is what a piece goes on with.
fn before_exception(before: Option<&Claim>, pending: Option<&Claim>, piece: &Piece) -> Option<Weekdays> {
    // "except on Tuesday, our closing day"
    let is_closed = piece.means() == Some(Means::Closed);
    let goes_on = piece.begins == Some(Says::Relative) || piece.joint == Joint::Colon || is_closed && piece.items.is_empty();
    let of = pending.filter(|pending| pending.last == Some(Last::Except) && goes_on);
    let of = of.or_else(|| before.filter(|before| before.last == Some(Last::Except) && (goes_on || before.has_times())));
    of.map(|claim| claim.except)
}

/// Which pieces speak of something else.
fn others(pieces: &[Piece], is_before: bool) -> Vec<bool> {
    let is_ours = |piece: &Piece| piece.says.has(Says::Own) && piece.means().is_some();
    // "we call you back the same day"
    if pieces.iter().any(|piece| piece.says.has(Says::CutOff) && !piece.is_aside()) {
        return vec![true; pieces.len()];
    }
    let mut others: Vec<bool> = pieces.iter().map(|piece| piece.is_other() || piece.is_holiday()).collect();
    let mut is_other = is_before;
    for (other, piece) in others.iter_mut().zip(pieces) {
        is_other = *other || is_other && !is_ours(piece);
        *other = is_other;
    }
    is_other = false;
    for (other, piece) in others.iter_mut().zip(pieces).rev() {
        is_other = piece.is_other() || is_other && !is_ours(piece);
        *other |= is_other;
    }
    others
}

/// The parts of a sentence between semicolons and lines.
fn clauses(version: &Version<'_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut from = sentence.start;
    let mut clauses = Vec::new();
    for at in sentence.clone().filter(|at| version.tokens[*at].is(';') || version.tokens[*at].kind == Kind::Line) {
        clauses.push(from..at);
        from = at + 1;
    }
    clauses.push(from..sentence.end);
    clauses
}
