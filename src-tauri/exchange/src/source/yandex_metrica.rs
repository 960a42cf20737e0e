//! Yandex Metrica reports, as public parsers know them.

use super::{Description, metric, role};
use crate::inspection::{Role, Status};

pub(super) const REPORT: Description = Description {
    id: "yandex-metrica",
    name: "Yandex Metrica",
    status: Status::Unverified,
    marks: &[&["Визиты"], &["Посетители", "Отказы", "Глубина просмотра", "Время на сайте"]],
    commented: false,
    columns: &[
        role(Role::Day, &["Период", "Дата визита", "Дата"]),
        role(Role::Campaign, &["UTM Campaign", "Кампания"]),
        role(
            Role::Item,
            &["UTM Source", "Источник трафика", "Рекламная система", "Сайт", "Страница входа"],
        ),
        metric("visits", &["Визиты"]),
        metric("views", &["Просмотры"]),
        metric("conversions", &["Достижения любой цели", "Достижения целей"]),
        metric("revenue", &["Доход"]),
        metric("orders", &["Покупки"]),
        role(
            Role::Ignore,
            &["Посетители", "Отказы", "Глубина просмотра", "Время на сайте", "Роботность"],
        ),
    ],
    day_first: Some(true),
    decimal: None,
    personal: false,
    nested: false,
};
