//! What a column of a list can mean, and the words people head it with.

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use sverka_core::Lang;
use sverka_core::partner::Platform;
use sverka_locale::locale;

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

    fn followers_on(platform: Platform) -> PartnerField {
        match platform {
            Platform::Youtube => PartnerField::YoutubeFollowers,
            Platform::Instagram => PartnerField::InstagramFollowers,
            Platform::Tiktok => PartnerField::TiktokFollowers,
            Platform::Telegram => PartnerField::TelegramFollowers,
            Platform::Vk => PartnerField::VkFollowers,
            Platform::Other => PartnerField::Followers,
        }
    }

    fn account_on(platform: Platform) -> PartnerField {
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

/// Headers as a whole, in comparison form (lower case, `ё` as `е`).
const WHOLE: &[(PartnerField, &[&str])] = &[
    (
        PartnerField::NameRu,
        &["имя по-русски", "имя (ru)", "name ru", "name (ru)", "russian name", "имя ru"],
    ),
    (
        PartnerField::NameEn,
        &[
            "имя по-английски",
            "имя (en)",
            "name en",
            "name (en)",
            "english name",
            "имя латиницей",
            "имя en",
        ],
    ),
    (
        PartnerField::Name,
        &[
            "имя",
            "фио",
            "ф.и.о.",
            "имя и фамилия",
            "имя фамилия",
            "фамилия имя",
            "автор",
            "блогер",
            "креатор",
            "инфлюенсер",
            "партнер",
            "кандидат",
            "название",
            "название канала",
            "канал",
            "агентство",
            "name",
            "full name",
            "creator",
            "influencer",
            "blogger",
            "partner",
            "candidate",
            "channel",
            "channel name",
            "creator name",
            "influencer name",
            "display name",
            "title",
            "agency",
            "first name",
            "имя автора",
            "имя блогера",
        ],
    ),
    (PartnerField::Surname, &["фамилия", "last name", "surname", "family name"]),
    (
        PartnerField::Account,
        &[
            "ник",
            "никнейм",
            "ник / ссылка",
            "аккаунт",
            "профиль",
            "логин",
            "ссылка",
            "ссылка на канал",
            "ссылка на профиль",
            "ссылка на аккаунт",
            "ссылки",
            "соцсети",
            "адрес",
            "handle",
            "username",
            "user name",
            "nick",
            "nickname",
            "account",
            "profile",
            "link",
            "links",
            "url",
            "profile url",
            "profile link",
            "channel url",
            "channel link",
            "social",
            "socials",
        ],
    ),
    (
        PartnerField::Platform,
        &["площадка", "соцсеть", "платформа", "platform", "network", "social network", "source"],
    ),
    (
        PartnerField::Followers,
        &[
            "подписчики",
            "подписчиков",
            "подписчиков всего",
            "кол-во подписчиков",
            "количество подписчиков",
            "число подписчиков",
            "аудитория",
            "охват аудитории",
            "фолловеры",
            "followers",
            "subscribers",
            "subs",
            "follower count",
            "followers count",
            "subscriber count",
            "audience",
            "audience size",
            "reach size",
        ],
    ),
    (
        PartnerField::Kind,
        &["кто это", "тип", "вид", "тип партнера", "роль партнера", "kind", "type", "partner type"],
    ),
    (
        PartnerField::Market,
        &[
            "рынок",
            "рынки",
            "страна",
            "регион",
            "гео",
            "market",
            "markets",
            "country",
            "region",
            "geo",
            "location",
        ],
    ),
    (
        PartnerField::Language,
        &["язык", "язык общения", "язык контента", "language", "lang", "content language"],
    ),
    (
        PartnerField::Niche,
        &[
            "ниша",
            "тематика",
            "тема",
            "темы",
            "категория",
            "о чем",
            "контент",
            "niche",
            "topic",
            "topics",
            "category",
            "categories",
            "vertical",
            "theme",
            "content",
        ],
    ),
    (
        PartnerField::ContactName,
        &[
            "контактное лицо",
            "менеджер",
            "с кем говорить",
            "contact name",
            "contact person",
            "manager",
        ],
    ),
    (PartnerField::ContactRole, &["роль", "должность", "role", "job title", "position"]),
    (
        PartnerField::Reach,
        &[
            "контакт",
            "контакты",
            "связь",
            "как связаться",
            "почта",
            "эл. почта",
            "e-mail",
            "email",
            "электронная почта",
            "телефон",
            "мессенджер",
            "contact",
            "contacts",
            "mail",
            "phone",
            "contact email",
            "business email",
        ],
    ),
    (
        PartnerField::Owner,
        &["ответственный", "ведет", "наш менеджер", "owner", "responsible", "account manager"],
    ),
    (PartnerField::RedLines, &["табу", "красные линии", "не делает", "red lines", "will not do"]),
    (
        PartnerField::Notes,
        &[
            "заметки",
            "заметка",
            "примечание",
            "примечания",
            "комментарий",
            "комментарии",
            "описание",
            "notes",
            "note",
            "comment",
            "comments",
            "remarks",
            "description",
            "bio",
        ],
    ),
];

/// The beginnings of words that say what a longer header is about, tried after whole headers.
const PARTS: &[(PartnerField, &[&str])] = &[
    (PartnerField::Followers, &["подписчик", "фолловер", "follower", "subscriber"]),
    (PartnerField::Reach, &["e-mail", "email", "почт", "телефон", "phone"]),
    (
        PartnerField::Account,
        &["ссылк", "ник", "аккаунт", "handle", "username", "url", "link", "account", "profile"],
    ),
    (PartnerField::Market, &["рынок", "стран", "market", "country"]),
    (PartnerField::Niche, &["тематик", "ниш", "niche", "topic", "categor"]),
    (PartnerField::Notes, &["замет", "коммент", "примечан", "note", "comment"]),
    (PartnerField::Name, &["имя", "фио", "name", "автор", "блогер", "creator", "influencer"]),
];

/// Platforms by the beginnings of the words people name them with.
const PLATFORMS: &[(Platform, &[&str])] = &[
    (Platform::Youtube, &["youtube", "ютуб", "ютьюб", "yt"]),
    (Platform::Instagram, &["instagram", "инстаграм", "инста", "insta", "ig"]),
    (Platform::Tiktok, &["tiktok", "тикток", "тик-ток", "tik-tok"]),
    (Platform::Telegram, &["telegram", "телеграм", "телега", "тг", "tg"]),
    (Platform::Vk, &["vk", "вк", "вконтакте", "vkontakte"]),
];

/// The names that our own tables give their columns, in both languages: what goes out comes in again.
static OWN: LazyLock<Vec<(String, PartnerField)>> = LazyLock::new(|| {
    let named = |field: PartnerField, lang: Lang| {
        let tag = serde_json::to_value(field).ok()?;
        let name = locale(lang).text(&format!("partner-file-field-{}", tag.as_str()?), &[]);
        Some((sverka_core::fold(&name), field))
    };
    PartnerField::ALL
        .into_iter()
        .filter(|field| *field != PartnerField::Ignore)
        .flat_map(|field| Lang::ALL.into_iter().filter_map(move |lang| named(field, lang)))
        .collect()
});

/// What a header means; `None` when its words say nothing we know.
pub(super) fn meant(header: &str) -> Option<PartnerField> {
    // A head in two languages, as our own tables have it.
    if let Some((one, other)) = header.split_once(" / ")
        && let (Some(one), Some(other)) = (meant(one), meant(other))
        && one == other
    {
        return Some(one);
    }
    let key = sverka_core::fold(header);
    let key = key.trim_matches(|c: char| matches!(c, ':' | '*' | '.' | '#' | ' '));
    if key.is_empty() {
        return None;
    }
    if let Some((_, field)) = OWN.iter().find(|(name, _)| name == key) {
        return Some(*field);
    }
    let whole = WHOLE.iter().find(|(_, names)| names.contains(&key)).map(|(field, _)| *field);
    if let Some(field) = whole {
        return Some(field);
    }
    let begins = |parts: &[&str]| words(key).any(|word| parts.iter().any(|p| begins(word, p)));
    let part = PARTS.iter().find(|(_, parts)| begins(parts)).map(|(field, _)| *field);
    match (platform_in(key), part) {
        (Some(platform), Some(PartnerField::Followers)) => {
            Some(PartnerField::followers_on(platform))
        }
        (Some(platform), _) => Some(PartnerField::account_on(platform)),
        (None, part) => part,
    }
}

/// The platform that a word of the text names.
pub(super) fn platform_in(text: &str) -> Option<Platform> {
    let key = sverka_core::fold(text);
    let key = key.replace("tik tok", "tiktok").replace("тик ток", "тикток");
    let names = |names: &[&str]| words(&key).any(|word| names.iter().any(|n| begins(word, n)));
    PLATFORMS.iter().find(|(_, of)| names(of)).map(|(platform, _)| *platform)
}

fn words(key: &str) -> impl Iterator<Item = &str> {
    key.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty())
}

/// Whether the word begins so; very short beginnings must be the whole word.
fn begins(word: &str, part: &str) -> bool {
    if part.chars().count() <= 3 { word == part } else { word.starts_with(part) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_both_languages_are_understood() {
        let table = [
            ("Имя", Some(PartnerField::Name)),
            ("ФИО блогера", Some(PartnerField::Name)),
            ("Creator name", Some(PartnerField::Name)),
            ("Имя (EN)", Some(PartnerField::NameEn)),
            ("Ник", Some(PartnerField::Account)),
            ("Profile URL", Some(PartnerField::Account)),
            ("Ссылка на YouTube", Some(PartnerField::Youtube)),
            ("Instagram handle", Some(PartnerField::Instagram)),
            ("Телеграм", Some(PartnerField::Telegram)),
            ("Подписчики", Some(PartnerField::Followers)),
            ("Подписчиков в VK", Some(PartnerField::VkFollowers)),
            ("TikTok followers", Some(PartnerField::TiktokFollowers)),
            ("Площадка:", Some(PartnerField::Platform)),
            ("Страна", Some(PartnerField::Market)),
            ("E-mail", Some(PartnerField::Reach)),
            ("Заметки Марты", Some(PartnerField::Notes)),
            ("Комментарии", Some(PartnerField::Notes)),
            ("ER, %", None),
            ("", None),
        ];
        for (header, expected) in table {
            assert_eq!(meant(header), expected, "{header}");
        }
    }
}
