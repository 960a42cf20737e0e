//! Imports and their figures. The journal keeps the figures of one import together, column by column and
//! compressed; the table `figure` holds them one by one, for queries.

use crate::error::StoreError;
use crate::table::{Column, Record, Table};
use crate::{Reader, Writer};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::io::Read;
use sverka_core::figure::{Figure, Import};
use sverka_core::{Id, Kind};

impl Record for Import {
    const TABLE: Table = Table {
        kind: Kind::Import,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("market", Column::Text),
            ("platform", Column::Text),
            ("source", Column::Text),
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

impl Writer<'_> {
    /// Adds an import with its figures, as one entry of the journal. The import must be new.
    pub fn put_import(&mut self, import: &Import, figures: &[Figure]) -> Result<(), StoreError> {
        self.create(import, Some(&pack(figures)?))
    }
}

impl Reader<'_> {
    /// The figures of an import, in the order of its rows.
    pub fn figures(&self, import: Id) -> Result<Vec<Figure>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT \"row\", day, item, metric, value FROM figure WHERE import = ?1 ORDER BY rowid",
        )?;
        let mut rows = statement.query([import.to_string()])?;
        let mut figures = Vec::new();
        while let Some(row) = rows.next()? {
            let day: Option<String> = row.get(1)?;
            let day = day.map(|day| day.parse()).transpose();
            figures.push(Figure {
                row: row.get(0)?,
                day: day.map_err(|e| StoreError::Damaged(Box::new(e)))?,
                item: row.get(2)?,
                metric: row.get(3)?,
                value: row.get(4)?,
            });
        }
        Ok(figures)
    }
}

/// The most that a payload may unpack to, in bytes: some fifty million figures.
const UNPACKED_MOST: u64 = 2 << 30;

/// The figures of one import, column by column: like beside like compresses well.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Columns {
    row: Vec<u32>,
    day: Vec<Option<chrono::NaiveDate>>,
    item: Vec<String>,
    metric: Vec<String>,
    value: Vec<f64>,
}

/// The figures as a payload.
fn pack(figures: &[Figure]) -> Result<Vec<u8>, StoreError> {
    if let Some(figure) = figures.iter().find(|figure| !figure.value.is_finite()) {
        return Err(StoreError::Shape {
            kind: Kind::Import,
            field: figure.metric.clone(),
            why: format!("{} in row {} is not a number", figure.value, figure.row),
        });
    }
    let mut columns = Columns::default();
    for figure in figures {
        columns.row.push(figure.row);
        columns.day.push(figure.day);
        columns.item.push(figure.item.clone());
        columns.metric.push(figure.metric.clone());
        columns.value.push(figure.value);
    }
    encode(&columns)
}

/// Packs columns.
pub(crate) fn encode(columns: &Columns) -> Result<Vec<u8>, StoreError> {
    Ok(zstd::encode_all(serde_json::to_vec(columns)?.as_slice(), 0)?)
}

/// The columns of a payload, all of one length.
pub(crate) fn decode(payload: &[u8]) -> Result<Columns, StoreError> {
    let columns: Columns = serde_json::from_slice(&expand(payload)?)?;
    let lengths =
        [columns.day.len(), columns.item.len(), columns.metric.len(), columns.value.len()];
    if lengths.iter().any(|length| *length != columns.row.len()) {
        return Err(StoreError::damaged("the columns of an import are of different lengths"));
    }
    Ok(columns)
}

/// The bytes of a payload before it was compressed.
pub(crate) fn expand(payload: &[u8]) -> Result<Vec<u8>, StoreError> {
    let damaged = |error: std::io::Error| StoreError::Damaged(error.into());
    let mut bytes = Vec::new();
    let mut reader = zstd::Decoder::new(payload).map_err(damaged)?.take(UNPACKED_MOST + 1);
    reader.read_to_end(&mut bytes).map_err(damaged)?;
    if bytes.len() as u64 > UNPACKED_MOST {
        return Err(StoreError::damaged("an import unpacks to more than any import holds"));
    }
    Ok(bytes)
}

/// Adds the figures of an import to the table.
pub(crate) fn unpack(conn: &Connection, import: Id, payload: &[u8]) -> Result<(), StoreError> {
    let columns = decode(payload)?;
    let mut statement = conn.prepare_cached(
        "INSERT INTO figure (import, \"row\", day, item, metric, value)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let import = import.to_string();
    for at in 0..columns.row.len() {
        statement.execute((
            &import,
            columns.row[at],
            columns.day[at].map(|day| day.to_string()),
            &columns.item[at],
            &columns.metric[at],
            columns.value[at],
        ))?;
    }
    Ok(())
}

/// Takes the figures of an import out of the table.
pub(crate) fn clear(conn: &Connection, import: Id) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM figure WHERE import = ?1")?.execute([import.to_string()])?;
    Ok(())
}
