//! Alignment sessions as records.

use crate::table::{Column, Record, Table};
use sverka_core::session::Session;
use sverka_core::{Id, Kind};

impl Record for Session {
    const TABLE: Table = Table {
        kind: Kind::Session,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("minutes", Column::Integer),
            ("mediated", Column::Bool),
            ("attendees", Column::Json),
            ("step", Column::Text),
            ("spent", Column::Json),
            ("running_since", Column::Text),
            ("revealed", Column::Json),
            ("notes", Column::Text),
            ("ended_at", Column::Text),
            ("outcome", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
