//! Files kept inside the workspace as records.

use crate::table::{Column, Record, Table};
use sverka_core::attachment::Attachment;
use sverka_core::{Id, Kind};

impl Record for Attachment {
    const TABLE: Table = Table {
        kind: Kind::Attachment,
        columns: &[
            ("campaign", Column::Text),
            ("name", Column::Text),
            ("media", Column::Text),
            ("content", Column::Text),
            ("digest", Column::Text),
            ("added_at", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
