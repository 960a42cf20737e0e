//! The documents of a campaign in the real window: listed by when they are used, and exported in a language and format.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    room: &'static str,
    uses: [&'static str; 5],
    health: &'static str,
    export_health: &'static str,
    own_language: &'static str,
    word: &'static str,
    done: &'static str,
    missing: &'static str,
    command: &'static str,
}

const RUSSIAN: Words = Words {
    room: "Документы",
    uses: ["Выбираем", "Договариваемся", "Работаем", "Решаем", "Разбираем"],
    health: "Состояние кампании",
    export_health: "Выгрузить: Состояние кампании",
    own_language: "По-русски",
    word: "Word",
    done: "Готово: Состояние кампании",
    missing: "Пока не собрать",
    command: "Документы кампании",
};

const ENGLISH: Words = Words {
    room: "Documents",
    uses: ["Choosing", "Agreeing", "Running", "Deciding", "Learning"],
    health: "Campaign health",
    export_health: "Export: Campaign health",
    own_language: "English",
    word: "Word",
    done: "Done: Campaign health",
    missing: "Can’t be made yet",
    command: "Campaign documents",
};

/// The campaigns of the sample by stage.
async fn campaign(window: &Window, stage: &str) -> String {
    let rows = window.invoke("campaign_list", json!({})).await;
    let of = |row: &&Value| row["stage"] == stage;
    let rows = rows.as_array().expect("campaigns are a list");
    let row = rows.iter().find(of).unwrap_or_else(|| panic!("no campaign is {stage}"));
    row["campaign"]["id"].as_str().expect("a campaign has an id").to_owned()
}

async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let running = campaign(&window, "running").await;
    window.go(&format!("/campaigns/{running}")).await;
    window.click("link", words.room).await;
    for own in words.uses {
        window.see(own).await;
    }
    window.see(words.health).await;
    window.see(words.missing).await;
    window.look("documents").await;

    // One document in one language for a word processor, named after itself.
    window.click("radio", words.own_language).await;
    window.click("radio", words.word).await;
    window.click("button", words.export_health).await;
    let file = window.keep("health.docx");
    if file.exists() {
        std::fs::remove_file(&file).expect("the file of an earlier walk can be removed");
    }
    window.answer_dialog(&file);
    window.see(words.done).await;
    let bytes = std::fs::read(&file).expect("the document was written");
    assert!(bytes.starts_with(b"PK"));

    // From any other room by its name.
    window.go(&format!("/campaigns/{running}/align")).await;
    window.press("Ctrl+K").await;
    window.type_text(words.command).await;
    window.press("Enter").await;
    window.see(words.uses[4]).await;

    let finished = campaign(&window, "finished").await;
    window.go(&format!("/campaigns/{finished}/documents")).await;
    window.see(words.uses[4]).await;
    window.scroll_to(words.uses[3]).await;
    window.look("documents-finished").await;
}

#[tokio::test]
async fn documents_are_listed_and_exported_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn documents_are_listed_and_exported_in_english() {
    walk("en", &ENGLISH).await;
}
