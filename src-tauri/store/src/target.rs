//! Key metrics as records.

use crate::table::{Column, Record, Table};
use sverka_core::target::Target;
use sverka_core::{Id, Kind};

impl Record for Target {
    const TABLE: Table = Table {
        kind: Kind::Target,
        columns: &[
            ("campaign", Column::Text),
            ("metric", Column::Text),
            ("primary", Column::Bool),
            ("what", Column::Json),
            ("why", Column::Json),
            ("needed_for", Column::Json),
            ("gloss", Column::Json),
            ("leading", Column::Json),
            ("thresholds", Column::Json),
            ("owner", Column::Text),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
