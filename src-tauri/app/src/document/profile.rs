//! What campaigns like this one came to: own history by market, size of audience and category, never without n.

use super::given::Given;
use super::kind::DocumentKind;
use super::said::{begun, count, market_name, say, say_with, tag, value_of};
use crate::clause::{both, metric_name};
use crate::failure::Outcome;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use sverka_core::campaign::{Campaign, PartyRole};
use sverka_core::fold::fold;
use sverka_core::partner::{Partner, Tier};
use sverka_core::quantile::median;
use sverka_core::settings::Settings;
use sverka_core::{Both, Currency, Lang, Market};
use sverka_exchange::document::{Block, Cell, Column, Document, Table, Tone};
use sverka_store::Reader;

/// From how many campaigns a figure may be taken as a target.
pub(super) const LEAST: usize = 3;

/// A campaign that is over, with what it came to.
pub(super) struct Past {
    title: Both,
    ended: NaiveDate,
    reached: Vec<Reached>,
}

/// What one metric came to in one market.
struct Reached {
    market: Market,
    /// The largest audience among the creators of that market; `None` while no follower count is known.
    tier: Option<Tier>,
    metric: String,
    currency: Option<Currency>,
    value: f64,
}

/// What is counted together: market, size of audience, metric and, for money, its currency.
type Group<'a> = (Market, Option<Tier>, &'a str, Option<&'a str>);

/// Campaigns of the same category that ran to their last day, the newest first.
pub(super) fn alike(
    reader: &Reader,
    campaign: &Campaign,
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Vec<Past>> {
    let mut past = Vec::new();
    for own in reader.all::<Campaign>()? {
        let Some(ended) = own.ends.filter(|ends| *ends < today) else { continue };
        if !is_alike(campaign, &own) || stopped_early(reader, &own, ended)? {
            continue;
        }
        let parties = crate::campaign::parties(reader, own.id)?;
        let mut tiers: BTreeMap<Market, Tier> = BTreeMap::new();
        for party in parties.iter().filter(|p| p.role == PartyRole::Creator) {
            let (Some(market), Some(partner)) = (party.market, party.partner) else { continue };
            let tier = reader.get::<Partner>(partner)?.and_then(|p| p.tier(&settings.tiers));
            if let Some(tier) = tier {
                let most = tiers.entry(market).or_insert(tier);
                *most = (*most).max(tier);
            }
        }
        let health = crate::health::read(reader, &own, ended)?;
        let reached = health.performance.parts.into_iter().filter_map(|part| {
            Some(Reached {
                market: part.market,
                tier: tiers.get(&part.market).copied(),
                metric: part.metric?,
                currency: part.currency,
                value: part.value?,
            })
        });
        past.push(Past { title: own.title.clone(), ended, reached: reached.collect() });
    }
    past.retain(|own| !own.reached.is_empty());
    past.sort_by_key(|own| std::cmp::Reverse(own.ended));
    Ok(past)
}

/// Whether two campaigns are of one category; a campaign without one is like no other.
fn is_alike(one: &Campaign, other: &Campaign) -> bool {
    if one.id == other.id {
        return true;
    }
    Lang::ALL.into_iter().any(|lang| {
        let (a, b) = (fold(one.category.side(lang)), fold(other.category.side(lang)));
        !a.trim().is_empty() && a.trim() == b.trim()
    })
}

fn stopped_early(reader: &Reader, campaign: &Campaign, ended: NaiveDate) -> Outcome<bool> {
    use sverka_core::decision::{Decision, Verdict};
    let decisions = reader.where_eq::<Decision>("campaign", &campaign.id.to_string())?;
    Ok(decisions.iter().any(|d| d.verdict == Verdict::Stop && d.on <= ended))
}

/// The profile: a row for each metric, market and size of audience, with how many campaigns it rests on.
pub(super) fn document(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::Profile);
    if !given.campaign.category.is_blank() {
        document.title = given.campaign.category.clone();
    }
    let n = given.alike.len();
    document
        .blocks
        .push(Block::Lead(say_with("document-profile-lead", |_| vec![("n", (n as i64).into())])));
    if n < LEAST {
        document.blocks.push(Block::Notice {
            tone: Tone::Watch,
            text: say_with("document-profile-short", |l| {
                vec![("least", l.integer(LEAST as i64).into())]
            }),
        });
    }
    let mut groups: BTreeMap<Group<'_>, Vec<&Reached>> = BTreeMap::new();
    for reached in given.alike.iter().flat_map(|past| &past.reached) {
        let currency = reached.currency.as_ref().map(|c| c.code());
        let key = (reached.market, reached.tier, reached.metric.as_str(), currency);
        groups.entry(key).or_default().push(reached);
    }
    let rows = groups.into_iter().map(|((market, tier, metric, _), own)| {
        let currency = own.first().and_then(|r| r.currency);
        let mut values: Vec<f64> = own.iter().map(|r| r.value).collect();
        values.sort_by(f64::total_cmp);
        let shown = |value: Option<f64>| Cell::of(value_of(metric, value, currency));
        let tier = tier.map(|t| say(&format!("tier-{}", tag(&t)))).unwrap_or_default();
        vec![
            Cell::of(both(|l| metric_name(l, metric))),
            Cell::of(market_name(market)).about(market).under(tier),
            Cell::of(count(own.len() as i64)),
            shown(values.first().copied()),
            shown(median(values.iter().copied())),
            shown(values.last().copied()),
        ]
    });
    let table = Table {
        rows: rows.collect(),
        columns: vec![
            Column::words(say("health-column-metric"), 4),
            Column::words(say("health-column-market"), 3),
            Column::figures(say("document-column-n"), 1),
            Column::figures(say("document-column-least"), 2),
            Column::figures(say("document-column-median"), 2),
            Column::figures(say("document-column-most"), 2),
        ],
    };
    document.blocks.push(Block::section(say("document-profile-figures")));
    document.blocks.push(Block::Table(table));
    document.blocks.push(Block::section(say("document-profile-campaigns")));
    document.blocks.push(Block::List(
        given
            .alike
            .iter()
            .map(|past| {
                both(|l| format!("{} · {}", past.title.or_other(l.lang()), l.date(past.ended)))
            })
            .collect(),
    ));
    document.notes.push(say("document-markets-note"));
    document
}
