//! YouTube Studio, advanced mode: “Table data” with its companions “Chart data” and “Totals”. The columns are the
//! user's choice, so they are known by name.

use super::{Description, Entry, PLAIN, metric, numbers, published, role};
use crate::inspection::{CellUnit, Role, Status};

/// With English headers, before and since 2026.
pub(super) const ENGLISH: Description = Description {
    id: "youtube-studio",
    name: "YouTube Studio",
    marks: &[
        &["Content", "Video", "Date"],
        &["Views", "Watch time (hours)", "Engaged views"],
        &[
            "Video title",
            "Video publish time",
            "Watch time (hours)",
            "Thumbnail impressions",
            "Thumbnail click-through rate (%)",
            "Impressions click-through rate (%)",
            "Average view duration",
            "Average percentage viewed (%)",
        ],
    ],
    columns: COLUMNS,
    breaks_down: true,
    posts_by_period: true,
    // `Mar 15, 2025` has a month in words; digits alone have not been seen.
    ..PLAIN
};

const COLUMNS: &[Entry] = &[
    role(Role::Item, &["Content", "Video"]),
    role(Role::Title, &["Video title"]),
    role(Role::Day, &["Date"]),
    published(&["Video publish time"]),
    numbers(CellUnit::Seconds, &["Duration"]),
    metric("views", &["Views"]),
    metric("watch_time", &["Watch time (hours)"]),
    // What is left when those who went are taken off those who came.
    metric("net_followers", &["Subscribers"]),
    metric("new_followers", &["Subscribers gained"]),
    metric("unsub", &["Subscribers lost"]),
    metric("impressions", &["Thumbnail impressions", "Impressions"]),
    metric("ctr", &["Thumbnail click-through rate (%)", "Impressions click-through rate (%)"]),
    metric("avd", &["Average view duration"]),
    metric("retention", &["Average percentage viewed (%)"]),
    metric("likes", &["Likes"]),
    metric("comments", &["Comments added", "Comments"]),
    metric("shares", &["Shares"]),
    metric("revenue", &["Estimated revenue (USD)", "Estimated revenue"]),
    numbers(CellUnit::Count, &["Engaged views", "Unique viewers", "Dislikes"]),
    numbers(CellUnit::Percent, &["Stayed to watch (%)", "Likes (vs. dislikes) (%)"]),
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
    columns: RUSSIAN_COLUMNS,
    day_first: Some(true),
    breaks_down: true,
    posts_by_period: true,
    ..PLAIN
};

const RUSSIAN_COLUMNS: &[Entry] = &[
    role(Role::Item, &["Контент", "Видео"]),
    role(Role::Title, &["Название видео"]),
    role(Role::Day, &["Дата"]),
    published(&["Время публикации видео"]),
    numbers(CellUnit::Seconds, &["Продолжительность", "Длительность"]),
    metric("views", &["Просмотры"]),
    metric("watch_time", &["Время просмотра (часы)"]),
    metric("net_followers", &["Подписчики"]),
    metric("impressions", &["Показы значков видео", "Показы"]),
    metric("ctr", &["CTR для значков видео (%)"]),
    metric("avd", &["Средняя продолжительность просмотра"]),
    metric("retention", &["Средний процент просмотра (%)"]),
    metric("likes", &["Отметки \"Нравится\""]),
    metric("comments", &["Комментарии", "Добавленные комментарии"]),
    metric("shares", &["Поделились"]),
    numbers(CellUnit::Count, &["Заинтересованные просмотры"]),
    numbers(CellUnit::Percent, &["Продолжили смотреть (%)"]),
];
