//! What can go wrong with a workspace file, told apart by what the user can do about it.

use rusqlite::ErrorCode;
use sverka_core::{Id, Kind};

/// The error underneath, kept for the log.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the store refuses or fails. Whatever is refused is left as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// There is a file already where a new one was to be made.
    #[error("there is a file already")]
    Exists,
    /// The file is not a workspace: some other kind of file, or another program's database.
    #[error("not a workspace")]
    NotOurs,
    /// The file is a workspace, and parts of it are lost or changed from outside.
    #[error("the file is damaged")]
    Damaged(#[source] Cause),
    /// A newer version of the program wrote the file.
    #[error("the file has schema {found}, and only schemas up to {known} are known")]
    Newer {
        /// The schema of the file.
        found: u32,
        /// The newest schema known here.
        known: u32,
    },
    /// Another window has the workspace open.
    #[error("the workspace is open elsewhere")]
    Busy,
    /// The file, or the folder it lies in, may only be read.
    #[error("the workspace may only be read")]
    ReadOnly(#[source] Cause),
    /// The file lies where the write-ahead log does not work, which is a network disk.
    #[error("a write-ahead log is not possible here")]
    NetworkDisk(#[source] Cause),
    /// The disk is full. Nothing of the change was kept.
    #[error("the disk is full")]
    Full(#[source] Cause),
    /// The disk failed.
    #[error("the disk failed")]
    Io(#[source] Cause),
    /// The change would break what stands on the record: something else points to it, or it is frozen.
    #[error("something else stands on this record")]
    Held(#[source] Cause),
    /// There is no such record.
    #[error("there is no {} {id}", kind.name())]
    NotFound {
        /// Its kind.
        kind: Kind,
        /// Its identity.
        id: Id,
    },
    /// A record does not fit its table; the program is wrong, not the user.
    #[error("{}.{field} does not fit its table: {why}", kind.name())]
    Shape {
        /// The kind of the record.
        kind: Kind,
        /// The field.
        field: String,
        /// What does not fit.
        why: String,
    },
    /// SQLite refused for any other reason; the program is wrong, not the user.
    #[error("the database refused")]
    Database(#[source] Cause),
}

impl StoreError {
    /// Damage described in words.
    pub(crate) fn damaged(what: impl Into<String>) -> StoreError {
        StoreError::Damaged(what.into().into())
    }
}

/// An error with everything underneath it, in one line for the log.
pub fn with_causes(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line.push_str(&format!(": {error}"));
        cause = error.source();
    }
    line
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        let Some(failure) = error.sqlite_error() else {
            return match error {
                // A value of another type than its column has can only come from outside.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => StoreError::Damaged(error.into()),
                _ => StoreError::Database(error.into()),
            };
        };
        // The shared memory of the write-ahead log is what a network disk cannot give.
        let shared_memory = [
            rusqlite::ffi::SQLITE_IOERR_SHMOPEN,
            rusqlite::ffi::SQLITE_IOERR_SHMSIZE,
            rusqlite::ffi::SQLITE_IOERR_SHMLOCK,
            rusqlite::ffi::SQLITE_IOERR_SHMMAP,
        ];
        if shared_memory.contains(&failure.extended_code) {
            return StoreError::NetworkDisk(error.into());
        }
        match failure.code {
            ErrorCode::DiskFull => StoreError::Full(error.into()),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly(error.into()),
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                StoreError::Damaged(error.into())
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => StoreError::Io(error.into()),
            ErrorCode::ConstraintViolation => StoreError::Held(error.into()),
            _ => StoreError::Database(error.into()),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> StoreError {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => StoreError::Missing,
            ErrorKind::AlreadyExists => StoreError::Exists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                StoreError::ReadOnly(error.into())
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full(error.into()),
            _ => StoreError::Io(error.into()),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> StoreError {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => StoreError::Database(other.into()),
        }
    }
}

/// JSON is read here only out of the file, so JSON that cannot be read is damage. What stands in it is not told,
/// as errors come into the log.
impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> StoreError {
        match error.io_error_kind() {
            Some(kind) => std::io::Error::new(kind, error).into(),
            None => StoreError::damaged(format!(
                "JSON with an error of {:?} at line {}, column {}",
                error.classify(),
                error.line(),
                error.column()
            )),
        }
    }
}
