//! Comments of the audience sorted by key, a metric of one's own made by formula, and delivery as a whole, in the real
//! window.

mod window;

use serde_json::json;
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    empty: &'static str,
    take: &'static str,
    comments: &'static str,
    next: &'static str,
    agreement: &'static str,
    own: &'static str,
    add: &'static str,
    formula: &'static str,
    quality: &'static str,
    stay: &'static str,
    stays: &'static str,
    show: &'static str,
    abroad: &'static str,
}

const RUSSIAN: Words = Words {
    empty: "Что пишут под публикациями?",
    take: "Принять комментарии",
    comments: "Комментарии",
    next: "Следующий комментарий",
    agreement: "Слова совпали с вашей оценкой",
    own: "Ваши метрики",
    add: "Добавить метрику",
    formula: "Сохранения : Просмотры × 1\u{a0}000",
    quality: "Как в брифе",
    stay: "Нет, оставить в России",
    stays: "остаются в России",
    show: "Показать их",
    abroad: "На другом языке",
};

const ENGLISH: Words = Words {
    empty: "What do people write below the posts?",
    take: "Take in comments",
    comments: "Comments",
    next: "Sort the next one",
    agreement: "The words agree with you",
    own: "Your own metrics",
    add: "Add a metric",
    formula: "Saves ÷ Views × 1,000",
    quality: "As the brief asks",
    stay: "No, keep them in Russia",
    stays: "stay in Russia",
    show: "Show them",
    abroad: "In the other language",
};

/// What is pasted into the dialog, and what comes after it: typed keys make no lines.
const PASTED: &str = "@masha очень понравилось, беру второй раз";
const MORE: &str = "где купить?\nдоставка ужасная, жду месяц\nlove it\nнапишите артикул\nфу, кринж";

/// What people write below a post for Russia in English.
const ABROAD: &str = "where can I buy this?\nI want one so much\nmy favourite brand";

async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let campaigns = window.invoke("campaign_list", json!({})).await;
    let running = campaigns.as_array().expect("campaigns").iter();
    let id = running
        .filter(|row| row["stage"] == "running")
        .find_map(|row| row["campaign"]["id"].as_str())
        .expect("the sample has a running campaign")
        .to_owned();
    window.go(&format!("/campaigns/{id}/comments")).await;
    window.see(words.empty).await;
    window.look("comments-empty").await;
    window.click("button", words.take).await;
    let dialog = window.within("dialog", words.take);
    dialog.fill(words.comments, PASTED).await;
    window.look("comments-take").await;
    dialog.click("button", words.take).await;
    window.see(words.next).await;
    window.miss("@masha").await;
    let day = window.invoke("workspace_info", json!({})).await["today"].clone();
    let more =
        json!({ "campaign": id, "party": null, "market": "ru", "platform": null, "on": day });
    window.invoke("audience_comment_take", json!({ "place": more, "text": MORE })).await;
    window.go("/today").await;
    window.go(&format!("/campaigns/{id}/comments")).await;
    window.see(words.next).await;
    window.press("1").await;
    window.see(words.agreement).await;
    window.look("comments").await;
    let view = window.invoke("audience_comment_list", json!({ "campaign": id })).await;
    assert_eq!(view["next"].as_array().map(Vec::len), Some(5), "one was rated by its key");

    // Comments in the language of the other country are asked about, shown, and stay where a person says so.
    let more =
        json!({ "campaign": id, "party": null, "market": "ru", "platform": null, "on": day });
    let abroad = json!({ "place": more, "text": ABROAD });
    window.invoke("audience_comment_take", abroad).await;
    window.go("/today").await;
    window.go(&format!("/campaigns/{id}/comments")).await;
    window.see(words.next).await;
    window.press("1").await;
    window.see(words.stay).await;
    window.look_in("comments-elsewhere", &[(1100, 700)]).await;
    window.click("button", words.show).await;
    window.see(words.abroad).await;
    window.look_in("comments-elsewhere-shown", &[(1100, 700)]).await;
    window.click("button", words.stay).await;
    window.see(words.stays).await;
    window.miss(words.stay).await;

    window.go("/library?part=metrics").await;
    window.see(words.own).await;
    window.click("button", words.add).await;
    window.look("own-metric").await;
    window.press("Escape").await;
    let fields = json!({
        "key": "saves_per_mille", "name": { "ru": "Сохранения на тысячу", "en": "Saves per thousand" },
        "over": ["saves"], "under": ["views"], "times": 1000.0, "unit": "ratio",
    });
    let made = json!({ "kind": "own-metric", "fields": fields });
    window.invoke("record_create", made.clone()).await;
    let refused = window.refused("record_create", made).await;
    assert_eq!(refused["problems"][0]["code"], "repeated-metric");
    let window = window.restart().await;
    window.go("/library?part=metrics").await;
    window.see(words.formula).await;
    window.look("own-metrics").await;

    window.go(&format!("/campaigns/{id}/deliverables")).await;
    window.see(words.quality).await;
    window.look("deliverables-together").await;
}

#[tokio::test]
async fn comments_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn comments_in_english() {
    walk("en", &ENGLISH).await;
}
