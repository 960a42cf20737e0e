//! Payments as records.

use crate::table::{Column, Record, Table};
use sverka_core::payment::Payment;
use sverka_core::{Id, Kind};

impl Record for Payment {
    const TABLE: Table = Table {
        kind: Kind::Payment,
        columns: &[
            ("campaign", Column::Text),
            ("party", Column::Text),
            ("deliverable", Column::Text),
            ("amount", Column::Json),
            ("due", Column::Text),
            ("paid", Column::Text),
            ("payer", Column::Text),
            ("payee", Column::Text),
            ("route", Column::Text),
            ("checked_by", Column::Text),
            ("checked_on", Column::Text),
            ("note", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
