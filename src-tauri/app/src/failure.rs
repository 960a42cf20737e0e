//! The one public error: a closed code, its figures, and the problems at single fields.
//!
//! The sentence a person reads is the Fluent message `failure-<code>`; the cause goes to the log.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use sverka_core::Problem;
use sverka_store::{StoreError, with_causes};

/// Why something was refused or did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// One or more fields are not as they must be; see the problems.
    Refused,
    /// Something else stands on the record, so it stays.
    Held,
    /// What was asked for is not there.
    NotFound,
    /// No workspace is open.
    NoWorkspace,
    /// The file is not there; `path`.
    Missing,
    /// There is a file already where a new one should go; `path`.
    Exists,
    /// The file is not a workspace of ours; `path`.
    NotOurs,
    /// The file is damaged; `path`.
    Damaged,
    /// A newer version made the file; `path`.
    Newer,
    /// Another window has the workspace open; `path`.
    Busy,
    /// The file cannot be written; `path`.
    ReadOnly,
    /// The folder lies on a network disk that cannot hold a workspace; `path`.
    NetworkDisk,
    /// The disk is full.
    DiskFull,
    /// Reading or writing a file did not work; `path`.
    Disk,
    /// The metric file cannot be read; `reason` is a refusal of the import.
    Import,
    /// The work was cancelled.
    Cancelled,
    /// The brief cannot be signed yet; `bars` lists why.
    NotReady,
    /// The party has signed this revision already.
    AlreadySigned,
    /// The clock of the machine stands before the last thing that was signed.
    ClockBack,
    /// The text changed while it was being signed.
    TextChanged,
    /// The same file was imported before; `file`, `on`.
    ImportedBefore,
    /// Somebody in the room has not answered, so the answers stay sealed.
    Unanswered,
    /// Something stands between the parties and an aligned session.
    NotAligned,
    /// The session has ended; what was said in it stays.
    SessionOver,
    /// The file is no template of a paper that this version knows; `path`.
    NotATemplate,
    /// The document could not be made.
    Document,
    /// The file is no export of a workspace; `path`.
    NotAnExport,
    /// There are several campaigns and none was named.
    WhichCampaign,
    /// The market of the figures is not known.
    WhichMarket,
    /// There is no campaign whose figures they could be.
    NoCampaign,
    /// A file that brings no figure as it is read.
    NoFigures,
    /// Rows of a file use names that nobody in the workspace has; `n` of them, `names`, in `rows` rows.
    UnknownNames,
    /// The file asks something that only a person can say; `ask`, about `example` in `column`.
    Unsettled,
    /// A line of a file could not be understood; `row`.
    NotUnderstood,
    /// Two records cannot be merged: both take part in one campaign; `campaign`.
    BothTakePart,
    /// A link or a file must not be opened from here, or the system has nothing to open it with.
    NotOpened,
    /// Something that should not happen did; the log says what.
    Internal,
}

impl Code {
    /// Every reason there is.
    pub const ALL: [Code; 37] = [
        Code::Refused,
        Code::ClockBack,
        Code::Held,
        Code::BothTakePart,
        Code::NotFound,
        Code::NoWorkspace,
        Code::Missing,
        Code::Exists,
        Code::NotOurs,
        Code::Damaged,
        Code::Newer,
        Code::Busy,
        Code::ReadOnly,
        Code::NetworkDisk,
        Code::DiskFull,
        Code::Disk,
        Code::Import,
        Code::Cancelled,
        Code::NotReady,
        Code::AlreadySigned,
        Code::TextChanged,
        Code::ImportedBefore,
        Code::Unanswered,
        Code::NotAligned,
        Code::SessionOver,
        Code::Document,
        Code::NotAnExport,
        Code::NotATemplate,
        Code::WhichCampaign,
        Code::WhichMarket,
        Code::NoCampaign,
        Code::NoFigures,
        Code::UnknownNames,
        Code::Unsettled,
        Code::NotUnderstood,
        Code::NotOpened,
        Code::Internal,
    ];

    /// Whether its sentence speaks of a file, by `path`.
    fn is_of_a_file(self) -> bool {
        matches!(
            self,
            Code::Missing
                | Code::Exists
                | Code::NotOurs
                | Code::Damaged
                | Code::Newer
                | Code::Busy
                | Code::ReadOnly
                | Code::NetworkDisk
                | Code::Disk
                | Code::NotAnExport
                | Code::NotATemplate
        )
    }
}

/// An error as the window and the command line get it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Failure {
    /// What happened.
    pub code: Code,
    /// The figures of its sentence.
    pub args: BTreeMap<String, String>,
    /// What is wrong at single fields.
    pub problems: Vec<Problem>,
}

/// What a use case gives back.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure without figures.
    pub fn of(code: Code) -> Failure {
        Failure { code, args: BTreeMap::new(), problems: Vec::new() }
    }

    /// A failure of fields.
    pub fn fields(problems: Vec<Problem>) -> Failure {
        Failure { code: Code::Refused, args: BTreeMap::new(), problems }
    }

    /// The same failure with one more figure.
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Failure {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same failure, told of the file `path` when it speaks of a file and none is named yet.
    pub(crate) fn at(self, path: &Path) -> Failure {
        if self.code.is_of_a_file() && !self.args.contains_key("path") {
            return self.with("path", path.display());
        }
        self
    }

    /// A failure whose cause goes to the log, with everything underneath it.
    pub fn caused(code: Code, cause: &dyn std::error::Error) -> Failure {
        log::error!("{code:?}: {}", with_causes(cause));
        Failure::of(code)
    }

    /// The key of the sentence, `failure-<code>`.
    pub fn key(&self) -> String {
        format!("failure-{}", kebab(&self.code))
    }
}

/// The name under which a closed code is written in files and messages.
pub fn kebab(code: &impl Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {:?}", self.key(), self.args, self.problems)
    }
}

impl std::error::Error for Failure {}

impl From<StoreError> for Failure {
    fn from(cause: StoreError) -> Failure {
        let code = match &cause {
            StoreError::Missing => Code::Missing,
            StoreError::Exists => Code::Exists,
            StoreError::NotOurs => Code::NotOurs,
            StoreError::Damaged(_) => Code::Damaged,
            StoreError::Newer { .. } => Code::Newer,
            StoreError::Busy => Code::Busy,
            StoreError::ReadOnly(_) => Code::ReadOnly,
            StoreError::NetworkDisk(_) => Code::NetworkDisk,
            StoreError::Full(_) => Code::DiskFull,
            StoreError::Io(_) => Code::Disk,
            StoreError::Held(_) => Code::Held,
            StoreError::NotFound { .. } => Code::NotFound,
            _ => Code::Internal,
        };
        Failure::caused(code, &cause)
    }
}
