//! Ozon: advertising by goods and by days, and postings, as public parsers know them.

use super::{Description, Entry, metric, role};
use crate::inspection::{Role, Status};

const BLANK: Description = Description {
    id: "",
    name: "",
    status: Status::Unverified,
    marks: &[],
    commented: false,
    columns: &[],
    day_first: Some(true),
    decimal: Some(','),
    personal: false,
    nested: false,
};

/// One campaign by goods.
pub(super) const PERFORMANCE: Description = Description {
    id: "ozon-performance",
    name: "Ozon Performance",
    marks: &[
        &["sku"],
        &["Показы", "Клики"],
        &["Расход, ₽, с НДС", "Расход, ₽", "Расход", "Продано товаров", "Продажи в продвижении, ₽"],
    ],
    columns: COLUMNS,
    ..BLANK
};

/// Campaigns by days.
pub(super) const PERFORMANCE_DAYS: Description = Description {
    id: "ozon-performance-days",
    name: "Ozon Performance: days",
    marks: &[
        &["ID"],
        &["Название"],
        &["Дата"],
        &["Показы", "Клики"],
        &["Заказы, шт.", "Заказы, ₽", "Расход, ₽"],
    ],
    columns: DAY_COLUMNS,
    ..BLANK
};

/// Postings, which may name their buyers: what is not described stays out.
pub(super) const POSTINGS: Description = Description {
    id: "ozon-postings",
    name: "Ozon: postings",
    marks: &[
        &["Номер заказа"],
        &["Номер отправления"],
        &["Сумма отправления", "Итоговая стоимость товара"],
    ],
    columns: &[
        role(Role::Item, &["Номер отправления"]),
        role(Role::Day, &["Принят в обработку"]),
        role(Role::Currency, &["Код валюты отправления"]),
        metric("revenue", &["Сумма отправления", "Итоговая стоимость товара"]),
        role(
            Role::Ignore,
            &["Номер заказа", "Статус", "SKU", "OZON id", "Артикул", "Количество", "Дата отгрузки"],
        ),
    ],
    personal: true,
    ..BLANK
};

const COLUMNS: &[Entry] = &[
    role(Role::Day, &["День"]),
    role(Role::Item, &["sku"]),
    role(Role::Title, &["Название товара"]),
    metric("impressions", &["Показы"]),
    metric("clicks", &["Клики"]),
    metric("ctr", &["CTR, %", "CTR (%)"]),
    metric("cpc", &["Средняя стоимость клика, ₽"]),
    metric("cost", &["Расход, ₽, с НДС", "Расход, ₽", "Расход"]),
    metric("orders", &["Продано товаров", "Заказы, шт."]),
    metric("revenue", &["Продажи в продвижении, ₽", "Выручка, ₽"]),
    metric("drr", &["ДРР в продвижении, %", "ДРР, %"]),
    role(
        Role::Ignore,
        &[
            "Цена товара, ₽",
            "Добавления в корзину",
            "Заказано на сумму, ₽",
            "ДРР (общий), %",
            "ДРР общий, %",
            "Дата добавления",
        ],
    ),
];

const DAY_COLUMNS: &[Entry] = &[
    role(Role::Day, &["Дата"]),
    role(Role::Item, &["ID"]),
    role(Role::Campaign, &["Название"]),
    metric("impressions", &["Показы"]),
    metric("clicks", &["Клики"]),
    metric("cost", &["Расход, ₽", "Расход, ₽, с НДС", "Расход"]),
    metric("orders", &["Заказы, шт."]),
    metric("revenue", &["Заказы, ₽"]),
];
