//! Steps taken for flags as records.

use crate::table::{Column, Record, Table};
use sverka_core::playbook::StepTaken;
use sverka_core::{Id, Kind};

impl Record for StepTaken {
    const TABLE: Table = Table {
        kind: Kind::Step,
        columns: &[
            ("campaign", Column::Text),
            ("flag", Column::Text),
            ("step", Column::Text),
            ("on", Column::Text),
            ("note", Column::Text),
            ("again_on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
