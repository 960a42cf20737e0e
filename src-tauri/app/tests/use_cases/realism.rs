//! Targets against what the creators reached before, on real files (REQUIREMENTS 110).

use crate::made::{Desk, day};
use serde_json::json;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::realism::TargetRealism;
use sverka_app::{align, health};
use sverka_core::calibration::Worth;
use sverka_core::campaign::PartyRole;
use sverka_core::decision::Verdict;
use sverka_core::partner::Platform;
use sverka_core::realism::{Basis, Judgement, Realism};
use sverka_core::{Both, Currency, Id, Kind, Market};
use sverka_exchange::Unwatched;

/// Days, clicks and impressions: 2 % over the campaign, though its days are 10 % and 1.1 %.
const RATES: &str = "2,10,100\n3,10,900\n";

fn partner(desk: &Desk, name: &str, market: &str) -> Id {
    let name = json!({"ru": name, "en": name});
    desk.make(Kind::Partner, json!({"name": name, "markets": [market], "language": "en"}))
}

/// A campaign with these creators in a month of 2026, and its creators' parties in the same order.
fn run(desk: &Desk, month: u32, creators: &[Id]) -> (Id, Vec<Id>) {
    let title = format!("Month {month}");
    let new = NewCampaign {
        title: Both::new(&title, &title),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators: creators.to_vec(),
    };
    let campaign = campaign::create(desk, new).unwrap().value;
    let dates = json!({
        "starts": format!("2026-{month:02}-01"), "ends": format!("2026-{month:02}-20"),
    });
    desk.save(Kind::Campaign, campaign, dates);
    let parties = campaign::open(desk, campaign).unwrap().parties;
    let creators = parties.iter().filter(|p| p.role == PartyRole::Creator).map(|p| p.id);
    (campaign, creators.collect())
}

/// Brings in a file about a campaign of a month, taken two days after its end.
fn bring(desk: &Desk, of: (Id, u32), party: Option<Id>, text: &str, currency: &str) {
    let (campaign, month) = of;
    let path = desk.file("metrics.csv", text);
    let request = ImportRequest {
        currency: Currency::from_code(currency),
        taken_on: Some(day(&format!("2026-{month:02}-22"))),
        ..ImportRequest::new(&path, Place { campaign, party, market: Market::Us })
    };
    import::run(desk, request, &Unwatched).unwrap();
}

/// Orders of a campaign over two of its days, and more on the day after its end.
fn orders(month: u32, orders: u32) -> String {
    let (first, rest) = (orders / 3, orders - orders / 3);
    format!(
        "Date,Orders\n2026-{month:02}-02,{first}\n2026-{month:02}-09,{rest}\n2026-{month:02}-21,5000\n"
    )
}

fn target(desk: &Desk, campaign: Id, metric: &str, value: f64, currency: Option<&str>) -> Id {
    let threshold = json!({"market": "us", "value": value, "currency": currency});
    desk.make(
        Kind::Target,
        json!({"campaign": campaign, "metric": metric, "thresholds": [threshold]}),
    )
}

fn answers(desk: &Desk, campaign: Id) -> Vec<TargetRealism> {
    align::open(desk, campaign).unwrap().realism
}

fn only(desk: &Desk, campaign: Id) -> Realism {
    let answers = answers(desk, campaign);
    assert_eq!(answers.len(), 1);
    answers[0].realism.clone()
}

#[test]
fn line_110_a_target_is_held_against_the_creators_finished_campaigns_from_three_on() {
    let desk = Desk::on("2026-06-15");
    let (tessa, nika) = (partner(&desk, "Tessa", "us"), partner(&desk, "Nika", "ru"));
    let (new, parties) = run(&desk, 6, &[tessa, nika]);
    let asked = target(&desk, new, "orders", 900.0, None);
    for (month, came) in [(1, 80), (2, 100), (3, 60)] {
        let answer = answers(&desk, new).remove(0);
        assert_eq!((answer.target, answer.party), (asked, parties[0]));
        assert_eq!((answer.realism.n, answer.realism.left_out), (month - 1, 0));
        assert_eq!(answer.realism.judgement, Judgement::TooLittle);
        let (campaign, own) = run(&desk, month, &[tessa, nika]);
        bring(&desk, (campaign, month), Some(own[0]), &orders(month, came), "USD");
    }
    let answers = answers(&desk, new);
    let of_market = |market| answers.iter().find(|a| a.market == market).unwrap();
    let tessas = &of_market(Market::Us).realism;
    let range = tessas.range.unwrap();
    assert_eq!((range.lowest, range.median, range.highest), (60.0, 80.0, 100.0));
    assert_eq!((tessas.judgement, tessas.factor), (Judgement::Beyond, Some(9.0)));
    // The other creator worked in the other market, of which nothing has come in.
    let nikas = of_market(Market::Ru);
    assert_eq!((nikas.party, nikas.realism.n, nikas.realism.left_out), (parties[1], 0, 3));
    assert_eq!(nikas.realism.judgement, Judgement::TooLittle);

    let threshold = json!({"market": "us", "value": 100.0, "currency": null});
    desk.save(Kind::Target, asked, json!({"thresholds": [threshold]}));
    assert_eq!(align::open(&desk, new).unwrap().realism[0].realism.judgement, Judgement::Within);
}

#[test]
fn line_110_a_rate_is_recomputed_from_its_parts_and_money_keeps_to_its_currency() {
    let desk = Desk::on("2026-06-15");
    let tessa = partner(&desk, "Tessa", "us");
    let (new, _) = run(&desk, 6, &[tessa]);
    let (rate, price) =
        (target(&desk, new, "ctr", 2.0, None), target(&desk, new, "cpo", 4.0, Some("USD")));
    for (month, currency) in [(1, "USD"), (2, "USD"), (3, "USD"), (4, "RUB")] {
        let (campaign, own) = run(&desk, month, &[tessa]);
        let clicks = format!("Date,Clicks,Impressions\n{}", dated(RATES, month));
        bring(&desk, (campaign, month), Some(own[0]), &clicks, "USD");
        let costs = format!("Date,Orders,Cost\n{}", dated("2,10,100\n3,30,220\n", month));
        bring(&desk, (campaign, month), Some(own[0]), &costs, currency);
    }
    let answers = answers(&desk, new);
    let of = |target| &answers.iter().find(|a| a.target == target).unwrap().realism;
    let range = of(rate).range.unwrap();
    assert_eq!((of(rate).n, range.lowest, range.highest), (4, 2.0, 2.0));
    assert_eq!(of(rate).judgement, Judgement::Within);
    let range = of(price).range.unwrap();
    assert_eq!((of(price).n, of(price).left_out, range.lowest), (3, 1, 8.0));
    assert_eq!((of(price).judgement, of(price).factor), (Judgement::Beyond, Some(2.0)));

    // Without a currency there is no money to hold it against.
    desk.save(Kind::Target, price, json!({"thresholds": []}));
    let asked: Vec<Id> =
        align::open(&desk, new).unwrap().realism.iter().map(|a| a.target).collect();
    assert_eq!(asked, [rate]);
}

/// Rows that begin with the day of a month.
fn dated(rows: &str, month: u32) -> String {
    rows.lines().map(|row| format!("2026-{month:02}-0{row}\n")).collect()
}

#[test]
fn line_110_what_is_not_a_whole_campaign_of_theirs_is_left_out_and_counted() {
    let desk = Desk::on("2026-06-15");
    let (tessa, cole) = (partner(&desk, "Tessa", "us"), partner(&desk, "Cole", "us"));
    let (new, _) = run(&desk, 5, &[tessa]);
    target(&desk, new, "orders", 100.0, None);

    // Theirs alone: the brand's own file tells of nobody else.
    let (alone, _) = run(&desk, 1, &[tessa]);
    bring(&desk, (alone, 1), None, &orders(1, 30), "USD");
    assert_eq!(only(&desk, new).n, 1);

    // With another creator in the same market, only what was read from theirs.
    let (shared, parties) = run(&desk, 2, &[tessa, cole]);
    bring(&desk, (shared, 2), None, &orders(2, 999), "USD");
    bring(&desk, (shared, 2), Some(parties[1]), &orders(2, 900), "USD");
    assert_eq!((only(&desk, new).n, only(&desk, new).left_out), (1, 1));
    bring(&desk, (shared, 2), Some(parties[0]), &orders(2, 60), "USD");
    assert_eq!((only(&desk, new).n, only(&desk, new).left_out), (2, 0));

    // Stopped half-way.
    let (stopped, parties) = run(&desk, 3, &[tessa]);
    bring(&desk, (stopped, 3), Some(parties[0]), &orders(3, 700), "USD");
    desk.go_to("2026-03-10");
    health::decide(&desk, stopped, Verdict::Stop, "Хватит.", false).unwrap();
    desk.go_to("2026-06-15");
    assert_eq!((only(&desk, new).n, only(&desk, new).left_out), (2, 1));

    // Its files stop half-way.
    let (cut, parties) = run(&desk, 4, &[tessa]);
    let rows: String = (1..=10).map(|day| format!("2026-04-{day:02},70\n")).collect();
    bring(&desk, (cut, 4), Some(parties[0]), &format!("Date,Orders\n{rows}"), "USD");
    assert_eq!((only(&desk, new).n, only(&desk, new).left_out), (2, 2));

    // Not theirs at all, and not yet over when this one began: no part of their history.
    run(&desk, 4, &[cole]);
    let (later, parties) = run(&desk, 6, &[tessa]);
    desk.go_to("2026-07-15");
    bring(&desk, (later, 6), Some(parties[0]), &orders(6, 800), "USD");
    assert_eq!((only(&desk, new).n, only(&desk, new).left_out), (2, 2));

    let (third, parties) = run(&desk, 4, &[tessa]);
    bring(&desk, (third, 4), Some(parties[0]), &orders(4, 45), "USD");
    let answer = only(&desk, new);
    let range = answer.range.unwrap();
    assert_eq!((range.lowest, range.median, range.highest), (30.0, 45.0, 60.0));
    assert_eq!((answer.n, answer.left_out, answer.judgement), (3, 2, Judgement::Beyond));
}

#[test]
fn line_110_a_creator_without_a_partners_record_has_no_history() {
    let desk = Desk::on("2026-06-15");
    let (new, _) = run(&desk, 6, &[]);
    let name = json!({"ru": "Тесса", "en": "Tessa"});
    let party = json!({"campaign": new, "role": "creator", "market": "us", "name": name});
    desk.make(Kind::Party, party);
    target(&desk, new, "orders", 100.0, None);
    assert_eq!(answers(&desk, new), []);
}

/// A creator in the United States with so many followers.
fn followed(desk: &Desk, name: &str, followers: u32) -> Id {
    let account = json!({"platform": "youtube", "handle": name, "url": "", "followers": followers, "as_of": null});
    desk.make(
        Kind::Partner,
        json!({"name": {"ru": name, "en": name}, "markets": ["us"], "language": "en", "accounts": [account]}),
    )
}

#[test]
fn line_110_five_others_of_the_same_size_and_category_speak_for_who_has_no_history() {
    let desk = Desk::on("2026-07-15");
    let categorised = |campaign: Id, category: &str| {
        desk.save(Kind::Campaign, campaign, json!({"category": {"ru": category, "en": ""}}));
    };
    let (new, _) = run(&desk, 7, &[followed(&desk, "Tessa", 30_000)]);
    categorised(new, "Чай");
    target(&desk, new, "orders", 50.0, None);
    let other = |name: &str, followers: u32, month: u32, category: &str| {
        let (campaign, own) = run(&desk, month, &[followed(&desk, name, followers)]);
        categorised(campaign, category);
        bring(&desk, (campaign, month), Some(own[0]), &orders(month, 30 * month), "USD");
    };
    other("A giant", 3_000_000, 1, "Чай");
    other("Of another trade", 31_000, 1, "Посуда");
    for month in 1..=4 {
        other(&format!("Other {month}"), 31_000 + month, month, "ЧАЙ");
    }
    let four = only(&desk, new);
    assert_eq!((four.basis, four.peers, four.range), (Basis::Nothing, 4, None));
    other("Other 5", 31_005, 5, "чай");
    let five = only(&desk, new);
    assert_eq!((five.basis, five.n, five.peers), (Basis::Profile, 5, 5));
    let range = five.range.unwrap();
    assert_eq!((range.lowest, range.median, range.highest), (30.0, 90.0, 150.0));
    assert!(five.outlook.is_some_and(|own| own.chance.is_some()));
}

#[test]
fn what_forecasts_were_worth_is_told_from_five_finished_campaigns_on() {
    let desk = Desk::on("2026-07-15");
    let tessa = partner(&desk, "Tessa", "us");
    for (month, a_day) in [(1, 6), (2, 3), (3, 6), (4, 3), (5, 6), (6, 3)] {
        let known = health::calibration(&desk).unwrap();
        assert_eq!((known.n > 0, month > 5), (month > 5, month > 5), "month {month}: {}", known.n);
        let (campaign, own) = run(&desk, month, &[tessa]);
        target(&desk, campaign, "orders", 100.0, None);
        let rows: String =
            (1..=20).map(|day| format!("2026-{month:02}-{day:02},{a_day}\n")).collect();
        bring(&desk, (campaign, month), Some(own[0]), &format!("Date,Orders\n{rows}"), "USD");
    }
    let worth = health::calibration(&desk).unwrap();
    assert_eq!((worth.n, worth.base_rate), (24, Some(0.5)), "six campaigns at four places");
    assert!(worth.brier < worth.base_brier, "{worth:?}");
    assert_eq!((worth.worth, worth.left_out), (Worth::Better, 0));

    // What became of a campaign whose file stops half-way nobody knows.
    let (cut, own) = run(&desk, 6, &[tessa]);
    target(&desk, cut, "orders", 100.0, None);
    let rows: String = (1..=10).map(|day| format!("2026-06-{day:02},6\n")).collect();
    bring(&desk, (cut, 6), Some(own[0]), &format!("Date,Orders\n{rows}"), "USD");
    let worth = health::calibration(&desk).unwrap();
    assert_eq!((worth.n, worth.left_out), (24, 1));
}

#[test]
fn forecasts_are_checked_on_orders_that_name_their_code_too() {
    let desk = Desk::on("2026-07-15");
    let tessa = partner(&desk, "Tessa", "us");
    for (month, a_day) in [(1, 6), (2, 3), (3, 6), (4, 3), (5, 6), (6, 3)] {
        let (campaign, own) = run(&desk, month, &[tessa]);
        target(&desk, campaign, "orders", 100.0, None);
        let header = "Name,Email,Financial Status,Created at,Discount Code,Currency,Total\n";
        let order = |n: u32| {
            let (day, at) = (n / a_day + 1, n % a_day);
            format!(
                "#{n},a@b.c,paid,2026-{month:02}-{day:02} 1{at}:00:00 -0500,TESSA10,USD,15.00\n"
            )
        };
        let rows: String = (0..20 * a_day).map(order).collect();
        bring(&desk, (campaign, month), Some(own[0]), &format!("{header}{rows}"), "USD");
    }
    // The file was taken after the end, and each of its rows has a day of its own.
    let worth = health::calibration(&desk).unwrap();
    assert_eq!((worth.n, worth.base_rate, worth.left_out), (24, Some(0.5), 0));
    assert_eq!(worth.worth, Worth::Better);
}

#[test]
fn line_110_what_a_creator_did_on_the_same_platform_goes_before_all_they_did() {
    let desk = Desk::on("2026-07-15");
    let tessa = partner(&desk, "Tessa", "us");
    let made = |(campaign, party): (Id, Id), platform: &str| {
        desk.make(
            Kind::Deliverable,
            json!({"campaign": campaign, "party": party, "platform": platform, "title": {"ru": "Ролик", "en": "Video"}, "due": null}),
        );
    };
    let (new, parties) = run(&desk, 7, &[tessa]);
    target(&desk, new, "orders", 50.0, None);
    made((new, parties[0]), "youtube");
    for (month, platform, came) in
        [(1, "youtube", 30), (2, "tiktok", 900), (3, "youtube", 60), (4, "youtube", 45)]
    {
        if month == 4 {
            // Two on the platform are too few: all three speak.
            let all = answers(&desk, new).remove(0);
            assert_eq!((all.realism.n, all.platforms), (3, Vec::new()));
        }
        let (campaign, own) = run(&desk, month, &[tessa]);
        made((campaign, own[0]), platform);
        bring(&desk, (campaign, month), Some(own[0]), &orders(month, came), "USD");
    }
    let there = answers(&desk, new).remove(0);
    assert_eq!((there.realism.n, there.platforms), (3, vec![Platform::Youtube]));
    assert_eq!(there.realism.range.map(|range| range.highest), Some(60.0), "900 came elsewhere");
}
