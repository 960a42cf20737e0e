//! What is known of a partner from before: cases, relationships, references, and the gates they open.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::case::CaseStudy;
use sverka_core::gate::GateOverride;
use sverka_core::partner::Partner;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

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
        let mut problems = Relationship::problems(self, today);
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
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = GateOverride::problems(self);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
