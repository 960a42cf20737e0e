//! Market rules: the cards of the library, what binds a campaign, and what is noted about it.

use crate::Workspace;
use crate::brief::Brief;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::deliverable::Deliverable;
use sverka_core::language::has_words;
use sverka_core::paper::Paper;
use sverka_core::partner::Partner;
use sverka_core::problem::ProblemCode;
use sverka_core::rule::binding::{Binding, DeliverableFacts, UnknownRules, rules_for};
use sverka_core::rule::checklist::{RuleItem, checklist, labelled_with, progress, unlabelled};
use sverka_core::rule::{RuleAsks, RuleCard, RuleCheck, RuleSubject, pack};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Writer};

/// A card with what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RuleCardView {
    /// The card as the workspace has it.
    pub card: RuleCard,
    /// The name by which it is referred to.
    pub reference: String,
    /// Whether the product comes with it.
    pub shipped: bool,
    /// Whether the workspace says something else than the product.
    pub changed: bool,
    /// Whether the product's version was held against its sources later than the workspace's.
    pub outdone: bool,
    /// Whether it asks to be held against its sources again.
    pub stale: bool,
}

/// What binds a campaign, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RulesView {
    /// The cards that bind something, in the order of the library.
    pub cards: Vec<RuleCardView>,
    /// What there is to do about them.
    pub items: Vec<RuleItem>,
    /// What is not known of deliverables, and the cards that wait for it.
    pub unknown: Vec<UnknownRules>,
    /// Lines done.
    pub met: u32,
    /// Lines to do.
    pub of: u32,
    /// Whether it has any deliverable that a rule could bind.
    pub asked: bool,
}

/// What a deliverable is published with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LabelView {
    /// What it is to go out with.
    pub needs: Vec<RuleAsks>,
    /// What of that is not noted.
    pub missing: Vec<RuleAsks>,
}

/// What is noted about a card; what is `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct RuleAnswer {
    /// Whether it was done.
    pub done: Option<bool>,
    /// What it asks for, in words.
    pub value: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// Every card: the shipped ones as the workspace has them, then its own.
pub fn cards(workspace: &Workspace) -> Outcome<Vec<RuleCardView>> {
    let today = workspace.today();
    workspace.read(|r| Ok(read(r)?.into_iter().map(|card| view(card, today)).collect()))
}

/// What binds a campaign, and how far it is.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<RulesView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let rules = Rules::of(r, campaign.id, today)?;
        let items = checklist(&rules.binding, &rules.checks, signing(workspace, r, &campaign)?);
        let (met, of) = progress(&items);
        let cards = rules.binding.rules.iter().map(|rule| view(rule.card.clone(), today));
        Ok(RulesView {
            cards: cards.collect(),
            met,
            of,
            asked: rules.asked,
            unknown: rules.binding.unknown,
            items,
        })
    })
}

/// Notes about a card of a campaign what was done or answered, by whoever works here, today.
pub fn note(
    workspace: &Workspace,
    campaign: Id,
    card: &str,
    subject: RuleSubject,
    answer: RuleAnswer,
) -> Outcome<Done<Id>> {
    let name = workspace.read(|r| Ok(card_of(r, card)?.title))?;
    workspace.change(label(Kind::RuleCheck, "edit", name), |w| {
        let standing = checks(w, campaign)?
            .into_iter()
            .find(|check| check.card == card && check.subject() == subject);
        let mut check =
            standing.unwrap_or_else(|| RuleCheck::new(workspace.new_id(), campaign, card, subject));
        let stamped = answer.done.is_some() || answer.value.is_some();
        check.done = answer.done.unwrap_or(check.done);
        check.value = answer.value.unwrap_or(check.value);
        check.note = answer.note.unwrap_or(check.note);
        if stamped && (check.done || has_words(&check.value)) {
            check.on = Some(workspace.today());
            check.by = workspace.person().to_owned();
        } else if stamped {
            (check.on, check.by) = (None, String::new());
        }
        put_checked(w, &check, workspace.today())?;
        Ok(check.id)
    })
}

/// Notes that a card was held against its sources today, by whoever works here. A shipped card gets a version of the
/// workspace's own for that.
pub fn confirm(workspace: &Workspace, card: &str) -> Outcome<Done<Id>> {
    let name = workspace.read(|r| Ok(card_of(r, card)?.title))?;
    workspace.change(label(Kind::RuleCard, "check", name), |w| {
        let mut standing = card_of(w, card)?;
        if standing.id.is_nil() {
            standing.id = workspace.new_id();
        }
        standing.checked_on = Some(workspace.today());
        standing.checked_by = workspace.person().to_owned();
        put_checked(w, &standing, workspace.today())?;
        Ok(standing.id)
    })
}

/// What the deliverables of a campaign are published with, by deliverable.
pub(crate) fn labels(
    reader: &Reader,
    campaign: Id,
    today: NaiveDate,
) -> Outcome<BTreeMap<Id, LabelView>> {
    let rules = Rules::of(reader, campaign, today)?;
    let bound = rules.binding.rules.iter().flat_map(|rule| &rule.deliverables);
    Ok(bound.map(|bound| (bound.deliverable, rules.label(bound.deliverable))).collect())
}

/// What keeps a deliverable from being published: an erid or a disclosure it is to go out with, and no reason to go
/// without.
pub(crate) fn bars(
    reader: &Reader,
    deliverable: &Deliverable,
    today: NaiveDate,
) -> Outcome<Vec<Problem>> {
    let before = reader.get::<Deliverable>(deliverable.id)?;
    let stands = before.is_some_and(|before| before.published.is_some());
    if deliverable.published.is_none() || stands || has_words(&deliverable.unlabelled) {
        return Ok(Vec::new());
    }
    let rules = Rules::with(reader, deliverable.campaign, vec![deliverable.clone()], today)?;
    let code = |asks| match asks {
        RuleAsks::Erid => ProblemCode::NoErid,
        _ => ProblemCode::NoDisclosure,
    };
    let missing = rules.label(deliverable.id).missing.into_iter();
    Ok(missing.map(|asks| Problem::at("published", code(asks))).collect())
}

/// Takes away what was noted for a deliverable, which goes.
pub(crate) fn forget_deliverable(w: &mut Writer, of: &Deliverable) -> Outcome<()> {
    forget(w, of.campaign, |check| check.deliverable == Some(of.id))
}

/// Takes away what was noted for the pages of a party, which goes.
pub(crate) fn forget_party(w: &mut Writer, of: &Party) -> Outcome<()> {
    forget(w, of.campaign, |check| check.party == Some(of.id))
}

fn forget(w: &mut Writer, campaign: Id, whether: impl Fn(&RuleCheck) -> bool) -> Outcome<()> {
    for check in checks(w, campaign)?.iter().filter(|check| whether(check)) {
        w.remove::<RuleCheck>(check.id)?;
    }
    Ok(())
}

/// What binds a campaign, with what is noted about it.
struct Rules {
    binding: Binding,
    checks: Vec<RuleCheck>,
    asked: bool,
}

impl Rules {
    fn of(reader: &Reader, campaign: Id, today: NaiveDate) -> Outcome<Rules> {
        let deliverables = crate::deliverable::in_order(reader, campaign)?;
        Rules::with(reader, campaign, deliverables, today)
    }

    fn with(
        reader: &Reader,
        campaign: Id,
        deliverables: Vec<Deliverable>,
        today: NaiveDate,
    ) -> Outcome<Rules> {
        let parties = crate::campaign::parties(reader, campaign)?;
        let facts = deliverables
            .iter()
            .map(|deliverable| {
                let party = parties.iter().find(|party| party.id == deliverable.party);
                facts(reader, deliverable, party, today)
            })
            .collect::<Outcome<Vec<_>>>()?;
        Ok(Rules {
            binding: rules_for(&read(reader)?, &facts, today),
            checks: checks(reader, campaign)?,
            asked: !deliverables.is_empty(),
        })
    }

    fn label(&self, deliverable: Id) -> LabelView {
        LabelView {
            needs: labelled_with(&self.binding, deliverable),
            missing: unlabelled(&self.binding, &self.checks, deliverable),
        }
    }
}

/// What is known of a deliverable, from its record, its party's and the creator's.
fn facts(
    reader: &Reader,
    of: &Deliverable,
    party: Option<&Party>,
    today: NaiveDate,
) -> Outcome<DeliverableFacts> {
    let partner = match party.and_then(|party| party.partner) {
        Some(id) => reader.get::<Partner>(id)?,
        None => None,
    };
    let pages = partner.iter().flat_map(|partner| &partner.accounts);
    let there = pages.filter(|account| account.platform == of.platform);
    Ok(DeliverableFacts {
        deliverable: of.id,
        party: of.party,
        creator: party.and_then(Party::country),
        platform: of.platform,
        audience: of.audience,
        followers: there.filter_map(|account| account.followers).max(),
        cross_border: of.cross_border,
        pay: of.pay,
        copy: of.copy,
        on: of.published.unwrap_or_else(|| of.promised().map_or(today, |day| day.max(today))),
    })
}

/// The day the brief was signed by everyone, or today while it is not.
fn signing(workspace: &Workspace, reader: &Reader, campaign: &Campaign) -> Outcome<NaiveDate> {
    let brief = Brief::of(reader, campaign, Paper::Brief)?;
    if !brief.is_signed() {
        return Ok(workspace.today());
    }
    let last = brief.standing_signatures().into_iter().map(|one| one.signed_at).max();
    Ok(last.map_or_else(|| workspace.today(), |moment| workspace.day_of(moment)))
}

/// Every card: the shipped ones as the workspace has them, then its own.
fn read(reader: &Reader) -> Outcome<Vec<RuleCard>> {
    let mut own = reader.all::<RuleCard>()?;
    let mut cards = pack::cards();
    for card in &mut cards {
        if let Some(at) = own.iter().position(|own| own.key == card.key) {
            *card = own.swap_remove(at);
        }
    }
    own.retain(|card| card.key.is_empty());
    own.sort_by_key(|card| card.id);
    cards.extend(own);
    Ok(cards)
}

fn card_of(reader: &Reader, reference: &str) -> Outcome<RuleCard> {
    let mut cards = read(reader)?.into_iter();
    cards.find(|card| card.reference() == reference).ok_or_else(|| Failure::of(Code::NotFound))
}

fn checks(reader: &Reader, campaign: Id) -> Outcome<Vec<RuleCheck>> {
    Ok(reader.where_eq::<RuleCheck>("campaign", &campaign.to_string())?)
}

fn view(card: RuleCard, today: NaiveDate) -> RuleCardView {
    let shipped = pack::card(&card.key);
    RuleCardView {
        reference: card.reference(),
        stale: card.is_stale(today),
        changed: shipped.as_ref().is_some_and(|shipped| !card.says_as(shipped)),
        outdone: shipped.as_ref().is_some_and(|shipped| shipped.checked_on > card.checked_on),
        shipped: shipped.is_some(),
        card,
    }
}

impl Editable for RuleCard {
    const KIND: Kind = Kind::RuleCard;
    fn blank(id: Id) -> Value {
        blank_of(&RuleCard::new(id))
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = RuleCard::problems(self, today);
        let twice = |other: &RuleCard| other.id != self.id && other.key == self.key;
        if !self.key.is_empty() && reader.all::<RuleCard>()?.iter().any(twice) {
            problems.push(Problem::at("key", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}

impl Editable for RuleCheck {
    const KIND: Kind = Kind::RuleCheck;
    fn blank(id: Id) -> Value {
        blank_of(&RuleCheck::new(id, Id::nil(), "", RuleSubject::default()))
    }
    fn name(&self) -> Both {
        Both::new(&self.value, &self.value)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = RuleCheck::problems(self, today);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        let of = match self.deliverable {
            Some(id) => reader.get::<Deliverable>(id)?.map(|of| of.campaign),
            None => Some(self.campaign),
        };
        if of != Some(self.campaign) {
            problems.push(Problem::at("deliverable", ProblemCode::NotFound));
        }
        if !read(reader)?.iter().any(|card| card.reference() == self.card) {
            problems.push(Problem::at("card", ProblemCode::NotFound));
        }
        let twice = |other: &RuleCheck| {
            other.id != self.id && other.card == self.card && other.subject() == self.subject()
        };
        if checks(reader, self.campaign)?.iter().any(twice) {
            problems.push(Problem::at("card", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}
