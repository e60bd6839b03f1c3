//! Terms: when something will have happened, and on which conditions.

use super::write::Writer;
use super::{Fact, Line, Span};
use crate::charter::answer::Answer;
use crate::charter::term::{AppliesTo, Before, ClockStop, Extension, Quantity, Remedy, Statistic, Term, Terms, Tier};

/// The facts of a term.
pub(super) fn facts(writer: &Writer<'_>, term: &Term) -> Vec<Fact> {
    let found = [
        applies_to(writer, term.applies_to.as_ref()),
        writer.said("term-deadline", deadline(writer, term)),
        open(writer, term),
        writer.said("term-at-least", term.at_least.as_ref().map(|quantity| self::quantity(writer, quantity))),
        writer.said("term-at-most", term.at_most.as_ref().map(|quantity| self::quantity(writer, quantity))),
        writer.said("term-by", term.by.as_ref().map(|day| writer.locale.month_day(day))),
        writer.said("term-every", term.every.as_ref().map(|every| writer.locale.duration(every))),
        term.before.as_ref().and_then(|before| self::before(writer, before)),
        writer.said("term-same-day-if-before", term.same_day_if_before.as_ref().and_then(|clock| self::clock(writer, clock))),
        writer.said("term-target", term.target.map(|share| writer.locale.percent(share.0))),
        writer.said(
            "term-statistic",
            term.statistic.as_ref().filter(|_| term.within.is_none()).map(|statistic| writer.word("statistic", statistic)),
        ),
        writer.said("term-force", term.force.as_ref().map(|force| writer.word("force", force))),
        writer.fact("term-tiers", term.tiers.iter().map(|tier| self::tier(writer, tier)).collect()),
        writer.fact("term-conditions", term.conditions.iter().map(|text| writer.line(text)).collect()),
        writer.fact("term-exclusions", term.exclusions.iter().map(|text| writer.line(text)).collect()),
        writer.fact("term-clock-stops", term.clock_stops.iter().map(|stop| clock_stop(writer, stop)).collect()),
        term.extension.as_ref().and_then(|extension| self::extension(writer, extension)),
        term.if_missed.as_ref().and_then(|remedy| self::remedy(writer, remedy)),
        writer.said("term-reasoned", term.reasoned.map(|yes| yes_or_no(writer, yes))),
        writer.said("term-reference-number", term.reference_number.map(|yes| yes_or_no(writer, yes))),
        writer.fact("term-cost", term.cost.iter().map(|cost| writer.cost(cost)).collect()),
        writer.fact("term-channel", term.channel.iter().map(|id| vec![writer.channel(&id.0)]).collect()),
    ];
    found.into_iter().flatten().collect()
}

/// The lines of terms: the deadline first, then what else is to be known, each under its name. Where there are several terms, each
/// begins with what it applies to.
pub(super) fn lines(writer: &Writer<'_>, terms: &Terms) -> Vec<Line> {
    let several = terms.as_slice().len() > 1;
    let of = |term: &Term| {
        let scope: Vec<Line> = if several { scope(writer, term.applies_to.as_ref()) } else { Vec::new() };
        let term = if scope.is_empty() { term.clone() } else { Term { applies_to: None, ..term.clone() } };
        let mut lines = of_one(writer, &term);
        if let (Some(first), false) = (lines.first_mut(), scope.is_empty()) {
            let mut whole: Line = Vec::new();
            for (at, part) in scope.into_iter().enumerate() {
                whole.extend((at > 0).then(|| Span::from(", ".to_owned())));
                whole.extend(part);
            }
            whole.push(Span::from(format!("{} ", writer.say("page-colon"))));
            whole.append(first);
            *first = whole;
        }
        lines
    };
    terms.as_slice().iter().flat_map(of).collect()
}

/// The lines of a term on the card of its channel, without what is done when it is late, which stands beside it.
pub(super) fn on_a_card(writer: &Writer<'_>, term: &Term) -> Vec<Line> {
    let applies_to = term.applies_to.clone().map(|to| AppliesTo { channels: Vec::new(), channel_kinds: Vec::new(), ..to });
    let own = writer.say("term-deadline");
    let facts = facts(writer, &Term { applies_to, channel: None, extension: None, if_missed: None, ..term.clone() });
    let lines = facts.into_iter().map(|fact| {
        let label = (fact.label != own).then(|| Span::from(format!("{}{} ", fact.label, fact.colon)));
        let mut lines = fact.lines;
        if let Some(first) = lines.first_mut() {
            first.splice(..0, label);
        }
        lines
    });
    lines.flatten().collect()
}

/// The lines of an answer that is a term.
pub(super) fn answer(writer: &Writer<'_>, answer: Option<&Answer<Terms>>) -> Vec<Line> {
    answer.map(|answer| writer.answer(answer, |terms| lines(writer, terms))).unwrap_or_default()
}

fn of_one(writer: &Writer<'_>, term: &Term) -> Vec<Line> {
    let own = writer.say("term-deadline");
    let mut lines = Vec::new();
    for fact in facts(writer, term) {
        for line in fact.lines {
            if fact.label == own {
                lines.push(line);
            } else {
                let mut whole = vec![Span::from(format!("{}{} ", fact.label, writer.say("page-colon")))];
                whole.extend(line);
                lines.push(whole);
            }
        }
    }
    lines
}

/// The deadline, and the event from which it runs.
fn deadline(writer: &Writer<'_>, term: &Term) -> Option<String> {
    let start = term.counted_from.as_ref().map(|start| writer.word("start-event", start));
    let within = term.within.as_ref().and_then(Answer::stated).map(|duration| match &term.statistic {
        // An average is no deadline.
        Some(statistic @ (Statistic::Mean | Statistic::Median)) => {
            format!("{} ({})", writer.locale.duration(duration), writer.word("statistic", statistic))
        }
        _ => writer.locale.deadline(duration),
    });
    match (within, start) {
        (Some(within), Some(start)) => Some(writer.say_with("term-counted-from", &[("deadline", within), ("start", start)])),
        (Some(within), None) => Some(within),
        (None, Some(start)) => Some(writer.say_with("term-counted-from-only", &[("start", start)])),
        (None, None) => None,
    }
}

/// What the charter says of the term where it fixes none.
fn open(writer: &Writer<'_>, term: &Term) -> Option<Fact> {
    let within = term.within.as_ref().filter(|within| within.stated().is_none())?;
    writer.fact("term-deadline", writer.answer(within, |_| Vec::new()))
}

pub(super) fn quantity(writer: &Writer<'_>, quantity: &Quantity) -> String {
    match quantity {
        Quantity::Duration(duration) => writer.locale.duration(duration),
        Quantity::Percent(share) => writer.locale.percent(share.0),
        Quantity::Number(number) => writer.locale.number(*number),
        Quantity::Measure(measure) => format!("{} {}", writer.locale.number(measure.value), writer.span(&measure.unit).text),
        Quantity::Money(money) => writer.locale.money(money),
    }
}

pub(super) fn yes_or_no(writer: &Writer<'_>, yes: bool) -> String {
    writer.say(if yes { "page-yes" } else { "page-no" })
}

fn before(writer: &Writer<'_>, before: &Before) -> Option<Fact> {
    let at_least = writer.say_with("term-before-event", &[("duration", writer.locale.duration(&before.at_least))]);
    writer.fact("term-before", vec![vec![Span::from(format!("{at_least} ")), writer.span(&before.event)]])
}

fn clock(writer: &Writer<'_>, clock: &str) -> Option<String> {
    crate::charter::hours::times::minutes(clock).map(|minutes| writer.locale.clock(minutes))
}

fn tier(writer: &Writer<'_>, tier: &Tier) -> Line {
    let mut line = vec![writer.span(&tier.name)];
    let mut parts = Vec::new();
    parts.extend(tier.within.as_ref().map(|within| writer.locale.deadline(within)));
    parts.extend(tier.target.map(|share| writer.locale.percent(share.0)));
    parts.extend(tier.cost.as_ref().map(|cost| writer.cost(cost).into_iter().map(|span| span.text).collect::<String>()));
    line.push(Span::from(format!("{} {}", writer.say("page-colon"), parts.join(", "))));
    line
}

fn clock_stop(writer: &Writer<'_>, stop: &ClockStop) -> Line {
    match stop {
        ClockStop::Usual(usual) => vec![writer.word("usual-clock-stop", usual).into()],
        ClockStop::Own(own) => vec![writer.span(&own.0)],
    }
}

fn extension(writer: &Writer<'_>, extension: &Extension) -> Option<Fact> {
    let mut lines = extension
        .within
        .as_ref()
        .map(|within| writer.answer(within, |duration| vec![vec![writer.locale.duration(duration).into()]]))
        .unwrap_or_default();
    lines.extend(extension.times.map(|times| {
        vec![Span::from(writer.locale.say("term-extension-times", &[("count", crate::finding::Arg::Count(times as usize))]))]
    }));
    let told = [(extension.reasons_given, "term-extension-reasons"), (extension.announced_before_expiry, "term-extension-announced")];
    lines.extend(told.into_iter().filter(|(said, _)| *said == Some(true)).map(|(_, id)| vec![writer.heading(id)]));
    writer.fact("term-extension", lines)
}

/// What is done when a term will be missed: by how much it may be extended, and what the customer gets.
pub(super) fn when_late(writer: &Writer<'_>, term: &Term) -> Line {
    let extension = term.extension.as_ref().and_then(|extension| self::extension(writer, extension));
    let remedy = term.if_missed.as_ref().and_then(|remedy| self::remedy(writer, remedy));
    let mut whole = Line::new();
    for fact in extension.into_iter().chain(remedy) {
        for (at, line) in fact.lines.into_iter().enumerate() {
            let before = if whole.is_empty() { String::new() } else { format!("{} ", writer.say("page-semicolon")) };
            let label = if at == 0 { format!("{before}{}{} ", fact.label, writer.say("page-colon")) } else { before };
            whole.push(Span::from(label));
            whole.extend(line);
        }
    }
    whole
}

fn remedy(writer: &Writer<'_>, remedy: &Remedy) -> Option<Fact> {
    let mut lines: Vec<Line> = remedy.text.iter().map(|text| writer.line(text)).collect();
    if remedy.text.is_none() {
        lines.extend(remedy.kind.iter().map(|kind| vec![writer.word("remedy-kind", kind).into()]));
    }
    lines.extend(remedy.amount.as_ref().map(|money| writer.cost(&crate::charter::cost::Cost::Amount(money.clone()))));
    writer.fact("term-if-missed", lines)
}

fn applies_to(writer: &Writer<'_>, applies_to: Option<&AppliesTo>) -> Option<Fact> {
    writer.fact("term-applies-to", scope(writer, applies_to))
}

/// What a term applies to, one thing a line.
fn scope(writer: &Writer<'_>, applies_to: Option<&AppliesTo>) -> Vec<Line> {
    let Some(applies_to) = applies_to else { return Vec::new() };
    let mut lines = writer.channels(&applies_to.channels);
    lines.extend(applies_to.channel_kinds.iter().map(|kind| vec![writer.word("channel-kind", kind).into()]));
    lines.extend(applies_to.services.iter().map(|id| vec![writer.service(&id.0)]));
    lines.extend(applies_to.audiences.iter().map(|id| vec![writer.audience(&id.0)]));
    lines.extend(applies_to.sites.iter().map(|id| vec![writer.site(&id.0)]));
    lines.extend(applies_to.seasons.iter().map(|text| vec![writer.span(text)]));
    lines.extend(applies_to.cases.iter().map(|text| vec![writer.span(text)]));
    lines
}
