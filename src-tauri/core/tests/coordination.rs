//! Turnaround, evenness of replies, and the hours on our side (REQUIREMENTS 81–84).

#![allow(clippy::unwrap_used)]

use chrono::{Days, Duration, Months, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use sverka_core::Id;
use sverka_core::budget::default_ballparks;
use sverka_core::coordination::{
    Consistency, Owner, Stage, is_long, load, owner_named, staffing, turnaround,
};
use sverka_core::message::Message;
use sverka_core::problem::ProblemCode;

fn moment(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
}

fn message(n: u128, sent: NaiveDateTime, hours: Option<i64>) -> Message {
    Message {
        id: Id::from_u128(n),
        partner: Id::from_u128(900),
        sent,
        answered: hours.map(|hours| sent + Duration::hours(hours)),
        about: String::new(),
    }
}

/// Messages sent on the first days of the month, answered after so many hours.
fn answered(hours: &[i64]) -> Vec<Message> {
    hours.iter().zip(1u128..).map(|(wait, n)| message(n, moment(1, 9), Some(*wait))).collect()
}

#[test]
fn line_83_turnaround_is_a_median_with_its_n_and_what_still_waits() {
    let mut messages = answered(&[2, 5, 30]);
    messages.push(message(4, moment(20, 9), None));
    messages.push(message(5, moment(18, 9), None));
    let said = turnaround(&messages, moment(21, 9));
    assert_eq!((said.answered, said.median_hours), (3, Some(5.0)));
    assert_eq!(said.middle_half, None, "three replies have no quarters");
    let waiting: Vec<_> = said.waiting.iter().map(|w| (w.message.as_u128(), w.hours)).collect();
    assert_eq!(waiting, [(5, 72.0), (4, 24.0)]);
    let nothing = turnaround(&[], moment(21, 9));
    assert_eq!((nothing.answered, nothing.median_hours, nothing.consistency), (0, None, None));
}

#[test]
fn line_83_a_wait_is_long_against_what_was_promised_and_then_against_the_median() {
    let table = [
        (25.0, Some(24), Some(2.0), true),
        (24.0, Some(24), Some(2.0), false),
        (3.0, None, Some(2.0), true),
        (2.0, None, Some(2.0), false),
        (400.0, None, None, false),
    ];
    for (hours, promised, median, long) in table {
        assert_eq!(is_long(hours, promised, median), long, "{hours} {promised:?} {median:?}");
    }
}

#[test]
fn line_84_evenness_has_a_word_only_from_eight_replies() {
    let table: [(&[i64], Option<Consistency>); 5] = [
        (&[5, 5, 5, 5, 5, 5, 5], None),
        (&[4, 5, 5, 6, 6, 7, 8, 9], Some(Consistency::Steady)),
        // Slow and even is steady: one can plan on it.
        (&[40, 44, 46, 48, 48, 50, 55, 60], Some(Consistency::Steady)),
        (&[1, 1, 2, 2, 30, 40, 60, 90], Some(Consistency::Uneven)),
        (&[0, 0, 0, 0, 0, 0, 0, 0], Some(Consistency::Steady)),
    ];
    for (hours, word) in table {
        assert_eq!(turnaround(&answered(hours), moment(21, 9)).consistency, word, "{hours:?}");
    }
    let middle = turnaround(&answered(&[4, 5, 5, 6, 6, 7, 8, 9]), moment(21, 9)).middle_half;
    assert_eq!(middle, Some((5.0, 7.25)));
}

#[test]
fn line_84_silence_is_not_steadiness() {
    let mut messages = answered(&[3, 3, 3, 3, 4, 4, 4, 4]);
    assert_eq!(turnaround(&messages, moment(21, 9)).consistency, Some(Consistency::Steady));
    // What was sent an hour ago says nothing yet.
    messages.extend((20..26).map(|n| message(n, moment(21, 8), None)));
    assert_eq!(turnaround(&messages, moment(21, 9)).consistency, Some(Consistency::Steady));
    messages.extend((30..35).map(|n| message(n, moment(10, 9), None)));
    let said = turnaround(&messages, moment(21, 9));
    assert_eq!(said.consistency, Some(Consistency::Uneven));
    assert_eq!((said.answered, said.median_hours), (8, Some(3.5)), "the median stays with answers");
}

#[test]
fn line_82_hours_are_held_against_ten_to_fifteen_and_then_five_to_ten() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let before = |months: u32, days: u64| Some(today - Months::new(months) - Days::new(days));
    let table = [
        (None, Some(4), Stage::Ahead, (10, 15), None),
        (today.succ_opt(), Some(4), Stage::Ahead, (10, 15), None),
        (before(0, 0), Some(9), Stage::First, (10, 15), Some(true)),
        (before(2, 20), Some(10), Stage::First, (10, 15), Some(false)),
        (before(3, 0), Some(5), Stage::Later, (5, 10), Some(false)),
        (before(9, 0), Some(4), Stage::Later, (5, 10), Some(true)),
        (before(9, 0), None, Stage::Later, (5, 10), None),
    ];
    for (since, hours, stage, (least, most), short) in table {
        for ballparks in [default_ballparks(), Vec::new()] {
            let said = staffing("Марта", hours, since, &ballparks, today);
            let found = (said.stage, said.least, said.most, said.short, said.owner);
            assert_eq!(found, (stage, least, most, short, Owner::One), "{since:?} {hours:?}");
        }
    }
}

#[test]
fn line_82_the_hours_of_the_workspace_are_the_ones_held_against() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let mut ballparks = default_ballparks();
    for ballpark in ballparks.iter_mut().filter(|one| one.id.starts_with("coordination")) {
        (ballpark.low, ballpark.high) = (ballpark.low - 4, ballpark.high - 4);
    }
    for (months, (least, most)) in [(0, (6, 11)), (9, (1, 6))] {
        let said = staffing("Марта", Some(5), Some(today - Months::new(months)), &ballparks, today);
        assert_eq!((said.least, said.most, said.short), (least, most, Some(5 < least)));
    }
}

#[test]
fn line_81_a_creator_has_one_person_to_write_to() {
    let table = [
        ("", Owner::Nobody),
        ("  ", Owner::Nobody),
        ("Марта Овсеева", Owner::One),
        ("Marta Ovseeva (brand)", Owner::One),
        ("Андрей", Owner::One),
        ("Andrew Sand", Owner::One),
        ("Марта и Олег", Owner::Several),
        ("Marta and Oleg", Owner::Several),
        ("Marta, Oleg", Owner::Several),
        ("Marta / Oleg", Owner::Several),
        ("Марта;", Owner::One),
    ];
    for (named, owner) in table {
        assert_eq!(owner_named(named), owner, "{named:?}");
    }
}

#[test]
fn line_82_what_one_person_carries_is_counted_with_what_is_not_known() {
    let shares = [("Марта", Some(10)), ("марта ", Some(6)), ("Олег", Some(40)), ("Марта", None)];
    let carried = load("Марта", shares.into_iter());
    assert_eq!((carried.partners, carried.hours, carried.unknown), (3, 16, 1));
    assert_eq!(load("", shares.into_iter()).partners, 0);
}

#[test]
fn an_answer_before_its_message_and_a_day_to_come_are_refused() {
    let today = moment(21, 0).date();
    let refused = |message: &Message| -> Vec<_> {
        message.problems(today).into_iter().map(|p| (p.field, p.code)).collect()
    };
    assert_eq!(
        refused(&message(1, moment(20, 9), Some(-1))),
        [("answered".to_owned(), ProblemCode::EndBeforeStart)]
    );
    assert_eq!(
        refused(&message(1, moment(22, 9), None)),
        [("sent".to_owned(), ProblemCode::InFuture)]
    );
    assert_eq!(
        refused(&message(1, moment(20, 9), Some(48))),
        [("answered".to_owned(), ProblemCode::InFuture)]
    );
    assert_eq!(refused(&message(1, moment(20, 9), Some(0))), []);
}

proptest! {
    /// The order of messages does not matter, the median lies among the waits, and every message is counted once.
    #[test]
    fn line_83_turnaround_counts_every_message_once(
        waits in prop::collection::vec(prop::option::of(0i64..400), 0..30),
        turn in 0usize..30,
    ) {
        let mut messages: Vec<Message> = waits
            .iter()
            .zip(1u128..)
            .map(|(wait, n)| message(n, moment(1, 9), *wait))
            .collect();
        let said = turnaround(&messages, moment(21, 9));
        prop_assert_eq!(said.answered as usize + said.waiting.len(), messages.len());
        let given: Vec<i64> = waits.iter().flatten().copied().collect();
        if let (Some(median), Some(least), Some(most)) =
            (said.median_hours, given.iter().min(), given.iter().max())
        {
            prop_assert!(*least as f64 <= median && median <= *most as f64);
        }
        if let Some((low, high)) = said.middle_half {
            prop_assert!(low <= said.median_hours.unwrap() && said.median_hours.unwrap() <= high);
        }
        if !messages.is_empty() {
            let turn = turn % messages.len();
            messages.rotate_left(turn);
        }
        let again = turnaround(&messages, moment(21, 9));
        prop_assert_eq!(again.median_hours, said.median_hours);
        prop_assert_eq!(again.consistency, said.consistency);
    }

    /// Twice as slow throughout is as steady as before: evenness is a matter of ratios.
    #[test]
    fn line_84_evenness_does_not_depend_on_speed(
        waits in prop::collection::vec(1i64..200, 8..20),
        times in 2i64..5,
    ) {
        let slower: Vec<i64> = waits.iter().map(|wait| wait * times).collect();
        let late = moment(1, 9) + Duration::days(100);
        let word = turnaround(&answered(&waits), late).consistency;
        prop_assert_eq!(turnaround(&answered(&slower), late).consistency, word);
    }
}
