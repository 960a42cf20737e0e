//! The key metrics of a campaign as tables: where they stand, and where they end as it looks now.

use super::given::Given;
use super::picture;
use super::said::{chance, count, goal_of, market_name, say, value_of};
use crate::clause::both;
use crate::metric_words::metric_name;
use sverka_core::Both;
use sverka_core::budget::ExchangeRate;
use sverka_core::health::{Health, OtherMoney, Part};
use sverka_exchange::document::{Block, Cell, Column, Table, Tone};
use sverka_locale::{Arg, Locale};

/// Key metrics as they stand: now, what was to be expected, what was agreed, out of how many, and under them the money of
/// other currencies that is in none of them.
pub(super) fn figures(given: &Given, health: &Health) -> Vec<Block> {
    let parts = health.performance.parts.iter().filter(|part| part.metric.is_some());
    let rows: Vec<Vec<Cell>> = parts
        .map(|part| {
            let metric = part.metric.as_deref().unwrap_or_default();
            let name = both(|l| metric_name(l, &given.dictionary, metric));
            let primary = if part.primary { say("health-primary") } else { Both::default() };
            let through = part.through.map(|on| both(|l| l.date_short(on))).unwrap_or_default();
            vec![
                Cell::of(name).under(primary),
                Cell::of(market_name(part.market)).about(part.market),
                Cell::of(value_of(given, metric, part.value, part.currency)),
                Cell::of(value_of(given, metric, part.expected, part.currency)),
                Cell::of(goal_of(given, part)),
                Cell::drawn(picture::bullet(part)),
                Cell::of(count(part.n)).under(through),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::Notice { tone: Tone::Unknown, text: say("document-no-metrics") }];
    }
    let columns = vec![
        Column::words(say("health-column-metric"), 3),
        Column::words(say("health-column-market"), 3),
        Column::figures(say("health-column-now"), 2),
        Column::figures(say("health-column-expected"), 2),
        Column::figures(say("health-column-target"), 2),
        Column::pictures(say("health-column-bar"), 3),
        Column::figures(say("document-column-n"), 2),
    ];
    let other = health.performance.parts.iter().flat_map(|part| &part.other_money);
    let notes = other.map(|own| Block::Notice { tone: Tone::Watch, text: other_money(given, own) });
    std::iter::once(Block::Table(Table { columns, rows })).chain(notes).collect()
}

/// Money of another currency, with what it comes to where a rate is on record.
pub(super) fn other_money(given: &Given, own: &OtherMoney) -> Both {
    both(|l| {
        let mut args: Vec<(&str, Arg)> = vec![
            ("metric", metric_name(l, &given.dictionary, &own.metric).into()),
            ("amount", l.money(own.amount).into()),
        ];
        let Some((equals, rate)) = own.equals.zip(own.rate.as_ref()) else {
            return l.text("health-other-money", &args);
        };
        args.push(("equals", l.money(equals).into()));
        args.push(("rate", rate_in_words(l, rate).into()));
        l.text("health-other-money-equals", &args)
    })
}

/// A rate with its day and source.
fn rate_in_words(l: &Locale, rate: &ExchangeRate) -> String {
    let source = match rate.source.trim() {
        "" => l.text("budget-source-none", &[]),
        source => source.to_owned(),
    };
    let args = [
        ("from", rate.from.sign().into()),
        ("to", rate.to.sign().into()),
        ("rate", l.number(rate.rate, 6).into()),
        ("on", l.date(rate.on).into()),
        ("source", source.into()),
    ];
    l.text("budget-rate-words", &args)
}

/// Where each key metric ends as it looks now, with the band in which eight of ten such campaigns end.
pub(super) fn forecasts(given: &Given, health: &Health) -> Option<Block> {
    let row = |part: &Part| -> Option<Vec<Cell>> {
        let forecast = part.forecast?;
        let metric = part.metric.as_deref()?;
        let shown = |value| value_of(given, metric, Some(value), part.currency);
        let (low, high) = (shown(forecast.low), shown(forecast.high));
        let band = both(|l| {
            let args = [
                ("low", low.side(l.lang()).to_owned().into()),
                ("high", high.side(l.lang()).to_owned().into()),
            ];
            l.text("forecast-between", &args)
        });
        let chance = both(|l| forecast.chance.map(|share| chance(l, share)).unwrap_or_default());
        Some(vec![
            Cell::of(both(|l| metric_name(l, &given.dictionary, metric))),
            Cell::of(market_name(part.market)).about(part.market),
            Cell::of(shown(forecast.median)).under(band),
            Cell::of(goal_of(given, part)),
            Cell::of(chance),
        ])
    };
    let rows: Vec<Vec<Cell>> = health.performance.parts.iter().filter_map(row).collect();
    let columns = vec![
        Column::words(say("health-column-metric"), 4),
        Column::words(say("health-column-market"), 2),
        Column::figures(say("document-column-forecast"), 3),
        Column::figures(say("health-column-target"), 2),
        Column::figures(say("document-column-chance"), 2),
    ];
    (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
}
