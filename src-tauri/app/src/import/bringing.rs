//! Bringing a file in: read row by row, packed on the way, and kept in one step, whole or not at all.
//!
//! Reading and packing change nothing, so the workspace is read and changed meanwhile; only the writing of what is
//! packed keeps other changes waiting.

use super::placing::{Names, Spot, Spots};
use super::{
    ImportRequest, Imported, PlacedRequest, columns, file_hash, mapping, platform_of, refused,
    saved_for,
};
use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome, kebab};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::Path;
use sverka_core::campaign::Campaign;
use sverka_core::figure::{Arriving, Import, ItemRows, continued};
use sverka_core::mapping::ColumnMapping;
use sverka_core::problem::check_past;
use sverka_core::{Both, Currency, Id, Kind, metric};
use sverka_exchange::{Bytes, Column, FileRow, Inspection, Mapping, Options, Role, Watch};
use sverka_store::{Packed, Packing, Reader, StoreError};

/// How many rows wait to be packed over all places of a file; more would take room that the rest needs.
const WAITING_MOST: usize = 1 << 19;
/// How many strange names a refusal lists.
const NAMED_MOST: usize = 8;

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
    let (options, remember) = with_mapping(workspace, path, request.options, watch)?;
    let mut taking = Taking::default();
    let inspection = taking.read(path, &options, watch, |_| Some(0))?;
    check_settled(&inspection)?;
    taking.places.resize_with(1, Packing::default);
    let packed = taking.finish(item_rows(&inspection))?;
    whole.keep(workspace, path, inspection, &[spot], &packed, remember, 0)
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
    let options = Options { placed: true, ..request.options };
    let (options, remember) = with_mapping(workspace, path, options, watch)?;
    let names = workspace.read(Names::read)?;
    let mut spots = Spots::by(&names);
    let mut taking = Taking::default();
    let inspection = taking.read(path, &options, watch, |row| spots.of(&row.place))?;
    check_settled(&inspection)?;
    let names_campaign = |c: &Column| c.role == Some(Role::Campaign);
    if !inspection.tables.iter().flat_map(|table| &table.columns).any(names_campaign) {
        return Err(Failure::of(Code::WhichCampaign));
    }
    let Spots { found, strangers, left_out, .. } = spots;
    if (!strangers.is_empty() && !request.leave_out) || found.is_empty() {
        let listed: Vec<&str> = strangers.iter().map(String::as_str).take(NAMED_MOST).collect();
        return Err(Failure::of(Code::UnknownNames)
            .with("n", strangers.len())
            .with("names", listed.join(", "))
            .with("rows", left_out));
    }
    for spot in &found {
        workspace.read(|r| whole.may_come(r, spot, workspace.today()))?;
    }
    let packed = taking.finish(item_rows(&inspection))?;
    whole.keep(workspace, path, inspection, &found, &packed, remember, left_out)
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
/// nothing about those that do.
fn stated_currency(inspection: &Inspection) -> Outcome<Option<Currency>> {
    let is_amount = |column: &&Column| {
        let metric = column.metric.as_deref().and_then(metric::find);
        !column.repeats && metric.is_some_and(|metric| metric.unit == metric::Unit::Money)
    };
    let columns = inspection.tables.iter().flat_map(|table| &table.columns).filter(is_amount);
    let named: BTreeSet<&str> = columns.filter_map(|column| column.currency.as_deref()).collect();
    if named.len() > 1 {
        let currencies: Vec<&str> = named.into_iter().collect();
        let failure = Failure::of(Code::SeveralCurrencies);
        return Err(failure.with("currencies", currencies.join(", ")));
    }
    Ok(named.first().copied().and_then(Currency::from_code))
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

/// A mapping to be remembered, under what the header is known by.
type Remembered = Option<Mapping>;

/// The options with the mapping that was remembered for the file, where none was given; the one that was given is to
/// be remembered.
fn with_mapping(
    workspace: &Workspace,
    path: &Path,
    mut options: Options,
    watch: &dyn Watch,
) -> Outcome<(Options, Remembered)> {
    let remembers = workspace.read(|r| Ok(!r.all::<ColumnMapping>()?.is_empty()))?;
    if options.mapping.is_none() && remembers {
        let inspection = sverka_exchange::inspect(path, &options, watch).map_err(refused)?;
        let saved = workspace.read(|r| saved_for(r, &inspection))?;
        options.mapping = saved.as_ref().map(mapping);
    }
    let remember = options.mapping.clone();
    Ok((options, remember))
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
                    broken = self.push(place, &row).err();
                }
            })
            .map_err(refused)?;
        match broken {
            Some(error) => Err(error.into()),
            None if watch.cancelled() => Err(Failure::of(Code::Cancelled)),
            None => Ok(inspection),
        }
    }

    fn push(&mut self, place: usize, row: &FileRow<'_>) -> Result<(), StoreError> {
        if place >= self.places.len() {
            self.places.resize_with(place + 1, Packing::default);
        }
        let packing = &mut self.places[place];
        let before = packing.waiting();
        packing.push(&row.row)?;
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

    /// Packs and adds up what is left, on as many threads as there are cores for it.
    fn finish(self, item_rows: ItemRows) -> Result<Vec<Packed>, StoreError> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let shares = self.places.len().div_ceil(threads).max(1);
        let mut places = self.places.into_iter();
        let finished: Vec<Result<Vec<Packed>, StoreError>> = std::thread::scope(|scope| {
            let mut running = Vec::new();
            while places.len() > 0 {
                let share: Vec<Packing> = places.by_ref().take(shares).collect();
                let finish =
                    move || share.into_iter().map(|packing| packing.finish(item_rows)).collect();
                running.push(scope.spawn(finish));
            }
            let joined = running.into_iter().map(|thread| thread.join());
            joined.map(|end| end.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let packed: Result<Vec<Vec<Packed>>, StoreError> = finished.into_iter().collect();
        Ok(packed?.into_iter().flatten().collect())
    }
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
    /// Refuses figures of a campaign or a party that is not there, of a day to come, and bytes that came in before.
    fn may_come(&self, reader: &Reader, spot: &Spot, today: NaiveDate) -> Outcome<()> {
        found::<Campaign>(reader, spot.campaign)?;
        let mut problems = Vec::new();
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
        packed: &[Packed],
        remember: Remembered,
        left_out: u32,
    ) -> Outcome<Done<Imported>> {
        let today = workspace.today();
        let stated = stated_currency(&inspection)?;
        let batch = workspace.new_id();
        let alone = spots.len() == 1;
        let item_rows = item_rows(&inspection);
        let ids: Vec<Id> =
            spots.iter().map(|_| if alone { batch } else { workspace.new_id() }).collect();
        let mut imports: Vec<Import> = spots
            .iter()
            .zip(packed)
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
                file: path
                    .file_name()
                    .map(|n| n.to_string_lossy().into_owned())
                    .unwrap_or_default(),
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
        let remember = remember.zip(inspection.tables.first().map(|t| t.signature.clone()));
        let name = Both::new(&file, &file);
        let beside = self.beside;
        let done = workspace.change(label(Kind::Import, "new", name), |w| {
            for spot in spots {
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
                import.stream = continued(arriving, &earlier).map_or(import.id, |one| one.stream);
            }
            if let Some((mapping, signature)) = remember {
                let standing = saved_for(w, &inspection)?;
                let id = standing.map_or_else(|| workspace.new_id(), |s| s.id);
                w.put(&ColumnMapping { id, signature, columns: columns(&mapping) })?;
            }
            for (import, packed) in imports.iter().zip(packed) {
                w.put_import(import, packed)?;
            }
            Ok(batch)
        })?;
        let figures = packed.iter().map(|packed| packed.figures).sum::<u64>() as u32;
        let imports = imports.len() as u32;
        let imported = Imported { batch: done.value, inspection, figures, imports, left_out };
        Ok(Done { value: imported, kinds: done.kinds })
    }
}
