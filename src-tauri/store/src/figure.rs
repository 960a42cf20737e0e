//! Imports and their figures. The journal keeps the figures of an import in blocks, column by column and compressed;
//! the tables hold what they come to ([`crate::roll_up`]), and the figures themselves are read from the blocks.

use crate::block::{Block, Open};
use crate::error::StoreError;
use crate::roll_up;
use crate::table::{Column, Record, Table};
use crate::{Reader, Writer};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sverka_core::extent::Span;
use sverka_core::figure::{Figure, Import, ItemRows, Row};
use sverka_core::roll_up::RollUp;
use sverka_core::{Id, Kind};

impl Record for Import {
    const TABLE: Table = Table {
        kind: Kind::Import,
        columns: &[
            ("batch", Column::Text),
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("market", Column::Text),
            ("platform", Column::Text),
            ("source", Column::Text),
            ("stream", Column::Text),
            ("item_rows", Column::Text),
            ("file", Column::Text),
            ("file_hash", Column::Text),
            ("taken_on", Column::Text),
            ("currency", Column::Text),
            ("rows", Column::Integer),
            ("skipped", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}

/// The figures of one import as they are taken, row by row, and packed on the way.
#[derive(Debug, Default)]
pub struct Packing {
    blocks: Vec<Vec<u8>>,
    open: Open,
    figures: u64,
    rows: u32,
}

/// The figures of one import, ready to be put into a workspace: nothing is left to be done but writing.
#[derive(Debug)]
pub struct Packed {
    pub(crate) blocks: Vec<Vec<u8>>,
    pub(crate) metrics: Vec<RollUp>,
    /// How many figures there are.
    pub figures: u64,
    /// How many rows have one.
    pub rows: u32,
}

impl Packing {
    /// Takes a row. Refuses a value that is not a number.
    pub fn push(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        if !self.open.takes(row) {
            self.close()?;
        }
        self.open.push(row)?;
        self.figures += row.values.len() as u64;
        self.rows += u32::from(!row.values.is_empty());
        if self.open.is_full() {
            self.close()?;
        }
        Ok(())
    }

    /// How many rows wait to be packed.
    pub fn waiting(&self) -> usize {
        self.open.rows()
    }

    /// Packs the rows that wait, to make room.
    pub fn close(&mut self) -> Result<(), StoreError> {
        let open = std::mem::take(&mut self.open);
        self.blocks.push(open.pack()?);
        Ok(())
    }

    /// Packs the rest and adds everything up, whose rows state this of their items.
    pub fn finish(mut self, item_rows: ItemRows) -> Result<Packed, StoreError> {
        if self.open.rows() > 0 || self.blocks.is_empty() {
            self.close()?;
        }
        let metrics = roll_up::of_blocks(&self.blocks, item_rows)?;
        Ok(Packed { blocks: self.blocks, metrics, figures: self.figures, rows: self.rows })
    }
}

impl Packed {
    /// Packs figures that are at hand.
    pub fn of(figures: &[Figure], item_rows: ItemRows) -> Result<Packed, StoreError> {
        let mut packing = Packing::default();
        for Figure { part, row, day, span, item, metric, value } in figures {
            let values = [(metric.as_str(), *value)];
            let (line, day, span) = (*row, *day, *span);
            packing.push(&Row { part, line, day, span, item, values: &values })?;
        }
        packing.finish(item_rows)
    }
}

impl Writer<'_> {
    /// Adds an import with its figures, as one entry of the journal. The import must be new.
    pub fn put_import(&mut self, import: &Import, packed: &Packed) -> Result<(), StoreError> {
        self.create(import, Some(packed))
    }
}

impl Reader<'_> {
    /// The figures of an import, in the order of its rows.
    pub fn figures(&self, import: Id) -> Result<Vec<Figure>, StoreError> {
        self.figures_of(import, &|_| true)
    }

    /// The figures of an import whose metric is wanted, in the order of its rows.
    pub fn figures_of(
        &self,
        import: Id,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Figure>, StoreError> {
        let mut figures = Vec::new();
        if self.get::<Import>(import)?.is_some() {
            for block in blocks(self.conn(), import)? {
                figures.extend(Block::read(&block)?.figures(wanted)?);
            }
        }
        Ok(figures)
    }
}

/// A block column by column, for whoever has no Sverka.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Columns {
    /// The part of the file, the same for all of them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    part: String,
    row: Vec<u32>,
    day: Vec<Option<chrono::NaiveDate>>,
    /// The spans of days; none where no row has one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    span: Vec<Option<Span>>,
    item: Vec<String>,
    metric: Vec<String>,
    value: Vec<f64>,
}

/// Packs the columns of a block.
pub(crate) fn encode(columns: &Columns) -> Result<Vec<u8>, StoreError> {
    let lengths =
        [columns.day.len(), columns.item.len(), columns.metric.len(), columns.value.len()];
    let has_spans = !columns.span.is_empty();
    if lengths.iter().any(|length| *length != columns.row.len())
        || (has_spans && columns.span.len() != columns.row.len())
    {
        return Err(StoreError::damaged("the columns of an import are of different lengths"));
    }
    let mut open = Open::default();
    for at in 0..columns.row.len() {
        let (line, day, item) = (columns.row[at], columns.day[at], columns.item[at].as_str());
        let values = [(columns.metric[at].as_str(), columns.value[at])];
        let span = if has_spans { columns.span[at] } else { None };
        open.push(&Row { part: &columns.part, line, day, span, item, values: &values })?;
    }
    open.pack()
}

/// The columns of a block.
pub(crate) fn decode(block: &[u8]) -> Result<Columns, StoreError> {
    let block = Block::read(block)?;
    let mut columns = Columns { part: block.part.clone(), ..Columns::default() };
    for figure in block.figures(&|_| true)? {
        columns.row.push(figure.row);
        columns.day.push(figure.day);
        columns.span.push(figure.span);
        columns.item.push(figure.item);
        columns.metric.push(figure.metric);
        columns.value.push(figure.value);
    }
    if columns.span.iter().all(Option::is_none) {
        columns.span.clear();
    }
    Ok(columns)
}

/// The blocks of an import in their order, whether it stands or not.
pub(crate) fn blocks(conn: &Connection, import: Id) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut statement =
        conn.prepare_cached("SELECT payload FROM block WHERE import = ?1 ORDER BY number")?;
    let rows = statement.query_map([import.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether an import ever had figures here.
pub(crate) fn is_known(conn: &Connection, import: Id) -> Result<bool, StoreError> {
    let mut statement = conn.prepare_cached("SELECT 1 FROM block WHERE import = ?1 LIMIT 1")?;
    Ok(statement.exists([import.to_string()])?)
}

/// Puts the blocks of an import into the journal.
pub(crate) fn keep(conn: &Connection, import: Id, blocks: &[Vec<u8>]) -> Result<(), StoreError> {
    let mut statement =
        conn.prepare_cached("INSERT INTO block (import, number, payload) VALUES (?1, ?2, ?3)")?;
    let import = import.to_string();
    for (number, block) in (0_u32..).zip(blocks) {
        statement.execute((&import, number, block))?;
    }
    Ok(())
}

/// Adds the figures of an import, whose blocks are in the `journal`, up in the `tables`.
pub(crate) fn unpack(
    tables: &Connection,
    journal: &Connection,
    import: Id,
) -> Result<(), StoreError> {
    let blocks = blocks(journal, import)?;
    if blocks.is_empty() {
        return Ok(());
    }
    let item_rows = Reader::new(tables).get::<Import>(import)?.map(|import| import.item_rows);
    let item_rows = item_rows.ok_or_else(|| StoreError::damaged("figures of no import"))?;
    roll_up::insert(tables, import, &roll_up::of_blocks(&blocks, item_rows)?)
}
