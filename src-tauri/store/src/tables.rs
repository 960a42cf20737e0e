//! Every table of records, in one list.

use crate::error::StoreError;
use crate::table::{Record, Table};
use sverka_core::Kind;
use sverka_core::alignment::Need;
use sverka_core::brief::{Revision, Signature};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::CaseStudy;
use sverka_core::clause::Clause;
use sverka_core::conversation::Conversation;
use sverka_core::decision::Decision;
use sverka_core::deliverable::Deliverable;
use sverka_core::figure::Import;
use sverka_core::gate::GateOverride;
use sverka_core::lapse::Lapse;
use sverka_core::mapping::ColumnMapping;
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::phase::Move;
use sverka_core::pilot::Debrief;
use sverka_core::playbook::StepTaken;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::scorecard::Score;
use sverka_core::settings::Settings;
use sverka_core::tally::Tally;
use sverka_core::target::Target;
use sverka_core::template::ScoreTemplate;

/// All tables of records; one that points to another comes after it.
pub const ALL: &[Table] = &[
    Settings::TABLE,
    Partner::TABLE,
    Score::TABLE,
    ScoreTemplate::TABLE,
    CaseStudy::TABLE,
    Relationship::TABLE,
    Reference::TABLE,
    Message::TABLE,
    GateOverride::TABLE,
    Move::TABLE,
    Campaign::TABLE,
    Party::TABLE,
    Need::TABLE,
    Target::TABLE,
    Clause::TABLE,
    Revision::TABLE,
    Signature::TABLE,
    Deliverable::TABLE,
    Import::TABLE,
    ColumnMapping::TABLE,
    Tally::TABLE,
    StepTaken::TABLE,
    Decision::TABLE,
    Conversation::TABLE,
    Lapse::TABLE,
    Debrief::TABLE,
];

/// The table of a kind.
pub(crate) fn of(kind: Kind) -> Result<&'static Table, StoreError> {
    ALL.iter()
        .find(|table| table.kind == kind)
        .ok_or_else(|| StoreError::damaged(format!("no table keeps a {}", kind.name())))
}
