//! Exports as people really send them on: saved again on another machine, in another language, with money given back.

mod zipped;

use encoding_rs::WINDOWS_1251;
use sverka_core::figure::Figure;
use sverka_exchange::{
    Bytes, IssueCode, Mapping, Options, Refusal, RefusalCode, Role, Table, Unwatched, read_each,
};
use zipped::workbook;

fn read(name: &str, bytes: &[u8]) -> (Vec<Table>, Vec<Figure>) {
    let mut figures = Vec::new();
    let options = Options::default();
    let inspection = read_each(Bytes::Memory(bytes), name, &options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    });
    (inspection.expect("it is read").tables, figures)
}

fn table(name: &str, text: &str) -> (Table, Vec<Figure>) {
    let (mut tables, figures) = read(name, text.as_bytes());
    assert_eq!(tables.len(), 1, "{name}");
    (tables.remove(0), figures)
}

fn said_of(table: &Table, code: IssueCode) -> Vec<&str> {
    let issues = table.issues.iter().filter(|issue| issue.code == code);
    issues.filter_map(|issue| issue.column.as_deref()).collect()
}

#[test]
fn a_rouble_sign_that_became_a_question_mark_is_money_still() {
    for text in [
        "ID;Название;Дата;Показы;Клики;Расход, ?;Заказы, шт.;Заказы, ?\n\
         123;Чай;26.02.2026;1 200;34;136,05;2;2598\n124;Чай;27.02.2026;100;3;12,00;0;0\n",
        "Дата;Показы;Клики;Расход,\u{a0}?;Заказы;Выручка (?);\n\
         01.02.2026;1 200;34;136,05;2;2598;\n02.02.2026;100;3;12,00;0;0;\n",
    ] {
        let (tables, _) = read("report.csv", &WINDOWS_1251.encode(text).0);
        let totals = &tables[0].totals;
        assert_eq!((totals["cost"], totals["revenue"]), (148.05, 2598.0), "{text}");
        assert_eq!((totals["orders"], totals["impressions"]), (2.0, 1300.0), "{text}");
        assert!(tables[0].columns.iter().all(|column| column.currency.is_none()), "{text}");
    }
}

#[test]
fn a_header_that_drifted_beyond_its_unit_is_asked_about() {
    let (table, _) = table(
        "report.csv",
        "ID;Название;Дата;Показы;Клики;Расход (вкл. бонусы), ₽;Заказы, шт.;Заказы, ₽\n\
         123;Чай;26.02.2026;1200;34;136,05;2;2598\n",
    );
    assert_eq!(table.source, "ozon-performance-days");
    assert_eq!(said_of(&table, IssueCode::ColumnNotMapped), ["Расход (вкл. бонусы), ₽"]);
}

#[test]
fn a_card_whose_title_names_no_metric_is_asked_about() {
    let card = |title: &str| {
        format!(
            "sep=,\n\"{title}\"\n\"Date\",\"Primary\"\n\"2026-01-01T00:00:00\",\"100\"\n\"2026-01-02T00:00:00\",\"120\"\n"
        )
    };
    for (title, metric) in
        [("Content interactions", "engagements"), ("Viewers", "reach"), ("Reach", "reach")]
    {
        let (known, _) = table("card.csv", &card(title));
        assert_eq!(known.columns[1].metric.as_deref(), Some(metric), "{title}");
        assert!(known.issues.is_empty(), "{title}");
    }
    let (unknown, figures) = table("card.csv", &card("Page moods"));
    assert_eq!(said_of(&unknown, IssueCode::ColumnNotMapped), ["Primary"]);
    assert!(figures.is_empty());
}

const SHOPIFY: &str = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount\n";

fn order(name: u32, currency: &str, total: &str, code: &str, refunded: &str) -> String {
    format!(
        "#{name},a@example.com,paid,2026-04-06 21:52:41 -0400,{currency},{total},0.00,0.00,{total},{code},0.00,2026-04-06 21:52:40 -0400,1,Tea,{total},{refunded}\n\
         #{name},a@example.com,,,,,,,,,,2026-04-06 21:52:40 -0400,2,Cup,5.00,\n"
    )
}

#[test]
fn orders_in_two_currencies_are_counted_and_their_money_is_never_added() {
    let text = SHOPIFY.to_owned()
        + &order(1001, "USD", "50.00", "TEA10", "0.00")
        + &order(1002, "EUR", "40.00", "", "0.00");
    let (table, figures) = table("orders_export.csv", &text);
    assert_eq!(said_of(&table, IssueCode::MixedCurrencies), ["Total"]);
    assert_eq!((table.totals["orders"], table.totals["promo_orders"]), (2.0, 1.0));
    assert!(!table.totals.contains_key("revenue"));
    assert!(figures.iter().all(|figure| figure.metric != "revenue"));
}

#[test]
fn money_of_a_currency_that_is_not_known_here_stays_out_and_its_orders_count() {
    let text = SHOPIFY.to_owned() + &order(1, "CAD", "100.00", "ANNA10", "0.00");
    let (table, _) = table("orders.csv", &text);
    assert_eq!(table.totals.get("revenue"), None);
    assert_eq!(table.totals["orders"], 1.0);
    let total = table.columns.iter().find(|c| c.refused == Some(IssueCode::UnknownCurrency));
    assert_eq!(total.map(|c| c.currency.as_deref()), Some(Some("CAD")));
    assert_eq!(said_of(&table, IssueCode::UnknownCurrency).len(), 1);
}

#[test]
fn a_column_in_another_currency_than_the_amounts_before_it_stays_out() {
    let (found, _) = table(
        "report.csv",
        "Day,Cost (USD),Revenue (EUR),Orders\n2026-03-02,10,40,1\n2026-03-03,20,50,2\n",
    );
    assert_eq!(said_of(&found, IssueCode::OtherCurrency), ["Revenue (EUR)"]);
    assert_eq!(found.totals.keys().collect::<Vec<_>>(), ["cost", "orders"]);
    let (alike, _) =
        table("report.csv", "Day,Cost (USD),Revenue (USD)\n2026-03-02,10,40\n2026-03-03,20,50\n");
    assert!(alike.issues.is_empty());
    assert_eq!(alike.totals["revenue"], 90.0);
}

#[test]
fn an_analytics_report_in_russian_states_its_period() {
    let (table, _) = table(
        "Привлечение.csv",
        "# ----------------------------------------\n# Привлечение трафика\n# Аккаунт: A\n# Ресурс: P\n\
         # ----------------------------------------\n# \n# Все пользователи\n# Дата начала: 20260201\n\
         # Дата окончания: 20260228\nИсточник или канал сеанса,Сеансы,Ключевые события\n\
         instagram / social,120,4\n(direct) / (none),100,2\n",
    );
    assert_eq!(table.title.as_deref(), Some("Привлечение трафика"));
    let day = |text: &str| text.parse().ok();
    assert_eq!(table.period, day("2026-02-01").zip(day("2026-02-28")));
    assert_eq!((table.totals["visits"], table.totals["conversions"]), (220.0, 6.0));
}

#[test]
fn columns_about_people_are_told_by_their_words_and_by_their_cells() {
    for header in [
        "ФИО покупателя",
        "Имя клиента",
        "Клиент",
        "Заказчик",
        "Эл. почта",
        "Email address",
        "Buyer",
        "Паспорт",
        "Тел.",
        "Дата рождения",
        "Recipient",
        "Customer ID",
        "Street",
    ] {
        let (table, _) = table("f.csv", &format!("Дата;{header};Заказы\n13.11.2026;Зинаида;1\n"));
        assert_eq!(table.columns[1].role, Some(Role::Personal), "{header}");
        assert!(table.sample.iter().flatten().all(|cell| cell != "Зинаида"), "{header}");
    }
    for (header, cell) in
        [("Who", "a@b.example"), ("Номер телефона", "+79161234567"), ("ИНН", "770123456789")]
    {
        let (table, _) = table("f.csv", &format!("Date;{header};Orders\n2026-11-13;{cell};1\n"));
        assert_eq!(table.columns[1].role, Some(Role::Personal), "{header}");
    }
    for header in
        ["Телефон клиента", "Тел. получателя", "Customer phone", "Phone_of_buyer", "WhatsApp"]
    {
        let cells = ["+79161234567", "79161234567", "8 (916) 123-45-67"];
        for cell in cells {
            let text = format!("Дата;{header};Заказы\n13.11.2026;{cell};1\n");
            let (table, _) = table("f.csv", &text);
            assert_eq!(table.columns[1].role, Some(Role::Personal), "{header} {cell}");
            assert_eq!((table.columns[1].sum, table.sample[0][1].as_str()), (None, ""));
        }
    }
    for (header, cell) in [
        ("Клиенты", "5"),
        ("New customers", "5"),
        ("Email opens", "12"),
        ("Phone calls", "3"),
        ("Mobile clicks", "3"),
        ("Индекс цитирования", "3"),
    ] {
        let text = format!("Date;{header};Orders\n2026-11-13;{cell};1\n");
        let (tables, _) = read("f.csv", text.as_bytes());
        assert_ne!(tables[0].columns[1].role, Some(Role::Personal), "{header}");
    }
}

#[test]
fn contacts_in_the_cells_of_an_unknown_column_keep_it_out() {
    let free = "Дата;Комментарий;Заказы\n10.11.2026;ждёт ответа;1\n11.11.2026;\"Позвонить +7 900 111-22-33\";2\n";
    let (table_of_remarks, figures) = table("f.csv", free);
    assert_eq!(table_of_remarks.columns[1].role, Some(Role::Personal));
    assert!(table_of_remarks.sample.iter().all(|row| row[1].is_empty()));
    assert!(figures.iter().all(|figure| figure.item.is_empty()), "no remark names a row");
    let repeated = "Date;Who;Views\n2026-11-10;a@b.example;1\n2026-11-11;a@b.example;2\n";
    assert_eq!(table("f.csv", repeated).0.columns[1].role, Some(Role::Personal));
    let beside = "Дата;Клиент;Комментарий менеджера;Заказы\n10.11.2026;Зоя;просит скидку;1\n";
    let (beside, _) = table("f.csv", beside);
    assert_eq!(beside.columns[2].role, Some(Role::Personal), "a remark beside a buyer");
    assert_eq!(beside.issue_counts[&IssueCode::PersonalColumnDropped], 1);
    let alone = "Дата;Комментарий;Показы\n10.11.2026;запуск рекламы;100\n";
    assert_ne!(table("f.csv", alone).0.columns[1].role, Some(Role::Personal));
    for cell in ["@tea.house", "https://www.tiktok.com/@tea.house/video/7400000000000000001"] {
        let (table, _) = table("f.csv", &format!("Date,Where,Views\n2026-11-10,{cell},1\n"));
        assert_ne!(table.columns[1].role, Some(Role::Personal), "{cell}");
    }
}

#[test]
fn pages_that_were_looked_at_are_no_views_of_a_post() {
    for text in [
        "Период;Визиты;Просмотры\n2026-08-26;1;2\n2026-08-27;2;3\n",
        "# Start date: 20260801\n# End date: 20260831\nCountry,Sessions,Views\nUS,5,9\n",
    ] {
        let (table, _) = table("f.csv", text);
        assert_eq!(table.totals.get("views"), None, "{text}");
        assert!(table.totals.contains_key("visits"), "{text}");
    }
}

#[test]
fn numbers_keep_the_mark_they_are_certain_of_and_the_size_their_header_says() {
    let (table, figures) = table("f.csv", "Дата;Расход, ₽\n11.11.2026;12,5\n12.11.2026;1234.50\n");
    assert_eq!((table.totals["cost"], figures.len()), (1247.0, 2));
    let thousands = "Дата;Выручка (тыс. ₽);Заказы\n11.11.2026;10,6;=\"5\"\n12.11.2026;1,5;3 шт.\n";
    let (tables, _) = read("f.csv", thousands.as_bytes());
    assert_eq!(tables[0].totals["revenue"], 12_100.0);
    assert_eq!(tables[0].totals["orders"], 8.0);
    assert_eq!(tables[0].columns[1].currency.as_deref(), Some("RUB"));
}

#[test]
fn money_of_which_nothing_says_the_currency_is_told() {
    let (of_nothing, _) = table("f.csv", "Date,Cost\n2026-11-13,100\n");
    assert_eq!(said_of(&of_nothing, IssueCode::CurrencyMissing), ["Cost"]);
    let (of_dollars, _) = table("f.csv", "Date,Cost,Код валюты\n2026-11-13,100,USD\n");
    assert_eq!(said_of(&of_dollars, IssueCode::CurrencyMissing), [""; 0]);
    assert_eq!(of_dollars.columns[1].currency.as_deref(), Some("USD"));
}

#[test]
fn money_of_an_export_is_in_the_one_currency_it_names() {
    let header = "Campaign name,Reporting starts,Reporting ends,Amount spent (USD),Purchases conversion value,Impressions";
    let meta = format!("{header}\nTea,2026-11-10,2026-11-20,100,250,60000\n");
    let (table_of_meta, _) = table("ads.csv", &meta);
    assert_eq!(table_of_meta.columns[4].currency.as_deref(), Some("USD"));
    assert_eq!(said_of(&table_of_meta, IssueCode::CurrencyTaken), ["Purchases conversion value"]);
    assert_eq!(said_of(&table_of_meta, IssueCode::CurrencyMissing), [""; 0]);
    let (unsaid, _) = table("ads.csv", &meta.replace(" (USD)", ""));
    assert_eq!(unsaid.issue_counts[&IssueCode::CurrencyMissing], 2);
    let (of_hand, _) = table("f.csv", "Date,\"Price, $\",Расход\n2026-11-13,10,500\n");
    assert_eq!(of_hand.columns[2].currency, None, "a table of a person’s own may have two");
}

#[test]
fn a_column_of_numbers_that_cannot_be_read_names_nothing() {
    let broken = "Date,Views,Cost (RUB)\n2026-11-10,1e308,1\n2026-11-11,5-,2\n2026-11-12,?7,3\n";
    let (of_views, figures) = table("f.csv", broken);
    assert_eq!(of_views.columns[1].metric.as_deref(), Some("views"));
    assert_eq!(of_views.issue_counts[&IssueCode::UnreadableNumber], 3);
    assert!(figures.iter().all(|figure| figure.metric == "cost" && figure.item.is_empty()));
    let unknown = "Дата;Прирост;Расход, руб.\n10.11.2026;?5;1\n11.11.2026;+7;2\n";
    let (of_growth, figures) = table("f.csv", unknown);
    assert_eq!(
        (of_growth.columns[1].role, said_of(&of_growth, IssueCode::ColumnNotMapped)),
        (None, vec!["Прирост"])
    );
    assert!(figures.iter().all(|figure| figure.item.is_empty()));
    for name in ["12-34", "0123-0001-1", "A5", "100/7", "v2"] {
        let (of_names, figures) =
            table("f.csv", &format!("Date,Thing,Views\n2026-11-10,{name},1\n"));
        assert_eq!((of_names.columns[1].role, figures[0].item.as_str()), (Some(Role::Item), name));
    }
}

#[test]
fn numbers_that_a_known_export_has_beyond_what_is_known_of_it_are_asked_about() {
    let ads = "Campaign report\nNovember 10, 2026 - November 11, 2026\nDay,Campaign,Currency code,Impr.,Clicks,Cost,All conv.,View-through conv.\n2026-11-10,Tea,USD,1000,10,5.00,7.00,3\n";
    let (of_ads, _) = table("Campaign report.csv", ads);
    assert_eq!(of_ads.source, "google-ads");
    assert_eq!(said_of(&of_ads, IssueCode::ColumnNotMapped), ["All conv.", "View-through conv."]);
    let twice = "Date,Views,Video views\n2026-11-10,1,2\n";
    let (of_two, _) = table("f.csv", twice);
    assert_eq!(said_of(&of_two, IssueCode::ColumnNotMapped), [""; 0], "once is enough");
    assert_eq!(said_of(&of_two, IssueCode::MetricTwice), ["Video views"]);
}

#[test]
fn headers_in_other_words_mean_the_same() {
    let tiktok = "\"Время\",\"Название видео\",\"Ссылка на видео\",\"Время публикации\",\"Всего лайков\",\"Всего комментариев\",\"Всего репостов\",\"Всего просмотров\"\n\
                  \"20 ноября\",\"a\",\"https://www.tiktok.com/@x/video/7400000000000000001\",\"2026-11-10\",\"70\",\"1\",\"2\",\"2 500\"\n";
    let meta = "Название кампании;Дата начала отчетности;Дата окончания отчетности;Тип результата;Результаты;Охват;Показы;Частота;Цена за результат;Сумма затрат (RUB);CPM (цена за 1000 показов);Клики по ссылке;CPC (цена за клик по ссылке);CTR (кликабельность ссылки)\n\
                Чай;2026-11-10;2026-11-10;Покупки на сайте;5;1000;1500;1,5;200,00;1000,50;667;20;50,03;1,33\n";
    let amazon = "Date,Portfolio name,Currency,Campaign Name,Impressions,Clicks,Click-Thru Rate (CTR),Cost Per Click (CPC),Spend,7 Day Total Sales ,7 Day Total Orders (#)\n\
                  \"Nov 10, 2026\",P,USD,Tea,1000,10,1.0000%,$0.50,$5.00,\"$1,050.25\",3\n";
    let agency = "Дата;Охват;Комм.;Сохр.;Заказы на сумму, ₽\n10.11.2026;100;5;7;1500\n";
    type Case<'a> = (&'a str, &'a str, &'a [(&'a str, f64)]);
    let cases: [Case<'_>; 4] = [
        (tiktok, "tiktok-content", &[("views", 2500.0), ("likes", 70.0), ("shares", 2.0)]),
        (meta, "meta-ads", &[("conversions", 5.0), ("cost", 1000.5), ("clicks", 20.0)]),
        (amazon, "generic", &[("orders", 3.0), ("revenue", 1050.25), ("cost", 5.0)]),
        (agency, "generic", &[("comments", 5.0), ("saves", 7.0), ("revenue", 1500.0)]),
    ];
    for (text, source, totals) in cases {
        let (of_words, _) = table("f.csv", text);
        assert_eq!(of_words.source, source);
        for (metric, sum) in totals {
            assert_eq!(of_words.totals.get(*metric), Some(sum), "{source}: {metric}");
        }
        assert_eq!(said_of(&of_words, IssueCode::ColumnNotMapped), [""; 0], "{source}");
    }
}

#[test]
fn which_of_several_goals_counts_is_asked() {
    let text = "Период;Визиты;Посетители;Достижения цели (Заказ);Достижения цели (Заявка)\n\
                2026-11-10;100;95;5;8\n2026-11-11;50;45;1;3\n";
    let (of_goals, _) = table("f.csv", text);
    assert_eq!(of_goals.totals.get("conversions"), None);
    let asked = ["Достижения цели (Заказ)", "Достижения цели (Заявка)"];
    assert_eq!(said_of(&of_goals, IssueCode::ColumnNotMapped), asked);
    let mapping = Mapping::from_json(r#"{"Достижения цели (Заявка)": "conversions"}"#).ok();
    let chosen = Options { mapping, ..Options::default() };
    let read = read_each(Bytes::Memory(text.as_bytes()), "f.csv", &chosen, &Unwatched, &mut |_| {});
    assert_eq!(read.expect("a table").tables[0].totals["conversions"], 11.0);
    let (alone, _) = table("f.csv", &text.replace("Достижения цели (Заявка)", "Отказы"));
    assert_eq!(alone.totals["conversions"], 6.0, "one goal leaves nothing to ask");
}

#[test]
fn a_web_page_under_the_name_of_a_workbook_is_told_from_a_table() {
    let page = b"<html><body><table><tr><td>Date</td><td>Views</td></tr></table></body></html>";
    let refused =
        read_each(Bytes::Memory(page), "report.xls", &Options::default(), &Unwatched, &mut |_| {});
    assert_eq!(refused.expect_err("it is no table").code, RefusalCode::Markup);
}

#[test]
fn posts_whose_ids_a_spreadsheet_took_for_formulas_are_named_by_their_titles() {
    let text = "Content,Video title,Views\n#ИМЯ?,One,900\n#ИМЯ?,Two,500\naaa,Three,7\n";
    let (_, figures) = table("f.csv", text);
    let named: Vec<&str> = figures.iter().map(|figure| figure.item.as_str()).collect();
    assert_eq!(named, ["One", "Two", "Three"]);
}

#[test]
fn segments_and_spans_that_slice_the_same_whole_count_once() {
    for (header, one, other) in [
        ("Segment", "All Users", "Mobile"),
        ("Date range", "Nov 1 - Nov 20", "Oct 1 - Oct 20"),
        ("Comparison", "All Users", "Traffic: mobile"),
    ] {
        let text = format!(
            "# Start date: 20261101\n# End date: 20261120\nCountry,{header},Ecommerce purchases\nUS,{one},4\nRU,{one},2\nUS,{other},3\n"
        );
        let (table, _) = table("f.csv", &text);
        assert_eq!(table.totals["orders"], 6.0, "{header}");
        assert!(table.issues.iter().any(|issue| issue.code == IssueCode::OtherSlices), "{header}");
    }
}

#[test]
fn thousands_of_things_may_have_fractions_and_are_asked_about() {
    let (open, _) = table("f.csv", "Дата;Охват, тыс.\n11.11.2026;12,345\n12.11.2026;1,500\n");
    assert_eq!(open.questions.len(), 1, "a thousand, or a fraction of thousands");
}

#[test]
fn a_file_of_more_rows_than_any_report_has_is_refused() {
    let text = format!("Date,Views\n2026-11-10,\"1,\n{}", "1,\n".repeat(5_100_000));
    let refused = read_each(
        Bytes::Memory(text.as_bytes()),
        "f.csv",
        &Options::default(),
        &Unwatched,
        &mut |_| {},
    );
    assert_eq!(refused.expect_err("it is too long").code, RefusalCode::TooManyRows);
}

#[test]
fn a_header_over_two_rows_is_one() {
    let (grouped, _) = table(
        "f.csv",
        "Weekly report\nDate,Organic,,,Paid,,\n,Views,Clicks,Likes,Views,Clicks,Likes\n\
         2026-11-10,100,3,1,50,1,2\n2026-11-11,200,4,2,60,2,3\n",
    );
    let names: Vec<&str> = grouped.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names[..4], ["Date", "Organic Views", "Organic Clicks", "Organic Likes"]);
    assert_eq!((grouped.header_row, grouped.rows, grouped.skipped), (2, 2, 0));
    assert_eq!(grouped.total_rows, [0_u32; 0]);
    assert_eq!(
        said_of(&grouped, IssueCode::ColumnNotMapped).len(),
        6,
        "whose views count is asked"
    );

    let (measured, _) =
        table("f.csv", "Date,Views,Cost\n,count,RUB\n2026-11-10,100,10\n2026-11-11,200,20\n");
    assert_eq!((measured.totals["cost"], measured.rows), (30.0, 2));
    assert_eq!(measured.columns[2].currency.as_deref(), Some("RUB"));
    assert!(measured.total_rows.is_empty() && measured.issues.is_empty());
}

fn refused(name: &str, bytes: &[u8]) -> Refusal {
    let options = Options::default();
    read_each(Bytes::Memory(bytes), name, &options, &Unwatched, &mut |_| {}).expect_err(name)
}

#[test]
fn a_table_that_lies_on_its_side_is_refused_by_that_name() {
    for text in [
        "Metric,2026-11-10,2026-11-11,2026-11-12\nViews,100,200,300\nClicks,3,4,5\n",
        "Показатель;10.11.2026;11.11.2026\nОхват;100;200\nКлики;3;4\n",
        "Метрика;ноябрь 2026;декабрь 2026\nОхват;100;200\n",
    ] {
        assert_eq!(refused("f.csv", text.as_bytes()).code, RefusalCode::Sideways, "{text}");
    }
    assert_eq!(refused("f.csv", b"1,2\n3,4\n").code, RefusalCode::NoHeader);
}

#[test]
fn the_zero_of_a_clock_is_a_day_outside_any_campaign() {
    let text = "Date,Views\n1970-01-01,5\n2026-11-10,100\n2026-02-30,7\n";
    let (found, figures) = table("f.csv", text);
    let codes: Vec<IssueCode> = found.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [IssueCode::FarOffDate, IssueCode::UnreadableDate]);
    assert_eq!(figures.len(), 1);
}

#[test]
fn marks_of_direction_in_a_header_neither_hide_it_nor_reach_a_sentence() {
    let text = "Date,\u{202e}Views\u{202c},Mo\u{202e}ods\n2026-11-10,\u{200f}100\u{200e},3\n";
    let (found, _) = table("f.csv", text);
    assert_eq!(found.columns[1].metric.as_deref(), Some("views"));
    let said = format!("{:?}", found.issues);
    assert!(said.contains("Moods") && !said.contains('\u{202e}'), "{said}");
}

#[test]
fn a_title_with_a_period_above_a_sheet_is_no_table() {
    let text = "Отчёт;;;\nКампания «Чай»;;Период:;10.11.2026 — 12.11.2026\n\n;Дата;Показы;Клики\n;10.11.2026;100;3\n;11.11.2026;200;4\n;Итого;300;7\n";
    let (found, _) = table("f.csv", text);
    assert_eq!((found.totals["impressions"], found.header_row), (300.0, 4));
    let day = |text: &str| text.parse().ok();
    assert_eq!(found.period, day("2026-11-10").zip(day("2026-11-12")));
}

#[test]
fn rows_of_a_sheet_that_stand_out_of_order_refuse_the_workbook() {
    let cell =
        |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let row = |n: u32, first: &str, second: &str| {
        format!(
            r#"<row r="{n}">{}{}</row>"#,
            cell(&format!("A{n}"), first),
            cell(&format!("B{n}"), second)
        )
    };
    let mixed =
        row(3, "2026-11-11", "200") + &row(1, "Date", "Views") + &row(2, "2026-11-10", "100");
    assert_eq!(refused("f.xlsx", &workbook(&[("a", &mixed)])).code, RefusalCode::NotAWorkbook);
    let far = row(1, "Date", "Views")
        + r#"<row r="99999999999"><c r="ZZZZZZ99999999999"><v>5</v></c></row>"#;
    let refused = refused("f.xlsx", &workbook(&[("a", &far)]));
    assert_eq!(
        (refused.code, refused.args["cell"].as_str()),
        (RefusalCode::SheetTooLarge, "ZZZZZZ…")
    );
}

#[test]
fn rows_of_another_encoding_below_are_told_and_leave_the_header_readable() {
    let mut bytes = "Дата;Кампания;Показы\n10.11.2026;Чай;100\n".as_bytes().to_vec();
    bytes.extend_from_slice(&WINDOWS_1251.encode("11.11.2026;Печать;200\n").0);
    let (tables, _) = read("f.csv", &bytes);
    assert_eq!((tables[0].encoding.as_str(), tables[0].totals["impressions"]), ("utf-8", 300.0));
    assert!(tables[0].issues.iter().any(|issue| issue.code == IssueCode::DamagedText));
}
