//! What was done, read out of the journal: the history of one record, and what was touched since a change.

use crate::error::StoreError;
use crate::journal::{Change, Deed, Entry, Label, Op};
use crate::{Reader, Store, tables};
use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;
use serde_json::Value;
use std::collections::{HashMap, HashSet, hash_map};
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

/// A record that changes touched, and what it points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Its kind.
    pub kind: Kind,
    /// Its identity.
    pub record: Id,
    /// What it points to through each field that was asked about, and what it pointed to while it was changed.
    pub points_to: HashMap<&'static str, HashSet<Id>>,
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

    /// The records touched by the changes after `since`, each once, and what they point to through `fields`. `None` when
    /// there are more than `most` entries, or no such change: then anything may have been touched.
    pub fn touched_since(
        &self,
        since: Id,
        fields: &[&'static str],
        most: usize,
    ) -> Result<Option<Vec<Touched>>, StoreError> {
        let mut moment = self.conn().prepare_cached("SELECT at FROM change WHERE id = ?1")?;
        let at: Option<i64> = moment.query_row([since.to_string()], |row| row.get(0)).optional()?;
        let Some(at) = at else { return Ok(None) };
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {} FROM change JOIN entry ON entry.change = change.id
             WHERE (change.at, change.id) > (?1, ?2) LIMIT ?3",
            Entry::COLUMNS,
        ))?;
        let mut rows = statement.query((at, since.to_string(), most as i64 + 1))?;
        let mut found: HashMap<(Kind, Id), Touched> = HashMap::new();
        let mut entries = 0;
        while let Some(row) = rows.next()? {
            entries += 1;
            if entries > most {
                return Ok(None);
            }
            let Entry { kind, record, deed } = Entry::of_row(row, 0)?;
            let touched = match found.entry((kind, record)) {
                hash_map::Entry::Occupied(known) => known.into_mut(),
                hash_map::Entry::Vacant(new) => {
                    let mut touched = Touched { kind, record, points_to: HashMap::new() };
                    let stands = tables::of(kind)?.get(self.conn(), record)?.unwrap_or_default();
                    for field in fields {
                        touched.point(field, stands.get(*field));
                    }
                    new.insert(touched)
                }
            };
            for field in fields {
                match &deed {
                    Deed::Create { now: all } | Deed::Delete { was: all } => {
                        touched.point(field, all.get(*field));
                    }
                    Deed::Set { field: set, was, now } if set == field => {
                        touched.point(field, Some(was));
                        touched.point(field, Some(now));
                    }
                    Deed::Set { .. } => {}
                }
            }
        }
        Ok(Some(found.into_values().collect()))
    }
}

impl Touched {
    /// What it points to through a field that was asked about.
    pub fn through(&self, field: &str) -> impl Iterator<Item = Id> {
        self.points_to.get(field).into_iter().flatten().copied()
    }

    fn point(&mut self, field: &'static str, value: Option<&Value>) {
        let id: Option<Id> = value.and_then(Value::as_str).and_then(|text| text.parse().ok());
        self.points_to.entry(field).or_default().extend(id);
    }
}
