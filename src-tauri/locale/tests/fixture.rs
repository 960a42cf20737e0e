//! The formats against the table that the window's formats are held to as well.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{NaiveDate, NaiveDateTime};
use serde::Deserialize;
use sverka_core::{Lang, Money, money::Currency};
use sverka_locale::{Locale, locale};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    number: Vec<Case<Rounded>>,
    integer: Vec<Case<Whole>>,
    percent: Vec<Case<Rounded>>,
    money: Vec<Case<Amount>>,
    amount: Vec<Case<Sum>>,
    date: Vec<Case<Day>>,
    date_short: Vec<Case<Day>>,
    date_range: Vec<Case<Range>>,
    date_time: Vec<Case<Moment>>,
    weekday_date: Vec<Case<Day>>,
    duration_days: Vec<Case<Days>>,
    list_and: Vec<Case<List>>,
}

#[derive(Deserialize)]
struct Case<I> {
    #[serde(flatten)]
    input: I,
    ru: String,
    en: String,
}

#[derive(Deserialize)]
struct Rounded {
    value: f64,
    most: u8,
}

#[derive(Deserialize)]
struct Whole {
    value: i64,
}

#[derive(Deserialize)]
struct Amount {
    minor: i64,
    currency: Currency,
}

#[derive(Deserialize)]
struct Sum {
    minor: i64,
}

#[derive(Deserialize)]
struct Day {
    date: NaiveDate,
}

#[derive(Deserialize)]
struct Range {
    from: NaiveDate,
    to: NaiveDate,
}

#[derive(Deserialize)]
struct Moment {
    at: NaiveDateTime,
}

#[derive(Deserialize)]
struct Days {
    days: i64,
}

#[derive(Deserialize)]
struct List {
    items: Vec<String>,
}

fn check<I>(name: &str, cases: &[Case<I>], format: impl Fn(&Locale, &I) -> String) {
    assert!(!cases.is_empty(), "{name} has no cases");
    for case in cases {
        assert_eq!(format(locale(Lang::Ru), &case.input), case.ru, "{name}, ru");
        assert_eq!(format(locale(Lang::En), &case.input), case.en, "{name}, en");
    }
}

#[test]
fn every_format_writes_what_the_fixture_says() {
    let fixture: Fixture =
        serde_json::from_str(include_str!("../../../locales/format-fixture.json")).unwrap();
    check("number", &fixture.number, |l, c| l.number(c.value, c.most));
    check("integer", &fixture.integer, |l, c| l.integer(c.value));
    check("percent", &fixture.percent, |l, c| l.percent(c.value, c.most));
    check("money", &fixture.money, |l, c| l.money(Money { minor: c.minor, currency: c.currency }));
    check("amount", &fixture.amount, |l, c| l.amount(c.minor));
    check("date", &fixture.date, |l, c| l.date(c.date));
    check("date_short", &fixture.date_short, |l, c| l.date_short(c.date));
    check("date_range", &fixture.date_range, |l, c| l.date_range(c.from, c.to));
    check("date_time", &fixture.date_time, |l, c| l.date_time(c.at));
    check("weekday_date", &fixture.weekday_date, |l, c| l.weekday_date(c.date));
    check("duration_days", &fixture.duration_days, |l, c| l.duration_days(c.days));
    check("list_and", &fixture.list_and, |l, c| l.list_and(&c.items));
}
