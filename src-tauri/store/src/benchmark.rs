//! Published ranges as records.

use crate::table::{Column, Record, Table};
use sverka_core::benchmark::Benchmark;
use sverka_core::{Id, Kind};

impl Record for Benchmark {
    const TABLE: Table = Table {
        kind: Kind::Benchmark,
        columns: &[
            ("metric", Column::Text),
            ("platform", Column::Text),
            ("market", Column::Text),
            ("tier", Column::Text),
            ("lowest", Column::Real),
            ("highest", Column::Real),
            ("source", Column::Text),
            ("year", Column::Integer),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
