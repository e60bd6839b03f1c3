//! The reader addressed in two ways in one text, or in one charter: tu and vous, je and u, du and Sie.

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message, Place};
use crate::lint::passage::{Passage, Version};
use crate::lint::reader::begins_with_if;
use crate::lint::sentences::is_capital;
use crate::lint::tokens::Kind;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PLN-03
pub const LINT: Lint = Lint { codes: &[("PLN-03", Level::Note)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("address");

#[derive(serde::Deserialize)]
struct Words {
    polite: Vec<String>,
    familiar: Vec<String>,
    imperatives: Vec<String>,
    /// Imperatives that are nouns too …
    nouns: Vec<String>,
    /// … and what follows them where they are none.
    objects: Vec<String>,
    /// What comes before a familiar form that is a noun or a participle.
    before_noun: Vec<String>,
    /// Words after which a clause with an imperative begins.
    joints: Vec<String>,
    /// Forms that are words of foreign names too.
    in_names: Vec<String>,
}

/// A text that addresses the reader, and the token that does.
type Addressing<'charter> = (&'charter Version<'charter>, usize);

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        let (mut polite, mut familiar) = (Vec::new(), Vec::new());
        for version in passages.iter().flat_map(|passage| &passage.versions).filter(|version| version.language == language) {
            match forms(version) {
                (Some(one), None) => polite.push((version, one)),
                // "Remplis" by itself may be another word.
                (None, Some(one)) if is_pronoun_of(version, one) => familiar.push((version, one)),
                (Some(polite), Some(familiar)) => in_one_text(version, polite, familiar, findings),
                _ => {}
            }
        }
        let (few, many) = if familiar.len() <= polite.len() { (familiar, polite) } else { (polite, familiar) };
        if let ([first, others @ ..], Some(other)) = (few.as_slice(), many.first()) {
            findings.push(in_one_charter(*first, others, *other));
        }
    }
}

/// How many other texts with the rarer form a finding names.
const MOST_OTHERS: usize = 10;

fn in_one_charter((version, at): Addressing<'_>, others: &[Addressing<'_>], (many, there): Addressing<'_>) -> Finding {
    let word = version.written(at..at + 1);
    let args = vec![("here", word.into()), ("there", many.written(there..there + 1).into())];
    let mut finding = version.found_in(word, "PLN-03", "pln-address-charter", args);
    finding.help = Some(Message::own("help-pln-address", vec![]));
    finding.related = others.iter().take(MOST_OTHERS).map(|(version, _)| (Place::Value(version.route.clone()), None)).collect();
    finding
}

fn is_pronoun_of(version: &Version<'_>, at: usize) -> bool {
    let words = WORDS.of(version.language, |read: Words, _| read);
    words.familiar.iter().any(|word| **word == *version.tokens[at].text)
}

fn in_one_text(version: &Version<'_>, polite: usize, familiar: usize, findings: &mut Vec<Finding>) {
    let args = vec![("polite", version.written(polite..polite + 1).into()), ("familiar", version.written(familiar..familiar + 1).into())];
    let mut finding = version.found_in(version.written(familiar..familiar + 1), "PLN-03", "pln-address", args);
    finding.help = Some(Message::own("help-pln-address", vec![]));
    findings.push(finding);
}

/// The first polite and the first familiar form of a text.
fn forms(version: &Version<'_>) -> (Option<usize>, Option<usize>) {
    let words = WORDS.of(version.language, |read: Words, _| read);
    let tokens = &version.tokens;
    let (mut polite, mut familiar) = (None, None);
    let has = |list: &[String], at: usize| tokens.get(at).is_some_and(|token| list.iter().any(|word| **word == *token.text));
    for sentence in version.sentences() {
        for at in sentence.clone().filter(|at| tokens[*at].is_word()) {
            let is_joint = version.language == Language::De && at > sentence.start && has(&words.joints, at - 1);
            let begins = at == sentence.start || is_joint || !tokens[at - 1].is_word() && !matches!(tokens[at - 1].kind, Kind::Number(_));
            // "signe-le"
            let is_object = tokens.get(at + 1).is_some_and(|next| next.is_joined && next.is_word()) && has(&words.objects, at + 1);
            let is_polite = polite.is_none()
                && (has(&words.polite, at) && is_pronoun(version, at) && !is_of_others(version, sentence.start, at)
                    || version.language == Language::Fr && begins && is_polite_imperative(&tokens[at].text));
            let is_familiar = familiar.is_none()
                && (has(&words.familiar, at) && is_familiar(version, words, at)
                    // "Votre dossier, s'il est complet, passe à l'agent."
                    || begins
                        && (at == sentence.start || is_object || version.language != Language::Fr || !tokens[at - 1].is(',') || begins_with_if(version, sentence))
                        && is_imperative(version, words, at, &has));
            if (is_polite || is_familiar) && version.quoted()[at] {
                continue;
            }
            polite = polite.or(is_polite.then_some(at));
            familiar = familiar.or(is_familiar.then_some(at));
        }
    }
    (polite, familiar)
}

/// Whether a polite form is one where it stands: "Sie" with a capital, "u" that is no hour.
fn is_pronoun(version: &Version<'_>, at: usize) -> bool {
    let tokens = &version.tokens;
    match version.language {
        Language::De => is_capital(version, &tokens[at]),
        // "20 u", "de U-vormige balie"
        Language::Nl => {
            let is_hour = at > 0 && matches!(tokens[at - 1].kind, Kind::Number(_));
            !(tokens[at].text == "u" && (is_hour || is_hyphenated(version, at)))
        }
        Language::Fr | Language::En => true,
    }
}

/// "Deine Beraterin hilft dir. Sie erklärt …": at the beginning of a later sentence the capital says nothing.
fn is_of_others(version: &Version<'_>, start: usize, at: usize) -> bool {
    let next = version.tokens.get(at + 1).map_or("", |next| next.text.as_ref());
    version.language == Language::De && at == start && at > 0 && (version.tokens[at].text != "sie" || next.ends_with('t'))
}

/// Whether a familiar form is one where it stands: not "s'est tu", "le ton", "a-t-il".
fn is_familiar(version: &Version<'_>, words: &Words, at: usize) -> bool {
    let tokens = &version.tokens;
    let before = at.checked_sub(1).map(|before| tokens[before].text.as_ref());
    let is_noun = version.language == Language::Fr
        && matches!(tokens[at].text.as_ref(), "tu" | "ton")
        && before.is_some_and(|before| words.before_noun.iter().any(|word| *word == before));
    // "Rue du Commerce" in a German text.
    let is_capital_at = |at: usize| tokens.get(at).is_some_and(|token| token.is_word() && is_capital(version, token));
    let is_foreign = words.in_names.iter().any(|word| **word == *tokens[at].text) && at > 0 && !is_capital_at(at);
    let is_in_name = is_foreign && is_capital_at(at - 1) && is_capital_at(at + 1);
    let is_filler = tokens[at].text == "t" && tokens[at].is_joined;
    !(is_noun || is_filler || is_in_name)
}

/// Whether a word goes on after a hyphen: "U-vormige", "Melde- und Passwesen".
fn is_hyphenated(version: &Version<'_>, at: usize) -> bool {
    version.tokens.get(at + 1).is_some_and(|next| next.is_joined && (next.is('-') || next.is_word()))
}

fn is_imperative(version: &Version<'_>, words: &Words, at: usize, has: &dyn Fn(&[String], usize) -> bool) -> bool {
    if version.language == Language::De && is_hyphenated(version, at) {
        return false;
    }
    let is_noun = has(&words.nouns, at);
    // A German noun has a capital, and so has the beginning of a sentence.
    (has(&words.imperatives, at) && !is_noun || is_noun && has(&words.objects, at + 1))
        && !(version.language == Language::Fr && has(&["se".to_owned()], at + 1))
        || is_denied_imperative(version, at)
}

/// "N'hésite pas", not "Ne sont pas admis".
fn is_denied_imperative(version: &Version<'_>, at: usize) -> bool {
    let text = |at: usize| version.tokens.get(at).map_or("", |token| token.text.as_ref());
    version.language == Language::Fr
        && matches!(text(at), "ne" | "n")
        && matches!(text(at + 2), "pas" | "jamais" | "rien" | "plus")
        && text(at + 1).ends_with(['e', 's'])
}

/// "Remplissez"
fn is_polite_imperative(word: &str) -> bool {
    word.ends_with("ez") && !matches!(word, "chez" | "assez" | "nez" | "rez") || matches!(word, "faites" | "dites")
}
