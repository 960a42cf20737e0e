//! Counts of comments as records.

use crate::table::{Column, Record, Table};
use sverka_core::tally::Tally;
use sverka_core::{Id, Kind};

impl Record for Tally {
    const TABLE: Table = Table {
        kind: Kind::Tally,
        columns: &[
            ("campaign", Column::Text),
            ("market", Column::Text),
            ("on", Column::Text),
            ("positive", Column::Integer),
            ("neutral", Column::Integer),
            ("negative", Column::Integer),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
