//! Partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::partner::Partner;
use sverka_core::{Id, Kind};

impl Record for Partner {
    const TABLE: Table = Table {
        kind: Kind::Partner,
        columns: &[
            ("name", Column::Json),
            ("kind", Column::Text),
            ("markets", Column::Json),
            ("language", Column::Text),
            ("niche", Column::Json),
            ("contact", Column::Json),
            ("accounts", Column::Json),
            ("style", Column::Json),
            ("red_lines", Column::Json),
            ("rates", Column::Json),
            ("testimonials", Column::Text),
            ("community", Column::Text),
            ("owner", Column::Text),
            ("owner_hours", Column::Integer),
            ("notes", Column::Text),
            ("merged_into", Column::Text),
            ("archived", Column::Bool),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
