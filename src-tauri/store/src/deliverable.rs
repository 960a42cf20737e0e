//! Deliverables as records.

use crate::table::{Column, Record, Table};
use sverka_core::deliverable::Deliverable;
use sverka_core::{Id, Kind};

impl Record for Deliverable {
    const TABLE: Table = Table {
        kind: Kind::Deliverable,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("title", Column::Json),
            ("platform", Column::Text),
            ("due", Column::Text),
            ("moved_to", Column::Text),
            ("delivered", Column::Text),
            ("requirements", Column::Json),
            ("rounds", Column::Integer),
            ("link", Column::Text),
            ("position", Column::Integer),
            ("audience", Column::Text),
            ("copy", Column::Text),
            ("pay", Column::Text),
            ("cross_border", Column::Bool),
            ("published", Column::Text),
            ("unlabelled", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
