//! Facts: what a gate or a signal rests on, as a code with its figures and the record it stands in.

use crate::{Both, Id, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that is known, or known to be missing.
///
/// The sentence a person reads is the Fluent message `gate-fact-<code>` with `name` and `args`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "GateFact"))]
pub struct Fact {
    /// What it says.
    pub code: FactCode,
    /// Whom or what it names: a brand, a campaign. Blank where it names nothing.
    pub name: Both,
    /// Its figures in plain text: `n` a count, `market` a market's tag, `metric` a metric's id, `question` the
    /// set and the id of a question (`gut-check-understands-ugc`), `start` and `end` days.
    pub args: BTreeMap<String, String>,
    /// The record it stands in.
    pub record: Option<RecordRef>,
}

/// A record, by kind and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordRef {
    /// Its kind.
    pub kind: Kind,
    /// Its identity.
    pub id: Id,
}

/// What a fact says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FactCode {
    /// `n` cases of `market` can be looked at; more than `more` are asked for.
    CasesInMarket,
    /// The same of the only market they work in, so that none are asked for in the other.
    CasesInOnlyMarket,
    /// A case nobody can look at: neither link nor file.
    CaseUnshown,
    /// A case whose market nobody asked for.
    CaseWithoutMarket,
    /// No case is noted.
    NoCases,
    /// The longest relationship: `n` whole months from `start` to `end`.
    LongestRelationship,
    /// The longest relationship goes on: `n` whole months since `start`.
    LongestRunning,
    /// A relationship whose first day nobody asked for.
    RelationshipUndated,
    /// No relationship with a brand is noted.
    NoRelationships,
    /// A lost or mixed case that tells what went wrong.
    FailureTold,
    /// A lost or mixed case without a word on what went wrong.
    FailureUntold,
    /// All `n` cases with a known result were won.
    OnlyWins,
    /// Nobody has asked for a failure.
    FailuresNotAsked,
    /// A conversation said yes to `question`.
    SaidYes,
    /// A conversation said no to `question`.
    SaidNo,
    /// A conversation left `question` open.
    LeftOpen,
    /// There was no gut check yet.
    NoGutCheck,
    /// A campaign is judged by `metric`, with a threshold in every market.
    MetricAgreed,
    /// A campaign is judged by `metric`, and `market` has no threshold.
    ThresholdMissing,
    /// A campaign has no primary metric.
    NoPrimary,
    /// There is no campaign with this partner.
    NoCampaign,
    /// The partner signed the brief of a campaign.
    BriefSigned,
    /// The partner refused to put an agreement in writing on `start`.
    RefusedToDocument,
    /// Nothing shows whether they put agreements in writing.
    NothingInWriting,
    /// A case in which a brand was carried over a cultural difference.
    CulturalShift,
    /// Cases in both markets.
    CasesAcross,
    /// A creator would work with them again.
    CreatorAgain,
    /// A creator would not.
    CreatorNotAgain,
}

impl FactCode {
    /// The name in files and in the keys of its messages.
    pub fn tag(self) -> &'static str {
        match self {
            FactCode::CasesInMarket => "cases-in-market",
            FactCode::CasesInOnlyMarket => "cases-in-only-market",
            FactCode::CaseUnshown => "case-unshown",
            FactCode::CaseWithoutMarket => "case-without-market",
            FactCode::NoCases => "no-cases",
            FactCode::LongestRelationship => "longest-relationship",
            FactCode::LongestRunning => "longest-running",
            FactCode::RelationshipUndated => "relationship-undated",
            FactCode::NoRelationships => "no-relationships",
            FactCode::FailureTold => "failure-told",
            FactCode::FailureUntold => "failure-untold",
            FactCode::OnlyWins => "only-wins",
            FactCode::FailuresNotAsked => "failures-not-asked",
            FactCode::SaidYes => "said-yes",
            FactCode::SaidNo => "said-no",
            FactCode::LeftOpen => "left-open",
            FactCode::NoGutCheck => "no-gut-check",
            FactCode::MetricAgreed => "metric-agreed",
            FactCode::ThresholdMissing => "threshold-missing",
            FactCode::NoPrimary => "no-primary",
            FactCode::NoCampaign => "no-campaign",
            FactCode::BriefSigned => "brief-signed",
            FactCode::RefusedToDocument => "refused-to-document",
            FactCode::NothingInWriting => "nothing-in-writing",
            FactCode::CulturalShift => "cultural-shift",
            FactCode::CasesAcross => "cases-across",
            FactCode::CreatorAgain => "creator-again",
            FactCode::CreatorNotAgain => "creator-not-again",
        }
    }
}

impl Fact {
    /// A fact without a name, figures or a record.
    pub fn of(code: FactCode) -> Fact {
        Fact { code, name: Both::default(), args: BTreeMap::new(), record: None }
    }

    /// The same fact in a record.
    pub fn from(mut self, kind: Kind, id: Id) -> Fact {
        self.record = Some(RecordRef { kind, id });
        self
    }

    /// The same fact about something with one name in every language, as a brand has.
    pub fn named(mut self, name: &str) -> Fact {
        self.name = Both::new(name.trim(), name.trim());
        self
    }

    /// The same fact about something with a name in each language.
    pub fn titled(mut self, name: &Both) -> Fact {
        self.name = name.clone();
        self
    }

    /// The same fact with one more figure.
    pub fn with(mut self, arg: &str, value: impl ToString) -> Fact {
        self.args.insert(arg.to_owned(), value.to_string());
        self
    }
}
