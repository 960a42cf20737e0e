use super::*;
use std::io::Write;

fn same(text: &str) -> Both {
    Both::new(text, text)
}

fn list(rows: usize) -> PartnerListDocument {
    let row = |n: usize| PartnerListRow {
        place: same(&(n + 1).to_string()),
        name: Both::new(format!("Ника Залесная {n}"), format!("Nika Zalesnaya {n}")),
        about: Both::new("Автор · Россия, США", "Creator · Russia, United States"),
        accounts: vec![same("Telegram @nika_z · 12 300"), same("YouTube @nika · 48 200")],
        score: Both::new("4,3", "4.3"),
        coverage: Both::new("82 %", "82%"),
        phase: Both::new("Пилот", "Pilot"),
        opening: Both::new("условия выполнены", "conditions met"),
    };
    PartnerListDocument {
        rows: (0..rows).map(row).collect(),
        note: Both::new("Место — по баллу.", "Places follow the score."),
        printed_on: NaiveDate::from_ymd_opt(2026, 3, 18).expect("a day of the calendar"),
    }
}

fn card() -> ScorecardDocument {
    let mark = |evidence: &str| MarkText {
        evidence: evidence.to_owned(),
        by: Both::new("4 · Марта, 18 мар. 2026 г.", "4 · Marta, Mar 18, 2026"),
    };
    let line = |name: Both, marks: Vec<MarkText>| ScoreLine {
        name,
        share: Both::new("8 %", "8%"),
        score: if marks.is_empty() { Both::default() } else { Both::new("4,5", "4.5") },
        marks,
    };
    let gate = |state: &str| GateLine {
        name: Both::new("Больше 3 кейсов на рынок", "More than 3 cases in each market"),
        state: state.to_owned(),
        said: Both::new("выполнено", "met"),
        facts: vec![Both::new("Чайная: рассказали, что пошло не так", "Tea: told what went wrong")],
        reason: if state == "passed" { same("Знаем давно") } else { Both::default() },
    };
    ScorecardDocument {
        name: Both::new("Ника Залесная", "Nika Zalesnaya"),
        about: vec![
            Both::new("Автор · Россия", "Creator · Russia"),
            same("Telegram @nika_z · 12 300"),
        ],
        score: Both::new("4,3", "4.3"),
        basis: Both::new("11 из 12 критериев, 82 % веса", "11 of 12 criteria, 82% of the weight"),
        groups: vec![ScoreGroup {
            name: Both::new("Процесс", "Process"),
            score: Both::new("4,5", "4.5"),
            lines: vec![
                line(
                    Both::new("Процесс, не чутьё", "Process over instinct"),
                    vec![
                        mark("Показала календарь\nи шаблон сценария"),
                        mark(
                            "#set text(red)\n= \\emoji $x$ *не разметка* https://example.ru/очень/длинный/адрес/который/не/помещается/в/колонку",
                        ),
                    ],
                ),
                line(Both::new("Отвечает в срок", "Answers on time"), Vec::new()),
            ],
        }],
        gates: ["met", "not-met", "not-known", "passed"].map(gate).to_vec(),
        talks: vec![TalkText {
            title: Both::new("Первый разговор, 4 марта", "Gut check, Mar 4"),
            answers: vec![AnswerText {
                question: Both::new("Что не сработало?", "What went wrong?"),
                verdict: Both::new("да", "yes"),
                text: "Рассказала о сорванном сроке.".to_owned(),
            }],
            notes: "Перезвонить в пятницу.".to_owned(),
        }],
        printed_on: NaiveDate::from_ymd_opt(2026, 3, 18).expect("a day of the calendar"),
    }
}

#[test]
fn every_form_of_both_documents_is_set_and_the_same_twice() {
    for form in Form::ALL {
        for rows in [0, 1, 60] {
            let pdf = partner_list_pdf(&list(rows), form).expect("a list can be printed");
            assert!(pdf.starts_with(b"%PDF"));
            assert_eq!(pdf, partner_list_pdf(&list(rows), form).expect("again"), "{form:?} {rows}");
            keep(&format!("list-{rows}-{form:?}"), &pdf);
        }
        let pdf = scorecard_pdf(&card(), form).expect("a card can be printed");
        assert_eq!(pdf, scorecard_pdf(&card(), form).expect("again"), "{form:?}");
        keep(&format!("card-{form:?}"), &pdf);
    }
}

#[test]
fn a_card_of_nothing_is_a_page_too() {
    let card = ScorecardDocument {
        name: Both::default(),
        about: Vec::new(),
        score: Both::default(),
        basis: Both::default(),
        groups: Vec::new(),
        gates: Vec::new(),
        talks: Vec::new(),
        printed_on: card().printed_on,
    };
    for form in Form::ALL {
        assert!(scorecard_pdf(&card, form).is_ok(), "{form:?}");
    }
}

/// Leaves the pages for a look, where `SVERKA_PAGES` names a folder.
fn keep(name: &str, pdf: &[u8]) {
    let Ok(folder) = std::env::var("SVERKA_PAGES") else { return };
    let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
    let mut file = std::fs::File::create(path).expect("the folder is there");
    file.write_all(pdf).expect("the page is kept");
}
