//! What to write instead: fixes as data, and the text they make.

use charter::charter::read::Reading;
use charter::finding::{Edit, Fix};
use charter::fix::{changes, fixed};
use charter::source::Source;
use charter::source::route::Route;
use serde_json::json;

/// `services[0].name` of a route as code writes it: keys and numbers.
fn route(text: &str) -> Route {
    text.split('.').fold(Route::root(), |route, part| match part.parse() {
        Ok(at) => route.item(at),
        Err(_) => route.key(part),
    })
}

fn after(text: &str, edit: Edit) -> Option<String> {
    let source = Source::read(text.as_bytes()).0.unwrap();
    let fix = Fix::safe(edit);
    let (after, made) = fixed(&source, &[&fix]);
    assert_eq!(changes(&source, &fix).is_some() && made[0], after != text, "{text}");
    made[0].then_some(after)
}

fn replaced(text: &str, at: &str, with: &str) -> Option<String> {
    after(text, Edit::Replace { at: route(at), with: json!(with) })
}

#[test]
fn a_word_is_replaced_in_the_quotes_it_had() {
    assert_eq!(replaced("a: one # why\n", "a", "two").unwrap(), "a: two # why\n");
    assert_eq!(replaced("a: 'one' # why\n", "a", "it's").unwrap(), "a: 'it''s' # why\n");
    assert_eq!(replaced("a: \"one\"\r\nb: 1\r\n", "a", "x \"y\"").unwrap(), "a: \"x \\\"y\\\"\"\r\nb: 1\r\n");
    assert_eq!(replaced("a: {b: one, c: two}\n", "a.b", "yes").unwrap(), "a: {b: \"yes\", c: two}\n");
    assert_eq!(replaced("- one # 1\n- two # 2\n", "1", "é, {x}").unwrap(), "- one # 1\n- \"é, {x}\" # 2\n");
}

#[test]
fn of_a_long_text_only_the_words_that_differ_are_written() {
    let text = "a: >-\n  We answer within\n  15 working days,\n  always.\nb: 1 # end\n";
    let value = "We answer within 15 working days, always.";
    let with = value.replace("15 working days", "{deadline}");
    assert_eq!(replaced(text, "a", &with).unwrap(), "a: >-\n  We answer within\n  {deadline},\n  always.\nb: 1 # end\n");
    // The same word stands twice: the one that is meant is changed.
    let text = "a: |\n  five and\n  five days\n";
    assert_eq!(replaced(text, "a", "five and\n{deadline} days\n").unwrap(), "a: |\n  five and\n  {deadline} days\n");
    // What stretches over a line's end cannot be told from others.
    assert_eq!(replaced("a: >-\n  in 15\n  days\n", "a", "in {deadline}"), None);
}

#[test]
fn a_map_becomes_a_reference_unless_a_comment_would_be_lost() {
    let own = "body:\n  name: X\n  phone: \"+321\"\n# next\nb: 1\n";
    assert_eq!(replaced(own, "body", "register").unwrap(), "body: register\n# next\nb: 1\n");
    assert_eq!(replaced("l:\n  - name: X\n    b: 1\n  - y\n", "l.0", "register").unwrap(), "l:\n  - register\n  - y\n");
    assert_eq!(replaced("b: { name: X, phone: 1 } # why\n", "b", "register").unwrap(), "b: register # why\n");
    assert_eq!(replaced("body:\n  name: X # why\n  phone: 1\n", "body", "register"), None);
    assert_eq!(replaced("body: # why\n  name: X\n", "body", "register"), None);
}

#[test]
fn a_key_is_renamed_where_it_is_free() {
    let rename = |text: &str, at: &str| after(text, Edit::Rename { at: route(at), key: "channels".to_owned() });
    assert_eq!(rename("chanels: [] # all\n", "chanels").unwrap(), "channels: [] # all\n");
    assert_eq!(rename("'chanels': []\n", "chanels").unwrap(), "'channels': []\n");
    assert_eq!(rename("chanels: []\nchannels: []\n", "chanels"), None);
}

#[test]
fn quotes_are_put_around_what_is_written() {
    let quote = |text: &str, at: &str| after(text, Edit::Quote { at: route(at) });
    assert_eq!(quote("a: no # never\n", "a").unwrap(), "a: \"no\" # never\n");
    assert_eq!(quote("a: [no, 12:30]\n", "a.1").unwrap(), "a: [no, \"12:30\"]\n");
    assert_eq!(quote("a: 'no'\n", "a"), None);
    assert_eq!(quote("a: 010\n", "a"), None, "a number to its reader stays one");
}

#[test]
fn what_is_left_out_had_lines_of_its_own() {
    let remove = |text: &str, at: &str| after(text, Edit::Remove { at: route(at) });
    assert_eq!(remove("a: 1\nb:\n  c: 1\nd: 2\n", "b").unwrap(), "a: 1\nd: 2\n");
    assert_eq!(remove("- 1\n- 2\n", "0").unwrap(), "- 2\n");
    assert_eq!(remove("a: 1\nb: 2 # why\n", "b"), None);
    assert_eq!(remove("a: {b: 1, c: 2}\n", "a.b"), None);
    assert_eq!(remove("a:\n  b: 1\n", "a.b"), None);
}

#[test]
fn what_an_alias_repeats_is_left_alone() {
    assert_eq!(replaced("a: &x one\nb: *x\n", "a", "two"), None);
    assert_eq!(replaced("a: &x {c: one}\nb: *x\n", "b.c", "two"), None);
    assert_eq!(replaced("a: &x {c: one}\nb: *x\nd: one\n", "d", "two").unwrap(), "a: &x {c: one}\nb: *x\nd: two\n");
}

#[test]
fn of_two_that_overlap_the_first_is_made() {
    let source = Source::read(b"a: one\nb: no\n").0.unwrap();
    let replace = |at: &str, with: &str| Fix::safe(Edit::Replace { at: route(at), with: json!(with) });
    let (one, other, third) = (replace("a", "two"), replace("a", "three"), Fix::safe(Edit::Quote { at: route("b") }));
    let (text, made) = fixed(&source, &[&one, &other, &third]);
    assert_eq!((text.as_str(), made), ("a: two\nb: \"no\"\n", vec![true, false, true]));
}

#[test]
fn findings_say_what_to_write_as_data() {
    let text = "format: 1\nid: demo\nlanguages: [fr]\nttile: x\nworking_days: monday_to_fridy\nstatus: aproved\nregulations: []\n";
    let reading = Reading::of(text.as_bytes());
    let fixes: Vec<(&str, bool)> = reading.findings.iter().filter_map(|of| Some((of.code.as_str(), of.fix.as_ref()?.is_safe))).collect();
    assert_eq!(fixes, [("FMT-03", false), ("FMT-03", true), ("FMT-01", true)]);
}
