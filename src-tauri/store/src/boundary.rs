//! Boundaries of parties as records.

use crate::table::{Column, Record, Table};
use sverka_core::boundary::Boundary;
use sverka_core::{Id, Kind};

impl Record for Boundary {
    const TABLE: Table = Table {
        kind: Kind::Boundary,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("text", Column::Json),
            ("firm", Column::Bool),
            ("crossings", Column::Json),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
