//! What was decided of doubtful values.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::doubt::{DoubtCode, DoubtSettled};
use sverka_core::figure::Import;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for DoubtSettled {
    const KIND: Kind = Kind::DoubtSettled;
    fn blank(id: Id) -> Value {
        blank_of(&DoubtSettled {
            id,
            campaign: Id::nil(),
            import: Id::nil(),
            metric: String::new(),
            row: 0,
            code: DoubtCode::Negative,
            counts: false,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = DoubtSettled::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Import>(reader, "import", Some(self.import))?);
        Ok(problems)
    }
}
