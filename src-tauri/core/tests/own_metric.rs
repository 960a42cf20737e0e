//! Metrics of a person's own: what makes one, what is refused, and that health reads it (METRICS.md; REQUIREMENTS 10).

#![allow(clippy::unwrap_used)]

mod made;

use made::{File, Run, all, day, target};
use proptest::prelude::*;
use sverka_core::flag::FlagState;
use sverka_core::health::{Given, Health, health};
use sverka_core::metric::{
    Act, Amount, DICTIONARY, Dictionary, Direction, Formula, Tells, Unit, Unlike, find, unlike,
};
use sverka_core::own_metric::OwnMetric;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Currency, Id, Market};

fn own(n: u128, key: &str, over: &[&str], under: &[&str]) -> OwnMetric {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    OwnMetric {
        id: Id::from_u128(n),
        key: key.to_owned(),
        name: Both::new("Своя", "Own"),
        gloss: Both::default(),
        over: owned(over),
        under: owned(under),
        times: 1.0,
        unit: Unit::Count,
        direction: Direction::Higher,
        tells: Tells::Output,
    }
}

#[test]
fn an_own_metric_is_found_beside_the_built_in_ones_down_to_their_parts() {
    let attention = own(1, "attention", &["comments", "shares"], &[]);
    let mut share = own(2, "attention_share", &["attention", "saves"], &["views"]);
    share.times = 1000.0;
    let dictionary = Dictionary::with(&[attention, share]);
    let sum = dictionary.find("attention").unwrap();
    assert!(sum.additive && !sum.level);
    assert_eq!(sum.formula, Formula::Together { over: &["comments", "shares"], times: 1.0 });
    let rate = dictionary.find("attention_share").unwrap();
    assert!(!rate.additive && rate.level);
    assert_eq!(rate.formula.over(), ["comments", "shares", "saves"]);
    assert_eq!(rate.formula.under(), ["views"]);
    assert_eq!(dictionary.find("orders"), find("orders"));
    assert_eq!(dictionary.entries().len(), DICTIONARY.len() + 2);
    assert_eq!(Dictionary::default().find("attention"), None);
}

#[test]
fn loops_unlike_parts_and_taken_names_are_refused_with_the_reason() {
    let ring = [own(1, "a", &["b"], &[]), own(2, "b", &["c"], &[]), own(3, "c", &["b"], &[])];
    let cases = [
        (own(9, "self", &["self"], &[]), "over", ProblemCode::MadeOfItself),
        (own(9, "round", &["a"], &[]), "over", ProblemCode::MadeOfItself),
        (own(9, "of_rates", &["ctr", "cr"], &[]), "over", ProblemCode::UnlikeParts),
        (own(9, "per_rate", &["orders"], &["er_views"]), "under", ProblemCode::UnlikeParts),
        (own(9, "money_and_people", &["cost", "orders"], &[]), "over", ProblemCode::UnlikeParts),
        (own(9, "money_as_people", &["cost"], &[]), "unit", ProblemCode::WrongKind),
        (own(9, "price_as_people", &["cost"], &["orders"]), "unit", ProblemCode::WrongKind),
        (own(9, "unheard_of", &["fame"], &[]), "over", ProblemCode::UnknownMetric),
        (own(9, "orders", &["clicks"], &[]), "key", ProblemCode::RepeatedMetric),
        (own(9, "a", &["clicks"], &[]), "key", ProblemCode::RepeatedMetric),
        (own(9, "", &["clicks"], &[]), "key", ProblemCode::Empty),
        (own(9, "Saves per view", &["clicks"], &[]), "key", ProblemCode::WrongKind),
        (own(9, "nothing", &[], &[]), "over", ProblemCode::Empty),
        (
            OwnMetric { times: 0.0, ..own(9, "zero", &["clicks"], &[]) },
            "times",
            ProblemCode::OutOfRange,
        ),
        (
            OwnMetric { times: f64::NAN, ..own(9, "nan", &["clicks"], &[]) },
            "times",
            ProblemCode::OutOfRange,
        ),
    ];
    let people = own(9, "people", &["reach", "views"], &[]);
    let cases = cases.into_iter().chain([(people, "over", ProblemCode::UnlikeParts)]);
    for (metric, field, code) in cases {
        let problems = metric.problems_among(&ring);
        let said = problems.iter().map(|p| (p.field.as_str(), p.code)).collect::<Vec<_>>();
        assert!(said.contains(&(field, code)), "{}: {said:?}", metric.key);
    }
    assert_eq!(own(9, "fine", &["clicks", "visits"], &["reach"]).problems_among(&ring), []);
    // None of the ring can be made, so none is in the dictionary.
    assert_eq!(Dictionary::with(&ring).entries().len(), DICTIONARY.len());
}

#[test]
fn an_own_metric_is_a_target_like_any_other_and_unknown_elsewhere() {
    let dictionary = Dictionary::with(&[own(1, "attention", &["comments", "shares"], &[])]);
    let attention = target(1, "attention", true, &[(Market::Ru, 100.0)]);
    assert_eq!(attention.problems(&[], &dictionary), []);
    let unknown = attention.problems(&[], &Dictionary::default());
    assert_eq!(unknown[0].code, ProblemCode::UnknownMetric);
}

#[test]
fn health_reads_an_own_metric_from_the_figures_of_its_parts() {
    let mut rate = own(2, "saved_per_mille", &["saves", "shares"], &["views"]);
    rate.times = 1000.0;
    let dictionary = Dictionary::with(&[own(1, "kept", &["saves", "shares"], &[]), rate]);
    let mut run = Run::of(30);
    run.targets = vec![
        target(1, "kept", true, &[(Market::Ru, 300.0)]),
        target(2, "saved_per_mille", false, &[(Market::Ru, 20.0)]),
    ];
    let file = (1..=15).fold(File::new(1, Market::Ru, 15), |file, on| {
        file.on(on, "saves", 6.0).on(on, "shares", 4.0).on(on, "views", 1000.0)
    });
    run.figures = all(&[file]);
    let health = health_of(&run, &dictionary, 15);
    let part = |metric: &str| {
        let found = health
            .performance
            .parts
            .iter()
            .find(|part| part.metric.as_deref() == Some(metric) && part.market == Market::Ru);
        found.unwrap()
    };
    assert_eq!(part("kept").value, Some(150.0));
    assert!((part("kept").score.unwrap() - 100.0).abs() < 1.0, "half the way, half the sum");
    assert_eq!(part("saved_per_mille").value, Some(10.0));
    assert!((part("saved_per_mille").score.unwrap() - 50.0).abs() < 1e-9);
}

#[test]
fn a_sum_of_ones_own_that_a_file_states_as_it_stands_counts_until_a_part_of_it_is_known() {
    let dictionary = Dictionary::with(&[own(1, "kept", &["saves", "shares"], &[])]);
    let mut run = Run::of(30);
    run.targets = vec![target(1, "kept", true, &[(Market::Ru, 300.0)])];
    let value = |run: &Run| health_of(run, &dictionary, 15).performance.parts[0].value;
    let stated = (1..=15).fold(File::new(1, Market::Ru, 15), |file, on| file.on(on, "kept", 10.0));
    run.figures = all(std::slice::from_ref(&stated));
    assert_eq!(value(&run), Some(150.0));
    let parts = File::new(2, Market::Ru, 15).on(1, "saves", 7.0);
    run.figures = all(&[stated, parts]);
    assert_eq!(value(&run), Some(7.0), "the same events are not added twice");
}

#[test]
fn a_definition_holds_a_metric_with_all_it_is_made_of() {
    let attention = own(1, "attention", &["comments", "shares"], &[]);
    let share = own(2, "attention_share", &["attention", "saves"], &["views"]);
    let dictionary = Dictionary::with(&[attention.clone(), share.clone()]);
    assert_eq!(dictionary.definition("attention_share"), [share, attention.clone()]);
    assert_eq!(dictionary.definition("attention"), [attention]);
    assert_eq!(dictionary.definition("orders"), []);
    assert_eq!(dictionary.name("attention"), Some(&Both::new("Своя", "Own")));
}

fn amount(id: &str, currency: Option<Currency>, market: Market) -> Amount<'static> {
    Amount { metric: find(id).unwrap(), currency, market: Some(market) }
}

#[test]
fn unlike_things_are_refused_with_the_reason() {
    use Market::{Ru, Us};
    let (rub, usd) = (Some(Currency::Rub), Some(Currency::Usd));
    let cases = [
        (
            Act::Compare,
            ("er_views", None, Ru),
            ("er_followers", None, Ru),
            Some(Unlike::OtherDenominator),
        ),
        (Act::Compare, ("orders", None, Ru), ("clicks", None, Ru), Some(Unlike::OtherMetric)),
        (Act::Compare, ("cpo", rub, Ru), ("cpo", usd, Us), Some(Unlike::OtherCurrency)),
        (Act::Add, ("cost", rub, Ru), ("cost", usd, Ru), Some(Unlike::OtherCurrency)),
        // Markets stand side by side: they are compared and never added.
        (Act::Compare, ("orders", None, Ru), ("orders", None, Us), None),
        (Act::Add, ("orders", None, Ru), ("orders", None, Us), Some(Unlike::OtherMarket)),
        (Act::Average, ("orders", None, Ru), ("orders", None, Us), Some(Unlike::OtherMarket)),
        (Act::Add, ("orders", None, Ru), ("orders", None, Ru), None),
        (Act::Add, ("ctr", None, Ru), ("ctr", None, Ru), Some(Unlike::RateFromParts)),
        (Act::Average, ("ctr", None, Ru), ("ctr", None, Ru), Some(Unlike::RateFromParts)),
        (Act::Add, ("reach", None, Ru), ("reach", None, Ru), Some(Unlike::SamePeople)),
        (Act::Average, ("turnaround", None, Ru), ("turnaround", None, Ru), None),
        (Act::Add, ("turnaround", None, Ru), ("turnaround", None, Ru), Some(Unlike::SamePeople)),
    ];
    for (act, one, other, why) in cases {
        let (one, other) = (amount(one.0, one.1, one.2), amount(other.0, other.1, other.2));
        assert_eq!(unlike(act, one, other), why, "{act:?} {} {}", one.metric.id, other.metric.id);
        assert_eq!(unlike(act, other, one), why, "the other way round");
    }
}

/// Every id of METRICS.md, with the unit and the way that is better.
#[test]
fn the_dictionary_holds_every_metric_that_is_written_down() {
    let higher = "er_followers er_reach er_views view_rate reach reach_rate impressions views saves shares avd \
        retention ctr cr roas romi emv sentiment brand_lift repeat_rate customer_repeat_rate adherence on_time \
        promo_orders notifications";
    let lower = "cpm cpv cpe cpc cpf cpa cpo cac drr turnaround unsub";
    for (ids, direction) in [(higher, Direction::Higher), (lower, Direction::Lower)] {
        for id in ids.split_whitespace() {
            assert_eq!(find(id).map(|metric| metric.direction), Some(direction), "{id}");
        }
    }
    // An estimate nobody is offered unasked, and a share of what came back above the cost.
    assert!(DICTIONARY.iter().all(|metric| metric.estimate == (metric.id == "emv")));
    let romi = find("romi").unwrap().formula;
    assert_eq!(
        romi,
        Formula::Rate { over: &["revenue"], under: &["cost"], times: 100.0, less: 100.0 }
    );
}

proptest! {
    /// However own metrics name each other, the dictionary is made, and what is in it has parts that add up.
    #[test]
    fn a_dictionary_of_any_own_metrics_is_made(
        parts in prop::collection::vec(
            (prop::collection::vec(0usize..14, 0..4), prop::collection::vec(0usize..14, 0..3)),
            0..7,
        ),
    ) {
        let names = ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "orders", "cost", "ctr", "reach", "views", "watch_time", "none"];
        let named = |picks: &[usize]| picks.iter().map(|pick| names[*pick]).collect::<Vec<_>>();
        let metrics: Vec<OwnMetric> = parts
            .iter()
            .enumerate()
            .map(|(n, (over, under))| own(n as u128 + 1, names[n], &named(over), &named(under)))
            .collect();
        let dictionary = Dictionary::with(&metrics);
        for metric in &metrics {
            let Some(found) = dictionary.find(&metric.key) else { continue };
            for side in [found.formula.over(), found.formula.under()] {
                let units: Vec<Unit> = side.iter().map(|id| find(id).unwrap().unit).collect();
                prop_assert!(units.windows(2).all(|pair| pair[0] == pair[1]));
            }
            prop_assert!(!found.formula.over().is_empty());
        }
    }
}

#[test]
fn too_much_of_what_should_be_little_is_raised_whichever_way_it_is_made() {
    let lower = |metric: OwnMetric, unit: Unit, times: f64| OwnMetric {
        unit,
        times,
        direction: Direction::Lower,
        ..metric
    };
    let mut run = Run::of(20);
    for (metric, goal) in [
        (lower(own(1, "partings", &["unsub"], &[]), Unit::Count, 1.0), 200.0),
        (lower(own(1, "partings_share", &["unsub"], &["views"]), Unit::Percent, 100.0), 1.0),
        (lower(own(1, "partings_paid", &["unsub"], &["cost"]), Unit::Ratio, 1.0), 0.1),
    ] {
        let dictionary = Dictionary::with(std::slice::from_ref(&metric));
        run.targets = vec![target(1, &metric.key, true, &[(Market::Ru, goal)])];
        // Three times what was agreed, then just what was agreed.
        for (a_day, state) in [(30.0, FlagState::Raised), (10.0, FlagState::Normal)] {
            let file = File::new(1, Market::Ru, 11).paid_in(Currency::Rub);
            let file = (1..11).fold(file, |file, on| {
                file.on(on, "unsub", a_day).on(on, "views", 1000.0).on(on, "cost", 100.0)
            });
            run.figures = all(&[file]);
            let health = health_of(&run, &dictionary, 11);
            let key = format!("performance:{}:ru", metric.key);
            let flag = health.flags().into_iter().find(|flag| flag.key == key).unwrap();
            assert_eq!(flag.state, state, "{} {a_day}", metric.key);
        }
    }
}

fn health_of(run: &Run, dictionary: &Dictionary, as_of: u64) -> Health {
    health(&Given {
        campaign: &run.campaign,
        parties: &run.parties,
        targets: &run.targets,
        deliverables: &run.deliverables,
        figures: &run.figures,
        tallies: &run.tallies,
        steps: &run.steps,
        settings: &run.settings,
        dictionary,
        growth: &run.growth,
        as_of: day(as_of),
    })
}
