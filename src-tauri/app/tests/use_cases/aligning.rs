//! Agreeing on goals, answering apart and opening together, boundaries, the way to the kick-off
//! (REQUIREMENTS 5, 15, 27, 36–40, 48, 50, 57, 60, 62–64, 163).

use crate::made::{self, Desk, Three, aligned, bare};
use serde_json::json;
use sverka_app::align::{self, AlignView};
use sverka_app::brief;
use sverka_app::campaign;
use sverka_app::failure::{Code, Outcome};
use sverka_app::intake::{self, IntakePlace};
use sverka_app::record;
use sverka_app::session;
use sverka_app::target;
use sverka_app::workspace::Done;
use sverka_app::{goal, health, kickoff, phrase};
use sverka_core::boundary::Crossing;
use sverka_core::decision::BreakStage;
use sverka_core::goal_lock::GoalPart;
use sverka_core::intake::IntakeForm;
use sverka_core::kickoff::{KickoffStep, StepState};
use sverka_core::objective::WarningCode;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind, Market};

const SECRET: &str = "Никому не покажу этого";

fn said(words: &str) -> Both {
    Both::new(words, "")
}

fn opened(desk: &Desk, campaign: Id) -> AlignView {
    align::open(desk, campaign).unwrap()
}

fn place(three: Three, form: IntakeForm, party: Id) -> IntakePlace {
    IntakePlace { campaign: three.campaign, form, party: Some(party), market: None }
}

fn places(three: Three) -> [IntakePlace; 3] {
    [
        place(three, IntakeForm::Brand, three.brand),
        place(three, IntakeForm::Creator, three.nika),
        place(three, IntakeForm::Creator, three.tessa),
    ]
}

fn seal_all(desk: &Desk, three: Three) {
    for place in places(three) {
        intake::answer(desk, place, "win", said("Дарят\nВозвращаются"), "").unwrap();
        intake::answer(desk, place, "why-you", said("Любят вечера"), "").unwrap();
        intake::answer(desk, place, "red-lines", said("Без сценария"), "").unwrap();
        intake::answer(desk, place, "open-to-talk", said("Длина ролика"), "").unwrap();
        intake::seal(desk, place).unwrap();
    }
}

fn code<T: std::fmt::Debug>(outcome: Outcome<T>) -> Code {
    outcome.unwrap_err().code
}

fn marked(done: Outcome<Done<()>>) {
    done.unwrap();
}

#[test]
fn lines_15_and_62_what_changes_after_agreeing_is_seen_here_and_in_the_brief_and_kept_with_its_reason()
 {
    let desk = Desk::on("2026-02-02");
    let three = aligned(&desk);
    assert!(opened(&desk, three.campaign).goals.locks.is_empty());
    goal::lock(&desk, three.campaign, "").unwrap();
    assert_eq!(code(goal::lock(&desk, three.campaign, "Ещё раз")), Code::NotReady);

    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({"marketing_objective": {"ru": "Подарок", "en": "A present"}}),
    );
    let goals = opened(&desk, three.campaign).goals;
    let parts: Vec<GoalPart> = goals.changed.iter().map(|change| change.part).collect();
    assert_eq!(parts, [GoalPart::Marketing]);
    let seen = brief::open(&desk, three.campaign, Paper::Brief).unwrap().goals_changed;
    assert_eq!(seen, goals.changed);

    let refused = goal::lock(&desk, three.campaign, " ").unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::NoReason);
    desk.go_to("2026-02-05");
    goal::lock(&desk, three.campaign, "Бренд передумал.").unwrap();
    let goals = opened(&desk, three.campaign).goals;
    assert!(goals.changed.is_empty());
    let numbers: Vec<u32> = goals.locks.iter().map(|lock| lock.number).collect();
    assert_eq!(numbers, [2, 1]);
    assert_eq!(goals.locks[0].reason, "Бренд передумал.");
    assert_eq!(goals.locks[0].changed[0].part, GoalPart::Marketing);
    // What was agreed on is not taken apart by a key.
    assert!(desk.undo().unwrap().value.is_none());
}

#[test]
fn line_15_whoever_signed_the_goals_as_they_were_is_named_to_sign_anew() {
    let desk = Desk::on("2026-02-20");
    let three = made::ready(&desk);
    goal::lock(&desk, three.campaign, "").unwrap();
    made::sign(&desk, three.campaign, three.nika).unwrap();
    made::sign(&desk, three.campaign, three.brand).unwrap();
    assert!(opened(&desk, three.campaign).goals.sign_anew.is_empty());
    let target = opened(&desk, three.campaign).targets.remove(0);
    desk.save(Kind::Target, target.id, json!({"why": {"ru": "Иначе", "en": "Otherwise"}}));
    assert_eq!(opened(&desk, three.campaign).goals.sign_anew, [three.nika, three.brand]);
    desk.undo().unwrap();
    assert!(opened(&desk, three.campaign).goals.sign_anew.is_empty());
}

#[test]
fn goals_without_a_business_objective_or_a_primary_metric_are_not_agreed_on() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    assert!(!opened(&desk, three.campaign).goals.ready);
    assert_eq!(code(goal::lock(&desk, three.campaign, "")), Code::NotReady);
}

#[test]
fn line_36_a_closed_form_tells_nobody_what_stands_in_it_before_all_are_opened() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let [brand, nika, tessa] = places(three);
    intake::answer(&desk, nika, "win", said(SECRET), "").unwrap();
    intake::seal(&desk, nika).unwrap();

    let everything = format!(
        "{:?}{:?}{:?}{:?}{:?}",
        intake::open(&desk, nika).unwrap(),
        intake::open(&desk, brand).unwrap(),
        opened(&desk, three.campaign),
        campaign::open(&desk, three.campaign).unwrap(),
        intake::compared(&desk, three.campaign).unwrap_err(),
    );
    assert!(!everything.contains(SECRET));
    let id = intake::open(&desk, nika).unwrap().line.id.unwrap();
    let history = format!("{:?}", desk.history(Kind::Intake, id).unwrap());
    assert!(!history.contains(SECRET), "{history}");
    // No other door changes it, and no key opens it again.
    for refused in [
        record::save(&desk, Kind::Intake, id, made::fields(json!({"sealed_at": null}))),
        record::remove(&desk, Kind::Intake, id),
        intake::answer(&desk, nika, "win", said("Иначе"), ""),
    ] {
        refused.unwrap_err();
    }
    assert!(desk.undo().unwrap().value.is_none());
    assert_eq!(code(intake::reveal(&desk, three.campaign)), Code::NotReady);

    for place in [brand, tessa] {
        intake::answer(&desk, place, "win", said("Наше"), "").unwrap();
        intake::seal(&desk, place).unwrap();
    }
    intake::reveal(&desk, three.campaign).unwrap();
    let compared = intake::compared(&desk, three.campaign).unwrap();
    let win = compared.iter().find(|row| row.key == "win").unwrap();
    let order: Vec<Id> = win.answers.iter().map(|(party, _)| *party).collect();
    assert_eq!(order, three.parties());
    assert_eq!(win.answers[1].1, said(SECRET));
    assert_eq!(compared.last().unwrap().key, "numbers");
}

#[test]
fn a_form_without_an_answer_is_not_closed_and_a_closed_one_can_be_thrown_away_unread() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let [brand, ..] = places(three);
    assert_eq!(code(intake::seal(&desk, brand)), Code::NotReady);
    intake::answer(&desk, brand, "story", said("Травы"), "").unwrap();
    intake::seal(&desk, brand).unwrap();
    intake::restart(&desk, brand).unwrap();
    let view = intake::open(&desk, brand).unwrap();
    assert_eq!((view.line.sealed_at, view.line.answered.0), (None, 0));
    marked(intake::answer(&desk, brand, "story", said("Чай"), ""));
    seal_all(&desk, three);
    intake::reveal(&desk, three.campaign).unwrap();
    assert_eq!(code(intake::restart(&desk, brand)), Code::NotReady);
    assert_eq!(code(intake::reveal(&desk, three.campaign)), Code::NotReady);
}

#[test]
fn a_party_that_joins_after_the_opening_answers_in_the_open() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    seal_all(&desk, three);
    intake::reveal(&desk, three.campaign).unwrap();
    let late = desk.make(
        Kind::Party,
        json!({"campaign": three.campaign, "role": "creator", "name": {"ru": "Вера", "en": ""}}),
    );
    let late = place(three, IntakeForm::Creator, late);
    assert!(intake::open(&desk, late).unwrap().takes_answers);
    intake::answer(&desk, late, "win", said("Ждут новый ролик"), "").unwrap();
    let view = intake::open(&desk, late).unwrap();
    let win = view.questions.iter().find(|asked| asked.key == "win").unwrap();
    assert_eq!((&win.text, view.takes_answers), (&said("Ждут новый ролик"), true));
    let compared = intake::compared(&desk, three.campaign).unwrap();
    let wins = compared.iter().find(|asked| asked.key == "win").unwrap();
    assert!(wins.answers.contains(&(late.party.unwrap(), said("Ждут новый ролик"))));
    assert_eq!(
        code(intake::seal(&desk, late)),
        Code::NotReady,
        "there is nothing left to seal it for"
    );
    // The others’ stay as they were opened.
    for place in places(three) {
        assert!(!intake::open(&desk, place).unwrap().takes_answers);
        assert_eq!(code(intake::answer(&desk, place, "win", said("Иначе"), "")), Code::NotReady);
    }
}

#[test]
fn a_question_that_is_not_in_the_form_takes_no_answer() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let [brand, ..] = places(three);
    assert_eq!(code(intake::answer(&desk, brand, "capacity", said("Да"), "")), Code::NotFound);
    let stranger = place(three, IntakeForm::Creator, three.brand);
    assert_eq!(code(intake::open(&desk, stranger)), Code::NotFound);
}

#[test]
fn opened_answers_are_carried_to_the_matrix_the_parties_and_the_boundaries_once() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    assert_eq!(code(intake::carry(&desk, three.campaign)), Code::NotReady);
    seal_all(&desk, three);
    intake::reveal(&desk, three.campaign).unwrap();
    let carried = intake::carry(&desk, three.campaign).unwrap().value;
    assert_eq!((carried.needs, carried.fields, carried.boundaries), (2, 5, 6));

    let view = opened(&desk, three.campaign);
    assert_eq!(view.needs[0].brand, said("Дарят"));
    assert_eq!(view.needs[1].creators[0].need, said("Возвращаются"));
    let firm = view.boundaries.iter().filter(|view| view.boundary.firm).count();
    assert_eq!((firm, view.boundaries.len()), (3, 6));
    let parties = campaign::open(&desk, three.campaign).unwrap().parties;
    assert!(parties[0].why_you.is_blank());
    assert_eq!(parties[1].why_you, said("Любят вечера"));

    // One step back takes all of it away again, and leaves the forms open.
    desk.undo().unwrap();
    let view = opened(&desk, three.campaign);
    assert!(view.needs.is_empty() && view.boundaries.is_empty());
    desk.redo().unwrap();
    let again = intake::carry(&desk, three.campaign).unwrap().value;
    assert_eq!((again.needs, again.fields, again.boundaries), (0, 0, 0));
}

#[test]
fn what_creators_say_beyond_the_brands_lines_is_carried_once_and_stays_as_it_was_rated() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let [brand, nika, tessa] = places(three);
    for (place, wins) in [(brand, "Дарят"), (nika, "Спасибо\nВозвращаются"), (tessa, "Ждут")]
    {
        intake::answer(&desk, place, "win", said(wins), "").unwrap();
        intake::seal(&desk, place).unwrap();
    }
    intake::reveal(&desk, three.campaign).unwrap();
    assert_eq!(intake::carry(&desk, three.campaign).unwrap().value.needs, 2);
    let mut beyond = opened(&desk, three.campaign).needs[1].clone();
    assert!(beyond.brand.is_blank());
    beyond.creators[0].overlap = Some(4);
    let rated = json!({"creators": beyond.creators}).as_object().unwrap().clone();
    record::save(&desk, Kind::Need, beyond.id, rated).unwrap();

    assert_eq!(intake::carry(&desk, three.campaign).unwrap().value.needs, 0);
    let needs = opened(&desk, three.campaign).needs;
    assert_eq!((needs.len(), needs[1].creators[0].overlap), (2, Some(4)));
}

#[test]
fn lines_5_60_and_163_a_note_on_a_market_keeps_who_said_it_and_when() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let us = IntakePlace {
        campaign: three.campaign,
        form: IntakeForm::Diagnostic,
        party: None,
        market: Some(Market::Us),
    };
    // Nothing about a market comes with the product.
    let blank = intake::open(&desk, us).unwrap();
    assert!(blank.questions.iter().all(|asked| asked.text.is_blank()));
    intake::answer(&desk, us, "style", said("Сначала договор"), "Тесса").unwrap();
    desk.go_to("2026-02-09");
    intake::answer(&desk, us, "style", said("Сначала звонок"), "Джона").unwrap();
    let view = intake::open(&desk, us).unwrap();
    assert_eq!((view.line.by.as_str(), view.line.on), ("Джона", Some(made::day("2026-02-09"))));
    assert_eq!(code(intake::seal(&desk, us)), Code::NotReady);
}

#[test]
fn line_39_a_red_line_goes_to_its_clause_and_a_crossing_is_seen_until_it_is_settled() {
    let desk = Desk::on("2026-02-02");
    let three = aligned(&desk);
    let text = json!({"ru": "Не пересылать сырой монтаж", "en": "No raw cuts"});
    let line = desk.make(
        Kind::Boundary,
        json!({"campaign": three.campaign, "party": three.tessa, "text": text}),
    );
    desk.make(
        Kind::Boundary,
        json!({"campaign": three.campaign, "party": three.nika, "firm": false,
            "text": {"ru": "Длина ролика", "en": "Length of the video"}}),
    );
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let red = desk.clause(three.campaign, "red-lines").clause.text;
    assert_eq!(red.ru, "Tessa: Не пересылать сырой монтаж");

    let approval = desk.clause(three.campaign, "approval").clause.id;
    desk.write(approval, "Пришлите сырой монтаж за день.", "Send the raw cuts a day before.");
    let found = opened(&desk, three.campaign).boundaries;
    let firm = found.iter().find(|view| view.boundary.id == line).unwrap();
    assert_eq!(firm.suspected, [approval]);

    let cross = |settled: &str| {
        let crossing = Crossing { clause: approval, settled: settled.to_owned() };
        desk.save(Kind::Boundary, line, json!({"crossings": [crossing]}));
        brief::open(&desk, three.campaign, Paper::Brief).unwrap().crossings
    };
    assert_eq!(cross("")[0].clause, approval);
    assert!(cross("Показываем готовое").is_empty());
}

#[test]
fn a_party_leaves_with_its_boundaries_and_its_form() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    let [_, nika, _] = places(three);
    intake::answer(&desk, nika, "story", said("Травы"), "").unwrap();
    desk.make(Kind::Boundary, json!({"campaign": three.campaign, "party": three.nika}));
    record::remove(&desk, Kind::Party, three.nika).unwrap();
    let view = opened(&desk, three.campaign);
    assert!(view.boundaries.is_empty());
    assert!(view.intakes.iter().all(|line| line.place.party != Some(three.nika)));
}

#[test]
fn line_48_a_trade_off_warns_while_what_was_let_go_is_still_judged_by() {
    let desk = Desk::on("2026-02-02");
    let three = aligned(&desk);
    let trade_off = desk.make(
        Kind::TradeOff,
        json!({"campaign": three.campaign, "chosen": {"ru": "Доверие", "en": "Trust"}, "metric": "cpo"}),
    );
    let warned = || {
        let warnings = opened(&desk, three.campaign).warnings;
        warnings.iter().any(|w| w.code == WarningCode::LetGoYetKept)
    };
    assert!(warned());
    desk.save(Kind::TradeOff, trade_off, json!({"metric": "cpc"}));
    assert!(!warned());
}

#[test]
fn line_40_pairs_grow_with_use_and_are_offered_by_their_words() {
    let desk = Desk::on("2026-02-02");
    let built_in = phrase::list(&desk).unwrap();
    assert!(built_in.len() >= 12);
    let full = |text: &Both| text.is_full();
    assert!(built_in.iter().all(|pair| full(&pair.business) && full(&pair.creative)));

    let own = json!({
        "business": {"ru": "Доля полки", "en": "Share of shelf"},
        "creative": {"ru": "Вещь легко найти рядом с домом", "en": "Easy to find near home"},
    });
    desk.make(Kind::Phrase, own);
    assert!(phrase::list(&desk).unwrap()[0].id.is_some());
    let near = |text: &str| phrase::near(&desk, &said(text)).unwrap();
    assert_eq!(near("Вырастить долю на полках")[0].business.en, "Share of shelf");
    assert!(near("Рост узнаваемости")[0].business.en.starts_with("Awareness"));
    assert!(near("…").is_empty());
}

#[test]
fn line_57_the_way_says_where_a_campaign_stands() {
    let desk = Desk::on("2026-02-02");
    let three = aligned(&desk);
    let state = |step: KickoffStep| {
        let way = opened(&desk, three.campaign).way;
        way.iter().find(|line| line.step == step).unwrap().state
    };
    assert_eq!(state(KickoffStep::BrandIntake), StepState::Now);
    assert_eq!(state(KickoffStep::Kickoff), StepState::Shut);
    seal_all(&desk, three);
    for market in Market::ALL {
        let place = IntakePlace {
            campaign: three.campaign,
            form: IntakeForm::Diagnostic,
            party: None,
            market: Some(market),
        };
        intake::answer(&desk, place, "differs", said("Праздники"), "Марта").unwrap();
    }
    assert_eq!(state(KickoffStep::CreatorResearch), StepState::Done);
    assert_eq!(state(KickoffStep::Session), StepState::Now);
}

#[test]
fn lines_50_and_63_stopping_keeps_where_and_why_and_is_counted() {
    let desk = Desk::on("2026-02-02");
    for (at, stage) in [BreakStage::Goals, BreakStage::Goals, BreakStage::Terms].iter().enumerate()
    {
        let three = bare(&desk, "Весна");
        let refused = health::stop(&desk, three.campaign, *stage, " ").unwrap_err();
        assert_eq!(refused.problems[0].code, ProblemCode::NoReason);
        health::stop(&desk, three.campaign, *stage, "Не сошлись в целях.").unwrap();
        let found = kickoff::breaks_of_all(&desk).unwrap();
        assert_eq!((found.stopped, found.pattern), (at as u32 + 1, at == 2));
    }
    let found = kickoff::breaks_of_all(&desk).unwrap();
    assert_eq!(found.stages, [(BreakStage::Goals, 2), (BreakStage::Terms, 1)]);
    desk.go_to("2026-09-01");
    assert_eq!(kickoff::breaks_of_all(&desk).unwrap().stopped, 0);
}

#[test]
fn line_64_time_is_noted_and_summed_apart() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Весна");
    for (part, minutes) in [("alignment", 40), ("execution", 90), ("alignment", 20)] {
        desk.make(
            Kind::TimeEntry,
            json!({"campaign": three.campaign, "on": "2026-02-01", "part": part, "minutes": minutes}),
        );
    }
    let spent = opened(&desk, three.campaign).spent;
    assert_eq!((spent.alignment, spent.execution), (60, 90));
}

#[test]
fn line_33_a_session_asks_nobody_again_what_the_opened_forms_tell() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Чай");
    let early = session::begin(&desk, three.campaign).unwrap().value;
    seal_all(&desk, three);
    let room = || session::open(&desk, three.campaign, None).unwrap().room.unwrap();
    assert!(room().answers.is_empty(), "a sealed form tells nothing");
    intake::reveal(&desk, three.campaign).unwrap();
    let told = room();
    assert_eq!(told.session.id, early);
    assert!(!told.answers.is_empty() && !told.from_forms.is_empty());
    for question in &told.from_forms {
        let said = told.answers.iter().filter(|one| one.question == *question).count();
        let opened = told.session.revealed.contains(question);
        assert_eq!(opened, said == 3, "{question} is open once all have answered it");
        assert_eq!(opened, !told.passed_over.contains(question));
    }
    let begun = session::begin(&desk, three.campaign).unwrap().value;
    let later = session::open(&desk, three.campaign, Some(begun)).unwrap().room.unwrap();
    assert_eq!(later.from_forms, told.from_forms);
}

#[test]
fn line_12_the_metric_all_judge_by_is_chosen_in_one_step() {
    let desk = Desk::on("2026-02-02");
    let three = bare(&desk, "Чай");
    let chosen =
        |metric: &str| target::judge_by(&desk, three.campaign, metric).map(|done| done.value);
    let orders = chosen("orders").unwrap();
    let reach = chosen("reach").unwrap();
    assert_eq!(chosen("orders").unwrap(), orders, "a known one is taken up again");
    let targets = opened(&desk, three.campaign).targets;
    let primary: Vec<Id> = targets.iter().filter(|one| one.primary).map(|one| one.id).collect();
    assert_eq!((primary, targets.len()), (vec![orders], 2));
    assert_ne!(orders, reach);
    assert!(chosen("nothing").is_err());
}
