//! The success profile on paper: what campaigns of one category came to, market by market and size by size, never
//! without n (REQUIREMENTS 151, 157).

use super::given::Given;
use super::kind::DocumentKind;
use super::said::{begun, count, market_name, say, say_with, tag, value_of};
use crate::clause::both;
use crate::metric_words::metric_name;
use crate::profile::ProfileView;
use sverka_core::profile::{CAMPAIGNS_LEAST, ProfileMetric};
use sverka_core::{Both, benchmark::Published};
use sverka_exchange::document::{Block, Cell, Column, Document, Table, Tone};

/// The profiles of a category: a table for each market and size of audience, then what was learned, then the campaigns.
pub(super) fn document(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::Profile);
    if !given.campaign.category.is_blank() {
        document.title = given.campaign.category.clone();
    }
    let n = given.alike_campaigns.len() as i64;
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(say_with("document-profile-lead", |_| vec![("n", n.into())])));
    for own in &given.alike {
        blocks.extend(profile(given, own));
    }
    blocks.push(Block::section(say("document-profile-campaigns")));
    blocks.push(Block::List(
        given
            .alike_campaigns
            .iter()
            .map(|own| {
                both(|l| match own.ended {
                    Some(ended) => format!("{} · {}", own.title.or_other(l.lang()), l.date(ended)),
                    None => own.title.or_other(l.lang()).to_owned(),
                })
            })
            .collect(),
    ));
    document.notes.push(say("profile-not-cause"));
    document.notes.push(say("document-markets-note"));
    document
}

fn profile(given: &Given, own: &ProfileView) -> Vec<Block> {
    let profile = &own.profile;
    let (campaigns, creators) = (profile.campaigns.len() as i64, i64::from(profile.creators));
    let market = market_name(profile.of.market);
    let tier = profile.of.tier.map(|tier| say(&format!("tier-{}", tag(&tier))));
    let mut blocks = vec![Block::Heading {
        level: 1,
        text: both(|l| {
            let of = l.lang();
            match &tier {
                Some(tier) => format!("{}, {}", market.side(of), tier.side(of)),
                None => market.side(of).to_owned(),
            }
        }),
        note: say_with("profile-rests-on", |l| {
            vec![
                ("campaigns", campaigns.into()),
                ("creators", creators.into()),
                ("from", l.date(profile.from).into()),
                ("to", l.date(profile.to).into()),
            ]
        }),
    }];
    if campaigns < i64::from(CAMPAIGNS_LEAST) {
        blocks.push(Block::Notice {
            tone: Tone::Watch,
            text: say_with("document-profile-short", |l| {
                vec![("least", l.integer(CAMPAIGNS_LEAST.into()).into())]
            }),
        });
    }
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for metric in &profile.metrics {
        rows.push(figures(given, metric));
        let ranges = own.published.iter().filter(|own| own.metric == metric.metric);
        rows.extend(ranges.map(|own| published(given, &own.range, metric)));
    }
    blocks.push(Block::Table(Table {
        rows,
        columns: vec![
            Column::words(say("health-column-metric"), 4),
            Column::figures(say("document-column-n"), 1),
            Column::figures(say("document-column-least"), 2),
            Column::figures(say("document-column-median"), 2),
            Column::figures(say("document-column-most"), 2),
            Column::figures(say("profile-column-usual"), 3),
        ],
    }));
    if !own.learned.is_empty() {
        blocks.push(Block::part(say("profile-words")));
        blocks.push(Block::List(own.learned.iter().map(|one| one.learning.text.clone()).collect()));
    }
    blocks.push(Block::Paragraph(match own.uncontrolled {
        Some((least, most)) => say_with("profile-uncontrolled", |l| {
            vec![
                ("n", l.integer(own.reviewed.into()).into()),
                ("least", l.integer(least.into()).into()),
                ("most", l.integer(most.into()).into()),
            ]
        }),
        None => say("profile-unreviewed"),
    }));
    blocks
}

/// What own campaigns came to in a metric.
fn figures(given: &Given, metric: &ProfileMetric) -> Vec<Cell> {
    let shown = |value| value_of(given, &metric.metric, value, metric.currency);
    let values = || metric.points.iter().map(|point| point.value);
    let usual = metric.usual;
    let range = usual.map(|usual| {
        let (low, high) = (shown(Some(usual.low)), shown(Some(usual.high)));
        both(|l| format!("{}\u{2013}{}", low.side(l.lang()), high.side(l.lang())))
    });
    vec![
        Cell::of(both(|l| metric_name(l, &given.dictionary, &metric.metric))),
        Cell::of(count(metric.points.len() as i64)),
        Cell::of(shown(values().min_by(f64::total_cmp))),
        Cell::of(shown(usual.map(|usual| usual.median))),
        Cell::of(shown(values().max_by(f64::total_cmp))),
        Cell::of(range.unwrap_or_default()),
    ]
}

/// A published range, under what own campaigns came to.
fn published(given: &Given, range: &Published, metric: &ProfileMetric) -> Vec<Cell> {
    let shown = |value| value_of(given, &metric.metric, value, range.currency.or(metric.currency));
    let source = both(|l| {
        l.text(
            "profile-published",
            &[
                ("source", range.source.trim().to_owned().into()),
                ("year", range.year.to_string().into()),
            ],
        )
    });
    vec![
        Cell::of(source),
        Cell::of(Both::default()),
        Cell::of(shown(range.lowest)),
        Cell::of(Both::default()),
        Cell::of(shown(range.highest)),
        Cell::of(Both::default()),
    ]
}
