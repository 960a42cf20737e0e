//! What a file leaves open, and what is told of cells that no answer reaches.

use sverka_core::figure::Figure;
use sverka_exchange::{Bytes, Inspection, Options, Unwatched, read_each};

fn read(name: &str, text: &str) -> (Inspection, Vec<Figure>) {
    let mut figures = Vec::new();
    let options = Options::default();
    let read = read_each(Bytes::Memory(text.as_bytes()), name, &options, &Unwatched, &mut |row| {
        figures.extend(row.row.figures());
    });
    (read.expect("a table"), figures)
}

#[test]
fn what_is_left_of_comings_and_goings_is_no_count_of_those_who_came() {
    let files = [
        (
            "Content,Video title,Video publish time,Views,Subscribers,Subscribers gained\naaa,One,\"Mar 3, 2026\",100,-3,4\n",
            -3.0,
            Some(4.0),
        ),
        (
            "Date,Followers,Difference in followers from previous day\n2026-03-01,100,-7\n",
            -7.0,
            None,
        ),
    ];
    for (text, net, new) in files {
        let (inspection, _) = read("f.csv", text);
        let totals = &inspection.tables[0].totals;
        assert_eq!(
            (totals.get("net_followers"), totals.get("new_followers").copied()),
            (Some(&net), new)
        );
    }
}
