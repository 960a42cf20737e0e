//! Figures that were added up say what the rows themselves say: the same health on every day, the same totals.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::NaiveDate;
use made::*;
use proptest::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use sverka_core::extent::{Span, Time};
use sverka_core::figure::{Figure, Grain, Import, ItemRows, Sourced, standing, standing_by_grain};
use sverka_core::partner::Platform;
use sverka_core::roll_up::{Cell, Of, RollUp, Rolled, Sheet, crossing, roll_up, sourced};
use sverka_core::{Currency, Id, Market};

/// The figures of a file, column by column.
struct Columns<'a> {
    figures: &'a [Figure],
    metrics: Vec<String>,
    times: Vec<Time>,
    items: Vec<(&'a str, Option<Span>)>,
}

fn time(figure: &Figure) -> Time {
    Time { day: figure.day, span: figure.span }
}

impl<'a> Columns<'a> {
    fn of(figures: &'a [Figure]) -> Columns<'a> {
        let metrics: BTreeSet<&String> = figures.iter().map(|f| &f.metric).collect();
        let times: BTreeSet<Time> = figures.iter().map(time).collect();
        let items: BTreeSet<_> = figures.iter().map(|f| (f.item.as_str(), f.span)).collect();
        Columns {
            figures,
            metrics: metrics.into_iter().cloned().collect(),
            times: times.into_iter().collect(),
            items: items.into_iter().filter(|(item, _)| !item.is_empty()).collect(),
        }
    }
}

impl Sheet for Columns<'_> {
    type Error = Infallible;

    fn metrics(&self) -> &[String] {
        &self.metrics
    }

    fn times(&self) -> &[Time] {
        &self.times
    }

    fn items(&self) -> usize {
        self.items.len()
    }

    fn rows(&self) -> usize {
        self.figures.iter().map(|f| f.row as usize + 1).max().unwrap_or(0)
    }

    fn line(&self, row: usize) -> u32 {
        u32::try_from(row).unwrap()
    }

    fn is_full(&self, _: usize) -> bool {
        false
    }

    fn each(&self, metric: usize, mut take: impl FnMut(Cell)) -> Result<(), Infallible> {
        for figure in self.figures.iter().filter(|f| f.metric == self.metrics[metric]) {
            take(Cell {
                row: figure.row as usize,
                time: self.times.binary_search(&time(figure)).unwrap(),
                item: self.items.binary_search(&(figure.item.as_str(), figure.span)).ok(),
                value: figure.value,
            });
        }
        Ok(())
    }
}

fn rolled(file: &File) -> Vec<RollUp> {
    let Ok(rolled) = roll_up(&Columns::of(&file.figures), file.item_rows);
    rolled
}

/// The figures of several files as a workspace hands them out: added up where that says the same.
fn handed_out(files: &[File]) -> (Vec<Sourced>, BTreeSet<Id>) {
    let imports: Vec<Import> = files.iter().map(File::import).collect();
    let metrics: Vec<Vec<RollUp>> = files.iter().map(rolled).collect();
    let of: Vec<Rolled> =
        imports.iter().zip(&metrics).map(|(import, metrics)| Rolled { import, metrics }).collect();
    let crossing = crossing(&of);
    let figures = files.iter().zip(&of).flat_map(|(file, of)| {
        if crossing.contains(&of.import.id) {
            file.sourced()
        } else {
            sourced(of.import, i64::try_from(file.import).unwrap(), of.metrics)
        }
    });
    (figures.collect(), crossing)
}

/// What the metrics room shows: values, sum, days and imports by metric, market and currency.
type Totals =
    BTreeMap<(String, Market, Option<Currency>), (u32, f64, BTreeSet<NaiveDate>, BTreeSet<Id>)>;

fn totals(figures: &[Sourced]) -> Totals {
    let mut totals = Totals::new();
    for sourced in standing(figures, NaiveDate::MAX) {
        let key = (sourced.figure.metric.clone(), sourced.market, sourced.currency);
        let total = totals.entry(key).or_default();
        total.0 += sourced.rows;
        total.1 += sourced.figure.value;
        total.2.extend(sourced.figure.day);
        total.3.insert(sourced.import);
    }
    totals
}

/// What stands, figure by figure: the rule as it is told, against which the quicker way is held.
fn plainly(figures: &[Sourced], until: NaiveDate) -> Vec<(Grain, &Sourced)> {
    let known: Vec<&Sourced> = figures.iter().filter(|s| s.taken_on <= until).collect();
    let about = |sourced: &Sourced| {
        let Sourced { party, market, platform, stream, .. } = *sourced;
        let (metric, item) = (sourced.figure.metric.clone(), sourced.figure.item.clone());
        (party, market, platform, stream, metric, item, Grain::of(sourced))
    };
    let came = |sourced: &Sourced| (sourced.taken_on, sourced.order);
    let is_replaced = |at: usize| {
        let one = known[at];
        let alike = |other: &&Sourced| about(other) == about(one);
        known.iter().enumerate().filter(|(_, other)| alike(other)).any(|(place, other)| {
            let (own, others) = (one.extent(), other.extent());
            let last_wins = one.item_rows == ItemRows::Totals && about(one).6 == Grain::Item;
            match own == others {
                true if one.import == other.import => last_wins && place > at,
                true => came(other) > came(one),
                false => others.holds(&own),
            }
        })
    };
    let mut stand: Vec<&Sourced> =
        (0..known.len()).filter(|at| !is_replaced(*at)).map(|at| known[at]).collect();
    stand.sort_by_key(|s| (about(s), s.extent().from, Reverse(s.extent().to)));
    stand.into_iter().map(|sourced| (Grain::of(sourced), sourced)).collect()
}

const METRICS: [(&str, u32); 8] = [
    ("views", 1000),
    ("reach", 900),
    ("impressions", 4000),
    ("clicks", 80),
    ("conversions", 70),
    ("cost", 500),
    ("likes", 60),
    ("followers", 90),
];

fn figure() -> impl Strategy<Value = Figure> {
    let metric = prop::sample::select(METRICS.to_vec());
    let item = prop::sample::select(vec!["", "", "a", "b", "c"]);
    let day = prop::option::weighted(0.8, 1_u64..9);
    (metric, item, day, 0_u32..12).prop_map(|((metric, value), item, on, more)| Figure {
        part: String::new(),
        row: 0,
        day: on.map(day_of),
        span: None,
        item: item.to_owned(),
        metric: metric.to_owned(),
        // Whole numbers, whose sums are exact in whatever order they are added.
        value: f64::from(value + more),
    })
}

fn day_of(n: u64) -> NaiveDate {
    day(n)
}

/// What the rows of a file state of their days.
#[derive(Clone, Copy, Debug)]
enum Told {
    /// A day or none.
    Days,
    /// A week of three days.
    Weeks,
    /// The file is about these days alone.
    Period(u64, u64),
}

fn told() -> impl Strategy<Value = Told> {
    let period = (1_u64..9, 0_u64..6).prop_map(|(from, more)| Told::Period(from, from + more));
    prop_oneof![3 => Just(Told::Days), 1 => Just(Told::Weeks), 2 => period]
}

impl Told {
    fn tell(self, figure: &mut Figure, item_rows: ItemRows) {
        match (self, figure.day) {
            (Told::Days, _) | (Told::Weeks, None) => {}
            (Told::Weeks, Some(on)) => {
                let week = (on - day(1)).num_days().unsigned_abs() / 3 * 3;
                figure.day = Some(day(week + 1));
                figure.span = Some((day(week + 1), day(week + 3)));
                // A post has no weeks.
                if item_rows == ItemRows::Totals {
                    figure.item.clear();
                }
            }
            (Told::Period(from, to), _) => {
                figure.span = Some((day(from), day(to)));
                if item_rows == ItemRows::Parts || figure.item.is_empty() {
                    figure.day = None;
                }
            }
        }
    }
}

fn file() -> impl Strategy<Value = File> {
    let party = prop::sample::select(vec![None, Some(CREATOR_RU), Some(CREATOR_US)]);
    let platform = prop::sample::select(vec![None, Some(Platform::Youtube)]);
    let market = prop::sample::select(vec![Market::Ru, Market::Us]);
    let item_rows = prop::sample::select(vec![ItemRows::Totals, ItemRows::Parts]);
    let source = (party, platform, market, 1_u128..3, item_rows);
    (source, 1_u64..14, told(), prop::collection::vec(figure(), 1..24)).prop_map(
        |((party, platform, market, stream, item_rows), taken, told, mut figures)| {
            for (row, figure) in figures.iter_mut().enumerate() {
                figure.row = u32::try_from(row).unwrap() + 2;
                told.tell(figure, item_rows);
            }
            let blank = File::new(0, market, taken);
            let currency = Some(Currency::Rub);
            File { party, platform, stream, item_rows, figures, currency, ..blank }
        },
    )
}

fn files() -> impl Strategy<Value = Vec<File>> {
    prop::collection::vec(file(), 1..5).prop_map(|mut files| {
        for (n, file) in files.iter_mut().enumerate() {
            file.import = n as u128 + 100;
        }
        files
    })
}

fn run(figures: Vec<Sourced>) -> Run {
    let both = |value| [(Market::Ru, value), (Market::Us, value)];
    let mut run = Run::of(12);
    run.targets = vec![
        target(21, "views", true, &both(5000.0)),
        target(22, "ctr", false, &both(2.0)),
        target(23, "cpm", false, &both(300.0)),
        target(24, "reach", false, &both(900.0)),
        target(25, "followers", false, &both(100.0)),
        target(26, "cost", false, &both(1000.0)),
        target(27, "er-views", false, &both(5.0)),
    ];
    run.figures = figures;
    run
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn sums_say_what_the_rows_say(files in files(), as_of in 1_u64..16) {
        let plain = all(&files);
        let (added_up, _) = handed_out(&files);
        prop_assert_eq!(totals(&added_up), totals(&plain));
        prop_assert_eq!(run(added_up).health(as_of), run(plain).health(as_of));
    }

    #[test]
    fn what_stands_is_what_the_rule_says(files in files(), until in 1_u64..16) {
        let figures = all(&files);
        prop_assert_eq!(standing_by_grain(figures.iter(), day(until)), plainly(&figures, day(until)));
    }

    #[test]
    fn one_file_alone_needs_no_rows(file in file()) {
        let file = File { import: 100, ..file };
        let (added_up, crossing) = handed_out(std::slice::from_ref(&file));
        prop_assert!(crossing.is_empty());
        let count: u32 = rolled(&file).iter().map(|of| of.figures).sum();
        prop_assert_eq!(count as usize, file.figures.len());
        prop_assert_eq!(totals(&added_up), totals(&file.sourced()));
    }
}

#[test]
fn posts_of_a_day_become_one_sum() {
    let file = (1..=5).fold(File::new(1, Market::Us, 9).in_parts(), |file, n| {
        file.with(Some(day(n)), "a", "views", 10.0).with(Some(day(n)), "b", "views", 5.0)
    });
    let rolled = rolled(&file);
    assert_eq!(rolled.len(), 1);
    let parts: Vec<(Of, f64, u32)> =
        rolled[0].parts.iter().map(|part| (part.of, part.value, part.rows)).collect();
    assert_eq!(parts, vec![(Of::ItemDay, 15.0, 2); 5]);
}

#[test]
fn values_that_cannot_be_right_send_whoever_asks_to_the_rows() {
    let below = File::new(1, Market::Us, 9).on(1, "views", -5.0);
    let mut above = File::new(2, Market::Us, 9).on(1, "views", 5.0).on(1, "reach", 6.0);
    above.figures[1].row = above.figures[0].row;
    let mut within = File::new(3, Market::Us, 9).on(1, "views", 6.0).on(1, "reach", 6.0);
    within.figures[1].row = within.figures[0].row;
    for (file, doubtful) in [(below, true), (above, true), (within, false)] {
        assert_eq!(!handed_out(&[file]).1.is_empty(), doubtful);
    }
}
