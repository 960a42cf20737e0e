//! Success profiles out of one's own campaigns: like with like, each figure with its n.

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::comparison::{SIDE_LEAST, Share, comparison, wilson};
use sverka_core::partner::Tier;
use sverka_core::profile::{CAMPAIGNS_LEAST, Observed, ProfileOf, profiles};
use sverka_core::{Both, Currency, Id, Market};

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day of the calendar")
        + chrono::Days::new(n.into())
}

/// Campaign `n` of a tea seller with a micro creator in Russia.
fn tea(n: u32, metric: &str, value: f64) -> Observed {
    Observed {
        campaign: Id::from_u128(n.into()),
        creator: Some(Id::from_u128(100 + u128::from(n % 2))),
        market: Market::Ru,
        tier: Some(Tier::Micro),
        category: Both::new("Чай и сладости", "Tea and sweets"),
        metric: metric.to_owned(),
        currency: None,
        numerator: None,
        denominator: None,
        value,
        finished_on: day(n),
    }
}

#[test]
fn line_151_a_profile_holds_one_market_one_audience_and_one_category() {
    let mut observed: Vec<Observed> = (0..6).map(|n| tea(n, "er_views", f64::from(n))).collect();
    observed.push(Observed { market: Market::Us, ..tea(6, "er_views", 50.0) });
    observed.push(Observed { tier: Some(Tier::Nano), ..tea(7, "er_views", 60.0) });
    observed
        .push(Observed { category: Both::new("Керамика", ""), ..tea(8, "er_views", 70.0) });
    let found = profiles(&observed);
    assert_eq!(found.len(), 4);
    let first = &found[0];
    assert_eq!(
        first.of,
        ProfileOf {
            market: Market::Ru,
            tier: Some(Tier::Micro),
            category: Both::new("Чай и сладости", "Tea and sweets"),
        }
    );
    assert_eq!((first.campaigns.len(), first.creators), (6, 2));
    assert_eq!((first.from, first.to), (day(0), day(5)));
    let usual = first.metrics[0].usual.unwrap();
    assert_eq!((usual.low, usual.median, usual.high), (1.25, 2.5, 3.75));
}

#[test]
fn one_rule_says_which_campaigns_are_alike_and_an_unknown_audience_is_like_none() {
    let of =
        |market, tier, ru: &str, en: &str| ProfileOf { market, tier, category: Both::new(ru, en) };
    let tea = of(Market::Ru, Some(Tier::Micro), "Чай", "Tea");
    for (other, same, like) in [
        (of(Market::Ru, Some(Tier::Micro), "", " TEA "), true, true),
        (of(Market::Us, Some(Tier::Micro), "Чай", "Tea"), false, false),
        (of(Market::Ru, Some(Tier::Nano), "Чай", "Tea"), false, false),
        (of(Market::Ru, None, "Чай", "Tea"), false, false),
        (of(Market::Ru, Some(Tier::Micro), "", ""), false, false),
    ] {
        assert_eq!((tea.is_same(&other), tea.is_like(&other)), (same, like), "{other:?}");
    }
    let unknown = of(Market::Ru, None, "Чай", "Tea");
    assert!(unknown.is_same(&unknown) && !unknown.is_like(&unknown));
}

#[test]
fn line_157_every_figure_has_its_n_and_too_few_have_no_range() {
    let observed: Vec<Observed> = (0..CAMPAIGNS_LEAST)
        .map(|n| tea(n, "orders", 10.0))
        .chain((0..CAMPAIGNS_LEAST - 1).map(|n| tea(n, "cr", 2.0)))
        .collect();
    let found = profiles(&observed);
    let metric = |id: &str| found[0].metrics.iter().find(|m| m.metric == id).unwrap();
    assert_eq!(metric("orders").points.len() as u32, CAMPAIGNS_LEAST);
    assert!(metric("orders").usual.is_some());
    assert_eq!(metric("cr").points.len() as u32, CAMPAIGNS_LEAST - 1);
    assert_eq!(metric("cr").usual, None);
    assert_eq!(
        found[0].metrics[0].metric, "orders",
        "what is known of more campaigns stands first"
    );
}

#[test]
fn other_denominators_and_currencies_are_other_figures() {
    let observed = [
        tea(0, "er_views", 4.0),
        tea(1, "er_reach", 9.0),
        Observed { currency: Some(Currency::Rub), ..tea(2, "cpo", 1500.0) },
        Observed { currency: Some(Currency::Usd), ..tea(3, "cpo", 20.0) },
    ];
    let found = profiles(&observed);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].metrics.len(), 4);
    assert!(found[0].metrics.iter().all(|m| m.points.len() == 1));
}

#[test]
fn a_category_is_the_same_however_it_is_typed_and_none_is_like_no_other() {
    let observed = [
        tea(0, "orders", 1.0),
        Observed { category: Both::new("чай И сладости", ""), ..tea(1, "orders", 2.0) },
        Observed { category: Both::new("", "TEA  and sweets"), ..tea(2, "orders", 3.0) },
        Observed { category: Both::default(), ..tea(3, "orders", 4.0) },
        Observed { category: Both::default(), ..tea(4, "orders", 5.0) },
    ];
    let found = profiles(&observed);
    assert_eq!(found.iter().map(|p| p.campaigns.len()).sum::<usize>(), 3);
}

#[test]
fn line_157_under_five_on_a_side_there_are_counts_only() {
    let group = |belongs: bool, n: u32, k: u32| (0..n).map(move |at| (belongs, Some(at < k)));
    let few = comparison(group(true, SIDE_LEAST, 5).chain(group(false, SIDE_LEAST - 1, 0)));
    assert_eq!((few.with, few.without), (Share { k: 5, n: 5 }, Share { k: 0, n: 4 }));
    assert_eq!(few.difference, None);
    let enough = comparison(group(true, SIDE_LEAST, 5).chain(group(false, SIDE_LEAST, 0)));
    let found = enough.difference.unwrap();
    assert_eq!(found.points, 100.0);
    assert!(found.low > 0.0 && found.high <= 100.0);
    let unknown = comparison([(true, None), (false, None), (true, Some(true))]);
    assert_eq!((unknown.with, unknown.without), (Share { k: 1, n: 1 }, Share::default()));
}

proptest! {
    #[test]
    fn a_share_lies_in_its_interval(n in 1..500_u32, part in 0.0..=1.0_f64) {
        let k = (f64::from(n) * part).round() as u32;
        let (p, low, high) = wilson(Share { k, n }).unwrap();
        prop_assert!(0.0 <= low && low <= p && p <= high && high <= 1.0);
    }

    #[test]
    fn what_is_usual_lies_within_what_was(values in prop::collection::vec(-1e9..1e9_f64, 0..30)) {
        let observed: Vec<Observed> =
            values.iter().enumerate().map(|(n, v)| tea(n as u32, "orders", *v)).collect();
        for metric in profiles(&observed).iter().flat_map(|p| &p.metrics) {
            let known = metric.points.iter().map(|p| p.value);
            let (low, high) = (known.clone().fold(f64::MAX, f64::min), known.fold(f64::MIN, f64::max));
            if let Some(usual) = metric.usual {
                prop_assert!(low <= usual.low && usual.low <= usual.median);
                prop_assert!(usual.median <= usual.high && usual.high <= high);
            }
        }
    }
}
