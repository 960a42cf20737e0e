//! Pages of the playbook as records.

use crate::table::{Column, Record, Table};
use sverka_core::practice::Practice;
use sverka_core::{Id, Kind};

impl Record for Practice {
    const TABLE: Table = Table {
        kind: Kind::Practice,
        columns: &[
            ("layer", Column::Text),
            ("title", Column::Json),
            ("text", Column::Json),
            ("updated_on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
