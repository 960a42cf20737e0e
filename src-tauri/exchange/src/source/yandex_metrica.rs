//! Yandex Metrica reports, as public parsers know them.

use super::{Description, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

pub(super) const REPORT: Description = Description {
    id: "yandex-metrica",
    name: "Yandex Metrica",
    status: Status::Unverified,
    marks: &[
        &["Визиты"],
        &["Посетители", "Просмотры", "Отказы", "Глубина просмотра", "Время на сайте"],
    ],
    columns: &[
        role(Role::Day, &["Период", "Дата визита", "Дата"]),
        role(Role::Campaign, &["UTM Campaign", "Кампания"]),
        role(
            Role::Item,
            &["UTM Source", "Источник трафика", "Рекламная система", "Сайт", "Страница входа"],
        ),
        metric("visits", &["Визиты"]),
        metric("conversions", &["Достижения любой цели", "Достижения целей", "Достижения цели ("]),
        metric("revenue", &["Доход"]),
        metric("orders", &["Покупки"]),
        // Pages of a site that were looked at: no views of a post.
        numbers(CellUnit::Count, &["Просмотры"]),
        role(Role::Ignore, &["Посетители", "Глубина просмотра"]),
        // A conversion of visits: not the rate over clicks that the dictionary has.
        numbers(
            CellUnit::Fraction,
            &["Отказы", "Роботность", "Конверсия (", "Доля новых посетителей"],
        ),
        numbers(CellUnit::Seconds, &["Время на сайте"]),
    ],
    day_first: Some(true),
    tree: true,
    ..PLAIN
};
