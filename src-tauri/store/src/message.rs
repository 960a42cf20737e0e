//! Messages to partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::message::Message;
use sverka_core::{Id, Kind};

impl Record for Message {
    const TABLE: Table = Table {
        kind: Kind::Message,
        columns: &[
            ("partner", Column::Text),
            ("sent", Column::Text),
            ("answered", Column::Text),
            ("about", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
