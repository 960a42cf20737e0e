//! Pairs of phrases as records.

use crate::table::{Column, Record, Table};
use sverka_core::phrase::Phrase;
use sverka_core::{Id, Kind};

impl Record for Phrase {
    const TABLE: Table = Table {
        kind: Kind::Phrase,
        columns: &[("business", Column::Json), ("creative", Column::Json), ("note", Column::Text)],
    };

    fn id(&self) -> Id {
        self.id
    }
}
