//! Decisions as records.

use crate::table::{Column, Record, Table};
use sverka_core::decision::Decision;
use sverka_core::{Id, Kind};

impl Record for Decision {
    const TABLE: Table = Table {
        kind: Kind::Decision,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("verdict", Column::Text),
            ("reason", Column::Text),
            ("stage", Column::Text),
            ("at_checkin", Column::Bool),
            ("occasion", Column::Text),
            ("working", Column::Json),
            ("not_working", Column::Json),
            ("next", Column::Json),
            ("missing", Column::Json),
            ("health", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
