//! Check-ins as records.

use crate::table::{Column, Record, Table};
use sverka_core::checkin::Checkin;
use sverka_core::{Id, Kind};

impl Record for Checkin {
    const TABLE: Table = Table {
        kind: Kind::Checkin,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("held", Column::Bool),
            ("early", Column::Bool),
            ("shared_on", Column::Text),
            ("seen", Column::Json),
            ("creator_says", Column::Json),
            ("ideas", Column::Json),
            ("pivot", Column::Json),
            ("double_down", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
