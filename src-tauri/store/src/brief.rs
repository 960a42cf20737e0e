//! Frozen revisions as records. They cannot be changed once they are there.

use crate::table::{Column, Record, Table};
use sverka_core::brief::Revision;
use sverka_core::{Id, Kind};

impl Record for Revision {
    const TABLE: Table = Table {
        kind: Kind::Revision,
        columns: &[
            ("campaign", Column::Text),
            ("paper", Column::Text),
            ("number", Column::Integer),
            ("text", Column::Json),
            ("previous", Column::Text),
            ("hash", Column::Text),
            ("frozen_at", Column::Text),
            ("key", Column::Text),
            ("seal", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
