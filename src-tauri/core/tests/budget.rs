//! Budget reality (REQUIREMENTS 160 and table A): what a plan has against what such work usually costs.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::budget::{
    BudgetNote, ExchangeRate, FAR_BELOW, Plan, RateStanding, Reality, asked, ballpark_problems,
    converted, default_ballparks, exchange_problems, reality,
};
use sverka_core::partner::{PartnerKind, Rate};
use sverka_core::{Both, Currency, Money};

fn dollars(units: i64) -> Money {
    Money { minor: units * 100, currency: Currency::Usd }
}

fn rubles(units: i64) -> Money {
    Money { minor: units * 100, currency: Currency::Rub }
}

/// 80 ₽ for a dollar.
fn rate(day: u32, rate: f64) -> ExchangeRate {
    ExchangeRate {
        from: Currency::Usd,
        to: Currency::Rub,
        rate,
        on: NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
        source: "банк".to_owned(),
    }
}

fn plan(budget: &[Money], deliverables: u32, partners: &[PartnerKind]) -> Plan {
    Plan {
        budget: budget.to_vec(),
        markets: 2,
        deliverables,
        partners: partners.to_vec(),
        days: Some(30),
    }
}

fn seen(plan: &Plan, rates: &[ExchangeRate]) -> Reality {
    reality(plan, &default_ballparks(), rates)
}

fn words(reality: &Reality) -> Vec<&'static str> {
    let word = |note: &BudgetNote| match note {
        BudgetNote::FarBelow { .. } => "far below",
        BudgetNote::Underfunded { .. } => "underfunded",
        BudgetNote::NoRate { .. } => "no rate",
    };
    reality.notes.iter().map(word).collect()
}

use PartnerKind::{Agency, Creator, Strategist};

#[test]
fn line_160_a_plan_far_below_the_usual_cost_is_told_so() {
    let rates = [rate(1, 80.0)];
    let table: [(Plan, &[ExchangeRate], &[&str]); 12] = [
        // Four assets cost 2,000 at least: half of it is no longer far below.
        (plan(&[dollars(999)], 4, &[Creator, Creator]), &[], &["far below"]),
        (plan(&[dollars(1_000)], 4, &[Creator, Creator]), &[], &[]),
        (plan(&[dollars(9_000)], 4, &[Creator, Creator]), &[], &[]),
        // Without a deliverable every creator counts for one asset.
        (plan(&[dollars(501)], 0, &[Creator, Creator, Creator]), &[], &["far below"]),
        // US$500 a month is too little for work across borders, whatever is asked for it.
        (plan(&[dollars(500)], 1, &[Creator]), &[], &["underfunded"]),
        (plan(&[dollars(400)], 4, &[Creator]), &[], &["far below", "underfunded"]),
        (Plan { markets: 1, ..plan(&[dollars(500)], 1, &[Creator]) }, &[], &[]),
        // A strategist for three months costs 4,500 at least.
        (
            Plan { days: Some(61), ..plan(&[dollars(2_000)], 1, &[Creator, Strategist]) },
            &[],
            &["far below"],
        ),
        // Rubles are held against dollars only by a rate on record.
        (plan(&[rubles(50_000)], 4, &[Creator]), &[], &["no rate"]),
        (plan(&[rubles(50_000)], 4, &[Creator]), &rates, &["far below"]),
        // What is known reaches far enough already.
        (plan(&[rubles(50_000), dollars(1_500)], 4, &[Creator]), &[], &[]),
        (plan(&[], 4, &[Creator]), &[], &[]),
    ];
    for (plan, rates, expected) in table {
        assert_eq!(words(&seen(&plan, rates)), expected, "{plan:?}");
    }
}

#[test]
fn line_160_the_working_is_shown_in_one_currency_and_money_is_never_mixed() {
    let rates = [rate(1, 75.0), rate(3, 80.0), rate(2, 90.0)];
    let plan = plan(&[rubles(80_000), dollars(500)], 4, &[Creator, Agency]);
    let seen = seen(&plan, &rates);
    let costs: Vec<_> =
        seen.costs.iter().map(|c| (c.ballpark.as_str(), c.times, c.low, c.high)).collect();
    // The agency: 15 % of 2,000 is less than a retainer of 1,000; the retainer of 3,000 more than 20 % of 12,000.
    let expected = [
        ("creator-asset", 4, dollars(2_000), dollars(12_000)),
        ("agency-share", 1, dollars(300), dollars(3_000)),
    ];
    assert_eq!(costs, expected);
    assert_eq!((seen.low, seen.high), (Some(dollars(2_300)), Some(dollars(15_000))));
    let reach: Vec<_> = seen.reach.iter().map(|r| (r.amount, r.equals, r.rate.clone())).collect();
    // The newest rate counts, wherever it stands in the list.
    let expected = [
        (rubles(80_000), Some(dollars(1_000)), Some(rate(3, 80.0))),
        (dollars(500), Some(dollars(500)), None),
    ];
    assert_eq!(reach, expected);
    assert!((seen.share.unwrap() - 1_500.0 / 2_300.0).abs() < 1e-9);
    assert_eq!(seen.notes, []);
}

#[test]
fn line_160_a_cost_without_a_rate_is_named_and_no_share_is_given() {
    for (id, partners) in
        [("strategist", [Creator, Strategist]), ("agency-retainer", [Creator, Agency])]
    {
        let mut ballparks = default_ballparks();
        let in_rubles = ballparks.iter_mut().find(|ballpark| ballpark.id == id).unwrap();
        in_rubles.currency = Some(Currency::Rub);
        let plan = plan(&[dollars(2_000)], 1, &partners);
        let seen = reality(&plan, &ballparks, &[]);
        assert_eq!(seen.share, None, "{id}");
        assert_eq!(seen.reach[0].share, None, "{id}");
        let no_rate = BudgetNote::NoRate { from: Currency::Rub, to: Currency::Usd };
        assert_eq!(
            seen.notes,
            std::slice::from_ref(&no_rate),
            "{id}: once, however much money there is"
        );
        let unfunded = reality(&Plan { budget: Vec::new(), ..plan.clone() }, &ballparks, &[]);
        assert_eq!(unfunded.notes, [no_rate], "{id}: the low end is too low for everybody");
        let rated = reality(&plan, &ballparks, &[rate(1, 80.0)]);
        assert!(rated.share.is_some() && rated.notes.is_empty(), "{id}: {:?}", rated.notes);
    }
}

#[test]
fn line_160_work_that_may_cost_nothing_makes_no_budget_too_small() {
    let mut ballparks = default_ballparks();
    ballparks.iter_mut().find(|ballpark| ballpark.id == "creator-asset").unwrap().low = 0;
    let told = |units| words(&reality(&plan(&[dollars(units)], 1, &[Creator]), &ballparks, &[]));
    assert_eq!(told(20_000), [""; 0]);
    assert_eq!(told(400), ["underfunded"]);
}

#[test]
fn line_160_a_rate_on_record_serves_both_ways() {
    let rates = [rate(1, 80.0)];
    let to = |money, currency| converted(money, currency, &rates).map(|c| c.money);
    assert_eq!(to(dollars(10), Currency::Rub), Some(rubles(800)));
    assert_eq!(to(rubles(800), Currency::Usd), Some(dollars(10)));
    assert_eq!(to(dollars(10), Currency::Eur), None);
    assert_eq!(converted(dollars(10), Currency::Usd, &[]).unwrap().money, dollars(10));
}

#[test]
fn line_160_what_a_creator_asks_stands_beside_what_creators_usually_ask() {
    let priced = |amount| Rate { asset: Both::new("ролик", "video"), amount };
    let rates = [None, Some(dollars(400)), Some(dollars(500)), Some(rubles(320_000))];
    let notes = asked(&rates.map(priced), &default_ballparks(), &[rate(1, 80.0)]);
    let standings: Vec<_> = notes.iter().map(|n| (n.at, n.standing, n.equals)).collect();
    let expected = [
        (1, Some(RateStanding::Below), None),
        (2, Some(RateStanding::Within), None),
        (3, Some(RateStanding::Above), Some(dollars(4_000))),
    ];
    assert_eq!(standings, expected);
    let unknown = asked(&[priced(Some(rubles(1)))], &default_ballparks(), &[]);
    assert_eq!(unknown[0].standing, None);
}

#[test]
fn table_a_the_ballparks_are_those_practitioners_name_and_can_be_changed() {
    let mut problems = Vec::new();
    ballpark_problems(&mut problems, &default_ballparks());
    assert_eq!(problems, []);
    let ends: Vec<_> = default_ballparks().iter().map(|b| (b.id.clone(), b.low, b.high)).collect();
    for expected in [
        ("agency-share", 15, 20),
        ("agency-retainer", 1_000, 3_000),
        ("creator-asset", 500, 3_000),
        ("strategist", 1_500, 3_000),
        ("small-agency", 3_000, 8_000),
        ("bigger-agency", 8_000, 20_000),
        ("underfunded", 0, 500),
        ("coordination-first", 10, 15),
        ("coordination-later", 5, 10),
    ] {
        assert!(ends.contains(&(expected.0.to_owned(), expected.1, expected.2)), "{expected:?}");
    }
    let mut changed = default_ballparks();
    (changed[0].low, changed[0].high) = (900, 800);
    changed[1].high = 101;
    changed[2].currency = None;
    ballpark_problems(&mut problems, &changed);
    let fields: Vec<&str> = problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["ballparks.0.high", "ballparks.1.high", "ballparks.2.currency"]);
}

#[test]
fn a_rate_that_cannot_be_is_refused_at_its_field() {
    let wrong = |change: fn(&mut ExchangeRate)| {
        let mut rates = [rate(1, 80.0)];
        change(&mut rates[0]);
        let mut problems = Vec::new();
        exchange_problems(&mut problems, &rates);
        problems.into_iter().map(|p| p.field).collect::<Vec<_>>()
    };
    assert_eq!(wrong(|_| {}), Vec::<String>::new());
    assert_eq!(wrong(|r| r.to = Currency::Usd), ["exchange.0.to"]);
    for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let mut problems = Vec::new();
        exchange_problems(&mut problems, &[self::rate(1, rate)]);
        assert_eq!(problems[0].field, "exchange.0.rate", "{rate}");
    }
    assert_eq!(wrong(|r| r.on = NaiveDate::default()), ["exchange.0.on"]);
}

fn money() -> impl Strategy<Value = Money> {
    let currency = prop::sample::select(vec![Currency::Usd, Currency::Rub]);
    (0..10_000_000i64, currency).prop_map(|(minor, currency)| Money { minor, currency })
}

proptest! {
    /// More money never brings a warning that less money did not.
    #[test]
    fn line_160_more_money_never_warns_more(budget in money(), more in 0..10_000_000i64, deliverables in 0..20u32, agencies in 0..3usize, rated in any::<bool>()) {
        let rates: Vec<ExchangeRate> = rated.then(|| rate(1, 80.0)).into_iter().collect();
        let partners = [vec![Creator], vec![Agency; agencies]].concat();
        let with = |minor| seen(&plan(&[Money { minor, ..budget }], deliverables, &partners), &rates);
        let (less, more) = (with(budget.minor.max(1)), with(budget.minor.max(1) + more));
        for word in words(&more) {
            prop_assert!(words(&less).contains(&word), "{} only with more: {:?}", word, budget);
        }
    }

    /// The warning says exactly what its rule says.
    #[test]
    fn line_160_far_below_is_less_than_half_of_the_low_end(units in 1..20_000i64, deliverables in 1..20u32) {
        let seen = seen(&plan(&[dollars(units)], deliverables, &[Creator]), &[]);
        let far = (units as f64) < FAR_BELOW * 500.0 * f64::from(deliverables);
        prop_assert_eq!(words(&seen).contains(&"far below"), far);
    }

    /// All costs stand in one currency, and their sums are sums of the lines.
    #[test]
    fn costs_are_summed_within_one_currency(deliverables in 0..20u32, creators in 0..4usize, agencies in 0..3usize, strategists in 0..3usize, days in 1..400i64) {
        let partners = [vec![Creator; creators], vec![Agency; agencies], vec![Strategist; strategists]].concat();
        let seen = seen(&Plan { days: Some(days), ..plan(&[dollars(1)], deliverables, &partners) }, &[]);
        let sum: i64 = seen.costs.iter().map(|cost| cost.low.minor).sum();
        prop_assert!(seen.costs.iter().all(|c| c.low.currency == Currency::Usd && c.low.minor <= c.high.minor));
        prop_assert_eq!(seen.low.map_or(0, |low| low.minor), sum);
    }
}
