//! Which change undo takes back next, and which one redo makes again. Both follow from the journal alone, and so
//! survive a restart.
//!
//! A change made for good (a signature) is passed over. With it are passed over the earlier changes it rests on:
//! those of the same records, and those that made a record it points to.

use crate::error::StoreError;
use crate::journal::{Change, Deed, Label, entries};
use rusqlite::Connection;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use sverka_core::Id;

/// What undo and redo would do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoState {
    /// The change that undo takes back.
    pub undo: Option<Label>,
    /// The change that redo makes again.
    pub redo: Option<Label>,
}

/// The change that undo takes back: the newest that stands, may be taken back, and carries nothing settled.
pub(crate) fn to_undo(conn: &Connection) -> Result<Option<Change>, StoreError> {
    let mut undone: HashMap<Id, bool> = HashMap::new();
    let mut settled = Settled::default();
    let mut statement = newest_first(conn)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let change = Change::of_row(row)?;
        // Read from the end, the first word on a change is the last that was said.
        if let Some(original) = change.undoes {
            undone.entry(original).or_insert(true);
        } else if let Some(original) = change.redoes {
            undone.entry(original).or_insert(false);
        } else if undone.get(&change.id) != Some(&true) {
            if change.undoable && !settled.rests_on(conn, &change)? {
                return Ok(Some(change));
            }
            settled.add(conn, &change)?;
        }
    }
    Ok(None)
}

/// The change that redo makes again: the last one undone, unless something new was done since.
pub(crate) fn to_redo(conn: &Connection) -> Result<Option<Change>, StoreError> {
    let mut settled = HashSet::new();
    let mut statement = newest_first(conn)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let change = Change::of_row(row)?;
        match (change.undoes, change.redoes) {
            (Some(original), _) if settled.insert(original) => {
                return find(conn, original).map(Some);
            }
            (Some(_), _) => {}
            (None, Some(original)) => {
                settled.insert(original);
            }
            (None, None) => return Ok(None),
        }
    }
    Ok(None)
}

/// The records that a settled change touched or points to.
#[derive(Default)]
struct Settled {
    touched: HashSet<Id>,
    pointed_to: HashSet<Id>,
}

impl Settled {
    /// Whether taking `change` back would pull something from under a settled change.
    fn rests_on(&self, conn: &Connection, change: &Change) -> Result<bool, StoreError> {
        if self.touched.is_empty() && self.pointed_to.is_empty() {
            return Ok(false);
        }
        Ok(entries(conn, change.id)?.iter().any(|entry| {
            let made = matches!(entry.deed, Deed::Create { .. });
            self.touched.contains(&entry.record)
                || (made && self.pointed_to.contains(&entry.record))
        }))
    }

    fn add(&mut self, conn: &Connection, change: &Change) -> Result<(), StoreError> {
        for entry in entries(conn, change.id)? {
            self.touched.insert(entry.record);
            match &entry.deed {
                Deed::Create { now } => self.pointed_to.extend(now.values().filter_map(id_in)),
                Deed::Set { now, .. } => self.pointed_to.extend(id_in(now)),
                Deed::Delete { .. } => {}
            }
        }
        Ok(())
    }
}

/// The id that a field holds.
fn id_in(value: &Value) -> Option<Id> {
    value.as_str()?.parse().ok()
}

fn newest_first(conn: &Connection) -> Result<rusqlite::CachedStatement<'_>, StoreError> {
    let columns = Change::COLUMNS;
    Ok(conn.prepare_cached(&format!("SELECT {columns} FROM change ORDER BY at DESC, id DESC"))?)
}

fn find(conn: &Connection, id: Id) -> Result<Change, StoreError> {
    let columns = Change::COLUMNS;
    let mut statement =
        conn.prepare_cached(&format!("SELECT {columns} FROM change WHERE id = ?1"))?;
    let mut rows = statement.query([id.to_string()])?;
    match rows.next()? {
        Some(row) => Change::of_row(row),
        None => Err(StoreError::damaged(format!("the journal has no change {id}"))),
    }
}
