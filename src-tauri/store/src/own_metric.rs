//! Metrics of a person’s own as records.

use crate::table::{Column, Record, Table};
use sverka_core::own_metric::OwnMetric;
use sverka_core::{Id, Kind};

impl Record for OwnMetric {
    const TABLE: Table = Table {
        kind: Kind::OwnMetric,
        columns: &[
            ("key", Column::Text),
            ("name", Column::Json),
            ("gloss", Column::Json),
            ("over", Column::Json),
            ("under", Column::Json),
            ("times", Column::Real),
            ("unit", Column::Text),
            ("direction", Column::Text),
            ("tells", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
