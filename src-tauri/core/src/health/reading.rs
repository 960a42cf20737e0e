//! A metric in a market day by day: its value, what was expected by then, and how far it is from there to the end
//! (METHODS, "Where the campaign should be now").
//!
//! What grows is held against its plan; a level is held against its threshold as it is. Lower-is-better metrics use
//! the inverse. Under the least number of expected events there is no data. Above it a shortfall counts only when it
//! is more than the chance of counting: see `beyond_chance`.

use super::Given;
use super::plan::Plan;
use super::series::{Asked, Series, Total};
use crate::figure::{Sourced, standing_by_grain};
use crate::forecast::{End, Forecast};
use crate::metric::{self, Direction, Formula, Metric, Unit};
use crate::target::Threshold;
use crate::{Currency, Id, Market};
use chrono::NaiveDate;

/// Standard deviations of chance that a count must fall short by: three, as on Shewhart's control charts
/// (Economic Control of Quality of Manufactured Product, 1931), because a campaign is looked at every day, in
/// several markets and metrics, and each look may raise a false flag.
const BEYOND_CHANCE: f64 = 3.0;

/// How much the days of a campaign differ from each other beside the chance of counting, as a share of their
/// mean (one standard deviation): a weekly rhythm alone makes about this much.
const SWING: f64 = 0.3;

/// Events seen and expected, to tell a shortfall from chance.
#[derive(Clone, Copy)]
struct Events {
    seen: f64,
    expected: f64,
    /// Whether it is more of them than expected that is the trouble.
    too_many: bool,
}

impl Events {
    /// Whether they are off the expected ones the wrong way by more than chance explains over so many `days`.
    fn are_off(self, days: f64) -> bool {
        match self.too_many {
            true => beyond_chance(self.expected, self.seen, days),
            false => beyond_chance(self.seen, self.expected, days),
        }
    }
}

/// A metric on a day, and what it was held against.
pub(super) struct Reading {
    /// The value; `None` for a price of something that has not come once.
    pub(super) value: Option<f64>,
    pub(super) expected: Option<f64>,
    /// Per cent of plan; `None` while too little is expected to judge.
    pub(super) attainment: Option<f64>,
    pub(super) sure: bool,
    /// Events it rests on, or rows where events are not counted.
    pub(super) n: f64,
    /// The day since which one of the files it rests on tells nothing, though others do.
    pub(super) stale_since: Option<NaiveDate>,
    /// Numerator and denominator of a rate of counted things.
    pub(super) parts: Option<(f64, f64)>,
    pace: Pace,
}

/// What the way to the end is judged by.
#[derive(Clone, Copy)]
enum Pace {
    /// Nothing: a level is where it is.
    None,
    /// A sum that came in steps of this size.
    Sum { unit: f64 },
    /// A rate out of so many events, each so many times as uncertain as a count; `less` is taken off it.
    Rate { events: f64, spread: f64, less: f64 },
}

/// A metric in a market, day by day.
pub(super) struct Readings {
    pub(super) readings: Vec<(NaiveDate, Reading)>,
    pub(super) currency: Option<Currency>,
    pub(super) imports: Vec<Id>,
    /// Whether the last day is taken to be known, though no row tells of it.
    pub(super) is_through_assumed: bool,
}

/// The readings of a metric in a market on the days on which something new is known.
pub(super) fn readings(
    given: &Given,
    metric: &Metric,
    market: Market,
    threshold: Option<&Threshold>,
    plan: &Plan,
) -> Readings {
    let goal = threshold.and_then(|t| t.value).filter(|v| *v > 0.0);
    let currency = threshold.and_then(|t| t.currency);
    let formula = read_by(given, metric, market);
    let (metrics, under): (Vec<&'static str>, &'static [&'static str]) = match formula {
        Formula::Sum => (vec![metric.id], &[]),
        Formula::Together { over, .. } => (over.to_vec(), &[]),
        Formula::Alone => return alone(given, metric, market, goal, plan),
        // Money spent on a post counts whether or not the post brought anything.
        Formula::Rate { over, under, .. } if any_money(over) => ([over, under].concat(), &[]),
        Formula::Rate { over, under, .. } => ([over, under].concat(), under),
    };
    let series = Series::read(given, market, &Asked { metrics, under, currency });
    let readings = series
        .days(given)
        .into_iter()
        .filter_map(|on| {
            let reading = match formula {
                Formula::Rate { over, under, times, less } => {
                    let rate = Rate::read(&series, over, under, on)?;
                    rate.against(given, metric, goal, (times, less), on)?
                }
                Formula::Together { over, times } => {
                    let sum = added(&series, over, on)?;
                    let total = Total { value: times * sum.value, ..sum };
                    counted(given, metric, total, goal, plan.share(on), on)
                }
                _ => {
                    let total = series.total(metric.id, on)?;
                    counted(given, metric, total, goal, plan.share(on), on)
                }
            };
            Some((on, reading.beside(&series, on)))
        })
        .collect();
    Readings {
        readings,
        currency: series.currency,
        imports: series.imports,
        is_through_assumed: series.is_through_assumed,
    }
}

/// A sum against what is expected of it by now: that share of what was agreed for the end.
fn counted(
    given: &Given,
    metric: &Metric,
    total: Total,
    goal: Option<f64>,
    share: f64,
    on: NaiveDate,
) -> Reading {
    let expected = goal.map(|goal| goal * share);
    // Of what is counted where lower is better there may be too much.
    let too_many = metric.direction == Direction::Lower;
    // Roubles and hours are not events; each row stands for one event at least.
    let events = match (metric.unit, expected) {
        (_, None) => None,
        (Unit::Count, Some(expected)) => Some(Events { seen: total.value, expected, too_many }),
        (_, Some(expected)) => in_rows(total, expected).map(|events| Events { too_many, ..events }),
    };
    let (n, one) = match metric.unit {
        Unit::Count => (total.value, 1.0),
        // Amounts of one kind of event differ about as much as they are large on average.
        _ => (total.rows, 2.0 * total.value / total.rows.max(1.0)),
    };
    let mut reading =
        Reading::of(given, metric, Some(total.value), expected, events, on).resting_on(n);
    if metric.unit == Unit::Money && metric.direction == Direction::Lower {
        // What was spent is known to the kopeck: in how many rows it is written down is no matter of chance.
        reading.attainment = attained(metric, total.value, expected);
        reading.sure = true;
    } else if metric.direction == Direction::Higher {
        let least = f64::from(given.settings.events_least);
        let promised = expected.filter(|expected| *expected > 0.0);
        if metric.unit != Unit::Count && total.value <= 0.0 && total.rows >= least {
            // Nothing has no size by which it could be told from chance; so many rows that say so are none.
            reading.attainment = promised.map(|_| 0.0);
            reading.sure = true;
        } else if reading.attainment.is_none() && goal.is_some_and(|goal| total.value >= goal) {
            // What was agreed for the end has come: that takes no events to be sure of.
            reading.attainment = attained(metric, total.value, promised.or(goal));
        }
    }
    reading.pace = Pace::Sum { unit: one * spread(n, days_by(given, on)) };
    reading
}

/// What a metric is worked out by: its formula, or what files state as it stands where no file states a part of it.
fn read_by(given: &Given, metric: &Metric, market: Market) -> Formula {
    let is_stated =
        |id: &str| given.figures.iter().any(|s| s.market == market && s.figure.metric == id);
    let in_parts = |parts: &[&str]| parts.iter().any(|part| is_stated(part));
    let side = |parts: &'static [&'static str]| {
        let whole = metric::stated_whole(parts).filter(|whole| in_parts(whole));
        whole.filter(|_| !in_parts(parts)).unwrap_or(parts)
    };
    match metric.formula {
        Formula::Together { over, .. } if is_stated(metric.id) && !in_parts(over) => Formula::Sum,
        Formula::Rate { over, under, times, less } => {
            Formula::Rate { over: side(over), under: side(under), times, less }
        }
        formula => formula,
    }
}

/// Totals of several metrics added up, as far as they are known.
fn added(series: &Series, ids: &[&str], on: NaiveDate) -> Option<Total> {
    let known: Vec<Total> = ids.iter().filter_map(|id| series.total(id, on)).collect();
    (!known.is_empty()).then(|| Total {
        value: known.iter().map(|t| t.value).sum(),
        rows: known.iter().map(|t| t.rows).sum(),
    })
}

/// The parts of a rate on a day, each added up.
struct Rate {
    over: Total,
    under: Total,
    money_over: bool,
    money_under: bool,
}

impl Rate {
    fn read(series: &Series, over: &[&str], under: &[&str], on: NaiveDate) -> Option<Rate> {
        Some(Rate {
            over: added(series, over, on)?,
            under: added(series, under, on)?,
            money_over: any_money(over),
            money_under: any_money(under),
        })
    }

    fn against(
        &self,
        given: &Given,
        metric: &Metric,
        goal: Option<f64>,
        (times, less): (f64, f64),
        on: NaiveDate,
    ) -> Option<Reading> {
        let (over, under) = (self.over.value, self.under.value);
        let value = (under > 0.0).then(|| times * over / under - less);
        // Of nothing there is no share, but money spent on nothing is the worst price there is.
        if value.is_none() && (!self.money_over || over <= 0.0) {
            return None;
        }
        let events = goal.map(|goal| goal + less).and_then(|goal| {
            match (self.money_over, self.money_under) {
                (false, _) => Some(Events {
                    seen: over,
                    expected: goal * under / times,
                    too_many: metric.direction == Direction::Lower,
                }),
                // What is paid for comes too rarely for its price, or too often for what it earns.
                (true, false) => Some(Events {
                    seen: under,
                    expected: times * over / goal,
                    too_many: metric.direction == Direction::Higher,
                }),
                (true, true) if metric.direction == Direction::Lower => {
                    in_rows(self.under, times * over / goal)
                }
                (true, true) => in_rows(self.over, goal * under / times),
            }
        });
        let n = match (self.money_over, self.money_under) {
            (_, false) => under,
            (false, true) => over,
            (true, true) => self.over.rows.max(self.under.rows),
        };
        let mut reading = Reading::of(given, metric, value, goal, events, on).resting_on(n);
        let counted = match (self.money_over, self.money_under) {
            (false, _) => over,
            (true, false) => under,
            (true, true) => self.over.rows.max(self.under.rows),
        };
        reading.pace =
            Pace::Rate { events: counted, spread: spread(counted, days_by(given, on)), less };
        reading.parts = (!self.money_over && !self.money_under).then_some((over, under));
        if value.is_none() {
            let least = f64::from(given.settings.events_least);
            let days = days_by(given, on);
            reading.attainment = events.filter(|e| e.expected >= least).map(|_| 0.0);
            reading.sure = events.is_some_and(|e| e.are_off(days));
        }
        Some(reading)
    }
}

impl Reading {
    /// Holds a value against what is expected.
    fn of(
        given: &Given,
        metric: &Metric,
        value: Option<f64>,
        expected: Option<f64>,
        events: Option<Events>,
        on: NaiveDate,
    ) -> Reading {
        let days = days_by(given, on);
        let least = f64::from(given.settings.events_least);
        let judged = events.is_some_and(|events| events.expected >= least);
        let attainment =
            value.filter(|_| judged).and_then(|value| attained(metric, value, expected));
        let sure = events.is_none_or(|events| events.are_off(days));
        Reading {
            value,
            expected,
            attainment,
            sure,
            n: 0.0,
            stale_since: None,
            parts: None,
            pace: Pace::None,
        }
    }

    /// Where the metric ends, seen from this day; `None` where too little has come to say, where a file is missing, and at
    /// the end.
    pub(super) fn end(&self, plan: &Plan, on: NaiveDate) -> Option<Ahead> {
        let value = self.value?;
        let (length, share) = (plan.length(on), plan.scheduled(on));
        self.attainment?;
        if length >= 1.0 || self.stale_since.is_some() {
            return None;
        }
        let less = if let Pace::Rate { less, .. } = self.pace { less } else { 0.0 };
        let by_growth =
            plan.trajectory.as_ref().and_then(|t| End::by_growth(value + less, t, length));
        let end = match self.pace {
            Pace::None => None,
            _ if by_growth.is_some() => by_growth,
            Pace::Sum { unit } => End::by_schedule(value, unit, share),
            Pace::Rate { events, spread, .. } => End::of_rate(value + less, events, spread, share),
        };
        end.map(|end| Ahead { end, less })
    }

    /// Where a file is missing, a shortfall may be what it would have told: that is no trouble until it is known (METHODS,
    /// "Health": missing is no data).
    fn beside(mut self, series: &Series, on: NaiveDate) -> Reading {
        self.stale_since = series.stale_since(on);
        self.sure &= self.stale_since.is_none();
        self
    }

    fn resting_on(mut self, n: f64) -> Reading {
        self.n = n;
        self
    }
}

/// The end of a metric as it looks from a day.
pub(super) struct Ahead {
    end: End,
    /// What is taken off a rate after it is worked out.
    less: f64,
}

impl Ahead {
    /// How likely a value is reached, 0–1.
    pub(super) fn reaches(&self, value: f64, direction: Direction) -> f64 {
        self.end.reaches(value + self.less, direction)
    }

    pub(super) fn forecast(&self, threshold: Option<f64>, direction: Direction) -> Forecast {
        let end = self.end.forecast(threshold.map(|value| value + self.less), direction);
        Forecast {
            median: end.median - self.less,
            low: end.low - self.less,
            high: end.high - self.less,
            ..end
        }
    }
}

/// A value in per cent of what is expected, the inverse where lower is better.
fn attained(metric: &Metric, value: f64, expected: Option<f64>) -> Option<f64> {
    let expected = expected.filter(|e| *e > 0.0)?;
    Some(match metric.direction {
        Direction::Higher => 100.0 * value / expected,
        Direction::Lower if value > 0.0 => 100.0 * expected / value,
        Direction::Lower => 100.0,
    })
}

/// Whether `few` events where `many` are the rule are fewer than chance explains over so many `days`.
///
/// Counts of independent events are Poisson; the Freeman–Tukey deviate √x + √(x+1) − √(4λ+1) (Annals of
/// Mathematical Statistics 21, 1950) is near a standard normal from small counts on. Where days differ as well,
/// the variance of a sum is λ + (SWING·λ)²/days, which is more than Poisson's by the factor `spread`
/// (McCullagh and Nelder, Generalized Linear Models, 1989, section 6.2, on over-dispersion).
fn beyond_chance(few: f64, many: f64, days: f64) -> bool {
    let (few, many) = (few.max(0.0), many.max(0.0));
    let deviate = few.sqrt() + (few + 1.0).sqrt() - (4.0 * many + 1.0).sqrt();
    deviate < -BEYOND_CHANCE * spread(many, days).sqrt()
}

/// How many times as uncertain as a count a sum of so many events over so many days is.
fn spread(events: f64, days: f64) -> f64 {
    1.0 + SWING * SWING * events.max(0.0) / days.max(1.0)
}

/// Days of the campaign by the end of `on`.
fn days_by(given: &Given, on: NaiveDate) -> f64 {
    given.campaign.starts.map_or(1.0, |starts| ((on - starts).num_days() + 1).max(1) as f64)
}

/// Events of an amount that is not counted in events, seen and expected: one for each of its rows.
fn in_rows(total: Total, expected: f64) -> Option<Events> {
    (total.value > 0.0).then(|| Events {
        seen: total.rows,
        expected: expected * total.rows / total.value,
        too_many: false,
    })
}

fn any_money(ids: &[&str]) -> bool {
    ids.iter().any(|id| metric::find(id).is_some_and(|m| m.unit == Unit::Money))
}

/// A metric that cannot be added up: it is read only where one row stands, or people would be counted twice.
fn alone(
    given: &Given,
    metric: &Metric,
    market: Market,
    goal: Option<f64>,
    plan: &Plan,
) -> Readings {
    let figures =
        given.figures.iter().filter(|s| s.market == market && s.figure.metric == metric.id);
    let mut days: Vec<NaiveDate> = figures.clone().map(Sourced::known_on).collect();
    days.sort();
    days.dedup();
    let starts = given.campaign.starts;
    days.retain(|day| *day <= given.as_of && starts.is_none_or(|starts| *day >= starts));
    let mut imports = Vec::new();
    let mut readings = Vec::new();
    for on in days {
        let rows: Vec<&Sourced> =
            standing_by_grain(figures.clone().filter(|s| s.known_on() <= on), given.as_of)
                .into_iter()
                .map(|(_, s)| s)
                .collect();
        let [only] = rows.as_slice() else { continue };
        if only.rows != 1 {
            continue;
        }
        let value = only.figure.value;
        imports = vec![only.import];
        let expected = if metric.level { goal } else { goal.map(|g| g * plan.share(on)) };
        let too_many = metric.direction == Direction::Lower;
        let events = expected.map(|expected| Events { seen: value, expected, too_many });
        let mut reading = Reading::of(given, metric, Some(value), expected, events, on);
        if metric.level {
            // A level is no number of events: there is nothing to be too few of.
            reading.attainment = attained(metric, value, expected);
            reading.sure = true;
        }
        reading.n = 1.0;
        readings.push((on, reading));
    }
    Readings { readings, currency: None, imports, is_through_assumed: false }
}
