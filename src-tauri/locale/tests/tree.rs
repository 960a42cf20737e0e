//! What the build refuses in the message tree, and in which words.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../src/tree.rs"]
mod tree;

use tree::{Message, Source, Variable, check};

fn source(lang: &'static str, file: &str, text: &str) -> Source {
    Source { lang, file: file.to_owned(), text: text.to_owned() }
}

/// The tree of one file in each language.
fn pair(en: &str, ru: &str) -> Result<Vec<Message>, Vec<String>> {
    check(&[source("en", "a.ftl", en), source("ru", "a.ftl", ru)])
}

#[test]
fn a_sound_tree_gives_its_messages_with_their_variables() {
    let en = "-name = Sverka\n\
              days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n\
              hello = { -name } greets { $who }\n    .title = Hello\n";
    let ru = "-name = { $case ->\n    [where] Сверке\n   *[what] Сверка\n }\n\
              days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[many] { $n } дней\n }\n\
              hello = { $who } в { -name(case: \"where\") }\n    .title = Привет\n";
    let message = |key: &str, variables: &[(&str, bool)]| Message {
        key: key.to_owned(),
        variables: variables
            .iter()
            .map(|(name, count)| Variable { name: (*name).to_owned(), count: *count })
            .collect(),
    };
    let expected = [
        message("days", &[("n", true)]),
        message("hello", &[("who", false)]),
        message("hello.title", &[]),
    ];
    assert_eq!(pair(en, ru).unwrap(), expected);
}

#[test]
fn a_count_in_one_language_is_a_count_in_both() {
    let en = "a = { $n } in all\n";
    let ru = "a = { $n ->\n    [one] один\n    [few] два\n   *[many] пять\n }\n";
    assert!(pair(en, ru).unwrap()[0].variables[0].count);
}

#[test]
fn a_list_of_words_is_no_plural() {
    let text = "a = { $where ->\n    [youtube] Y\n   *[other] O\n }\n";
    assert!(!pair(text, text).unwrap()[0].variables[0].count);
}

#[test]
fn every_fault_is_named_with_its_file_and_key() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("a = A\n", "", &["locales/en/a.ftl: a: stands in en only, ru lacks it"]),
        ("", "a = А\n", &["locales/ru/a.ftl: a: stands in ru only, en lacks it"]),
        (
            "a = A\n    .b = B\n",
            "a = А\n",
            &["locales/en/a.ftl: a.b: stands in en only, ru lacks it"],
        ),
        ("a = { $v }\n", "a = А\n", &["locales/en/a.ftl: a: $v is missing in ru"]),
        (
            "a = { $v }\n",
            "a = { $value }\n",
            &[
                "locales/en/a.ftl: a: $v is missing in ru",
                "locales/ru/a.ftl: a: $value is missing in en",
            ],
        ),
        (
            "a = A\na = B\n",
            "a = А\n",
            &["locales/en/a.ftl: a: stands twice, the first time in a.ftl"],
        ),
        (
            "a = { $n ->\n   *[other] days\n }\n",
            "a = { $n ->\n    [one] день\n   *[other] дней\n }\n",
            &[
                "locales/en/a.ftl: a: $n has no form [one]",
                "locales/ru/a.ftl: a: $n has no form [few]",
                "locales/ru/a.ftl: a: $n has no form [many]",
            ],
        ),
        (
            "a = { NUMBER($n) }\n",
            "a = А\n",
            &[
                "locales/en/a.ftl: a: NUMBER() formats differently on the two sides; pass the text ready-made",
            ],
        ),
        (
            "a = A\n",
            "a = { DATETIME($n) }\n",
            &[
                "locales/ru/a.ftl: a: DATETIME() formats differently on the two sides; pass the text ready-made",
            ],
        ),
        ("a = { b }\n", "a = А\n", &["locales/en/a.ftl: a: includes b, which is not there"]),
        ("a = { -b }\n", "a = А\n", &["locales/en/a.ftl: a: includes -b, which is not there"]),
        (
            "a = A\n\nb = { $n\n",
            "a = А\n",
            &["locales/en/a.ftl:3: Expected a token starting with \"}\""],
        ),
    ];
    for (en, ru, expected) in cases {
        assert_eq!(pair(en, ru).unwrap_err(), *expected, "{en}{ru}");
    }
}

#[test]
fn a_message_stands_in_the_file_of_the_same_name() {
    let complaints =
        check(&[source("en", "a.ftl", "a = A\n"), source("ru", "b.ftl", "a = А\n")]).unwrap_err();
    assert_eq!(complaints, ["locales/en/a.ftl: a: stands in b.ftl in ru"]);
}

#[test]
fn a_fault_inside_a_variant_is_found() {
    let sound = "a = { $n ->\n    [one] day\n   *[other] { $k ->\n        [one] x\n       *[other] y\n    }\n }\n";
    let broken = "a = { $n ->\n    [one] день\n    [few] дня\n   *[many] { $k ->\n        [one] x\n       *[other] y\n    }\n }\n";
    assert_eq!(
        pair(sound, broken).unwrap_err(),
        ["locales/ru/a.ftl: a: $k has no form [few]", "locales/ru/a.ftl: a: $k has no form [many]"]
    );
}
