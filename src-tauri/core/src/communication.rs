//! How the parties talk: cadence, mode, one tool, who approves, what happens when it goes wrong
//! (REQUIREMENTS 58, 59, 70, 72, 74–79, 81, 82).

use crate::coordination::{Owner, owner_named};
use crate::language::has_words;
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

/// The longest usual gap between two exchanges, in days (REQUIREMENTS 75).
pub const CADENCE_MOST: u32 = 7;

/// Most people in one channel (REQUIREMENTS 78).
pub const MEMBERS_MOST: usize = 6;

/// Fewest and most rounds of revision that are usual (REQUIREMENTS 71).
pub const ROUNDS: std::ops::RangeInclusive<u32> = 2..=3;

/// Days after delivery from which pay is no longer “right after” (REQUIREMENTS 72). The threads name no figure; ours
/// is two working weeks.
pub const PAYMENT_DAYS_MOST: u32 = 14;

/// What is open or out of the ordinary in the arrangements. Each is a hint and none a bar; its words are the Fluent
/// message `agreement-gap-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TalkGap"))]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// Less often than weekly (REQUIREMENTS 75).
    RareCadence,
    /// Calls or writing was not chosen (REQUIREMENTS 76, 77).
    NoMode,
    /// No tool was chosen (REQUIREMENTS 79).
    NoTool,
    /// Several tools stand in the field for one (REQUIREMENTS 79).
    SeveralTools,
    /// Nobody is in the channel yet (REQUIREMENTS 78).
    NoMembers,
    /// More than [`MEMBERS_MOST`] people in the channel (REQUIREMENTS 78).
    CrowdedChannel,
    /// Nobody approves (REQUIREMENTS 70).
    NoApprover,
    /// Several approve (REQUIREMENTS 70).
    SeveralApprovers,
    /// By when is open (REQUIREMENTS 70).
    NoApprovalTime,
    /// Rounds of revision outside [`ROUNDS`] (REQUIREMENTS 71).
    UnusualRounds,
    /// What happens when something goes wrong is not written (REQUIREMENTS 74).
    NoEscalation,
    /// Nobody on our side owns it (REQUIREMENTS 82).
    NoOwner,
    /// A creator has no one person to talk to (REQUIREMENTS 81).
    NoContact,
    /// Pay comes later than [`PAYMENT_DAYS_MOST`] days after delivery (REQUIREMENTS 72).
    LatePay,
}

/// Whether the parties may talk without the organizer on a day: from the start where that was agreed, else once goals
/// are aligned (REQUIREMENTS 58 and section C).
pub fn may_talk_directly(communication: &Communication, aligned: bool) -> bool {
    communication.direct || aligned
}

/// What is open or out of the ordinary, in the order of the page. `rounds` are the campaign's; `without_contact` says
/// whether a creator has nobody to talk to.
pub fn gaps(of: &Communication, rounds: u32, without_contact: bool) -> Vec<Gap> {
    let blank = |text: &str| !has_words(text);
    let several = |text: &str| owner_named(text) == Owner::Several;
    let members = of.members.iter().filter(|one| has_words(one)).count();
    let found = [
        (Gap::RareCadence, of.cadence_days > CADENCE_MOST),
        (Gap::NoMode, of.mode.is_none()),
        (Gap::NoTool, blank(&of.tool)),
        (Gap::SeveralTools, several(&of.tool)),
        (Gap::NoMembers, members == 0),
        (Gap::CrowdedChannel, members > MEMBERS_MOST),
        (Gap::NoContact, without_contact),
        (Gap::NoApprover, blank(&of.approver)),
        (Gap::SeveralApprovers, several(&of.approver)),
        (Gap::NoApprovalTime, of.approve_hours.is_none()),
        (Gap::UnusualRounds, !ROUNDS.contains(&rounds)),
        (Gap::NoEscalation, of.escalation.is_blank()),
        (Gap::NoOwner, blank(&of.owner)),
        (Gap::LatePay, of.payment_days > PAYMENT_DAYS_MOST),
    ];
    found.into_iter().filter_map(|(gap, is)| is.then_some(gap)).collect()
}
