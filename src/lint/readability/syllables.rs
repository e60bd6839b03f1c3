//! The syllables of a word.

use crate::charter::text::Language;

/// How many syllables a word has, written in small letters: as many as it can be broken into, or as it has groups of vowels that are
/// spoken, whichever is more. No rule of breaking words tells every syllable ("open" is not broken), and two vowels that meet may be two
/// ("be-antwoorden"). A row of letters without a vowel has none.
pub fn syllables(word: &str, language: Language) -> usize {
    let lang = match language {
        Language::Fr => hypher::Lang::French,
        Language::Nl => hypher::Lang::Dutch,
        Language::De => hypher::Lang::German,
        Language::En => hypher::Lang::English,
    };
    let groups = groups(word, language);
    // Only a part that holds a vowel is a syllable: words are broken before some that have none.
    let parts =
        hypher::hyphenate_bounded(word, lang, 1, 1).filter(|part| *part != "y" && part.chars().any(|letter| is_vowel(letter, language)));
    let parts = parts.count().saturating_sub(usize::from(ends_mute(word, language) && groups > 0 && last_is_broken(word, lang)));
    groups.max(parts)
}

/// The groups of vowels that are spoken.
fn groups(word: &str, language: Language) -> usize {
    let (mut groups, mut before) = (0, None::<char>);
    for letter in word.chars() {
        let vowel = is_vowel(letter, language) || letter == 'j' && language == Language::Nl && before == Some('i');
        // "ide-eën", "thé-âtre"
        let parts = matches!(letter, 'ë' | 'ï' | 'ö' | 'ü') && language != Language::De || before == Some('é') && language == Language::Fr;
        let begins = vowel && (parts || before.is_none_or(|before| !is_vowel(before, language)));
        groups += usize::from(begins && letter != 'j');
        before = Some(letter);
    }
    groups - usize::from(groups > 1 && ends_mute(word, language))
}

/// Whether the last vowel is written and not spoken.
fn ends_mute(word: &str, language: Language) -> bool {
    let consonant = |stem: &str| stem.chars().next_back().is_some_and(|letter| !is_vowel(letter, language));
    match language {
        Language::Fr => ["e", "es"].iter().any(|end| word.strip_suffix(end).is_some_and(consonant)),
        Language::En => {
            let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
            let plural =
                word.strip_suffix("es").is_some_and(consonant) && !ends(&["ses", "xes", "zes", "ches", "shes", "ces", "ges", "les"]);
            let past = word.strip_suffix("ed").is_some_and(consonant) && !ends(&["ted", "ded", "led"]);
            word.strip_suffix('e').is_some_and(|stem| consonant(stem) && !is_after_consonant_l(stem)) || plural || past
        }
        Language::Nl | Language::De => false,
    }
}

/// "table", not "mile"
fn is_after_consonant_l(stem: &str) -> bool {
    let mut letters = stem.chars().rev();
    letters.next() == Some('l') && letters.next().is_some_and(|letter| !is_vowel(letter, Language::En))
}

/// Whether a word is broken before its last, mute vowel.
fn last_is_broken(word: &str, lang: hypher::Lang) -> bool {
    let last = hypher::hyphenate_bounded(word, lang, 1, 1).last().unwrap_or_default();
    last.chars().count() < word.chars().count() && last.chars().filter(|letter| "aeiouyéèêëàâîïôùûœ".contains(*letter)).count() == 1
}

fn is_vowel(letter: char, language: Language) -> bool {
    match language {
        Language::De => "aeiouyäöüéèà".contains(letter),
        _ => "aeiouyàâäáéèêëíîïóôöúùûüœæ".contains(letter),
    }
}
