//! What is known of a partner from before, read and written as the window does it (REQUIREMENTS 89–96, 106–109, 121).

use crate::made::{Desk, Three, aligned, bare, fields};
use serde_json::{Value, json};
use sverka_app::evidence::{self, EvidenceView, Proof};
use sverka_app::{Code, campaign, health, record, scorecard};
use sverka_core::decision::Verdict;
use sverka_core::gate::{Caution, Gate, GateId, GateState, Opening};
use sverka_core::problem::ProblemCode;
use sverka_core::{Id, Kind, Market};

fn nika(desk: &Desk, three: Three) -> Id {
    let view = campaign::open(desk, three.campaign).unwrap();
    view.parties.iter().find(|p| p.id == three.nika).unwrap().partner.unwrap()
}

fn gate(view: &EvidenceView, id: GateId) -> &Gate {
    view.gates.iter().find(|gate| gate.id == id).unwrap()
}

fn case(desk: &Desk, partner: Id, value: Value) -> Id {
    let mut all = fields(json!({"partner": partner, "brand": "Вереск"}));
    all.extend(fields(value));
    record::create(desk, Kind::Case, all).unwrap().value
}

fn refused(desk: &Desk, kind: Kind, value: Value) -> Vec<(String, ProblemCode)> {
    let failure = record::create(desk, kind, fields(value)).unwrap_err();
    assert_eq!(failure.code, Code::Refused);
    failure.problems.into_iter().map(|problem| (problem.field, problem.code)).collect()
}

#[test]
fn bad_evidence_is_refused_at_its_field_and_nothing_is_stored() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let at = |field: &str, code| vec![(field.to_owned(), code)];
    let table = [
        (
            Kind::Case,
            json!({"partner": partner, "brand": "Вереск", "from": "2026-02-21"}),
            at("from", ProblemCode::InFuture),
        ),
        (
            Kind::Case,
            json!({"partner": partner, "brand": "Вереск", "from": "2025-02-02", "to": "2025-02-01"}),
            at("to", ProblemCode::EndBeforeStart),
        ),
        (
            Kind::Case,
            json!({"partner": partner, "brand": "Вереск", "link": "javascript:alert(1)"}),
            at("link", ProblemCode::ForeignScheme),
        ),
        (Kind::Case, json!({"partner": partner}), at("brand", ProblemCode::Empty)),
        (
            Kind::Case,
            json!({"partner": Id::nil(), "brand": "Вереск"}),
            at("partner", ProblemCode::NotFound),
        ),
        (
            Kind::GateOverride,
            json!({"partner": partner, "gate": "documents", "reason": "", "on": "2026-02-20"}),
            at("reason", ProblemCode::NoReason),
        ),
    ];
    for (kind, value, expected) in table {
        assert_eq!(refused(&desk, kind, value.clone()), expected, "{value}");
    }
    assert!(evidence::open(&desk, partner).unwrap().cases.is_empty());
}

#[test]
fn one_brand_twice_at_the_same_time_is_refused_when_it_is_edited_too() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let time = |from: &str, to: &str| json!({"partner": partner, "brand": "Вереск", "from": from, "to": to});
    desk.make(Kind::Relationship, time("2024-01-01", "2024-06-30"));
    let later = desk.make(Kind::Relationship, time("2024-07-01", "2024-12-31"));
    let moved = fields(json!({"from": "2024-06-30"}));
    let failure = record::save(&desk, Kind::Relationship, later, moved).unwrap_err();
    assert_eq!(failure.problems[0].code, ProblemCode::Overlaps);
    assert_eq!(failure.problems[0].args["name"], "Вереск");
    desk.save(Kind::Relationship, later, json!({"to": "2025-01-31"}));
    let view = evidence::open(&desk, partner).unwrap();
    let months: Vec<_> = view.relationships.iter().map(|line| line.months).collect();
    assert_eq!(months, [Some(6), Some(7)]);
    assert_eq!(view.longest.unwrap().relationship, later);
}

#[test]
fn figures_are_shown_with_what_they_were_counted_from() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let page = "https://example.org/case";
    let file = desk.file("case.pdf", "%PDF");
    let shown = case(&desk, partner, json!({"market": "ru", "link": page}));
    let filed = case(&desk, partner, json!({"market": "us", "file": file}));
    let gone = case(&desk, partner, json!({"market": "us", "file": desk.place("gone.pdf")}));
    let bare = case(&desk, partner, json!({"market": "ru"}));
    let lost = json!({"link": page, "result": "lost", "went_wrong": "Опоздали"});
    let lost = case(&desk, partner, lost);
    let view = evidence::open(&desk, partner).unwrap();
    let counted = |market: Market| {
        view.per_market.iter().find(|line| line.market == market).unwrap().counted.clone()
    };
    assert_eq!((counted(Market::Ru), counted(Market::Us)), (vec![shown], vec![filed, gone]));
    assert_eq!(view.per_market[0].unshown, [bare]);
    assert_eq!((view.without_market, view.failures), (vec![lost], vec![lost]));
    let lines: Vec<_> = view.cases.iter().map(|line| (line.counts, line.file_gone)).collect();
    let expected = [(true, false), (true, false), (true, true), (false, false), (false, false)];
    assert_eq!(lines, expected);
}

#[test]
fn a_path_to_another_machine_in_a_file_somebody_sent_is_never_looked_at() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let file = desk.file("case.pdf", "%PDF");
    case(&desk, partner, json!({"market": "us", "file": file}));
    // A second slash in front leads to the same file here, and to a host on Windows.
    let foreign = format!("/{}", file.display());
    let desk = desk.reopened_after(|path| {
        let workspace = rusqlite::Connection::open(path).unwrap();
        let changed = workspace
            .execute("UPDATE \"case\" SET file = ?1 WHERE file <> ''", [&foreign])
            .unwrap();
        assert_eq!(changed, 1);
    });
    let view = evidence::open(&desk, partner).unwrap();
    assert_eq!(view.cases[0].case.file, foreign);
    assert!(view.cases[0].file_gone && view.cases[0].file_elsewhere);
    assert!(!view.cases[0].counts, "what cannot be looked at shows nothing");
}

#[test]
fn line_89_follower_counts_change_no_gate_and_no_score() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    case(&desk, partner, json!({"market": "ru", "link": "https://example.org"}));
    scorecard::score(&desk, partner, "process", Some(4), "Показала календарь").unwrap();
    let before = evidence::open(&desk, partner).unwrap();
    let card = scorecard::open(&desk, partner).unwrap();
    let accounts = json!([{"platform": "youtube", "handle": "@nika", "followers": 4_000_000}]);
    desk.save(Kind::Partner, partner, json!({"accounts": accounts}));
    let after = evidence::open(&desk, partner).unwrap();
    assert_eq!(after.gates, before.gates);
    assert_eq!(after.signals, before.signals);
    assert_eq!(scorecard::open(&desk, partner).unwrap(), card);
    assert_eq!(after.reach[0].followers, Some(4_000_000), "they are shown as what they are");
}

#[test]
fn a_gate_is_passed_with_a_reason_by_somebody_on_a_day_and_the_decision_can_be_withdrawn() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let failure = evidence::pass(&desk, partner, GateId::GutCheck, " ").unwrap_err();
    assert_eq!(failure.problems[0].code, ProblemCode::NoReason);
    let id = evidence::pass(&desk, partner, GateId::GutCheck, "Снимались вместе").unwrap().value;
    let view = evidence::open(&desk, partner).unwrap();
    let gate_now = gate(&view, GateId::GutCheck);
    let decision = gate_now.overridden.as_ref().unwrap();
    assert_eq!(
        (decision.reason.as_str(), decision.person.as_str(), decision.on.to_string().as_str()),
        ("Снимались вместе", "Марта", "2026-02-20")
    );
    assert_eq!(gate_now.state, GateState::NotKnown, "it is passed, and not met");
    assert_ne!(view.next.unwrap().gate, GateId::GutCheck);
    record::remove(&desk, Kind::GateOverride, id).unwrap();
    let view = evidence::open(&desk, partner).unwrap();
    assert_eq!(gate(&view, GateId::GutCheck).overridden, None);
    assert_eq!(view.next.unwrap().gate, GateId::GutCheck);
    desk.undo().unwrap();
    let view = evidence::open(&desk, partner).unwrap();
    assert!(gate(&view, GateId::GutCheck).overridden.is_some());
}

#[test]
fn line_116_the_metrics_of_the_campaign_answer_the_gate() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    let partner = nika(&desk, three);
    let state = |desk: &Desk| {
        gate(&evidence::open(desk, partner).unwrap(), GateId::PilotMetricsAgreed).state
    };
    assert_eq!(state(&desk), GateState::NotMet, "a campaign without a primary metric");
    let thresholds = json!([{"market": "ru", "value": 40.0, "currency": null},
        {"market": "us", "value": 20.0, "currency": null}]);
    let target = json!({"campaign": three.campaign, "metric": "orders", "primary": true,
        "thresholds": thresholds});
    desk.make(Kind::Target, target);
    assert_eq!(state(&desk), GateState::Met);
    desk.save(Kind::Campaign, three.campaign, json!({"archived": true}));
    assert_eq!(state(&desk), GateState::NotKnown, "a campaign put aside says nothing");
}

#[test]
fn line_121_a_refusal_to_write_things_down_shuts_the_way() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    let lapse = json!({"partner": partner, "kind": "refused-to-document", "on": "2026-02-19"});
    desk.make(Kind::Lapse, lapse);
    let view = evidence::open(&desk, partner).unwrap();
    assert_eq!((view.opening, view.next), (Opening::Shut, None));
}

#[test]
fn line_108_a_partner_put_aside_while_nothing_speaks_against_them_is_warned_of() {
    let desk = Desk::on("2026-02-20");
    let partner = desk.make(Kind::Partner, json!({"name": {"ru": "Агата", "en": ""}}));
    assert_eq!(evidence::open(&desk, partner).unwrap().caution, None);
    desk.save(Kind::Partner, partner, json!({"archived": true}));
    let caution = evidence::open(&desk, partner).unwrap().caution;
    assert_eq!(caution, Some(Caution::TooQuick));
}

#[test]
fn line_109_decisions_with_their_reasons_stand_beside_the_conditions() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let partner = nika(&desk, three);
    let other = desk.make(Kind::Partner, json!({"name": {"ru": "Агата", "en": ""}}));
    health::decide(&desk, three.campaign, Verdict::Pivot, "Просить показать провалы", true)
        .unwrap();
    desk.go_to("2026-03-01");
    health::decide(&desk, three.campaign, Verdict::Stop, "Не брать без отзывов", false).unwrap();
    let lessons = evidence::lessons(&desk).unwrap();
    let reasons: Vec<&str> = lessons.iter().map(|lesson| lesson.reason.as_str()).collect();
    assert_eq!(reasons, ["Не брать без отзывов", "Просить показать провалы"]);
    assert!(lessons[0].partners.contains(&partner) && !lessons[0].partners.contains(&other));
    assert_eq!(evidence::open(&desk, other).unwrap().lessons, lessons);
}

#[test]
fn conditions_are_settings_and_are_judged_by_from_then_on() {
    let desk = Desk::on("2026-02-20");
    let partner = nika(&desk, bare(&desk, "Gift Box"));
    for market in ["ru", "us"] {
        case(&desk, partner, json!({"market": market, "link": "https://example.org"}));
    }
    let settings = sverka_app::settings::open(&desk).unwrap();
    let state = |desk: &Desk| {
        let view = evidence::open(desk, partner).unwrap();
        gate(&view, GateId::CasesBothMarkets).state
    };
    assert_eq!(state(&desk), GateState::NotMet);
    let mut gates = settings.gates;
    let of = |id: GateId| gates.iter().position(|rule| rule.id == id.tag()).unwrap();
    let (cases, talk) = (of(GateId::CasesBothMarkets), of(GateId::GutCheck));
    gates[cases].least = 0.0;
    gates[talk].on = false;
    desk.save(Kind::Settings, settings.id, json!({"gates": gates}));
    assert_eq!(state(&desk), GateState::Met);
    let view = evidence::open(&desk, partner).unwrap();
    assert!(view.gates.iter().all(|gate| gate.id != GateId::GutCheck));
    gates[cases].least = -1.0;
    let failure = record::save(&desk, Kind::Settings, settings.id, fields(json!({"gates": gates})))
        .unwrap_err();
    assert_eq!(failure.problems[0].field, format!("gates.{cases}.least"));
}

#[test]
fn only_what_may_be_opened_is_handed_to_the_system() {
    let desk = Desk::on("2026-11-20");
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, "%PDF").unwrap();
        path.display().to_string()
    };
    let partner =
        record::create(&desk, Kind::Partner, fields(json!({ "name": { "ru": "Ника", "en": "" } })));
    let partner = partner.unwrap().value;
    let case = |link: &str, file: &str| {
        let made = json!({ "partner": partner, "brand": "Вереск", "link": link, "file": file });
        record::create(&desk, Kind::Case, fields(made)).unwrap().value
    };
    let (pdf, script) = (file("case.pdf"), file("case.sh"));
    let gone = folder.path().join("gone.pdf").display().to_string();
    let table = [
        ("https://example.org/1", pdf.as_str(), Ok(()), Ok(())),
        ("http://example.org/1", script.as_str(), Err(Code::NotOpened), Err(Code::NotOpened)),
        ("", gone.as_str(), Err(Code::NotOpened), Err(Code::Missing)),
    ];
    for (link, path, page, on_disk) in table {
        let id = case(link, path);
        let asked = |proof| evidence::to_open(&desk, Kind::Case, id, proof);
        assert_eq!(asked(Proof::Link).map_err(|f| f.code), page.map(|()| link.to_owned()));
        assert_eq!(asked(Proof::File).map_err(|f| f.code), on_disk.map(|()| path.to_owned()));
        let view = evidence::open(&desk, partner).unwrap();
        let line = view.cases.iter().find(|line| line.case.id == id).unwrap();
        assert_eq!((line.opens_link, line.opens_file), (page.is_ok(), on_disk.is_ok()), "{link}");
    }
    let other = evidence::to_open(&desk, Kind::Partner, partner, Proof::Link);
    assert_eq!(other.unwrap_err().code, Code::NotFound);
}

#[test]
fn line_92_a_partner_of_one_market_is_judged_by_the_cases_there() {
    let desk = Desk::on("2026-11-21");
    let name = json!({ "ru": "Ника", "en": "Nika" });
    let nika = desk.make(Kind::Partner, json!({ "name": name, "markets": ["ru"] }));
    for n in 0..4 {
        let link = format!("https://example.org/{n}");
        desk.make(
            Kind::Case,
            json!({ "partner": nika, "market": "ru", "brand": "Вереск", "link": link }),
        );
    }
    let judged = || {
        let view = evidence::open(&desk, nika).unwrap();
        let found = gate(&view, GateId::CasesBothMarkets);
        let of_all = evidence::all_gates(&desk).unwrap().remove(&nika).unwrap();
        assert!(of_all.contains(found), "one by one and all at once are judged alike");
        (found.state, found.markets.clone())
    };
    assert_eq!(judged(), (GateState::Met, vec![Market::Ru]));
    desk.save(Kind::Partner, nika, json!({ "markets": ["ru", "us"] }));
    assert_eq!(judged(), (GateState::NotMet, vec![Market::Ru, Market::Us]));
}
