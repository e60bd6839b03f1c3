//! Text of others, put into a YAML file.

/// A text in double quotes, so that a YAML reader gets back the very same text whatever it holds.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter if hides(letter) && u32::from(letter) > 0xffff => quoted.push_str(&format!("\\U{:08x}", u32::from(letter))),
            letter if hides(letter) => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a letter would not be seen in the file, would end a line there or turn the direction of reading.
fn hides(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control()
        || matches!(code, 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x2069 | 0xfeff)
        || (0xfdd0..=0xfdef).contains(&code)
        || code & 0xfffe == 0xfffe
}

/// A name in small letters, digits and hyphens, for a text; none where nothing of the text can stand in one.
pub(super) fn id_of(text: &str) -> Option<String> {
    const LONGEST: usize = 40;
    let mut id = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => id.push_str(plain),
            None if letter.is_ascii_alphanumeric() => id.push(letter),
            None if matches!(letter, '\u{300}'..='\u{36f}') => {}
            None if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            None => {}
        }
    }
    if id.len() > LONGEST {
        let end = id[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        id.truncate(end);
    }
    let id = id.trim_matches('-');
    // What YAML reads as a number, a truth value or nothing is no text.
    let misread =
        id.starts_with(|first: char| first.is_ascii_digit()) || ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(&id);
    (!id.is_empty()).then(|| if misread { format!("charter-{id}") } else { id.to_owned() })
}

/// The letters without marks of a letter with one.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' => "a",
        'ä' | 'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ö' | 'œ' => "oe",
        'ù' | 'ú' | 'û' => "u",
        'ü' => "ue",
        'ÿ' | 'ý' => "y",
        'ß' => "ss",
        _ => return None,
    })
}
