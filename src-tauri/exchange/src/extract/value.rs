//! What one cell of a column of numbers is worth.

use crate::column::PlannedColumn;
use crate::inspection::CellUnit;
use crate::number::{self, Cell, Mark};
use crate::unit::seconds;
use rust_decimal::Decimal;

/// What a cell of a column of numbers holds.
pub(super) enum Value {
    Missing,
    /// As the file states it, and as the figure stands.
    Number {
        plain: Decimal,
        figure: Decimal,
    },
    Unreadable,
    /// A number that may be per cent or a share of one.
    Unclear,
}

/// The number of a cell, as a figure of its column stands.
pub(crate) fn amount(column: &PlannedColumn, cell: &str) -> Option<Decimal> {
    match value(column, cell) {
        Value::Number { figure, .. } => Some(figure),
        Value::Missing | Value::Unreadable | Value::Unclear => None,
    }
}

/// The value by the mark that the number itself is certain of.
fn own_mark(written: &number::Written) -> Option<Decimal> {
    match written.mark {
        Mark::Dot => written.value('.'),
        Mark::Comma => written.value(','),
        Mark::Silent | Mark::OpenDot | Mark::OpenComma => None,
    }
}

/// Reads a cell of a column of numbers.
pub(super) fn value(column: &PlannedColumn, cell: &str) -> Value {
    let (plain, percent) = match number::read(cell) {
        Cell::Missing => return Value::Missing,
        Cell::Text => return Value::Unreadable,
        Cell::Number(written) => match written.value(column.decimal) {
            Some(value) => (value, written.percent),
            // A number that is certain of its own mark is read by it, whatever the others of its column have.
            None => match own_mark(&written) {
                Some(value) => (value, written.percent),
                None => return Value::Unreadable,
            },
        },
        Cell::Duration(length) => {
            use CellUnit::{Days, Hours, Minutes, Seconds};
            let Some(unit) = column.unit.filter(|u| matches!(u, Seconds | Minutes | Hours | Days))
            else {
                return Value::Unreadable;
            };
            match length.checked_div(Decimal::from(seconds(unit))) {
                Some(value) => (value, false),
                None => return Value::Unreadable,
            }
        }
    };
    let plain = match column.unit {
        _ if !percent => plain,
        Some(CellUnit::Percent | CellUnit::Fraction) => plain,
        // A return of 250 % is one of 2.5.
        Some(CellUnit::Ratio) => plain / Decimal::ONE_HUNDRED,
        _ => return Value::Unreadable,
    };
    if column.mixed && !percent && !plain.is_zero() && plain.abs() <= Decimal::ONE {
        return Value::Unclear;
    }
    match plain.checked_mul(column.times).and_then(|v| v.checked_div(column.by)) {
        Some(figure) => Value::Number { plain, figure: figure.normalize() },
        None => Value::Unreadable,
    }
}
