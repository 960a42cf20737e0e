//! Money in health: it is never mixed, and what is in another currency is told with its rate (METHODS, “Money”; REQUIREMENTS 160).

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_US, File, Run, all, day, target};
use sverka_core::budget::ExchangeRate;
use sverka_core::health::{Health, OtherMoney, Part};
use sverka_core::partner::Platform;
use sverka_core::{Currency, Market, Money};

const RU: Market = Market::Ru;
const US: Market = Market::Us;

fn metric(health: &Health, market: Market) -> &Part {
    health.performance.parts.iter().find(|part| part.market == market).unwrap()
}

fn dollars_for_roubles() -> ExchangeRate {
    ExchangeRate {
        from: Currency::Usd,
        to: Currency::Rub,
        rate: 80.0,
        on: day(1),
        source: "Central bank".to_owned(),
    }
}

/// A cost of so much, from a platform of its own.
fn cost(import: u128, amount: f64, currency: Currency) -> File {
    File::new(import, US, 9)
        .from(CREATOR_US, Platform::ALL[import as usize])
        .paid_in(currency)
        .on(1, "cost", amount)
}

#[test]
fn money_of_two_currencies_is_never_added() {
    let mut run = Run::of(10);
    let orders = File::new(5, US, 9).on(1, "orders", 100.0);
    let revenue = File::new(4, US, 9).paid_in(Currency::Usd).on(1, "revenue", 3_000.0);
    let (usd, rub) = (cost(1, 1_000.0, Currency::Usd), cost(2, 50_000.0, Currency::Rub));
    let value = |run: &Run| metric(&run.health(9), US).value;
    let mut price = target(1, "cpo", true, &[(US, 10.0)]);
    price.thresholds[0].currency = Some(Currency::Usd);
    run.targets = vec![price];
    run.figures = all(&[usd.clone(), rub.clone(), orders]);
    assert_eq!(value(&run), Some(10.0));
    run.targets = vec![target(1, "roas", true, &[(US, 3.0)])];
    run.figures = all(&[usd.clone(), revenue.clone()]);
    assert_eq!(value(&run), Some(3.0));
    run.figures = all(&[usd, rub, revenue]);
    assert_eq!(value(&run), None);
}

#[test]
fn line_160_money_other_money_is_told_with_what_it_comes_to_at_the_rate_on_record() {
    let mut run = Run::of(10);
    let mut price = target(1, "cpo", true, &[(US, 10.0)]);
    price.thresholds[0].currency = Some(Currency::Usd);
    run.targets = vec![price];
    let orders = File::new(5, US, 9).on(1, "orders", 100.0);
    run.figures = all(&[cost(1, 1_000.0, Currency::Usd), cost(2, 50_000.5, Currency::Rub), orders]);
    let amount = Money { minor: 5_000_050, currency: Currency::Rub };
    let told = |equals, rate| OtherMoney { metric: "cost".to_owned(), amount, equals, rate };
    let other_money = |run: &Run| metric(&run.health(9), US).other_money.clone();
    assert_eq!(other_money(&run), [told(None, None)]);
    run.settings.exchange = vec![dollars_for_roubles()];
    let dollars = Money { minor: 62_501, currency: Currency::Usd };
    assert_eq!(other_money(&run), [told(Some(dollars), Some(dollars_for_roubles()))]);
    assert_eq!(metric(&run.health(9), US).value, Some(10.0), "told, and not counted");
}

#[test]
fn where_no_currency_is_agreed_and_several_are_met_every_one_is_told_and_none_is_turned_into_another()
 {
    let mut run = Run::of(10);
    run.targets = vec![target(1, "cost", true, &[(US, 3_000.0)])];
    run.settings.exchange = vec![dollars_for_roubles()];
    run.figures = all(&[cost(1, 1_000.0, Currency::Usd), cost(2, 5.0, Currency::Rub)]);
    let health = run.health(9);
    let told: Vec<_> =
        metric(&health, US).other_money.iter().map(|own| (own.amount, own.equals)).collect();
    let money = |minor, currency| (Money { minor, currency }, None);
    assert_eq!(told, [money(500, Currency::Rub), money(100_000, Currency::Usd)]);
    assert_eq!(metric(&health, US).value, None);
}

#[test]
fn money_of_the_agreed_currency_and_counts_leave_nothing_out() {
    let mut run = Run::of(10);
    run.targets = vec![target(1, "cost", true, &[(US, 3_000.0), (RU, 3_000.0)])];
    run.figures = all(&[cost(1, 1_000.0, Currency::Usd).on(1, "orders", 7.0)]);
    let health = run.health(9);
    assert!(health.performance.parts.iter().all(|part| part.other_money.is_empty()));
}
