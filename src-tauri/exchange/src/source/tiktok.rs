//! TikTok: the cards of TikTok Studio, and the analytics of a business account.

use super::{Description, Entry, PLAIN, Scale, metric, numbers, published, role, scaled};
use crate::inspection::{CellUnit, Role, Status};

const BLANK: Description = Description {
    // Where TikTok writes digits alone, the month stands first (`08/16/2026 15:00`).
    day_first: Some(false),
    ..PLAIN
};

/// Videos with their link.
pub(super) const CONTENT: Description = Description {
    id: "tiktok-content",
    name: "TikTok Studio: content",
    marks: &[
        &["Video link", "Ссылка на видео"],
        &["Total views", "Total likes", "Всего просмотров", "Всего лайков"],
    ],
    columns: VIDEOS,
    ..BLANK
};

/// Videos without a link, as later variants have them.
pub(super) const CONTENT_SHORT: Description = Description {
    id: "tiktok-content-short",
    name: "TikTok Studio: content (short)",
    status: Status::Unverified,
    marks: &[
        &["Total views"],
        &["Likes", "Total likes"],
        &["Watched full video", "Average watch time", "Video title"],
    ],
    columns: VIDEOS,
    ..BLANK
};

/// Days of an account.
pub(super) const OVERVIEW: Description = Description {
    id: "tiktok-overview",
    name: "TikTok Studio: overview",
    marks: &[&["Date"], &["Video Views"], &["Profile Views"], &["Likes"]],
    columns: DAYS,
    ..BLANK
};

/// Viewers by day.
pub(super) const VIEWERS: Description = Description {
    id: "tiktok-viewers",
    name: "TikTok Studio: viewers",
    marks: &[&["Date"], &["Total Viewers"], &["New Viewers", "Returning Viewers"]],
    columns: &[
        role(Role::Day, &["Date"]),
        metric("reach", &["Total Viewers"]),
        numbers(CellUnit::Count, &["New Viewers", "Returning Viewers"]),
    ],
    ..BLANK
};

/// Followers by day.
pub(super) const FOLLOWERS: Description = Description {
    id: "tiktok-followers",
    name: "TikTok Studio: followers",
    marks: &[&["Date"], &["Followers"], &["Difference in followers from previous day"]],
    columns: &[
        role(Role::Day, &["Date"]),
        metric("followers", &["Followers"]),
        metric("net_followers", &["Difference in followers from previous day"]),
    ],
    ..BLANK
};

/// Followers by gender or place, in shares of one.
pub(super) const AUDIENCE: Description = Description {
    id: "tiktok-audience",
    name: "TikTok Studio: audience",
    status: Status::Unverified,
    marks: &[&["Gender", "Top territories", "Territory", "Country/Region"], &["Distribution"]],
    columns: &[
        role(Role::Item, &["Gender", "Top territories", "Territory", "Country/Region"]),
        numbers(CellUnit::Fraction, &["Distribution"]),
    ],
    ..BLANK
};

/// Followers by the hour they are there.
pub(super) const ACTIVITY: Description = Description {
    id: "tiktok-activity",
    name: "TikTok Studio: activity",
    status: Status::Unverified,
    marks: &[&["Date"], &["Hour"], &["Active followers"]],
    columns: &[role(Role::Day, &["Date"]), numbers(CellUnit::Count, &["Hour", "Active followers"])],
    ..BLANK
};

/// Days of a business account.
pub(super) const BUSINESS: Description = Description {
    id: "tiktok-business",
    name: "TikTok business: overview",
    marks: &[&["Date"], &["Video views"], &["Reached audience", "Net growth", "Leads submission"]],
    columns: DAYS,
    ..BLANK
};

/// Videos of a business account.
pub(super) const BUSINESS_VIDEOS: Description = Description {
    id: "tiktok-business-videos",
    name: "TikTok business: videos",
    marks: &[&["Video link", "Video title"], &["Post time"], &["Video views"]],
    columns: VIDEOS,
    ..BLANK
};

const DAYS: &[Entry] = &[
    role(Role::Day, &["Date"]),
    metric("views", &["Video Views"]),
    metric("reach", &["Reached audience"]),
    metric("likes", &["Likes"]),
    metric("shares", &["Shares"]),
    metric("comments", &["Comments"]),
    metric("new_followers", &["New followers"]),
    metric("net_followers", &["Net growth"]),
    metric("unsub", &["Lost followers"]),
    metric("signups", &["Leads submission"]),
    numbers(CellUnit::Count, &["Phone number clicks", "Profile Views"]),
];

const VIDEOS: &[Entry] = &[
    role(Role::Link, &["Video link", "Ссылка на видео"]),
    role(Role::Title, &["Video title", "Название видео"]),
    published(&["Post time", "Время публикации"]),
    // The day of the export, the same in every row.
    role(Role::Ignore, &["Time", "Время"]),
    metric("views", &["Total views", "Video views", "Всего просмотров"]),
    metric("likes", &["Total likes", "Likes", "Всего лайков"]),
    metric("comments", &["Total comments", "Comments", "Всего комментариев"]),
    metric("shares", &["Total shares", "Shares", "Всего репостов"]),
    metric("saves", &["Add to favorites", "Total bookmarks"]),
    scaled("watch_time", Scale::Seconds, &["Total play time"]),
    metric("avd", &["Average watch time"]),
    // The share of viewers who saw the end, not the share of the video that was seen.
    numbers(CellUnit::Fraction, &["Watched full video"]),
];
