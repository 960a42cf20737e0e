//! Comments of the audience: taken in, sorted, and counted beside the hand tallies.

use crate::made::{Desk, bare, fields};
use serde_json::json;
use sverka_app::audience_comment::{self, CommentsPlace};
use sverka_app::{health, record};
use sverka_core::partner::Platform;
use sverka_core::problem::ProblemCode;
use sverka_core::{Id, Kind, Market};

fn place(desk: &Desk, campaign: Id) -> CommentsPlace {
    CommentsPlace { campaign, party: None, market: Market::Ru, platform: None, on: desk.today() }
}

fn sentiment(desk: &Desk, campaign: Id) -> (Option<f64>, u32) {
    let health = health::of_campaign(desk, campaign, desk.today()).unwrap();
    let part = health.sentiment.parts.iter().find(|part| part.market == Market::Ru).unwrap();
    (part.score, part.n)
}

#[test]
fn comments_come_in_once_without_names_and_go_in_one_step() {
    let desk = Desk::on("2026-03-20");
    let campaign = bare(&desk, "Gift Box").campaign;
    let place = place(&desk, campaign);
    let pasted = "@anna супер\n\nне понравилось\n@boris супер\n";
    let taken = audience_comment::take(&desk, &place, pasted).unwrap().value;
    assert_eq!((taken.came, taken.known), (3, 0), "two people said the same");
    let taken =
        audience_comment::take(&desk, &place, "не понравилось\nа где купить?").unwrap().value;
    assert_eq!((taken.came, taken.known), (1, 1));
    let view = audience_comment::open(&desk, campaign).unwrap();
    let mut texts: Vec<&str> =
        view.comments.iter().map(|read| read.comment.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["а где купить?", "не понравилось", "супер", "супер"]);
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert!(audience_comment::open(&desk, campaign).unwrap().comments.is_empty());
}

#[test]
fn the_same_words_count_as_often_as_they_were_written_and_come_in_once() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    let place = place(&desk, three.campaign);
    let hearts = |n: usize| "❤️\n".repeat(n);
    let take = |place: &CommentsPlace, text: &str| {
        let taken = audience_comment::take(&desk, place, text).unwrap().value;
        (taken.came, taken.known)
    };
    assert_eq!(take(&place, &(hearts(40) + "дорого\n")), (41, 0));
    assert_eq!(take(&place, &(hearts(40) + "дорого\n")), (0, 41), "the same page again");
    assert_eq!(take(&place, &hearts(43)), (3, 40), "three more hearts since");
    let others = [
        CommentsPlace { party: Some(three.nika), ..place.clone() },
        CommentsPlace { platform: Some(Platform::Youtube), ..place.clone() },
    ];
    for other in others {
        assert_eq!(take(&other, "❤️"), (1, 0), "under another post");
    }
    assert_eq!(audience_comment::open(&desk, three.campaign).unwrap().comments.len(), 46);
}

#[test]
fn line_133_comments_count_in_health_once_a_person_has_confirmed_the_sample() {
    let desk = Desk::on("2026-03-20");
    let campaign = bare(&desk, "Gift Box").campaign;
    let pasted: String = (0..60).map(|n| format!("очень понравилось, беру {n}-й раз\n")).collect();
    audience_comment::take(&desk, &place(&desk, campaign), &pasted).unwrap();
    assert_eq!(sentiment(&desk, campaign), (None, 0), "words alone count for nothing");
    let next = audience_comment::open(&desk, campaign).unwrap().next;
    for (n, id) in next.iter().take(30).enumerate() {
        assert_eq!(sentiment(&desk, campaign).1, n as u32);
        record::save(&desk, Kind::AudienceComment, *id, fields(json!({"mood": "positive"})))
            .unwrap();
    }
    assert_eq!(sentiment(&desk, campaign), (Some(1.0), 60));
}

#[test]
fn more_comments_than_people_read_are_refused_whole() {
    let desk = Desk::on("2026-03-20");
    let campaign = bare(&desk, "Gift Box").campaign;
    let pasted: String = (0..5_001).map(|n| format!("comment {n}\n")).collect();
    let refused = audience_comment::take(&desk, &place(&desk, campaign), &pasted).unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::TooMany);
    assert!(audience_comment::open(&desk, campaign).unwrap().comments.is_empty());
}

#[test]
fn comments_in_the_language_of_the_other_market_go_there_in_one_step() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    let place = place(&desk, three.campaign);
    let text = "I love this tea so much\nWhere can I buy it?\nочень вкусный чай, беру ещё";
    audience_comment::take(&desk, &place, text).unwrap();
    let of = |market| {
        let view = audience_comment::open(&desk, three.campaign).unwrap();
        view.comments.iter().filter(|read| read.comment.market == market).count()
    };
    let sent = audience_comment::send_elsewhere(&desk, three.campaign, Market::Ru).unwrap().value;
    assert_eq!((sent, of(Market::Ru), of(Market::Us)), (2, 1, 2));
    desk.undo().unwrap();
    assert_eq!((of(Market::Ru), of(Market::Us)), (3, 0));
}

#[test]
fn comments_that_stay_where_they_are_are_not_asked_about_again() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    let place = place(&desk, three.campaign);
    let text = "I love this tea so much\nWhere can I buy it?\nSo good, thank you";
    audience_comment::take(&desk, &place, text).unwrap();
    let asked = || {
        let view = audience_comment::open(&desk, three.campaign).unwrap();
        let asked = view.sorted.iter().find(|line| line.market == Market::Ru).unwrap().elsewhere;
        (asked, view.comments.iter().filter(|read| read.elsewhere).count())
    };
    assert_eq!(asked(), (Some(3), 3));
    let kept = audience_comment::keep_here(&desk, three.campaign, Market::Ru).unwrap().value;
    assert_eq!((kept, asked()), (3, (None, 0)));
    // Those that come later are a question of their own.
    audience_comment::take(&desk, &place, "My favourite\nI want more of this\nHow much is it?")
        .unwrap();
    assert_eq!(asked(), (Some(3), 3));
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(asked(), (Some(3), 3));
}
