//! Clauses as records.

use crate::table::{Column, Record, Table};
use sverka_core::clause::Clause;
use sverka_core::{Id, Kind};

impl Record for Clause {
    const TABLE: Table = Table {
        kind: Kind::Clause,
        columns: &[
            ("campaign", Column::Text),
            ("paper", Column::Text),
            ("key", Column::Text),
            ("title", Column::Json),
            ("text", Column::Json),
            ("checked", Column::Json),
            ("accepted", Column::Json),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
