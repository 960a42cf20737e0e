//! What a session is told by the forms that were filled in apart.

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::put_checked;
use crate::session_answer::{note, of_session as answers_of};
use crate::workspace::found;
use sverka_core::Id;
use sverka_core::campaign::Campaign;
use sverka_core::session::Session;
use sverka_core::session::agenda::AGENDA;
use sverka_core::session::opening::{Seal, answer_of, said_apart, seal};
use sverka_store::Writer;

/// Takes over what was said in the forms, once they are open: nobody is asked again what all have read. Questions that
/// everybody answered there are open in the session too. What was said in the session already stays.
pub(super) fn take_over(workspace: &Workspace, w: &mut Writer, session: &Session) -> Outcome<()> {
    let campaign: Campaign = found(w, session.campaign)?;
    if campaign.revealed_at.is_none() {
        return Ok(());
    }
    let parties = crate::campaign::parties(w, campaign.id)?;
    let forms = crate::intake::of_parties(w, &parties)?;
    let mut session = session.clone();
    for step in AGENDA.iter().filter(|step| !step.of_forms.is_empty()) {
        for form in &forms {
            let Some(party) = form.party else { continue };
            let text = said_apart(step, form);
            let answers = answers_of(w, session.id)?;
            if !text.is_blank() && answer_of(&answers, step.key, party).is_none() {
                note(workspace, w, &session, step.key, party, text)?;
            }
        }
        let answers = answers_of(w, session.id)?;
        if seal(&session, &parties, &answers, step.key) == Seal::Ready {
            session.revealed.push(step.key.to_owned());
        }
    }
    put_checked(w, &session, workspace.today())
}

/// The same for the sessions of a campaign that go on while its forms are opened.
pub(crate) fn take_over_in(workspace: &Workspace, w: &mut Writer, campaign: Id) -> Outcome<()> {
    let sessions = w.where_eq::<Session>("campaign", &campaign.to_string())?;
    for session in sessions.iter().filter(|one| one.ended_at.is_none()) {
        take_over(workspace, w, session)?;
    }
    Ok(())
}
