//! Every table of records, in one list.

use crate::error::StoreError;
use crate::table::{Record, Table};
use sverka_core::Kind;
use sverka_core::alignment::Need;
use sverka_core::attachment::Attachment;
use sverka_core::audience_comment::AudienceComment;
use sverka_core::benchmark::Benchmark;
use sverka_core::boundary::Boundary;
use sverka_core::brief::Revision;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::CaseStudy;
use sverka_core::checkin::Checkin;
use sverka_core::clause::Clause;
use sverka_core::comment::Comment;
use sverka_core::communication::Communication;
use sverka_core::conversation::Conversation;
use sverka_core::decision::Decision;
use sverka_core::deliverable::Deliverable;
use sverka_core::doubt::DoubtSettled;
use sverka_core::figure::Import;
use sverka_core::gate::GateOverride;
use sverka_core::goal_lock::GoalLock;
use sverka_core::intake::Intake;
use sverka_core::lapse::Lapse;
use sverka_core::learning::Learning;
use sverka_core::mapping::ColumnMapping;
use sverka_core::message::Message;
use sverka_core::outline::Outline;
use sverka_core::own_metric::OwnMetric;
use sverka_core::partner::Partner;
use sverka_core::payment::Payment;
use sverka_core::phase::Move;
use sverka_core::phrase::Phrase;
use sverka_core::pilot::Debrief;
use sverka_core::playbook::StepTaken;
use sverka_core::practice::Practice;
use sverka_core::prediction::Prediction;
use sverka_core::recap::RecapItem;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::reply::Reply;
use sverka_core::review::Review;
use sverka_core::rule::{RuleCard, RuleCheck};
use sverka_core::scorecard::Score;
use sverka_core::session::Session;
use sverka_core::session_answer::SessionAnswer;
use sverka_core::settings::Settings;
use sverka_core::signature::{SealKey, Signature};
use sverka_core::sync::SyncNote;
use sverka_core::tally::Tally;
use sverka_core::target::Target;
use sverka_core::template::ScoreTemplate;
use sverka_core::term::Term;
use sverka_core::time_entry::TimeEntry;
use sverka_core::trade_off::TradeOff;

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
    SealKey::TABLE,
    Attachment::TABLE,
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
    GoalLock::TABLE,
    Intake::TABLE,
    Phrase::TABLE,
    Boundary::TABLE,
    TradeOff::TABLE,
    Session::TABLE,
    SessionAnswer::TABLE,
    RecapItem::TABLE,
    TimeEntry::TABLE,
    Reply::TABLE,
    Comment::TABLE,
    Term::TABLE,
    Outline::TABLE,
    Communication::TABLE,
    Payment::TABLE,
    SyncNote::TABLE,
    RuleCard::TABLE,
    RuleCheck::TABLE,
    Benchmark::TABLE,
    OwnMetric::TABLE,
    AudienceComment::TABLE,
    Prediction::TABLE,
    Review::TABLE,
    Learning::TABLE,
    Checkin::TABLE,
    Practice::TABLE,
    DoubtSettled::TABLE,
];

/// The table of a kind.
pub(crate) fn of(kind: Kind) -> Result<&'static Table, StoreError> {
    ALL.iter()
        .find(|table| table.kind == kind)
        .ok_or_else(|| StoreError::damaged(format!("no table keeps a {}", kind.name())))
}
