//! The words people head the columns of a list with, in both languages.

use super::PartnerField;
use std::sync::LazyLock;
use sverka_core::Lang;
use sverka_core::partner::Platform;
use sverka_locale::locale;

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
