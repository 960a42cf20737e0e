//! Terms as records.

use crate::table::{Column, Record, Table};
use sverka_core::term::Term;
use sverka_core::{Id, Kind};

impl Record for Term {
    const TABLE: Table = Table {
        kind: Kind::Term,
        columns: &[
            ("ru", Column::Text),
            ("en", Column::Text),
            ("forbidden", Column::Json),
            ("metric", Column::Text),
            ("note", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
