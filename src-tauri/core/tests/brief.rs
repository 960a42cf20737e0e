//! The brief: clause states, what bars signing, and hashes that bind signatures (issue item 7; RELIABILITY 11).
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, Run, day, id, target, three};
use proptest::prelude::*;
use sverka_core::bilingual::{Kind as Difference, Known};
use sverka_core::brief::{
    Bar, BriefPart, BriefText, changed_parts, completeness, revision_hash, standing_text,
};
use sverka_core::clause::{Accepted, Clause, SideState};
use sverka_core::metric::{Dictionary, Direction, Tells, Unit};
use sverka_core::own_metric::OwnMetric;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Currency, Lang, Market, Money};

const RU: &str = "Снимаем честно.";
const EN: &str = "We film honestly.";

fn clause(n: u128, ru: &str, en: &str, checked: Option<(&str, &str)>) -> Clause {
    Clause {
        id: id(n),
        campaign: id(CAMPAIGN),
        paper: Paper::Brief,
        key: String::from("freedom"),
        title: Both::new("Свобода", "Freedom"),
        text: Both::new(ru, en),
        checked: checked.map(|(ru, en)| Both::new(ru, en)),
        accepted: Vec::new(),
        position: u32::try_from(n).unwrap(),
    }
}

#[test]
fn a_clause_is_missing_draft_outdated_or_checked_side_by_side() {
    use SideState::{Checked, Draft, Missing, Outdated};
    let both = Some((RU, EN));
    let table = [
        ("", "", None, Missing, Missing),
        (RU, "", None, Draft, Missing),
        ("", EN, None, Missing, Draft),
        (RU, EN, None, Draft, Draft),
        (RU, EN, both, Checked, Checked),
        ("Иначе.", EN, both, Draft, Outdated),
        (RU, "Otherwise.", both, Outdated, Draft),
        ("Иначе.", "Otherwise.", both, Draft, Draft),
        ("", EN, both, Missing, Outdated),
        (RU, " \u{200b}\n", both, Outdated, Missing),
        // Nothing can have been held together with an empty side.
        (RU, "", Some((RU, "")), Draft, Missing),
    ];
    for (ru, en, checked, expected_ru, expected_en) in table {
        let state = clause(1, ru, en, checked).state(&Known::default());
        assert_eq!((state.ru, state.en), (expected_ru, expected_en), "{ru:?} {en:?} {checked:?}");
    }
}

#[test]
fn an_accepted_difference_needs_a_reason_and_a_clause_a_known_key() {
    let mut clause = clause(1, RU, EN, None);
    assert_eq!(clause.problems(), []);
    clause.accepted.push(Accepted {
        ru: String::from("5"),
        en: String::new(),
        reason: String::from(" "),
    });
    assert_eq!(clause.problems()[0].code, ProblemCode::NoReason);
    clause.accepted[0].reason = String::from("Только для России");
    clause.key = String::from("unheard-of");
    assert_eq!(clause.problems()[0].code, ProblemCode::NotFound);
}

#[derive(Debug, Clone)]
enum Edit {
    Write(Lang, u8),
    Check,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (prop::sample::select(&Lang::ALL[..]), 0u8..4)
            .prop_map(|(lang, text)| Edit::Write(lang, text)),
        Just(Edit::Check),
    ]
}

proptest! {
    /// In whatever order the sides are written and held together, the state says what happened since.
    #[test]
    fn the_state_follows_from_what_changed_since_the_check(
        edits in prop::collection::vec(edit(), 0..30)
    ) {
        let mut clause = clause(1, "", "", None);
        let words = ["", "один", "два", "три"];
        for edit in edits {
            match edit {
                Edit::Write(lang, n) => *clause.text.side_mut(lang) = words[usize::from(n)].to_owned(),
                Edit::Check if clause.text.is_full() => clause.checked = Some(clause.text.clone()),
                Edit::Check => {}
            }
            let state = clause.state(&Known::default());
            for (lang, side) in [(Lang::Ru, state.ru), (Lang::En, state.en)] {
                let changed = |lang| clause.checked.as_ref().map(|c: &Both| c.side(lang) != clause.text.side(lang));
                let expected = match (clause.text.side(lang).is_empty(), changed(lang), changed(lang.other())) {
                    (true, ..) => SideState::Missing,
                    (_, Some(false), Some(false)) => SideState::Checked,
                    (_, Some(false), Some(true)) => SideState::Outdated,
                    _ => SideState::Draft,
                };
                prop_assert_eq!(side, expected);
            }
            let held = state.ru == SideState::Checked && state.en == SideState::Checked;
            prop_assert_eq!(state.ready, held && state.differences.is_empty());
        }
    }
}

#[test]
fn what_bars_signing_is_listed_whole() {
    let primary = target(1, "orders", true, &[]);
    let checked = clause(1, RU, EN, Some((RU, EN)));
    let draft = clause(2, RU, EN, None);
    let missing = clause(3, RU, "", None);
    let bars = |clauses: &[Clause], primary: bool, gate| {
        let targets: Vec<_> =
            [made::target(1, "orders", true, &[])].into_iter().filter(|_| primary).collect();
        completeness(Paper::Brief, clauses, &targets, gate, true, &Known::default()).bars
    };
    assert_eq!(bars(std::slice::from_ref(&checked), true, true), []);
    assert_eq!(bars(&[], true, true), [Bar::NoClauses]);
    assert_eq!(bars(&[checked.clone(), draft.clone()], true, true), [Bar::Unchecked]);
    assert_eq!(bars(std::slice::from_ref(&checked), false, false), [Bar::GateShut, Bar::NoPrimary]);
    let done = completeness(
        Paper::Brief,
        &[checked.clone(), draft, missing],
        std::slice::from_ref(&primary),
        true,
        true,
        &Known::default(),
    );
    assert_eq!((done.ready, done.written, done.of), (1, 2, 3));
    assert!(done.bars.contains(&Bar::MissingText) && done.bars.contains(&Bar::Unchecked));
    assert_eq!(
        completeness(Paper::Brief, &[checked], &[primary], true, false, &Known::default()).bars,
        [Bar::NoDates]
    );
}

/// Each thing in the way is told once, where it is mended first.
#[test]
fn what_stands_in_the_way_of_signing_names_its_clause_and_its_languages() {
    let waits = "Tessa: [[translation missing]]";
    let clauses = [
        clause(1, RU, EN, Some((RU, EN))),
        clause(2, "Тесса: да.", waits, None),
        clause(3, "Платим 50 000 ₽.", "We pay ₽60,000.", None),
        clause(4, RU, EN, None),
        clause(5, "", "", None),
    ];
    let targets = [target(1, "orders", true, &[])];
    let found = completeness(Paper::Brief, &clauses, &targets, true, false, &Known::default());
    let told: Vec<_> = found
        .obstacles
        .iter()
        .map(|one| (one.bar, one.number, one.missing.as_slice(), one.differs.as_slice()))
        .collect();
    assert_eq!(
        told,
        [
            (Bar::MissingText, 2, &[Lang::En][..], &[][..]),
            (Bar::MissingText, 5, &[Lang::Ru, Lang::En][..], &[][..]),
            (Bar::Differences, 3, &[][..], &[Difference::Money][..]),
            (Bar::Unchecked, 4, &[][..], &[][..]),
            (Bar::NoDates, 0, &[][..], &[][..]),
        ]
    );
    let bars = [Bar::MissingText, Bar::Differences, Bar::Unchecked, Bar::NoDates];
    assert_eq!(found.bars, bars);
    assert_eq!((found.written, found.differences), (3, 1));
}

#[test]
fn a_place_that_waits_for_a_translation_holds_its_side_back() {
    let waits = "Tessa: [[translation missing]]";
    let waiting = clause(1, RU, waits, Some((RU, waits)));
    let state = waiting.state(&Known::default());
    assert_eq!((state.ru, state.en, state.ready), (SideState::Draft, SideState::Missing, false));
    assert!(!waiting.text.is_written());
    for said in ["see [1]", "a [[ b", "]] and [["] {
        assert!(Both::new(said, said).is_written(), "{said}");
    }
}

fn text() -> BriefText {
    let mut parties = three();
    parties[1].person = Both::new("Агент", "Agent");
    let mut orders = target(21, "orders", true, &[(Market::Ru, 300.0), (Market::Us, 120.5)]);
    orders.owner = Some(id(BRAND));
    let mut price = target(22, "cpo", false, &[(Market::Us, 14.1)]);
    price.thresholds[0].currency = Some(Currency::Usd);
    let clauses =
        [clause(31, RU, EN, None), clause(32, "Платим 50 000 ₽.", "We pay ₽50,000.", None)];
    standing_text(
        Paper::Brief,
        &Run::of(30).campaign,
        &parties,
        &clauses,
        &[price, orders],
        &[],
        &Dictionary::default(),
    )
}

#[test]
fn the_text_stands_in_its_order_with_the_primary_metric_first() {
    let text = text();
    assert_eq!(
        text.parties.iter().map(|p| p.id).collect::<Vec<_>>(),
        [BRAND, CREATOR_RU, CREATOR_US].map(id)
    );
    assert_eq!(
        text.targets.iter().map(|t| t.metric.as_str()).collect::<Vec<_>>(),
        ["orders", "cpo"]
    );
}

/// Every version must make the hashes of the first again, or every signature of it would be void.
#[test]
fn the_hash_of_a_known_text_never_changes() {
    assert_eq!(revision_hash(&text(), ""), KNOWN);
}

#[test]
fn the_formula_of_a_metric_of_ones_own_is_signed_with_it() {
    let own = |over: &str, times: f64| OwnMetric {
        id: id(70),
        key: "kept".to_owned(),
        name: Both::new("Сохранили", "Kept"),
        gloss: Both::default(),
        over: vec![over.to_owned()],
        under: vec!["views".to_owned()],
        times,
        unit: Unit::Ratio,
        direction: Direction::Higher,
        tells: Tells::Leading,
    };
    let hash = |own: OwnMetric| {
        let targets = [target(21, "kept", true, &[(Market::Ru, 3.0)])];
        let dictionary = Dictionary::with(&[own]);
        let run = Run::of(30);
        let text =
            standing_text(Paper::Brief, &run.campaign, &three(), &[], &targets, &[], &dictionary);
        (revision_hash(&text, ""), text.targets[0].digest())
    };
    let signed = hash(own("saves", 1.0));
    assert_eq!(hash(own("saves", 1.0)), signed);
    for other in [own("shares", 1.0), own("saves", 1000.0)] {
        let other = hash(other);
        assert!(other.0 != signed.0 && other.1 != signed.1);
    }
}

#[test]
fn whatever_is_agreed_changes_the_hash() {
    type Edit = fn(&mut BriefText);
    let changes: [(&str, Edit); 28] = [
        ("title ru", |t| t.title.ru.push(' ')),
        ("title en", |t| t.title.en.push('.')),
        ("start", |t| t.starts = Some(day(2))),
        ("no start", |t| t.starts = None),
        ("end", |t| t.ends = Some(day(31))),
        ("fewer parties", |t| t.parties.truncate(2)),
        ("order of parties", |t| t.parties.swap(0, 1)),
        ("another party", |t| t.parties[0].id = id(99)),
        ("party's name", |t| t.parties[1].name.ru = String::from("Другая")),
        ("party's person", |t| t.parties[1].person.en.clear()),
        ("party's market", |t| t.parties[1].market = Some(Market::Us)),
        ("party's role", |t| t.parties[1].role = sverka_core::campaign::PartyRole::Brand),
        ("clause ru", |t| t.clauses[0].text.ru = t.clauses[0].text.ru.replace('е', "ё")),
        ("clause en", |t| t.clauses[0].text.en.make_ascii_uppercase()),
        ("clause's title", |t| t.clauses[1].title.ru.clear()),
        ("sides exchanged", |t| {
            let text = &mut t.clauses[1].text;
            std::mem::swap(&mut text.ru, &mut text.en);
        }),
        ("fewer clauses", |t| t.clauses.truncate(1)),
        ("order of clauses", |t| t.clauses.swap(0, 1)),
        ("metric", |t| t.targets[0].metric = String::from("promo_orders")),
        ("primary", |t| t.targets[1].primary = true),
        ("what", |t| t.targets[0].what.en.push('!')),
        ("why", |t| t.targets[0].why.ru.push('!')),
        ("owner", |t| t.targets[0].owner = None),
        ("threshold", |t| t.targets[0].thresholds[1].value = Some(120.6)),
        ("no threshold", |t| t.targets[0].thresholds[1].value = None),
        ("threshold's market", |t| t.targets[0].thresholds[1].market = Market::Ru),
        ("currency", |t| t.targets[1].thresholds[0].currency = Some(Currency::Eur)),
        ("fewer thresholds", |t| t.targets[0].thresholds.truncate(1)),
    ];
    let mut hashes = vec![revision_hash(&text(), ""), revision_hash(&text(), KNOWN)];
    for (what, change) in changes {
        let mut changed = text();
        change(&mut changed);
        let hash = revision_hash(&changed, "");
        assert!(!hashes.contains(&hash), "{what}");
        hashes.push(hash);
    }
}

#[test]
fn lines_14_16_17_19_and_47_all_that_is_said_of_a_metric_is_signed_with_it() {
    type Edit = fn(&mut BriefText);
    let changes: [(&str, Edit); 5] = [
        ("what it may cost", |t| {
            let most = Money { minor: 150_000, currency: Currency::Rub };
            t.targets[0].thresholds[0].cost_most = Some(most);
        }),
        ("what it is needed for", |t| t.targets[0].needed_for.en.push('!')),
        ("season", |t| t.targets[0].thresholds[1].season.en.push('!')),
        ("plain words", |t| t.targets[0].gloss.ru.push('!')),
        ("early signs", |t| t.targets[0].leading.ru.push('!')),
    ];
    for (what, change) in changes {
        let mut changed = text();
        change(&mut changed);
        assert_ne!(revision_hash(&changed, ""), revision_hash(&text(), ""), "{what}");
        assert_eq!(changed_parts(&text(), &changed), [BriefPart::Metrics], "{what}");
    }
}

#[test]
fn line_24_a_brief_is_as_complete_as_its_clauses_are_held_together() {
    let held = |n| clause(n, RU, EN, Some((RU, EN)));
    let vague = |n| clause(n, RU, "", None);
    for done in 0..=4 {
        let mut clauses: Vec<Clause> = (0..done).map(held).collect();
        clauses.extend((done..4).map(vague));
        let targets = [target(1, "orders", true, &[])];
        let known = Known::default();
        let found = completeness(Paper::Brief, &clauses, &targets, true, true, &known);
        assert_eq!((found.ready, found.of), (u32::try_from(done).unwrap(), 4));
        assert_eq!(found.bars.is_empty(), done == 4, "{done}");
    }
}

#[test]
fn a_word_moved_over_the_edge_of_a_field_is_another_text() {
    let mut one = text();
    let mut two = text();
    one.clauses[0].text = Both::new("аб", "c");
    two.clauses[0].text = Both::new("а", "бc");
    assert_ne!(revision_hash(&one, ""), revision_hash(&two, ""));
    one.clauses[0].text = Both::new("x\ntext.en=1:y", "z");
    two.clauses[0].text = Both::new("x", "y\ntext.en=1:z");
    assert_ne!(revision_hash(&one, ""), revision_hash(&two, ""));
}

#[test]
fn what_is_not_agreed_in_the_brief_leaves_its_hash_alone() {
    let campaign = Run::of(30).campaign;
    let clauses = [clause(31, RU, EN, None)];
    let targets = [target(21, "orders", true, &[])];
    let mut parties = three();
    let before = revision_hash(
        &standing_text(
            Paper::Brief,
            &campaign,
            &parties,
            &clauses,
            &targets,
            &[],
            &Dictionary::default(),
        ),
        "",
    );
    parties[0].win = Both::new("Спать спокойно", "To sleep well");
    parties[1].language = Lang::En;
    let mut held = clauses.clone();
    held[0].checked = Some(held[0].text.clone());
    assert_eq!(
        revision_hash(
            &standing_text(
                Paper::Brief,
                &campaign,
                &parties,
                &held,
                &targets,
                &[],
                &Dictionary::default()
            ),
            ""
        ),
        before
    );
}

proptest! {
    /// A signed text is read back from the file it is kept in with the same hash, whatever the numbers.
    #[test]
    fn a_text_keeps_its_hash_through_its_file(
        ru in any::<String>(), en in any::<String>(), value in prop::option::of(0.0f64..1e12)
    ) {
        let mut text = text();
        text.clauses[0].text = Both::new(ru, en);
        text.targets[0].thresholds[0].value = value;
        let kept: BriefText = serde_json::from_str(&serde_json::to_string(&text).unwrap()).unwrap();
        prop_assert_eq!(revision_hash(&kept, "before"), revision_hash(&text, "before"));
    }

    #[test]
    fn thresholds_that_are_typed_differently_hash_differently(
        one in 0u64..1_000_000_000, two in 0u64..1_000_000_000
    ) {
        let hash = |hundredths: u64| {
            let mut text = text();
            text.targets[0].thresholds[0].value = Some(hundredths as f64 / 100.0);
            revision_hash(&text, "")
        };
        prop_assert_eq!(hash(one) == hash(two), one == two);
    }
}

const KNOWN: &str = "70aa7a85eb76ac20f876e29c65ec9ad748240604000fc65b97fb89f94b1d6c57";

#[test]
fn what_changed_since_a_signature_is_named() {
    let signed = BriefText {
        paper: Paper::Brief,
        title: Both::new("Чай", "Tea"),
        starts: Some(day(1)),
        ends: Some(day(31)),
        parties: Vec::new(),
        clauses: Vec::new(),
        targets: Vec::new(),
        deliverables: Vec::new(),
    };
    assert_eq!(changed_parts(&signed, &signed), []);
    let later = BriefText { ends: Some(day(32)), ..signed.clone() };
    assert_eq!(changed_parts(&signed, &later), [BriefPart::Dates]);
    let other = BriefText { title: Both::new("Мёд", "Honey"), ..later };
    assert_eq!(changed_parts(&signed, &other), [BriefPart::Title, BriefPart::Dates]);
}
