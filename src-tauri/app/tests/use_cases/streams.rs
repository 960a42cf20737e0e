//! Which files tell of the same events: what a newer one replaces, and what is counted on top.

use crate::importing::request;
use crate::made::{Desk, Three, aligned};
use std::path::Path;
use sverka_app::import::{self, ImportRequest};
use sverka_core::{Id, Market};
use sverka_exchange::Unwatched;

fn bring(desk: &Desk, three: Three, path: &Path) {
    import::run(desk, request(three, path), &Unwatched).unwrap();
}

/// How many values of orders stand, and their sum.
fn orders(desk: &Desk, campaign: Id) -> Option<(u32, Option<f64>)> {
    let totals = import::open(desk, campaign).unwrap().totals;
    totals.into_iter().find(|total| total.metric == "orders").map(|total| (total.values, total.sum))
}

#[test]
fn what_a_file_states_is_what_stands_of_it() {
    let header = "Name,Email,Financial Status,Created at,Discount Code,Currency,Total\n";
    let order = |n: u32, day: u32| {
        format!("#{n},a@b.c,paid,2026-03-{day:02} 10:00:00 +0300,ANNA10,RUB,1500.00\n")
    };
    let first: String = (1..=5).map(|n| order(n, 2)).collect();
    let second: String = (6..=7).map(|n| order(n, 9)).collect();
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let (week, next) = (desk.place("week.csv"), desk.place("next.csv"));
    std::fs::write(&week, format!("{header}{first}")).unwrap();
    std::fs::write(&next, format!("{header}{second}")).unwrap();
    bring(&desk, three, &week);
    assert_eq!(orders(&desk, three.campaign), Some((5, Some(5.0))));
    bring(&desk, three, &next);
    assert_eq!(orders(&desk, three.campaign), Some((7, Some(7.0))));
}

#[test]
fn an_order_that_a_newer_file_strikes_out_counts_no_longer() {
    let header = "Name,Financial Status,Created at,Discount Code,Currency,Total,Refunded Amount\n";
    let order = |n: u32, day: u32, status: &str, back: &str| {
        format!("#{n},{status},2026-03-{day:02} 10:00:00 +0300,ANNA10,RUB,1500.00,{back}\n")
    };
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let file = |name: &str, rows: &[String]| {
        bring(&desk, three, &desk.file(name, format!("{header}{}", rows.concat())));
        orders(&desk, three.campaign).and_then(|(_, sum)| sum)
    };
    let of = |refunded: &str, back| [order(1, 2, "paid", "0.00"), order(2, 5, refunded, back)];
    assert_eq!(file("orders 10.csv", &of("paid", "0.00")), Some(2.0));
    assert_eq!(
        file("orders 11.csv", &of("refunded", "1500.00")),
        Some(1.0),
        "the only one of its day"
    );
    let part = |id: &str| {
        let view = sverka_app::health::open(&desk, three.campaign).unwrap();
        view.health.performance.parts.iter().find(|p| p.metric.as_deref() == Some(id)).unwrap().n
    };
    assert_eq!(part("orders"), 1, "what was struck out is no event");
    let back =
        [order(1, 2, "paid", "0.00"), order(2, 5, "paid", "0.00"), order(3, 6, "voided", "")];
    assert_eq!(file("orders 12.csv", &back), Some(2.0), "and back again");
}

#[test]
fn another_shop_is_counted_on_top_and_a_newer_file_of_the_first_instead() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let file = |name: &str, n: u32| {
        let path = desk.place(name);
        std::fs::write(&path, format!("Date,Orders\n2026-03-02,{n}\n2026-03-03,{n}\n")).unwrap();
        path
    };
    bring(&desk, three, &file("one 01.csv", 15));
    let other = ImportRequest { beside: true, ..request(three, &file("two 01.csv", 5)) };
    let beside = import::run(&desk, other, &Unwatched).unwrap().value;
    assert_eq!(beside.continues, [""; 0]);
    assert_eq!(orders(&desk, three.campaign), Some((4, Some(40.0))));
    let next = request(three, &file("one 02.csv", 16));
    assert_eq!(import::run(&desk, next, &Unwatched).unwrap().value.continues, ["one 01.csv"]);
    assert_eq!(orders(&desk, three.campaign), Some((4, Some(42.0))));
    let arriving = import::ArrivingFile {
        campaign: three.campaign,
        party: Some(three.nika),
        market: Market::Ru,
        platform: None,
        source: "generic".to_owned(),
        path: "two 02.csv".to_owned(),
        metrics: vec!["orders".to_owned()],
    };
    let met = import::neighbours(&desk, arriving).unwrap();
    assert_eq!(met.continued.map(|one| one.file).as_deref(), Some("two 01.csv"));
    let beside: Vec<String> = met.beside.into_iter().map(|one| one.file).collect();
    assert_eq!(beside, ["one 02.csv"]);
}
