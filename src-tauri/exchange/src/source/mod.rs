//! The exports that are recognised, each described as data: the headers that mark it and what they mean.
//!
//! A new source is a new file here and a line in [`ALL`]. What is in no description goes through [`generic`].

mod facebook;
mod generic;
mod google_ads;
mod google_analytics;
mod header;
mod instagram;
mod meta_ads;
mod meta_insights;
mod modash;
mod outcome;
mod ozon;
mod person;
mod shopify;
mod tiktok;
mod vk_ads;
mod wildberries;
mod yandex_metrica;
mod youtube;

use crate::inspection::{CellUnit, Role, Status};
use crate::mapping::key;
use crate::number::trim;
use header::stem;
pub(crate) use header::{magnitude_in, unit_in};
use outcome::Outcomes;
pub(crate) use outcome::is_conversion;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::sync::LazyLock;
use sverka_core::metric;

/// A source that can be recognised, as `sverka-cli sources` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its name, as the platform writes it. Names in both languages are the messages `import-source-<id>`.
    pub name: String,
    /// Whether its shape was seen in real files.
    pub status: Status,
}

/// Every source that can be recognised, and the generic one.
pub fn sources() -> Vec<Source> {
    let describe = |d: &&Description| Source {
        id: d.id.to_owned(),
        name: d.name.to_owned(),
        status: d.status,
    };
    let mut sources: Vec<Source> = ALL.iter().map(describe).collect();
    sources.push(Source {
        id: GENERIC.to_owned(),
        name: "CSV".to_owned(),
        status: Status::Supported,
    });
    sources
}

/// The id of what is in no description.
pub(crate) const GENERIC: &str = "generic";

/// An export of one platform.
pub(crate) struct Description {
    /// Its id in files and messages.
    pub id: &'static str,
    /// Its name as the platform writes it.
    pub name: &'static str,
    /// Whether its shape was seen in real files.
    pub status: Status,
    /// The headers that mark it: of each group at least one must stand in the header row.
    pub marks: &'static [&'static [&'static str]],
    /// Whether the lines above its header are `#` comments.
    pub commented: bool,
    /// What its headers mean, the preferred ones first.
    pub columns: &'static [Entry],
    /// How it orders day and month, where its column does not say otherwise.
    pub day_first: Option<bool>,
    /// Its decimal mark, where its numbers do not say otherwise.
    pub decimal: Option<char>,
    /// Whether every column that is not described holds personal data.
    pub personal: bool,
    /// Whether an item is known only together with its campaign (ad groups of the same name).
    pub nested: bool,
    /// Whether an item is known only together with the title of its table (goods of one advertised campaign).
    pub titled: bool,
    /// Whether its rows may stand in a tree: a row states the whole of those below it.
    pub tree: bool,
    /// Whether its tables break the same whole down in several ways, so that each metric counts once.
    pub breaks_down: bool,
    /// Whether what it states of a post came in the period it states alone, and not in all the time since it was
    /// published.
    pub posts_by_period: bool,
    /// Metrics of which each row is one.
    pub counted: &'static [Counted],
    /// Headers of columns that slice the same whole anew in each of their values (`All Users`, `Mobile`): the rows of the
    /// first one count.
    pub slices: &'static [&'static str],
    /// Which rows are sales and which are returns, where the export mixes them with others.
    pub kinds: Option<Kinds>,
    /// Which columns state results of many kinds, and which say of what kind they are.
    pub outcomes: Option<Outcomes>,
}

impl Description {
    /// Whether its rows are posts.
    pub(crate) fn lists_posts(&self) -> bool {
        self.columns.iter().any(|entry| entry.meaning == Meaning::Published)
    }
}

/// A metric of which a row is one when it states another: an order is a row with its amount.
pub(crate) struct Counted {
    /// The metric.
    pub metric: &'static str,
    /// The metric that the row must state.
    pub beside: &'static str,
    /// The column that must hold something, where there is such a condition.
    pub with: Option<Role>,
}

/// The kinds of rows of an export of sales.
pub(crate) struct Kinds {
    /// The header of the column that tells them.
    pub column: &'static str,
    /// What it says of a sale; where it says nothing certain, every row is one that is nothing else.
    pub sale: Option<&'static str>,
    /// What it says of a return.
    pub returned: Option<&'static str>,
    /// What it says of an order that came to nothing, or that is not paid.
    pub void: &'static [&'static str],
    /// The header of the column that holds something only where an order was cancelled.
    pub cancelled: Option<&'static str>,
    /// The header of the column with the money of an order that was given back.
    pub refunded: Option<&'static str>,
    /// The header of the column that names the order of a row, where an order has several rows: it is one order.
    pub order: Option<&'static str>,
    /// The header of the column that names the parcel of a row, where each row repeats the money of the whole parcel, and
    /// the header of that money.
    pub parcel: Option<(&'static str, &'static str)>,
}

/// What most exports have in common.
const PLAIN: Description = Description {
    id: "",
    name: "",
    status: Status::Supported,
    marks: &[],
    commented: false,
    columns: &[],
    day_first: None,
    decimal: None,
    personal: false,
    nested: false,
    titled: false,
    tree: false,
    breaks_down: false,
    posts_by_period: false,
    counted: &[],
    slices: &[],
    kinds: None,
    outcomes: None,
};

/// The meaning of one header.
pub(crate) struct Entry {
    /// As the export writes it; one that ends in `(` goes on with whatever the person has named.
    names: &'static [&'static str],
    meaning: Meaning,
}

/// What a column means, and in which unit its cells are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Meaning {
    /// A metric by its id.
    Metric(&'static str, Scale),
    /// Something about the row.
    Role(Role),
    /// The day on which the post of the row was published: no day of its figures, which are totals so far.
    Published,
    /// Numbers that are no metric, in this unit.
    Numbers(CellUnit),
    /// The number of the day since the start that the preamble states (Google Analytics).
    NthDay,
    /// The metric that the title of the table names (Meta insights cards).
    Titled,
}

/// How the cells of a metric are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// In the unit of the metric.
    Own,
    /// Per cent or a share of one: the column tells.
    Either,
    /// Seconds, where the metric is in hours.
    Seconds,
}

const fn metric(id: &'static str, names: &'static [&'static str]) -> Entry {
    Entry { names, meaning: Meaning::Metric(id, Scale::Own) }
}

const fn scaled(id: &'static str, scale: Scale, names: &'static [&'static str]) -> Entry {
    Entry { names, meaning: Meaning::Metric(id, scale) }
}

const fn role(role: Role, names: &'static [&'static str]) -> Entry {
    Entry { names, meaning: Meaning::Role(role) }
}

const fn published(names: &'static [&'static str]) -> Entry {
    Entry { names, meaning: Meaning::Published }
}

const fn numbers(unit: CellUnit, names: &'static [&'static str]) -> Entry {
    Entry { names, meaning: Meaning::Numbers(unit) }
}

const ALL: &[&Description] = &[
    &youtube::ENGLISH,
    &youtube::RUSSIAN,
    &instagram::CONTENT,
    &facebook::CONTENT,
    &meta_insights::CARD,
    &meta_ads::REPORT,
    &tiktok::CONTENT,
    &tiktok::CONTENT_SHORT,
    &tiktok::BUSINESS,
    &tiktok::OVERVIEW,
    &tiktok::VIEWERS,
    &tiktok::FOLLOWERS,
    &tiktok::BUSINESS_VIDEOS,
    &tiktok::AUDIENCE,
    &tiktok::ACTIVITY,
    &google_analytics::REPORT,
    &google_ads::REPORT,
    &shopify::ORDERS,
    &ozon::PERFORMANCE,
    &ozon::PERFORMANCE_DAYS,
    &ozon::POSTINGS,
    &wildberries::DETAIL,
    &yandex_metrica::REPORT,
    &vk_ads::ADS,
    &modash::LIST,
];

/// The marks of each source as keys, in the order of [`ALL`].
static MARKS: LazyLock<Vec<Vec<Vec<String>>>> = LazyLock::new(|| {
    let keys = |group: &&[&str]| group.iter().map(|name| key(name)).collect();
    ALL.iter().map(|description| description.marks.iter().map(keys).collect()).collect()
});

/// All of them: a row in which none of them stands is no header of a marked source.
static MARKED: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| MARKS.iter().flatten().flatten().map(String::as_str).collect());

/// The source that this header row belongs to, and how sure that is, 0 to 1.
///
/// `preamble` are the lines above it. Headers that are not described lower the confidence, not the recognition:
/// in most exports the columns are the user's choice.
pub(crate) fn recognise(
    headers: &[String],
    preamble: &[String],
) -> Option<(&'static Description, f64)> {
    let keys: Vec<String> = headers.iter().map(|h| key(h)).filter(|k| !k.is_empty()).collect();
    if keys.len() < 2 {
        return None;
    }
    let commented = preamble.iter().any(|line| line.starts_with('#'));
    if !commented && !keys.iter().any(|key| MARKED.contains(key.as_str())) {
        return None;
    }
    let mut best: Option<(&'static Description, f64)> = None;
    for (description, marks) in ALL.iter().copied().zip(MARKS.iter()) {
        let marked = marks.iter().all(|group| group.iter().any(|mark| keys.contains(mark)));
        if !marked || (description.commented && !commented) {
            continue;
        }
        let known = keys.iter().filter(|k| position(description.columns, k).is_some()).count();
        if known == 0 {
            continue;
        }
        let share = known as f64 / keys.len() as f64;
        let ceiling = if description.status == Status::Supported { 1.0 } else { 0.7 };
        let confidence = (0.6 + 0.38 * share) * ceiling;
        if best.is_none_or(|(_, most)| confidence > most) {
            best = Some((description, confidence));
        }
    }
    best
}

/// What a header means in a description, and its rank there: a lower one is preferred.
pub(crate) fn meaning(description: Option<&Description>, header: &str) -> Option<(usize, Meaning)> {
    let columns = description.map_or(generic::COLUMNS, |d| d.columns);
    let index = position(columns, &key(header))?;
    Some((index, columns[index].meaning))
}

/// How many columns at the start of a row name it, where the export's rows may stand in a tree.
pub(crate) fn tree_width(description: &Description, headers: &[String]) -> usize {
    let names = |header: &&String| {
        !matches!(
            meaning(Some(description), header),
            Some((_, Meaning::Metric(..) | Meaning::Numbers(_) | Meaning::Role(Role::Day)))
        )
    };
    if description.tree { headers.iter().take_while(names).count() } else { 0 }
}

/// Whether the title of the table says what the column is.
pub(crate) fn is_titled(description: &Description, header: &str) -> bool {
    meaning(Some(description), header).is_some_and(|(_, meaning)| meaning == Meaning::Titled)
}

/// Whether a header that is not described begins as that of a metric and only goes on otherwise: what drifted so far
/// must not be passed over in silence.
pub(crate) fn is_near_metric(description: &Description, header: &str) -> bool {
    let begins = |text: &str| text.split([',', '(']).next().map(|t| trim(t).to_owned());
    let near = |name: &&str| begins(&key(name)) == begins(&key(header));
    description
        .columns
        .iter()
        .any(|entry| matches!(entry.meaning, Meaning::Metric(..)) && entry.names.iter().any(near))
}

/// Whether a header goes on with whatever a person has named, as that of a goal does.
pub(crate) fn names_a_goal(description: &Description, header: &str) -> bool {
    let key = key(header);
    position(description.columns, &key).is_some_and(|at| begins(&description.columns[at], &key))
}

/// The metric that a line of words names, for tables whose title says what their numbers are.
pub(crate) fn metric_named(words: &str) -> Option<&'static str> {
    let words = key(words);
    let named =
        |text: &str| match position(generic::COLUMNS, text).map(|i| generic::COLUMNS[i].meaning) {
            Some(Meaning::Metric(id, _)) => Some(id),
            _ => None,
        };
    named(&words).or_else(|| {
        let last = words.rsplit(' ').next()?;
        ["facebook", "instagram"].iter().find(|p| words.starts_with(**p)).and_then(|_| named(last))
    })
}

/// Whether a header names ids: digits that are not to be added.
pub(crate) fn names_ids(header: &str) -> bool {
    let key = key(header);
    key == "id"
        || key.starts_with("id ")
        || [" id", "-id", "_id"].iter().any(|end| key.ends_with(end))
}

/// Whether a header promises personal data; `numeric` says that numbers stand below it, and `long` that some of them are
/// as long as those of telephones.
pub(crate) fn is_personal(header: &str, numeric: bool, long: bool) -> bool {
    person::is_personal(&key(header), numeric, long)
}

/// Whether a header names what somebody remarks on a row.
pub(crate) fn is_remark(header: &str) -> bool {
    person::is_remark(&key(header))
}

fn position(columns: &[Entry], key_of_header: &str) -> Option<usize> {
    let exact = |entry: &Entry| entry.names.iter().any(|name| key(name) == *key_of_header);
    if let Some(index) = columns.iter().position(exact) {
        return Some(index);
    }
    if let Some(index) = columns.iter().position(|entry| begins(entry, key_of_header)) {
        return Some(index);
    }
    // Names drift by their unit: `Cost (USD)`, `Расход, ₽, с НДС`. The unit must still be that of the metric.
    let (stem, unit) = stem(key_of_header);
    if stem == key_of_header {
        return None;
    }
    columns.iter().position(|entry| {
        entry.names.iter().any(|name| header::stem(&key(name)).0 == stem)
            && match entry.meaning {
                Meaning::Metric(id, _) => metric::find(id).is_some_and(|m| match unit {
                    Some(unit) => fits(unit, m.unit),
                    // Only how many it stands for: `Охват, тыс.`
                    None => matches!(m.unit, metric::Unit::Count | metric::Unit::Money),
                }),
                _ => false,
            }
    })
}

/// Whether a header begins as an entry does that goes on with a name.
fn begins(entry: &Entry, key_of_header: &str) -> bool {
    entry.names.iter().any(|name| name.ends_with('(') && key_of_header.starts_with(&key(name)))
}

fn fits(unit: CellUnit, of_metric: metric::Unit) -> bool {
    matches!(
        (unit, of_metric),
        (CellUnit::Money, metric::Unit::Money)
            | (CellUnit::Percent, metric::Unit::Percent)
            | (CellUnit::Count, metric::Unit::Count)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_of_a_description_is_in_the_dictionary_and_every_mark_is_a_column() {
        for columns in ALL.iter().map(|d| d.columns).chain([generic::COLUMNS]) {
            for entry in columns {
                if let Meaning::Metric(id, _) = entry.meaning {
                    assert!(metric::find(id).is_some(), "{id}");
                }
            }
        }
        let mut ids: Vec<&str> = ALL.iter().map(|d| d.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len(), "ids are unique");
    }

    #[test]
    fn units_at_the_end_of_a_header_may_drift_but_not_change_the_metric() {
        let ozon = Some(&ozon::PERFORMANCE_DAYS);
        let id = |header: &str| match meaning(ozon, header) {
            Some((_, Meaning::Metric(id, _))) => Some(id),
            _ => None,
        };
        assert_eq!(id("Расход, ₽, с НДС"), Some("cost"));
        assert_eq!(id("Расход"), Some("cost"));
        assert_eq!(id("Заказы, шт."), Some("orders"));
        assert_eq!(id("Заказы, ₽"), Some("revenue"));
        assert_eq!(id("Расход, %"), None);
        assert_eq!(id("Расход, тыс. ₽"), Some("cost"));
    }

    #[test]
    fn money_is_known_by_whatever_currency_stands_at_the_end_of_a_header() {
        let id = |header: &str| match meaning(None, header) {
            Some((_, Meaning::Metric(id, _))) => Some(id),
            _ => None,
        };
        for (header, expected) in [
            ("Cost, USD", Some("cost")),
            ("Cost USD", Some("cost")),
            ("Spend, RUB", Some("cost")),
            ("Revenue, EUR", Some("revenue")),
            ("Revenue (KZT)", Some("revenue")),
            ("Выручка, ₸", Some("revenue")),
            ("Расход, BYN", Some("cost")),
            ("Расход с НДС, ₽", Some("cost")),
            ("Сумма затрат (RUB)", Some("cost")),
            ("Выручка (тыс. ₽)", Some("revenue")),
            ("Cost of USD", None),
            ("Likes, USD", None),
        ] {
            assert_eq!(id(header), expected, "{header}");
        }
        assert_eq!(magnitude_in("Выручка (тыс. ₽)"), Some(1_000));
        assert_eq!(magnitude_in("Охват, млн"), Some(1_000_000));
        assert_eq!(magnitude_in("Тысяча лайков"), None);
    }
}
