//! Which rows of an export of sales count: what was cancelled or paid back, and whose promo codes an order carries.

use sverka_exchange::{Ask, Bytes, IssueCode, Options, Table, Unwatched, read_each};

fn read(text: &str, options: &Options) -> Table {
    let read =
        read_each(Bytes::Memory(text.as_bytes()), "orders.csv", options, &Unwatched, &mut |_| {});
    read.expect("a table").tables.remove(0)
}

fn total(table: &Table, metric: &str) -> f64 {
    table.totals.get(metric).copied().unwrap_or_default()
}

/// How many rows an issue of the table is about.
fn told(table: &Table, code: IssueCode) -> f64 {
    let issue = table.issues.iter().find(|issue| issue.code == code);
    issue.map_or(0.0, |issue| issue.args["n"].parse().expect("a number"))
}

/// An export of Shopify with these orders: status, total, paid back, cancelled at, codes.
fn shopify(orders: &[[&str; 5]]) -> String {
    let mut text = String::from(
        "Name,Email,Financial Status,Currency,Subtotal,Total,Discount Code,Created at,Cancelled at,Lineitem name,Refunded Amount\n",
    );
    for (at, [status, total, back, cancelled, codes]) in orders.iter().enumerate() {
        text.push_str(&format!(
            "#{at},a@example.com,{status},USD,{total},{total},\"{codes}\",2026-03-0{} 09:10:00 -0400,{cancelled},Tea,{back}\n",
            at % 9 + 1,
        ));
    }
    text
}

#[test]
fn rule_16_an_order_that_is_not_paid_is_none_and_what_was_paid_back_in_part_is_taken_off() {
    let orders = [
        (["paid", "100.00", "0.00", "", "TEA10"], 1.0, 100.0),
        (["partially_refunded", "100.00", "30.50", "", "TEA10"], 1.0, 69.5),
        (["refunded", "100.00", "100.00", "", "TEA10"], 0.0, 0.0),
        (["paid", "100.00", "100.00", "", "TEA10"], 0.0, 0.0),
        (["voided", "100.00", "0.00", "", "TEA10"], 0.0, 0.0),
        (["Voided", "100.00", "", "", "TEA10"], 0.0, 0.0),
        (["paid", "100.00", "0.00", "2026-03-05 10:00:00 -0400", "TEA10"], 0.0, 0.0),
        (["pending", "100.00", "", "", ""], 0.0, 0.0),
        (["expired", "100.00", "", "", "TEA10"], 0.0, 0.0),
        (["authorized", "100.00", "", "", "TEA10"], 0.0, 0.0),
        (["partially_paid", "100.00", "", "", "TEA10"], 0.0, 0.0),
    ];
    for (order, count, money) in orders {
        let table =
            read(&shopify(&[["paid", "10.00", "0.00", "", "TEA10"], order]), &Options::default());
        let found = (total(&table, "orders"), total(&table, "revenue"));
        assert_eq!(found, (1.0 + count, 10.0 + money), "{order:?}");
        let left = told(&table, IssueCode::OtherRows);
        assert_eq!(left, 1.0 - count, "{order:?}: what does not count is told");
        let back = table.issue_counts.contains_key(&IssueCode::Returns);
        assert_eq!(back, money == 69.5, "{order:?}");
    }
}

#[test]
fn orders_with_several_codes_count_for_those_that_a_person_names() {
    let orders = [
        ["paid", "10.00", "0.00", "", "ANNA10"],
        ["paid", "20.00", "0.00", "", "IVAN5"],
        ["paid", "40.00", "0.00", "", "FREESHIP, anna10"],
        ["paid", "80.00", "0.00", "", ""],
    ];
    let text = shopify(&orders);
    let asked = read(&text, &Options::default());
    let question = &asked.questions[0];
    assert_eq!((question.ask, question.column.as_str()), (Ask::Codes, "Discount Code"));
    assert_eq!(question.example, "ANNA10, FREESHIP, IVAN5");
    let answers: [(&[&str], f64, f64, f64); 4] = [
        (&["anna10"], 2.0, 2.0, 50.0),
        (&["IVAN5", "FREESHIP"], 2.0, 2.0, 60.0),
        (&["NOBODY"], 0.0, 0.0, 0.0),
        (&[], 4.0, 3.0, 150.0),
    ];
    for (codes, orders, promo, revenue) in answers {
        let codes = codes.iter().map(|code| (*code).to_owned()).collect();
        let table = read(&text, &Options { codes: Some(codes), ..Options::default() });
        assert!(table.questions.is_empty());
        let found =
            (total(&table, "orders"), total(&table, "promo_orders"), total(&table, "revenue"));
        assert_eq!(found, (orders, promo, revenue));
        assert_eq!(told(&table, IssueCode::OtherCodes), 4.0 - orders);
    }
    let one = read(&shopify(&orders[..1]), &Options::default());
    assert!(one.questions.is_empty(), "one code leaves nothing to ask");
}

#[test]
fn a_cancelled_posting_brings_no_money() {
    let text = "Номер заказа;Номер отправления;Принят в обработку;Статус;Сумма отправления;Код валюты отправления;Артикул;Дата отмены\n\
                1;1-1;2026-02-03 10:11:12;Доставлен;1290,50;RUB;tea;\n\
                2;2-1;2026-02-04 10:11:12;Отменен;500,00;RUB;tea;\n\
                3;3-1;2026-02-05 10:11:12;Доставляется;700,00;RUB;tea;2026-02-06\n";
    let table = read(text, &Options::default());
    assert_eq!((table.source.as_str(), total(&table, "revenue")), ("ozon-postings", 1290.5));
    assert_eq!(told(&table, IssueCode::OtherRows), 2.0);
}

#[test]
fn an_order_of_several_goods_is_one_order_and_its_parcel_is_paid_once() {
    let text = "Номер заказа;Номер отправления;Принят в обработку;Статус;Сумма отправления;Код валюты отправления;SKU\n\
         1-01;1-01-1;2026-11-13 10:15:00;Доставлен;1290.00;RUB;111\n\
         1-01;1-01-1;2026-11-13 10:15:00;Доставлен;1290.00;RUB;112\n\
         1-01;1-01-2;2026-11-13 10:15:00;Доставлен;500.00;RUB;113\n\
         1-02;1-02-1;2026-11-14 10:15:00;Отменён;800.00;RUB;111\n\
         1-03;1-03-1;2026-11-14 10:15:00;Доставлен;100.00;RUB;111\n";
    let table = read(text, &Options::default());
    assert_eq!(table.source, "ozon-postings");
    assert_eq!((total(&table, "orders"), total(&table, "revenue")), (2.0, 1890.0));
}

#[test]
fn whose_codes_count_is_asked_of_every_table_with_orders() {
    let text =
        "Дата;Промокод;Заказы;Выручка, ₽\n13.11.2026;NIKA10;4;400\n13.11.2026;OTHER5;2;200\n";
    assert_eq!(read(text, &Options::default()).questions[0].ask, Ask::Codes);
    let codes = Options { codes: Some(vec!["nika10".to_owned()]), ..Options::default() };
    assert_eq!(total(&read(text, &codes), "orders"), 4.0);
    let views = "Date,Promo code,Views\n2026-11-13,A,4\n2026-11-13,B,2\n";
    assert_eq!(read(views, &Options::default()).questions, []);
}
