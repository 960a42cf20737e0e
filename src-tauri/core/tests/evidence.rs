//! What is on record of a partner: cases, relationships and references, what each may hold and what follows from
//! them (REQUIREMENTS 89–94, 106; issue "Bad input").
#![allow(clippy::unwrap_used)]

mod made;

use chrono::{Days, Months, NaiveDate};
use made::id;
use proptest::prelude::*;
use sverka_core::Market::{self, Ru, Us};
use sverka_core::case::{CaseResult, CaseStudy, per_market, without_market};
use sverka_core::money::MINOR_MOST;
use sverka_core::partner::{Partner, PartnerKind, Rate};
use sverka_core::problem::{Problem, ProblemCode, names_a_host};
use sverka_core::reference::{Counts, Reference, counts};
use sverka_core::relationship::{Relationship, longest, months};
use sverka_core::{Both, Currency, Lang, Money};

const PARTNER: u128 = 7;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

fn case(n: u128, market: Option<Market>, link: &str) -> CaseStudy {
    CaseStudy {
        market,
        brand: String::from("Вереск"),
        link: link.to_owned(),
        ..CaseStudy::new(id(n), id(PARTNER))
    }
}

fn time(n: u128, brand: &str, from: Option<&str>, to: Option<&str>) -> Relationship {
    Relationship {
        brand: brand.to_owned(),
        from: from.map(day),
        to: to.map(day),
        ..Relationship::new(id(n), id(PARTNER))
    }
}

fn at(problems: &[Problem]) -> Vec<(&str, ProblemCode)> {
    problems.iter().map(|problem| (problem.field.as_str(), problem.code)).collect()
}

#[test]
fn a_case_lies_in_the_past_and_ends_after_it_began() {
    // From, to, what is refused and where.
    type Row<'a> = (Option<&'a str>, Option<&'a str>, &'a [(&'a str, ProblemCode)]);
    let table: [Row; 7] = [
        (None, None, &[]),
        (Some("2025-03-01"), Some("2025-03-01"), &[]),
        (Some("2026-11-21"), None, &[]),
        (Some("2026-11-22"), None, &[("from", ProblemCode::InFuture)]),
        (Some("2026-01-01"), Some("2027-01-01"), &[("to", ProblemCode::InFuture)]),
        (Some("2025-03-02"), Some("2025-03-01"), &[("to", ProblemCode::EndBeforeStart)]),
        (Some("1025-03-02"), None, &[("from", ProblemCode::YearOutOfRange)]),
    ];
    for (from, to, refused) in table {
        let case = CaseStudy { from: from.map(day), to: to.map(day), ..case(1, None, "") };
        assert_eq!(at(&case.problems(today())), refused, "{from:?}–{to:?}");
    }
}

#[test]
fn a_brand_and_a_creator_need_words() {
    for blank in ["", " ", "\u{200b}"] {
        let case = CaseStudy { brand: blank.to_owned(), ..case(1, None, "") };
        assert_eq!(at(&case.problems(today())), [("brand", ProblemCode::Empty)]);
        let time = time(1, blank, None, None);
        assert_eq!(at(&time.problems(&[], today())), [("brand", ProblemCode::Empty)]);
        let mut told = Reference::new(id(1), id(PARTNER));
        told.creator = blank.to_owned();
        assert_eq!(at(&told.problems(today())), [("creator", ProblemCode::Empty)]);
    }
}

#[test]
fn only_the_address_of_a_page_is_a_link() {
    let taken = [
        "",
        "https://example.org/case",
        "http://example.org",
        "HTTPS://Example.org:8443/?a=1#b",
        "https://пример.рф/кейс",
        "https://[2001:db8::1]/",
    ];
    let refused = [
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "ftp://example.org",
        "example.org/case",
        "//example.org",
        "https:/example.org",
        "https://",
        "https:///path",
        "https://exa mple.org",
        " https://example.org",
        "https://example.org\njavascript:alert(1)",
        "https:\\\\example.org",
        "https://example.org\\@other.example",
        "h\u{0}ttps://example.org",
        "нет",
    ];
    for link in taken {
        assert_eq!(case(1, None, link).problems(today()), [], "{link}");
        let time = Relationship { link: link.to_owned(), ..time(1, "Вереск", None, None) };
        assert_eq!(time.problems(&[], today()), [], "{link}");
    }
    for link in refused {
        let problems = case(1, None, link).problems(today());
        assert!(at(&problems).contains(&("link", ProblemCode::ForeignScheme)), "{link:?}");
        let time = Relationship { link: link.to_owned(), ..time(1, "Вереск", None, None) };
        let problems = time.problems(&[], today());
        assert!(at(&problems).contains(&("link", ProblemCode::ForeignScheme)), "{link:?}");
    }
}

#[test]
fn line_92_a_case_counts_for_its_market_when_it_can_be_looked_at() {
    let page = "https://example.org/case";
    let mut of_a_file = case(3, Some(Us), "");
    of_a_file.file = String::from("/home/ok/case.pdf");
    let mut lost = case(4, Some(Ru), page);
    lost.result = Some(CaseResult::Lost);
    let cases =
        [case(1, Some(Ru), page), case(2, Some(Ru), " "), of_a_file, lost, case(5, None, page)];
    let markets = per_market(&cases);
    assert_eq!(markets.iter().map(|line| line.market).collect::<Vec<_>>(), [Ru, Us]);
    assert_eq!((&markets[0].counted, &markets[0].unshown), (&vec![id(1), id(4)], &vec![id(2)]));
    assert_eq!((&markets[1].counted, &markets[1].unshown), (&vec![id(3)], &vec![]));
    assert_eq!(without_market(&cases), [id(5)]);
}

#[test]
fn line_94_a_failure_is_told_when_its_case_says_what_went_wrong() {
    // Result, what went wrong, told.
    let table = [
        (None, "Опоздали", false),
        (Some(CaseResult::Won), "Опоздали", false),
        (Some(CaseResult::Mixed), "", false),
        (Some(CaseResult::Lost), " ", false),
        (Some(CaseResult::Mixed), "Опоздали", true),
        (Some(CaseResult::Lost), "Опоздали", true),
    ];
    for (result, words, told) in table {
        let case = CaseStudy { result, went_wrong: words.to_owned(), ..case(1, None, "") };
        assert_eq!(case.tells_failure(), told, "{result:?} {words:?}");
    }
}

#[test]
fn line_93_months_are_those_of_the_calendar_with_both_days_counted() {
    let table = [
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-01", "2026-01-30", 0),
        ("2026-01-01", "2026-01-31", 1),
        ("2026-01-01", "2026-06-29", 5),
        ("2026-01-01", "2026-06-30", 6),
        ("2026-03-15", "2026-09-13", 5),
        ("2026-03-15", "2026-09-14", 6),
        ("2025-08-31", "2026-02-27", 6),
        ("2024-02-29", "2025-02-27", 12),
        ("2020-01-01", "2026-12-31", 84),
        ("2026-02-01", "2026-01-01", 0),
    ];
    for (from, to, expected) in table {
        assert_eq!(months(day(from), day(to)), expected, "{from}–{to}");
    }
}

#[test]
fn line_93_longer_than_six_months_begins_a_day_after_six_months() {
    for (to, longer) in [("2026-06-30", false), ("2026-07-01", true)] {
        let found = longest(&[time(1, "Вереск", Some("2026-01-01"), Some(to))], today()).unwrap();
        assert_eq!((found.months, found.exceeds(6)), (6, longer), "{to}");
    }
}

#[test]
fn line_93_the_longest_relationship_is_named_and_a_running_one_counts_until_today() {
    let ended = time(1, "Вереск", Some("2025-01-01"), Some("2025-12-31"));
    let running = time(2, "Тихий час", Some("2025-11-22"), None);
    let undated = time(3, "Сова", None, Some("2026-01-01"));
    let found = longest(&[undated.clone(), ended.clone(), running.clone()], today()).unwrap();
    assert_eq!((found.brand.as_str(), found.months, found.to), ("Вереск", 12, ended.to));
    let found = longest(&[running, undated.clone()], today()).unwrap();
    assert_eq!((found.brand.as_str(), found.months, found.until), ("Тихий час", 12, today()));
    assert_eq!(longest(&[undated], today()), None);
}

#[test]
fn one_brand_twice_at_the_same_time_is_refused_by_name_where_the_times_meet() {
    let other = time(1, "Ёлка и Ко", Some("2024-03-01"), Some("2024-09-01"));
    // Brand, from, to, the field refused.
    type Row<'a> = (&'a str, Option<&'a str>, Option<&'a str>, Option<&'a str>);
    let table: [Row; 9] = [
        ("Ёлка и Ко", Some("2024-09-02"), None, None),
        ("Ёлка и Ко", Some("2024-01-01"), Some("2024-02-29"), None),
        ("Другая", Some("2024-03-01"), Some("2024-09-01"), None),
        ("Ёлка и Ко", None, Some("2024-05-01"), None),
        ("ёлка и ко ", Some("2024-09-01"), None, Some("from")),
        ("Елка и ко", Some("2024-05-01"), Some("2024-06-01"), Some("from")),
        ("Елка и ко", Some("2024-03-01"), Some("2024-09-01"), Some("from")),
        ("Ёлка и Ко", Some("2024-01-01"), Some("2024-03-01"), Some("to")),
        ("Ёлка и Ко", Some("2024-01-01"), None, Some("to")),
    ];
    for (brand, from, to, field) in table {
        let problems = time(2, brand, from, to).problems(std::slice::from_ref(&other), today());
        let expected: Vec<_> = field.iter().map(|field| (*field, ProblemCode::Overlaps)).collect();
        assert_eq!(at(&problems), expected, "{brand} {from:?}–{to:?}");
        if let Some(problem) = problems.first() {
            assert_eq!(problem.args["name"], "Ёлка и Ко");
            assert_eq!(problem.args["start"], "2024-03-01");
        }
    }
    // Itself, and the relationships of somebody else, are no other time.
    assert_eq!(other.problems(std::slice::from_ref(&other), today()), []);
    let mut elsewhere = other.clone();
    elsewhere.partner = id(8);
    assert_eq!(time(2, "Ёлка и Ко", Some("2024-03-01"), None).problems(&[elsewhere], today()), []);
}

#[test]
fn rates_keep_their_currency_and_what_nobody_can_mean_is_refused() {
    let rate = |minor: i64, currency| Rate {
        asset: Both::new("Ролик", "Film"),
        amount: Some(Money { minor, currency }),
    };
    let mut partner = Partner::new(id(PARTNER), PartnerKind::Creator, Lang::Ru);
    partner.name = Both::new("Ника", "Nika");
    partner.rates = vec![rate(18_400_000, Currency::Rub), rate(240_000, Currency::Usd)];
    partner.owner_hours = Some(12);
    partner.style.reply_hours = Some(6);
    assert_eq!(partner.problems(), []);
    partner.rates = vec![rate(-1, Currency::Rub), rate(MINOR_MOST + 1, Currency::Usd)];
    partner.owner_hours = Some(169);
    partner.style.reply_hours = Some(9_000);
    partner.style.iteration_days = Some(366);
    assert_eq!(
        at(&partner.problems()),
        [
            ("rates.0.amount", ProblemCode::Negative),
            ("rates.1.amount", ProblemCode::OutOfRange),
            ("owner_hours", ProblemCode::OutOfRange),
            ("style.reply_hours", ProblemCode::OutOfRange),
            ("style.iteration_days", ProblemCode::OutOfRange),
        ]
    );
}

#[test]
fn line_106_references_are_counted_and_not_turned_into_a_share() {
    let said = |n: u128, again: Option<bool>| {
        let mut told = Reference::new(id(n), id(PARTNER));
        told.again = again;
        told
    };
    assert_eq!(counts(&[]), Counts { heard: 0, again: 0, not_again: 0 });
    let told = [said(1, Some(true)), said(2, None), said(3, Some(false)), said(4, Some(true))];
    assert_eq!(counts(&told), Counts { heard: 4, again: 2, not_again: 1 });
}

proptest! {
    #[test]
    fn a_month_is_over_exactly_when_the_calendar_says_so(
        start in 0u64..20_000,
        length in 0u64..4_000,
    ) {
        let from = day("2000-01-01") + Days::new(start);
        let to = from + Days::new(length);
        let whole = months(from, to);
        let end = to + Days::new(1);
        prop_assert!(from + Months::new(whole) <= end);
        prop_assert!(from + Months::new(whole + 1) > end);
        prop_assert!(months(from, to + Days::new(1)) >= whole, "a day more is never a month less");
    }

    #[test]
    fn two_relationships_refuse_each_other_or_neither_does(
        days in prop::array::uniform4(0u64..60),
        open in any::<[bool; 2]>(),
    ) {
        let span = |n: u128, a: u64, b: u64, open: bool| Relationship {
            brand: String::from("Вереск"),
            from: Some(day("2026-01-01") + Days::new(a.min(b))),
            to: (!open).then(|| day("2026-01-01") + Days::new(a.max(b))),
            ..Relationship::new(id(n), id(PARTNER))
        };
        let one = span(1, days[0], days[1], open[0]);
        let other = span(2, days[2], days[3], open[1]);
        let refused = |a: &Relationship, b: &Relationship| {
            !a.problems(std::slice::from_ref(b), today()).is_empty()
        };
        prop_assert_eq!(refused(&one, &other), refused(&other, &one));
        // They share a day exactly when one of them is refused.
        let last = |r: &Relationship| r.to.unwrap_or(today());
        let shared = one.from.unwrap() <= last(&other) && other.from.unwrap() <= last(&one);
        prop_assert_eq!(refused(&one, &other), shared);
    }

    #[test]
    fn a_link_that_is_taken_never_runs_anything(link in "\\PC{0,40}") {
        let problems = case(1, None, &link).problems(today());
        if problems.is_empty() && !link.is_empty() {
            let lower = link.to_lowercase();
            prop_assert!(lower.starts_with("http://") || lower.starts_with("https://"));
        }
    }
}

#[test]
fn a_link_that_is_refused_says_why_and_shows_nothing() {
    for (link, code) in [
        (r"\\host\share\case.pdf", ProblemCode::OtherMachine),
        (r"\\?\UNC\host\case.pdf", ProblemCode::OtherMachine),
        ("//example.org/case", ProblemCode::ForeignScheme),
        ("file:///home/marta/case.pdf", ProblemCode::ForeignScheme),
        ("javascript:alert(1)", ProblemCode::ForeignScheme),
    ] {
        let case = case(1, None, link);
        assert_eq!(case.problems(today()), [Problem::at("link", code)], "{link}");
        assert!(!case.is_shown(), "{link}");
    }
}

#[test]
fn a_file_on_another_machine_is_refused() {
    for path in [
        r"\\host\share\case.pdf",
        "//host/share/case.pdf",
        r"\/host\case.pdf",
        r" \\host\case.pdf",
        r"\\?\UNC\host\case.pdf",
        r"\??\UNC\host\case.pdf",
    ] {
        let case = CaseStudy { file: path.to_owned(), ..case(1, None, "") };
        let problems = case.problems(today());
        assert_eq!(problems, [Problem::at("file", ProblemCode::OtherMachine)], "{path}");
        assert!(names_a_host(path));
        assert!(!case.is_shown(), "what is refused shows nothing: {path}");
        let shown = CaseStudy { link: "https://example.org/case".to_owned(), ..case };
        assert!(shown.is_shown(), "the page still shows it");
    }
    for path in ["", r"C:\Cases\case.pdf", "/home/marta/case.pdf", "case.pdf", r"\case.pdf"] {
        let case = CaseStudy { file: path.to_owned(), ..case(1, None, "") };
        assert_eq!(case.problems(today()), [], "{path}");
    }
}
