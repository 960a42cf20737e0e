//! Today: what wants attention, and the order to take it up in.

use crate::importing::request;
use crate::made::{CHECKIN, Desk, ENDS, STARTS, Three, bare, day, promised, ready, sign};
use serde_json::json;
use sverka_app::decision::NewDecision;
use sverka_app::today::Attention::{
    self, Checkin, Decision, Due, FlagPending, FlagRaised, Late, Prospect, Review, Unsigned,
};
use sverka_app::{brief, health, import, today};
use sverka_core::decision::{Occasion, Verdict};
use sverka_core::flag::{self, FlagState};
use sverka_core::paper::Paper;
use sverka_core::{Both, Kind};
use sverka_exchange::Unwatched;

fn signed(desk: &Desk) -> Three {
    let three = ready(desk);
    for party in three.parties() {
        sign(desk, three.campaign, party).unwrap();
    }
    three
}

/// What kind of attention is wanted, and the days left.
type Item = (Attention, Option<i64>);

/// What stands on Today.
fn items(desk: &Desk) -> Vec<Item> {
    today::open(desk).unwrap().items.into_iter().map(|item| (item.attention, item.days)).collect()
}

#[test]
fn an_empty_workspace_wants_nothing() {
    let desk = Desk::on("2026-02-20");
    let view = today::open(&desk).unwrap();
    assert_eq!((view.items.len(), view.in_hand.len(), view.partners), (0, 0, 0));
    assert_eq!((view.today, view.next), (day("2026-02-20"), None));
}

#[test]
fn what_is_in_hand_is_said_and_the_next_date_named() {
    let desk = Desk::on("2026-03-03");
    let three = signed(&desk);
    let view = today::open(&desk).unwrap();
    assert_eq!(view.items, []);
    assert_eq!(view.in_hand.len(), 1);
    assert_eq!(view.in_hand[0].campaign.id, three.campaign);
    let next = view.next.unwrap();
    assert_eq!((next.attention, next.on, next.days), (Due, Some(day("2026-03-16")), Some(13)));
    assert_eq!(next.subject.ru, "Обзор");
    assert_eq!(view.partners, 2);
}

#[test]
fn a_campaign_comes_up_as_its_days_pass() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    let days: [(&str, &[Item]); 7] = [
        ("2026-02-20", &[]),
        ("2026-03-08", &[]),
        ("2026-03-09", &[(Due, Some(7))]),
        ("2026-03-11", &[(Checkin, Some(7)), (Due, Some(5)), (Due, Some(6))]),
        (
            "2026-03-17",
            &[(FlagPending, None), (Checkin, Some(1)), (Late, Some(-1)), (Due, Some(0))],
        ),
        (
            CHECKIN,
            &[
                (FlagRaised, None),
                (FlagPending, None),
                (Checkin, Some(0)),
                (Late, Some(-2)),
                (Late, Some(-1)),
            ],
        ),
        (
            "2026-03-19",
            &[
                (FlagRaised, None),
                (FlagRaised, None),
                (Checkin, Some(-1)),
                (Late, Some(-3)),
                (Late, Some(-2)),
            ],
        ),
    ];
    for (on, expected) in days {
        desk.go_to(on);
        assert_eq!(items(&desk), expected, "{on}");
    }
    health::decide(&desk, three.campaign, Verdict::Continue, "Ждём.", true).unwrap();
    let flagged_and_late: Vec<Attention> = items(&desk).into_iter().map(|(a, _)| a).collect();
    assert_eq!(flagged_and_late, [FlagRaised, FlagRaised, Late, Late], "the check-in was held");
}

#[test]
fn everything_at_once_comes_in_the_order_to_take_it_up() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    promised(&desk, three.campaign, three.nika, "Сторис", "2026-04-05");
    desk.go_to("2026-04-01");
    desk.make(
        Kind::Tally,
        json!({"campaign": three.campaign, "market": "ru", "on": "2026-04-01", "negative": 40}),
    );
    let expected = [
        (FlagRaised, None),
        (FlagRaised, None),
        (FlagPending, None),
        (Checkin, Some(-14)),
        (Unsigned, Some(-30)),
        (Late, Some(-16)),
        (Late, Some(-15)),
        (Due, Some(4)),
        (Decision, Some(0)),
    ];
    assert_eq!(items(&desk), expected);
    let view = today::open(&desk).unwrap();
    assert!(view.in_hand.is_empty());
    let unsigned = view.items.iter().find(|i| i.attention == Unsigned).unwrap();
    assert_eq!(unsigned.done, Some((0, 3)));
}

#[test]
fn a_signed_brief_stays_until_all_have_signed() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    for (at, party) in three.parties().into_iter().enumerate() {
        let view = today::open(&desk).unwrap();
        assert_eq!(view.items[0].attention, Unsigned);
        assert_eq!(view.items[0].done, Some((at as u32, 3)));
        sign(&desk, three.campaign, party).unwrap();
    }
    assert_eq!(items(&desk), []);
    let id = desk.clause(three.campaign, "payment").clause.id;
    desk.write(id, "Платим сразу.", "We pay at once.");
    assert_eq!(items(&desk)[0].0, Unsigned, "the text has changed");
}

#[test]
fn a_row_names_the_very_record_it_is_about() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let record = |attention| {
        let view = today::open(&desk).unwrap();
        view.items.into_iter().find(|item| item.attention == attention).map(|item| item.record)
    };
    assert_eq!(record(Unsigned), Some(None), "every clause is ready: it is the brief that waits");
    let clauses = brief::open(&desk, three.campaign, Paper::Brief).unwrap().clauses;
    for at in [5, 3] {
        desk.write(clauses[at].clause.id, "Платим за 5 дней.", "We pay in 7 days.");
        assert_eq!(record(Unsigned), Some(Some(clauses[at].clause.id)), "the first that is not");
    }
    let story = promised(&desk, three.campaign, three.nika, "Сторис", "2026-02-22");
    assert_eq!(record(Due), Some(Some(story)));
    desk.go_to("2026-02-23");
    assert_eq!(record(Late), Some(Some(story)));
}

#[test]
fn line_145_a_decision_is_due_thirty_days_after_the_start_or_the_last_monthly_one() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    desk.save(Kind::Campaign, three.campaign, json!({"ends": "2026-12-31"}));
    let due = |on: &str| {
        desk.go_to(on);
        items(&desk).into_iter().find(|(attention, _)| *attention == Decision)
    };
    assert_eq!(due("2026-03-31"), None);
    assert_eq!(due("2026-04-01"), Some((Decision, Some(0))));
    assert_eq!(due("2026-04-05"), Some((Decision, Some(-4))));
    health::decide(&desk, three.campaign, Verdict::Pivot, "Меняем ролик.", false).unwrap();
    assert_eq!(due("2026-04-05"), Some((Decision, Some(-4))), "that was not the month's");
    let said = || Both::new("Да", "Yes");
    let month = NewDecision {
        campaign: three.campaign,
        occasion: Occasion::Monthly,
        verdict: Verdict::Continue,
        reason: "Идём дальше.".into(),
        stage: None,
        at_checkin: false,
        working: said(),
        not_working: said(),
        next: said(),
        missing: Both::default(),
    };
    sverka_app::decision::make(&desk, month).unwrap();
    assert_eq!(due("2026-05-04"), None);
    assert_eq!(due("2026-05-05"), Some((Decision, Some(0))));
}

#[test]
fn line_156_a_campaign_that_is_over_wants_to_be_looked_back_on_and_nothing_else() {
    let desk = Desk::on("2026-04-01");
    let three = ready(&desk);
    assert!(!items(&desk).is_empty());
    desk.go_to("2026-04-13");
    assert_eq!(items(&desk), [(Review, Some(-1))], "finished");
    desk.go_to("2026-04-01");
    health::decide(&desk, three.campaign, Verdict::Stop, "Хватит.", false).unwrap();
    assert_eq!(items(&desk), [(Review, Some(0))], "stopped");
    assert!(today::open(&desk).unwrap().in_hand.is_empty());
}

#[test]
fn a_target_that_will_hardly_be_reached_is_told_though_no_flag_is_up() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    desk.save(Kind::Campaign, three.campaign, json!({"starts": STARTS, "ends": ENDS}));
    desk.make(
        Kind::Target,
        json!({
            "campaign": three.campaign, "metric": "orders", "primary": true,
            "thresholds": [{"market": "ru", "value": 420.0, "currency": null}],
        }),
    );
    desk.make(
        Kind::Target,
        json!({
            "campaign": three.campaign, "metric": "clicks", "position": 1,
            "thresholds": [{"market": "ru", "value": 4200.0, "currency": null}],
        }),
    );
    desk.go_to("2026-03-30");
    let days = (2..30).map(|day| format!("2026-03-{day:02},8,80\n")).collect::<String>();
    let path = desk.file("orders.csv", format!("Date,Orders,Clicks\n{days}"));
    import::run(&desk, request(three, &path), &Unwatched).unwrap();
    let view = today::open(&desk).unwrap();
    let mut told = view.items.iter().filter(|item| item.attention == Prospect);
    let flag = told.next().unwrap().flag.as_ref().unwrap();
    assert_eq!(told.next(), None, "what is not primary waits in its room");
    assert_eq!((flag.key.as_str(), flag.state), ("performance:orders:ru", FlagState::Normal));
    assert_eq!(flag.prospect, flag::Prospect::Unlikely);
    assert!(view.in_hand.is_empty());
}
