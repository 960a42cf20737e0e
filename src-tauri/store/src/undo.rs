//! Which change undo takes back next, and which one redo makes again. Both follow from the journal alone, and so
//! survive a restart.
//!
//! Undo stops at a change made for good (a signature): what came before it is what was signed, and a key pressed once
//! too often must not take that apart.

use crate::error::StoreError;
use crate::journal::{Change, Label};
use rusqlite::Connection;
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

/// The change that undo takes back: the newest that stands, unless it was made for good.
pub(crate) fn to_undo(conn: &Connection) -> Result<Option<Change>, StoreError> {
    let mut undone: HashMap<Id, bool> = HashMap::new();
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
            return Ok(change.undoable.then_some(change));
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
