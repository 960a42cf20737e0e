//! The whole workspace as JSON, for whoever has no Sverka: every change in order, and the records as they stand.
//!
//! `{"format": "sverka-export", "version": 1, "schema": n, "changes": […], "tables": {…}}`. The changes say
//! everything; the tables repeat what follows from them, and reading them back compares the two.

use crate::error::StoreError;
use crate::file::Draft;
use crate::journal::{Change, Deed, Entry, Label, Op};
use crate::schema::{STEPS, newest};
use crate::tables::ALL;
use crate::{Store, connection, figure, schema};
use rusqlite::Connection;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;
use sverka_core::{Id, Kind};

/// What the format is called.
const FORMAT: &str = "sverka-export";
/// The version of the format.
const VERSION: u32 = 1;

/// An export as it is read back.
#[derive(Deserialize)]
struct Export {
    format: String,
    version: u32,
    schema: u32,
    changes: Vec<ExportedChange>,
    tables: BTreeMap<String, Vec<Value>>,
}

/// A change with its entries.
#[derive(Serialize, Deserialize)]
struct ExportedChange {
    id: Id,
    /// The moment, for people.
    at: chrono::DateTime<chrono::Utc>,
    /// The hybrid logical clock, as text because many readers of JSON round numbers of this size.
    clock: String,
    device: Id,
    person: String,
    label: Label,
    undoes: Option<Id>,
    redoes: Option<Id>,
    undoable: bool,
    entries: Vec<ExportedEntry>,
}

/// An entry. `was` and `now` are absent where there was or is no record, and `null` where a field had no value.
#[derive(Serialize, Deserialize)]
struct ExportedEntry {
    kind: Kind,
    record: Id,
    op: Op,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    was: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    now: Option<Value>,
    /// The figures an import came with, column by column, in as many pieces as they are kept in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    figures: Option<Vec<figure::Columns>>,
}

/// Keeps `null` apart from a field that is absent.
fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

impl Store {
    /// Writes the whole workspace as JSON.
    pub fn export(&self, mut to: impl Write) -> Result<(), StoreError> {
        self.read(|reader| {
            let conn = reader.conn();
            let schema = newest(self.steps);
            write!(
                to,
                r#"{{"format":"{FORMAT}","version":{VERSION},"schema":{schema},"changes":["#
            )?;
            let columns = Change::COLUMNS;
            let mut statement =
                conn.prepare(&format!("SELECT {columns} FROM change ORDER BY at, id"))?;
            let mut rows = statement.query([])?;
            let mut separator = "\n";
            while let Some(row) = rows.next()? {
                to.write_all(separator.as_bytes())?;
                serde_json::to_writer(&mut to, &exported(conn, Change::of_row(row)?)?)?;
                separator = ",\n";
            }
            to.write_all(b"],\n\"tables\":")?;
            serde_json::to_writer(&mut to, &standing(conn)?)?;
            to.write_all(b"}\n")?;
            Ok(to.flush()?)
        })
    }

    /// Makes a new workspace of an export, equal to the one it was written from.
    pub fn from_export(path: impl AsRef<Path>, from: impl Read) -> Result<Store, StoreError> {
        let path = path.as_ref();
        let export: Export = serde_json::from_reader(from)?;
        if export.format != FORMAT {
            return Err(StoreError::NotOurs);
        }
        for (found, known) in [(export.version, VERSION), (export.schema, newest(STEPS))] {
            if found > known {
                return Err(StoreError::Newer { found, known });
            }
        }
        let draft = Draft::of(path)?;
        let mut conn = connection::to_make(draft.path())?;
        schema::lay_out(&mut conn, STEPS)?;
        fill(&mut conn, export.changes)?;
        if export.schema == newest(STEPS) && standing(&conn)? != export.tables {
            return Err(StoreError::damaged("the tables are not what the changes say"));
        }
        drop(conn);
        draft.place()?;
        Store::open(path)
    }
}

fn exported(conn: &Connection, change: Change) -> Result<ExportedChange, StoreError> {
    let columns = Entry::COLUMNS;
    let mut statement = conn
        .prepare_cached(&format!("SELECT {columns} FROM entry WHERE change = ?1 ORDER BY seq"))?;
    let mut rows = statement.query([change.id.to_string()])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = Entry::of_row(row, 0)?;
        // An import is made once; whoever makes it again after it was undone brings nothing new.
        let first = entry.kind == Kind::Import
            && change.redoes.is_none()
            && change.undoes.is_none()
            && matches!(entry.deed, Deed::Create { .. });
        let blocks = if first { figure::blocks(conn, entry.record)? } else { Vec::new() };
        let columns = blocks.iter().map(|block| figure::decode(block));
        let figures = (!blocks.is_empty()).then(|| columns.collect()).transpose()?;
        let (op, field, was, now) = entry.deed.columns();
        let field = field.map(str::to_owned);
        let (kind, record) = (entry.kind, entry.record);
        entries.push(ExportedEntry { kind, record, op, field, was, now, figures });
    }
    Ok(ExportedChange {
        id: change.id,
        at: Change::moment(change.at)?,
        clock: change.at.to_string(),
        device: change.device,
        person: change.person,
        label: change.label,
        undoes: change.undoes,
        redoes: change.redoes,
        undoable: change.undoable,
        entries,
    })
}

/// The records of every kind as they stand.
fn standing(conn: &Connection) -> Result<BTreeMap<String, Vec<Value>>, StoreError> {
    let mut tables = BTreeMap::new();
    for table in ALL {
        let records = table.all(conn)?.into_iter().map(|(id, mut fields)| {
            fields.insert("id".to_owned(), id.to_string().into());
            Value::Object(fields)
        });
        tables.insert(table.kind.name().to_owned(), records.collect());
    }
    Ok(tables)
}

/// Puts changes into a journal that has none, and does what they say.
fn fill(conn: &mut Connection, changes: Vec<ExportedChange>) -> Result<(), StoreError> {
    let tx = conn.transaction()?;
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    for exported in changes {
        let at = exported.clock.parse();
        let change = Change {
            id: exported.id,
            at: at.map_err(|e: std::num::ParseIntError| StoreError::Damaged(e.into()))?,
            device: exported.device,
            person: exported.person,
            label: exported.label,
            undoes: exported.undoes,
            redoes: exported.redoes,
            undoable: exported.undoable,
        };
        change.append(&tx)?;
        for part in exported.entries {
            let deed = Deed::of_columns(part.op, part.field, part.was, part.now)?;
            let entry = Entry { kind: part.kind, record: part.record, deed };
            entry.append(&tx, change.id)?;
            if let Some(pieces) = &part.figures {
                let blocks: Vec<Vec<u8>> =
                    pieces.iter().map(figure::encode).collect::<Result<_, _>>()?;
                figure::keep(&tx, entry.record, &blocks)?;
            }
            entry.apply(&tx, &tx)?;
        }
    }
    Ok(tx.commit()?)
}
