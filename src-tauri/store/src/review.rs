//! Reviews of campaigns as records.

use crate::table::{Column, Record, Table};
use sverka_core::review::Review;
use sverka_core::{Id, Kind};

impl Record for Review {
    const TABLE: Table = Table {
        kind: Kind::Review,
        columns: &[
            ("campaign", Column::Text),
            ("on", Column::Text),
            ("nature", Column::Text),
            ("causes", Column::Json),
            ("alternatives", Column::Json),
            ("worked", Column::Json),
            ("did_not", Column::Json),
            ("next_time", Column::Json),
            ("uncontrolled", Column::Json),
            ("feedback_on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
