//! What the parties say in a session, and why.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::session::going;
use crate::workspace::{Done, label};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::session::Session;
use sverka_core::session::agenda::step_at;
use sverka_core::session_answer::SessionAnswer;
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

/// Notes what came when a party was asked why for the `at`th time, counted from 0; blank takes it out of the chain, and
/// a number past its end adds to it.
pub fn why(
    workspace: &Workspace,
    session: Id,
    question: &str,
    party: Id,
    at: u32,
    text: Both,
) -> Outcome<Done<()>> {
    change(workspace, session, question, party, |mut answer| {
        let at = at as usize;
        match (answer.whys.get_mut(at), text.is_blank()) {
            (Some(_), true) => drop(answer.whys.remove(at)),
            (Some(why), false) => *why = text,
            (None, true) => {}
            (None, false) => answer.whys.push(text),
        }
        answer
    })
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
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = SessionAnswer::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Session>(reader, "session", Some(self.session))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        Ok(problems)
    }
}
