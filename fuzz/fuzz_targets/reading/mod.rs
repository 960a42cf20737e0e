//! One reading of a file, and what must hold of it whatever is in the file.

use sverka_core::metric;
use sverka_exchange::{Bytes, ISSUES_MOST, Options, SAMPLE_MOST, Unwatched, read_each};

/// Reads the bytes as a file of this name. What is refused is refused; what is read must hold together.
pub fn read(bytes: &[u8], name: &str, options: &Options) {
    let mut figures = 0_u64;
    let read = read_each(Bytes::Memory(bytes), name, options, &Unwatched, &mut |found| {
        figures += found.row.values.len() as u64;
        for (id, value) in found.row.values {
            assert!(metric::find(id).is_some(), "{id} is no metric");
            assert!(value.is_finite(), "{id} is {value}");
        }
    });
    let Ok(inspection) = read else { return };
    assert!(!inspection.tables.is_empty());
    assert_eq!(inspection.tables.iter().map(|table| table.figures).sum::<u64>(), figures);
    for table in &inspection.tables {
        assert!(table.issues.len() <= ISSUES_MOST && table.sample.len() <= SAMPLE_MOST);
        for column in &table.columns {
            assert!(column.cells + column.missing <= table.rows);
            assert!(column.metric.is_none() || column.refused.is_none());
        }
    }
}
