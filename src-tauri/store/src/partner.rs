//! Partners as records.

use crate::error::StoreError;
use crate::reader::Reader;
use crate::table::{Column, Record, Table};
use sverka_core::partner::Partner;
use sverka_core::{Id, Kind};

impl Reader<'_> {
    /// Every way in which the name of a partner's owner is written, each once.
    pub fn owners(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT DISTINCT owner FROM partner WHERE owner <> '' ORDER BY owner",
        )?;
        let names = statement.query_map([], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}

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
