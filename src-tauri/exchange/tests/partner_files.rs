//! Lists of partners as people keep them, byte for byte, and files made to do harm.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]

mod zipped;

use chrono::NaiveDate;
use encoding_rs::WINDOWS_1251;
use proptest::prelude::*;
use sverka_core::partner::{Partner, PartnerKind, Platform};
use sverka_core::{Lang, Market};
use sverka_exchange::partner_file::{
    PartnerField, PartnerFile, PartnerFileOptions, RowIssueCode, read_bytes,
};
use sverka_exchange::table_file::{SheetCell, SheetColumn, SheetTable, csv, xlsx};
use sverka_exchange::{Bytes, Refusal, RefusalCode, Unwatched, Watch};
use zipped::{sharing, workbook, zip};

const RUSSIAN: &str = "Имя;Площадка;Ник;Подписчики;Страна;Тематика;E-mail;Заметки\r\n\
Ника Залесная;Instagram;@nika_z;12,3 тыс.;Россия;Чай и сон;nika@example.ru;Любит длинные брифы\r\n\
\r\n\
Tessa Quillmoor;YouTube;https://youtube.com/@tessa;48K;США;Slow living;tessa@example.com;\r\n\
«Две пристани»;Telegram;t.me/dvepristani;9 100;Россия, США;;;Агентство\r\n";

fn read(bytes: &[u8]) -> Result<PartnerFile, Refusal> {
    read_bytes(Bytes::Memory(bytes), "партнёры.csv", &PartnerFileOptions::default(), &Unwatched)
}

fn listed(bytes: &[u8]) -> PartnerFile {
    read(bytes).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn fields(file: &PartnerFile) -> Vec<PartnerField> {
    file.shape.columns.iter().map(|column| column.field).collect()
}

fn codes(file: &PartnerFile) -> Vec<(u32, RowIssueCode)> {
    file.issues.iter().map(|issue| (issue.row, issue.code)).collect()
}

fn account(partner: &Partner) -> (Platform, &str, Option<i64>) {
    let account = &partner.accounts[0];
    (account.platform, account.handle.as_str(), account.followers)
}

#[test]
fn a_list_is_the_same_in_every_encoding_people_save_it_in() {
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let with_mark = ["\u{feff}", RUSSIAN].concat().into_bytes();
    let cp1251 = WINDOWS_1251.encode(RUSSIAN).0.into_owned();
    let table: [(&str, Vec<u8>); 4] = [
        ("utf-8", RUSSIAN.as_bytes().to_vec()),
        ("utf-8", with_mark),
        ("windows-1251", cp1251),
        ("utf-16le", utf16),
    ];
    let expected = listed(RUSSIAN.as_bytes()).partners;
    for (encoding, bytes) in table {
        let file = listed(&bytes);
        assert_eq!(file.shape.encoding.as_deref(), Some(encoding));
        assert_eq!(file.shape.delimiter, Some(';'));
        assert_eq!(file.partners, expected, "{encoding}");
    }
}

#[test]
fn a_row_becomes_a_partner() {
    use PartnerField::{Account, Followers, Market as MarketField, Name, Niche, Notes, Reach};
    let file = listed(RUSSIAN.as_bytes());
    let expected =
        [Name, PartnerField::Platform, Account, Followers, MarketField, Niche, Reach, Notes];
    assert_eq!(fields(&file), expected);
    assert_eq!((file.shape.header_row, file.shape.rows), (1, 3));
    assert_eq!(file.issues, []);
    let rows: Vec<u32> = file.partners.iter().map(|(row, _)| *row).collect();
    assert_eq!(rows, [2, 4, 5], "rows are those of the file, blank ones counted");

    let nika = &file.partners[0].1;
    assert_eq!((nika.name.ru.as_str(), nika.name.en.as_str()), ("Ника Залесная", ""));
    assert_eq!(account(nika), (Platform::Instagram, "@nika_z", Some(12_300)));
    assert_eq!((nika.markets.as_slice(), nika.language), (&[Market::Ru][..], Lang::Ru));
    assert_eq!(nika.niche.ru, "Чай и сон");
    assert_eq!(nika.contact.reach, "nika@example.ru");
    assert_eq!(nika.notes, "Любит длинные брифы");
    let tessa = &file.partners[1].1;
    assert_eq!((tessa.name.en.as_str(), tessa.language), ("Tessa Quillmoor", Lang::En));
    assert_eq!(account(tessa), (Platform::Youtube, "https://youtube.com/@tessa", Some(48_000)));
    assert_eq!(file.partners[2].1.markets, [Market::Ru, Market::Us]);
}

#[test]
fn what_is_not_understood_is_kept_in_the_notes_and_said_by_row() {
    let text = "Имя,Страна,Площадка,Ник,Подписчики,Кто это,Язык\n\
                Ника,Казахстан,Дзен,@nika,много,певица,эсперанто\n\
                ,,,@tessa,,,\n\
                ,Россия,,,5000,,\n\
                Орла,,,,700,,,лишнее\n\
                #REF!,,vk,vk.com/platon,1 200,агентство,англ.\n";
    let file = listed(text.as_bytes());
    use RowIssueCode::*;
    let expected = [
        (2, UnknownMarket),
        (2, UnknownPlatform),
        (2, UnreadableFollowers),
        (2, UnknownKind),
        (2, UnknownLanguage),
        (3, NamedByAccount),
        (4, HomelessFollowers),
        (4, NoName),
        (5, MoreCells),
        (5, HomelessFollowers),
        (6, CellError),
        (6, NamedByAccount),
    ];
    assert_eq!(codes(&file), expected);
    let nika = &file.partners[0].1;
    for kept in ["Страна: Казахстан", "Подписчики: много", "Кто это: певица", "Язык: эсперанто"]
    {
        assert!(nika.notes.contains(kept), "{kept}: {}", nika.notes);
    }
    assert_eq!(file.partners[1].1.name.en, "@tessa");
    assert!(file.partners[2].1.notes.contains("лишнее"));
    let platon = &file.partners[3].1;
    assert_eq!((platon.kind, platon.language), (PartnerKind::Agency, Lang::En));
    assert_eq!(account(platon), (Platform::Vk, "vk.com/platon", Some(1_200)));
}

#[test]
fn a_column_means_what_the_person_says_and_a_list_without_names_asks() {
    let text = "Кто;Где\nНика Залесная;t.me/nika\nТесса;t.me/tessa\n";
    let file = listed(text.as_bytes());
    assert_eq!(fields(&file), [PartnerField::Ignore, PartnerField::Account]);
    assert!(!file.shape.names_partners());

    let options = PartnerFileOptions {
        columns: vec![("кто".to_owned(), PartnerField::Name)],
        market: Some(Market::Ru),
        kind: Some(PartnerKind::Strategist),
        ..PartnerFileOptions::default()
    };
    let file = read_bytes(Bytes::Memory(text.as_bytes()), "a.csv", &options, &Unwatched);
    let file = file.unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(file.shape.names_partners());
    let nika = &file.partners[0].1;
    assert_eq!((nika.kind, nika.markets.as_slice()), (PartnerKind::Strategist, &[Market::Ru][..]));
    assert_eq!(nika.name.ru, "Ника Залесная");
}

#[test]
fn several_columns_of_names_and_accounts_come_together() {
    let text = "First name,Last name,YouTube,Subscribers (YouTube),Instagram,Instagram followers,Notes,Comment\n\
                Nika,Zalesnaya,@nika,\"48,200\",@nika.z,1.2K,likes tea,calls on Mondays\n";
    let file = listed(text.as_bytes());
    let nika = &file.partners[0].1;
    assert_eq!(nika.name.en, "Nika Zalesnaya");
    let accounts: Vec<_> =
        nika.accounts.iter().map(|a| (a.platform, a.handle.as_str(), a.followers)).collect();
    let expected =
        [(Platform::Youtube, "@nika", Some(48_200)), (Platform::Instagram, "@nika.z", Some(1_200))];
    assert_eq!(accounts, expected);
    assert_eq!(nika.notes, "Notes: likes tea\n\nComment: calls on Mondays");
    // Two columns for one name: both names are kept.
    let file = listed("Канал,Имя (EN),Telegram\nNika Vlog,Nika Zalesnaya,@nika\n".as_bytes());
    let nika = &file.partners[0].1;
    assert_eq!(nika.name.en, "Nika Vlog");
    assert_eq!(nika.notes, "Имя (EN): Nika Zalesnaya");
}

#[test]
fn a_header_may_stand_below_a_title_and_a_single_column_is_a_list() {
    let titled = "Список блогеров, осень\n\nИмя,Подписчики\nНика,100\n";
    let file = listed(titled.as_bytes());
    assert_eq!((file.shape.header_row, file.partners.len()), (3, 1));
    let single = "Name\nNika Zalesnaya\nTessa Quillmoor\n";
    assert_eq!(listed(single.as_bytes()).partners.len(), 2);
}

#[test]
fn a_workbook_gives_its_values_its_formulas_results_and_its_sheets() {
    let cover = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Обложка</t></is></c></row>"#;
    let people = r#"
        <row r="1"><c r="A1" t="inlineStr"><is><t>Имя</t></is></c><c r="B1" t="inlineStr"><is><t>Telegram</t></is></c><c r="C1" t="inlineStr"><is><t>Подписчики</t></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>Ника Залесная</t></is></c><c r="B3" t="inlineStr"><is><t>@nika</t></is></c><c r="C3"><f>6000*2</f><v>12000</v></c></row>
        <row r="4"><c r="A4" t="str"><f>"Тес"&amp;"са"</f><v>Тесса</v></c><c r="C4" t="e"><v>#REF!</v></c></row>"#;
    let file = listed(&workbook(&[("Обложка", cover), ("Люди", people)]));
    assert_eq!(file.shape.sheets, ["Обложка", "Люди"]);
    assert_eq!(file.shape.sheet.as_deref(), Some("Люди"));
    assert_eq!(file.shape.encoding, None);
    let rows: Vec<(u32, &str)> =
        file.partners.iter().map(|(row, partner)| (*row, partner.name.ru.as_str())).collect();
    assert_eq!(rows, [(3, "Ника Залесная"), (4, "Тесса")]);
    assert_eq!(account(&file.partners[0].1), (Platform::Telegram, "@nika", Some(12_000)));
    assert_eq!(codes(&file), [(4, RowIssueCode::CellError)]);
}

#[test]
fn files_made_to_do_harm_are_refused_by_name() {
    let far = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Имя</t></is></c></row>
        <row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>"#;
    let far = workbook(&[("a", far)]);
    assert!(far.len() < 4_096, "{} bytes", far.len());
    let blank = " ".repeat(40 << 20);
    let bomb = workbook(&[("a", &blank)]);
    assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
    let cell = |n: u32| format!(r#"<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>"#);
    let shared = sharing(&"а".repeat(50_000), &(1..=1_100).map(cell).collect::<String>());
    assert!(shared.len() < 1 << 20, "{} bytes", shared.len());
    let many: Vec<(String, Vec<u8>)> =
        (0..2_100).map(|n| (format!("x/{n}.xml"), Vec::new())).collect();
    let mut cut = workbook(&[("a", "<row/>")]);
    cut.truncate(cut.len() / 2);
    let table: [(&str, Vec<u8>, RefusalCode); 9] = [
        ("one cell at the far corner", far, RefusalCode::SheetTooLarge),
        ("forty megabytes in one part", bomb, RefusalCode::Inflated),
        ("one long text in a thousand cells", shared, RefusalCode::Inflated),
        ("thousands of parts", zip(&many), RefusalCode::Inflated),
        ("half a workbook", cut, RefusalCode::NotAWorkbook),
        (
            "a ZIP of something else",
            zip(&[("a.txt".into(), b"a".to_vec())]),
            RefusalCode::NotAWorkbook,
        ),
        ("the old form", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), RefusalCode::OldWorkbook),
        ("nothing", Vec::new(), RefusalCode::EmptyFile),
        ("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x01\x02".to_vec(), RefusalCode::Binary),
    ];
    for (what, bytes, code) in table {
        assert_eq!(read(&bytes).map(|_| ()).map_err(|refusal| refusal.code), Err(code), "{what}");
    }
}

#[test]
fn reading_stops_when_the_person_asks() {
    struct Stop;
    impl Watch for Stop {
        fn cancelled(&self) -> bool {
            true
        }
    }
    for bytes in [RUSSIAN.as_bytes().to_vec(), workbook(&[("a", "<row/>")])] {
        let options = PartnerFileOptions::default();
        let refusal = read_bytes(Bytes::Memory(&bytes), "a", &options, &Stop).err();
        assert_eq!(refusal.map(|refusal| refusal.code), Some(RefusalCode::Cancelled));
    }
}

fn table(lang: Lang, names: &[&str]) -> SheetTable {
    let column = |title: &str, width| SheetColumn { title: title.to_owned(), width };
    let day = NaiveDate::from_ymd_opt(2026, 3, 18).expect("a day of the calendar");
    SheetTable {
        lang,
        title: "Партнёры: список [осень] с очень длинным названием".to_owned(),
        columns: vec![column("Имя", 40), column("Балл", 8), column("Доля", 8), column("День", 12)],
        rows: names
            .iter()
            .map(|name| {
                vec![
                    SheetCell::text(*name),
                    SheetCell::Number(4.25, 1),
                    SheetCell::Share(0.6),
                    SheetCell::Day(day),
                ]
            })
            .collect(),
    }
}

const HARMFUL: [&str; 12] = [
    "=1+1",
    "+7 900 000-00-00",
    "-2",
    "@nika",
    "\tx",
    "\rx",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    " =HYPERLINK(\"http://example.ru\")",
    "=cmd|' /C calc'!A0",
];

#[test]
fn line_15_what_is_exported_opens_as_text() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 18).expect("a day of the calendar");
    for lang in Lang::ALL {
        let table = table(lang, &HARMFUL);
        let bytes = csv(&table).expect("a table can be written");
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        assert!(text.starts_with('\u{feff}'));
        let first_cells: Vec<String> = {
            let delimiter = if lang == Lang::Ru { b';' } else { b',' };
            let mut reader = csv_reader(delimiter, &bytes);
            reader.records().map(|r| r.expect("a row")[0].to_owned()).collect()
        };
        for (cell, harmful) in first_cells.iter().zip(HARMFUL) {
            assert_eq!(*cell, format!("'{harmful}"), "{lang:?}");
        }
        assert!(text.contains(if lang == Lang::Ru { "4,2" } else { "4.2" }), "{text}");
        assert!(text.contains(if lang == Lang::Ru { "18.03.2026" } else { "2026-03-18" }));

        use calamine::{Data, Reader, Xlsx};
        let workbook = xlsx(&[table.clone(), table], day).expect("a workbook can be written");
        let mut opened: Xlsx<_> =
            calamine::open_workbook_from_rs(std::io::Cursor::new(workbook)).expect("a workbook");
        let names = opened.sheet_names();
        assert_eq!(names.len(), 2);
        assert!(names.iter().all(|name| name.chars().count() <= 31), "{names:?}");
        assert_eq!(opened.worksheet_formula(&names[0]).expect("a sheet").used_cells().count(), 0);
        let sheet = opened.worksheet_range(&names[0]).expect("a sheet");
        for (row, harmful) in (1..).zip(HARMFUL) {
            assert_eq!(sheet.get_value((row, 0)), Some(&Data::String(harmful.to_owned())));
            assert_eq!(sheet.get_value((row, 1)), Some(&Data::Float(4.25)), "a number is a number");
            assert!(matches!(sheet.get_value((row, 3)), Some(Data::DateTime(_))), "a day is a day");
        }
    }
}

fn csv_reader(delimiter: u8, bytes: &[u8]) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes)
}

#[test]
fn what_goes_out_comes_in_again() {
    let column = |title: &str| SheetColumn { title: title.to_owned(), width: 20 };
    for lang in Lang::ALL {
        let titles = match lang {
            Lang::Ru => ["Имя", "Telegram", "Подписчики Telegram", "Заметки"],
            Lang::En => ["Name", "Telegram", "Telegram followers", "Notes"],
        };
        let out = SheetTable {
            lang,
            title: "x".to_owned(),
            columns: titles.map(column).to_vec(),
            rows: vec![vec![
                SheetCell::text("Ника; \"Залесная\""),
                SheetCell::text("@nika"),
                SheetCell::Count(12_300),
                SheetCell::text("=не формула\nвторая строка"),
            ]],
        };
        let day = NaiveDate::from_ymd_opt(2026, 3, 18).expect("a day of the calendar");
        let written = [csv(&out).expect("CSV"), xlsx(&[out], day).expect("XLSX")];
        for bytes in written {
            let file = listed(&bytes);
            let nika = &file.partners[0].1;
            assert_eq!(nika.name.ru, "Ника; \"Залесная\"");
            assert_eq!(account(nika), (Platform::Telegram, "@nika", Some(12_300)));
            assert_eq!(nika.notes, "=не формула\nвторая строка");
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_crash_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        // Whatever comes of it, it comes back.
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_sheet_crashes_the_reader(at in 0..400_usize, byte in any::<u8>(), more in "[<>/a-zA-Z0-9\"= ]{0,12}") {
        let row = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="9"><f t="shared" ref="B2:B9" si="0">A2</f><v>1</v></c></row>"#;
        let mut xml = row.as_bytes().to_vec();
        let at = at % xml.len();
        xml[at] = byte & 0x7f;
        xml.splice(at..at, more.bytes());
        let sheet = String::from_utf8(xml).expect("ASCII");
        let _ = read(&workbook(&[("a", &sheet)]));
    }

    #[test]
    fn every_row_is_a_partner_or_is_said_to_be_left_out(
        rows in prop::collection::vec(("[А-Яа-яA-Za-z@ ]{0,8}", "[0-9kтыс., ]{0,6}", "[a-z.@/]{0,10}"), 1..20),
    ) {
        let mut text = String::from("Имя;Подписчики;Ник\n");
        for (name, followers, handle) in &rows {
            text.push_str(&format!("{name};{followers};{handle}\n"));
        }
        if let Ok(file) = read(text.as_bytes()) {
            let left_out = file.issues.iter().filter(|issue| issue.code.leaves_out()).count();
            prop_assert_eq!(file.partners.len() + left_out, file.shape.rows as usize);
            for (_, partner) in &file.partners {
                prop_assert!(partner.problems().is_empty());
            }
        }
    }
}
