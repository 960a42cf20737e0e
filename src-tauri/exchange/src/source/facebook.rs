//! Facebook content, exported from Meta Business Suite.

use super::{Description, Entry, PLAIN, Scale, metric, published, role, scaled};
use crate::inspection::{Role, Status};

pub(super) const CONTENT: Description = Description {
    id: "facebook-content",
    name: "Facebook (Meta Business Suite)",
    status: Status::Supported,
    marks: &[&["Post ID", "Video asset ID"], &["Page ID", "Page name"]],
    columns: COLUMNS,
    day_first: Some(false),
    ..PLAIN
};

const COLUMNS: &[Entry] = &[
    role(Role::Item, &["Post ID", "Video asset ID"]),
    role(Role::Day, &["Date"]),
    published(&["Publish time"]),
    role(Role::Title, &["Title"]),
    role(Role::Link, &["Permalink"]),
    role(
        Role::Ignore,
        &[
            "Description",
            "Page ID",
            "Page name",
            "Duration (sec)",
            "Caption type",
            "Is crosspost",
            "Is share",
            "Post type",
            "Languages",
            "Custom labels",
            "Funded content status",
            "Data comment",
            "Other Clicks",
            "Ad impressions",
            "Matched Audience Targeting Consumption (Photo Click)",
        ],
    ),
    metric("views", &["Views"]),
    metric("impressions", &["Impressions"]),
    metric("reach", &["Reach"]),
    metric("engagements", &["Reactions, Comments and Shares"]),
    metric("likes", &["Reactions"]),
    metric("comments", &["Comments"]),
    metric("shares", &["Shares"]),
    // `Total clicks` counts clicks on the post itself as well; a click through is a link click.
    metric("clicks", &["Link Clicks"]),
    scaled("watch_time", Scale::Seconds, &["Seconds viewed"]),
    metric("avd", &["Average Seconds viewed"]),
    role(Role::Ignore, &["Total clicks", "Estimated earnings (USD)"]),
];
