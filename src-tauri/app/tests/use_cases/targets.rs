//! What stands beside a target: what season and culture do to it in each market, and the signs that announce it
//! (REQUIREMENTS 17, 47).

use crate::made::{Desk, ready, sign};
use serde_json::{Value, json};
use sverka_app::{align, brief, reply};
use sverka_core::paper::Paper;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Market};

fn targets(desk: &Desk, campaign: Id) -> Vec<Target> {
    align::open(desk, campaign).unwrap().targets
}

fn season(target: &Target, market: Market) -> Both {
    target.threshold(market).map(|own| own.season.clone()).unwrap_or_default()
}

#[test]
fn line_17_each_metric_has_a_note_on_season_and_culture_for_each_market_and_it_is_signed_with_the_rest()
 {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    let before = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert!(before.stands_signed);
    let [orders, cost] = targets(&desk, three.campaign).try_into().unwrap();
    let note = Both::new("Пост: дарят меньше сладкого", "Lent: fewer sweet gifts");
    let thresholds: Vec<Value> = orders
        .thresholds
        .iter()
        .map(|own| {
            let mut own = json!(own);
            if own["market"] == "ru" {
                own["season"] = json!(note);
            }
            own
        })
        .collect();
    desk.save(Kind::Target, orders.id, json!({ "thresholds": thresholds }));

    let [orders, cost_after] = targets(&desk, three.campaign).try_into().unwrap();
    assert_eq!(season(&orders, Market::Ru), note);
    assert_eq!(season(&orders, Market::Us), Both::default(), "the other market has its own");
    assert_eq!(cost_after, cost, "and so has the other metric");
    let after = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert!(!after.stands_signed && after.hash != before.hash, "it is part of what was agreed");
}

#[test]
fn line_47_early_signs_stand_beside_the_metric_they_announce_on_the_creators_own_page() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let page = || {
        let to = desk.place("page.html");
        if to.exists() {
            std::fs::remove_file(&to).unwrap();
        }
        reply::export_page(&desk, three.campaign, three.tessa, Paper::Brief, None, &to).unwrap();
        std::fs::read_to_string(to).unwrap()
    };
    let sign = "Thoughtful questions within 48 hours";
    assert!(!page().contains(sign));
    let [orders, _] = targets(&desk, three.campaign).try_into().unwrap();
    let leading = Both::new("Вдумчивые вопросы за 48 часов", sign);
    desk.save(Kind::Target, orders.id, json!({ "leading": leading }));
    assert_eq!(targets(&desk, three.campaign)[0].leading, leading);
    let page = page();
    let (at, sign) = (page.find("Orders").unwrap(), page.find(sign).unwrap());
    assert!(at < sign, "under the metric it announces");
}
