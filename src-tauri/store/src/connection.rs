//! A connection as every part of the store uses it: safe against crafted files, slow against lost writes.

use crate::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// How long a statement waits for another process that reads or writes the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the file to change it.
pub(crate) fn to_write(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    prepared(Connection::open_with_flags(path, flags)?)
}

/// Opens the file to read it, beside those who change it.
pub(crate) fn to_read(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    prepared(Connection::open_with_flags(path, flags)?)
}

/// Opens a file that nobody changes meanwhile, and leaves nothing beside it.
pub(crate) fn to_look(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let address = format!("{}?immutable=1", address(path));
    prepared(Connection::open_with_flags(address, flags)?)
}

/// Makes a new file; there must be none.
pub(crate) fn to_make(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    std::fs::File::create_new(path)?;
    prepared(Connection::open_with_flags(path, flags)?)
}

/// A database that lives in memory only.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    prepared(Connection::open_in_memory()?)
}

/// Turns the write-ahead log on, so that reading goes on while something is saved.
pub(crate) fn write_ahead(conn: &Connection) -> Result<(), StoreError> {
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal" {
        return Ok(());
    }
    Err(StoreError::NetworkDisk(format!("the journal mode stays {mode}").into()))
}

/// What must hold on every connection, in one place.
fn prepared(mut conn: Connection) -> Result<Connection, StoreError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(128);
    // A deferred transaction that reads and then writes fails at once when another one wrote in between.
    conn.set_transaction_behavior(TransactionBehavior::Immediate);
    conn.pragma_update(None, "foreign_keys", true)?;
    // NORMAL would lose acknowledged changes when the power fails; on macOS only a full fsync reaches the disk.
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    Ok(conn)
}

/// The path as a `file:` address, with everything escaped that an address gives a meaning to.
fn address(path: &Path) -> String {
    let mut address = String::from("file:");
    let bytes = path.as_os_str().as_encoded_bytes();
    if cfg!(windows) && bytes.get(1) == Some(&b':') {
        address.push('/');
    }
    for byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b'.' | b'-' | b'_' | b':' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}
