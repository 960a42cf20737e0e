//! Meta Ads Manager: a table of campaigns, ad sets or ads, as CSV or XLSX. Its first row is the total and names nothing.

use super::{Description, Outcomes, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

pub(super) const REPORT: Description = Description {
    id: "meta-ads",
    name: "Meta Ads Manager",
    status: Status::Unverified,
    marks: &[
        &[
            "Campaign name",
            "Ad set name",
            "Ad name",
            "Название кампании",
            "Название группы объявлений",
            "Название объявления",
        ],
        &[
            "Reporting starts",
            "Reporting ends",
            "Campaign delivery",
            "Ad set delivery",
            "Ad delivery",
            "Дата начала отчетности",
            "Дата окончания отчетности",
        ],
        &[
            "Impressions",
            "Reach",
            "Results",
            "Views",
            "Amount spent (USD)",
            "Amount spent (RUB)",
            "Показы",
            "Охват",
            "Результаты",
        ],
    ],
    columns: &[
        role(Role::Day, &["Day", "День"]),
        role(Role::Campaign, &["Campaign name", "Название кампании"]),
        role(
            Role::Item,
            &[
                "Ad ID",
                "Ad name",
                "Ad set name",
                "Название объявления",
                "Название группы объявлений",
            ],
        ),
        role(
            Role::Ignore,
            &[
                "Reporting starts",
                "Reporting ends",
                "Дата начала отчетности",
                "Дата окончания отчетности",
                "Ends",
                "Starts",
                "Result indicator",
                "Result type",
                "Objective",
                "Индикатор результата",
                "Тип результата",
                "Цель",
                "Attribution setting",
            ],
        ),
        role(
            Role::Ignore,
            &["Campaign delivery", "Ad set delivery", "Ad delivery", "Ad set budget type"],
        ),
        metric("cost", &["Amount spent", "Сумма затрат", "Потраченная сумма"]),
        metric("reach", &["Reach", "Охват"]),
        metric("impressions", &["Impressions", "Показы"]),
        metric("views", &["Views", "Просмотры"]),
        metric("clicks", &["Link clicks", "Клики по ссылке"]),
        metric("conversions", &["Results", "Результаты"]),
        metric("orders", &["Purchases", "Покупки"]),
        metric("revenue", &["Purchases conversion value", "Ценность конверсии покупок"]),
        metric("cpa", &["Cost per results", "Cost per result", "Цена за результат"]),
        metric("cpc", &["CPC (cost per link click)", "CPC (цена за клик по ссылке)"]),
        metric("ctr", &["CTR (link click-through rate)", "CTR (кликабельность ссылки)"]),
        metric(
            "cpm",
            &[
                "CPM (cost per 1,000 impressions)",
                "CPM (цена за 1000 показов)",
                "CPM (цена за 1 000 показов)",
            ],
        ),
        numbers(CellUnit::Ratio, &["Frequency", "Частота"]),
        numbers(CellUnit::Count, &["Clicks (all)"]),
        numbers(CellUnit::Percent, &["CTR (all)"]),
        numbers(CellUnit::Money, &["CPC (all)", "Ad set budget", "Campaign budget"]),
    ],
    day_first: Some(false),
    nested: true,
    outcomes: Some(Outcomes {
        told_by: &[
            "Result indicator",
            "Result type",
            "Индикатор результата",
            "Тип результата",
            "Objective",
            "Цель",
        ],
        columns: &[
            "Results",
            "Результаты",
            "Cost per results",
            "Cost per result",
            "Цена за результат",
        ],
    }),
    ..PLAIN
};
