//! Ozon: advertising by goods and by days, and postings, as public parsers know them.

use super::{Counted, Description, Entry, Kinds, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

const BLANK: Description =
    Description { status: Status::Unverified, day_first: Some(true), decimal: Some(','), ..PLAIN };

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
    titled: true,
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
        role(Role::Item, &["Артикул", "SKU", "OZON id"]),
        role(Role::Title, &["Название товара", "Наименование товара"]),
        role(Role::Day, &["Принят в обработку"]),
        role(Role::Currency, &["Код валюты отправления"]),
        metric("revenue", &["Сумма отправления", "Итоговая стоимость товара"]),
        role(
            Role::Ignore,
            &[
                "Номер заказа",
                "Номер отправления",
                "Статус",
                "Дата отгрузки",
                "Дата доставки",
                "Дата отмены",
                "Фактическая дата передачи в доставку",
            ],
        ),
        numbers(CellUnit::Count, &["Количество"]),
        numbers(
            CellUnit::Money,
            &[
                "Ваша цена",
                "Оплачено покупателем",
                "Стоимость доставки",
                "Цена товара до скидок",
                "Скидка руб",
            ],
        ),
        numbers(CellUnit::Percent, &["Скидка %"]),
        role(
            Role::Ignore,
            &[
                "Код валюты товара",
                "Код валюты покупателя",
                "Связанные отправления",
                "Выкуп товара",
                "Акции",
                "Объемный вес товаров, кг",
            ],
        ),
    ],
    counted: &[Counted { metric: "orders", beside: "revenue", with: None }],
    kinds: Some(Kinds {
        column: "Статус",
        sale: None,
        returned: None,
        void: &["Отменён", "Отменено", "Отменена"],
        cancelled: Some("Дата отмены"),
        refunded: None,
        order: Some("Номер заказа"),
        parcel: Some(("Номер отправления", "Сумма отправления")),
    }),
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
    metric("orders", &["Продано товаров", "Заказы, шт.", "Заказы"]),
    metric("revenue", &["Продажи в продвижении, ₽", "Выручка, ₽"]),
    metric("drr", &["ДРР в продвижении, %", "ДРР, %"]),
    role(Role::Ignore, &["Дата добавления"]),
    numbers(CellUnit::Count, &["Добавления в корзину", "В корзину", "Заказы модели"]),
    numbers(
        CellUnit::Money,
        &["Цена товара, ₽", "Заказано на сумму, ₽", "Выручка с заказов модели, ₽"],
    ),
    numbers(CellUnit::Percent, &["ДРР (общий), %", "ДРР общий, %"]),
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
