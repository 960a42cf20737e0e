//! Wildberries: the weekly detail of what was sold, returned and carried, as public parsers know it.
//!
//! It lists every movement. Sales are what its reason for payment calls a sale; a return gives money back and takes no
//! order away, because it was placed; the rest (logistics, storage, fines) is no sale at all.

use super::{Description, Kinds, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

pub(super) const DETAIL: Description = Description {
    id: "wildberries-detail",
    name: "Wildberries",
    status: Status::Unverified,
    marks: &[
        &["Обоснование для оплаты", "Тип документа"],
        &["Дата продажи", "Дата заказа покупателем"],
        &[
            "К перечислению Продавцу за реализованный Товар",
            "Вайлдберриз реализовал Товар (Пр)",
            "Кол-во",
        ],
    ],
    columns: &[
        role(Role::Day, &["Дата продажи"]),
        role(Role::Item, &["Артикул поставщика", "Код номенклатуры"]),
        role(Role::Title, &["Название"]),
        metric("revenue", &["Вайлдберриз реализовал Товар (Пр)"]),
        metric("orders", &["Кол-во"]),
        role(
            Role::Ignore,
            &[
                "№",
                "Номер поставки",
                "Предмет",
                "Код номенклатуры",
                "Бренд",
                "Размер",
                "Баркод",
                "Тип документа",
                "Обоснование для оплаты",
                "Дата заказа покупателем",
                "Склад",
                "Страна",
                "Srid",
                "ШК",
                "Стикер МП",
            ],
        ),
        numbers(
            CellUnit::Money,
            &[
                "Цена розничная",
                "Цена розничная с учетом согласованной скидки",
                "К перечислению Продавцу за реализованный Товар",
                "Услуги по доставке товара покупателю",
                "Общая сумма штрафов",
                "Хранение",
                "Удержания",
                "Платная приемка",
                "Вознаграждение Вайлдберриз (ВВ), без НДС",
                "НДС с Вознаграждения Вайлдберриз",
            ],
        ),
        numbers(CellUnit::Count, &["Количество доставок", "Количество возврата"]),
        numbers(
            CellUnit::Percent,
            &[
                "Согласованный продуктовый дисконт, %",
                "Промокод, %",
                "Итоговая согласованная скидка, %",
                "Скидка постоянного Покупателя (СПП), %",
                "Размер снижения кВВ из-за рейтинга, %",
                "Размер снижения кВВ из-за акции, %",
                "Размер кВВ без НДС, % Базовый",
                "Итоговый кВВ без НДС, %",
            ],
        ),
    ],
    day_first: Some(true),
    kinds: Some(Kinds {
        column: "Обоснование для оплаты",
        sale: Some("Продажа"),
        returned: Some("Возврат"),
        void: &[],
        cancelled: None,
        refunded: None,
        order: None,
        parcel: None,
    }),
    ..PLAIN
};
