//! What can be done to a workspace within one change: every deed is noted in the journal and then done.

use crate::error::StoreError;
use crate::figure::{self, Packed};
use crate::journal::{Change, Deed, Entry};
use crate::reader::Reader;
use crate::table::Record;
use crate::{search, tables};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::ops::Deref;
use sverka_core::{Id, Kind};

/// The workspace within one change. It reads like a [`Reader`] and sees what it has changed so far.
pub struct Writer<'a> {
    reader: Reader<'a>,
    change: Change,
    /// Whether the change stands in the journal yet; one that changes nothing never does.
    begun: bool,
    kinds: BTreeSet<Kind>,
    /// The partners about whom something was written, for search to follow.
    written: BTreeSet<Id>,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(conn: &'a Connection, change: Change) -> Writer<'a> {
        let (kinds, written) = (BTreeSet::new(), BTreeSet::new());
        Writer { reader: Reader::new(conn), change, begun: false, kinds, written }
    }

    /// Makes the record, or changes those of its fields that differ.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let (kind, id) = (R::TABLE.kind, record.id());
        let Some(mut before) = R::TABLE.get(self.conn(), id)? else {
            return self.create(record, None);
        };
        for (field, now) in R::TABLE.fields(record)? {
            let was = before.remove(&field).unwrap_or_default();
            if was != now {
                self.note(Entry { kind, record: id, deed: Deed::Set { field, was, now } }, None)?;
            }
        }
        Ok(())
    }

    /// Removes the record; returns whether it was there. What points to it must go first or with it.
    pub fn remove<R: Record>(&mut self, id: Id) -> Result<bool, StoreError> {
        let Some(was) = R::TABLE.get(self.conn(), id)? else { return Ok(false) };
        self.note(Entry { kind: R::TABLE.kind, record: id, deed: Deed::Delete { was } }, None)?;
        Ok(true)
    }

    /// Makes a record that is not there, with what came with it.
    pub(crate) fn create<R: Record>(
        &mut self,
        record: &R,
        packed: Option<&Packed>,
    ) -> Result<(), StoreError> {
        let (kind, id) = (R::TABLE.kind, record.id());
        // An import that was removed keeps its figures in the journal, and other ones would join them.
        if packed.is_some() && figure::is_known(self.conn(), id)? {
            return Err(StoreError::Exists);
        }
        let now = R::TABLE.fields(record)?;
        self.note(Entry { kind, record: id, deed: Deed::Create { now } }, packed)
    }

    /// Does again, or takes back, what an earlier change did.
    pub(crate) fn repeat(&mut self, mut entry: Entry) -> Result<(), StoreError> {
        // The record may have columns today that the earlier change knew nothing of.
        if let Deed::Delete { was } = &mut entry.deed {
            let table = tables::of(entry.kind)?;
            *was = table
                .get(self.conn(), entry.record)?
                .ok_or(StoreError::NotFound { kind: entry.kind, id: entry.record })?;
        }
        self.note(entry, None)
    }

    /// Notes an entry in the journal and does what it says.
    fn note(&mut self, entry: Entry, packed: Option<&Packed>) -> Result<(), StoreError> {
        self.begin()?;
        let conn = self.conn();
        let concerned = search::concerned(conn, &entry)?;
        entry.append(conn, self.change.id)?;
        match packed {
            None => entry.apply(conn, conn)?,
            Some(packed) => {
                figure::keep(conn, entry.record, &packed.blocks)?;
                entry.apply_import(conn, &packed.metrics)?;
            }
        }
        self.written.extend(concerned);
        self.kinds.insert(entry.kind);
        Ok(())
    }

    /// Puts the change into the journal, even when no entry follows.
    pub(crate) fn begin(&mut self) -> Result<(), StoreError> {
        if !self.begun {
            self.change.append(self.conn())?;
            self.begun = true;
        }
        Ok(())
    }

    /// Ends the change within its transaction: the change, when there was one, and the kinds of record it touched.
    pub(crate) fn outcome(self) -> Result<(Option<Id>, Vec<Kind>), StoreError> {
        for partner in &self.written {
            search::renew(self.conn(), *partner)?;
        }
        Ok((self.begun.then_some(self.change.id), self.kinds.into_iter().collect()))
    }
}
