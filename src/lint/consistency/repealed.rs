//! Acts that are cited although they were repealed.

use serde_json::Value;

use super::acts::kind_at;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::lint::facts::{Fact, What};
use crate::lint::passage::{Passage, Version};
use crate::lint::setting::Setting;
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint, level};
use crate::regulation::{Act, Pack};
use crate::source::route::Route;
use crate::time::date::Date;

/// CON-11
pub const LINT: Lint = Lint { codes: &[("CON-11", Level::Warning)], judge: Judge::Setting(judge) };

/// The lists whose entries name an act of the register.
const CITING: [&str; 2] = ["references", "services"];

/// So many dates of a text are looked at.
const MOST_DATES: usize = 50;

/// A repealed act, and the pack that knows it.
type Repealed<'run> = (&'run str, &'run Act, &'run Pack);

fn judge(charter: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let Some(as_of) = setting.as_of else { return };
    let all = setting.packs.iter().flat_map(|pack| pack.acts.iter().map(move |(id, act)| (id.as_str(), act, *pack)));
    let repealed: Vec<Repealed<'_>> =
        all.filter(|(_, act, _)| act.repealed.as_ref().is_some_and(|repealed| repealed.from <= as_of)).collect();
    if repealed.is_empty() {
        return;
    }
    for list in CITING {
        for (at, entry) in charter.get(list).and_then(Value::as_array).into_iter().flatten().enumerate() {
            let id = entry.get("act").and_then(Value::as_str);
            if let Some(act) = repealed.iter().find(|(known, ..)| id == Some(known)) {
                findings.push(found(*act, Place::Value(Route::root().key(list).item(at).key("act"))));
            }
        }
    }
    for version in passages.iter().flat_map(|passage| &passage.versions) {
        if let Some(act) = cited(version, &repealed) {
            findings.push(found(act, Place::Value(version.route.clone())));
        }
    }
}

/// The first repealed act that a text names by its kind and date, or by a link with its number.
fn cited<'run>(version: &Version<'_>, repealed: &[Repealed<'run>]) -> Option<Repealed<'run>> {
    let by_link = || {
        let links = version.tokens.iter().filter(|token| token.kind == Kind::Link(Target::Web)).map(|token| token.text.as_ref());
        links
            .flat_map(|link| repealed.iter().filter(move |(_, act, _)| act.number.as_deref().is_some_and(|number| link.contains(number))))
            .next()
    };
    let by_date = || {
        let is_near = version.may_name_a_year() && (0..version.tokens.len()).any(|at| kind_at(version, at).is_some());
        let facts = if is_near { version.facts() } else { &[] };
        facts.iter().filter_map(|fact| Some((fact, date(fact)?))).take(MOST_DATES).find_map(|(fact, date)| {
            let at = version.token_at(fact.bytes.start);
            let named = (1..=4.min(at)).find_map(|back| kind_at(version, at - back))?;
            // Where another act of that kind and day may be meant, none is.
            let mut meant = repealed.iter().filter(|(_, act, _)| act.date == Some(date) && named.is(act.kind));
            meant.next().filter(|(_, _, pack)| !pack.acts.values().any(|other| is_in_force(other, date) && named.is(other.kind)))
        })
    };
    by_link().or_else(by_date).copied()
}

fn is_in_force(act: &Act, date: Date) -> bool {
    act.date == Some(date) && act.repealed.is_none()
}

fn date(fact: &Fact) -> Option<Date> {
    match fact.what {
        What::Date(day) => Date::parse(&format!("{:04}-{:02}-{:02}", day.year?, day.month?, day.day?)),
        _ => None,
    }
}

fn found((_, act, pack): Repealed<'_>, place: Place) -> Finding {
    let name = |act: &Act| Arg::Message(Box::new(Message::Pack { words: act.short.by_tag(), args: vec![] }));
    let since = act.repealed.as_ref().map_or(Arg::Text(String::new()), |repealed| Arg::Date(repealed.from));
    let mut finding =
        Finding::new("CON-11", level("CON-11"), Message::own("con-repealed", vec![("act", name(act)), ("date", since)]), place);
    let instead = act.repealed.as_ref().and_then(|repealed| pack.act(repealed.instead.as_deref()?));
    finding.help = instead.map(|act| Message::own("help-con-repealed", vec![("act", name(act))]));
    finding
}
