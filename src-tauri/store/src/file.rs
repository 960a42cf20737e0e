//! The workspace as a file: told from other files, from newer ones and from damaged ones before SQLite may
//! write a byte of it, and put in its place only when it is whole.

use crate::connection;
use crate::error::StoreError;
use crate::lock::beside;
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// `SVKA`, in the header of every workspace.
pub(crate) const APPLICATION_ID: u32 = 0x5356_4B41;

/// How every SQLite file begins.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// The length of SQLite's header in bytes.
const HEADER: usize = 100;

/// Reads the header: whether it is a workspace at all, and of a schema known here. Returns its schema.
pub(crate) fn schema_of(path: &Path, known: u32) -> Result<u32, StoreError> {
    if fs::metadata(path)?.is_dir() {
        return Err(StoreError::NotOurs);
    }
    let mut header = Vec::with_capacity(HEADER);
    File::open(path)?.take(HEADER as u64).read_to_end(&mut header)?;
    if !header.starts_with(MAGIC) {
        return Err(StoreError::NotOurs);
    }
    let (Some(application), Some(schema)) = (number(&header, 68), number(&header, 60)) else {
        return Err(StoreError::damaged("the header is cut short"));
    };
    if application != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    known_schema(schema, known)
}

/// Checks the pages of the file without changing it. The caller holds the lock, so nobody else changes it either.
pub(crate) fn check(path: &Path, known: u32) -> Result<(), StoreError> {
    let conn = if has_log(path) {
        // What the last sitting had saved lies in the log; only both together are the workspace.
        connection::to_read(path)?
    } else {
        connection::to_look(path)?
    };
    let schema: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    known_schema(schema, known)?;
    // SQLite takes what is missing from the last page for zeros.
    let pages = "SELECT page_size * page_count FROM pragma_page_size, pragma_page_count";
    let length: i64 = conn.query_row(pages, [], |row| row.get(0))?;
    if !has_log(path) && fs::metadata(path)?.len() < length.unsigned_abs() {
        return Err(StoreError::damaged("the end of the file is missing"));
    }
    match complaints(&conn, "quick_check")?.as_slice() {
        [] => Ok(()),
        complaints => Err(StoreError::damaged(complaints.join("; "))),
    }
}

/// What a check of SQLite, `quick_check` or `integrity_check`, complains of.
pub(crate) fn complaints(conn: &Connection, check: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare(&format!("PRAGMA {check}"))?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut complaints = lines.collect::<Result<Vec<_>, _>>()?;
    complaints.retain(|line| line != "ok");
    Ok(complaints)
}

/// Whether changes wait in a write-ahead log beside the file.
pub(crate) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// Refuses a file that its owner marked as read-only, which not every system refuses to open for writing.
pub(crate) fn may_change(path: &Path) -> Result<(), StoreError> {
    if fs::metadata(path)?.permissions().readonly() {
        return Err(StoreError::ReadOnly("the file is marked as read-only".into()));
    }
    Ok(())
}

/// A file in the making beside the place it will take, removed again unless it is [put there](Draft::place).
pub(crate) struct Draft {
    path: PathBuf,
    place: PathBuf,
}

impl Draft {
    /// A draft of a file at `place`, where there must be none.
    pub(crate) fn of(place: &Path) -> Result<Draft, StoreError> {
        if fs::exists(place)? {
            return Err(StoreError::Exists);
        }
        // The id keeps apart what two processes make at once.
        let path = beside(place, &format!("-{}", uuid::Uuid::now_v7().simple()));
        Ok(Draft { path, place: place.to_owned() })
    }

    /// Where the draft is made.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Puts the finished file in its place, for good and never over another file.
    pub(crate) fn place(self) -> Result<(), StoreError> {
        File::open(&self.path)?.sync_all()?;
        // A link never replaces a file. Where the disk knows no links, look and rename.
        match fs::hard_link(&self.path, &self.place) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(StoreError::Exists);
            }
            Err(_) if fs::exists(&self.place)? => return Err(StoreError::Exists),
            Err(_) => fs::rename(&self.path, &self.place)?,
        }
        sync_folder(&self.place)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            match fs::remove_file(beside(&self.path, ending)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    log::warn!("a draft stays behind: {error}");
                }
                _ => {}
            }
        }
    }
}

/// Makes the name of a new file survive a power failure. Windows keeps names without being asked.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Ok(File::open(folder)?.sync_all()?)
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<(), StoreError> {
    Ok(())
}

fn known_schema(found: u32, known: u32) -> Result<u32, StoreError> {
    match found {
        0 => Err(StoreError::damaged("the file states no schema")),
        found if found > known => Err(StoreError::Newer { found, known }),
        found => Ok(found),
    }
}

/// The big-endian number at `at` in the header.
fn number(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..at + 4)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}
