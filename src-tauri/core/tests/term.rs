//! Terms in the two sides of a clause: found in any form, kept on both sides, shown with what not to say instead.

use proptest::prelude::*;
use std::collections::BTreeSet;
use sverka_core::term::{Care, Entry, Forbidden, TermFault, Termbase, working};
use sverka_core::{Lang, metric};

fn entry(id: &str, ru: &[&str], en: &[&str], not: &[(Lang, &str)], care: Care) -> Entry {
    let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Entry {
        id: id.to_owned(),
        ru: all(ru),
        en: all(en),
        forbidden: not
            .iter()
            .map(|(lang, text)| Forbidden { lang: *lang, text: (*text).to_owned() })
            .collect(),
        metric: None,
        care,
    }
}

fn base() -> Termbase {
    let ru_not = [(Lang::Ru, "ангажированность"), (Lang::En, "involvement")];
    Termbase::of(vec![
        entry("engagement", &["вовлечённость"], &["engagement"], &ru_not, Care::Warned),
        entry("rate", &["коэффициент вовлечённости"], &["engagement rate"], &[], Care::Warned),
        entry("campaign", &["кампания"], &["campaign"], &[(Lang::En, "company")], Care::Shown),
        entry("box", &["бокс"], &["box"], &[(Lang::Ru, "шкатулка")], Care::Held),
        entry("check", &["сверка", "встреча"], &["check-in", "meeting"], &[], Care::Warned),
    ])
}

type Fault = Option<(Lang, &'static str)>;

#[test]
fn line_162_a_term_is_kept_on_both_sides_and_false_friends_are_told() {
    let table: &[(&str, &str, &str, Fault)] = &[
        ("Смотрим вовлечённость.", "We watch engagement.", "engagement", None),
        ("О вовлеченности говорим.", "Engagement is discussed.", "engagement", None),
        (
            "Смотрим вовлечённость.",
            "We watch involvement.",
            "engagement",
            Some((Lang::En, "involvement")),
        ),
        (
            "Смотрим ангажированность.",
            "We watch engagement.",
            "engagement",
            Some((Lang::Ru, "ангажированность")),
        ),
        ("Смотрим вовлечённость.", "We watch sales.", "engagement", Some((Lang::En, ""))),
        ("Смотрим продажи.", "We watch engagement.", "engagement", Some((Lang::Ru, ""))),
        // A longer term takes the words of the shorter one in it.
        ("Коэффициент вовлечённости", "Engagement rate", "rate", None),
        // What is only shown may be absent, and its false friend is told only in its place.
        ("Кампания идёт.", "It runs.", "campaign", None),
        ("Кампания идёт.", "The company runs.", "campaign", Some((Lang::En, "company"))),
        ("Кампания компании", "The company’s campaign", "campaign", None),
        // A rule of one's own forbids a word wherever it is.
        ("Шкатулка пуста.", "It is empty.", "box", Some((Lang::Ru, "Шкатулка"))),
        ("Бокс и шкатулка", "The box", "box", Some((Lang::Ru, "шкатулка"))),
        // Another word may answer the term.
        ("Сверка в среду.", "The meeting is on Wednesday.", "check", None),
        ("Сверка в среду.", "We check in on Wednesday.", "check", None),
        // With one side unwritten nothing is wrong with the other.
        ("Смотрим вовлечённость.", " ", "engagement", None),
    ];
    for (ru, en, id, expected) in table {
        let uses = base().uses(ru, en);
        let found = uses.iter().find(|term| term.id == *id);
        let found = found.unwrap_or_else(|| panic!("{id} in {ru} | {en}: {uses:?}"));
        let expected = expected.map(|(lang, word)| TermFault { lang, word: word.to_owned() });
        assert_eq!(found.fault, expected, "{ru} | {en}");
    }
}

#[test]
fn only_what_answers_a_term_and_addresses_are_no_terms() {
    for (ru, en) in [
        ("Встреча в среду.", "The meeting is on Wednesday."),
        ("Пишите на box@brand.ru.", "Write to box@brand.ru."),
        ("Отметьте @box и #box.", "Tag @box and #box."),
        ("Ссылка brand.ru/box.", "The link is brand.ru/box."),
    ] {
        assert_eq!(base().uses(ru, en), [], "{ru} | {en}");
    }
}

#[test]
fn of_two_terms_in_the_same_places_the_first_is_told() {
    let shown = |id: &str, ru: &str, en: &str| entry(id, &[ru], &[en], &[], Care::Shown);
    let base = Termbase::of(vec![
        shown("share", "вовлечённость", "engagement"),
        shown("count", "вовлечения", "engagements"),
    ]);
    let ids: Vec<String> = base
        .uses("Вовлечения растут.", "Engagements grow.")
        .into_iter()
        .map(|use_| use_.id)
        .collect();
    assert_eq!(ids, ["share"]);
}

#[test]
fn the_working_terms_are_told_apart_and_name_metrics_that_are_there() {
    let terms = working();
    let ids: BTreeSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
    assert_eq!(ids.len(), terms.len());
    for term in &terms {
        let id = &term.id;
        assert!(term.metric.as_deref().is_none_or(|metric| metric::find(metric).is_some()), "{id}");
        // The term itself is found, and is no fault of its own.
        let (ru, en) = (&term.ru[0], &term.en[0]);
        let uses = Termbase::of(terms.clone()).uses(ru, en);
        let own = uses.iter().find(|found| found.id == *id);
        assert!(own.is_some_and(|found| found.fault.is_none()), "{id}: {uses:?}");
        // What is not to be said in its place is told.
        for word in &term.forbidden {
            let (ru, en) = match word.lang {
                Lang::Ru => (&word.text, en),
                Lang::En => (ru, &word.text),
            };
            let uses = Termbase::of(terms.clone()).uses(ru, en);
            let own = uses.iter().find(|found| found.id == *id);
            let fault = own.and_then(|found| found.fault.as_ref());
            assert!(
                fault.is_some_and(|fault| fault.lang == word.lang),
                "{id}: {} {uses:?}",
                word.text
            );
        }
    }
}

proptest! {
    #[test]
    fn any_use_lies_inside_its_text(ru in "[а-яё🎬 вовлеченность]{0,40}", en in "(engagement|box|🎬| |x){0,8}") {
        for term in base().uses(&ru, &en) {
            for (spans, text) in [(term.ru, &ru), (term.en, &en)] {
                let units: Vec<u16> = text.encode_utf16().collect();
                for span in spans {
                    prop_assert!(span.start < span.end && span.end <= units.len());
                    prop_assert!(String::from_utf16(&units[span.start..span.end]).is_ok());
                }
            }
        }
    }
}
