//! YouTube Studio, advanced mode: “Table data”. The columns are the user's choice, so they are known by name.

use super::{Description, Entry, metric, role};
use crate::inspection::{Role, Status};

/// With English headers, before and since 2026.
pub(super) const ENGLISH: Description = Description {
    id: "youtube-studio",
    name: "YouTube Studio",
    status: Status::Supported,
    marks: &[
        &["Content", "Video", "Date"],
        &["Views", "Watch time (hours)", "Engaged views"],
        &[
            "Video title",
            "Video publish time",
            "Watch time (hours)",
            "Thumbnail impressions",
            "Impressions click-through rate (%)",
        ],
    ],
    commented: false,
    columns: COLUMNS,
    // `Mar 15, 2025` has a month in words; digits alone have not been seen.
    day_first: None,
    decimal: None,
    personal: false,
    nested: false,
};

const COLUMNS: &[Entry] = &[
    role(Role::Item, &["Content", "Video"]),
    role(Role::Title, &["Video title"]),
    role(Role::Day, &["Date", "Video publish time"]),
    role(Role::Ignore, &["Duration"]),
    metric("views", &["Views"]),
    metric("watch_time", &["Watch time (hours)"]),
    metric("new_followers", &["Subscribers"]),
    metric("unsub", &["Subscribers lost"]),
    metric("impressions", &["Thumbnail impressions", "Impressions"]),
    metric("ctr", &["Thumbnail click-through rate (%)", "Impressions click-through rate (%)"]),
    metric("avd", &["Average view duration"]),
    metric("retention", &["Average percentage viewed (%)"]),
    metric("likes", &["Likes"]),
    metric("comments", &["Comments added", "Comments"]),
    metric("shares", &["Shares"]),
    metric("revenue", &["Estimated revenue (USD)", "Estimated revenue"]),
];

/// With Russian headers, as public parsers know them.
pub(super) const RUSSIAN: Description = Description {
    id: "youtube-studio-ru",
    name: "YouTube Studio (RU)",
    status: Status::Unverified,
    marks: &[
        &["Контент", "Видео", "Дата"],
        &["Просмотры", "Время просмотра (часы)", "Заинтересованные просмотры"],
        &[
            "Название видео",
            "Время публикации видео",
            "Время просмотра (часы)",
            "Показы значков видео",
            "CTR для значков видео (%)",
        ],
    ],
    commented: false,
    columns: RUSSIAN_COLUMNS,
    day_first: Some(true),
    decimal: None,
    personal: false,
    nested: false,
};

const RUSSIAN_COLUMNS: &[Entry] = &[
    role(Role::Item, &["Контент", "Видео"]),
    role(Role::Title, &["Название видео"]),
    role(Role::Day, &["Дата", "Время публикации видео"]),
    role(Role::Ignore, &["Продолжительность", "Длительность"]),
    metric("views", &["Просмотры"]),
    metric("watch_time", &["Время просмотра (часы)"]),
    metric("new_followers", &["Подписчики"]),
    metric("impressions", &["Показы значков видео", "Показы"]),
    metric("ctr", &["CTR для значков видео (%)"]),
    metric("avd", &["Средняя продолжительность просмотра"]),
    metric("retention", &["Средний процент просмотра (%)"]),
    metric("likes", &["Отметки \"Нравится\""]),
    metric("comments", &["Комментарии", "Добавленные комментарии"]),
    metric("shares", &["Поделились"]),
];
