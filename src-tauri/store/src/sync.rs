//! Notes of the regular exchange as records.

use crate::table::{Column, Record, Table};
use sverka_core::sync::SyncNote;
use sverka_core::{Id, Kind};

impl Record for SyncNote {
    const TABLE: Table = Table {
        kind: Kind::SyncNote,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("happened", Column::Json),
            ("happening", Column::Json),
            ("blockers", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
