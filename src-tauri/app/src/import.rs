//! Metrics in: what a file would bring, and bringing it in one step that undo takes back.
//!
//! The preview and the import read through the same code, so what is shown is what is done.

mod bringing;
mod neighbours;
mod placing;
mod totals;
mod unknown;
mod whole;
mod whose;

pub use bringing::{run, run_placed};
pub use neighbours::{ArrivingFile, Neighbours, neighbours};
pub use totals::{MetricsView, Origin, Total, open, origins};
pub use unknown::UnknownNames;
pub use whose::{WhoseGuess, whose};

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome, kebab};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use sverka_core::campaign::Campaign;
use sverka_core::clause::hex;
use sverka_core::doubt::{DoubtSettled, outside_of};
use sverka_core::extent::{Span, known};
use sverka_core::figure::{Import, Sourced};
use sverka_core::mapping::{ColumnMapping, MappedColumn};
use sverka_core::partner::Platform;
use sverka_core::roll_up::{Rolled, crossing, sourced};
use sverka_core::{Currency, Id, Kind, Market};
use sverka_exchange::{Inspection, Mapping, Options, Refusal, RefusalCode, Target, Watch};
use sverka_store::Reader;
use whole::rates;

/// What a file would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Preview {
    /// What was found in it.
    pub inspection: Inspection,
    /// An earlier import of the same bytes.
    pub before: Option<Import>,
    /// The platform the source belongs to, where it is one.
    pub platform: Option<Platform>,
    /// What the rates of each table come to as a whole, by metric: made again from the sums of their parts in it.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>[]"))]
    pub whole: Vec<BTreeMap<String, f64>>,
    /// What its rows name that the campaign does not know; nothing comes in before it is said that they are left out.
    pub unknown: Option<UnknownNames>,
}

/// How to bring a file in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportRequest {
    /// The file.
    pub path: String,
    /// How to read it.
    pub options: Options,
    /// The campaign its figures count for.
    pub campaign: Id,
    /// The creator they came from; `None` for the brand's own.
    pub party: Option<Id>,
    /// The market they count for.
    pub market: Market,
    /// The platform; that of the source when `None`.
    pub platform: Option<Platform>,
    /// The currency of its amounts, where the file names none.
    pub currency: Option<Currency>,
    /// The day the file was taken from the platform; today when `None`.
    pub taken_on: Option<NaiveDate>,
    /// Whether to bring the same bytes in again.
    pub again: bool,
    /// Whether its events come on top of those that are here, such as those of another shop. Otherwise the file
    /// continues its stream ([`sverka_core::figure::continued`]), and days that both tell of count once.
    pub beside: bool,
    /// Whether rows are left out that name a creator or a market nobody knows here.
    pub leave_out: bool,
}

impl ImportRequest {
    /// A file as it was exported today, read as detected, which tells of the same events as the one before it.
    pub fn new(path: &Path, place: Place) -> ImportRequest {
        let Place { campaign, party, market } = place;
        ImportRequest {
            path: path.display().to_string(),
            options: Options::default(),
            campaign,
            party,
            market,
            platform: None,
            currency: None,
            taken_on: None,
            again: false,
            beside: false,
            leave_out: false,
        }
    }
}

/// How to bring in a file whose rows say themselves what they count for.
#[derive(Debug, Clone)]
pub struct PlacedRequest {
    /// The file.
    pub path: String,
    /// How to read it.
    pub options: Options,
    /// The currency of its amounts, where the file names none.
    pub currency: Option<Currency>,
    /// The day the file was taken from the platform; today when `None`.
    pub taken_on: Option<NaiveDate>,
    /// Whether to bring the same bytes in again.
    pub again: bool,
    /// Whether rows with names that nobody here has are left out; otherwise such a name refuses the whole file.
    pub leave_out: bool,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Imported {
    /// The id that undoes it.
    pub batch: Id,
    /// What was found in the file.
    pub inspection: Inspection,
    /// How many values came in.
    pub figures: u32,
    /// How many imports they became: one for each campaign, creator, market and platform they count for.
    pub imports: u32,
    /// How many rows were left out because a name in them is not known here.
    pub left_out: u32,
    /// Earlier files that it continues: days that both tell of count once ([`sverka_core::figure::standing`]).
    pub continues: Vec<String>,
}

/// How far a file has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Progress {
    /// Bytes read.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub done: u64,
    /// Bytes to read.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub total: u64,
}

/// What a file would bring into a campaign of a workspace; what its rows name is looked up once the campaign is said.
/// Writes nothing.
pub fn inspect(
    workspace: &Workspace,
    campaign: Option<Id>,
    path: &Path,
    options: Options,
    watch: &dyn Watch,
) -> Outcome<Preview> {
    let hash = file_hash(path, watch)?;
    let options = known_here(workspace, options)?;
    let (inspection, unknown) = match campaign {
        Some(campaign) => unknown::inspect(workspace, campaign, path, &options, watch)?,
        None => (inspect_alone(path, &options, watch)?, None),
    };
    let before = workspace
        .read(|r| Ok(r.where_eq::<Import>("file_hash", &hash)?))?
        .into_iter()
        .max_by_key(|i| i.taken_on);
    let platform = inspection.tables.first().and_then(|t| platform_of(&t.source));
    let dictionary = workspace.read(crate::own_metric::dictionary)?;
    let whole = inspection.tables.iter().map(|table| rates(table, &dictionary)).collect();
    Ok(Preview { inspection, before, platform, whole, unknown })
}

/// What a file would bring, without a workspace.
pub fn inspect_alone(path: &Path, options: &Options, watch: &dyn Watch) -> Outcome<Inspection> {
    sverka_exchange::inspect(path, options, watch).map_err(refused)
}

/// Whether there are several campaigns, so that a file has to say which one it is about.
pub fn has_several_campaigns(workspace: &Workspace) -> Outcome<bool> {
    workspace.read(|r| Ok(r.all::<Campaign>()?.len() > 1))
}

/// What the figures of a file count for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The campaign.
    pub campaign: Id,
    /// The creator.
    pub party: Option<Id>,
    /// The market.
    pub market: Market,
}

/// Finds what a file counts for from what was said of it: the only campaign where none is named, the party of a
/// partner, the market of the party. What stays open is refused by name.
pub fn place(
    workspace: &Workspace,
    campaign: Option<Id>,
    creator: Option<Id>,
    market: Option<Market>,
) -> Outcome<Place> {
    workspace.read(|r| {
        let campaign = match (campaign, r.all::<Campaign>()?.as_slice()) {
            (Some(id), _) => found::<Campaign>(r, id)?.id,
            (None, [only]) => only.id,
            (None, []) => return Err(Failure::of(Code::NoCampaign)),
            (None, _) => return Err(Failure::of(Code::WhichCampaign)),
        };
        let parties = crate::campaign::parties(r, campaign)?;
        let party = match creator {
            None => None,
            Some(id) => Some(
                parties
                    .iter()
                    .find(|p| p.id == id || p.partner == Some(id))
                    .ok_or_else(|| Failure::of(Code::NotFound))?,
            ),
        };
        let market = market
            .or_else(|| party.and_then(|p| p.market))
            .ok_or_else(|| Failure::of(Code::WhichMarket))?;
        Ok(Place { campaign, party: party.map(|p| p.id), market })
    })
}

/// Takes an import out again, with every figure it brought: all that one file brought, by its batch, or what it brought
/// to one place, by the import.
pub fn undo(workspace: &Workspace, batch: Id) -> Outcome<Done<()>> {
    let mut imports: Vec<Import> = workspace.read(|r| Ok(r.where_eq("batch", batch)?))?;
    if imports.is_empty() {
        imports.extend(workspace.read(|r| Ok(r.get::<Import>(batch)?))?);
    }
    let Some(first) = imports.first() else { return Err(Failure::of(Code::NotFound)) };
    let name = sverka_core::Both::new(&first.file, &first.file);
    workspace.change(label(Kind::Import, "remove", name), |w| {
        for import in &imports {
            // What was decided of its doubtful values goes with them, and comes back with them.
            for settled in w.where_eq::<DoubtSettled>("import", import.id)? {
                w.remove::<DoubtSettled>(settled.id)?;
            }
            w.remove::<Import>(import.id)?;
        }
        Ok(())
    })
}

/// The options with what the workspace knows of columns and metrics: mappings remembered from earlier files and the
/// metrics of a person’s own.
fn known_here(workspace: &Workspace, options: Options) -> Outcome<Options> {
    workspace.read(|r| {
        let saved = r.all::<ColumnMapping>()?;
        let remembered = saved.iter().map(|saved| (saved.signature.clone(), mapping(saved)));
        let own = crate::own_metric::dictionary(r)?.own().collect();
        Ok(Options { remembered: remembered.collect(), own, ..options })
    })
}

/// A remembered mapping as the reading of files takes it; a column whose meaning is no longer known is left out.
fn mapping(saved: &ColumnMapping) -> Mapping {
    let target = |column: &MappedColumn| match (&column.metric, &column.role) {
        (Some(metric), _) => Some(Target::Metric(metric.clone())),
        (None, Some(role)) => {
            serde_json::from_value(serde_json::Value::String(role.clone())).ok().map(Target::Role)
        }
        (None, None) => None,
    };
    Mapping {
        columns: saved
            .columns
            .iter()
            .filter_map(|column| Some((column.header.clone(), target(column)?)))
            .collect(),
    }
}

/// A mapping as it is remembered.
fn columns(mapping: &Mapping) -> Vec<MappedColumn> {
    mapping
        .columns
        .iter()
        .map(|(header, target)| {
            let (metric, role) = match target {
                Target::Metric(metric) => (Some(metric.clone()), None),
                Target::Role(role) => (None, Some(kebab(role))),
            };
            MappedColumn { header: header.clone(), metric, role }
        })
        .collect()
}

/// The figures of a campaign with the imports they came from, added up as far as that says the same as the rows; a
/// later import has a higher order.
///
/// Imports whose rows a person may want to look at one by one are not added up: those with values that cannot be right,
/// and those with days outside the campaign.
pub(crate) fn figures(reader: &Reader, campaign: Id) -> Outcome<Vec<Sourced>> {
    let imports = in_order(reader, campaign)?;
    let rolled = reader.roll_ups(campaign)?;
    let of: Vec<Rolled> = imports
        .iter()
        .map(|import| Rolled { import, metrics: rolled.get(&import.id).map_or(&[], Vec::as_slice) })
        .collect();
    let mut by_row = crossing(&of);
    if let Some(campaign) = reader.get::<Campaign>(campaign)? {
        let outside =
            |days: Option<Span>| days.is_some_and(|days| outside_of(&campaign, days).is_some());
        let is_outside = |of: &&Rolled| {
            of.metrics.iter().flat_map(|of| &of.parts).any(|part| {
                let span = part.span.map(|span| known(span, of.import.taken_on));
                outside(part.day.map(|day| (day, day))) || outside(span)
            })
        };
        by_row.extend(of.iter().filter(is_outside).map(|of| of.import.id));
    }
    let mut figures = Vec::new();
    for (order, of) in (0_i64..).zip(&of) {
        if by_row.contains(&of.import.id) {
            let rows = reader.figures(of.import.id)?.into_iter();
            figures.extend(rows.map(|figure| Sourced::of(of.import, order, figure)));
        } else {
            figures.extend(sourced(of.import, order, of.metrics));
        }
    }
    Ok(figures)
}

/// The figures of one metric of a campaign, row by row.
pub(crate) fn rows(reader: &Reader, campaign: Id, metric: &str) -> Outcome<Vec<Sourced>> {
    let mut found = Vec::new();
    for (order, import) in (0_i64..).zip(&in_order(reader, campaign)?) {
        let figures = reader.figures_of(import.id, &|id| id == metric)?.into_iter();
        found.extend(figures.map(|figure| Sourced::of(import, order, figure)));
    }
    Ok(found)
}

/// The imports of a campaign, those that supersede others behind them.
fn in_order(reader: &Reader, campaign: Id) -> Outcome<Vec<Import>> {
    let mut imports = reader.where_eq::<Import>("campaign", campaign)?;
    imports.sort_by_key(|i| (i.taken_on, i.id));
    Ok(imports)
}

fn platform_of(source: &str) -> Option<Platform> {
    Platform::ALL.into_iter().find(|p| *p != Platform::Other && source.starts_with(p.tag()))
}

/// The name of a file without its folder; empty where the path ends in none.
fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// SHA-256 of a file's bytes, in hex, read in pieces until somebody cancels.
fn file_hash(path: &Path, watch: &dyn Watch) -> Outcome<String> {
    let disk = |cause: std::io::Error| {
        let code = match cause.kind() {
            std::io::ErrorKind::NotFound => Code::Missing,
            _ => Code::Disk,
        };
        Failure::caused(code, &cause).with("path", path.display())
    };
    let mut file = std::fs::File::open(path).map_err(disk)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        if watch.cancelled() {
            return Err(Failure::of(Code::Cancelled));
        }
        match file.read(&mut piece).map_err(disk)? {
            0 => return Ok(hex(&hash.finalize())),
            n => hash.update(&piece[..n]),
        }
    }
}

/// A refusal of the reading as the window gets it.
pub(crate) fn refused(refusal: Refusal) -> Failure {
    if refusal.code == RefusalCode::Cancelled {
        return Failure::of(Code::Cancelled);
    }
    log::info!("import refused: {refusal}");
    let mut failure = Failure::of(Code::Import).with("reason", kebab(&refusal.code));
    failure.args.extend(refusal.args);
    failure
}
