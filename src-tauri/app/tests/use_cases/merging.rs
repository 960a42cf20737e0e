//! Merging two records of one partner: nothing is lost, signed texts stay, and one undo brings both back.

use crate::made::{Desk, ready, sign};
use serde_json::{Value, json};
use sverka_app::{Code, brief, campaign, file, merge, partner, scorecard};
use sverka_core::duplicate::Certainty;
use sverka_core::merge::ClashField;
use sverka_core::paper::Paper;
use sverka_core::pilot::Debrief;
use sverka_core::scorecard::Score;
use sverka_core::{Id, Kind};

/// Every record as it stands.
pub fn tables(desk: &Desk) -> Value {
    let path = desk.place("everything.json");
    file::export(desk, &path).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["tables"].take()
}

fn two(desk: &Desk) -> (Id, Id) {
    let keep = desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Ника Залесная", "en": ""}, "markets": ["ru"], "language": "ru",
            "accounts": [{"platform": "telegram", "handle": "@nika_z", "followers": 12300}],
            "notes": "Не снимает по пятницам",
        }),
    );
    let gone = desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Вероника Залесная", "en": "Nika Zalesnaya"}, "markets": ["us"],
            "kind": "strategist", "language": "ru",
            "accounts": [{"platform": "telegram", "handle": "t.me/nika_z", "followers": 15000}],
            "notes": "Любит длинные брифы",
        }),
    );
    (keep, gone)
}

/// One record of every kind that points to a partner.
fn one_of_each(desk: &Desk, partner: Id, campaign: Id) {
    desk.make(Kind::Case, json!({"partner": partner, "brand": "Чайная"}));
    desk.make(Kind::Relationship, json!({"partner": partner, "brand": "Чайная"}));
    desk.make(Kind::Reference, json!({"partner": partner, "creator": "Тесса"}));
    desk.make(Kind::Message, json!({"partner": partner, "sent": "2026-03-02T10:00:00"}));
    desk.make(
        Kind::GateOverride,
        json!({"partner": partner, "gate": "gut-check", "reason": "Знаем давно", "on": "2026-03-02", "person": "Марта"}),
    );
    desk.make(Kind::Conversation, json!({"partner": partner, "kind": "exploration"}));
    desk.make(
        Kind::Lapse,
        json!({"partner": partner, "kind": "missed-deadline", "on": "2026-03-02"}),
    );
    desk.make(Kind::Debrief, json!({"partner": partner, "campaign": campaign}));
    desk.make(Kind::Move, json!({"partner": partner, "to": "exploration", "on": "2026-03-02"}));
    desk.make(Kind::Party, json!({"campaign": campaign, "role": "creator", "partner": partner, "name": {"ru": "Ника", "en": ""}}));
}

#[test]
fn everything_that_pointed_to_the_one_that_goes_points_to_the_one_that_stays() {
    let desk = Desk::on("2026-03-20");
    let three = crate::made::bare(&desk, "Пилот");
    let (keep, gone) = two(&desk);
    one_of_each(&desk, gone, three.campaign);
    scorecard::score(&desk, gone, "process", Some(4), "Показала календарь").unwrap();
    let before = tables(&desk);

    let view = merge::preview(&desk, keep, gone, &[]).unwrap();
    let mut moving: Vec<Kind> = view.moving.iter().map(|moving| moving.kind).collect();
    moving.sort();
    let mut all = merge::KINDS.to_vec();
    all.sort();
    assert_eq!(moving, all, "one of each kind");
    assert_eq!(tables(&desk), before, "looking changes nothing");

    merge::run(&desk, keep, gone, &[]).unwrap();
    let after = tables(&desk);
    for (table, rows) in after.as_object().unwrap() {
        for row in rows.as_array().unwrap() {
            assert_ne!(row["partner"], json!(gone), "{table}: {row}");
        }
    }
    let standing = partner::open(&desk, keep).unwrap().partner;
    assert_eq!(standing, view.united, "the preview is what is done");
    let old = partner::open(&desk, gone).unwrap().partner;
    assert_eq!((old.merged_into, old.archived), (Some(keep), true));
    assert!(file::verify(&desk).unwrap().holds);

    desk.undo().unwrap();
    assert_eq!(tables(&desk), before, "one step back brings both back");
    desk.redo().unwrap();
    assert_eq!(tables(&desk), after);
}

#[test]
fn every_table_that_points_to_a_partner_is_taken_along() {
    let pointing = sverka_store::tables::ALL
        .iter()
        .filter(|table| table.columns.iter().any(|(name, _)| *name == "partner"));
    let mut kinds: Vec<Kind> = pointing.map(|table| table.kind).collect();
    let mut taken = merge::KINDS.to_vec();
    kinds.sort();
    taken.sort();
    assert_eq!(taken, kinds);
}

#[test]
fn what_gives_way_is_kept_in_the_notes_in_words() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    let leads = [ClashField::Followers];
    merge::run(&desk, keep, gone, &leads).unwrap();
    let standing = partner::open(&desk, keep).unwrap().partner;
    assert_eq!(standing.name.ru, "Ника Залесная");
    assert_eq!(standing.name.en, "Nika Zalesnaya");
    assert_eq!(standing.accounts.len(), 1);
    assert_eq!(standing.accounts[0].followers, Some(15_000));
    let kept = [
        "Не снимает по пятницам",
        "Любит длинные брифы",
        "Имя по-русски: Вероника Залесная",
        "Кто это: стратег",
        "Подписчики (@nika_z): 12\u{a0}300",
    ];
    for words in kept {
        assert!(standing.notes.contains(words), "{words}: {}", standing.notes);
    }
}

#[test]
fn two_marks_of_one_person_on_one_criterion_are_both_kept() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    scorecard::score(&desk, keep, "process", Some(4), "Показала календарь").unwrap();
    scorecard::score(&desk, gone, "process", Some(2), "Забыла про сценарий").unwrap();
    scorecard::score(&desk, gone, "reliability", Some(5), "Всё в срок").unwrap();
    merge::run(&desk, keep, gone, &[]).unwrap();
    let rows = tables(&desk)["score"].take();
    let scores: Vec<Score> = serde_json::from_value(rows).unwrap();
    let of = |partner: Id, criterion: &str| {
        scores.iter().find(|s| s.partner == partner && s.criterion == criterion).unwrap()
    };
    let process = of(keep, "process");
    assert_eq!(process.value, Some(4));
    for words in ["Показала календарь", "балл 2", "Забыла про сценарий"]
    {
        assert!(process.evidence.contains(words), "{words}: {}", process.evidence);
    }
    assert_eq!(of(keep, "reliability").value, Some(5));
    assert_eq!(of(gone, "process").value, Some(2), "the mark stays where it was given");
}

#[test]
fn the_reason_of_a_debrief_goes_along_and_comes_back() {
    let desk = Desk::on("2026-03-20");
    let three = crate::made::bare(&desk, "Пилот");
    let (keep, gone) = two(&desk);
    let told = |partner: Id, reason: &str| {
        let said = json!({"campaign": three.campaign, "partner": partner, "reason": reason});
        desk.make(Kind::Debrief, said)
    };
    let (own, other) = (told(keep, "Слышим друг друга"), told(gone, "Правки вносит за день"));
    desk.save(Kind::Debrief, other, json!({"verdict": "scale", "worked": "Созвоны"}));
    let debriefs = || -> Vec<Debrief> {
        let mut all: Vec<Debrief> =
            serde_json::from_value(tables(&desk)["debrief"].take()).unwrap();
        all.sort_by_key(|debrief| debrief.id);
        all
    };
    let before = debriefs();
    merge::run(&desk, keep, gone, &[]).unwrap();
    let moved: Vec<Debrief> =
        before.iter().map(|debrief| Debrief { partner: keep, ..debrief.clone() }).collect();
    assert_eq!(debriefs(), moved, "word for word, each for itself");
    assert_eq!(moved.iter().map(|debrief| debrief.id).collect::<Vec<_>>(), [own, other]);
    desk.undo().unwrap();
    assert_eq!(debriefs(), before);
}

#[test]
fn a_signed_brief_does_not_change() {
    let desk = Desk::on("2026-03-01");
    let three = ready(&desk);
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    let before = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    let parties = campaign::open(&desk, three.campaign).unwrap().parties;
    let gone = parties.iter().find(|p| p.id == three.nika).unwrap().partner.unwrap();
    let keep = desk.make(Kind::Partner, json!({"name": {"ru": "Ника", "en": "Nika Z"}}));
    merge::run(&desk, keep, gone, &[]).unwrap();

    let parties = campaign::open(&desk, three.campaign).unwrap().parties;
    assert_eq!(parties.iter().find(|p| p.id == three.nika).unwrap().partner, Some(keep));
    let after = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!((&after.hash, after.stands_signed), (&before.hash, true));
    assert_eq!(after.signatures, before.signatures);
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn only_two_that_stand_can_be_merged() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    let nobody = uuid::Uuid::now_v7();
    assert_eq!(merge::run(&desk, keep, keep, &[]).unwrap_err().code, Code::Refused);
    assert_eq!(merge::run(&desk, keep, nobody, &[]).unwrap_err().code, Code::NotFound);
    merge::run(&desk, keep, gone, &[]).unwrap();
    for (one, other) in [(keep, gone), (gone, keep)] {
        assert_eq!(merge::run(&desk, one, other, &[]).unwrap_err().code, Code::Refused);
    }
}

#[test]
fn those_who_may_be_one_are_named_until_they_are_merged() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    desk.make(Kind::Partner, json!({"name": {"ru": "Тесса", "en": ""}}));
    let alike = merge::alike(&desk).unwrap();
    assert_eq!(alike.len(), 1);
    assert_eq!((alike[0].one, alike[0].other), (keep, gone));
    assert_eq!(alike[0].certainty, Certainty::Certain);
    merge::run(&desk, keep, gone, &[]).unwrap();
    assert_eq!(merge::alike(&desk).unwrap(), []);
}

#[test]
fn two_who_take_part_in_one_campaign_are_not_merged() {
    let desk = Desk::on("2026-03-20");
    let three = crate::made::bare(&desk, "Пилот");
    let (keep, gone) = two(&desk);
    for partner in [keep, gone] {
        desk.make(Kind::Party, json!({"campaign": three.campaign, "role": "creator", "partner": partner, "name": {"ru": "Ника", "en": ""}}));
    }
    let before = tables(&desk);
    let refused = merge::run(&desk, keep, gone, &[]).unwrap_err();
    assert_eq!((refused.code, refused.args["campaign"].as_str()), (Code::BothTakePart, "Пилот"));
    assert_eq!(merge::preview(&desk, keep, gone, &[]).unwrap_err().code, Code::BothTakePart);
    assert_eq!(tables(&desk), before);
}

#[test]
fn one_time_with_one_brand_is_one_relationship_afterwards() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    let times = [
        (keep, "Чайная", "2024-01-01", "2024-06-30", "Сначала"),
        (keep, "Чайная", "2024-12-01", "2025-01-31", "Потом"),
        (gone, "чайная", "2024-05-01", "2024-12-15", "Между"),
        (gone, "Кофейная", "2024-05-01", "2024-12-15", ""),
    ];
    for (partner, brand, from, to, note) in times {
        let fields =
            json!({"partner": partner, "brand": brand, "from": from, "to": to, "note": note});
        desk.make(Kind::Relationship, fields);
    }
    merge::run(&desk, keep, gone, &[]).unwrap();
    let rows = tables(&desk)["relationship"].take();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 2, "{rows:?}");
    let tea = rows.iter().find(|row| row["brand"] != "Кофейная").unwrap();
    assert_eq!((&tea["from"], &tea["to"]), (&json!("2024-01-01"), &json!("2025-01-31")));
    for words in ["Сначала", "Потом", "Между"] {
        assert!(tea["note"].as_str().unwrap().contains(words), "{tea}");
    }
}

#[test]
fn a_mark_under_other_words_moves_along_as_it_is() {
    let desk = Desk::on("2026-03-20");
    let (keep, gone) = two(&desk);
    scorecard::score(&desk, gone, "process", Some(2), "Забыла про сценарий").unwrap();
    let kind = sverka_core::partner::PartnerKind::Creator;
    let mut criteria = sverka_core::template::built_in(kind);
    let process = criteria.iter_mut().find(|one| one.id == "process").unwrap();
    process.name = sverka_core::Both::new("Порядок", "Order");
    sverka_app::template::save(&desk, kind, criteria).unwrap();
    scorecard::score(&desk, keep, "process", None, "Ещё не смотрели").unwrap();
    merge::run(&desk, keep, gone, &[]).unwrap();
    let scores: Vec<Score> = serde_json::from_value(tables(&desk)["score"].take()).unwrap();
    let mut marks: Vec<_> = scores.iter().map(|s| (s.partner, s.template, s.value)).collect();
    marks.sort();
    assert_eq!(marks, [(keep, 1, Some(2)), (keep, 2, None)]);
}
