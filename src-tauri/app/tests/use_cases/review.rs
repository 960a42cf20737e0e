//! Looking back: predictions locked by the first day, reviews of the mediocre too, lessons offered again (REQUIREMENTS
//! 123, 150–157).

use crate::made::{Desk, ENDS, Three, aligned, day, fields};
use serde_json::{Value, json};
use sverka_app::document::{self, DocumentKind, Form, Format};
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::learning::{self, LearningAbout};
use sverka_app::prediction::{self, NewPrediction};
use sverka_app::today::{self, Attention};
use sverka_app::{Code, record, review};
use sverka_core::decision::Verdict;
use sverka_core::prediction::RangeHit;
use sverka_core::problem::ProblemCode;
use sverka_core::review::{Merit, ReviewLack, ReviewStanding};
use sverka_core::{Id, Kind, Market};
use sverka_exchange::Unwatched;

const AFTER: &str = "2026-04-20";

fn bilingual(ru: &str, en: &str) -> Value {
    json!({"ru": ru, "en": en})
}

/// A finished campaign that brought so many orders in each market; 240 and 1,150 were agreed.
fn finished(ru: u32, us: u32) -> (Desk, Three) {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    desk.go_to(AFTER);
    for (market, party, orders) in [(Market::Ru, three.nika, ru), (Market::Us, three.tessa, us)] {
        let rows = format!(
            "Date,Orders\n2026-03-10,{}\n2026-04-01,{}\n2026-04-15,9000\n",
            orders / 2,
            orders - orders / 2
        );
        let path = desk.file(&format!("{}.csv", market.tag()), rows);
        let request = ImportRequest {
            taken_on: Some(day("2026-04-16")),
            ..ImportRequest::new(
                &path,
                Place { campaign: three.campaign, party: Some(party), market },
            )
        };
        import::run(&desk, request, &Unwatched).unwrap();
    }
    (desk, three)
}

fn predict(
    desk: &Desk,
    campaign: Id,
    market: Market,
    low: f64,
    high: f64,
    chance: f64,
) -> NewPrediction {
    let new = NewPrediction {
        campaign,
        metric: "orders".into(),
        market,
        low: Some(low),
        high: Some(high),
        chance: Some(chance),
        note: String::new(),
    };
    let today = desk.info().unwrap().today;
    assert!(today < day("2026-03-02"), "predicted too late in this test");
    new
}

#[test]
fn line_123_predictions_are_written_before_the_start_locked_by_it_and_scored_after() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let ru = predict(&desk, three.campaign, Market::Ru, 200.0, 260.0, 0.7);
    prediction::write(&desk, ru.clone()).unwrap();
    let again = NewPrediction { low: Some(210.0), ..ru.clone() };
    prediction::write(&desk, again).unwrap();
    let view = review::open(&desk, three.campaign).unwrap();
    let written: Vec<_> =
        view.predictions.iter().filter_map(|row| row.prediction.clone()).collect();
    assert_eq!(written.len(), 1, "written anew, not twice");
    assert!(view.can_predict && view.predictions.iter().all(|row| row.score.is_none()));

    desk.go_to("2026-03-02");
    let refused = prediction::write(&desk, ru.clone()).unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::Begun);
    assert!(!review::open(&desk, three.campaign).unwrap().can_predict);
    for deed in [
        record::save(&desk, Kind::Prediction, written[0].id, fields(json!({"low": 1.0})))
            .map(|_| ()),
        record::remove(&desk, Kind::Prediction, written[0].id).map(|_| ()),
        record::create(&desk, Kind::Prediction, fields(json!({"campaign": three.campaign})))
            .map(|_| ()),
    ] {
        assert_eq!(deed.unwrap_err().code, Code::NotFound, "there is no way around the lock");
    }
}

#[test]
fn line_123_a_prediction_is_scored_by_what_came_until_the_last_day() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    prediction::write(&desk, predict(&desk, three.campaign, Market::Ru, 200.0, 260.0, 0.7))
        .unwrap();
    desk.go_to(AFTER);
    let path = desk.file("ru.csv", "Date,Orders\n2026-03-10,100\n2026-04-12,90\n2026-04-13,5000\n");
    let request = ImportRequest {
        taken_on: Some(day("2026-04-16")),
        ..ImportRequest::new(
            &path,
            Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru },
        )
    };
    import::run(&desk, request, &Unwatched).unwrap();
    let view = review::open(&desk, three.campaign).unwrap();
    let row = view.predictions.iter().find(|row| row.market == Market::Ru && row.primary).unwrap();
    let score = row.score.unwrap();
    assert_eq!(
        (score.value, score.hit, score.off),
        (Some(190.0), Some(RangeHit::Below), Some(10.0))
    );
    assert_eq!(score.reached, Some(false));
    assert!((score.brier.unwrap() - 0.49).abs() < 1e-9);
    assert_eq!((view.predicting.campaigns, view.predicting.ranges.n), (1, 1));
}

#[test]
fn line_123_a_campaign_that_was_stopped_scores_no_prediction_of_its_end() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    prediction::write(&desk, predict(&desk, three.campaign, Market::Ru, 200.0, 260.0, 0.7))
        .unwrap();
    desk.go_to("2026-03-20");
    let path = desk.file("ru.csv", "Date,Orders\n2026-03-10,100\n2026-03-18,20\n");
    let place = Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru };
    import::run(&desk, ImportRequest::new(&path, place), &Unwatched).unwrap();
    sverka_app::health::decide(&desk, three.campaign, Verdict::Stop, "Хватит.", false).unwrap();
    desk.go_to(AFTER);
    let view = review::open(&desk, three.campaign).unwrap();
    assert!(view.over && view.predictions.iter().all(|row| row.score.is_none()));
    assert_eq!((view.predicting.campaigns, view.predicting.left_out), (0, 1));
}

#[test]
fn line_156_every_finished_campaign_is_asked_for_the_mediocre_by_name() {
    for (ru, us, merit) in
        [(240, 1150, Merit::Reached), (210, 1200, Merit::Mediocre), (240, 300, Merit::Missed)]
    {
        let (desk, three) = finished(ru, us);
        let asks = learning::open(&desk).unwrap().reviews;
        assert_eq!(asks.len(), 1);
        assert_eq!((asks[0].merit, asks[0].standing), (merit, ReviewStanding::Open), "{ru} {us}");
        assert_eq!(asks[0].ended, Some(day(ENDS)));
        let items = today::open(&desk).unwrap().items;
        let asked = items.iter().find(|item| item.attention == Attention::Review).unwrap();
        assert_eq!(asked.campaign.id, three.campaign);
    }
}

#[test]
fn a_target_of_nothing_is_reached_in_the_comparison_as_in_the_review() {
    let (desk, three) = finished(240, 300);
    let targets = sverka_app::align::open(&desk, three.campaign).unwrap().targets;
    desk.save(
        Kind::Target,
        targets.iter().find(|target| target.primary).unwrap().id,
        json!({"thresholds": [
            {"market": "ru", "value": 0.0, "currency": null},
            {"market": "us", "value": 0.0, "currency": null},
        ]}),
    );
    assert_eq!(review::open(&desk, three.campaign).unwrap().merit, Merit::Reached);
    let held = learning::open(&desk).unwrap().reached;
    let (with, without) = (held.with, held.without);
    assert_eq!((with.k + without.k, with.n + without.n), (1, 1));
}

#[test]
fn a_campaign_that_runs_is_not_looked_back_on() {
    let desk = Desk::on("2026-03-10");
    let three = aligned(&desk);
    assert_eq!(review::begin(&desk, three.campaign).unwrap_err().code, Code::NotReady);
    let view = review::open(&desk, three.campaign).unwrap();
    assert!(!view.over && view.review.is_none() && view.merit == Merit::Unknown);
}

#[test]
fn line_153_a_cause_waits_for_every_other_explanation() {
    let (desk, three) = finished(240, 300);
    let id = review::begin(&desk, three.campaign).unwrap().value;
    let looked = |n: usize| {
        let all = ["wrong-metric", "audience-does-not-buy", "product-market-fit", "bad-timing"];
        let some =
            all.iter().take(n).map(|what| json!({"what": what, "ruled_out": true, "note": ""}));
        json!({"alternatives": some.collect::<Vec<_>>()})
    };
    desk.save(Kind::Review, id, json!({"nature": "execution"}));
    let causes = || record::save(&desk, Kind::Review, id, fields(json!({"causes": ["timing"]})));
    for n in 0..4 {
        desk.save(Kind::Review, id, looked(n));
        assert_eq!(causes().unwrap_err().problems[0].code, ProblemCode::NotWeighed, "{n}");
    }
    desk.save(Kind::Review, id, looked(4));
    causes().unwrap();
    let failures = learning::open(&desk).unwrap().failures;
    assert_eq!((failures.execution, failures.expectation, failures.of), (1, 0, 1));
    // A second review of one campaign would count it twice.
    assert!(review::begin(&desk, three.campaign).is_err());
}

#[test]
fn line_150_and_155_a_review_is_done_when_the_creators_were_told_and_blame_is_pointed_out() {
    let (desk, three) = finished(240, 1150);
    let id = review::begin(&desk, three.campaign).unwrap().value;
    desk.save(
        Kind::Review,
        id,
        json!({
            "worked": bilingual("Вопрос в начале", "The question at the start"),
            "did_not": bilingual("Ника виновата: код не показали", "It is her fault"),
            "next_time": bilingual("Код сначала проверим", "Test the code first"),
        }),
    );
    let view = review::open(&desk, three.campaign).unwrap();
    assert_eq!(view.blaming, ["виновата", "fault"]);
    assert_eq!(view.lacks, [ReviewLack::Feedback]);
    assert_eq!(view.feedback_by, Some(day("2026-04-26")));
    desk.save(Kind::Review, id, json!({"feedback_on": AFTER}));
    let view = review::open(&desk, three.campaign).unwrap();
    assert_eq!((view.standing, view.lacks.len()), (ReviewStanding::Done, 0));
    let items = today::open(&desk).unwrap().items;
    assert!(items.iter().all(|item| item.attention != Attention::Review));
}

fn text(desk: &Desk, three: Three, kind: DocumentKind, subject: &str) -> String {
    let bytes = document::bytes(desk, three.campaign, kind, subject, Form::Ru, Format::Markdown);
    String::from_utf8(bytes.unwrap()).unwrap().replace('\\', "").replace('\u{a0}', " ")
}

#[test]
fn line_150_and_152_the_post_mortem_and_the_letter_carry_the_review() {
    let (desk, three) = finished(210, 1150);
    let id = review::begin(&desk, three.campaign).unwrap().value;
    let looked = json!([
        {"what": "wrong-metric", "ruled_out": false, "note": "Код после оплаты"},
        {"what": "audience-does-not-buy", "ruled_out": true, "note": ""},
    ]);
    desk.save(
        Kind::Review,
        id,
        json!({
            "nature": "measurement",
            "alternatives": looked,
            "worked": bilingual("Досмотры выше", "Watch time up"),
            "did_not": bilingual("Код не нашли", "Nobody found the code"),
            "next_time": bilingual("Купим сами", "Buy it ourselves"),
            "uncontrolled": ["праздники", "доставка"],
        }),
    );
    let found = text(&desk, three, DocumentKind::PostMortem, "");
    for expected in [
        "Измерение",
        "Рассмотрено 2 из 4",
        "Код после оплаты",
        "исключили",
        "не смотрели",
        "неуправляемых переменных 2 (праздники, доставка)",
        "Совпадение — не причина",
        "Купим сами",
    ] {
        assert!(found.contains(expected), "{expected}: {found}");
    }
    let letter = text(&desk, three, DocumentKind::Feedback, &three.nika.to_string());
    for expected in ["Досмотры выше", "Код не нашли", "Купим сами"] {
        assert!(letter.contains(expected), "{expected}: {letter}");
    }
    assert!(!letter.contains("Измерение"), "a letter is no post-mortem: {letter}");
}

#[test]
fn line_151_and_157_what_was_learned_is_offered_for_the_next_target_with_what_nobody_controlled() {
    let (desk, three) = finished(210, 1150);
    let id = review::begin(&desk, three.campaign).unwrap().value;
    desk.save(Kind::Review, id, json!({"uncontrolled": ["праздники", "цена"]}));
    for (market, words) in [("us", "55–95 вместо 70–110"), ("ru", "Вопрос в начале")]
    {
        desk.make(
            Kind::Learning,
            json!({"campaign": three.campaign, "market": market, "metric": "orders", "text": bilingual(words, words), "learned_on": AFTER}),
        );
    }
    let about = LearningAbout {
        campaign: Some(three.campaign),
        market: Some(Market::Us),
        metric: Some("orders".into()),
        partner: None,
    };
    let offered = learning::offer(&desk, &about).unwrap();
    assert_eq!(offered.len(), 1, "a lesson of the other market is no lesson here");
    assert_eq!(offered[0].learning.text.ru, "55–95 вместо 70–110");
    assert_eq!(offered[0].uncontrolled, Some(2));
    assert_eq!(offered[0].from.as_ref().unwrap().en, "Gift Box");
    let tessa = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties[2].partner;
    let for_score = LearningAbout { partner: tessa, ..LearningAbout::default() };
    assert_eq!(learning::offer(&desk, &for_score).unwrap().len(), 1, "her market is known");
}

/// Brings in a file of the Russian creator, taken after the last day.
fn bring(desk: &Desk, three: Three, text: &str) -> Id {
    let path = desk.file("ru.csv", text);
    let request = ImportRequest {
        taken_on: Some(day("2026-04-16")),
        ..ImportRequest::new(
            &path,
            Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru },
        )
    };
    import::run(desk, request, &Unwatched).unwrap();
    sverka_app::health::open(desk, three.campaign).unwrap().imports[0].id
}

#[test]
fn what_nobody_let_count_is_no_part_of_what_a_campaign_came_to() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    desk.go_to(AFTER);
    let import =
        bring(&desk, three, "Date,Orders\n2026-03-10,100\n2026-03-11,-40\n2026-04-12,90\n");
    let came = |desk: &Desk| {
        let outcomes = review::open(desk, three.campaign).unwrap().outcomes;
        outcomes.iter().find(|own| own.primary && own.market == Market::Ru).unwrap().value
    };
    assert_eq!(came(&desk), Some(190.0));
    desk.make(
        Kind::DoubtSettled,
        json!({"campaign": three.campaign, "import": import, "code": "negative", "counts": true}),
    );
    assert_eq!(came(&desk), Some(150.0));
}

#[test]
fn days_after_the_end_that_a_person_let_count_count_in_every_room() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let parties = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties;
    let nika = parties.iter().find(|party| party.id == three.nika).unwrap().partner.unwrap();
    desk.save(Kind::Campaign, three.campaign, json!({"category": bilingual("Чай", "Tea")}));
    desk.go_to(AFTER);
    let import = bring(&desk, three, "Date,Orders\n2026-03-10,100\n2026-04-12,90\n2026-04-14,60\n");
    let came = || {
        let outcomes = review::open(&desk, three.campaign).unwrap().outcomes;
        let own = outcomes.into_iter().find(|own| own.primary && own.market == Market::Ru);
        let profiles = sverka_app::profile::open(&desk).unwrap().profiles;
        let mut known = profiles.iter().flat_map(|own| &own.profile.metrics);
        let usual = known.find(|metric| metric.metric == "orders").map(|m| m.points[0].value);
        let line = sverka_app::together::open(&desk, nika).unwrap().points;
        let health = sverka_app::health::open(&desk, three.campaign).unwrap().health;
        let part = health.performance.parts.into_iter().find(|part| part.primary);
        [own.unwrap().value, usual, line[0].value, part.unwrap().value]
    };
    assert_eq!(came(), [Some(190.0); 4]);
    desk.make(
        Kind::DoubtSettled,
        json!({"campaign": three.campaign, "import": import, "code": "outside-campaign", "counts": true}),
    );
    assert_eq!(came(), [Some(250.0); 4]);
}

#[test]
fn a_market_nobody_knows_of_makes_no_whole_success() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    desk.go_to(AFTER);
    bring(&desk, three, "Date,Orders\n2026-03-10,150\n2026-04-12,90\n");
    assert_eq!(review::open(&desk, three.campaign).unwrap().merit, Merit::ReachedWhereKnown);
}

#[test]
fn line_152_figures_that_stop_half_way_are_no_verdict_and_nothing_is_learned_from_them() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let parties = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties;
    let nika = parties.iter().find(|party| party.id == three.nika).unwrap().partner.unwrap();
    desk.save(Kind::Campaign, three.campaign, json!({"category": bilingual("Чай", "Tea")}));
    prediction::write(&desk, predict(&desk, three.campaign, Market::Ru, 50.0, 300.0, 0.7)).unwrap();
    desk.go_to(AFTER);
    let taken = |on: &str, rows: &str| {
        let path = desk.file("ru.csv", format!("Date,Orders\n{rows}"));
        let place = Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru };
        let request = ImportRequest { taken_on: Some(day(on)), ..ImportRequest::new(&path, place) };
        import::run(&desk, request, &Unwatched).unwrap();
    };
    let known = || {
        let view = review::open(&desk, three.campaign).unwrap();
        let of_ru =
            |own: &&sverka_app::review::ReviewOutcome| own.primary && own.market == Market::Ru;
        let own = view.outcomes.iter().find(of_ru).unwrap().clone();
        let score = view.predictions.iter().find_map(|row| row.score).unwrap();
        let usual = sverka_app::profile::open(&desk).unwrap();
        let line = sverka_app::together::open(&desk, nika).unwrap().points;
        (
            (view.merit, own.value, own.through, own.whole, own.reached),
            (score.hit.is_some(), score.brier.is_some(), view.predicting.campaigns),
            (usual.profiles.len(), usual.left_out, learning::open(&desk).unwrap().left_out),
            line[0].value,
        )
    };
    // The last file is of a third of the way, whatever the day it is looked back on.
    taken("2026-03-20", "2026-03-10,60\n2026-03-12,40\n");
    assert_eq!(
        known(),
        (
            (Merit::NotYet, Some(100.0), Some(day("2026-03-19")), false, None),
            (false, false, 0),
            (0, 1, 1),
            None
        )
    );
    let letter = text(&desk, three, DocumentKind::Feedback, &three.nika.to_string());
    assert!(letter.contains("ещё не итог") && !letter.contains("Промах"), "{letter}");
    taken("2026-04-13", "2026-03-10,60\n2026-03-12,40\n2026-04-01,150\n");
    assert_eq!(
        known(),
        (
            (Merit::ReachedWhereKnown, Some(250.0), Some(day(ENDS)), true, Some(true)),
            (true, true, 1),
            (1, 0, 0),
            Some(250.0)
        )
    );
}

#[test]
fn a_files_day_after_the_end_takes_nothing_from_the_partners_line() {
    let (desk, three) = finished(240, 1150);
    let parties = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties;
    let nika = parties.iter().find(|party| party.id == three.nika).unwrap().partner.unwrap();
    let line = sverka_app::together::open(&desk, nika).unwrap().points;
    assert_eq!(line.iter().map(|point| point.value).collect::<Vec<_>>(), [Some(240.0)]);
}

#[test]
fn a_primary_metric_of_ones_own_goes_through_every_room() {
    let desk = Desk::on("2026-02-20");
    desk.make(
        Kind::OwnMetric,
        json!({
            "key": "partings", "name": bilingual("Уходы", "Partings"), "over": ["unsub"],
            "unit": "count", "direction": "lower", "tells": "outcome",
        }),
    );
    let three = aligned(&desk);
    let targets = sverka_app::align::open(&desk, three.campaign).unwrap().targets;
    desk.save(
        Kind::Target,
        targets.iter().find(|target| target.primary).unwrap().id,
        json!({"metric": "partings", "thresholds": [
            {"market": "ru", "value": 5.0, "currency": null},
            {"market": "us", "value": 5.0, "currency": null},
        ]}),
    );
    desk.save(Kind::Campaign, three.campaign, json!({"category": bilingual("Чай", "Tea")}));
    let new = NewPrediction {
        metric: "partings".into(),
        ..predict(&desk, three.campaign, Market::Ru, 0.0, 4.0, 0.9)
    };
    prediction::write(&desk, new).unwrap();
    desk.make(
        Kind::Benchmark,
        json!({"metric": "partings", "lowest": 1.0, "highest": 9.0, "source": "Альманах", "year": 2026}),
    );
    desk.go_to(AFTER);
    bring(&desk, three, "Date,Unsubscribes\n2026-03-10,0\n2026-04-12,0\n");

    let view = review::open(&desk, three.campaign).unwrap();
    let own = view.outcomes.iter().find(|own| own.market == Market::Ru && own.primary).unwrap();
    assert_eq!(
        (own.metric.as_str(), own.value, own.reached, own.attained),
        ("partings", Some(0.0), Some(true), Some(100.0)),
        "nobody left, of at most five"
    );
    assert_eq!(view.merit, Merit::ReachedWhereKnown);
    let row = view.predictions.iter().find(|row| row.prediction.is_some()).unwrap();
    let score = row.score.unwrap();
    assert_eq!((score.hit, score.reached), (Some(RangeHit::Inside), Some(true)));

    let profiles = sverka_app::profile::open(&desk).unwrap().profiles;
    let known = profiles.iter().flat_map(|own| &own.profile.metrics);
    assert!(known.map(|metric| metric.metric.as_str()).any(|id| id == "partings"));
    assert!(profiles.iter().any(|own| own.published.iter().any(|p| p.metric == "partings")));

    let parties = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties;
    let nika = parties.iter().find(|party| party.id == three.nika).unwrap().partner.unwrap();
    let together = sverka_app::together::open(&desk, nika).unwrap();
    assert_eq!(together.points[0].value, Some(0.0));
}
