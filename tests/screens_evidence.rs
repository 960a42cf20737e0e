//! What is known of a partner from before, in the real window: conditions, cases, earlier brands, references, the
//! record's further fields and the conditions in the settings, as a person meets and fills them.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

async fn create(window: &Window, kind: &str, fields: Value) -> Value {
    window.invoke("record_create", json!({ "kind": kind, "fields": fields })).await["value"].clone()
}

/// The words a walk looks for, in each language.
struct Words {
    next: &'static str,
    unknown: &'static str,
    conditions: &'static str,
    add_case: &'static str,
    add: &'static str,
    link: &'static str,
    foreign: &'static str,
    unshown: &'static str,
    cases: &'static str,
    brands: &'static str,
    references: &'static str,
    listen: &'static str,
    pass: &'static str,
    pass_dialog: &'static str,
    pass_do: &'static str,
    reason: &'static str,
    no_reason: &'static str,
    passed: &'static str,
    withdraw: &'static str,
    back: &'static str,
    remove: &'static str,
    removed: &'static str,
    undo: &'static str,
    style: &'static str,
    rates: &'static str,
    settings: &'static str,
    shut: &'static str,
}

const RUSSIAN: Words = Words {
    next: "провести первый разговор",
    unknown: "не известно",
    conditions: "Условия пилота",
    add_case: "Новый кейс: бренд",
    add: "Добавить: Новый кейс: бренд",
    link: "Ссылка",
    foreign: "Ссылка начинается с",
    unshown: "нет ссылки или файла",
    cases: "Кейсы",
    brands: "Прежние бренды",
    references: "Отзывы авторов",
    listen: "К чему прислушаться",
    pass: "Пропустить условие «Первый разговор: 3 из 3»",
    pass_dialog: "Пропустить условие",
    pass_do: "Пропустить",
    reason: "Почему это условие не должно их задержать",
    no_reason: "Напишите причину",
    passed: "пропущено с причиной",
    withdraw: "Снять пропуск: Первый разговор: 3 из 3",
    back: "Условие снова в силе",
    remove: "Убрать кейс: Частное производство «Превосходительство»",
    removed: "Кейс убран",
    undo: "Вернуть",
    style: "Как работает",
    rates: "Ставки",
    settings: "Условия",
    shut: "Путь закрыт",
};

const ENGLISH: Words = Words {
    next: "have the first conversation",
    unknown: "not known",
    conditions: "Conditions for a pilot",
    add_case: "New case: the brand",
    add: "Add: New case: the brand",
    link: "Link",
    foreign: "A link begins with",
    unshown: "no link or file",
    cases: "Cases",
    brands: "Earlier brands",
    references: "References from creators",
    listen: "What to listen for",
    pass: "Pass the condition “First conversation: 3 of 3”",
    pass_dialog: "Pass a condition",
    pass_do: "Pass",
    reason: "Why this condition shouldn’t hold them up",
    no_reason: "Write the reason",
    passed: "passed with a reason",
    withdraw: "Withdraw: First conversation: 3 of 3",
    back: "Back in force",
    remove: "Remove the case: Частное производство «Превосходительство»",
    removed: "Case removed",
    undo: "Undo",
    style: "How they work",
    rates: "Rates",
    settings: "Conditions",
    shut: "The way is shut",
};

/// From a partner nobody knows anything of to gates with facts, by the hand of a person.
async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let name = json!({ "ru": "Агентство «Достопримечательности»", "en": "Landmarks & Daughters" });
    let partner = create(
        &window,
        "partner",
        json!({ "kind": "agency", "name": name, "markets": ["ru", "us"], "language": lang }),
    )
    .await;
    let id = partner.as_str().expect("the partner has an id").to_owned();
    window.go(&format!("/partners/{id}/evidence")).await;
    window.see(words.next).await;
    window.see(words.unknown).await;
    window.look("evidence-empty").await;
    window.scroll_to(words.cases).await;
    window.look("evidence-empty-records").await;

    // A case by keyboard: a brand and Enter, then its fields are open and the first has the focus.
    window.fill(words.add_case, "").await;
    window.click("button", words.add).await;
    window.fill(words.add_case, "Частное производство «Превосходительство»").await;
    window.press("Enter").await;
    window.see(words.link).await;
    window.fill(words.link, "javascript:alert(1)").await;
    window.press("Tab").await;
    window.see(words.foreign).await;
    window.scroll_to(words.cases).await;
    window.look("evidence-refused").await;
    window.fill(words.link, "https://example.org/case").await;
    window.press("Tab").await;
    window.miss(words.foreign).await;

    window.click("button", words.remove).await;
    window.see(words.removed).await;
    window.click("button", words.undo).await;
    window.see("Превосходительство").await;

    // A condition passed without a reason is refused at its field; with one it stays in view until withdrawn.
    window.click("button", words.pass).await;
    let dialog = window.within("dialog", words.pass_dialog);
    dialog.click("button", words.pass_do).await;
    dialog.see(words.no_reason).await;
    window.look("evidence-pass").await;
    dialog.fill(words.reason, "Знаем их три года по совместным съёмкам").await;
    dialog.click("button", words.pass_do).await;
    window.see(words.passed).await;
    window.see("три года").await;

    fill(&window, &partner).await;
    window.see("Тихий час").await;
    window.scroll_to(words.conditions).await;
    window.look("evidence-full").await;
    window.see(words.unshown).await;
    for (heading, screen) in [
        (words.cases, "evidence-cases"),
        (words.brands, "evidence-brands"),
        (words.references, "evidence-references"),
        (words.listen, "evidence-signals"),
    ] {
        window.scroll_to(heading).await;
        window.look(screen).await;
    }

    // The same brand at the same time is refused by name, where the dates meet.
    let again =
        create(&window, "relationship", json!({ "partner": partner, "brand": "тихий час" }));
    let again = again.await;
    let save = json!({ "kind": "relationship", "id": again, "fields": { "from": "2025-06-01" } });
    let failure = window.refused("record_save", save).await;
    assert_eq!(failure["problems"][0]["code"], "overlaps");

    window.click("button", words.withdraw).await;
    window.see(words.back).await;
    window.miss("три года").await;

    let lapse = json!({ "partner": partner, "kind": "refused-to-document", "on": "2025-10-01" });
    create(&window, "lapse", lapse).await;
    window.script("location.reload();", vec![]).await;
    window.see(words.shut).await;
    window.look("evidence-shut").await;

    window.go(&format!("/partners/{id}/card")).await;
    window.see(words.style).await;
    window.scroll_to(words.style).await;
    window.look("card-style").await;
    window.scroll_to(words.rates).await;
    window.look("card-rates").await;

    window.go("/settings").await;
    window.see(words.settings).await;
    window.scroll_to_part("settings-gates").await;
    window.look("settings-gates").await;
}

/// Puts on record what a diligent person would find out, some of it not enough yet.
async fn fill(window: &Window, partner: &Value) {
    let page = "https://example.org/cases/1";
    let cases = [
        ("Вереск", "ru", page, "won", "", true),
        (
            "Тихий час",
            "ru",
            page,
            "lost",
            "Опоздали на неделю: ждали согласования, не предупредили",
            false,
        ),
        ("Сова", "ru", page, "mixed", "", false),
        ("Ржаной дом", "ru", page, "won", "", false),
        ("Copper & Pine", "us", page, "won", "", false),
        ("Kettle Row", "us", "", "won", "", false),
    ];
    for (brand, market, link, result, wrong, shift) in cases {
        let fields = json!({
            "partner": partner, "brand": brand, "market": market, "link": link, "result": result,
            "went_wrong": wrong, "cultural_shift": shift, "from": "2025-02-03", "to": "2025-04-18",
            "title": { "ru": "Серия роликов о доме", "en": "A series of films about home" },
        });
        create(window, "case", fields).await;
    }
    for (brand, from, to) in [
        ("Тихий час", json!("2025-01-15"), json!("2025-09-30")),
        ("Вереск", json!("2026-03-01"), Value::Null),
        ("Сова", Value::Null, Value::Null),
    ] {
        let fields = json!({ "partner": partner, "brand": brand, "from": from, "to": to });
        create(window, "relationship", fields).await;
    }
    for (creator, market, again) in [
        ("Варвара Преображенская-Достопримечательная", "ru", json!(true)),
        ("Tessa Quillmoor", "us", json!(false)),
        ("Агата", "ru", Value::Null),
    ] {
        let fields = json!({
            "partner": partner, "creator": creator, "market": market, "again": again,
            "note": "Платили вовремя, правки присылали одним письмом",
        });
        create(window, "reference", fields).await;
    }
    let answers = json!([
        { "question": "failures", "text": "", "verdict": true, "rating": null },
        { "question": "process", "text": "", "verdict": false, "rating": null },
    ]);
    let fields = json!({ "partner": partner, "kind": "exploration", "on": "2026-10-01", "answers": answers });
    create(window, "conversation", fields).await;
    let fields = json!({
        "style": { "briefing": "detailed", "mode": "async", "reply_hours": 6, "iteration_days": 3, "note": "" },
        "red_lines": { "ru": "Не обещают, чего не пробовали сами", "en": "They promise nothing they haven’t tried" },
        "rates": [
            { "asset": { "ru": "Ролик до минуты", "en": "Film up to a minute" }, "amount": { "minor": 18_400_000, "currency": "RUB" } },
            { "asset": { "ru": "Ролик для США", "en": "Film for the US" }, "amount": { "minor": 240_000, "currency": "USD" } },
        ],
        "owner": "Ольга", "owner_hours": 12,
        "accounts": [
            { "platform": "youtube", "handle": "@landmarks", "followers": 48_200 },
            { "platform": "telegram", "handle": "@landmarks_ru", "followers": null },
        ],
    });
    let save = json!({ "kind": "partner", "id": partner, "fields": fields });
    window.invoke("record_save", save).await;
    // What was put in behind the window's back is read again as after every change.
    window.script("location.reload();", vec![]).await;
}

#[tokio::test]
async fn what_is_known_of_a_partner_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn what_is_known_of_a_partner_in_english() {
    walk("en", &ENGLISH).await;
}
