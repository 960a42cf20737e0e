//! What is to be done about the cards that bind.

use super::*;

fn line<'a>(items: &'a [RuleItem], card: &str) -> Vec<&'a RuleItem> {
    items.iter().filter(|item| item.card == card).collect()
}

#[test]
fn a_card_is_answered_for_the_campaign_a_platform_a_page_or_each_deliverable() {
    // Two videos of one creator on YouTube, one of them on VK, and one by another creator on YouTube.
    let all =
        [facts(11, Youtube, Ru), facts(12, Youtube, Ru), facts(13, Vk, Ru), facts(21, Youtube, Ru)];
    let table: [(RuleScope, &[RuleSubject], &[usize]); 4] = [
        (RuleScope::Campaign, &[RuleSubject::default()], &[4]),
        (
            RuleScope::Platform,
            &[
                RuleSubject { platform: Some(Youtube), ..RuleSubject::default() },
                RuleSubject { platform: Some(Vk), ..RuleSubject::default() },
            ],
            &[3, 1],
        ),
        (
            RuleScope::Page,
            &[
                RuleSubject { party: Some(id(1)), platform: Some(Youtube), deliverable: None },
                RuleSubject { party: Some(id(1)), platform: Some(Vk), deliverable: None },
                RuleSubject { party: Some(id(2)), platform: Some(Youtube), deliverable: None },
            ],
            &[2, 1, 1],
        ),
        (
            RuleScope::Deliverable,
            &[11, 12, 13, 21]
                .map(|n| RuleSubject { deliverable: Some(id(n)), ..RuleSubject::default() }),
            &[1, 1, 1, 1],
        ),
    ];
    for (scope, subjects, counts) in table {
        let card = RuleCard { scope, ..own(RuleTrigger::default()) };
        let items = checklist(&rules_for(&[card], &all, today()), &[], today());
        let found: Vec<_> = items.iter().map(|item| item.subject).collect();
        assert_eq!(found, subjects, "{scope:?}");
        let bound: Vec<_> = items.iter().map(|item| item.deliverables.len()).collect();
        assert_eq!(bound, counts, "{scope:?}");
    }
}

#[test]
fn a_line_is_done_by_what_its_card_asks_for() {
    let subject = RuleSubject::default();
    let of = |asks, found: Option<RuleCheck>| {
        let card = RuleCard { asks, ..own(RuleTrigger::default()) };
        let binding = rules_for(&[card], &[facts(10, Vk, Ru)], today());
        let checks: Vec<RuleCheck> = found.into_iter().collect();
        checklist(&binding, &checks, today())[0].state
    };
    let name = id(900).to_string();
    let filled = |value: &str, done| Some(check(&name, subject, value, done));
    for asks in RuleAsks::ALL {
        let expected = match asks {
            RuleAsks::Nothing => [RuleState::Known; 4],
            RuleAsks::Tick | RuleAsks::Status => {
                [RuleState::Open, RuleState::Open, RuleState::Open, RuleState::Met]
            }
            _ => [RuleState::Open, RuleState::Met, RuleState::Open, RuleState::Open],
        };
        let answers =
            [None, filled("2VtzqwxABC", false), filled(" \u{200b}", false), filled("", true)];
        for (answer, expected) in answers.into_iter().zip(expected) {
            assert_eq!(of(asks, answer), expected, "{asks:?}");
        }
    }
}

#[test]
fn the_status_of_a_platform_counts_only_from_the_day_of_signing_on() {
    let binding = bound(&[facts(10, Youtube, Ru)]);
    let subject = RuleSubject { platform: Some(Youtube), ..RuleSubject::default() };
    for (looked, expected) in [
        ("2026-11-20", RuleState::Again),
        ("2026-11-21", RuleState::Met),
        ("2026-11-25", RuleState::Met),
    ] {
        let found =
            RuleCheck { on: Some(day(looked)), ..check("ru-access-2026", subject, "", true) };
        let items = checklist(&binding, &[found], today());
        assert_eq!(line(&items, "ru-access-2026")[0].state, expected, "{looked}");
    }
}

#[test]
fn progress_counts_what_is_to_be_done_and_not_what_is_good_to_know() {
    let binding = bound(&[facts(10, Vk, Ru)]);
    let one = RuleSubject { deliverable: Some(id(10)), ..RuleSubject::default() };
    let checks = [
        check("ru-erid", one, "2VtzqwxABC", false),
        check("ru-label", RuleSubject::default(), "Реклама. ООО «Вересна»", false),
        // Of another campaign's material: it counts for nothing here.
        check("ru-erid", RuleSubject { deliverable: Some(id(99)), ..one }, "2VtzqwxXYZ", false),
    ];
    let items = checklist(&binding, &checks, today());
    assert_eq!(line(&items, "ru-fines")[0].state, RuleState::Known);
    assert_eq!(progress(&items), (2, items.len() as u32 - 1));
}

#[test]
fn a_material_goes_out_with_an_erid_to_russia_and_a_disclosure_to_the_united_states() {
    let (ru, us, far) = (facts(10, Vk, Ru), facts(20, Youtube, Us), facts(30, Vk, Ru));
    let unknown = DeliverableFacts { audience: None, ..facts(40, Vk, Ru) };
    let binding = bound(&[ru, us, far, unknown]);
    let for_one = |n| RuleSubject { deliverable: Some(id(n)), ..RuleSubject::default() };
    let checks = [
        check("ru-erid", for_one(30), "2VtzqwxABC", false),
        check("us-place", for_one(20), "Первая строка", false),
    ];
    let table: [(u128, &[RuleAsks], &[RuleAsks]); 4] = [
        (10, &[RuleAsks::Erid], &[RuleAsks::Erid]),
        (20, &[RuleAsks::Wording], &[RuleAsks::Wording]),
        (30, &[RuleAsks::Erid], &[]),
        (40, &[], &[]),
    ];
    for (n, with, without) in table {
        assert_eq!(labelled_with(&binding, id(n)), with, "{n}");
        assert_eq!(unlabelled(&binding, &checks, id(n)), without, "{n}");
    }
}
