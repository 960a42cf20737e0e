//! Performance: each key metric in each market against where it should be now, and where it is heading (METHODS,
//! "Where the campaign should be now").
//!
//! The figure of the dimension is the primary metric in its weakest market; the others stand beside it, flag on their
//! own and never outvote it (REQUIREMENTS 144). Markets are not averaged, and a difference between them is no flag
//! (REQUIREMENTS 140).

use super::other_money::other_money;
use super::plan::Plan;
use super::reading::{Reading, Readings, readings};
use super::{Dimension, Given, Line, LinePoint, Part, PartCode, course_of};
use crate::Market;
use crate::flag::{
    Flag, FlagCode, FlagState, Observation, Prospect, RECOVERY, UNLIKELY, Why, course,
};
use crate::metric::{Direction, Metric, Unit};
use crate::target::Target;
use crate::trajectory::Basis;
use chrono::NaiveDate;

/// How many times the threshold is more than enough (METHODS, "Flags": over-performers).
const DOUBLE_DOWN: f64 = 1.5;
/// The chance, in per cent, from which that is sure enough to act on.
const DOUBLE_DOWN_SURE: f64 = 80.0;

/// What is worked out of the key metrics.
pub(super) struct Performance {
    pub(super) dimension: Dimension,
    /// Those that will reach far more than was agreed (REQUIREMENTS 130).
    pub(super) ahead: Vec<Flag>,
    /// Their courses, for pictures.
    pub(super) lines: Vec<Line>,
}

pub(super) fn performance(given: &Given) -> Performance {
    let mut parts = Vec::new();
    let mut flags = Vec::new();
    let (mut ahead, mut lines) = (Vec::new(), Vec::new());
    let mut targets: Vec<&Target> = given.targets.iter().collect();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    for target in targets {
        let Some(metric) = given.dictionary.find(&target.metric) else { continue };
        for market in given.campaign.markets.iter().copied() {
            let found = in_market(given, target, metric, market);
            parts.push(found.part);
            flags.push(found.flag);
            ahead.extend(found.ahead);
            lines.push(found.line);
        }
    }
    // The figure of the dimension is the primary metric in its weakest market, held against the bound of that market;
    // markets are not averaged.
    let bounds = flags.iter().map(|flag: &Flag| flag.why.threshold);
    let weakest = parts
        .iter()
        .zip(bounds)
        .filter(|(part, _): &(&Part, f64)| part.primary)
        .filter_map(|(part, against)| Some((part.score?, part.n, against)))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let general = given.settings.performance_least;
    let (score, n, against) =
        weakest.map_or((None, 0, general), |(score, n, against)| (Some(score), n, against));
    Performance { dimension: Dimension { score, n, parts, against, flags }, ahead, lines }
}

struct InMarket {
    part: Part,
    flag: Flag,
    ahead: Option<Flag>,
    line: Line,
}

fn in_market(given: &Given, target: &Target, metric: &'static Metric, market: Market) -> InMarket {
    let threshold = target.threshold(market);
    let against = threshold.and_then(|t| t.flag_least).unwrap_or(given.settings.performance_least);
    let plan = Plan::of(given, metric.id, market);
    let seen = readings(given, metric, market, threshold, &plan);
    let observations: Vec<Observation> = seen
        .readings
        .iter()
        .filter_map(|(on, r)| Some(Observation { on: *on, score: r.attainment?, sure: r.sure }))
        .collect();
    let course = course_of(given, &observations, against, RECOVERY);
    let mut part = Part::of(PartCode::Metric, market);
    part.metric = Some(target.metric.clone());
    part.primary = target.primary;
    part.threshold = threshold.and_then(|t| t.value);
    part.basis = if metric.level { Basis::Level } else { plan.basis() };
    let held_in = seen.currency.or_else(|| threshold.and_then(|t| t.currency));
    part.currency = held_in.filter(|_| metric.unit == Unit::Money);
    part.other_money = other_money(given, metric, market, held_in);
    if let Some((on, last)) = seen.readings.last() {
        part.value = last.value;
        part.expected = last.expected;
        part.score = last.attainment;
        part.n = last.n.max(0.0) as u32;
        part.through = Some(*on);
        part.is_through_assumed = seen.is_through_assumed;
        part.stale_since = last.stale_since;
        part.imports.clone_from(&seen.imports);
        (part.over, part.under) = last.parts.unzip();
        part.forecast =
            last.end(&plan, *on).map(|end| end.forecast(part.threshold, metric.direction));
    }
    let flag = Flag {
        code: FlagCode::Performance,
        key: format!("performance:{}:{}", target.metric, market.tag()),
        metric: Some(target.metric.clone()),
        market,
        state: course.state,
        since: course.since,
        opened: course.opened,
        why: Why {
            value: part.value,
            expected: part.expected,
            score: part.score,
            threshold: against,
            n: part.n,
            as_of: part.through,
            currency: part.currency,
            target: part.threshold,
            chance: part.forecast.and_then(|forecast| forecast.chance),
            stale_since: part.stale_since,
        },
        playbook: Vec::new(),
        next: None,
        waits: course.waits,
        prospect: prospect(&part, course.state, metric.direction),
    };
    let ahead = ahead(given, metric, &plan, &seen, &flag, part.threshold);
    InMarket { ahead, line: line(&part, &seen), part, flag }
}

/// How it stands with the target of a metric whose flag is not up.
fn prospect(part: &Part, state: FlagState, direction: Direction) -> Prospect {
    if state != FlagState::Normal {
        return Prospect::InHand;
    }
    let over = part.value.zip(part.threshold).is_some_and(|(value, most)| value > most);
    let chance = part.forecast.and_then(|forecast| forecast.chance);
    if direction == Direction::Lower && over {
        Prospect::OverCeiling
    } else if chance.is_some_and(|chance| chance < UNLIKELY) {
        Prospect::Unlikely
    } else if part.score.is_some_and(|score| score < 100.0) {
        Prospect::Behind
    } else {
        Prospect::InHand
    }
}

/// The flag of a metric that will reach far more than was agreed: the mirror of the rule for a shortfall, on the
/// chance in per cent of reaching [`DOUBLE_DOWN`] times the threshold. `None` while it is nothing to speak of.
fn ahead(
    given: &Given,
    metric: &Metric,
    plan: &Plan,
    seen: &Readings,
    beside: &Flag,
    threshold: Option<f64>,
) -> Option<Flag> {
    // Once it is over there is nothing left to double.
    if given.campaign.ends.is_some_and(|ends| given.as_of > ends) {
        return None;
    }
    let threshold = threshold.filter(|value| *value > 0.0)?;
    let enough = match metric.direction {
        Direction::Higher => threshold * DOUBLE_DOWN,
        Direction::Lower => threshold / DOUBLE_DOWN,
    };
    let chance = |(on, reading): &(NaiveDate, Reading)| {
        // What is not even on plan needs no forecast to be told from what is far above it.
        if reading.attainment? < 100.0 {
            return Some((*on, 0.0));
        }
        Some((*on, 100.0 * reading.end(plan, *on)?.reaches(enough, metric.direction)))
    };
    let chances: Vec<(NaiveDate, f64)> = seen.readings.iter().filter_map(chance).collect();
    let missing: Vec<Observation> =
        chances.iter().map(|(on, chance)| Observation::sure(*on, 100.0 - chance)).collect();
    // At the bound itself it is sure enough.
    let bound = 100.0 - DOUBLE_DOWN_SURE + 1e-9;
    let course = course(&missing, bound, RECOVERY, given.settings.flag_days, given.as_of);
    if !course.is_open() {
        return None;
    }
    Some(Flag {
        code: FlagCode::Ahead,
        key: format!("ahead:{}:{}", metric.id, beside.market.tag()),
        state: course.state,
        since: course.since,
        opened: course.opened,
        waits: course.waits,
        prospect: Prospect::InHand,
        why: Why {
            score: chances.last().map(|(_, chance)| *chance),
            threshold: DOUBLE_DOWN_SURE,
            expected: Some(enough),
            ..beside.why.clone()
        },
        ..beside.clone()
    })
}

/// The course of a metric for its picture.
fn line(part: &Part, seen: &Readings) -> Line {
    let points = seen.readings.iter().filter_map(|(on, reading)| {
        Some(LinePoint { on: *on, value: reading.value?, expected: reading.expected })
    });
    Line {
        metric: part.metric.clone().unwrap_or_default(),
        market: part.market,
        points: points.collect(),
    }
}
