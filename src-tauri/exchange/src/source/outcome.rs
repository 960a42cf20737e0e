//! What an advertisement brought: platforms count as its “result” whatever its campaign was set to bring, people reached
//! as well as purchases. Only deeds of people towards the shop are conversions.

use crate::mapping::key;

/// The columns of an export that state results of many kinds.
pub(crate) struct Outcomes {
    /// The headers of the columns that say of which kind the result of a row is, the most exact first.
    pub told_by: &'static [&'static str],
    /// The headers of what is stated of that result.
    pub columns: &'static [&'static str],
}

/// Beginnings of words for what people do in or with the shop; clicks, views, reach and followers have metrics of their
/// own.
const DEEDS: &[&str] = &[
    "purchase",
    "sale",
    "lead",
    "registration",
    "cart",
    "checkout",
    "payment",
    "subscribe",
    "subscription",
    "application",
    "trial",
    "donat",
    "schedule",
    "contact",
    "install",
    "messag",
    "conversions",
    "покуп",
    "продаж",
    "заказ",
    "лид",
    "заявк",
    "регистрац",
    "корзин",
    "оформлен",
    "конверси",
    "установк",
    "сообщени",
    "переписк",
    "звонк",
    "обращени",
];

/// Whether a kind of result (`actions:offsite_conversion.fb_pixel_purchase`, `Website leads`, `Заявки`) is a conversion.
pub(crate) fn is_conversion(kind: &str) -> bool {
    let kind = key(kind);
    let mut words = kind.split(|c: char| !c.is_alphanumeric());
    // A conversion of a shop’s own making: `offsite_conversion.custom.123`.
    kind.contains("целевые действия")
        || words.any(|word| word == "custom" || DEEDS.iter().any(|deed| word.starts_with(deed)))
}

#[cfg(test)]
mod tests {
    use super::is_conversion;

    #[test]
    fn deeds_are_conversions_and_looking_is_not() {
        for kind in [
            "actions:offsite_conversion.fb_pixel_purchase",
            "actions:onsite_conversion.lead_grouped",
            "actions:offsite_conversion.custom.1234567890",
            "Website purchases",
            "OUTCOME_SALES",
            "Покупки на сайте",
            "Заявки",
            "Целевые действия",
        ] {
            assert!(is_conversion(kind), "{kind}");
        }
        for kind in [
            "reach",
            "actions:link_click",
            "actions:landing_page_view",
            "actions:onsite_conversion.post_save",
            "video_thruplay_watched_actions",
            "Post engagement",
            "Traffic",
            "Охват",
            "Показы",
            "Просмотры целевой страницы",
            "Переходы на сайт",
            "",
        ] {
            assert!(!is_conversion(kind), "{kind}");
        }
    }
}
