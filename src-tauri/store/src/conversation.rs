//! Conversations with partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::conversation::Conversation;
use sverka_core::{Id, Kind};

impl Record for Conversation {
    const TABLE: Table = Table {
        kind: Kind::Conversation,
        columns: &[
            ("partner", Column::Text),
            ("kind", Column::Text),
            ("on", Column::Text),
            ("with", Column::Text),
            ("campaign", Column::Text),
            ("answers", Column::Json),
            ("notes", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
