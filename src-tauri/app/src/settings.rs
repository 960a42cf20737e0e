//! Settings of the workspace.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::settings::Settings;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The settings as they stand.
pub fn open(workspace: &crate::Workspace) -> Outcome<Settings> {
    workspace.read(crate::workspace::settings)
}

/// The settings a new workspace begins with, to show beside those in use and to go back to.
pub fn defaults() -> Settings {
    Settings::new(Id::nil(), "")
}

impl Editable for Settings {
    const KIND: Kind = Kind::Settings;
    fn blank(id: Id) -> Value {
        blank_of(&Settings::new(id, ""))
    }
    fn name(&self) -> Both {
        Both::new(&self.workspace_name, &self.workspace_name)
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Settings::problems(self))
    }
}
