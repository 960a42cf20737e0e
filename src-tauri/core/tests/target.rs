//! Key metrics, campaigns and other records: what is refused, at which field (issue, "Bad input").

#![allow(clippy::unwrap_used)]

mod made;

use chrono::NaiveDate;
use made::{CAMPAIGN, CREATOR_RU, Run, day, deliverable, id, target};
use proptest::prelude::*;
use sverka_core::campaign::{Campaign, Stage, stage};
use sverka_core::metric::{DICTIONARY, Dictionary, Formula, find};
use sverka_core::problem::{Problem, ProblemCode};
use sverka_core::target::{Agreement, Target, agreement};
use sverka_core::{Both, Currency, Market, Money};

fn at(problems: &[Problem]) -> Vec<(&str, ProblemCode)> {
    problems.iter().map(|p| (p.field.as_str(), p.code)).collect()
}

#[test]
fn line_116_success_is_agreed_on_with_a_threshold_of_the_primary_metric_in_each_market() {
    let (ru, us) = (Market::Ru, Market::Us);
    let primary = |goals: &[(Market, f64)]| target(1, "orders", true, goals);
    let beside = target(2, "er_views", false, &[(ru, 3.0), (us, 3.0)]);
    // Targets, markets, and the markets that lack a threshold; `None` where there is no primary metric.
    type Row<'a> = (Vec<Target>, &'a [Market], Option<&'a [Market]>);
    let open: [Row; 5] = [
        (vec![], &[ru], None),
        (vec![beside.clone()], &[ru], None),
        (vec![primary(&[])], &[ru, us], Some(&[ru, us])),
        (vec![beside.clone(), primary(&[(ru, 20.0)])], &[ru, us], Some(&[us])),
        (vec![primary(&[(ru, 20.0)])], &[], Some(&[])),
    ];
    for (targets, markets, bare) in &open {
        let found = agreement(targets, markets);
        assert!(!found.holds(), "{found:?}");
        match (&found, bare) {
            (Agreement::NoPrimary, None) => {}
            (Agreement::Open(target, found), Some(bare)) => {
                assert_eq!((target.metric.as_str(), found.as_slice()), ("orders", *bare));
            }
            _ => panic!("{found:?} {bare:?}"),
        }
    }
    let agreed = [beside, primary(&[(ru, 20.0), (us, 10.0)])];
    assert_eq!(agreement(&agreed, &[ru, us]), Agreement::Agreed(&agreed[1]));
    assert!(agreement(&agreed, &[us]).holds());
}

#[test]
fn lines_11_and_13_a_fourth_key_metric_and_a_second_primary_are_refused() {
    let three = [
        target(1, "orders", true, &[]),
        target(2, "er_views", false, &[]),
        target(3, "ctr", false, &[]),
    ];
    for target in &three {
        assert_eq!(
            target.problems(&three, &Dictionary::default()),
            [],
            "one of three is itself no fourth"
        );
    }
    let fourth = target(4, "clicks", false, &[]);
    assert_eq!(
        at(&fourth.problems(&three, &Dictionary::default())),
        [("metric", ProblemCode::TooManyMetrics)]
    );
    assert_eq!(fourth.problems(&three, &Dictionary::default())[0].args["most"], "3");
    let second = target(4, "clicks", true, &[]);
    let found = second.problems(&three[..1], &Dictionary::default());
    assert_eq!(at(&found), [("primary", ProblemCode::SecondPrimary)]);
    assert_eq!(found[0].args["primary"], "orders");
    let mut elsewhere = fourth;
    elsewhere.campaign = id(77);
    assert_eq!(elsewhere.problems(&three, &Dictionary::default()), []);
}

#[test]
fn a_metric_is_known_and_stands_once() {
    let orders = [target(1, "orders", true, &[])];
    assert_eq!(
        at(&target(2, "orders", false, &[]).problems(&orders, &Dictionary::default())),
        [("metric", ProblemCode::RepeatedMetric)]
    );
    assert_eq!(
        at(&target(2, "fame", false, &[]).problems(&[], &Dictionary::default())),
        [("metric", ProblemCode::UnknownMetric)]
    );
}

#[test]
fn a_threshold_is_a_number_a_currency_goes_with_money_and_a_market_stands_once() {
    let with = |metric: &str, value: f64, currency| {
        let mut target = target(1, metric, true, &[(Market::Ru, value)]);
        target.thresholds[0].currency = currency;
        target
    };
    let table: [(Target, Option<(&str, ProblemCode)>); 9] = [
        (with("orders", 300.0, None), None),
        (with("orders", 0.0, None), None),
        (with("orders", -1.0, None), Some(("thresholds.0.value", ProblemCode::Negative))),
        (with("orders", f64::NAN, None), Some(("thresholds.0.value", ProblemCode::WrongKind))),
        (with("orders", f64::INFINITY, None), Some(("thresholds.0.value", ProblemCode::WrongKind))),
        (with("orders", 1e13, None), Some(("thresholds.0.value", ProblemCode::OutOfRange))),
        (with("cpo", 900.0, Some(Currency::Rub)), None),
        (with("cpo", 900.0, None), Some(("thresholds.0.currency", ProblemCode::Empty))),
        (
            target(1, "orders", true, &[(Market::Ru, 1.0), (Market::Ru, 2.0)]),
            Some(("thresholds.1.market", ProblemCode::TooMany)),
        ),
    ];
    for (target, expected) in table {
        assert_eq!(
            at(&target.problems(&[], &Dictionary::default())).first().copied(),
            expected,
            "{target:?}"
        );
    }
}

#[test]
fn a_flag_of_its_own_stands_within_the_plan() {
    for (least, refused) in [
        (None, false),
        (Some(0.0), false),
        (Some(85.0), false),
        (Some(100.5), true),
        (Some(-1.0), true),
    ] {
        let mut target = target(1, "orders", true, &[(Market::Ru, 300.0)]);
        target.thresholds[0].flag_least = least;
        let problems = target.problems(&[], &Dictionary::default());
        assert_eq!(
            at(&problems) == [("thresholds.0.flag_least", ProblemCode::OutOfRange)],
            refused
        );
    }
}

#[test]
fn a_campaign_is_refused_at_the_field_that_cannot_be() {
    type Change = fn(&mut Campaign);
    let change: [(&str, ProblemCode, Change); 8] = [
        ("title", ProblemCode::Empty, |c| c.title = Both::default()),
        ("ends", ProblemCode::EndBeforeStart, |c| {
            c.ends = c.starts.map(|d| d - chrono::Days::new(1))
        }),
        ("starts", ProblemCode::YearOutOfRange, |c| c.starts = NaiveDate::from_ymd_opt(202, 3, 1)),
        ("budget.0", ProblemCode::Negative, |c| {
            c.budget = vec![Money { minor: -1, currency: Currency::Usd }]
        }),
        ("budget.0", ProblemCode::OutOfRange, |c| {
            c.budget = vec![Money { minor: i64::MAX, currency: Currency::Usd }]
        }),
        ("revision_rounds", ProblemCode::OutOfRange, |c| c.revision_rounds = 21),
        ("audience.en", ProblemCode::Nul, |c| c.audience.en.push('\0')),
        ("checkin_on", ProblemCode::OutsideCampaign, |c| c.checkin_on = Some(day(99))),
    ];
    assert_eq!(Run::of(30).campaign.problems(), []);
    for (field, code, change) in change {
        let mut campaign = Run::of(30).campaign;
        change(&mut campaign);
        assert!(at(&campaign.problems()).contains(&(field, code)), "{field} {code:?}");
    }
}

#[test]
fn a_stage_follows_from_dates_signatures_and_a_stop() {
    let campaign = Run::of(30).campaign;
    let before = day(1) - chrono::Days::new(1);
    for (signed, stopped, today, expected) in [
        (false, false, before, Stage::Preparing),
        (true, false, before, Stage::Signed),
        (false, false, day(1), Stage::Running),
        (true, false, day(30), Stage::Running),
        (true, false, day(31), Stage::Finished),
        (true, true, day(5), Stage::Stopped),
    ] {
        assert_eq!(stage(&campaign, signed, stopped, today), expected);
    }
    assert_eq!(campaign.length_days(), Some(30));
    assert_eq!(stage(&Campaign::new(id(CAMPAIGN)), false, false, day(1)), Stage::Preparing);
}

#[test]
fn a_deliverable_stands_by_its_promise_and_an_agreed_move_is_a_new_promise() {
    use sverka_core::deliverable::Standing::{CameLate, Coming, Late, OnTime, Undated};
    let table = [
        (Some(5), None, None, 5, Coming),
        (Some(5), None, None, 6, Late),
        (Some(5), None, Some(5), 6, OnTime),
        (Some(5), None, Some(6), 6, CameLate),
        (Some(5), None, Some(6), 5, Coming),
        (Some(5), Some(8), None, 7, Coming),
        (Some(5), Some(8), Some(8), 9, OnTime),
        (None, Some(8), None, 9, Late),
        (None, None, Some(3), 9, Undated),
    ];
    for (due, moved, delivered, today, expected) in table {
        let mut given = deliverable(1, CREATOR_RU, 5, delivered);
        given.due = due.map(day);
        given.moved_to = moved.map(day);
        assert_eq!(given.standing(day(today)), expected, "{due:?} {moved:?} {delivered:?} {today}");
    }
}

#[test]
fn a_deliverables_link_is_a_web_address() {
    for (link, held) in [
        ("", true),
        ("https://example.com/v/1", true),
        ("javascript:alert(1)", false),
        ("file:///etc/passwd", false),
    ] {
        let mut given = deliverable(1, CREATOR_RU, 5, None);
        given.link = link.to_owned();
        assert_eq!(given.problems().is_empty(), held, "{link}");
    }
}

#[test]
fn the_dictionary_names_each_metric_once_and_makes_rates_of_counted_parts() {
    for metric in DICTIONARY {
        assert_eq!(DICTIONARY.iter().filter(|m| m.id == metric.id).count(), 1, "{}", metric.id);
        assert_eq!(metric.additive, metric.formula == Formula::Sum, "{}", metric.id);
        if let Formula::Rate { over, under, times, .. } = metric.formula {
            assert!(times > 0.0 && metric.level);
            for part in over.iter().chain(under) {
                let part = find(part).unwrap_or_else(|| panic!("{part} of {}", metric.id));
                assert!(!matches!(part.formula, Formula::Rate { .. }));
            }
        }
    }
}

proptest! {
    #[test]
    fn money_adds_up_within_one_currency_only(
        a in any::<i64>(), b in any::<i64>(),
        one in prop::sample::select(&Currency::ALL[..]), two in prop::sample::select(&Currency::ALL[..]),
    ) {
        let sum = Money { minor: a, currency: one }.checked_add(Money { minor: b, currency: two });
        match a.checked_add(b) {
            Some(minor) if one == two => prop_assert_eq!(sum, Some(Money { minor, currency: one })),
            _ => prop_assert_eq!(sum, None),
        }
    }

    #[test]
    fn at_most_three_targets_and_one_primary_come_through_in_any_order(
        given in prop::collection::vec((0usize..DICTIONARY.len(), any::<bool>()), 0..12)
    ) {
        let mut kept: Vec<Target> = Vec::new();
        for ((metric, primary), n) in given.into_iter().zip(1u128..) {
            let next = target(n, DICTIONARY[metric].id, primary, &[]);
            if next.problems(&kept, &Dictionary::default()).is_empty() {
                kept.push(next);
            }
        }
        prop_assert!(kept.len() <= 3);
        prop_assert!(kept.iter().filter(|t| t.primary).count() <= 1);
        let mut ids: Vec<&str> = kept.iter().map(|t| t.metric.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), kept.len());
    }
}
