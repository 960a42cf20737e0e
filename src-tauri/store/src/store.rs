//! A workspace that is open: how it is made, opened, read and changed.

use crate::error::StoreError;
use crate::file::{self, Draft};
use crate::journal::{Change, Label, Stamp, entries};
use crate::lock::Lock;
use crate::reader::Reader;
use crate::schema::{self, STEPS, Steps};
use crate::undo::{UndoState, to_redo, to_undo};
use crate::writer::Writer;
use crate::{backup, connection, search};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use sverka_core::{Both, Id, Kind};
use uuid::{NoContext, Timestamp, Uuid};

/// What came of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// What the change returned.
    pub value: T,
    /// The change in the journal; `None` when nothing differed.
    pub change: Option<Id>,
    /// The kinds of record it touched, for what shows them to be read again.
    pub kinds: Vec<Kind>,
}

/// A workspace that is open.
///
/// Any thread may use it. Reading goes on while a change is being saved, and sees what was there before it. The
/// closures of [`Store::read`] and [`Store::change`] must not call the store again.
pub struct Store {
    // Dropped in this order: whoever closes the file last tidies up beside it, and only the writer can.
    reads: Mutex<Connection>,
    /// `None` when the workspace was opened only to be read.
    writes: Option<Mutex<Connection>>,
    lock: Option<Lock>,
    path: PathBuf,
    /// This sitting. A new one each time, so that two copies of a file never write under one name.
    device: Id,
    pub(crate) steps: Steps,
}

impl Store {
    /// Makes a workspace with what `f` puts into it, and opens it. Refuses to replace a file.
    ///
    /// The file comes to its place with its first records in it: a process killed meanwhile leaves none or all.
    pub fn create<E: From<StoreError>>(
        path: impl AsRef<Path>,
        stamp: &Stamp,
        f: impl FnOnce(&mut Writer<'_>) -> Result<(), E>,
    ) -> Result<Store, E> {
        let path = path.as_ref();
        let draft = Draft::of(path)?;
        make(draft.path(), stamp, f)?;
        draft.place()?;
        Ok(Store::open(path)?)
    }

    /// Opens a workspace to work with it. One of an older schema is brought up to date, after a backup beside it.
    ///
    /// A file that is refused stays as it is, byte for byte, with nothing new beside it.
    pub fn open(path: impl AsRef<Path>) -> Result<Store, StoreError> {
        Store::open_with(path.as_ref(), STEPS)
    }

    /// Opens a workspace that may be open in a window at the same time, and changes nothing.
    pub fn open_to_read(path: impl AsRef<Path>) -> Result<Store, StoreError> {
        Store::open_to_read_with(path.as_ref(), STEPS)
    }

    pub(crate) fn open_with(path: &Path, steps: Steps) -> Result<Store, StoreError> {
        let known = schema::newest(steps);
        let found = file::schema_of(path, known)?;
        file::may_change(path)?;
        let lock = Lock::take(path)?;
        file::check(path, known)?;
        if found < known {
            backup::before_growing(path, found)?;
        }
        let mut writes = connection::to_write(path)?;
        // Until it is known that the file can be written, closing it must not write to it either.
        writes.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        if writes.is_readonly("main")? {
            return Err(StoreError::ReadOnly("the disk or the file refuses to be written".into()));
        }
        connection::write_ahead(&writes)?;
        schema::grow(&mut writes, steps)?;
        search::make(&mut writes)?;
        writes.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        if found < known {
            // The header tells an older program to keep away; it must not wait in the log.
            writes.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        let reads = connection::to_read(path)?;
        Ok(Store::of(path, reads, Some(writes), Some(lock), steps))
    }

    fn open_to_read_with(path: &Path, steps: Steps) -> Result<Store, StoreError> {
        let known = schema::newest(steps);
        let found = file::schema_of(path, known)?;
        match Lock::take(path) {
            // Nobody has it open, so nobody has checked it either.
            Ok(_lock) => file::check(path, known)?,
            Err(StoreError::Busy) => {}
            // Where no lock can be made nothing can be written, by nobody.
            Err(StoreError::ReadOnly(_)) => file::check(path, known)?,
            Err(error) => return Err(error),
        }
        if found < known {
            return Err(StoreError::ReadOnly(
                format!("schema {found} has to be brought to {known} before it is read").into(),
            ));
        }
        let conn = match to_read_tidily(path) {
            Err(StoreError::ReadOnly(_) | StoreError::Io(_)) if !file::has_log(path) => {
                connection::to_look(path)?
            }
            other => other?,
        };
        Ok(Store::of(path, conn, None, None, steps))
    }

    fn of(
        path: &Path,
        reads: Connection,
        writes: Option<Connection>,
        lock: Option<Lock>,
        steps: Steps,
    ) -> Store {
        Store {
            reads: Mutex::new(reads),
            writes: writes.map(Mutex::new),
            lock,
            path: path.to_owned(),
            device: Uuid::now_v7(),
            steps,
        }
    }

    /// Where the workspace lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the workspace was opened to be changed.
    pub fn can_change(&self) -> bool {
        self.lock.is_some()
    }

    /// Reads the workspace as it is at one moment.
    pub fn read<T, E: From<StoreError>>(
        &self,
        f: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut conn = held(&self.reads);
        let tx = conn
            .transaction_with_behavior(TransactionBehavior::Deferred)
            .map_err(StoreError::from)?;
        f(&Reader::new(&tx))
    }

    /// Makes one change, all of it or nothing: an error undoes what `f` did so far. A change that differs in
    /// nothing from what is there leaves no trace.
    pub fn change<T, E: From<StoreError>>(
        &self,
        stamp: &Stamp,
        label: Label,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        self.run(stamp, label, true, f)
    }

    /// Makes a change that undo stops at, as a signature is.
    pub fn change_for_good<T, E: From<StoreError>>(
        &self,
        stamp: &Stamp,
        label: Label,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        self.run(stamp, label, false, f)
    }

    /// Takes the last change back that can be; returns what it was called, or `None` when there is none.
    pub fn undo(&self, stamp: &Stamp) -> Result<Option<Changed<Label>>, StoreError> {
        let mut conn = self.writing()?;
        let tx = begin(&mut conn)?;
        let Some(original) = to_undo(&tx)? else { return Ok(None) };
        let change = next_change(&tx, self.device, stamp, original.label.clone(), true)?;
        let mut writer = Writer::new(&tx, Change { undoes: Some(original.id), ..change });
        for entry in entries(&tx, original.id)?.into_iter().rev() {
            writer.repeat(entry.inverse())?;
        }
        let outcome = writer.outcome()?;
        kept(tx, original.label, outcome).map(Some)
    }

    /// Makes the change again that was undone last; returns what it was called, or `None` when there is none.
    pub fn redo(&self, stamp: &Stamp) -> Result<Option<Changed<Label>>, StoreError> {
        let mut conn = self.writing()?;
        let tx = begin(&mut conn)?;
        let Some(original) = to_redo(&tx)? else { return Ok(None) };
        let change = next_change(&tx, self.device, stamp, original.label.clone(), true)?;
        let mut writer = Writer::new(&tx, Change { redoes: Some(original.id), ..change });
        for entry in entries(&tx, original.id)? {
            writer.repeat(entry)?;
        }
        let outcome = writer.outcome()?;
        kept(tx, original.label, outcome).map(Some)
    }

    /// What undo and redo would do now.
    pub fn undo_state(&self) -> Result<UndoState, StoreError> {
        self.read(|reader| {
            Ok(UndoState {
                undo: to_undo(reader.conn())?.map(|change| change.label),
                redo: to_redo(reader.conn())?.map(|change| change.label),
            })
        })
    }

    /// The connection that writes, for as long as it is needed.
    pub(crate) fn writing(&self) -> Result<MutexGuard<'_, Connection>, StoreError> {
        match &self.writes {
            Some(conn) => Ok(held(conn)),
            None => Err(StoreError::ReadOnly("the workspace was opened to be read".into())),
        }
    }

    /// Runs one change in one transaction.
    fn run<T, E: From<StoreError>>(
        &self,
        stamp: &Stamp,
        label: Label,
        undoable: bool,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        let mut conn = self.writing()?;
        let tx = begin(&mut conn)?;
        let change = next_change(&tx, self.device, stamp, label, undoable)?;
        let mut writer = Writer::new(&tx, change);
        let value = f(&mut writer)?;
        let outcome = writer.outcome()?;
        Ok(kept(tx, value, outcome)?)
    }
}

/// Makes the file of a workspace with its first records.
fn make<E: From<StoreError>>(
    path: &Path,
    stamp: &Stamp,
    f: impl FnOnce(&mut Writer<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut conn = connection::to_make(path)?;
    schema::lay_out(&mut conn, STEPS)?;
    let label = Label { verb: "workspace-create".to_owned(), name: Both::default() };
    let tx = begin(&mut conn)?;
    let change = next_change(&tx, Uuid::now_v7(), stamp, label, false)?;
    let mut writer = Writer::new(&tx, change);
    writer.begin()?;
    f(&mut writer)?;
    let outcome = writer.outcome()?;
    kept(tx, (), outcome)?;
    Ok(())
}

/// The next change in the journal, made by `device`.
fn next_change(
    conn: &Connection,
    device: Id,
    stamp: &Stamp,
    label: Label,
    undoable: bool,
) -> Result<Change, StoreError> {
    let (seconds, nanos) = (stamp.at.timestamp(), stamp.at.timestamp_subsec_nanos());
    // An id counts its time from 1970; a clock set before that is no reason to refuse a change.
    let time = Timestamp::from_unix(NoContext, seconds.try_into().unwrap_or(0), nanos);
    Ok(Change {
        id: Uuid::new_v7(time),
        at: Change::next_at(conn, stamp.at)?,
        device,
        person: stamp.person.clone(),
        label,
        undoes: None,
        redoes: None,
        undoable,
    })
}

/// Begins a change. References are looked at when it ends, so that its deeds may come in any order.
fn begin(conn: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    let tx = conn.transaction()?;
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    Ok(tx)
}

/// Ends a change: from here on it survives a power failure.
fn kept<T>(
    tx: Transaction<'_>,
    value: T,
    (change, kinds): (Option<Id>, Vec<Kind>),
) -> Result<Changed<T>, StoreError> {
    tx.commit()?;
    Ok(Changed { value, change, kinds })
}

/// The connection behind a mutex. A panic while it was held has rolled its transaction back, so it is as good as
/// before.
fn held(conn: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    conn.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens the file to read it, yet so that the log beside it is tidied up when nobody else has it open; a
/// connection that may only read would leave it lying.
fn to_read_tidily(path: &Path) -> Result<Connection, StoreError> {
    let conn = connection::to_write(path)?;
    conn.pragma_update(None, "query_only", true)?;
    conn.query_row("SELECT count(*) FROM change", [], |_| Ok(()))?;
    Ok(conn)
}
