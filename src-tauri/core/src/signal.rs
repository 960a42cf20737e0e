//! Soft signals: what practitioners listen for and what no gate asks for (REQUIREMENTS 90, 91, 95, 106).
//!
//! A signal is seen, seen not to be there, or not known. It weighs in a talk about a partner and opens nothing.

use crate::case::per_market;
use crate::conversation::{self, ConversationKind};
use crate::gate::{Evidence, Fact, FactCode, said};
use crate::reference::Reference;
use crate::{Kind, Market};
use serde::{Deserialize, Serialize};

/// What to listen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SignalId {
    /// Speaks of failures unasked or plainly.
    SpeaksOfFailures,
    /// Has a process rather than an intuition.
    HasProcess,
    /// Wants to know your constraints.
    AsksOfConstraints,
    /// Has worked with somebody of the other market.
    WorkedAcross,
    /// Has carried a brand over a cultural difference, which followers in both markets do not show (REQUIREMENTS 90).
    CulturalShift,
    /// Creators who worked with them would do it again (REQUIREMENTS 106).
    CreatorsAgain,
}

impl SignalId {
    /// Every signal, in the order it is shown.
    pub const ALL: [SignalId; 6] = [
        SignalId::SpeaksOfFailures,
        SignalId::HasProcess,
        SignalId::AsksOfConstraints,
        SignalId::WorkedAcross,
        SignalId::CulturalShift,
        SignalId::CreatorsAgain,
    ];

    /// The name in the keys of its messages, `signal-<tag>`.
    pub fn tag(self) -> &'static str {
        match self {
            SignalId::SpeaksOfFailures => "speaks-of-failures",
            SignalId::HasProcess => "has-process",
            SignalId::AsksOfConstraints => "asks-of-constraints",
            SignalId::WorkedAcross => "worked-across",
            SignalId::CulturalShift => "cultural-shift",
            SignalId::CreatorsAgain => "creators-again",
        }
    }

    /// The question of the exploration interview that listens for it, where there is one.
    fn question(self) -> Option<&'static str> {
        match self {
            SignalId::SpeaksOfFailures => Some("failures"),
            SignalId::HasProcess => Some("process"),
            SignalId::AsksOfConstraints => Some("constraints"),
            SignalId::WorkedAcross => Some("other-market"),
            SignalId::CulturalShift | SignalId::CreatorsAgain => None,
        }
    }
}

/// A signal as it stands for one partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Signal {
    /// Which.
    pub id: SignalId,
    /// Seen, seen not to be there, or not known.
    pub seen: Option<bool>,
    /// What shows it.
    pub facts: Vec<Fact>,
}

/// Every signal of a partner, in the order of [`SignalId::ALL`]. What the interview heard comes first; what the
/// records show stands for it where nobody asked.
pub fn signals(evidence: &Evidence, references: &[Reference]) -> Vec<Signal> {
    let heard = conversation::signals(&evidence.conversations);
    SignalId::ALL
        .map(|id| {
            let spoken = id.question().and_then(|question| {
                heard.iter().find(|h| h.question == question && h.verdict.is_some())
            });
            let mut facts: Vec<Fact> = spoken
                .map(|heard| said(ConversationKind::Exploration, heard))
                .into_iter()
                .collect();
            let shown = on_record(id, evidence, references);
            let seen = spoken.and_then(|h| h.verdict).or(shown.0);
            facts.extend(shown.1);
            Signal { id, seen, facts }
        })
        .to_vec()
}

/// What the records show of a signal; they seldom show that something is not there.
fn on_record(
    id: SignalId,
    evidence: &Evidence,
    references: &[Reference],
) -> (Option<bool>, Vec<Fact>) {
    let cases = |code: FactCode, of: fn(&crate::case::CaseStudy) -> bool| {
        let found = evidence.cases.iter().filter(|case| of(case));
        let facts: Vec<Fact> =
            found.map(|c| Fact::of(code).from(Kind::Case, c.id).named(&c.brand)).collect();
        ((!facts.is_empty()).then_some(true), facts)
    };
    match id {
        SignalId::SpeaksOfFailures => cases(FactCode::FailureTold, |case| case.tells_failure()),
        SignalId::CulturalShift => cases(FactCode::CulturalShift, |case| case.cultural_shift),
        SignalId::WorkedAcross => {
            let counted = per_market(&evidence.cases);
            let across = counted.iter().all(|line| !line.counted.is_empty());
            let n = |market: Market| {
                counted.iter().find(|line| line.market == market).map_or(0, |l| l.counted.len())
            };
            let fact =
                Fact::of(FactCode::CasesAcross).with("ru", n(Market::Ru)).with("us", n(Market::Us));
            (across.then_some(true), across.then_some(fact).into_iter().collect())
        }
        SignalId::CreatorsAgain => {
            let told = references.iter().filter_map(|r| Some((r, r.again?)));
            let facts: Vec<Fact> = told
                .clone()
                .map(|(r, again)| {
                    let code =
                        if again { FactCode::CreatorAgain } else { FactCode::CreatorNotAgain };
                    Fact::of(code).from(Kind::Reference, r.id).named(&r.creator)
                })
                .collect();
            let all = told.clone().all(|(_, again)| again);
            ((!facts.is_empty()).then_some(all), facts)
        }
        SignalId::HasProcess | SignalId::AsksOfConstraints => (None, Vec::new()),
    }
}
