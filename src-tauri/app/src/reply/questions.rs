//! What a party is asked apart from the clauses: its own form, as far as it is still open.

use crate::clause::both;
use crate::failure::{Outcome, kebab};
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::intake::{Intake, form_of, questions};
use sverka_exchange::document::reply::PageQuestion;
use sverka_store::Reader;

/// The form of a party, where there is one.
pub(super) fn of_party(reader: &Reader, party: &Party) -> Outcome<Option<Intake>> {
    let forms = reader.where_eq::<Intake>("party", party.id)?;
    Ok(forms.into_iter().find(|intake| intake.form == form_of(party.role)))
}

/// The keys of the questions to a party, in the order they are asked.
pub(super) fn asked(role: PartyRole) -> Vec<String> {
    questions(form_of(role)).iter().map(|question| question.key.to_owned()).collect()
}

/// The questions as they stand on the page, with what was answered so far; none once the form is closed.
pub(super) fn on_page(party: &Party, intake: Option<&Intake>) -> Vec<PageQuestion> {
    if intake.is_some_and(|intake| intake.sealed_at.is_some()) {
        return Vec::new();
    }
    let form = kebab(&form_of(party.role));
    asked(party.role)
        .into_iter()
        .map(|key| PageQuestion {
            asks: both(|l| l.text(&format!("intake-{form}-{key}"), &[])),
            hint: both(|l| l.text(&format!("intake-{form}-{key}-hint"), &[])),
            given: intake.map(|intake| intake.answer(&key)).unwrap_or_default(),
            key,
        })
        .collect()
}
