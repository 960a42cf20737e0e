//! The ways through the partners' rooms that a first user takes, in the real window: what a half typed day leaves open,
//! tabs that stand still, the end of a conversation, how sure a comparison is, a decision kept as it is made, proof that
//! opens, and declining from the list and from the board.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    unknown: &'static str,
    until_today: &'static str,
    half: &'static str,
    open: &'static str,
    copy: &'static str,
    closing: &'static str,
    passed: &'static str,
    kept: &'static str,
    unasked: &'static str,
    back: &'static str,
    notes: &'static str,
    notes_pdf: &'static str,
    notes_saved: &'static str,
    talks: &'static str,
    sure: &'static str,
    reading: &'static str,
    verdict_walk: &'static str,
    reason: &'static str,
    no_reason: &'static str,
    saved: &'static str,
    lead_walk: &'static str,
    ending: &'static str,
    cancel: &'static str,
    limits: &'static str,
}

const RUSSIAN: Words = Words {
    unknown: "срок не известен",
    until_today: "по сегодня",
    half: "Дата ещё не целая",
    open: "Открыть",
    copy: "Скопировать ссылку",
    closing: "Итог разговора",
    passed: "Первый разговор пройден: «да» 3 из 3",
    kept: "Кейс: Чайная лавка",
    unasked: "Без ответа",
    back: "Вернуться к разговорам",
    notes: "Заметки разговора",
    notes_pdf: "PDF по-русски",
    notes_saved: "Заметки сохранены",
    talks: "Как отвечают",
    sure: "Насколько это надёжно",
    reading: "Как читать",
    verdict_walk: "Расстаться с причиной и письмом",
    reason: "Почему",
    no_reason: "Напишите причину",
    saved: "Сохранено",
    lead_walk: "Завершить с письмом…",
    ending: "Завершить: ",
    cancel: "Отмена",
    limits: "Пределы пилота",
};

const ENGLISH: Words = Words {
    unknown: "length not known",
    until_today: "until today",
    half: "The date isn’t whole yet",
    open: "Open",
    copy: "Copy the link",
    closing: "What this call leaves",
    passed: "The gut check is passed: 3 yes of 3",
    kept: "Case: Чайная лавка",
    unasked: "Without an answer",
    back: "Back to the conversations",
    notes: "Interview notes",
    notes_pdf: "PDF in English",
    notes_saved: "The notes are saved",
    talks: "How they reply",
    sure: "How sure this is",
    reading: "How to read this",
    verdict_walk: "Part with a reason and a letter",
    reason: "Why",
    no_reason: "Write the reason",
    saved: "Saved",
    lead_walk: "End it with a letter…",
    ending: "End it: ",
    cancel: "Cancel",
    limits: "Limits of the pilot",
};

/// The partners by rank, with their English names.
async fn partners(window: &Window) -> Vec<(String, String)> {
    let filter = json!({ "archived": false });
    let asked = json!({ "filter": filter, "from": 0, "most": 20, "around": null });
    let page = window.invoke("partner_page", asked).await;
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let rows = page["rows"].as_array().expect("a page has rows");
    rows.iter().map(|row| (text(&row["row"]["id"]), text(&row["row"]["name"]["en"]))).collect()
}

async fn create(window: &Window, kind: &str, fields: Value) -> Value {
    let made = json!({ "kind": kind, "fields": fields });
    window.invoke("record_create", made).await["value"].clone()
}

/// Asks the page again until it says yes.
async fn until(window: &Window, wish: &str, script: &str, arguments: &[Value]) {
    for _ in 0..600 {
        if window.script(script, arguments.to_vec()).await == true {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{wish}: it never came to that");
}

/// Unfolds the record of this name among the evidence and brings it to the top.
async fn unfold(window: &Window, section: &str, name: &str) {
    let open = "
        const rows = [...document.querySelectorAll(`[aria-labelledby=\"${arguments[0]}\"] .line`)];
        const row = rows.find((one) => one.querySelector('.name').textContent === arguments[1]);
        if (row?.getAttribute('aria-expanded') === 'false') row.click();
        row?.scrollIntoView({ block: 'start' });
        return row?.getAttribute('aria-expanded') === 'true';";
    until(window, &format!("unfold {name}"), open, &[json!(section), json!(name)]).await;
}

/// Proof that opens, and a relationship whose last day is not whole.
async fn evidence(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let id = partners(&window).await[0].0.clone();
    let brand = json!({ "partner": id, "brand": "Тихий час", "from": "2025-01-15" });
    create(&window, "relationship", brand).await;
    for (brand, link) in [("Сова", "https://example.org/1"), ("Вереск", "http://example.org/2")]
    {
        create(&window, "case", json!({ "partner": id, "brand": brand, "link": link })).await;
    }
    window.go(&format!("/partners/{id}/evidence")).await;
    window.see("Тихий час").await;

    unfold(&window, "evidence-cases", "Сова").await;
    window.click("button", &format!("{}: https://example.org/1", words.open)).await;
    unfold(&window, "evidence-cases", "Вереск").await;
    window.see(words.copy).await;
    window.look("evidence-open").await;

    unfold(&window, "evidence-relationships", "Тихий час").await;
    window.see(words.until_today).await;
    let last_day = "
        const rows = [...document.querySelectorAll('[aria-labelledby=\"evidence-relationships\"] li')];
        const row = rows.find((one) => one.querySelector('.name').textContent === 'Тихий час');
        const days = row.querySelectorAll('.control:has(.date-segment)');
        days[1]?.querySelector('.date-segment').focus();
        return days[1]?.contains(document.activeElement) ?? false;";
    until(&window, "go to the last day", last_day, &[]).await;
    window.press("7").await;
    window.see(words.unknown).await;
    let leave = "document.activeElement.blur(); return true;";
    until(&window, "leave the day", leave, &[]).await;
    window.see(words.half).await;
    window.see(words.unknown).await;
    window.look("evidence-half-day").await;
}

/// The parts of a sheet are chosen in the same place, whichever is open.
async fn tabs(lang: &str) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    for (id, _) in partners(&window).await.iter().take(4) {
        let mut stood = None;
        for part in ["score", "evidence", "talks", "together", "card", "score"] {
            window.go(&format!("/partners/{id}/{part}")).await;
            let there = "return location.hash.endsWith(arguments[0]) && document.querySelector('article .switch') !== null
                && document.querySelector('article .switch').nextElementSibling !== null;";
            until(&window, part, there, &[json!(part)]).await;
            window.settled().await;
            let top =
                "return document.querySelector('article .switch').getBoundingClientRect().top;";
            let top = window.script(top, vec![]).await;
            assert_eq!(*stood.get_or_insert(top.clone()), top, "{id}/{part}");
        }
    }
    window.look("partner-next").await;
}

/// The end of a conversation, by keyboard: what came of it, what was kept, the notes on paper, and the way back.
async fn closing(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let id = partners(&window).await[0].0.clone();
    let answers = ["understands-ugc", "knows-both-markets", "asks-good-questions"]
        .map(|question| json!({ "question": question, "text": "Да", "verdict": true }));
    let gut = json!({ "partner": id, "kind": "gut-check", "on": "2026-01-12", "with": "Ника", "answers": answers });
    let gut = create(&window, "conversation", gut).await;
    let gut = gut.as_str().expect("an id");
    window.go(&format!("/partners/{id}/talks/{gut}")).await;
    window.see(words.passed).await;
    let last = "document.querySelector('.notes textarea').focus(); return true;";
    until(&window, "go to the last word", last, &[]).await;
    window.press("Ctrl+Enter").await;
    window.look("talks-closing").await;
    assert_eq!(window.focus().await, ("button".to_owned(), words.back.to_owned()));
    window.press("Enter").await;
    window.see(words.talks).await;

    let answers = json!([{ "question": "past", "text": "С чайной лавкой, год" }, { "question": "process", "text": "", "verdict": false }]);
    let interview = json!({ "partner": id, "kind": "exploration", "on": "2026-01-15", "with": "Ника", "answers": answers });
    let interview = create(&window, "conversation", interview).await;
    let keep = json!({ "id": interview, "question": "past", "name": "Чайная лавка" });
    window.invoke("conversation_keep", keep).await;
    let interview = interview.as_str().expect("an id");
    window.go(&format!("/partners/{id}/talks/{interview}")).await;
    window.see(words.kept).await;
    window.see(words.unasked).await;
    let show = "const end = document.querySelector('[aria-labelledby=\"conversation-closing\"]');
        end?.scrollIntoView({ block: 'start' });
        return end !== null;";
    until(&window, words.closing, show, &[]).await;
    window.look("talks-closing-interview").await;
    let out = place.path("notes.pdf");
    window.click("button", words.notes).await;
    window.click("menuitem", words.notes_pdf).await;
    window.answer_dialog(&out);
    window.see(words.notes_saved).await;
    assert!(std::fs::read(&out).expect("the notes are written").starts_with(b"%PDF"));
}

/// How sure the order is stands above the scores.
async fn comparing(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let ids: Vec<String> = partners(&window).await.into_iter().take(4).map(|(id, _)| id).collect();
    window.go(&format!("/partners/compare?ids={}", ids.join(","))).await;
    window.see(words.sure).await;
    window.see(words.reading).await;
    let order = "
        const top = (id) => document.getElementById(id).getBoundingClientRect().top;
        const table = document.querySelector('table').getBoundingClientRect().top;
        return top('compare-sure') < table && table < top('compare-reading');";
    until(&window, "sureness above the table, the reading below", order, &[]).await;
    window.look("compare-sure").await;
}

/// Declining from a row and from a card, and one figure for the place.
async fn declining(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let known = partners(&window).await;
    window.go("/partners").await;
    let focus = "const row = document.querySelector('[role=rowgroup] [role=row][tabindex=\"0\"]');
        row?.focus();
        return row !== null && document.activeElement === row;";
    until(&window, "go to the first row", focus, &[]).await;
    let first = "return /\\d/.test(document.querySelector('[role=rowgroup] [role=row][aria-rowindex] [role=gridcell]').textContent);";
    assert_eq!(window.script(first, vec![]).await, false, "the place is said once, at its column");
    window.look("list-row").await;
    until(&window, "go to the first row", focus, &[]).await;
    window.press("Delete").await;
    window.see(words.ending).await;
    window.look("list-declining").await;
    window.click("button", words.cancel).await;
    window.miss(words.ending).await;

    window.go("/partners/board").await;
    let card = "const card = [...document.querySelectorAll('.card')].find((one) => one.querySelector('[data-card]'));
        card?.querySelector('button')?.focus();
        return card?.querySelector('button') !== undefined && document.activeElement === card.querySelector('button');";
    until(&window, "go to the first card", card, &[]).await;
    window.look("board-card").await;
    until(&window, "go to the first card", card, &[]).await;
    window.press("Enter").await;
    window.see(words.ending).await;
    window.press("Escape").await;
    window.miss(words.ending).await;
    assert_eq!(partners(&window).await, known, "looking at it ends nothing");
}

/// The pilot of the sample: its limits, and a decision that is kept as it is made once it has its reason.
async fn deciding(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let known = partners(&window).await;
    let (id, _) = known.iter().find(|(_, name)| name == "Yaroslava Teterina").expect("Yaroslava");
    window.go(&format!("/partners/{id}/together")).await;
    let show = "const table = document.querySelector(`[aria-label=\"${arguments[0]}\"]`);
        table?.closest('section').scrollIntoView({ block: 'start' });
        return table !== null;";
    until(&window, words.limits, show, &[json!(words.limits)]).await;
    window.look("together-pilot-limits").await;
    let stored = async || {
        let view = window.invoke("together_open", json!({ "partner": id })).await;
        let pilots = view["pilots"].as_array().expect("pilots").clone();
        let debriefs = pilots.into_iter().map(|pilot| pilot["debrief"].clone());
        debriefs.into_iter().find(|one| !one.is_null()).expect("a debrief")
    };
    let until_stored = async |field: &str, value: &str| {
        for _ in 0..600 {
            if stored().await[field] == value {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{field} never became {value}: {}", stored().await);
    };
    // A decision that stands loses neither itself nor its reason to an empty field.
    window.fill(words.reason, "").await;
    window.press("Tab").await;
    window.see(words.no_reason).await;
    window.look("together-debrief-reason").await;
    assert_eq!(stored().await["verdict"], "scale");
    window.fill(words.reason, "Узнавали обо всём последними").await;
    window.press("Tab").await;
    window.miss(words.no_reason).await;
    window.click("radio", words.verdict_walk).await;
    until_stored("verdict", "walk").await;
    until_stored("reason", "Узнавали обо всём последними").await;
    window.see(words.saved).await;
    window.click("button", words.lead_walk).await;
    window.see(words.ending).await;
}

#[tokio::test]
async fn evidence_in_russian() {
    evidence("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn evidence_in_english() {
    evidence("en", &ENGLISH).await;
}

#[tokio::test]
async fn tabs_stand_still() {
    for lang in ["ru", "en"] {
        tabs(lang).await;
    }
}

#[tokio::test]
async fn the_end_of_a_conversation_in_russian() {
    closing("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn the_end_of_a_conversation_in_english() {
    closing("en", &ENGLISH).await;
}

#[tokio::test]
async fn how_sure_a_comparison_is() {
    for (lang, words) in [("ru", &RUSSIAN), ("en", &ENGLISH)] {
        comparing(lang, words).await;
    }
}

#[tokio::test]
async fn declining_from_the_list_and_the_board() {
    for (lang, words) in [("ru", &RUSSIAN), ("en", &ENGLISH)] {
        declining(lang, words).await;
    }
}

#[tokio::test]
async fn a_decision_is_kept_as_it_is_made() {
    for (lang, words) in [("ru", &RUSSIAN), ("en", &ENGLISH)] {
        deciding(lang, words).await;
    }
}
