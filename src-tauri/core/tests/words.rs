//! Words as search compares them: forms of Russian and English, ё, case, the word still being typed, the other layout.

use proptest::prelude::*;
use sverka_core::layout::other_layout;
use sverka_core::words::{Query, keys, words};

fn meets(text: &str, asked: &str) -> bool {
    Query::of(asked).expect("every query of the table has a word").meets([text])
}

#[test]
fn a_query_finds_a_text_by_any_form_of_its_words() {
    let found = [
        ("Долгое ПАРТНЁРСТВО с чайным домом", "партнерства"),
        ("Долгое партнёрство с чайным домом", "чайная"),
        ("Сорвала срок и не предупредила", "срока предупредить"),
        ("Съёмка в Казани", "съемки казань"),
        ("Ёлкина Нюра", "елкина"),
        ("елкина нюра", "Ёлк"),
        ("Йод и мёд", "меда"),
        ("long running campaigns", "campaign run"),
        ("She explains failures plainly", "explaining fail"),
        ("José Álvarez", "jose alvarez"),
        ("@nika.zalesnaya", "zales"),
        ("48 200 подписчиков", "48 подписчик"),
        ("разговор про UGC-ролики", "ugc ролик"),
        ("e\u{301}tude", "etude"),
        ("чай\u{ad}ный дом", "чайный"),
        // Letters only one alphabet has on either side: its beginning alone would be of one alphabet.
        ("A AЦU", "aц"),
        ("фестиваль COLORФЕСТ", "colorф"),
        ("фестиваль COLORФЕСТ", "соlоr"),
    ];
    for (text, asked) in found {
        assert!(meets(text, asked), "{asked:?} finds {text:?}");
    }
}

#[test]
fn a_query_leaves_out_what_lacks_one_of_its_words() {
    let missed = [
        ("Долгое партнёрство", "партнёрство чай"),
        ("машина", "маша "),
        ("сор", "cop"),
        ("сор", "co"),
        ("campaign", "champagne"),
        // Only the last word may be a beginning.
        ("чайный дом", "ча дом"),
        ("", "чай"),
    ];
    for (text, asked) in missed {
        assert!(!meets(text, asked), "{asked:?} does not find {text:?}");
    }
    for nothing in ["", "   ", "—", "«»", "+"] {
        assert_eq!(Query::of(nothing), None, "{nothing:?} asks for nothing");
    }
}

#[test]
fn a_passage_shows_where_it_was_found() {
    let shown = |text: &str, asked: &str| {
        let passage = Query::of(asked).and_then(|query| query.passage(text));
        passage.map(|parts| {
            let show = |part: &sverka_core::words::Part| match part.hit {
                true => format!("[{}]", part.text),
                false => part.text.clone(),
            };
            parts.iter().map(show).collect::<String>()
        })
    };
    let table = [
        ("Сорвала\nсрок  на неделю.", "сроки", Some("Сорвала [срок] на неделю.")),
        ("<b>Tea</b> & honey", "honey", Some("<b>Tea</b> & [honey]")),
        ("чай", "мёд", None),
        ("чай и чаю", "чай", Some("[чай] и [чаю]")),
    ];
    for (text, asked, expected) in table {
        assert_eq!(shown(text, asked).as_deref(), expected, "{asked:?} in {text:?}");
    }
    let long = format!("{} предупредила {}", "очень ".repeat(60), "потом ".repeat(60));
    let passage = shown(&long, "предупредить").expect("the word is there");
    assert!(passage.starts_with("… очень") && passage.ends_with("потом …"), "{passage}");
    assert!(passage.contains("[предупредила]") && passage.chars().count() < 130, "{passage}");
}

#[test]
fn the_other_layout_gives_the_word_that_was_meant() {
    let table = [
        ("ghjtrn", "проект"),
        ("зфкетук", "partner"),
        ("Ghjtrn 2026", "проект 2026"),
        ("rfpfym", "казань"),
        ("ё", "`"),
        ("", ""),
    ];
    for (typed, meant) in table {
        assert_eq!(other_layout(typed), meant, "{typed:?}");
    }
}

/// Any text, and texts in which the two alphabets meet within words.
fn written() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,60}", "[a-zA-Zа-яА-ЯёЁ0-9ʼ -]{0,24}"]
}

proptest! {
    /// What stands in a text finds it, word by word and by every beginning of a word.
    #[test]
    fn a_text_is_found_by_its_own_words(text in written(), at in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let there = words(&text);
        prop_assume!(!there.is_empty());
        let word = &there[at.index(there.len())];
        let letters: Vec<char> = word.folded.chars().collect();
        let begun: String = letters[..=cut.index(letters.len())].iter().collect();
        for asked in [&text[word.from..word.to], &begun] {
            let query = Query::of(asked);
            prop_assert!(query.is_some_and(|query| query.meets([text.as_str()])), "{:?} in {:?}", asked, text);
        }
    }

    /// A passage is made of the text alone, and marks at least one word.
    #[test]
    fn a_passage_repeats_the_text(text in "[ а-яёa-z.,«»\n]{0,200}", asked in "[а-яa-z]{1,3}") {
        if let Some(parts) = Query::of(&asked).and_then(|query| query.passage(&text)) {
            prop_assert!(parts.iter().any(|part| part.hit));
            let plain: Vec<&str> = text.split_whitespace().collect();
            let said: String = parts.iter().map(|part| part.text.as_str()).collect();
            let said = said.trim_start_matches("… ").trim_end_matches(" …");
            let said: Vec<&str> = said.split_whitespace().collect();
            prop_assert!(plain.join(" ").contains(&said.join(" ")), "{:?} is not in {:?}", said, plain);
        }
    }

    /// What an index keeps can stand in it as plain words and their marks.
    #[test]
    fn keys_are_letters_and_digits(text in "\\PC{0,60}") {
        for key in keys([text.as_str()]) {
            let word = key.strip_prefix(['=', '~']).unwrap_or(&key);
            prop_assert!(!word.is_empty() && word.chars().all(char::is_alphanumeric), "{:?}", key);
        }
    }
}
