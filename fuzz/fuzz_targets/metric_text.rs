//! Metric files as delimited text: any bytes, and any choices of the person, which the first bytes make.
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;
use sverka_exchange::{Options, TableOptions};

fuzz_target!(|data: &[u8]| {
    let Some((choices, bytes)) = data.split_first() else { return };
    let options = Options {
        year: (choices & 1 != 0).then_some(2026),
        day_first: (choices & 2 != 0).then_some(choices & 4 != 0),
        decimal: (choices & 8 != 0).then_some(if choices & 16 != 0 { ',' } else { '.' }),
        delimiter: (choices & 32 != 0).then_some(';'),
        tables: vec![TableOptions {
            header_row: (choices & 64 != 0).then_some(1),
            ..TableOptions::default()
        }],
        ..Options::default()
    };
    reading::read(bytes, "Content 2026-01-27_2026-02-23.csv", &options);
});
