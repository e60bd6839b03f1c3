//! Facts that the languages of a text do not share, and facts in the text that its data hold.

mod held;
mod typed;

use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::facts::{Amount, Clock, Fact, Unit, Weight, What};
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::{Kind, ONE, Token};
use crate::lint::{Judge, Lint};

/// PAR-01 to PAR-08, PAR-13 and PAR-14
pub const LINT: Lint = Lint {
    codes: &[
        ("PAR-01", Level::Warning),
        ("PAR-02", Level::Warning),
        ("PAR-03", Level::Warning),
        ("PAR-04", Level::Warning),
        ("PAR-05", Level::Warning),
        ("PAR-06", Level::Warning),
        ("PAR-07", Level::Warning),
        ("PAR-08", Level::Warning),
        ("PAR-13", Level::Note),
        ("PAR-14", Level::Warning),
    ],
    judge: Judge::Passage(judge),
};

/// How many differences of one text are told.
const MOST_OF_A_TEXT: usize = 10;

/// Texts with more facts are no promise, and are not compared.
const MOST_FACTS: usize = 200;

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.iter().all(|version| version.facts().is_empty()) {
        return;
    }
    let mut said: Vec<Vec<Fact>> = passage.versions.iter().map(|version| version.facts().to_vec()).collect();
    typed::judge(passage, &said, findings);
    if said.iter().any(|facts| facts.len() > MOST_FACTS) || said[1..].iter().all(|facts| differences(&said[0], facts).is_empty()) {
        return;
    }
    as_times_of_day(&mut said);
    // The version that agrees with the most others is the norm, and of two the one that says what the data hold.
    let contradicts = typed::contradicts_data(passage, &said);
    let odd = |norm: usize| (0..said.len()).filter(|at| *at != norm && !differences(&said[norm], &said[*at]).is_empty()).count();
    let norm = (0..said.len()).min_by_key(|at| (odd(*at), contradicts[*at], *at)).unwrap_or_default();
    for at in (0..said.len()).filter(|at| *at != norm) {
        let untold = |difference: &Difference<'_>| !difference.is_filled_in(passage, norm, at);
        for difference in differences(&said[norm], &said[at]).into_iter().filter(untold).take(MOST_OF_A_TEXT) {
            findings.push(difference.finding(passage, norm, at));
        }
    }
}

/// `from 9 to 12` are times of the day where another language says so.
fn as_times_of_day(said: &mut [Vec<Fact>]) {
    let clocks = |facts: &Vec<Fact>| facts.iter().filter(|fact| matches!(fact.what, What::Clock(_))).count();
    let most = said.iter().map(clocks).max().unwrap_or_default();
    for facts in said.iter_mut() {
        if clocks(facts) >= most {
            continue;
        }
        let ends = |fact: &Fact| match fact.what {
            What::Number(amount) | What::Time(amount, Unit::Hour) => {
                amount.high.and_then(|high| Some((Clock::on(amount.low)?, Clock::on(high)?)))
            }
            _ => None,
        };
        *facts = facts
            .iter()
            .flat_map(|fact| match ends(fact) {
                Some((from, until)) => {
                    vec![Fact { what: What::Clock(from), ..fact.clone() }, Fact { what: What::Clock(until), ..fact.clone() }]
                }
                None => vec![fact.clone()],
            })
            .collect();
    }
}

/// What one version says and the other does not, or says otherwise.
struct Difference<'fact> {
    norm: Option<&'fact Fact>,
    other: Option<&'fact Fact>,
}

/// The facts of `norm` and `other` that have no equal in the other one, in pairs where that can be.
fn differences<'fact>(norm: &'fact [Fact], other: &'fact [Fact]) -> Vec<Difference<'fact>> {
    let mut left: Vec<Option<&Fact>> = norm.iter().map(Some).collect();
    let mut right: Vec<Option<&Fact>> = other.iter().map(Some).collect();
    // Equal ones first, then those that can be meant as equal, first of all those of one kind.
    let passes: [fn(&Fact, &Fact) -> bool; 3] = [
        |one, other| one.what == other.what && !is_turned(one, other),
        |one, other| {
            std::mem::discriminant(&one.what) == std::mem::discriminant(&other.what)
                && one.what.agrees(&other.what)
                && !is_turned(one, other)
        },
        // "a" is no length of time that was not made out.
        |one, other| one.weight.min(other.weight) > Weight::Article && one.what.agrees(&other.what) && !is_turned(one, other),
    ];
    for agrees in passes {
        for one in &mut left {
            let Some(fact) = *one else { continue };
            if let Some(found) = right.iter_mut().find(|found| found.is_some_and(|found| agrees(found, fact))) {
                *found = None;
                *one = None;
            }
        }
    }
    cancel_shares(&mut left, &mut right);
    cancel_shares(&mut right, &mut left);
    // "on weekdays" is not each of them: where one text names fewer days, they are not compared.
    let days = |facts: &[Option<&Fact>]| facts.iter().flatten().filter(|fact| matches!(fact.what, What::Weekday(_))).count();
    if days(&left) != days(&right) {
        for fact in left.iter_mut().chain(&mut right) {
            *fact = fact.filter(|fact| !matches!(fact.what, What::Weekday(_)));
        }
    }
    let mut differences = Vec::new();
    let (mut left, mut right): (Vec<&Fact>, Vec<&Fact>) = (left.into_iter().flatten().collect(), right.into_iter().flatten().collect());
    for is_same_kind in [true, false] {
        left.retain(|one| {
            let fits = |found: &&Fact| {
                // Of two rhythms, or of "all" and a share, each may be left out, but not be another.
                let is_told = one.weight.min(found.weight) >= Weight::Soft
                    || one.weight.max(found.weight) == Weight::Hard
                    || matches!((&one.what, &found.what), (What::Time(..), What::Time(..)) | (What::Share(_), What::Share(_)));
                let same = std::mem::discriminant(&one.what) == std::mem::discriminant(&found.what);
                let is_price = |what: &What| matches!(what, What::Money(Amount { low: 0, .. }, _));
                let is_paid = |one: &What, other: &What| *one == What::Paid && is_price(other);
                let same = same || is_paid(&one.what, &found.what) || is_paid(&found.what, &one.what);
                is_told && (same || !is_same_kind && is_count(&one.what) && is_count(&found.what))
            };
            match right.iter().position(fits) {
                Some(at) => {
                    differences.push(Difference { norm: Some(one), other: Some(right.remove(at)) });
                    false
                }
                None => true,
            }
        });
    }
    let is_hard = |one: &&&Fact| one.weight == Weight::Hard;
    differences.extend(left.iter().filter(is_hard).map(|one| Difference { norm: Some(one), other: None }));
    differences.extend(right.iter().filter(is_hard).map(|one| Difference { norm: None, other: Some(one) }));
    differences
}

/// Whether one of two facts is the least, and the other the most: "at least three" and "at most three".
fn is_turned(one: &Fact, other: &Fact) -> bool {
    matches!((&one.bound, &other.bound), (Some(one), Some(other)) if one.is_least != other.is_least)
}

/// `von zehn Anrufen gelingen neun`: two numbers that the other version says as a share.
fn cancel_shares(shares: &mut [Option<&Fact>], numbers: &mut [Option<&Fact>]) {
    let number = |fact: &Option<&Fact>| match fact.as_ref()?.what {
        What::Number(Amount { low, high: None, .. }) if low > 0 => Some(low),
        _ => None,
    };
    for share in shares {
        let Some(What::Share(amount)) = share.map(|fact| fact.what) else { continue };
        let all: Vec<(usize, i64)> = numbers.iter().enumerate().filter_map(|(at, fact)| Some((at, number(fact)?))).collect();
        let is_of = |part: i64, whole: i64| {
            part < whole && What::Share(Amount::one(part.saturating_mul(100 * ONE) / whole)).agrees(&What::Share(amount))
        };
        let pair = all.iter().find_map(|(at, one)| all.iter().find(|(_, other)| is_of(*one, *other)).map(|(whole, _)| (*at, *whole)));
        if let Some((part, whole)) = pair {
            (*share, numbers[part], numbers[whole]) = (None, None, None);
        }
    }
}

fn is_count(what: &What) -> bool {
    matches!(what, What::Number(_) | What::Time(..) | What::Share(_) | What::Money(..))
}

impl Difference<'_> {
    /// Whether one text has a placeholder for what the other says: that is told of the placeholder.
    fn is_filled_in(&self, passage: &Passage<'_>, norm: usize, at: usize) -> bool {
        let (fact, lacking, having) = match (self.norm, self.other) {
            (Some(fact), None) => (fact, at, norm),
            (None, Some(fact)) => (fact, norm, at),
            (Some(one), Some(other)) if other.weight == Weight::Article => (one, at, norm),
            (Some(one), Some(other)) if one.weight == Weight::Article => (other, norm, at),
            _ => return false,
        };
        let names: &[&str] = match fact.what {
            What::Time(..) | What::Date(_) => &["deadline", "duration"],
            What::Money(..) => &["amount"],
            What::Share(_) => &["target"],
            _ => return false,
        };
        let has = |at: usize| {
            let is_one = |token: &Token<'_>| token.kind == Kind::Placeholder && names.contains(&token.text.as_ref());
            passage.versions[at].tokens.iter().any(is_one)
        };
        has(lacking) && !has(having)
    }

    fn finding(&self, passage: &Passage<'_>, norm: usize, at: usize) -> Finding {
        let code = self.code();
        let kind = match code {
            "PAR-02" => "par-kind-range",
            "PAR-03" => "par-kind-share",
            "PAR-04" => "par-kind-money",
            "PAR-05" => "par-kind-date",
            "PAR-06" => "par-kind-clock",
            "PAR-07" => "par-kind-time",
            "PAR-08" => "par-kind-day",
            _ => "par-kind-number",
        };
        let kind = ("kind", Arg::Message(Box::new(Message::own(kind, vec![]))));
        let is_turned = self.norm.zip(self.other).is_some_and(|(norm, other)| is_turned(norm, other));
        let quoted = |fact: &Fact, at: usize| match &fact.bound {
            Some(bound) if is_turned => Arg::from(passage.versions[at].text.get(bound.bytes.clone()).unwrap_or_default()),
            _ => Arg::from(quote(&passage.versions[at], fact)),
        };
        let mut finding = match (self.norm, self.other) {
            (Some(there), Some(here)) => {
                let args = vec![kind, ("here", quoted(here, at)), ("there", quoted(there, norm))];
                passage.differs(code, "par-facts", args, at, norm)
            }
            (Some(there), None) => passage.differs(code, "par-facts-missing", vec![kind, ("there", quoted(there, norm))], at, norm),
            (None, Some(here)) => passage.differs(code, "par-facts-missing", vec![kind, ("there", quoted(here, at))], norm, at),
            (None, None) => unreachable!("a difference is about something"),
        };
        let place = |fact: &Fact, at: usize| passage.versions[at].place(quote(&passage.versions[at], fact));
        let (here, there) = match (self.norm, self.other) {
            (None, Some(here)) => (None, Some(place(here, at))),
            (there, here) => (here.map(|here| place(here, at)), there.map(|there| place(there, norm))),
        };
        finding.place = here.unwrap_or(finding.place);
        if let (Some(there), Some((related, _))) = (there, finding.related.first_mut()) {
            *related = there;
        }
        finding
    }

    fn code(&self) -> &'static str {
        let both: Vec<&What> = [self.norm, self.other].into_iter().flatten().map(|fact| &fact.what).collect();
        let any = |wanted: fn(&What) -> bool| both.iter().any(|what| wanted(what));
        if any(|what| matches!(what, What::Money(..) | What::Paid)) {
            return "PAR-04";
        }
        if let [What::Time(_, unit), What::Time(_, of_other)] = both.as_slice() {
            let is_worked = |unit: &Unit| unit.family().0.is_worked();
            if is_worked(unit) != is_worked(of_other) {
                return "PAR-08";
            }
        }
        if any(|what| matches!(what, What::Number(amount) | What::Time(amount, _) | What::Share(amount) if amount.high.is_some())) {
            return "PAR-02";
        }
        if any(|what| matches!(what, What::Share(_))) {
            return "PAR-03";
        }
        match both.first() {
            Some(What::Date(_) | What::Weekday(_)) => "PAR-05",
            Some(What::Clock(_)) => "PAR-06",
            _ if any(|what| matches!(what, What::Time(..))) => "PAR-07",
            _ => "PAR-01",
        }
    }
}

/// The author's words for a fact.
fn quote<'text>(version: &Version<'text>, fact: &Fact) -> &'text str {
    version.text.get(fact.bytes.clone()).unwrap_or_default()
}
