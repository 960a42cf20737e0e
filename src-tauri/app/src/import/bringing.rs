//! Bringing a file in: read row by row, packed on the way, and kept in one step, whole or not at all.
//!
//! Reading and packing change nothing, so the workspace is read and changed meanwhile; only the writing of what is
//! packed keeps other changes waiting.

use super::placing::{Names, Spot, Spots};
use super::{
    ImportRequest, Imported, PlacedRequest, columns, file_hash, file_name, known_here, platform_of,
    refused, unknown,
};
use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome, kebab};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use sverka_core::campaign::Campaign;
use sverka_core::figure::{Arriving, Import, ItemRows, Row, continued};
use sverka_core::mapping::ColumnMapping;
use sverka_core::problem::{Problem, ProblemCode, check_past};
use sverka_core::{Both, Currency, Id, Kind, metric};
use sverka_exchange::{Bytes, Column, FileRow, Inspection, Mapping, Options, Role, Watch};
use sverka_store::{Packed, Packing, Reader, StoreError};

/// How many rows wait to be packed over all places of a file; more would take room that the rest needs.
const WAITING_MOST: usize = 1 << 19;
/// How much longer the reading takes than what is left to pack at its end.
const READING_TO_PACKING: u64 = 8;
/// How often somebody who waits for the packing is asked and told.
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// Brings a file in.
pub fn run(
    workspace: &Workspace,
    request: ImportRequest,
    watch: &dyn Watch,
) -> Outcome<Done<Imported>> {
    let path = Path::new(&request.path);
    let spot = Spot {
        campaign: request.campaign,
        party: request.party,
        market: request.market,
        platform: request.platform,
    };
    let whole = Whole {
        hash: file_hash(path, watch)?,
        taken_on: request.taken_on,
        currency: request.currency,
        again: request.again,
        beside: request.beside,
    };
    // Asked before the reading, which may take long, and again in the change, which others may have come before.
    workspace.read(|r| whole.may_come(r, &spot, workspace.today()))?;
    let options = known_here(workspace, request.options)?;
    let names = workspace.read(Names::read)?;
    let mut spots = Spots::within(&names, spot);
    let mut taking = Taking::default();
    let watch = Reading::of(watch);
    let inspection = taking.read(path, &options, &watch, |row| {
        spots.of(&row.place).or((!request.leave_out).then_some(0))
    })?;
    check_settled(&inspection)?;
    if spots.miss_names() && !request.leave_out {
        return Err(unknown::refusal(&spots));
    }
    let Spots { found, left_out, .. } = spots;
    taking.places.resize_with(found.len(), Packing::default);
    let packed = taking.finish(item_rows(&inspection), &watch)?;
    let left_out = if request.leave_out { left_out } else { 0 };
    whole.keep(workspace, path, inspection, &found, packed, &options, left_out)
}

/// Brings a file in whose rows say themselves what they count for. Every place gets an import of its own, and one
/// batch takes all of them back.
pub fn run_placed(
    workspace: &Workspace,
    request: PlacedRequest,
    watch: &dyn Watch,
) -> Outcome<Done<Imported>> {
    let path = Path::new(&request.path);
    let whole = Whole {
        hash: file_hash(path, watch)?,
        taken_on: request.taken_on,
        currency: request.currency,
        again: request.again,
        beside: false,
    };
    let options = known_here(workspace, Options { placed: true, ..request.options })?;
    let names = workspace.read(Names::read)?;
    let mut spots = Spots::by(&names);
    let mut taking = Taking::default();
    let watch = Reading::of(watch);
    let inspection = taking.read(path, &options, &watch, |row| spots.of(&row.place))?;
    check_settled(&inspection)?;
    let names_campaign = |c: &Column| c.role == Some(Role::Campaign);
    if !inspection.tables.iter().flat_map(|table| &table.columns).any(names_campaign) {
        return Err(Failure::of(Code::WhichCampaign));
    }
    if (!spots.strangers.is_empty() && !request.leave_out) || spots.found.is_empty() {
        return Err(unknown::refusal(&spots));
    }
    let Spots { found, left_out, .. } = spots;
    for spot in &found {
        workspace.read(|r| whole.may_come(r, spot, workspace.today()))?;
    }
    let packed = taking.finish(item_rows(&inspection), &watch)?;
    whole.keep(workspace, path, inspection, &found, packed, &options, left_out)
}

/// Refuses a file that still asks something: what it brought would stay wrong whatever was answered later.
fn check_settled(inspection: &Inspection) -> Outcome<()> {
    match inspection.unsettled() {
        None => Ok(()),
        Some(question) => Err(Failure::of(Code::Unsettled)
            .with("ask", kebab(&question.ask))
            .with("example", &question.example)
            .with("column", &question.column)),
    }
}

/// The currency that the amounts of a file name; `None` where they name none. Columns that bring no figures say
/// nothing about those that do, and amounts of a second currency bring none.
fn stated_currency(inspection: &Inspection) -> Option<Currency> {
    let is_amount = |column: &&Column| {
        let metric = column.metric.as_deref().and_then(metric::find);
        !column.repeats && metric.is_some_and(|metric| metric.unit == metric::Unit::Money)
    };
    let mut amounts = inspection.tables.iter().flat_map(|table| &table.columns).filter(is_amount);
    amounts.find_map(|column| column.currency.as_deref()).and_then(Currency::from_code)
}

/// The source of a file: that of its first table.
fn source_of(inspection: &Inspection) -> &str {
    inspection.tables.first().map_or("", |table| table.source.as_str())
}

/// What the rows of all tables of a file state of their items: totals of posts only where every table does.
fn item_rows(inspection: &Inspection) -> ItemRows {
    let mut bringing = inspection.tables.iter().filter(|table| table.figures > 0);
    match bringing.all(|table| table.item_rows == ItemRows::Totals) {
        true => ItemRows::Totals,
        false => ItemRows::Parts,
    }
}

/// The rows of a file on their way into blocks, by place.
#[derive(Default)]
struct Taking {
    places: Vec<Packing>,
    waiting: usize,
}

impl Taking {
    /// Reads the whole file; `place` says where a row belongs, if anywhere.
    fn read(
        &mut self,
        path: &Path,
        options: &Options,
        watch: &dyn Watch,
        mut place: impl FnMut(&FileRow<'_>) -> Option<usize>,
    ) -> Outcome<Inspection> {
        let mut broken = None;
        let name = path.to_string_lossy();
        let inspection =
            sverka_exchange::read_each(Bytes::File(path), &name, options, watch, &mut |row| {
                if broken.is_none()
                    && let Some(place) = place(&row)
                {
                    broken = self.push(place, &row.row).err();
                }
            })
            .map_err(refused)?;
        match broken {
            Some(error) => Err(error.into()),
            None if watch.cancelled() => Err(Failure::of(Code::Cancelled)),
            None => Ok(inspection),
        }
    }

    fn push(&mut self, place: usize, row: &Row<'_>) -> Result<(), StoreError> {
        if place >= self.places.len() {
            self.places.resize_with(place + 1, Packing::default);
        }
        let packing = &mut self.places[place];
        let before = packing.waiting();
        packing.push(row)?;
        // A full block has closed itself, and nothing of it waits any more.
        self.waiting = (self.waiting - before) + packing.waiting();
        if self.waiting >= WAITING_MOST {
            for packing in self.places.iter_mut().filter(|packing| packing.waiting() > 0) {
                packing.close()?;
            }
            self.waiting = 0;
        }
        Ok(())
    }

    /// Packs and adds up what is left, on as many threads as there are cores for it, until somebody stops it.
    fn finish(self, item_rows: ItemRows, watch: &Reading<'_>) -> Outcome<Vec<Packed>> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let (all, packed) = (self.places.len(), AtomicUsize::new(0));
        let stopped = AtomicBool::new(false);
        let pack = |share: Vec<Packing>| -> Result<Vec<Packed>, StoreError> {
            let mut done = Vec::with_capacity(share.len());
            for packing in share.into_iter().take_while(|_| !stopped.load(Ordering::Relaxed)) {
                done.push(packing.finish(item_rows)?);
                packed.fetch_add(1, Ordering::Relaxed);
            }
            Ok(done)
        };
        let shares = all.div_ceil(threads).max(1);
        let mut places = self.places.into_iter();
        let finished: Vec<Result<Vec<Packed>, StoreError>> = std::thread::scope(|scope| {
            let mut running = Vec::new();
            while places.len() > 0 {
                let share: Vec<Packing> = places.by_ref().take(shares).collect();
                let pack = &pack;
                running.push(scope.spawn(move || pack(share)));
            }
            while running.iter().any(|thread| !thread.is_finished()) {
                watch.packed(packed.load(Ordering::Relaxed), all);
                stopped.fetch_or(watch.cancelled(), Ordering::Relaxed);
                std::thread::sleep(LOOK_EVERY);
            }
            let joined = running.into_iter().map(|thread| thread.join());
            joined.map(|end| end.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let finished: Result<Vec<Vec<Packed>>, StoreError> = finished.into_iter().collect();
        let finished = finished?.into_iter().flatten().collect();
        if watch.cancelled() {
            return Err(Failure::of(Code::Cancelled));
        }
        watch.packed(all, all);
        Ok(finished)
    }
}

/// Reading and packing as one way of which the packing is the last part.
struct Reading<'a> {
    watch: &'a dyn Watch,
    /// The bytes that the reading passes over.
    bytes: Cell<u64>,
}

impl<'a> Reading<'a> {
    fn of(watch: &'a dyn Watch) -> Reading<'a> {
        Reading { watch, bytes: Cell::new(0) }
    }

    /// The whole way, in bytes.
    fn way(&self) -> u64 {
        self.bytes.get().saturating_add(self.bytes.get() / READING_TO_PACKING)
    }

    /// Tells that so many places of all are packed.
    fn packed(&self, places: usize, of: usize) {
        let (bytes, way) = (self.bytes.get(), self.way());
        let share = (way - bytes) as f64 * places as f64 / of.max(1) as f64;
        self.watch.progress(bytes.saturating_add(share as u64), way);
    }
}

impl Watch for Reading<'_> {
    fn progress(&self, done: u64, total: u64) {
        self.bytes.set(total);
        self.watch.progress(done, self.way());
    }

    fn cancelled(&self) -> bool {
        self.watch.cancelled()
    }
}

/// What a person has said of the columns of each table, under what its header is known by.
fn to_remember(inspection: &Inspection, options: &Options) -> BTreeMap<String, Mapping> {
    let said =
        inspection.tables.iter().map(|table| (table.signature.clone(), options.said_of(table)));
    said.filter(|(_, mapping)| !mapping.columns.is_empty()).collect()
}

/// What holds for every import of one file.
struct Whole {
    hash: String,
    taken_on: Option<NaiveDate>,
    currency: Option<Currency>,
    again: bool,
    beside: bool,
}

impl Whole {
    /// Refuses figures of a campaign or a party that is not there, of a market it does not work in, where no room would
    /// show them, of a day to come, and bytes that came in before.
    fn may_come(&self, reader: &Reader, spot: &Spot, today: NaiveDate) -> Outcome<()> {
        let campaign: Campaign = found(reader, spot.campaign)?;
        let mut problems = Vec::new();
        if !campaign.markets.contains(&spot.market) {
            problems.push(Problem::at("market", ProblemCode::ForeignMarket));
        }
        problems.extend(stranger(reader, "party", spot.campaign, spot.party)?);
        check_past(&mut problems, "taken_on", self.taken_on, today);
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        let before = reader.where_eq::<Import>("file_hash", &self.hash)?;
        match before.into_iter().find(|import| import.campaign == spot.campaign) {
            Some(before) if !self.again => Err(Failure::of(Code::ImportedBefore)
                .with("file", before.file)
                .with("on", before.taken_on)),
            _ => Ok(()),
        }
    }

    /// Keeps what was read: one import for each spot, in one change.
    #[allow(clippy::too_many_arguments)]
    fn keep(
        &self,
        workspace: &Workspace,
        path: &Path,
        inspection: Inspection,
        spots: &[Spot],
        packed: Vec<Packed>,
        options: &Options,
        left_out: u32,
    ) -> Outcome<Done<Imported>> {
        let today = workspace.today();
        let stated = stated_currency(&inspection);
        let (spots, packed): (Vec<Spot>, Vec<Packed>) =
            spots.iter().copied().zip(packed).filter(|(_, packed)| packed.figures > 0).unzip();
        if spots.is_empty() {
            return Err(Failure::of(Code::NoFigures));
        }
        let batch = workspace.new_id();
        let alone = spots.len() == 1;
        let item_rows = item_rows(&inspection);
        let ids: Vec<Id> =
            spots.iter().map(|_| if alone { batch } else { workspace.new_id() }).collect();
        let mut imports: Vec<Import> = spots
            .iter()
            .zip(&packed)
            .zip(ids)
            .map(|((spot, packed), id)| Import {
                id,
                stream: id,
                item_rows,
                batch,
                campaign: spot.campaign,
                party: spot.party,
                market: spot.market,
                platform: spot.platform.or_else(|| platform_of(source_of(&inspection))),
                source: source_of(&inspection).to_owned(),
                file: file_name(path),
                file_hash: self.hash.clone(),
                taken_on: self.taken_on.unwrap_or(today),
                currency: stated.or(self.currency),
                rows: packed.rows,
                skipped: 0,
            })
            .collect();
        if let [only] = imports.as_mut_slice() {
            // Rows without a figure are rows of the file all the same.
            only.rows = inspection.tables.iter().map(|t| t.rows).sum::<u32>() - left_out;
        }
        if let Some(first) = imports.first_mut() {
            first.skipped = inspection.tables.iter().map(|t| t.skipped).sum::<u32>() + left_out;
        }
        let file = imports.first().map(|import| import.file.clone()).unwrap_or_default();
        let remember = to_remember(&inspection, options);
        let name = Both::new(&file, &file);
        let beside = self.beside;
        let mut continues = BTreeSet::new();
        let done = workspace.change(label(Kind::Import, "new", name), |w| {
            for spot in &spots {
                self.may_come(w, spot, today)?;
            }
            for import in imports.iter_mut().filter(|_| !beside) {
                let earlier: Vec<Import> = w.where_eq("campaign", import.campaign)?;
                let arriving = Arriving {
                    party: import.party,
                    market: import.market,
                    platform: import.platform,
                    source: &import.source,
                    file: &import.file,
                };
                if let Some(one) = continued(arriving, &earlier) {
                    import.stream = one.stream;
                    continues.insert(one.file.clone());
                }
            }
            for (signature, mapping) in remember {
                let standing = w.where_eq::<ColumnMapping>("signature", &signature)?;
                let id = standing.first().map_or_else(|| workspace.new_id(), |s| s.id);
                w.put(&ColumnMapping { id, signature, columns: columns(&mapping) })?;
            }
            for (import, packed) in imports.iter().zip(&packed) {
                w.put_import(import, packed)?;
            }
            Ok(batch)
        })?;
        let figures = packed.iter().map(|packed| packed.figures).sum::<u64>() as u32;
        let imports = imports.len() as u32;
        let continues = continues.into_iter().collect();
        let imported =
            Imported { batch: done.value, inspection, figures, imports, left_out, continues };
        Ok(Done { value: imported, kinds: done.kinds })
    }
}
