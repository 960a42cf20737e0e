//! Which days people work on in a market, by the law of the land and without the yearly decrees.
//!
//! Weekends and the public holidays of Labour Code of the Russian Federation art. 112 and of 5 U.S.C. § 6103.
//! What a government moves from year to year (bridge days) is not known here: a person moves the date.

use crate::Market;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether people of `market` work on `day`.
pub fn is_workday(market: Market, day: NaiveDate) -> bool {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return false;
    }
    match market {
        Market::Ru => !russian_holiday(day),
        Market::Us => !american_holiday(day),
    }
}

/// Whether people of every market work on `day`.
pub fn is_workday_everywhere(day: NaiveDate) -> bool {
    Market::ALL.into_iter().all(|market| is_workday(market, day))
}

fn russian_holiday(day: NaiveDate) -> bool {
    let of_law = |day: NaiveDate| {
        matches!(
            (day.month(), day.day()),
            (1, 1..=8) | (2, 23) | (3, 8) | (5, 1 | 9) | (6, 12) | (11, 4)
        )
    };
    // One that falls on a weekend is kept on the next working day; those of January are moved by decree.
    let weekend = (1..=2).filter_map(|back| day.checked_sub_days(Days::new(back)));
    let mut moved = weekend.filter(|day| day.month() != 1 && of_law(*day));
    of_law(day) || day.weekday() == Weekday::Mon && moved.next().is_some()
}

fn american_holiday(day: NaiveDate) -> bool {
    // One that falls on a weekend is kept on the Friday before or the Monday after.
    let kept = |month: u32, date: u32| {
        let eve = day.checked_sub_days(Days::new(1)).filter(|_| day.weekday() == Weekday::Mon);
        let morrow = day.checked_add_days(Days::new(1)).filter(|_| day.weekday() == Weekday::Fri);
        [Some(day), eve, morrow].iter().flatten().any(|d| (d.month(), d.day()) == (month, date))
    };
    let fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)].iter().any(|(m, d)| kept(*m, *d));
    let nth = (day.day() - 1) / 7 + 1;
    let last = day.checked_add_days(Days::new(7)).is_none_or(|next| next.month() != day.month());
    let floating = match (day.month(), day.weekday()) {
        (1 | 2, Weekday::Mon) => nth == 3,
        (5, Weekday::Mon) => last,
        (9, Weekday::Mon) => nth == 1,
        (10, Weekday::Mon) => nth == 2,
        (11, Weekday::Thu) => nth == 4,
        _ => false,
    };
    fixed || floating
}
