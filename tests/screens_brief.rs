//! The editor of a paper in two languages and the terms it keeps to, in the real window.

mod window;

use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, brief, comment, record};
use sverka_core::comment::CommentKind;
use sverka_core::{Both, Id, Kind, Lang};
use sverka_locale::locale;
use window::{Place, Window};

fn make(workspace: &Workspace, kind: Kind, value: Value) -> Id {
    let fields = value.as_object().expect("fields are an object").clone();
    record::create(workspace, kind, fields).expect("the record can be made").value
}

const AGREED_RU: &str = "Если вовлечённость ниже 70 % ориентира, решаем вместе, что изменить.";
const AGREED_EN: &str =
    "If engagement is below 70% of the benchmark, we decide together what to change.";

/// A brief with a clause in every state, one agreed to elsewhere, and questions open.
fn paper() -> (Place, Id) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "Вересна", Arc::new(MachineClock), "Марта")
        .expect("a workspace can be made");
    let partner = |ru: &str, en: &str, market: &str, language: &str| {
        let name = json!({"ru": ru, "en": en});
        make(
            &workspace,
            Kind::Partner,
            json!({"name": name, "markets": [market], "language": language}),
        )
    };
    let creators = vec![
        partner("Ника Залесная", "Nika Zalesnaya", "ru", "ru"),
        partner("Тесса Квилмур", "Tessa Quillmoor", "us", "en"),
    ];
    let begin = |ru: &str, en: &str| {
        let new = NewCampaign {
            title: Both::new(ru, en),
            brand: Both::new("Вересна", "Veresna"),
            language: sverka_core::Lang::Ru,
            creators: creators.clone(),
        };
        let id = campaign::create(&workspace, new).expect("a campaign can be made").value;
        let parties = campaign::open(&workspace, id).expect("it can be read").parties;
        (id, parties.iter().map(|party| party.id).collect::<Vec<_>>())
    };
    let write = |campaign: Id, position: u32, title: (&str, &str), text: (&str, &str)| {
        make(
            &workspace,
            Kind::Clause,
            json!({
                "campaign": campaign, "position": position,
                "title": {"ru": title.0, "en": title.1}, "text": {"ru": text.0, "en": text.1},
            }),
        )
    };
    let said = |clause: Id, party: Id, kind: CommentKind, ru: &str, en: &str| {
        comment::say(&workspace, clause, Some(party), kind, Both::new(ru, en))
            .expect("it can be said");
    };
    let check = |clause: Id| {
        brief::check(&workspace, clause).expect("its sides say the same");
    };

    let (elsewhere, parties) = begin("Вечерний чай", "Evening Tea");
    let once = write(elsewhere, 0, ("Сверка", "Check-in"), (AGREED_RU, AGREED_EN));
    check(once);
    for party in parties {
        said(once, party, CommentKind::Agree, "", "");
    }

    let (campaign, parties) = begin("Подарочный набор", "Gift Box");
    let agreed = write(
        campaign,
        0,
        ("Что считаем заказом", "What counts as an order"),
        (
            "Оплаченный заказ с личным кодом автора, не отменённый в течение 14 дней.",
            "A paid order with the creator’s own code, not cancelled within 14 days.",
        ),
    );
    check(agreed);
    for party in &parties {
        said(agreed, *party, CommentKind::Agree, "", "");
    }
    let talked = write(
        campaign,
        1,
        ("Когда сверяемся", "When we check in"),
        (
            "Сверка — 15 декабря. Если вовлечённость ниже 70 % ориентира, решаем вместе.",
            "The check-in is on December 15. If engagement is below 70% of the benchmark, we decide together.",
        ),
    );
    check(talked);
    said(talked, parties[1], CommentKind::Question, "А если цифры опоздают?", "");
    said(
        talked,
        parties[2],
        CommentKind::Proposal,
        "",
        "The check-in is on December 15. If engagement is below 60% of the benchmark, we decide together.",
    );
    write(
        campaign,
        2,
        ("Оплата", "Payment"),
        ("Вересна платит Нике в течение 5 рабочих дней.", "Veresna pays within 7 business days."),
    );
    let revised = write(
        campaign,
        3,
        ("Правки", "Revisions"),
        ("Два круга правок на ролик.", "Two rounds of revisions per video."),
    );
    check(revised);
    record::save(
        &workspace,
        Kind::Clause,
        revised,
        json!({"text": {
            "ru": "Два круга правок на ролик, оба до подписи.",
            "en": "Two rounds of revisions per video.",
        }})
        .as_object()
        .expect("an object")
        .clone(),
    )
    .expect("it can be saved");
    write(campaign, 4, ("Свобода автора", "Creative freedom"), ("Тон выбирает автор.", ""));
    write(
        campaign,
        5,
        ("Цифры", "Figures"),
        ("Смотрим вовлечённость по неделям.", "We watch involvement by the week."),
    );
    (place, campaign)
}

/// What is said on the way, in one language.
struct Words {
    agreed: &'static str,
    question: &'static str,
    names: &'static str,
    wrong: &'static str,
    changed: &'static str,
    talk_of: &'static str,
    next_of: &'static str,
    memory: &'static str,
    answer: &'static str,
    answer_what: &'static str,
    accept: &'static str,
    accepted: &'static str,
    charter: &'static str,
    add: &'static str,
    term_ru: &'static str,
    term_en: &'static str,
    save: &'static str,
    saved: &'static str,
}

const RUSSIAN: Words = Words {
    agreed: "согласовано всеми 1 из 6",
    question: "1 вопрос без ответа",
    names: "Имена разные",
    wrong: "не то слово",
    changed: "Что изменилось на другой стороне",
    talk_of: "Текст пункта 2, Русский",
    next_of: "Текст пункта 3, Русский",
    memory: "Вечерний чай",
    answer: "Ответить…",
    answer_what: "Ответ",
    accept: "Принять",
    accepted: "Правка принята",
    charter: "Хартия партнёрства",
    add: "Добавить термин",
    term_ru: "Слово по-русски",
    term_en: "Слово по-английски",
    save: "Сохранить",
    saved: "Термин сохранён",
};

const ENGLISH: Words = Words {
    agreed: "1 of 6 agreed by all",
    question: "1 question unanswered",
    names: "The names differ",
    wrong: "isn’t the word",
    changed: "What changed on the other side",
    talk_of: "Text of clause 2, Russian",
    next_of: "Text of clause 3, Russian",
    memory: "Evening Tea",
    answer: "Answer…",
    answer_what: "Answer",
    accept: "Accept",
    accepted: "Proposal accepted",
    charter: "Partnership charter",
    add: "Add a term",
    term_ru: "Russian word",
    term_en: "English word",
    save: "Save",
    saved: "Term saved",
};

async fn walk(lang: &str, words: Words) {
    let (place, campaign) = paper();
    let window = Window::start(&place.workspace, lang).await;
    window.go(&format!("/campaigns/{campaign}/brief")).await;
    for text in [words.agreed, words.question, words.names, words.wrong] {
        window.see(text).await;
    }
    window.click("textbox", words.talk_of).await;
    window.see(words.memory).await;
    window.look("brief-editor").await;

    // What is asked is answered, what is proposed stands in the clause.
    window.click("button", words.answer).await;
    window.fill(words.answer_what, "Тогда переносим на день.").await;
    window.press("Enter").await;
    window.miss(words.question).await;
    window.click("button", words.accept).await;
    window.see(words.accepted).await;
    window.see("60%").await;

    // What was agreed to elsewhere takes its place, and is held together by key, which leads to the next open clause.
    window.click("textbox", words.talk_of).await;
    let clause = "return document.activeElement.closest('[data-clause]')?.dataset.clause ?? null;";
    let clause = window.script(clause, vec![]).await;
    let found = window.invoke("clause_memory", json!({ "id": clause })).await;
    let percent = found[0]["percent"].to_string();
    let say = locale(if lang == "ru" { Lang::Ru } else { Lang::En });
    let values = [("title", words.memory.into()), ("percent", percent.as_str().into())];
    window.click("button", &say.text("brief-memory-insert-of", &values)).await;
    window.see(&say.text("brief-memory-inserted", &[("n", "2".into())])).await;
    window.click("textbox", words.talk_of).await;
    assert_eq!(window.page().value("textbox", words.talk_of).await, AGREED_RU);
    window.press("Ctrl+Enter").await;
    window.focused_on("textbox", words.next_of).await;

    // By keyboard to the clause whose other side is behind.
    window.press("Alt+ArrowDown").await;
    window.press("Alt+ArrowUp").await;
    window.press("Alt+ArrowDown").await;
    window
        .until_true(
            "come to an open clause by keys",
            "return document.activeElement?.matches('textarea.text') ?? false;",
            vec![],
        )
        .await;
    window.see(words.changed).await;
    window.look("brief-outdated").await;

    window.go(&format!("/campaigns/{campaign}/brief?paper=charter")).await;
    window.see(words.charter).await;
    window.look("brief-charter").await;

    window.go("/library?part=terms").await;
    window.see(words.add).await;
    window.look("library-terms").await;
    window.click("button", words.add).await;
    window.fill(words.term_ru, "бокс").await;
    window.fill(words.term_en, "box").await;
    window.look("library-term").await;
    window.click("button", words.save).await;
    window.see(words.saved).await;
    window.close().await;
}

#[tokio::test]
async fn a_paper_is_written_and_agreed_on_in_both_languages_in_russian() {
    walk("ru", RUSSIAN).await;
}

#[tokio::test]
async fn a_paper_is_written_and_agreed_on_in_both_languages_in_english() {
    walk("en", ENGLISH).await;
}
