//! To which day the rows of a table belong, however its cells say so, and which rows have none.

use sverka_core::figure::Figure;
use sverka_exchange::{Bytes, IssueCode, Options, Table, Unwatched, read_each};

fn read(text: &str) -> (Table, Vec<Figure>) {
    let mut figures = Vec::new();
    let options = Options::default();
    let read =
        read_each(Bytes::Memory(text.as_bytes()), "f.csv", &options, &Unwatched, &mut |row| {
            figures.extend(row.row.figures());
        });
    (read.expect("a table").tables.remove(0), figures)
}

fn days(figures: &[Figure]) -> Vec<String> {
    figures.iter().map(|f| f.day.map_or_else(String::new, |day| day.to_string())).collect()
}

#[test]
fn a_column_of_days_is_read_in_whatever_way_days_are_written() {
    for (cell, day) in [
        ("пт, 13.11.2026", "2026-11-13"),
        ("13.11.2026 (пт)", "2026-11-13"),
        ("46339", "2026-11-13"),
        ("1794528000", "2026-11-13"),
        ("ноябрь 2026", "2026-11-01"),
        ("2026-W46", "2026-11-09"),
        ("09.11.2026-15.11.2026", "2026-11-09"),
        ("09.11.2026 – 15.11.2026", "2026-11-09"),
    ] {
        let (table, figures) = read(&format!("Дата;Заказы\n{cell};14\n"));
        assert_eq!(days(&figures), [day], "{cell}");
        assert_eq!(table.issues, [], "{cell}");
    }
}

fn spans(figures: &[Figure]) -> Vec<String> {
    let said = |f: &Figure| f.span.map(|(from, to)| format!("{from} {to}"));
    figures.iter().map(|f| said(f).unwrap_or_default()).collect()
}

#[test]
fn a_week_or_a_month_is_the_total_of_its_days() {
    for (cell, span) in [
        ("13.11.2026", ""),
        ("ноябрь 2026", "2026-11-01 2026-11-30"),
        ("2026-W46", "2026-11-09 2026-11-15"),
        ("09.11.2026 – 15.11.2026", "2026-11-09 2026-11-15"),
        ("09.11.2026 – 09.11.2026", ""),
    ] {
        let (_, figures) = read(&format!("Дата;Заказы\n{cell};14\n"));
        assert_eq!(spans(&figures), [span], "{cell}");
    }
    let (table, figures) =
        read("Неделя;Площадка;Заказы\n2026-W46;VK;10\n;Telegram;4\n2026-W47;VK;1\n");
    let weeks = ["2026-11-09 2026-11-15", "2026-11-09 2026-11-15", "2026-11-16 2026-11-22"];
    assert_eq!(spans(&figures), weeks, "a week that is written once stands for the rows below it");
    assert_eq!(table.period.map(|(_, to)| to.to_string()).as_deref(), Some("2026-11-22"));
}

#[test]
fn totals_are_of_the_period_that_is_stated_but_for_lists_of_posts() {
    let of = |name: &str, text: &str| {
        let mut figures = Vec::new();
        let (bytes, options) = (Bytes::Memory(text.as_bytes()), Options::default());
        let read = read_each(bytes, name, &options, &Unwatched, &mut |row| {
            figures.extend(row.row.figures());
        });
        read.expect("a table");
        figures.truncate(1);
        (days(&figures).remove(0), spans(&figures).remove(0))
    };
    let ads = "Campaign report\n\"January 20, 2026 - January 26, 2026\"\n\
               Campaign,Currency code,Cost,Impr.,Clicks\nSearch,USD,100,10,1\n";
    let by_day = "Campaign report\n\"January 20, 2026 - January 26, 2026\"\n\
                  Day,Campaign,Currency code,Cost,Impr.,Clicks\n2026-01-20,Search,USD,100,10,1\n";
    let video = "Content,Video title,Video publish time,Duration,Views,Likes\n\
                 aaa,One,\"Jan 3, 2026\",60,100,3\n";
    let post = "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,\
                Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n\
                17,1,a,A,Tea,10,01/03/2026 08:31,https://example.com/p,Reel,,Lifetime,100,90,5,1,0,2,3\n";
    let table = [
        ("report.csv", ads, ("", "2026-01-20 2026-01-26")),
        ("report.csv", by_day, ("2026-01-20", "")),
        ("Content 2026-01-01_2026-01-31 Nika.csv", video, ("2026-01-03", "2026-01-01 2026-01-31")),
        ("Table data.csv", video, ("2026-01-03", "")),
        ("Jan-01-2026_Jan-31-2026_1234567890.csv", post, ("2026-01-03", "")),
        (
            "Jan-01-2026_Jan-31-2026.csv",
            "Promo code,Orders\nANNA10,5\n",
            ("", "2026-01-01 2026-01-31"),
        ),
        ("orders.csv", "Promo code,Orders\nANNA10,5\n", ("", "")),
        ("2026-01-01 - 2026-01-31.csv", "Item,Orders\nTea,5\n", ("", "2026-01-01 2026-01-31")),
    ];
    for (name, text, (day, span)) in table {
        assert_eq!(of(name, text), (day.to_owned(), span.to_owned()), "{name}: {text}");
    }
}

#[test]
fn a_row_whose_day_is_not_known_counts_on_no_day() {
    let (table, figures) = read("Дата;Заказы\n12.11.2026;3\n31.11.2026;10\n14.11.2026;4\n");
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 7.0);
    assert_eq!(
        (table.rows, table.skipped, table.issues[0].code),
        (2, 1, IssueCode::UnreadableDate)
    );
    let (table, figures) = read("Дата;Заказы\nпозавчера;3\nвчера;4\n");
    assert_eq!((figures.len(), table.skipped), (0, 2), "nothing is counted as if it had no day");
}

#[test]
fn a_day_written_once_stands_for_the_named_rows_below_it() {
    let (table, figures) =
        read("Дата;Площадка;Заказы\n13.11.2026;VK;10\n;Telegram;4\n14.11.2026;VK;1\n;Telegram;2\n");
    assert_eq!(days(&figures), ["2026-11-13", "2026-11-13", "2026-11-14", "2026-11-14"]);
    assert_eq!(table.issues[0].code, IssueCode::DayContinued);
    let (table, figures) = read("Дата;Заказы\n13.11.2026;10\n;4\n14.11.2026;1\n15.11.2026;1\n");
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 12.0, "it names nothing");
    assert_eq!((table.issues[0].code, table.skipped), (IssueCode::NoDay, 1));
}

#[test]
fn first_and_last_days_of_rows_are_days_of_their_own_or_the_period_of_all() {
    let rows = |lines: &str| {
        read(&format!(
            "Campaign name,Reporting starts,Reporting ends,Amount spent (USD),Impressions\n{lines}"
        ))
    };
    let (table, figures) = rows("A,2026-11-10,2026-11-20,7,200\nB,2026-11-10,2026-11-20,8,300\n");
    assert_eq!(table.source, "meta-ads");
    assert!(figures.iter().all(|f| f.day.is_none()));
    let period = table.period.map(|(from, to)| (from.to_string(), to.to_string()));
    assert_eq!(period, Some(("2026-11-10".to_owned(), "2026-11-20".to_owned())));
    let (_, figures) = rows("A,2026-10-01,2026-10-31,100.5,2000\nA,2026-11-10,2026-11-20,7,200\n");
    assert_eq!(days(&figures), ["2026-10-01", "2026-10-01", "2026-11-10", "2026-11-10"]);
    let own = [["2026-10-01 2026-10-31"; 2], ["2026-11-10 2026-11-20"; 2]].concat();
    assert_eq!(spans(&figures), own);
    let russian = "Название кампании,Дата начала отчетности,Дата окончания отчетности,Показы,Охват\n\
                   Чай,2026-11-10,2026-11-20,200,100\n";
    let (table, figures) = read(russian);
    assert_eq!(table.source, "meta-ads");
    assert!(figures.iter().all(|f| f.day.is_none()));
}

#[test]
fn subtotals_and_averages_among_rows_are_no_rows() {
    for line in [
        "Итого за 10.11.2026;;15",
        "Подытог;;15",
        "Промежуточный итог;;15",
        "Среднее;;7,5",
        "Median;;7.5",
        "Total for period;;15",
    ] {
        let text = format!(
            "Дата;Площадка;Заказы\n10.11.2026;VK;10\n10.11.2026;TG;5\n{line}\n11.11.2026;VK;3\n"
        );
        let (table, figures) = read(&text);
        assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 18.0, "{line}");
        assert_eq!(table.rows, 3, "{line}");
    }
    let pivot = "Площадка;Заказы\nVK;10\nVK Итог;10\nTelegram;4\nTelegram Итог;4\n";
    assert_eq!(read(pivot).1.iter().map(|f| f.value).sum::<f64>(), 14.0);
}

#[test]
fn a_total_below_the_days_is_of_none_of_them_and_an_unknown_day_is_not_continued() {
    let (_, figures) = read(
        "Date,Currency,Spend\n2026-11-01,RUB,500\n2026-11-02,RUB,400\n2026-11-03,RUB,600\n,RUB,1500\n",
    );
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 1500.0);
    let (table, figures) =
        read("Дата;Площадка;Заказы\n01.11.2026;VK;5\n31.11.2026;VK;6\n;TG;7\n02.11.2026;VK;1\n");
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 6.0);
    assert_eq!(table.skipped, 2);
    let ranks = "Date,Campaign name,Impressions,Conversion rate ranking\n\
                 2026-11-01,A,12,Average\n2026-11-02,A,13,Average\n";
    assert_eq!(read(ranks).1.iter().map(|f| f.value).sum::<f64>(), 25.0);
}

#[test]
fn a_line_above_a_table_of_any_length_holds_nobody_up() {
    let text = format!("{}\nDate;Orders\n2026-11-01;5\n", "_".repeat(200_000));
    assert_eq!(read(&text).1.len(), 1);
}
