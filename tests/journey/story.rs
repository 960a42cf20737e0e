//! What the journey types in: a brand, two creators, and what they agree on.

/// A creator: name in Russian and in English, handle, followers, market.
pub struct Creator {
    pub ru: &'static str,
    pub en: &'static str,
    pub handle: &'static str,
    pub followers: &'static str,
    pub market: &'static str,
}

pub const CREATORS: [Creator; 2] = [
    Creator {
        ru: "Лада Ветрова",
        en: "Lada Vetrova",
        handle: "@lada.vetrova",
        followers: "41200",
        market: "ru",
    },
    Creator {
        ru: "Элис Харгроув",
        en: "Alice Hargrove",
        handle: "@alicehargrove",
        followers: "28500",
        market: "us",
    },
];

pub const TITLE: (&str, &str) = ("Медовый месяц", "Honey Month");
pub const BRAND: (&str, &str) = ("Пчельник", "Bee Yard");

pub const BUSINESS: (&str, &str) = (
    "Мёд покупают снова те, кто попробовал три сорта.",
    "People who taste three kinds buy honey again.",
);
pub const GOAL: (&str, &str) =
    ("Три сорта пробуют за одним столом.", "Three kinds are tasted at one table.");
pub const AUDIENCE: (&str, &str) =
    ("Те, кто завтракает дома.", "People who have breakfast at home.");
pub const CONVERSION: (&str, &str) = (
    "Оплаченный заказ с кодом автора, не отменённый за 14 дней.",
    "A paid order with the creator’s code, not cancelled within 14 days.",
);

/// A row of the matrix: the brand's need, and each creator's with the overlap.
type Row = ((&'static str, &'static str), [(&'static str, &'static str, u8); 2]);

pub const NEEDS: [Row; 2] = [
    (
        ("Заказы до праздников", "Orders before the holidays"),
        [
            ("Заказы от моих зрителей", "Orders from my viewers", 4),
            ("Честный срок", "A fair deadline", 4),
        ],
    ),
    (
        ("Показать разницу сортов", "To show how the kinds differ"),
        [
            ("Дегустация без сценария", "A tasting without a script", 5),
            ("Один длинный завтрак", "One long breakfast", 4),
        ],
    ),
];

/// Clauses that alignment does not settle.
pub const CLAUSES: [(&str, &str, &str); 5] = [
    (
        "deliverables",
        "Лада — одно видео, Элис — один Reels.",
        "Lada makes one video, Alice makes one Reel.",
    ),
    (
        "why-you",
        "У Лады спрашивают про завтраки, у Элис — про подарки.",
        "Lada is asked about breakfasts, Alice about presents.",
    ),
    ("red-lines", "Никаких обещаний о здоровье.", "No health claims."),
    (
        "approval",
        "Согласует Марина Горчакова, ответ — за 2 рабочих дня.",
        "Marina Gorchakova approves; the answer comes within 2 business days.",
    ),
    (
        "payment",
        "35 000 ₽ автору в России и $700 автору в США, в течение 5 рабочих дней.",
        "₽35,000 to the creator in Russia and $700 to the creator in the US, within 7 business days.",
    ),
];

/// The payment clause as it is mended.
pub const PAYMENT_MENDED: &str =
    "₽35,000 to the creator in Russia and $700 to the creator in the US, within 5 business days.";

/// What the document must say, whatever the language of the window.
pub const PRINTED: [&str; 5] = ["Медовый месяц", "Honey Month", "₽35,000", "35 000 ₽", "$700"];

/// Orders by day in Russia, on plan, and in the US, far behind it.
pub const ORDERS: [[u32; 13]; 2] =
    [[4, 5, 3, 4, 4, 3, 5, 4, 3, 4, 4, 5, 4], [2, 1, 3, 2, 1, 2, 3, 1, 2, 1, 2, 1, 2]];

/// The campaign's title in the language of the window.
pub fn title(lang: sverka_core::Lang) -> &'static str {
    match lang {
        sverka_core::Lang::Ru => TITLE.0,
        sverka_core::Lang::En => TITLE.1,
    }
}
