//! What holds for every number and date, whatever its size.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;
use sverka_core::{Lang, Money, money::Currency};
use sverka_locale::locale;

fn any_lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

/// The number that a person reads from the text.
fn read(text: &str, lang: Lang) -> Decimal {
    let text = text.replace('\u{2212}', "-");
    let plain = match lang {
        Lang::Ru => text.replace('\u{a0}', "").replace(',', "."),
        Lang::En => text.replace(',', ""),
    };
    plain.parse().unwrap()
}

proptest! {
    #[test]
    fn a_whole_number_reads_back_as_itself(lang in any_lang(), value: i64) {
        prop_assert_eq!(read(&locale(lang).integer(value), lang), Decimal::from(value));
    }

    #[test]
    fn a_decimal_reads_back_rounded(lang in any_lang(), mantissa: i64, scale in 0u32..10, most in 0u8..6) {
        let value = Decimal::new(mantissa, scale);
        let half_away = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        let expected = value.round_dp_with_strategy(most.into(), half_away);
        prop_assert_eq!(read(&locale(lang).number(value, most), lang), expected);
    }

    #[test]
    fn any_float_is_written_or_dashed(lang in any_lang(), value in prop::num::f64::ANY, most in 0u8..6) {
        let text = locale(lang).number(value, most);
        prop_assert_eq!(text == "–", !value.is_finite());
        prop_assert!(!text.contains('-'));
    }

    #[test]
    fn money_keeps_every_minor_unit(
        lang in any_lang(),
        minor: i64,
        currency in prop::sample::select(Currency::ALL.to_vec()),
    ) {
        let money = Money { minor, currency };
        let text = locale(lang).money(money);
        prop_assert!(text.contains(currency.sign()));
        let bare = text.replace(currency.sign(), "");
        let bare = bare.trim_matches(|c: char| c == '\u{a0}').replace("\u{2212}\u{a0}", "\u{2212}");
        prop_assert_eq!(read(&bare, lang), money.amount());
    }

    #[test]
    fn every_day_of_the_calendar_has_a_text(lang in any_lang(), day in 0u64..190_000_000) {
        let date = NaiveDate::MIN + Days::new(day);
        let text = locale(lang).date(date);
        prop_assert!(text.contains(&date.year().to_string()));
        prop_assert!(locale(lang).weekday_date(date).contains(&locale(lang).date_short(date)));
    }

    #[test]
    fn a_range_names_both_days(lang in any_lang(), start in 0u64..20_000, length in 1u64..800) {
        let from = NaiveDate::default() + Days::new(start);
        let to = from + Days::new(length);
        let text = locale(lang).date_range(from, to);
        prop_assert!(text.contains('–'));
        for day in [from, to] {
            prop_assert!(text.contains(&day.day().to_string()));
            prop_assert!(text.contains(&day.year().to_string()));
        }
    }
}

#[test]
fn a_missing_figure_is_a_dash() {
    for lang in Lang::ALL {
        assert_eq!(locale(lang).number(f64::NAN, 2), "–");
        assert_eq!(locale(lang).percent(f64::INFINITY, 1), "–");
    }
}
