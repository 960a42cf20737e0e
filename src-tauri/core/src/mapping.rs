//! What the columns of a file mean, remembered for the next file with the same header.

use crate::Id;
use serde::{Deserialize, Serialize};

/// A remembered mapping of columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ColumnMapping {
    /// Identity.
    pub id: Id,
    /// What the header is known by: equal for files with the same header.
    pub signature: String,
    /// The meaning of each column that was given one.
    pub columns: Vec<MappedColumn>,
}

/// The meaning of one column: a metric, or what it says about its row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MappedColumn {
    /// The header as written.
    pub header: String,
    /// The metric's id, for a column of figures.
    pub metric: Option<String>,
    /// The role, for a column that says something about its row: `day`, `item`, `ignore`.
    pub role: Option<String>,
}
