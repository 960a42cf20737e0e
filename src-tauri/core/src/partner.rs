//! Partners: creators, agencies and strategists, with their platforms and the tier that follows from them.

use crate::money::MINOR_MOST;
use crate::problem::{
    Problem, ProblemCode, TEXT_MOST, check_both, check_both_name, check_range, check_text,
};
use crate::settings::TierBounds;
use crate::{Both, Id, Lang, Market, Money};
use serde::{Deserialize, Serialize};

/// What kind of partner it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum PartnerKind {
    /// Makes and publishes content.
    Creator,
    /// Runs creators or campaigns for a brand.
    Agency,
    /// Advises, part-time or per campaign.
    Strategist,
}

impl PartnerKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [PartnerKind; 3] =
        [PartnerKind::Creator, PartnerKind::Agency, PartnerKind::Strategist];

    /// The tag used in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            PartnerKind::Creator => "creator",
            PartnerKind::Agency => "agency",
            PartnerKind::Strategist => "strategist",
        }
    }
}

/// Where a partner publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Platform {
    Youtube,
    Instagram,
    Tiktok,
    Telegram,
    Vk,
    Other,
}

impl Platform {
    /// Every platform, in the order they are offered.
    pub const ALL: [Platform; 6] = [
        Platform::Youtube,
        Platform::Instagram,
        Platform::Tiktok,
        Platform::Telegram,
        Platform::Vk,
        Platform::Other,
    ];

    /// The tag used in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            Platform::Youtube => "youtube",
            Platform::Instagram => "instagram",
            Platform::Tiktok => "tiktok",
            Platform::Telegram => "telegram",
            Platform::Vk => "vk",
            Platform::Other => "other",
        }
    }
}

/// One account of a partner on one platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// The platform.
    pub platform: Platform,
    /// The handle or address, as the partner writes it.
    pub handle: String,
    /// Followers or subscribers; `None` while nobody looked.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub followers: Option<i64>,
}

/// The person to talk to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Contact {
    /// Name as they write it.
    pub name: String,
    /// What they do: the creator, a manager.
    pub role: String,
    /// Where to reach them: a handle, an address, a number.
    pub reach: String,
}

/// How a partner likes to be told what to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Briefing {
    /// By a detailed brief.
    Detailed,
    /// By a quick call.
    QuickCall,
}

/// How a partner likes to talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// In calls.
    Sync,
    /// In writing.
    Async,
}

/// How a partner works. What is `None` has not been asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct WorkingStyle {
    /// How they like to be told what to make.
    pub briefing: Option<Briefing>,
    /// How they like to talk.
    pub mode: Option<Mode>,
    /// Within how many hours they say they answer.
    pub reply_hours: Option<u32>,
    /// Days they say they need for a new version.
    pub iteration_days: Option<u32>,
    /// Anything else about the way they work.
    pub note: String,
}

/// What a partner asks for one asset.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Rate {
    /// The asset: a video, a reel, a month of work.
    pub asset: Both,
    /// The price, in their currency.
    pub amount: Option<Money>,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Partner {
    /// Identity.
    pub id: Id,
    /// Name, in either or both scripts.
    pub name: Both,
    /// Kind.
    pub kind: PartnerKind,
    /// Markets whose audience the partner reaches.
    pub markets: Vec<Market>,
    /// The language to write to them in.
    pub language: Lang,
    /// What they make and for whom, in a few words.
    pub niche: Both,
    /// Person to talk to.
    pub contact: Contact,
    /// Accounts on platforms.
    pub accounts: Vec<Account>,
    /// How they work.
    pub style: WorkingStyle,
    /// What they will not do (REQUIREMENTS 39).
    pub red_lines: Both,
    /// What they ask, asset by asset; amounts are never added.
    pub rates: Vec<Rate>,
    /// Testimonials given to them (REQUIREMENTS 89).
    pub testimonials: String,
    /// What they do in the communities of their field (REQUIREMENTS 89).
    pub community: String,
    /// Who on our side owns the relationship (REQUIREMENTS 82).
    pub owner: String,
    /// Hours a week the owner has for it (REQUIREMENTS 82).
    pub owner_hours: Option<u32>,
    /// Anything worth keeping, of any length up to [`TEXT_MOST`].
    pub notes: String,
    /// The record this one was merged into, which is archived since.
    pub merged_into: Option<Id>,
    /// Put aside: kept, but out of lists and ranks.
    pub archived: bool,
}

/// More followers than there are people is a slip of the finger.
const FOLLOWERS_MOST: i64 = 10_000_000_000;

/// Nobody has more hours a week.
const HOURS_IN_WEEK: i64 = 168;

/// Whoever takes longer to answer does not answer.
const HOURS_IN_YEAR: i64 = 8_760;

/// Whoever takes longer over a version does not make one.
const DAYS_IN_YEAR: i64 = 365;

impl Partner {
    /// A new partner with nothing known but its identity and kind.
    pub fn new(id: Id, kind: PartnerKind, language: Lang) -> Partner {
        Partner {
            id,
            name: Both::default(),
            kind,
            markets: Vec::new(),
            language,
            niche: Both::default(),
            contact: Contact::default(),
            accounts: Vec::new(),
            style: WorkingStyle::default(),
            red_lines: Both::default(),
            rates: Vec::new(),
            testimonials: String::new(),
            community: String::new(),
            owner: String::new(),
            owner_hours: None,
            notes: String::new(),
            merged_into: None,
            archived: false,
        }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "name", &self.name);
        check_both(&mut problems, "niche", &self.niche);
        check_text(&mut problems, "contact.name", &self.contact.name, TEXT_MOST);
        check_text(&mut problems, "contact.role", &self.contact.role, TEXT_MOST);
        check_text(&mut problems, "contact.reach", &self.contact.reach, TEXT_MOST);
        check_both(&mut problems, "red_lines", &self.red_lines);
        for (field, text) in [
            ("style.note", &self.style.note),
            ("testimonials", &self.testimonials),
            ("community", &self.community),
            ("owner", &self.owner),
            ("notes", &self.notes),
        ] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        for (at, rate) in self.rates.iter().enumerate() {
            check_both(&mut problems, &format!("rates.{at}.asset"), &rate.asset);
            let field = format!("rates.{at}.amount");
            match rate.amount.map(|amount| amount.minor) {
                Some(minor) if minor < 0 => {
                    problems.push(Problem::at(field, ProblemCode::Negative));
                }
                Some(minor) if minor > MINOR_MOST => problems.push(
                    Problem::at(field, ProblemCode::OutOfRange)
                        .with("least", 0)
                        .with("most", MINOR_MOST / 100),
                ),
                _ => {}
            }
        }
        let ranges = [
            ("owner_hours", self.owner_hours, HOURS_IN_WEEK),
            ("style.reply_hours", self.style.reply_hours, HOURS_IN_YEAR),
            ("style.iteration_days", self.style.iteration_days, DAYS_IN_YEAR),
        ];
        for (field, value, most) in ranges {
            if let Some(value) = value {
                check_range(&mut problems, field, value.into(), 0, most);
            }
        }
        for (at, account) in self.accounts.iter().enumerate() {
            check_text(&mut problems, &format!("accounts.{at}.handle"), &account.handle, TEXT_MOST);
            if let Some(followers) = account.followers {
                let field = format!("accounts.{at}.followers");
                check_range(&mut problems, &field, followers, 0, FOLLOWERS_MOST);
            }
        }
        if self.merged_into.is_some() && !self.archived {
            problems.push(Problem::at("archived", ProblemCode::Merged));
        }
        problems
    }

    /// The largest account, by followers.
    pub fn largest_account(&self) -> Option<&Account> {
        self.accounts.iter().filter(|a| a.followers.is_some()).max_by_key(|a| a.followers)
    }

    /// The tier of the largest account; `None` while no follower count is known.
    pub fn tier(&self, bounds: &TierBounds) -> Option<Tier> {
        self.largest_account().and_then(|a| a.followers).map(|n| tier_of(n, bounds))
    }
}

/// How large an audience is. There is no standard (METRICS.md, "Tier bounds"), so the bounds are a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Tier {
    BelowNano,
    Nano,
    Micro,
    Mid,
    Macro,
    Mega,
}

/// The tier of an audience of `followers`. A bound belongs to the tier it opens.
pub fn tier_of(followers: i64, bounds: &TierBounds) -> Tier {
    match followers {
        n if n >= bounds.mega => Tier::Mega,
        n if n >= bounds.r#macro => Tier::Macro,
        n if n >= bounds.mid => Tier::Mid,
        n if n >= bounds.micro => Tier::Micro,
        n if n >= bounds.nano => Tier::Nano,
        _ => Tier::BelowNano,
    }
}
