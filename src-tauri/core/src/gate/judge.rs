//! How each gate is judged from what is on record.

use super::{
    Fact, FactCode, Gate, GateId, GateOverride, GateRule, GateState, RecordRef, asked_for,
};
use crate::case::{CaseStudy, MarketCases, per_market, without_market};
use crate::conversation::{self, Conversation, ConversationKind, Heard};
use crate::lapse::{Lapse, LapseKind};
use crate::relationship::{Relationship, longest};
use crate::target::{Agreement, Target, agreement};
use crate::{Both, Id, Kind, Market};
use chrono::NaiveDate;

/// Everything on record that gates and signals are judged by, for one partner.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evidence {
    /// The markets they work in; empty while nobody has noted them.
    pub markets: Vec<Market>,
    /// Their case studies.
    pub cases: Vec<CaseStudy>,
    /// Their relationships with earlier brands.
    pub relationships: Vec<Relationship>,
    /// Conversations with them.
    pub conversations: Vec<Conversation>,
    /// What did not go as agreed.
    pub lapses: Vec<Lapse>,
    /// Campaigns they take part in, in the order they were made in.
    pub campaigns: Vec<CampaignEvidence>,
    /// Decisions to pass a gate, in the order they were made in.
    pub overrides: Vec<GateOverride>,
}

impl Evidence {
    /// The campaign whose metrics the pilot gate asks for: the latest pilot; without one, the latest campaign.
    pub fn campaign_at_hand(&self) -> Option<&CampaignEvidence> {
        self.campaigns.iter().rfind(|campaign| campaign.pilot).or(self.campaigns.last())
    }
}

/// What a campaign with a partner shows.
#[derive(Debug, Clone, PartialEq)]
pub struct CampaignEvidence {
    /// The campaign.
    pub campaign: Id,
    /// Its title.
    pub title: Both,
    /// Its markets.
    pub markets: Vec<Market>,
    /// Whether it is a pilot.
    pub pilot: bool,
    /// Its key metrics.
    pub targets: Vec<Target>,
    /// Whether the partner has signed a revision of its brief.
    pub signed: bool,
}

/// The gates that are asked for, as they stand on `today`, in the order of [`GateId::ALL`]. A gate without a rule is
/// asked for by its default.
pub fn standing(evidence: &Evidence, rules: &[GateRule], today: NaiveDate) -> Vec<Gate> {
    let mut gates = Vec::new();
    for id in GateId::ALL {
        if rules.iter().any(|rule| rule.id == id.tag() && !rule.on) {
            continue;
        }
        let least = asked_for(rules, id);
        let found = match id {
            GateId::GutCheck => gut_check(evidence, least),
            GateId::CasesBothMarkets => cases(evidence, least),
            GateId::RelationshipSixMonths => relationships(evidence, least, today),
            GateId::FailuresShown => failures(evidence, least),
            GateId::PilotMetricsAgreed => pilot_metrics(evidence),
            GateId::Documents => documents(evidence),
        };
        let overridden = evidence.overrides.iter().filter(|o| o.gate == id.tag());
        gates.push(Gate {
            id,
            state: found.state,
            least,
            reached: found.reached,
            markets: found.markets,
            facts_for: found.facts_for,
            facts_against: found.facts_against,
            overridden: overridden.max_by_key(|o| (o.on, o.id)).cloned(),
        });
    }
    gates
}

/// What the records say about one gate.
struct Found {
    state: GateState,
    reached: Vec<u32>,
    markets: Vec<Market>,
    facts_for: Vec<Fact>,
    facts_against: Vec<Fact>,
}

/// A gate that nothing is on record about.
fn unasked(code: FactCode) -> Found {
    Found {
        state: GateState::NotKnown,
        reached: Vec::new(),
        markets: Vec::new(),
        facts_for: Vec::new(),
        facts_against: vec![Fact::of(code)],
    }
}

/// Met when what is certain is enough, not met when even what is possible is not, else not known.
fn between(certain: bool, possible: bool) -> GateState {
    match (certain, possible) {
        (true, _) => GateState::Met,
        (false, true) => GateState::NotKnown,
        (false, false) => GateState::NotMet,
    }
}

fn gut_check(evidence: &Evidence, least: f64) -> Found {
    let check = conversation::gut_check(&evidence.conversations, least.max(0.0).ceil() as u32);
    if check.conversation.is_none() {
        return unasked(FactCode::NoGutCheck);
    }
    let (mut facts_for, mut facts_against) = (Vec::new(), Vec::new());
    for heard in &check.heard {
        let mut fact = said(ConversationKind::GutCheck, heard);
        fact.record = check.conversation.map(|id| RecordRef { kind: Kind::Conversation, id });
        if heard.verdict == Some(true) { &mut facts_for } else { &mut facts_against }.push(fact);
    }
    Found {
        state: match check.passed {
            Some(true) => GateState::Met,
            Some(false) => GateState::NotMet,
            None => GateState::NotKnown,
        },
        reached: vec![check.yes],
        markets: Vec::new(),
        facts_for,
        facts_against,
    }
}

/// A case counts for its market when it can be looked at. One that cannot yet, or has no market, could still count.
///
/// The rule asks for cases in both markets because it is said of partners who lead from one into the other
/// (REQUIREMENTS 92); whoever works in one market alone is asked for cases there, and the fact says so. Where nobody
/// has noted the markets, both are asked for.
fn cases(evidence: &Evidence, least: f64) -> Found {
    let cases = &evidence.cases;
    if cases.is_empty() {
        return unasked(FactCode::NoCases);
    }
    let asked = |market: Market| evidence.markets.is_empty() || evidence.markets.contains(&market);
    let markets: Vec<MarketCases> =
        per_market(cases).into_iter().filter(|line| asked(line.market)).collect();
    let code =
        if markets.len() > 1 { FactCode::CasesInMarket } else { FactCode::CasesInOnlyMarket };
    let homeless = without_market(cases).len();
    let (mut facts_for, mut facts_against) = (Vec::new(), Vec::new());
    let mut short_by = 0;
    for line in &markets {
        let fact = Fact::of(code)
            .with("market", line.market.tag())
            .with("n", line.counted.len())
            .with("more", least);
        let enough = exceeds(line.counted.len(), least);
        if enough { &mut facts_for } else { &mut facts_against }.push(fact);
        // What is missing beyond the cases that only want a link must come from those without a market.
        let possible = line.counted.len() + line.unshown.len();
        short_by += (least.max(0.0) as usize + 1).saturating_sub(possible);
    }
    let certain = markets.iter().all(|line| exceeds(line.counted.len(), least));
    if !certain {
        let could_count = |case: &&CaseStudy| case.market.is_none_or(asked);
        for case in cases.iter().filter(could_count).filter(|case| !case.is_shown()) {
            facts_against.push(of_case(FactCode::CaseUnshown, case));
        }
        for case in cases.iter().filter(|case| case.market.is_none() && case.is_shown()) {
            facts_against.push(of_case(FactCode::CaseWithoutMarket, case));
        }
    }
    Found {
        state: between(certain, short_by <= homeless),
        reached: markets.iter().map(|line| line.counted.len() as u32).collect(),
        markets: markets.iter().map(|line| line.market).collect(),
        facts_for,
        facts_against,
    }
}

fn exceeds(n: usize, least: f64) -> bool {
    n as f64 > least
}

fn relationships(evidence: &Evidence, least: f64, today: NaiveDate) -> Found {
    let all = &evidence.relationships;
    if all.is_empty() {
        return unasked(FactCode::NoRelationships);
    }
    let months = least.max(0.0) as u32;
    let longest = longest(all, today);
    let certain = longest.as_ref().is_some_and(|longest| longest.exceeds(months));
    let undated = all.iter().filter(|r| r.from.is_none());
    let (mut facts_for, mut facts_against) = (Vec::new(), Vec::new());
    if let Some(longest) = &longest {
        let code = match longest.to {
            Some(_) => FactCode::LongestRelationship,
            None => FactCode::LongestRunning,
        };
        let mut fact = Fact::of(code)
            .from(Kind::Relationship, longest.relationship)
            .named(&longest.brand)
            .with("n", longest.months)
            .with("start", longest.from);
        if let Some(to) = longest.to {
            fact = fact.with("end", to);
        }
        if certain { &mut facts_for } else { &mut facts_against }.push(fact);
    }
    if !certain {
        facts_against.extend(undated.clone().map(|r| {
            Fact::of(FactCode::RelationshipUndated).from(Kind::Relationship, r.id).named(&r.brand)
        }));
    }
    Found {
        state: between(certain, undated.count() > 0),
        reached: longest.iter().map(|longest| longest.months).collect(),
        markets: Vec::new(),
        facts_for,
        facts_against,
    }
}

/// A failure counts when a lost or mixed case tells what went wrong, or when it was told in a conversation. Who was
/// asked and told of none is known not to show any.
fn failures(evidence: &Evidence, least: f64) -> Found {
    let told: Vec<&CaseStudy> = evidence.cases.iter().filter(|c| c.tells_failure()).collect();
    let untold: Vec<&CaseStudy> =
        evidence.cases.iter().filter(|c| c.has_failed() && !c.tells_failure()).collect();
    let mut facts_for: Vec<Fact> =
        told.iter().map(|case| of_case(FactCode::FailureTold, case)).collect();
    let mut facts_against: Vec<Fact> =
        untold.iter().map(|case| of_case(FactCode::FailureUntold, case)).collect();
    let spoken = conversation::signals(&evidence.conversations);
    let spoken = spoken.iter().find(|heard| heard.question == SPEAKS_OF_FAILURES);
    let verdict = spoken.and_then(|heard| heard.verdict);
    sort_by_verdict(ConversationKind::Exploration, spoken, &mut facts_for, &mut facts_against);
    // What was told in the conversation may be what a case tells, so the two are never added.
    let n = told.len().max(usize::from(verdict == Some(true)));
    let certain = n as f64 >= least;
    let refused = verdict == Some(false);
    if n == 0 && facts_against.is_empty() {
        // Whatever else was told is a case that went well.
        let won = evidence.cases.iter().filter(|case| case.result.is_some()).count();
        if won == 0 {
            return unasked(FactCode::FailuresNotAsked);
        }
        facts_against.push(Fact::of(FactCode::OnlyWins).with("n", won));
    }
    Found {
        state: between(certain, !refused),
        reached: vec![n as u32],
        markets: Vec::new(),
        facts_for,
        facts_against,
    }
}

fn pilot_metrics(evidence: &Evidence) -> Found {
    let Some(campaign) = evidence.campaign_at_hand() else {
        return unasked(FactCode::NoCampaign);
    };
    let fact = |code: FactCode| {
        Fact::of(code).from(Kind::Campaign, campaign.campaign).titled(&campaign.title)
    };
    let missing = |primary: &Target, market: Market| {
        fact(FactCode::ThresholdMissing)
            .with("metric", &primary.metric)
            .with("market", market.tag())
    };
    let (state, facts_for, facts_against) = match agreement(&campaign.targets, &campaign.markets) {
        Agreement::NoPrimary => (GateState::NotMet, Vec::new(), vec![fact(FactCode::NoPrimary)]),
        Agreement::Open(primary, bare) => {
            let missing = bare.into_iter().map(|market| missing(primary, market)).collect();
            (GateState::NotMet, Vec::new(), missing)
        }
        Agreement::Agreed(primary) => {
            let agreed = fact(FactCode::MetricAgreed).with("metric", &primary.metric);
            (GateState::Met, vec![agreed], Vec::new())
        }
    };
    Found { state, reached: Vec::new(), markets: Vec::new(), facts_for, facts_against }
}

/// One refusal decides, whatever was signed before or since: it is taken back only by removing the record or passing
/// the gate with a reason.
fn documents(evidence: &Evidence) -> Found {
    let refused = evidence.lapses.iter().filter(|l| l.kind == LapseKind::RefusedToDocument);
    let mut facts_against: Vec<Fact> = refused
        .map(|lapse| {
            Fact::of(FactCode::RefusedToDocument)
                .from(Kind::Lapse, lapse.id)
                .with("start", lapse.on)
        })
        .collect();
    let mut facts_for: Vec<Fact> = evidence
        .campaigns
        .iter()
        .filter(|campaign| campaign.signed)
        .map(|c| Fact::of(FactCode::BriefSigned).from(Kind::Campaign, c.campaign).titled(&c.title))
        .collect();
    let basics = conversation::basics(&evidence.conversations);
    let written = basics.iter().find(|heard| heard.question == IN_WRITING);
    sort_by_verdict(ConversationKind::ScopingSecond, written, &mut facts_for, &mut facts_against);
    if facts_for.is_empty() && facts_against.is_empty() {
        return unasked(FactCode::NothingInWriting);
    }
    let met = facts_against.is_empty();
    Found {
        state: if met { GateState::Met } else { GateState::NotMet },
        reached: Vec::new(),
        markets: Vec::new(),
        facts_for,
        facts_against,
    }
}

fn of_case(code: FactCode, case: &CaseStudy) -> Fact {
    Fact::of(code).from(Kind::Case, case.id).named(&case.brand)
}

/// The question of the exploration interview whether they speak of failures.
const SPEAKS_OF_FAILURES: &str = "failures";

/// The question of the second scoping call whether all of it is in writing.
const IN_WRITING: &str = "written";

/// Puts what was heard with what speaks for or against; what was not asked speaks for neither.
fn sort_by_verdict(
    kind: ConversationKind,
    heard: Option<&Heard>,
    facts_for: &mut Vec<Fact>,
    facts_against: &mut Vec<Fact>,
) {
    match heard.map(|heard| (heard, heard.verdict)) {
        Some((heard, Some(true))) => facts_for.push(said(kind, heard)),
        Some((heard, Some(false))) => facts_against.push(said(kind, heard)),
        _ => {}
    }
}

/// What was heard to a question of conversations of this kind, in the conversation it was heard in.
pub(crate) fn said(kind: ConversationKind, heard: &Heard) -> Fact {
    let code = match heard.verdict {
        Some(true) => FactCode::SaidYes,
        Some(false) => FactCode::SaidNo,
        None => FactCode::LeftOpen,
    };
    let question = format!("{}-{}", kind.tag(), heard.question);
    let fact = Fact::of(code).with("question", question);
    match heard.conversation {
        Some(id) => fact.from(Kind::Conversation, id),
        None => fact,
    }
}
