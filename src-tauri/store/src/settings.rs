//! The settings of the workspace as a record.

use crate::table::{Column, Record, Table};
use sverka_core::settings::Settings;
use sverka_core::{Id, Kind};

impl Record for Settings {
    const TABLE: Table = Table {
        kind: Kind::Settings,
        columns: &[
            ("workspace_name", Column::Text),
            ("tiers", Column::Json),
            ("overlap_gate", Column::Real),
            ("coverage_least", Column::Real),
            ("performance_least", Column::Real),
            ("adherence_least", Column::Real),
            ("on_time_weight", Column::Real),
            ("specification_weight", Column::Real),
            ("revisions_weight", Column::Real),
            ("sentiment_least", Column::Real),
            ("comments_least", Column::Integer),
            ("events_least", Column::Integer),
            ("flag_days", Column::Integer),
            ("lead_days", Column::Integer),
            ("gates", Column::Json),
            ("stability_band", Column::Real),
            ("ballparks", Column::Json),
            ("exchange", Column::Json),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
