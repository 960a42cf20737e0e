//! Thresholds beside what the creators reached before, in the real window (REQUIREMENTS 110).

mod window;

use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::Workspace;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::import::{self, ImportRequest};
use sverka_app::record;
use sverka_core::{Both, Id, Kind, Market};
use sverka_exchange::Unwatched;
use window::{Place, Window};

/// Views and likes of Tessa’s three campaigns: rates of 1.1, 1.6 and 2 %.
const PAST: [(&str, u32, u32); 3] =
    [("2025-02", 10_000, 110), ("2025-05", 20_000, 320), ("2025-08", 15_000, 300)];

fn make(workspace: &Workspace, kind: Kind, value: Value) -> Id {
    let fields = value.as_object().expect("fields are an object").clone();
    record::create(workspace, kind, fields).expect("the record can be made").value
}

fn save(workspace: &Workspace, id: Id, value: Value) {
    let fields = value.as_object().expect("fields are an object").clone();
    record::save(workspace, Kind::Campaign, id, fields).expect("the campaign can be saved");
}

fn bring(workspace: &Workspace, place: &Place, campaign: Id, party: Id, file: &str) {
    let path = place.file("metrics.csv", file.as_bytes());
    let request = ImportRequest::new(
        &path,
        import::Place { campaign, party: Some(party), market: Market::Us },
    );
    import::run(workspace, request, &Unwatched).expect("the file can be brought in");
}

/// A workspace in which Tessa has three campaigns behind her and Nika has none. Gives the campaign to come.
fn three_behind() -> (Place, Id) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "History", Arc::new(MachineClock), "Marta")
        .expect("a workspace can be made");
    let partner = |ru: &str, en: &str, market: &str| {
        let name = json!({"ru": ru, "en": en});
        make(
            &workspace,
            Kind::Partner,
            json!({"name": name, "markets": [market], "language": "en"}),
        )
    };
    let nika = partner("Ника Залесная", "Nika Zalesnaya", "ru");
    let tessa = partner("Тесса Куиллмур", "Tessa Quillmoor", "us");
    let begin = |title: &str, creators: Vec<Id>| {
        let new = NewCampaign {
            title: Both::new(title, title),
            brand: Both::new("Вересна", "Veresna"),
            language: sverka_core::Lang::Ru,
            creators,
        };
        campaign::create(&workspace, new).expect("a campaign can be made").value
    };
    for (month, views, likes) in PAST {
        let past = begin(month, vec![tessa]);
        save(
            &workspace,
            past,
            json!({"starts": format!("{month}-01"), "ends": format!("{month}-20")}),
        );
        let parties = campaign::open(&workspace, past).expect("it can be read").parties;
        let file = format!("Date,Views,Likes\n{month}-10,{views},{likes}\n");
        bring(&workspace, &place, past, parties[1].id, &file);
    }
    let new = begin("Spring", vec![nika, tessa]);
    for (position, (metric, thresholds)) in
        [("er_views", [3.0, 18.0]), ("views", [9e4, 15e3])].into_iter().enumerate()
    {
        let threshold = |market, value| json!({"market": market, "value": value, "currency": null});
        make(
            &workspace,
            Kind::Target,
            json!({
                "campaign": new, "metric": metric, "primary": position == 0, "position": position,
                "thresholds": [threshold("ru", thresholds[0]), threshold("us", thresholds[1])],
            }),
        );
    }
    (place, new)
}

/// What is said, in one language.
struct Words {
    metrics: [&'static str; 2],
    reached: &'static str,
    beyond: &'static str,
    within: &'static str,
    nothing: &'static str,
    threshold: &'static str,
    nearer: &'static str,
}

const RUSSIAN: Words = Words {
    metrics: ["ERV", "Просмотры"],
    reached: "Тесса Куиллмур: от 1,1 % до 2 %, медиана 1,6 % за 3 кампании",
    beyond: "Цель в 9 раз выше лучшего результата",
    within: "такого уже достигали",
    nothing: "Ника Залесная: истории мало",
    threshold: "Цель, США",
    nearer: "Цель в 1,5 раза выше лучшего результата",
};

const ENGLISH: Words = Words {
    metrics: ["ER by views", "Views"],
    reached: "Tessa Quillmoor: 1.1% to 2%, median 1.6%, over 3 campaigns",
    beyond: "The target is 9 times their best",
    within: "reached before",
    nothing: "Nika Zalesnaya: too little history",
    threshold: "Target, United States",
    nearer: "The target is 1.5 times their best",
};

async fn walk(lang: &str, words: Words) {
    let (place, campaign) = three_behind();
    let window = Window::start(&place.workspace, lang).await;
    window.go(&format!("/campaigns/{campaign}/align")).await;
    window.see(words.reached).await;
    let rate = window.within("group", words.metrics[0]);
    rate.see(words.beyond).await;
    rate.see(words.nothing).await;
    window.within("group", words.metrics[1]).see(words.within).await;
    window.scroll_to_part("align-metrics").await;
    window.look("align-realism").await;
    rate.fill(words.threshold, "3").await;
    rate.see(words.nearer).await;
    window.close().await;
}

#[tokio::test]
async fn line_110_a_threshold_beyond_the_history_is_marked_in_russian() {
    walk("ru", RUSSIAN).await;
}

#[tokio::test]
async fn line_110_a_threshold_beyond_the_history_is_marked_in_english() {
    walk("en", ENGLISH).await;
}
