//! References on partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::reference::Reference;
use sverka_core::{Id, Kind};

impl Record for Reference {
    const TABLE: Table = Table {
        kind: Kind::Reference,
        columns: &[
            ("partner", Column::Text),
            ("creator", Column::Text),
            ("market", Column::Text),
            ("on", Column::Text),
            ("again", Column::Bool),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
