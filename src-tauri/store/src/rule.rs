//! Market rules as records: cards of the workspace's own, and what is noted about those that bind.

use crate::table::{Column, Record, Table};
use sverka_core::rule::{RuleCard, RuleCheck};
use sverka_core::{Id, Kind};

impl Record for RuleCard {
    const TABLE: Table = Table {
        kind: Kind::RuleCard,
        columns: &[
            ("key", Column::Text),
            ("market", Column::Text),
            ("platforms", Column::Json),
            ("trigger", Column::Json),
            ("title", Column::Json),
            ("basis", Column::Json),
            ("text", Column::Json),
            ("sources", Column::Json),
            ("asks", Column::Text),
            ("scope", Column::Text),
            ("warns", Column::Bool),
            ("valid_from", Column::Text),
            ("valid_to", Column::Text),
            ("checked_on", Column::Text),
            ("checked_by", Column::Text),
            ("on", Column::Bool),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}

impl Record for RuleCheck {
    const TABLE: Table = Table {
        kind: Kind::RuleCheck,
        columns: &[
            ("campaign", Column::Text),
            ("card", Column::Text),
            ("party", Column::Text),
            ("platform", Column::Text),
            ("deliverable", Column::Text),
            ("done", Column::Bool),
            ("value", Column::Text),
            ("note", Column::Text),
            ("by", Column::Text),
            ("on", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
