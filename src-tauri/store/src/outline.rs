//! Templates of papers as records.

use crate::table::{Column, Record, Table};
use sverka_core::outline::Outline;
use sverka_core::{Id, Kind};

impl Record for Outline {
    const TABLE: Table = Table {
        kind: Kind::Outline,
        columns: &[("paper", Column::Text), ("name", Column::Json), ("clauses", Column::Json)],
    };

    fn id(&self) -> Id {
        self.id
    }
}
