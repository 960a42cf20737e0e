//! Cells that are numbers but for what stands beside them.

use crate::number::{Cell, read, trim};

/// Whether a cell that is no number is one but for a mark that a program or a person put beside it (`?5` for a minus that
/// an encoding lost, `5-`, `5*`, `≈5`), or too large for any count (`1e308`).
pub(crate) fn is_broken(cell: &str) -> bool {
    let text = trim(cell);
    if text.len() > 32 {
        return false;
    }
    let bare = text.trim_start_matches(['?', '¿', '~', '≈', '*']);
    let bare = bare.trim_end_matches(['-', '−', '–', '?', '*', '!']);
    let beyond = || {
        let parts = text.split_once(['e', 'E']);
        parts.is_some_and(|(mantissa, exponent)| {
            let digits = exponent.trim_start_matches(['+', '-']);
            let digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            digits && matches!(read(mantissa), Cell::Number(_))
        })
    };
    bare.len() < text.len() && matches!(read(bare), Cell::Number(_)) || beyond()
}

#[cfg(test)]
mod tests {
    use super::is_broken;

    #[test]
    fn a_number_with_a_mark_beside_it_is_told_from_a_name() {
        for cell in ["?5", "5-", "1 200*", "≈5", "~1.2K", "1e308", "1e-320", "12?"] {
            assert!(is_broken(cell), "{cell}");
        }
        for cell in ["12-34", "A5", "100/7", "v2", "-", "?", "e5", "5", "2e", "tea!"] {
            assert!(!is_broken(cell), "{cell}");
        }
    }
}
