//! The check-in date (METHODS; REQUIREMENTS 127 and section C) and the working days it falls on.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::{Datelike, Days, NaiveDate};
use made::{Run, day, id};
use proptest::prelude::*;
use sverka_core::checkin::{Checkin, CheckinState, date, is_kept, problems, standing, window};
use sverka_core::decision::{Decision, Verdict};
use sverka_core::problem::ProblemCode;
use sverka_core::workday::{is_workday, is_workday_everywhere};
use sverka_core::{Both, Market};

fn on(year: i32, month: u32, date: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, date).unwrap()
}

/// Starts over a year, so that every length meets every weekday and every holiday.
fn starts() -> impl Iterator<Item = NaiveDate> {
    on(2026, 1, 1).iter_days().step_by(11).take(33)
}

#[test]
fn the_window_holds_thirty_to_fifty_per_cent_for_every_length() {
    for length in 1..=400u64 {
        for first in starts() {
            let last = first + Days::new(length - 1);
            let found = window(first, last).unwrap();
            let share = |day: NaiveDate| {
                let nth = (day - first).num_days() as f64;
                (100.0 * nth / length as f64, 100.0 * (nth + 1.0) / length as f64)
            };
            for (day, percent) in [(found.from, 30.0), (found.to, 50.0)] {
                let (before, after) = share(day);
                assert!(before < percent && percent <= after + 1e-9, "{length}: {day}");
            }
            assert!(first <= found.from && found.from <= found.day);
            assert!(found.day <= found.to && found.to <= last);
        }
    }
}

#[test]
fn the_day_is_a_working_day_of_both_markets_wherever_the_window_has_one() {
    for length in 1..=400u64 {
        for first in starts() {
            let found = window(first, first + Days::new(length - 1)).unwrap();
            let fortieth = first + Days::new((length * 40).div_ceil(100) - 1);
            let workdays: Vec<NaiveDate> = found
                .from
                .iter_days()
                .take_while(|d| *d <= found.to)
                .filter(|d| is_workday_everywhere(*d))
                .collect();
            if workdays.is_empty() {
                assert_eq!(found.day, fortieth);
            } else {
                assert!(is_workday_everywhere(found.day), "{length} from {first}");
                let away = |d: NaiveDate| (d - fortieth).num_days().abs();
                assert!(workdays.iter().all(|d| away(found.day) <= away(*d)));
            }
        }
    }
}

#[test]
fn day_seven_is_an_early_look_only_when_it_falls_before_the_window() {
    for length in 1..=400u64 {
        let found = window(day(1), day(length)).unwrap();
        // Section C: day 7 lies within the window for 14–23 days, after it below, before it above.
        assert_eq!(found.early, (length >= 24).then(|| day(7)), "{length}");
        if (14..=23).contains(&length) {
            assert!(found.from <= day(7) && day(7) <= found.to);
        }
    }
}

#[test]
fn dates_that_cannot_be_give_no_window_and_no_panic() {
    assert_eq!(window(day(2), day(1)), None);
    assert!(window(NaiveDate::MAX, NaiveDate::MAX).is_some());
    assert!(window(NaiveDate::MIN, NaiveDate::MIN).is_some());
}

#[test]
fn moving_the_day_out_of_the_window_asks_for_a_reason_and_out_of_the_campaign_is_refused() {
    let mut campaign = Run::of(30).campaign;
    for (to, reason, code) in [
        (12, "", None),
        (9, "", None),
        (15, "", None),
        (8, "", Some(ProblemCode::NoReason)),
        (16, " ", Some(ProblemCode::NoReason)),
        (16, "Праздники", None),
        (31, "Праздники", Some(ProblemCode::OutsideCampaign)),
    ] {
        campaign.checkin_reason = reason.to_owned();
        assert_eq!(problems(&campaign, day(to)).first().map(|p| p.code), code, "day {to}");
    }
}

#[test]
fn the_moved_day_counts_and_without_dates_there_is_none() {
    let mut campaign = Run::of(30).campaign;
    assert_eq!(date(&campaign), Some(day(12)));
    campaign.checkin_on = Some(day(10));
    assert_eq!(date(&campaign), Some(day(10)));
    campaign.checkin_on = None;
    campaign.ends = None;
    assert_eq!(date(&campaign), None);
}

#[test]
fn a_check_in_is_held_when_somebody_says_so_and_late_until_then() {
    let campaign = Run::of(30).campaign;
    let written = |on: u64, held, early| Checkin {
        id: id(1),
        campaign: campaign.id,
        on: day(on),
        held,
        early,
        shared_on: Some(day(on)),
        seen: Both::default(),
        creator_says: Both::default(),
        ideas: Vec::new(),
        pivot: Both::default(),
        double_down: Both::default(),
    };
    let of = |written: &[Checkin], decided: &[u64], today: u64| {
        let decision = |on: u64, at_checkin| {
            let made = Decision::new(id(9), campaign.id, day(on), Verdict::Pivot, "Так и решили");
            Decision { at_checkin, ..made }
        };
        // A decision that was not made at the check-in says nothing of it.
        let mut decisions = vec![decision(1, false)];
        decisions.extend(decided.iter().map(|on| decision(*on, true)));
        let found = standing(&campaign, written, &decisions, day(today));
        (found.state, found.on, found.days_late)
    };
    use CheckinState::{Coming, Held, Late, Missed, Today};
    assert_eq!(of(&[], &[], 11), (Coming, Some(day(12)), 0));
    assert_eq!(of(&[], &[], 12), (Today, Some(day(12)), 0));
    assert_eq!(of(&[], &[], 17), (Late, Some(day(12)), 5));
    assert_eq!(of(&[], &[], 31), (Missed, Some(day(12)), 0));
    // To write it up is to get ready, and the early look is another one.
    assert_eq!(of(&[written(17, false, false)], &[], 17), (Late, Some(day(12)), 5));
    assert_eq!(of(&[written(7, true, true)], &[], 17), (Late, Some(day(12)), 5));
    assert!(!is_kept(&[written(17, false, false)]));
    // Held on the day it was, not on the planned one.
    assert_eq!(of(&[written(17, true, false)], &[], 20), (Held, Some(day(17)), 0));
    assert!(is_kept(&[written(17, true, false)]));
    assert_eq!(of(&[], &[14, 19], 20), (Held, Some(day(14)), 0));
}

#[test]
fn holidays_are_those_of_the_law() {
    let table = [
        (on(2026, 1, 5), false, true),
        (on(2026, 1, 19), true, false),
        (on(2026, 2, 23), false, true),
        // Women's Day of 2026 is a Sunday and Victory Day a Saturday: the Mondays after them are kept.
        (on(2026, 3, 9), false, true),
        (on(2026, 5, 11), false, true),
        (on(2026, 3, 10), true, true),
        // New Year of 2027 ends on a Friday, of 2028 on a Saturday, which only a decree moves.
        (on(2027, 1, 11), true, true),
        (on(2028, 1, 10), true, true),
        (on(2026, 5, 1), false, true),
        (on(2026, 5, 25), true, false),
        (on(2026, 6, 12), false, true),
        (on(2026, 6, 19), true, false),
        // Independence Day of 2026 is a Saturday, kept on Friday.
        (on(2026, 7, 3), true, false),
        (on(2026, 9, 7), true, false),
        (on(2026, 10, 12), true, false),
        (on(2026, 11, 4), false, true),
        (on(2026, 11, 11), true, false),
        (on(2026, 11, 26), true, false),
        (on(2026, 11, 21), false, false),
        (on(2026, 12, 25), true, false),
        // New Year's Day of 2028 is a Saturday, kept on the last Friday of 2027.
        (on(2027, 12, 31), true, false),
    ];
    for (day, ru, us) in table {
        assert_eq!((is_workday(Market::Ru, day), is_workday(Market::Us, day)), (ru, us), "{day}");
    }
}

proptest! {
    #[test]
    fn no_weekend_is_a_working_day(days in 0u64..40_000) {
        let day = on(2000, 1, 1) + Days::new(days);
        prop_assert!(day.weekday().num_days_from_monday() < 5 || !is_workday_everywhere(day));
    }
}
