//! What is known of some metrics in one market over time: imported figures turned into totals by day.
//!
//! A source is a stream of files of one party on one platform. They may state the same events by day, by post and as
//! a whole; these are never added: the statement that knows more of the metrics, and then more of the events,
//! is the one that is read. Between two snapshots of totals a straight line is drawn, from nothing on the
//! day the source could first have anything. So is one over the days of a span, from its eve to its last day: a total of
//! a week says nothing of its days one by one, and is read only at its end.

use super::Given;
use crate::extent::{Extent, Span};
use crate::figure::{Grain, Sourced, standing_of};
use crate::flag::STALE_DAYS;
use crate::metric::{self, Formula, Metric};
use crate::partner::Platform;
use crate::{Currency, Id, Market};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A total with the number of rows it rests on.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Total {
    pub(super) value: f64,
    pub(super) rows: f64,
}

/// Everything known of a set of metrics in one market.
pub(super) struct Series {
    sources: Vec<Source>,
    /// The one currency of its money; `None` where it has no money.
    pub(super) currency: Option<Currency>,
    /// The imports it rests on.
    pub(super) imports: Vec<Id>,
    /// The day through which all sources are known, but for stale ones: those that are more than [`STALE_DAYS`] behind the
    /// newest hold the others no longer back, and are kept as they were last known.
    through: Option<NaiveDate>,
    /// The days through which the stale ones are known.
    stale: Vec<NaiveDate>,
    /// Whether that day is taken to be known, though no row tells of it: see [`by_day`].
    pub(super) is_through_assumed: bool,
}

/// The party, the platform and the stream of a source.
type Whence = (Option<Id>, Option<Platform>, Id);

struct Source {
    lines: BTreeMap<&'static str, Line>,
    days: BTreeSet<NaiveDate>,
    through: NaiveDate,
    is_through_assumed: bool,
}

/// Totals of one metric by day.
struct Line {
    points: BTreeMap<NaiveDate, Total>,
    /// Where a straight line to the first point begins; `None` for values of days, which are exact.
    from: Option<NaiveDate>,
}

/// What is asked of the figures.
pub(super) struct Asked {
    /// The metrics.
    pub(super) metrics: Vec<&'static str>,
    /// Metrics of them that a post must state for its other figures to count: the denominators of a rate.
    pub(super) under: &'static [&'static str],
    /// The currency of money, where it is agreed.
    pub(super) currency: Option<Currency>,
}

impl Asked {
    /// The metrics among them that are such.
    fn known(&self, given: &Given, such: impl Fn(&Metric) -> bool) -> Vec<&'static str> {
        let is = |id: &&&str| given.dictionary.find(id).is_some_and(&such);
        self.metrics.iter().filter(is).copied().collect()
    }
}

impl Series {
    pub(super) fn read(given: &Given, market: Market, asked: &Asked) -> Series {
        let of_market: Vec<&Sourced> = given
            .figures
            .iter()
            .filter(|s| s.market == market && s.taken_on <= given.as_of)
            .filter(|s| asked.metrics.contains(&s.figure.metric.as_str()))
            .collect();
        let (of_market, currency) = in_one_currency(given, of_market, asked);
        let mut by_source: BTreeMap<Whence, Vec<&Sourced>> = BTreeMap::new();
        for sourced in of_market {
            let source = (sourced.party, sourced.platform, sourced.stream);
            by_source.entry(source).or_default().push(sourced);
        }
        let mut read: Vec<(Source, BTreeSet<Id>)> = by_source
            .into_iter()
            .filter_map(|((party, platform, _), figures)| {
                Source::read(given, asked, &figures, first_day(given, party, platform))
            })
            .collect();
        // A source that states one side of a rate only would be divided by what others state, or divide it.
        if read.iter().any(|(source, _)| source.has_both_sides(asked)) {
            read.retain(|(source, _)| source.has_both_sides(asked));
        }
        let imports: BTreeSet<Id> =
            read.iter().flat_map(|(_, rests_on)| rests_on).copied().collect();
        let sources: Vec<Source> = read.into_iter().map(|(source, _)| source).collect();
        let newest = sources.iter().map(|s| s.through).max();
        let fresh = |s: &&Source| newest.is_some_and(|n| (n - s.through).num_days() <= STALE_DAYS);
        let stale = sources.iter().filter(|s| !fresh(s)).map(|s| s.through).collect();
        let least = sources.iter().filter(fresh).min_by_key(|s| (s.through, !s.is_through_assumed));
        let through = least.map(|s| s.through);
        let is_through_assumed = least.is_some_and(|s| s.is_through_assumed);
        let imports = imports.into_iter().collect();
        Series { sources, currency, imports, through, stale, is_through_assumed }
    }

    /// The days on which something new is known, within the campaign and up to the day that all sources reach.
    pub(super) fn days(&self, given: &Given) -> Vec<NaiveDate> {
        let Some(through) = self.through else { return Vec::new() };
        let mut days: BTreeSet<NaiveDate> =
            self.sources.iter().flat_map(|s| s.days.iter().copied()).collect();
        days.insert(through);
        let starts = given.campaign.starts;
        days.into_iter()
            .filter(|day| *day <= through && starts.is_none_or(|starts| *day >= starts))
            .collect()
    }

    /// The day through which a source is known that tells nothing by the end of `on`, though others do: what they come to
    /// together is then too little by what nobody brought in.
    pub(super) fn stale_since(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.stale.iter().copied().filter(|through| *through < on).min()
    }

    /// The day through which every source is known, stale ones among them.
    pub(super) fn known_to(&self) -> Option<NaiveDate> {
        self.through.into_iter().chain(self.stale.iter().copied()).min()
    }

    /// The total of a metric by the end of a day over all sources; `None` while no source knows it.
    pub(super) fn total(&self, id: &str, on: NaiveDate) -> Option<Total> {
        let mut known = self.sources.iter().filter_map(|s| s.lines.get(id)?.at(on)).peekable();
        known.peek()?;
        Some(known.fold(Total::default(), |sum, total| Total {
            value: sum.value + total.value,
            rows: sum.rows + total.rows,
        }))
    }
}

impl Source {
    /// The source read in the kind of statement that knows most, with the imports it rests on.
    fn read(
        given: &Given,
        asked: &Asked,
        figures: &[&Sourced],
        from: Option<NaiveDate>,
    ) -> Option<(Source, BTreeSet<Id>)> {
        let read = |grain| {
            let of_grain: Vec<(Grain, &Sourced)> = figures
                .iter()
                .map(|s| (Grain::of(s), *s))
                .filter(|(kind, _)| *kind == grain)
                .collect();
            match grain {
                Grain::Day => by_day(given, asked, &of_grain),
                Grain::Item | Grain::Whole => by_snapshot(given, asked, &of_grain, from),
            }
        };
        [Grain::Day, Grain::Item, Grain::Whole]
            .into_iter()
            .filter_map(read)
            // The first of equals is kept: values of days say most about when.
            .reduce(|best, next| if next.0.knows() > best.0.knows() { next } else { best })
    }

    /// Whether it states a metric of either side of a rate.
    fn has_both_sides(&self, asked: &Asked) -> bool {
        let mut under = self.lines.keys().filter(|id| asked.under.contains(id)).peekable();
        under.peek().is_some() && under.count() < self.lines.len()
    }

    /// How much is known: how many of the metrics, then how many events of them.
    fn knows(&self) -> (usize, f64) {
        let events = self
            .lines
            .values()
            .filter_map(|line| line.points.last_key_value())
            .map(|(_, t)| t.value);
        (self.lines.len(), events.sum())
    }
}

impl Line {
    fn at(&self, on: NaiveDate) -> Option<Total> {
        let before = self.points.range(..=on).next_back();
        let (Some(from), after) = (self.from, self.points.range(on..).next()) else {
            return before.map(|(_, total)| *total);
        };
        match (before, after) {
            (Some((day, total)), _) if *day == on => Some(*total),
            (Some((_, total)), None) => Some(*total),
            (Some((day, low)), Some((next, high))) => {
                Some(between(on, (*day, *low), (*next, *high)))
            }
            (None, Some((next, high))) if from < *next => {
                Some(between(on.max(from), (from, Total::default()), (*next, *high)))
            }
            (None, Some(_)) => Some(Total::default()),
            (None, None) => None,
        }
    }

    /// Lets nothing come between the point before a day and that day, after which a span begins.
    fn hold_until(&mut self, eve: NaiveDate) {
        let before = self.points.range(..=eve).next_back().map(|(_, total)| *total);
        if before.is_some() || self.from.is_none_or(|from| from < eve) {
            self.points.entry(eve).or_insert(before.unwrap_or_default());
        }
    }
}

/// The point of the straight line from `low` to `high` on a day between them.
fn between(on: NaiveDate, low: (NaiveDate, Total), high: (NaiveDate, Total)) -> Total {
    let share = (on - low.0).num_days() as f64 / (high.0 - low.0).num_days() as f64;
    let mix = |a: f64, b: f64| a + (b - a) * share;
    Total { value: mix(low.1.value, high.1.value), rows: mix(low.1.rows, high.1.rows) }
}

/// Totals out of values of days: what came from the campaign's start to each day. They are known to the day of the last
/// row, and to the day before the file was taken where [`leaves_out_empty_days`] says that a day without a row is one on
/// which nothing happened. A row for a week or a month is spread evenly over its days and known by the last of them, or
/// by the day the file was taken, whichever comes first; there is nothing new to read on the days between.
fn by_day(
    given: &Given,
    asked: &Asked,
    figures: &[(Grain, &Sourced)],
) -> Option<(Source, BTreeSet<Id>)> {
    let starts = given.campaign.starts;
    let amounts = asked.known(given, |metric| !metric.level && metric.formula != Formula::Alone);
    let rows: Vec<&Sourced> = standing_of(figures.iter().copied(), given.as_of)
        .into_iter()
        .map(|(_, s)| s)
        // A level such as the number of followers, and the people reached, are the same people every day: their days
        // cannot be added.
        .filter(|s| amounts.contains(&s.figure.metric.as_str()))
        .filter(|s| {
            let to = s.extent().to;
            to <= given.as_of && starts.is_none_or(|starts| to >= starts)
        })
        .collect();
    let imports: BTreeSet<Id> = rows.iter().map(|s| s.import).collect();
    let mut lines = BTreeMap::new();
    for id in &asked.metrics {
        let mut told: BTreeMap<Span, Total> = BTreeMap::new();
        for row in rows.iter().filter(|s| s.figure.metric == **id) {
            let Extent { from, to } = row.extent();
            let total = told.entry((from.unwrap_or(to), to)).or_default();
            total.value += row.figure.value;
            total.rows += f64::from(row.rows);
        }
        let mut daily: BTreeMap<NaiveDate, Total> = BTreeMap::new();
        for ((from, to), total) in told {
            let days = (to - from).num_days() as f64 + 1.0;
            for day in from.iter_days().take_while(|day| *day <= to) {
                let share = daily.entry(day).or_default();
                share.value += total.value / days;
                share.rows += total.rows / days;
            }
        }
        let mut sum = Total::default();
        for total in daily.values_mut() {
            sum = Total { value: sum.value + total.value, rows: sum.rows + total.rows };
            *total = sum;
        }
        if !daily.is_empty() {
            lines.insert(*id, Line { points: daily, from: None });
        }
    }
    let (spans, by_day): (Vec<&Sourced>, Vec<&Sourced>) =
        rows.into_iter().partition(|s| s.span().is_some());
    let mut days: BTreeSet<NaiveDate> = spans.iter().map(|s| s.extent().to).collect();
    let mut through = days.last().copied();
    let mut is_through_assumed = false;
    let told: BTreeSet<NaiveDate> = by_day.iter().filter_map(|s| s.figure.day).collect();
    if let Some((first, last)) = told.first().zip(told.last()) {
        let taken = by_day.iter().filter_map(|s| s.taken_on.pred_opt()).max()?;
        let known = if leaves_out_empty_days(&by_day) { (*last).max(taken) } else { *last };
        let known = known.min(given.as_of);
        days.extend(first.iter_days().take_while(|day| *day <= known));
        is_through_assumed = known > *last && through.is_none_or(|through| known > through);
        through = through.max(Some(known));
    }
    Some((Source { lines, days, through: through?, is_through_assumed }, imports))
}

/// Days in a row that make a report by day: fewer come about by themselves in a list of what happened.
const REPORT_DAYS: usize = 3;

/// Whether the newest file of the rows leaves out the days on which nothing happened: days are missing between its first
/// and its last, or they are too few to tell, or it lists what happened one by one; and it states no zero. A report with a row for each day that ends
/// earlier than it was taken does not say that nothing came since: those days are not in it.
fn leaves_out_empty_days(rows: &[&Sourced]) -> bool {
    let Some(newest) = rows.iter().max_by_key(|s| (s.taken_on, s.order)).map(|s| s.import) else {
        return false;
    };
    let own: Vec<&&Sourced> = rows.iter().filter(|s| s.import == newest).collect();
    let days: BTreeSet<NaiveDate> = own.iter().filter_map(|s| s.figure.day).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return false };
    let is_short = days.len() < REPORT_DAYS;
    let has_gaps = (*last - *first).num_days() + 1 > days.len() as i64;
    let is_count =
        |s: &Sourced| metric::find(&s.figure.metric).is_some_and(|m| m.unit == metric::Unit::Count);
    let mut counted = own.iter().filter(|s| is_count(s)).peekable();
    let is_one_by_one =
        counted.peek().is_some() && counted.all(|s| s.figure.value == f64::from(s.rows));
    let states_zero = own.iter().any(|s| s.figure.value == 0.0 && s.rows > 0);
    is_short || ((has_gaps || is_one_by_one) && !states_zero)
}

/// Totals out of snapshots and out of spans: what stood on each day that a file was taken or a span ended.
fn by_snapshot(
    given: &Given,
    asked: &Asked,
    figures: &[(Grain, &Sourced)],
    from: Option<NaiveDate>,
) -> Option<(Source, BTreeSet<Id>)> {
    let known: BTreeSet<NaiveDate> = figures.iter().map(|(_, s)| s.known_on()).collect();
    let mut lines: BTreeMap<&'static str, Line> = BTreeMap::new();
    let (mut days, mut imports) = (BTreeSet::new(), BTreeSet::new());
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for on in known.into_iter().filter(|on| *on <= given.as_of) {
        let by_then = figures.iter().filter(|(_, s)| s.known_on() <= on).copied();
        let rows: Vec<&Sourced> =
            standing_of(by_then, given.as_of).into_iter().map(|(_, s)| s).collect();
        if !rows.iter().any(|s| s.known_on() == on) {
            continue;
        }
        let stated: BTreeSet<(&str, &str)> =
            rows.iter().map(|s| (s.figure.metric.as_str(), s.figure.item.as_str())).collect();
        let under = asked.under.iter().filter(|id| rows.iter().any(|s| s.figure.metric == **id));
        for id in &asked.metrics {
            let mut total = Total::default();
            for row in rows.iter().filter(|s| s.figure.metric == **id) {
                // A post that does not state what the others are divided by would raise the rate of the rest.
                if !under.clone().all(|id| stated.contains(&(*id, row.figure.item.as_str()))) {
                    continue;
                }
                total.value += row.figure.value;
                total.rows += f64::from(row.rows);
            }
            if total.rows > 0.0 {
                let line =
                    lines.entry(*id).or_insert_with(|| Line { points: BTreeMap::new(), from });
                line.points.insert(on, total);
            }
        }
        imports.extend(rows.iter().map(|s| s.import));
        told = rows.iter().filter_map(|s| s.span()).collect();
        days.insert(on);
    }
    let eves = told.iter().filter_map(|(first, _)| first.pred_opt());
    for eve in eves.filter(|eve| !told.iter().any(|(first, last)| first <= eve && eve < last)) {
        lines.values_mut().for_each(|line| line.hold_until(eve));
    }
    let through = *days.last()?;
    Some((Source { lines, days, through, is_through_assumed: false }, imports))
}

/// Keeps money of one currency only: the agreed one, or the one there is. Where there are several and none is
/// agreed, no money is known; it is never converted and never added.
fn in_one_currency<'a>(
    given: &Given,
    figures: Vec<&'a Sourced>,
    asked: &Asked,
) -> (Vec<&'a Sourced>, Option<Currency>) {
    let money = asked.known(given, |metric| metric.unit == metric::Unit::Money);
    let is_money = |s: &&Sourced| money.contains(&s.figure.metric.as_str());
    let met: BTreeSet<Option<Currency>> =
        figures.iter().filter(|s| is_money(s)).map(|s| s.currency).collect();
    let kept = match (asked.currency, met.first()) {
        (Some(agreed), _) => Some(Some(agreed)),
        (None, Some(only)) if met.len() == 1 => Some(*only),
        _ => None,
    };
    let figures =
        figures.into_iter().filter(|s| !is_money(s) || Some(s.currency) == kept).collect();
    (figures, kept.flatten())
}

/// The day a source could first have anything: when the first deliverable of its party on its platform came,
/// else the start of the campaign.
fn first_day(given: &Given, party: Option<Id>, platform: Option<Platform>) -> Option<NaiveDate> {
    let starts = given.campaign.starts;
    let out = given
        .deliverables
        .iter()
        .filter(|d| Some(d.party) == party && platform.is_none_or(|p| p == d.platform))
        .filter_map(|d| d.delivered)
        .min();
    out.or(starts).map(|day| starts.map_or(day, |starts| day.max(starts)))
}
