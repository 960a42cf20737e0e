//! Arrangements of communication as records.

use crate::table::{Column, Record, Table};
use sverka_core::communication::Communication;
use sverka_core::{Id, Kind};

impl Record for Communication {
    const TABLE: Table = Table {
        kind: Kind::Communication,
        columns: &[
            ("campaign", Column::Text),
            ("cadence_days", Column::Integer),
            ("mode", Column::Text),
            ("tool", Column::Text),
            ("members", Column::Json),
            ("approver", Column::Text),
            ("approve_hours", Column::Integer),
            ("escalation", Column::Json),
            ("owner", Column::Text),
            ("owner_hours", Column::Integer),
            ("direct", Column::Bool),
            ("launch", Column::Text),
            ("breathe_days", Column::Integer),
            ("payment_days", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
