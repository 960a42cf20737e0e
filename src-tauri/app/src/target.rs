//! Key metrics of a campaign.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// Key metrics, the primary one first.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Target>> {
    let mut targets = reader.where_eq::<Target>("campaign", &campaign.to_string())?;
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    Ok(targets)
}

/// Makes a metric the one that all judge by. One that is no key metric yet becomes one, without thresholds; the primary
/// one before it stays as a second.
pub fn judge_by(workspace: &Workspace, campaign: Id, metric: &str) -> Outcome<Done<Id>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Target, "edit", title), |w| {
        let targets = of_campaign(w, campaign)?;
        for before in targets.iter().filter(|one| one.primary && one.metric != metric) {
            put_checked(w, &Target { primary: false, ..before.clone() }, workspace.today())?;
        }
        let known = targets.iter().find(|one| one.metric == metric).cloned();
        let chosen = match known {
            Some(known) => known,
            None => {
                let blank = read_blank(workspace.new_id())?;
                let position = targets.iter().map(|one| one.position + 1).max().unwrap_or_default();
                Target { campaign, metric: metric.to_owned(), position, ..blank }
            }
        };
        let chosen = Target { primary: true, ..chosen };
        put_checked(w, &chosen, workspace.today())?;
        Ok(chosen.id)
    })
}

fn read_blank(id: Id) -> Outcome<Target> {
    let cause = |cause| crate::Failure::caused(crate::Code::Internal, &cause);
    serde_json::from_value(Target::blank(id)).map_err(cause)
}

impl Editable for Target {
    const KIND: Kind = Kind::Target;
    fn blank(id: Id) -> Value {
        blank_of(&Target {
            id,
            campaign: Id::nil(),
            metric: String::new(),
            primary: false,
            what: Both::default(),
            why: Both::default(),
            needed_for: Both::default(),
            gloss: Both::default(),
            leading: Both::default(),
            thresholds: Vec::new(),
            owner: None,
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.what.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let others = reader.where_eq::<Target>("campaign", &self.campaign.to_string())?;
        let mut problems = Target::problems(self, &others, &crate::own_metric::dictionary(reader)?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "owner", self.campaign, self.owner)?);
        Ok(problems)
    }
}
