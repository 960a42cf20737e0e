//! What the parties say in a session, and why.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::session::{going, spoken};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::session::Session;
use sverka_core::session::agenda::step_at;
use sverka_core::session_answer::{Because, SessionAnswer};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Writer};

/// Notes what a party said to a question; a later note replaces it, its whys stay.
pub fn answer(
    workspace: &Workspace,
    session: Id,
    question: &str,
    party: Id,
    text: Both,
) -> Outcome<Done<()>> {
    change(workspace, session, question, party, |answer| SessionAnswer { text, ..answer })
}

/// Notes what came when a party was asked why, and gives the identity it is known by: a new one at the end of the chain
/// where `why` names none. Blank takes it out of the chain. One that somebody took out meanwhile is added anew.
pub fn why(
    workspace: &Workspace,
    session: Id,
    question: &str,
    party: Id,
    why: Option<Id>,
    text: Both,
) -> Outcome<Done<Id>> {
    let id = why.unwrap_or_else(|| workspace.new_id());
    let done = change(workspace, session, question, party, |mut answer| {
        let standing = answer.whys.iter().position(|one| one.id == id);
        match (standing, text.is_blank()) {
            (Some(at), true) => drop(answer.whys.remove(at)),
            (Some(at), false) => answer.whys[at].text = text,
            (None, true) => {}
            (None, false) => answer.whys.push(Because { id, text }),
        }
        answer
    })?;
    Ok(Done { value: id, kinds: done.kinds })
}

fn change(
    workspace: &Workspace,
    session: Id,
    question: &str,
    party: Id,
    f: impl FnOnce(SessionAnswer) -> SessionAnswer,
) -> Outcome<Done<()>> {
    if !step_at(question).is_some_and(|step| step.asks.takes_answers()) {
        return Err(Failure::of(Code::NotFound));
    }
    workspace.change(label(Kind::SessionAnswer, "edit", Both::default()), |w| {
        let session = going(workspace, w, session)?;
        let standing = standing(workspace, w, &session, question, party)?;
        put_checked(w, &f(standing), workspace.today())
    })
}

/// The answer of a party as it stands, or a blank one.
fn standing(
    workspace: &Workspace,
    reader: &Reader,
    session: &Session,
    question: &str,
    party: Id,
) -> Outcome<SessionAnswer> {
    let standing = of_session(reader, session.id)?
        .into_iter()
        .find(|one| one.question == question && one.party == party);
    Ok(standing.unwrap_or_else(|| SessionAnswer {
        id: workspace.new_id(),
        campaign: session.campaign,
        session: session.id,
        question: question.to_owned(),
        party,
        text: Both::default(),
        whys: Vec::new(),
    }))
}

/// Notes what a party has said already, in the course of a larger change.
pub(crate) fn note(
    workspace: &Workspace,
    w: &mut Writer,
    session: &Session,
    question: &str,
    party: Id,
    text: Both,
) -> Outcome<()> {
    let standing = standing(workspace, w, session, question, party)?;
    put_checked(w, &SessionAnswer { text, ..standing }, workspace.today())
}

/// The answers of a session, in the order they were first given.
pub(crate) fn of_session(reader: &Reader, session: Id) -> Outcome<Vec<SessionAnswer>> {
    let mut answers = reader.where_eq::<SessionAnswer>("session", &session.to_string())?;
    answers.sort_by_key(|one| one.id);
    Ok(answers)
}

impl Editable for SessionAnswer {
    const KIND: Kind = Kind::SessionAnswer;
    fn blank(id: Id) -> Value {
        blank_of(&SessionAnswer {
            id,
            campaign: Id::nil(),
            session: Id::nil(),
            question: String::new(),
            party: Id::nil(),
            text: Both::default(),
            whys: Vec::new(),
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn changes(&self, reader: &Reader) -> Outcome<()> {
        spoken(&found(reader, self.session)?)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = SessionAnswer::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Session>(reader, "session", Some(self.session))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        Ok(problems)
    }
}
