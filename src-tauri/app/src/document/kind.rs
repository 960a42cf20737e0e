//! The documents a campaign can give, in the order of their use, and what each needs (REQUIREMENTS, section D).

use super::given::Given;
use serde::{Deserialize, Serialize};
use sverka_core::alignment::Obstacle;
use sverka_core::campaign::Stage;
use sverka_core::paper::Paper;
use sverka_core::profile::CAMPAIGNS_LEAST;

/// A document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// What is told before anybody is asked.
    PreOutreach,
    /// The vetting of a creator.
    Scorecard,
    /// The notes of a conversation.
    Interview,
    /// Whose needs meet how far.
    Matrix,
    /// The meeting that aligned goals: who came, what was said, how it ended.
    Protocol,
    /// Here is what we agreed.
    Recap,
    /// Goals and metrics, to be signed off.
    SignOff,
    /// The three-way brief.
    Brief,
    /// The agreement on one page.
    OnePager,
    /// The statement of work.
    Sow,
    /// The partnership charter.
    Charter,
    /// What a pilot covers.
    PilotScope,
    /// The notes of the exchanges while it runs.
    SyncNotes,
    /// Figures and dates for the check-in.
    Checkin,
    /// A creator's page of the check-in, to think along.
    CheckinShared,
    /// How it is going, on a page.
    Health,
    /// What is done when a flag is raised.
    Playbook,
    /// A month looked back on.
    Monthly,
    /// A quarter looked back on.
    Quarterly,
    /// The whole looked back on.
    PostMortem,
    /// A letter to a creator on what came of it.
    Feedback,
    /// What campaigns like this one came to.
    Profile,
}

/// When a document is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentUse {
    /// Before anything is agreed.
    Choose,
    /// While goals are aligned and signed.
    Agree,
    /// While it runs.
    Run,
    /// When it is decided how to go on.
    Decide,
    /// When it is over.
    Learn,
}

/// What a document lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DocumentLack {
    /// What.
    pub code: LackCode,
    /// Whether there is no document without it; otherwise the document says itself that it is missing.
    pub needed: bool,
}

/// What can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LackCode {
    /// First and last day.
    Dates,
    /// Those who take part.
    Parties,
    /// A creator with a record among the partners.
    Creators,
    /// The text.
    Clauses,
    /// One language of a part of the text.
    Language,
    /// Somebody's signature.
    Signatures,
    /// Rows of the matrix.
    Needs,
    /// Ratings of some of them.
    Ratings,
    /// Key metrics.
    Metrics,
    /// A meeting.
    Session,
    /// What was said there.
    Answers,
    /// What was agreed there.
    Recap,
    /// A party that has confirmed what was agreed.
    Confirmed,
    /// That it is a pilot.
    Pilot,
    /// A conversation.
    Conversation,
    /// Notes of an exchange.
    Notes,
    /// A first day that has come.
    Begun,
    /// Figures.
    Figures,
    /// Deliverables.
    Deliverables,
    /// A decision.
    Decision,
    /// Its end.
    Ended,
    /// Its review.
    Review,
    /// A campaign like it that is over.
    History,
    /// Three of them.
    HistoryShort,
}

impl DocumentKind {
    /// Every document, in the order of its use.
    pub const ALL: [DocumentKind; 22] = [
        DocumentKind::PreOutreach,
        DocumentKind::Scorecard,
        DocumentKind::Interview,
        DocumentKind::Matrix,
        DocumentKind::Protocol,
        DocumentKind::Recap,
        DocumentKind::SignOff,
        DocumentKind::Brief,
        DocumentKind::OnePager,
        DocumentKind::Sow,
        DocumentKind::Charter,
        DocumentKind::PilotScope,
        DocumentKind::SyncNotes,
        DocumentKind::Checkin,
        DocumentKind::CheckinShared,
        DocumentKind::Health,
        DocumentKind::Playbook,
        DocumentKind::Monthly,
        DocumentKind::Quarterly,
        DocumentKind::PostMortem,
        DocumentKind::Feedback,
        DocumentKind::Profile,
    ];

    /// When it is used.
    pub fn used(self) -> DocumentUse {
        use DocumentKind as K;
        match self {
            K::PreOutreach | K::Scorecard | K::Interview => DocumentUse::Choose,
            K::Matrix | K::Protocol | K::Recap | K::SignOff | K::Brief => DocumentUse::Agree,
            K::OnePager | K::Sow | K::Charter | K::PilotScope => DocumentUse::Agree,
            K::SyncNotes | K::Checkin | K::CheckinShared => DocumentUse::Run,
            K::Health | K::Playbook => DocumentUse::Run,
            K::Monthly | K::Quarterly => DocumentUse::Decide,
            K::PostMortem | K::Feedback | K::Profile => DocumentUse::Learn,
        }
    }

    /// The paper whose text it is, for a text in clauses.
    pub fn paper(self) -> Option<Paper> {
        match self {
            DocumentKind::PreOutreach => Some(Paper::PreOutreach),
            DocumentKind::Brief => Some(Paper::Brief),
            DocumentKind::OnePager => Some(Paper::OnePager),
            DocumentKind::Sow => Some(Paper::Sow),
            DocumentKind::Charter => Some(Paper::Charter),
            DocumentKind::PilotScope => Some(Paper::PilotScope),
            _ => None,
        }
    }

    /// What it lacks, that without which there is no document first.
    pub(super) fn lacks(self, given: &Given) -> Vec<DocumentLack> {
        let mut lacks = Lacks(Vec::new());
        let campaign = &given.campaign;
        let dated = campaign.starts.is_some() && campaign.ends.is_some();
        let begun = campaign.starts.is_some_and(|starts| starts <= given.today);
        let ended = matches!(given.stage, Stage::Finished | Stage::Stopped);
        let measured = given.health.performance.parts.iter().any(|part| part.value.is_some());
        if let Some(paper) = self.paper() {
            lacks.needs(
                LackCode::Pilot,
                self != DocumentKind::PilotScope || campaign.pilot.is_some(),
            );
            let text = given.paper(paper);
            lacks.needs(LackCode::Clauses, !text.clauses.is_empty());
            let full = text.clauses.iter().all(|c| c.title.is_full() && c.text.is_full());
            lacks.wants(LackCode::Language, full);
            if self == DocumentKind::Brief {
                lacks.wants(LackCode::Metrics, !given.targets.is_empty());
                lacks.wants(LackCode::Dates, dated);
                lacks.wants(LackCode::Signatures, given.is_signed(paper));
            }
            return lacks.0;
        }
        match self {
            DocumentKind::Scorecard => {
                lacks.needs(LackCode::Creators, given.partners().next().is_some())
            }
            DocumentKind::Interview => {
                lacks.needs(LackCode::Conversation, !given.conversations.is_empty())
            }
            DocumentKind::Matrix => {
                lacks.needs(LackCode::Needs, !given.align.needs.is_empty());
                let rated = !given.align.alignment.obstacles.contains(&Obstacle::Unrated);
                lacks.wants(LackCode::Ratings, rated);
            }
            DocumentKind::Protocol => {
                lacks.needs(LackCode::Session, !given.sessions.is_empty());
                lacks.wants(LackCode::Answers, !given.answers.is_empty());
            }
            DocumentKind::Recap => {
                lacks.needs(LackCode::Recap, !given.recap.is_empty());
                lacks.wants(LackCode::Confirmed, given.recap_confirmed());
            }
            DocumentKind::SignOff => {
                lacks.needs(LackCode::Parties, !given.parties.is_empty());
                lacks.wants(LackCode::Needs, !given.align.needs.is_empty());
                lacks.wants(LackCode::Metrics, !given.targets.is_empty());
            }
            DocumentKind::SyncNotes => lacks.needs(LackCode::Notes, !given.notes.is_empty()),
            DocumentKind::CheckinShared => {
                lacks.needs(LackCode::Parties, given.creators().next().is_some());
                lacks.needs(LackCode::Dates, dated);
                lacks.wants(LackCode::Figures, measured);
            }
            DocumentKind::Checkin => {
                lacks.needs(LackCode::Dates, dated);
                lacks.wants(LackCode::Figures, measured);
            }
            DocumentKind::Health | DocumentKind::Monthly | DocumentKind::Quarterly => {
                lacks.needs(LackCode::Begun, begun);
                lacks.wants(LackCode::Figures, measured);
                let decides = self != DocumentKind::Health;
                lacks.wants(LackCode::Decision, !decides || !given.decisions.is_empty());
            }
            DocumentKind::PostMortem => {
                lacks.needs(LackCode::Ended, ended);
                lacks.wants(LackCode::Figures, measured);
                lacks.wants(LackCode::Review, given.review.is_some());
                lacks.wants(LackCode::Decision, !given.decisions.is_empty());
            }
            DocumentKind::Feedback => {
                lacks.needs(LackCode::Parties, given.creators().next().is_some());
                lacks.needs(LackCode::Begun, begun);
                lacks.wants(LackCode::Deliverables, !given.deliverables.is_empty());
                lacks.wants(LackCode::Figures, measured);
            }
            DocumentKind::Profile => {
                lacks.needs(LackCode::History, !given.alike.is_empty());
                let most = given.alike.iter().map(|own| own.profile.campaigns.len()).max();
                let enough = most.unwrap_or(0) >= CAMPAIGNS_LEAST as usize;
                lacks.wants(LackCode::HistoryShort, enough);
            }
            _ => {}
        }
        lacks.0
    }
}

/// What is missing, gathered.
struct Lacks(Vec<DocumentLack>);

impl Lacks {
    fn needs(&mut self, code: LackCode, there: bool) {
        self.note(code, there, true);
    }

    /// Something a document that cannot be made anyway is not asked for.
    fn wants(&mut self, code: LackCode, there: bool) {
        let shut = self.0.iter().any(|lack| lack.needed);
        self.note(code, there || shut, false);
    }

    fn note(&mut self, code: LackCode, there: bool, needed: bool) {
        if !there {
            self.0.push(DocumentLack { code, needed });
        }
    }
}
