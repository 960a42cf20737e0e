//! Templates of the scorecard as records.

use crate::table::{Column, Record, Table};
use sverka_core::template::ScoreTemplate;
use sverka_core::{Id, Kind};

impl Record for ScoreTemplate {
    const TABLE: Table = Table {
        kind: Kind::Template,
        columns: &[
            ("kind", Column::Text),
            ("version", Column::Integer),
            ("criteria", Column::Json),
            ("on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
