//! The use cases of Sverka: what the window and the command line may ask for, and the one public error.
//!
//! Every function here is one thing a person wants done. The rules are in `sverka-core`, the file in
//! `sverka-store`, files in and out in `sverka-exchange`; nothing here knows a window or a terminal.

pub mod align;
pub mod attachment;
mod boundary;
pub mod brief;
pub mod budget;
pub mod campaign;
mod clause;
pub mod clock;
mod comment;
mod communication;
pub mod compare;
pub mod conversation;
pub mod deliverable;
pub mod document;
pub mod ending;
pub mod evidence;
pub mod failure;
pub mod file;
pub mod health;
pub mod import;
mod intake;
pub mod interview;
mod lapse;
pub mod library;
pub mod merge;
pub mod message;
mod outline;
pub mod partner;
pub mod partner_file;
mod partnership;
mod payment;
pub mod phase;
mod phrase;
pub mod pilot;
mod playbook;
pub mod preferences;
mod ranking;
pub mod realism;
mod recap;
pub mod record;
pub mod reply;
pub mod rule;
pub mod sample;
pub mod scorecard;
pub mod search;
mod session;
mod session_answer;
pub mod settings;
pub mod sign;
mod sync;
mod tally;
mod target;
pub mod template;
mod term;
mod time_entry;
pub mod today;
pub mod together;
mod trade_off;
pub mod workspace;

pub use failure::{Code, Failure, Outcome};
pub use workspace::Workspace;
