//! Why a partnership ended: what was expected is kept apart from what was able (REQUIREMENTS 125, 154).

use serde::{Deserialize, Serialize};

/// The reason of an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// They wanted something else from it than we did.
    Goals,
    /// The money did not fit.
    Budget,
    /// The dates did not fit.
    Timeline,
    /// The market or our plans changed.
    Market,
    /// The evidence was not enough to begin.
    Evidence,
    /// The work did not come as agreed.
    Execution,
    /// Talking did not work.
    Communication,
    /// Agreements were not put in writing.
    Documentation,
    /// None of these; the reason says it in words.
    Other,
}

/// What an ending tells of: what both sides expected, or what came of the work (REQUIREMENTS 154).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum EndingNature {
    /// The two sides expected different things; nobody worked badly.
    Expectation,
    /// The work, the talking or the writing down did not come as agreed.
    Competence,
    /// Neither.
    Apart,
}

impl Ending {
    /// Every reason, in the order they are offered: expectations first, because they are the likelier ones.
    pub const ALL: [Ending; 9] = [
        Ending::Goals,
        Ending::Budget,
        Ending::Timeline,
        Ending::Market,
        Ending::Execution,
        Ending::Communication,
        Ending::Documentation,
        Ending::Evidence,
        Ending::Other,
    ];

    /// The name in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            Ending::Goals => "goals",
            Ending::Budget => "budget",
            Ending::Timeline => "timeline",
            Ending::Market => "market",
            Ending::Evidence => "evidence",
            Ending::Execution => "execution",
            Ending::Communication => "communication",
            Ending::Documentation => "documentation",
            Ending::Other => "other",
        }
    }

    /// What it tells of.
    pub fn nature(self) -> EndingNature {
        match self {
            Ending::Goals | Ending::Budget | Ending::Timeline | Ending::Market => {
                EndingNature::Expectation
            }
            Ending::Execution | Ending::Communication | Ending::Documentation => {
                EndingNature::Competence
            }
            Ending::Evidence | Ending::Other => EndingNature::Apart,
        }
    }
}

/// Reasons that tell of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EndingGroup {
    /// What they tell of.
    pub nature: EndingNature,
    /// The reasons, in the order they are offered.
    pub endings: Vec<Ending>,
}

/// Every reason, grouped by what it tells of, in the order they are offered.
pub fn groups() -> Vec<EndingGroup> {
    let mut groups: Vec<EndingGroup> = Vec::new();
    for ending in Ending::ALL {
        match groups.iter_mut().find(|group| group.nature == ending.nature()) {
            Some(group) => group.endings.push(ending),
            None => groups.push(EndingGroup { nature: ending.nature(), endings: vec![ending] }),
        }
    }
    groups
}

/// Endings counted by what they tell of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EndingCount {
    /// What was expected.
    pub expectation: u32,
    /// What came of the work.
    pub competence: u32,
    /// Neither.
    pub apart: u32,
    /// All of them.
    pub of: u32,
}

/// Counts endings by what they tell of: the two are never one number.
pub fn counted(endings: impl IntoIterator<Item = Ending>) -> EndingCount {
    let mut count = EndingCount::default();
    for ending in endings {
        match ending.nature() {
            EndingNature::Expectation => count.expectation += 1,
            EndingNature::Competence => count.competence += 1,
            EndingNature::Apart => count.apart += 1,
        }
        count.of += 1;
    }
    count
}
