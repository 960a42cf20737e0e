//! Files in and out of a workspace.
//!
//! In: metric files as platforms export them ([`inspect`], [`read_each`]) and lists of partners ([`partner_file`]),
//! however they are encoded, delimited, dated or damaged. Out: documents ([`document`]) and tables ([`table_file`]). Nothing here writes to a workspace, and no sentence is made here:
//! issues and refusals carry a code and the figures of their sentence.

mod added;
mod ahead;
mod archive;
mod broken;
pub mod calendar;
mod code;
mod column;
pub mod comment_file;
mod contact;
mod date;
mod day;
mod delimiter;
#[cfg(feature = "documents")]
pub mod document;
mod encoding;
mod extract;
mod gap;
mod heading;
mod inspect;
mod inspection;
mod json_number;
mod mapping;
mod month;
mod number;
mod number_format;
mod part;
pub mod partner_file;
mod plain;
mod plan;
mod record;
mod repeat;
mod row;
mod sale;
mod sheet_scan;
mod source;
mod span;
mod survey;
mod table;
pub mod table_file;
mod total;
mod tree;
mod unit;
mod watch;
mod workbook;

pub use encoding::{Bytes, FILE_MOST};
pub use inspect::{inspect, read_each, signature};
pub use inspection::{
    Ask, CellUnit, Column, FileFormat, ISSUES_MOST, Inspection, Issue, IssueCode, LeftPart,
    Question, Refusal, RefusalCode, Role, SAMPLE_MOST, Status, Table,
};
pub use mapping::{Mapping, Options, TableOptions, Target};
pub use row::{FileRow, PlaceWords};
pub use source::{Source, sources};
pub use watch::{Unwatched, Watch};
