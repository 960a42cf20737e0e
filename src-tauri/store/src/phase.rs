//! Moves of partnerships as records.

use crate::table::{Column, Record, Table};
use sverka_core::phase::Move;
use sverka_core::{Id, Kind};

impl Record for Move {
    const TABLE: Table = Table {
        kind: Kind::Move,
        columns: &[
            ("partner", Column::Text),
            ("to", Column::Text),
            ("on", Column::Text),
            ("rung", Column::Integer),
            ("reason", Column::Text),
            ("unmet", Column::Json),
            ("ending", Column::Text),
            ("letter", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
