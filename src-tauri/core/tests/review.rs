//! Looking back: no cause before the other explanations, expectation apart, the mediocre too.

use chrono::NaiveDate;
use sverka_core::decision::{DAYS_BETWEEN, Decision, Occasion, QUARTER_DAYS, Verdict, due};
use sverka_core::learning::{About, Learning, offered};
use sverka_core::metric::Direction;
use sverka_core::partner::Tier;
use sverka_core::practice::{self, Practice, PracticeLayer};
use sverka_core::problem::ProblemCode;
use sverka_core::review::{
    Alternative, AlternativeKind, Cause, FailureKind, Merit, Review, ReviewLack, ReviewStanding,
    Told, attained, blaming, counted, merit,
};
use sverka_core::{Both, Id, Market};

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day of the calendar") + chrono::Days::new(n)
}

fn said(text: &str) -> Both {
    Both::new(text, text)
}

fn review() -> Review {
    Review {
        id: Id::from_u128(1),
        campaign: Id::from_u128(2),
        on: day(0),
        nature: None,
        causes: Vec::new(),
        alternatives: Vec::new(),
        worked: Both::default(),
        did_not: Both::default(),
        next_time: Both::default(),
        uncontrolled: Vec::new(),
        feedback_on: None,
    }
}

fn looked(kinds: &[AlternativeKind]) -> Vec<Alternative> {
    let looked = |what: &AlternativeKind| Alternative {
        what: *what,
        ruled_out: Some(true),
        note: String::new(),
    };
    kinds.iter().map(looked).collect()
}

#[test]
fn line_153_no_cause_is_accepted_before_every_other_explanation_was_looked_at() {
    for looked_at in 0..=AlternativeKind::ALL.len() {
        let own = Review {
            nature: Some(FailureKind::Measurement),
            causes: vec![Cause::Timing],
            alternatives: looked(&AlternativeKind::ALL[..looked_at]),
            ..review()
        };
        let refused = own.problems().into_iter().find(|p| p.field == "causes");
        assert_eq!(refused.is_some(), looked_at < 4, "{looked_at} looked at");
        if let Some(refused) = refused {
            assert_eq!(refused.code, ProblemCode::NotWeighed);
            assert_eq!(refused.args["left"], (4 - looked_at).to_string());
        }
    }
}

#[test]
fn line_153_the_same_explanation_twice_is_one_and_an_open_one_is_none() {
    let twice = looked(&[AlternativeKind::BadTiming; 4]);
    assert_eq!(Review { alternatives: twice, ..review() }.looked_at(), 1);
    let mut open = looked(&AlternativeKind::ALL);
    open[2].ruled_out = None;
    assert!(!Review { alternatives: open, ..review() }.is_weighed());
}

#[test]
fn line_152_and_154_kinds_of_failure_are_counted_with_expectation_apart() {
    let found = |nature, weighed: bool| Review {
        nature,
        alternatives: looked(if weighed { &AlternativeKind::ALL } else { &[] }),
        ..review()
    };
    let reviews = [
        found(Some(FailureKind::Execution), true),
        found(Some(FailureKind::Measurement), true),
        found(Some(FailureKind::Expectation), true),
        found(Some(FailureKind::Expectation), true),
        found(Some(FailureKind::Strategic), false),
        found(None, false),
    ];
    let count = counted(&reviews);
    assert_eq!((count.execution, count.strategic, count.measurement), (1, 0, 1));
    assert_eq!(
        (count.expectation, count.none, count.of),
        (2, 1, 5),
        "what nobody weighed counts nowhere"
    );
}

#[test]
fn line_155_the_four_causes_are_offered_and_a_blaming_word_is_named() {
    assert_eq!(Cause::ALL.len(), 4);
    assert_eq!(blaming("Автор виноват: халатность, снова халатность."), ["виноват", "халатность"]);
    assert_eq!(blaming("It was her FAULT, she is lazy."), ["FAULT", "lazy"]);
    assert!(blaming("The default link stood in the second line. Ссылка стояла второй.").is_empty());
    assert!(blaming("").is_empty());
}

#[test]
fn line_156_a_mediocre_campaign_is_one_too() {
    let of =
        |value: f64| Told::Whole(attained(Direction::Higher, Some(value), Some(100.0)).unwrap());
    let (nothing, partly) = (Told::Nothing, Told::Partly);
    let cases = [
        (vec![of(100.0), of(130.0)], Merit::Reached),
        (vec![of(100.0), nothing], Merit::ReachedWhereKnown),
        (vec![of(100.0), partly], Merit::ReachedWhereKnown),
        (vec![of(99.9), of(130.0)], Merit::Mediocre),
        (vec![of(70.0), nothing], Merit::Mediocre),
        (vec![of(69.9), of(300.0)], Merit::Missed),
        (vec![of(69.9), partly], Merit::Missed),
        (vec![nothing, nothing], Merit::Unknown),
        (vec![], Merit::Unknown),
        // Figures that stop half-way are no miss, and no success.
        (vec![partly, nothing], Merit::NotYet),
        (vec![partly, partly], Merit::NotYet),
    ];
    for (markets, expected) in cases {
        let found = merit(&markets, 70.0);
        assert_eq!(found, expected, "{markets:?}");
        let whole = markets.iter().filter_map(|own| match own {
            Told::Whole(own) => Some(own.reached),
            Told::Partly | Told::Nothing => None,
        });
        let all = whole.fold(None, |all, reached| Some(all.unwrap_or(true) && reached));
        assert_eq!(found.is_reached(), all, "{markets:?}");
    }
}

#[test]
fn a_threshold_is_reached_by_itself_and_the_per_cent_is_for_show() {
    use Direction::{Higher, Lower};
    // Direction, value, threshold; whether it is reached, and the per cent.
    let table = [
        (Higher, 240.0, 240.0, true, Some(100.0)),
        (Higher, 120.0, 240.0, false, Some(50.0)),
        (Higher, 0.0, 240.0, false, Some(0.0)),
        // Nobody unsubscribed, of at most five.
        (Lower, 0.0, 5.0, true, Some(100.0)),
        (Lower, 0.0, 0.0, true, Some(100.0)),
        (Lower, 4.0, 5.0, true, Some(125.0)),
        (Lower, 10.0, 5.0, false, Some(50.0)),
        (Lower, 3.0, 0.0, false, Some(0.0)),
        // What comes back above the cost may be agreed to be nothing, or less.
        (Higher, 0.0, 0.0, true, None),
        (Higher, 20.0, 0.0, true, None),
        (Higher, -5.0, -10.0, true, None),
        (Higher, -20.0, -10.0, false, None),
    ];
    for (direction, value, threshold, reached, percent) in table {
        let found = attained(direction, Some(value), Some(threshold)).unwrap();
        assert_eq!((found.reached, found.percent), (reached, percent), "{value} of {threshold}");
    }
    let of = |value| Told::Whole(attained(Higher, Some(value), Some(-10.0)).unwrap());
    assert_eq!(merit(&[of(-20.0)], 70.0), Merit::Missed, "nobody can say that it was near");
    assert_eq!(merit(&[of(-5.0)], 70.0), Merit::Reached);
    assert_eq!(attained(Higher, None, Some(1.0)), None);
    assert_eq!(attained(Higher, Some(f64::NAN), Some(1.0)), None);
}

#[test]
fn line_150_and_156_a_review_is_done_when_nothing_is_left_and_the_creators_were_told() {
    let own = Review { worked: said("a"), did_not: said("b"), next_time: said("c"), ..review() };
    assert_eq!(own.lacks(Merit::Reached), [ReviewLack::Feedback]);
    assert_eq!(
        own.lacks(Merit::Mediocre),
        [ReviewLack::Nature, ReviewLack::Alternatives, ReviewLack::Feedback]
    );
    let told = Review { feedback_on: Some(day(3)), ..own };
    assert_eq!(told.standing(Merit::Reached), ReviewStanding::Done);
    assert_eq!(told.standing(Merit::Missed), ReviewStanding::Begun);
    let weighed = Review {
        nature: Some(FailureKind::Strategic),
        alternatives: looked(&AlternativeKind::ALL),
        ..told
    };
    assert_eq!(weighed.standing(Merit::Missed), ReviewStanding::Done);
}

fn decision(on: u64, occasion: Occasion, verdict: Verdict) -> Decision {
    Decision {
        occasion,
        working: said("w"),
        not_working: said("n"),
        next: said("x"),
        ..Decision::new(Id::from_u128(9), Id::from_u128(2), day(on), verdict, "because")
    }
}

#[test]
fn line_145_to_148_each_occasion_has_its_three_words() {
    use Verdict::{Continue, Evolve, Exit, Pivot, Stop};
    let cases = [
        (Occasion::Once, [Continue, Pivot, Stop]),
        (Occasion::Monthly, [Continue, Pivot, Stop]),
        (Occasion::Quarterly, [Continue, Evolve, Exit]),
    ];
    for (occasion, verdicts) in cases {
        assert_eq!(occasion.verdicts(), verdicts);
        for verdict in [Continue, Pivot, Stop, Evolve, Exit] {
            let problems = decision(0, occasion, verdict).problems();
            assert_eq!(
                problems.is_empty(),
                verdicts.contains(&verdict),
                "{occasion:?} {verdict:?}"
            );
        }
    }
    assert!(Stop.ends() && Exit.ends() && !Evolve.ends());
}

#[test]
fn line_147_the_month_asks_its_three_questions_and_146_leaves_the_fourth_to_the_partner() {
    let blank = Decision::new(Id::nil(), Id::nil(), day(0), Verdict::Continue, "because");
    let monthly = Decision { occasion: Occasion::Monthly, ..blank.clone() };
    let asked: Vec<String> = monthly.problems().into_iter().map(|p| p.field).collect();
    assert_eq!(asked, ["working", "not_working", "next"]);
    assert!(blank.problems().is_empty());
}

#[test]
fn line_145_and_148_the_next_one_is_due_a_month_and_a_quarter_later() {
    let month = u64::from(DAYS_BETWEEN);
    let quarter = u64::from(QUARTER_DAYS);
    assert_eq!(due(Occasion::Monthly, day(0), &[]), Some(day(month)));
    assert_eq!(due(Occasion::Quarterly, day(0), &[]), Some(day(quarter)));
    assert_eq!(due(Occasion::Once, day(0), &[]), None);
    let made = [
        decision(14, Occasion::Once, Verdict::Pivot),
        decision(32, Occasion::Monthly, Verdict::Continue),
    ];
    assert_eq!(due(Occasion::Monthly, day(0), &made), Some(day(32 + month)));
    assert_eq!(due(Occasion::Quarterly, day(0), &made), Some(day(quarter)));
    let reviewed = [decision(90, Occasion::Quarterly, Verdict::Evolve)];
    assert_eq!(due(Occasion::Monthly, day(0), &reviewed), Some(day(90 + month)));
}

#[test]
fn line_158_and_159_the_playbook_is_read_through_by_the_page_that_waited_longest() {
    let page = |n: u64, layer| Practice {
        id: Id::from_u128(n.into()),
        layer,
        title: said("t"),
        text: Both::default(),
        updated_on: day(n),
    };
    let pages = [page(40, PracticeLayer::WithAgency), page(5, PracticeLayer::WithCreator)];
    assert_eq!(practice::due(&pages), Some(day(5 + u64::from(QUARTER_DAYS))));
    assert_eq!(practice::due(&[]), None);
    assert!(practice::is_stale(&pages[1], day(96)) && !practice::is_stale(&pages[0], day(96)));
}

fn learning(n: u128, market: Option<Market>, category: &str, metric: Option<&str>) -> Learning {
    Learning {
        id: Id::from_u128(n),
        campaign: None,
        market,
        tier: None,
        category: category.to_owned(),
        metric: metric.map(str::to_owned),
        text: said("learned"),
        learned_on: day(n as u64),
    }
}

#[test]
fn line_151_what_was_learned_is_offered_where_it_holds_the_closest_first() {
    let learned = [
        learning(1, None, "", None),
        learning(2, Some(Market::Us), "Tea", Some("orders")),
        learning(3, Some(Market::Us), "tea", None),
        learning(4, Some(Market::Ru), "", None),
        learning(5, None, "Ceramics", None),
        learning(6, None, "", Some("er_views")),
    ];
    let about = About {
        market: Some(Market::Us),
        tier: Some(Tier::Micro),
        category: Both::new("Чай", "Tea"),
        metric: Some("orders".into()),
    };
    let ids = |about: &About| -> Vec<u128> {
        offered(&learned, about).iter().map(|own| own.id.as_u128()).collect()
    };
    assert_eq!(ids(&about), [2, 3, 1]);
    assert_eq!(
        ids(&About::default()),
        [6, 5, 4, 3, 2, 1],
        "what is not known yet excludes nothing"
    );
}
