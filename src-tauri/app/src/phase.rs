//! The phases of partnerships: the board, what a step asks for, and taking it.

use crate::Workspace;
use crate::campaign::CampaignName;
use crate::failure::{Failure, Outcome};
use crate::partnership::{self, Joint, Partnership, grouped, talked};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, label};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::conversation::Conversation;
use sverka_core::deliverable::Standing as DeliverableStanding;
use sverka_core::ending::{EndingCount, counted};
use sverka_core::expectation::{Repeat, repeat};
use sverka_core::ladder::{RUNGS, Reached, next_rung};
use sverka_core::parting::ANSWER_WITHIN_HOURS;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::phase::{Move, Phase, Span, Standing, in_order, phase_of};
use sverka_core::pilot::{PilotForm, PilotTemplate, PilotVerdict};
use sverka_core::problem::ProblemCode;
use sverka_core::step::{CANDIDATES, MoveCheck, Step, check as checked, pilots_most};
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::Reader;

/// Most cards a column shows of partners somebody has begun with, and most lines of those that ended: more are not
/// looked through card by card. The rest are in the list.
const CARDS_MOST: usize = 50;

/// Most cards a column shows of partners nobody has begun with.
const UNBEGUN_MOST: usize = 12;

/// The board of phases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoardView {
    /// Exploration, pilot, framework, scale.
    pub columns: Vec<BoardColumn>,
    /// How many partners there are on it, whatever it is narrowed to.
    pub partners: u32,
    /// Those that ended, the latest first.
    pub ended: Vec<EndedLine>,
    /// Those that ended who are not shown.
    pub ended_more: u32,
    /// Why they ended: expectations apart from competence.
    pub endings: EndingCount,
    /// How many partners were worked with again.
    pub repeat: Repeat,
    /// The two forms of pilot.
    pub templates: Vec<PilotTemplate>,
}

/// One column of the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoardColumn {
    /// The phase.
    pub phase: Phase,
    /// How long it takes.
    pub expected: Option<Span>,
    /// How many partners are in it and were begun with.
    pub count: u32,
    /// How many may be in it at a time, from and to, where there is a rule.
    pub bounds: Option<(u32, u32)>,
    /// The cards: those begun with by how long they have been here, then the others by name.
    pub cards: Vec<BoardCard>,
    /// Partners who are not shown.
    pub more: u32,
}

/// What comes next for a partner. Its words are the Fluent message `next-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum NextCode {
    /// Nobody has talked to them.
    Talk,
    /// They owe an answer; `n` days by now.
    Waiting,
    /// A condition of the next step is open.
    Condition,
    /// Nothing stands in the way of the next step.
    Ready,
    /// There is no campaign that tries the process.
    Prepare,
    /// The pilot runs; `n` days are left.
    Running,
    /// The pilot is over and nobody has talked about it.
    Debrief,
    /// The debrief decided to walk.
    Walk,
    /// Campaigns run; the ladder is decided on by people.
    Growing,
}

/// A partner on the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoardCard {
    /// Which partner.
    pub partner: Id,
    /// Name.
    pub name: Both,
    /// Kind.
    pub kind: PartnerKind,
    /// Markets.
    pub markets: Vec<Market>,
    /// Whether anything was ever said, written or decided.
    pub begun: bool,
    /// Where the partnership stands.
    pub standing: Standing,
    /// The next step: to the phase after this one, or up the ladder; `None` at its top.
    pub step: Option<MoveCheck>,
    /// What comes next.
    pub next: NextCode,
    /// A count for it.
    pub n: Option<u32>,
    /// The newest campaign together.
    pub campaign: Option<CampaignName>,
    /// Campaigns together that are over.
    pub finished: u32,
    /// Deliverables in time, out of those due.
    pub on_time: (u32, u32),
    /// The pilot's form, while it is in one.
    pub form: Option<PilotForm>,
}

/// A partnership that ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EndedLine {
    /// Which partner.
    pub partner: Id,
    /// Name.
    pub name: Both,
    /// The move that ended it.
    pub ended: Move,
}

/// The board: partners that are not archived, by phase, narrowed to those whose audience is in a market where one is
/// named. Rules count everybody.
pub fn board(workspace: &Workspace, market: Option<Market>) -> Outcome<BoardView> {
    let (today, now) = (workspace.today(), workspace.on_wall());
    workspace.read(|r| {
        let all = partnership::all(r, today)?;
        let company = Company::of(&all);
        let mut columns = Vec::new();
        for phase in Phase::ALL.into_iter().filter(|phase| *phase != Phase::Ended) {
            columns.push(column(r, phase, &all, &company, market, now)?);
        }
        let mut ended: Vec<EndedLine> = all
            .iter()
            .filter(|of| of.phase() == Phase::Ended)
            .filter_map(|of| {
                let last = (*in_order(&of.moves).last()?).clone();
                Some(EndedLine {
                    partner: of.partner.id,
                    name: of.partner.name.clone(),
                    ended: last,
                })
            })
            .collect();
        ended.sort_by_key(|line| std::cmp::Reverse((line.ended.on, line.ended.id)));
        let endings = counted(ended.iter().filter_map(|line| line.ended.ending));
        let ended_more = ended.len().saturating_sub(CARDS_MOST) as u32;
        ended.truncate(CARDS_MOST);
        Ok(BoardView {
            columns,
            partners: all.len() as u32,
            endings,
            ended_more,
            ended,
            repeat: repeat(all.iter().map(Partnership::days)),
            templates: PilotForm::ALL.map(PilotForm::template).to_vec(),
        })
    })
}

fn column(
    reader: &Reader,
    phase: Phase,
    all: &[Partnership],
    company: &Company,
    market: Option<Market>,
    now: NaiveDateTime,
) -> Outcome<BoardColumn> {
    let today = now.date();
    let (mut begun, mut rest): (Vec<&Partnership>, Vec<&Partnership>) = all
        .iter()
        .filter(|of| of.phase() == phase)
        .partition(|of| of.begun() || phase != Phase::Exploration);
    begun.sort_by_cached_key(|of| {
        let since = of.standing(today).since;
        (since.is_none(), since, of.partner.id)
    });
    rest.sort_by_key(|of| of.partner.id);
    let count = begun.len() as u32;
    let forms: Vec<Option<PilotForm>> = begun.iter().map(|of| of.form()).collect();
    let within = |of: &&Partnership| market.is_none_or(|one| of.partner.markets.contains(&one));
    begun.retain(within);
    rest.retain(within);
    let more = begun.len().saturating_sub(CARDS_MOST) + rest.len().saturating_sub(UNBEGUN_MOST);
    let shown = begun.iter().take(CARDS_MOST).chain(rest.iter().take(UNBEGUN_MOST));
    let cards =
        shown.map(|of| card(reader, of, company, today, now)).collect::<Outcome<Vec<_>>>()?;
    Ok(BoardColumn {
        phase,
        expected: phase.expected(None),
        count,
        bounds: match phase {
            Phase::Exploration => Some(CANDIDATES),
            Phase::Pilot => Some((0, pilots_most(&forms))),
            _ => None,
        },
        cards,
        more: more as u32,
    })
}

fn card(
    reader: &Reader,
    of: &Partnership,
    company: &Company,
    today: NaiveDate,
    now: NaiveDateTime,
) -> Outcome<BoardCard> {
    let phase = of.phase();
    let rung = (phase == Phase::Scale).then(|| next_rung(&of.moves)).flatten();
    let to = phase.next().or(rung.map(|_| Phase::Scale));
    let step =
        to.map(|to| step(reader, of, company, Asked { to, rung, form: None }, now)).transpose()?;
    let (next, n) = next(of, step.as_ref(), today, now);
    let campaign = match of.joint.last() {
        Some(joint) => crate::campaign::name_of(reader, joint.campaign.id, today)?,
        None => None,
    };
    Ok(BoardCard {
        partner: of.partner.id,
        name: of.partner.name.clone(),
        kind: of.partner.kind,
        markets: of.partner.markets.clone(),
        begun: of.begun(),
        standing: of.standing(today),
        step,
        next,
        n,
        campaign,
        finished: of.finished(),
        on_time: on_time(of, today),
        form: of.form().filter(|_| phase == Phase::Pilot),
    })
}

/// What comes next, and a count for it.
fn next(
    of: &Partnership,
    step: Option<&MoveCheck>,
    today: NaiveDate,
    now: NaiveDateTime,
) -> (NextCode, Option<u32>) {
    let waits = of.messages.iter().filter(|m| m.answered.is_none()).map(|m| m.sent).min();
    let waiting = waits.map(|sent| now - sent).filter(|w| w.num_hours() > ANSWER_WITHIN_HOURS);
    if let Some(waiting) = waiting {
        return (NextCode::Waiting, Some(waiting.num_days().max(0) as u32));
    }
    let open = step.is_some_and(|step| !step.unmet.is_empty());
    let usual = if open { NextCode::Condition } else { NextCode::Ready };
    match of.phase() {
        Phase::Exploration if !of.talked() => (NextCode::Talk, None),
        Phase::Pilot => pilot_next(of, usual, today),
        Phase::Scale => (NextCode::Growing, None),
        _ => (usual, None),
    }
}

fn pilot_next(of: &Partnership, usual: NextCode, today: NaiveDate) -> (NextCode, Option<u32>) {
    let Some(Joint { campaign, over, .. }) = of.pilot() else { return (NextCode::Prepare, None) };
    match of.debrief(campaign.id).and_then(|debrief| debrief.verdict) {
        Some(PilotVerdict::Walk) => (NextCode::Walk, None),
        Some(_) => (usual, None),
        None if *over => (NextCode::Debrief, None),
        None => {
            let left = campaign.ends.map(|ends| (ends - today).num_days().max(0) as u32);
            (NextCode::Running, left)
        }
    }
}

/// Deliverables in time, out of those whose day has come.
pub(crate) fn on_time(of: &Partnership, today: NaiveDate) -> (u32, u32) {
    let due = of.joint.iter().flat_map(|joint| &joint.deliverables).map(|d| d.standing(today));
    due.fold((0, 0), |(n, all), standing| match standing {
        DeliverableStanding::OnTime => (n + 1, all + 1),
        DeliverableStanding::CameLate | DeliverableStanding::Late => (n, all + 1),
        DeliverableStanding::Undated | DeliverableStanding::Coming => (n, all),
    })
}

/// The partners beside one.
pub(crate) struct Company {
    exploring: Vec<Id>,
    in_pilot: Vec<(Id, Option<PilotForm>)>,
}

impl Company {
    /// Those whom a move or a conversation puts beside one, without reading all there is of everybody.
    pub(crate) fn read(reader: &Reader, today: NaiveDate) -> Outcome<Company> {
        let moves = grouped(reader.all()?, |m: &Move| m.partner);
        let talks = grouped(reader.all()?, |c: &Conversation| c.partner);
        let in_use =
            |id: Id| Ok::<bool, Failure>(reader.get::<Partner>(id)?.is_some_and(|p| !p.archived));
        let phase = |id: &Id| moves.get(id).map_or(Phase::Exploration, |own| phase_of(own));
        let mut company = Company { exploring: Vec::new(), in_pilot: Vec::new() };
        for (id, _) in
            talks.iter().filter(|(id, own)| phase(id) == Phase::Exploration && talked(own))
        {
            if in_use(*id)? {
                company.exploring.push(*id);
            }
        }
        for id in moves.keys().filter(|id| phase(id) == Phase::Pilot) {
            if in_use(*id)? {
                let form = partnership::one(reader, *id, today)?.form();
                company.in_pilot.push((*id, form));
            }
        }
        Ok(company)
    }

    pub(crate) fn of(all: &[Partnership]) -> Company {
        let exploring = |of: &&Partnership| of.phase() == Phase::Exploration && of.talked();
        Company {
            exploring: all.iter().filter(exploring).map(|of| of.partner.id).collect(),
            in_pilot: all
                .iter()
                .filter(|of| of.phase() == Phase::Pilot)
                .map(|of| (of.partner.id, of.form()))
                .collect(),
        }
    }
}

/// A step somebody asks about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) to: Phase,
    pub(crate) rung: Option<u32>,
    /// The form of the pilot it begins.
    pub(crate) form: Option<PilotForm>,
}

/// Checks a step of a partnership among the others.
pub(crate) fn step(
    reader: &Reader,
    of: &Partnership,
    company: &Company,
    asked: Asked,
    now: NaiveDateTime,
) -> Outcome<MoveCheck> {
    // What came out of every campaign is long to read, and only growing asks for it.
    let reached: Option<Reached> = match asked.to {
        Phase::Scale if of.finished() > 0 => Some(of.brought(reader, now.date())?.1),
        _ => None,
    };
    let others: Vec<Option<PilotForm>> = company
        .in_pilot
        .iter()
        .filter(|(id, _)| *id != of.partner.id)
        .map(|(_, form)| *form)
        .collect();
    let exploring = company.exploring.iter().filter(|id| **id != of.partner.id).count();
    Ok(checked(&Step {
        moves: &of.moves,
        to: asked.to,
        rung: asked.rung,
        form: asked.form,
        conditions: &of.conditions(reached, now),
        talked: of.talked(),
        pilot_open: of.pilot_open(),
        finished: of.finished(),
        others_exploring: exploring as u32,
        others_in_pilot: &others,
    }))
}

/// What a step asks for and what it would skip.
pub fn check(
    workspace: &Workspace,
    partner: Id,
    to: Phase,
    rung: Option<u32>,
) -> Outcome<MoveCheck> {
    workspace.read(|r| check_in(r, workspace, partner, Asked { to, rung, form: None }))
}

pub(crate) fn check_in(
    reader: &Reader,
    workspace: &Workspace,
    partner: Id,
    asked: Asked,
) -> Outcome<MoveCheck> {
    let of = partnership::one(reader, partner, workspace.today())?;
    let company = Company::read(reader, workspace.today())?;
    step(reader, &of, &company, asked, workspace.on_wall())
}

/// Takes a step. What it asks for and is not met is kept with it; without a reason it is then refused at `reason`.
/// Entering growth means three campaigns unless a rung is named.
pub fn go(
    workspace: &Workspace,
    partner: Id,
    to: Phase,
    rung: Option<u32>,
    reason: &str,
) -> Outcome<Done<Id>> {
    let name = workspace.read(|r| Ok(crate::workspace::found::<Partner>(r, partner)?.name))?;
    workspace.change(label(Kind::Move, "new", name), |w| {
        let check = check_in(w, workspace, partner, Asked { to, rung, form: None })?;
        if check.needs_reason && reason.trim().is_empty() {
            return Err(Failure::fields(vec![Problem::at("reason", ProblemCode::NoReason)]));
        }
        if !check.possible {
            return Err(Failure::fields(vec![Problem::at("to", ProblemCode::OutOfRange)]));
        }
        let moved = Move {
            rung: rung.or((to == Phase::Pilot).then_some(RUNGS[0])),
            reason: reason.trim().to_owned(),
            unmet: check.unmet,
            ..Move::new(workspace.new_id(), partner, to, workspace.today())
        };
        put_checked(w, &moved, workspace.today())?;
        Ok(moved.id)
    })
}

impl Editable for Move {
    const KIND: Kind = Kind::Move;
    fn blank(id: Id) -> Value {
        blank_of(&Move::new(id, Id::nil(), Phase::Exploration, NaiveDate::default()))
    }
    fn name(&self) -> Both {
        Both::new(&self.reason, &self.reason)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Move::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
