//! Partners by phase in the real window: moved by pointer and by keyboard, a pilot begun and debriefed, a partnership
//! ended with a letter.

mod window;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use sverka_app::clock::MachineClock;
use sverka_app::record::{self, Fields};
use sverka_app::{Workspace, partner};
use sverka_core::{Id, Kind};
use window::{Place, Window};

/// The day `n` days ago.
fn ago(n: u64) -> NaiveDate {
    chrono::Local::now().date_naive() - Days::new(n)
}

/// A workspace in which partners stand in every phase.
struct Told {
    workspace: Workspace,
}

impl Told {
    fn open(path: &Path) -> Told {
        let clock = Arc::new(MachineClock);
        Told { workspace: Workspace::open(path, clock, "Марта").expect("the sample opens") }
    }

    fn partner(&self, english: &str) -> Id {
        let rows = partner::list(&self.workspace, false).expect("partners are listed");
        let row = rows.iter().find(|row| row.name.en == english);
        row.unwrap_or_else(|| panic!("no partner {english}")).id
    }

    fn make(&self, kind: Kind, value: Value) -> Id {
        let Value::Object(fields) = value else { panic!("fields are an object") };
        let fields: Fields = fields;
        record::create(&self.workspace, kind, fields)
            .unwrap_or_else(|failure| panic!("{failure:?}"))
            .value
    }

    fn talked(&self, partner: Id, days: u64) {
        self.make(
            Kind::Conversation,
            json!({ "partner": partner, "kind": "exploration", "on": ago(days) }),
        );
    }
}

/// What the sample does not tell: a lapse, and a message nobody answered.
fn crowded(path: &Path) {
    let told = Told::open(path);
    let yaroslava = told.partner("Yaroslava Teterina");
    told.make(
        Kind::Lapse,
        json!({
            "partner": yaroslava, "kind": "inconsistent", "on": ago(12), "notice": false,
            "note": "В понедельник согласовала сюжет, в среду сказала, что не видела его.",
        }),
    );
    told.make(
        Kind::Message,
        json!({
            "partner": told.partner("Jonah Brackwell"), "sent": format!("{}T10:00:00", ago(6)),
            "about": "Второй ролик",
        }),
    );
}

/// The words a walk looks for, in each language.
struct Words {
    columns: [&'static str; 4],
    by_phase: &'static str,
    platon: &'static str,
    agata: &'static str,
    piers: &'static str,
    anyway: &'static str,
    leave: &'static str,
    do_move: &'static str,
    no_reason: &'static str,
    why: &'static str,
    skips: &'static str,
    begin: &'static str,
    begin_do: &'static str,
    deliverable_ru: &'static str,
    pilot_reason: &'static str,
    debrief: &'static str,
    keep: &'static str,
    lead: &'static str,
    verdict_walk: &'static str,
    debrief_reason: &'static str,
    end: &'static str,
    end_do: &'static str,
    ending_why: &'static str,
    ending: &'static str,
    happened: &'static str,
    letter: &'static str,
    ladder: &'static str,
    parting: &'static str,
    to: &'static str,
    expectation: &'static str,
    empty: &'static str,
}

const RUSSIAN: Words = Words {
    columns: ["Разведка", "Пилот", "Правила", "Рост"],
    by_phase: "По фазам",
    platon: "Платон Верхолесов",
    agata: "Агата Суходол",
    piers: "«Две пристани»",
    anyway: "Всё равно…",
    leave: "Оставить как есть",
    do_move: "Перевести",
    no_reason: "причин",
    why: "Почему",
    skips: "Пилот пропущен.",
    begin: "Начать пилот",
    begin_do: "Начать пилот",
    deliverable_ru: "Что делаем: Русский",
    pilot_reason: "Почему начинаем, хотя не всё готово",
    debrief: "Начать разбор",
    keep: "Перейти к тому, что решили",
    lead: "Завершить с письмом…",
    verdict_walk: "Расстаться с причиной и письмом",
    debrief_reason: "Почему",
    end: "Завершить…",
    end_do: "Завершить",
    ending_why: "Почему",
    ending: "Не сошлись в сроках",
    happened: "Что произошло",
    letter: "Письмо",
    ladder: "Лестница",
    parting: "Пора ли расстаться?",
    to: "Завершено",
    expectation: "ожидания",
    empty: "Двигать пока некого",
};

const ENGLISH: Words = Words {
    columns: ["Exploration", "Pilot", "Framework", "Scale"],
    by_phase: "By phase",
    platon: "Platon Verkholesov",
    agata: "Agata Sukhodol",
    piers: "Two Piers",
    anyway: "Move anyway…",
    leave: "Leave it as it is",
    do_move: "Move",
    no_reason: "reason",
    why: "Why",
    skips: "The pilot is skipped.",
    begin: "Begin a pilot",
    begin_do: "Begin the pilot",
    deliverable_ru: "What we make: Russian",
    pilot_reason: "Why begin although not everything is there",
    debrief: "Begin the debrief",
    keep: "Go on with the decision",
    lead: "End it with a letter…",
    verdict_walk: "Part with a reason and a letter",
    debrief_reason: "Why",
    end: "End it…",
    end_do: "End it",
    ending_why: "Why",
    ending: "The dates didn’t fit",
    happened: "What happened",
    letter: "Letter",
    ladder: "Ladder",
    parting: "Time to part?",
    to: "Ended",
    expectation: "expectations",
    empty: "Nobody to move yet",
};

/// Takes a card by the pointer and lets it go over a column.
async fn drag(window: &Window, partner: &str, phase: &str) {
    let card = "return [...document.querySelectorAll('[data-card]')].find((one) => one.textContent.trim() === arguments[0]).closest('.card').getBoundingClientRect().toJSON();";
    let column = "return document.querySelector(`[data-phase=\"${arguments[0]}\"]`).getBoundingClientRect().toJSON();";
    let from = window.script(card, vec![json!(partner)]).await;
    let to = window.script(column, vec![json!(phase)]).await;
    let at = |of: &Value, field: &str| of[field].as_f64().expect("a rectangle has numbers");
    let press = "
        const [x, y, kind] = arguments;
        const under = document.elementFromPoint(x, y) ?? document.body;
        under.dispatchEvent(new PointerEvent(kind, { bubbles: true, cancelable: true, isPrimary: true, button: 0, clientX: x, clientY: y }));";
    let start = (at(&from, "x") + 20.0, at(&from, "y") + at(&from, "height") - 8.0);
    let end = (at(&to, "x") + 60.0, at(&to, "y") + 140.0);
    window.script(press, vec![json!(start.0), json!(start.1), json!("pointerdown")]).await;
    for share in [0.2, 0.6, 1.0] {
        let place = |from: f64, to: f64| from + (to - from) * share;
        let (x, y) = (place(start.0, end.0), place(start.1, end.1));
        window.script(press, vec![json!(x), json!(y), json!("pointermove")]).await;
    }
    window.settled().await;
}

/// Lets go of what the pointer holds.
async fn drop_it(window: &Window) {
    let up = "window.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, isPrimary: true, button: 0 }));";
    window.script(up, vec![]).await;
}

/// Puts the keyboard on a card, again where the screen has just taken it for its heading.
async fn focus(window: &Window, partner: &str) {
    let focus = "
        const card = [...document.querySelectorAll('[data-card]')].find((one) => one.textContent.trim() === arguments[0]);
        card?.focus();
        return new Promise((done) => setTimeout(() => done(document.activeElement === card), 100));";
    window.until_true(&format!("focus on {partner}"), focus, vec![json!(partner)]).await;
}

/// Opens the board and waits until it is there.
async fn open_board(window: &Window) {
    window.go("/partners/board").await;
    let there = "return document.querySelector('[data-card]') !== null;";
    window.until_true("see the board", there, vec![]).await;
}

/// Waits until the sheet of a partner is open as far as a heading.
async fn shown(window: &Window, partner: &str, heading: &str) {
    let there = "return location.hash.includes(arguments[0])
        && document.querySelector('.together')?.dataset.partner === arguments[0]
        && [...document.querySelectorAll('h3')].some((one) => one.textContent.replace(/\\s+/g, ' ').trim() === arguments[1]);";
    let arguments = vec![json!(partner), json!(heading)];
    window.until_true(&format!("see “{heading}” of the partner"), there, arguments).await;
}

/// The phase a partner stands in, as it is stored.
async fn phase(window: &Window, partner: &str) -> String {
    let board = window.invoke("phase_board", json!({})).await;
    for column in board["columns"].as_array().expect("the board has columns") {
        for card in column["cards"].as_array().expect("a column has cards") {
            if card["name"]["ru"] == partner || card["name"]["en"] == partner {
                return column["phase"].as_str().unwrap_or_default().to_owned();
            }
        }
    }
    "ended".to_owned()
}

/// The board in every state, and one partner together.
async fn rooms(lang: &str, words: &Words) {
    let place = Place::sample();
    crowded(&place.workspace);
    let window = Window::start(&place.workspace, lang).await;
    window.go("/partners").await;
    window.click("radio", words.by_phase).await;
    for column in words.columns {
        window.within("region", column).see(column).await;
    }
    window.look("board").await;

    // Held over the pilot, let go, and put back.
    window.script("document.documentElement.dataset.theme = 'light';", vec![]).await;
    drag(&window, words.platon, "pilot").await;
    window.picture(&format!("board-held-{lang}-light-1280")).await;
    drop_it(&window).await;
    window.see(words.leave).await;
    window.look("board-moving").await;
    window.press("Escape").await;
    window.miss(words.leave).await;
    assert_eq!(phase(&window, words.platon).await, "exploration");

    for (name, screen) in [(0, "together-scale"), (1, "together-framework"), (2, "together-pilot")]
    {
        let english = ["Yaroslava Teterina", "Tessa Quillmoor", "Nika Zalesnaya"][name];
        let board = window.invoke("phase_board", json!({})).await;
        let card = board["columns"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|column| column["cards"].as_array().into_iter().flatten())
            .find(|card| card["name"]["en"] == english)
            .cloned()
            .unwrap_or_else(|| panic!("no card of {english}"));
        let id = card["partner"].as_str().unwrap_or_default().to_owned();
        window.go(&format!("/partners/{id}/together")).await;
        shown(&window, &id, words.ladder).await;
        window.look(screen).await;
        window.scroll_to(words.ladder).await;
        window.look(&format!("{screen}-ladder")).await;
        window.scroll_to(words.parting).await;
        window.look(&format!("{screen}-parting")).await;
    }
}

#[tokio::test]
async fn the_board_and_the_sheet_in_russian() {
    rooms("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn the_board_and_the_sheet_in_english() {
    rooms("en", &ENGLISH).await;
}

/// From the first step to the last letter, mostly by keyboard.
async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    {
        let told = Told::open(&place.workspace);
        for name in ["Platon Verkholesov", "Agata Sukhodol"] {
            told.talked(told.partner(name), 5);
        }
    }
    let window = Window::start(&place.workspace, lang).await;
    open_board(&window).await;

    // M asks where to; rules without a pilot warn of what goes wrong and want a reason.
    focus(&window, words.agata).await;
    window.press("m").await;
    window.click("radio", words.columns[2]).await;
    window.see(words.skips).await;
    window.look("board-skip").await;
    let dialog = if lang == "ru" {
        "Перевести: Агата Суходол"
    } else {
        "Move: Agata Sukhodol"
    };
    window.within("dialog", dialog).click("button", words.do_move).await;
    window.within("dialog", dialog).see(words.no_reason).await;
    assert_eq!(phase(&window, words.agata).await, "exploration");
    window.within("dialog", dialog).fill(words.why, "Работали вместе в другой компании.").await;
    window.within("dialog", dialog).click("button", words.do_move).await;
    window.miss(dialog).await;
    assert_eq!(phase(&window, words.agata).await, "framework");

    // An arrow proposes the phase beside; Esc leaves the card where it was.
    focus(&window, words.platon).await;
    window.press("ArrowRight").await;
    window.see(words.leave).await;
    window.press("Escape").await;
    window.miss(words.leave).await;
    focus(&window, words.platon).await;
    window.press("ArrowRight").await;
    window.click("button", words.anyway).await;
    let begin = if lang == "ru" {
        "Начать пилот: Платон Верхолесов"
    } else {
        "Begin a pilot: Platon Verkholesov"
    };
    let pilot = window.within("dialog", begin);
    pilot.see(words.begin).await;
    pilot.fill(words.deliverable_ru, "Один ролик о глине").await;
    window.look("pilot-begin").await;
    pilot.click("button", words.begin_do).await;
    pilot.see(words.no_reason).await;
    pilot.fill(words.pilot_reason, "Кейсы пришлёт на этой неделе.").await;
    pilot.click("button", words.begin_do).await;
    window.miss(begin).await;
    window.miss(words.leave).await;
    assert_eq!(phase(&window, words.platon).await, "pilot");

    // In the sheet: the limits, the debrief, and the decision with its reason.
    focus(&window, words.platon).await;
    window.press("Enter").await;
    window.click("button", words.debrief).await;
    window.see(words.keep).await;
    window.look("together-debrief").await;
    window.click("radio", words.verdict_walk).await;
    window.see(words.no_reason).await;
    window.fill(words.debrief_reason, "Узнавали обо всём последними.").await;
    window.click("button", words.lead).await;

    // Walking away: the reason, and the letter that goes out.
    let ending = if lang == "ru" {
        "Завершить: Платон Верхолесов"
    } else {
        "End it: Platon Verkholesov"
    };
    let dialog = window.within("dialog", ending);
    dialog.choose(words.ending_why, words.ending).await;
    dialog.see(words.letter).await;
    window.look("ending").await;
    dialog.fill(words.happened, "Сроки сорвались трижды.").await;
    dialog.click("button", words.end_do).await;
    window.miss(ending).await;
    window.see(words.letter).await;
    window.look("together-ended").await;
    assert_eq!(phase(&window, words.platon).await, "ended");
    let board = window.invoke("phase_board", json!({})).await;
    let letter = &board["ended"][0]["ended"]["letter"];
    assert!(letter["ru"].as_str().is_some_and(|text| text.contains("здравствуйте")));
    assert!(letter["en"].as_str().is_some_and(|text| text.contains("Hi ")));

    // A polite refusal of somebody who was only talked to.
    open_board(&window).await;
    focus(&window, words.piers).await;
    window.press("m").await;
    window.click("radio", words.to).await;
    window.click("button", words.end).await;
    let refusal = if lang == "ru" {
        "Завершить: «Две пристани»"
    } else {
        "End it: Two Piers"
    };
    let dialog = window.within("dialog", refusal);
    dialog.choose(words.ending_why, words.ending).await;
    dialog.fill(words.happened, "Не сейчас.").await;
    dialog.click("button", words.end_do).await;
    window.miss(refusal).await;
    window.see(words.expectation).await;
    assert_eq!(phase(&window, words.piers).await, "ended");
    window.look("board-ended").await;
}

#[tokio::test]
async fn from_a_first_step_to_a_last_letter_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn from_a_first_step_to_a_last_letter_in_english() {
    walk("en", &ENGLISH).await;
}

/// An empty workspace says what the board is for.
#[tokio::test]
async fn an_empty_board_says_what_it_is_for() {
    for (lang, words) in [("ru", &RUSSIAN), ("en", &ENGLISH)] {
        let place = Place::bare();
        let clock = Arc::new(MachineClock);
        Workspace::create(&place.workspace, "Вересна", clock, "").expect("it can be made");
        let window = Window::start(&place.workspace, lang).await;
        window.go("/partners/board").await;
        window.see(words.empty).await;
        window.look("board-empty").await;
    }
}
