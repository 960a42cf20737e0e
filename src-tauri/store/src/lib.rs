//! The workspace on disk: one SQLite file, changed only through its journal.
//!
//! Every change is one call of [`Store::change`] and one transaction. It adds entries to the journal, which is
//! never changed afterwards, and does what they say to the tables. The tables are a pure function of the journal,
//! and history, undo, redo, [`Store::verify`] and [`Store::export`] all follow from it. No other crate speaks SQL.
//!
//! To keep one more kind of record: implement [`Record`] in the file of its concept, add its `CREATE TABLE` as a
//! new step in `migrations/`, and a line to [`tables::ALL`].

mod alignment;
mod attachment;
mod audience_comment;
mod backup;
mod benchmark;
mod block;
mod boundary;
mod brief;
mod campaign;
mod case;
mod checkin;
mod clause;
mod comment;
mod communication;
mod connection;
mod conversation;
mod decision;
mod deliverable;
mod doubt;
mod error;
mod export;
mod figure;
mod file;
mod gate;
mod goal_lock;
mod history;
mod intake;
mod journal;
mod lapse;
mod learning;
mod lock;
mod mapping;
mod message;
mod outline;
mod own_metric;
mod packed;
mod partner;
mod payment;
mod phase;
mod phrase;
mod pilot;
mod playbook;
mod practice;
mod prediction;
mod reader;
mod reading;
mod recap;
mod reference;
mod relationship;
mod reply;
mod review;
mod roll_up;
mod rows;
mod rule;
mod schema;
mod scorecard;
mod search;
mod session;
mod session_answer;
mod settings;
mod signature;
mod store;
mod sync;
mod table;
pub mod tables;
mod tally;
mod target;
mod template;
mod term;
mod time_entry;
mod trade_off;
mod undo;
mod verify;
mod writer;

#[cfg(test)]
mod tests;

pub use backup::BackupState;
pub use error::{Cause, StoreError, with_causes};
pub use figure::{Packed, Packing};
pub use history::{HistoryEntry, Touched};
pub use journal::{Label, Op, Stamp};
pub use reader::Reader;
pub use search::{Matches, Passage, WRITTEN, Written};
pub use store::{Changed, Store};
pub use table::{Column, Record, Table};
pub use undo::UndoState;
pub use verify::{Difference, Verification};
pub use writer::Writer;
