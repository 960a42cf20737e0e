//! Boundaries, the phrases that bridge two tongues, and time (REQUIREMENTS 27, 39–41, 64).

#![allow(clippy::unwrap_used)]

mod made;

use made::{BRAND, CAMPAIGN, day, id};
use sverka_core::Both;
use sverka_core::boundary::{Boundary, Crossing, open_crossings, suspected};
use sverka_core::clause::Clause;
use sverka_core::paper::Paper;
use sverka_core::phrase::{PAIRS, likeness};
use sverka_core::time_entry::{TimeEntry, TimePart, TimeSpent, spent};

fn clause(n: u128, key: &str, ru: &str, en: &str) -> Clause {
    Clause {
        id: id(n),
        campaign: id(CAMPAIGN),
        paper: Paper::Brief,
        key: key.to_owned(),
        title: Both::default(),
        text: Both::new(ru, en),
        checked: None,
        accepted: Vec::new(),
        position: 0,
    }
}

fn boundary(ru: &str, en: &str, firm: bool) -> Boundary {
    Boundary {
        id: id(1),
        campaign: id(CAMPAIGN),
        party: id(BRAND),
        text: Both::new(ru, en),
        firm,
        crossings: Vec::new(),
        position: 0,
    }
}

#[test]
fn line_39_a_clause_that_shares_the_words_of_a_red_line_is_suspected() {
    let clauses = [
        clause(
            1,
            "approval",
            "Автор присылает сырой монтаж за два дня.",
            "The raw cut comes two days before.",
        ),
        clause(2, "payment", "Оплата за пять дней.", "Payment within five days."),
        clause(3, "red-lines", "Не присылать сырой монтаж.", "No raw cuts."),
    ];
    let found = suspected(&boundary("Не пересылать сырой монтаж", "", true), &clauses);
    assert_eq!(found, [id(1)]);
    // In either language, whatever the form of the words.
    assert_eq!(suspected(&boundary("", "No raw cuts two days before", true), &clauses), [id(1)]);
}

#[test]
fn line_27_what_is_open_to_talk_crosses_nothing() {
    let clauses = [clause(1, "approval", "Сырой монтаж за два дня.", "")];
    assert!(suspected(&boundary("Сырой монтаж", "", false), &clauses).is_empty());
    assert!(suspected(&boundary("", "", true), &clauses).is_empty());
}

#[test]
fn line_39_a_crossing_is_open_until_it_is_settled_in_words() {
    let clauses = [clause(1, "approval", "Сырой монтаж за два дня.", "")];
    let crossed = |settled: &str| Boundary {
        crossings: vec![Crossing { clause: id(1), settled: settled.to_owned() }],
        ..boundary("Сырой монтаж", "", true)
    };
    assert_eq!(open_crossings(&[crossed(" ")], &clauses).len(), 1);
    assert_eq!(open_crossings(&[crossed("Показываем только готовое")], &clauses), []);
    // A person has looked: nothing is suspected twice, and a clause that is gone crosses nothing.
    assert!(suspected(&crossed(""), &clauses).is_empty());
    assert_eq!(open_crossings(&[crossed("")], &[]), []);
}

#[test]
fn line_40_at_least_a_dozen_pairs_come_along_each_once() {
    let mut keys = PAIRS.to_vec();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), PAIRS.len());
    assert!(PAIRS.len() >= 12);
}

#[test]
fn line_41_a_pair_is_offered_by_the_words_it_shares_in_any_form() {
    let business = Both::new("Узнаваемость +30 %", "Awareness +30%");
    let creative = Both::new("Ваши люди увидят вещь", "Your people see the thing");
    let asked = Both::new("Рост узнаваемости", "");
    assert!(likeness(&asked, &business, &creative) > 0);
    assert_eq!(likeness(&Both::new("Скидка", "Discount"), &business, &creative), 0);
}

#[test]
fn line_64_time_is_summed_apart_and_sessions_count_as_agreeing() {
    let entry = |n, part, minutes| TimeEntry {
        id: id(n),
        campaign: id(CAMPAIGN),
        on: day(1),
        minutes,
        part,
        note: String::new(),
    };
    let entries = [
        entry(1, TimePart::Alignment, 30),
        entry(2, TimePart::Execution, 90),
        entry(3, TimePart::Alignment, 15),
    ];
    assert_eq!(spent(&entries, 40 * 60 + 59), TimeSpent { alignment: 85, execution: 90 });
    assert_eq!(spent(&[], 0), TimeSpent::default());
}
