//! Pilots: beginning one with its limits written in, how it stands to them, and its debrief.

use crate::Workspace;
use crate::campaign::CampaignName;
use crate::clause::Settled;
use crate::evidence;
use crate::failure::{Failure, Outcome};
use crate::partnership::{self, Joint, Partnership};
use crate::phase::{Asked, Company, check_in, step};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::clause::Clause;
use sverka_core::conversation::{Conversation, ConversationKind};
use sverka_core::deliverable::Deliverable;
use sverka_core::gate::CampaignEvidence;
use sverka_core::ladder::RUNGS;
use sverka_core::paper::Paper;
use sverka_core::partner::{Partner, Platform};
use sverka_core::phase::{Move, Phase};
use sverka_core::pilot::{
    Debrief, LeadTime, Limit, Pilot, PilotFacts, PilotForm, Suggestion, lead_time, limits,
    suggestion,
};
use sverka_core::problem::{ProblemCode, check_both_name};
use sverka_core::step::MoveCheck;
use sverka_core::target::{Target, Threshold};
use sverka_core::{Both, Id, Kind, Lang, Market, Money, Problem};
use sverka_store::{Reader, Writer};

/// The clauses of a brief that a pilot needs in writing before it begins (REQUIREMENTS 115).
const WRITTEN: [&str; 3] = ["deliverables", "revisions", "payment"];

/// A pilot about to begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewPilot {
    /// With whom.
    pub partner: Id,
    /// In which form.
    pub form: PilotForm,
    /// What the campaign is called.
    pub title: Both,
    /// The brand's name.
    pub brand: Both,
    /// First day.
    pub starts: NaiveDate,
    /// How many days it lasts.
    pub days: u32,
    /// Its money.
    pub budget: Option<Money>,
    /// What is to be made.
    pub deliverable: Both,
    /// Where it is published.
    pub platform: Platform,
    /// The day it is due.
    pub due: Option<NaiveDate>,
    /// The metric success is judged on; blank while it is not agreed.
    pub metric: String,
    /// What is to be reached, market by market.
    pub thresholds: Vec<Threshold>,
    /// How and when it is paid.
    pub payment: Both,
    /// Revision rounds.
    pub rounds: u32,
    /// Why it begins although something is missing.
    pub reason: String,
}

/// A pilot: its limits and how it stands to them, and what was said of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PilotView {
    /// With whom.
    pub partner: Id,
    /// The campaign.
    pub campaign: CampaignName,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// The limits that were written in; `None` for a campaign that was not begun as a pilot.
    pub pilot: Option<Pilot>,
    /// Every limit with how the campaign stands to it.
    pub limits: Vec<Limit>,
    /// Whether it is over.
    pub over: bool,
    /// What was said of it.
    pub debrief: Option<Debrief>,
    /// What that points to.
    pub suggestion: Option<Suggestion>,
}

/// Begins a pilot in one step: the campaign with its limits, its people, its deliverable, the clauses that must stand in
/// writing, and the partner's move. What the step into a pilot asks for and is not met is kept with the move and asks
/// for a reason.
pub fn begin(workspace: &Workspace, new: NewPilot) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let partner: Partner = workspace.read(|r| found(r, new.partner))?;
    let problems = problems(&new);
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    workspace.change(label(Kind::Campaign, "pilot", partner.name.clone()), |w| {
        let asked = Asked { to: Phase::Pilot, rung: None, form: Some(new.form) };
        let before = check_in(w, workspace, new.partner, asked)?;
        let campaign = make(w, workspace, &new, &partner)?;
        // The metrics agreed in this very step count, so the gates are read once more with the campaign there.
        let after = check_in(w, workspace, new.partner, asked)?;
        if before.possible {
            let needs = !after.unmet.is_empty() || after.needs_reason;
            if needs && new.reason.trim().is_empty() {
                return Err(Failure::fields(vec![Problem::at("reason", ProblemCode::NoReason)]));
            }
            let moved = Move {
                rung: Some(RUNGS[0]),
                reason: new.reason.trim().to_owned(),
                unmet: after.unmet,
                ..Move::new(workspace.new_id(), new.partner, Phase::Pilot, today)
            };
            put_checked(w, &moved, today)?;
        }
        Ok(campaign)
    })
}

/// What the step into a pilot asks for, as it would stand with these metrics agreed in the campaign it makes.
pub fn check(
    workspace: &Workspace,
    partner: Id,
    form: PilotForm,
    metric: &str,
    thresholds: Vec<Threshold>,
) -> Outcome<MoveCheck> {
    let today = workspace.today();
    workspace.read(|r| {
        let mut of = partnership::one(r, partner, today)?;
        let planned = CampaignEvidence {
            campaign: Id::nil(),
            title: Both::default(),
            markets: markets(&of.partner),
            pilot: true,
            targets: target(Id::nil(), Id::nil(), metric, thresholds).into_iter().collect(),
            signed: false,
        };
        of.gates = evidence::gates(r, &of.partner, vec![planned], today)?;
        let asked = Asked { to: Phase::Pilot, rung: None, form: Some(form) };
        step(r, &of, &Company::read(r, today)?, asked, workspace.on_wall())
    })
}

/// The markets of a pilot with a partner: theirs, or both while nobody has noted them.
fn markets(partner: &Partner) -> Vec<Market> {
    if partner.markets.is_empty() { Market::ALL.to_vec() } else { partner.markets.clone() }
}

/// The metric a pilot is judged by, where one was named.
fn target(id: Id, campaign: Id, metric: &str, thresholds: Vec<Threshold>) -> Option<Target> {
    (!metric.is_empty()).then(|| Target {
        id,
        campaign,
        metric: metric.to_owned(),
        primary: true,
        what: Both::default(),
        why: Both::default(),
        needed_for: Both::default(),
        gloss: Both::default(),
        leading: Both::default(),
        thresholds,
        owner: None,
        position: 0,
    })
}

fn problems(new: &NewPilot) -> Vec<Problem> {
    let mut problems = Vec::new();
    check_both_name(&mut problems, "title", &new.title);
    check_both_name(&mut problems, "brand", &new.brand);
    check_both_name(&mut problems, "deliverable", &new.deliverable);
    let most = new.form.template().days.most;
    if new.days == 0 || new.days > most {
        problems
            .push(Problem::at("days", ProblemCode::OutOfRange).with("least", 1).with("most", most));
    }
    let bound = new.form.template().budget_most;
    if let (Some(budget), Some(most)) = (new.budget, bound)
        && budget.currency == most.currency
        && budget.minor > most.minor
    {
        problems.push(
            Problem::at("budget", ProblemCode::OutOfRange)
                .with("least", 0)
                .with("most", most.minor / 100),
        );
    }
    let last = new.starts.checked_add_days(Days::new(new.days.saturating_sub(1).into()));
    if let Some(due) = new.due
        && (due < new.starts || last.is_none_or(|last| due > last))
    {
        problems.push(Problem::at("due", ProblemCode::OutsideCampaign));
    }
    problems
}

/// The campaign of a pilot and everything in it.
fn make(w: &mut Writer, workspace: &Workspace, new: &NewPilot, partner: &Partner) -> Outcome<Id> {
    let today = workspace.today();
    let campaign = Campaign {
        title: new.title.clone(),
        starts: Some(new.starts),
        ends: new.starts.checked_add_days(Days::new(new.days.saturating_sub(1).into())),
        budget: new.budget.into_iter().collect(),
        markets: markets(partner),
        revision_rounds: new.rounds,
        pilot: Some(new.form.template().limits()),
        ..Campaign::new(workspace.new_id())
    };
    put_checked(w, &campaign, today)?;
    let party = |role, position| Party {
        id: workspace.new_id(),
        campaign: campaign.id,
        role,
        partner: None,
        name: new.brand.clone(),
        person: Both::default(),
        market: None,
        home: None,
        language: Lang::Ru,
        win: Both::default(),
        why_you: Both::default(),
        judges_by: None,
        position,
    };
    let brand = party(PartyRole::Brand, 0);
    put_checked(w, &brand, today)?;
    let creator = Party {
        partner: Some(partner.id),
        name: partner.name.clone(),
        market: partner.markets.first().copied().filter(|_| partner.markets.len() == 1),
        language: partner.language,
        ..party(PartyRole::Creator, 1)
    };
    put_checked(w, &creator, today)?;
    let deliverable = Deliverable {
        title: new.deliverable.clone(),
        platform: new.platform,
        due: new.due,
        ..Deliverable::new(workspace.new_id(), campaign.id, creator.id)
    };
    put_checked(w, &deliverable, today)?;
    let judged_by = target(workspace.new_id(), campaign.id, &new.metric, new.thresholds.clone());
    if let Some(target) = judged_by {
        put_checked(w, &Target { owner: Some(brand.id), ..target }, today)?;
    }
    write(w, workspace, new, campaign.id)?;
    Ok(campaign.id)
}

/// The clauses that must stand in writing, with what was settled here.
fn write(w: &mut Writer, workspace: &Workspace, new: &NewPilot, campaign: Id) -> Outcome<()> {
    let settled = Settled::read(w, campaign)?;
    for key in WRITTEN {
        let position = sverka_core::clause::TEMPLATE.iter().position(|k| *k == key);
        let own = key == "payment" && !new.payment.is_blank();
        let clause = Clause {
            id: workspace.new_id(),
            campaign,
            paper: Paper::Brief,
            key: key.to_owned(),
            title: crate::clause::title(key),
            text: if own { new.payment.clone() } else { settled.text(key) },
            checked: None,
            accepted: Vec::new(),
            position: position.unwrap_or_default() as u32,
        };
        put_checked(w, &clause, workspace.today())?;
    }
    Ok(())
}

/// How much time something asked for today leaves until `due` (REQUIREMENTS 149).
pub fn lead(workspace: &Workspace, due: NaiveDate) -> LeadTime {
    lead_time(workspace.today(), due)
}

/// The pilot a campaign is; `None` for any other campaign.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<Option<PilotView>> {
    let today = workspace.today();
    workspace.read(|r| {
        let parties = crate::campaign::parties(r, campaign)?;
        let partners = parties.iter().filter_map(|party| party.partner);
        for partner in partners {
            let of = partnership::one(r, partner, today)?;
            let joint = of.joint.iter().find(|joint| joint.campaign.id == campaign);
            if let Some(joint) = joint.filter(|joint| joint.campaign.pilot.is_some()) {
                return view(r, &of, joint, today);
            }
        }
        Ok(None)
    })
}

/// The pilots of a partnership, the newest first.
pub(crate) fn of_partner(
    reader: &Reader,
    of: &Partnership,
    today: NaiveDate,
) -> Outcome<Vec<PilotView>> {
    let mut pilots = Vec::new();
    let newest = of.pilot().map(|joint| joint.campaign.id);
    let is_pilot =
        |joint: &&Joint| joint.campaign.pilot.is_some() || Some(joint.campaign.id) == newest;
    for joint in of.joint.iter().rev().filter(is_pilot) {
        pilots.extend(view(reader, of, joint, today)?);
    }
    Ok(pilots)
}

fn view(
    reader: &Reader,
    of: &Partnership,
    joint: &Joint,
    today: NaiveDate,
) -> Outcome<Option<PilotView>> {
    let campaign = &joint.campaign;
    let (partner, debrief) = (of.partner.id, of.debrief(campaign.id));
    let Some(name) = crate::campaign::name_of(reader, campaign.id, today)? else { return Ok(None) };
    use ConversationKind::{ScopingFirst, ScopingSecond};
    let scoping = |c: &&Conversation| {
        matches!(c.kind, ScopingFirst | ScopingSecond) && (c.on.is_some() || !c.answers.is_empty())
    };
    let key = campaign.id.to_string();
    let limits = limits(&PilotFacts {
        campaign,
        parties: &crate::campaign::parties(reader, campaign.id)?,
        deliverables: &crate::deliverable::of_campaign(reader, campaign.id)?,
        targets: &crate::target::of_campaign(reader, campaign.id)?,
        clauses: &reader.where_eq::<Clause>("campaign", &key)?,
        calls: of.conversations.iter().filter(scoping).count() as u32,
        today,
    });
    Ok(Some(PilotView {
        partner,
        campaign: name,
        starts: campaign.starts,
        ends: campaign.ends,
        pilot: campaign.pilot.clone(),
        limits,
        over: joint.over,
        suggestion: debrief.map(suggestion),
        debrief: debrief.cloned(),
    }))
}

impl Editable for Debrief {
    const KIND: Kind = Kind::Debrief;
    fn blank(id: Id) -> Value {
        blank_of(&Debrief::new(id, Id::nil(), Id::nil()))
    }
    fn name(&self) -> Both {
        Both::new(&self.reason, &self.reason)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Debrief::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
