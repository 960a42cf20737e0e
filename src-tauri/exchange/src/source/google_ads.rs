//! Google Ads reports, as “CSV” and as “.csv for Excel”.

use super::{Description, Entry, PLAIN, Scale, metric, role, scaled};
use crate::inspection::{Role, Status};

pub(super) const REPORT: Description = Description {
    id: "google-ads",
    name: "Google Ads",
    status: Status::Supported,
    marks: &[
        &["Impr.", "Avg. CPC", "Currency code", "Cost / conv.", "Interaction rate"],
        &["Impr.", "Impressions", "Clicks", "Cost"],
        &[
            "Campaign",
            "Ad group",
            "Day",
            "Week",
            "Month",
            "Campaign status",
            "Keyword",
            "Search term",
            "Clicks",
        ],
    ],
    columns: COLUMNS,
    nested: true,
    ..PLAIN
};

const COLUMNS: &[Entry] = &[
    role(Role::Day, &["Day", "Date"]),
    role(Role::Campaign, &["Campaign"]),
    role(
        Role::Item,
        &["Ad group", "Keyword", "Search keyword", "Search term", "Ad name", "Video title"],
    ),
    role(Role::Currency, &["Currency code", "Currency"]),
    metric("impressions", &["Impr.", "Impressions"]),
    metric("clicks", &["Clicks"]),
    metric("cost", &["Cost"]),
    scaled("ctr", Scale::Either, &["CTR"]),
    metric("cpc", &["Avg. CPC"]),
    metric("cpm", &["Avg. CPM"]),
    metric("conversions", &["Conversions"]),
    metric("cpa", &["Cost / conv."]),
    scaled("cr", Scale::Either, &["Conv. rate"]),
    metric("revenue", &["Conv. value"]),
    metric("views", &["Views", "TrueView views"]),
    role(
        Role::Ignore,
        &[
            "Campaign status",
            "Campaign state",
            "Ad group status",
            "Campaign type",
            "Bid strategy type",
            "Budget",
            "Budget name",
            "Budget type",
            "Status",
            "Status reasons",
            "Interactions",
            "Interaction rate",
            "Avg. cost",
            "Optimization score",
            "Account",
            "Week",
            "Month",
        ],
    ),
];
