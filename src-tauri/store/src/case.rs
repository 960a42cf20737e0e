//! Case studies of partners as records.

use crate::table::{Column, Record, Table};
use sverka_core::case::CaseStudy;
use sverka_core::{Id, Kind};

impl Record for CaseStudy {
    const TABLE: Table = Table {
        kind: Kind::Case,
        columns: &[
            ("partner", Column::Text),
            ("market", Column::Text),
            ("brand", Column::Text),
            ("title", Column::Json),
            ("from", Column::Text),
            ("to", Column::Text),
            ("result", Column::Text),
            ("link", Column::Text),
            ("file", Column::Text),
            ("went_wrong", Column::Text),
            ("cultural_shift", Column::Bool),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
