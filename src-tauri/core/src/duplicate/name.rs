//! A name as a key that is the same in Cyrillic and in every usual way of writing it in Latin letters.
//!
//! The ways meet in the middle: Cyrillic is spelt in Latin letters, then everything that the passport rules (ICAO
//! 9303), GOST 7.79, BGN/PCGN and everyday spelling write differently is drawn together. Where a Latin letter may
//! stand for two (`j` in Julia and Janna, `c` in Coi and Catherine), a name has a key for each.

use crate::fold;

/// How many keys one name may have.
const KEYS_MOST: usize = 8;

/// What says the legal form of a company and not its name.
const FORMS: [&str; 13] =
    ["ооо", "оао", "зао", "пао", "ао", "ип", "llc", "ltd", "inc", "corp", "gmbh", "plc", "ooo"];

/// The keys of a name; two names are the same when they share one. None when the text names nobody.
///
/// Neither case, order of words, punctuation, legal form nor script matters. What stands behind a slash or in
/// brackets is taken for the name written once more.
pub fn name_keys(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut keys = Vec::new();
    let mut add = |text: &str| {
        for key in keys_of(text) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    };
    add(&folded);
    for part in folded.split(['/', '|', '(', ')']).map(str::trim).filter(|p| p.len() < folded.len())
    {
        // A word beside the name (`(agency)`) is no second writing of it.
        if part.contains(' ') {
            add(part);
        }
    }
    keys.truncate(KEYS_MOST);
    keys
}

fn keys_of(text: &str) -> Vec<String> {
    let text = text.replace('\'', "");
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let of_name: Vec<&str> = words.iter().copied().filter(|word| !FORMS.contains(word)).collect();
    let words = if of_name.is_empty() { words } else { of_name };
    if words.iter().map(|word| word.chars().count()).sum::<usize>() < 2 {
        return Vec::new();
    }
    let mut found: Vec<Vec<String>> = vec![Vec::new()];
    for word in words {
        let sounds = sounds(&spelt(word));
        found = found
            .iter()
            .flat_map(|before| {
                sounds.iter().map(|sound| [before.as_slice(), std::slice::from_ref(sound)].concat())
            })
            .take(KEYS_MOST)
            .collect();
    }
    found
        .into_iter()
        .map(|mut words| {
            words.sort_unstable();
            words.join(" ")
        })
        .collect()
}

/// A word in Latin letters.
fn spelt(word: &str) -> String {
    let mut spelt = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        let latin = match c {
            'а' => "a",
            'б' => "b",
            'в' | 'ў' => "v",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'є' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' | 'ї' => "i",
            'й' | 'ы' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            // `ьо` sounds like `йо`: каньон, canyon.
            'ь' if letters.peek() == Some(&'о') => "y",
            'ь' | 'ъ' => "",
            'ю' => "yu",
            'я' => "ya",
            other => {
                spelt.push(other);
                continue;
            }
        };
        spelt.push_str(latin);
    }
    spelt
}

/// What a letter that may stand for two stands for.
#[derive(Clone, Copy)]
struct Reading {
    /// `j` as in Julia, not as in Janna.
    soft_j: bool,
    /// `c` as in Coi, not as in Catherine or Alice.
    hissing_c: bool,
}

/// A word in Latin letters by its sounds, once for each reading of its letters.
fn sounds(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for soft_j in [true, false] {
        for hissing_c in [true, false] {
            let sound = sound(word, Reading { soft_j, hissing_c });
            if !found.contains(&sound) {
                found.push(sound);
            }
        }
    }
    found
}

/// Sounds written with several letters, longest first. Capitals are sounds of their own: `S` sh and shch, `C` ch,
/// `Z` zh, `T` ts.
const TOGETHER: [(&str, &str); 20] = [
    ("shch", "S"),
    ("tsch", "C"),
    ("sch", "S"),
    ("tch", "C"),
    ("dzh", "Z"),
    ("ch", "C"),
    ("sh", "S"),
    ("zh", "Z"),
    ("dj", "Z"),
    ("kh", "h"),
    ("ts", "T"),
    ("tz", "T"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "kv"),
    ("ye", "e"),
    ("yo", "e"),
    ("ya", "ia"),
    ("yu", "iu"),
];

fn sound(word: &str, reading: Reading) -> String {
    let mut sound = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((letters, as_one)) = TOGETHER.iter().find(|(l, _)| rest.starts_with(l)) {
            sound.push_str(as_one);
            rest = &rest[letters.len()..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        let next = rest.chars().next();
        match c {
            'j' if !reading.soft_j => sound.push('Z'),
            'j' if matches!(next, Some('e' | 'o')) => {
                sound.push('e');
                rest = &rest[1..];
            }
            'j' | 'y' => sound.push('i'),
            'c' if reading.hissing_c => sound.push('T'),
            'c' if matches!(next, Some('e' | 'i' | 'y')) => sound.push('s'),
            'c' | 'q' => sound.push('k'),
            'w' => sound.push('v'),
            'x' => sound.push_str("ks"),
            other => sound.push(other),
        }
    }
    settled(&sound)
}

/// Sounds that spellings disagree about, drawn together: double letters, `ie` for `e`, a silent `h` at the end,
/// `o` for `ё` after a hiss in a surname (Хрущёв, Khrushchov, Khrushchev).
fn settled(sound: &str) -> String {
    let mut settled = String::with_capacity(sound.len());
    for c in sound.replace("ie", "e").chars() {
        if c.is_numeric() || !settled.ends_with(c) {
            settled.push(c);
        }
    }
    if settled.ends_with("ah") {
        settled.pop();
    }
    for (ending, as_one) in [("ov", "ev"), ("ova", "eva")] {
        if let Some(stem) = settled.strip_suffix(ending)
            && stem.ends_with(['S', 'C', 'Z'])
        {
            return [stem, as_one].concat();
        }
    }
    settled
}
