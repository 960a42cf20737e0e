//! VK Ads, the workbook with its sheet of ads, as public parsers know it.

use super::{Description, Outcomes, PLAIN, metric, role};
use crate::inspection::{Role, Status};

pub(super) const ADS: Description = Description {
    id: "vk-ads",
    name: "VK Ads",
    status: Status::Unverified,
    marks: &[
        &["ID объявления", "ID кампании"],
        &["Потрачено всего, ₽", "eCPC, ₽"],
        &["Показы", "Клики"],
    ],
    columns: &[
        role(Role::Item, &["ID объявления"]),
        role(Role::Title, &["Название объявления"]),
        role(Role::Campaign, &["Название кампании"]),
        metric("impressions", &["Показы"]),
        metric("clicks", &["Клики"]),
        metric("conversions", &["Результат"]),
        metric("cost", &["Потрачено всего, ₽"]),
        metric("cpc", &["eCPC, ₽"]),
        metric("cpa", &["Цена за результат, ₽"]),
        role(
            Role::Ignore,
            &["ID кампании", "ID группы", "Название группы", "Статус", "Цель", "Дата создания"],
        ),
    ],
    day_first: Some(true),
    outcomes: Some(Outcomes {
        told_by: &["Цель"],
        columns: &["Результат", "Цена за результат, ₽"],
    }),
    ..PLAIN
};
