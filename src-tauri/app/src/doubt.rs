//! Doubtful values, and what was decided of them.

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use sverka_core::campaign::Campaign;
use sverka_core::doubt::{Doubt, DoubtCode, DoubtSettled, decided, doubts};
use sverka_core::figure::Import;
use sverka_core::{Both, Currency, Id, Kind, Problem};
use sverka_store::Reader;

/// Most values of a group that are shown one by one.
const SHOWN_MOST: usize = 100;

/// The values of a file that are doubtful for one reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DoubtGroup {
    /// The import.
    pub import: Id,
    /// The file's name.
    pub file: String,
    /// The currency of its amounts, where it has some.
    pub currency: Option<Currency>,
    /// The reason.
    pub code: DoubtCode,
    /// How many there are.
    pub n: u32,
    /// How many of them nobody has decided about; they are out of the score.
    pub open: u32,
    /// What was decided of all of them at once.
    pub settled: Option<DoubtSettled>,
    /// The first of them, those to decide about first.
    pub values: Vec<Doubted>,
}

/// A doubtful value and what was decided of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Doubted {
    /// The value.
    pub doubt: Doubt,
    /// The decision about it alone.
    pub settled: Option<DoubtSettled>,
}

/// The doubtful values of a campaign by file and reason, those with something to decide first.
pub(crate) fn groups(reader: &Reader, campaign: &Campaign) -> Outcome<Vec<DoubtGroup>> {
    let figures = crate::import::figures(reader, campaign.id)?;
    let found = doubts(campaign, &figures);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let settled = of_campaign(reader, campaign.id)?;
    let imports: Vec<Import> = reader.where_eq("campaign", campaign.id)?;
    let mut groups: Vec<DoubtGroup> = Vec::new();
    for doubt in found {
        let place = groups.iter().position(|g| g.import == doubt.import && g.code == doubt.code);
        let place = place.unwrap_or_else(|| {
            let file = imports.iter().find(|import| import.id == doubt.import);
            groups.push(DoubtGroup {
                import: doubt.import,
                file: file.map(|import| import.file.clone()).unwrap_or_default(),
                currency: file.and_then(|import| import.currency),
                code: doubt.code,
                n: 0,
                open: 0,
                settled: settled.iter().find(|one| one.is_of_all() && one.settles(&doubt)).cloned(),
                values: Vec::new(),
            });
            groups.len() - 1
        });
        let group = &mut groups[place];
        let decided = decided(&doubt, &settled);
        group.n += 1;
        group.open += u32::from(decided.is_none());
        let own = decided.filter(|one| !one.is_of_all()).cloned();
        group.values.push(Doubted { doubt, settled: own });
    }
    for group in &mut groups {
        group.values.sort_by_key(|value| value.settled.is_some());
        group.values.truncate(SHOWN_MOST);
    }
    groups.sort_by_key(|group| group.open == 0);
    Ok(groups)
}

/// The doubtful values that came in with a batch.
pub fn of_batch(workspace: &Workspace, batch: Id) -> Outcome<Vec<DoubtGroup>> {
    workspace.read(|r| {
        let imports: Vec<Import> = r.where_eq("batch", batch)?;
        let campaigns: BTreeSet<Id> = imports.iter().map(|import| import.campaign).collect();
        let mut found = Vec::new();
        for campaign in campaigns {
            let of_campaign = groups(r, &crate::workspace::found(r, campaign)?)?.into_iter();
            found.extend(of_campaign.filter(|g| imports.iter().any(|one| one.id == g.import)));
        }
        Ok(found)
    })
}

impl Editable for DoubtSettled {
    const KIND: Kind = Kind::DoubtSettled;
    fn blank(id: Id) -> Value {
        blank_of(&DoubtSettled {
            id,
            campaign: Id::nil(),
            import: Id::nil(),
            metric: String::new(),
            part: String::new(),
            row: 0,
            code: DoubtCode::Negative,
            counts: false,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = DoubtSettled::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Import>(reader, "import", Some(self.import))?);
        Ok(problems)
    }
}

/// What was decided of the doubtful values of a campaign.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<DoubtSettled>> {
    Ok(reader.where_eq("campaign", campaign)?)
}
