//! Success profiles and comparisons out of finished campaigns on real files (REQUIREMENTS 138, 143, 151, 157–159).

use crate::made::{Desk, day};
use serde_json::json;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::decision::{self, NewDecision};
use sverka_app::document::{self, DocumentKind, Form, Format, LackCode};
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::profile::ProfileView;
use sverka_app::{health, learning, practice, profile, today};
use sverka_core::campaign::PartyRole;
use sverka_core::decision::{Occasion, Verdict};
use sverka_core::profile::ProfileMetric;
use sverka_core::trajectory::Basis;
use sverka_core::trend::Way;
use sverka_core::{Both, Currency, Id, Kind, Market};
use sverka_exchange::Unwatched;

fn tessa(desk: &Desk) -> Id {
    desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Тесса", "en": "Tessa"}, "markets": ["us"], "language": "en",
            "accounts": [{"platform": "youtube", "handle": "tessa", "url": "", "followers": 30000, "as_of": null}],
        }),
    )
}

/// A finished campaign of a month: orders and what they cost.
fn finished(desk: &Desk, creator: Id, month: u32, category: &str, orders: u32, cost: u32) -> Id {
    let title = format!("Month {month}");
    let new = NewCampaign {
        title: Both::new(&title, &title),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators: vec![creator],
    };
    let campaign = campaign::create(desk, new).unwrap().value;
    desk.save(
        Kind::Campaign,
        campaign,
        json!({
            "starts": format!("2025-{month:02}-01"), "ends": format!("2025-{month:02}-20"),
            "category": {"ru": category, "en": ""}, "markets": ["us"],
        }),
    );
    let parties = campaign::open(desk, campaign).unwrap().parties;
    let party = parties.iter().find(|p| p.role == PartyRole::Creator).unwrap().id;
    let text = format!("Date,Orders,Cost\n2025-{month:02}-05,{orders},{cost}\n");
    let path = desk.file("metrics.csv", text);
    let request = ImportRequest {
        currency: Some(Currency::Usd),
        taken_on: Some(day(&format!("2025-{month:02}-22"))),
        ..ImportRequest::new(&path, Place { campaign, party: Some(party), market: Market::Us })
    };
    import::run(desk, request, &Unwatched).unwrap();
    campaign
}

fn metric<'a>(view: &'a ProfileView, id: &str) -> &'a ProfileMetric {
    view.profile.metrics.iter().find(|m| m.metric == id).unwrap()
}

#[test]
fn line_151_and_157_a_profile_grows_out_of_finished_campaigns_with_its_n() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    for (month, orders) in [(1, 40), (2, 60)] {
        finished(&desk, tessa, month, "Чай", orders, 400);
    }
    finished(&desk, tessa, 3, "", 999, 400);
    let view = profile::open(&desk).unwrap();
    assert_eq!((view.profiles.len(), view.without_category), (1, 1));
    assert_eq!(metric(&view.profiles[0], "orders").usual, None, "two are too few");

    let last = finished(&desk, tessa, 4, "ЧАЙ", 50, 400);
    let view = profile::open(&desk).unwrap();
    let own = &view.profiles[0];
    assert_eq!((own.profile.campaigns.len(), own.profile.creators), (3, 1));
    assert_eq!(own.profile.of.market, Market::Us);
    assert!(own.profile.of.tier.is_some(), "her audience is known");
    assert_eq!(metric(own, "orders").usual.unwrap().median, 50.0);
    let cpo = metric(own, "cpo");
    assert_eq!((cpo.currency, cpo.points.len()), (Some(Currency::Usd), 3));
    assert_eq!((own.reviewed, own.uncontrolled), (0, None));

    let review = sverka_app::review::begin(&desk, last).unwrap().value;
    desk.save(Kind::Review, review, json!({"uncontrolled": ["праздники", "цена", "площадка"]}));
    let own = profile::open(&desk).unwrap().profiles.remove(0);
    assert_eq!((own.reviewed, own.uncontrolled), (1, Some((3, 3))));
}

#[test]
fn line_151_the_profile_is_a_document_with_the_published_range_under_the_own_figures() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    let campaigns: Vec<Id> =
        (1..=3).map(|month| finished(&desk, tessa, month, "Чай", 40 + month, 400)).collect();
    desk.make(
        Kind::Benchmark,
        json!({"metric": "orders", "market": "us", "lowest": 30.0, "highest": 70.0, "source": "Альманах", "year": 2026}),
    );
    let row = document::list(&desk, campaigns[0]).unwrap();
    let row = row.into_iter().find(|row| row.kind == DocumentKind::Profile).unwrap();
    assert!(row.possible && row.lacks.iter().all(|lack| lack.code != LackCode::HistoryShort));
    let bytes =
        document::bytes(&desk, campaigns[0], DocumentKind::Profile, "", Form::Ru, Format::Markdown);
    let text = String::from_utf8(bytes.unwrap()).unwrap().replace('\u{a0}', " ");
    for expected in ["Альманах", "42", "не обязательно одно из-за другого", "Month 2"]
    {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn line_138_the_cost_of_an_order_is_followed_from_campaign_to_campaign() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    for month in 1..=4 {
        finished(&desk, tessa, month, "Чай", 20, 400 + 20 * month);
    }
    let trend = |desk: &Desk| {
        let costs = learning::open(desk).unwrap().costs;
        costs.into_iter().find(|cost| cost.metric == "cpo").unwrap()
    };
    assert_eq!(trend(&desk).trend.way, Way::TooFew);
    finished(&desk, tessa, 5, "Керамика", 20, 500);
    let found = trend(&desk);
    assert_eq!((found.market, found.currency), (Market::Us, Some(Currency::Usd)));
    assert_eq!((found.trend.way, found.trend.n), (Way::Rising, 5));
    assert!((found.trend.slope.unwrap() - 1.0).abs() < 1e-9, "{found:?}");
}

#[test]
fn line_143_and_157_who_came_back_and_with_against_without_are_counts_until_there_are_enough() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    for month in 1..=6 {
        finished(&desk, tessa, month, "Чай", 20, 400);
    }
    let view = learning::open(&desk).unwrap();
    assert_eq!((view.repeat.again, view.repeat.of), (1, 1));
    assert_eq!((view.lasted.with.n, view.lasted.without.n, view.lasted.without.k), (0, 6, 6));
    assert_eq!(view.lasted.difference, None);
    assert_eq!(view.reached.without.n, 0, "no thresholds were agreed, so nothing is known");
}

#[test]
fn line_158_and_159_the_playbook_has_two_layers_and_asks_to_be_read_after_a_quarter() {
    let desk = Desk::on("2026-02-01");
    let page = |layer: &str, on: &str| {
        desk.make(
            Kind::Practice,
            json!({"layer": layer, "title": {"ru": layer, "en": layer}, "updated_on": on}),
        )
    };
    page("with-agency", "2026-02-01");
    let old = page("with-creator", "2025-10-01");
    let view = practice::open(&desk).unwrap();
    assert_eq!(view.due, Some(day("2025-12-31")));
    let stale: Vec<Id> = view.pages.iter().filter(|p| p.stale).map(|p| p.practice.id).collect();
    assert_eq!(stale, [old]);
    assert_eq!(today::open(&desk).unwrap().playbook_due, Some(day("2025-12-31")));
    desk.save(Kind::Practice, old, json!({"updated_on": "2026-02-01"}));
    assert_eq!(today::open(&desk).unwrap().playbook_due, None);
}

#[test]
fn what_was_put_aside_still_tells_what_it_came_to_and_asks_for_nothing() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    let campaigns: Vec<Id> =
        (1..=3).map(|month| finished(&desk, tessa, month, "Чай", 40, 400)).collect();
    let told = |desk: &Desk| {
        let view = learning::open(desk).unwrap();
        let profiles = profile::open(desk).unwrap().profiles;
        let together = sverka_app::together::open(desk, tessa).unwrap();
        (
            profiles[0].profile.campaigns.len(),
            view.lasted.without.n,
            together.points.len(),
            view.reviews.len(),
        )
    };
    assert_eq!(told(&desk), (3, 3, 3, 3));
    desk.save(Kind::Campaign, campaigns[0], json!({"archived": true}));
    assert_eq!(told(&desk), (3, 3, 3, 2), "only the list of what is still to be done is shorter");
}

/// A campaign under way like the finished ones, and what its expectation rests on.
fn basis(desk: &Desk, creator: Id, category: &str) -> Basis {
    let now = finished(desk, creator, 8, category, 10, 100);
    desk.save(Kind::Campaign, now, json!({"ends": "2026-02-28"}));
    desk.make(
        Kind::Target,
        json!({
            "campaign": now, "metric": "orders", "primary": true,
            "thresholds": [{"market": "us", "value": 400.0, "currency": null}],
        }),
    );
    health::open(desk, now).unwrap().health.performance.parts[0].basis
}

#[test]
fn a_campaign_that_a_decision_ended_shapes_no_trajectory() {
    for (ended, expected) in [(false, Basis::Profile), (true, Basis::Even)] {
        let desk = Desk::on("2026-02-01");
        let tessa = tessa(&desk);
        let campaigns: Vec<Id> =
            (1..=5).map(|month| finished(&desk, tessa, month, "Чай", 40, 400)).collect();
        if ended {
            let exit = NewDecision {
                campaign: campaigns[0],
                occasion: Occasion::Quarterly,
                verdict: Verdict::Exit,
                reason: "Расходимся.".into(),
                stage: None,
                at_checkin: false,
                working: Both::new("Код", "Code"),
                not_working: Both::new("Сроки", "Dates"),
                next: Both::new("Ничего", "Nothing"),
                missing: Both::default(),
            };
            decision::make(&desk, exit).unwrap();
        }
        assert_eq!(basis(&desk, tessa, "Чай"), expected);
    }
}

#[test]
fn a_profile_is_one_size_of_audience_in_the_market_and_not_anybody_of_that_size() {
    let desk = Desk::on("2026-02-01");
    let tessa = tessa(&desk);
    let larger = desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Коул", "en": "Cole"}, "markets": ["us"], "language": "en",
            "accounts": [{"platform": "youtube", "handle": "cole", "url": "", "followers": 900_000, "as_of": null}],
        }),
    );
    for month in 1..=5 {
        let past = finished(&desk, tessa, month, "Чай", 40, 400);
        let name = json!({"ru": "Коул", "en": "Cole"});
        let party = json!({"campaign": past, "role": "creator", "market": "us", "name": name, "partner": larger});
        desk.make(Kind::Party, party);
    }
    assert_eq!(basis(&desk, tessa, "Чай"), Basis::Even, "theirs was a larger audience");
}
