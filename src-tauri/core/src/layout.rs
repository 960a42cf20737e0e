//! The same keys pressed on the other keyboard layout: `ghjtrn` for the Russian word it was meant to be, and back.

/// The letter rows of the US layout, key by key, and the same keys of the Russian one (JCUKEN).
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/// What these keys type on the other layout, in lower case; what lies on neither stays as it is.
///
/// A text with a Latin letter is taken for keys of the US layout, any other for keys of the Russian one.
pub fn other_layout(text: &str) -> String {
    let lower = text.to_lowercase();
    let latin = lower.chars().any(|letter| letter.is_ascii_lowercase());
    let (from, to) = if latin { (LATIN, CYRILLIC) } else { (CYRILLIC, LATIN) };
    let swap = |letter: char| {
        let place = from.chars().position(|key| key == letter);
        place.and_then(|place| to.chars().nth(place)).unwrap_or(letter)
    };
    lower.chars().map(swap).collect()
}
