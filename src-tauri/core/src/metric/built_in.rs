//! The metrics everybody knows, as METRICS.md writes them down.

use super::{Direction, Formula, Metric, Tells, Unit};

const fn count(id: &'static str, tells: Tells) -> Metric {
    Metric {
        id,
        unit: Unit::Count,
        direction: Direction::Higher,
        additive: true,
        level: false,
        tells,
        formula: Formula::Sum,
        estimate: false,
        signed: false,
    }
}

const fn rate(
    id: &'static str,
    unit: Unit,
    direction: Direction,
    tells: Tells,
    over: &'static [&'static str],
    under: &'static [&'static str],
    times: f64,
) -> Metric {
    Metric {
        id,
        unit,
        direction,
        additive: false,
        level: true,
        tells,
        formula: Formula::Rate { over, under, times, less: 0.0 },
        estimate: false,
        signed: false,
    }
}

const fn alone(id: &'static str, unit: Unit, level: bool) -> Metric {
    Metric { level, ..level_of(id, unit, Direction::Higher, Tells::Output) }
}

const fn level_of(id: &'static str, unit: Unit, direction: Direction, tells: Tells) -> Metric {
    Metric {
        id,
        unit,
        direction,
        additive: false,
        level: true,
        tells,
        formula: Formula::Alone,
        estimate: false,
        signed: false,
    }
}

const fn sum(id: &'static str, unit: Unit, direction: Direction, tells: Tells) -> Metric {
    Metric {
        id,
        unit,
        direction,
        additive: true,
        level: false,
        tells,
        formula: Formula::Sum,
        estimate: false,
        signed: false,
    }
}

/// What an audience does with a post, as far as files state it apart.
pub(super) const ENGAGEMENTS: &[&str] = &["likes", "comments", "shares", "saves"];

/// The dictionary. A rate's parts are ids of this list.
pub const DICTIONARY: &[Metric] = &[
    count("orders", Tells::Outcome),
    count("promo_orders", Tells::Outcome),
    count("conversions", Tells::Outcome),
    count("signups", Tells::Outcome),
    count("new_customers", Tells::Outcome),
    sum("revenue", Unit::Money, Direction::Higher, Tells::Outcome),
    sum("cost", Unit::Money, Direction::Lower, Tells::Output),
    count("clicks", Tells::Leading),
    count("visits", Tells::Leading),
    count("views", Tells::Output),
    count("impressions", Tells::Output),
    alone("reach", Unit::Count, false),
    count("likes", Tells::Output),
    count("comments", Tells::Leading),
    count("shares", Tells::Leading),
    count("saves", Tells::Leading),
    count("new_followers", Tells::Output),
    Metric { signed: true, ..count("net_followers", Tells::Output) },
    sum("unsub", Unit::Count, Direction::Lower, Tells::Output),
    alone("followers", Unit::Count, true),
    alone("notifications", Unit::Count, true),
    sum("watch_time", Unit::Hours, Direction::Higher, Tells::Output),
    alone("avd", Unit::Seconds, true),
    alone("retention", Unit::Percent, true),
    count("engagements", Tells::Output),
    rate(
        "er_views",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["views"],
        100.0,
    ),
    rate(
        "er_reach",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["reach"],
        100.0,
    ),
    rate(
        "er_followers",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        ENGAGEMENTS,
        &["followers"],
        100.0,
    ),
    rate(
        "view_rate",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        &["views"],
        &["followers"],
        100.0,
    ),
    rate(
        "reach_rate",
        Unit::Percent,
        Direction::Higher,
        Tells::Output,
        &["reach"],
        &["followers"],
        100.0,
    ),
    rate(
        "ctr",
        Unit::Percent,
        Direction::Higher,
        Tells::Leading,
        &["clicks"],
        &["impressions"],
        100.0,
    ),
    rate(
        "cr",
        Unit::Percent,
        Direction::Higher,
        Tells::Outcome,
        &["conversions"],
        &["clicks"],
        100.0,
    ),
    rate("cpm", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["impressions"], 1000.0),
    rate("cpv", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["views"], 1.0),
    rate("cpe", Unit::Money, Direction::Lower, Tells::Output, &["cost"], ENGAGEMENTS, 1.0),
    rate("cpc", Unit::Money, Direction::Lower, Tells::Leading, &["cost"], &["clicks"], 1.0),
    rate("cpf", Unit::Money, Direction::Lower, Tells::Output, &["cost"], &["new_followers"], 1.0),
    rate("cpo", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["orders"], 1.0),
    rate("cpa", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["conversions"], 1.0),
    rate("cac", Unit::Money, Direction::Lower, Tells::Outcome, &["cost"], &["new_customers"], 1.0),
    rate("roas", Unit::Ratio, Direction::Higher, Tells::Outcome, &["revenue"], &["cost"], 1.0),
    rate("drr", Unit::Percent, Direction::Lower, Tells::Outcome, &["cost"], &["revenue"], 100.0),
    Metric {
        formula: Formula::Rate { over: &["revenue"], under: &["cost"], times: 100.0, less: 100.0 },
        ..level_of("romi", Unit::Percent, Direction::Higher, Tells::Outcome)
    },
    Metric {
        estimate: true,
        level: false,
        ..level_of("emv", Unit::Money, Direction::Higher, Tells::Output)
    },
    level_of("sentiment", Unit::Balance, Direction::Higher, Tells::Leading),
    level_of("brand_lift", Unit::Percent, Direction::Higher, Tells::Outcome),
    level_of("repeat_rate", Unit::Percent, Direction::Higher, Tells::Output),
    level_of("customer_repeat_rate", Unit::Percent, Direction::Higher, Tells::Outcome),
    level_of("adherence", Unit::Percent, Direction::Higher, Tells::Leading),
    level_of("on_time", Unit::Percent, Direction::Higher, Tells::Leading),
    level_of("turnaround", Unit::Hours, Direction::Lower, Tells::Leading),
];
