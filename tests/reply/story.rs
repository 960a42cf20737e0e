//! The brief that is answered, and the words looked for in it.

use crate::browser::Browser;
use crate::made::{Desk, Three, ready};
use serde_json::json;
use std::path::PathBuf;
use sverka_app::{brief, reply};
use sverka_core::paper::Paper;
use sverka_core::{Id, Kind, Lang};

/// What is read and pressed in one language.
pub struct Language {
    pub lang: Lang,
    pub hello: &'static str,
    pub hello_in_other: &'static str,
    pub own_language: &'static str,
    pub other_language: &'static str,
    pub payment: &'static str,
    pub revisions: &'static str,
    pub success: &'static str,
    pub checkin: &'static str,
    pub agree: &'static str,
    pub ask: &'static str,
    pub reword: &'static str,
    pub comment: &'static str,
    pub your_question: &'static str,
    pub question: &'static str,
    pub your_wording: &'static str,
    pub reworded: (&'static str, &'static str),
    pub struck: &'static str,
    pub your_reason: &'static str,
    pub reason: &'static str,
    pub your_comment: &'static str,
    pub note: &'static str,
    pub locked: &'static str,
    pub draft: &'static str,
    pub none_answered: &'static str,
    pub kept: &'static str,
    pub changed: &'static str,
    pub agree_rest: &'static str,
    pub restored: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub sign: &'static str,
    pub signed: &'static str,
    pub full_name: &'static str,
    pub name: &'static str,
    pub role_label: &'static str,
    pub role: &'static str,
}

pub const RU: Language = Language {
    lang: Lang::Ru,
    hello: "Ника Залесная, прочитайте и ответьте по пунктам",
    hello_in_other: "Nika Zalesnaya, read it and answer clause by clause",
    own_language: "Русский",
    other_language: "English",
    payment: "Оплата",
    revisions: "Правки",
    success: "Успех",
    checkin: "Сверка",
    agree: "Принимаю",
    ask: "Спросить",
    reword: "Предложить иначе",
    comment: "Комментарий",
    your_question: "Ваш вопрос",
    question: "5 рабочих дней по чьему календарю? У нас длинные праздники.",
    your_wording: "Ваш вариант",
    reworded: ("молчание — согласие", "если ответа нет, срок публикации сдвигается"),
    struck: "вычеркнуто: молчание",
    your_reason: "Почему, если хотите",
    reason: "В праздники могу быть без связи.",
    your_comment: "Ваш комментарий",
    note: "Промокод лучше показать и в кадре.",
    locked: "Подпись откроется, когда будут приняты все пункты.",
    draft: "Эту версию подписывать ещё рано.",
    none_answered: "Отвечено: 0 из",
    kept: "Вы это уже приняли",
    changed: "Изменилось после вашего ответа",
    agree_rest: "Принять остальное: 15",
    restored: "Сохранённый ответ снова на странице.",
    save: "Сохранить ответ",
    saved: "сохранён. Пришлите его",
    sign: "Подписать",
    signed: "Подпись: Ника Залесная, автор. Сохраните ответ",
    full_name: "Имя и фамилия",
    name: "Ника Залесная",
    role_label: "Ваша роль, если хотите",
    role: "автор",
};

pub const EN: Language = Language {
    lang: Lang::En,
    hello: "Tessa Quillmoor, read it and answer clause by clause",
    hello_in_other: "Тесса Квилмур, прочитайте и ответьте по пунктам",
    own_language: "English",
    other_language: "Русский",
    payment: "Payment",
    revisions: "Revisions",
    success: "Success",
    checkin: "Check-in",
    agree: "Agree",
    ask: "Ask",
    reword: "Reword",
    comment: "Comment",
    your_question: "Your question",
    question: "5 business days by whose calendar? We have a long holiday.",
    your_wording: "Your wording",
    reworded: ("silence is consent", "if there is no reply, the posting date moves"),
    struck: "struck out: silence",
    your_reason: "Why, if you like",
    reason: "I may be offline over the holidays.",
    your_comment: "Your comment",
    note: "The code should be seen on screen as well.",
    locked: "Signing opens once every clause is agreed.",
    draft: "This version isn’t ready to be signed.",
    none_answered: "0 of",
    kept: "You agreed to this before",
    changed: "Changed since you answered",
    agree_rest: "Agree with the rest: 15",
    restored: "The saved reply is back on the page.",
    save: "Save the reply",
    saved: "is saved. Send it back",
    sign: "Sign",
    signed: "Signed: Tessa Quillmoor, creator. Save the reply",
    full_name: "Full name",
    name: "Tessa Quillmoor",
    role_label: "Your role, if you like",
    role: "creator",
};

/// Key, titles and texts of the clauses that are worded.
const WORDED: [(&str, [&str; 2], [&str; 2]); 6] = [
    (
        "payment",
        ["Оплата", "Payment"],
        [
            "48\u{a0}000\u{a0}₽ за ролик в России и 650\u{a0}$ в США. Бренд платит в течение 5 рабочих дней после приёмки; автор присылает чек или счёт.",
            "₽48,000 per video in Russia and $650 in the US. The brand pays within 5 business days of acceptance; the creator sends a receipt or an invoice.",
        ],
    ),
    (
        "revisions",
        ["Правки", "Revisions"],
        [
            "Два круга правок на ролик и один на подпись. Бренд отвечает за 48 часов; молчание — согласие.",
            "Two rounds of revisions per video and one for the caption. The brand replies within 48 hours; silence is consent.",
        ],
    ),
    (
        "success",
        ["Успех", "Success"],
        [
            "Кампания удалась, если набор заказали: 240 заказов в России и 1\u{a0}150 в США к последнему дню.",
            "The campaign has worked if the box was ordered: 240 orders in Russia and 1,150 in the US by the last day.",
        ],
    ),
    (
        "checkin",
        ["Сверка", "Check-in"],
        [
            "Сверка проходит 18 марта, на 40\u{a0}% срока. За два дня до неё каждый получает предварительные цифры. Если вовлечённость ниже 70\u{a0}% ориентира, вместе решаем, что изменить.",
            "The check-in is on Mar 18, at 40% of the term. Two days before, everyone gets the preliminary figures. If engagement is below 70% of the benchmark, we decide together what to change.",
        ],
    ),
    (
        "freedom",
        ["Свобода автора", "Creative freedom"],
        [
            "Сюжет, монтаж и шутки — за автором. Бренд не просит покадровый сценарий.\n\nОбязательны две вещи: набор виден в кадре, о сне не обещаем ничего лечебного.",
            "Story, editing and jokes are the creator’s. The brand doesn’t ask for a shot list.\n\nTwo things are required: the box is seen on screen, and no health promise is made about sleep.",
        ],
    ),
    (
        "why",
        ["Зачем это всем", "Why we do this"],
        [
            "Набор для тех, кто дарит не вещь, а вечер. Мы хотим, чтобы о нём рассказали люди, которым он нравится самим.",
            "A box for people who give an evening and not a thing. We want it told by people who like it themselves.",
        ],
    ),
];

/// A campaign of three whose brief may be signed.
pub fn signable() -> (Desk, Three) {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let title = json!({"title": {"ru": "Подарочный набор", "en": "Gift Box"}});
    desk.save(Kind::Campaign, three.campaign, title);
    for (party, ru, en) in [
        (three.nika, "Ника Залесная", "Nika Zalesnaya"),
        (three.tessa, "Тесса Квилмур", "Tessa Quillmoor"),
    ] {
        desk.save(Kind::Party, party, json!({"name": {"ru": ru, "en": en}}));
    }
    for (key, [ru, en], [text_ru, text_en]) in WORDED {
        let id = desk.clause(three.campaign, key).clause.id;
        desk.save(Kind::Clause, id, json!({"title": {"ru": ru, "en": en}}));
        desk.write(id, text_ru, text_en);
        brief::check(&desk, id).unwrap();
    }
    (desk, three)
}

/// The organizer takes the creator's wording over, in both languages.
pub fn mend(desk: &Desk, campaign: Id) {
    let id = desk.clause(campaign, "revisions").clause.id;
    desk.write(
        id,
        "Два круга правок на ролик и один на подпись. Бренд отвечает за 48 часов; если ответа нет, срок публикации сдвигается.",
        "Two rounds of revisions per video and one for the caption. The brand replies within 48 hours; if there is no reply, the posting date moves.",
    );
    brief::check(desk, id).unwrap();
}

/// The page for a party, written beside the workspace.
pub fn exported(desk: &Desk, campaign: Id, party: Id, name: &str) -> PathBuf {
    let path = desk.place(&format!("{name}.html"));
    let until = "2026-02-27".parse().ok();
    reply::export_page(desk, campaign, party, Paper::Brief, until, &path).unwrap();
    path
}

/// Twenty pages, with one word to be changed.
pub fn long_text() -> String {
    let line = "Бренд отвечает за образцы, автор — за сюжет; остальное решаем вместе и записываем сюда же. ";
    let lines = |from: usize, to: usize| -> String {
        (from..to).map(|at| format!("{at}. {line}\n")).collect()
    };
    format!("{}Всего сорок дней.\n{}", lines(1, 300), lines(300, 600)).trim_end().to_owned()
}

/// Puts what would run or reach out into every text that the page shows; gives what was put.
pub fn plant(desk: &Desk, three: Three, port: u16) -> Vec<String> {
    let payloads = vec![
        "<script>window.hit = 1</script>".to_owned(),
        format!("<img src=http://127.0.0.1:{port}/ onerror=window.hit=2>"),
        "</script><script>window.hit = 3</script>".to_owned(),
        "\"><svg onload=window.hit=4>".to_owned(),
        "{{data}}{{script}}".to_owned(),
        "<!--<script>".to_owned(),
        format!("<style>@import url(http://127.0.0.1:{port}/);</style>"),
        "javascript:window.hit=5".to_owned(),
        format!("[link](http://127.0.0.1:{port}/) ![i](http://127.0.0.1:{port}/)"),
    ];
    let all = payloads.join(" ");
    let both = json!({"ru": all, "en": all});
    desk.save(Kind::Campaign, three.campaign, json!({"title": both}));
    for party in three.parties() {
        desk.save(Kind::Party, party, json!({"name": both, "person": both}));
    }
    for clause in brief::open(desk, three.campaign, Paper::Brief).unwrap().clauses {
        desk.save(Kind::Clause, clause.clause.id, json!({"text": both}));
    }
    payloads
}

/// Brings the clause of a title to the top of what is seen.
pub async fn bring(browser: &Browser, title: &str) {
    let script = "[...document.querySelectorAll('article')]
        .find((one) => one.querySelector('h3').innerText.includes(arguments[0])).scrollIntoView();";
    browser.script(script, vec![json!(title)]).await;
}
