//! The papers that parties agree on and sign, each a text in clauses (REQUIREMENTS, section D).

use crate::Both;
use crate::clause::TEMPLATE;
use crate::language::has_words;
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

    /// The keys of the clauses its built-in template has, in the order they are decided.
    pub fn clauses(self) -> &'static [&'static str] {
        match self {
            Paper::Brief => &TEMPLATE,
            // The three blocks of REQUIREMENTS 2 between who is asked and what happens next.
            Paper::PreOutreach => {
                &["why", "audience", "market-success", "conversion", "feedback", "next-step"]
            }
            // REQUIREMENTS 69: scope, timeline, deliverables, payment, how success is measured.
            Paper::OnePager => &[
                "scope",
                "timeline",
                "deliverables",
                "success",
                "approval",
                "revisions",
                "payment",
                "escalation",
            ],
            Paper::Sow => &[
                "scope",
                "timeline",
                "deliverables",
                "success",
                "checkin",
                "approval",
                "revisions",
                "changes",
                "payment",
                "communication",
                "labelling",
                "escalation",
                "when-missed",
            ],
            // REQUIREMENTS 52: goal, 3–5 metrics, timeline, deliverables, how we talk when things must adjust.
            Paper::Charter => &[
                "goal",
                PARTNERSHIP_METRICS,
                "timeline",
                "deliverables",
                "adjusting",
                "when-missed",
                "contacts",
            ],
            // REQUIREMENTS 113–116: narrow, with metrics, payment and revisions in writing.
            Paper::PilotScope => &[
                "why",
                "limits",
                "timeline",
                "deliverables",
                "success",
                "approval",
                "revisions",
                "payment",
                "checkin",
                "after-pilot",
            ],
        }
    }

    /// The decisions it is worth nothing without: whoever takes one out is told before anybody signs
    /// (REQUIREMENTS 2, 52, 53, 68, 69, 115). The three-way brief holds no such clause: it is signed beside the goals,
    /// whose gate and metrics bar it already.
    pub fn needed(self) -> &'static [&'static str] {
        match self {
            Paper::Brief => &[],
            Paper::PreOutreach => &["market-success", "conversion", "feedback"],
            Paper::OnePager => &["scope", "timeline", "deliverables", "success", "payment"],
            Paper::Sow => &["checkin"],
            Paper::Charter => &[
                "goal",
                PARTNERSHIP_METRICS,
                "timeline",
                "deliverables",
                "adjusting",
                "when-missed",
            ],
            Paper::PilotScope => &["success", "payment", "revisions"],
        }
    }

    /// Whether it rests on aligned goals, so that the alignment gate bars it. What is told before anybody is asked
    /// cannot wait for a conversation that follows from it (REQUIREMENTS 1, 2, 32).
    pub fn follows_alignment(self) -> bool {
        self != Paper::PreOutreach
    }

    /// Whether parties sign it. What is told before outreach is read by people who have agreed to nothing yet.
    pub fn is_signed(self) -> bool {
        self != Paper::PreOutreach
    }

    /// Whether it is about the one campaign and so needs its first and last day and its primary metric. A charter is
    /// about the partnership: it brings its own metrics and timeline. Before outreach days are still open.
    pub fn needs_days(self) -> bool {
        !matches!(self, Paper::PreOutreach | Paper::Charter)
    }

    /// Whether success in it is judged on the campaign's primary metric.
    pub fn needs_primary(self) -> bool {
        self != Paper::Charter
    }
}

/// The clause that holds a charter's metrics, one a line.
pub const PARTNERSHIP_METRICS: &str = "partnership-metrics";

/// How many metrics a charter has (REQUIREMENTS 52).
pub const CHARTER_METRICS: std::ops::RangeInclusive<usize> = 3..=5;

/// How many metrics a charter's clause names in each language: its lines with words.
///
/// Section C of the requirements keeps three rules apart that look like one: a single primary metric, at most three
/// key metrics a campaign, three to five in a charter. A charter speaks of the partnership over campaigns, so its
/// metrics are a list of its own in the words of the clause, which begins with the campaign's and is filled up by the
/// parties. They are not targets: nothing is imported, judged or flagged by them, and the campaign keeps its three.
pub fn metrics_named(text: &Both) -> (usize, usize) {
    let lines = |side: &str| side.lines().filter(|line| has_words(line)).count();
    (lines(&text.ru), lines(&text.en))
}

/// Whether a clause key stands in any built-in template.
pub fn is_key(key: &str) -> bool {
    Paper::ALL.into_iter().any(|paper| paper.clauses().contains(&key))
}
