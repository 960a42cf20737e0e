//! Scoring: by several people, on evidence, under templates that change, and the ranking that comes of it.

use crate::made::{Desk, fields};
use serde_json::{Value, json};
use sverka_app::{Failure, Workspace, compare, partner, record, scorecard, template};
use sverka_core::partner::PartnerKind;
use sverka_core::problem::ProblemCode;
use sverka_core::template::Criterion;
use sverka_core::{Both, Id, Kind};

fn refused(desk: &Desk, kind: Kind, value: Value) -> Failure {
    record::create(desk, kind, fields(value)).unwrap_err()
}

fn only_problem(failure: &Failure) -> (&str, ProblemCode) {
    assert_eq!(failure.problems.len(), 1, "{failure}");
    (failure.problems[0].field.as_str(), failure.problems[0].code)
}

fn made(desk: &Desk, name: &str) -> Id {
    desk.make(Kind::Partner, json!({"name": {"ru": name, "en": ""}}))
}

/// Scores every built-in criterion of a creator alike, but for those named.
fn scored(desk: &Workspace, partner: Id, usual: u8, but: &[(&str, Option<u8>)]) {
    for criterion in template::open(desk, PartnerKind::Creator).unwrap().criteria {
        let id = criterion.criterion.id;
        let own = but.iter().find(|(one, _)| *one == id).map_or(Some(usual), |(_, value)| *value);
        if own.is_some() {
            scorecard::score(desk, partner, &id, own, "Разговор").unwrap();
        }
    }
}

fn line(desk: &Workspace, partner: Id, criterion: &str) -> scorecard::CriterionLine {
    let view = scorecard::open(desk, partner).unwrap();
    let mut lines = view.groups.into_iter().flat_map(|group| group.lines);
    lines.find(|line| line.view.criterion.id == criterion).unwrap()
}

fn template_of(desk: &Workspace) -> Vec<Criterion> {
    let view = template::open(desk, PartnerKind::Creator).unwrap();
    view.criteria.into_iter().map(|one| one.criterion).collect()
}

#[test]
fn a_criterion_is_scored_once_by_a_person_and_a_score_without_evidence_is_refused() {
    let desk = Desk::on("2026-02-20");
    let id = made(&desk, "Ника");
    scorecard::score(&desk, id, "process", Some(4), "Календарь").unwrap();
    scorecard::score(&desk, id, "process", Some(5), "Календарь и шаблон").unwrap();
    let own = line(&desk, id, "process").own.unwrap();
    assert_eq!((own.value, own.evidence.as_str()), (Some(5), "Календарь и шаблон"));
    assert!(line(&desk, id, "process").others.is_empty());
    let rater = own.rater;
    let twice = json!({"partner": id, "criterion": "process", "value": 1, "evidence": "Слухи", "rater": rater});
    let failure = refused(&desk, Kind::Score, twice);
    assert_eq!(only_problem(&failure), ("criterion", ProblemCode::TooMany));
    let cases = [
        ("process", Some(6), "Календарь", "value", ProblemCode::OutOfRange),
        ("process", Some(0), "Календарь", "value", ProblemCode::OutOfRange),
        ("process", Some(3), " ", "evidence", ProblemCode::NoEvidence),
        ("charm", Some(3), "Улыбка", "criterion", ProblemCode::NotFound),
    ];
    for (criterion, value, evidence, field, code) in cases {
        let failure = scorecard::score(&desk, id, criterion, value, evidence).unwrap_err();
        assert_eq!(only_problem(&failure), (field, code), "{criterion} {value:?}");
    }
    // What was refused has taken nothing away.
    assert_eq!(line(&desk, id, "process").own.unwrap().value, Some(5));
    scorecard::score(&desk, id, "process", None, "Спросить ещё раз").unwrap();
    let own = line(&desk, id, "process").own.unwrap();
    assert_eq!((own.value, own.evidence.as_str()), (None, "Спросить ещё раз"));
    assert_eq!(partner::open(&desk, id).unwrap().card.scored, 0);
}

#[test]
fn several_people_score_and_are_asked_to_talk_where_they_are_far_apart() {
    let desk = Desk::on("2026-02-20");
    let id = made(&desk, "Ника");
    let given = |rater: &str, value: u8| {
        let fields = json!({"partner": id, "criterion": "process", "value": value, "evidence": "Созвон", "rater": rater});
        desk.make(Kind::Score, fields)
    };
    given("Пётр", 5);
    given("Мэй", 2);
    scorecard::score(&desk, id, "process", Some(4), "Календарь").unwrap();
    let line = line(&desk, id, "process");
    assert_eq!((line.median, line.spread, line.talk), (Some(4.0), 3, true));
    assert_eq!((line.own.unwrap().value, line.others.len()), (Some(4), 2));
    assert_eq!(scorecard::open(&desk, id).unwrap().card.talks, 1);
}

#[test]
fn an_old_score_is_shown_as_it_was_scored() {
    let desk = Desk::on("2026-02-20");
    let id = made(&desk, "Ника");
    scored(&desk, id, 4, &[("process", Some(2))]);
    let before = scorecard::open(&desk, id).unwrap();
    let mut criteria = template_of(&desk);
    for one in &mut criteria {
        match one.id.as_str() {
            "process" => one.name = Both::new("Порядок", "Order"),
            "market-knowledge" => one.weight = 40,
            _ => {}
        }
    }
    assert_eq!(template::save(&desk, PartnerKind::Creator, criteria.clone()).unwrap().value, 2);
    let after = scorecard::open(&desk, id).unwrap();
    assert_eq!((after.version, after.card.score), (2, Some(4.0)));
    assert_eq!(after.earlier.len(), 1);
    assert_eq!(after.earlier[0].card.score, before.card.score);
    assert_eq!(after.apart.len(), 1);
    assert_eq!((after.apart[0].mark.value, after.apart[0].name.ru.as_str()), (Some(2), "Процесс"));
    // Nobody has scored under version 2: a change goes into it.
    criteria[0].weight = 41;
    assert_eq!(template::save(&desk, PartnerKind::Creator, criteria.clone()).unwrap().value, 2);
    // Scored anew, the old mark stays beside the new one, and the next change makes version 3.
    scorecard::score(&desk, id, "process", Some(5), "Второй созвон").unwrap();
    criteria[0].weight = 42;
    assert_eq!(template::save(&desk, PartnerKind::Creator, criteria.clone()).unwrap().value, 3);
    let now = scorecard::open(&desk, id).unwrap();
    assert_eq!(line(&desk, id, "process").own.unwrap().value, Some(5));
    let first = now.earlier.iter().find(|card| card.version == 1).unwrap();
    assert_eq!(first.card.score, before.card.score);
    // Saving what stands already makes nothing.
    assert_eq!(template::save(&desk, PartnerKind::Creator, criteria).unwrap().value, 3);
    assert_eq!(template::open(&desk, PartnerKind::Agency).unwrap().version, 1);
}

#[test]
fn weights_that_sum_to_nothing_are_refused_at_their_field_and_change_nothing() {
    let desk = Desk::on("2026-02-20");
    let mut criteria = template_of(&desk);
    criteria.iter_mut().for_each(|one| one.weight = 0);
    let failure = template::save(&desk, PartnerKind::Creator, criteria).unwrap_err();
    assert_eq!(only_problem(&failure), ("criteria", ProblemCode::NoWeight));
    assert_eq!(template::open(&desk, PartnerKind::Creator).unwrap().version, 1);
}

#[test]
fn line_86_the_list_ranks_by_score_and_says_how_sure_each_place_is() {
    let desk = Desk::on("2026-02-20");
    let (strong, weak, thin) = (made(&desk, "Ника"), made(&desk, "Орла"), made(&desk, "Агата"));
    scored(&desk, strong, 5, &[("process", Some(4))]);
    scored(&desk, weak, 3, &[]);
    scorecard::score(&desk, thin, "process", Some(5), "Созвон").unwrap();
    let rows = partner::list(&desk, false).unwrap();
    let told: Vec<_> =
        rows.iter().map(|row| (row.place, row.sureness.as_ref().map(|sure| sure.first))).collect();
    assert_eq!(told, [(Some(1.0), Some(1.0)), (Some(2.0), Some(0.0)), (None, None)]);
    let view = scorecard::open(&desk, strong).unwrap();
    let rival = view.rival.unwrap();
    assert_eq!((rival.partner, rival.behind, rival.swapped), (weak, true, 0.0));
    assert_eq!(scorecard::open(&desk, thin).unwrap().sureness, None);
}

#[test]
fn the_comparison_names_what_decides_and_what_is_not_known() {
    let desk = Desk::on("2026-02-20");
    let (one, other, thin) = (made(&desk, "Ника"), made(&desk, "Орла"), made(&desk, "Агата"));
    scored(&desk, one, 4, &[("market-knowledge", Some(5)), ("audience-fit", Some(3))]);
    scored(
        &desk,
        other,
        4,
        &[("market-knowledge", Some(3)), ("audience-fit", Some(5)), ("pace", None)],
    );
    scorecard::score(&desk, thin, "process", Some(5), "Созвон").unwrap();
    let view = compare::open(&desk, vec![one, other, thin]).unwrap();
    let codes: Vec<String> = view
        .remarks
        .iter()
        .map(|remark| serde_json::to_value(remark).unwrap()["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes[1..], ["decides", "unknown", "too-little"], "{:?}", view.remarks);
    assert!(["close", "ahead"].contains(&codes[0].as_str()));
    let row = |id: &str| view.rows.iter().find(|row| row.criterion == id).unwrap();
    let best: Vec<bool> = row("market-knowledge").cells.iter().map(|cell| cell.best).collect();
    assert_eq!(best, [true, false, false]);
    assert!(row("market-knowledge").differs && row("pace").differs);
    assert_eq!(row("pace").cells[1].median, None);
    for ids in [vec![one], vec![], vec![one, other, thin, one, other]] {
        let failure = compare::open(&desk, ids).unwrap_err();
        assert_eq!(only_problem(&failure), ("partners", ProblemCode::OutOfRange));
    }
}
