//! Decisions: which of them holds, and which one ends a campaign.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use sverka_core::Id;
use sverka_core::decision::Verdict::{self, Continue, Exit, Pivot, Stop};
use sverka_core::decision::{Decision, ending, newest};

/// A day of March, and what was decided on it.
type Said = (u32, Verdict);

/// Decisions made one after another, each on a day of March.
fn made(said: &[Said]) -> Vec<Decision> {
    let one = |(at, (day, verdict)): (usize, &Said)| {
        let on = NaiveDate::from_ymd_opt(2026, 3, *day).unwrap();
        Decision::new(Id::from_u128(at as u128 + 1), Id::nil(), on, *verdict, "Why")
    };
    said.iter().enumerate().map(one).collect()
}

#[test]
fn the_newest_decision_holds_and_ends_a_campaign_only_where_it_says_so() {
    let table: [(&[Said], Option<Verdict>); 6] = [
        (&[], None),
        (&[(3, Continue), (9, Pivot)], None),
        (&[(3, Continue), (9, Stop)], Some(Stop)),
        (&[(3, Continue), (9, Exit)], Some(Exit)),
        // Taken up again, also on the same day.
        (&[(3, Stop), (9, Continue)], None),
        (&[(9, Stop), (9, Continue)], None),
    ];
    for (said, end) in table {
        let mut decisions = made(said);
        assert_eq!(ending(&decisions).map(|made| made.verdict), end, "{said:?}");
        // The order they are read in tells nothing.
        decisions.reverse();
        assert_eq!(ending(&decisions).map(|made| made.verdict), end, "{said:?} backwards");
        assert_eq!(newest(&decisions).map(|made| made.verdict), said.last().map(|last| last.1));
    }
}
