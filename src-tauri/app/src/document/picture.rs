//! The pictures of the health sheet, each with the table that says the same: bars beside figures, both markets on a
//! scale, the course of the primary metric with its band, and what the creators reached before.

use super::given::Given;
use super::said::{market_name, say, value_of};
use crate::clause::both;
use crate::metric_words::metric_name;
use crate::realism::TargetRealism;
use chrono::NaiveDate;
use sverka_core::flag::FlagCode;
use sverka_core::health::{Dimension, Health, Line, LinePoint, Part, PartCode};
use sverka_core::trajectory::Basis;
use sverka_core::{Both, Market};
use sverka_exchange::document::{
    Block, Cell, Column, Course, CourseEnd, CoursePoint, Mark, Picture, Table,
};

/// Lines of a scale at most.
const MARKS_MOST: f64 = 4.0;
/// Days of a course that stand in its table at most.
const DAYS_MOST: usize = 6;

/// A key metric in a market as a bar: what came, against the plan by now, with the band it is likely to end in.
pub(super) fn bullet(part: &Part) -> Option<Picture> {
    let range = part.forecast.map(|forecast| (forecast.low, forecast.high));
    (part.value.is_some() || part.expected.is_some()).then_some(Picture::Bullet {
        market: part.market,
        value: part.value,
        aim: part.expected,
        range,
    })
}

/// A dimension in both markets on one scale; `None` where neither is known.
pub(super) fn seam(code: FlagCode, own: &Dimension) -> Option<Picture> {
    let score = |market: Market| {
        let of_market = own.parts.iter().filter(|part| part.market == market);
        let mut told = of_market.filter(|part| match part.code {
            PartCode::Market | PartCode::Comments => true,
            PartCode::Metric => part.primary,
            PartCode::OnTime | PartCode::Specification | PartCode::Revisions => false,
        });
        told.find_map(|part| part.score)
    };
    let (ru, us) = (score(Market::Ru), score(Market::Us));
    let (least, most) = match code {
        FlagCode::Sentiment => (-1.0, 1.0),
        FlagCode::Adherence => (0.0, 110.0),
        FlagCode::Performance | FlagCode::Ahead => {
            (0.0, ru.into_iter().chain(us).fold(120.0_f64, f64::max))
        }
    };
    (ru.is_some() || us.is_some()).then_some(Picture::Seam {
        ru,
        us,
        ru_threshold: own.bound_in(Market::Ru),
        us_threshold: own.bound_in(Market::Us),
        least,
        most,
    })
}

/// Where the primary metric is heading in each market, and the same day by day as a table.
pub(super) fn courses(given: &Given, health: &Health, lines: &[Line]) -> Vec<Block> {
    let Some((starts, ends)) = given.campaign.starts.zip(given.campaign.ends) else {
        return Vec::new();
    };
    let parts: Vec<(&Part, Vec<LinePoint>)> = health
        .performance
        .parts
        .iter()
        .filter(|part| part.primary)
        .filter_map(|part| {
            let own = |line: &&Line| {
                line.market == part.market && Some(&line.metric) == part.metric.as_ref()
            };
            let points = lines.iter().find(own)?.points.iter().filter(|point| point.on <= ends);
            Some((part, points.copied().collect::<Vec<_>>()))
        })
        .filter(|(_, points)| !points.is_empty())
        .collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let drawn = parts.iter().map(|(part, points)| course(given, part, points, (starts, ends)));
    vec![Block::Courses(drawn.collect()), Block::part(say("forecast-table")), days(given, &parts)]
}

fn course(
    given: &Given,
    part: &Part,
    points: &[LinePoint],
    (starts, ends): (NaiveDate, NaiveDate),
) -> Course {
    let metric = part.metric.as_deref().unwrap_or_default();
    let shown = |value: f64| value_of(given, metric, Some(value), part.currency);
    let length = ((ends - starts).num_days() + 1).max(1) as f64;
    let at = |on: NaiveDate| ((on - starts).num_days() + 1) as f64 / length;
    let highest = points
        .iter()
        .flat_map(|point| [Some(point.value), point.expected])
        .chain([part.threshold, part.forecast.map(|forecast| forecast.high)])
        .flatten()
        .fold(0.0, f64::max);
    let marks = scale(highest);
    let market = market_name(part.market);
    Course {
        market: part.market,
        title: both(|l| {
            format!("{}, {}", metric_name(l, &given.dictionary, metric), market.side(l.lang()))
        }),
        most: marks.last().copied().unwrap_or(1.0),
        marks: marks.into_iter().map(|at| Mark { at, text: shown(at) }).collect(),
        points: points
            .iter()
            .map(|own| CoursePoint { at: at(own.on), value: own.value, planned: own.expected })
            .collect(),
        target: part.threshold.map(|value| Mark {
            at: value,
            text: worded("forecast-target", &[("value", shown(value))]),
        }),
        end: part.forecast.map(|forecast| CourseEnd {
            low: forecast.low,
            high: forecast.high,
            median: Mark {
                at: forecast.median,
                text: worded("forecast-about", &[("value", shown(forecast.median))]),
            },
            between: worded(
                "forecast-between",
                &[("low", shown(forecast.low)), ("high", shown(forecast.high))],
            ),
        }),
        now: (starts..=ends).contains(&given.today).then(|| at(given.today)),
        from: both(|l| l.date_short(starts)),
        to: both(|l| l.date_short(ends)),
        under: under(given, part, ends),
    }
}

/// How likely the target is reached, or why nobody can say; and what the plan rests on.
fn under(given: &Given, part: &Part, ends: NaiveDate) -> Both {
    let basis = say(&format!("forecast-basis-{}", super::said::tag(&part.basis)));
    let chance = match part.forecast {
        None if given.today > ends => say("forecast-over"),
        None => say("forecast-none"),
        Some(forecast) => match forecast.chance {
            None => return basis,
            Some(chance) => both(|l| {
                l.text("forecast-chance", &[("chance", super::said::chance(l, chance).into())])
            }),
        },
    };
    let assumed = part.forecast.map(|forecast| {
        let key = if forecast.basis == Basis::Schedule { "pace" } else { "growth" };
        say(&format!("forecast-assumes-{key}"))
    });
    both(|l| {
        let assumed = assumed.as_ref().map_or("", |own| own.side(l.lang()));
        [chance.side(l.lang()), basis.side(l.lang()), assumed].join(" ").trim().to_owned()
    })
}

/// Days of the courses, evenly over their length and the last one for sure: what came and what was planned.
fn days(given: &Given, parts: &[(&Part, Vec<LinePoint>)]) -> Block {
    let mut all: Vec<NaiveDate> = parts.iter().flat_map(|(_, p)| p.iter().map(|p| p.on)).collect();
    all.sort();
    all.dedup();
    let chosen = evenly(&all, DAYS_MOST);
    let mut columns = vec![Column::words(say("forecast-column-day"), 3)];
    for (part, _) in parts {
        let market = market_name(part.market);
        for key in ["forecast-column-value", "forecast-column-expected"] {
            let own = say(key);
            let head = both(|l| format!("{}: {}", market.side(l.lang()), own.side(l.lang())));
            columns.push(Column::figures(head, 3));
        }
    }
    let rows = chosen.into_iter().map(|on| {
        let mut row = vec![Cell::of(both(|l| l.date_short(on)))];
        for (part, points) in parts {
            let metric = part.metric.as_deref().unwrap_or_default();
            let point = points.iter().find(|point| point.on == on);
            let shown = |value| Cell::of(value_of(given, metric, value, part.currency));
            row.push(shown(point.map(|point| point.value)));
            row.push(shown(point.and_then(|point| point.expected)));
        }
        row
    });
    Block::Table(Table { rows: rows.collect(), columns })
}

/// At most so many of the days, the first and the last among them.
fn evenly(days: &[NaiveDate], most: usize) -> Vec<NaiveDate> {
    if days.len() <= most {
        return days.to_vec();
    }
    (0..most).map(|step| days[step * (days.len() - 1) / (most - 1)]).collect()
}

/// What the creators reached before, beside the targets, as strips and in figures (REQUIREMENTS 110).
pub(super) fn history(given: &Given, before: &[TargetRealism]) -> Vec<Block> {
    let rows: Vec<Vec<Cell>> = before
        .iter()
        .filter_map(|own| {
            let range = own.realism.range?;
            let target = given.targets.iter().find(|target| target.id == own.target)?;
            let threshold = target.threshold(own.market);
            let currency = threshold.and_then(|threshold| threshold.currency);
            let value = threshold.and_then(|threshold| threshold.value);
            let shown = |value| Cell::of(value_of(given, &target.metric, value, currency));
            let n = own.realism.n;
            Some(vec![
                Cell::of(both(|l| metric_name(l, &given.dictionary, &target.metric)))
                    .under(given.name_of(own.party)),
                Cell::of(market_name(own.market)).about(own.market),
                shown(Some(range.lowest)),
                shown(Some(range.median)),
                shown(Some(range.highest)),
                shown(value),
                Cell::drawn(Some(Picture::Strip {
                    market: own.market,
                    lowest: range.lowest,
                    median: range.median,
                    highest: range.highest,
                    target: value,
                })),
                Cell::of(super::said::count(n)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(say("health-column-metric"), 4),
        Column::words(say("health-column-market"), 3),
        Column::figures(say("document-column-least"), 2),
        Column::figures(say("document-column-median"), 2),
        Column::figures(say("document-column-most"), 2),
        Column::figures(say("health-column-target"), 2),
        Column::pictures(Both::default(), 3),
        Column::figures(say("document-column-n"), 1),
    ];
    vec![
        Block::Heading { level: 1, text: say("realism"), note: say("document-history-note") },
        Block::Table(Table { columns, rows }),
    ]
}

/// A message whose variables are texts in both languages.
fn worded(key: &str, args: &[(&str, Both)]) -> Both {
    both(|l| {
        let args: Vec<(&str, sverka_locale::Arg)> =
            args.iter().map(|(name, text)| (*name, text.side(l.lang()).into())).collect();
        l.text(key, &args)
    })
}

/// Round values from zero to the first that is at least `highest`, a step of 1, 2 or 5 times a power of ten apart.
fn scale(highest: f64) -> Vec<f64> {
    if highest <= 0.0 || !highest.is_finite() {
        return vec![0.0, 1.0];
    }
    let rough = highest / MARKS_MOST;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|one| one * power)
        .find(|step| *step >= rough)
        .unwrap_or(10.0 * power);
    let count = (highest / step).ceil() as u32;
    (0..=count).map(|at| f64::from(at) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_scale_begins_at_zero_holds_the_highest_and_has_few_lines(highest in 1e-6..1e12_f64) {
            let marks = scale(highest);
            prop_assert_eq!(marks[0], 0.0);
            prop_assert!(marks.last().is_some_and(|last| *last >= highest * (1.0 - 1e-9)));
            prop_assert!(marks.len() >= 2 && marks.len() <= 6, "{marks:?}");
        }

        #[test]
        fn a_table_of_days_keeps_the_first_and_the_last(length in 1..400_u64) {
            let first = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
            let days: Vec<NaiveDate> = first.iter_days().take(length as usize).collect();
            let shown = evenly(&days, DAYS_MOST);
            prop_assert_eq!(shown.first(), days.first());
            prop_assert_eq!(shown.last(), days.last());
            prop_assert!(shown.len() <= DAYS_MOST && shown.windows(2).all(|two| two[0] < two[1]));
        }
    }
}
