//! The cards the product comes with, and what is wrong with one.

use super::*;

#[test]
fn every_shipped_card_is_whole_dated_and_speaks_both_languages() {
    let all = cards();
    let mut seen = std::collections::BTreeSet::new();
    for one in &all {
        let key = &one.key;
        assert!(seen.insert(key.clone()), "{key} twice");
        assert!(one.problems(today()).is_empty(), "{key}: {:?}", one.problems(today()));
        assert!(one.title.is_full() && one.basis.is_full() && one.text.is_full(), "{key}");
        assert_eq!(one.checked_on, Some(CHECKED_ON), "{key}");
        assert_eq!(CHECKED_ON, today(), "the pack is of that day");
        assert!(one.on && one.valid_from.is_none_or(|from| from <= CHECKED_ON), "{key}");
        assert_eq!(card(key).as_ref(), Some(one), "{key}");
        // Only a question rests on no source.
        let question = one.asks == RuleAsks::Answer && one.trigger.cross_border;
        assert!(!one.sources.is_empty() || question, "{key}");
        assert!(key.starts_with(one.market.tag()), "{key} belongs to its market");
        if one.warns {
            assert!(
                one.trigger.audience.is_some() && !one.platforms.is_empty(),
                "{key} warns too widely"
            );
        }
        if one.asks == RuleAsks::Status {
            assert!(
                one.text
                    .ru
                    .replace('\u{a0}', " ")
                    .contains("Проверьте статус площадки в день подписания"),
                "{key}"
            );
            assert!(
                one.text
                    .en
                    .replace('\u{a0}', " ")
                    .contains("Check the platform’s status on the day of signing"),
                "{key}"
            );
        }
        for word in [
            "разрешен",
            "разрешён",
            "можно размещать",
            "is allowed",
            "may be used",
            "is legal",
            "is lawful",
        ] {
            let texts =
                [&one.text.ru, &one.text.en].map(|text| text.replace("нельзя размещать", ""));
            assert!(texts.iter().all(|text| !text.contains(word)), "{key} says {word}");
        }
    }
    assert_eq!(all.iter().filter(|one| one.market == Ru).count(), 14);
    assert_eq!(all.iter().filter(|one| one.market == Us).count(), 8);
    assert_eq!(card("ru-nothing"), None);
}

#[test]
fn a_version_of_a_card_says_the_same_until_its_words_change() {
    let shipped = card("ru-erid").unwrap();
    let checked = RuleCard {
        id: id(7),
        checked_on: Some(day("2026-12-01")),
        checked_by: String::from("Марта"),
        ..shipped.clone()
    };
    assert!(checked.says_as(&shipped));
    assert_eq!(checked.reference(), shipped.reference());
    let changed = RuleCard { text: Both::new("Иначе", "Otherwise"), ..checked };
    assert!(!changed.says_as(&shipped));
    assert_eq!(own(RuleTrigger::default()).reference(), id(900).to_string());
}

#[test]
fn what_is_wrong_with_a_card_is_said_at_its_field() {
    let table: [(&str, ProblemCode, fn(&mut RuleCard)); 8] = [
        ("title", ProblemCode::Empty, |card| card.title = Both::default()),
        ("key", ProblemCode::NotFound, |card| card.key = String::from("ru-nothing")),
        ("sources.0", ProblemCode::ForeignScheme, |card| {
            card.sources = vec![String::from("javascript:alert(1)")];
        }),
        ("sources", ProblemCode::TooMany, |card| {
            card.sources = vec![String::from("https://example.org"); 21];
        }),
        ("trigger.followers_least", ProblemCode::OutOfRange, |card| {
            card.trigger.followers_least = Some(-1);
        }),
        ("valid_to", ProblemCode::EndBeforeStart, |card| {
            (card.valid_from, card.valid_to) = (Some(day("2026-02-01")), Some(day("2026-01-31")));
        }),
        ("checked_on", ProblemCode::InFuture, |card| card.checked_on = Some(day("2026-11-22"))),
        ("text.en", ProblemCode::Nul, |card| card.text.en = String::from("\0")),
    ];
    assert!(own(RuleTrigger::default()).problems(today()).is_empty());
    for (field, code, break_it) in table {
        let mut card = own(RuleTrigger::default());
        break_it(&mut card);
        let problems = card.problems(today());
        assert_eq!(problems.len(), 1, "{field}: {problems:?}");
        assert_eq!((problems[0].field.as_str(), problems[0].code), (field, code));
    }
    let late = RuleCheck {
        on: Some(day("2026-11-22")),
        ..check("ru-erid", RuleSubject::default(), "", true)
    };
    assert_eq!(late.problems(today())[0].code, ProblemCode::InFuture);
}
