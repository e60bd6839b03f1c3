//! JUnit's XML by the schema of Ant: a suite for each charter, and a test for each obligation in force and for the format.

use super::entry::Entry;
use super::escape::xml;
use super::{Checked, Context, Summary, entry, sentence};
use crate::check::Verdict;

pub(super) fn head(_: &Context<'_>) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".to_owned()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let path = entry::path(checked, context);
    let entries = entry::all(checked, context);
    let mut suite = Suite { cases: String::new(), tests: 0, failures: 0, skipped: 0, path: &path, context };
    let (judged, others): (Vec<&Entry<'_>>, Vec<&Entry<'_>>) = entries.iter().partition(|entry| entry.found.finding.ground.is_some());
    let format = context.locale.say("junit-format", &[]);
    if others.is_empty() {
        suite.case(&format, "format", "");
    }
    for entry in others {
        suite.found(&format!("{} {format}", entry.code()), "format", entry);
    }
    for report in &checked.reports {
        let class = |area: &str| format!("{}.{area}", report.pack.head.id);
        for judgement in &report.judgements {
            let code = &judgement.obligation.code;
            let name = format!("{code} {}", judgement.version.title.of(context.locale.language().tag()));
            let class = class(&judgement.obligation.area);
            let mut found = judged.iter().filter(|entry| entry.code() == *code).peekable();
            if found.peek().is_some() {
                found.for_each(|entry| suite.found(&name, &class, entry));
            } else if judgement.verdict == Verdict::NotApplicable {
                let why = judgement.evidence.iter().find_map(|evidence| evidence.says.as_ref());
                let why = why.map_or_else(|| sentence::verdict(judgement.verdict, context), |why| context.locale.message(why));
                suite.skipped(&name, &class, &why, "");
            } else {
                suite.case(&name, &class, "");
            }
        }
    }
    suite.written(checked.at)
}

pub(super) fn foot(_: &Summary, _: &Context<'_>) -> String {
    "</testsuites>\n".to_owned()
}

struct Suite<'run> {
    cases: String,
    tests: usize,
    failures: usize,
    skipped: usize,
    path: &'run str,
    context: &'run Context<'run>,
}

impl Suite<'_> {
    fn case(&mut self, name: &str, class: &str, result: &str) {
        self.tests += 1;
        // Names are tokens: white space at their ends or twice in a row is none.
        let token = |text: &str| xml(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        let class = token(class);
        self.cases.push_str(&format!("    <testcase name=\"{}\" classname=\"{class}\" time=\"0\"", token(name)));
        self.cases.push_str(&if result.is_empty() { "/>\n".to_owned() } else { format!(">\n      {result}\n    </testcase>\n") });
    }

    fn skipped(&mut self, name: &str, class: &str, message: &str, text: &str) {
        self.skipped += 1;
        self.case(name, class, &format!("<skipped message=\"{}\">{}</skipped>", xml(message), xml(text)));
    }

    /// A finding fails its test where it makes the run fail; else the test is skipped, with what was found.
    fn found(&mut self, name: &str, class: &str, entry: &Entry<'_>) {
        let place = entry.spot.as_ref().map(|spot| format!(":{}:{}", spot.line, spot.column)).unwrap_or_default();
        let text = format!("{}{place}\n{}", self.path, entry.details(self.context));
        let message = entry.headline(self.context);
        let level = entry.found.finding.level;
        if entry.found.is_open() && self.context.fail_on.is_some_and(|lowest| level >= lowest) {
            self.failures += 1;
            let kind = xml(level.word());
            self.case(name, class, &format!("<failure message=\"{}\" type=\"{kind}\">{}</failure>", xml(&message), xml(&text)));
        } else {
            self.skipped(name, class, &message, &text);
        }
    }

    /// The suite. No clock is read: it bears the day as of which was judged, and took no time.
    fn written(self, at: usize) -> String {
        let (name, locale, day) = (xml(self.path), self.context.locale, self.context.as_of);
        let (tests, failures, skipped) = (self.tests, self.failures, self.skipped);
        let language = locale.language().tag();
        format!(
            "  <testsuite id=\"{at}\" name=\"{name}\" package=\"charter\" timestamp=\"{day}T00:00:00\" hostname=\"localhost\" \
             tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\" time=\"0\">\n    <properties>\n      \
             <property name=\"language\" value=\"{language}\"/>\n    </properties>\n{}    <system-out/>\n    <system-err/>\n  \
             </testsuite>\n",
            self.cases
        )
    }
}
