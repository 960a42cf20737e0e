//! What can be asked of a workspace.

use crate::error::StoreError;
use crate::reading::records;
use crate::table::{Record, parse_id};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use sverka_core::Id;

/// The workspace at one moment: however long the reading takes, nothing changes under it.
pub struct Reader<'a> {
    conn: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Reader<'a> {
        Reader { conn }
    }

    /// The connection, for the queries of one concept.
    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }

    /// The newest change. As long as it stays the newest, everything read stays the same.
    pub fn newest_change(&self) -> Result<Option<Id>, StoreError> {
        let mut statement =
            self.conn.prepare_cached("SELECT id FROM change ORDER BY at DESC, id DESC LIMIT 1")?;
        let id: Option<String> = statement.query_row([], |row| row.get(0)).optional()?;
        id.map(|id| parse_id(&id)).transpose()
    }

    /// One record, or `None` when it is not there (any more).
    pub fn get<R: Record>(&self, id: Id) -> Result<Option<R>, StoreError> {
        Ok(records(self.conn, "WHERE id = ?1", [id.to_string()])?.pop())
    }

    /// One record that must be there.
    pub fn need<R: Record>(&self, id: Id) -> Result<R, StoreError> {
        self.get(id)?.ok_or(StoreError::NotFound { kind: R::TABLE.kind, id })
    }

    /// All records of a kind, in the order they were made in.
    pub fn all<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        records(self.conn, "ORDER BY id", [])
    }

    /// The records whose `field` equals `value`, in the order they were made in.
    pub fn where_eq<R: Record>(
        &self,
        field: &str,
        value: impl Serialize,
    ) -> Result<Vec<R>, StoreError> {
        let value = serde_json::to_value(value).map_err(|e| misfit::<R>(field, &e))?;
        let (name, stored) = R::TABLE.sought(field, &value)?;
        records(self.conn, &format!("WHERE \"{name}\" IS ?1 ORDER BY id"), [stored])
    }

    /// How many records there are whose `field` equals `value`.
    pub fn count_eq<R: Record>(
        &self,
        field: &str,
        value: impl Serialize,
    ) -> Result<u64, StoreError> {
        let value = serde_json::to_value(value).map_err(|e| misfit::<R>(field, &e))?;
        R::TABLE.count(self.conn, field, &value)
    }
}

fn misfit<R: Record>(field: &str, cause: &serde_json::Error) -> StoreError {
    StoreError::Shape { kind: R::TABLE.kind, field: field.to_owned(), why: cause.to_string() }
}
