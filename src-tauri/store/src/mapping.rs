//! Remembered mappings of columns as records.

use crate::table::{Column, Record, Table};
use sverka_core::mapping::ColumnMapping;
use sverka_core::{Id, Kind};

impl Record for ColumnMapping {
    const TABLE: Table = Table {
        kind: Kind::Mapping,
        columns: &[("signature", Column::Text), ("columns", Column::Json)],
    };

    fn id(&self) -> Id {
        self.id
    }
}
