//! Whether a workspace holds together: its pages, its references, its tables against its journal, and what search
//! knows against its tables.

use crate::Store;
use crate::error::{StoreError, with_causes};
use crate::file::complaints;
use crate::journal::replay;
use crate::rows::{Shape, StoredRow, compare, shapes};
use crate::schema::{Steps, blank};
use crate::{roll_up, search};
use rusqlite::Connection;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

/// The most differences that are listed; a broken table would otherwise be listed whole.
const DIFFERENCES_MOST: usize = 100;

/// What a check of a workspace found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// What SQLite complains of; empty when nothing.
    pub integrity: Vec<String>,
    /// References to records that are not there: `table rowid → table`.
    pub dangling: Vec<String>,
    /// Why the journal cannot be replayed, when it cannot.
    pub replay: Option<String>,
    /// Where the tables are not what the journal says, or search (the table `search`) not what the tables say; the
    /// first hundred.
    pub differences: Vec<Difference>,
    /// Rows per table.
    pub counts: BTreeMap<String, u64>,
}

/// A row that is not what the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: String,
    /// The row's key.
    pub row: String,
    /// The column; `None` when only one side has the row.
    pub column: Option<String>,
    /// What the table holds; `None` for no row, or no value.
    pub stored: Option<String>,
    /// What the journal says; `None` for no row, or no value.
    pub replayed: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let none = || "nothing".to_owned();
        write!(f, "{} {}", self.table, self.row)?;
        if let Some(column) = &self.column {
            write!(f, ".{column}")?;
        }
        let (stored, replayed) = (self.stored.clone(), self.replayed.clone());
        let (stored, replayed) = (stored.unwrap_or_else(none), replayed.unwrap_or_else(none));
        write!(f, ": {stored} is stored, the journal says {replayed}")
    }
}

impl Verification {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.integrity.is_empty()
            && self.dangling.is_empty()
            && self.replay.is_none()
            && self.differences.is_empty()
    }
}

impl Store {
    /// Checks the pages and the references, and builds all tables anew from the journal to compare them.
    pub fn verify(&self) -> Result<Verification, StoreError> {
        self.read(|reader| verify(reader.conn(), self.steps))
    }
}

/// See [`Store::verify`].
pub(crate) fn verify(conn: &Connection, steps: Steps) -> Result<Verification, StoreError> {
    let mut found =
        Verification { integrity: complaints(conn, "integrity_check")?, ..Verification::default() };
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (from, at, to): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        found.dangling.push(format!("{from} {} → {to}", at.unwrap_or_default()));
    }
    let mut anew = blank(steps)?;
    if let Err(error) = replay(conn, &mut anew) {
        found.replay = Some(with_causes(&error));
        return Ok(found);
    }
    for shape in shapes(conn)? {
        found.counts.insert(shape.name.clone(), shape.count(conn)?);
        if !matches!(shape.name.as_str(), "change" | "entry" | "block") {
            differences(&shape, conn, &anew, &mut found.differences)?;
        }
    }
    found.counts.insert("figure".to_owned(), roll_up::count(conn)?);
    let more = DIFFERENCES_MOST.saturating_sub(found.differences.len());
    found.differences.extend(search::differences(conn, more)?);
    Ok(found)
}

/// Walks one table of both in the order of its keys.
fn differences(
    shape: &Shape,
    stored: &Connection,
    replayed: &Connection,
    found: &mut Vec<Difference>,
) -> Result<(), StoreError> {
    let mut statements = (stored.prepare(&shape.select())?, replayed.prepare(&shape.select())?);
    let mut ours_rows = statements.0.query([])?;
    let mut theirs_rows = statements.1.query([])?;
    let (mut ours, mut theirs) = (shape.next(&mut ours_rows)?, shape.next(&mut theirs_rows)?);
    loop {
        let order = match (&ours, &theirs) {
            (None, None) => return Ok(()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(a), Some(b)) => compare(&a[..shape.key], &b[..shape.key]),
        };
        if found.len() < DIFFERENCES_MOST {
            found.extend(difference(shape, order, ours.as_ref(), theirs.as_ref()));
        }
        if order.is_le() {
            ours = shape.next(&mut ours_rows)?;
        }
        if order.is_ge() {
            theirs = shape.next(&mut theirs_rows)?;
        }
    }
}

/// How the rows at hand differ. `order` says which of the two comes first, and so is missing on the other side.
fn difference(
    shape: &Shape,
    order: Ordering,
    ours: Option<&StoredRow>,
    theirs: Option<&StoredRow>,
) -> Vec<Difference> {
    let (stored, replayed) = match order {
        Ordering::Less => (ours, None),
        Ordering::Greater => (None, theirs),
        Ordering::Equal => (ours, theirs),
    };
    let show = |row: &StoredRow| {
        row[..shape.key].iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" ")
    };
    let key = stored.or(replayed).map(show).unwrap_or_default();
    let (Some(stored), Some(replayed)) = (stored, replayed) else {
        return vec![Difference {
            table: shape.name.clone(),
            column: None,
            stored: stored.map(show),
            replayed: replayed.map(show),
            row: key,
        }];
    };
    let columns = shape.columns.iter().zip(stored.iter().zip(replayed));
    columns
        .filter(|(_, (stored, replayed))| stored != replayed)
        .map(|((column, _), (stored, replayed))| Difference {
            table: shape.name.clone(),
            row: key.clone(),
            column: Some(column.clone()),
            stored: Some(format!("{stored:?}")),
            replayed: Some(format!("{replayed:?}")),
        })
        .collect()
}
