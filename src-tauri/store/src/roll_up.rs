//! The figures of the imports, added up by metric and day ([`sverka_core::roll_up`]). What stands in the table follows
//! from the blocks of the journal alone.

use crate::block::Block;
use crate::error::StoreError;
use crate::packed::{Bytes, Put};
use crate::reader::Reader;
use crate::table::parse_id;
use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use sverka_core::Id;
use sverka_core::extent::{Span, Time};
use sverka_core::figure::ItemRows;
use sverka_core::roll_up::{Cell, Of, Part, RollUp, Sheet, roll_up};

impl Reader<'_> {
    /// What the imports of a campaign come to, by import.
    pub fn roll_ups(&self, campaign: Id) -> Result<BTreeMap<Id, Vec<RollUp>>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT r.import, r.metric, r.parts, r.figures FROM import AS i JOIN \"roll-up\" AS r ON r.import = i.id
             WHERE i.campaign = ?1 ORDER BY r.import, r.metric",
        )?;
        let mut rows = statement.query([campaign.to_string()])?;
        let mut found: BTreeMap<Id, Vec<RollUp>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let import = parse_id(&row.get::<_, String>(0)?)?;
            let parts = decode(row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?)?;
            let (metric, figures) = (row.get(1)?, row.get(3)?);
            found.entry(import).or_default().push(RollUp { metric, figures, parts });
        }
        Ok(found)
    }
}

/// Adds the figures of an import up.
pub(crate) fn of_blocks(
    packed: &[Vec<u8>],
    item_rows: ItemRows,
) -> Result<Vec<RollUp>, StoreError> {
    let mut items = Items::default();
    let mut blocks = Vec::with_capacity(packed.len());
    let mut item_places = Vec::with_capacity(packed.len());
    for packed in packed {
        let mut block = Block::read(packed)?;
        // Long items of a long file are held for one block after another and never together.
        let names = std::mem::take(&mut block.items.0);
        item_places.push(ItemPlaces::of(&block, &names, &mut items));
        blocks.push(block);
    }
    roll_up(&Blocks::of(&blocks, items.known.len(), item_places), item_rows)
}

/// Puts what an import comes to into the table.
pub(crate) fn insert(conn: &Connection, import: Id, metrics: &[RollUp]) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO \"roll-up\" (import, metric, figures, parts) VALUES (?1, ?2, ?3, ?4)",
    )?;
    let import = import.to_string();
    for RollUp { metric, figures, parts } in metrics {
        statement.execute((&import, metric, figures, encode(parts)))?;
    }
    Ok(())
}

/// Takes what an import comes to out of the table.
pub(crate) fn clear(conn: &Connection, import: Id) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM \"roll-up\" WHERE import = ?1")?
        .execute([import.to_string()])?;
    Ok(())
}

/// How many figures all imports have that stand.
pub(crate) fn count(conn: &Connection) -> Result<u64, StoreError> {
    let sql = "SELECT coalesce(sum(figures), 0) FROM \"roll-up\"";
    Ok(conn.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}

/// The items of an import by 128 bits of their hash, which no two of them share: a file of a milliard rows would have
/// to come in a milliard times before that is likely.
#[derive(Default)]
struct Items {
    known: HashMap<[u64; 2], usize>,
}

impl Items {
    /// The place of an item under a span of days, or under none; an empty one is none.
    fn place(&mut self, item: &str, span: Option<Span>) -> Option<usize> {
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, item, span).hash(&mut hasher);
            hasher.finish()
        };
        let next = self.known.len();
        (!item.is_empty()).then(|| *self.known.entry([half(0), half(1)]).or_insert(next))
    }
}

/// The places of the items of a block.
enum ItemPlaces {
    /// By the place of the name in the block, where no row is about a span.
    ByName(Vec<Option<usize>>),
    /// By the row.
    ByRow(Vec<Option<usize>>),
}

impl ItemPlaces {
    fn of(block: &Block<'_>, names: &[String], items: &mut Items) -> ItemPlaces {
        let (times, time_rows) = &block.times;
        if times.iter().all(|time| time.span.is_none()) {
            return ItemPlaces::ByName(names.iter().map(|item| items.place(item, None)).collect());
        }
        let rows = block.items.1.iter().zip(time_rows);
        let place = |(item, time): (&u32, &u32)| {
            items.place(&names[*item as usize], times[*time as usize].span)
        };
        ItemPlaces::ByRow(rows.map(place).collect())
    }

    fn get(&self, row: usize, name: u32) -> Option<usize> {
        match self {
            ItemPlaces::ByName(places) => places[name as usize],
            ItemPlaces::ByRow(places) => places[row],
        }
    }
}

/// The blocks of one import, as they are added up.
struct Blocks<'a> {
    blocks: &'a [Block<'a>],
    metrics: Vec<String>,
    full: Vec<bool>,
    times: Vec<Time>,
    /// The place of each time that a block names, for each block.
    time_places: Vec<Vec<usize>>,
    items: usize,
    /// The places of the items, for each block.
    item_places: Vec<ItemPlaces>,
    rows: usize,
}

impl<'a> Blocks<'a> {
    fn of(blocks: &'a [Block<'a>], items: usize, item_places: Vec<ItemPlaces>) -> Blocks<'a> {
        let named = |id: &str| {
            let of_block =
                |block: &Block<'_>| block.metrics.iter().any(|(m, full)| m == id && *full);
            blocks.iter().all(of_block)
        };
        let metrics: BTreeSet<&String> =
            blocks.iter().flat_map(|block| &block.metrics).map(|(metric, _)| metric).collect();
        let metrics: Vec<String> = metrics.into_iter().cloned().collect();
        let times: BTreeSet<Time> =
            blocks.iter().flat_map(|block| block.times.0.iter().copied()).collect();
        let times: Vec<Time> = times.into_iter().collect();
        let place =
            |time: &Time| times.binary_search(time).expect("each time is one of all of them");
        let time_places =
            blocks.iter().map(|block| block.times.0.iter().map(place).collect()).collect();
        let full = metrics.iter().map(|metric| named(metric)).collect();
        let rows = blocks.iter().map(|block| block.lines.len()).sum();
        Blocks { blocks, metrics, full, times, time_places, items, item_places, rows }
    }
}

impl Sheet for Blocks<'_> {
    type Error = StoreError;

    fn metrics(&self) -> &[String] {
        &self.metrics
    }

    fn times(&self) -> &[Time] {
        &self.times
    }

    fn items(&self) -> usize {
        self.items
    }

    fn rows(&self) -> usize {
        self.rows
    }

    fn line(&self, row: usize) -> u32 {
        let mut before = 0;
        for block in self.blocks {
            if let Some(line) = block.lines.get(row - before) {
                return *line;
            }
            before += block.lines.len();
        }
        0
    }

    fn is_full(&self, metric: usize) -> bool {
        self.full[metric]
    }

    fn each(&self, metric: usize, mut take: impl FnMut(Cell)) -> Result<(), StoreError> {
        let id = &self.metrics[metric];
        let mut before = 0;
        for (at, block) in self.blocks.iter().enumerate() {
            if let Some(column) = block.metrics.iter().position(|(metric, _)| metric == id) {
                let (times, items) = (&self.time_places[at], &self.item_places[at]);
                for (row, value) in block.values(column)?.into_iter().enumerate() {
                    if !value.is_nan() {
                        let time = times[block.times.1[row] as usize];
                        let item = items.get(row, block.items.1[row]);
                        take(Cell { row: before + row, time, item, value });
                    }
                }
            }
            before += block.lines.len();
        }
        Ok(())
    }
}

const DAY: u64 = 0;
const ITEM_DAY: u64 = 1;
const ITEMS: u64 = 2;
const WHOLE: u64 = 3;
const DOUBTFUL: u64 = 4;
/// Beside one of them where the rows tell of a span of days.
const SPAN: u64 = 8;

fn encode(parts: &[Part]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(parts.len() * 12);
    let mut before = 0;
    for part in parts {
        let (tag, group) = match part.of {
            Of::Day => (DAY, 0),
            Of::ItemDay => (ITEM_DAY, 0),
            Of::Items(group) => (ITEMS, group),
            Of::Whole => (WHOLE, 0),
            Of::Doubtful => (DOUBTFUL, 0),
        };
        let span = if part.span.is_some() { SPAN } else { 0 };
        bytes.put((tag | span) << 1 | u64::from(part.day.is_some()));
        if let Some(day) = part.day {
            let day = i64::from(day.num_days_from_ce());
            bytes.put_signed(day - before);
            before = day;
        }
        if let Some((from, to)) = part.span {
            let (from, to) = (from.num_days_from_ce(), to.num_days_from_ce());
            bytes.put_signed(i64::from(from) - before);
            bytes.put_signed(i64::from(to) - i64::from(from));
            before = from.into();
        }
        if tag == ITEMS {
            bytes.put(u64::from(group));
        }
        bytes.put(u64::from(part.rows));
        if part.rows == 1 {
            bytes.put(u64::from(part.row));
        }
        bytes.extend(part.value.to_le_bytes());
    }
    bytes
}

fn decode(bytes: &[u8]) -> Result<Vec<Part>, StoreError> {
    let mut parts = Vec::with_capacity(bytes.len() / 12);
    let mut before = 0_i64;
    let mut bytes = Bytes::of(bytes);
    let short = |number: u64| u32::try_from(number).map_err(|e| StoreError::Damaged(e.into()));
    while bytes.end().is_err() {
        let tag = bytes.unsigned()?;
        let dated =
            |number: i64| i32::try_from(number).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
        let mut day = None;
        if tag & 1 == 1 {
            before = before.saturating_add(bytes.signed()?);
            day = dated(before);
        }
        let mut span = None;
        if tag >> 1 & SPAN != 0 {
            before = before.saturating_add(bytes.signed()?);
            span = dated(before).zip(dated(before.saturating_add(bytes.signed()?)));
        }
        let of = match tag >> 1 & !SPAN {
            DAY => Of::Day,
            ITEM_DAY => Of::ItemDay,
            ITEMS => Of::Items(short(bytes.unsigned()?)?),
            WHOLE => Of::Whole,
            DOUBTFUL => Of::Doubtful,
            other => return Err(StoreError::damaged(format!("{other} is no kind of sum"))),
        };
        let rows = short(bytes.unsigned()?)?;
        let row = if rows == 1 { short(bytes.unsigned()?)? } else { 0 };
        parts.push(Part { of, value: bytes.number()?, rows, row, day, span });
    }
    Ok(parts)
}
