//! What a party is asked apart from the clauses: its own form, as far as it is still open.

use crate::failure::Outcome;
use sverka_core::Both;
use sverka_core::campaign::Party;
use sverka_core::intake::{Intake, IntakeForm};
use sverka_store::Reader;

/// The form of a party, where there is one.
pub(super) fn of_party(reader: &Reader, party: &Party) -> Outcome<Option<Intake>> {
    let forms = reader.where_eq::<Intake>("party", party.id)?;
    Ok(forms.into_iter().find(|intake| intake.form == super::form_of(party)))
}

/// The keys of the questions of a form.
pub(super) fn asked(_form: IntakeForm) -> Vec<String> {
    Vec::new()
}

/// A question in words.
pub(super) fn question(key: &str) -> Both {
    crate::clause::both(|l| l.text(key, &[]))
}
