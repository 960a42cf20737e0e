//! What the goals of a campaign contradict or leave unsaid, told before anybody spends a day on them.
//!
//! Nothing here forbids: a warning names the place and the person decides. What shuts the kick-off is
//! [`crate::alignment::Obstacle`].

use crate::campaign::{Campaign, Objective, Party, PartyRole};
use crate::fold::fold;
use crate::metric::{Dictionary, Tells, Unit};
use crate::target::Target;
use crate::trade_off::TradeOff;
use crate::words::words;
use crate::{Both, Id, Market};
use serde::{Deserialize, Serialize};

/// Fewer words than these say no reason: “for sales” is not one (REQUIREMENTS 20).
const REASON_WORDS: usize = 5;

/// What is contradicted or left unsaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WarningCode {
    /// The primary metric tells of another kind of objective (REQUIREMENTS 6, 7).
    ObjectiveAndMetric,
    /// The primary metric counts work done, not what came of it (REQUIREMENTS 10).
    OutputAsSuccess,
    /// Success reads the same in every market (REQUIREMENTS 4).
    SameSuccess,
    /// A metric that was let go in a trade-off is still judged by (REQUIREMENTS 48).
    LetGoYetKept,
    /// No kind of objective is chosen (REQUIREMENTS 6).
    NoObjective,
    /// A market has no definition of success (REQUIREMENTS 1, 4).
    NoSuccess,
    /// Nobody said what a miss may look like in a market (REQUIREMENTS 66).
    NoFailure,
    /// Nobody said how news comes back from a market while it runs (REQUIREMENTS 2).
    NoFeedback,
    /// Nobody said when goals are talked over anew (REQUIREMENTS 66).
    NoRenegotiation,
    /// What counts as a conversion is not said (REQUIREMENTS 2).
    NoConversion,
    /// Whom it speaks to is not said (REQUIREMENTS 21).
    NoAudience,
    /// Why this creator's audience will like it is not said (REQUIREMENTS 22).
    NoWhyYou,
    /// A party has not said what it judges by (REQUIREMENTS 65).
    NothingJudgedBy,
    /// Why a metric matters is not said, or in words that fit any campaign (REQUIREMENTS 12, 20).
    NoRealWhy,
    /// What a figure is needed for is not said (REQUIREMENTS 16).
    NotNeededFor,
    /// Nobody tracks a metric (REQUIREMENTS 12).
    NoOwner,
    /// What an outcome may cost in a market is not said (REQUIREMENTS 14).
    NoCost,
    /// How much of the business the creators are told is not chosen (REQUIREMENTS 25).
    NoContext,
}

impl WarningCode {
    /// Whether what was said contradicts itself; otherwise something is not said yet.
    pub fn contradicts(self) -> bool {
        matches!(
            self,
            WarningCode::ObjectiveAndMetric
                | WarningCode::OutputAsSuccess
                | WarningCode::SameSuccess
                | WarningCode::LetGoYetKept
        )
    }
}

/// One warning about the goals. Its words are the Fluent message `goal-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalWarning {
    /// What it is.
    pub code: WarningCode,
    /// Whether what was said contradicts itself; otherwise something is not said yet.
    pub contradicts: bool,
    /// The metric it is about.
    pub metric: Option<String>,
    /// The market it is about.
    pub market: Option<Market>,
    /// The party it is about.
    pub party: Option<Id>,
}

impl GoalWarning {
    fn of(code: WarningCode) -> GoalWarning {
        let contradicts = code.contradicts();
        GoalWarning { code, contradicts, metric: None, market: None, party: None }
    }

    fn at_metric(self, metric: &str) -> GoalWarning {
        GoalWarning { metric: Some(metric.to_owned()), ..self }
    }

    fn in_market(self, market: Market) -> GoalWarning {
        GoalWarning { market: Some(market), ..self }
    }

    fn of_party(self, party: Id) -> GoalWarning {
        GoalWarning { party: Some(party), ..self }
    }
}

/// The metrics that tell whether an objective of this kind was reached.
fn telling(objective: Objective) -> &'static [&'static str] {
    match objective {
        Objective::Awareness => {
            &["views", "impressions", "reach", "watch_time", "avd", "retention", "cpm", "cpv"]
        }
        Objective::Consideration => &[
            "clicks",
            "visits",
            "ctr",
            "cpc",
            "saves",
            "shares",
            "signups",
            "watch_time",
            "avd",
            "retention",
        ],
        Objective::Engagement => &[
            "likes",
            "comments",
            "shares",
            "saves",
            "engagements",
            "er_views",
            "er_reach",
            "er_followers",
            "cpe",
        ],
        Objective::Conversion => &[
            "orders",
            "promo_orders",
            "conversions",
            "signups",
            "new_customers",
            "revenue",
            "cr",
            "cpo",
            "cpa",
            "cac",
            "roas",
            "drr",
        ],
        Objective::Retention => {
            &["orders", "promo_orders", "conversions", "revenue", "unsub", "roas", "drr"]
        }
        Objective::Community => &[
            "new_followers",
            "net_followers",
            "followers",
            "unsub",
            "comments",
            "shares",
            "engagements",
            "er_views",
            "er_reach",
            "er_followers",
            "cpf",
        ],
    }
}

/// Whether a metric tells of an objective of this kind (REQUIREMENTS 6, 7).
pub fn tells_of(metric: &str, objective: Objective, dictionary: &Dictionary) -> bool {
    let telling = telling(objective);
    let made_of = dictionary.own().find(|own| own.id == metric).map(|own| own.formula.over());
    telling.contains(&metric)
        || made_of.is_some_and(|over| over.iter().any(|id| telling.contains(id)))
}

/// Everything about the goals of a campaign that should be talked about: contradictions first, then what is unsaid.
pub fn warnings(
    campaign: &Campaign,
    parties: &[Party],
    targets: &[Target],
    trade_offs: &[TradeOff],
    dictionary: &Dictionary,
) -> Vec<GoalWarning> {
    let mut found = Vec::new();
    found.extend(of_primary(campaign, targets, dictionary));
    found.extend(of_markets(campaign));
    found.extend(of_trade_offs(parties, targets, trade_offs));
    for (code, unsaid) in [
        (WarningCode::NoObjective, campaign.objective.is_none()),
        (WarningCode::NoConversion, campaign.conversion.is_blank()),
        (WarningCode::NoAudience, campaign.audience.is_blank()),
        (WarningCode::NoRenegotiation, campaign.renegotiate.is_blank()),
        (WarningCode::NoContext, campaign.context_shared.is_none()),
    ] {
        if unsaid {
            found.push(GoalWarning::of(code));
        }
    }
    for party in parties {
        if party.role == PartyRole::Creator && party.why_you.is_blank() {
            found.push(GoalWarning::of(WarningCode::NoWhyYou).of_party(party.id));
        }
        if party.judges_by.is_none() {
            found.push(GoalWarning::of(WarningCode::NothingJudgedBy).of_party(party.id));
        }
    }
    for target in targets {
        found.extend(of_target(campaign, target, targets, dictionary));
    }
    found.sort_by_key(|warning| !warning.contradicts);
    found
}

fn of_primary(
    campaign: &Campaign,
    targets: &[Target],
    dictionary: &Dictionary,
) -> Vec<GoalWarning> {
    let Some(primary) = targets.iter().find(|t| t.primary) else { return Vec::new() };
    let fits = campaign.objective.map(|objective| tells_of(&primary.metric, objective, dictionary));
    let output = dictionary.find(&primary.metric).is_some_and(|m| m.tells == Tells::Output);
    let mut found = Vec::new();
    if fits == Some(false) {
        found.push(GoalWarning::of(WarningCode::ObjectiveAndMetric).at_metric(&primary.metric));
    }
    // Being seen is the aim of awareness itself; for any other aim it is only the way there.
    if output && fits != Some(true) {
        found.push(GoalWarning::of(WarningCode::OutputAsSuccess).at_metric(&primary.metric));
    }
    found
}

fn of_markets(campaign: &Campaign) -> Vec<GoalWarning> {
    let mut found = Vec::new();
    let said = |market: Market| campaign.success.iter().find(|s| s.market == market);
    let defined: Vec<&Both> = campaign
        .markets
        .iter()
        .filter_map(|market| said(*market))
        .map(|success| &success.definition)
        .filter(|definition| !definition.is_blank())
        .collect();
    let same = |a: &Both, b: &Both| fold(&a.ru) == fold(&b.ru) && fold(&a.en) == fold(&b.en);
    if defined.len() > 1 && defined.iter().all(|definition| same(definition, defined[0])) {
        found.push(GoalWarning::of(WarningCode::SameSuccess));
    }
    for market in &campaign.markets {
        let unsaid = |part: fn(&crate::campaign::MarketSuccess) -> &Both| {
            said(*market).is_none_or(|success| part(success).is_blank())
        };
        for (code, missing) in [
            (WarningCode::NoSuccess, unsaid(|s| &s.definition)),
            (WarningCode::NoFailure, unsaid(|s| &s.failure)),
            (WarningCode::NoFeedback, unsaid(|s| &s.feedback)),
        ] {
            if missing {
                found.push(GoalWarning::of(code).in_market(*market));
            }
        }
    }
    found
}

fn of_trade_offs(
    parties: &[Party],
    targets: &[Target],
    trade_offs: &[TradeOff],
) -> Vec<GoalWarning> {
    let mut found: Vec<GoalWarning> = Vec::new();
    for metric in trade_offs.iter().filter_map(|t| t.metric.as_deref()) {
        let kept = targets.iter().any(|t| t.metric == metric)
            || parties.iter().any(|p| p.judges_by.as_deref() == Some(metric));
        let warning = GoalWarning::of(WarningCode::LetGoYetKept).at_metric(metric);
        if kept && !found.contains(&warning) {
            found.push(warning);
        }
    }
    found
}

fn of_target(
    campaign: &Campaign,
    target: &Target,
    targets: &[Target],
    dictionary: &Dictionary,
) -> Vec<GoalWarning> {
    let at = |code| GoalWarning::of(code).at_metric(&target.metric);
    let mut found = Vec::new();
    let repeated = targets.iter().any(|other| other.id != target.id && other.why == target.why);
    if !is_reason(&target.why) || repeated {
        found.push(at(WarningCode::NoRealWhy));
    }
    if target.needed_for.is_blank() {
        found.push(at(WarningCode::NotNeededFor));
    }
    if target.owner.is_none() {
        found.push(at(WarningCode::NoOwner));
    }
    // A price cannot have a price: what it may be at most is its threshold.
    let of_money = dictionary.find(&target.metric).is_some_and(|m| m.unit == Unit::Money);
    if target.primary && !of_money {
        for market in &campaign.markets {
            if target.threshold(*market).is_none_or(|t| t.cost_most.is_none()) {
                found.push(at(WarningCode::NoCost).in_market(*market));
            }
        }
    }
    found
}

/// Whether one of the sides says enough to be a reason.
fn is_reason(why: &Both) -> bool {
    [&why.ru, &why.en].iter().any(|side| words(side).len() >= REASON_WORDS)
}
