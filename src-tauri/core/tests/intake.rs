//! Forms filled in apart (REQUIREMENTS 5, 22, 36–39, 60).

#![allow(clippy::unwrap_used)]

mod made;

use chrono::{TimeZone, Utc};
use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, id, three};
use proptest::prelude::*;
use std::collections::HashSet;
use sverka_core::intake::{
    Intake, IntakeAnswer, IntakeForm, IntakePart, WHY_YOU, WIN, lines, questions, unsealed,
};
use sverka_core::{Both, Market};

const FORMS: [IntakeForm; 4] =
    [IntakeForm::Brand, IntakeForm::Creator, IntakeForm::Diagnostic, IntakeForm::MarketEntry];

fn form(n: u128, form: IntakeForm, party: u128, sealed: bool) -> Intake {
    Intake {
        id: id(n),
        campaign: id(CAMPAIGN),
        form,
        party: Some(id(party)),
        market: None,
        answers: Vec::new(),
        by: String::new(),
        on: None,
        sealed_at: sealed.then(|| Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).unwrap()),
    }
}

#[test]
fn lines_36_to_38_story_and_wins_come_before_any_figure() {
    for form in FORMS {
        let asked = questions(form);
        let parts: Vec<IntakePart> = asked.iter().map(|q| q.part).collect();
        assert!(parts.is_sorted(), "{form:?}");
        assert_eq!(parts.last(), Some(&IntakePart::Numbers), "{form:?}");
        let keys: HashSet<&str> = asked.iter().map(|q| q.key).collect();
        assert_eq!(keys.len(), asked.len(), "{form:?} asks twice");
    }
    for form in [IntakeForm::Brand, IntakeForm::Creator] {
        let order: Vec<&str> = questions(form).iter().map(|q| q.key).take(3).collect();
        assert_eq!(order, ["story", WHY_YOU, WIN]);
    }
}

#[test]
fn line_36_nothing_is_opened_while_a_party_has_its_form_open() {
    let parties = three();
    let brand = form(1, IntakeForm::Brand, BRAND, true);
    let ru = form(2, IntakeForm::Creator, CREATOR_RU, true);
    let us = |sealed| form(3, IntakeForm::Creator, CREATOR_US, sealed);
    let open = |intakes: &[Intake]| unsealed(&parties, intakes);
    assert_eq!(open(&[]), [id(BRAND), id(CREATOR_RU), id(CREATOR_US)]);
    assert_eq!(open(&[brand.clone(), ru.clone(), us(false)]), [id(CREATOR_US)]);
    assert!(open(&[brand.clone(), ru.clone(), us(true)]).is_empty());
    // A form of the other kind is not the party's own.
    let wrong = form(3, IntakeForm::Brand, CREATOR_US, true);
    assert_eq!(open(&[brand, ru, wrong]), [id(CREATOR_US)]);
}

#[test]
fn lines_5_and_60_a_form_about_a_market_names_the_market() {
    for kind in [IntakeForm::Diagnostic, IntakeForm::MarketEntry] {
        let mut intake = Intake { party: None, ..form(1, kind, BRAND, false) };
        assert_eq!(intake.problems()[0].field, "market");
        intake.market = Some(Market::Us);
        assert_eq!(intake.problems(), []);
    }
}

#[test]
fn an_answer_without_words_is_no_answer() {
    let mut intake = form(1, IntakeForm::Creator, CREATOR_RU, false);
    let answer = |question: &str, text: &str| IntakeAnswer {
        question: question.to_owned(),
        text: Both::new(text, ""),
    };
    intake.answers = vec![answer(WIN, " "), answer("story", "Травы"), answer("unknown", "…")];
    assert_eq!(intake.answered(), 1);
}

#[test]
fn line_39_each_line_of_an_answer_is_a_thing_of_its_own_beside_its_translation() {
    let said = Both::new("— Без сценария\n\n• Не прятать рекламу", "No script\nNo hidden ads");
    assert_eq!(
        lines(&said),
        [Both::new("Без сценария", "No script"), Both::new("Не прятать рекламу", "No hidden ads")]
    );
    assert_eq!(lines(&Both::new("Одно", "")), [Both::new("Одно", "")]);
    assert_eq!(lines(&Both::default()), []);
}

proptest! {
    /// No line is lost, and none is made of nothing.
    #[test]
    fn lines_keep_every_word(ru in "[а-я \\n•-]{0,40}", en in "[a-z \\n-]{0,40}") {
        let found = lines(&Both::new(&ru, &en));
        prop_assert!(found.iter().all(|line| !line.is_blank()));
        for line in &found {
            prop_assert!(!line.ru.contains('\n') && !line.en.contains('\n'));
        }
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let kept: usize = found.iter().map(|line| letters(&line.ru) + letters(&line.en)).sum();
        prop_assert_eq!(kept, letters(&ru) + letters(&en));
    }
}
