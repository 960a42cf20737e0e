//! Gates passed without being met, as records.

use crate::table::{Column, Record, Table};
use sverka_core::gate::GateOverride;
use sverka_core::{Id, Kind};

impl Record for GateOverride {
    const TABLE: Table = Table {
        kind: Kind::GateOverride,
        columns: &[
            ("partner", Column::Text),
            ("gate", Column::Text),
            ("reason", Column::Text),
            ("on", Column::Text),
            ("person", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
