//! Forms filled in apart as records.

use crate::table::{Column, Record, Table};
use sverka_core::intake::Intake;
use sverka_core::{Id, Kind};

impl Record for Intake {
    const TABLE: Table = Table {
        kind: Kind::Intake,
        columns: &[
            ("campaign", Column::Text),
            ("form", Column::Text),
            ("party", Column::Text),
            ("market", Column::Text),
            ("answers", Column::Json),
            ("by", Column::Text),
            ("on", Column::Text),
            ("sealed_at", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
