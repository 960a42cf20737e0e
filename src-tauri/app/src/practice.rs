//! The playbook as a living document: its pages in two layers, and when it is to be read through (REQUIREMENTS 158,
//! 159).

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::practice::{self, Practice, PracticeLayer};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The playbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlaybookView {
    /// The day.
    pub today: NaiveDate,
    /// The pages of both layers, in the order they were written.
    pub pages: Vec<PracticePage>,
    /// When the pages are to be read through; `None` while there is none.
    pub due: Option<NaiveDate>,
}

/// A page and whether it waits to be read through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PracticePage {
    /// The page.
    pub practice: Practice,
    /// Whether nobody has said for a quarter that it stands.
    pub stale: bool,
}

/// The playbook as it stands.
pub fn open(workspace: &Workspace) -> Outcome<PlaybookView> {
    let today = workspace.today();
    workspace.read(|r| {
        let pages = r.all::<Practice>()?;
        Ok(PlaybookView {
            today,
            due: practice::due(&pages),
            pages: pages
                .into_iter()
                .map(|own| PracticePage { stale: practice::is_stale(&own, today), practice: own })
                .collect(),
        })
    })
}

/// When the playbook is to be read through; `None` while it has no page.
pub(crate) fn due(reader: &Reader) -> Outcome<Option<NaiveDate>> {
    Ok(practice::due(&reader.all::<Practice>()?))
}

impl Editable for Practice {
    const KIND: Kind = Kind::Practice;
    fn blank(id: Id) -> Value {
        blank_of(&Practice {
            id,
            layer: PracticeLayer::WithCreator,
            title: Both::default(),
            text: Both::default(),
            updated_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Practice::problems(self))
    }
}
