//! The history of one record, read out of the journal.

use crate::error::StoreError;
use crate::journal::{Change, Entry, Label, Op};
use crate::{Reader, Store};
use chrono::{DateTime, Utc};
use serde_json::Value;
use sverka_core::{Id, Kind};

/// One line of a record's history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// The change it belongs to.
    pub change: Id,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub person: String,
    /// What the change is called.
    pub label: Label,
    /// The change it took back, if it did.
    pub undoes: Option<Id>,
    /// The change it made again, if it did.
    pub redoes: Option<Id>,
    /// What was done.
    pub op: Op,
    /// The field that was changed; `None` where the whole record was made or removed.
    pub field: Option<String>,
    /// What was there: the field's value, or the removed record's fields.
    pub was: Option<Value>,
    /// What is there since: the field's value, or the new record's fields.
    pub now: Option<Value>,
}

impl Store {
    /// What was done to a record, newest first.
    pub fn history(&self, kind: Kind, id: Id) -> Result<Vec<HistoryEntry>, StoreError> {
        self.read(|reader| reader.history(kind, id))
    }
}

impl Reader<'_> {
    /// What was done to a record, newest first.
    pub fn history(&self, kind: Kind, id: Id) -> Result<Vec<HistoryEntry>, StoreError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {}, {} FROM entry JOIN change ON change.id = entry.change
             WHERE entry.kind = ?1 AND entry.record = ?2 ORDER BY entry.seq DESC",
            Change::COLUMNS,
            Entry::COLUMNS,
        ))?;
        let mut rows = statement.query((kind.name(), id.to_string()))?;
        let mut history = Vec::new();
        while let Some(row) = rows.next()? {
            let change = Change::of_row(row)?;
            let entry = Entry::of_row(row, Change::WIDTH)?;
            let (op, field, was, now) = entry.deed.columns();
            history.push(HistoryEntry {
                change: change.id,
                at: Change::moment(change.at)?,
                person: change.person,
                label: change.label,
                undoes: change.undoes,
                redoes: change.redoes,
                op,
                field: field.map(str::to_owned),
                was,
                now,
            });
        }
        Ok(history)
    }
}
