//! Terms of a campaign and templates of papers in the real window: what is open, the plan from a launch, payments, weekly
//! notes, the calendar, and a template of one's own.

mod window;

use chrono::Days;
use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, record};
use sverka_core::{Both, Id, Kind};
use window::{Place, Window};

fn make(workspace: &Workspace, kind: Kind, value: Value) -> Id {
    let fields = value.as_object().expect("fields are an object").clone();
    record::create(workspace, kind, fields).expect("the record can be made").value
}

fn save(workspace: &Workspace, kind: Kind, id: Id, value: Value) {
    let fields = value.as_object().expect("fields are an object").clone();
    record::save(workspace, kind, id, fields).expect("the record can be saved");
}

/// A campaign that began two weeks ago: a video that came, one to come, a payment that is late, a note of last week, and
/// a launch that can be kept only with luck.
fn campaign_under_way() -> (Place, Id) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "Вересна", Arc::new(MachineClock), "Марта")
        .expect("a workspace can be made");
    let today = workspace.today();
    let partner = |ru: &str, en: &str, market: &str, contact: &str| {
        let fields = json!({
            "name": {"ru": ru, "en": en}, "markets": [market], "language": market.replace("us", "en"),
            "contact": {"name": contact, "role": "", "reach": ""},
        });
        make(&workspace, Kind::Partner, fields)
    };
    let nika = partner("Ника Залесная", "Nika Zalesnaya", "ru", "Олег, менеджер");
    let tessa = partner("Тесса Квилмур", "Tessa Quillmoor", "us", "");
    let new = NewCampaign {
        title: Both::new("Вечерний чай", "Evening Tea"),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators: vec![nika, tessa],
    };
    let campaign = campaign::create(&workspace, new).expect("a campaign can be made").value;
    save(
        &workspace,
        Kind::Campaign,
        campaign,
        json!({"starts": today - Days::new(14), "ends": today + Days::new(42)}),
    );
    let parties = campaign::open(&workspace, campaign).expect("it can be read").parties;
    let video = |party: Id, n: u32, ru: &str, en: &str, due, rounds: u32| {
        let fields = json!({
            "campaign": campaign, "party": party, "title": {"ru": ru, "en": en}, "position": n, "due": due,
            "platform": "youtube", "rounds": rounds,
        });
        make(&workspace, Kind::Deliverable, fields)
    };
    let first =
        video(parties[1].id, 0, "Обзор набора", "Review of the set", today - Days::new(9), 3);
    save(&workspace, Kind::Deliverable, first, json!({"delivered": today - Days::new(9)}));
    video(parties[2].id, 1, "Ролик с чаем", "Video with tea", today + Days::new(2), 1);
    make(
        &workspace,
        Kind::Payment,
        json!({
            "campaign": campaign, "party": parties[1].id, "deliverable": first,
            "amount": {"minor": 9_000_000, "currency": "RUB"}, "route": "Перевод на карту",
        }),
    );
    make(
        &workspace,
        Kind::SyncNote,
        json!({
            "campaign": campaign, "on": today - Days::new(12),
            "happened": {"ru": "Сценарий готов.", "en": "The script is ready."},
            "happening": {"ru": "Ника снимает.", "en": "Nika is filming."},
            "blockers": {"ru": "Нет промокода.", "en": "No promo code yet."},
        }),
    );
    (place, campaign)
}

/// What is said, in one language.
struct Words {
    begin: &'static str,
    gap_mode: &'static str,
    gap_tool: &'static str,
    written: &'static str,
    tool: &'static str,
    flows: &'static str,
    hours: &'static str,
    few_hours: &'static str,
    owner: &'static str,
    over: &'static str,
    launch: &'static str,
    typed: &'static str,
    misses: &'static str,
    table: &'static str,
    last_day: &'static str,
    rush: &'static str,
    late: &'static str,
    add_payment: &'static str,
    payee: &'static str,
    save: &'static str,
    add_note: &'static str,
    blockers: &'static str,
    today_row: &'static str,
    export: &'static str,
    export_in: &'static str,
    exported: &'static str,
    charter: &'static str,
    few: &'static str,
    copy: &'static str,
    own: &'static str,
    up: &'static str,
    add_clause: &'static str,
    clause_title: &'static str,
    gifts: &'static str,
    use_it: &'static str,
    use_title: &'static str,
    campaign: &'static str,
    title: &'static str,
    put: &'static str,
    added: &'static str,
}

const RUSSIAN: Words = Words {
    begin: "Начать с еженедельной сверки",
    gap_mode: "Не выбрано, созвон или письменно.",
    gap_tool: "Не выбрано, где писать новости.",
    written: "Письменно",
    tool: "Где пишем новости",
    flows: "Договорённости — только здесь",
    hours: "Часов в неделю",
    few_hours: "Мало: обычно нужно",
    owner: "Кто ведёт с нашей стороны",
    over: "больше, чем договорились",
    launch: "День, День, который не сдвинуть",
    typed: "%d%m%Y",
    misses: "К этому дню уже не успеть.",
    table: "Таблица",
    last_day: "Последний день",
    rush: "до сдачи 48 часов или меньше",
    late: "1 просрочена",
    add_payment: "Записать оплату",
    payee: "Кто получает",
    save: "Сохранить",
    add_note: "Записать сверку",
    blockers: "Что мешает: Русский",
    today_row: "Не оплачено: Ника Залесная",
    export: "Выгрузить календарь",
    export_in: "На русском",
    exported: "Календарь записан",
    charter: "Хартия партнёрства",
    few: "Для сравнения нужно хотя бы по 5",
    copy: "Сделать свой на основе этого",
    own: "Хартия партнёрства — моя версия",
    up: "Выше: По чему поймём, что партнёрство удалось",
    add_clause: "Добавить свой пункт",
    clause_title: "Название пункта: Русский",
    gifts: "Подарки",
    use_it: "Взять для кампании…",
    use_title: "Взять шаблон для кампании",
    campaign: "Кампания",
    title: "Вечерний чай",
    put: "Добавить пункты",
    added: "Добавлено 8 пунктов",
};

const ENGLISH: Words = Words {
    begin: "Start with a weekly check-in",
    gap_mode: "Calls or writing isn’t chosen.",
    gap_tool: "Where news goes isn’t chosen.",
    written: "In writing",
    tool: "Where news goes",
    flows: "Agreements only here",
    hours: "Hours a week",
    few_hours: "Too few: it usually takes",
    owner: "Who runs it on our side",
    over: "more than agreed",
    launch: "Month, The day that can’t move",
    typed: "%m%d%Y",
    misses: "This day can’t be met any more.",
    table: "Table",
    last_day: "Last day",
    rush: "due within 48 hours",
    late: "1 late",
    add_payment: "Add a payment",
    payee: "Payee",
    save: "Save",
    add_note: "Add a note",
    blockers: "What’s in the way: English",
    today_row: "Not paid: Nika Zalesnaya",
    export: "Export the calendar",
    export_in: "In English",
    exported: "Calendar written",
    charter: "Partnership charter",
    few: "each side needs at least 5",
    copy: "Make my own from this",
    own: "Partnership charter, my own",
    up: "Move up: How we’ll know the partnership works",
    add_clause: "Add a clause of your own",
    clause_title: "Clause title: English",
    gifts: "Gifts",
    use_it: "Use it for a campaign…",
    use_title: "Use the template for a campaign",
    campaign: "Campaign",
    title: "Evening Tea",
    put: "Add the clauses",
    added: "8 clauses added",
};

/// Arranges how the parties talk: what is open is told, and goes as it is settled.
async fn arrange(window: &Window, campaign: Id, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/agreement")).await;
    window.see(words.begin).await;
    window.look("terms-empty").await;
    window.click("button", words.begin).await;
    window.see(words.gap_mode).await;
    window.see(words.over).await;
    window.click("radio", words.written).await;
    window.miss(words.gap_mode).await;
    window.fill(words.tool, words.flows).await;
    window.miss(words.gap_tool).await;
    window.fill(words.owner, "Марта").await;
    window.fill(words.hours, "4").await;
    window.see(words.few_hours).await;
}

/// A launch that is too near is told, as a line and as a table.
async fn plan_back(window: &Window, words: &Words) {
    let soon = chrono::Local::now().date_naive() + Days::new(9);
    window.click("spinbutton", words.launch).await;
    window.type_text(&soon.format(words.typed).to_string()).await;
    window.see(words.misses).await;
    window.see(words.rush).await;
    window.look("terms").await;
    window.scroll_to_part("agreement-backplan").await;
    window.look("terms-plan").await;
    window.click("radio", words.table).await;
    window.see(words.last_day).await;
    window.scroll_to_part("agreement-payments").await;
    window.look("terms-plan-table").await;
}

/// What is late is told here and on Today, which leads back to the very payment.
async fn pay(window: &Window, words: &Words) {
    window.see(words.late).await;
    window.click("button", words.add_payment).await;
    window.look("terms-payment").await;
    window.fill(words.payee, "ИП Залесная").await;
    window.click("button", words.save).await;
    window.miss(words.payee).await;
    window.click("button", words.add_note).await;
    window.fill(words.blockers, "Ждём образцы.").await;
    window.look("terms-note").await;
    window.click("button", words.save).await;
    window.see("Ждём образцы.").await;
    window.look("terms-foot").await;
    window.go("/today").await;
    window.see(words.today_row).await;
    window.click("link", words.today_row).await;
    window.see(words.payee).await;
    window.press("Escape").await;
    window.miss(words.payee).await;
}

async fn take_calendar(window: &Window, place: &Place, words: &Words) {
    let path = place.path("campaign.ics");
    window.click("button", words.export).await;
    window.click("menuitem", words.export_in).await;
    window.answer_dialog(&path);
    window.see(words.exported).await;
    let text = std::fs::read_to_string(&path).expect("the calendar lies where it was put");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
    assert!(text.contains("BEGIN:VEVENT"), "{text}");
}

/// A template of one's own: copied, put in another order, filled up, and used for a campaign.
async fn keep_template(window: &Window, words: &Words) {
    window.go("/library?part=templates").await;
    window.click("button", words.charter).await;
    window.see(words.few).await;
    window.look("templates-charter").await;
    window.click("button", words.copy).await;
    window.see(words.own).await;
    window.click("button", words.up).await;
    window.click("button", words.add_clause).await;
    window.fill(words.clause_title, words.gifts).await;
    window.look("templates-clause").await;
    window.click("button", words.save).await;
    window.see(words.gifts).await;
    window.look("templates-own").await;
    window.click("button", words.use_it).await;
    window.within("dialog", words.use_title).choose(words.campaign, words.title).await;
    window.click("button", words.put).await;
    window.see(words.added).await;
}

async fn walk(lang: &str, words: &Words) {
    let (place, campaign) = campaign_under_way();
    let window = Window::start(&place.workspace, lang).await;
    arrange(&window, campaign, words).await;
    plan_back(&window, words).await;
    pay(&window, words).await;
    take_calendar(&window, &place, words).await;
    keep_template(&window, words).await;
    window.close().await;
}

#[tokio::test]
async fn terms_are_settled_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn terms_are_settled_in_english() {
    walk("en", &ENGLISH).await;
}
