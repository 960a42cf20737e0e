//! Values that cannot be right as they stand: kept, marked, out of the score until settled.

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_RU, File, Run, all, deliverable, id, target};
use proptest::prelude::*;
use sverka_core::Market;
use sverka_core::doubt::{Doubt, DoubtCode, DoubtSettled, counted, doubts};

const RU: Market = Market::Ru;

fn settled(import: u128, metric: &str, row: u32, code: DoubtCode, counts: bool) -> DoubtSettled {
    DoubtSettled {
        id: id(90),
        campaign: id(1),
        import: id(import),
        metric: metric.to_owned(),
        part: String::new(),
        row,
        code,
        counts,
        note: String::new(),
    }
}

fn found(run: &Run, file: &File) -> Vec<(u32, String, DoubtCode)> {
    let told = |d: Doubt| (d.row, d.metric, d.code);
    doubts(&run.campaign, &file.sourced()).into_iter().map(told).collect()
}

#[test]
fn each_rule_marks_the_values_it_is_about_and_no_others() {
    let run = Run::of(20);
    let early = made::day(1).pred_opt();
    let late = made::day(20).succ_opt();
    let file = File::new(1, RU, 25)
        .with(early, "", "orders", 5.0)
        .with(late, "", "orders", 5.0)
        .on(1, "orders", -1.0)
        .on(1, "orders", 0.0)
        .on(20, "revenue", -40.0)
        .whole("orders", 7.0);
    use DoubtCode::{Negative, OutsideCampaign};
    let expected = [(2, OutsideCampaign), (3, OutsideCampaign), (4, Negative)]
        .map(|(row, code)| (row, String::from("orders"), code));
    // Money may go back; a figure without a day lies in no wrong place.
    assert_eq!(found(&run, &file), expected);
}

#[test]
fn a_span_that_lies_in_the_campaign_in_part_only_is_doubtful_as_a_whole() {
    let run = Run::of(20);
    let before = made::day(1) - chrono::Days::new(5);
    let mut file = File::new(1, RU, 25)
        .in_parts()
        .whole("cost", 10.0)
        .over(1, 20)
        .whole("cost", 10.0)
        .over(18, 22)
        .whole("cost", 10.0)
        .over(21, 24)
        .whole("cost", 10.0)
        .over(1, 20)
        .whole("followers", 900.0)
        .over(18, 22);
    file.figures[3].span = Some((before, made::day(20)));
    use DoubtCode::{OutsideCampaign, PartlyOutside};
    let told: Vec<(u32, DoubtCode)> =
        found(&run, &file).into_iter().map(|(row, _, code)| (row, code)).collect();
    assert_eq!(told, [(3, PartlyOutside), (4, OutsideCampaign), (5, PartlyOutside)]);
    let spans = doubts(&run.campaign, &file.sourced());
    assert_eq!(spans[0].span, Some((made::day(18), made::day(22))));
}

#[test]
fn a_span_that_still_runs_is_of_the_days_that_have_passed() {
    let run = Run::of(20);
    let month = |taken| File::new(1, RU, taken).in_parts().whole("cost", 10.0).over(1, 31);
    assert_eq!(found(&run, &month(19)), []);
    assert_eq!(found(&run, &month(31))[0].2, DoubtCode::PartlyOutside);
}

#[test]
fn a_post_has_nothing_before_it_was_published() {
    let run = Run::of(20);
    let before = made::day(1) - chrono::Days::new(20);
    let mut posts = File::new(1, RU, 20).with(Some(made::day(4)), "new", "views", 10.0).with(
        Some(before),
        "old",
        "views",
        10.0,
    );
    for figure in &mut posts.figures {
        figure.span = Some((before, made::day(20)));
    }
    assert_eq!(found(&run, &posts), [(3, "views".to_owned(), DoubtCode::OutsideCampaign)]);
}

#[test]
fn spans_that_cross_are_not_added_until_somebody_says_so() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 100.0)])];
    let files = [
        File::new(1, RU, 8).in_parts().whole("orders", 40.0).over(1, 8),
        File::new(2, RU, 15).in_parts().whole("orders", 30.0).over(8, 15),
    ];
    let figures = all(&files);
    let told = doubts(&run.campaign, &figures);
    assert_eq!(
        told.iter().map(|d| (d.import, d.code)).collect::<Vec<_>>(),
        [(id(2), DoubtCode::Overlapping)]
    );
    let mut reached = |settled: &[DoubtSettled]| {
        run.figures = counted(figures.clone(), &told, settled);
        run.health(15).performance.parts[0].value
    };
    assert_eq!(reached(&[]), Some(40.0));
    assert_eq!(reached(&[settled(2, "", 0, DoubtCode::Overlapping, true)]), Some(70.0));
}

#[test]
fn what_is_left_of_comings_and_goings_may_lie_below_zero() {
    let run = Run::of(20);
    let file = File::new(1, RU, 25).on(1, "net_followers", -7.0).on(2, "new_followers", -7.0);
    let expected = [(3, String::from("new_followers"), DoubtCode::Negative)];
    assert_eq!(found(&run, &file), expected);
}

#[test]
fn of_two_values_that_contradict_each_other_both_are_doubtful() {
    let run = Run::of(20);
    let mut file = File::new(1, RU, 10)
        .post("a", "reach", 900.0)
        .post("a", "views", 800.0)
        .post("b", "reach", 700.0)
        .post("b", "views", 700.0)
        .post("c", "conversions", 9.0)
        .post("c", "clicks", 8.0);
    for (figure, row) in file.figures.iter_mut().zip([2, 2, 3, 3, 4, 4]) {
        figure.row = row;
    }
    use DoubtCode::{ConversionsAboveClicks, ReachAboveViews};
    let expected = [
        (2, "reach", ReachAboveViews),
        (2, "views", ReachAboveViews),
        (4, "conversions", ConversionsAboveClicks),
        (4, "clicks", ConversionsAboveClicks),
    ];
    assert_eq!(found(&run, &file), expected.map(|(row, id, code)| (row, id.to_owned(), code)));
    let told = doubts(&run.campaign, &file.sourced());
    assert_eq!((told[0].value, told[0].beside), (900.0, Some(800.0)));
}

#[test]
fn what_is_doubtful_stays_out_of_the_score_until_somebody_lets_it_count() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 100.0)])];
    run.deliverables = vec![deliverable(1, CREATOR_RU, 1, Some(1))];
    let file = File::new(1, RU, 11).on(5, "orders", 40.0).on(6, "orders", -15.0);
    let figures = all(&[file]);
    let marked = doubts(&run.campaign, &figures);
    let code = DoubtCode::Negative;
    for (settled, orders) in [
        (vec![], 40.0),
        (vec![settled(1, "orders", 3, code, true)], 25.0),
        (vec![settled(1, "orders", 3, code, false)], 40.0),
        // Another row, another reason, another file.
        (vec![settled(1, "orders", 2, code, true)], 40.0),
        (vec![settled(1, "orders", 3, DoubtCode::OutsideCampaign, true)], 40.0),
        (vec![settled(2, "orders", 3, code, true)], 40.0),
        // All of that kind in the file.
        (vec![settled(1, "", 0, code, true)], 25.0),
        // A line of its own goes before all of them, whichever was said first.
        (vec![settled(1, "", 0, code, true), settled(1, "orders", 3, code, false)], 40.0),
        (vec![settled(1, "orders", 3, code, false), settled(1, "", 0, code, true)], 40.0),
        (vec![settled(1, "orders", 3, code, true), settled(1, "", 0, code, false)], 25.0),
    ] {
        run.figures = counted(figures.clone(), &marked, &settled);
        let health = run.health(11);
        assert_eq!(health.performance.parts[0].value, Some(orders), "{settled:?}");
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_sound_is_marked(values in prop::collection::vec(-5i32..50, 0..30)) {
        let run = Run::of(40);
        let file = (1u64..).zip(&values).fold(File::new(1, RU, 40), |file, (on, value)| {
            file.on(on, "orders", f64::from(*value))
        });
        let figures = file.sourced();
        let marked = doubts(&run.campaign, &figures);
        prop_assert_eq!(marked.len(), values.iter().filter(|value| **value < 0).count());
        let kept = counted(figures.clone(), &marked, &[]);
        prop_assert_eq!(kept.len() + marked.len(), figures.len());
        let all_settled = [settled(1, "", 0, DoubtCode::Negative, true)];
        prop_assert_eq!(counted(figures.clone(), &marked, &all_settled), figures);
    }
}
