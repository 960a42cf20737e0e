//! A file kept inside the workspace, such as the scan of a signed sheet.

use crate::Id;
use crate::problem::{Problem, ProblemCode, check_name};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The largest file that is kept, in bytes: twenty scanned pages.
pub const BYTES_MOST: usize = 10 * 1024 * 1024;

/// A file kept inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attachment {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The name of the file, without folders.
    pub name: String,
    /// Its media type: `application/pdf`, `image/png`, `image/jpeg`.
    pub media: String,
    /// The bytes in Base64.
    pub content: String,
    /// SHA-256 of the bytes, in lower-case hex.
    pub digest: String,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

impl Attachment {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_name(&mut problems, "name", &self.name);
        // Four characters of Base64 hold three bytes.
        if self.content.len() / 4 * 3 > BYTES_MOST + 2 {
            problems.push(Problem::at("content", ProblemCode::TooLong).with("most", BYTES_MOST));
        }
        problems
    }
}
