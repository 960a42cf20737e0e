//! Market rules: what binds an advertisement where its audience is, as dated cards with their sources.
//!
//! A card is a fact that somebody looked up on a day, and never legal advice. It binds a deliverable when all its
//! trigger asks for is known of the deliverable; what is not known is named and never guessed ([`binding`]). What has
//! to be done about the cards that bind is ticked off in a list ([`checklist`]). The cards the product comes with are
//! in [`pack`]; a workspace keeps its own version of any of them, and cards of its own.

pub mod binding;
pub mod checklist;
pub mod pack;

use crate::partner::Platform;
use crate::problem::{
    NAME_MOST, Problem, ProblemCode, TEXT_MOST, check_both, check_both_name, check_date,
    check_link, check_past, check_range, check_text,
};
use crate::{Both, Id, Lang, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days after which a card asks to be held against its source again (MARKET-RULES, “What to build”).
pub const STALE_DAYS: i64 = 90;

/// The most sources of one card.
pub const SOURCES_MOST: usize = 20;

/// The most followers a trigger can ask for: there are not more people.
const FOLLOWERS_MOST: i64 = 10_000_000_000;

/// How a creator is paid for a deliverable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Pay {
    /// In money.
    Fee,
    /// In goods or services.
    Barter,
}

/// What has to be known of a deliverable for a card to bind it. All that is asked for must hold; what is left open is
/// not asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct RuleTrigger {
    /// The market of those it speaks to.
    pub audience: Option<Market>,
    /// The creator's own market.
    pub creator: Option<Market>,
    /// Followers of the page it is published on, at least so many.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub followers_least: Option<i64>,
    /// A contract between a party in Russia and one that is not.
    pub cross_border: bool,
    /// How it is paid for.
    pub pay: Option<Pay>,
    /// The language of its words.
    pub copy: Option<Lang>,
}

/// What a card asks to be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RuleAsks {
    /// Nothing: it is good to know.
    Nothing,
    /// That it was done.
    Tick,
    /// That the status of the platform was looked up, on the day of signing or later.
    Status,
    /// The identifier of the advertisement (erid).
    Erid,
    /// The words of the disclosure.
    Wording,
    /// Where the disclosure stands in this format.
    Place,
    /// The entry of the page in the register (А+).
    Register,
    /// Who obtains the identifier, and from which operator.
    Operator,
    /// The label and the advertiser as they stand in the material.
    Label,
    /// Who hands in acts and statistics, and by when.
    Reports,
    /// Who computes the levy and pays it.
    Payer,
    /// An answer in words.
    Answer,
}

impl RuleAsks {
    /// All, in the order they are offered.
    pub const ALL: [RuleAsks; 12] = [
        RuleAsks::Tick,
        RuleAsks::Answer,
        RuleAsks::Status,
        RuleAsks::Erid,
        RuleAsks::Label,
        RuleAsks::Operator,
        RuleAsks::Register,
        RuleAsks::Reports,
        RuleAsks::Payer,
        RuleAsks::Wording,
        RuleAsks::Place,
        RuleAsks::Nothing,
    ];

    /// Whether the answer is words; otherwise it is a tick.
    pub fn takes_words(self) -> bool {
        !matches!(self, RuleAsks::Nothing | RuleAsks::Tick | RuleAsks::Status)
    }

    /// Whether a material goes out with it: no deliverable is published without, except for a reason.
    pub fn goes_out_with(self) -> bool {
        matches!(self, RuleAsks::Erid | RuleAsks::Wording)
    }

    /// The tag used in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            RuleAsks::Nothing => "nothing",
            RuleAsks::Tick => "tick",
            RuleAsks::Status => "status",
            RuleAsks::Erid => "erid",
            RuleAsks::Wording => "wording",
            RuleAsks::Place => "place",
            RuleAsks::Register => "register",
            RuleAsks::Operator => "operator",
            RuleAsks::Label => "label",
            RuleAsks::Reports => "reports",
            RuleAsks::Payer => "payer",
            RuleAsks::Answer => "answer",
        }
    }
}

/// What a card is answered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RuleScope {
    /// Once for the campaign.
    Campaign,
    /// For each platform.
    Platform,
    /// For each page: a creator on a platform.
    Page,
    /// For each deliverable.
    Deliverable,
}

/// A card of the rules of a market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RuleCard {
    /// Identity; nil for a shipped card that nobody has touched.
    pub id: Id,
    /// The shipped card it stands for; blank for a card of the workspace's own.
    pub key: String,
    /// The market whose rule it is.
    pub market: Market,
    /// The platforms it is about; all of them where none is named.
    pub platforms: Vec<Platform>,
    /// When it binds a deliverable.
    pub trigger: RuleTrigger,
    /// What it is called.
    pub title: Both,
    /// The law or the guidance it rests on, with its article.
    pub basis: Both,
    /// What it says.
    pub text: Both,
    /// Where that can be read.
    pub sources: Vec<String>,
    /// What is to be noted about it.
    pub asks: RuleAsks,
    /// For what it is noted.
    pub scope: RuleScope,
    /// Whether it warns: something may be barred, not merely asked for.
    pub warns: bool,
    /// The first day it is in force.
    pub valid_from: Option<NaiveDate>,
    /// The last day it is in force.
    pub valid_to: Option<NaiveDate>,
    /// The day it was held against its sources; `None` while nobody did.
    pub checked_on: Option<NaiveDate>,
    /// By whom.
    pub checked_by: String,
    /// Whether it is used.
    pub on: bool,
}

impl RuleCard {
    /// A card of the workspace's own with nothing in it.
    pub fn new(id: Id) -> RuleCard {
        RuleCard {
            id,
            key: String::new(),
            market: Market::Ru,
            platforms: Vec::new(),
            trigger: RuleTrigger::default(),
            title: Both::default(),
            basis: Both::default(),
            text: Both::default(),
            sources: Vec::new(),
            asks: RuleAsks::Tick,
            scope: RuleScope::Campaign,
            warns: false,
            valid_from: None,
            valid_to: None,
            checked_on: None,
            checked_by: String::new(),
            on: true,
        }
    }

    /// The name by which checks refer to it: the same for a shipped card and the workspace's version of it.
    pub fn reference(&self) -> String {
        if self.key.is_empty() { self.id.to_string() } else { self.key.clone() }
    }

    /// Whether it is in force on a day.
    pub fn in_force(&self, on: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }

    /// Whether it asks to be held against its sources again: nobody did within [`STALE_DAYS`].
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        self.checked_on.is_none_or(|on| (today - on).num_days() > STALE_DAYS)
    }

    /// Whether it says the same as another, whoever checked it and when.
    pub fn says_as(&self, other: &RuleCard) -> bool {
        let bare = |card: &RuleCard| RuleCard {
            id: Id::nil(),
            checked_on: None,
            checked_by: String::new(),
            ..card.clone()
        };
        bare(self) == bare(other)
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !self.key.is_empty() && pack::card(&self.key).is_none() {
            problems.push(Problem::at("key", ProblemCode::NotFound));
        }
        check_both_name(&mut problems, "title", &self.title);
        check_both(&mut problems, "basis", &self.basis);
        check_both(&mut problems, "text", &self.text);
        if self.sources.len() > SOURCES_MOST {
            problems.push(Problem::at("sources", ProblemCode::TooMany).with("most", SOURCES_MOST));
        }
        for (at, source) in self.sources.iter().enumerate() {
            check_link(&mut problems, &format!("sources.{at}"), source);
        }
        if let Some(least) = self.trigger.followers_least {
            check_range(&mut problems, "trigger.followers_least", least, 0, FOLLOWERS_MOST);
        }
        check_date(&mut problems, "valid_from", self.valid_from);
        check_date(&mut problems, "valid_to", self.valid_to);
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && to < from
        {
            problems.push(Problem::at("valid_to", ProblemCode::EndBeforeStart));
        }
        check_past(&mut problems, "checked_on", self.checked_on, today);
        check_text(&mut problems, "checked_by", &self.checked_by, NAME_MOST);
        problems
    }
}

/// What a card was answered for: a campaign as a whole, a platform, a page or a deliverable, by which of the three are
/// named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct RuleSubject {
    /// The creator whose page it is.
    pub party: Option<Id>,
    /// The platform.
    pub platform: Option<Platform>,
    /// The deliverable.
    pub deliverable: Option<Id>,
}

/// The answer to a card in a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RuleCheck {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The card, by [`RuleCard::reference`].
    pub card: String,
    /// The creator, where it is answered for a page.
    pub party: Option<Id>,
    /// The platform, where it is answered for a platform or a page.
    pub platform: Option<Platform>,
    /// The deliverable, where it is answered for one.
    pub deliverable: Option<Id>,
    /// Whether it was done.
    pub done: bool,
    /// What the card asks for, in words: an identifier, a wording, a name.
    pub value: String,
    /// Anything else.
    pub note: String,
    /// Who noted it.
    pub by: String,
    /// The day it was noted.
    pub on: Option<NaiveDate>,
}

impl RuleCheck {
    /// Nothing noted yet of a card for a subject.
    pub fn new(id: Id, campaign: Id, card: &str, subject: RuleSubject) -> RuleCheck {
        RuleCheck {
            id,
            campaign,
            card: card.to_owned(),
            party: subject.party,
            platform: subject.platform,
            deliverable: subject.deliverable,
            done: false,
            value: String::new(),
            note: String::new(),
            by: String::new(),
            on: None,
        }
    }

    /// What it was answered for.
    pub fn subject(&self) -> RuleSubject {
        RuleSubject { party: self.party, platform: self.platform, deliverable: self.deliverable }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "card", &self.card, NAME_MOST);
        check_text(&mut problems, "value", &self.value, TEXT_MOST);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        check_text(&mut problems, "by", &self.by, NAME_MOST);
        check_past(&mut problems, "on", self.on, today);
        problems
    }
}
