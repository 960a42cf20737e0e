//! Cells of nothing but digits, a sign before them and a dot between: most cells of a long file, read and added without
//! the care that the others need.

use rust_decimal::Decimal;

/// The most digits that are read here: what fits 64 bits.
const DIGITS_MOST: usize = 19;
/// The most digits of a number with a fraction: so many are exact in the store's numbers.
const EXACT_MOST: usize = 15;
/// The most digits behind the dot.
const SCALE_MOST: usize = 9;
/// Powers of ten, each an exact number.
const TENS: [f64; SCALE_MOST + 1] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/// A number as written: `-12.50` is 1250 with two digits behind the dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plain {
    negative: bool,
    units: u64,
    /// Digits behind the dot.
    pub(crate) scale: u8,
    /// Digits before it.
    pub(crate) whole: u8,
    /// Whether the first digit is zero.
    pub(crate) leads_with_zero: bool,
}

/// Reads such a cell; `None` for every other one, which may still be a number.
pub(crate) fn plain(cell: &str) -> Option<Plain> {
    let bytes = cell.as_bytes();
    let (negative, digits) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, bytes),
    };
    if digits.is_empty() || digits.len() > DIGITS_MOST + 1 {
        return None;
    }
    let mut units = 0_u64;
    let mut dot = None;
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' if at - usize::from(dot.is_some()) < DIGITS_MOST => {
                units = units * 10 + u64::from(byte - b'0');
            }
            b'.' if dot.is_none() => dot = Some(at),
            _ => return None,
        }
    }
    let whole = dot.unwrap_or(digits.len());
    let scale = dot.map_or(0, |at| digits.len() - at - 1);
    let exact = dot.is_none() || (1..=SCALE_MOST).contains(&scale) && whole + scale <= EXACT_MOST;
    (exact && whole > 0).then_some(Plain {
        negative,
        units,
        scale: scale as u8,
        whole: whole as u8,
        leads_with_zero: digits[0] == b'0',
    })
}

impl Plain {
    /// Whether it has no fraction, and so reads the same whatever the decimal mark.
    pub(crate) fn is_whole(&self) -> bool {
        self.scale == 0
    }

    /// Whether it may be a day that is counted ([`crate::date::counted`]) by its length and size.
    pub(crate) fn may_count_days(&self) -> bool {
        let whole = self.units / 10_u64.pow(u32::from(self.scale));
        let size = match self.whole {
            5 => 36_526..58_440,
            10 => 946_684_800..2_840_140_800,
            13 => 946_684_800_000..2_840_140_800_000,
            _ => return false,
        };
        !self.negative && size.contains(&whole)
    }

    /// Whether it lies above one or below minus one.
    pub(crate) fn is_beyond_one(&self) -> bool {
        self.units > 10_u64.pow(u32::from(self.scale))
    }

    /// The nearest number the store keeps.
    pub(crate) fn to_f64(self) -> f64 {
        // Both are exact, so their quotient is the nearest number there is.
        let value = self.units as f64 / TENS[usize::from(self.scale)];
        if self.negative { -value } else { value }
    }
}

/// A sum of such numbers, exact.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    units: i128,
    scale: u8,
    any: bool,
}

impl Sum {
    /// Adds a number.
    pub(crate) fn add(&mut self, plain: &Plain) {
        self.any = true;
        let mut units = i128::from(plain.units);
        if plain.scale > self.scale {
            self.units *= 10_i128.pow(u32::from(plain.scale - self.scale));
            self.scale = plain.scale;
        } else if plain.scale < self.scale {
            units *= 10_i128.pow(u32::from(self.scale - plain.scale));
        }
        // 2⁶⁴ × 10⁹ × 2³² rows, and one more change of scale, stay below 2¹²⁷.
        self.units += if plain.negative { -units } else { units };
    }

    /// Whether anything was added.
    pub(crate) fn is_any(&self) -> bool {
        self.any
    }

    /// The sum; `None` when it has left the range of exact numbers.
    pub(crate) fn total(&self) -> Option<Decimal> {
        let total = Decimal::try_from_i128_with_scale(self.units, u32::from(self.scale)).ok()?;
        Some(total.normalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{Cell, read, to_f64};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_plain_cell_is_what_the_careful_reading_makes_of_it(cell in "-?[0-9]{0,21}[.]?[0-9]{0,11}") {
            if let Some(plain) = plain(&cell) {
                let Cell::Number(written) = read(&cell) else { panic!("{cell} is a number") };
                let value = written.value('.').expect("a dot is decimal here");
                prop_assert_eq!(plain.to_f64(), to_f64(value));
                prop_assert_eq!(plain.is_beyond_one(), value.abs() > Decimal::ONE);
                if plain.is_whole() {
                    prop_assert_eq!(written.value(','), Some(value));
                }
            }
        }

        #[test]
        fn plain_cells_add_up_exactly(cells in prop::collection::vec("-?[0-9]{1,9}([.][0-9]{1,5})?", 0..40)) {
            let mut sum = Sum::default();
            let mut exact = Decimal::ZERO;
            for cell in &cells {
                sum.add(&plain(cell).expect("plain"));
                exact += cell.parse::<Decimal>().expect("a number");
            }
            prop_assert_eq!(sum.total(), Some(exact.normalize()));
        }
    }
}
