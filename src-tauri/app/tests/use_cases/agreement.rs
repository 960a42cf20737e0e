//! Papers and their templates, how the parties talk, what is owed, the plan from a launch and the calendar.

use crate::made::{self, Desk, Three, aligned, day, fields, promised};
use serde_json::json;
use sverka_app::paper::PaperState;
use sverka_app::sign::{self, SignRequest};
use sverka_app::today::Attention;
use sverka_app::{Code, agreement, brief, calendar, outline, paper, record, survival, today};
use sverka_core::backplan::Fit;
use sverka_core::brief::Bar;
use sverka_core::communication::Gap;
use sverka_core::coordination::Stage;
use sverka_core::paper::Paper;
use sverka_core::payment::Standing;
use sverka_core::problem::ProblemCode;
use sverka_core::signature::SignMethod;
use sverka_core::{Both, Id, Kind, Lang};

/// Aligned, with everything arranged that a paper may draw on.
fn arranged(desk: &Desk) -> Three {
    let three = aligned(desk);
    let begun = agreement::begin(desk, three.campaign).unwrap().value;
    desk.save(
        Kind::Communication,
        begun,
        json!({
            "cadence_days": 7, "mode": "written", "tool": "Google Docs", "members": ["Марта"],
            "approver": "Марта", "approve_hours": 48, "owner": "Марта", "owner_hours": 4,
            "escalation": {"ru": "Пишем Марте за 24 часа.", "en": "We write to Marta within 24 hours."},
            "launch": "2026-04-20", "breathe_days": 7, "payment_days": 5,
        }),
    );
    let both = |ru: &str, en: &str| json!({"ru": ru, "en": en});
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({
            "partnership_goal": both("Работать вместе дольше одной кампании.", "Work together beyond one campaign."),
            "conversion": both("Оплаченный заказ за 14 дней.", "A paid order within 14 days."),
            "audience": both("Те, кто дарит.", "People who give presents."),
            "success": [
                {"market": "ru", "definition": both("240 заказов.", "240 orders."), "failure": both("", ""), "feedback": both("По средам.", "On Wednesdays.")},
                {"market": "us", "definition": both("1150 заказов.", "1150 orders."), "failure": both("", ""), "feedback": both("По средам.", "On Wednesdays.")},
            ],
        }),
    );
    pay(desk, three, json!({"amount": {"minor": 9_000_000, "currency": "RUB"}}));
    three
}

fn pay(desk: &Desk, three: Three, with: serde_json::Value) -> Id {
    let mut payment = json!({"campaign": three.campaign, "party": three.nika});
    payment.as_object_mut().unwrap().extend(fields(with));
    desk.make(Kind::Payment, payment)
}

#[test]
fn every_paper_begins_with_what_was_settled_and_says_the_same_in_both_languages() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    for paper in Paper::ALL {
        let added = brief::draft(&desk, three.campaign, paper).unwrap().value;
        assert_eq!(added as usize, paper.clauses().len(), "{paper:?}");
        for view in brief::open(&desk, three.campaign, paper).unwrap().clauses {
            let key = &view.clause.key;
            assert!(view.clause.title.is_full(), "{paper:?} {key}");
            assert_eq!(view.state.differences, [], "{paper:?} {key}: {:?}", view.clause.text);
            for text in [&view.clause.text.ru, &view.clause.text.en] {
                assert!(!text.contains("clause-"), "a word is missing: {text}");
            }
        }
    }
}

#[test]
fn lines_70_72_74_what_is_arranged_flows_into_the_clauses() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    brief::draft(&desk, three.campaign, Paper::Sow).unwrap();
    let clauses = brief::open(&desk, three.campaign, Paper::Sow).unwrap().clauses;
    let table = [
        ("approval", "Марта approves. We answer within 48 hours."),
        ("escalation", "We write to Marta within 24 hours."),
        ("timeline", "The launch on Apr 20, 2026 doesn’t move."),
        ("communication", "News goes in one place: Google Docs."),
        ("payment", "We pay within 5 days of delivery."),
        ("payment", "Nika: ₽90,000"),
        ("when-missed", "A miss is a data point"),
        ("checkin", "Mar 18, 2026"),
    ];
    for (key, expected) in table {
        let text = &clauses.iter().find(|view| view.clause.key == key).unwrap().clause.text.en;
        assert!(text.replace('\u{a0}', " ").contains(expected), "{key}: {text}");
    }
}

#[test]
fn lines_77_and_79_writing_first_and_one_tool_stand_in_the_clause() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    let kept = agreement::open(&desk, three.campaign).unwrap().communication.unwrap();
    let said = |mode: &str| {
        desk.save(Kind::Communication, kept.id, json!({"mode": mode}));
        brief::draft(&desk, three.campaign, Paper::Sow).unwrap();
        let clauses = brief::open(&desk, three.campaign, Paper::Sow).unwrap().clauses;
        let one = clauses.into_iter().find(|view| view.clause.key == "communication").unwrap();
        record::remove(&desk, Kind::Clause, one.clause.id).unwrap();
        one.clause.text.en
    };
    let written = said("written");
    assert!(written.contains("We call only when a question is hard."), "{written}");
    assert!(written.contains("Google Docs"), "{written}");
    assert!(!said("calls").contains("only when a question is hard"));
}

#[test]
fn line_53_a_charter_takes_a_miss_for_something_to_talk_about() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    brief::draft(&desk, three.campaign, Paper::Charter).unwrap();
    let clauses = brief::open(&desk, three.campaign, Paper::Charter).unwrap().clauses;
    let miss = clauses.iter().find(|view| view.clause.key == "when-missed").unwrap();
    let plain = |text: &str| text.replace('\u{a0}', " ");
    assert!(plain(&miss.clause.text.en).starts_with("A miss is a data point, not a breach."));
    assert!(plain(&miss.clause.text.ru).starts_with("Недобор — это данные, а не нарушение."));
}

#[test]
fn line_51_a_one_pager_nobody_could_finish_is_not_ready_to_sign() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    brief::draft(&desk, three.campaign, Paper::OnePager).unwrap();
    let seen = || brief::open(&desk, three.campaign, Paper::OnePager).unwrap();
    let signed = || {
        let request = SignRequest {
            campaign: three.campaign,
            paper: Paper::OnePager,
            party: three.brand,
            name: "Марта".to_owned(),
            role: String::new(),
            method: SignMethod::InRoom,
            scan: None,
            seen: seen().hash,
        };
        sign::sign(&desk, request).map_err(|failure| failure.code)
    };
    assert_eq!(signed().unwrap_err(), Code::NotReady);
    for view in seen().clauses {
        if !view.clause.text.is_full() {
            desk.write(view.clause.id, "Так и решили.", "So we agreed.");
        }
        brief::check(&desk, view.clause.id).unwrap();
    }
    signed().unwrap();
}

#[test]
fn lines_2_32_what_is_told_beforehand_waits_for_no_gate_and_is_not_signed() {
    let desk = Desk::on("2026-02-20");
    let three = made::bare(&desk, "Gift Box");
    brief::draft(&desk, three.campaign, Paper::PreOutreach).unwrap();
    let lines = paper::list(&desk, three.campaign).unwrap();
    let of = |paper| lines.iter().find(|line| line.paper == paper).unwrap();
    let outreach = of(Paper::PreOutreach);
    assert!(!outreach.bars.contains(&Bar::GateShut) && !outreach.bars.contains(&Bar::NoDates));
    assert_eq!((outreach.signers, outreach.state), (0, PaperState::Writing));
    assert_eq!(of(Paper::Charter).state, PaperState::Blank);
    assert!(of(Paper::Charter).bars.contains(&Bar::GateShut));
    assert!(!of(Paper::PilotScope).offered, "the campaign is no pilot");
}

#[test]
fn line_68_a_statement_of_work_without_the_check_in_is_barred() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    brief::draft(&desk, three.campaign, Paper::Sow).unwrap();
    let view = brief::open(&desk, three.campaign, Paper::Sow).unwrap();
    assert!(!view.completeness.bars.contains(&Bar::Lacking));
    let checkin = view.clauses.iter().find(|view| view.clause.key == "checkin").unwrap();
    record::remove(&desk, Kind::Clause, checkin.clause.id).unwrap();
    let view = brief::open(&desk, three.campaign, Paper::Sow).unwrap();
    assert_eq!(view.completeness.lacking, ["checkin"]);
}

#[test]
fn line_30_an_own_template_brings_its_order_its_words_and_its_own_clauses() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    let own = outline::copy(&desk, Paper::Brief, Both::new("Наш", "Ours")).unwrap().value;
    let both = |ru: &str, en: &str| json!({"ru": ru, "en": en});
    let nothing = both("", "");
    let clauses = json!([
        {"key": "checkin", "title": nothing, "start": nothing, "wrong": nothing},
        {"key": "", "title": both("Подарки", "Gifts"), "start": both("Без подарков.", "No gifts."), "wrong": nothing},
        {"key": "why", "title": both("Смысл", "The point"), "start": both("Ради дела.", "For the cause."), "wrong": nothing},
    ]);
    desk.save(Kind::Outline, own, json!({"clauses": clauses}));
    assert_eq!(outline::draft(&desk, three.campaign, own).unwrap().value, 3);
    let shown: Vec<(String, String)> = brief::open(&desk, three.campaign, Paper::Brief)
        .unwrap()
        .clauses
        .into_iter()
        .map(|view| (view.clause.title.en, view.clause.text.en))
        .collect();
    assert_eq!(shown[0].0, "When we check in");
    let checkin = shown[0].1.replace('\u{a0}', " ");
    assert!(checkin.contains("Mar 18, 2026"), "{checkin}");
    assert_eq!(shown[1], ("Gifts".to_owned(), "No gifts.".to_owned()));
    assert_eq!(shown[2], ("The point".to_owned(), "For the cause.".to_owned()));
    assert_eq!(outline::draft(&desk, three.campaign, own).unwrap().value, 0, "none is doubled");
}

#[test]
fn line_31_a_shared_template_comes_back_as_it_was_and_nothing_else_is_taken_for_one() {
    let desk = Desk::on("2026-02-20");
    let own = outline::copy(&desk, Paper::Charter, Both::new("Наша", "Ours")).unwrap().value;
    let path = desk.place("хартия.json");
    outline::export(&desk, own, &path).unwrap();
    let taken = outline::import(&desk, &path).unwrap().value;
    let of = |id: Id| {
        let all = outline::list(&desk).unwrap().own;
        let one = all.into_iter().find(|one| one.id == id).unwrap();
        (one.paper, one.name, one.clauses)
    };
    assert_ne!(own, taken);
    assert_eq!(of(own), of(taken));

    let text = std::fs::read_to_string(&path).unwrap();
    let deep = "[".repeat(200_000);
    let foreign = [
        String::new(),
        "{}".to_owned(),
        deep,
        text.replace("sverka-template", "other"),
        text.replace("\"version\": 1", "\"version\": 2"),
        text.replace("\"charter\"", "\"oath\""),
        text.replace("\"version\"", "\"script\": \"x\", \"version\""),
        format!("{text}{}", " ".repeat(3 * 1024 * 1024)),
    ];
    for content in foreign {
        let bad = desk.file("чужое.json", &content);
        let refused = outline::import(&desk, &bad).unwrap_err();
        let start: String = content.chars().take(60).collect();
        assert_eq!(refused.code, Code::NotATemplate, "{start}");
    }
    let unknown = desk.file("ключ.json", text.replace("\"goal\"", "\"secret\""));
    let refused = outline::import(&desk, &unknown).unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::NotFound);
    assert_eq!(outline::list(&desk).unwrap().own.len(), 2);
}

#[test]
fn lines_75_to_82_what_is_open_is_told_and_the_arrangements_are_one() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    assert_eq!(agreement::open(&desk, three.campaign).unwrap().communication, None);
    let begun = agreement::begin(&desk, three.campaign).unwrap().value;
    assert_eq!(agreement::begin(&desk, three.campaign).unwrap().value, begun);
    let second = fields(json!({"campaign": three.campaign}));
    let refused = record::create(&desk, Kind::Communication, second).unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::TooMany);

    let view = agreement::open(&desk, three.campaign).unwrap();
    assert!(view.gaps.contains(&Gap::NoMode) && view.gaps.contains(&Gap::NoContact));
    desk.save(
        Kind::Communication,
        begun,
        json!({"cadence_days": 14, "owner": "Марта", "owner_hours": 4}),
    );
    let view = agreement::open(&desk, three.campaign).unwrap();
    assert!(view.gaps.contains(&Gap::RareCadence));
    let staffing = view.staffing.unwrap();
    assert_eq!((staffing.stage, staffing.least, staffing.short), (Stage::First, 10, Some(true)));
    assert!(view.direct_now, "goals are aligned");
}

#[test]
fn line_71_rounds_used_are_counted_against_those_agreed() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let made = promised(&desk, three.campaign, three.nika, "Ролик", "2026-03-10");
    desk.save(Kind::Deliverable, made, json!({"rounds": 3}));
    let rounds = agreement::open(&desk, three.campaign).unwrap().rounds;
    let line = rounds.iter().find(|line| line.deliverable == made).unwrap();
    assert_eq!((line.used, line.over), (3, true));
    assert!(rounds.iter().filter(|line| line.deliverable != made).all(|line| !line.over));
}

#[test]
fn line_72_late_pay_is_counted_and_stands_on_today_even_when_the_campaign_is_over() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let made = promised(&desk, three.campaign, three.nika, "Ролик", "2026-03-10");
    let late = pay(&desk, three, json!({"deliverable": made, "route": "Через банк в Казахстане"}));
    let kept = pay(&desk, three, json!({"due": "2026-03-12", "paid": "2026-03-15"}));
    let view = agreement::open(&desk, three.campaign).unwrap();
    assert_eq!(view.late, (0, 1), "nothing is owed for what has not come");
    desk.save(Kind::Deliverable, made, json!({"delivered": "2026-03-11"}));
    let view = agreement::open(&desk, three.campaign).unwrap();
    assert_eq!(view.late, (1, 1));
    let row = view.payments.iter().find(|row| row.payment.id == late).unwrap();
    assert_eq!((row.due, row.follows), (Some(day("2026-03-16")), true));
    assert_eq!((row.standing, row.days), (Standing::Late, Some(-4)));
    let row = view.payments.iter().find(|row| row.payment.id == kept).unwrap();
    assert_eq!((row.standing, row.days), (Standing::PaidLate, Some(-3)));

    for on in ["2026-03-20", "2026-06-01"] {
        desk.go_to(on);
        let items = today::open(&desk).unwrap().items;
        let row = items.iter().find(|item| item.attention == Attention::PayLate).unwrap();
        assert_eq!((row.record, row.on), (Some(late), Some(day("2026-03-16"))));
    }
    desk.save(Kind::Payment, late, json!({"paid": "2026-05-30"}));
    let items = today::open(&desk).unwrap().items;
    assert!(items.iter().all(|item| item.attention != Attention::PayLate));
}

#[test]
fn line_59_the_plan_counts_back_from_the_launch() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    let plan = agreement::open(&desk, three.campaign).unwrap().plan.unwrap();
    assert!(plan.fits);
    assert_eq!(plan.steps.last().unwrap().latest, day("2026-04-20"));
    desk.go_to("2026-04-10");
    let plan = agreement::open(&desk, three.campaign).unwrap().plan.unwrap();
    assert_eq!(plan.steps[0].fit, Fit::Past);
    assert!(plan.earliest.unwrap() > day("2026-04-20"));
}

#[test]
fn the_calendar_holds_everything_dated_and_a_title_adds_no_line() {
    let desk = Desk::on("2026-02-20");
    let three = arranged(&desk);
    let nasty = "Ролик\r\nEND:VCALENDAR\r\nX:1";
    promised(&desk, three.campaign, three.nika, nasty, "2026-03-12");
    pay(&desk, three, json!({"due": "2026-03-25"}));
    let path = desk.place("кампания.ics");
    let read = || {
        let text = std::fs::read_to_string(&path).unwrap();
        text.replace("\r\n ", "")
    };
    calendar::export(&desk, three.campaign, Lang::Ru, &path).unwrap();
    let first = read();
    for dated in
        ["20260302", "20260412", "20260318", "20260316", "20260312", "20260325", "20260420"]
    {
        assert!(first.contains(&format!("DTSTART;VALUE=DATE:{dated}\r\n")), "{dated} in {first}");
    }
    assert_eq!(first.matches("\r\nEND:VCALENDAR\r\n").count(), 1);
    assert!(first.contains("FREQ=DAILY;INTERVAL=7;UNTIL=20260412"));
    assert!(first.contains("SUMMARY:Gift Box: первый день"));
    calendar::export(&desk, three.campaign, Lang::Ru, &path).unwrap();
    assert_eq!(first, read(), "the same at every export");
    calendar::export(&desk, three.campaign, Lang::En, &path).unwrap();
    assert!(read().contains("SUMMARY:Gift Box: first day"));
}

#[test]
fn line_76_notes_keep_three_things_and_line_84_the_rhythm_is_counted() {
    let desk = Desk::on("2026-03-17");
    let three = arranged(&desk);
    let both = |ru: &str| json!({"ru": ru, "en": ""});
    for on in ["2026-03-04", "2026-03-06"] {
        desk.make(
            Kind::SyncNote,
            json!({"campaign": three.campaign, "on": on, "happened": both("Сценарий готов."), "blockers": both("Нет кода.")}),
        );
    }
    let view = agreement::open(&desk, three.campaign).unwrap();
    assert_eq!(view.syncs[0].on, day("2026-03-06"), "the latest first");
    let rhythm = view.rhythm.unwrap();
    assert_eq!((rhythm.over, rhythm.kept, rhythm.late), (2, 1, true));
    assert_eq!(rhythm.next, Some(day("2026-03-22")));
}

#[test]
fn line_54_campaigns_that_are_over_are_counted_and_running_ones_are_not() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let found = survival::open(&desk).unwrap();
    assert_eq!((found.with.n, found.without.n), (0, 0));
    desk.go_to("2026-05-01");
    let found = survival::open(&desk).unwrap();
    assert_eq!((found.without.n, found.without.k, found.difference), (1, 1, None));
    desk.save(Kind::Campaign, three.campaign, json!({"archived": true}));
    assert_eq!(survival::open(&desk).unwrap().without.n, 1, "put aside it is over all the same");
}
