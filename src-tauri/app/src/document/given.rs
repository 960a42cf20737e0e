//! What the documents of one campaign are made of, read once.

use crate::Workspace;
use crate::align::Aligned;
use crate::failure::Outcome;
use crate::prediction::PredictionRow;
use crate::profile::{ProfileCampaign, ProfileView};
use crate::workspace::found;
use chrono::NaiveDate;
use sverka_core::boundary::Boundary;
use sverka_core::brief::{BriefText, Revision, revision_hash, standing_text};
use sverka_core::campaign::{Campaign, Party, PartyRole, Stage};
use sverka_core::checkin::Checkin;
use sverka_core::clause::Clause;
use sverka_core::communication::Communication;
use sverka_core::conversation::Conversation;
use sverka_core::decision::Decision;
use sverka_core::deliverable::Deliverable;
use sverka_core::health::Health;
use sverka_core::learning::Learning;
use sverka_core::metric::Dictionary;
use sverka_core::paper::Paper;
use sverka_core::pilot::Debrief;
use sverka_core::practice::Practice;
use sverka_core::recap::RecapItem;
use sverka_core::review::Review;
use sverka_core::session::Session;
use sverka_core::session_answer::SessionAnswer;
use sverka_core::signature::Signature;
use sverka_core::sync::SyncNote;
use sverka_core::target::Target;
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id};
use sverka_store::Reader;

/// Everything about one campaign that a document may say.
pub(super) struct Given {
    pub today: NaiveDate,
    pub campaign: Campaign,
    pub stage: Stage,
    pub parties: Vec<Party>,
    pub align: Aligned,
    pub targets: Vec<Target>,
    pub deliverables: Vec<Deliverable>,
    /// Oldest first.
    pub decisions: Vec<Decision>,
    pub health: Health,
    /// Newest first.
    pub sessions: Vec<Session>,
    pub answers: Vec<SessionAnswer>,
    pub recap: Vec<RecapItem>,
    /// Newest first.
    pub notes: Vec<SyncNote>,
    pub boundaries: Vec<Boundary>,
    pub trade_offs: Vec<TradeOff>,
    pub communication: Option<Communication>,
    pub debriefs: Vec<Debrief>,
    /// With the creators of the campaign, newest first.
    pub conversations: Vec<(Conversation, Both)>,
    /// Held so far, newest first.
    pub checkins: Vec<Checkin>,
    /// How it was looked back on.
    pub review: Option<Review>,
    /// What was predicted, and how it came out once the campaign is over.
    pub predictions: Vec<PredictionRow>,
    /// What was learned of it.
    pub learned: Vec<Learning>,
    /// The pages of the playbook.
    pub practices: Vec<Practice>,
    /// The profiles of its category.
    pub alike: Vec<ProfileView>,
    /// Their campaigns.
    pub alike_campaigns: Vec<ProfileCampaign>,
    /// The metrics of the workspace, a person’s own among them.
    pub dictionary: Dictionary,
    /// Who sends letters: the person, or else the workspace.
    pub sender: String,
    clauses: Vec<Clause>,
    revisions: Vec<Revision>,
    signatures: Vec<Signature>,
}

/// A paper as it stands: the signed text where it still stands, else the text being written.
pub(super) struct PaperText {
    pub text: BriefText,
    pub version: u32,
    pub hash: String,
    /// Signatures under exactly this text.
    pub signatures: Vec<Signature>,
}

impl Given {
    pub(super) fn read(workspace: &Workspace, reader: &Reader, campaign: Id) -> Outcome<Given> {
        let today = workspace.today();
        let campaign: Campaign = found(reader, campaign)?;
        let key = campaign.id.to_string();
        let align = crate::align::of_campaign(reader, campaign.id)?;
        let parties = crate::campaign::parties(reader, campaign.id)?;
        let settings = crate::workspace::settings(reader)?;
        let dictionary = crate::own_metric::dictionary(reader)?;
        let mut decisions = reader.where_eq::<Decision>("campaign", &key)?;
        decisions.sort_by_key(|d| (d.on, d.id));
        let mut sessions = reader.where_eq::<Session>("campaign", &key)?;
        sessions.sort_by_key(|s| std::cmp::Reverse((s.on, s.id)));
        let mut notes = reader.where_eq::<SyncNote>("campaign", &key)?;
        notes.sort_by_key(|n| std::cmp::Reverse((n.on, n.id)));
        let mut recap = reader.where_eq::<RecapItem>("campaign", &key)?;
        recap.sort_by_key(|item| (item.position, item.id));
        let mut boundaries = reader.where_eq::<Boundary>("campaign", &key)?;
        boundaries.sort_by_key(|b| (b.position, b.id));
        let mut trade_offs = reader.where_eq::<TradeOff>("campaign", &key)?;
        trade_offs.sort_by_key(|t| (t.position, t.id));
        let mut deliverables = crate::deliverable::of_campaign(reader, campaign.id)?;
        deliverables.sort_by_key(|d| (d.promised().is_none(), d.promised(), d.position, d.id));
        let mut clauses = reader.where_eq::<Clause>("campaign", &key)?;
        clauses.sort_by_key(|c| (c.position, c.id));
        let mut revisions = reader.where_eq::<Revision>("campaign", &key)?;
        revisions.sort_by_key(|r| r.number);
        let mut conversations = Vec::new();
        for party in parties.iter().filter(|p| p.role == PartyRole::Creator) {
            let Some(partner) = party.partner else { continue };
            let own = crate::conversation::of_partner(reader, partner)?;
            conversations.extend(own.into_iter().map(|talk| (talk, party.name.clone())));
        }
        conversations.sort_by_key(|(talk, _)| std::cmp::Reverse((talk.on, talk.id)));
        let person = workspace.person().trim();
        let stage = crate::campaign::stage_of(reader, &campaign, today)?;
        let targets = crate::target::of_campaign(reader, campaign.id)?;
        let known = if matches!(stage, Stage::Finished | Stage::Stopped) {
            crate::review::Reached::by(reader, today)?.of(&campaign)?.to_vec()
        } else {
            Vec::new()
        };
        let alike = crate::profile::of_category(reader, &campaign.category, &settings, today)?;
        Ok(Given {
            today,
            health: crate::health::read(reader, &campaign, today)?,
            answers: reader.where_eq("campaign", &key)?,
            communication: reader.where_eq::<Communication>("campaign", &key)?.into_iter().next(),
            debriefs: reader.where_eq("campaign", &key)?,
            signatures: reader.where_eq("campaign", &key)?,
            checkins: crate::checkin::of_campaign(reader, campaign.id)?,
            review: crate::review::of_campaign(reader, campaign.id)?,
            predictions: crate::prediction::rows(reader, &campaign, &targets, &known)?,
            learned: crate::learning::of_campaign(reader, campaign.id)?,
            practices: reader.all()?,
            alike: alike.profiles,
            alike_campaigns: alike.campaigns,
            stage,
            targets,
            dictionary,
            sender: if person.is_empty() { settings.workspace_name } else { person.to_owned() },
            campaign,
            parties,
            align,
            deliverables,
            decisions,
            sessions,
            recap,
            notes,
            boundaries,
            trade_offs,
            conversations,
            clauses,
            revisions,
        })
    }

    /// The creators, in order.
    pub(super) fn creators(&self) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(|p| p.role == PartyRole::Creator)
    }

    /// The creators who have a record among the partners.
    pub(super) fn partners(&self) -> impl Iterator<Item = (&Party, Id)> {
        self.creators().filter_map(|party| Some((party, party.partner?)))
    }

    /// The brand's name; blank while there is none.
    pub(super) fn brand(&self) -> Both {
        let brand = self.parties.iter().find(|p| p.role == PartyRole::Brand);
        brand.map(|p| p.name.clone()).unwrap_or_default()
    }

    /// The name of a party; blank where it is gone.
    pub(super) fn name_of(&self, party: Id) -> Both {
        self.parties.iter().find(|p| p.id == party).map(|p| p.name.clone()).unwrap_or_default()
    }

    /// A paper as it stands.
    pub(super) fn paper(&self, paper: Paper) -> PaperText {
        let clauses: Vec<Clause> =
            self.clauses.iter().filter(|c| c.paper == paper).cloned().collect();
        let standing = standing_text(
            paper,
            &self.campaign,
            &self.parties,
            &clauses,
            &self.targets,
            &self.deliverables,
            &self.dictionary,
        );
        let last = self.revisions.iter().rfind(|r| r.paper == paper);
        match last {
            Some(last) if revision_hash(&standing, &last.previous) == last.hash => PaperText {
                text: last.text.clone(),
                version: last.number,
                hash: last.hash.clone(),
                signatures: self
                    .signatures
                    .iter()
                    .filter(|s| s.revision == last.id)
                    .cloned()
                    .collect(),
            },
            _ => PaperText {
                hash: revision_hash(&standing, last.map_or("", |r| r.hash.as_str())),
                version: last.map_or(1, |r| r.number + 1),
                text: standing,
                signatures: Vec::new(),
            },
        }
    }

    /// Whether every party has signed a paper as it stands.
    pub(super) fn is_signed(&self, paper: Paper) -> bool {
        let standing = self.paper(paper);
        let signed = |party: Id| standing.signatures.iter().any(|s| s.party == party);
        !standing.text.parties.is_empty() && standing.text.parties.iter().all(|p| signed(p.id))
    }

    /// Whether every party has confirmed every item of the recap as it stands.
    pub(super) fn recap_confirmed(&self) -> bool {
        let confirmed = |item: &RecapItem, party: Id| {
            let own = item.responses.iter().find(|response| response.party == party);
            own.is_some_and(|response| response.correct && response.of == item.text)
        };
        self.recap.iter().all(|item| self.parties.iter().all(|party| confirmed(item, party.id)))
    }
}

impl std::ops::Deref for PaperText {
    type Target = BriefText;
    fn deref(&self) -> &BriefText {
        &self.text
    }
}
