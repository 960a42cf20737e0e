//! What to do when a flag is raised: reach out → troubleshoot → pivot (REQUIREMENTS 135); and when a metric runs far ahead:
//! double down (REQUIREMENTS 130).

use crate::Id;
use crate::flag::{Flag, FlagCode, FlagState};
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_text};
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
    /// The day to look whether it helped; `None` where nobody named one.
    #[serde(default)]
    pub again_on: Option<NaiveDate>,
}

impl StepTaken {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        check_date(&mut problems, "again_on", self.again_on);
        if self.again_on.is_some_and(|again| again < self.on) {
            problems.push(Problem::at("again_on", ProblemCode::EndBeforeStart));
        }
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

/// What comes next for a flag that is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextStep {
    /// The step; `None` when all are taken: look whether they helped.
    pub step: Option<Step>,
    /// The day to look at it again, as named with the step that was taken last.
    pub on: Option<NaiveDate>,
}

/// Puts the steps taken since the trouble began beside a flag. A raised flag with a step taken is acknowledged, and stays
/// one: it has a next step until its figure is back, or the campaign `is_over`.
pub fn with_steps(mut flag: Flag, taken: &[StepTaken], is_over: bool) -> Flag {
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
    flag.next = (flag.stands() && !is_over).then(|| next_of(&flag.playbook));
    flag
}

/// The step after those that were taken, and the day named with the newest of them; of several on one day, with the one
/// that stands last in the playbook.
fn next_of(playbook: &[PlaybookStep]) -> NextStep {
    let passed = playbook.iter().rposition(|own| own.taken.is_some()).map_or(0, |last| last + 1);
    let newest = playbook.iter().filter_map(|own| own.taken.as_ref()).max_by_key(|own| own.on);
    NextStep {
        step: playbook.get(passed).map(|own| own.step),
        on: newest.and_then(|own| own.again_on),
    }
}
