//! Goals once agreed as records.

use crate::table::{Column, Record, Table};
use sverka_core::goal_lock::GoalLock;
use sverka_core::{Id, Kind};

impl Record for GoalLock {
    const TABLE: Table = Table {
        kind: Kind::GoalLock,
        columns: &[
            ("campaign", Column::Text),
            ("number", Column::Integer),
            ("goals", Column::Json),
            ("reason", Column::Text),
            ("locked_at", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
