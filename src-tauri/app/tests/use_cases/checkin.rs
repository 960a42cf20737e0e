//! The check-in as it is prepared, shared, held and kept, and the decisions of the month and the quarter (REQUIREMENTS
//! 127–130, 145–148).

use crate::made::{CHECKIN, Desk, ENDS, STARTS, Three, aligned, day, fields};
use serde_json::{Value, json};
use sverka_app::decision::{self, NewDecision};
use sverka_app::document::{self, DocumentKind, Form, Format};
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::today::{self, Attention, TodayItem};
use sverka_app::{Code, campaign, checkin, health, record};
use sverka_core::campaign::Stage;
use sverka_core::checkin::CheckinState;
use sverka_core::decision::{Occasion, Verdict};
use sverka_core::flag::FlagState;
use sverka_core::playbook::Step;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind, Market};
use sverka_exchange::Unwatched;

fn said(text: &str) -> Both {
    Both::new(text, text)
}

fn bilingual(ru: &str, en: &str) -> Value {
    json!({"ru": ru, "en": en})
}

/// Daily orders of a creator from the second week on.
fn orders(desk: &Desk, three: Three, market: Market, a_day: u32) {
    let party = if market == Market::Ru { three.nika } else { three.tessa };
    let rows: String =
        (9..=17).map(|n| format!("2026-03-{n:02},{a_day}\n")).collect::<Vec<_>>().concat();
    let path = desk.file(&format!("{}.csv", market.tag()), format!("Date,Orders\n{rows}"));
    let request = ImportRequest {
        taken_on: Some(day(CHECKIN)),
        ..ImportRequest::new(&path, Place { campaign: three.campaign, party: Some(party), market })
    };
    import::run(desk, request, &Unwatched).unwrap();
}

fn running(desk: &Desk) -> Three {
    let three = aligned(desk);
    for line in sverka_app::deliverable::list(desk, three.campaign).unwrap() {
        desk.save(Kind::Deliverable, line.deliverable.id, json!({"delivered": "2026-03-03"}));
    }
    orders(desk, three, Market::Ru, 40);
    orders(desk, three, Market::Us, 20);
    three
}

#[test]
fn line_127_and_129_what_is_said_at_a_check_in_is_kept_in_both_languages() {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let view = checkin::open(&desk, three.campaign).unwrap();
    assert_eq!((view.on, view.held.len(), view.kept), (Some(day(CHECKIN)), 0, false));
    let held = desk.make(
        Kind::Checkin,
        json!({"campaign": three.campaign, "on": CHECKIN, "held": true, "shared_on": "2026-03-16"}),
    );
    desk.save(
        Kind::Checkin,
        held,
        json!({
            "creator_says": bilingual("Спрашивают про вкус", "They ask about the taste"),
            "ideas": [bilingual("Ссылка первой строкой", "Link in the first line")],
            "pivot": bilingual("Второй ролик с вопроса", "Open the second video with a question"),
        }),
    );
    let view = checkin::open(&desk, three.campaign).unwrap();
    assert_eq!(view.held[0].ideas, [Both::new("Ссылка первой строкой", "Link in the first line")]);
    assert!(view.held[0].is_settled());
}

#[test]
fn line_128_a_check_in_keeps_its_promise_only_when_the_figures_were_shown_by_then() {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let made = |early: bool, shared: Value| {
        desk.make(
            Kind::Checkin,
            json!({"campaign": three.campaign, "on": CHECKIN, "held": true, "early": early, "shared_on": shared}),
        )
    };
    let kept = || checkin::open(&desk, three.campaign).unwrap().kept;
    made(true, json!("2026-03-16"));
    assert!(!kept(), "an early look is none");
    let held = made(false, Value::Null);
    assert!(!kept(), "nobody saw the figures");
    desk.save(Kind::Checkin, held, json!({"shared_on": CHECKIN}));
    assert!(kept());
}

#[test]
fn beginning_the_write_up_holds_nothing_and_a_past_day_invites_nobody() {
    let desk = Desk::on("2026-03-23");
    let three = running(&desk);
    let state = || {
        let found = campaign::open(&desk, three.campaign).unwrap().checkin;
        (found.state, found.on)
    };
    let due = || {
        let items = today::open(&desk).unwrap().items;
        items.iter().any(|item| item.attention == Attention::Checkin)
    };
    let page = || {
        let kind = DocumentKind::CheckinShared;
        let of = three.nika.to_string();
        let bytes =
            document::bytes(&desk, three.campaign, kind, &of, Form::Ru, Format::Markdown).unwrap();
        String::from_utf8(bytes).unwrap().replace('\u{a0}', " ")
    };
    assert_eq!((state(), due()), ((CheckinState::Late, Some(day(CHECKIN))), true));
    assert!(page().contains("о дне договоримся") && !page().contains("18 марта"), "{}", page());

    let written = desk.make(Kind::Checkin, json!({"campaign": three.campaign, "on": "2026-03-23"}));
    assert_eq!((state(), due()), ((CheckinState::Late, Some(day(CHECKIN))), true));

    desk.save(Kind::Checkin, written, json!({"held": true}));
    assert_eq!((state(), due()), ((CheckinState::Held, Some(day("2026-03-23"))), false));
    assert!(page().contains("прошла 23 марта 2026"), "{}", page());
}

#[test]
fn a_check_in_of_tomorrow_was_not_held() {
    let desk = Desk::on("2026-03-10");
    let three = aligned(&desk);
    let new = json!({"campaign": three.campaign, "on": "2026-03-11", "shared_on": "2026-03-12"});
    let refused = record::create(&desk, Kind::Checkin, fields(new)).unwrap_err();
    let found: Vec<_> = refused.problems.iter().map(|p| (p.field.as_str(), p.code)).collect();
    assert_eq!(found, [("on", ProblemCode::InFuture), ("shared_on", ProblemCode::InFuture)]);
}

#[test]
fn line_130_the_check_in_finds_what_goes_better_than_planned() {
    let desk = Desk::on(CHECKIN);
    let three = running(&desk);
    let found = health::open(&desk, three.campaign).unwrap().health.ahead;
    let keys: Vec<_> = found.iter().map(|own| (own.key.as_str(), own.state)).collect();
    assert_eq!(keys, [("ahead:orders:ru", FlagState::Raised)], "{found:?}");
    let steps: Vec<_> = found[0].playbook.iter().map(|step| step.step).collect();
    assert_eq!(steps, [Step::DoubleDown]);
    let rows = || today::open(&desk).unwrap().items;
    let told = |items: Vec<TodayItem>| {
        items.into_iter().filter(|i| i.attention == Attention::Ahead).collect::<Vec<_>>()
    };
    let today = told(rows());
    assert_eq!(today.len(), 1);
    assert_eq!(today[0].flag.as_ref().map(|flag| flag.why.value), Some(Some(360.0)));
    desk.make(
        Kind::Step,
        json!({"campaign": three.campaign, "flag": "ahead:orders:ru", "step": "double-down", "on": CHECKIN, "note": "Ещё один ролик"}),
    );
    assert!(told(rows()).is_empty(), "once somebody took it on, it no longer asks");
}

#[test]
fn line_129_a_creators_page_has_their_figures_in_full_and_no_prices_of_others() {
    let desk = Desk::on(CHECKIN);
    let three = running(&desk);
    let page = |party: Id, form| {
        let bytes = document::bytes(
            &desk,
            three.campaign,
            DocumentKind::CheckinShared,
            &party.to_string(),
            form,
            Format::Markdown,
        );
        String::from_utf8(bytes.unwrap()).unwrap().replace('\\', "").replace('\u{a0}', " ")
    };
    let nikas = page(three.nika, Form::Ru);
    assert!(nikas.contains("360"), "her own orders in full: {nikas}");
    assert!(!nikas.contains("180"), "the other market's orders stay theirs: {nikas}");
    assert!(nikas.contains("плана") && nikas.contains("Что бы вы изменили?"), "{nikas}");
    assert!(!nikas.contains("1 500"), "no prices: {nikas}");
    let tessas = page(three.tessa, Form::En);
    assert!(tessas.contains("180") && tessas.contains("What would you change?"), "{tessas}");
    let html = document::bytes(
        &desk,
        three.campaign,
        DocumentKind::CheckinShared,
        &three.tessa.to_string(),
        Form::En,
        Format::Html,
    );
    assert!(html.unwrap().starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn line_68_the_clause_that_promises_it_stands_beside_it() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    assert!(checkin::open(&desk, three.campaign).unwrap().clauses.is_empty());
    sverka_app::brief::draft(&desk, three.campaign, sverka_core::paper::Paper::Brief).unwrap();
    let clause = desk.clause(three.campaign, "checkin").clause.id;
    desk.write(clause, "Сверяемся в середине.", "We check in mid-way.");
    let found = checkin::open(&desk, three.campaign).unwrap().clauses;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].text, Both::new("Сверяемся в середине.", "We check in mid-way."));
    assert!(!found[0].signed);
}

fn monthly(campaign: Id) -> NewDecision {
    NewDecision {
        campaign,
        occasion: Occasion::Monthly,
        verdict: Verdict::Continue,
        reason: "Идём по плану".into(),
        stage: None,
        at_checkin: false,
        working: said("Ролики"),
        not_working: said("Ссылка"),
        next: said("Второй ролик"),
        missing: Both::default(),
    }
}

#[test]
fn line_145_and_147_the_month_asks_its_questions_and_keeps_the_state_of_things() {
    let desk = Desk::on("2026-04-02");
    let three = aligned(&desk);
    let view = decision::open(&desk, three.campaign).unwrap();
    let month = view.occasions.iter().find(|o| o.occasion == Occasion::Monthly).unwrap();
    assert_eq!((month.on, month.now), (day("2026-04-01"), true));
    assert!(!view.metrics.is_empty(), "metrics hit?");

    let refused =
        decision::make(&desk, NewDecision { next: Both::default(), ..monthly(three.campaign) });
    let refused = refused.unwrap_err();
    assert_eq!((refused.code, refused.problems[0].field.as_str()), (Code::Refused, "next"));

    decision::make(&desk, monthly(three.campaign)).unwrap();
    let view = decision::open(&desk, three.campaign).unwrap();
    assert!(view.decisions[0].health.is_some());
    assert_eq!(view.decisions[0].working, said("Ролики"));
    let month = view.occasions.iter().find(|o| o.occasion == Occasion::Monthly).unwrap();
    assert_eq!((month.on, month.now), (day("2026-05-02"), false));
}

#[test]
fn line_146_the_partners_answer_to_what_is_missing_is_in_the_months_document() {
    let desk = Desk::on("2026-04-02");
    let three = aligned(&desk);
    let new = NewDecision { missing: said("Прямые эфиры"), ..monthly(three.campaign) };
    decision::make(&desk, new).unwrap();
    let text = document::bytes(
        &desk,
        three.campaign,
        DocumentKind::Monthly,
        "2026-04",
        Form::Ru,
        Format::Markdown,
    );
    let text = String::from_utf8(text.unwrap()).unwrap().replace('\u{a0}', " ");
    assert!(text.contains("Прямые эфиры") && text.contains("Чего мы не делаем"), "{text}");
    assert!(text.contains("Второй ролик") && text.contains("Итоги месяца"), "{text}");
}

#[test]
fn line_148_a_quarter_ends_in_continue_evolve_or_exit_and_reads_the_playbook() {
    let desk = Desk::on("2026-06-10");
    let three = aligned(&desk);
    desk.save(Kind::Campaign, three.campaign, json!({"ends": "2026-07-31"}));
    let items = today::open(&desk).unwrap().items;
    assert!(items.iter().any(|item| item.attention == Attention::Quarterly), "{items:?}");
    desk.make(
        Kind::Practice,
        json!({"layer": "with-creator", "title": bilingual("Ответы", "Replies"), "text": bilingual("За сутки", "Within a day"), "updated_on": "2026-03-01"}),
    );
    assert_eq!(
        decision::open(&desk, three.campaign).unwrap().playbook_due,
        Some(day("2026-05-31"))
    );
    let text = document::bytes(
        &desk,
        three.campaign,
        DocumentKind::Quarterly,
        "2026-Q2",
        Form::Ru,
        Format::Markdown,
    );
    let text = String::from_utf8(text.unwrap()).unwrap();
    assert!(text.contains("Развивать") && text.contains("За сутки"), "{text}");

    let quarterly =
        |verdict| NewDecision { occasion: Occasion::Quarterly, verdict, ..monthly(three.campaign) };
    assert_eq!(
        decision::make(&desk, quarterly(Verdict::Pivot)).unwrap_err().problems[0].field,
        "verdict"
    );
    decision::make(&desk, quarterly(Verdict::Exit)).unwrap();
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Stopped);
}

#[test]
fn line_145_a_campaign_that_is_not_running_asks_for_no_month() {
    for on in ["2026-02-01", "2026-05-01"] {
        let desk = Desk::on(on);
        let three = aligned(&desk);
        assert!(decision::open(&desk, three.campaign).unwrap().occasions.is_empty(), "{on}");
    }
    assert!(day(STARTS) < day(ENDS));
}
