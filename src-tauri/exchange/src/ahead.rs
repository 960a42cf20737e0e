//! Rows split by a thread of their own while somebody else looks at the rows before them.
//!
//! The rows are those the splitting gives, in their order; only who waits for whom differs. Progress is told by whoever
//! takes the rows, and a stop is noticed by the other side when nobody takes them any more.

use crate::encoding::{Found, Text};
use crate::inspection::Refusal;
use crate::record::{Record, Splitter};
use crate::watch::Meter;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

/// Rows handed over at once, and after how many bytes read there are fewer of them.
const ROWS: usize = 512;
const BYTES: u64 = 1 << 20;
/// How many handfuls may wait.
const WAITING: usize = 8;

/// A handful of rows.
struct Batch {
    records: Vec<Record>,
    /// Bytes read for it.
    bytes: usize,
    /// Whether more follow, or why none can.
    more: Result<bool, Refusal>,
}

/// The rows of a file, split ahead.
pub(crate) struct Ahead<'a> {
    meter: &'a Meter<'a>,
    /// `None` once nothing more is wanted.
    from: Option<Receiver<Batch>>,
    back: Sender<Vec<Record>>,
    thread: Option<JoinHandle<()>>,
    /// The rows at hand, the next one last.
    rows: Vec<Record>,
    used: Vec<Record>,
    more: Result<bool, Refusal>,
}

impl<'a> Ahead<'a> {
    /// Begins to split the file.
    pub(crate) fn of(
        path: &Path,
        found: Found,
        delimiter: char,
        meter: &'a Meter<'a>,
    ) -> Ahead<'a> {
        let (to, from) = sync_channel(WAITING);
        let (back, returned) = channel();
        let path = path.to_owned();
        let thread = std::thread::spawn(move || split(path, found, delimiter, &to, &returned));
        Ahead {
            meter,
            from: Some(from),
            back,
            thread: Some(thread),
            rows: Vec::new(),
            used: Vec::new(),
            more: Ok(true),
        }
    }

    /// See [`crate::record::Records::next`].
    pub(crate) fn next(&mut self) -> Result<Option<Record>, Refusal> {
        loop {
            if let Some(record) = self.rows.pop() {
                return Ok(Some(record));
            }
            match std::mem::replace(&mut self.more, Ok(false)) {
                Ok(true) => self.take()?,
                Ok(false) => return Ok(None),
                Err(refusal) => return Err(refusal),
            }
        }
    }

    /// See [`crate::record::Records::give_back`].
    pub(crate) fn give_back(&mut self, record: Record) {
        self.used.push(record);
        if self.used.len() >= ROWS {
            // The splitting may have come to its end, and needs no room then.
            let _ = self.back.send(std::mem::take(&mut self.used));
        }
    }

    fn take(&mut self) -> Result<(), Refusal> {
        let batch = self.from.as_ref().and_then(|from| from.recv().ok());
        let Some(batch) = batch else {
            // It says when it ends; it ends without a word only when it breaks off.
            self.end();
            return Ok(());
        };
        self.rows = batch.records;
        self.rows.reverse();
        self.more = batch.more;
        self.meter.add(batch.bytes)
    }

    fn end(&mut self) {
        self.from = None;
        if let Some(Err(panic)) = self.thread.take().map(JoinHandle::join)
            && !std::thread::panicking()
        {
            std::panic::resume_unwind(panic);
        }
    }
}

impl Drop for Ahead<'_> {
    fn drop(&mut self) {
        self.end();
    }
}

/// Splits the file until its end, or until nobody takes the rows.
fn split(
    path: PathBuf,
    found: Found,
    delimiter: char,
    to: &SyncSender<Batch>,
    returned: &Receiver<Vec<Record>>,
) {
    let mut splitter = match Text::unwatched(&path, found) {
        Ok(text) => Splitter::new(text, delimiter),
        Err(refusal) => {
            // Whoever waited may be gone.
            let _ = to.send(Batch { records: Vec::new(), bytes: 0, more: Err(refusal) });
            return;
        }
    };
    let mut told = 0;
    loop {
        for record in returned.try_iter().flatten() {
            splitter.give_back(record);
        }
        let mut records = Vec::with_capacity(ROWS);
        let mut more = Ok(true);
        let is_full = |rows: usize, read: u64| rows >= ROWS || read >= told + BYTES;
        while !is_full(records.len(), splitter.bytes()) && matches!(more, Ok(true)) {
            match splitter.next() {
                Ok(Some(record)) => records.push(record),
                Ok(None) => more = Ok(false),
                Err(refusal) => more = Err(refusal),
            }
        }
        let bytes = (splitter.bytes() - told) as usize;
        told = splitter.bytes();
        let last = !matches!(more, Ok(true));
        if to.send(Batch { records, bytes, more }).is_err() || last {
            return;
        }
    }
}
