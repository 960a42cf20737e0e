//! Whole tables row by row, whatever their schema: to compare two workspaces, and to tell one by a hash.

use crate::error::StoreError;
use crate::packed;
use rusqlite::types::Value as Stored;
use rusqlite::{Connection, Rows};
use sha2::{Digest, Sha256};
use std::cmp::Ordering;
use sverka_core::clause::hex;

/// The most bytes that a block of figures unpacks to.
const UNPACKED_MOST: u64 = 2 << 30;

/// A table as SQLite knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) name: String,
    /// The columns by name and type; those of the primary key first.
    pub(crate) columns: Vec<(String, String)>,
    /// How many of the columns tell a row from all others.
    pub(crate) key: usize,
}

/// One row, its columns in the order of its [`Shape`].
pub(crate) type StoredRow = Vec<Stored>;

/// The tables of a file by name, without those of search, which follow from the others, and without the secret key,
/// which nobody but its workspace knows.
pub(crate) fn shapes(conn: &Connection) -> Result<Vec<Shape>, StoreError> {
    let mut statement = conn.prepare(
        "SELECT t.name, c.name, c.type, c.pk > 0
         FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND t.name NOT IN ('search', 'secret') AND t.name NOT LIKE 'search\\_%' ESCAPE '\\'
         ORDER BY t.name, c.pk = 0, c.pk, c.name",
    )?;
    let mut rows = statement.query([])?;
    let mut shapes: Vec<Shape> = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, in_key): (String, bool) = (row.get(0)?, row.get(3)?);
        if shapes.last().is_none_or(|shape| shape.name != table) {
            shapes.push(Shape { name: table, columns: Vec::new(), key: 0 });
        }
        if let Some(shape) = shapes.last_mut() {
            shape.columns.push((row.get(1)?, row.get(2)?));
            shape.key += usize::from(in_key);
        }
    }
    for shape in &mut shapes {
        // Without a key, only all columns together tell a row, and rows may be alike.
        if shape.key == 0 {
            shape.key = shape.columns.len();
        }
    }
    Ok(shapes)
}

impl Shape {
    /// A query for all rows in the order of their keys.
    pub(crate) fn select(&self) -> String {
        let columns: Vec<String> =
            self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let order: Vec<String> = (1..=self.key).map(|at| at.to_string()).collect();
        format!(
            "SELECT {} FROM \"{}\" ORDER BY {}",
            columns.join(", "),
            self.name,
            order.join(", ")
        )
    }

    /// How many rows the table has.
    pub(crate) fn count(&self, conn: &Connection) -> Result<u64, StoreError> {
        let sql = format!("SELECT count(*) FROM \"{}\"", self.name);
        let count: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// The next row of [`Shape::select`].
    pub(crate) fn next(&self, rows: &mut Rows<'_>) -> Result<Option<StoredRow>, StoreError> {
        let Some(row) = rows.next()? else { return Ok(None) };
        let values: Result<StoredRow, _> = (0..self.columns.len()).map(|at| row.get(at)).collect();
        Ok(Some(values?))
    }
}

/// The order SQLite gives two keys.
pub(crate) fn compare(a: &[Stored], b: &[Stored]) -> Ordering {
    fn rank(value: &Stored) -> u8 {
        match value {
            Stored::Null => 0,
            Stored::Integer(_) | Stored::Real(_) => 1,
            Stored::Text(_) => 2,
            Stored::Blob(_) => 3,
        }
    }
    let pairs = a.iter().zip(b);
    pairs
        .map(|(a, b)| match (a, b) {
            (Stored::Integer(a), Stored::Integer(b)) => a.cmp(b),
            (Stored::Real(a), Stored::Real(b)) => a.total_cmp(b),
            (Stored::Text(a), Stored::Text(b)) => a.as_bytes().cmp(b.as_bytes()),
            (Stored::Blob(a), Stored::Blob(b)) => a.cmp(b),
            _ => rank(a).cmp(&rank(b)),
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// SHA-256 over everything the workspace says, journal and tables, whatever pages it lies on: equal workspaces of
/// one schema have equal hashes.
pub(crate) fn logical_hash(conn: &Connection) -> Result<String, StoreError> {
    let mut hasher = Sha256::new();
    for shape in shapes(conn)? {
        feed(&mut hasher, b'#', shape.name.as_bytes());
        for (name, _) in &shape.columns {
            feed(&mut hasher, b'.', name.as_bytes());
        }
        let mut statement = conn.prepare(&shape.select())?;
        let mut rows = statement.query([])?;
        while let Some(row) = shape.next(&mut rows)? {
            for (value, (name, _)) in row.iter().zip(&shape.columns) {
                match value {
                    Stored::Null => feed(&mut hasher, b'n', &[]),
                    Stored::Integer(number) => feed(&mut hasher, b'i', &number.to_be_bytes()),
                    Stored::Real(number) => feed(&mut hasher, b'r', &number.to_be_bytes()),
                    Stored::Text(text) => feed(&mut hasher, b't', text.as_bytes()),
                    // The same figures may be compressed to other bytes elsewhere.
                    Stored::Blob(bytes) if name == "payload" => {
                        feed(&mut hasher, b'p', &packed::expand(bytes, UNPACKED_MOST)?);
                    }
                    Stored::Blob(bytes) => feed(&mut hasher, b'b', bytes),
                }
            }
        }
    }
    Ok(hex(&hasher.finalize()))
}

/// Adds a value with its type and length, so that no two sequences of values run together.
fn feed(hasher: &mut Sha256, tag: u8, bytes: &[u8]) {
    hasher.update([tag]);
    hasher.update((bytes.len() as u64).to_be_bytes());
    hasher.update(bytes);
}
