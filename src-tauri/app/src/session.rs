//! The alignment session: begun, led from step to step, ended; and what of it the shared screen shows.

mod apart;

use crate::Workspace;
use crate::align;
use crate::failure::{Code, Failure, Outcome};
use crate::recap::{self, RecapLine};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::session_answer::of_session as answers_of;
use crate::workspace::{Done, found, label};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::alignment::Need;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::decision::{BreakStage, Decision, Verdict};
use sverka_core::intake::Intake;
use sverka_core::metric::Dictionary;
use sverka_core::problem::ProblemCode;
use sverka_core::session::agenda::{AGENDA, Step, USUAL_MOST, step_at, unusual};
use sverka_core::session::attendance::{AttendanceWarning, all_present, warnings};
use sverka_core::session::clock::Moments;
use sverka_core::session::opening::{Seal, answer_of, passed_over, said_apart, seal};
use sverka_core::session::stage::{StageView, Table, stage};
use sverka_core::session::{EndObstacle, Session, SessionOutcome, end_obstacles};
use sverka_core::session_answer::SessionAnswer;
use sverka_core::target::Target;
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id, Kind, Lang, Market, Problem};
use sverka_store::{Reader, Writer};

pub(crate) use apart::take_over_in;

/// A session in the list of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionName {
    /// Identity.
    pub id: Id,
    /// The day.
    pub on: NaiveDate,
    /// How it ended; `None` while it goes on.
    pub outcome: Option<SessionOutcome>,
}

/// The room a session is led from. Its notes and its sealed answers are for the one who leads it alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionRoom {
    /// The record.
    pub session: Session,
    /// What everybody sees.
    pub stage: StageView,
    /// Who takes part, the brand first.
    pub parties: Vec<Party>,
    /// Every answer, sealed ones too.
    pub answers: Vec<SessionAnswer>,
    /// Who is missing.
    pub warnings: Vec<AttendanceWarning>,
    /// Whether goals are defined with somebody of every party in the room (REQUIREMENTS 46).
    pub together: bool,
    /// Whether it is planned shorter or longer than is usual.
    pub unusual: bool,
    /// The recap with how each item stands.
    pub recap: Vec<RecapLine>,
    /// How many items of the recap could be made of what was said and are not there yet.
    pub unsaid: u32,
    /// What keeps it from ending as aligned.
    pub obstacles: Vec<EndBar>,
    /// The questions nobody's answer was opened to, by their keys; ending passes them over.
    pub passed_over: Vec<String>,
    /// The questions that were answered in the forms filled in apart, once those are open.
    pub from_forms: Vec<String>,
    /// Key metrics, the primary one first.
    pub targets: Vec<Target>,
    /// The markets a target is set for.
    pub markets: Vec<Market>,
}

/// What keeps a session from ending as aligned, and where it is taken up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EndBar {
    /// The cause.
    pub cause: EndObstacle,
    /// The step of the agenda to go to; `None` where it is taken up in the room of goals.
    pub step: Option<String>,
}

/// The sessions of a campaign and the one that is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionsView {
    /// All of them, the newest first.
    pub sessions: Vec<SessionName>,
    /// The one asked for, else the newest; `None` while there is none.
    pub room: Option<SessionRoom>,
}

/// What the shared window shows: the session, in the language of whoever leads it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Shown {
    /// The language of the words around the question.
    pub language: Lang,
    /// The session; `None` once it is gone.
    pub stage: Option<StageView>,
}

/// The sessions of a campaign, and one of them whole.
pub fn open(workspace: &Workspace, campaign: Id, session: Option<Id>) -> Outcome<SessionsView> {
    workspace.read(|r| {
        let mut sessions = r.where_eq::<Session>("campaign", &campaign.to_string())?;
        sessions.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
        let chosen = sessions.iter().find(|one| Some(one.id) == session).or(sessions.first());
        Ok(SessionsView {
            room: chosen.cloned().map(|one| room(workspace, r, one)).transpose()?,
            sessions: sessions
                .into_iter()
                .map(|one| SessionName { id: one.id, on: one.on, outcome: one.outcome })
                .collect(),
        })
    })
}

/// What the shared screen shows of a session; `None` where there is no such session.
pub fn shown(workspace: &Workspace, session: Id) -> Outcome<Option<StageView>> {
    workspace.read(|r| {
        let Some(session) = r.get::<Session>(session)? else { return Ok(None) };
        Ok(Some(Read::of(r, &session)?.stage(&session, moments(workspace, r, &session)?)))
    })
}

/// Begins a session today. Its clock stands until it is started: first it is noted who came.
pub fn begin(workspace: &Workspace, campaign: Id) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let session = Session {
        id: workspace.new_id(),
        campaign,
        on: today,
        minutes: USUAL_MOST,
        mediated: false,
        attendees: Vec::new(),
        step: AGENDA[0].key.to_owned(),
        spent: Vec::new(),
        running_since: None,
        revealed: Vec::new(),
        notes: String::new(),
        ended_at: None,
        outcome: None,
    };
    workspace.change(label(Kind::Session, "new", Both::default()), |w| {
        put_checked(w, &session, today)?;
        apart::take_over(workspace, w, &session)?;
        Ok(session.id)
    })
}

/// Goes to a place of the agenda; a running clock goes on there.
pub fn go(workspace: &Workspace, id: Id, place: &str) -> Outcome<Done<()>> {
    if step_at(place).is_none() {
        return Err(Failure::of(Code::NotFound));
    }
    workspace.change(label(Kind::Session, "go", Both::default()), |w| {
        // One that has ended is looked through too; its clock stands.
        let session: Session = found(w, id)?;
        let at = moments(workspace, w, &session)?;
        put_checked(w, &session.gone_to(place.to_owned(), at), workspace.today())
    })
}

/// Starts the clock. One left running by a program that was closed is first counted up to then.
pub fn run(workspace: &Workspace, id: Id) -> Outcome<Done<()>> {
    change(workspace, id, "run", |r, session| {
        let at = moments(workspace, r, &session)?;
        if session.running_since.is_some() && !session.interrupted(at) {
            return Ok(session);
        }
        let until = session.counts_until(at);
        Ok(Session { running_since: Some(at.now), ..session.paused(until) })
    })
}

/// Stops the clock, as it stood `seconds_ago`: a laptop that slept did not talk meanwhile.
pub fn pause(workspace: &Workspace, id: Id, seconds_ago: u32) -> Outcome<Done<()>> {
    change(workspace, id, "pause", |r, session| {
        let at = moments(workspace, r, &session)?;
        let until = session.counts_until(at) - TimeDelta::seconds(seconds_ago.into());
        Ok(session.paused(until))
    })
}

/// Opens the answers to a question, all at once. Refused while somebody in the room has not answered.
pub fn reveal(workspace: &Workspace, id: Id, question: &str) -> Outcome<Done<()>> {
    change(workspace, id, "reveal", |r, mut session| {
        let parties = crate::campaign::parties(r, session.campaign)?;
        let answers = answers_of(r, session.id)?;
        match seal(&session, &parties, &answers, question) {
            Seal::Open => {}
            Seal::Ready => session.revealed.push(question.to_owned()),
            Seal::Waiting { .. } => return Err(Failure::of(Code::Unanswered)),
        }
        Ok(session)
    })
}

/// Rates how far a row of the matrix is the same for a creator as for the brand; `None` takes the rating back.
pub fn rate(
    workspace: &Workspace,
    id: Id,
    need: Id,
    party: Id,
    overlap: Option<u8>,
) -> Outcome<Done<()>> {
    let name = workspace.read(|r| Ok(found::<Need>(r, need)?.brand))?;
    workspace.change(label(Kind::Need, "edit", name), |w| {
        let session = going(workspace, w, id)?;
        let mut row: Need = found(w, need)?;
        let side = row.creators.iter_mut().find(|one| one.party == party);
        match side.filter(|_| row.campaign == session.campaign) {
            Some(side) => side.overlap = overlap,
            None => return Err(Failure::of(Code::NotFound)),
        }
        put_checked(w, &row, workspace.today())
    })
}

/// How a session is to end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionEnd {
    /// Aligned, not yet, or stopped.
    pub outcome: SessionOutcome,
    /// Why it stops; required for a stop.
    pub reason: String,
    /// Where it came apart, for a stop.
    pub stage: Option<BreakStage>,
}

/// Ends a session. As aligned only when nothing stands in the way; a stop is a decision with its reason and the stage
/// it came apart at (REQUIREMENTS 50, 63), stored in the same change. A session that was not aligned yet can still end
/// otherwise: confirmations of the recap come in after the call.
pub fn end(workspace: &Workspace, id: Id, ending: SessionEnd) -> Outcome<Done<()>> {
    workspace.change(label(Kind::Session, "end", Both::default()), |w| {
        let session: Session = found(w, id)?;
        if matches!(session.outcome, Some(SessionOutcome::Aligned | SessionOutcome::Stopped)) {
            return Err(Failure::of(Code::SessionOver));
        }
        let read = Read::of(w, &session)?;
        if ending.outcome == SessionOutcome::Aligned && !read.obstacles().is_empty() {
            return Err(Failure::of(Code::NotAligned));
        }
        if ending.outcome == SessionOutcome::Stopped {
            let decision = stopping(workspace, w, &session, &ending)?;
            w.put(&decision)?;
        }
        let at = moments(workspace, w, &session)?;
        let until = session.counts_until(at);
        let ended = Session {
            ended_at: session.ended_at.or(Some(at.now)),
            outcome: Some(ending.outcome),
            ..session.paused(until)
        };
        put_checked(w, &ended, workspace.today())
    })
}

/// The decision a stopped session is.
fn stopping(
    workspace: &Workspace,
    reader: &Reader,
    session: &Session,
    ending: &SessionEnd,
) -> Outcome<Decision> {
    let on = workspace.today();
    let campaign: Campaign = found(reader, session.campaign)?;
    let reason = ending.reason.trim();
    let decision = Decision {
        stage: ending.stage,
        health: Some(crate::health::read(reader, &campaign, on)?),
        ..Decision::new(workspace.new_id(), session.campaign, on, Verdict::Stop, reason)
    };
    let mut problems = decision.problems();
    if ending.stage.is_none() {
        problems.push(Problem::at("stage", ProblemCode::Empty));
    }
    if problems.is_empty() { Ok(decision) } else { Err(Failure::fields(problems)) }
}

/// What a session is about, read at one moment.
pub(crate) struct Read {
    title: Both,
    markets: Vec<Market>,
    parties: Vec<Party>,
    answers: Vec<SessionAnswer>,
    /// The forms of the parties, once they are open.
    forms: Vec<Intake>,
    align: align::Aligned,
    trade_offs: Vec<TradeOff>,
    recap: Vec<sverka_core::recap::RecapItem>,
    dictionary: Dictionary,
}

impl Read {
    fn of(reader: &Reader, session: &Session) -> Outcome<Read> {
        let campaign: Campaign = found(reader, session.campaign)?;
        let mut trade_offs =
            reader.where_eq::<TradeOff>("campaign", &session.campaign.to_string())?;
        trade_offs.sort_by_key(|one| (one.position, one.id));
        let parties = crate::campaign::parties(reader, session.campaign)?;
        let forms = match campaign.revealed_at {
            Some(_) => crate::intake::of_parties(reader, &parties)?,
            None => Vec::new(),
        };
        Ok(Read {
            title: campaign.title,
            markets: campaign.markets,
            parties,
            forms,
            answers: answers_of(reader, session.id)?,
            align: align::of_campaign(reader, session.campaign)?,
            trade_offs,
            recap: recap::of_session(reader, session.id)?,
            dictionary: crate::own_metric::dictionary(reader)?,
        })
    }

    fn stage(&self, session: &Session, at: Moments) -> StageView {
        let table = Table {
            title: &self.title,
            session,
            parties: &self.parties,
            answers: &self.answers,
            needs: &self.align.needs,
            targets: &self.align.targets,
            alignment: &self.align.alignment,
            trade_offs: &self.trade_offs,
            recap: &self.recap,
            dictionary: &self.dictionary,
        };
        stage(table, at)
    }

    fn obstacles(&self) -> Vec<EndBar> {
        let causes = end_obstacles(&self.align.alignment, &self.recap, &self.everyone());
        let bar = |cause: EndObstacle| EndBar { cause, step: cause.step().map(str::to_owned) };
        causes.into_iter().map(bar).collect()
    }

    /// The questions of the session that are told by the forms.
    fn of_forms(&self) -> Vec<String> {
        let told = |step: &&Step| {
            self.forms.iter().any(|form| {
                let apart = said_apart(step, form);
                let said = form.party.and_then(|of| answer_of(&self.answers, step.key, of));
                !apart.is_blank() && said.is_some_and(|said| said.text == apart)
            })
        };
        AGENDA.iter().filter(told).map(|step| step.key.to_owned()).collect()
    }

    fn everyone(&self) -> Vec<Id> {
        self.parties.iter().map(|party| party.id).collect()
    }
}

fn room(workspace: &Workspace, reader: &Reader, session: Session) -> Outcome<SessionRoom> {
    let read = Read::of(reader, &session)?;
    let unsaid = recap::unsaid(reader, &session)?;
    Ok(SessionRoom {
        stage: read.stage(&session, moments(workspace, reader, &session)?),
        warnings: warnings(&session, &read.parties),
        together: all_present(&session, &read.parties),
        unusual: unusual(session.minutes),
        obstacles: read.obstacles(),
        recap: recap::lines(&read.recap, &read.everyone()),
        unsaid: unsaid.len() as u32,
        passed_over: passed_over(&session, &read.parties, &read.answers)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        from_forms: read.of_forms(),
        targets: read.align.targets,
        markets: read.markets,
        parties: read.parties,
        answers: read.answers,
        session,
    })
}

/// Refused for a session that has ended: what was said in it stays as it was.
pub(crate) fn spoken(session: &Session) -> Outcome<()> {
    if session.ended_at.is_some() { Err(Failure::of(Code::SessionOver)) } else { Ok(()) }
}

/// A session that has not ended; what was said in one that has stays as it was. A clock left running by a program that
/// was closed is stopped where it was left: what is kept from now on was said with the clock standing.
pub(crate) fn going(workspace: &Workspace, writer: &mut Writer, id: Id) -> Outcome<Session> {
    let session: Session = found(writer, id)?;
    spoken(&session)?;
    let at = moments(workspace, writer, &session)?;
    if !session.interrupted(at) {
        return Ok(session);
    }
    let until = session.counts_until(at);
    let stopped = session.paused(until);
    writer.put(&stopped)?;
    Ok(stopped)
}

/// Changes a session that has not ended.
fn change(
    workspace: &Workspace,
    id: Id,
    deed: &str,
    f: impl FnOnce(&Reader, Session) -> Outcome<Session>,
) -> Outcome<Done<()>> {
    workspace.change(label(Kind::Session, deed, Both::default()), |w| {
        let session = going(workspace, w, id)?;
        let changed = f(w, session)?;
        put_checked(w, &changed, workspace.today())
    })
}

/// The moments that matter for the clock of a session. What was kept last is looked for only when it was left running.
fn moments(workspace: &Workspace, reader: &Reader, session: &Session) -> Outcome<Moments> {
    let (now, opened) = (workspace.now(), workspace.opened());
    let at = Moments { now, opened, kept: now };
    if !session.interrupted(at) {
        return Ok(at);
    }
    // Whatever was written since the workspace was opened anew was written with the clock standing.
    let newest = |kind: Kind, id: Id| -> Outcome<Option<DateTime<Utc>>> {
        let moments = reader.history(kind, id)?.into_iter().map(|entry| entry.at);
        Ok(moments.filter(|moment| *moment < opened).max())
    };
    let mut kept = newest(Kind::Session, session.id)?;
    for answer in answers_of(reader, session.id)? {
        kept = kept.max(newest(Kind::SessionAnswer, answer.id)?);
    }
    for need in reader.where_eq::<Need>("campaign", &session.campaign.to_string())? {
        kept = kept.max(newest(Kind::Need, need.id)?);
    }
    for one in reader.where_eq::<TradeOff>("campaign", &session.campaign.to_string())? {
        kept = kept.max(newest(Kind::TradeOff, one.id)?);
    }
    for item in recap::of_session(reader, session.id)? {
        kept = kept.max(newest(Kind::RecapItem, item.id)?);
    }
    let kept = kept.or(session.running_since).unwrap_or(opened);
    Ok(Moments { kept, ..at })
}

impl Editable for Session {
    const KIND: Kind = Kind::Session;
    const RULED: &'static [&'static str] =
        &["step", "spent", "running_since", "revealed", "ended_at", "outcome"];
    fn blank(id: Id) -> Value {
        blank_of(&Session {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            minutes: 45,
            mediated: false,
            attendees: Vec::new(),
            step: String::new(),
            spent: Vec::new(),
            running_since: None,
            revealed: Vec::new(),
            notes: String::new(),
            ended_at: None,
            outcome: None,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Session::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
