//! Market rules of a campaign: what binds it, what is noted, the workspace's own cards, and what a material goes out
//! with.

use crate::made::{Desk, Three, bare, fields, promised};
use serde_json::{Value, json};
use sverka_app::rule::{RuleAnswer, RuleCardView, RulesView};
use sverka_app::{Code, deliverable, record, rule};
use sverka_core::partner::Platform;
use sverka_core::problem::ProblemCode;
use sverka_core::rule::binding::UnknownFact;
use sverka_core::rule::checklist::{RuleItem, RuleState};
use sverka_core::rule::{RuleAsks, RuleSubject, pack};
use sverka_core::{Id, Kind};

/// A campaign with a video of Nika's for Russia and one of Tessa's for the United States.
fn two_videos(desk: &Desk) -> (Three, Id, Id) {
    let three = bare(desk, "Gift Box");
    let nika = promised(desk, three.campaign, three.nika, "Обзор", "2026-12-10");
    let tessa = promised(desk, three.campaign, three.tessa, "Review", "2026-12-10");
    desk.save(Kind::Deliverable, nika, json!({"audience": "ru", "platform": "vk", "pay": "fee"}));
    desk.save(Kind::Deliverable, tessa, json!({"audience": "us", "pay": "barter"}));
    (three, nika, tessa)
}

fn open(desk: &Desk, campaign: Id) -> RulesView {
    rule::open(desk, campaign).unwrap()
}

fn item(desk: &Desk, campaign: Id, card: &str) -> RuleItem {
    let items = open(desk, campaign).items;
    items.into_iter().find(|item| item.card == card).unwrap_or_else(|| panic!("{card} binds"))
}

fn card(desk: &Desk, reference: &str) -> RuleCardView {
    rule::cards(desk).unwrap().into_iter().find(|card| card.reference == reference).unwrap()
}

fn of(deliverable: Id) -> RuleSubject {
    RuleSubject { deliverable: Some(deliverable), ..RuleSubject::default() }
}

fn words(value: &str) -> RuleAnswer {
    RuleAnswer { value: Some(value.to_owned()), ..RuleAnswer::default() }
}

fn tick(done: bool) -> RuleAnswer {
    RuleAnswer { done: Some(done), ..RuleAnswer::default() }
}

#[test]
fn the_cards_are_the_shipped_ones_until_somebody_changes_them() {
    let desk = Desk::on("2026-11-21");
    let cards = rule::cards(&desk).unwrap();
    let keys: Vec<&str> = cards.iter().map(|view| view.reference.as_str()).collect();
    let shipped = pack::cards();
    assert_eq!(keys, shipped.iter().map(|card| card.key.as_str()).collect::<Vec<_>>());
    assert!(cards.iter().all(|view| view.shipped && !view.changed && !view.stale && !view.outdone));
    assert!(cards.iter().all(|view| view.card.id.is_nil()));
    desk.go_to("2027-02-19");
    assert!(rule::cards(&desk).unwrap().iter().all(|view| !view.stale), "the ninetieth day");
    desk.go_to("2027-02-20");
    assert!(rule::cards(&desk).unwrap().iter().all(|view| view.stale));
}

#[test]
fn whoever_lives_elsewhere_is_bound_by_the_audience_spoken_to_and_in_person_by_home() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    let bound = |key: &str| {
        let cards = open(&desk, three.campaign).cards;
        cards.iter().any(|card| card.reference == key)
    };
    assert!(bound("ru-erid") && bound("ru-self-employed"));
    // She moved; those who watch her did not.
    desk.save(Kind::Party, three.nika, json!({"home": "us"}));
    assert!(bound("ru-erid") && !bound("ru-self-employed"));
    // She is back and speaks to others.
    desk.save(Kind::Party, three.nika, json!({"home": "ru"}));
    desk.save(Kind::Deliverable, nika, json!({"audience": "us"}));
    assert!(!bound("ru-erid") && bound("us-disclosure"));
}

#[test]
fn a_campaign_is_bound_by_what_is_known_of_its_materials_and_the_rest_is_named() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, tessa) = two_videos(&desk);
    let view = open(&desk, three.campaign);
    assert!(view.asked);
    let bound = |key: &str| view.cards.iter().any(|card| card.reference == key);
    for key in ["ru-erid", "ru-status", "ru-levy", "us-disclosure", "us-label-youtube"] {
        assert!(bound(key), "{key}");
    }
    for key in ["ru-restricted", "ru-register", "ru-levy-foreign", "us-label-tiktok"] {
        assert!(!bound(key), "{key}");
    }
    let unknown: Vec<_> = view.unknown.iter().map(|one| (one.deliverable, one.fact)).collect();
    let expected = [
        (nika, UnknownFact::Followers),
        (nika, UnknownFact::CrossBorder),
        (nika, UnknownFact::Copy),
        (tessa, UnknownFact::CrossBorder),
    ];
    assert_eq!(unknown, expected);
    assert_eq!(
        (view.met, view.of as usize),
        (0, view.items.len() - 1),
        "the fines are good to know"
    );
    let bare = bare(&desk, "Empty");
    assert!(!open(&desk, bare.campaign).asked);
}

#[test]
fn followers_are_those_of_the_creators_page_on_the_platform() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    let partner = {
        let parties = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties;
        parties.into_iter().find(|party| party.id == three.nika).unwrap().partner.unwrap()
    };
    let page = |platform: &str, followers: Value| json!({"platform": platform, "handle": "@nika", "followers": followers});
    // Each row: the pages of the creator, and whether the register binds the video on VK; `None`: not known.
    let table = [
        (vec![page("vk", json!(48_200))], Some(true)),
        (vec![page("vk", json!(10_000))], Some(true)),
        (vec![page("vk", json!(9_999)), page("youtube", json!(900_000))], Some(false)),
        (vec![page("youtube", json!(900_000))], None),
        (vec![page("vk", Value::Null)], None),
    ];
    for (accounts, expected) in table {
        desk.save(Kind::Partner, partner, json!({ "accounts": accounts }));
        let view = open(&desk, three.campaign);
        let binds = view.items.iter().find(|item| item.card == "ru-register");
        let waits = view
            .unknown
            .iter()
            .any(|one| one.deliverable == nika && one.fact == UnknownFact::Followers);
        let found = if waits { None } else { Some(binds.is_some()) };
        assert_eq!(found, expected, "{accounts:?}");
        if let Some(item) = binds {
            let page = RuleSubject {
                party: Some(three.nika),
                platform: Some(Platform::Vk),
                deliverable: None,
            };
            assert_eq!(item.subject, page);
        }
    }
}

#[test]
fn what_is_noted_carries_who_and_when_and_is_taken_back_the_same_way() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    let note = |card: &str, subject, answer| {
        rule::note(&desk, three.campaign, card, subject, answer).unwrap();
        item(&desk, three.campaign, card)
    };
    let erid = note("ru-erid", of(nika), words("2VtzqwxABC"));
    let check = erid.check.unwrap();
    assert_eq!(erid.state, RuleState::Met);
    assert_eq!((check.by.as_str(), check.on), ("Марта", Some(desk.today())));
    assert_eq!(open(&desk, three.campaign).met, 1);

    desk.go_to("2026-11-25");
    let noted =
        RuleAnswer { note: Some("из кабинета".to_owned()), ..RuleAnswer::default() };
    let check = note("ru-erid", of(nika), noted).check.unwrap();
    assert_eq!(check.on.unwrap().to_string(), "2026-11-21", "a remark is no new answer");
    assert_eq!(check.note, "из кабинета");
    let again = note("ru-erid", of(nika), words(" "));
    assert_eq!(again.state, RuleState::Open);
    assert_eq!(again.check.unwrap().on, None);
    desk.undo().unwrap();
    assert_eq!(item(&desk, three.campaign, "ru-erid").state, RuleState::Met);

    let vk = RuleSubject { platform: Some(Platform::Vk), ..RuleSubject::default() };
    assert_eq!(note("ru-status", vk, tick(true)).state, RuleState::Met);
    desk.go_to("2026-11-26");
    assert_eq!(item(&desk, three.campaign, "ru-status").state, RuleState::Again, "not signed yet");
    assert_eq!(note("ru-status", vk, tick(true)).state, RuleState::Met);
    assert_eq!(note("ru-status", vk, tick(false)).state, RuleState::Open);
}

#[test]
fn a_note_on_what_is_not_there_is_refused() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    let other = bare(&desk, "Other");
    let refused = |campaign, card: &str, subject| {
        rule::note(&desk, campaign, card, subject, tick(true)).unwrap_err()
    };
    assert_eq!(refused(three.campaign, "ru-nothing", of(nika)).code, Code::NotFound);
    let table = [
        (Id::nil(), RuleSubject::default(), "campaign"),
        (other.campaign, of(nika), "deliverable"),
        (three.campaign, of(three.campaign), "deliverable"),
        (
            three.campaign,
            RuleSubject { party: Some(other.nika), ..RuleSubject::default() },
            "party",
        ),
    ];
    for (campaign, subject, field) in table {
        let failure = refused(campaign, "ru-erid", subject);
        assert_eq!(failure.problems[0].field, field);
        assert_eq!(failure.problems[0].code, ProblemCode::NotFound);
    }
    rule::note(&desk, three.campaign, "ru-erid", of(nika), words("2VtzqwxABC")).unwrap();
    let twice = json!({"campaign": three.campaign, "card": "ru-erid", "deliverable": nika});
    let failure = record::create(&desk, Kind::RuleCheck, fields(twice)).unwrap_err();
    assert_eq!(failure.problems[0].code, ProblemCode::TooMany, "one answer to one question");
}

#[test]
fn a_material_is_published_with_its_erid_or_disclosure_or_for_a_reason_that_stays() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, tessa) = two_videos(&desk);
    let publish = |id: Id, value: Value| record::save(&desk, Kind::Deliverable, id, fields(value));
    let row = |id: Id| {
        let rows = deliverable::list(&desk, three.campaign).unwrap();
        rows.into_iter().find(|row| row.deliverable.id == id).unwrap()
    };
    for (id, asks, code) in [
        (nika, RuleAsks::Erid, ProblemCode::NoErid),
        (tessa, RuleAsks::Wording, ProblemCode::NoDisclosure),
    ] {
        assert_eq!((row(id).label.needs, row(id).label.missing), (vec![asks], vec![asks]));
        let refused = publish(id, json!({"published": "2026-11-20"})).unwrap_err();
        assert_eq!(refused.problems.len(), 1);
        assert_eq!(
            (refused.problems[0].field.as_str(), refused.problems[0].code),
            ("published", code)
        );
        assert_eq!(row(id).deliverable.published, None);
    }

    rule::note(&desk, three.campaign, "ru-erid", of(nika), words("2VtzqwxABC")).unwrap();
    publish(nika, json!({"published": "2026-11-20"})).unwrap();
    assert!(row(nika).label.missing.is_empty());

    publish(
        tessa,
        json!({"unlabelled": "Без слов: площадка их вырезала", "published": "2026-11-20"}),
    )
    .unwrap();
    assert_eq!(row(tessa).deliverable.unlabelled, "Без слов: площадка их вырезала");
    assert_eq!(row(tessa).label.missing, [RuleAsks::Wording], "the reason hides nothing");
}

#[test]
fn a_material_that_is_out_already_is_not_shut_by_a_rule_that_comes_later() {
    let desk = Desk::on("2026-11-21");
    let three = bare(&desk, "Gift Box");
    let video = promised(&desk, three.campaign, three.nika, "Обзор", "2026-11-20");
    // For whom it is was not known, so nothing bound it.
    desk.save(Kind::Deliverable, video, json!({"published": "2026-11-20"}));
    desk.save(Kind::Deliverable, video, json!({"audience": "ru"}));
    desk.save(Kind::Deliverable, video, json!({"link": "https://example.org/v"}));
    let row = deliverable::list(&desk, three.campaign).unwrap().remove(0);
    assert_eq!(row.label.missing, [RuleAsks::Erid]);
    let late =
        record::save(&desk, Kind::Deliverable, video, fields(json!({"published": "2026-11-22"})));
    assert_eq!(late.unwrap_err().problems[0].code, ProblemCode::InFuture);
}

#[test]
fn a_material_and_a_party_go_with_what_was_noted_of_them() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    rule::note(&desk, three.campaign, "ru-erid", of(nika), words("2VtzqwxABC")).unwrap();
    let page =
        RuleSubject { party: Some(three.nika), platform: Some(Platform::Vk), deliverable: None };
    rule::note(&desk, three.campaign, "ru-register", page, words("А+ 1")).unwrap();
    record::remove(&desk, Kind::Deliverable, nika).unwrap();
    record::remove(&desk, Kind::Party, three.nika).unwrap();
    assert!(open(&desk, three.campaign).items.iter().all(|item| item.card != "ru-erid"));
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(item(&desk, three.campaign, "ru-erid").check.unwrap().value, "2VtzqwxABC");
}

#[test]
fn a_card_of_ones_own_stands_for_the_shipped_one_until_it_is_brought_back() {
    let desk = Desk::on("2026-11-21");
    let (three, nika, _) = two_videos(&desk);
    rule::note(&desk, three.campaign, "ru-erid", of(nika), words("2VtzqwxABC")).unwrap();
    let mut own = serde_json::to_value(pack::card("ru-erid").unwrap()).unwrap();
    own.as_object_mut().unwrap().remove("id");
    own["text"] = json!({"ru": "По-нашему", "en": "Our way"});
    let id = record::create(&desk, Kind::RuleCard, fields(own.clone())).unwrap().value;
    let view = card(&desk, "ru-erid");
    assert!(view.shipped && view.changed);
    assert_eq!(view.card.text.en, "Our way");
    assert_eq!(
        item(&desk, three.campaign, "ru-erid").state,
        RuleState::Met,
        "what was noted stays"
    );
    let twice = record::create(&desk, Kind::RuleCard, fields(own)).unwrap_err();
    assert_eq!(
        (twice.problems[0].field.as_str(), twice.problems[0].code),
        ("key", ProblemCode::TooMany)
    );

    desk.save(Kind::RuleCard, id, json!({"on": false}));
    assert!(open(&desk, three.campaign).items.iter().all(|item| item.card != "ru-erid"));
    record::remove(&desk, Kind::RuleCard, id).unwrap();
    let view = card(&desk, "ru-erid");
    assert!(!view.changed);
    assert_eq!(view.card, pack::card("ru-erid").unwrap());
}

#[test]
fn a_new_card_binds_beside_the_shipped_ones() {
    let desk = Desk::on("2026-11-21");
    let (three, ..) = two_videos(&desk);
    let id = desk.make(
        Kind::RuleCard,
        json!({
            "market": "us", "title": {"ru": "Наше", "en": "Ours"}, "asks": "answer",
            "trigger": {"audience": "us", "pay": "barter"},
        }),
    );
    let view = card(&desk, &id.to_string());
    assert!(!view.shipped && !view.changed && view.stale, "nobody has checked it yet");
    assert_eq!(item(&desk, three.campaign, &id.to_string()).state, RuleState::Open);
    rule::note(&desk, three.campaign, &id.to_string(), RuleSubject::default(), words("да"))
        .unwrap();
    assert_eq!(item(&desk, three.campaign, &id.to_string()).state, RuleState::Met);
    record::remove(&desk, Kind::RuleCard, id).unwrap();
    assert!(rule::cards(&desk).unwrap().iter().all(|view| view.shipped));
}

#[test]
fn a_stale_card_is_checked_today_by_whoever_works_here() {
    let desk = Desk::on("2027-06-01");
    assert!(card(&desk, "us-place").stale);
    let id = rule::confirm(&desk, "us-place").unwrap().value;
    let view = card(&desk, "us-place");
    assert!(!view.stale && !view.changed && view.shipped);
    assert_eq!(
        (view.card.checked_on, view.card.checked_by.as_str()),
        (Some(desk.today()), "Марта")
    );
    desk.go_to("2027-06-02");
    assert_eq!(rule::confirm(&desk, "us-place").unwrap().value, id, "one version of it");
    assert_eq!(rule::confirm(&desk, "us-nothing").unwrap_err().code, Code::NotFound);
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert!(card(&desk, "us-place").stale);
    let earlier = desk.make(Kind::RuleCard, {
        let mut own = serde_json::to_value(pack::card("us-fake").unwrap()).unwrap();
        own.as_object_mut().unwrap().remove("id");
        own["checked_on"] = json!("2026-01-10");
        own
    });
    assert!(card(&desk, "us-fake").outdone, "the product's version is newer than {earlier}");
}
