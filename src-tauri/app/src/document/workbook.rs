//! The health page as a workbook: what stands on it as figures one can count with, and under them every value of an
//! imported file that they rest on, with its file and row.
//!
//! A sheet per table and language. What a file or a person wrote is text in its cell and never a formula.

use super::figures::other_money;
use super::flags::flag_state;
use super::given::Given;
use super::kind::{DocumentKind, LackCode};
use super::said::{tag, typed};
use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::metric_words::metric_name;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::Write;
use std::path::Path;
use sverka_core::doubt::Doubt;
use sverka_core::figure::{Figure, Import, Sourced, standing};
use sverka_core::health::{Dimension, Health, Part, PartCode};
use sverka_core::metric::{Dictionary, Formula, Unit};
use sverka_core::{Both, Currency, Id, Lang, Market};
use sverka_exchange::document::Form;
use sverka_exchange::table_file::{SheetCell, SheetColumn, SheetTable, xlsx};
use sverka_locale::{Locale, locale};
use sverka_store::Reader;

/// Values that stand one by one at most: what is beyond them is counted and found in the files named beside.
const VALUES_MOST: usize = 50_000;

/// Writes the health of a campaign as a workbook. Refused before its first day, as the printed page is.
pub fn export_health(workspace: &Workspace, campaign: Id, form: Form, to: &Path) -> Outcome<()> {
    let (given, rest) = workspace.read(|r| {
        let given = Given::read(workspace, r, campaign)?;
        let rest = Sources::read(r, &given)?;
        Ok((given, rest))
    })?;
    let shut = |lack: &super::DocumentLack| lack.needed && lack.code == LackCode::Begun;
    if DocumentKind::Health.lacks(&given).iter().any(shut) {
        return Err(Failure::of(Code::NotReady));
    }
    let tables: Vec<SheetTable> =
        form.sides().iter().flat_map(|lang| tables(*lang, &given, &rest)).collect();
    let bytes = xlsx(&tables, workspace.today())
        .map_err(|cause| Failure::caused(Code::Document, &cause))?;
    crate::file::put(workspace, to, |out| Ok(out.write_all(&bytes)?))
}

/// What the figures rest on.
struct Sources {
    dictionary: Dictionary,
    /// Newest first.
    imports: Vec<Import>,
    values: Vec<Value>,
    /// Values beyond [`VALUES_MOST`].
    more: usize,
}

/// A value of a file.
struct Value {
    sourced: Sourced,
    /// Whether it is in the score: not doubtful, or let count all the same.
    counts: bool,
}

impl Sources {
    fn read(reader: &Reader, given: &Given) -> Outcome<Sources> {
        let dictionary = crate::own_metric::dictionary(reader)?;
        let mut imports: Vec<Import> = reader.where_eq("campaign", given.campaign.id)?;
        imports.sort_by_key(|own| std::cmp::Reverse((own.taken_on, own.id)));
        let left_out = left_out(reader, given)?;
        let mut values = Vec::new();
        for ((id, market), of) in counted_from(&given.health, &dictionary) {
            let rows = crate::import::rows(reader, given.campaign.id, &id)?;
            let mut own: Vec<Sourced> = standing(&rows, given.today)
                .into_iter()
                .filter(|sourced| sourced.market == market && of.contains(&sourced.import))
                .cloned()
                .collect();
            own.sort_by_cached_key(|own| (own.import, own.figure.part.clone(), own.figure.row));
            values.extend(own.into_iter().map(|sourced| {
                let Figure { part, row, metric, .. } = &sourced.figure;
                let place = (sourced.import, part.clone(), *row, metric.clone());
                Value { counts: !left_out.contains(&place), sourced }
            }));
        }
        let more = values.len().saturating_sub(VALUES_MOST);
        values.truncate(VALUES_MOST);
        Ok(Sources { dictionary, imports, values, more })
    }

    fn file(&self, import: Id) -> &str {
        self.imports.iter().find(|own| own.id == import).map_or("", |own| own.file.as_str())
    }

    fn unit(&self, metric: &str) -> Unit {
        self.dictionary.find(metric).map_or(Unit::Count, |own| own.unit)
    }
}

/// The metrics of the files that the key metrics are made of, market by market, each with the imports it is read from.
fn counted_from(
    health: &Health,
    dictionary: &Dictionary,
) -> BTreeMap<(String, Market), BTreeSet<Id>> {
    let mut found: BTreeMap<(String, Market), BTreeSet<Id>> = BTreeMap::new();
    for part in &health.performance.parts {
        let Some(metric) = part.metric.as_deref().and_then(|id| dictionary.find(id)) else {
            continue;
        };
        let parts = match metric.formula {
            Formula::Sum | Formula::Alone => vec![metric.id],
            Formula::Together { over, .. } => over.to_vec(),
            // A file that states the rate and not its parts is read as it stands.
            Formula::Rate { over, under, .. } => [over, under, &[metric.id]].concat(),
        };
        for id in parts {
            found.entry((id.to_owned(), part.market)).or_default().extend(&part.imports);
        }
    }
    found
}

/// The values that nobody has let count: import, part of its file, row and metric.
fn left_out(reader: &Reader, given: &Given) -> Outcome<HashSet<(Id, String, u32, String)>> {
    let figures = crate::import::figures(reader, given.campaign.id)?;
    let doubts = sverka_core::doubt::doubts(&given.campaign, &figures);
    let settled = crate::doubt::of_campaign(reader, given.campaign.id)?;
    let open = sverka_core::doubt::left_out(&doubts, &settled);
    let place = |doubt: &Doubt| (doubt.import, doubt.part.clone(), doubt.row, doubt.metric.clone());
    Ok(open.map(place).collect())
}

fn tables(lang: Lang, given: &Given, sources: &Sources) -> Vec<SheetTable> {
    let sheet = Sheet { l: locale(lang), given, sources };
    vec![sheet.figures(), sheet.dimensions(), sheet.values(), sheet.files()]
}

/// Sets the tables in one language.
struct Sheet<'a> {
    l: &'a Locale,
    given: &'a Given,
    sources: &'a Sources,
}

impl Sheet<'_> {
    /// The key metrics in each market.
    fn figures(&self) -> SheetTable {
        let rows = self.given.health.performance.parts.iter().filter_map(|part| {
            let metric = part.metric.as_deref()?;
            let figure = |value| self.figure(metric, value);
            let of = |value: fn(&sverka_core::forecast::Forecast) -> f64| {
                figure(part.forecast.as_ref().map(value))
            };
            let chance = part.forecast.and_then(|forecast| forecast.chance);
            let files: Vec<&str> =
                part.imports.iter().map(|import| self.sources.file(*import)).collect();
            let flags = &self.given.health.performance.flags;
            let flag =
                flags.iter().find(|flag| flag.market == part.market && flag.metric == part.metric);
            Some(vec![
                SheetCell::Text(metric_name(self.l, &self.given.dictionary, metric)),
                if part.primary { self.say("health-primary") } else { SheetCell::Empty },
                self.market(part.market),
                flag.map_or(SheetCell::Empty, |flag| self.both(&flag_state(flag))),
                figure(part.value),
                self.unit(metric, part.currency),
                figure(part.expected),
                figure(part.threshold),
                part.score.map_or(SheetCell::Empty, |score| SheetCell::Share(score / 100.0)),
                of(|forecast| forecast.median),
                of(|forecast| forecast.low),
                of(|forecast| forecast.high),
                chance.map_or(SheetCell::Empty, SheetCell::Share),
                SheetCell::Count(part.n.into()),
                part.through.map_or(SheetCell::Empty, SheetCell::Day),
                SheetCell::text(files.join("\n")),
                SheetCell::text(self.other_money(part)),
            ])
        });
        self.table(
            "health-figures",
            &[
                ("health-column-metric", 26),
                ("health-sheet-primary", 10),
                ("health-column-market", 10),
                ("document-column-state", 14),
                ("health-column-now", 12),
                ("health-sheet-unit", 10),
                ("health-column-expected", 12),
                ("health-column-target", 12),
                ("health-sheet-attained", 12),
                ("document-column-forecast", 12),
                ("health-sheet-low", 12),
                ("health-sheet-high", 12),
                ("document-column-chance", 12),
                ("document-column-n", 8),
                ("health-sheet-through", 12),
                ("health-column-source", 40),
                ("health-sheet-other-money", 40),
            ],
            rows.collect(),
        )
    }

    /// Money of other currencies that is in none of the figures of a part.
    fn other_money(&self, part: &Part) -> String {
        let own = part.other_money.iter().map(|own| other_money(self.given, own));
        own.map(|own| own.side(self.l.lang()).to_owned()).collect::<Vec<_>>().join("\n")
    }

    /// The three dimensions with their parts.
    fn dimensions(&self) -> SheetTable {
        let health = &self.given.health;
        let rows = [
            ("health-adherence", &health.adherence),
            ("health-performance", &health.performance),
            ("health-sentiment", &health.sentiment),
        ]
        .into_iter()
        .flat_map(|(key, own)| own.parts.iter().map(move |part| (key, own, part)))
        .map(|(key, own, part)| self.dimension(key, own, part));
        self.table(
            "health-dimensions",
            &[
                ("document-column-dimension", 18),
                ("document-column-what", 28),
                ("health-column-market", 10),
                ("document-column-score", 10),
                ("health-column-threshold", 10),
                ("health-sheet-met", 10),
                ("document-column-n", 8),
                ("health-sheet-through", 12),
            ],
            rows.collect(),
        )
    }

    fn dimension(&self, key: &str, own: &Dimension, part: &Part) -> Vec<SheetCell> {
        let what = match (part.code, &part.metric) {
            (_, Some(metric)) => {
                SheetCell::Text(metric_name(self.l, &self.given.dictionary, metric))
            }
            (code, None) => self.say(&format!("health-sheet-part-{}", tag(&code))),
        };
        let met = match part.code {
            PartCode::OnTime | PartCode::Specification | PartCode::Revisions => part.value,
            PartCode::Market | PartCode::Metric | PartCode::Comments => None,
        };
        vec![
            self.say(key),
            what,
            self.market(part.market),
            part.score.map_or(SheetCell::Empty, |score| number(score, 2)),
            number(own.bound_in(part.market), 2),
            met.map_or(SheetCell::Empty, |met| number(met, 2)),
            SheetCell::Count(part.n.into()),
            part.through.map_or(SheetCell::Empty, SheetCell::Day),
        ]
    }

    /// Every value the key metrics rest on, with its file and row.
    fn values(&self) -> SheetTable {
        let mut rows: Vec<Vec<SheetCell>> =
            self.sources.values.iter().map(|value| self.value(value)).collect();
        if self.sources.more > 0 {
            let more = self.l.integer(self.sources.more as i64);
            let mut row = vec![SheetCell::Empty; 11];
            row[8] = SheetCell::Text(self.l.text("health-sheet-more", &[("n", more.into())]));
            rows.push(row);
        }
        self.table(
            "health-sheet-values",
            &[
                ("health-column-metric", 26),
                ("health-column-market", 10),
                ("import-whose", 22),
                ("partner-column-platform", 14),
                ("document-column-day", 12),
                ("health-sheet-item", 26),
                ("health-sheet-value", 12),
                ("health-sheet-unit", 10),
                ("import-list-file", 40),
                ("health-sheet-row", 10),
                ("health-sheet-counts", 12),
            ],
            rows,
        )
    }

    fn value(&self, value: &Value) -> Vec<SheetCell> {
        let Value { sourced, counts } = value;
        let figure = &sourced.figure;
        vec![
            SheetCell::Text(metric_name(self.l, &self.given.dictionary, &figure.metric)),
            self.market(sourced.market),
            self.whose(sourced.party),
            sourced
                .platform
                .map_or(SheetCell::Empty, |on| self.say(&format!("platform-{}", on.tag()))),
            match (sourced.span(), figure.day) {
                (Some((from, to)), _) => SheetCell::Text(self.l.date_range(from, to)),
                (None, day) => day.map_or(SheetCell::Empty, SheetCell::Day),
            },
            SheetCell::text(figure.item.as_str()),
            self.figure(&figure.metric, Some(figure.value)),
            self.unit(&figure.metric, sourced.currency),
            SheetCell::Text(self.place(sourced)),
            SheetCell::Count(figure.row.into()),
            self.say(if *counts { "health-sheet-counted" } else { "health-sheet-doubtful" }),
        ]
    }

    /// The file of a value, and the sheet or the file within it.
    fn place(&self, sourced: &Sourced) -> String {
        let file = self.sources.file(sourced.import);
        match sourced.figure.part.as_str() {
            "" => file.to_owned(),
            part => format!("{file}, {part}"),
        }
    }

    /// The files of the campaign.
    fn files(&self) -> SheetTable {
        let rows = self.sources.imports.iter().map(|own| {
            vec![
                SheetCell::text(own.file.as_str()),
                self.say(&format!("import-source-{}", own.source)),
                self.market(own.market),
                self.whose(own.party),
                SheetCell::Day(own.taken_on),
                SheetCell::Count(own.rows.into()),
                SheetCell::Count(own.skipped.into()),
                SheetCell::text(own.file_hash.as_str()),
            ]
        });
        self.table(
            "import-list",
            &[
                ("import-list-file", 40),
                ("health-sheet-source", 24),
                ("health-column-market", 10),
                ("import-whose", 22),
                ("import-taken", 14),
                ("import-list-rows", 10),
                ("import-list-skipped", 12),
                ("health-sheet-hash", 68),
            ],
            rows.collect(),
        )
    }

    fn table(&self, title: &str, columns: &[(&str, u8)], rows: Vec<Vec<SheetCell>>) -> SheetTable {
        let column =
            |(key, width): &(&str, u8)| SheetColumn { title: self.l.text(key, &[]), width: *width };
        SheetTable {
            lang: self.l.lang(),
            title: self.l.text(title, &[]),
            columns: columns.iter().map(column).collect(),
            rows,
        }
    }

    fn say(&self, key: &str) -> SheetCell {
        SheetCell::Text(self.l.text(key, &[]))
    }

    fn both(&self, text: &Both) -> SheetCell {
        SheetCell::text(text.or_other(self.l.lang()))
    }

    fn market(&self, market: Market) -> SheetCell {
        self.both(&super::said::market_name(market))
    }

    /// The creator a file came from, or the brand.
    fn whose(&self, party: Option<Id>) -> SheetCell {
        match party {
            Some(party) => self.both(&self.given.name_of(party)),
            None => self.both(&self.given.brand()),
        }
    }

    /// What a figure is counted in; a plain count needs no word.
    fn unit(&self, metric: &str, currency: Option<Currency>) -> SheetCell {
        match self.sources.unit(metric) {
            Unit::Percent => self.both(&typed("%")),
            Unit::Money => currency.map_or(SheetCell::Empty, |own| SheetCell::text(own.code())),
            Unit::Count | Unit::Ratio | Unit::Seconds | Unit::Hours | Unit::Balance => {
                SheetCell::Empty
            }
        }
    }

    fn figure(&self, metric: &str, value: Option<f64>) -> SheetCell {
        let decimals = if self.sources.unit(metric) == Unit::Percent { 1 } else { 2 };
        value.map_or(SheetCell::Empty, |value| number(value, decimals))
    }
}

/// A whole number as one, anything else with so many decimals.
fn number(value: f64, decimals: u8) -> SheetCell {
    /// From here on a number keeps no fraction anyway.
    const WHOLE_MOST: f64 = 9e15;
    if value.fract() == 0.0 && value.abs() < WHOLE_MOST {
        SheetCell::Count(value as i64)
    } else {
        SheetCell::Number(value, decimals)
    }
}
