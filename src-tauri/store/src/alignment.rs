//! Rows of the goal-alignment matrix as records.

use crate::table::{Column, Record, Table};
use sverka_core::alignment::Need;
use sverka_core::{Id, Kind};

impl Record for Need {
    const TABLE: Table = Table {
        kind: Kind::Need,
        columns: &[
            ("campaign", Column::Text),
            ("brand", Column::Json),
            ("creators", Column::Json),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
