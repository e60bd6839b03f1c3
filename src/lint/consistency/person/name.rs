//! Where a text names a natural person.

use std::ops::Range;

use super::{Words, is_ambiguous, is_first_name, is_surname};
use crate::charter::text::Language;
use crate::lint::passage::Version;
use crate::lint::phrases::Phrases;
use crate::lint::sentences::is_capital;
use crate::lint::tokens::Kind;

/// The words of the longest name.
const LONGEST: usize = 12;

/// A text whose persons are looked for.
pub(super) struct Named<'text, 'charter> {
    pub(super) version: &'text Version<'charter>,
    pub(super) words: &'static Words,
}

impl Named<'_, '_> {
    /// The person whose name begins at a token.
    pub(super) fn at(&self, at: usize) -> Option<Range<usize>> {
        let token = &self.version.tokens[at];
        if !token.is_word() {
            return None;
        }
        let is_joined = token.is_joined && at > 0 && self.version.tokens[at - 1].is_word();
        let begins = is_capital(self.version, token) && !is_joined;
        let others = || self.initials(at).or_else(|| self.first_name(at)).or_else(|| self.follows_cue(at));
        self.title(at).or_else(|| begins.then(others)?)
    }

    fn text(&self, at: usize) -> &str {
        self.version.tokens.get(at).map_or("", |token| token.text.as_ref())
    }

    fn is_first(&self, at: usize) -> bool {
        is_first_name(self.text(at), self.version)
    }

    /// Whether a name is a word too.
    fn is_word(&self, at: usize) -> bool {
        let is_own = self.version.own.is_some_and(|own| own.names.contains(self.text(at)));
        !is_own && is_ambiguous(self.text(at), self.version.language)
    }

    fn is(&self, set: &rustc_hash::FxHashSet<String>, at: usize) -> bool {
        self.version.tokens.get(at).is_some_and(|token| token.is_word() && set.contains(token.text.as_ref()))
    }

    /// A word with a capital, or one of capitals that is too long for an abbreviation: "DUPONT".
    fn capital(&self, at: usize) -> bool {
        self.version.tokens.get(at).is_some_and(|token| match token.kind {
            Kind::Word => is_capital(self.version, token),
            Kind::Capitals => token.text.chars().count() > 4,
            _ => false,
        })
    }

    /// A word with a capital that may be part of a name.
    fn part(&self, at: usize) -> bool {
        self.capital(at)
            && (self.is(&self.words.lists.particles, at) || !self.is(&self.words.lists.functions, at))
            && !self.is(&self.words.lists.places, at)
            && !self.is(&self.words.lists.titles, at)
    }

    /// Where a family name stands from `at` on: past "van den", "de", "d'".
    fn surname(&self, at: usize) -> Option<usize> {
        // "mevrouw de Vries" and "Mme La Fontaine", not "madame la Directrice".
        let is_article = |at: usize| matches!(self.text(at), "le" | "la" | "les" | "l") && !self.capital(at);
        let name = (at..at + 4).find(|at| !self.is(&self.words.lists.particles, *at))?;
        if (at..name).any(is_article) {
            return None;
        }
        // "mevrouw de Directeur" has none.
        self.part(name).then_some(name)
    }

    /// "Mme Dupont", "mevrouw De Smet", not "Madame, Monsieur" nor "Madame la Directrice".
    fn title(&self, at: usize) -> Option<Range<usize>> {
        let (tokens, words) = (&self.version.tokens, self.words);
        let is_short = self.is(&words.lists.short_titles, at);
        if !is_short && !self.is(&words.lists.titles, at) {
            return None;
        }
        let has_point = tokens.get(at + 1).is_some_and(|point| point.is('.') && point.is_joined);
        let is_written = match self.version.language {
            // "miss" and "dame" are words.
            Language::En | Language::De => is_capital(self.version, &tokens[at]),
            Language::Fr => is_capital(self.version, &tokens[at]) || !is_short,
            Language::Nl => true,
        };
        let is_letter = tokens[at].text.chars().count() == 1;
        // "Fr" is a day.
        let needs_point = match self.version.language {
            Language::De => true,
            Language::Nl => !is_capital(self.version, &tokens[at]),
            Language::Fr | Language::En => is_letter,
        };
        if !is_written || is_short && (!has_point && needs_point || tokens[at].kind == Kind::Capitals) {
            return None;
        }
        let mut next = at + 1 + usize::from(has_point);
        // "dr. ir. Peeters", "Herrn Dr. Weber", "Mrs J. Whitfield"
        while self.is(&words.lists.titles, next) || self.is(&words.lists.short_titles, next) || self.initial(next) {
            next += 1 + usize::from(tokens.get(next + 1).is_some_and(|point| point.is('.') && point.is_joined));
        }
        let name = self.surname(next).or_else(|| {
            let is_spelled = tokens.get(next).is_some_and(|token| token.kind == Kind::Capitals && token.text.chars().count() > 2);
            (is_spelled && !self.is(&words.lists.functions, next)).then_some(next)
        })?;
        (!tokens[next].is_joined || has_point || next > at + 1).then(|| at..self.end(name))
    }

    fn initial(&self, at: usize) -> bool {
        let tokens = &self.version.tokens;
        tokens.get(at).is_some_and(|token| token.kind == Kind::Word && token.text.chars().count() == 1 && is_capital(self.version, token))
            && tokens.get(at + 1).is_some_and(|point| point.is('.') && point.is_joined)
    }

    /// "J. Peeters", "J.-P. Leroy"
    fn initials(&self, at: usize) -> Option<Range<usize>> {
        let count = (0..4).take_while(|nth| self.initial(at + 2 * nth)).count();
        let name = (count > 0).then(|| self.surname(at + 2 * count))??;
        let is_known = is_surname(self.text(name)) && !self.version.tokens[name].is_joined;
        (is_known || self.is_introduced(at)).then(|| at..self.end(name))
    }

    /// "Benoît Lemaire", "LEMAIRE Benoît", or a first name alone where only a person can stand.
    fn first_name(&self, at: usize) -> Option<Range<usize>> {
        let (words, tokens) = (self.words, &self.version.tokens);
        let (is_first, is_last) = (self.is_first(at), is_surname(self.text(at)));
        let is_spelled = tokens[at].kind == Kind::Capitals && tokens[at].text.chars().count() > 3 && !self.is(&words.lists.functions, at);
        if is_spelled && self.capital(at + 1) && self.is_first(at + 1) && !self.is_word(at + 1) {
            return Some(at..self.end(at));
        }
        if !self.capital(at) || !(is_first || is_last) {
            return None;
        }
        let end = self.end(at);
        // "An Feiertagen" is none.
        if is_first
            && end > at + 1
            && self.follows(at + 1)
            && (!self.is_word(at) || is_surname(self.text(end - 1)) || self.is_introduced(at))
        {
            return Some(at..end);
        }
        let is_alone = end == at + 1 || (at + 1..end).all(|at| tokens[at].is_joined);
        let is_ambiguous = self.is_word(at) || self.is(&words.lists.functions, at) || self.is(&words.lists.places, at);
        if !is_alone || is_ambiguous {
            return None;
        }
        let before = at.checked_sub(1);
        let is_after_agent = before.is_some_and(|before| self.is(&words.lists.agents, before));
        let is_asked_for =
            self.is_after(&words.asks_for, at) || self.is_after(&words.signs, at) || is_first && self.is_after(&words.by, at);
        // "Sophie vous rappelle." A family name that begins a sentence may be a firm.
        let begins = before.is_none_or(|before| tokens[before].ends_sentence());
        let acts = is_first
            && begins
            && tokens.get(end).is_some_and(|next| next.is_word() && !is_capital(self.version, next))
            && !self.is(&words.lists.particles, end);
        // "…, Sophie, …"
        let comma = |at: usize| tokens.get(at).is_some_and(|sign| sign.is(','));
        let is_between = is_first
            && before.is_some_and(comma)
            && comma(end)
            && before.is_some_and(|before| before > 0 && self.is(&words.lists.agents, before - 1));
        (is_after_agent || is_asked_for || acts || is_between).then_some(at..end)
    }

    /// Two names that nobody knows, after what only a person's name follows: "signed by Ilse Verhoeven".
    fn follows_cue(&self, at: usize) -> Option<Range<usize>> {
        let is_name = self.part(at) && !self.is(&self.words.lists.particles, at);
        let end = self.end(at);
        let is_known = self.version.language != Language::De || is_surname(self.text(end - 1)) || self.is_named_as(at);
        let is_two = end > at + 1 && self.follows(at + 1) && is_known;
        (is_name && is_two && self.is_introduced(at)).then_some(at..end)
    }

    /// Whether a further part of a name stands there.
    fn follows(&self, at: usize) -> bool {
        self.surname(at).is_some()
            || self.version.tokens.get(at).is_some_and(|token| token.kind == Kind::Capitals && is_surname(&token.text))
    }

    /// Whether what only a person's name follows stands just before: "signed by", "…: ".
    fn is_introduced(&self, at: usize) -> bool {
        self.is_after(&self.words.signs, at) || self.is_named_as(at) || self.has_function(at)
    }

    /// "Étienne Grosjean, administrateur général"
    fn has_function(&self, at: usize) -> bool {
        let end = self.end(at);
        self.version.tokens.get(end).is_some_and(|sign| sign.is(','))
            && self.is(&self.words.lists.functions, end + 1)
            && !self.is(&self.words.lists.particles, end + 1)
    }

    /// "Notre médiateur est …", "Sachbearbeiter: …"
    fn is_named_as(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(2) else { return false };
        let is_joint = self.version.tokens[at - 1].is(':') || self.is(&self.words.lists.copulas, at - 1);
        is_joint && self.is(&self.words.lists.agents, before)
    }

    fn is_after(&self, cues: &Phrases<()>, at: usize) -> bool {
        let tokens = &self.version.tokens;
        // "Signed: …", "contact person – …"
        let end = at - usize::from(at > 0 && [':', '–', '-'].iter().any(|sign| tokens[at - 1].is(*sign)));
        (1..=6).filter_map(|back| end.checked_sub(back)).any(|before| cues.at(tokens, before).any(|((), length)| before + length == end))
    }

    /// Where a name ends that begins at a token: after its words with a capital, and "de", "van", "von" between.
    fn end(&self, at: usize) -> usize {
        let tokens = &self.version.tokens;
        let spelled = |at: usize| tokens.get(at).is_some_and(|token| token.kind == Kind::Capitals && is_surname(&token.text));
        let goes_on = |at: usize| self.capital(at) || spelled(at);
        let between = |at: usize| self.is(&self.words.lists.particles, at) && (1..3).any(|next| goes_on(at + next));
        (at + 1..at + LONGEST).find(|at| !goes_on(*at) && !between(*at)).unwrap_or(at + LONGEST)
    }

    /// Whether a name is that of a street, a building, an act, a firm.
    pub(super) fn is_other(&self, name: &Range<usize>) -> bool {
        let (words, tokens) = (self.words, &self.version.tokens);
        let next = name.end;
        let is_sign = |at: usize| tokens.get(at).is_some_and(|sign| sign.is('&') || sign.is('+'));
        let is_and = |at: usize| matches!(self.text(at), "et" | "en" | "und" | "and");
        let is_followed = self.is(&words.lists.after, next)
            || self.is(&words.lists.places, next)
            || is_sign(next)
            || is_and(next) && self.is(&words.lists.after, next + 1);
        let holds_place = name.clone().skip(1).any(|at| self.is(&words.lists.places, at) || self.is(&words.lists.after, at));
        // "Clare's Law"
        let is_of_act = self.text(next) == "s" && tokens[next].is_joined && self.is(&words.lists.places, next + 1);
        is_followed || is_of_act || holds_place || self.is_compound(next) || self.is_in_place(name.start)
    }

    /// A particle may stand between: "rue du Docteur …".
    fn is_in_place(&self, start: usize) -> bool {
        (1..=3).filter_map(|back| start.checked_sub(back)).any(|before| {
            self.is(&self.words.lists.places, before)
                && (before + 1..start).all(|at| {
                    let token = &self.version.tokens[at];
                    self.capital(at) || token.is_word() && token.text.chars().count() < 4 || token.is('-') || token.is('.')
                })
        })
    }

    /// "Victor-Hugo-Straße", "Churchilllaan".
    fn is_compound(&self, next: usize) -> bool {
        let last = next.checked_sub(1).map_or("", |last| self.text(last));
        self.words.lists.compounds.iter().any(|place| last.ends_with(place.as_str()))
    }
}
