//! The interview, with answers from a list.

use super::super::answers::Answers;
use super::super::field::Field;
use super::super::interview::{Ask, Known, Stopped, interview};
use super::pack;
use crate::charter::channel::ChannelKind;
use crate::charter::text::Language;
use crate::language::Locale;

/// Somebody who gives one answer after the other, and stops when there are no more.
struct Script<'given> {
    answers: std::slice::Iter<'given, &'static str>,
    asked: Vec<String>,
    locale: &'static Locale,
}

impl Script<'_> {
    fn next(&mut self, question: &str) -> Result<&'static str, Stopped> {
        assert!(!question.starts_with("init-"), "{question}");
        self.asked.push(question.to_owned());
        self.answers.next().copied().ok_or(Stopped::ByUser)
    }

    fn numbers(&mut self, question: &str, options: &[String]) -> Result<Vec<usize>, Stopped> {
        assert!(options.iter().all(|option| !option.starts_with("init-")), "{options:?}");
        Ok(self.next(question)?.split(' ').map(|number| number.parse().expect("a number")).collect())
    }
}

impl Ask for Script<'_> {
    fn text(&mut self, question: &str, help: &str, field: Field) -> Result<Option<String>, Stopped> {
        assert!(!help.starts_with("init-"), "{help}");
        let answer = self.next(question)?;
        Ok(field.read(answer, self.locale).expect("a right answer"))
    }

    fn one(&mut self, question: &str, options: Vec<String>) -> Result<usize, Stopped> {
        Ok(self.numbers(question, &options)?[0])
    }

    fn several(&mut self, question: &str, options: Vec<String>, _: &[usize]) -> Result<Vec<usize>, Stopped> {
        self.numbers(question, &options)
    }
}

fn ask(known: Known, language: Language, answers: &[&'static str]) -> (Result<Answers, Stopped>, Vec<String>) {
    let locale = Locale::of(language);
    let mut script = Script { answers: answers.iter(), asked: Vec::new(), locale };
    let answered = interview(known, &[pack()], locale, &mut script);
    assert!(answered.is_err() || script.answers.next().is_none(), "an answer is left");
    (answered, script.asked)
}

fn nothing() -> Known {
    Known { languages: None, names: Vec::new(), kinds: Vec::new() }
}

#[test]
fn everything_is_asked_that_is_not_known() {
    let given = [
        "0 1",
        "FOD Demo",
        "",
        "1",
        "0 1 2 3 4 5",
        "0032 (0)2 555.00-00",
        "info@demo.be",
        "https://demo.be/contact",
        "",
        "09:00-12:00, 13:00-16:00",
    ];
    let (answers, asked) = ask(nothing(), Language::Nl, &given);
    let answers = answers.expect("answers");
    assert_eq!(
        asked[..3],
        ["In welke talen verschijnt het charter?", "Hoe heet de instelling in het Nederlands?", "Hoe heet de instelling in het Frans?"]
    );
    assert_eq!(answers.languages, [Language::Nl, Language::Fr]);
    assert_eq!(answers.names, [(Language::Nl, "FOD Demo".to_owned())]);
    assert_eq!(answers.kinds, ["defence"]);
    assert_eq!(answers.phone.as_deref(), Some("+3225550000"));
    assert_eq!(answers.website, None);
    assert_eq!(answers.hours.as_deref(), Some("09:00-12:00, 13:00-16:00"));
}

#[test]
fn nothing_is_asked_twice_nor_of_channels_that_were_not_chosen() {
    let known = Known { languages: Some(vec![Language::De]), names: vec!["FÖD".to_owned()], kinds: vec!["defence".to_owned()] };
    let (answers, asked) = ask(known, Language::De, &["1 4", "", ""]);
    assert_eq!(answers.expect("answers").channels, [ChannelKind::Email, ChannelKind::Post]);
    assert_eq!(asked, ["Wie können Kunden Sie erreichen?", "E-Mail-Adresse", "Übliche Öffnungszeiten, Montag bis Freitag"]);
}

#[test]
fn stopping_anywhere_stops() {
    let given = ["0", "x", "0", "0 1", "", ""];
    for end in 0..given.len() {
        assert!(matches!(ask(nothing(), Language::Fr, &given[..end]).0, Err(Stopped::ByUser)));
    }
}

#[test]
fn answers_are_judged_by_the_format() {
    let en = Locale::of(Language::En);
    let right = [
        (Field::Name, " SPF: \"x\" ", "SPF: \"x\""),
        (Field::Phone, "+32 2/123.45.67", "+3221234567"),
        (Field::Email, "info@demo.be", "info@demo.be"),
        (Field::Link, "https://demo.be", "https://demo.be"),
        (Field::Times, "closed", "closed"),
    ];
    for (field, answer, read) in right {
        assert_eq!(field.read(answer, en), Ok(Some(read.to_owned())));
        assert_eq!(field.read("  ", en), Ok(None));
    }
    let wrong = [
        (Field::Phone, "02 123 45 67", "Write the number in international form: +32 2 123 45 67."),
        (Field::Email, "info", "Write a whole e-mail address: info@example.be."),
        (Field::Link, "www.demo.be", "Write the whole address, with https://."),
        (Field::Times, "9-12", "Write hours and minutes with two digits each: 09:00-12:00, 13:00-16:00."),
        (Field::Times, "16:00-09:00", "Closes at 09:00, which is not after 16:00."),
        (Field::Times, "09:00-13:00, 12:00-16:00", "Two stretches of this day overlap."),
    ];
    for (field, answer, words) in wrong {
        assert_eq!(field.read(answer, en), Err(words.to_owned()));
    }
}
