//! What the numbers of a column add up to, before it is settled which of dot and comma is their decimal mark.

use crate::number::{Mark, Written};
use crate::plain::{Plain, Sum};
use rust_decimal::Decimal;

/// The sum of the numbers of a column, by whatever mark.
#[derive(Debug, Clone, Default)]
pub(crate) struct Added {
    /// Plain numbers that read the same by either mark.
    certain: Sum,
    /// Plain numbers like `1.234`, as if their dot were decimal.
    open: Sum,
    /// All others, by a dot and by a comma.
    by: [Decimal; 2],
    /// Whether the sum has left the range of exact numbers.
    lost: bool,
}

impl Added {
    /// Adds a plain number; `is_open` says that its dot may stand between thousands.
    pub(crate) fn plain(&mut self, plain: &Plain, is_open: bool) {
        if is_open { &mut self.open } else { &mut self.certain }.add(plain);
    }

    /// Adds a number that is read by `decimal` unless its mark is open.
    pub(crate) fn written(&mut self, written: &Written, value: Option<Decimal>) {
        let other = match written.mark {
            Mark::OpenDot => written.value(','),
            Mark::OpenComma => written.value('.'),
            Mark::Silent | Mark::Dot | Mark::Comma => value,
        };
        let (dot, comma) =
            if written.mark == Mark::OpenComma { (other, value) } else { (value, other) };
        for (sum, value) in self.by.iter_mut().zip([dot, comma]) {
            match sum.checked_add(value.unwrap_or_default()) {
                Some(added) => *sum = added,
                None => self.lost = true,
            }
        }
    }

    /// The sum by this decimal mark; `None` when it cannot be told exactly.
    pub(crate) fn total(&self, decimal: char) -> Option<Decimal> {
        let (open, by) = match decimal {
            ',' => (self.open.total()?.checked_mul(Decimal::ONE_THOUSAND)?, self.by[1]),
            _ => (self.open.total()?, self.by[0]),
        };
        let sum = self.certain.total()?.checked_add(open)?.checked_add(by)?;
        (!self.lost).then_some(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{Cell, read};
    use crate::plain::plain;

    #[test]
    fn numbers_add_up_by_either_mark() {
        let mut added = Added::default();
        for cell in ["5", "1.50", "1.234"] {
            let plain = plain(cell).expect("plain");
            added.plain(&plain, cell == "1.234");
        }
        for (cell, read_by) in [("1,234", ','), ("1 200", '.'), ("0,25", ',')] {
            let Cell::Number(written) = read(cell) else { panic!("{cell} is a number") };
            added.written(&written, written.value(read_by));
        }
        let of = |text: &str| text.parse::<Decimal>().ok();
        assert_eq!(added.total('.'), of("2441.984"));
        assert_eq!(added.total(','), of("2441.984"));
        let Cell::Number(written) = read("2,500") else { panic!("a number") };
        added.written(&written, written.value(','));
        assert_eq!(added.total('.'), of("4941.984"));
        assert_eq!(added.total(','), of("2444.484"));
    }
}
