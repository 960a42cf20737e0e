//! Amounts of money. An amount keeps its currency; a sum exists only within one currency.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A currency that partners in Russia and the United States are paid in, by its ISO 4217 code.
///
/// The list is closed so that a misspelt code is refused where it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Currency {
    Rub,
    Usd,
    Eur,
    Gbp,
    Kzt,
    Byn,
    Amd,
    Gel,
    Aed,
    Try,
    Cny,
    Jpy,
}

impl Currency {
    /// Every currency known here.
    pub const ALL: [Currency; 12] = [
        Currency::Rub,
        Currency::Usd,
        Currency::Eur,
        Currency::Gbp,
        Currency::Kzt,
        Currency::Byn,
        Currency::Amd,
        Currency::Gel,
        Currency::Aed,
        Currency::Try,
        Currency::Cny,
        Currency::Jpy,
    ];

    /// The ISO 4217 code.
    pub fn code(self) -> &'static str {
        match self {
            Currency::Rub => "RUB",
            Currency::Usd => "USD",
            Currency::Eur => "EUR",
            Currency::Gbp => "GBP",
            Currency::Kzt => "KZT",
            Currency::Byn => "BYN",
            Currency::Amd => "AMD",
            Currency::Gel => "GEL",
            Currency::Aed => "AED",
            Currency::Try => "TRY",
            Currency::Cny => "CNY",
            Currency::Jpy => "JPY",
        }
    }

    /// The currency with this ISO code in any letter case, or `None` for a code not known here.
    pub fn from_code(code: &str) -> Option<Currency> {
        Currency::ALL.into_iter().find(|c| c.code().eq_ignore_ascii_case(code.trim()))
    }

    /// The sign people write, `₽` or `$`; the code where there is no sign of its own.
    pub fn sign(self) -> &'static str {
        match self {
            Currency::Rub => "₽",
            Currency::Usd => "$",
            Currency::Eur => "€",
            Currency::Gbp => "£",
            Currency::Kzt => "₸",
            Currency::Amd => "֏",
            Currency::Gel => "₾",
            Currency::Try => "₺",
            Currency::Cny => "¥",
            // A yen is signed as a yuan is; the code tells them apart.
            Currency::Byn | Currency::Aed | Currency::Jpy => self.code(),
        }
    }
}

/// The largest amount a field takes, in minor units: every sum of such amounts that a screen shows still has
/// its exact value in JavaScript, whose whole numbers end at 2⁵³.
pub const MINOR_MOST: i64 = 90_000_000_000_000;

/// An amount in minor units (kopecks, cents) of one currency. Every currency is kept with two decimals, the yen too,
/// which has no smaller coin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Money {
    /// The amount in hundredths of the currency.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub minor: i64,
    /// The currency it stays in.
    pub currency: Currency,
}

impl Money {
    /// An amount in whole units, rounded to the minor unit; `None` beyond [`MINOR_MOST`].
    pub fn of(units: f64, currency: Currency) -> Option<Money> {
        let minor = (units * 100.0).round();
        (minor.abs() <= MINOR_MOST as f64).then_some(Money { minor: minor as i64, currency })
    }

    /// The amount in whole units, with two decimals.
    pub fn amount(self) -> Decimal {
        Decimal::new(self.minor, 2)
    }

    /// The sum, which exists only within one currency and within the range of the type.
    pub fn checked_add(self, other: Money) -> Option<Money> {
        if self.currency != other.currency {
            return None;
        }
        Some(Money { minor: self.minor.checked_add(other.minor)?, currency: self.currency })
    }
}
