//! What stands after several imports: the same or an overlapping file neither doubles nor loses anything.

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_RU, CREATOR_US, File, all, day, id};
use proptest::prelude::*;
use sverka_core::figure::{
    Arriving, Grain, continued, counted, overlapping, standing, standing_by_grain,
};
use sverka_core::partner::Platform;
use sverka_core::{Currency, Market};

fn sum(files: &[File], until: u64) -> f64 {
    standing(&all(files), day(until)).iter().map(|s| s.figure.value).sum()
}

fn file(import: u128, taken: u64) -> File {
    File::new(import, Market::Ru, taken)
}

#[test]
fn later_files_supersede_earlier_ones_figure_by_figure() {
    let week = |import, taken| file(import, taken).on(1, "orders", 3.0).on(2, "orders", 4.0);
    let posts = |import, taken, views| {
        file(import, taken).post("a", "views", views).post("b", "views", 10.0)
    };
    let table: [(&str, Vec<File>, u64, f64); 12] = [
        ("one file", vec![week(1, 5)], 9, 7.0),
        ("the same again", vec![week(1, 5), week(2, 5)], 9, 7.0),
        (
            "overlapping days",
            vec![week(1, 5), file(2, 9).on(2, "orders", 4.0).on(3, "orders", 5.0)],
            9,
            12.0,
        ),
        ("a day corrected later", vec![week(1, 5), file(2, 9).on(2, "orders", 6.0)], 9, 9.0),
        ("not yet known", vec![week(1, 5), file(2, 9).on(2, "orders", 6.0)], 8, 7.0),
        ("nothing known yet", vec![week(1, 5)], 4, 0.0),
        ("a newer snapshot", vec![posts(1, 5, 100.0), posts(2, 9, 150.0)], 9, 160.0),
        ("an old snapshot imported late", vec![posts(1, 9, 150.0), posts(2, 5, 100.0)], 9, 160.0),
        (
            "a post missing in the newer",
            vec![posts(1, 5, 100.0), file(2, 9).post("a", "views", 150.0)],
            9,
            160.0,
        ),
        (
            "two rows of one day in one file",
            vec![file(1, 5).on(1, "orders", 2.0).on(1, "orders", 3.0)],
            9,
            5.0,
        ),
        (
            "the same file of two rows a day again",
            vec![
                file(1, 5).on(1, "orders", 2.0).on(1, "orders", 3.0),
                file(2, 6).on(1, "orders", 2.0).on(1, "orders", 3.0),
            ],
            9,
            5.0,
        ),
        (
            "one post twice in one file",
            vec![file(1, 5).post("a", "views", 90.0).post("a", "views", 100.0)],
            9,
            100.0,
        ),
    ];
    for (what, files, until, expected) in table {
        assert_eq!(sum(&files, until), expected, "{what}");
    }
}

#[test]
fn totals_of_periods_are_added_where_their_days_differ_and_replaced_where_they_do_not() {
    let ads = |import, taken, from, to, cost| {
        file(import, taken).in_parts().post("search", "cost", cost).over(from, to)
    };
    let video = |import, taken, from, to, views| {
        file(import, taken).with(Some(day(3)), "a", "views", views).over(from, to)
    };
    let table: [(&str, Vec<File>, f64); 12] = [
        ("two weeks", vec![ads(1, 8, 1, 7, 100.0), ads(2, 15, 8, 14, 120.0)], 220.0),
        (
            "two weeks, both taken late",
            vec![ads(1, 30, 1, 7, 100.0), ads(2, 30, 8, 14, 120.0)],
            220.0,
        ),
        ("the same again", vec![ads(1, 8, 1, 7, 100.0), ads(2, 9, 1, 7, 100.0)], 100.0),
        ("the same, corrected", vec![ads(1, 8, 1, 7, 100.0), ads(2, 9, 1, 7, 110.0)], 110.0),
        ("a longer one", vec![ads(1, 8, 1, 7, 100.0), ads(2, 15, 1, 14, 220.0)], 220.0),
        (
            "a longer one, and then its end",
            vec![ads(1, 15, 1, 14, 220.0), ads(2, 16, 8, 14, 120.0)],
            220.0,
        ),
        (
            "two weeks, and then both",
            vec![ads(1, 8, 1, 7, 100.0), ads(2, 15, 8, 14, 120.0), ads(3, 16, 1, 14, 225.0)],
            225.0,
        ),
        ("a month that still runs", vec![ads(1, 10, 1, 28, 90.0), ads(2, 20, 1, 28, 200.0)], 200.0),
        (
            "a running week, and then the days after it",
            vec![
                file(1, 3).span(1, 7, "orders", 30.0),
                file(2, 9).on(3, "orders", 9.0).on(4, "orders", 10.0),
            ],
            40.0,
        ),
        (
            "a video in two months",
            vec![video(1, 15, 1, 14, 1000.0), video(2, 29, 15, 28, 400.0)],
            1400.0,
        ),
        (
            "a snapshot, and a period after it",
            vec![file(1, 7).post("a", "views", 1000.0), video(2, 29, 8, 28, 400.0)],
            1400.0,
        ),
        (
            "a level is what it was last",
            vec![
                file(1, 8).whole("followers", 1000.0).over(1, 7),
                file(2, 15).whole("followers", 1100.0).over(8, 14),
            ],
            1100.0,
        ),
    ];
    for (what, files, expected) in table {
        assert_eq!(sum(&files, 30), expected, "{what}");
    }
}

#[test]
fn of_two_spans_that_cross_the_later_one_is_told() {
    let week = |import, taken, from, to| {
        file(import, taken).in_parts().post("search", "cost", 100.0).over(from, to)
    };
    let told = |files: &[File]| -> Vec<u128> {
        overlapping(all(files).iter()).iter().map(|s| s.import.as_u128()).collect()
    };
    assert_eq!(told(&[week(1, 8, 1, 7), week(2, 14, 7, 13)]), [2], "a day in common");
    assert_eq!(told(&[week(1, 8, 1, 7), week(2, 15, 8, 14), week(3, 16, 1, 14)]), []);
    assert_eq!(told(&[week(1, 8, 1, 7), week(2, 14, 7, 13), week(3, 15, 1, 13)]), [], "all in one");
    assert_eq!(told(&[week(1, 20, 1, 8), week(2, 14, 7, 13)]), [1], "whichever came later");
    let mut other = week(2, 14, 7, 13);
    other.figures[0].item = "display".to_owned();
    assert_eq!(told(&[week(1, 8, 1, 7), other]), [], "of another item");
}

#[test]
fn different_people_platforms_markets_and_metrics_do_not_supersede_each_other() {
    let base = || file(1, 5).from(CREATOR_RU, Platform::Youtube).on(1, "views", 1.0);
    let mut us = base();
    (us.import, us.market) = (2, Market::Us);
    let mut tiktok = base();
    (tiktok.import, tiktok.platform) = (3, Some(Platform::Tiktok));
    let mut other = base();
    (other.import, other.party) = (4, Some(CREATOR_US));
    let likes = file(5, 5).from(CREATOR_RU, Platform::Youtube).on(1, "likes", 1.0);
    assert_eq!(sum(&[base(), us, tiktok, other, likes], 9), 5.0);
}

#[test]
fn where_a_file_comes_from_says_whether_the_day_of_an_item_is_a_day_of_its_figures() {
    let dated = |import, taken, on: &[(u64, f64)]| {
        on.iter().fold(file(import, taken), |f, (n, v)| f.with(Some(day(*n)), "a", "views", *v))
    };
    let grains = |files: &[File]| {
        standing_by_grain(all(files).iter(), day(30))
            .into_iter()
            .map(|(g, s)| (g, s.figure.value))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        grains(&[dated(1, 5, &[(1, 10.0), (2, 20.0)]), dated(2, 9, &[(2, 30.0)])]),
        [(Grain::Item, 30.0)]
    );
    assert_eq!(
        grains(&[
            dated(1, 5, &[(1, 10.0), (2, 20.0)]).in_parts(),
            dated(2, 9, &[(3, 5.0)]).in_parts()
        ]),
        [(Grain::Day, 10.0), (Grain::Day, 20.0), (Grain::Day, 5.0)]
    );
}

#[test]
fn orders_with_one_code_on_one_day_all_stand() {
    let week = |import, taken| {
        (0..5).fold(file(import, taken).in_parts(), |f, _| {
            f.with(Some(day(1)), "ANNA10", "orders", 1.0)
        })
    };
    assert_eq!(sum(&[week(1, 5)], 9), 5.0);
    assert_eq!(sum(&[week(1, 5), week(2, 6)], 9), 5.0, "the same file again");
    let undated = file(1, 5).in_parts().post("brand", "cost", 100.0).post("brand", "cost", 300.0);
    assert_eq!(sum(&[undated], 9), 400.0);
}

#[test]
fn streams_are_added_and_never_replace_each_other() {
    let shop = |import, orders| file(import, 5).on(1, "orders", orders);
    assert_eq!(sum(&[shop(1, 30.0), shop(2, 10.0)], 9), 10.0, "one shop, corrected");
    assert_eq!(sum(&[shop(1, 30.0), shop(2, 10.0).beside()], 9), 40.0, "two shops");
}

#[test]
fn the_currency_of_a_file_tells_its_money_apart_and_not_its_counts() {
    let posts = file(1, 5).post("a", "likes", 868.0);
    let by_day = file(2, 9).paid_in(Currency::Rub).on(1, "likes", 636.0).on(1, "revenue", 50.0);
    let sourced = all(&[posts, by_day]);
    let of = |metric: &str| -> f64 {
        let known = counted(&sourced, day(9)).into_iter();
        known.filter(|s| s.figure.metric == metric).map(|s| s.figure.value).sum()
    };
    assert_eq!((of("likes"), of("revenue")), (868.0, 50.0), "the same likes, told twice");
}

#[test]
fn the_same_events_by_day_by_post_and_as_a_whole_are_counted_once() {
    let files = [
        file(1, 5).on(1, "views", 4000.0).on(2, "views", 6000.0).whole("views", 9000.0),
        file(2, 5).post("a", "views", 10_000.0).post("a", "likes", 5.0),
        file(3, 5).on(1, "views", 1.0).beside(),
    ];
    let sourced = all(&files);
    let of = |metric: &str| -> f64 {
        let counted = counted(&sourced, day(9));
        counted.iter().filter(|s| s.figure.metric == metric).map(|s| s.figure.value).sum()
    };
    assert_eq!((of("views"), of("likes")), (10_001.0, 5.0));
}

#[test]
fn a_file_continues_what_tells_of_the_same_events() {
    let earlier = |n: u128, platform, source: &str, file: &str| {
        let mut import = File::new(n, Market::Us, n as u64).import();
        (import.platform, import.source, import.file) =
            (platform, source.to_owned(), file.to_owned());
        import
    };
    let tiktok = Some(Platform::Tiktok);
    let imports = [
        earlier(1, tiktok, "tiktok-overview", "Overview.csv"),
        earlier(2, None, "generic", "shop-one 01.csv"),
        earlier(3, None, "generic", "shop-two 01.csv"),
        earlier(4, None, "google-ads", "ads.csv"),
    ];
    let table = [
        (tiktok, "tiktok-content", "Content.csv", Some(1)),
        (Some(Platform::Youtube), "youtube-studio", "Table data.csv", None),
        (None, "generic", "shop-one 02.csv", Some(2)),
        (None, "generic", "shop-two 02.csv", Some(3)),
        (None, "google-ads", "shop-one 02.csv", Some(4)),
        (None, "vk-ads", "ads.csv", None),
    ];
    for (platform, source, file, expected) in table {
        let arriving = Arriving { party: None, market: Market::Us, platform, source, file };
        let found = continued(arriving, &imports).map(|import| import.id);
        assert_eq!(found, expected.map(id), "{file}");
        let elsewhere = Arriving { market: Market::Ru, ..arriving };
        assert_eq!(continued(elsewhere, &imports), None);
    }
}

fn days() -> impl Strategy<Value = Vec<(u64, u32)>> {
    prop::collection::vec((1u64..20, 0u32..1000), 0..30)
}

fn by_day(import: u128, taken: u64, rows: &[(u64, u32)]) -> File {
    rows.iter().fold(file(import, taken), |f, (n, v)| f.on(*n, "orders", f64::from(*v)))
}

proptest! {
    #[test]
    fn importing_the_same_file_again_changes_no_value(rows in days(), again in 1u128..4) {
        let once = sum(&[by_day(1, 20, &rows)], 30);
        let often: Vec<File> = (0..=again).map(|n| by_day(1 + n, 20, &rows)).collect();
        prop_assert_eq!(sum(&often, 30), once);
    }

    #[test]
    fn a_longer_export_replaces_the_shorter_ones_in_whatever_order_they_came(
        rows in days(), cut in 0usize..30, turned in any::<bool>()
    ) {
        // Rows of a day stand together in every export of that day.
        let mut rows = rows;
        rows.sort_unstable();
        let edge = rows.get(cut).map_or(u64::MAX, |(n, _)| *n);
        let short: Vec<(u64, u32)> = rows.iter().copied().filter(|(n, _)| *n < edge).collect();
        let (first, second) = if turned { (2, 1) } else { (1, 2) };
        let both = [by_day(first, 20, &short), by_day(second, 21, &rows)];
        prop_assert_eq!(sum(&both, 30), sum(&[by_day(1, 21, &rows)], 30));
    }

    #[test]
    fn figures_come_out_as_they_went_in(rows in days()) {
        let figures = all(&[by_day(1, 20, &rows)]);
        let stood = standing(&figures, day(30));
        prop_assert_eq!(stood.len(), figures.len());
        prop_assert!(stood.iter().all(|s| s.import == id(1)));
    }
}
