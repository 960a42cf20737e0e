//! Scoring, comparing and the template of the scorecard in the real window, as a person meets them.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    scorecard: &'static str,
    stability: &'static str,
    table: &'static str,
    picture: &'static str,
    first_rating: &'static str,
    first_evidence: &'static str,
    no_evidence: &'static str,
    saved: &'static str,
    talk: &'static str,
    reading: &'static str,
    different: &'static str,
    template: &'static str,
    weight: &'static str,
    weightless: &'static str,
    add: &'static str,
    dialog: &'static str,
    past: &'static str,
    name: &'static str,
}

const RUSSIAN: Words = Words {
    scorecard: "Оценка и доказательства",
    stability: "Устойчивость места",
    table: "Таблица",
    picture: "Рисунок",
    first_rating: "Балл: Знание рынка",
    first_evidence: "На чём основано: Знание рынка",
    no_evidence: "на чём держится оценка",
    saved: "Сохранено",
    talk: "Поговорите",
    reading: "Как читать",
    different: "Только различия",
    template: "Исходный шаблон",
    weight: "Вес: Знание рынка",
    weightless: "Все веса равны нулю",
    add: "Свой критерий",
    dialog: "Свой критерий",
    past: "Прежние оценки",
    name: "Название",
};

const ENGLISH: Words = Words {
    scorecard: "Scores and evidence",
    stability: "How sure the place is",
    table: "Table",
    picture: "Picture",
    first_rating: "Score: Market knowledge",
    first_evidence: "Evidence: Market knowledge",
    no_evidence: "what the score rests on",
    saved: "Saved",
    talk: "Talk: you have seen",
    reading: "How to read this",
    different: "Only differences",
    template: "The original template",
    weight: "Weight: Market knowledge",
    weightless: "All weights are zero",
    add: "Own criterion",
    dialog: "Own criterion",
    past: "Earlier scores",
    name: "Name",
};

/// The partners in use, by rank.
async fn partners(window: &Window) -> Vec<String> {
    let filter = json!({ "archived": false });
    let asked = json!({ "filter": filter, "from": 0, "most": 20, "around": null });
    let page = window.invoke("partner_page", asked).await;
    let rows = page["rows"].as_array().expect("a page has rows").clone();
    rows.iter().map(|row| row["row"]["id"].as_str().expect("an id").to_owned()).collect()
}

/// Scoring by keyboard, with what others gave, and how sure the place is.
async fn scoring(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let ids = partners(&window).await;
    for (rater, value) in [("Вера Лис", 2), ("Peter", 5)] {
        let evidence = "Созвон 12 ноября: сравнила два рынка";
        let fields = json!({ "partner": ids[0], "criterion": "market-knowledge", "value": value, "evidence": evidence, "rater": rater });
        window.invoke("record_create", json!({ "kind": "score", "fields": fields })).await;
    }
    window.go(&format!("/partners/{}", ids[0])).await;
    window.see(words.scorecard).await;
    window.see(words.talk).await;
    window.look("score").await;
    window.scroll_to(words.stability).await;
    window.look("score-stability").await;
    window.click("radio", words.table).await;
    window.look("score-stability-table").await;

    // Somebody new: a score without evidence is refused at its field, and both are kept.
    let thin = ids.last().expect("the sample has partners");
    window.go(&format!("/partners/{thin}")).await;
    window.see(words.scorecard).await;
    let first =
        "document.querySelector('[role=\"radiogroup\"] [role=\"radio\"][tabindex=\"0\"]').focus();";
    window.script(first, vec![]).await;
    window.press("4").await;
    window.see(words.no_evidence).await;
    window.look("score-refused").await;
    let held = "return document.activeElement.getAttribute('aria-checked');";
    assert_eq!(window.script(held, vec![]).await, "true", "the score stays in its field");
    window.press("ArrowDown").await;
    let moved = "return document.activeElement.closest('[role=\"radiogroup\"]').getAttribute('aria-label');";
    assert_ne!(window.script(moved, vec![]).await, words.first_rating);
    window.press("ArrowUp").await;
    assert_eq!(window.script(moved, vec![]).await, words.first_rating);
    window.fill(words.first_evidence, "Разобрали три рынка на созвоне").await;
    window.press("Tab").await;
    window.see(words.saved).await;
    let card = window.invoke("scorecard_open", json!({ "partner": thin })).await;
    assert_eq!(card["groups"][0]["lines"][0]["own"]["value"], 4);
}

/// Two to four side by side, as a table and as a picture.
async fn comparing(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let ids = partners(&window).await;
    window.go(&format!("/partners/compare?ids={}", ids[..4].join(","))).await;
    window.see(words.reading).await;
    window.look("compare").await;
    window.scroll_to(words.reading).await;
    window.look("compare-reading").await;
    window.click("radio", words.picture).await;
    window.look("compare-picture").await;
    window.click("checkbox", words.different).await;
    window.look("compare-different").await;
    window.go(&format!("/partners/compare?ids={}", ids[0])).await;
    window.miss(words.reading).await;
    window.look("compare-few").await;
}

/// The template: weights, an own criterion, and scores that stay as they were.
async fn template(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let ids = partners(&window).await;
    let before = window.invoke("scorecard_open", json!({ "partner": ids[0] })).await;
    window.go("/library?part=criteria").await;
    window.see(words.template).await;
    window.look("template").await;
    window.fill(words.weight, "40").await;
    window.press("Tab").await;
    window.see(words.saved).await;
    window.click("button", words.add).await;
    let dialog = window.within("dialog", words.dialog);
    dialog.see(words.name).await;
    window.look("template-own").await;
    window.press("Escape").await;

    let view = window.invoke("template_open", json!({ "kind": "creator" })).await;
    assert_eq!(view["version"], 2);
    // All weights at nothing: refused with the reason, and the version stands.
    let mut criteria: Vec<Value> = view["criteria"]
        .as_array()
        .expect("criteria")
        .iter()
        .map(|one| one["criterion"].clone())
        .collect();
    criteria.iter_mut().for_each(|one| one["weight"] = json!(0));
    let weightless = json!({ "kind": "creator", "criteria": criteria });
    let failure = window.refused("template_save", weightless).await;
    assert_eq!(failure["problems"][0]["code"], "no-weight");

    let after = window.invoke("scorecard_open", json!({ "partner": ids[0] })).await;
    assert_eq!(after["earlier"][0]["card"]["score"], before["card"]["score"]);
    window.go(&format!("/partners/{}", ids[0])).await;
    window.see(words.past).await;
    window.scroll_to(words.past).await;
    window.look("score-past").await;

    // One weight left, then none.
    criteria[0]["weight"] = json!(10);
    window.invoke("template_save", json!({ "kind": "creator", "criteria": criteria })).await;
    let window = window.restart().await;
    window.go("/library?part=criteria").await;
    window.fill(words.weight, "0").await;
    window.press("Tab").await;
    window.see(words.weightless).await;
    window.look("template-weightless").await;
}

#[tokio::test]
async fn scoring_in_russian() {
    scoring("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn scoring_in_english() {
    scoring("en", &ENGLISH).await;
}

#[tokio::test]
async fn comparing_in_russian() {
    comparing("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn comparing_in_english() {
    comparing("en", &ENGLISH).await;
}

#[tokio::test]
async fn the_template_in_russian() {
    template("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn the_template_in_english() {
    template("en", &ENGLISH).await;
}
