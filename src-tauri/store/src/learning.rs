//! What was learned as records.

use crate::table::{Column, Record, Table};
use sverka_core::learning::Learning;
use sverka_core::{Id, Kind};

impl Record for Learning {
    const TABLE: Table = Table {
        kind: Kind::Learning,
        columns: &[
            ("campaign", Column::Text),
            ("market", Column::Text),
            ("tier", Column::Text),
            ("category", Column::Text),
            ("metric", Column::Text),
            ("text", Column::Json),
            ("learned_on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
