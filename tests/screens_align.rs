//! Agreeing on goals before a brief is written, in the real window: the chain and what contradicts it, the forms filled in
//! apart, boundaries, and the phrases of the library (REQUIREMENTS 4, 7, 15, 36–40, 48, 57, 63, 64).

mod window;

use serde_json::json;
use std::sync::Arc;
use sverka_app::Workspace;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::record;
use sverka_core::{Both, Id, Kind};
use window::{Place, Window};

/// A campaign of three in which little is said yet, and its parties, the brand first.
fn begun() -> (Place, Id, Vec<Id>) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "Весна", Arc::new(MachineClock), "Marta")
        .expect("a workspace can be made");
    let make = |kind, value: serde_json::Value| {
        let fields = value.as_object().expect("fields are an object").clone();
        record::create(&workspace, kind, fields).expect("the record can be made").value
    };
    let partner = |ru: &str, en: &str, market: &str, language: &str| {
        make(
            Kind::Partner,
            json!({"name": {"ru": ru, "en": en}, "markets": [market], "language": language}),
        )
    };
    let creators = vec![
        partner("Ника Залесная", "Nika Zalesnaya", "ru", "ru"),
        partner("Тесса Куиллмур", "Tessa Quillmoor", "us", "en"),
    ];
    let new = NewCampaign {
        title: Both::new("Подарочный набор", "Gift Box"),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators,
    };
    let campaign = campaign::create(&workspace, new).expect("a campaign can be made").value;
    let business = json!({
        "business_objective": {"ru": "Чай окупается повторными покупками", "en": "Tea pays off on repeat orders"},
        "objective": "conversion",
    });
    let fields = business.as_object().expect("fields are an object").clone();
    record::save(&workspace, Kind::Campaign, campaign, fields).expect("it can be saved");
    make(
        Kind::Target,
        json!({"campaign": campaign, "metric": "er_views", "primary": true,
            "what": {"ru": "Узнаваемость набора", "en": "Awareness of the box"}}),
    );
    let parties = campaign::open(&workspace, campaign).expect("it can be read").parties;
    let ids: Vec<Id> = parties.iter().map(|party| party.id).collect();
    make(
        Kind::Boundary,
        json!({"campaign": campaign, "party": ids[2],
            "text": {"ru": "Не пересылать сырой монтаж", "en": "No sharing of raw cuts"}}),
    );
    make(
        Kind::Clause,
        json!({"campaign": campaign, "title": {"ru": "Согласование", "en": "Approval"},
            "text": {"ru": "Сырой монтаж присылают за два дня.", "en": "Raw cuts are shared two days before."}}),
    );
    (place, campaign, ids)
}

/// What is said, in one language.
struct Words {
    disagree: &'static str,
    agree: &'static str,
    agreed: &'static str,
    marketing: &'static str,
    changed: &'static str,
    anew: &'static str,
    who: &'static str,
    why: &'static str,
    suspected: &'static str,
    crossed: &'static str,
    settled: &'static str,
    question: &'static str,
    win: &'static str,
    seal: &'static str,
    seal_asked: &'static str,
    sealed: &'static str,
    restart: &'static str,
    by: &'static str,
    reveal: &'static str,
    reveal_asked: &'static str,
    beside: &'static str,
    carry: &'static str,
    carried: &'static str,
    phrases: &'static str,
    stop: &'static str,
    stop_why: &'static str,
    stopped: &'static str,
    counted: &'static str,
}

const RUSSIAN: Words = Words {
    disagree: "Цель — «Продажи», а судить собрались по метрике «ERV»",
    agree: "Договориться о целях",
    agreed: "Договорились",
    marketing: "Цель маркетинга: Русский",
    changed: "Что изменилось после",
    anew: "Согласовать изменения",
    who: "Договариваются снова: ",
    why: "Почему меняем",
    suspected: "Похоже, задевает пункт 1, «Согласование»",
    crossed: "Да, задевает",
    settled: "На чём сошлись, пункт 1",
    question: "Что сейчас происходит у вас и почему это нужно именно сейчас?",
    win: "Что будет удачей",
    seal: "Запечатать",
    seal_asked: "Запечатать анкету?",
    sealed: "Анкета запечатана",
    restart: "Выбросить и ответить заново",
    by: "Чьё это мнение",
    reveal: "Открыть все вместе",
    reveal_asked: "Открыть все анкеты?",
    beside: "Ответы рядом",
    carry: "Перенести в матрицу и границы",
    carried: "Перенесено: строк матрицы 1",
    phrases: "Ваши люди увидят вещь и поймут",
    stop: "Остановить…",
    stop_why: "Почему",
    stopped: "Остановить кампанию",
    counted: "За полгода остановлена 1 кампания",
};

const ENGLISH: Words = Words {
    disagree: "The objective is Sales, yet it’s judged by ER by views",
    agree: "Agree on the goals",
    agreed: "Agreed on",
    marketing: "Marketing objective: Russian",
    changed: "Changed since",
    anew: "Agree on the changes",
    who: "Agree again: ",
    why: "Why it changes",
    suspected: "Perhaps crossed by clause 1, “Approval”",
    crossed: "Yes, it does",
    settled: "How it was settled, clause 1",
    question: "Что сейчас происходит у вас и почему это нужно именно сейчас?",
    win: "Что будет удачей",
    seal: "Seal",
    seal_asked: "Seal the form?",
    sealed: "The form was sealed",
    restart: "Throw away and answer anew",
    by: "Whose view it is",
    reveal: "Open all together",
    reveal_asked: "Open all the forms?",
    beside: "Answers side by side",
    carry: "Carry to the matrix and boundaries",
    carried: "Carried over. Matrix rows: 1",
    phrases: "Your people see the thing and understand",
    stop: "Stop…",
    stop_why: "Why",
    stopped: "Stop the campaign",
    counted: "1 campaign was stopped in the last six months",
};

/// Answers what would be a win, and closes the form that is open.
async fn seal_win(window: &Window, words: &Words, answer: &str) {
    window.click("button", words.win).await;
    window
        .script(
            "const field = document.querySelector('#intake-question textarea');
             field.focus(); document.execCommand('insertText', false, arguments[0]); field.blur();",
            vec![json!(answer)],
        )
        .await;
    window.click("button", words.seal).await;
    window.within("dialog", words.seal_asked).click("button", words.seal).await;
    window.see(words.sealed).await;
}

async fn walk(lang: &str, words: Words) {
    let (place, campaign, parties) = begun();
    let window = Window::start(&place.workspace, lang).await;
    let align = format!("/campaigns/{campaign}/align");
    window.go(&align).await;
    window.see(words.disagree).await;
    window.look("align-begun").await;

    window.click("button", words.agree).await;
    window.see(words.agreed).await;
    window.fill(words.marketing, "Подарок к Новому году").await;
    window.see(words.changed).await;
    window.see(words.who).await;
    window.fill(words.why, "Бренд передумал").await;
    window.scroll_to_part("align-goals").await;
    window.look("align-anew").await;
    window.click("button", words.anew).await;
    window.miss(words.changed).await;

    window.see(words.suspected).await;
    window.click("button", words.crossed).await;
    window.fill(words.settled, "Показываем готовое").await;
    window.scroll_to_part("align-boundaries").await;
    window.look("align-boundaries").await;

    window.go(&format!("{align}/intake/{}", parties[0])).await;
    window.see(words.question).await;
    window.look("intake").await;
    seal_win(&window, &words, "Бросовый ответ").await;
    window.click("button", words.restart).await;
    window.within("dialog", words.restart).click("button", words.restart).await;
    window.see(words.question).await;
    window.click("button", words.win).await;
    let empty = "return document.querySelector('#intake-question textarea')?.value === ''";
    window.until_true("a form thrown away begins empty", empty, vec![]).await;
    seal_win(&window, &words, "Дарят вечер, а не скидку").await;
    window.miss("Дарят вечер").await;
    window.look("intake-sealed").await;
    for (party, form) in [(parties[1], "creator"), (parties[2], "creator")] {
        let place = json!({"campaign": campaign, "form": form, "party": party, "market": null});
        let answer = json!({"place": place, "question": "win", "by": "",
            "text": {"ru": "Зрители благодарят", "en": "Viewers say thanks"}});
        window.invoke("intake_answer", answer).await;
        window.invoke("intake_seal", json!({"place": place})).await;
    }
    window.go(&format!("{align}/intake/diagnostic-us")).await;
    window.look("intake-market").await;
    window.fill(words.by, "Тесса").await;
    window.go(&align).await;
    window.miss(words.by).await;
    window.go(&format!("{align}/intake/diagnostic-us")).await;
    let kept = "return document.querySelector('.by input')?.value === 'Тесса'";
    window.until_true("whose view it is stays without an answer after it", kept, vec![]).await;

    window.go(&align).await;
    window.click("button", words.reveal).await;
    window.within("dialog", words.reveal_asked).click("button", words.reveal).await;
    window.see(words.beside).await;
    window.see("Дарят вечер").await;
    window.scroll_to_part("align-apart").await;
    window.look("align-apart").await;
    window.click("button", words.carry).await;
    window.see(words.carried).await;
    window.scroll_to_part("align-metrics").await;
    window.look("align-metrics").await;

    window.go("/library?part=phrases").await;
    window.see(words.phrases).await;
    window.look("library-phrases").await;

    window.go(&align).await;
    window.click("button", words.stop).await;
    let dialog = window.within("dialog", words.stopped);
    dialog.fill(words.stop_why, "Не сошлись").await;
    window.look("align-stop").await;
    dialog.click("button", words.stopped).await;
    window.go("/campaigns").await;
    window.see(words.counted).await;
    window.look("campaigns-stopped").await;
    window.close().await;
}

#[tokio::test]
async fn goals_are_agreed_apart_and_then_together_in_russian() {
    walk("ru", RUSSIAN).await;
}

#[tokio::test]
async fn goals_are_agreed_apart_and_then_together_in_english() {
    walk("en", ENGLISH).await;
}
