//! Lapses of partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::lapse::Lapse;
use sverka_core::{Id, Kind};

impl Record for Lapse {
    const TABLE: Table = Table {
        kind: Kind::Lapse,
        columns: &[
            ("partner", Column::Text),
            ("campaign", Column::Text),
            ("kind", Column::Text),
            ("on", Column::Text),
            ("notice", Column::Bool),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
