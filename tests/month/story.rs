//! The campaign the month is about, as it stands the day before it starts, and the orders it brings.

use chrono::{Days, Local, NaiveDate};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use sverka_app::Workspace;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::record;
use sverka_core::{Both, Id, Kind};

/// A creator: the name in both languages and the market.
pub const CREATORS: [(&str, &str, &str); 2] =
    [("Рада Южная", "Rada Yuzhnaya", "ru"), ("Мэйв Холлис", "Maeve Hollis", "us")];

/// What was agreed for each market.
pub const ORDERS_AGREED: f64 = 120.0;

pub const SEEN: (&str, &str) =
    ("В США заказов втрое меньше, чем нужно.", "The US brings a third of the orders it should.");
pub const SAID: (&str, &str) =
    ("Ссылку в описании никто не находит.", "Nobody finds the link in the description.");
pub const PIVOT: (&str, &str) = (
    "Ссылку ставим в первый кадр и в закреплённый комментарий.",
    "The link goes into the first frame and the pinned comment.",
);
pub const WORKED: (&str, &str) =
    ("Правка в середине спасла рынок.", "The change halfway saved the market.");
pub const DID_NOT: (&str, &str) =
    ("Ссылку проверили только на запуске.", "The link was tried out only at the launch.");
pub const LESSON: (&str, &str) = (
    "Путь от ролика до оплаты проходим сами до запуска.",
    "We walk the way from the video to the payment before the launch.",
);

/// The campaigns of the story.
pub struct Story {
    /// The one that runs for thirty days from tomorrow.
    pub campaign: Id,
    /// The one after it.
    pub next: Id,
}

/// The first day.
pub fn starts() -> NaiveDate {
    Local::now().date_naive() + Days::new(1)
}

/// The file a shop exports for a market after so many days: in Russia all goes by plan, in the US only after the change.
pub fn shop(market: &str, days: u64) -> String {
    let mut text = String::from("Date,Orders\n");
    for day in 0..days {
        let orders = match (market, day) {
            ("us", 0..12) => 1 + day % 2,
            ("us", _) => 8,
            _ => 4 + day % 2,
        };
        text.push_str(&format!("{},{orders}\n", starts() + Days::new(day)));
    }
    text
}

/// Makes the workspace.
pub fn tell(path: &Path) -> Story {
    let clock = Arc::new(MachineClock);
    let workspace = Workspace::create(path, "Veresna", clock, "").expect("it can be made");
    let creators = CREATORS.iter().map(|(ru, en, market)| {
        let fields = json!({"name": {"ru": ru, "en": en}, "markets": [market], "language": market_language(market)});
        make(&workspace, Kind::Partner, fields)
    });
    let creators: Vec<Id> = creators.collect();
    let first = campaign(&workspace, ("Осенний чай", "Autumn Tea"), &creators);
    let days = json!({
        "starts": starts(), "ends": starts() + Days::new(29),
        "category": {"ru": "Чай", "en": "Tea"},
    });
    save(&workspace, first, days);
    target(&workspace, first, Some(ORDERS_AGREED));
    let next = campaign(&workspace, ("Зимний чай", "Winter Tea"), &creators);
    save(&workspace, next, json!({"category": {"ru": "Чай", "en": "Tea"}}));
    target(&workspace, next, None);
    Story { campaign: first, next }
}

fn market_language(market: &str) -> &str {
    if market == "ru" { "ru" } else { "en" }
}

fn campaign(workspace: &Workspace, (ru, en): (&str, &str), creators: &[Id]) -> Id {
    let new = NewCampaign {
        title: Both::new(ru, en),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators: creators.to_vec(),
    };
    campaign::create(workspace, new).expect("a campaign can be made").value
}

fn target(workspace: &Workspace, campaign: Id, value: Option<f64>) {
    let threshold = |market: &str| json!({"market": market, "value": value, "currency": null});
    let fields = json!({
        "campaign": campaign, "metric": "orders", "primary": true,
        "thresholds": [threshold("ru"), threshold("us")],
    });
    make(workspace, Kind::Target, fields);
}

fn make(workspace: &Workspace, kind: Kind, fields: Value) -> Id {
    record::create(workspace, kind, object(fields)).expect("a record can be made").value
}

fn save(workspace: &Workspace, campaign: Id, fields: Value) {
    record::save(workspace, Kind::Campaign, campaign, object(fields)).expect("it can be saved");
}

fn object(value: Value) -> record::Fields {
    match value {
        Value::Object(fields) => fields,
        other => panic!("{other} is no object"),
    }
}
