//! The use cases of Sverka: what the window and the command line may ask for, and the one public error.
//!
//! Every function here is one thing a person wants done. The rules are in `sverka-core`, the file in
//! `sverka-store`, files in and out in `sverka-exchange`; nothing here knows a window or a terminal.

pub mod align;
pub mod brief;
pub mod budget;
pub mod campaign;
mod clause;
pub mod clock;
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
mod lapse;
pub mod library;
pub mod merge;
pub mod message;
pub mod partner;
pub mod partner_file;
mod partnership;
pub mod phase;
pub mod pilot;
mod playbook;
pub mod preferences;
mod ranking;
pub mod realism;
pub mod record;
pub mod sample;
pub mod scorecard;
pub mod search;
pub mod settings;
mod tally;
mod target;
pub mod template;
pub mod today;
pub mod together;
pub mod workspace;

pub use failure::{Code, Failure, Outcome};
pub use workspace::Workspace;
