//! A call with a partner in the real window, held by keyboard alone, and what is seen of it afterwards.

mod window;

use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, record};
use sverka_core::Kind;
use window::{Place, Window};

/// A workspace with one partner who speaks the other language than the window, and with the partner's id.
fn desk(lang: &str) -> (Place, String) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "Вересна", Arc::new(MachineClock), "Марта")
        .expect("a workspace can be made");
    let other = if lang == "ru" { "en" } else { "ru" };
    let partner = json!({
        "name": { "ru": "«Две пристани»", "en": "Two Piers" },
        "kind": "agency",
        "language": other,
        "markets": ["ru", "us"],
        "contact": { "name": "Орла Пенхейл", "role": "", "reach": "" },
        "owner": "Марта и Олег",
        "owner_hours": 4,
    });
    let Value::Object(fields) = partner else { unreachable!("written as an object above") };
    let id = record::create(&workspace, Kind::Partner, fields).expect("a partner can be made");
    (place, id.value.to_string())
}

/// The words a walk looks for, in each language.
struct Words {
    empty: &'static str,
    begin_first: &'static str,
    begin: &'static str,
    question: &'static str,
    other: &'static str,
    all_asked: &'static str,
    saved: &'static str,
    passed: &'static str,
    exploration: &'static str,
    creators_view: &'static str,
    keep_lost: &'static str,
    kept_lost: &'static str,
    answer: &'static str,
    notes: &'static str,
    with_creator: &'static str,
    creators: &'static str,
    replies: &'static str,
    about: &'static str,
    answered: &'static str,
    waited: &'static str,
    several: &'static str,
    steady: &'static str,
    edit: &'static str,
    yes: &'static str,
    gone: &'static str,
}

const RUSSIAN: Words = Words {
    empty: "Разговоров ещё не было",
    begin_first: "Начать первый разговор",
    begin: "Начать разговор",
    question: "Чем ролик автора лучше рекламы самого бренда?",
    other: "What does a creator’s video do",
    all_asked: "На все вопросы есть ответ",
    saved: "Сохранено",
    passed: "пройден: 3 из 3",
    exploration: "Интервью",
    creators_view: "Мнение автора",
    keep_lost: "Записать в неудачные кейсы",
    kept_lost: "Неудачный кейс записан",
    answer: "Ответ на вопрос",
    notes: "Заметки",
    with_creator: "Кто рассказал",
    creators: "Что говорят авторы",
    replies: "Как отвечают",
    about: "О чём написали",
    answered: "Ответ пришёл",
    waited: "ответили за",
    several: "Записано несколько имён",
    steady: "отвечают ровно",
    edit: "Изменить: Бриф",
    yes: "Д",
    gone: "Этого разговора здесь нет",
};

const ENGLISH: Words = Words {
    empty: "No conversations yet",
    begin_first: "Begin the gut check",
    begin: "Begin a conversation",
    question: "What does a creator’s video do that the brand’s own ad can’t?",
    other: "Чем ролик автора лучше",
    all_asked: "Every question is answered",
    saved: "Saved",
    passed: "passed: 3 of 3",
    exploration: "Exploration interview",
    creators_view: "A creator’s view",
    keep_lost: "Keep as a failed case",
    kept_lost: "The failed case is kept",
    answer: "Answer to question",
    notes: "Notes",
    with_creator: "Who told you",
    creators: "What creators say",
    replies: "How they reply",
    about: "What you wrote about",
    answered: "Answered",
    waited: "answered in",
    several: "Several names stand here",
    steady: "replies are steady",
    edit: "Edit: Бриф",
    yes: "Y",
    gone: "This conversation isn’t here",
};

/// Begins a conversation of a kind from the menu.
async fn begin(window: &Window, words: &Words, kind: &str) {
    window.key_on("button", words.begin, "Enter").await;
    window.within("menu", words.begin).see(kind).await;
    loop {
        let (role, name) = window.focus().await;
        if role == "menuitem" && name.starts_with(kind) {
            break;
        }
        window.press("ArrowDown").await;
        let moved = async || match window.focus().await {
            still if still == (role.clone(), name.clone()) => Err(format!("it is on “{name}”")),
            _ => Ok(()),
        };
        window.until("go down in the menu", moved).await;
    }
    window.press("Enter").await;
    window.see(words.notes).await;
}

/// Weeks of letters answered evenly, one that waits, and one person with too few hours since the pilot began.
async fn settle(window: &Window, partner: &str) {
    let today = chrono::Local::now().date_naive();
    let moment = |days: u64, hour: u32| {
        let day = today - chrono::Days::new(days);
        day.and_hms_opt(hour, 0, 0).expect("an hour of the day").format("%FT%T").to_string()
    };
    for (days, hour) in
        [(30, 12), (27, 13), (24, 14), (21, 13), (18, 15), (15, 12), (12, 14), (9, 13)]
    {
        let fields = json!({
            "partner": partner, "about": "Ролик", "sent": moment(days, 9), "answered": moment(days, hour),
        });
        window.invoke("record_create", json!({ "kind": "message", "fields": fields })).await;
    }
    let waiting = json!({ "partner": partner, "about": "Счёт", "sent": moment(4, 9) });
    window.invoke("record_create", json!({ "kind": "message", "fields": waiting })).await;
    let pilot = json!({ "partner": partner, "to": "pilot", "on": moment(20, 9)[..10], "reason": "Проверено" });
    window.invoke("record_create", json!({ "kind": "move", "fields": pilot })).await;
    let style = json!({ "briefing": null, "mode": null, "reply_hours": 24, "iteration_days": null, "note": "" });
    let owner = json!({ "owner": "Марта Овсеева", "style": style });
    window
        .invoke("record_save", json!({ "kind": "partner", "id": partner, "fields": owner }))
        .await;
}

/// A gut check from the first key to “3 of 3”.
async fn gut_check(window: &Window, words: &Words) {
    window.see(words.empty).await;
    window.look("talks-empty").await;
    window.key_on("button", words.begin_first, "Enter").await;
    window.see(words.question).await;
    window.see(words.other).await;
    // From the heading the first press leads to the first open answer, each next one a stop further.
    window.press("Ctrl+Enter").await;
    for place in 1..=3 {
        window.focused_on("textbox", &format!("{} {place}", words.answer)).await;
        window.type_text(&format!("Ответ {place}: доверие, голос автора, свобода")).await;
        window.press("Ctrl+Enter").await;
        // The verdict comes after the words.
        window.focused("radio").await;
        // A slip is put right by the same key.
        window.press("n").await;
        window.press("y").await;
        window.focused_on("radio", words.yes).await;
        if place < 3 {
            window.press("Ctrl+Enter").await;
        }
    }
    window.see(words.all_asked).await;
    window.see(words.saved).await;
    for place in 1..=3 {
        let said = format!("Ответ {place}: доверие, голос автора, свобода");
        let field = format!("{} {place}", words.answer);
        assert_eq!(window.page().value("textbox", &field).await, said, "what was typed stands");
    }
    window.look("talks-gut-check").await;
}

/// A whole call by keyboard, what a break-off leaves, and what the sheet says of it.
async fn call(lang: &str, words: &Words) {
    let (place, partner) = desk(lang);
    let window = Window::start(&place.workspace, lang).await;
    window.go(&format!("/partners/{partner}/talks")).await;
    gut_check(&window, words).await;

    // The interview: the words outlive the end of the program.
    window.go(&format!("/partners/{partner}/talks")).await;
    window.see(words.passed).await;
    begin(&window, words, words.exploration).await;
    window.press("Alt+ArrowDown").await;
    window.type_text("С брендом чая, год").await;
    window.press("Alt+ArrowDown").await;
    let long = "Высокопревосходительнейшийперераспределитель".repeat(4);
    window.type_text(&long).await;
    window.reach("button", words.keep_lost).await;
    window.press("Enter").await;
    window.type_text("Чайная лавка").await;
    window.press("Enter").await;
    window.see(words.kept_lost).await;
    window.look("talks-interview").await;
    window.type_into(words.notes, "Тон спокойный").await;
    window.see(words.saved).await;
    let window = window.restart().await;
    window.go(&format!("/partners/{partner}/talks")).await;
    window.see(words.passed).await;
    let view = window.invoke("talks_open", json!({ "partner": partner })).await;
    let interview =
        view["conversations"][0]["id"].as_str().expect("the interview is listed").to_owned();
    let stored = window.invoke("conversation_open", json!({ "id": interview })).await;
    assert_eq!(stored["conversation"]["notes"], "Тон спокойный");
    assert_eq!(stored["conversation"]["answers"][1]["text"], long);
    assert_eq!(view["interviewed"], 1);

    // A creator rates by digits.
    begin(&window, words, words.creators_view).await;
    window.type_into(words.with_creator, "Tessa").await;
    window.reach("radio", "1").await;
    window.press("4").await;
    window.press("Ctrl+Enter").await;
    window.type_text("Спрашивают, что у меня получается").await;
    window.press("Ctrl+Enter").await;
    window.press("5").await;
    window.see(words.saved).await;
    window.look("talks-creator").await;

    // Messages, noted as they go out and as the answer comes.
    window.go(&format!("/partners/{partner}/talks")).await;
    window.see(words.creators).await;
    for about in ["Бриф", "Правки"] {
        window.type_into(words.about, about).await;
        window.press("Enter").await;
        window.see(about).await;
    }
    window.key_on("button", words.answered, "Enter").await;
    window.see(words.waited).await;
    window.see(words.several).await;
    window.look("talks").await;
    window.scroll_to(words.replies).await;
    window.look("talks-replies").await;
    settle(&window, &partner).await;
    // What was written past the page is read by the next start.
    let window = window.restart().await;
    window.go(&format!("/partners/{partner}/talks")).await;
    window.see(words.steady).await;
    window.scroll_to(words.replies).await;
    window.look("talks-steady").await;
    window.key_on("button", words.edit, "Enter").await;
    window.look("talks-message").await;

    window.go(&format!("/partners/{partner}/talks/00000000-0000-7000-8000-000000000000")).await;
    window.see(words.gone).await;
    window.look("talks-gone").await;
}

#[tokio::test]
async fn a_call_by_keyboard_in_russian() {
    call("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn a_call_by_keyboard_in_english() {
    call("en", &ENGLISH).await;
}
