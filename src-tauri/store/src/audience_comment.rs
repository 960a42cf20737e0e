//! Comments of the audience as records.

use crate::table::{Column, Record, Table};
use sverka_core::audience_comment::AudienceComment;
use sverka_core::{Id, Kind};

impl Record for AudienceComment {
    const TABLE: Table = Table {
        kind: Kind::AudienceComment,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("market", Column::Text),
            ("platform", Column::Text),
            ("on", Column::Text),
            ("text", Column::Text),
            ("mood", Column::Text),
            ("stays", Column::Bool),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
