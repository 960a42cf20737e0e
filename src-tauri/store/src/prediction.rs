//! Predictions as records.

use crate::table::{Column, Record, Table};
use sverka_core::prediction::Prediction;
use sverka_core::{Id, Kind};

impl Record for Prediction {
    const TABLE: Table = Table {
        kind: Kind::Prediction,
        columns: &[
            ("campaign", Column::Text),
            ("metric", Column::Text),
            ("market", Column::Text),
            ("low", Column::Real),
            ("high", Column::Real),
            ("chance", Column::Real),
            ("note", Column::Text),
            ("written_on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
