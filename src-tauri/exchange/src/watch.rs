//! Progress of long reading, and the wish to stop it.

use crate::inspection::{Refusal, RefusalCode};
use std::cell::Cell;

/// Whoever waits for a file to be read.
pub trait Watch {
    /// So many bytes of `total` are done. A file is read more than once, so `total` is more than its length.
    fn progress(&self, _done: u64, _total: u64) {}

    /// Whether to stop. Nothing has been written until then.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody waits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {}

/// Counts bytes over all passes of one reading.
pub(crate) struct Meter<'a> {
    watch: &'a dyn Watch,
    done: Cell<u64>,
    total: u64,
}

impl<'a> Meter<'a> {
    pub(crate) fn new(watch: &'a dyn Watch, total: u64) -> Meter<'a> {
        Meter { watch, done: Cell::new(0), total }
    }

    /// Reports `bytes` more, or stops the reading.
    pub(crate) fn add(&self, bytes: usize) -> Result<(), Refusal> {
        self.done.set(self.done.get().saturating_add(bytes as u64));
        self.watch.progress(self.done.get().min(self.total), self.total);
        if self.watch.cancelled() { Err(Refusal::new(RefusalCode::Cancelled)) } else { Ok(()) }
    }
}
