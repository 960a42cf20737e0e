//! Text as it is compared and looked for: without regard to case, to `ё`, to accents, and to letters of the other
//! script that only look right.
//!
//! `Ёлка`, `елка` and `Eлкa` with a Latin `E` and `a` are one word to a reader, and so they are here.

/// A text for comparison: lower case, `ё` as `е`, accents taken off, all blanks as one space, and every word that
/// mixes Cyrillic with Latin look-alikes in one script.
///
/// A word of one script keeps it: `сор` and `cop` stay different. Signs and digits stay as they are. Folding twice
/// gives what folding once gives.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || is_shapeless(c)) {
        let mut lower = String::with_capacity(word.len());
        for c in word.chars().flat_map(char::to_lowercase) {
            // Written in two parts, `й` is still a letter of its own.
            if c == '\u{306}' && lower.ends_with('и') {
                lower.pop();
                lower.push('й');
            } else {
                lower.extend(plain(c));
            }
        }
        if !folded.is_empty() && !lower.is_empty() {
            folded.push(' ');
        }
        one_script(&lower, &mut folded);
    }
    folded
}

/// Whether the character belongs to a Cyrillic alphabet.
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// The Latin letter that a small Cyrillic one looks like.
pub fn latin_like(c: char) -> Option<char> {
    ALIKE.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin)
}

/// The Cyrillic letter that a small Latin one looks like.
pub fn cyrillic_like(c: char) -> Option<char> {
    ALIKE.iter().find(|(_, latin)| *latin == c).map(|(cyrillic, _)| *cyrillic)
}

/// Small letters that look alike, themselves or as capitals (`В` and `B`, `Н` and `H`).
const ALIKE: [(char, char); 17] = [
    ('а', 'a'),
    ('в', 'b'),
    ('е', 'e'),
    ('к', 'k'),
    ('м', 'm'),
    ('н', 'h'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('т', 't'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
];

/// A letter without its accent; nothing for an accent that stands by itself. `й` is a letter of its own.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'ё' | 'ѐ' => 'е',
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ţ' | 'ť' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{fe00}'..='\u{fe0f}' => return None,
        other => other,
    })
}

/// Characters without a shape part no words, but nobody looks for them either.
fn is_shapeless(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

/// Writes a word run by run; a run of letters in both scripts goes to the script that explains it: the one some
/// of its letters belong to beyond doubt, else the one with more letters, Cyrillic when both have as many.
fn one_script(word: &str, into: &mut String) {
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let is_letter = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != is_letter).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        match is_letter.then(|| script_to(run)).flatten() {
            Some(change) => into.extend(run.chars().map(|c| change(c).unwrap_or(c))),
            None => into.push_str(run),
        }
        rest = after;
    }
}

/// How the letters of a run of both scripts change; nothing for a run of one script, and for one in which each
/// script has letters of its own.
fn script_to(run: &str) -> Option<fn(char) -> Option<char>> {
    let (mut cyrillic, mut latin, mut only_cyrillic, mut only_latin) = (0, 0, false, false);
    for c in run.chars() {
        if is_cyrillic(c) {
            cyrillic += 1;
            only_cyrillic |= latin_like(c).is_none();
        } else if c.is_ascii_alphabetic() {
            latin += 1;
            only_latin |= cyrillic_like(c).is_none();
        }
    }
    match (only_cyrillic, only_latin) {
        _ if cyrillic == 0 || latin == 0 => None,
        (true, true) => None,
        (true, false) => Some(cyrillic_like),
        (false, true) => Some(latin_like),
        (false, false) if latin > cyrillic => Some(latin_like),
        (false, false) => Some(cyrillic_like),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_that_read_the_same_fold_to_the_same() {
        let table = [
            ("Ёлка", "елка"),
            ("е\u{308}лка", "елка"),
            ("Eлкa", "елка"),
            ("Никa Залеcная", "ника залесная"),
            ("Nikа", "nika"),
            ("José  Álvarez\u{a0}", "jose alvarez"),
            ("O’Brien", "o'brien"),
            ("ПАРТНЁРСТВА", "партнерства"),
            ("чай\u{ad}ный", "чайный"),
            ("YouTube-канал", "youtube-канал"),
            ("йод", "йод"),
            ("и\u{306}од", "йод"),
            ("   ", ""),
        ];
        for (text, folded) in table {
            assert_eq!(fold(text), folded, "{text:?}");
        }
        assert_ne!(fold("сор"), fold("cop"), "a word of one script keeps it");
        assert_ne!(fold("Мария"), fold("Марина"));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "[a-zA-Zа-яА-ЯёЁ0-9 .,'’\u{301}é-]{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text.to_lowercase()));
        }
    }
}
