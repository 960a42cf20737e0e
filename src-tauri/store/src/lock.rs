//! One window, one workspace: a file beside the workspace that its window keeps locked.
//!
//! The workspace itself cannot carry the lock: on Unix, closing any handle of a file drops the locks that SQLite
//! holds on it. The system takes the lock away from a process that dies.

use crate::error::StoreError;
use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The lock on one workspace, until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    /// Held open for its lock.
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock, or says that somebody has it.
    pub(crate) fn take(workspace: &Path) -> Result<Lock, StoreError> {
        let path = beside(workspace, "-lock");
        loop {
            let file = File::options().create(true).truncate(false).write(true).open(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
                Err(TryLockError::Error(error)) => return Err(StoreError::Io(error.into())),
            }
            if is_at(&file, &path)? {
                return Ok(Lock { _file: file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if cfg!(unix)
            && let Err(error) = std::fs::remove_file(&self.path)
        {
            log::warn!("the lock file stays: {error}");
        }
    }
}

/// A path beside `path`, its name longer by `ending`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(ending);
    name.into()
}

/// Whether the locked file is still the one at `path`: the one who held it before may have removed it between
/// our opening and our locking it, and a lock on a removed file keeps nobody out.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> Result<bool, StoreError> {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata()?;
    match path.metadata() {
        Ok(there) => Ok((there.dev(), there.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Elsewhere the file is never removed.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> Result<bool, StoreError> {
    Ok(true)
}
