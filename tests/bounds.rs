//! No legal number lives in the program: every number of every version of every pack is perturbed, and one of that version's boundary
//! cases must change its verdict. The cases are made from the data: at the limit, one beyond, in another unit, absent, linked, with
//! a share, as far as the place allows. All verdicts stand in `bounds/verdicts.txt`, for people to read.

mod cases;
mod edit;
mod numbers;

use charter::check::{Check, Verdict};
use charter::regulation::builtin::{PACKS, Ready, builtin};
use charter::regulation::examples::{charter_of, day_of};
use charter::regulation::{Obligation, Pack, Version, judge};
use charter::time::date::Date;
use serde_json::Value;

use crate::support::compare;
use cases::Case;
use numbers::{Leaf, Number, leaves, perturbed};

#[test]
fn no_legal_number_lives_in_the_program() {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (id, text) in PACKS {
        let ready = builtin(id).unwrap();
        let compiled: Value = serde_json::from_str(text).unwrap();
        for obligation in &ready.pack.obligations {
            for (at, version) in obligation.versions.iter().enumerate() {
                let written = compiled["areas"][&obligation.area].as_array().unwrap();
                let written = written.iter().find(|one| one["code"] == obligation.code.as_str()).unwrap();
                let trial = Trial::new(ready, obligation, version, &written["versions"][at]["check"]);
                trial.run(&mut table, &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    compare("tests/bounds/verdicts.txt", &table);
}

/// One version of an obligation, its check as it is written, and everything that is asked of it.
struct Trial<'pack> {
    ready: &'pack Ready,
    obligation: &'pack Obligation,
    version: &'pack Version,
    check: &'pack Value,
    day: Date,
}

impl<'pack> Trial<'pack> {
    fn new(ready: &'pack Ready, obligation: &'pack Obligation, version: &'pack Version, check: &'pack Value) -> Trial<'pack> {
        Trial { ready, obligation, version, check, day: day_of(obligation, version, &ready.pack.head) }
    }

    fn name(&self) -> String {
        let since = self.version.from.map_or("pending".to_owned(), |from| format!("since {from}"));
        format!("{} {since}", self.obligation.code)
    }

    fn charter_of(&self, fragment: &str) -> Value {
        charter_of(fragment, &self.ready.pack, self.version).unwrap_or_else(|fault| panic!("{}: {fault:?}", self.name()))
    }

    fn run(&self, table: &mut String, wrong: &mut Vec<String>) {
        let leaves: Vec<Leaf> = leaves(self.check).into_iter().filter(|leaf| !leaf.numbers.is_empty()).collect();
        if leaves.is_empty() {
            return;
        }
        table.push_str(&format!("{}\n", self.name()));
        let mut all: Vec<Case> = Vec::new();
        for leaf in &leaves {
            for (number, cases) in self.cases(leaf) {
                table.push_str(&format!("  {} {}\n", number.key(), number.text));
                self.compare(&cases, "the case was made from the good example; is that one whole?", table, wrong);
                self.around_the_start(&cases, table, wrong);
                all.extend(cases);
            }
        }
        let file = format!("tests/bounds/{}.yaml", self.obligation.code);
        let by_hand: Vec<Case> = cases::by_hand(&file, |fragment| self.charter_of(fragment))
            .into_iter()
            .filter(|case| case.since.is_none_or(|since| Some(since) == self.version.from))
            .collect();
        if !by_hand.is_empty() {
            table.push_str("  by hand\n");
            self.compare(&by_hand, &format!("so says {file}"), table, wrong);
            all.extend(by_hand);
        }
        let before = self.judge(&all, self.check);
        for number in leaves.iter().flat_map(|leaf| &leaf.numbers) {
            for other in perturbed(number) {
                if self.judge(&all, &numbers::replaced(self.check, &number.pointer, &other)) == before {
                    wrong.push(format!(
                        "{}: no case tells {} {} from {other}. Add one to {file} that is just within it or just beyond it:\n  \
                         - {{ charter: \"KEY: VALUE\", verdict: stated, why: … }}",
                        self.name(),
                        number.key(),
                        number.text,
                    ));
                }
            }
        }
    }

    fn compare(&self, cases: &[Case], why: &str, table: &mut String, wrong: &mut Vec<String>) {
        for (case, verdict) in cases.iter().zip(self.judge(cases, self.check)) {
            table.push_str(&format!("    {:<22} {:<42} {}\n", case.role, case.writes, verdict.word()));
            if case.expected != verdict {
                let expected = case.expected.word();
                wrong.push(format!("{}: {} ({}) is {}, not {expected}: {why}", self.name(), case.role, case.writes, verdict.word()));
            }
        }
    }

    /// On the first day this version judges the case at the limit; on the day before it does not.
    fn around_the_start(&self, cases: &[Case], table: &mut String, wrong: &mut Vec<String>) {
        let (Some(from), Some(case)) = (self.version.from, cases.first()) else { return };
        for (role, day) in [("on the first day", from), ("on the day before", Date(from.0.yesterday().unwrap()))] {
            let report = judge(&case.charter, &self.ready.pack, &self.ready.calendars, day);
            let judged = report.judgements.iter().find(|judgement| judgement.obligation.code == self.obligation.code);
            let by = judged.and_then(|judgement| judgement.version.from);
            if (by == Some(from)) != (day == from) {
                wrong.push(format!("{}: {role} ({day}) the version of {by:?} judges", self.name()));
            }
            let verdict = judged.map_or("not in force", |judgement| judgement.verdict.word());
            table.push_str(&format!("    {role:<22} {:<42} {verdict}\n", day.to_string()));
        }
    }

    /// The verdicts by this version alone, with another check, on a day on which it is in force.
    fn judge(&self, cases: &[Case], check: &Value) -> Vec<Verdict> {
        let version = Version {
            from: Some(self.day),
            pending: false,
            check: serde_json::from_value::<Check>(check.clone()).unwrap_or_else(|error| panic!("{}: {error}: {check}", self.name())),
            ..self.version.clone()
        };
        let obligation = Obligation { versions: vec![version], ..self.obligation.clone() };
        let pack = Pack { obligations: vec![obligation], ..self.ready.pack.clone() };
        cases.iter().map(|case| judge(&case.charter, &pack, &self.ready.calendars, self.day).judgements[0].verdict).collect()
    }

    /// The boundary cases of each number of `leaf` that they can be made for.
    fn cases<'leaf>(&self, leaf: &'leaf Leaf) -> Vec<(&'leaf Number, Vec<Case>)> {
        let good = self.charter_of(&self.version.examples.good);
        leaf.numbers.iter().map(|number| (number, cases::of(leaf, number, &good, self.day, &self.ready.calendars))).collect()
    }
}
