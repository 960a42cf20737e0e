//! The organizer's side of a reply, in the real window: the page goes out, is answered in a browser, comes back by drop,
//! is looked at and taken in; and what is no reply is told so.
#![allow(clippy::duplicate_mod, reason = "window and browser each bring the driver they share")]

mod browser;
#[path = "../src-tauri/app/tests/use_cases/made.rs"]
#[allow(dead_code, reason = "the walk uses the part of the making it needs")]
mod made;
#[path = "reply/story.rs"]
#[allow(dead_code, reason = "the walk uses the part of the story it needs")]
mod story;
mod window;

use browser::{Browser, Device};
use made::Desk;
use serde_json::json;
use std::path::Path;
use story::{EN, Language, RU, signable};
use sverka_app::brief;
use sverka_core::paper::Paper;
use window::{Place, Window};

/// What the organizer reads and presses, in one language.
struct Room {
    lang: &'static str,
    send: &'static str,
    replies: &'static str,
    export: &'static str,
    none_yet: &'static str,
    until: &'static str,
    by_text: &'static str,
    read_text: &'static str,
    no_reply: &'static str,
    title: &'static str,
    agreed: &'static str,
    proposal: &'static str,
    no_signature: &'static str,
    bring: &'static str,
    brought: &'static str,
    again: &'static str,
    back: &'static str,
    replied: &'static str,
}

const RUSSIAN: Room = Room {
    lang: "ru",
    send: "Отправить авторам",
    replies: "Отправка и ответы",
    export: "Сохранить страницу: Ника Залесная",
    none_yet: "ответа ещё нет",
    until: "Ответить до, если есть срок",
    by_text: "Или вставьте ответ текстом",
    read_text: "Прочитать текст",
    no_reply: "Файл не читается как ответ",
    title: "Ответ: Ника Залесная",
    agreed: "Принято пунктов: 1 из 16",
    proposal: "если ответа нет, срок публикации сдвигается",
    no_signature: "Подписи в этом ответе нет.",
    bring: "Внести",
    brought: "Ника Залесная: ответ внесён",
    again: "Этот ответ внесли",
    back: "Назад",
    replied: "Ника Залесная ответ 2",
};

const ENGLISH: Room = Room {
    lang: "en",
    send: "Send to creators",
    replies: "Sending and replies",
    export: "Save the page for Nika Zalesnaya",
    none_yet: "no reply yet",
    until: "Reply by, if there is a date",
    by_text: "Or paste the reply as text",
    read_text: "Read the text",
    no_reply: "The file can’t be read as a reply",
    title: "Reply: Nika Zalesnaya",
    agreed: "1 of 16 clauses agreed",
    proposal: "если ответа нет, срок публикации сдвигается",
    no_signature: "No signature in this reply.",
    bring: "Bring it in",
    brought: "Nika Zalesnaya: the reply is in",
    again: "This reply was brought in on",
    back: "Back",
    replied: "Nika Zalesnaya replied",
};

/// Closes the workspace and puts it where the window will open it.
fn hand_over(desk: Desk, place: &Place) {
    let copy = |path: &Path| {
        std::fs::copy(path, &place.workspace).unwrap();
    };
    drop(desk.reopened_after(copy));
}

async fn walk(room: Room) {
    let place = Place::bare();
    let (desk, three) = signable();
    hand_over(desk, &place);
    let window = Window::start(&place.workspace, room.lang).await;
    window.go(&format!("/campaigns/{}/brief", three.campaign)).await;
    window.click("button", room.send).await;
    let dialog = window.within("dialog", room.replies);
    dialog.see(room.none_yet).await;
    dialog.see(room.until).await;
    window.look("replies").await;

    let page = place.path("page.html");
    window.reach("button", room.export).await;
    // The system's dialog stays away: the Return that closes it would press the button behind it anew.
    let export = json!({
        "campaign": three.campaign, "party": three.nika, "paper": "brief", "until": null, "path": page,
    });
    window.invoke("reply_page_export", export).await;

    dialog.fill(room.by_text, "Всё хорошо, спасибо!").await;
    dialog.click("button", room.read_text).await;
    window.see(room.no_reply).await;
    window.look("reply-refused").await;
    window.click("button", room.back).await;
    window.press("Escape").await;

    let words: &Language = &RU;
    let browser = Browser::open(&page, Device::Phone).await;
    browser.click(words.checkin, words.agree).await;
    browser.click(words.payment, words.ask).await;
    browser.fill(words.payment, words.your_question, words.question).await;
    browser.click(words.revisions, words.reword).await;
    let wording = browser.value(words.revisions, words.your_wording).await;
    let (before, after) = words.reworded;
    browser.fill(words.revisions, words.your_wording, &wording.replace(before, after)).await;
    browser.fill(words.revisions, words.your_reason, words.reason).await;
    browser.click("", words.save).await;
    let reply = browser.saved().await;

    window.drop_files(&[&reply]).await;
    let shown = window.within("dialog", room.title);
    for text in [room.agreed, words.question, room.proposal, words.reason, room.no_signature] {
        shown.see(text).await;
    }
    window.look("reply-preview").await;
    shown.click("button", room.bring).await;
    window.see(room.brought).await;
    window.within("dialog", room.replies).see(room.replied).await;
    window.press("Escape").await;

    window.drop_files(&[&reply]).await;
    window.see(room.again).await;
    window.look("reply-again").await;
    window.close().await;
}

#[tokio::test]
async fn a_reply_goes_out_and_comes_back_in_russian() {
    walk(RUSSIAN).await;
}

#[tokio::test]
async fn a_reply_goes_out_and_comes_back_in_english() {
    walk(ENGLISH).await;
}

#[tokio::test]
async fn a_signature_that_came_back_stands_in_the_room() {
    let place = Place::bare();
    let (desk, three) = signable();
    let page = story::exported(&desk, three.campaign, three.tessa, "page");
    let browser = Browser::open(&page, Device::Desktop).await;
    for view in brief::open(&desk, three.campaign, Paper::Brief).unwrap().clauses {
        browser.click(&view.clause.title.en, EN.agree).await;
    }
    browser.fill("", EN.role_label, EN.role).await;
    browser.click("", EN.sign).await;
    browser.see(EN.signed).await;
    browser.click("", EN.save).await;
    let reply = browser.saved().await;
    hand_over(desk, &place);

    let window = Window::start(&place.workspace, "en").await;
    window.go(&format!("/campaigns/{}/brief", three.campaign)).await;
    window.drop_files(&[&reply]).await;
    window.see("Tessa Quillmoor, creator, signs version 1").await;
    window.look("reply-signature").await;
    window.click("button", ENGLISH.bring).await;
    window.see("Tessa Quillmoor: the reply is in, version 1 is signed").await;
    window.within("dialog", ENGLISH.replies).see("signed").await;
    window.close().await;
}
