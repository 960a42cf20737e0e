//! What to do when a flag is raised: reach out → troubleshoot → pivot (REQUIREMENTS 135); and when a metric runs far ahead:
//! double down (REQUIREMENTS 130).

use crate::Id;
use crate::flag::{Flag, FlagCode, FlagState};
use crate::problem::{Problem, TEXT_MOST, check_date, check_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A step of the playbook, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Ask the creator or the brand what they see.
    ReachOut,
    /// Look for the cause together.
    Troubleshoot,
    /// Change something that was agreed.
    Pivot,
    /// Do more of what works.
    DoubleDown,
}

impl Step {
    /// All steps in order, those against trouble first.
    pub const ALL: [Step; 4] = [Step::ReachOut, Step::Troubleshoot, Step::Pivot, Step::DoubleDown];

    /// The steps that answer a flag, in order.
    pub fn answering(code: FlagCode) -> &'static [Step] {
        match code {
            FlagCode::Adherence | FlagCode::Performance | FlagCode::Sentiment => {
                &[Step::ReachOut, Step::Troubleshoot, Step::Pivot]
            }
            FlagCode::Ahead => &[Step::DoubleDown],
        }
    }
}

/// A step that was taken for a flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepTaken {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The flag's key.
    pub flag: String,
    /// The step.
    pub step: Step,
    /// The day it was taken.
    pub on: NaiveDate,
    /// What was said or found.
    pub note: String,
}

impl StepTaken {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}

/// A step of a flag's playbook as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlaybookStep {
    /// The step.
    pub step: Step,
    /// The record of its being taken; `None` while it is open.
    pub taken: Option<StepTaken>,
}

/// Puts the steps taken since the trouble began beside a flag. A raised flag with a step taken is acknowledged.
pub fn with_steps(mut flag: Flag, taken: &[StepTaken]) -> Flag {
    flag.playbook = Step::answering(flag.code)
        .iter()
        .map(|step| PlaybookStep {
            step: *step,
            taken: taken
                .iter()
                .filter(|t| t.flag == flag.key && t.step == *step)
                .filter(|t| flag.opened.is_some_and(|opened| t.on >= opened))
                .max_by_key(|t| t.on)
                .cloned(),
        })
        .collect();
    if flag.state == FlagState::Raised && flag.playbook.iter().any(|s| s.taken.is_some()) {
        flag.state = FlagState::Acknowledged;
    }
    flag
}
