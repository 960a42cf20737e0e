//! Conversations with a partner: beginning one, noting answers while it runs, and what all of them say together.

use crate::Workspace;
use crate::campaign::CampaignName;
use crate::failure::{Failure, Outcome};
use crate::message::MessageRow;
use crate::record::{Editable, Fields, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::conversation::{
    Answer, Conversation, ConversationKind, CreatorsView, GutCheck, Progress, creators_view,
    gut_check,
};
use sverka_core::coordination::{
    Load, Staffing, Turnaround, is_same_owner, load, staffing, turnaround,
};
use sverka_core::gate::{GateId, asked_for};
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::phase::{Move, Phase, phase_of, together_since};
use sverka_core::problem::ProblemCode;
use sverka_core::question::{Asks, KeptAs, question, questions};
use sverka_core::reference::Reference;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Writer};

/// All that was talked about with a partner, and how they answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TalksView {
    /// Conversations, the latest first.
    pub conversations: Vec<ConversationRow>,
    /// The kinds a conversation can be begun of, in the order they come up.
    pub kinds: Vec<ConversationKind>,
    /// The gut check (REQUIREMENTS 96).
    pub gut_check: GutCheck,
    /// What creators say of working with the partner (REQUIREMENTS 107).
    pub creators: Vec<CreatorsView>,
    /// With how many partners an interview was held; three to four are compared (REQUIREMENTS 88).
    pub interviewed: u32,
    /// Messages: those still waited for, the longest wait first, then the others, the latest first.
    pub messages: Vec<MessageRow>,
    /// How soon and how evenly they answer (REQUIREMENTS 83, 84).
    pub turnaround: Turnaround,
    /// Within how many hours they say they answer.
    pub promised_hours: Option<u32>,
    /// Who on our side coordinates.
    pub owner: String,
    /// Whether that is enough (REQUIREMENTS 81, 82); `None` once the work together has ended.
    pub staffing: Option<Staffing>,
    /// What the owner carries over all partners.
    pub load: Load,
}

/// A conversation in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConversationRow {
    /// Identity.
    pub id: Id,
    /// What it is for.
    pub kind: ConversationKind,
    /// The day it took place.
    pub on: Option<NaiveDate>,
    /// Who was spoken with.
    pub with: String,
    /// How far it is.
    pub progress: Progress,
}

/// A conversation under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConversationView {
    /// The record.
    pub conversation: Conversation,
    /// The partner it is with or about.
    pub partner: Partner,
    /// Every question with what is noted on it, in the order of asking.
    pub questions: Vec<QuestionLine>,
    /// How far it is.
    pub progress: Progress,
    /// What this conversation says as a gut check; `None` for every other kind.
    pub gut_check: Option<GutCheck>,
    /// The campaigns it can be about.
    pub campaigns: Vec<CampaignName>,
}

/// A question and what is noted on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct QuestionLine {
    /// How it is answered.
    pub asks: Asks,
    /// What is noted; blank while nothing is.
    pub answer: Answer,
    /// Whether that answers the question, in the way it asks for.
    pub answered: bool,
    /// What the answer can be kept as among the evidence.
    pub kept_as: Option<KeptAs>,
    /// The record it was kept as; `None` where it was not, or that record is gone.
    pub kept: Option<KeptRecord>,
}

/// The record an answer was kept as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptRecord {
    /// The kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// The brand of a case, the creator of a reference.
    pub name: String,
}

/// All that was talked about with a partner.
pub fn talks(workspace: &Workspace, partner: Id) -> Outcome<TalksView> {
    workspace.read(|r| {
        let partner: Partner = found(r, partner)?;
        let conversations = of_partner(r, partner.id)?;
        let messages = crate::message::of_partner(r, partner.id)?;
        let now = workspace.on_wall();
        let promised = partner.style.reply_hours;
        let turnaround = turnaround(&messages, now);
        let median = turnaround.median_hours;
        let moves = r.where_eq::<Move>("partner", partner.id)?;
        let since = together_since(&moves, first_days(r, partner.id)?);
        let ended = phase_of(&moves) == Phase::Ended;
        let (owner, hours) = (partner.owner.clone(), partner.owner_hours);
        let settings = settings(r)?;
        let least = asked_for(&settings.gates, GateId::GutCheck) as u32;
        Ok(TalksView {
            kinds: ConversationKind::ALL.to_vec(),
            gut_check: gut_check(&conversations, least),
            creators: creators_view(&conversations),
            interviewed: interviewed(r)?,
            messages: crate::message::rows(messages, now, promised, median),
            turnaround,
            promised_hours: promised,
            staffing: (!ended)
                .then(|| staffing(&owner, hours, since, &settings.ballparks, workspace.today())),
            load: carried(r, &owner)?,
            owner,
            conversations: conversations.into_iter().map(row).collect(),
        })
    })
}

/// A conversation with its questions.
pub fn open(workspace: &Workspace, id: Id) -> Outcome<ConversationView> {
    workspace.read(|r| {
        let conversation: Conversation = found(r, id)?;
        let least = asked_for(&settings(r)?.gates, GateId::GutCheck) as u32;
        let mut campaigns = Vec::new();
        for party in r.where_eq::<Party>("partner", conversation.partner)? {
            campaigns.extend(crate::campaign::name_of(r, party.campaign, workspace.today())?);
        }
        Ok(ConversationView {
            partner: found(r, conversation.partner)?,
            questions: lines(r, &conversation)?,
            progress: conversation.progress(),
            gut_check: (conversation.kind == ConversationKind::GutCheck)
                .then(|| gut_check(std::slice::from_ref(&conversation), least)),
            campaigns,
            conversation,
        })
    })
}

/// Begins a conversation today, with the partner's contact where they are the one to talk to.
pub fn begin(workspace: &Workspace, partner: Id, kind: ConversationKind) -> Outcome<Done<Id>> {
    let partner: Partner = workspace.read(|r| found(r, partner))?;
    let mut conversation = Conversation::new(workspace.new_id(), partner.id, kind);
    conversation.on = Some(workspace.today());
    // Of an agency it is other creators who tell, and their name is not known here.
    if kind != ConversationKind::CreatorsView || partner.kind == PartnerKind::Creator {
        conversation.with.clone_from(&partner.contact.name);
    }
    workspace.change(label(Kind::Conversation, "new", partner.name), |w| {
        put_checked(w, &conversation, workspace.today())?;
        Ok(conversation.id)
    })
}

/// Notes on one question what `fields` bring: `text`, `verdict`, `rating`; what they do not name stays as it was, so
/// that a verdict never writes over words. What is wrong comes back at its field, or at `question`.
pub fn answer(workspace: &Workspace, id: Id, asked: &str, fields: Fields) -> Outcome<Done<()>> {
    let name = workspace.read(|r| name_of_partner(r, id))?;
    workspace.change(label(Kind::Conversation, "edit", name), |w| {
        let mut conversation: Conversation = found(w, id)?;
        let blank = || Answer { question: asked.to_owned(), ..Answer::default() };
        let standing = conversation.answer(asked).cloned().unwrap_or_else(blank);
        conversation.put(noted(standing, fields)?);
        let place = conversation.answers.iter().position(|one| one.question == asked);
        let problems = own_problems(&conversation, place, workspace.today());
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        Ok(w.put(&conversation)?)
    })
}

/// An answer with some of its fields replaced.
fn noted(mut answer: Answer, fields: Fields) -> Outcome<Answer> {
    let mut problems = Vec::new();
    for (field, value) in fields {
        let taken = match field.as_str() {
            "text" => serde_json::from_value(value).map(|text| answer.text = text),
            "verdict" => serde_json::from_value(value).map(|verdict| answer.verdict = verdict),
            "rating" => serde_json::from_value(value).map(|rating| answer.rating = rating),
            _ => {
                problems.push(Problem::at(field, ProblemCode::NotFound));
                continue;
            }
        };
        if taken.is_err() {
            problems.push(Problem::at(field, ProblemCode::WrongKind));
        }
    }
    if problems.is_empty() { Ok(answer) } else { Err(Failure::fields(problems)) }
}

/// Keeps an answer as a record of its own among the evidence, and gives back the record's kind and id. `name` is the
/// brand of a case or the creator of a reference; what is wrong with it comes back at `name`. The answer remembers the
/// record, so that the end of the conversation can name it.
pub fn keep(workspace: &Workspace, id: Id, asked: &str, name: &str) -> Outcome<Done<Kept>> {
    let partner = workspace.read(|r| name_of_partner(r, id))?;
    workspace.change(label(Kind::Conversation, "keep", partner), |w| {
        let mut conversation: Conversation = found(w, id)?;
        let kept_as = question(conversation.kind, asked).and_then(|question| question.kept_as);
        let (Some(kept_as), Some(answer)) = (kept_as, conversation.answer(asked).cloned()) else {
            return Err(Failure::fields(vec![Problem::at("question", ProblemCode::NotFound)]));
        };
        let made = workspace.new_id();
        let today = workspace.today();
        let kept = match kept_as {
            KeptAs::Case => kept(w, &case_of(made, name, &conversation, &answer), today),
            KeptAs::LostCase => kept(w, &lost_case_of(made, name, &conversation, &answer), today),
            KeptAs::Reference => kept(w, &reference_of(made, name, &conversation), today),
        }?;
        conversation.put(Answer { kept: Some(made), ..answer });
        w.put(&conversation)?;
        Ok(kept)
    })
}

/// What an answer was kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Kept {
    /// The kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
}

/// The conversations with a partner, the latest first.
pub(crate) fn of_partner(reader: &Reader, partner: Id) -> Outcome<Vec<Conversation>> {
    let mut conversations = reader.where_eq::<Conversation>("partner", partner)?;
    conversations.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
    Ok(conversations)
}

fn kept<R: Editable>(writer: &mut Writer, record: &R, today: NaiveDate) -> Outcome<Kept> {
    let mut problems = record.problems(writer, today)?;
    for problem in &mut problems {
        if matches!(problem.field.as_str(), "brand" | "creator") {
            problem.field = "name".to_owned();
        }
    }
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    writer.put(record)?;
    Ok(Kept { kind: R::KIND, id: record.id() })
}

fn case_of(id: Id, brand: &str, from: &Conversation, answer: &Answer) -> CaseStudy {
    let mut case = CaseStudy::new(id, from.partner);
    case.brand = brand.to_owned();
    case.note.clone_from(&answer.text);
    case
}

fn lost_case_of(id: Id, brand: &str, from: &Conversation, answer: &Answer) -> CaseStudy {
    let mut case = CaseStudy::new(id, from.partner);
    case.brand = brand.to_owned();
    case.result = Some(CaseResult::Lost);
    case.went_wrong.clone_from(&answer.text);
    case
}

/// What a creator said on every question, one paragraph each.
fn reference_of(id: Id, creator: &str, from: &Conversation) -> Reference {
    let mut reference = Reference::new(id, from.partner);
    reference.creator = creator.to_owned();
    reference.on = from.on;
    let asked = questions(from.kind);
    let told = |asks: Asks| asked.iter().filter(move |question| question.asks == asks);
    reference.again = told(Asks::Verdict).find_map(|question| from.answer(question.id)?.verdict);
    let words: Vec<&str> = asked
        .iter()
        .filter_map(|question| Some(from.answer(question.id)?.text.trim()))
        .filter(|text| !text.is_empty())
        .collect();
    reference.note = words.join("\n");
    reference
}

fn row(conversation: Conversation) -> ConversationRow {
    ConversationRow {
        progress: conversation.progress(),
        id: conversation.id,
        kind: conversation.kind,
        on: conversation.on,
        with: conversation.with,
    }
}

fn lines(reader: &Reader, conversation: &Conversation) -> Outcome<Vec<QuestionLine>> {
    let asked = questions(conversation.kind).iter();
    asked
        .map(|question| {
            let blank = || Answer { question: question.id.to_owned(), ..Answer::default() };
            let answer = conversation.answer(question.id).cloned().unwrap_or_else(blank);
            Ok(QuestionLine {
                asks: question.asks,
                answered: conversation.is_answered(*question),
                kept_as: question.kept_as,
                kept: kept_record(reader, question.kept_as, answer.kept)?,
                answer,
            })
        })
        .collect()
}

/// The record an answer was kept as, where it still is.
fn kept_record(
    reader: &Reader,
    kept_as: Option<KeptAs>,
    id: Option<Id>,
) -> Outcome<Option<KeptRecord>> {
    let (Some(kept_as), Some(id)) = (kept_as, id) else { return Ok(None) };
    Ok(match kept_as {
        KeptAs::Case | KeptAs::LostCase => reader.get::<CaseStudy>(id)?.map(|case| KeptRecord {
            kind: Kind::Case,
            id,
            name: case.brand,
        }),
        KeptAs::Reference => reader.get::<Reference>(id)?.map(|reference| KeptRecord {
            kind: Kind::Reference,
            id,
            name: reference.creator,
        }),
    })
}

/// The problems of one answer, at its own fields: `answers.2.text` is `text` to the field being typed in.
fn own_problems(
    conversation: &Conversation,
    place: Option<usize>,
    today: NaiveDate,
) -> Vec<Problem> {
    let Some(place) = place else { return Vec::new() };
    let prefix = format!("answers.{place}.");
    let all = conversation.problems(today).into_iter();
    all.filter_map(|problem| {
        let field = problem.field.strip_prefix(&prefix)?.to_owned();
        Some(Problem { field, ..problem })
    })
    .collect()
}

fn name_of_partner(reader: &Reader, conversation: Id) -> Outcome<Both> {
    let conversation: Conversation = found(reader, conversation)?;
    Ok(found::<Partner>(reader, conversation.partner)?.name)
}

/// The first days of the campaigns with a partner, without those put aside.
fn first_days(reader: &Reader, partner: Id) -> Outcome<Vec<NaiveDate>> {
    let mut days = Vec::new();
    for party in reader.where_eq::<Party>("partner", partner)? {
        let campaign = reader.get::<Campaign>(party.campaign)?.filter(|one| !one.archived);
        days.extend(campaign.and_then(|campaign| campaign.starts));
    }
    Ok(days)
}

fn interviewed(reader: &Reader) -> Outcome<u32> {
    let held = reader.where_eq::<Conversation>("kind", ConversationKind::Exploration)?;
    let mut partners: Vec<Id> =
        held.into_iter().filter(|one| one.progress().answered > 0).map(|one| one.partner).collect();
    partners.sort_unstable();
    partners.dedup();
    Ok(partners.len() as u32)
}

/// What the owner carries, over the partners in use, however their name is written there.
fn carried(reader: &Reader, owner: &str) -> Outcome<Load> {
    let mut partners = Vec::new();
    for name in reader.owners()?.iter().filter(|name| is_same_owner(owner, name)) {
        partners.extend(reader.where_eq::<Partner>("owner", name)?);
    }
    let in_use = partners.iter().filter(|partner| !partner.archived);
    Ok(load(owner, in_use.map(|partner| (partner.owner.as_str(), partner.owner_hours))))
}

impl Editable for Conversation {
    const KIND: Kind = Kind::Conversation;
    fn blank(id: Id) -> Value {
        blank_of(&Conversation::new(id, Id::nil(), ConversationKind::Exploration))
    }
    fn name(&self) -> Both {
        Both::new(&self.with, &self.with)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Conversation::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        problems.extend(missing::<Campaign>(reader, "campaign", self.campaign)?);
        Ok(problems)
    }
}
