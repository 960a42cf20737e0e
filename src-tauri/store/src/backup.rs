//! Backups: whole copies of a workspace, each sealed with hashes of its bytes and of what it says.
//!
//! A backup is an ordinary SQLite file with the seal behind its last page, where SQLite does not look. SQLite's own
//! check finds a broken page but not a changed letter; the seal finds both.

use crate::error::StoreError;
use crate::file::{self, Draft, complaints};
use crate::lock::beside;
use crate::rows::{logical_hash, shapes};
use crate::schema::{STEPS, newest};
use crate::{Store, connection, roll_up};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use sverka_core::clause::hex;

/// What a sound backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupState {
    /// The hash of what it says, equal to [`Store::logical_hash`] of the workspace at that moment.
    pub logical_hash: String,
    /// The schema it was written under.
    pub schema: u32,
    /// Rows per table.
    pub counts: BTreeMap<String, u64>,
}

/// How a seal begins. The logical hash and the SHA-256 of all bytes before it follow, both in hex.
const SEAL: &[u8; 8] = b"SVKASEAL";
/// The length of a hash in hex.
const HASH: usize = 64;
/// The length of a seal.
const SEAL_LENGTH: u64 = (SEAL.len() + 2 * HASH) as u64;

impl Store {
    /// Copies the workspace as it stands to a new file, opens the copy on trial, and seals it.
    pub fn backup(&self, to: impl AsRef<Path>) -> Result<BackupState, StoreError> {
        write(&*self.writing()?, to.as_ref())
    }

    /// Checks a backup without changing it: every byte against the seal, then the workspace in it.
    pub fn check_backup(backup: impl AsRef<Path>) -> Result<BackupState, StoreError> {
        let path = backup.as_ref();
        let schema = file::schema_of(path, newest(STEPS))?;
        let logical_hash = unsealed(path)?;
        trial(path, &logical_hash)?;
        let conn = connection::to_look(path)?;
        Ok(BackupState { logical_hash, schema, counts: counts(&conn)? })
    }

    /// Makes a new workspace of a backup, having checked it. The backup stays as it is.
    pub fn restore(
        backup: impl AsRef<Path>,
        to: impl AsRef<Path>,
    ) -> Result<BackupState, StoreError> {
        let (backup, to) = (backup.as_ref(), to.as_ref());
        let state = Store::check_backup(backup)?;
        let draft = Draft::of(to)?;
        let length = fs::metadata(backup)?.len() - SEAL_LENGTH;
        let mut copy = File::create_new(draft.path())?;
        io::copy(&mut File::open(backup)?.take(length), &mut copy)?;
        copy.sync_all()?;
        drop(copy);
        trial(draft.path(), &state.logical_hash)?;
        draft.place()?;
        Ok(state)
    }

    /// A hash of everything the workspace says: equal for a copy, a restored backup and an export read back.
    pub fn logical_hash(&self) -> Result<String, StoreError> {
        self.read(|reader| logical_hash(reader.conn()))
    }
}

/// Backs a workspace of an older schema up beside itself, before it is brought to the newest.
pub(crate) fn before_growing(path: &Path, schema: u32) -> Result<(), StoreError> {
    let conn = connection::to_write(path)?;
    let mut to = beside(path, &format!("-schema{schema}-backup"));
    let mut number = 2;
    // An earlier attempt may have left one, of a workspace that went on being used since.
    while fs::exists(&to)? {
        to = beside(path, &format!("-schema{schema}-backup{number}"));
        number += 1;
    }
    write(&conn, &to)?;
    Ok(())
}

fn write(conn: &Connection, to: &Path) -> Result<BackupState, StoreError> {
    let draft = Draft::of(to)?;
    let name = draft.path().to_str().ok_or_else(|| {
        StoreError::Io("SQLite takes only names that are Unicode throughout".into())
    })?;
    let logical_hash = logical_hash(conn)?;
    conn.execute("VACUUM INTO ?1", [name])?;
    trial(draft.path(), &logical_hash)?;
    let copy = connection::to_look(draft.path())?;
    let schema = copy.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let state = BackupState { logical_hash, schema, counts: counts(&copy)? };
    drop(copy);
    seal(draft.path(), &state.logical_hash)?;
    draft.place()?;
    Ok(state)
}

/// Opens a copy and holds it against what it must say.
fn trial(path: &Path, expected: &str) -> Result<(), StoreError> {
    let conn = connection::to_look(path)?;
    if let Some(complaint) = complaints(&conn, "quick_check")?.first() {
        return Err(StoreError::damaged(complaint.clone()));
    }
    if logical_hash(&conn)? != expected {
        return Err(StoreError::damaged("the copy does not say what the workspace said"));
    }
    Ok(())
}

fn counts(conn: &Connection) -> Result<BTreeMap<String, u64>, StoreError> {
    let tables = shapes(conn)?.into_iter();
    let figures = Ok(("figure".to_owned(), roll_up::count(conn)?));
    tables.map(|shape| Ok((shape.name.clone(), shape.count(conn)?))).chain([figures]).collect()
}

/// Puts the seal behind the last page.
fn seal(path: &Path, logical_hash: &str) -> Result<(), StoreError> {
    let mut file = File::options().append(true).open(path)?;
    file.write_all(SEAL)?;
    file.write_all(logical_hash.as_bytes())?;
    let bytes = sha256(&mut File::open(path)?)?;
    file.write_all(bytes.as_bytes())?;
    Ok(file.sync_all()?)
}

/// Checks every byte against the seal; returns the logical hash it holds.
fn unsealed(path: &Path) -> Result<String, StoreError> {
    let broken = || StoreError::damaged("the seal of the backup is broken");
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let pages = length.checked_sub(SEAL_LENGTH).ok_or_else(broken)?;
    let mut hasher = Sha256::new();
    io::copy(&mut Read::by_ref(&mut file).take(pages), &mut hasher)?;
    let mut seal = Vec::new();
    file.read_to_end(&mut seal)?;
    let seal = String::from_utf8(seal).map_err(|_| broken())?;
    let (head, bytes) = seal.split_at_checked(SEAL.len() + HASH).ok_or_else(broken)?;
    hasher.update(head);
    let logical_hash = head.as_bytes().strip_prefix(SEAL).ok_or_else(broken)?;
    if hex(&hasher.finalize()) != bytes {
        return Err(broken());
    }
    String::from_utf8(logical_hash.to_vec()).map_err(|_| broken())
}

fn sha256(file: &mut File) -> Result<String, StoreError> {
    let mut hasher = Sha256::new();
    io::copy(file, &mut hasher)?;
    Ok(hex(&hasher.finalize()))
}
