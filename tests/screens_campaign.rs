//! The list of campaigns, alignment and the brief in the real window, as a person meets them.

mod window;

use serde_json::json;
use window::{Place, Window};

/// What is said on the way, in one language.
struct Words {
    parties: &'static str,
    new: &'static str,
    name_ru: &'static str,
    name_en: &'static str,
    brand: &'static str,
    creators: [&'static str; 2],
    partners: [&'static str; 2],
    create: &'static str,
    business: &'static str,
    matrix: &'static str,
    add_row: &'static str,
    brand_need: &'static str,
    unrated: &'static str,
    add_metric: &'static str,
    /// The last is one too many.
    metrics: [&'static str; 4],
    too_many: &'static str,
    primary: &'static str,
    second_primary: &'static str,
    draft: &'static str,
    payment_ru: &'static str,
    payment_en: &'static str,
    mismatch: &'static str,
    take: &'static str,
    taken: &'static str,
    accept: &'static str,
    reason: &'static str,
    leave: &'static str,
    no_reason: &'static str,
    accepted: &'static str,
    sign: &'static str,
    barred: &'static str,
    gate_shut: &'static str,
    why_ru: &'static str,
    why_en: &'static str,
    changed: &'static str,
    check_why: &'static str,
    sign_version: &'static str,
    full_name: &'static str,
    signed: &'static str,
    exported: &'static str,
}

const RUSSIAN: Words = Words {
    parties: "Кто участвует",
    new: "Новая кампания",
    name_ru: "Название кампании: Русский",
    name_en: "Название кампании: Английский",
    brand: "Бренд: Русский",
    creators: ["1-й автор", "2-й автор"],
    partners: ["Ника Залесная", "Тесса Квилмур"],
    create: "Создать кампанию",
    business: "Цель бизнеса: Русский",
    matrix: "Матрица целей",
    add_row: "Добавить строку",
    brand_need: "Нужно бренду, строка 1: Русский",
    unrated: "Не у каждой строки есть слова и оценка",
    add_metric: "Добавить метрику",
    metrics: ["Заказы", "Клики", "Просмотры", "CTR"],
    too_many: "Ключевых метрик в кампании не больше 3",
    primary: "Главная",
    second_primary: "Главная метрика уже есть",
    draft: "Составить из согласованного",
    payment_ru: "Текст пункта 13, Русский",
    payment_en: "Текст пункта 13, Английский",
    mismatch: "Сроки разные",
    take: "Взять 5",
    taken: "Within 5 business days",
    accept: "Так и нужно…",
    reason: "Почему это не одно и то же",
    leave: "Оставить так",
    no_reason: "Напишите причину",
    accepted: "расхождение оставлено",
    sign: "Подписать",
    barred: "Подписать пока нельзя",
    gate_shut: "Цели ещё не согласованы",
    why_ru: "Текст пункта 1, Русский",
    why_en: "Текст пункта 1, Английский",
    changed: "изменилось: пункты",
    check_why: "Отметить сверенным: пункт 1",
    sign_version: "Подписать версию 2",
    full_name: "Имя и фамилия",
    signed: "версия 2 подписана",
    exported: "Бриф лежит здесь",
};

const ENGLISH: Words = Words {
    parties: "Who takes part",
    new: "New campaign",
    name_ru: "Campaign name: Russian",
    name_en: "Campaign name: English",
    brand: "Brand: Russian",
    creators: ["Creator 1", "Creator 2"],
    partners: ["Nika Zalesnaya", "Tessa Quillmoor"],
    create: "Create campaign",
    business: "Business objective: Russian",
    matrix: "Goal matrix",
    add_row: "Add a row",
    brand_need: "Brand needs, row 1: Russian",
    unrated: "Some rows lack words or a rating",
    add_metric: "Add a metric",
    metrics: ["Orders", "Clicks", "Views", "CTR"],
    too_many: "A campaign has at most 3 key metrics",
    primary: "Primary",
    second_primary: "The primary metric is already",
    draft: "Draft from what alignment settled",
    payment_ru: "Text of clause 13, Russian",
    payment_en: "Text of clause 13, English",
    mismatch: "The terms differ",
    take: "Use 5",
    taken: "Within 5 business days",
    accept: "Meant to differ…",
    reason: "Why they aren’t the same",
    leave: "Let it stand",
    no_reason: "Write the reason",
    accepted: "the difference stands",
    sign: "Sign",
    barred: "It can’t be signed yet",
    gate_shut: "The goals aren’t aligned yet",
    why_ru: "Text of clause 1, Russian",
    why_en: "Text of clause 1, English",
    changed: "was signed: clauses",
    check_why: "Mark as checked: clause 1",
    sign_version: "Sign version 2",
    full_name: "Full name",
    signed: "version 2 signed",
    exported: "The brief is here",
};

/// A campaign from the list to its first matrix row and key metrics. Gives its id.
async fn begin(window: &Window, lang: &str, words: &Words) -> String {
    window.go("/campaigns").await;
    window.see(words.parties).await;
    window.look("campaigns").await;

    window.click("heading", if lang == "ru" { "Кампании" } else { "Campaigns" }).await;
    window.press("C").await;
    let dialog = window.within("dialog", words.new);
    dialog.click("button", words.create).await;
    dialog
        .see(if lang == "ru" {
            "Здесь пока пусто"
        } else {
            "Nothing is written here yet"
        })
        .await;
    window.look("campaign-new").await;
    dialog.fill(words.name_ru, "Зимний вечер «Ёлка» 🎄").await;
    dialog.fill(words.name_en, "Winter <script>Evening</script>").await;
    dialog.fill(words.brand, "Вересна").await;
    for (seat, partner) in words.creators.iter().zip(words.partners) {
        window.choose(seat, partner).await;
    }
    dialog.click("button", words.create).await;
    window.see(words.matrix).await;
    window.fill(words.business, "Чай покупают снова").await;
    window.look("align-new").await;

    window.click("button", words.add_row).await;
    window.fill(words.brand_need, "Продажи к Новому году").await;
    window.see(words.unrated).await;
    let boxes = window.page().count("checkbox").await;
    for (at, metric) in words.metrics[..3].iter().enumerate() {
        window.choose(words.add_metric, metric).await;
        let added = async || match window.page().count("checkbox").await {
            now if now > boxes + at => Ok(()),
            now => Err(format!("there are {now} boxes")),
        };
        window.until(&format!("see “{metric}” added"), added).await;
        window.script("document.querySelector('.work').scrollTop = 1e6;", vec![]).await;
    }
    window.choose(words.add_metric, words.metrics[3]).await;
    window.see(words.too_many).await;
    let second = window.within("group", words.metrics[1]);
    second.click("checkbox", words.primary).await;
    second.see(words.second_primary).await;
    window.look("align-metrics").await;

    let address = window.script("return location.hash;", vec![]).await;
    let address = address.as_str().unwrap_or_default().to_owned();
    address.split('/').nth(2).unwrap_or_else(|| panic!("no campaign at {address}")).to_owned()
}

/// The brief of a campaign whose goals are not aligned yet: drafted, made to differ, mended.
async fn draft(window: &Window, campaign: &str, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/brief")).await;
    window.see(words.draft).await;
    window.look("brief-empty").await;
    window.click("button", words.draft).await;
    window.fill(words.payment_ru, "Платим в течение 5 рабочих дней.").await;
    window.fill(words.payment_en, "Within 7 business days.").await;
    window.see(words.mismatch).await;
    window.look("brief-mismatch").await;
    window.click("button", words.take).await;
    window.miss(words.mismatch).await;
    assert!(window.page().value("textbox", words.payment_en).await.contains(words.taken));

    window.fill(words.payment_en, "Within 9 business days.").await;
    window.click("button", words.accept).await;
    window.click("button", words.leave).await;
    window.see(words.no_reason).await;
    window.fill(words.reason, "В США выходные короче").await;
    window.click("button", words.leave).await;
    window.see(words.accepted).await;
    window.press("Alt+ArrowDown").await;

    window.click("button", words.sign).await;
    window.within("dialog", words.barred).see(words.gate_shut).await;
    window.look("brief-barred").await;
    window.press("Escape").await;
}

/// A signed brief: every change makes a new version that is signed anew.
async fn sign(window: &Window, campaign: &str, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/align")).await;
    window.see(words.matrix).await;
    window.look("align").await;

    window.go(&format!("/campaigns/{campaign}/brief")).await;
    window.see("16").await;
    window.look("brief").await;
    let printed = window.home().join("brief.pdf");
    window.press("Ctrl+P").await;
    window.answer_dialog(&printed);
    window.see(words.exported).await;
    let printed = std::fs::read(printed).expect("the brief was written where the dialog said");
    assert!(printed.starts_with(b"%PDF-"));
    window.fill(words.why_ru, "Чай окупается повторными покупками, а не первой.").await;
    window.fill(words.why_en, "Tea pays for itself through repeat purchases, not the first.").await;
    window.see(words.changed).await;
    window.click("button", words.check_why).await;
    window.look("brief-changed").await;
    window.click("button", words.sign).await;
    window.within("dialog", words.sign_version).fill(words.full_name, "Марта Овсеева").await;
    window.look("brief-sign").await;
    window.within("dialog", words.sign_version).click("button", words.sign).await;
    window.see(words.signed).await;
    let brief =
        window.invoke("brief_open", json!({ "campaign": campaign, "paper": "brief" })).await;
    assert_eq!(brief["revision"]["number"], 2);
    assert_eq!(brief["signatures"][0]["name"], "Марта Овсеева");
}

async fn walk(lang: &str, words: Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    let begun = begin(&window, lang, &words).await;
    draft(&window, &begun, &words).await;
    let campaigns = window.invoke("campaign_list", json!({})).await;
    let campaigns = campaigns.as_array().expect("the list of campaigns is a list");
    let running = campaigns.iter().find(|row| row["stage"] == "running");
    let running =
        running.expect("one campaign of the sample is running")["campaign"]["id"].as_str();
    sign(&window, running.expect("an id is a text"), &words).await;
    window.close().await;
}

#[tokio::test]
async fn the_rooms_of_a_campaign_in_russian() {
    walk("ru", RUSSIAN).await;
}

#[tokio::test]
async fn the_rooms_of_a_campaign_in_english() {
    walk("en", ENGLISH).await;
}
