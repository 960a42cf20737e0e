//! Relationships of partners with earlier brands as records.

use crate::table::{Column, Record, Table};
use sverka_core::relationship::Relationship;
use sverka_core::{Id, Kind};

impl Record for Relationship {
    const TABLE: Table = Table {
        kind: Kind::Relationship,
        columns: &[
            ("partner", Column::Text),
            ("brand", Column::Text),
            ("from", Column::Text),
            ("to", Column::Text),
            ("link", Column::Text),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
