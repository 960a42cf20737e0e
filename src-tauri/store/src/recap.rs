//! Items of a recap as records.

use crate::table::{Column, Record, Table};
use sverka_core::recap::RecapItem;
use sverka_core::{Id, Kind};

impl Record for RecapItem {
    const TABLE: Table = Table {
        kind: Kind::RecapItem,
        columns: &[
            ("campaign", Column::Text),
            ("session", Column::Text),
            ("about", Column::Text),
            ("text", Column::Json),
            ("responses", Column::Json),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
