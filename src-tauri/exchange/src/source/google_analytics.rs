//! Google Analytics 4: reports, overviews of several tables, and explorations.

use super::{Description, Entry, Meaning, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

pub(super) const REPORT: Description = Description {
    id: "google-analytics-4",
    name: "Google Analytics 4",
    status: Status::Supported,
    marks: &[],
    commented: true,
    columns: COLUMNS,
    breaks_down: true,
    decimal: Some('.'),
    slices: &["Segment", "Date range", "Comparison"],
    ..PLAIN
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
            "Landing page + query string",
            "First user default channel group",
            "First user primary channel group (Default Channel Group)",
            "Session primary channel group (Default Channel Group)",
            "Country",
            "City",
            "Device category",
            "Event name",
            "Page path and screen class",
        ],
    ),
    metric("visits", &["Sessions"]),
    // Pages and screens that were looked at: no views of a post.
    numbers(CellUnit::Count, &["Views", "Screen page views"]),
    metric("conversions", &["Key events", "Conversions"]),
    metric("orders", &["Ecommerce purchases", "Transactions", "Purchases"]),
    metric("revenue", &["Total revenue", "Purchase revenue"]),
    metric("new_customers", &["First time purchasers", "First-time purchasers"]),
    role(
        Role::Ignore,
        &[
            "Segment",
            "Date range",
            "Comparison",
            "Active users",
            "Total users",
            "New users",
            "Users",
            "Event count",
            "Engaged sessions",
            "Events per session",
        ],
    ),
    numbers(
        CellUnit::Fraction,
        &["Engagement rate", "Bounce rate", "Session key event rate", "User key event rate"],
    ),
    numbers(
        CellUnit::Seconds,
        &[
            "Average engagement time",
            "Average engagement time per session",
            "Average engagement time per active user",
            "Average session duration",
            "User engagement",
        ],
    ),
];
