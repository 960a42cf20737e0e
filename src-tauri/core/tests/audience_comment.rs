//! Comments of the audience: what counts of them, and what of who wrote them stays outside (REQUIREMENTS 133).

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::audience_comment::{
    AudienceComment, Heaps, Mood, ReadComment, SAMPLE, asked_next, sorted, tallies, without_names,
};
use sverka_core::tally::Tally;
use sverka_core::{Id, Market};

const GLAD: &str = "очень нравится";
const NOT: &str = "ужасная доставка";
const OPEN: &str = "ыыы";

fn comment(n: u32, market: Market, text: &str, mood: Option<Mood>) -> ReadComment {
    ReadComment::of(AudienceComment {
        // The later half of an id is random; here it runs against the order of arrival.
        id: Id::from_u64_pair(u64::from(n), u64::MAX - u64::from(n)),
        campaign: Id::nil(),
        party: None,
        market,
        platform: None,
        on: NaiveDate::from_ymd_opt(2026, 3, 10 + n % 2).expect("a day of the calendar"),
        text: text.to_owned(),
        mood,
        stays: false,
    })
}

/// `agreed` of `rated` comments rated as their words say, and five that nobody rated.
fn rated(market: Market, rated: u32, agreed: u32) -> Vec<ReadComment> {
    let by_hand = (0..rated).map(|n| {
        let mood = if n < agreed { Mood::Positive } else { Mood::Negative };
        comment(n, market, GLAD, Some(mood))
    });
    let unrated = (rated..rated + 5).map(|n| comment(n, market, NOT, None));
    by_hand.chain(unrated).collect()
}

fn negative(comments: &[ReadComment]) -> i64 {
    tallies(comments).iter().map(|tally| tally.negative).sum()
}

#[test]
fn line_133_words_count_only_after_a_sample_of_thirty_with_four_in_five_agreed() {
    // Rated, agreed, and whether the five that nobody rated count.
    let cases = [
        (0, 0, false),
        (29, 29, false),
        (SAMPLE, SAMPLE, true),
        (SAMPLE, 24, true),
        (SAMPLE, 23, false),
        (100, 80, true),
        (100, 79, false),
    ];
    for (n, agreed, counts) in cases {
        let comments = rated(Market::Ru, n, agreed);
        let said = sorted(&comments, Market::Ru);
        assert_eq!((said.compared, said.agreed, said.counts), (n, agreed, counts));
        assert_eq!(said.left, SAMPLE.saturating_sub(n));
        assert_eq!(said.assisted, 5);
        let by_hand = i64::from(n - agreed);
        assert_eq!(negative(&comments), by_hand + if counts { 5 } else { 0 }, "{n} {agreed}");
    }
}

#[test]
fn line_133_each_market_has_a_sample_of_its_own() {
    let mut comments = rated(Market::Ru, SAMPLE, SAMPLE);
    comments.push(comment(900, Market::Us, "I hate it", None));
    assert!(sorted(&comments, Market::Ru).counts);
    assert!(!sorted(&comments, Market::Us).counts);
    assert!(tallies(&comments).iter().all(|tally| tally.market == Market::Ru));
}

#[test]
fn line_133_what_a_person_said_goes_before_the_words() {
    let mut comments = rated(Market::Ru, SAMPLE, SAMPLE);
    comments.push(comment(901, Market::Ru, GLAD, Some(Mood::Negative)));
    assert_eq!(negative(&comments), 6);
    // Words that leave it open agree with nothing and count for nothing until somebody looks.
    comments.push(comment(902, Market::Ru, OPEN, None));
    comments.push(comment(903, Market::Ru, OPEN, Some(Mood::Neutral)));
    let said = sorted(&comments, Market::Ru);
    assert_eq!((said.open, said.compared), (1, SAMPLE + 1));
    assert_eq!(tallies(&comments).iter().map(|t| t.neutral).sum::<i64>(), 1);
}

#[test]
fn line_133_when_all_are_rated_nothing_is_left_to_compare_and_all_count() {
    // 27 whose words say something and three whose words leave it open: what a first user rated.
    let by_words = (0..27).map(|n| comment(n, Market::Ru, GLAD, Some(Mood::Positive)));
    let open = (27..30).map(|n| comment(n, Market::Ru, OPEN, Some(Mood::Neutral)));
    let mut comments: Vec<ReadComment> = by_words.chain(open).collect();
    let said = sorted(&comments, Market::Ru);
    assert_eq!((said.rated, said.all, said.compared, said.left), (30, 30, 27, 0));
    assert_eq!(said.heaps, Heaps { positive: 27, neutral: 3, negative: 0 });
    // One more that nobody rated: its words are not believed yet, and it counts nowhere.
    comments.push(comment(31, Market::Ru, NOT, None));
    let said = sorted(&comments, Market::Ru);
    assert_eq!((said.left, said.heaps.negative), (3, 0));
}

#[test]
fn line_133_heaps_are_the_tallies_of_their_market() {
    for (n, agreed) in [(0, 0), (29, 29), (SAMPLE, SAMPLE), (SAMPLE, 23)] {
        let comments = rated(Market::Ru, n, agreed);
        let heaps = sorted(&comments, Market::Ru).heaps;
        let of_days = tallies(&comments);
        let sum = |of: fn(&Tally) -> i64| of_days.iter().map(of).sum::<i64>();
        let counted = [sum(|t| t.positive), sum(|t| t.neutral), sum(|t| t.negative)];
        assert_eq!([heaps.positive, heaps.neutral, heaps.negative].map(i64::from), counted);
    }
}

#[test]
fn comments_in_the_language_of_the_other_market_raise_a_question() {
    let russian = |n: u32| comment(n, Market::Ru, "очень вкусный чай, спасибо", None);
    let english = |n: u32| comment(n, Market::Ru, "I love this tea so much", None);
    // Comments of the market, those in the other language, and how many are asked about.
    let cases = [(5, 2, None), (5, 3, Some(3)), (27, 3, Some(3)), (28, 3, None), (0, 9, Some(9))];
    for (own, other, asked) in cases {
        let comments: Vec<ReadComment> =
            (0..own).map(russian).chain((100..100 + other).map(english)).collect();
        assert_eq!(sorted(&comments, Market::Ru).elsewhere, asked, "{own} {other}");
        assert_eq!(sorted(&comments, Market::Us).elsewhere, None);
    }
}

#[test]
fn comments_that_were_said_to_stay_are_not_asked_about_again() {
    let stays = |n: u32, stays: bool| {
        let read = comment(n, Market::Ru, "I love this tea so much", None);
        ReadComment::of(AudienceComment { stays, ..read.comment })
    };
    let mut comments: Vec<ReadComment> = (0..5).map(|n| stays(n, true)).collect();
    assert_eq!(sorted(&comments, Market::Ru).elsewhere, None);
    comments.extend((5..8).map(|n| stays(n, false)));
    assert_eq!(sorted(&comments, Market::Ru).elsewhere, Some(3), "those that came since");
}

#[test]
fn comments_are_asked_about_by_chance_and_open_ones_last() {
    let mut comments: Vec<ReadComment> =
        (0..4).map(|n| comment(n, Market::Ru, GLAD, None)).collect();
    comments.insert(0, comment(9, Market::Ru, OPEN, None));
    comments.push(comment(5, Market::Ru, GLAD, Some(Mood::Positive)));
    let next: Vec<u64> = asked_next(&comments).iter().map(|id| id.as_u64_pair().0).collect();
    assert_eq!(next, [3, 2, 1, 0, 9]);
}

#[test]
fn who_wrote_a_comment_and_whom_it_names_is_not_kept() {
    let cases = [
        ("@anna_k супер!", "супер!"),
        ("спасибо @shop.ru и (@boris)", "спасибо и"),
        ("пишите на anna@mail.example или +7 (916) 123-45-67", "пишите на или"),
        ("звоните +79161234567 срочно", "звоните срочно"),
        ("  два   пробела ", "два пробела"),
        ("@only_a_name", ""),
        ("встретимся @ 5", "встретимся @ 5"),
        ("цена 1500 руб", "цена 1500 руб"),
    ];
    for (text, kept) in cases {
        assert_eq!(without_names(text), kept, "{text}");
    }
}

proptest! {
    #[test]
    fn nothing_that_looks_like_a_handle_is_kept(text in ".{0,60}", name in "[a-z]{2,12}") {
        let kept = without_names(&format!("{text} @{name} {text}"));
        let handle = format!("@{name}");
        prop_assert!(text.contains(&handle) || !kept.contains(&handle), "{}", kept);
    }

    #[test]
    fn every_comment_is_on_one_heap_or_none(moods in prop::collection::vec(prop::option::of(0u8..3), 0..60)) {
        let comments: Vec<ReadComment> = moods
            .iter()
            .zip(0..)
            .map(|(mood, n)| {
                let mood = mood.map(|m| [Mood::Positive, Mood::Neutral, Mood::Negative][usize::from(m)]);
                comment(n, Market::Us, if n % 3 == 0 { OPEN } else { GLAD }, mood)
            })
            .collect();
        let said = sorted(&comments, Market::Us);
        prop_assert_eq!(said.all, said.rated + said.assisted + said.open);
        let counted: i64 = tallies(&comments).iter().map(|t| t.positive + t.neutral + t.negative).sum();
        let counts = said.rated + if said.counts { said.assisted } else { 0 };
        prop_assert_eq!(counted, i64::from(counts));
    }
}
