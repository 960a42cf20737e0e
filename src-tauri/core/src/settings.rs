//! The numbers a workspace works with: every rule's bound, with its default, for the user to change.
//!
//! A new value is used from then on; it never rewrites a decision that was made under the old one.

use crate::Id;
use crate::budget::{Ballpark, ExchangeRate};
use crate::gate::GateRule;
use crate::problem::{NAME_MOST, Problem, ProblemCode, check_range, check_text};
use serde::{Deserialize, Serialize};

/// Lower bounds of the follower tiers. The defaults are the most common scheme (METRICS.md, "Tier bounds").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TierBounds {
    /// First follower count called nano.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub nano: i64,
    /// First follower count called micro.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub micro: i64,
    /// First follower count called mid.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub mid: i64,
    /// First follower count called macro.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub r#macro: i64,
    /// First follower count called mega.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub mega: i64,
}

impl Default for TierBounds {
    fn default() -> TierBounds {
        TierBounds { nano: 1_000, micro: 10_000, mid: 50_000, r#macro: 500_000, mega: 1_000_000 }
    }
}

/// The settings of one workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Settings {
    /// Identity: there is one such record in a workspace.
    pub id: Id,
    /// The name of the workspace, shown at the head of the window.
    pub workspace_name: String,
    /// Tier bounds.
    pub tiers: TierBounds,
    /// Average overlap from which the kick-off opens, 1–5 (REQUIREMENTS 45).
    pub overlap_gate: f64,
    /// Share of the weight that must be scored before a partner is ranked, 0–1 (METHODS, "Scores and ranking").
    pub coverage_least: f64,
    /// Attainment below which performance flags, in per cent of plan (METHODS, "Health").
    pub performance_least: f64,
    /// Adherence below which it flags, 0–100. On-time delivery of 90 % is REQUIREMENTS 137.
    pub adherence_least: f64,
    /// Weight of delivery on time in adherence, 1–100 beside the two below (METHODS, "Health"). It is never without
    /// weight, so that there is a score as soon as something was due.
    pub on_time_weight: f64,
    /// Weight of what was asked for in adherence, 0–100.
    pub specification_weight: f64,
    /// Weight of keeping to the agreed revision rounds in adherence, 0–100.
    pub revisions_weight: f64,
    /// Balance of sentiment below which it flags, −1…+1.
    pub sentiment_least: f64,
    /// Rated comments below which sentiment has no data (METHODS, "Health").
    pub comments_least: u32,
    /// Expected events below which performance has no data (METHODS, "Where the campaign should be now").
    pub events_least: u32,
    /// Days in a row below the threshold before a pending flag is raised, and above it before it clears.
    pub flag_days: u32,
    /// Days before an unpaid or unsigned thing is called late on Today.
    pub lead_days: u32,
    /// The evidence gates, in the order they are shown.
    pub gates: Vec<GateRule>,
    /// How far the weights of a scorecard are varied to see whether a rank holds, as a share of each, 0–1 (METHODS,
    /// "Scores and ranking").
    pub stability_band: f64,
    /// What such work usually costs, as a hint with its source.
    pub ballparks: Vec<Ballpark>,
    /// Exchange rates as the person noted them, each with its day and source.
    pub exchange: Vec<ExchangeRate>,
}

/// The largest bound of a tier: more followers than any account has.
const TIER_MOST: i64 = 1_000_000_000;

impl Settings {
    /// The settings of a new workspace.
    pub fn new(id: Id, workspace_name: impl Into<String>) -> Settings {
        Settings {
            id,
            workspace_name: workspace_name.into(),
            tiers: TierBounds::default(),
            overlap_gate: 3.5,
            coverage_least: 0.6,
            performance_least: 70.0,
            adherence_least: 80.0,
            on_time_weight: 50.0,
            specification_weight: 40.0,
            revisions_weight: 10.0,
            sentiment_least: 0.2,
            comments_least: 30,
            events_least: 10,
            flag_days: 2,
            lead_days: 14,
            gates: crate::gate::default_gates(),
            stability_band: 0.3,
            ballparks: crate::budget::default_ballparks(),
            exchange: Vec::new(),
        }
    }

    /// What is wrong with the settings, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.workspace_name.trim().is_empty() {
            problems.push(Problem::at("workspace_name", ProblemCode::Empty));
        }
        check_text(&mut problems, "workspace_name", &self.workspace_name, NAME_MOST);
        let bounds = [
            ("tiers.nano", 0, self.tiers.nano),
            ("tiers.micro", self.tiers.nano, self.tiers.micro),
            ("tiers.mid", self.tiers.micro, self.tiers.mid),
            ("tiers.macro", self.tiers.mid, self.tiers.r#macro),
            ("tiers.mega", self.tiers.r#macro, self.tiers.mega),
        ];
        for (field, below, bound) in bounds {
            if bound <= below || bound > TIER_MOST {
                problems.push(
                    Problem::at(field, ProblemCode::OutOfRange)
                        .with("least", below + 1)
                        .with("most", TIER_MOST),
                );
            }
        }
        let ranges = [
            ("overlap_gate", self.overlap_gate, 1.0, 5.0),
            ("coverage_least", self.coverage_least, 0.0, 1.0),
            ("performance_least", self.performance_least, 0.0, 100.0),
            ("adherence_least", self.adherence_least, 0.0, 100.0),
            ("on_time_weight", self.on_time_weight, 1.0, 100.0),
            ("specification_weight", self.specification_weight, 0.0, 100.0),
            ("revisions_weight", self.revisions_weight, 0.0, 100.0),
            ("sentiment_least", self.sentiment_least, -1.0, 1.0),
            ("stability_band", self.stability_band, 0.0, 1.0),
        ];
        for (field, value, least, most) in ranges {
            if !(least..=most).contains(&value) {
                problems.push(
                    Problem::at(field, ProblemCode::OutOfRange)
                        .with("least", least)
                        .with("most", most),
                );
            }
        }
        check_range(&mut problems, "comments_least", self.comments_least.into(), 1, 10_000);
        check_range(&mut problems, "events_least", self.events_least.into(), 1, 10_000);
        check_range(&mut problems, "flag_days", self.flag_days.into(), 1, 30);
        check_range(&mut problems, "lead_days", self.lead_days.into(), 0, 365);
        problems.extend(crate::gate::rule_problems(&self.gates));
        crate::budget::ballpark_problems(&mut problems, &self.ballparks);
        crate::budget::exchange_problems(&mut problems, &self.exchange);
        problems
    }
}
