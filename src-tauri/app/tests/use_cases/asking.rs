//! Questions that nobody has answered and amounts in several currencies keep a whole file out; the currency is told.

use crate::importing::request;
use crate::made::{Desk, Three, aligned, bare};
use std::path::Path;
use sverka_app::import::{self, ImportRequest};
use sverka_app::{Code, Failure, file};
use sverka_core::{Currency, Id};
use sverka_exchange::{Options, Unwatched};

fn bring(desk: &Desk, three: Three, path: &Path) -> Result<import::Imported, Failure> {
    Ok(import::run(desk, request(three, path), &Unwatched)?.value)
}

/// The sum of a metric that stands.
fn sum(desk: &Desk, campaign: Id, metric: &str) -> Option<f64> {
    let totals = import::open(desk, campaign).unwrap().totals;
    totals.into_iter().find(|total| total.metric == metric).and_then(|total| total.sum)
}

/// Brings a file in as a person who answers nothing does.
fn refused(desk: &Desk, three: Three, name: &str, text: &str) -> Failure {
    let before = file::verify(desk).unwrap().counts;
    let failure = bring(desk, three, &desk.file(name, text)).unwrap_err();
    assert_eq!(file::verify(desk).unwrap().counts, before, "{name}: nothing came in");
    failure
}

#[test]
fn a_file_that_still_asks_something_stays_out_until_it_is_answered() {
    let desk = Desk::on("2026-11-20");
    // Of a campaign without dates no day is doubtful.
    let three = bare(&desk, "Gift Box");
    let orders = "Date,Orders\n10/11/2026,10\n11/11/2026,10\n12/11/2026,10\n";
    let views = "Date,Views\nFebruary 28,5\nMarch 1,6\n";
    let shop = "Name,Financial Status,Currency,Subtotal,Total,Discount Code,Created at,Lineitem name\n\
                #1,paid,RUB,10,10,ANNA10,2026-03-02 09:10:00 -0400,Tea\n\
                #2,paid,RUB,20,20,IVAN5,2026-03-03 09:10:00 -0400,Tea\n";
    let day_first = Options { day_first: Some(true), ..Options::default() };
    let year = Options { year: Some(2026), ..Options::default() };
    let codes = Options { codes: Some(vec!["ANNA10".to_owned()]), ..Options::default() };
    let files = [
        ("orders.csv", orders, "day-first", "Date", day_first, ("orders", Some(30.0))),
        ("views.csv", views, "year", "Date", year, ("views", Some(11.0))),
        ("shop.csv", shop, "codes", "Discount Code", codes, ("promo_orders", Some(1.0))),
    ];
    for (name, text, ask, column, answer, (metric, expected)) in files {
        let failure = refused(&desk, three, name, text);
        assert_eq!(failure.code, Code::Unsettled, "{name}");
        assert_eq!((failure.args["ask"].as_str(), failure.args["column"].as_str()), (ask, column));
        let answered = ImportRequest { options: answer, ..request(three, &desk.place(name)) };
        let imported = import::run(&desk, answered, &Unwatched).unwrap().value;
        assert_eq!(sum(&desk, three.campaign, metric), expected, "{name}");
        import::undo(&desk, imported.batch).unwrap();
    }
}

#[test]
fn the_currency_is_that_of_the_amounts_that_come_in() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let roubles = "Date,\"Price, $\",\"Расход, ₽\"\n2026-03-02,10,50000\n2026-03-03,12,30000\n";
    let unsaid = "Date,\"Price, $\",Расход\n2026-03-02,10,50000\n2026-03-03,12,30000\n";
    for (name, text) in [("roubles.csv", roubles), ("unsaid.csv", unsaid)] {
        let imported = bring(&desk, three, &desk.file(name, text)).unwrap();
        let view = import::open(&desk, three.campaign).unwrap();
        let cost = view.totals.iter().find(|total| total.metric == "cost").unwrap();
        assert_eq!(
            (cost.currency, cost.sum),
            (Currency::from_code("RUB"), Some(80_000.0)),
            "{name}"
        );
        import::undo(&desk, imported.batch).unwrap();
    }
    let both = "Date,\"Расход, ₽\",\"Revenue ($)\"\n2026-03-02,50000,10\n2026-03-03,30000,12\n";
    bring(&desk, three, &desk.file("both.csv", both)).unwrap();
    assert_eq!(sum(&desk, three.campaign, "cost"), Some(80_000.0));
    assert_eq!(sum(&desk, three.campaign, "revenue"), None, "another currency stays out");
}

#[test]
fn doubtful_amounts_are_told_in_the_currency_of_their_file() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let text = "Date,\"Cost ($)\"\n2020-03-02,100\n";
    bring(&desk, three, &desk.file("old.csv", text)).unwrap();
    let groups = sverka_app::health::open(&desk, three.campaign).unwrap().doubts;
    let told: Vec<Option<Currency>> = groups.iter().map(|group| group.currency).collect();
    assert_eq!(told, [Currency::from_code("USD")]);
}
