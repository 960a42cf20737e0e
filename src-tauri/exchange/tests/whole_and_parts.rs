//! Rows that state the whole of others, and rows below a table that are none of its own: neither is added to anything.

use sverka_core::figure::Figure;
use sverka_exchange::{Bytes, IssueCode, Options, Table, TableOptions, Unwatched, read_each};

fn read_as(name: &str, text: &str, options: &Options) -> (Vec<Table>, Vec<Figure>) {
    let mut figures = Vec::new();
    let bytes = Bytes::Memory(text.as_bytes());
    let read = read_each(bytes, name, options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    });
    (read.expect("it is read").tables, figures)
}

fn read(text: &str) -> Table {
    let (mut tables, _) = read_as("f.csv", text, &Options::default());
    assert_eq!(tables.len(), 1, "{text}");
    tables.remove(0)
}

fn has(table: &Table, code: IssueCode) -> bool {
    table.issues.iter().any(|issue| issue.code == code)
}

#[test]
fn rule_05_a_total_is_known_by_its_words_in_many_languages() {
    for words in [
        "Total of 2 results",
        "Total — 2 rows",
        "Total results: 2 / 2 rows displayed",
        "Results from 2 campaigns",
        "Результаты по 2 кампаниям",
        "Sum of all",
        "Overall",
        "Grand Total (RUB)",
        "Total general",
        "Totaal",
        "Summe",
        "Gesamt: Konto",
        "Средний показатель",
    ] {
        for row in [
            format!("{words},999,7\nA,100,3\nB,200,4\n"),
            format!("A,100,3\nB,200,4\n{words},999,7\n"),
        ] {
            let table = read(&format!("Campaign,Cost (RUB),Clicks\n{row}"));
            assert_eq!((table.totals["cost"], table.total_rows.len()), (300.0, 1), "{words}");
        }
    }
    let meta = "Campaign name,Reporting starts,Reporting ends,Results,Reach,Amount spent (RUB),Impressions,Link clicks\n\
                A,2026-11-10,2026-11-20,5,40000,200.25,60000,600\n\
                B,2026-11-10,2026-11-20,6,25000,100.25,30000,600\n\
                Results from 2 campaigns,2026-11-10,2026-11-20,,60000,300.50,90000,1200\n";
    let table = read(meta);
    assert_eq!(
        (table.source.as_str(), table.totals["cost"], table.totals["clicks"]),
        ("meta-ads", 300.5, 1200.0)
    );
    assert_eq!((table.stated_totals["reach"], &table.total_rows[..]), (60000.0, &[4][..]));
}

#[test]
fn rule_05_a_row_whose_figures_are_the_sums_of_all_others_is_their_total() {
    let undated = "Кампания;Расход, ₽;Клики\nЧай;1 204,50;37\nМёд;310,25;5\n";
    for text in [
        format!("{undated}Вместе;1 514,75;42\n"),
        undated.replace("Чай;", "Вместе;1514,75;42\nЧай;"),
        "Дата;Блогер;Просмотры\n10.11.2026;Ника;100\n11.11.2026;Тесса;200\n-;Вместе;300\n"
            .to_owned(),
    ] {
        let table = read(&text);
        assert_eq!((table.rows, table.total_rows.len()), (2, 1), "{text}");
        assert!(
            has(&table, IssueCode::TotalBySum) && !has(&table, IssueCode::TotalDiffers),
            "{text}"
        );
    }
    let said = Options {
        tables: vec![TableOptions { total_rows: Some(Vec::new()), ..TableOptions::default() }],
        ..Options::default()
    };
    let (tables, _) = read_as("f.csv", &format!("{undated}Вместе;1514,75;42\n"), &said);
    assert_eq!(
        (tables[0].rows, tables[0].totals["clicks"]),
        (3, 84.0),
        "a person may say otherwise"
    );
}

#[test]
fn rule_05_figures_that_happen_to_add_up_are_no_total() {
    for text in [
        "Campaign,Views\nA,1204\nB,1204\n",
        "Campaign,Views,Likes\nA,100,10\nB,200,20\nC,300,30\n",
        "Date,Views\n2026-11-10,1204\n2026-11-11,310\n2026-11-12,1514\n",
        "Campaign,Views,Likes\nA,1204,10\nB,310,20\nC,1514,31\n",
        "Campaign,Views\nA,1204\nB,310\nC,1514\nD,5\n",
    ] {
        let table = read(text);
        assert!(table.total_rows.is_empty(), "{text}");
        assert_eq!(table.rows as usize, text.lines().count() - 1, "{text}");
    }
}

#[test]
fn rule_10_notes_below_a_table_of_days_are_of_none_of_them() {
    for (notes, told) in [
        (";Бюджет;1000;\n;Остаток;700;\n;Комиссия агентства 10%;30;\n;Средний CPM;10;\n", 4),
        (";К оплате;360;60\n;НДС 20%;60;60\n", 2),
        ("-;Ника;500;50\nн/д;Ника;600;60\n", 2),
    ] {
        let days =
            "Дата;Блогер;Стоимость, ₽;Просмотры\n10.11.2026;Ника;100;10\n11.11.2026;Тесса;200;20\n";
        let table = read(&format!("{days}{notes}"));
        assert_eq!((table.totals["cost"], table.rows), (300.0, 2), "{notes}");
        let issue = table.issues.iter().find(|issue| issue.code == IssueCode::NoDay);
        assert_eq!(issue.map(|issue| issue.args["n"].clone()), Some(told.to_string()), "{notes}");
    }
    let days = "Дата;Площадка;Расход, ₽;Клики\n10.11.2026;VK;100;1\n;TG;200;2\n11.11.2026;VK;300;3\n;TG;400;4\n";
    let table = read(&format!("{days};Остаток;9000;\n"));
    assert_eq!((table.totals["cost"], table.skipped), (1000.0, 1));
    assert!(has(&table, IssueCode::DayContinued));
}

#[test]
fn rule_05_rows_that_state_the_whole_of_those_below_them_are_totals() {
    for (text, totals, items) in [
        (
            include_str!("fixtures/rule-05-metrica-tree.csv"),
            &[2, 3, 6][..],
            [
                "Переходы из социальных сетей / Instagram",
                "Переходы из социальных сетей / ВКонтакте",
                "Прямые заходы",
            ],
        ),
        (
            include_str!("fixtures/rule-05-metrica-levels.csv"),
            &[2, 3],
            ["Instagram", "ВКонтакте", "Прямые заходы"],
        ),
    ] {
        let (tables, figures) = read_as("f.csv", text, &Options::default());
        let table = &tables[0];
        assert_eq!(table.source, "yandex-metrica");
        assert_eq!((table.totals["visits"], table.totals["conversions"]), (150.0, 6.0));
        assert_eq!(table.total_rows, totals);
        assert_eq!(table.stated_totals["visits"], 150.0);
        assert!(!has(table, IssueCode::TotalDiffers));
        let visits = figures.iter().filter(|figure| figure.metric == "visits");
        assert_eq!(visits.map(|figure| figure.item.as_str()).collect::<Vec<_>>(), items);
    }
}
