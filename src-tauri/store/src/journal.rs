//! The journal: every change as immutable entries, from which every other table follows.

use crate::error::StoreError;
use crate::table::{Fields, canonical, parse_id};
use crate::tables;
use crate::{figure, roll_up};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::roll_up::RollUp;
use sverka_core::{Both, Id, Kind};

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Op {
    /// It was made.
    Create,
    /// One field was changed.
    Set,
    /// It was removed.
    Delete,
}

/// When a change is made, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The person's name as they state it.
    pub person: String,
}

/// What a change is called where it can be undone and in histories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// What was done, as the ending of a Fluent key: `partner-edit`.
    pub verb: String,
    /// The title of what it was done to, as it was then, in both languages.
    pub name: Both,
}

/// One change: the head of its entries.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) id: Id,
    /// Hybrid logical clock, see [`Change::moment`].
    pub(crate) at: i64,
    /// The sitting it was made in: one opening of the file on one computer.
    pub(crate) device: Id,
    pub(crate) person: String,
    pub(crate) label: Label,
    /// The change this one takes back.
    pub(crate) undoes: Option<Id>,
    /// The change this one makes again.
    pub(crate) redoes: Option<Id>,
    /// Whether it may be taken back. A signature may not.
    pub(crate) undoable: bool,
}

/// What happened to one record within a change.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    pub(crate) record: Id,
    pub(crate) deed: Deed,
}

/// What was done to it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Deed {
    /// It was made, with these fields.
    Create { now: Fields },
    /// One field was changed.
    Set { field: String, was: Value, now: Value },
    /// It was removed; these were its fields.
    Delete { was: Fields },
}

impl Op {
    fn name(self) -> &'static str {
        match self {
            Op::Create => "create",
            Op::Set => "set",
            Op::Delete => "delete",
        }
    }

    fn named(name: &str) -> Option<Op> {
        [Op::Create, Op::Set, Op::Delete].into_iter().find(|op| op.name() == name)
    }
}

/// Bits of the clock's counter.
const COUNTER: u32 = 16;

impl Change {
    /// The moment the clock stands for.
    pub(crate) fn moment(at: i64) -> Result<DateTime<Utc>, StoreError> {
        DateTime::from_timestamp_millis(at >> COUNTER)
            .ok_or_else(|| StoreError::damaged(format!("{at} is no moment")))
    }

    /// The clock of the next change at `moment`: never before the last one, whatever the wall says.
    pub(crate) fn next_at(conn: &Connection, moment: DateTime<Utc>) -> Result<i64, StoreError> {
        let last: Option<i64> =
            conn.query_row("SELECT max(at) FROM change", [], |row| row.get(0))?;
        let wall = moment.timestamp_millis() << COUNTER;
        match last {
            None => Ok(wall),
            Some(last) => last
                .checked_add(1)
                .map(|next| next.max(wall))
                .ok_or_else(|| StoreError::damaged("the clock of the journal is at its end")),
        }
    }

    /// Adds the change to the journal.
    pub(crate) fn append(&self, conn: &Connection) -> Result<(), StoreError> {
        let text = |id: &Option<Id>| id.map(|id| id.to_string());
        let label = serde_json::to_value(&self.label)?;
        conn.prepare_cached(
            "INSERT INTO change (id, at, device, person, label, undoes, redoes, undoable)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((
            self.id.to_string(),
            self.at,
            self.device.to_string(),
            &self.person,
            canonical(&label),
            text(&self.undoes),
            text(&self.redoes),
            self.undoable,
        ))?;
        Ok(())
    }

    /// The change of a row that begins with [`Change::COLUMNS`].
    pub(crate) fn of_row(row: &Row<'_>) -> Result<Change, StoreError> {
        let id = |at: usize| -> Result<Option<Id>, StoreError> {
            row.get::<_, Option<String>>(at)?.map(|text| parse_id(&text)).transpose()
        };
        Ok(Change {
            id: parse_id(&row.get::<_, String>(0)?)?,
            at: row.get(1)?,
            device: parse_id(&row.get::<_, String>(2)?)?,
            person: row.get(3)?,
            label: serde_json::from_str(&row.get::<_, String>(4)?)?,
            undoes: id(5)?,
            redoes: id(6)?,
            undoable: row.get(7)?,
        })
    }

    /// How many columns [`Change::COLUMNS`] are.
    pub(crate) const WIDTH: usize = 8;

    /// The columns that [`Change::of_row`] reads.
    pub(crate) const COLUMNS: &'static str =
        "change.id, change.at, change.device, change.person, change.label,
         change.undoes, change.redoes, change.undoable";
}

impl Entry {
    /// The columns that [`Entry::of_row`] reads.
    pub(crate) const COLUMNS: &'static str =
        "entry.kind, entry.record, entry.op, entry.field, entry.was, entry.now";

    /// Adds the entry to the journal under its change.
    pub(crate) fn append(&self, conn: &Connection, change: Id) -> Result<(), StoreError> {
        let (op, field, was, now) = self.deed.columns();
        conn.prepare_cached(
            "INSERT INTO entry (change, kind, record, op, field, was, now)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((
            change.to_string(),
            self.kind.name(),
            self.record.to_string(),
            op.name(),
            field,
            was.as_ref().map(canonical),
            now.as_ref().map(canonical),
        ))?;
        Ok(())
    }

    /// Does to the `tables` what the entry says. The figures of imports are read from the `journal`.
    pub(crate) fn apply(
        &self,
        tables: &Connection,
        journal: &Connection,
    ) -> Result<(), StoreError> {
        let table = tables::of(self.kind)?;
        match &self.deed {
            Deed::Create { now } => {
                table.insert(tables, self.record, now)?;
                if self.kind == Kind::Import {
                    figure::unpack(tables, journal, self.record)?;
                }
                Ok(())
            }
            Deed::Set { field, now, .. } => table.set(tables, self.record, field, now),
            Deed::Delete { .. } => {
                if self.kind == Kind::Import {
                    roll_up::clear(tables, self.record)?;
                }
                table.delete(tables, self.record)
            }
        }
    }

    /// The same for the entry that brings an import, whose figures are known already.
    pub(crate) fn apply_import(
        &self,
        tables: &Connection,
        metrics: &[RollUp],
    ) -> Result<(), StoreError> {
        if let Deed::Create { now } = &self.deed {
            tables::of(self.kind)?.insert(tables, self.record, now)?;
            roll_up::insert(tables, self.record, metrics)?;
        }
        Ok(())
    }

    /// The entry that takes this one back.
    pub(crate) fn inverse(self) -> Entry {
        let deed = match self.deed {
            Deed::Create { now } => Deed::Delete { was: now },
            Deed::Set { field, was, now } => Deed::Set { field, was: now, now: was },
            Deed::Delete { was } => Deed::Create { now: was },
        };
        Entry { deed, ..self }
    }

    /// The entry of a row that has [`Entry::COLUMNS`] from `at` on.
    pub(crate) fn of_row(row: &Row<'_>, at: usize) -> Result<Entry, StoreError> {
        let kind: String = row.get(at)?;
        let kind = Kind::named(&kind)
            .ok_or_else(|| StoreError::damaged(format!("{kind:?} is not a kind of record")))?;
        let record = parse_id(&row.get::<_, String>(at + 1)?)?;
        let op: String = row.get(at + 2)?;
        let op = Op::named(&op)
            .ok_or_else(|| StoreError::damaged(format!("{op:?} is nothing that can be done")))?;
        let json = |at: usize| -> Result<Option<Value>, StoreError> {
            let text: Option<String> = row.get(at)?;
            Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
        };
        let deed = Deed::of_columns(op, row.get(at + 3)?, json(at + 4)?, json(at + 5)?)?;
        Ok(Entry { kind, record, deed })
    }
}

impl Deed {
    /// The columns `op`, `field`, `was` and `now`.
    pub(crate) fn columns(&self) -> (Op, Option<&str>, Option<Value>, Option<Value>) {
        match self {
            Deed::Create { now } => (Op::Create, None, None, Some(Value::Object(now.clone()))),
            Deed::Set { field, was, now } => {
                (Op::Set, Some(field), Some(was.clone()), Some(now.clone()))
            }
            Deed::Delete { was } => (Op::Delete, None, Some(Value::Object(was.clone())), None),
        }
    }

    /// The deed of the columns `op`, `field`, `was` and `now`.
    pub(crate) fn of_columns(
        op: Op,
        field: Option<String>,
        was: Option<Value>,
        now: Option<Value>,
    ) -> Result<Deed, StoreError> {
        match (op, field, was, now) {
            (Op::Create, None, None, Some(Value::Object(now))) => Ok(Deed::Create { now }),
            (Op::Set, Some(field), Some(was), Some(now)) => Ok(Deed::Set { field, was, now }),
            (Op::Delete, None, Some(Value::Object(was)), None) => Ok(Deed::Delete { was }),
            _ => Err(StoreError::damaged(format!("an entry to {} lacks what it needs", op.name()))),
        }
    }
}

/// The entries of one change, in their order.
pub(crate) fn entries(conn: &Connection, change: Id) -> Result<Vec<Entry>, StoreError> {
    let columns = Entry::COLUMNS;
    let mut statement = conn
        .prepare_cached(&format!("SELECT {columns} FROM entry WHERE change = ?1 ORDER BY seq"))?;
    let mut rows = statement.query([change.to_string()])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(Entry::of_row(row, 0)?);
    }
    Ok(entries)
}

/// Does everything the `journal` says to `tables` that hold nothing yet, except keeping it as a journal.
pub(crate) fn replay(journal: &Connection, tables: &mut Connection) -> Result<(), StoreError> {
    let tx = tables.transaction()?;
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    let mut statement =
        journal.prepare(&format!("SELECT {} FROM entry ORDER BY seq", Entry::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        Entry::of_row(row, 0)?.apply(&tx, journal)?;
    }
    Ok(tx.commit()?)
}
