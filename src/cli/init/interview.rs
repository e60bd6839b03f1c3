//! The questions that are put to somebody who begins a charter.

use super::answers::{Answers, CHANNELS};
use super::field::Field;
use crate::charter::channel::ChannelKind;
use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::Pack;

/// Somebody who can be asked.
pub(super) trait Ask {
    /// A line of text that is what `field` wants; none where it is left open.
    fn text(&mut self, question: &str, help: &str, field: Field) -> Result<Option<String>, Stopped>;
    /// Which of the options.
    fn one(&mut self, question: &str, options: Vec<String>) -> Result<usize, Stopped>;
    /// Which of the options, at least one; those in `chosen` are ticked beforehand.
    fn several(&mut self, question: &str, options: Vec<String>, chosen: &[usize]) -> Result<Vec<usize>, Stopped>;
}

/// There is no answer.
#[derive(Debug)]
pub(super) enum Stopped {
    /// The user stopped.
    ByUser,
    /// The terminal failed.
    Failed(String),
}

/// What was said on the command line already and is not asked again.
pub(super) struct Known {
    /// The languages.
    pub(super) languages: Option<Vec<Language>>,
    /// Names, in the order of the languages.
    pub(super) names: Vec<String>,
    /// The kinds of body.
    pub(super) kinds: Vec<String>,
}

/// Asks what is not known.
pub(super) fn interview(known: Known, packs: &[&Pack], locale: &'static Locale, ask: &mut dyn Ask) -> Result<Answers, Stopped> {
    let say = |id: &str| locale.say(id, &[]);
    let languages = match known.languages {
        Some(languages) => languages,
        None => languages(locale, ask)?,
    };
    let mut answers = Answers { kinds: known.kinds, ..Answers::default() };
    let mut names = known.names.into_iter();
    for language in &languages {
        let name = match names.next() {
            Some(name) => Some(name).filter(|name| !name.trim().is_empty()),
            None => {
                let question = locale.say("init-ask-name", &[("language", locale.language_name(*language).into())]);
                ask.text(&question, &say("init-help-later"), Field::Name)?
            }
        };
        answers.names.extend(name.map(|name| (*language, name)));
    }
    if answers.kinds.is_empty() {
        let kinds: Vec<_> = packs.iter().flat_map(|pack| &pack.head.kinds_of_body.0).collect();
        let names = kinds.iter().map(|(_, name)| name.of(locale.language().tag()).to_owned()).collect();
        let chosen = ask.one(&say("init-ask-kind"), names)?;
        answers.kinds = kinds.get(chosen).map(|(id, _)| id.clone()).into_iter().collect();
    }
    let channels = CHANNELS.map(|(_, id)| say(&format!("init-channel-{id}"))).to_vec();
    let chosen = ask.several(&say("init-ask-channels"), channels, &[0, 1, 2, 3, 4, 5])?;
    answers.channels = chosen.into_iter().filter_map(|at| CHANNELS.get(at)).map(|(kind, _)| *kind).collect();
    answers.languages = languages;
    reached(&mut answers, locale, ask)?;
    Ok(answers)
}

fn languages(locale: &'static Locale, ask: &mut dyn Ask) -> Result<Vec<Language>, Stopped> {
    let mut all = Language::ALL.to_vec();
    all.sort_by_key(|language| *language != locale.language());
    let names = all.iter().map(|language| locale.language_name(*language)).collect();
    let chosen = ask.several(&locale.say("init-ask-languages", &[]), names, &[0])?;
    Ok(chosen.into_iter().filter_map(|at| all.get(at)).copied().collect())
}

/// How the body is reached through the channels that were chosen, and when.
fn reached(answers: &mut Answers, locale: &Locale, ask: &mut dyn Ask) -> Result<(), Stopped> {
    let channels = answers.channels.clone();
    let mut asked = |kind: Option<ChannelKind>, question: &str, help: &str, field| match kind {
        Some(kind) if !channels.contains(&kind) => Ok(None),
        _ => ask.text(&locale.say(question, &[]), &locale.say(help, &[]), field),
    };
    answers.phone = asked(Some(ChannelKind::Phone), "init-ask-phone", "init-help-phone", Field::Phone)?;
    answers.email = asked(Some(ChannelKind::Email), "init-ask-email", "init-help-later", Field::Email)?;
    answers.web_form = asked(Some(ChannelKind::WebForm), "init-ask-web-form", "init-help-link", Field::Link)?;
    answers.website = asked(Some(ChannelKind::Website), "init-ask-website", "init-help-link", Field::Link)?;
    answers.hours = asked(None, "init-ask-hours", "init-help-hours", Field::Times)?;
    Ok(())
}
