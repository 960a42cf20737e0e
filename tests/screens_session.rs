//! The alignment session in both windows: led in the first by keyboard, shared in the second (REQUIREMENTS 33–38, 42–45,
//! 50, 55, 56).

mod window;

use serde_json::{Value, json};
use sverka_core::Lang;
use sverka_core::session::agenda::AGENDA;
use sverka_locale::locale;
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    begin: &'static str,
    stage: &'static str,
    waiting: &'static str,
    sealed: &'static str,
    opened: &'static str,
    again: &'static str,
    notes: &'static str,
    private: &'static str,
    recap: &'static str,
    build: &'static str,
    progress: &'static str,
    end: &'static str,
    ending: &'static str,
    bars: &'static str,
    not_yet: &'static str,
    ended: &'static str,
    trade_off: &'static str,
    chosen: &'static str,
    together: &'static str,
    stop: &'static str,
    why: &'static str,
    stopped: &'static str,
}

const RUSSIAN: Words = Words {
    begin: "Начать сессию",
    stage: "Показать общий экран",
    waiting: "Ещё не ответили",
    sealed: "Ответ есть, запечатан",
    opened: "Открыты одновременно",
    again: "Ещё раз: почему?",
    notes: "Заметки",
    private: "Видите только вы",
    recap: "Вот о чём мы договорились",
    build: "Собрать итоги",
    progress: "Все подтвердили 0 из",
    end: "Завершить",
    ending: "Чем закончилась сессия?",
    bars: "Что мешает согласовать",
    not_yet: "Пока нет",
    ended: "Итог: пока нет",
    trade_off: "Добавить выбор",
    together: "Цели определяем вместе: пришли все стороны.",
    stop: "Останавливаемся",
    why: "Почему",
    stopped: "Итог: остановились",
    chosen: "Что важнее: Русский",
};

const ENGLISH: Words = Words {
    begin: "Start a session",
    stage: "Show the stage",
    waiting: "No answer yet from",
    sealed: "Answered, sealed",
    opened: "Opened together",
    again: "Why, once more?",
    notes: "Notes",
    private: "Only you see this",
    recap: "Here’s what we agreed",
    build: "Write the recap",
    progress: "0 of",
    end: "End",
    ending: "How does the session end?",
    bars: "What stands in the way",
    not_yet: "Not yet",
    ended: "Ended: not yet",
    trade_off: "Add a trade-off",
    together: "Goals are defined together: everyone is here.",
    stop: "We stop",
    why: "Why",
    stopped: "Ended: stopped",
    chosen: "Matters more: Russian",
};

const PRIVATE: &str = "Бренд сомневается в Нике";

/// What the three say about how they will know that it worked, and why.
const SAID: [(&str, &str); 3] = [
    (
        "К Новому году набор дарят те, кто раньше его не знал. Не скидкой, а по совету.",
        "By New Year the box is given by people who had not known it. By word of mouth, not by discount.",
    ),
    (
        "Мне пишут: «подарила маме». Если таких историй десять, ролик сработал.",
        "People write to me “I gave it to my mum”. Ten stories like that and the video worked.",
    ),
    (
        "Мои зрители сохраняют ролик к праздникам. 600 сохранений и живые вопросы — это удача.",
        "My audience saves it for the holidays. I’d call 600 saves and real questions a win.",
    ),
];

/// A campaign of the sample with a brand and two creators.
async fn campaign(window: &Window) -> String {
    let rows = window.invoke("campaign_list", json!({})).await;
    let rows = rows.as_array().expect("campaigns");
    let three = |row: &&Value| row["parties"].as_array().is_some_and(|all| all.len() == 3);
    let found = rows.iter().filter(three).find(|row| row["stage"] == "preparing");
    let found = found.or_else(|| rows.iter().find(three)).expect("a campaign of three");
    found["campaign"]["id"].as_str().expect("an id").to_owned()
}

async fn room(window: &Window, campaign: &str) -> Value {
    window.invoke("session_open", json!({ "campaign": campaign, "session": null })).await["room"]
        .clone()
}

/// Goes to a step of the agenda by its number.
async fn step(window: &Window, lang: &str, number: usize) {
    let say = locale(if lang == "ru" { Lang::Ru } else { Lang::En });
    let name = say.text(&format!("session-step-{}", AGENDA[number - 1].key), &[]);
    let values = [("number", number.to_string().into()), ("step", name.into())];
    window.click("button", &say.text("session-step-go", &values)).await;
    let there = "return document.querySelector(`header li:nth-child(${arguments[0]})`).ariaCurrent === 'step';";
    window.until_true(&format!("stand at step {number}"), there, vec![json!(number)]).await;
}

async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let campaign = campaign(&window).await;
    window.go(&format!("/campaigns/{campaign}/session")).await;
    let fresh = room(&window, &campaign).await.is_null();
    if fresh {
        window.look("session-empty").await;
        window.click("button", words.begin).await;
    }
    window.see(words.private).await;
    let room_now = room(&window, &campaign).await;
    let session = room_now["session"]["id"].clone();
    let parties: Vec<Value> = room_now["parties"].as_array().expect("parties").clone();
    window.fill(words.notes, PRIVATE).await;
    window.press("Escape").await;
    window.look("session-begun").await;

    // Whoever signs for a party is noted with one press.
    for party in &parties {
        let name = if party["person"]["ru"] == "" { &party["name"] } else { &party["person"] };
        let shown = if name[lang] == "" {
            &name[if lang == "ru" { "en" } else { "ru" }]
        } else {
            &name[lang]
        };
        window.click("button", shown.as_str().expect("a name")).await;
    }
    window.see(words.together).await;
    window.look("session-attendance").await;

    // The keys lead it: on to the third question, and the clock.
    window.press("ArrowRight").await;
    window.press("ArrowRight").await;
    window.see(if lang == "ru" { "Как мы поймём" } else { "How will we know it worked?" }).await;
    window.press("Space").await;
    let runs = "return document.querySelector('[role=timer]').textContent.includes('·');";
    window.until_true("see the clock", runs, vec![]).await;

    // The stage stands beside it, and shows that an answer is there, never which.
    window.click("button", words.stage).await;
    for (party, (ru, en)) in parties.iter().zip(SAID).take(2) {
        let text = json!({ "ru": ru, "en": en });
        let said =
            json!({ "session": session, "question": "worked", "party": party["id"], "text": text });
        window.invoke("session_answer", said).await;
    }
    window.switch().await;
    window.see(words.sealed).await;
    window.see(words.waiting).await;
    window.miss(SAID[0].0).await;
    window.miss(PRIVATE).await;
    window.look("stage-sealed").await;

    // The third answers and all open at once, on both windows.
    window.switch().await;
    let text = json!({ "ru": SAID[2].0, "en": SAID[2].1 });
    let said = json!({ "session": session, "question": "worked", "party": parties[2]["id"], "text": text });
    window.invoke("session_answer", said).await;
    window.press("R").await;
    window.see(words.opened).await;
    window.press("W").await;
    window.type_text("Набор дарят по совету").await;
    window.press("Escape").await;
    window.see(words.again).await;
    let first = room(&window, &campaign).await;
    let first = first["answers"]
        .as_array()
        .into_iter()
        .flatten()
        .find_map(|one| one["whys"][0]["id"].as_str());
    let first = json!(first.expect("what was typed is stored"));
    for (why, (ru, en)) in [
        (first, ("Набор дарят по совету", "It is given on advice")),
        (json!(null), ("По совету покупают снова", "Advised buyers come back")),
        (
            json!(null),
            (
                "Без повторных покупок чай не окупается",
                "Without repeat orders the tea does not pay off",
            ),
        ),
    ] {
        let why = json!({ "session": session, "question": "worked", "party": parties[0]["id"], "why": why, "text": { "ru": ru, "en": en } });
        window.invoke("session_why", why).await;
    }
    window.look("session-opened").await;
    window.switch().await;
    for (ru, en) in SAID {
        window.see(ru).await;
        window.see(en).await;
    }
    window.miss(PRIVATE).await;
    window.look("stage-opened").await;
    let large = [(640, 400)];
    window.look_in("stage-opened-200", &large).await;
    window.resize(1280, 800).await;
    window.press("Ctrl+=").await;

    // The matrix, rated by digits; the average moves on the stage.
    window.switch().await;
    step(&window, lang, 9).await;
    window.press("4").await;
    window.look("session-matrix").await;
    window.switch().await;
    window.press("Ctrl+0").await;
    window.look("stage-matrix").await;

    // The recap, and an end that is not aligned yet.
    window.switch().await;
    step(&window, lang, 10).await;
    window.look("session-metric").await;
    step(&window, lang, 11).await;
    window.click("button", words.trade_off).await;
    window.fill(words.chosen, "Узнаваемость набора").await;
    window.look("session-trade-offs").await;
    window.switch().await;
    window.look("stage-trade-offs").await;
    window.switch().await;
    step(&window, lang, 12).await;
    window.see(words.recap).await;
    window.click("button", words.build).await;
    window.see(words.progress).await;
    let line = room(&window, &campaign).await["recap"][0]["item"]["id"].clone();
    let yes = json!({ "item": line, "party": parties[0]["id"], "correct": true, "correction": { "ru": "", "en": "" } });
    window.invoke("recap_respond", yes).await;
    let no = json!({ "item": line, "party": parties[2]["id"], "correct": false, "correction": { "ru": "", "en": "Fifteen hundred saves" } });
    window.invoke("recap_respond", no).await;
    window.look("session-recap").await;
    window.switch().await;
    window.look("stage-recap").await;
    window.switch().await;
    window.see(words.end).await;
    let end = "[...document.querySelectorAll('footer button')].at(-1).click();";
    window.script(end, vec![]).await;
    let dialog = window.within("dialog", words.ending);
    dialog.see(words.bars).await;
    window.look("session-end").await;
    dialog.see(words.not_yet).await;
    dialog.click("button", words.end).await;
    window.see(words.ended).await;
    window.look("session-ended").await;

    // Stopping later is an end as well: what was said is looked at, and taken along.
    window.script(end, vec![]).await;
    let dialog = window.within("dialog", words.ending);
    let say = locale(if lang == "ru" { Lang::Ru } else { Lang::En });
    let note = say.text("session-end-stopped-text", &[]);
    dialog.click("radio", &format!("{} {note}", words.stop)).await;
    dialog.fill(words.why, "Не сошлись в сроках").await;
    window.look("session-stop").await;
    dialog.click("button", words.end).await;
    window.see(words.stopped).await;
    window.look("session-stopped").await;

    // Closed and opened again, it stands where it stood.
    let before = room(&window, &campaign).await;
    let window = window.restart().await;
    let after = room(&window, &campaign).await;
    assert_eq!(after["session"], before["session"]);
    assert_eq!(after["answers"], before["answers"]);
}

#[tokio::test]
async fn a_session_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn a_session_in_english() {
    walk("en", &ENGLISH).await;
}
