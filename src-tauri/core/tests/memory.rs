//! Clauses agreed before are found by likeness (REQUIREMENTS 162).

use proptest::prelude::*;
use sverka_core::memory::{LIKE_LEAST, Match, Memory, Trigrams, likest};
use sverka_core::{Both, Lang};

fn likeness(one: &str, other: &str) -> f64 {
    Trigrams::of(one).likeness(&Trigrams::of(other))
}

#[test]
fn likeness_is_the_share_of_common_trigrams() {
    // Each row: two texts, the trigrams they share, the trigrams either has.
    let table = [
        ("word", "two words", 4.0, 11.0),
        ("Вовлечённость", "вовлеченность", 14.0, 14.0),
        ("Правки", "ПРАВКИ!", 7.0, 7.0),
        ("да", "нет", 0.0, 7.0),
        ("", "", 0.0, 1.0),
        ("…", "!", 0.0, 1.0),
    ];
    for (one, other, shared, either) in table {
        assert!((likeness(one, other) - shared / either).abs() < 1e-9, "{one} | {other}");
    }
}

/// What is offered of everything remembered.
fn offered<'a, T>(
    memory: &'a Memory<T>,
    title: &Both,
    text: &Both,
    most: usize,
) -> Vec<Match<'a, T>> {
    likest(memory.like(title, text, |_| true), most)
}

fn remembered() -> Memory<&'static str> {
    let clause = |title: (&str, &str), text: (&str, &str), from| {
        (Both::new(title.0, title.1), Both::new(text.0, text.1), from)
    };
    Memory::of([
        clause(
            ("Когда сверяемся", "When we check in"),
            (
                "Если вовлечённость ниже 70 % ориентира, решаем вместе, что изменить.",
                "If engagement is below 70% of the benchmark, we decide together what to change.",
            ),
            "evening",
        ),
        clause(
            ("Правки", "Revisions"),
            ("Два круга правок на ролик.", "Two rounds of revisions per video."),
            "clay",
        ),
        // The same text once more is no second find, half a text none at all.
        clause(
            ("Правки", "Revisions"),
            ("Два круга правок на ролик.", "Two rounds of revisions per video."),
            "older",
        ),
        clause(("Правки", "Revisions"), ("Два круга правок на каждый ролик.", ""), "half"),
    ])
}

#[test]
fn a_clause_is_found_by_either_language_the_likest_first() {
    let memory = remembered();
    let table = [
        ("Два круга правок на каждый ролик.", "", Lang::Ru, "clay"),
        ("", "Two rounds of revisions per clip.", Lang::En, "clay"),
        ("Если вовлеченность ниже 60 % ориентира, решаем вместе.", "", Lang::Ru, "evening"),
        ("Совсем о другом говорим.", "Two rounds of revisions for each video.", Lang::En, "clay"),
    ];
    for (ru, en, lang, from) in table {
        let found = offered(&memory, &Both::default(), &Both::new(ru, en), 5);
        assert_eq!((found[0].lang, *found[0].from), (lang, from), "{ru} | {en}");
        assert!(found.windows(2).all(|pair| pair[0].likeness >= pair[1].likeness));
        assert!(found.iter().all(|one| *one.from != "older" && *one.from != "half"));
    }
    assert_eq!(memory.len(), 3);
}

#[test]
fn what_may_not_be_offered_leaves_its_text_to_another() {
    let memory = remembered();
    let text = Both::new("Два круга правок на каждый ролик.", "");
    let found = likest(memory.like(&Both::default(), &text, |from| *from != "clay"), 5);
    assert_eq!(found.iter().map(|one| *one.from).collect::<Vec<_>>(), ["older"]);
}

#[test]
fn an_unwritten_clause_is_found_by_its_title_and_the_very_same_text_is_no_find() {
    let memory = remembered();
    let found = offered(&memory, &Both::new("Правки", "Revisions"), &Both::default(), 5);
    assert_eq!(found.iter().map(|one| *one.from).collect::<Vec<_>>(), ["clay"]);
    let same = Both::new("Два круга правок на ролик.", "Two rounds of revisions per video.");
    assert!(offered(&memory, &Both::default(), &same, 5).is_empty());
    // Half of it is: the memory knows the other half.
    let half = Both::new("Два круга правок на ролик.", "");
    let found = offered(&memory, &Both::default(), &half, 5);
    assert_eq!(
        found.iter().map(|one| (one.likeness, *one.from)).collect::<Vec<_>>(),
        [(1.0, "clay")]
    );
    assert!(
        offered(&memory, &Both::new("Оплата", "Payment"), &Both::new("Иное.", ""), 5).is_empty()
    );
}

#[test]
fn five_thousand_clauses_are_looked_through() {
    let clauses = (0..5_000).map(|at| {
        let text = Both::new(
            format!("Пункт {at}: автор сдаёт материал {} раз и ждёт ответа.", at * 7),
            format!("Clause {at}: the creator delivers {} times and waits for a reply.", at * 7),
        );
        (Both::default(), text, at)
    });
    let memory = Memory::of(clauses);
    let text = Both::new("Пункт 4321: автор сдаёт материал 30247 раз и ждёт.", "");
    let found = offered(&memory, &Both::default(), &text, 5);
    assert_eq!((memory.len(), found.len(), *found[0].from), (5_000, 5, 4_321));
}

proptest! {
    #[test]
    fn likeness_is_even_handed_and_whole_for_the_same_words(one in "[а-яёa-z ]{0,60}", other in "[а-яёa-z ]{0,60}") {
        let there = likeness(&one, &other);
        prop_assert!((there - likeness(&other, &one)).abs() < 1e-12);
        prop_assert!((0.0..=1.0).contains(&there));
        if !one.trim().is_empty() {
            prop_assert!((likeness(&one, &one.to_uppercase()) - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn what_is_passed_over_would_not_have_been_alike(texts in proptest::collection::vec("[а-д ]{1,30}", 1..12), asked in "[а-д ]{1,30}") {
        let memory = Memory::of(texts.iter().map(|ru| (Both::default(), Both::new(ru, "x"), ())));
        let found = offered(&memory, &Both::default(), &Both::new(&asked, ""), usize::MAX);
        let mut distinct: Vec<&String> = texts.iter().filter(|ru| !ru.trim().is_empty()).collect();
        distinct.sort();
        distinct.dedup();
        let alike = distinct.into_iter().filter(|ru| likeness(ru, &asked) >= LIKE_LEAST).count();
        prop_assert_eq!(found.len(), if asked.trim().is_empty() { 0 } else { alike });
    }
}
