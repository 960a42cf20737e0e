//! What was decided of doubtful values as records.

use crate::table::{Column, Record, Table};
use sverka_core::doubt::DoubtSettled;
use sverka_core::{Id, Kind};

impl Record for DoubtSettled {
    const TABLE: Table = Table {
        kind: Kind::DoubtSettled,
        columns: &[
            ("campaign", Column::Text),
            ("import", Column::Text),
            ("metric", Column::Text),
            ("part", Column::Text),
            ("row", Column::Integer),
            ("code", Column::Text),
            ("counts", Column::Bool),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
