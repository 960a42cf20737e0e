//! Replies taken in as records.

use crate::table::{Column, Record, Table};
use sverka_core::reply::Reply;
use sverka_core::{Id, Kind};

impl Record for Reply {
    const TABLE: Table = Table {
        kind: Kind::Reply,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("paper", Column::Text),
            ("hash", Column::Text),
            ("digest", Column::Text),
            ("made_at", Column::Text),
            ("received_at", Column::Text),
            ("name", Column::Text),
            ("role", Column::Text),
            ("signed", Column::Bool),
            ("answers", Column::Json),
            ("rest", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
