//! The house around the screens: how one thing leads to another, in the real window.

mod window;

use serde_json::json;
use window::{Place, Window};

/// Every row of Today leads to the very thing it is about.
async fn today(window: &Window) {
    window.go("/today").await;
    let view = window.invoke("today_open", json!({})).await;
    for (place, item) in view["items"].as_array().expect("rows").iter().enumerate() {
        window.go("/today").await;
        let press = "const rows = document.querySelectorAll('[data-row]');
            rows[arguments[0]]?.click();
            return rows.length > arguments[0];";
        window.until_true("see the row", press, vec![json!(place)]).await;
        let there = match item["attention"].as_str().expect("a kind") {
            "late" | "due" => {
                "return document.querySelector('aside h2') !== null
                    && document.querySelector('tr[aria-selected=true], tr.chosen, tr[aria-current]') !== null;"
            }
            "unsigned" if item["record"].is_null() => {
                "return document.querySelector('[role=dialog]') !== null;"
            }
            "unsigned" => "return document.activeElement?.closest('[data-clause]') !== null;",
            "checkin" => {
                "return document.activeElement?.getAttribute('aria-labelledby') === 'preparation';"
            }
            "decision" => {
                "return document.activeElement?.getAttribute('aria-labelledby') === 'decision';"
            }
            _ => "return document.activeElement?.matches('li.flag') === true;",
        };
        window.until_true(&format!("come to what {item} is about"), there, vec![]).await;
        window.press("Escape").await;
    }
}

async fn walk(lang: &str) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    today(&window).await;
    window.close().await;
}

#[tokio::test]
async fn today_leads_to_the_very_thing_in_russian() {
    walk("ru").await;
}

#[tokio::test]
async fn today_leads_to_the_very_thing_in_english() {
    walk("en").await;
}
