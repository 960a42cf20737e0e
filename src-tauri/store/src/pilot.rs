//! Debriefs of pilots as records.

use crate::table::{Column, Record, Table};
use sverka_core::pilot::Debrief;
use sverka_core::{Id, Kind};

impl Record for Debrief {
    const TABLE: Table = Table {
        kind: Kind::Debrief,
        columns: &[
            ("campaign", Column::Text),
            ("partner", Column::Text),
            ("understood", Column::Integer),
            ("clear", Column::Integer),
            ("on_time", Column::Integer),
            ("mode", Column::Text),
            ("iteration_days", Column::Integer),
            ("failures", Column::Json),
            ("worked", Column::Text),
            ("did_not", Column::Text),
            ("expand", Column::Text),
            ("verdict", Column::Text),
            ("reason", Column::Text),
            ("on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
