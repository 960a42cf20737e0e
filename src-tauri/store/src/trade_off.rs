//! Trade-offs as records.

use crate::table::{Column, Record, Table};
use sverka_core::trade_off::TradeOff;
use sverka_core::{Id, Kind};

impl Record for TradeOff {
    const TABLE: Table = Table {
        kind: Kind::TradeOff,
        columns: &[
            ("campaign", Column::Text),
            ("chosen", Column::Json),
            ("given_up", Column::Json),
            ("metric", Column::Text),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
