//! Instagram content, exported from Meta Business Suite.

use super::{Description, Entry, PLAIN, metric, published, role};
use crate::inspection::{Role, Status};

pub(super) const CONTENT: Description = Description {
    id: "instagram-content",
    name: "Instagram (Meta Business Suite)",
    status: Status::Supported,
    marks: &[
        &["Post ID"],
        &["Account username", "Account ID", "Account name"],
        &["Permalink", "Publish time"],
    ],
    columns: COLUMNS,
    // Meta writes `10/03/2026 08:31` for 3 October.
    day_first: Some(false),
    ..PLAIN
};

const COLUMNS: &[Entry] = &[
    role(Role::Item, &["Post ID"]),
    // `Lifetime` in whole-period exports; then the publish time is the only day there is.
    role(Role::Day, &["Date"]),
    published(&["Publish time"]),
    role(Role::Title, &["Description"]),
    role(Role::Link, &["Permalink"]),
    role(Role::Ignore, &["Account ID", "Account username", "Account name"]),
    role(Role::Ignore, &["Duration (sec)", "Post type", "Data comment"]),
    metric("views", &["Views"]),
    metric("impressions", &["Impressions"]),
    metric("reach", &["Reach"]),
    metric("likes", &["Likes"]),
    metric("shares", &["Shares"]),
    metric("new_followers", &["Follows"]),
    metric("comments", &["Comments"]),
    metric("saves", &["Saves"]),
];
