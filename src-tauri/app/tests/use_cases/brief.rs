//! Drafting a brief and holding its two languages together (REQUIREMENTS 3, 8, 9, 23, 28, 73).

use crate::made::{Desk, aligned, bare, fields, promised, ready, sign};
use serde_json::json;
use sverka_app::document::{self, DocumentKind, Form, Format};
use sverka_app::intake::{self, IntakePlace};
use sverka_app::{Code, brief, deliverable, record};
use sverka_core::brief::{Bar, BriefPart, Revision};
use sverka_core::campaign::PartyRole;
use sverka_core::clause::{SideState, TEMPLATE};
use sverka_core::intake::IntakeForm;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Kind, Market};
use sverka_store::{Store, StoreError};

#[test]
fn a_draft_holds_what_alignment_settled_in_both_languages() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    assert_eq!(
        brief::draft(&desk, three.campaign, Paper::Brief).unwrap().value,
        TEMPLATE.len() as u32
    );
    let settled: &[(&str, &[&str], &[&str])] = &[
        ("why", &["Продать набор."], &["Sell the box."]),
        ("success", &["240", "1 150", "1 500 ₽", "24,50 $"], &["240", "1,150", "₽1,500", "$24.50"]),
        (
            "deliverables",
            &["Nika: Обзор", "16 марта 2026", "Tessa: Review", "17 марта 2026"],
            &["Nika: Обзор", "Mar 16, 2026", "Tessa: Review", "Mar 17, 2026"],
        ),
        ("checkin", &["18 марта 2026"], &["Mar 18, 2026"]),
        ("revisions", &["2"], &["2"]),
    ];
    for (key, ru, en) in settled {
        let view = desk.clause(three.campaign, key);
        for (text, facts) in [(&view.clause.text.ru, ru), (&view.clause.text.en, en)] {
            // Which space holds a figure together is the locale's own affair.
            let plain = text.replace(['\u{a0}', '\u{202f}'], " ");
            for fact in *facts {
                assert!(plain.contains(fact), "{key}: {fact} in {text}");
            }
        }
        assert!(view.state.differences.is_empty(), "{key}: {:?}", view.state.differences);
    }
}

#[test]
fn line_3_one_brief_holds_both_creators_the_metrics_of_each_market_success_and_feedback() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    sign(&desk, three.campaign, three.brand).unwrap();
    let kept = Store::open_to_read(desk.path()).unwrap();
    let revisions = kept.read(|r| -> Result<_, StoreError> { r.all::<Revision>() }).unwrap();
    let text = &revisions[0].text;
    let places: Vec<_> = text.parties.iter().map(|party| (party.role, party.market)).collect();
    assert_eq!(
        places,
        [
            (PartyRole::Brand, None),
            (PartyRole::Creator, Some(Market::Ru)),
            (PartyRole::Creator, Some(Market::Us)),
        ]
    );
    for target in &text.targets {
        let markets: Vec<_> = target.thresholds.iter().map(|one| one.market).collect();
        assert_eq!(markets, Market::ALL, "{}", target.metric);
    }
    for key in ["success", "checkin", "communication"] {
        assert!(desk.clause(three.campaign, key).clause.text.is_full(), "{key}");
    }
}

#[test]
fn line_10_a_metric_of_ones_own_stands_in_a_brief_by_its_name_and_bound_and_is_signed_with_its_formula()
 {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    desk.make(
        Kind::OwnMetric,
        json!({
            "key": "save_rate", "name": {"ru": "Доля сохранений", "en": "Save rate"},
            "over": ["saves"], "under": ["views"], "times": 100.0, "unit": "percent",
        }),
    );
    desk.make(
        Kind::Target,
        json!({
            "campaign": three.campaign, "metric": "save_rate", "owner": three.brand, "position": 2,
            "thresholds": [{"market": "ru", "value": 3.5}, {"market": "us", "value": 2.0}],
        }),
    );
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let success = desk.clause(three.campaign, "success").clause.text;
    let (ru, en) = (success.ru.replace('\u{a0}', " "), success.en.replace('\u{a0}', " "));
    assert!(ru.contains("Доля сохранений") && ru.contains("≥ 3,5 %"), "{ru}");
    assert!(en.contains("Save rate") && en.contains("≥ 3.5%"), "{en}");
    let bytes = document::bytes(
        &desk,
        three.campaign,
        DocumentKind::Brief,
        "",
        Form::Both,
        Format::Markdown,
    );
    let paper = String::from_utf8(bytes.unwrap()).unwrap().replace('\u{a0}', " ");
    for words in ["Доля сохранений", "Save rate", "≥ 3,5 %", "≥ 2%"] {
        assert!(paper.contains(words), "{words} in {paper}");
    }
}

#[test]
fn lines_8_and_9_a_brief_begins_with_the_business_and_says_the_partnership_apart() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let partnership = json!({"ru": "Работать и дальше.", "en": "Keep working together."});
    desk.save(Kind::Campaign, three.campaign, json!({"partnership_goal": partnership}));
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let first = brief::open(&desk, three.campaign, Paper::Brief).unwrap().clauses.remove(0);
    assert_eq!(first.clause.key, "why");
    assert_eq!(first.clause.text.en, "Sell the box. Keep working together.");
    assert_eq!(first.clause.text.ru, "Продать набор. Работать и дальше.");
}

#[test]
fn line_23_the_story_is_told_and_the_shots_are_left_to_the_creator() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let freedom = desk.clause(three.campaign, "freedom").clause.text;
    assert!(freedom.en.starts_with("The creator chooses"), "{}", freedom.en);
    assert!(freedom.ru.starts_with("Автор сам выбирает"), "{}", freedom.ru);
    assert!(
        TEMPLATE.iter().position(|key| *key == "why")
            < TEMPLATE.iter().position(|key| *key == "freedom")
    );
}

#[test]
fn line_28_what_the_brand_promised_to_do_itself_stands_in_the_brief() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let usual = "The brand keeps answering the creator after launch, even when figures fall short.";
    let own = Both::new(
        "Бренд ставит ролик в свою рассылку.",
        "The brand puts the video in its own newsletter.",
    );
    let part = || {
        brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
        let clause = desk.clause(three.campaign, "brand-part").clause;
        record::remove(&desk, Kind::Clause, clause.id).unwrap();
        clause.text.en.replace('\u{a0}', " ")
    };
    for (form, party) in [
        (IntakeForm::Brand, three.brand),
        (IntakeForm::Creator, three.nika),
        (IntakeForm::Creator, three.tessa),
    ] {
        let place =
            IntakePlace { campaign: three.campaign, form, party: Some(party), market: None };
        let question = if form == IntakeForm::Brand { "part" } else { "win" };
        intake::answer(&desk, place, question, own.clone(), "").unwrap();
        intake::seal(&desk, place).unwrap();
        assert_eq!(part(), usual, "a closed form is nobody’s to read");
    }
    intake::reveal(&desk, three.campaign).unwrap();
    assert_eq!(part(), format!("{} {usual}", own.en));
}

#[test]
fn line_73_another_scope_is_agreed_to_anew_and_a_day_moved_by_agreement_is_not() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    let row = deliverable::list(&desk, three.campaign).unwrap().remove(0).deliverable;
    let stands = || {
        let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
        (view.stands_signed, view.changed)
    };
    desk.save(Kind::Deliverable, row.id, json!({"moved_to": "2026-03-20"}));
    assert_eq!(stands(), (true, vec![]));
    for change in [
        json!({"title": {"ru": "Два обзора", "en": "Two reviews"}}),
        json!({"due": "2026-03-11"}),
        json!({"requirements": [{"text": {"ru": "Код в кадре", "en": "Code on screen"}, "met": null}]}),
    ] {
        desk.save(Kind::Deliverable, row.id, change.clone());
        assert_eq!(stands(), (false, vec![BriefPart::Deliverables]), "{change}");
        desk.undo().unwrap();
        assert!(stands().0, "{change}");
    }
    promised(&desk, three.campaign, three.nika, "Ещё один", "2026-03-25");
    assert_eq!(stands(), (false, vec![BriefPart::Deliverables]), "one more is more");
}

#[test]
fn a_second_draft_adds_only_what_is_gone_and_leaves_what_was_written() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let written = desk.clause(three.campaign, "payment").clause.id;
    desk.write(written, "По договору.", "As agreed.");
    record::remove(&desk, Kind::Clause, desk.clause(three.campaign, "approval").clause.id).unwrap();
    assert_eq!(brief::draft(&desk, three.campaign, Paper::Brief).unwrap().value, 1);
    let keys: Vec<String> = brief::open(&desk, three.campaign, Paper::Brief)
        .unwrap()
        .clauses
        .into_iter()
        .map(|view| view.clause.key)
        .collect();
    assert_eq!(keys, TEMPLATE);
    assert_eq!(desk.clause(three.campaign, "payment").clause.text.en, "As agreed.");
}

#[test]
fn the_sides_of_a_clause_stand_as_they_were_edited() {
    use SideState::{Checked, Draft, Missing, Outdated};
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let id = desk.clause(three.campaign, "payment").clause.id;
    // Each row: what is written, whether somebody then holds the sides together, how they stand.
    let steps = [
        (("", ""), false, (Missing, Missing)),
        (("Платим.", ""), false, (Draft, Missing)),
        (("Платим.", "We pay."), false, (Draft, Draft)),
        (("Платим.", "We pay."), true, (Checked, Checked)),
        (("Платим сразу.", "We pay."), false, (Draft, Outdated)),
        (("Платим.", "We pay."), false, (Checked, Checked)),
        (("Платим.", "We pay at once."), false, (Outdated, Draft)),
        (("Платим сразу.", "We pay at once."), false, (Draft, Draft)),
        (("Платим сразу.", "We pay at once."), true, (Checked, Checked)),
        (("Платим сразу.", " "), false, (Outdated, Missing)),
    ];
    for (at, ((ru, en), held_together, expected)) in steps.into_iter().enumerate() {
        desk.write(id, ru, en);
        if held_together {
            brief::check(&desk, id).unwrap();
        }
        let state = desk.clause(three.campaign, "payment").state;
        assert_eq!((state.ru, state.en), expected, "step {at}");
        assert_eq!(state.ready, expected == (Checked, Checked), "step {at}");
    }
}

#[test]
fn sides_are_not_held_together_while_one_is_missing_or_they_differ() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let id = desk.clause(three.campaign, "payment").clause.id;
    let texts = [
        ("", ""),
        ("Платим.", ""),
        ("", "We pay."),
        ("Платим за 14 дней.", "We pay within 15 days."),
        ("Платим 500 ₽.", "We pay $500."),
        ("Платим 1 марта 2026.", "We pay on March 2, 2026."),
    ];
    for (ru, en) in texts {
        desk.write(id, ru, en);
        assert_eq!(brief::check(&desk, id).unwrap_err().code, Code::NotReady, "{ru} | {en}");
        assert_eq!(desk.clause(three.campaign, "payment").clause.checked, None, "{ru} | {en}");
    }
}

#[test]
fn a_difference_stands_only_with_a_reason_and_only_while_it_is_there() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let id = desk.clause(three.campaign, "payment").clause.id;
    desk.write(id, "Платим за 14 дней.", "We pay within 15 days.");
    let difference = desk.clause(three.campaign, "payment").state.differences[0].clone();

    for reason in ["", " \n"] {
        let refused = brief::accept(&desk, id, difference.clone(), reason).unwrap_err();
        assert_eq!(refused.problems[0].field, "reason");
        assert_eq!(refused.problems[0].code, ProblemCode::NoReason);
    }
    assert_eq!(desk.clause(three.campaign, "payment").state.differences.len(), 1);

    brief::accept(&desk, id, difference.clone(), "Банк в США дольше.").unwrap();
    assert!(desk.clause(three.campaign, "payment").state.differences.is_empty());
    brief::check(&desk, id).unwrap();
    assert!(desk.clause(three.campaign, "payment").state.ready);

    let again = brief::accept(&desk, id, difference, "Ещё раз.").unwrap_err();
    assert_eq!(again.code, Code::NotFound, "it has been let stand already");
    desk.write(id, "Платим за 10 дней.", "We pay within 15 days.");
    assert_eq!(desk.clause(three.campaign, "payment").state.differences.len(), 1);
}

#[test]
fn each_bar_keeps_a_brief_from_being_signed() {
    type Breaks = fn(&Desk, sverka_core::Id);
    let cases: [(&[Bar], Breaks); 6] = [
        (&[Bar::GateShut], |desk, campaign| {
            let mut need = sverka_app::align::open(desk, campaign).unwrap().needs.remove(0);
            need.creators[0].overlap = Some(1);
            desk.save(Kind::Need, need.id, json!({"creators": need.creators}));
        }),
        (&[Bar::NoClauses], |desk, campaign| {
            for view in brief::open(desk, campaign, Paper::Brief).unwrap().clauses {
                record::remove(desk, Kind::Clause, view.clause.id).unwrap();
            }
        }),
        (&[Bar::MissingText], |desk, campaign| {
            desk.write(desk.clause(campaign, "payment").clause.id, "", "");
        }),
        (&[Bar::Unchecked], |desk, campaign| {
            let id = desk.clause(campaign, "payment").clause.id;
            desk.write(id, "Платим сразу.", "So we agreed.");
        }),
        (&[Bar::Differences], |desk, campaign| {
            let id = desk.clause(campaign, "payment").clause.id;
            desk.write(id, "Платим за 14 дней.", "We pay within 15 days.");
        }),
        (&[Bar::GateShut, Bar::NoPrimary], |desk, campaign| {
            let targets = sverka_app::align::open(desk, campaign).unwrap().targets;
            desk.save(Kind::Target, targets[0].id, json!({"primary": false}));
        }),
    ];
    for (bars, break_it) in cases {
        let desk = Desk::on("2026-02-20");
        let three = ready(&desk);
        assert!(
            brief::open(&desk, three.campaign, Paper::Brief).unwrap().completeness.bars.is_empty()
        );
        break_it(&desk, three.campaign);
        assert_eq!(
            brief::open(&desk, three.campaign, Paper::Brief).unwrap().completeness.bars,
            bars
        );
        let refused = crate::made::sign(&desk, three.campaign, three.brand).unwrap_err();
        assert_eq!(refused.code, Code::NotReady, "{bars:?}");
        let named: Vec<&str> = refused.args["bars"].split(',').collect();
        let expected: Vec<String> =
            bars.iter().map(|bar| json!(bar).as_str().unwrap().to_owned()).collect();
        assert_eq!(named, expected);
        assert_eq!(
            brief::open(&desk, three.campaign, Paper::Brief).unwrap().revision,
            None,
            "{bars:?}"
        );
    }
}

#[test]
fn a_clause_outside_the_template_is_kept_and_an_unknown_key_refused() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let title = json!({"ru": "Подарки", "en": "Gifts"});
    desk.make(Kind::Clause, json!({"campaign": three.campaign, "title": title, "position": 40}));
    assert_eq!(
        brief::open(&desk, three.campaign, Paper::Brief).unwrap().clauses[0].clause.title.en,
        "Gifts"
    );
    let made = fields(json!({"campaign": three.campaign, "key": "secret", "title": title}));
    let refused = record::create(&desk, Kind::Clause, made).unwrap_err();
    assert_eq!(refused.problems[0].field, "key");
}

/// What somebody said in one language never stands for the other: the place of the translation is marked, and holds
/// the clause back until it is filled.
#[test]
fn what_was_said_in_one_language_waits_for_its_translation() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    desk.save(Kind::Party, three.nika, json!({"why_you": {"ru": "Доверие аудитории", "en": ""}}));
    desk.save(Kind::Party, three.tessa, json!({"why_you": {"ru": "", "en": "An honest review"}}));
    let goal = json!({"ru": "Авторы показывают подарок", "en": "Creators show the gift"});
    let objective = json!({"ru": "Продать набор до зимы", "en": ""});
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({"business_objective": objective, "partnership_goal": goal}),
    );
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();

    let clause = desk.clause(three.campaign, "why-you").clause;
    assert_eq!(clause.text.ru, "Nika: Доверие аудитории\nTessa: [[нет перевода]]");
    assert_eq!(clause.text.en, "Nika: [[translation missing]]\nTessa: An honest review");
    assert_eq!(brief::check(&desk, clause.id).unwrap_err().code, Code::NotReady);
    let why = desk.clause(three.campaign, "why").clause.text;
    assert_eq!(why.ru, "Продать набор до зимы. Авторы показывают подарок.");
    assert_eq!(why.en, "[[translation missing]] Creators show the gift.");
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    let waits = |id| {
        let told = &view.completeness.obstacles;
        told.iter().any(|one| one.clause == Some(id) && one.bar == Bar::MissingText)
    };
    assert!(waits(clause.id) && waits(desk.clause(three.campaign, "why").clause.id));
}

#[test]
fn what_is_settled_after_the_draft_can_be_put_into_an_empty_clause() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let id = desk.clause(three.campaign, "deliverables").clause.id;
    let now = || sverka_app::clause::settled(&desk, id).unwrap();
    assert!(now().is_blank());
    promised(&desk, three.campaign, three.nika, "Обзор", "2026-03-16");
    assert!(now().ru.contains("Nika: Обзор") && now().en.contains("Nika: Обзор"), "{:?}", now());
    let own = json!({"campaign": three.campaign, "paper": "brief"});
    let own = desk.make(Kind::Clause, own);
    assert!(sverka_app::clause::settled(&desk, own).unwrap().is_blank());
}

#[test]
fn all_clean_clauses_are_marked_as_checked_at_once_and_no_other() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    brief::draft(&desk, three.campaign, Paper::Brief).unwrap();
    let payment = desk.clause(three.campaign, "payment").clause.id;
    desk.write(payment, "Платим 50 000 ₽.", "We pay ₽60,000.");
    let audience = desk.clause(three.campaign, "audience").clause.id;
    desk.write(audience, "Взрослые.", "");
    let checked = brief::check_all(&desk, three.campaign, Paper::Brief).unwrap().value;
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!((checked, view.completeness.ready), (view.completeness.ready, checked));
    assert!(checked > 3, "{checked}");
    for one in &view.clauses {
        let clean = one.clause.text.is_written() && one.clause.id != payment;
        assert_eq!(one.state.ready, clean, "{}", one.clause.key);
    }
    assert_eq!(brief::check_all(&desk, three.campaign, Paper::Brief).unwrap().value, 0);
    let whole = desk.undo().unwrap().value;
    assert!(whole.is_some(), "one change");
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().completeness.ready, 0);
}
