//! Headers by which columns of an unknown file can be guessed. The person confirms or changes the guess.

use super::{Entry, Scale, metric, published, role, scaled};
use crate::inspection::Role;

/// What a header promises in any file. A header that means different things on different platforms (`Engagement`,
/// `ERR`) is left to the person.
pub(super) const COLUMNS: &[Entry] = &[
    role(
        Role::Day,
        &[
            "Date",
            "Day",
            "Дата",
            "День",
            "Created at",
            "Timestamp",
            "Дата и время",
            "Период",
            "Месяц",
            "Month",
            "Неделя",
            "Week",
            "Data",
            "Fecha",
            "Datum",
        ],
    ),
    published(&[
        "Publish time",
        "Post time",
        "Дата публикации",
        "Время публикации",
        "Published at",
    ]),
    role(
        Role::Item,
        &[
            "Post ID",
            "ID",
            "Content",
            "Video ID",
            "ID поста",
            "ID публикации",
            "Пост",
            "Публикация",
        ],
    ),
    role(
        Role::Link,
        &["Link", "URL", "Permalink", "Video link", "Ссылка", "Ссылка на пост", "Post URL"],
    ),
    role(
        Role::Title,
        &["Title", "Video title", "Название", "Заголовок", "Description", "Описание", "Текст"],
    ),
    role(
        Role::Campaign,
        &["Campaign", "Campaign name", "Кампания", "Название кампании", "UTM Campaign"],
    ),
    role(
        Role::Partner,
        &["Partner", "Creator", "Influencer", "Blogger", "Блогер", "Партнёр", "Автор", "Креатор"],
    ),
    role(Role::Market, &["Market", "Country", "Рынок", "Страна"]),
    role(
        Role::Platform,
        &["Platform", "Network", "Channel type", "Площадка", "Платформа", "Соцсеть"],
    ),
    role(
        Role::Code,
        &["Promo code", "Promocode", "Discount code", "Coupon", "Code", "Промокод", "Купон"],
    ),
    role(Role::Currency, &["Currency", "Currency code", "Валюта", "Код валюты"]),
    metric(
        "views",
        &[
            "Views",
            "Video views",
            "Total views",
            "Просмотры",
            "Количество просмотров",
            "Plays",
            "Просмотров",
            "Просмотры постов",
            "Просмотры записей",
            "Просмотры поста",
            "Показы видео",
            "Visualizações",
            "Visualizaciones",
            "Aufrufe",
        ],
    ),
    metric("impressions", &["Impressions", "Impr.", "Показы", "Показов"]),
    metric(
        "reach",
        &[
            "Reach",
            "Accounts reached",
            "Viewers",
            "Охват",
            "Охваты",
            "Уникальный охват",
            "Полный охват",
            "Alcance",
            "Reichweite",
        ],
    ),
    metric(
        "likes",
        &[
            "Likes",
            "Total likes",
            "Лайки",
            "Отметки \"Нравится\"",
            "Нравится",
            "Лайков",
            "Отметки Нравится",
        ],
    ),
    metric(
        "comments",
        &[
            "Comments",
            "Total comments",
            "Комментарии",
            "Комментариев",
            "Comentários",
            "Comentarios",
            "Kommentare",
        ],
    ),
    metric(
        "shares",
        &["Shares", "Total shares", "Reposts", "Репосты", "Поделились", "Репостов", "Пересылки"],
    ),
    metric("engagements", &["Content interactions", "Interactions", "Взаимодействия с контентом"]),
    metric(
        "saves",
        &[
            "Saves",
            "Saved",
            "Bookmarks",
            "Сохранения",
            "Сохранений",
            "В закладки",
            "Salvamentos",
            "Guardados",
        ],
    ),
    metric(
        "followers",
        &[
            "Followers",
            "Subscribers total",
            "Подписчиков",
            "Всего подписчиков",
            "Число подписчиков",
        ],
    ),
    metric(
        "new_followers",
        &[
            "New followers",
            "Follows",
            "Subscribers",
            "New subscribers",
            "Новые подписчики",
            "Подписки",
            "Instagram follows",
        ],
    ),
    metric("unsub", &["Unfollows", "Lost followers", "Unsubscribes", "Отписки", "Отписались"]),
    metric(
        "clicks",
        &["Clicks", "Link clicks", "Клики", "Переходы", "Переходы по ссылке", "Клики по ссылке"],
    ),
    metric("visits", &["Sessions", "Visits", "Визиты", "Сеансы", "Посещения"]),
    metric(
        "cost",
        &[
            "Cost",
            "Spend",
            "Amount spent",
            "Расход",
            "Расходы",
            "Затраты",
            "Сумма затрат",
            "Потрачено",
            "Потрачено всего",
            "Стоимость",
            "Бюджет",
        ],
    ),
    metric(
        "revenue",
        &[
            "Revenue",
            "Sales",
            "Conv. value",
            "Выручка",
            "Доход",
            "Сумма заказов",
            "Сумма заказа",
            "Продажи",
            "Оборот",
            "Total revenue",
            "GMV",
        ],
    ),
    metric(
        "orders",
        &[
            "Orders",
            "Purchases",
            "Заказы",
            "Заказов",
            "Покупки",
            "Количество заказов",
            "Кол-во заказов",
            "Результат: покупка",
        ],
    ),
    metric(
        "promo_orders",
        &["Code redemptions", "Promo orders", "Заказы по промокоду", "Активации промокода"],
    ),
    metric("signups", &["Sign-ups", "Signups", "Leads", "Регистрации", "Заявки", "Лиды"]),
    metric(
        "conversions",
        &["Conversions", "Key events", "Ключевые события", "Конверсии", "Целевые действия"],
    ),
    metric("new_customers", &["New customers", "Новые клиенты", "Новые покупатели"]),
    metric("watch_time", &["Watch time (hours)", "Время просмотра (часы)"]),
    metric(
        "avd",
        &["Average view duration", "Average watch time", "Средняя продолжительность просмотра"],
    ),
    metric(
        "retention",
        &["Average percentage viewed (%)", "Retention", "Досматриваемость", "Удержание"],
    ),
    scaled("ctr", Scale::Either, &["CTR", "Click-through rate", "CTR (%)", "CTR, %"]),
    scaled("cr", Scale::Either, &["CR", "Conversion rate", "Конверсия"]),
    metric("cpc", &["CPC", "Avg. CPC", "Цена клика", "Цена за клик"]),
    metric("cpm", &["CPM"]),
    metric("cpv", &["CPV"]),
    metric("cpa", &["CPA"]),
    metric("cpo", &["CPO"]),
    metric("roas", &["ROAS"]),
    scaled("drr", Scale::Either, &["ДРР", "ДРР, %"]),
];

const PERSONAL: &[&str] = &[
    "email",
    "e-mail",
    "phone",
    "phone number",
    "телефон",
    "почта",
    "электронная почта",
    "address",
    "адрес",
    "адрес доставки",
    "customer",
    "customer name",
    "first name",
    "last name",
    "full name",
    "фио",
    "покупатель",
    "получатель",
    "имя получателя",
    "телефон получателя",
    "notes",
    "ip",
    "ip address",
];

const PERSONAL_STARTS: &[&str] = &[
    "billing ",
    "shipping name",
    "shipping street",
    "shipping address",
    "shipping city",
    "shipping zip",
    "shipping phone",
];

/// Words of a header over names and addresses of people.
const PEOPLE: &[&str] = &[
    "фио",
    "ф.и.о",
    "фамилия",
    "отчество",
    "покупатель",
    "покупателя",
    "клиент",
    "клиента",
    "заказчик",
    "заказчика",
    "получатель",
    "получателя",
    "почта",
    "email",
    "mail",
    "адрес",
    "address",
    "street",
    "улица",
    "buyer",
    "customer",
    "client",
    "recipient",
    "surname",
    "birth",
    "birthday",
    "рождения",
];

/// Words of a header over what is written in digits and belongs to one person.
const NUMBERED: &[&str] =
    &["телефон", "телефона", "тел", "phone", "mobile", "паспорт", "паспорта", "passport"];

/// Headers over numbers that belong to one person, as they stand: `Phone calls` is a metric.
const NUMBERS: &[&str] = &[
    "телефон",
    "номер телефона",
    "контактный телефон",
    "мобильный телефон",
    "тел",
    "phone",
    "phone number",
    "mobile",
    "mobile phone",
    "mobile number",
    "паспорт",
    "passport",
    "инн",
    "снилс",
    "zip",
    "zip code",
    "postcode",
    "postal code",
    "индекс",
    "почтовый индекс",
];

/// Whether a header, as a key, promises personal data; `numeric` says that numbers stand below it, which belong to one
/// person only by what [`NUMBERS`] says or as somebody's id.
pub(super) fn is_personal(key: &str, numeric: bool) -> bool {
    let exact = PERSONAL.contains(&key) || NUMBERS.contains(&key.trim_end_matches('.'));
    if exact || PERSONAL_STARTS.iter().any(|start| key.starts_with(start)) {
        return true;
    }
    let words: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric() && c != '.')
        .map(|word| word.trim_matches('.'))
        .collect();
    let any = |known: &[&str]| words.iter().any(|word| known.contains(word));
    match numeric {
        true => any(PEOPLE) && words.contains(&"id"),
        false => any(PEOPLE) || any(NUMBERED),
    }
}
