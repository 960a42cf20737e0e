//! Check-in, decisions, review, success profiles and the playbook in the real window, as a person meets them.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    language: &'static str,
    begin_checkin: &'static str,
    creator_says: &'static str,
    saved: &'static str,
    clause_open: &'static str,
    month: &'static str,
    open_month: &'static str,
    working: &'static str,
    decide: &'static str,
    unchosen: &'static str,
    begin_review: &'static str,
    looked: &'static str,
    weighed: &'static str,
    why: &'static str,
    learned: &'static str,
    offered: &'static str,
    predictions: &'static str,
    side_by_side: &'static str,
    own: &'static str,
    layer: &'static str,
    stale: &'static str,
}

const RUSSIAN: Words = Words {
    language: "Русский",
    begin_checkin: "Начать запись",
    creator_says: "Что говорят авторы",
    saved: "Сохранено",
    clause_open: "Пока не выполнен",
    month: "Итоги месяца",
    open_month: "Ответить и решить",
    working: "Что получается",
    decide: "Записать решение",
    unchosen: "Выберите одно из трёх",
    begin_review: "Начать разбор",
    looked: "Рассмотрено 2 из 4",
    weighed: "Рассмотрены все четыре",
    why: "Почему так вышло",
    learned: "Что берём дальше",
    offered: "Чему уже научились",
    predictions: "Предсказания и результат",
    side_by_side: "Все кампании рядом",
    own: "Своя история",
    layer: "Бренд и агентство",
    stale: "не перечитывали",
};

const ENGLISH: Words = Words {
    language: "English",
    begin_checkin: "Start writing it up",
    creator_says: "What the creators say",
    saved: "Saved",
    clause_open: "Not kept yet",
    month: "Monthly health check",
    open_month: "Answer and decide",
    working: "What is working",
    decide: "Record decision",
    unchosen: "Choose one of the three",
    begin_review: "Start the review",
    looked: "Looked at 2 of 4",
    weighed: "All four were looked at",
    why: "Why it came out so",
    learned: "What we take along",
    offered: "Already learned",
    predictions: "Predictions and results",
    side_by_side: "All campaigns side by side",
    own: "Own history",
    layer: "Brand and agency",
    stale: "not read through",
};

/// The first campaign at a stage.
async fn campaign(window: &Window, stage: &str) -> Value {
    let rows = window.invoke("campaign_list", json!({})).await;
    let rows = rows.as_array().expect("a list").clone();
    rows.into_iter().find(|row| row["stage"] == stage).expect("the sample has one")["campaign"]
        .clone()
}

/// The finished campaign whose figures came in.
async fn looked_at(window: &Window) -> Value {
    let learning = window.invoke("learning_open", json!({})).await;
    let asks = learning["reviews"].as_array().expect("a list").clone();
    let told = asks.into_iter().find(|one| one["merit"] != "unknown").expect("one has figures");
    window.invoke("campaign_open", json!({ "id": told["campaign"] })).await["campaign"].clone()
}

fn id(record: &Value) -> &str {
    record["id"].as_str().expect("an id")
}

/// The check-in is prepared, held and ticked off; the month is decided with its questions.
async fn running(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let own = campaign(&window, "running").await;
    window.go(&format!("/campaigns/{}/checkin", id(&own))).await;
    window.see(words.clause_open).await;
    window.look("checkin").await;
    window.click("button", words.begin_checkin).await;
    window.see(words.creator_says).await;
    window
        .fill(
            &format!("{}: {}", words.creator_says, words.language),
            "Спрашивают про вкус, а не про цену",
        )
        .await;
    window.press("Tab").await;
    window.see(words.saved).await;
    window.scroll_to_part("held").await;
    window.look("checkin-held").await;

    window.go(&format!("/campaigns/{}/decisions", id(&own))).await;
    window.see(words.month).await;
    window.look("decisions").await;
    window.click("button", &format!("{}: {}", words.open_month, words.month)).await;
    window.see(words.working).await;
    window.scroll_to_part("occasion-monthly").await;
    window.look("decisions-month").await;
    window.click("button", &format!("{}: {}", words.decide, words.month)).await;
    window.see(words.unchosen).await;
}

/// A finished campaign is looked back on: no cause before the other explanations; what was learned is offered again.
async fn finished(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let own = looked_at(&window).await;
    let view = window.invoke("review_open", json!({ "campaign": own["id"] })).await;
    let address = format!("/campaigns/{}/review", id(&own));
    window.go(&address).await;
    if view["review"].is_null() {
        window.see(words.begin_review).await;
        window.look("review-begin").await;
        window.invoke("review_begin", json!({ "campaign": own["id"] })).await;
    }
    let view = window.invoke("review_open", json!({ "campaign": own["id"] })).await;
    let review = view["review"]["id"].clone();
    let looked = |n: usize| {
        let all = ["wrong-metric", "audience-does-not-buy", "product-market-fit", "bad-timing"];
        let note = "Поле для кода было уже после оформления: 23 заказа без кода";
        let one =
            |(at, what): (usize, &&str)| json!({ "what": what, "ruled_out": at > 0, "note": note });
        all.iter().enumerate().take(n).map(one).collect::<Vec<Value>>()
    };
    let fields = json!({
        "nature": "measurement",
        "alternatives": looked(2),
        "causes": [],
        "worked": { "ru": "Люди досматривали: 4,4 % по просмотрам.", "en": "People stayed: 4.4% by views." },
        "did_not": { "ru": "Покупатели не увидели поле для кода.", "en": "Buyers never met the code field." },
        "next_time": { "ru": "До старта купим сами с кодом и без него.", "en": "Before launch we buy with and without the code." },
        "uncontrolled": ["праздники", "доставка", "цена"],
    });
    window.invoke("record_save", json!({ "kind": "review", "id": review, "fields": fields })).await;
    let cause = json!({ "kind": "review", "id": review, "fields": { "causes": ["timing"] } });
    let failure = window.refused("record_save", cause.clone()).await;
    assert_eq!(failure["problems"][0]["code"], "not-weighed");
    let window = window.restart().await;
    window.go(&address).await;
    window.see(words.looked).await;
    window.look("review").await;
    window.scroll_to_part("why").await;
    window.see(words.why).await;
    window.look("review-why").await;
    let weighed =
        json!({ "kind": "review", "id": review, "fields": { "alternatives": looked(4) } });
    window.invoke("record_save", weighed).await;
    window.invoke("record_save", cause).await;
    let lesson = json!({
        "campaign": own["id"], "learned_on": view["today"],
        "text": { "ru": "До старта купить самим с кодом и без.", "en": "Buy with the code and without before launch." },
    });
    window.invoke("record_create", json!({ "kind": "learning", "fields": lesson })).await;
    let window = window.restart().await;
    window.go(&address).await;
    window.see(words.weighed).await;
    window.scroll_to_part("learned").await;
    window.see(words.learned).await;
    window.look("review-learned").await;

    // Where the next target is made, the lesson is there.
    let next = campaign(&window, "running").await;
    window.go(&format!("/campaigns/{}/align", id(&next))).await;
    window.see(words.offered).await;

    window.go("/profiles").await;
    window.see(words.side_by_side).await;
    window.look("profiles-side-by-side").await;
    window.script("document.querySelectorAll('nav a.line')[1].click();", vec![]).await;
    window.see(words.own).await;
    window.look("profiles").await;
}

/// Predictions are written while nothing has begun; the playbook asks to be read through.
async fn ahead(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let own = campaign(&window, "running").await;
    let new = json!({ "new": { "title": { "ru": "Весенний сбор", "en": "Spring harvest" }, "brand": { "ru": "Вересна", "en": "Veresna" }, "language": "ru", "creators": [] } });
    let made = window.invoke("campaign_create", new).await;
    let made = made["value"].clone();
    let target = json!({
        "campaign": made, "metric": "orders", "primary": true,
        "thresholds": [
            { "market": "ru", "value": 240.0, "currency": null }, { "market": "us", "value": 120.0, "currency": null },
        ],
    });
    window.invoke("record_create", json!({ "kind": "target", "fields": target })).await;
    let prediction = json!({ "campaign": made, "metric": "orders", "market": "ru", "low": 190.0, "high": 260.0, "chance": 0.6, "note": "" });
    window.invoke("prediction_write", json!({ "prediction": prediction })).await;
    window.go(&format!("/campaigns/{}/review", made.as_str().expect("an id"))).await;
    window.see(words.predictions).await;
    window.look("review-ahead").await;
    let locked = json!({ "campaign": own["id"], "metric": "orders", "market": "ru", "low": 1.0, "high": null, "chance": null, "note": "" });
    let failure = window.refused("prediction_write", json!({ "prediction": locked })).await;
    assert_eq!(failure["problems"][0]["code"], "begun");

    for (layer, on, ru, en) in [
        ("with-agency", "2026-01-05", "Кто согласует", "Who approves"),
        ("with-creator", "2026-01-05", "За сколько отвечаем", "How fast we answer"),
    ] {
        let text = json!({ "ru": "Отвечаем за сутки, в выходные молчим.", "en": "Within a day; weekends are quiet." });
        let fields = json!({ "layer": layer, "title": { "ru": ru, "en": en }, "text": text, "updated_on": on });
        window.invoke("record_create", json!({ "kind": "practice", "fields": fields })).await;
    }
    window.go("/library?part=playbook").await;
    window.see(words.layer).await;
    window.see(words.stale).await;
    window.look("playbook").await;
}

#[tokio::test]
async fn running_in_russian() {
    running("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn running_in_english() {
    running("en", &ENGLISH).await;
}

#[tokio::test]
async fn finished_in_russian() {
    finished("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn finished_in_english() {
    finished("en", &ENGLISH).await;
}

#[tokio::test]
async fn ahead_in_russian() {
    ahead("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn ahead_in_english() {
    ahead("en", &ENGLISH).await;
}
