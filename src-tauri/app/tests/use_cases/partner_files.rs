//! Lists of partners in and out: what a preview promises an import does, once, in one step.

use crate::made::Desk;
use crate::merging::tables;
use proptest::prelude::*;
use serde_json::json;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;
use sverka_app::partner_file::{
    self, AlikeChoice, AlikeChoices, ImportCounts, PartnerFileForm, PartnerFilePreview,
};
use sverka_app::{Code, Failure, partner, scorecard};
use sverka_core::Kind;
use sverka_core::duplicate::{Certainty, address};
use sverka_core::partner::{Account, Partner, Platform};
use sverka_core::problem::{ProblemCode, TEXT_MOST};
use sverka_exchange::Unwatched;
use sverka_exchange::Watch;
use sverka_exchange::document::Form;
use sverka_exchange::partner_file::{PartnerField, PartnerFileOptions, RowIssue, RowIssueCode};

const LIST: &str = "Имя;Площадка;Ник;Подписчики;Страна\n\
Ника Залесная;Telegram;@nika_z;12,3 тыс.;Россия\n\
Tessa Quillmoor;YouTube;@tessa;48K;США\n\
;;;;Россия\n\
Орла Пенхейл;Instagram;@orla;много;Ирландия\n";

fn preview(desk: &Desk, path: &Path, choices: &AlikeChoices) -> PartnerFilePreview {
    let options = PartnerFileOptions::default();
    partner_file::preview(desk, path, options, choices, &Unwatched).unwrap()
}

fn bring(desk: &Desk, path: &Path, choices: &AlikeChoices) -> Result<ImportCounts, Failure> {
    let options = PartnerFileOptions::default();
    Ok(partner_file::run(desk, path, options, choices, &Unwatched)?.value.counts)
}

fn partners(desk: &Desk) -> Vec<Partner> {
    let rows = partner::list(desk, false).unwrap();
    let mut found: Vec<Partner> =
        rows.iter().map(|row| partner::open(desk, row.id).unwrap().partner).collect();
    found.sort_by_key(|partner| partner.id);
    found
}

fn usual() -> AlikeChoices {
    AlikeChoices::default()
}

#[test]
fn a_preview_is_what_the_import_does_and_one_undo_takes_it_back() {
    let desk = Desk::on("2026-03-20");
    let path = desk.file("партнёры.csv", LIST);
    let before = tables(&desk);
    let shown = preview(&desk, &path, &usual());
    assert_eq!(tables(&desk), before, "a preview writes nothing");
    assert!(shown.named && !shown.remembered);
    assert_eq!((shown.shape.rows, shown.counts.added, shown.counts.left_out), (4, 3, 1));
    assert_eq!(shown.alike, []);

    let counts = bring(&desk, &path, &usual()).unwrap();
    assert_eq!(counts, shown.counts);
    let came: Vec<Partner> = partners(&desk);
    let promised: Vec<Partner> = shown
        .first
        .iter()
        .zip(&came)
        .map(|(first, standing)| Partner { id: standing.id, ..first.partner.clone() })
        .collect();
    assert_eq!(came, promised, "in the order of the file, as they were shown");
    let after = tables(&desk);
    desk.undo().unwrap();
    assert_eq!(tables(&desk), before);
    desk.redo().unwrap();
    assert_eq!(tables(&desk), after);
}

#[test]
fn a_list_without_a_name_column_is_refused_by_a_question() {
    let desk = Desk::on("2026-03-20");
    let path = desk.file("a.csv", "Кто;Где\nНика Залесная;t.me/nika\nТесса;t.me/tessa\n");
    assert!(!preview(&desk, &path, &usual()).named);
    let failure = bring(&desk, &path, &usual()).unwrap_err();
    assert_eq!(failure.code, Code::Refused);
    assert_eq!(failure.problems[0].field, "columns");
    assert_eq!(failure.problems[0].code, ProblemCode::Empty);
    assert!(partners(&desk).is_empty());

    let columns = vec![("Кто".to_owned(), PartnerField::Name)];
    let options = PartnerFileOptions { columns, ..PartnerFileOptions::default() };
    let came = partner_file::run(&desk, &path, options, &usual(), &Unwatched).unwrap().value;
    assert_eq!(came.counts.added, 2);

    // The next list with this header is understood at once.
    let desk = desk.reopened();
    let next = desk.file("b.csv", "кто;где\nОрла;t.me/orla\n");
    let shown = preview(&desk, &next, &usual());
    assert!(shown.named && shown.remembered);
    assert_eq!(bring(&desk, &next, &usual()).unwrap().added, 1);
}

#[test]
fn the_same_list_again_adds_nobody_and_says_why() {
    let desk = Desk::on("2026-03-20");
    let path = desk.file("партнёры.csv", LIST);
    bring(&desk, &path, &usual()).unwrap();
    let before = partners(&desk);
    let shown = preview(&desk, &path, &usual());
    assert_eq!(shown.alike_counts[&Certainty::Certain], 3);
    assert_eq!((shown.counts.added, shown.counts.changed), (0, 3));
    bring(&desk, &path, &usual()).unwrap();
    assert_eq!(partners(&desk), before, "the same words change nothing");
}

#[test]
fn each_choice_is_kept_for_all_and_for_one() {
    let first = "Имя;Telegram;Подписчики Telegram;Заметки\n\
                 Ника Залесная;@nika_z;12 300;Чай\nТесса Квилмур;@tessa;900;\n";
    let second = "Имя;Telegram;Подписчики Telegram;Заметки\n\
                  Nika Zalesnaya;t.me/nika_z;15 000;Сон\nTessa Kvilmur;@kvilmur;1 000;\n";
    let table = [
        (AlikeChoices::default(), [1, 1, 1]),
        (AlikeChoices { likely: AlikeChoice::Merge, ..usual() }, [0, 2, 2]),
        (
            AlikeChoices { certain: AlikeChoice::Skip, likely: AlikeChoice::Skip, ..usual() },
            [0, 0, 0],
        ),
        (AlikeChoices { certain: AlikeChoice::Apart, ..usual() }, [2, 0, 0]),
        (
            AlikeChoices { rows: vec![(2, AlikeChoice::Skip), (3, AlikeChoice::Merge)], ..usual() },
            [0, 1, 1],
        ),
    ];
    for (choices, [added, changed, merged]) in table {
        let desk = Desk::on("2026-03-20");
        bring(&desk, &desk.file("a.csv", first), &usual()).unwrap();
        let path = desk.file("b.csv", second);
        let shown = preview(&desk, &path, &choices);
        let sure: Vec<Certainty> = shown.alike.iter().map(|row| row.certainty).collect();
        assert_eq!(sure, [Certainty::Certain, Certainty::Likely]);
        let counts = bring(&desk, &path, &choices).unwrap();
        assert_eq!(counts, shown.counts);
        assert_eq!([counts.added, counts.changed, counts.merged], [added, changed, merged]);
        assert_eq!(partners(&desk).len() as u32, 2 + added);
        if changed > 0 && added == 1 {
            let nika = &partners(&desk)[0];
            assert_eq!(nika.name.en, "Nika Zalesnaya");
            assert_eq!(nika.accounts[0].followers, Some(15_000), "a list is newer");
            for words in ["Чай", "Сон"] {
                assert!(nika.notes.contains(words), "{words}: {}", nika.notes);
            }
            assert!(!nika.notes.contains("300"), "the history has it: {}", nika.notes);
            assert!(!nika.notes.contains("английский"), "the list names no language");
        }
    }
}

#[test]
fn five_thousand_copies_are_one_group_and_one_partner() {
    let desk = Desk::on("2026-03-20");
    let mut text = String::from("Имя,Telegram,Заметки\n");
    for n in 0..5_000 {
        text.push_str(&format!("Ника Залесная,@nika_z,Строка {}\n", n % 3));
    }
    let path = desk.file("copies.csv", text);
    let shown = preview(&desk, &path, &usual());
    assert_eq!(shown.alike_counts[&Certainty::Certain], 4_999);
    assert_eq!(shown.alike.len(), 500, "the rest is counted, not listed");
    assert_eq!((shown.counts.added, shown.counts.merged), (1, 4_999));
    bring(&desk, &path, &usual()).unwrap();
    let standing = partners(&desk);
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].notes, "Строка 0\n\nСтрока 1\n\nСтрока 2", "each word once");

    let apart = AlikeChoices { certain: AlikeChoice::Skip, ..usual() };
    assert_eq!(bring(&desk, &path, &apart).unwrap().skipped, 5_000);
}

#[test]
fn a_row_merged_into_one_that_stays_out_comes_in_instead_of_it() {
    let desk = Desk::on("2026-03-20");
    let first = desk.file("a.csv", "Имя,Telegram\nНика,@nika_z\n");
    bring(&desk, &first, &usual()).unwrap();
    let text = "Имя,Telegram,Instagram\nНика,@nika_z,\nОрла,,@orla\nOrla,,instagram.com/orla\n";
    let path = desk.file("b.csv", text);
    let choices = AlikeChoices { rows: vec![(2, AlikeChoice::Skip)], ..usual() };
    let counts = bring(&desk, &path, &choices).unwrap();
    assert_eq!((counts.added, counts.merged, counts.skipped), (1, 1, 1));
    let orla = &partners(&desk)[1];
    assert_eq!((orla.name.ru.as_str(), orla.name.en.as_str()), ("Орла", "Orla"));
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    struct StopAfter(Cell<u32>);
    impl Watch for StopAfter {
        fn cancelled(&self) -> bool {
            let left = self.0.get();
            self.0.set(left.saturating_sub(1));
            left == 0
        }
    }
    let desk = Desk::on("2026-03-20");
    let mut text = String::from("Имя\n");
    for n in 0..200 {
        text.push_str(&format!("Партнёр {n}\n"));
    }
    let path = desk.file("many.csv", text);
    let before = tables(&desk);
    // However far it has come when it is stopped, in the reading or in the writing.
    for after in [0, 1, 2, 3, 50, 150] {
        let watch = StopAfter(Cell::new(after));
        let options = PartnerFileOptions::default();
        let failure = partner_file::run(&desk, &path, options, &usual(), &watch).unwrap_err();
        assert_eq!(failure.code, Code::Cancelled, "{after}");
        assert_eq!(tables(&desk), before, "{after}");
    }
}

#[test]
fn the_columns_that_stay_in_the_file_are_named_before_and_after() {
    let desk = Desk::on("2026-03-20");
    let text = "Имя;Город;ER, %;Пусто;Заметки\nНика;Тверь;4,2;;Чай\nТесса;;3;;\n";
    let path = desk.file("a.csv", text);
    let left = ["Город", "ER, %"];
    assert_eq!(preview(&desk, &path, &usual()).left_columns, left);
    let options = PartnerFileOptions {
        columns: vec![("Город".to_owned(), PartnerField::Notes)],
        ..PartnerFileOptions::default()
    };
    let shown = partner_file::preview(&desk, &path, options.clone(), &usual(), &Unwatched).unwrap();
    assert_eq!(shown.left_columns, ["ER, %"], "what is given a meaning comes in");
    let came = partner_file::run(&desk, &path, options, &usual(), &Unwatched).unwrap().value;
    assert_eq!(came.left_columns, shown.left_columns);
    assert!(partners(&desk)[0].notes.contains("Тверь"));
}

#[test]
fn only_the_row_whose_words_find_no_room_stays_out_and_is_named() {
    let desk = Desk::on("2026-03-20");
    let nika = desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Ника Залесная", "en": ""}, "notes": "ж".repeat(TEXT_MOST - 20),
            "accounts": [{"platform": "telegram", "handle": "@nika_z", "followers": null}],
        }),
    );
    let before = partner::open(&desk, nika).unwrap().partner;
    let text = "Имя;Telegram;Заметки\nНика Залесная;@nika_z;Любит очень длинные брифы\n\
                Тесса;@tessa;Сон\nNika Zalesnaya;t.me/nika_z;Чай\n";
    let path = desk.file("a.csv", text);
    let shown = preview(&desk, &path, &usual());
    let named = RowIssue {
        row: 2,
        code: RowIssueCode::Overfull,
        column: String::new(),
        cell: "Ника Залесная".to_owned(),
        field: Some(PartnerField::Notes),
    };
    assert_eq!(shown.issues, [named]);
    assert_eq!(shown.issue_counts[&RowIssueCode::Overfull], 1);
    let counts = bring(&desk, &path, &usual()).unwrap();
    assert_eq!(counts, shown.counts);
    assert_eq!([counts.added, counts.merged, counts.left_out], [1, 1, 1]);
    let standing = partner::open(&desk, nika).unwrap().partner;
    assert_eq!(standing.notes, format!("{}\n\nЧай", before.notes), "what fits comes in");
    assert_eq!(standing.name.en, "Nika Zalesnaya");
    assert_eq!(partners(&desk).len(), 2);
}

#[test]
fn a_row_that_is_somebody_put_aside_says_so_and_brings_them_back_only_when_asked() {
    for bring_back in [false, true] {
        let desk = Desk::on("2026-03-20");
        bring(&desk, &desk.file("a.csv", LIST), &usual()).unwrap();
        let nika = partners(&desk)[0].id;
        desk.save(Kind::Partner, nika, json!({"archived": true}));
        let choices = AlikeChoices { bring_back, ..usual() };
        let path = desk.file("b.csv", LIST);
        let shown = preview(&desk, &path, &choices);
        let aside: Vec<bool> = shown.alike.iter().map(|row| row.archived).collect();
        assert_eq!(aside, [true, false, false]);
        assert_eq!([shown.counts.changed, shown.counts.archived], [3, u32::from(!bring_back)]);
        assert_eq!(shown.counts.brought_back, u32::from(bring_back));
        assert_eq!(bring(&desk, &path, &choices).unwrap(), shown.counts);
        assert_eq!(partner::open(&desk, nika).unwrap().partner.archived, !bring_back);
    }
}

#[test]
fn what_goes_out_comes_in_again_in_either_language_and_form() {
    let desk = Desk::on("2026-03-20");
    let nika = desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": "Ника Залесная", "en": "Nika Zalesnaya"}, "markets": ["ru", "us"],
            "kind": "agency", "language": "ru", "niche": {"ru": "Чай; сон", "en": ""},
            "contact": {"name": "Марк", "role": "менеджер", "reach": "+7 900 000-00-00"},
            "accounts": [
                {"platform": "youtube", "handle": "@nika", "followers": 48200},
                {"platform": "telegram", "handle": "nika_z", "followers": null},
                {"platform": "telegram", "handle": "https://t.me/nika_z2", "followers": null},
            ],
            "owner": "Марта", "red_lines": {"ru": "Не снимает детей", "en": ""},
            "notes": "=СУММ(A1)\nвторая строка",
        }),
    );
    scorecard::score(&desk, nika, "process", Some(4), "=Показала календарь").unwrap();
    let standing = partner::open(&desk, nika).unwrap().partner;
    for form in Form::ALL {
        for file in [PartnerFileForm::Xlsx, PartnerFileForm::Csv, PartnerFileForm::Pdf] {
            let path = desk.place("list.out");
            partner_file::export_list(&desk, false, file, form, &path).unwrap();
            let card = desk.place("card.out");
            partner_file::export_card(&desk, nika, file, form, &card).unwrap();
            if file == PartnerFileForm::Pdf {
                for path in [&path, &card] {
                    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"), "{form:?}");
                }
                continue;
            }
            let options = PartnerFileOptions::default();
            let list = sverka_exchange::partner_file::read(&path, &options, &Unwatched).unwrap();
            assert_eq!(list.issues, [], "{file:?} {form:?}");
            assert_eq!(list.partners.len(), 1);
            let came = Partner { id: standing.id, ..list.partners[0].1.clone() };
            // Ranks and rates are for people: they come back as nothing that is noted.
            assert_eq!(came, standing, "{file:?} {form:?}");
            let text = std::fs::read(&card).unwrap();
            if file == PartnerFileForm::Csv {
                let text = String::from_utf8(text).unwrap();
                assert!(text.contains("'=Показала календарь"), "{text}");
            }
        }
    }
}

/// An account as people write it: with a handle, an address or only a number of followers.
fn an_account() -> impl Strategy<Value = Account> {
    let known = (0..5_usize, "@?[a-z][a-z0-9_]{2,10}|Чай и [а-я]{3,8}|");
    let known = known.prop_map(|(at, handle)| (Platform::ALL[at], handle));
    let elsewhere =
        "https://[a-z]{3,8}\\.example/[a-z]{3,8}".prop_map(|link| (Platform::Other, link));
    let followers = prop::option::of(0..5_000_000_i64);
    (prop_oneof![4 => known, 1 => elsewhere], followers)
        .prop_map(|((platform, handle), followers)| Account { platform, handle, followers })
}

/// Accounts of one partner, no two of them the same; one that says nothing is nobody's.
fn accounts() -> impl Strategy<Value = Vec<Account>> {
    prop::collection::vec(an_account(), 0..12).prop_map(|all| {
        let said = all.into_iter().filter(|a| !a.handle.is_empty() || a.followers.is_some());
        let one = |account: Account| {
            let found = address(account.platform, &account.handle);
            (found.map_or_else(|| format!("{account:?}"), |found| format!("{found:?}")), account)
        };
        said.map(one).collect::<BTreeMap<_, _>>().into_values().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_account_that_goes_out_comes_in_with_its_own_followers(
        first in accounts(),
        second in accounts(),
    ) {
        let desk = Desk::on("2026-03-20");
        for (name, accounts) in [("Ника", &first), ("Tessa", &second)] {
            let name = json!({"ru": name, "en": ""});
            desk.make(Kind::Partner, json!({"name": name, "accounts": accounts}));
        }
        for form in Form::ALL {
            for file in [PartnerFileForm::Xlsx, PartnerFileForm::Csv] {
                let path = desk.place("list.out");
                partner_file::export_list(&desk, false, file, form, &path).unwrap();
                let options = PartnerFileOptions::default();
                let list = sverka_exchange::partner_file::read(&path, &options, &Unwatched).unwrap();
                prop_assert_eq!(&list.issues, &[], "{:?} {:?}", file, form);
                for (name, accounts) in [("Ника", &first), ("Tessa", &second)] {
                    let came = list.partners.iter().find(|(_, p)| p.name.ru == name).unwrap();
                    let in_order = |accounts: &[Account]| {
                        let mut sorted = accounts.to_vec();
                        sorted.sort_by_key(|a| (a.platform, a.handle.clone(), a.followers));
                        sorted
                    };
                    let came = in_order(&came.1.accounts);
                    prop_assert_eq!(came, in_order(accounts), "{:?} {:?}", file, form);
                }
            }
        }
    }
}
