//! How the parties talk: cadence, mode, one tool, who approves, what happens when it goes wrong
//! (REQUIREMENTS 58, 59, 70, 72, 74–79, 81, 82).

use crate::problem::{
    Problem, TEXT_MOST, check_both, check_date, check_name, check_range, check_text,
};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How news is exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TalkMode {
    /// In a call with an agenda (REQUIREMENTS 76).
    Calls,
    /// In a shared document; calls for hard questions only (REQUIREMENTS 77).
    Written,
}

/// The arrangements of one campaign. There is one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Communication {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// Days between two exchanges; seven is the least common.
    pub cadence_days: u32,
    /// How.
    pub mode: Option<TalkMode>,
    /// The one tool for news.
    pub tool: String,
    /// Who is in the channel.
    pub members: Vec<String>,
    /// Who approves.
    pub approver: String,
    /// Within how many hours.
    pub approve_hours: Option<u32>,
    /// What is done when something goes wrong.
    pub escalation: Both,
    /// Who in our team owns it.
    pub owner: String,
    /// Hours a week they have for it.
    pub owner_hours: Option<u32>,
    /// Whether brand and creators may talk without the organizer before goals are aligned.
    pub direct: bool,
    /// A day that does not move, such as a media buy; plans count back from it.
    pub launch: Option<NaiveDate>,
    /// Days left to organic reach before it is judged (REQUIREMENTS 29).
    pub breathe_days: u32,
    /// Days from delivery to payment.
    pub payment_days: u32,
}

impl Communication {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_range(&mut problems, "cadence_days", self.cadence_days.into(), 1, 90);
        check_text(&mut problems, "tool", &self.tool, TEXT_MOST);
        for (at, member) in self.members.iter().enumerate() {
            check_name(&mut problems, &format!("members.{at}"), member);
        }
        check_text(&mut problems, "approver", &self.approver, TEXT_MOST);
        if let Some(hours) = self.approve_hours {
            check_range(&mut problems, "approve_hours", hours.into(), 1, 720);
        }
        check_both(&mut problems, "escalation", &self.escalation);
        check_text(&mut problems, "owner", &self.owner, TEXT_MOST);
        if let Some(hours) = self.owner_hours {
            check_range(&mut problems, "owner_hours", hours.into(), 0, 168);
        }
        check_date(&mut problems, "launch", self.launch);
        check_range(&mut problems, "breathe_days", self.breathe_days.into(), 0, 365);
        check_range(&mut problems, "payment_days", self.payment_days.into(), 0, 365);
        problems
    }
}
