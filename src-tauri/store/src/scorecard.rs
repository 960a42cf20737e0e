//! Scores of partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::scorecard::Score;
use sverka_core::{Id, Kind};

impl Record for Score {
    const TABLE: Table = Table {
        kind: Kind::Score,
        columns: &[
            ("partner", Column::Text),
            ("criterion", Column::Text),
            ("value", Column::Integer),
            ("evidence", Column::Text),
            ("rater", Column::Text),
            ("kind", Column::Text),
            ("template", Column::Integer),
            ("on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
