//! What changes in goals that were agreed on is seen (REQUIREMENTS 15, 62).

#![allow(clippy::unwrap_used)]

mod made;

use made::{CAMPAIGN, CREATOR_RU, id, target};
use proptest::prelude::*;
use sverka_core::campaign::{Campaign, Objective};
use sverka_core::goal_lock::{GoalPart, GoalValue, Goals, changes, standing};
use sverka_core::{Both, Currency, Market, Money};

fn goals() -> Goals {
    let mut campaign = Campaign::new(id(CAMPAIGN));
    campaign.business_objective = Both::new("Повторные покупки", "Repeat orders");
    campaign.objective = Some(Objective::Conversion);
    let goals = [(Market::Ru, 240.0), (Market::Us, 120.0)];
    let targets = [target(1, "orders", true, &goals), target(2, "cr", false, &[])];
    standing(&campaign, &targets)
}

#[test]
fn line_15_goals_as_they_were_have_no_changes() {
    assert_eq!(changes(&goals(), &goals()), []);
}

#[test]
fn line_15_the_order_of_metrics_and_markets_is_no_change() {
    let mut other = goals();
    other.targets.reverse();
    other.targets[1].thresholds.reverse();
    assert_eq!(changes(&goals(), &other), []);
}

#[test]
fn line_62_each_part_that_changes_is_named_with_before_and_after() {
    type Change = fn(&mut Goals);
    let table: [(Change, GoalPart); 11] = [
        (|g| g.business = Both::new("Иначе", "Other"), GoalPart::Business),
        (|g| g.marketing = Both::new("Иначе", "Other"), GoalPart::Marketing),
        (|g| g.partnership = Both::new("Иначе", "Other"), GoalPart::Partnership),
        (|g| g.objective = Some(Objective::Community), GoalPart::Objective),
        (|g| g.targets[0].what = Both::new("Иначе", "Other"), GoalPart::What),
        (|g| g.targets[0].why = Both::new("Иначе", "Other"), GoalPart::Why),
        (|g| g.targets[0].needed_for = Both::new("Иначе", "Other"), GoalPart::NeededFor),
        (|g| g.targets[0].gloss = Both::new("Иначе", "Other"), GoalPart::Gloss),
        (|g| g.targets[0].leading = Both::new("Иначе", "Other"), GoalPart::Leading),
        (|g| g.targets[0].owner = Some(id(CREATOR_RU)), GoalPart::Owner),
        (|g| g.targets[0].thresholds[0].season = Both::new("Пост", "Lent"), GoalPart::Season),
    ];
    for (change, part) in table {
        let mut now = goals();
        change(&mut now);
        let found = changes(&goals(), &now);
        assert_eq!(found.len(), 1, "{part:?}: {found:?}");
        assert_eq!(found[0].part, part);
        assert_ne!(found[0].was, found[0].now);
    }
}

#[test]
fn line_62_a_moved_threshold_or_cost_is_named_with_its_market() {
    let mut now = goals();
    now.targets[0].thresholds[0].value = Some(150.0);
    now.targets[0].thresholds[1].cost_most = Some(Money { minor: 2_400, currency: Currency::Usd });
    let found = changes(&goals(), &now);
    let places: Vec<_> = found.iter().map(|c| (c.part, c.market)).collect();
    assert_eq!(
        places,
        [(GoalPart::Threshold, Some(Market::Ru)), (GoalPart::Threshold, Some(Market::Us))]
    );
}

#[test]
fn line_62_a_metric_that_goes_or_comes_and_another_primary_are_named() {
    let mut now = goals();
    now.targets.remove(0);
    now.targets[0].primary = true;
    now.targets.push(target(3, "cpo", false, &[]));
    let found = changes(&goals(), &now);
    let parts: Vec<_> = found.iter().map(|c| (c.part, c.metric.as_deref())).collect();
    assert_eq!(
        parts,
        [
            (GoalPart::Primary, None),
            (GoalPart::Metric, Some("orders")),
            (GoalPart::Metric, Some("cpo"))
        ]
    );
    assert_eq!(found[1].now, GoalValue::Nothing);
    assert_eq!(found[2].was, GoalValue::Nothing);
}

#[test]
fn lines_8_and_9_the_chain_reads_from_the_business_down_and_keeps_the_partnership_apart() {
    let other = Both::new("Иначе", "Other");
    let mut now = goals();
    now.targets[0].why = other.clone();
    now.objective = Some(Objective::Community);
    now.partnership = other.clone();
    now.marketing = other.clone();
    now.business = other;
    let parts: Vec<_> = changes(&goals(), &now).iter().map(|change| change.part).collect();
    let down = [
        GoalPart::Business,
        GoalPart::Marketing,
        GoalPart::Partnership,
        GoalPart::Objective,
        GoalPart::Why,
    ];
    assert_eq!(parts, down);
}

proptest! {
    /// Whatever was written: unchanged is no change, and a change seen one way is seen the other way round.
    #[test]
    fn a_change_is_seen_from_both_sides(ru in ".{0,12}", en in ".{0,12}", value in proptest::option::of(0.0..1e6)) {
        let mut now = goals();
        now.business = Both::new(ru, en);
        now.targets[0].thresholds[0].value = value;
        let there = changes(&goals(), &now);
        let back = changes(&now, &goals());
        prop_assert_eq!(changes(&now, &now), vec![]);
        prop_assert_eq!(there.len(), back.len());
        for (one, other) in there.iter().zip(&back) {
            prop_assert_eq!(&one.was, &other.now);
            prop_assert_eq!(&one.now, &other.was);
        }
    }
}
