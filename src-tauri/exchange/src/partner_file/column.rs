//! What a column of a list can mean.

use serde::{Deserialize, Serialize};
use sverka_core::partner::Platform;

/// What a column says about the partner of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PartnerField {
    /// The name; the script says which language it is in, and `Ника / Nika` is both.
    Name,
    /// The family name, beside a column of first names.
    Surname,
    /// The name in Russian.
    NameRu,
    /// The name in English.
    NameEn,
    /// Creator, agency or strategist.
    Kind,
    /// Markets.
    Market,
    /// The language to write in.
    Language,
    /// What they make and for whom.
    Niche,
    /// The platform of [`PartnerField::Account`].
    Platform,
    /// A handle or an address, or several.
    Account,
    /// Followers of the account.
    Followers,
    /// A handle or an address on YouTube.
    Youtube,
    /// A handle or an address on Instagram.
    Instagram,
    /// A handle or an address on TikTok.
    Tiktok,
    /// A handle or an address on Telegram.
    Telegram,
    /// A handle or an address on VK.
    Vk,
    /// Followers on YouTube.
    YoutubeFollowers,
    /// Followers on Instagram.
    InstagramFollowers,
    /// Followers on TikTok.
    TiktokFollowers,
    /// Followers on Telegram.
    TelegramFollowers,
    /// Followers on VK.
    VkFollowers,
    /// Whom to talk to.
    ContactName,
    /// What that person does.
    ContactRole,
    /// Where to reach them.
    Reach,
    /// Who on our side owns the relationship.
    Owner,
    /// What they will not do.
    RedLines,
    /// Anything else worth keeping.
    Notes,
    /// Nothing that is imported.
    Ignore,
}

impl PartnerField {
    /// Every meaning, in the order they are offered.
    pub const ALL: [PartnerField; 28] = [
        PartnerField::Name,
        PartnerField::Surname,
        PartnerField::NameRu,
        PartnerField::NameEn,
        PartnerField::Kind,
        PartnerField::Market,
        PartnerField::Language,
        PartnerField::Niche,
        PartnerField::Platform,
        PartnerField::Account,
        PartnerField::Followers,
        PartnerField::Youtube,
        PartnerField::YoutubeFollowers,
        PartnerField::Instagram,
        PartnerField::InstagramFollowers,
        PartnerField::Tiktok,
        PartnerField::TiktokFollowers,
        PartnerField::Telegram,
        PartnerField::TelegramFollowers,
        PartnerField::Vk,
        PartnerField::VkFollowers,
        PartnerField::ContactName,
        PartnerField::ContactRole,
        PartnerField::Reach,
        PartnerField::Owner,
        PartnerField::RedLines,
        PartnerField::Notes,
        PartnerField::Ignore,
    ];

    /// Whether the column says who the row is about.
    pub fn is_name(self) -> bool {
        matches!(self, PartnerField::Name | PartnerField::NameRu | PartnerField::NameEn)
    }

    /// Whether several columns may have this meaning: their cells are joined.
    pub fn may_repeat(self) -> bool {
        use PartnerField::{Account, Ignore, Niche, Notes, Reach, RedLines};
        matches!(self, Account | Ignore | Niche | Notes | Reach | RedLines)
    }

    /// The platform whose accounts stand in the column.
    pub(super) fn account_of(self) -> Option<Platform> {
        Some(match self {
            PartnerField::Youtube => Platform::Youtube,
            PartnerField::Instagram => Platform::Instagram,
            PartnerField::Tiktok => Platform::Tiktok,
            PartnerField::Telegram => Platform::Telegram,
            PartnerField::Vk => Platform::Vk,
            _ => return None,
        })
    }

    /// The platform whose followers stand in the column.
    pub(super) fn followers_of(self) -> Option<Platform> {
        Some(match self {
            PartnerField::YoutubeFollowers => Platform::Youtube,
            PartnerField::InstagramFollowers => Platform::Instagram,
            PartnerField::TiktokFollowers => Platform::Tiktok,
            PartnerField::TelegramFollowers => Platform::Telegram,
            PartnerField::VkFollowers => Platform::Vk,
            _ => return None,
        })
    }

    /// Followers on a platform.
    pub(super) fn followers_on(platform: Platform) -> PartnerField {
        match platform {
            Platform::Youtube => PartnerField::YoutubeFollowers,
            Platform::Instagram => PartnerField::InstagramFollowers,
            Platform::Tiktok => PartnerField::TiktokFollowers,
            Platform::Telegram => PartnerField::TelegramFollowers,
            Platform::Vk => PartnerField::VkFollowers,
            Platform::Other => PartnerField::Followers,
        }
    }

    /// Accounts on a platform.
    pub(super) fn account_on(platform: Platform) -> PartnerField {
        match platform {
            Platform::Youtube => PartnerField::Youtube,
            Platform::Instagram => PartnerField::Instagram,
            Platform::Tiktok => PartnerField::Tiktok,
            Platform::Telegram => PartnerField::Telegram,
            Platform::Vk => PartnerField::Vk,
            Platform::Other => PartnerField::Account,
        }
    }
}
