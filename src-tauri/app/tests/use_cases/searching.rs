//! Search and the list of partners, as they are typed and scrolled.

use crate::made::{Desk, aligned};
use serde_json::json;
use sverka_app::partner::page::{Group, PartnerFilter, PartnerPage, page};
use sverka_app::{budget, campaign, file, record, sample, search};
use sverka_core::budget::BudgetNote;
use sverka_core::gate::Opening;
use sverka_core::partner::PartnerKind;
use sverka_core::{Id, Kind, Market};

/// Three partners with something written about each.
fn known() -> (Desk, [Id; 3]) {
    let desk = Desk::on("2026-03-02");
    let nika = desk.make(
        Kind::Partner,
        json!({"name": {"ru": "Ника Залесная", "en": "Nika Zalesnaya"}, "markets": ["ru"], "notes": "Держит слово и объясняет правки"}),
    );
    let tessa = desk.make(
        Kind::Partner,
        json!({"name": {"ru": "", "en": "Tessa Quillmoor"}, "markets": ["us"], "red_lines": {"ru": "Никаких розыгрышей", "en": "No giveaways"}}),
    );
    let pier = desk.make(
        Kind::Partner,
        json!({"kind": "agency", "name": {"ru": "«Две пристани»", "en": "Two Piers"}, "markets": ["ru", "us"]}),
    );
    desk.make(
        Kind::Case,
        json!({"partner": pier, "brand": "Вересна", "market": "us", "went_wrong": "Розыгрыш приняли за рекламу"}),
    );
    (desk, [nika, tessa, pier])
}

fn listed(desk: &Desk, filter: PartnerFilter) -> PartnerPage {
    page(desk, &filter, 0, 60, None).unwrap()
}

#[test]
fn words_in_any_form_and_language_find_partners_with_the_passage() {
    let (desk, [nika, tessa, pier]) = known();
    let table: [(&str, &[Id], Option<&str>); 8] = [
        ("залесной", &[nika], None),
        ("zales", &[nika], None),
        ("pier", &[pier], None),
        ("объясняла правку", &[nika], Some("notes")),
        ("розыгрыша", &[tessa, pier], Some("red_lines")),
        ("giveaway", &[tessa], Some("red_lines")),
        ("Вересной", &[pier], Some("brand")),
        ("Quillmoor giveaways", &[tessa], Some("red_lines")),
    ];
    for (asked, expected, field) in table {
        let hits = search::partners(&desk, asked, 10).unwrap();
        let found: Vec<Id> = hits.iter().map(|hit| hit.partner).collect();
        assert_eq!(found, expected, "{asked:?}");
        let spot = hits[0].spot.as_ref();
        assert_eq!(spot.map(|spot| spot.field.as_str()), field, "{asked:?}");
        if let Some(spot) = spot {
            assert!(spot.parts.iter().any(|part| part.hit), "{asked:?}: {:?}", spot.parts);
        }
    }
}

#[test]
fn a_partner_is_found_by_a_boundary_held_in_a_campaign_for_as_long_as_it_is_held() {
    let desk = Desk::on("2026-03-02");
    let three = aligned(&desk);
    let nika = campaign::open(&desk, three.campaign).unwrap().parties[1].partner.unwrap();
    let asked = || {
        let hits = search::partners(&desk, "сырой монтаж", 10).unwrap();
        hits.into_iter().map(|hit| (hit.partner, hit.spot.unwrap().kind)).collect::<Vec<_>>()
    };
    let line = json!({"campaign": three.campaign, "party": three.nika, "text": {"ru": "Не пересылать сырой монтаж", "en": "No raw cuts"}});
    let line = desk.make(Kind::Boundary, line);
    assert_eq!(asked(), [(nika, Kind::Boundary)]);
    desk.save(Kind::Party, three.nika, json!({"partner": null}));
    assert_eq!(asked(), []);
    desk.undo().unwrap();
    assert_eq!(asked(), [(nika, Kind::Boundary)]);
    record::remove(&desk, Kind::Boundary, line).unwrap();
    assert_eq!(asked(), []);
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_row_found_by_its_name_shows_no_passage_besides() {
    let (desk, [nika, ..]) = known();
    desk.save(Kind::Partner, nika, json!({"notes": "Залесная отвечает по вечерам"}));
    let page = listed(&desk, PartnerFilter { text: "залесной".to_owned(), ..Default::default() });
    let groups: Vec<Group> = page.groups.iter().map(|g| g.group).collect();
    assert_eq!((page.total, groups), (1, vec![Group::ByName]));
    assert_eq!(page.rows[0].spot, None);
}

#[test]
fn the_other_layout_is_tried_where_nothing_is_found() {
    let (desk, [nika, tessa, _]) = known();
    for (typed, meant, partner) in [("ybrjq", "никой", nika), ("еуыыф", "tessa", tessa)] {
        let finds = search::find(&desk, typed, 10).unwrap();
        assert_eq!(finds.meant.as_deref(), Some(meant), "{typed}");
        assert_eq!(finds.partners[0].partner, partner);
        let page = listed(&desk, PartnerFilter { text: typed.to_owned(), ..Default::default() });
        assert_eq!((page.total, page.meant.as_deref()), (1, Some(meant)));
    }
    assert_eq!(search::find(&desk, "ника", 10).unwrap().meant, None);
    assert_eq!(search::find(&desk, "щщщ", 10).unwrap(), search::Finds::default());
}

#[test]
fn campaigns_are_found_by_title_and_brand() {
    let desk = Desk::on("2026-03-02");
    let three = crate::made::aligned(&desk);
    let found = |text: &str| -> Vec<Id> {
        search::find(&desk, text, 10).unwrap().campaigns.into_iter().map(|c| c.id).collect()
    };
    let campaign = sverka_app::campaign::open(&desk, three.campaign).unwrap();
    let first = |text: &str| text.split_whitespace().next().unwrap().to_owned();
    for text in
        [&campaign.campaign.title.ru, &campaign.campaign.title.en, &campaign.parties[0].name.ru]
    {
        assert_eq!(found(&first(text)), [three.campaign], "{text}");
    }
    assert_eq!(found("щщщ"), Vec::<Id>::new());
}

#[test]
fn every_filter_lets_through_only_those_it_names() {
    let (desk, [nika, tessa, pier]) = known();
    let gone =
        desk.make(Kind::Partner, json!({"name": {"ru": "Старый", "en": ""}, "archived": true}));
    let ids = |filter: PartnerFilter| -> Vec<Id> {
        let mut ids: Vec<Id> = listed(&desk, filter).rows.into_iter().map(|r| r.row.id).collect();
        ids.sort();
        ids
    };
    let all = PartnerFilter::default();
    assert_eq!(ids(all.clone()), [nika, tessa, pier]);
    assert_eq!(ids(PartnerFilter { market: Some(Market::Us), ..all.clone() }), [tessa, pier]);
    assert_eq!(ids(PartnerFilter { kind: Some(PartnerKind::Agency), ..all.clone() }), [pier]);
    assert_eq!(ids(PartnerFilter { archived: true, ..all.clone() }), [gone]);
    // Nothing is known of them yet, so nobody is ready, and all are being explored.
    assert_eq!(ids(PartnerFilter { ready: true, ..all.clone() }), Vec::<Id>::new());
    let exploration = Some(sverka_core::phase::Phase::Exploration);
    assert_eq!(ids(PartnerFilter { phase: exploration, ..all.clone() }).len(), 3);
    let text = "розыгрыш".to_owned();
    assert_eq!(ids(PartnerFilter { market: Some(Market::Ru), text, ..all }), [pier]);
    assert!(
        listed(&desk, PartnerFilter::default())
            .rows
            .iter()
            .all(|r| r.row.opening == Opening::Waits)
    );
}

#[test]
fn the_list_follows_every_change_and_knows_where_a_partner_stands() {
    let (desk, [nika, tessa, _]) = known();
    let name = |page: &PartnerPage, id: Id| {
        page.rows.iter().find(|r| r.row.id == id).map(|r| r.row.name.en.clone())
    };
    let before = listed(&desk, PartnerFilter::default());
    assert_eq!((before.total, before.all), (3, 3));
    assert_eq!(name(&before, nika).as_deref(), Some("Nika Zalesnaya"));
    desk.save(Kind::Partner, nika, json!({"name": {"ru": "Ника", "en": "Nika"}}));
    assert_eq!(name(&listed(&desk, PartnerFilter::default()), nika).as_deref(), Some("Nika"));
    desk.undo().unwrap();
    let after = listed(&desk, PartnerFilter::default());
    assert_eq!(name(&after, nika).as_deref(), Some("Nika Zalesnaya"));
    let at = page(&desk, &PartnerFilter::default(), 0, 1, Some(tessa)).unwrap();
    assert_eq!((at.at, at.rows[0].row.id), (Some(1), tessa));
    let us = PartnerFilter { market: Some(Market::Ru), ..PartnerFilter::default() };
    assert_eq!(page(&desk, &us, 0, 1, Some(tessa)).unwrap().at, None);
}

#[test]
fn pages_of_a_crowd_are_one_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("crowd.sverka");
    sample::crowd::create(&path, crate::made::day("2026-03-02"), 150).unwrap();
    let clock = std::sync::Arc::new(sverka_app::clock::MachineClock);
    let desk = sverka_app::Workspace::open(&path, clock, "").unwrap();
    let filter = PartnerFilter::default();
    let whole = page(&desk, &filter, 0, 200, None).unwrap();
    assert_eq!((whole.total, whole.rows.len()), (150, 150));
    let mut pieces = Vec::new();
    for from in (0..150).step_by(40) {
        pieces.extend(page(&desk, &filter, from, 40, None).unwrap().rows);
    }
    assert_eq!(pieces, whole.rows);
    assert_eq!(page(&desk, &filter, 1_000, 40, None).unwrap().rows, []);
    let groups: Vec<Group> = whole.groups.iter().map(|g| g.group).collect();
    assert_eq!(groups, [Group::Ranked, Group::Unranked]);
    let unranked = whole.groups[1].from as usize;
    assert!(whole.rows[..unranked].iter().all(|r| r.row.place.is_some()));
    assert!(whole.rows[unranked..].iter().all(|r| r.row.place.is_none()));
}

#[test]
fn line_160_a_campaign_says_what_its_budget_is_missing() {
    let desk = Desk::on("2026-03-02");
    let three = crate::made::aligned(&desk);
    let set = |budget| desk.save(Kind::Campaign, three.campaign, json!({"budget": budget}));
    let notes = || budget::campaign(&desk, three.campaign).unwrap().notes;
    set(json!([{"minor": 20_000, "currency": "USD"}]));
    assert!(matches!(notes()[0], BudgetNote::FarBelow { .. }), "{:?}", notes());
    set(json!([{"minor": 200_000_000, "currency": "RUB"}]));
    assert!(matches!(notes()[0], BudgetNote::NoRate { .. }), "{:?}", notes());
    let settings = sverka_app::settings::open(&desk).unwrap().id;
    let rate =
        json!([{"from": "USD", "to": "RUB", "rate": 80.0, "on": "2026-03-01", "source": "банк"}]);
    desk.save(Kind::Settings, settings, json!({"exchange": rate}));
    assert_eq!(notes(), []);
}
