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
            "Klicks",
        ],
    ],
    columns: COLUMNS,
    nested: true,
    ..PLAIN
};

const COLUMNS: &[Entry] = &[
    role(Role::Day, &["Day", "Date", "Tag"]),
    role(Role::Campaign, &["Campaign", "Kampagne"]),
    role(
        Role::Item,
        &[
            "Ad group",
            "Keyword",
            "Search keyword",
            "Search term",
            "Ad name",
            "Video title",
            "Anzeigengruppe",
            "Suchbegriff",
        ],
    ),
    role(Role::Currency, &["Currency code", "Currency", "Währungscode"]),
    metric("impressions", &["Impr.", "Impressions"]),
    metric("clicks", &["Clicks", "Klicks"]),
    metric("cost", &["Cost", "Kosten"]),
    scaled("ctr", Scale::Either, &["CTR"]),
    metric("cpc", &["Avg. CPC", "Durchschn. CPC"]),
    metric("cpm", &["Avg. CPM", "Durchschn. CPM"]),
    metric("conversions", &["Conversions"]),
    metric("cpa", &["Cost / conv.", "Kosten/Conv."]),
    scaled("cr", Scale::Either, &["Conv. rate", "Conv.-Rate"]),
    metric("revenue", &["Conv. value", "Conv.-Wert"]),
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
