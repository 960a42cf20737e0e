//! The ranked list, kept from one change to the next.

use crate::made::{Desk, bare};
use serde_json::json;
use std::sync::Arc;
use sverka_app::clock::SetClock;
use sverka_app::{Workspace, evidence, merge, partner, phase, scorecard, settings, template};
use sverka_core::gate::GateId;
use sverka_core::partner::PartnerKind;
use sverka_core::phase::Phase;
use sverka_core::{Id, Kind};

/// Something that is done in a workspace.
type Doing<'a> = Box<dyn Fn(&Desk) + 'a>;

fn scored(desk: &Desk, partner: Id, value: u8) {
    for criterion in template::open(desk, PartnerKind::Creator).unwrap().criteria {
        let id = criterion.criterion.id;
        scorecard::score(desk, partner, &id, Some(value), "Разговор").unwrap();
    }
}

/// What the window is given, and what a reading of the whole file gives.
fn is_as_read_anew(desk: &Desk, after: &str) {
    let clock = Arc::new(SetClock::at(desk.today()));
    let anew = Workspace::open_to_read(&desk.path(), clock).unwrap();
    for archived in [false, true] {
        let kept = partner::list(desk, archived).unwrap();
        assert_eq!(kept, partner::list(&anew, archived).unwrap(), "after {after}");
    }
    for row in partner::list(desk, false).unwrap() {
        let card = |of: &Workspace| scorecard::open(of, row.id).unwrap();
        let (kept, anew) = (card(desk), card(&anew));
        assert_eq!((kept.place, kept.ranked), (anew.place, anew.ranked), "after {after}");
        assert_eq!((kept.sureness, kept.rival), (anew.sureness, anew.rival), "after {after}");
    }
}

#[test]
fn the_list_that_is_kept_is_the_list_as_read_anew_whatever_was_changed() {
    let mut desk = Desk::on("2026-03-02");
    let three = bare(&desk, "Весна");
    let ids: Vec<Id> = partner::list(&desk, false).unwrap().iter().map(|row| row.id).collect();
    let [nika, tessa] = ids[..] else { panic!("two creators take part") };
    let vera = desk.make(Kind::Partner, json!({"name": {"ru": "Вера", "en": "Vera"}}));
    for (id, value) in [(nika, 4), (tessa, 3), (vera, 3)] {
        scored(&desk, id, value);
    }
    is_as_read_anew(&desk, "the beginning");
    let about = |more: serde_json::Value| {
        let mut fields = json!({"partner": vera});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    let target = json!({"campaign": three.campaign, "metric": "views", "primary": true});
    let changes: Vec<(&str, Doing)> = vec![
        (
            "a name",
            Box::new(|d| d.save(Kind::Partner, nika, json!({"name": {"ru": "Ника А.", "en": ""}}))),
        ),
        (
            "accounts",
            Box::new(|d| {
                d.save(Kind::Partner, tessa, json!({"accounts": [{"platform": "youtube", "handle": "@t", "followers": 90_000}]}))
            }),
        ),
        (
            "a mark",
            Box::new(|d| {
                scorecard::score(d, vera, "process", Some(5), "Календарь").unwrap();
            }),
        ),
        (
            "a mark taken back",
            Box::new(|d| {
                scorecard::score(d, vera, "process", None, "").unwrap();
            }),
        ),
        (
            "a case",
            Box::new(|d| {
                d.make(Kind::Case, about(json!({"market": "ru", "brand": "Чай"})));
            }),
        ),
        (
            "a relationship",
            Box::new(|d| {
                d.make(Kind::Relationship, about(json!({"brand": "Чай", "from": "2025-01-01"})));
            }),
        ),
        (
            "a conversation",
            Box::new(|d| {
                d.make(
                    Kind::Conversation,
                    about(json!({"kind": "exploration", "on": "2026-03-01"})),
                );
            }),
        ),
        (
            "a gate passed",
            Box::new(|d| {
                evidence::pass(d, vera, GateId::ALL[0], "Знаем лично").unwrap();
            }),
        ),
        (
            "a step",
            Box::new(|d| {
                phase::go(d, vera, Phase::Pilot, None, "Начинаем").unwrap();
            }),
        ),
        (
            "a number",
            Box::new(|d| {
                d.make(Kind::Target, target.clone());
            }),
        ),
        (
            "a campaign with a pilot",
            Box::new(|d| d.save(Kind::Campaign, three.campaign, json!({"markets": ["ru"]}))),
        ),
        (
            "another in her place",
            Box::new(|d| d.save(Kind::Party, three.nika, json!({"partner": vera}))),
        ),
        (
            "somebody put aside",
            Box::new(|d| d.save(Kind::Partner, tessa, json!({"archived": true}))),
        ),
        (
            "the same one back",
            Box::new(|d| d.save(Kind::Partner, tessa, json!({"archived": false}))),
        ),
        (
            "a campaign put aside",
            Box::new(|d| {
                d.save(Kind::Campaign, three.campaign, json!({"archived": true}));
            }),
        ),
        (
            "a rule for all",
            Box::new(|d| {
                let id = settings::open(d).unwrap().id;
                d.save(Kind::Settings, id, json!({"coverage_least": 0.95}));
            }),
        ),
        (
            "something no row shows",
            Box::new(|d| {
                d.make(
                    Kind::Message,
                    about(json!({"about": "Бриф", "sent": "2026-03-01T10:00:00"})),
                );
            }),
        ),
        (
            "two who are one",
            Box::new(|d| {
                merge::run(d, nika, tessa, &[]).unwrap();
            }),
        ),
        (
            "a new campaign",
            Box::new(|d| {
                bare(d, "Осень");
            }),
        ),
    ];
    for (what, change) in &changes {
        change(&desk);
        is_as_read_anew(&desk, what);
    }
    // Several at once, between two looks at the list.
    for _ in 0..4 {
        desk.undo().unwrap();
    }
    is_as_read_anew(&desk, "four steps back");
    while desk.redo().unwrap().value.is_some() {
        is_as_read_anew(&desk, "a step made again");
    }
    desk.go_to("2027-03-02");
    is_as_read_anew(&desk, "a year");
    desk = desk.reopened();
    is_as_read_anew(&desk, "a night");
}
