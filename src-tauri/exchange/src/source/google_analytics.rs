//! Google Analytics 4: reports, overviews of several tables, and explorations.

use super::{Description, Entry, Meaning, metric, role};
use crate::inspection::{Role, Status};

pub(super) const REPORT: Description = Description {
    id: "google-analytics-4",
    name: "Google Analytics 4",
    status: Status::Supported,
    marks: &[],
    commented: true,
    columns: COLUMNS,
    day_first: None,
    decimal: Some('.'),
    personal: false,
    nested: false,
};

const COLUMNS: &[Entry] = &[
    role(Role::Day, &["Date"]),
    Entry { names: &["Nth day"], meaning: Meaning::NthDay },
    role(Role::Campaign, &["Session campaign", "Campaign", "First user campaign"]),
    role(Role::Title, &["Page title and screen class", "Page title and screen name", "Page title"]),
    role(
        Role::Item,
        &[
            "Session source / medium",
            "Session source",
            "Session default channel group",
            "First user source / medium",
            "Landing page",
            "Page path and screen class",
        ],
    ),
    metric("visits", &["Sessions"]),
    metric("views", &["Views", "Screen page views"]),
    metric("conversions", &["Key events", "Conversions"]),
    metric("orders", &["Ecommerce purchases", "Transactions", "Purchases"]),
    metric("revenue", &["Total revenue", "Purchase revenue"]),
    metric("new_customers", &["First time purchasers", "First-time purchasers"]),
    role(
        Role::Ignore,
        &[
            "Active users",
            "Total users",
            "New users",
            "Users",
            "Event count",
            "Engaged sessions",
            "Engagement rate",
            "Bounce rate",
            "Average engagement time",
            "Average engagement time per session",
            "Events per session",
            "Session key event rate",
        ],
    ),
];
