//! Making, saving and removing records: one way for every kind that people edit field by field.
//!
//! A save carries only the fields that changed, so two windows on different fields do not undo each other's
//! work. What is wrong comes back at its field, and nothing of the save is kept then.

use crate::failure::{Code, Failure, Outcome};
use crate::workspace::{Done, Workspace, found, label};
use chrono::NaiveDate;
use serde_json::{Map, Value};
use sverka_core::alignment::Need;
use sverka_core::audience_comment::AudienceComment;
use sverka_core::benchmark::Benchmark;
use sverka_core::boundary::Boundary;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::CaseStudy;
use sverka_core::checkin::Checkin;
use sverka_core::clause::Clause;
use sverka_core::comment::Comment;
use sverka_core::communication::Communication;
use sverka_core::conversation::Conversation;
use sverka_core::deliverable::Deliverable;
use sverka_core::doubt::DoubtSettled;
use sverka_core::gate::GateOverride;
use sverka_core::lapse::Lapse;
use sverka_core::learning::Learning;
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
use sverka_core::problem::ProblemCode;
use sverka_core::recap::RecapItem;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::review::Review;
use sverka_core::rule::{RuleCard, RuleCheck};
use sverka_core::scorecard::Score;
use sverka_core::session::Session;
use sverka_core::session_answer::SessionAnswer;
use sverka_core::settings::Settings;
use sverka_core::sync::SyncNote;
use sverka_core::tally::Tally;
use sverka_core::target::Target;
use sverka_core::term::Term;
use sverka_core::time_entry::TimeEntry;
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Record, Writer};

/// A record that people edit.
pub trait Editable: Record {
    /// Its kind.
    const KIND: Kind;
    /// Fields that only a use case of its own writes, because a rule stands before them.
    const RULED: &'static [&'static str] = &[];
    /// A new one with nothing known.
    fn blank(id: Id) -> Value;
    /// The name under which undo and the palette speak of it.
    fn name(&self) -> Both;
    /// Refused where it may not be made, changed or removed here any more: what it belongs to is closed.
    fn changes(&self, _: &Reader) -> Outcome<()> {
        Ok(())
    }
    /// What is wrong with it on a day, seen beside the rest of the workspace.
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>>;
}

/// Fields by name, as the window sends them.
pub type Fields = Map<String, Value>;

/// Makes a record with the given fields and gives back its id.
pub fn create(workspace: &Workspace, kind: Kind, fields: Fields) -> Outcome<Done<Id>> {
    match kind {
        Kind::Partner => create_as::<Partner>(workspace, fields),
        Kind::Campaign => create_as::<Campaign>(workspace, fields),
        Kind::Party => create_as::<Party>(workspace, fields),
        Kind::Need => create_as::<Need>(workspace, fields),
        Kind::Target => create_as::<Target>(workspace, fields),
        Kind::Clause => create_as::<Clause>(workspace, fields),
        Kind::Deliverable => create_as::<Deliverable>(workspace, fields),
        Kind::Tally => create_as::<Tally>(workspace, fields),
        Kind::Step => create_as::<StepTaken>(workspace, fields),
        Kind::Score => create_as::<Score>(workspace, fields),
        Kind::Case => create_as::<CaseStudy>(workspace, fields),
        Kind::Relationship => create_as::<Relationship>(workspace, fields),
        Kind::Reference => create_as::<Reference>(workspace, fields),
        Kind::Message => create_as::<Message>(workspace, fields),
        Kind::GateOverride => create_as::<GateOverride>(workspace, fields),
        Kind::Move => create_as::<Move>(workspace, fields),
        Kind::Conversation => create_as::<Conversation>(workspace, fields),
        Kind::Lapse => create_as::<Lapse>(workspace, fields),
        Kind::Debrief => create_as::<Debrief>(workspace, fields),
        Kind::Benchmark => create_as::<Benchmark>(workspace, fields),
        Kind::OwnMetric => create_as::<OwnMetric>(workspace, fields),
        Kind::AudienceComment => create_as::<AudienceComment>(workspace, fields),
        Kind::Review => create_as::<Review>(workspace, fields),
        Kind::Learning => create_as::<Learning>(workspace, fields),
        Kind::Checkin => create_as::<Checkin>(workspace, fields),
        Kind::Practice => create_as::<Practice>(workspace, fields),
        Kind::DoubtSettled => create_as::<DoubtSettled>(workspace, fields),
        Kind::Phrase => create_as::<Phrase>(workspace, fields),
        Kind::Boundary => create_as::<Boundary>(workspace, fields),
        Kind::TradeOff => create_as::<TradeOff>(workspace, fields),
        Kind::Session => create_as::<Session>(workspace, fields),
        Kind::SessionAnswer => create_as::<SessionAnswer>(workspace, fields),
        Kind::RecapItem => create_as::<RecapItem>(workspace, fields),
        Kind::TimeEntry => create_as::<TimeEntry>(workspace, fields),
        Kind::Comment => create_as::<Comment>(workspace, fields),
        Kind::Term => create_as::<Term>(workspace, fields),
        Kind::Outline => create_as::<Outline>(workspace, fields),
        Kind::Communication => create_as::<Communication>(workspace, fields),
        Kind::Payment => create_as::<Payment>(workspace, fields),
        Kind::SyncNote => create_as::<SyncNote>(workspace, fields),
        Kind::RuleCard => create_as::<RuleCard>(workspace, fields),
        Kind::RuleCheck => create_as::<RuleCheck>(workspace, fields),
        _ => Err(Failure::of(Code::NotFound)),
    }
}

/// Saves the given fields of a record.
pub fn save(workspace: &Workspace, kind: Kind, id: Id, fields: Fields) -> Outcome<Done<()>> {
    match kind {
        Kind::Settings => save_as::<Settings>(workspace, id, fields),
        Kind::Partner => save_as::<Partner>(workspace, id, fields),
        Kind::Campaign => save_as::<Campaign>(workspace, id, fields),
        Kind::Party => save_as::<Party>(workspace, id, fields),
        Kind::Need => save_as::<Need>(workspace, id, fields),
        Kind::Target => save_as::<Target>(workspace, id, fields),
        Kind::Clause => save_as::<Clause>(workspace, id, fields),
        Kind::Deliverable => save_as::<Deliverable>(workspace, id, fields),
        Kind::Tally => save_as::<Tally>(workspace, id, fields),
        Kind::Step => save_as::<StepTaken>(workspace, id, fields),
        Kind::Score => save_as::<Score>(workspace, id, fields),
        Kind::Case => save_as::<CaseStudy>(workspace, id, fields),
        Kind::Relationship => save_as::<Relationship>(workspace, id, fields),
        Kind::Reference => save_as::<Reference>(workspace, id, fields),
        Kind::Message => save_as::<Message>(workspace, id, fields),
        Kind::GateOverride => save_as::<GateOverride>(workspace, id, fields),
        Kind::Move => save_as::<Move>(workspace, id, fields),
        Kind::Conversation => save_as::<Conversation>(workspace, id, fields),
        Kind::Lapse => save_as::<Lapse>(workspace, id, fields),
        Kind::Debrief => save_as::<Debrief>(workspace, id, fields),
        Kind::Benchmark => save_as::<Benchmark>(workspace, id, fields),
        Kind::OwnMetric => save_as::<OwnMetric>(workspace, id, fields),
        Kind::AudienceComment => save_as::<AudienceComment>(workspace, id, fields),
        Kind::Review => save_as::<Review>(workspace, id, fields),
        Kind::Learning => save_as::<Learning>(workspace, id, fields),
        Kind::Checkin => save_as::<Checkin>(workspace, id, fields),
        Kind::Practice => save_as::<Practice>(workspace, id, fields),
        Kind::DoubtSettled => save_as::<DoubtSettled>(workspace, id, fields),
        Kind::Phrase => save_as::<Phrase>(workspace, id, fields),
        Kind::Boundary => save_as::<Boundary>(workspace, id, fields),
        Kind::TradeOff => save_as::<TradeOff>(workspace, id, fields),
        Kind::Session => save_as::<Session>(workspace, id, fields),
        Kind::SessionAnswer => save_as::<SessionAnswer>(workspace, id, fields),
        Kind::RecapItem => save_as::<RecapItem>(workspace, id, fields),
        Kind::TimeEntry => save_as::<TimeEntry>(workspace, id, fields),
        Kind::Comment => save_as::<Comment>(workspace, id, fields),
        Kind::Term => save_as::<Term>(workspace, id, fields),
        Kind::Outline => save_as::<Outline>(workspace, id, fields),
        Kind::Communication => save_as::<Communication>(workspace, id, fields),
        Kind::Payment => save_as::<Payment>(workspace, id, fields),
        Kind::SyncNote => save_as::<SyncNote>(workspace, id, fields),
        Kind::RuleCard => save_as::<RuleCard>(workspace, id, fields),
        Kind::RuleCheck => save_as::<RuleCheck>(workspace, id, fields),
        _ => Err(Failure::of(Code::NotFound)),
    }
}

/// Removes a record. Undo brings it back whole.
pub fn remove(workspace: &Workspace, kind: Kind, id: Id) -> Outcome<Done<()>> {
    match kind {
        Kind::Party => crate::campaign::remove_party(workspace, id),
        Kind::Need => remove_as::<Need>(workspace, id),
        Kind::Target => remove_as::<Target>(workspace, id),
        Kind::Clause => remove_as::<Clause>(workspace, id),
        Kind::Deliverable => crate::deliverable::remove(workspace, id),
        Kind::Tally => remove_as::<Tally>(workspace, id),
        Kind::Step => remove_as::<StepTaken>(workspace, id),
        Kind::Case => remove_as::<CaseStudy>(workspace, id),
        Kind::Relationship => remove_as::<Relationship>(workspace, id),
        Kind::Reference => remove_as::<Reference>(workspace, id),
        Kind::Message => remove_as::<Message>(workspace, id),
        Kind::GateOverride => remove_as::<GateOverride>(workspace, id),
        Kind::Move => remove_as::<Move>(workspace, id),
        Kind::Conversation => remove_as::<Conversation>(workspace, id),
        Kind::Lapse => remove_as::<Lapse>(workspace, id),
        Kind::Debrief => remove_as::<Debrief>(workspace, id),
        Kind::Benchmark => remove_as::<Benchmark>(workspace, id),
        Kind::OwnMetric => remove_as::<OwnMetric>(workspace, id),
        Kind::AudienceComment => remove_as::<AudienceComment>(workspace, id),
        Kind::Review => remove_as::<Review>(workspace, id),
        Kind::Learning => remove_as::<Learning>(workspace, id),
        Kind::Checkin => remove_as::<Checkin>(workspace, id),
        Kind::Practice => remove_as::<Practice>(workspace, id),
        Kind::DoubtSettled => remove_as::<DoubtSettled>(workspace, id),
        Kind::Phrase => remove_as::<Phrase>(workspace, id),
        Kind::Boundary => remove_as::<Boundary>(workspace, id),
        Kind::TradeOff => remove_as::<TradeOff>(workspace, id),
        Kind::SessionAnswer => remove_as::<SessionAnswer>(workspace, id),
        Kind::RecapItem => remove_as::<RecapItem>(workspace, id),
        Kind::TimeEntry => remove_as::<TimeEntry>(workspace, id),
        Kind::Comment => remove_as::<Comment>(workspace, id),
        Kind::Term => remove_as::<Term>(workspace, id),
        Kind::Outline => remove_as::<Outline>(workspace, id),
        Kind::Payment => remove_as::<Payment>(workspace, id),
        Kind::SyncNote => remove_as::<SyncNote>(workspace, id),
        Kind::RuleCard => remove_as::<RuleCard>(workspace, id),
        Kind::RuleCheck => remove_as::<RuleCheck>(workspace, id),
        _ => Err(Failure::of(Code::NotFound)),
    }
}

fn create_as<R: Editable>(workspace: &Workspace, fields: Fields) -> Outcome<Done<Id>> {
    let id = workspace.new_id();
    let record: R = merged(R::blank(id), fields, id)?;
    workspace.change(label(R::KIND, "new", record.name()), |w| {
        record.changes(w)?;
        put_checked(w, &record, workspace.today())?;
        Ok(id)
    })
}

fn save_as<R: Editable>(workspace: &Workspace, id: Id, fields: Fields) -> Outcome<Done<()>> {
    let standing: R = workspace.read(|r| found(r, id))?;
    workspace.change(label(R::KIND, "edit", standing.name()), |w| {
        let standing: R = found(w, id)?;
        standing.changes(w)?;
        let value =
            serde_json::to_value(&standing).map_err(|c| Failure::caused(Code::Internal, &c))?;
        let record: R = merged(value, fields, id)?;
        put_checked(w, &record, workspace.today())
    })
}

fn remove_as<R: Editable>(workspace: &Workspace, id: Id) -> Outcome<Done<()>> {
    let record: R = workspace.read(|r| found(r, id))?;
    workspace.change(label(R::KIND, "remove", record.name()), |w| {
        record.changes(w)?;
        w.remove::<R>(id)?;
        Ok(())
    })
}

/// Puts a record that has nothing wrong with it.
pub(crate) fn put_checked<R: Editable>(
    writer: &mut Writer,
    record: &R,
    today: NaiveDate,
) -> Outcome<()> {
    let problems = record.problems(writer, today)?;
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    Ok(writer.put(record)?)
}

/// A record with some of its fields replaced; a value of the wrong kind is refused at its field.
fn merged<R: Editable>(mut value: Value, fields: Fields, id: Id) -> Outcome<R> {
    let Value::Object(record) = &mut value else { return Err(Failure::of(Code::Internal)) };
    let mut problems = Vec::new();
    for (field, new) in fields {
        // A record stays in the campaign it was made in: what points to it does not move with it.
        let moved = field == "campaign"
            && record.get(&field).is_some_and(|was| !is_nobody(was) && *was != new);
        let ruled = R::RULED.contains(&field.as_str());
        if field == "id" || moved || ruled || !record.contains_key(&field) {
            problems.push(Problem::at(field, ProblemCode::NotFound));
            continue;
        }
        let mut trial = record.clone();
        trial.insert(field.clone(), new.clone());
        if serde_json::from_value::<R>(Value::Object(trial)).is_err() {
            problems.push(wrong_kind(&field, &new));
            continue;
        }
        record.insert(field, new);
    }
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    record.insert("id".to_owned(), Value::String(id.to_string()));
    serde_json::from_value(value).map_err(|cause| Failure::caused(Code::Internal, &cause))
}

/// Whether a field holds the id of nothing, as in a record just made.
fn is_nobody(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some(Id::nil().to_string().as_str())
}

/// Names an unknown currency by its code; any other value of the wrong kind plainly.
fn wrong_kind(field: &str, value: &Value) -> Problem {
    match currency_in(value) {
        Some(code) => Problem::at(field, ProblemCode::UnknownCurrency).with("code", code),
        None => Problem::at(field, ProblemCode::WrongKind),
    }
}

fn currency_in(value: &Value) -> Option<&str> {
    match value {
        Value::Object(map) => {
            let own = map.get("currency").and_then(Value::as_str);
            own.filter(|code| sverka_core::Currency::from_code(code).is_none())
                .or_else(|| map.values().find_map(currency_in))
        }
        Value::Array(values) => values.iter().find_map(currency_in),
        _ => None,
    }
}

/// A record as fields.
pub(crate) fn blank_of(record: &impl serde::Serialize) -> Value {
    serde_json::to_value(record).expect("a blank record holds only plain values")
}

/// A problem when `field` points to a record that is not there.
pub(crate) fn missing<R: Record>(
    reader: &Reader,
    field: &str,
    id: Option<Id>,
) -> Outcome<Option<Problem>> {
    let Some(id) = id else { return Ok(None) };
    let there = reader.get::<R>(id)?.is_some();
    Ok((!there).then(|| Problem::at(field, ProblemCode::NotFound)))
}
