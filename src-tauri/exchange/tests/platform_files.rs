//! Workbooks of the platforms, the headers of every listed export, and files made to do harm.

mod zipped;

use std::cell::Cell;
use std::io::Write;
use sverka_core::figure::Figure;
use sverka_exchange::{
    Bytes, FileFormat, Inspection, IssueCode, Mapping, Options, Refusal, RefusalCode, Role, Status,
    Table, Unwatched, Watch, inspect, read_each,
};
use zipped::{rows, sharing, workbook, zip};

fn read(name: &str, bytes: &[u8]) -> Result<(Inspection, Vec<Figure>), Refusal> {
    let mut figures = Vec::new();
    let options = Options::default();
    let read = read_each(Bytes::Memory(bytes), name, &options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    });
    Ok((read?, figures))
}

fn book(name: &str, table: &[&[&str]]) -> (Inspection, Vec<Figure>) {
    read("file.xlsx", &workbook(&[(name, &rows(table))])).expect("a readable workbook")
}

#[test]
fn vk_ads_come_as_the_workbook_they_are() {
    let (inspection, figures) = book(
        "Объявления",
        &[
            &[
                "ID кампании",
                "Название кампании",
                "ID группы",
                "Название группы",
                "ID объявления",
                "Название объявления",
                "Статус",
                "Цель",
                "Результат",
                "Цена за результат, ₽",
                "Потрачено всего, ₽",
                "Показы",
                "Клики",
                "eCPC, ₽",
                "Дата создания",
            ],
            &[
                "1000001",
                "Чай",
                "2000001",
                "Вечер",
                "3000001",
                "Чашка",
                "Активно",
                "Клики",
                "120",
                "11.5",
                "1380.25",
                "48211",
                "120",
                "11.5",
                "2026-01-20",
            ],
            &[
                "1000001",
                "Чай",
                "2000001",
                "Вечер",
                "3000002",
                "Мёд",
                "Остановлено",
                "Клики",
                "0",
                "",
                "1.234",
                "90",
                "0",
                "",
                "2026-01-21",
            ],
        ],
    );
    let table = &inspection.tables[0];
    assert_eq!((inspection.format, inspection.encoding.as_str()), (FileFormat::Workbook, "xlsx"));
    assert_eq!((table.source.as_str(), table.status), ("vk-ads", Status::Unverified));
    assert_eq!((table.part.as_deref(), table.delimiter), (Some("Объявления"), None));
    assert_eq!((table.totals["cost"], table.totals["impressions"]), (1381.484, 48301.0));
    assert_eq!(table.columns[10].currency.as_deref(), Some("RUB"));
    assert_eq!(figures[0].item, "3000001");
    assert_eq!(table.columns[9].missing, 1);
}

#[test]
fn wildberries_counts_sales_takes_returns_off_and_leaves_the_rest() {
    let header = "№;Номер поставки;Предмет;Код номенклатуры;Бренд;Артикул поставщика;Название;Размер;Баркод;Тип документа;Обоснование для оплаты;Дата заказа покупателем;Дата продажи;Кол-во;Цена розничная;Вайлдберриз реализовал Товар (Пр);Согласованный продуктовый дисконт, %;Промокод, %;Размер  кВВ без НДС, % Базовый;К перечислению Продавцу за реализованный Товар;Количество доставок;Srid";
    let header: Vec<&str> = header.split(';').collect();
    let row = |number: &'static str,
               kind: &'static str,
               reason: &'static str,
               count: &'static str,
               sold: &'static str,
               paid: &'static str| {
        vec![
            number,
            "5001",
            "Чай",
            "900001",
            "Sample",
            "tea-1",
            "Чай вечерний",
            "0",
            "2000000000011",
            kind,
            reason,
            "2026-01-18",
            "2026-01-20",
            count,
            "900",
            sold,
            "5",
            "10",
            "21.5",
            paid,
            "1",
            "abc.1.0",
        ]
    };
    let table = [
        header,
        row("1", "Продажа", "Продажа", "2", "1600", "1200.5"),
        row("2", "Возврат", "Возврат", "1", "800", "600.25"),
        row("3", "Продажа", "Логистика", "1", "0", "0"),
    ];
    let table: Vec<&[&str]> = table.iter().map(Vec::as_slice).collect();
    let (inspection, figures) = book("Sheet1", &table);
    let table = &inspection.tables[0];
    assert_eq!((table.source.as_str(), table.status), ("wildberries-detail", Status::Unverified));
    assert_eq!(table.rows, 3);
    let sum = |name: &str| table.columns.iter().find(|c| c.name == name).and_then(|c| c.sum);
    assert_eq!(sum("К перечислению Продавцу за реализованный Товар"), Some(1800.75));
    assert_eq!(sum("Кол-во"), Some(4.0), "a column adds up to what stands in it");
    assert_eq!((table.totals["orders"], table.totals["revenue"]), (2.0, 800.0));
    assert_eq!(figures.len(), 3);
    assert_eq!(table.issue_counts[&IssueCode::Returns], 1);
    assert_eq!(table.issue_counts[&IssueCode::OtherRows], 1);
}

#[test]
fn ozon_postings_have_their_header_in_the_second_row() {
    let (inspection, figures) = book(
        "Отправления",
        &[
            &["Отправления за период 01.02.2026-28.02.2026"],
            &[
                "Номер заказа",
                "Номер отправления",
                "Принят в обработку",
                "Дата отгрузки",
                "Статус",
                "Сумма отправления",
                "Код валюты отправления",
                "Название товара",
                "SKU",
                "Артикул",
                "Количество",
                "Имя получателя",
            ],
            &[
                "10000001-0001",
                "10000001-0001-1",
                "2026-02-03 10:11:12",
                "2026-02-04",
                "Доставлен",
                "1290.5",
                "RUB",
                "Чай",
                "100000001",
                "tea-1",
                "1",
                "Анна Образцова",
            ],
            &[
                "10000002-0001",
                "10000002-0001-1",
                "2026-02-05 10:11:12",
                "2026-02-06",
                "Доставлен",
                "890",
                "RUB",
                "Мёд",
                "100000002",
                "honey-1",
                "2",
                "Пётр Образцов",
            ],
        ],
    );
    let table = &inspection.tables[0];
    assert_eq!((table.source.as_str(), table.header_row, table.rows), ("ozon-postings", 2, 2));
    assert_eq!(table.totals["revenue"], 2180.5);
    assert_eq!(figures[0].day, "2026-02-03".parse().ok());
    let json = serde_json::to_string(&inspection).expect("plain data");
    assert!(!json.contains("Образцов") && !json.contains("10000001-0001-1\",\"RUB"));
    let buyer = table.columns.iter().find(|c| c.name == "Имя получателя").expect("a column");
    assert_eq!(buyer.role, Some(Role::Personal));
}

#[test]
fn a_workbook_gives_every_sheet_with_a_table_and_names_the_others() {
    let first = rows(&[&["Date", "Views"], &["2026-01-01", "5"], &["2026-01-02", "6"]]);
    let second = rows(&[&["Date", "Clicks"], &["2026-01-01", "1"]]);
    let cover = rows(&[&["Report of a sample"]]);
    let bytes = workbook(&[("Cover", &cover), ("Views", &first), ("Clicks", &second)]);
    let (inspection, figures) = read("file.xlsx", &bytes).expect("read");
    let parts: Vec<&str> = inspection.tables.iter().filter_map(|t| t.part.as_deref()).collect();
    assert_eq!(parts, ["Views", "Clicks"]);
    assert_eq!(inspection.left[0].part, "Cover");
    assert_eq!(figures.len(), 3);
}

#[test]
fn every_header_that_is_listed_is_recognised() {
    let cases = [
        (
            "youtube-studio",
            "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Thumbnail click-through rate (%)",
        ),
        (
            "youtube-studio-ru",
            "Контент,Название видео,Время публикации видео,Продолжительность,Просмотры,Заинтересованные просмотры,Время просмотра (часы),Средняя продолжительность просмотра,Средний процент просмотра (%),Подписчики,\"Отметки \"\"Нравится\"\"\",Комментарии,Поделились,Показы значков видео,CTR для значков видео (%),Продолжили смотреть (%)",
        ),
        (
            "instagram-content",
            "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves",
        ),
        ("meta-insights", "Date,Primary"),
        (
            "tiktok-content",
            "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views",
        ),
        (
            "tiktok-content",
            "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,Average watch time,Watched full video,Add to favorites",
        ),
        (
            "tiktok-content-short",
            "Total views,Likes,Comments,Shares,Average watch time,Watched full video",
        ),
        ("tiktok-overview", "Date,Video Views,Profile Views,Likes,Comments,Shares"),
        ("tiktok-viewers", "Date,Total Viewers,New Viewers,Returning Viewers"),
        ("tiktok-followers", "Date,Followers,Difference in followers from previous day"),
        (
            "tiktok-business",
            "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,Net growth,New followers,Lost followers",
        ),
        (
            "tiktok-business-videos",
            "Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites",
        ),
        (
            "ozon-performance-days",
            "ID,Название,Дата,Показы,Клики,\"Расход, ₽\",\"Заказы, шт.\",\"Заказы, ₽\"",
        ),
        (
            "yandex-metrica",
            "Источник трафика,Визиты,Посетители,Отказы,Глубина просмотра,Время на сайте",
        ),
        (
            "modash",
            "username,display_name,follower_count,engagement_rate,average_likes,niche,recent_collabs",
        ),
        ("modash", "handle,name,followers,er,avg_likes,topics,brands"),
    ];
    for (source, header) in cases {
        let width = header.matches(',').count() + 1 - header.matches(", ").count();
        let text = format!("{header}\n{}\n", vec!["5"; width].join(","));
        let (inspection, _) = read("file.csv", text.as_bytes()).expect("a row of numbers");
        assert_eq!(inspection.tables[0].source, source, "{header}");
    }
}

fn code(name: &str, bytes: &[u8]) -> RefusalCode {
    read(name, bytes).expect_err("a refusal").code
}

#[test]
fn files_made_to_do_harm_are_refused_by_name() {
    let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let blank = " ".repeat(48 << 20);
    let many: Vec<(String, Vec<u8>)> =
        (0..2_001).map(|at| (format!("{at}.csv"), Vec::new())).collect();
    let long = "x".repeat(300_000);
    let shared = sharing(&long, &r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#.repeat(2));
    let mut half = workbook(&[("a", &rows(&[&["Date", "Views"], &["2026-01-01", "5"]]))]);
    half.truncate(half.len() / 2);
    let utf16 = |text: &str| {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe].into_iter().chain(units).collect::<Vec<u8>>()
    };
    let mut cut = utf16("Date\tViews\n2026-01-01\t5\n");
    cut.pop();
    let cases: Vec<(&str, &str, Vec<u8>, RefusalCode)> = vec![
        ("one cell in the far corner", "x.xlsx", workbook(&[("a", far)]), RefusalCode::SheetTooLarge),
        ("a sheet of blanks", "x.xlsx", workbook(&[("a", &blank)]), RefusalCode::Inflated),
        ("texts announced by the billion", "x.xlsx", zipped::announcing(4_000_000_000), RefusalCode::Inflated),
        ("a cell longer than any", "x.xlsx", shared, RefusalCode::SheetTooLarge),
        ("half a workbook", "x.xlsx", half, RefusalCode::NotAWorkbook),
        ("a file of blanks in an archive", "x.zip", zip(&[("a.csv".to_owned(), blank.into_bytes())]), RefusalCode::Inflated),
        ("thousands of files", "x.zip", zip(&many), RefusalCode::Inflated),
        ("an archive without a table", "x.zip", zip(&[("a.png".to_owned(), vec![1])]), RefusalCode::Archive),
        ("an archive in an archive", "x.zip", zip(&[("a.csv".to_owned(), zip(&[]))]), RefusalCode::Archive),
        ("zero bytes", "x.csv", b"Date,Views\n2026-01-01,5\n2026-01-02,\x006\n2026-01-03,7,2026-01-04,8,2026-01-05,9,2026-01-06,10\n".to_vec(), RefusalCode::NullBytes),
        ("zeros in UTF-16", "x.csv", utf16("Date\tViews\n2026-01-01\t5\0\n2026-01-02\t6\n"), RefusalCode::NullBytes),
        ("half a character", "x.csv", cut, RefusalCode::Truncated),
        ("columns without end", "x.csv", [",".repeat(5_000).as_str(), "\n", &"1,".repeat(5_000)].concat().into_bytes(), RefusalCode::TooManyColumns),
        ("the old form", "x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), RefusalCode::OldWorkbook),
    ];
    for (what, name, bytes, expected) in cases {
        assert_eq!(code(name, &bytes), expected, "{what}");
    }
}

/// How many bytes were read of a file, as the reader itself says.
#[derive(Default)]
struct Read(Cell<u64>);

impl Watch for Read {
    fn progress(&self, done: u64, _: u64) {
        self.0.set(done);
    }
}

#[test]
fn a_line_without_an_end_is_refused_after_a_few_megabytes() {
    let mut file = tempfile::NamedTempFile::new().expect("a place for a file");
    file.write_all(b"Date,Views\n").expect("room on the disk");
    let size = 1_000_000_000;
    // A hole reads as zeros and takes no room; letters before it keep it from being taken for UTF-16.
    let letters = "x".repeat(32 << 20);
    file.write_all(letters.as_bytes()).expect("room on the disk");
    file.as_file().set_len(size).expect("a hole");
    let read = Read::default();
    let refusal = inspect(file.path(), &Options::default(), &read).expect_err("a refusal");
    assert_eq!(refusal.code, RefusalCode::EndlessLine);
    assert!(read.0.get() < 9 << 20, "{} bytes were read", read.0.get());
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    // Forty-eight megabytes of blanks lie in some fifty kilobytes; no more than one long part of it is looked at.
    let bytes = workbook(&[("a", &" ".repeat(48 << 20))]);
    assert!(bytes.len() < 1 << 17);
    let read = Read::default();
    let options = Options::default();
    let refusal = read_each(Bytes::Memory(&bytes), "x.xlsx", &options, &read, &mut |_| {});
    assert_eq!(refusal.expect_err("a refusal").code, RefusalCode::Inflated);
    assert!(read.0.get() < bytes.len() as u64);
}

#[test]
fn results_of_advertising_are_conversions_where_a_column_says_so() {
    let of = |table: &Table, metric: &str| table.totals.get(metric).copied();
    let only = |text: &str| read("ads.csv", text.as_bytes()).expect("a table").0.tables.remove(0);
    let meta = "Campaign name,Reporting starts,Reporting ends,Results,Result indicator,Cost per results,Reach,Amount spent (RUB)\n\
                A,2026-11-10,2026-11-20,40000,reach,0.01,40000,400\n\
                B,2026-11-10,2026-11-20,600,actions:link_click,1,25000,600\n\
                C,2026-11-10,2026-11-20,5,actions:offsite_conversion.fb_pixel_purchase,80,900,400\n";
    let table = only(meta);
    assert_eq!((of(&table, "conversions"), of(&table, "cost")), (Some(5.0), Some(1400.0)));
    assert_eq!((table.figures, table.issue_counts[&IssueCode::OtherOutcomes]), (8, 1));
    let vk = "ID кампании;Название кампании;Цель;Результат;Цена за результат, ₽;Потрачено всего, ₽;Показы;Клики\n\
              1;Чай;Показы;12000;0,05;600,00;12000;110\n\
              2;Мёд;Заявки;100;6;600,00;2000;100\n";
    assert_eq!(of(&only(vk), "conversions"), Some(100.0));
    let unsaid = "Campaign name,Reporting starts,Reporting ends,Results,Impressions\n\
                  A,2026-11-10,2026-11-20,40000,60000\nB,2026-11-10,2026-11-20,5,70\n";
    let table = only(unsaid);
    assert_eq!(of(&table, "conversions"), None);
    let asked = table.issues.iter().find(|issue| issue.code == IssueCode::ColumnNotMapped);
    assert_eq!(asked.and_then(|issue| issue.column.as_deref()), Some("Results"));
    let chosen = Options {
        mapping: Some(Mapping::from_json(r#"{"Results": "conversions"}"#).expect("a mapping")),
        ..Options::default()
    };
    for (text, expected) in [(unsaid, 40_005.0), (meta, 40_605.0)] {
        let bytes = Bytes::Memory(text.as_bytes());
        let read = read_each(bytes, "ads.csv", &chosen, &Unwatched, &mut |_| {}).expect("a table");
        // What a person says of the column holds for every row.
        assert_eq!(of(&read.tables[0], "conversions"), Some(expected));
    }
}

#[test]
fn what_a_workbook_hides_is_told() {
    let table = &[&["Date", "Cost (RUB)"][..], &["2026-11-10", "100"], &["2026-11-11", "900"]];
    let seen = rows(table);
    let mut parts = zipped::parts(&[("Report", &seen), ("Old", &seen), ("Older", &seen)]);
    for (name, bytes) in &mut parts {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let text = match name.as_str() {
            "xl/workbook.xml" => text
                .replace(r#"name="Old""#, r#"name="Old" state="hidden""#)
                .replace(r#"name="Older""#, r#"name="Older" state="veryHidden""#),
            "xl/worksheets/sheet1.xml" => {
                text.replace(r#"<row r="3">"#, r#"<row r="3" hidden="1">"#).replace(
                    "</row></sheetData>",
                    r#"</row><row r="4"><c r="A4" t="inlineStr"><is><t>2026-11-12</t></is></c><c r="B4"><f>B2*2</f><v/></c></row></sheetData>"#,
                )
            }
            _ => text,
        };
        *bytes = text.into_bytes();
    }
    let (inspection, _) = read("report.xlsx", &zip(&parts)).expect("a workbook");
    let left: Vec<(&str, RefusalCode)> =
        inspection.left.iter().map(|left| (left.part.as_str(), left.reason)).collect();
    assert_eq!(left, [("Old", RefusalCode::HiddenSheet), ("Older", RefusalCode::HiddenSheet)]);
    let table = &inspection.tables[0];
    assert_eq!((table.rows, table.totals["cost"]), (3, 1000.0), "hidden rows count");
    let told = |code| table.issues.iter().find(|issue| issue.code == code).expect("told");
    assert_eq!(told(IssueCode::HiddenRows).args["n"], "1");
    let formula = told(IssueCode::UncalculatedFormula);
    assert_eq!((formula.row, formula.args["cell"].as_str()), (4, "B4"));
    assert_eq!(formula.column.as_deref(), Some("Cost (RUB)"));
}
