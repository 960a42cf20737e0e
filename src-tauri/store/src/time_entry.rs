//! Time spent as records.

use crate::table::{Column, Record, Table};
use sverka_core::time_entry::TimeEntry;
use sverka_core::{Id, Kind};

impl Record for TimeEntry {
    const TABLE: Table = Table {
        kind: Kind::TimeEntry,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("minutes", Column::Integer),
            ("part", Column::Text),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
