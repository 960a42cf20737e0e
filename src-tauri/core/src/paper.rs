//! The papers that parties agree on and sign, each a text in clauses (REQUIREMENTS, section D).

use serde::{Deserialize, Serialize};

/// A paper.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// The three-way brief. Kick-off hangs on its signatures.
    #[default]
    Brief,
    /// What is told before anybody is asked (REQUIREMENTS 2).
    PreOutreach,
    /// The agreement on one page (REQUIREMENTS 69).
    OnePager,
    /// The statement of work, with the check-in as a clause (REQUIREMENTS 68).
    Sow,
    /// The partnership charter (REQUIREMENTS 52, 53).
    Charter,
    /// What a pilot covers and what it does not.
    PilotScope,
}

impl Paper {
    /// Every paper, in the order they come up.
    pub const ALL: [Paper; 6] = [
        Paper::PreOutreach,
        Paper::Brief,
        Paper::OnePager,
        Paper::Sow,
        Paper::Charter,
        Paper::PilotScope,
    ];

    /// The name it is kept and hashed under.
    pub fn tag(self) -> &'static str {
        match self {
            Paper::Brief => "brief",
            Paper::PreOutreach => "pre-outreach",
            Paper::OnePager => "one-pager",
            Paper::Sow => "sow",
            Paper::Charter => "charter",
            Paper::PilotScope => "pilot-scope",
        }
    }
}
