//! Modash lists of creators, as public parsers know them.

use super::{Description, PLAIN, Scale, metric, role, scaled};
use crate::inspection::{Role, Status};

pub(super) const LIST: Description = Description {
    id: "modash",
    name: "Modash",
    status: Status::Unverified,
    marks: &[
        &["handle", "username", "instagram_username", "profile_url"],
        &["followers", "follower_count"],
        &["engagement_rate", "er", "avg_likes", "average_likes"],
    ],
    columns: &[
        role(Role::Partner, &["handle", "username", "instagram_username"]),
        role(Role::Link, &["profile_url", "url"]),
        role(Role::Title, &["name", "display_name", "full_name"]),
        metric("followers", &["followers", "follower_count"]),
        scaled("er_followers", Scale::Either, &["engagement_rate", "er"]),
        role(
            Role::Ignore,
            &[
                "avg_likes",
                "average_likes",
                "niche",
                "category",
                "topics",
                "recent_collabs",
                "brands",
                "partnerships",
            ],
        ),
    ],
    decimal: Some('.'),
    ..PLAIN
};
