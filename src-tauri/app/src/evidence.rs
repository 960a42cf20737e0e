//! What is known of a partner from before: cases, relationships and references, and the gates they open.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::{CaseStudy, MarketCases, per_market, without_market};
use sverka_core::conversation::Conversation;
use sverka_core::decision::{Decision, Verdict};
use sverka_core::gate::{
    CampaignEvidence, Caution, Evidence, Gate, GateId, GateOverride, Next, Opening, caution, next,
    opening, standing,
};
use sverka_core::lapse::Lapse;
use sverka_core::opening::{may_open_file, may_open_link};
use sverka_core::partner::{Partner, Platform, Tier, tier_of};
use sverka_core::phase::{self, Move, Phase};
use sverka_core::problem::names_a_host;
use sverka_core::reference::{Counts, Reference, counts};
use sverka_core::relationship::{Longest, Relationship, longest, months};
use sverka_core::signal::{Signal, signals};
use sverka_core::signature::Signature;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Record};

/// What is known of a partner, and what it opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EvidenceView {
    /// Whose.
    pub partner: Id,
    /// Where the partnership stands.
    pub phase: Phase,
    /// The gates that are asked for, in order.
    pub gates: Vec<Gate>,
    /// Whether the way into a pilot is open.
    pub opening: Opening,
    /// What to find out next; `None` when nothing holds them up, or a deal-breaker shuts the way.
    pub next: Option<Next>,
    /// The campaign whose key metrics would answer the next gate, where there is one.
    pub next_campaign: Option<Id>,
    /// The warning that applies, if any.
    pub caution: Option<Caution>,
    /// What to listen for besides.
    pub signals: Vec<Signal>,
    /// Case studies, in the order they were noted in.
    pub cases: Vec<CaseLine>,
    /// Which of them count, market by market.
    pub per_market: Vec<MarketCases>,
    /// Those whose market nobody asked for.
    pub without_market: Vec<Id>,
    /// Those that tell of a failure.
    pub failures: Vec<Id>,
    /// Relationships with earlier brands, in the order they were noted in.
    pub relationships: Vec<RelationshipLine>,
    /// The longest of them.
    pub longest: Option<Longest>,
    /// What creators say, in the order it was noted in.
    pub references: Vec<Reference>,
    /// What they say together.
    pub reference_counts: Counts,
    /// Reach by platform. It opens nothing and weighs nothing (REQUIREMENTS 89).
    pub reach: Vec<Reach>,
    /// What past campaigns taught, newest first.
    pub lessons: Vec<Lesson>,
}

/// A case study with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseLine {
    /// The record.
    pub case: CaseStudy,
    /// Whether it counts for its market.
    pub counts: bool,
    /// Whether its file is not where it was chosen from any more.
    pub file_gone: bool,
    /// Whether its file lies on another machine, where nobody looks.
    pub file_elsewhere: bool,
    /// Whether its link may be opened from here.
    pub opens_link: bool,
    /// Whether its file may be opened from here.
    pub opens_file: bool,
}

/// A relationship with its length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RelationshipLine {
    /// The record.
    pub relationship: Relationship,
    /// Whole months it lasted, until today while it goes on; `None` while its first day is not known.
    pub months: Option<u32>,
    /// Whether its link may be opened from here.
    pub opens_link: bool,
}

/// How many follow one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reach {
    /// The platform.
    pub platform: Platform,
    /// The handle, as the partner writes it.
    pub handle: String,
    /// Followers; `None` while nobody looked.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub followers: Option<i64>,
    /// The tier of that many.
    pub tier: Option<Tier>,
}

/// What a campaign taught: a decision with its reason (REQUIREMENTS 109).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Lesson {
    /// The decision.
    pub decision: Id,
    /// The campaign.
    pub campaign: Id,
    /// Its title.
    pub title: Both,
    /// The day.
    pub on: NaiveDate,
    /// What was decided.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// The partners who took part.
    pub partners: Vec<Id>,
}

/// What is known of a partner, the gates it opens, and what to find out next.
pub fn open(workspace: &Workspace, partner: Id) -> Outcome<EvidenceView> {
    let today = workspace.today();
    workspace.read(|r| {
        let settings = settings(r)?;
        let record: Partner = found(r, partner)?;
        let evidence = of_partner(r, &record)?;
        let references = of::<Reference>(r, partner)?;
        let phase = phase::phase_of(&of::<Move>(r, partner)?);
        let gates = standing(&evidence, &settings.gates, today);
        let next = next(&gates);
        let campaign = next.filter(|next| next.gate == GateId::PilotMetricsAgreed);
        Ok(EvidenceView {
            partner,
            phase,
            opening: opening(&gates),
            next,
            next_campaign: campaign
                .and_then(|_| evidence.campaign_at_hand().map(|campaign| campaign.campaign)),
            caution: caution(&gates, phase, record.archived),
            signals: signals(&evidence, &references),
            per_market: per_market(&evidence.cases),
            without_market: without_market(&evidence.cases),
            failures: evidence.cases.iter().filter(|c| c.tells_failure()).map(|c| c.id).collect(),
            longest: longest(&evidence.relationships, today),
            cases: evidence.cases.into_iter().map(case_line).collect(),
            relationships: evidence
                .relationships
                .into_iter()
                .map(|relationship| RelationshipLine {
                    months: relationship
                        .from
                        .map(|from| months(from, relationship.to.unwrap_or(today))),
                    opens_link: may_open_link(&relationship.link),
                    relationship,
                })
                .collect(),
            reference_counts: counts(&references),
            references,
            reach: record
                .accounts
                .into_iter()
                .map(|account| Reach {
                    platform: account.platform,
                    handle: account.handle,
                    tier: account.followers.map(|n| tier_of(n, &settings.tiers)),
                    followers: account.followers,
                })
                .collect(),
            lessons: lessons_of(r)?,
            gates,
        })
    })
}

fn case_line(case: CaseStudy) -> CaseLine {
    // A workspace somebody sent may hold any path: one that leads to another machine is not looked at.
    let there = !names_a_host(&case.file) && Path::new(&case.file).exists();
    CaseLine {
        counts: case.market.is_some() && case.is_shown(),
        file_elsewhere: names_a_host(&case.file),
        file_gone: !case.file.is_empty() && !there,
        opens_link: may_open_link(&case.link),
        opens_file: there && may_open_file(&case.file),
        case,
    }
}

/// What of a record is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// The page.
    Link,
    /// The file.
    File,
}

/// What the system is to open for a proof of a case or a relationship: the address of a page or the path of a file, as
/// it is stored. What must not be opened is refused, whoever asks.
pub fn to_open(workspace: &Workspace, kind: Kind, id: Id, proof: Proof) -> Outcome<String> {
    let stored = workspace.read(|r| {
        Ok(match (kind, proof) {
            (Kind::Case, Proof::Link) => found::<CaseStudy>(r, id)?.link,
            (Kind::Case, Proof::File) => found::<CaseStudy>(r, id)?.file,
            (Kind::Relationship, Proof::Link) => found::<Relationship>(r, id)?.link,
            _ => return Err(Failure::of(Code::NotFound)),
        })
    })?;
    let may = match proof {
        Proof::Link => may_open_link(&stored),
        Proof::File => may_open_file(&stored) && Path::new(&stored).is_absolute(),
    };
    if !may {
        return Err(Failure::of(Code::NotOpened));
    }
    if proof == Proof::File && !Path::new(&stored).is_file() {
        return Err(Failure::of(Code::Missing).at(Path::new(&stored)));
    }
    Ok(stored)
}

/// The gates of one partner as they stand on `today`, as they would with these campaigns besides those on record.
pub(crate) fn gates(
    reader: &Reader,
    partner: &Partner,
    besides: Vec<CampaignEvidence>,
    today: NaiveDate,
) -> Outcome<Vec<Gate>> {
    let rules = settings(reader)?.gates;
    let mut evidence = of_partner(reader, partner)?;
    evidence.campaigns.extend(besides);
    Ok(standing(&evidence, &rules, today))
}

/// The gates of every partner as they stand today.
pub fn all_gates(workspace: &Workspace) -> Outcome<HashMap<Id, Vec<Gate>>> {
    workspace.read(|r| gates_of(r, &r.all::<Partner>()?, workspace.today()))
}

/// The gates of these partners, from one reading of each table.
pub(crate) fn gates_of(
    reader: &Reader,
    partners: &[Partner],
    today: NaiveDate,
) -> Outcome<HashMap<Id, Vec<Gate>>> {
    let rules = settings(reader)?.gates;
    let mut evidence = Tables {
        cases: reader.all()?,
        relationships: reader.all()?,
        conversations: reader.all()?,
        lapses: reader.all()?,
        overrides: reader.all()?,
        parties: reader.all()?,
        campaigns: reader.all()?,
        targets: reader.all()?,
        signatures: reader.all()?,
    }
    .by_partner();
    let gates = |partner: &Partner| {
        let mut of = evidence.remove(&partner.id).unwrap_or_default();
        of.markets.clone_from(&partner.markets);
        (partner.id, standing(&of, &rules, today))
    };
    Ok(partners.iter().map(gates).collect())
}

/// Passes a gate that is not met, for a reason that stays visible until the decision is removed.
pub fn pass(workspace: &Workspace, partner: Id, gate: GateId, reason: &str) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let name = workspace.read(|r| Ok(found::<Partner>(r, partner)?.name))?;
    let decision = GateOverride {
        id: workspace.new_id(),
        partner,
        gate: gate.tag().to_owned(),
        reason: reason.to_owned(),
        on: today,
        person: workspace.stamp().person,
    };
    workspace.change(label(Kind::GateOverride, "new", name), |w| {
        put_checked(w, &decision, today)?;
        Ok(decision.id)
    })
}

/// What past campaigns taught: every decision with its reason, newest first (REQUIREMENTS 109). Whoever sets gates and
/// criteria reads them beside them.
pub fn lessons(workspace: &Workspace) -> Outcome<Vec<Lesson>> {
    workspace.read(lessons_of)
}

fn lessons_of(reader: &Reader) -> Outcome<Vec<Lesson>> {
    let mut parties: HashMap<Id, Vec<Id>> = HashMap::new();
    for party in reader.all::<Party>()? {
        parties.entry(party.campaign).or_default().extend(party.partner);
    }
    let campaigns: HashMap<Id, Campaign> =
        reader.all::<Campaign>()?.into_iter().map(|c| (c.id, c)).collect();
    let mut lessons: Vec<Lesson> = reader
        .all::<Decision>()?
        .into_iter()
        .filter(|decision| !decision.reason.trim().is_empty())
        .filter_map(|decision| {
            let campaign = campaigns.get(&decision.campaign)?;
            Some(Lesson {
                decision: decision.id,
                campaign: campaign.id,
                title: campaign.title.clone(),
                on: decision.on,
                verdict: decision.verdict,
                reason: decision.reason,
                partners: parties.get(&campaign.id).cloned().unwrap_or_default(),
            })
        })
        .collect();
    lessons.sort_by_key(|lesson| std::cmp::Reverse((lesson.on, lesson.decision)));
    Ok(lessons)
}

fn of<R: Record>(reader: &Reader, partner: Id) -> Outcome<Vec<R>> {
    Ok(reader.where_eq("partner", partner.to_string())?)
}

fn of_partner(reader: &Reader, record: &Partner) -> Outcome<Evidence> {
    let partner = record.id;
    let parties = of::<Party>(reader, partner)?;
    let mut tables = Tables {
        cases: of(reader, partner)?,
        relationships: of(reader, partner)?,
        conversations: of(reader, partner)?,
        lapses: of(reader, partner)?,
        overrides: of(reader, partner)?,
        campaigns: Vec::new(),
        targets: Vec::new(),
        signatures: Vec::new(),
        parties,
    };
    let campaigns: HashSet<Id> = tables.parties.iter().map(|party| party.campaign).collect();
    for id in campaigns {
        tables.campaigns.extend(reader.get::<Campaign>(id)?);
        tables.targets.extend(reader.where_eq::<Target>("campaign", id.to_string())?);
        tables.signatures.extend(reader.where_eq::<Signature>("campaign", id.to_string())?);
    }
    tables.campaigns.sort_by_key(|campaign| campaign.id);
    let found = tables.by_partner().remove(&partner).unwrap_or_default();
    Ok(Evidence { markets: record.markets.clone(), ..found })
}

/// The records gates are judged by, of one partner or of all.
struct Tables {
    cases: Vec<CaseStudy>,
    relationships: Vec<Relationship>,
    conversations: Vec<Conversation>,
    lapses: Vec<Lapse>,
    overrides: Vec<GateOverride>,
    parties: Vec<Party>,
    campaigns: Vec<Campaign>,
    targets: Vec<Target>,
    signatures: Vec<Signature>,
}

impl Tables {
    fn by_partner(self) -> HashMap<Id, Evidence> {
        let mut found: HashMap<Id, Evidence> = HashMap::new();
        for case in self.cases {
            found.entry(case.partner).or_default().cases.push(case);
        }
        for relationship in self.relationships {
            found.entry(relationship.partner).or_default().relationships.push(relationship);
        }
        for conversation in self.conversations {
            found.entry(conversation.partner).or_default().conversations.push(conversation);
        }
        for lapse in self.lapses {
            found.entry(lapse.partner).or_default().lapses.push(lapse);
        }
        for decision in self.overrides {
            found.entry(decision.partner).or_default().overrides.push(decision);
        }
        let mut targets: HashMap<Id, Vec<Target>> = HashMap::new();
        for target in self.targets {
            targets.entry(target.campaign).or_default().push(target);
        }
        let signed: HashSet<Id> = self.signatures.iter().map(|s| s.party).collect();
        let mut parties: HashMap<Id, Vec<Party>> = HashMap::new();
        for party in self.parties {
            parties.entry(party.campaign).or_default().push(party);
        }
        for campaign in self.campaigns.into_iter().filter(|campaign| !campaign.archived) {
            for party in parties.get(&campaign.id).into_iter().flatten() {
                let Some(partner) = party.partner else { continue };
                found.entry(partner).or_default().campaigns.push(CampaignEvidence {
                    campaign: campaign.id,
                    title: campaign.title.clone(),
                    markets: campaign.markets.clone(),
                    pilot: campaign.pilot.is_some(),
                    targets: targets.get(&campaign.id).cloned().unwrap_or_default(),
                    signed: signed.contains(&party.id),
                });
            }
        }
        found
    }
}

impl Editable for CaseStudy {
    const KIND: Kind = Kind::Case;
    fn blank(id: Id) -> Value {
        blank_of(&CaseStudy::new(id, Id::nil()))
    }
    fn name(&self) -> Both {
        Both::new(&self.brand, &self.brand)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = CaseStudy::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}

impl Editable for Relationship {
    const KIND: Kind = Kind::Relationship;
    fn blank(id: Id) -> Value {
        blank_of(&Relationship::new(id, Id::nil()))
    }
    fn name(&self) -> Both {
        Both::new(&self.brand, &self.brand)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Relationship::problems(self, &of(reader, self.partner)?, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}

impl Editable for Reference {
    const KIND: Kind = Kind::Reference;
    fn blank(id: Id) -> Value {
        blank_of(&Reference::new(id, Id::nil()))
    }
    fn name(&self) -> Both {
        Both::new(&self.creator, &self.creator)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Reference::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}

impl Editable for GateOverride {
    const KIND: Kind = Kind::GateOverride;
    fn blank(id: Id) -> Value {
        blank_of(&GateOverride {
            id,
            partner: Id::nil(),
            gate: String::new(),
            reason: String::new(),
            on: NaiveDate::default(),
            person: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.reason, &self.reason)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = GateOverride::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
