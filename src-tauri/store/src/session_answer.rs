//! Answers of a session as records.

use crate::table::{Column, Record, Table};
use sverka_core::session_answer::SessionAnswer;
use sverka_core::{Id, Kind};

impl Record for SessionAnswer {
    const TABLE: Table = Table {
        kind: Kind::SessionAnswer,
        columns: &[
            ("campaign", Column::Text),
            ("session", Column::Text),
            ("question", Column::Text),
            ("party", Column::Text),
            ("text", Column::Json),
            ("whys", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
