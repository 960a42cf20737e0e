//! Papers, their templates, how the parties talk and what is owed (REQUIREMENTS 2, 30, 31, 52–54, 68–82).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::HashSet;
use sverka_core::bilingual::Known;
use sverka_core::brief::{Bar, completeness};
use sverka_core::clause::Clause;
use sverka_core::communication::{Communication, Gap, TalkMode, gaps, may_talk_directly};
use sverka_core::comparison::{Comparison, comparison};
use sverka_core::outline::{Outline, OutlineClause};
use sverka_core::paper::{PARTNERSHIP_METRICS, Paper, metrics_named};
use sverka_core::payment::{Payment, Standing, due, standing};
use sverka_core::problem::ProblemCode;
use sverka_core::sync::{Rhythm, rhythm};
use sverka_core::{Both, Id};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn clause(paper: Paper, key: &str, text: Both) -> Clause {
    Clause {
        id: Id::nil(),
        campaign: Id::nil(),
        paper,
        key: key.to_owned(),
        title: Both::default(),
        checked: Some(text.clone()),
        text,
        accepted: Vec::new(),
        position: 0,
    }
}

/// Every clause of a paper, written and held together.
fn written(paper: Paper) -> Vec<Clause> {
    let text = |key: &str| match key {
        PARTNERSHIP_METRICS => Both::new("Заказы\nПовторы\nОтветы", "Orders\nRepeats\nReplies"),
        _ => Both::new("Так и решили.", "So we agreed."),
    };
    paper.clauses().iter().map(|key| clause(paper, key, text(key))).collect()
}

fn bars(paper: Paper, clauses: &[Clause], open: bool, dated: bool) -> Vec<Bar> {
    completeness(paper, clauses, &[], open, dated, &Known::default()).bars
}

#[test]
fn every_paper_decides_each_thing_once_and_holds_what_it_needs() {
    for paper in Paper::ALL {
        let keys: HashSet<_> = paper.clauses().iter().collect();
        assert_eq!(keys.len(), paper.clauses().len(), "{paper:?}");
        assert!(paper.needed().iter().all(|key| keys.contains(key)), "{paper:?}");
    }
}

#[test]
fn line_32_the_gate_bars_only_papers_that_rest_on_aligned_goals() {
    for paper in Paper::ALL {
        let shut = bars(paper, &written(paper), false, true).contains(&Bar::GateShut);
        assert_eq!(shut, paper != Paper::PreOutreach, "{paper:?}");
    }
}

#[test]
fn days_and_the_primary_metric_are_asked_for_where_a_paper_is_about_the_campaign() {
    for paper in Paper::ALL {
        let found = bars(paper, &written(paper), true, false);
        let about = !matches!(paper, Paper::PreOutreach | Paper::Charter);
        assert_eq!(found.contains(&Bar::NoDates), about, "{paper:?}");
        assert_eq!(found.contains(&Bar::NoPrimary), paper != Paper::Charter, "{paper:?}");
    }
}

#[test]
fn lines_2_52_68_69_115_what_a_paper_is_worth_nothing_without_bars_it_when_taken_out() {
    for paper in Paper::ALL {
        assert!(!bars(paper, &written(paper), true, true).contains(&Bar::Lacking), "{paper:?}");
        for key in paper.needed() {
            let mut clauses = written(paper);
            clauses.retain(|clause| clause.key != *key);
            let state = completeness(paper, &clauses, &[], true, true, &Known::default());
            assert!(state.bars.contains(&Bar::Lacking), "{paper:?} {key}");
            assert_eq!(state.lacking, [(*key).to_owned()], "{paper:?}");
        }
    }
    assert!(Paper::Sow.needed().contains(&"checkin"), "the check-in is contractual");
}

#[test]
fn line_52_a_charter_names_three_to_five_metrics_in_each_language() {
    for (ru, en, bad) in
        [(2, 2, true), (3, 3, false), (5, 5, false), (6, 6, true), (3, 2, true), (6, 5, true)]
    {
        let mut clauses = written(Paper::Charter);
        let lines = |n: usize| vec!["Заказы"; n].join("\n \n");
        let text = Both::new(lines(ru), lines(en));
        assert_eq!(metrics_named(&text), (ru, en));
        clauses.retain(|clause| clause.key != PARTNERSHIP_METRICS);
        clauses.push(clause(Paper::Charter, PARTNERSHIP_METRICS, text));
        let found = bars(Paper::Charter, &clauses, true, true).contains(&Bar::CharterMetrics);
        assert_eq!(found, bad, "{ru} and {en}");
    }
}

#[test]
fn line_30_a_template_of_ones_own_starts_as_the_built_in_one_and_takes_no_foreign_keys() {
    for paper in Paper::ALL {
        let own = Outline::copy_of(paper, Id::nil(), Both::new("Мой", "Mine"));
        let keys: Vec<&str> = own.clauses.iter().map(|clause| clause.key.as_str()).collect();
        assert_eq!(keys, paper.clauses());
        assert_eq!(own.problems(), []);
    }
    let mut own = Outline::copy_of(Paper::Brief, Id::nil(), Both::new("Мой", ""));
    own.clauses.push(OutlineClause { key: "secret".to_owned(), ..Default::default() });
    own.clauses.push(OutlineClause::default());
    let found: Vec<(String, ProblemCode)> =
        own.problems().into_iter().map(|problem| (problem.field, problem.code)).collect();
    assert_eq!(
        found,
        [
            ("clauses.16.key".to_owned(), ProblemCode::NotFound),
            ("clauses.17.title".to_owned(), ProblemCode::Empty)
        ]
    );
    own.clauses = vec![OutlineClause { key: "why".to_owned(), ..Default::default() }; 61];
    assert_eq!(own.problems()[0].code, ProblemCode::TooMany);
}

fn arranged() -> Communication {
    Communication {
        id: Id::nil(),
        campaign: Id::nil(),
        cadence_days: 7,
        mode: Some(TalkMode::Written),
        tool: "Google Docs".to_owned(),
        members: vec!["Марта".to_owned(); 6],
        approver: "Марта".to_owned(),
        approve_hours: Some(48),
        escalation: Both::new("Пишем Марте.", ""),
        owner: "Марта".to_owned(),
        owner_hours: Some(10),
        direct: false,
        launch: None,
        breathe_days: 0,
        payment_days: 5,
    }
}

#[test]
fn lines_70_to_82_what_is_open_or_unusual_in_how_they_talk_is_told() {
    assert_eq!(gaps(&arranged(), 2, false), []);
    type Breaks = fn(&mut Communication);
    let table: [(Gap, Breaks); 12] = [
        (Gap::RareCadence, |of| of.cadence_days = 8),
        (Gap::NoMode, |of| of.mode = None),
        (Gap::NoTool, |of| of.tool = " ".to_owned()),
        (Gap::SeveralTools, |of| of.tool = "Notion, Telegram".to_owned()),
        (Gap::NoMembers, |of| of.members.clear()),
        (Gap::CrowdedChannel, |of| of.members.push("Тесса".to_owned())),
        (Gap::NoApprover, |of| of.approver.clear()),
        (Gap::SeveralApprovers, |of| of.approver = "Марта и Пётр".to_owned()),
        (Gap::NoApprovalTime, |of| of.approve_hours = None),
        (Gap::NoEscalation, |of| of.escalation = Both::default()),
        (Gap::NoOwner, |of| of.owner.clear()),
        (Gap::LatePay, |of| of.payment_days = 15),
    ];
    for (gap, breaks) in table {
        let mut of = arranged();
        breaks(&mut of);
        assert_eq!(gaps(&of, 2, false), [gap]);
    }
    assert_eq!(gaps(&arranged(), 2, true), [Gap::NoContact]);
    for (rounds, unusual) in [(0, true), (1, true), (2, false), (3, false), (4, true)] {
        assert_eq!(!gaps(&arranged(), rounds, false).is_empty(), unusual, "{rounds}");
    }
}

#[test]
fn line_78_a_channel_holds_six_people_and_no_more() {
    for (people, crowded) in [(1, false), (5, false), (6, false), (7, true), (12, true)] {
        let of = Communication { members: vec!["Марта".to_owned(); people], ..arranged() };
        assert_eq!(gaps(&of, 2, false).contains(&Gap::CrowdedChannel), crowded, "{people}");
    }
    let mut of = arranged();
    of.members.extend(["".to_owned(), " ".to_owned()]);
    assert_eq!(gaps(&of, 2, false), [], "an empty line is nobody");
}

#[test]
fn line_79_news_has_one_place() {
    for (tool, gap) in [
        ("", Some(Gap::NoTool)),
        ("Google Docs", None),
        ("Notion, Telegram", Some(Gap::SeveralTools)),
    ] {
        let of = Communication { tool: tool.to_owned(), ..arranged() };
        assert_eq!(gaps(&of, 2, false).first(), gap.as_ref(), "{tool:?}");
    }
}

#[test]
fn line_58_parties_talk_directly_once_aligned_or_where_that_was_agreed() {
    for (direct, aligned, may) in
        [(false, false, false), (false, true, true), (true, false, true), (true, true, true)]
    {
        assert_eq!(may_talk_directly(&Communication { direct, ..arranged() }, aligned), may);
    }
}

fn payment(set: Option<&str>) -> Payment {
    Payment {
        id: Id::nil(),
        campaign: Id::nil(),
        party: Id::nil(),
        deliverable: None,
        amount: None,
        due: set.map(day),
        paid: None,
        payer: String::new(),
        payee: String::new(),
        route: String::new(),
        checked_by: String::new(),
        checked_on: None,
        note: String::new(),
    }
}

#[test]
fn line_72_a_payment_is_due_on_its_day_or_soon_after_what_it_pays_for_came() {
    let table = [
        (Some("2026-03-20"), Some("2026-03-01"), Some("2026-03-20")),
        (None, Some("2026-03-01"), Some("2026-03-06")),
        (None, None, None),
    ];
    for (set, came, expected) in table {
        assert_eq!(due(&payment(set), came.map(day), 5), expected.map(day));
    }
}

#[test]
fn line_72_late_payments_are_told_from_kept_ones() {
    let table = [
        (None, None, Standing::Undated),
        (None, Some("2026-03-09"), Standing::Paid),
        (Some("2026-03-10"), None, Standing::Coming),
        (Some("2026-03-09"), None, Standing::Late),
        (Some("2026-03-09"), Some("2026-03-09"), Standing::OnTime),
        (Some("2026-03-08"), Some("2026-03-09"), Standing::PaidLate),
        // Planned for tomorrow is not paid.
        (Some("2026-03-09"), Some("2026-03-11"), Standing::Late),
    ];
    for (due, paid, expected) in table {
        assert_eq!(standing(due.map(day), paid.map(day), day("2026-03-10")), expected);
    }
}

#[test]
fn lines_75_84_an_exchange_is_kept_up_period_by_period_and_two_notes_make_one_week() {
    let (starts, ends) = (day("2026-03-02"), day("2026-03-25"));
    let of = |notes: &[&str], today: &str| {
        let notes: Vec<NaiveDate> = notes.iter().map(|on| day(on)).collect();
        rhythm(starts, ends, 7, &notes, day(today))
    };
    let due = |over, kept, next: &str, late| Rhythm { over, kept, next: Some(day(next)), late };
    assert_eq!(of(&[], "2026-02-20"), due(0, 0, "2026-03-08", false));
    assert_eq!(of(&[], "2026-03-08"), due(0, 0, "2026-03-08", false));
    assert_eq!(of(&["2026-03-03"], "2026-03-04"), due(0, 0, "2026-03-15", false));
    assert_eq!(of(&[], "2026-03-09"), due(1, 0, "2026-03-15", true));
    assert_eq!(of(&["2026-03-03", "2026-03-05"], "2026-03-16"), due(2, 1, "2026-03-22", true));
    assert_eq!(of(&["2026-03-16"], "2026-03-17"), due(2, 0, "2026-03-25", false));
    let every = ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24"];
    assert_eq!(of(&every, "2026-04-01"), Rhythm { over: 4, kept: 4, next: None, late: false });
}

/// Campaigns that are over, each as whether it had a charter and whether it lasted.
fn survival(over: impl IntoIterator<Item = (bool, bool)>) -> Comparison {
    comparison(over.into_iter().map(|(charter, lasted)| (charter, Some(lasted))))
}

#[test]
fn line_54_under_five_on_a_side_there_are_counts_and_no_difference() {
    let of = |with: u32, without: u32| {
        survival((0..with).map(|_| (true, true)).chain((0..without).map(|n| (false, n == 0))))
    };
    assert_eq!(of(0, 0).difference, None);
    assert_eq!(of(4, 50).difference, None);
    assert_eq!(of(50, 4).difference, None);
    let both = of(5, 5);
    assert_eq!((both.with.n, both.with.k), (5, 5));
    assert_eq!((both.without.n, both.without.k), (5, 1));
    assert!((both.difference.unwrap().points - 80.0).abs() < 1e-9);
}

#[test]
fn the_interval_is_that_of_newcombe_1998() {
    // Table II, method 10: 56/70 and 48/80; 9/10 and 3/10; 10/10 and 0/10.
    let table = [
        ((70, 56), (80, 48), 20.0, 5.24, 33.39),
        ((10, 9), (10, 3), 60.0, 17.05, 80.90),
        ((10, 10), (10, 0), 100.0, 60.75, 100.0),
    ];
    for ((n, k), (m, j), points, low, high) in table {
        let side = |charter, of, lasted| (0..of).map(move |at| (charter, at < lasted));
        let found = survival(side(true, n, k).chain(side(false, m, j))).difference.unwrap();
        assert!((found.points - points).abs() < 1e-9);
        assert!((found.low - low).abs() < 0.006, "{found:?}");
        assert!((found.high - high).abs() < 0.006, "{found:?}");
    }
}

proptest! {
    #[test]
    fn the_interval_holds_the_difference_and_stays_on_the_scale(
        n in 5_u32..60, k in 0_u32..60, m in 5_u32..60, j in 0_u32..60,
    ) {
        let side = |charter, of, lasted| (0..of).map(move |at| (charter, at < lasted));
        let found = survival(side(true, n, k).chain(side(false, m, j))).difference.unwrap();
        prop_assert!(-100.0 - 1e-9 <= found.low && found.low <= found.points + 1e-9);
        prop_assert!(found.points <= found.high + 1e-9 && found.high <= 100.0 + 1e-9);
    }
}
