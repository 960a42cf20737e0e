//! Comments as records.

use crate::table::{Column, Record, Table};
use sverka_core::comment::Comment;
use sverka_core::{Id, Kind};

impl Record for Comment {
    const TABLE: Table = Table {
        kind: Kind::Comment,
        columns: &[
            ("campaign", Column::Text),
            ("about", Column::Text),
            ("subject", Column::Text),
            ("party", Column::Text),
            ("kind", Column::Text),
            ("text", Column::Json),
            ("of", Column::Text),
            ("made_at", Column::Text),
            ("settled", Column::Json),
            ("reply", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
