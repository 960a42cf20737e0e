//! What the parties say to the clauses of a paper, to its metrics and deliverables, the words they keep to, and clauses agreed before.

use crate::made::{Desk, Three, bare, ready, sign};
use serde_json::json;
use std::sync::Arc;
use sverka_app::clock::SetClock;
use sverka_app::{
    Code, Workspace, align, brief, comment, deliverable, memory, record, sample, term,
};
use sverka_core::bilingual::Kind as Fact;
use sverka_core::brief::Bar;
use sverka_core::clause::SideState;
use sverka_core::comment::{CommentAbout, CommentKind, Settled};
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind};

const TODAY: &str = "2026-02-20";

fn say(desk: &Desk, clause: Id, party: Id, kind: CommentKind, ru: &str, en: &str) -> Id {
    comment::say(desk, clause, Some(party), kind, Both::new(ru, en)).unwrap().value
}

fn agree(desk: &Desk, clause: Id, parties: &[Id]) {
    for party in parties {
        say(desk, clause, *party, CommentKind::Agree, "", "");
    }
}

/// A clause of a ready brief.
fn payment(desk: &Desk) -> (Three, Id) {
    let three = ready(desk);
    (three, desk.clause(three.campaign, "payment").clause.id)
}

#[test]
fn a_clause_is_agreed_while_every_party_says_yes_to_it_as_it_stands() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let stands = || desk.clause(three.campaign, "payment");
    let counted = || brief::open(&desk, three.campaign, Paper::Brief).unwrap().agreed;
    agree(&desk, id, &[three.brand, three.nika]);
    assert_eq!((stands().state.ru, stands().agreed.len(), counted()), (SideState::Checked, 2, 0));
    agree(&desk, id, &[three.tessa, three.tessa]);
    assert_eq!((stands().state.ru, stands().state.en), (SideState::Agreed, SideState::Agreed));
    assert_eq!((counted(), stands().comments.len()), (1, 3), "a second yes says nothing new");
    assert!(stands().state.ready);
    // Another text is another matter; the old one again is what they agreed to.
    let text = stands().clause.text;
    desk.write(id, "Платим сразу.", &text.en);
    assert_eq!((stands().agreed.len(), counted()), (0, 0));
    desk.write(id, &text.ru, &text.en);
    assert_eq!(counted(), 1);
}

#[test]
fn a_party_is_heard_on_a_metric_and_a_deliverable_as_on_a_clause() {
    let desk = Desk::on(TODAY);
    let three = ready(&desk);
    let target = align::open(&desk, three.campaign).unwrap().targets[0].id;
    let made = deliverable::list(&desk, three.campaign).unwrap()[0].deliverable.id;
    for (subject, about, change) in [
        (
            target,
            CommentAbout::Target,
            (Kind::Target, json!({"why": {"ru": "Иначе", "en": "Other"}})),
        ),
        (made, CommentAbout::Deliverable, (Kind::Deliverable, json!({"due": "2026-03-11"}))),
    ] {
        agree(&desk, subject, &[three.brand, three.nika, three.nika]);
        let talk = || comment::talk(&desk, subject).unwrap();
        assert_eq!((talk().agreed, talk().comments.len()), (vec![three.brand, three.nika], 2));
        assert!(talk().comments.iter().all(|one| one.about == about));
        // Another promise is another matter; the old one again is what they agreed to.
        let (kind, fields) = change;
        desk.save(kind, subject, fields);
        assert!(talk().agreed.is_empty());
        desk.undo().unwrap();
        assert_eq!(talk().agreed, [three.brand, three.nika]);
    }
    let seen = || brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    let before = (seen().questions, seen().proposals);
    let asked = say(&desk, target, three.tessa, CommentKind::Question, "", "By whose count?");
    let wants = say(&desk, made, three.nika, CommentKind::Proposal, "Неделей позже", "");
    assert_eq!((seen().questions, seen().proposals), (before.0 + 1, before.1 + 1));
    let waits: Vec<Id> = seen().open_talk.iter().map(|one| one.subject).collect();
    assert_eq!(waits, [target, made]);
    comment::settle(&desk, asked, Settled::Answered, "By ours.").unwrap();
    comment::settle(&desk, wants, Settled::Accepted, "").unwrap();
    assert_eq!(seen().open_talk, []);
    let due = deliverable::list(&desk, three.campaign).unwrap()[0].deliverable.due;
    assert_eq!(due.unwrap().to_string(), "2026-03-16", "a day is entered by a person");
    let nobody = comment::say(&desk, Id::nil(), None, CommentKind::Note, Both::new("Что?", ""));
    assert_eq!(nobody.unwrap_err().code, Code::NotFound);
}

#[test]
fn a_signature_is_a_yes_to_the_metrics_and_deliverables_under_it() {
    let desk = Desk::on(TODAY);
    let three = ready(&desk);
    sign(&desk, three.campaign, three.tessa).unwrap();
    let target = align::open(&desk, three.campaign).unwrap().targets[0].id;
    let made = deliverable::list(&desk, three.campaign).unwrap()[0].deliverable.id;
    let talk = |subject| comment::talk(&desk, subject).unwrap();
    for subject in [target, made] {
        assert_eq!(
            (talk(subject).agreed, talk(subject).signed),
            (vec![three.tessa], vec![three.tessa])
        );
    }
    desk.save(Kind::Target, target, json!({"gloss": {"ru": "Проще", "en": "Plainer"}}));
    assert_eq!((talk(target).signed, talk(made).signed), (vec![], vec![three.tessa]));
}

#[test]
fn a_yes_to_what_is_not_checked_makes_nothing_agreed() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    desk.write(id, "Платим за 5 дней.", "We pay within 7 days.");
    agree(&desk, id, &three.parties());
    let view = desk.clause(three.campaign, "payment");
    assert_eq!((view.agreed.len(), view.state.ru), (3, SideState::Draft));
}

#[test]
fn a_signature_is_a_yes_to_every_clause_it_stands_under() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!(view.agreed, view.completeness.of);
    desk.write(id, "Платим сразу.", "We pay at once.");
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!(view.agreed, view.completeness.of - 1);
}

#[test]
fn an_accepted_proposal_stands_in_the_clause_and_undo_takes_both_back() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let before = desk.clause(three.campaign, "payment").clause.text;
    let proposal = say(&desk, id, three.nika, CommentKind::Proposal, "Платим сразу.", "");
    let open = || {
        let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
        assert_eq!(view.completeness.bars, [], "what is said does not bar signing");
        (view.questions, view.proposals)
    };
    assert_eq!(open(), (0, 1));
    comment::settle(&desk, proposal, Settled::Accepted, "").unwrap();
    let view = desk.clause(three.campaign, "payment");
    assert_eq!(view.clause.text, Both::new("Платим сразу.", &before.en));
    assert_eq!((view.state.ru, view.state.en), (SideState::Draft, SideState::Outdated));
    assert_eq!(view.comments[0].settled.as_ref().unwrap().how, Settled::Accepted);
    desk.undo().unwrap();
    let view = desk.clause(three.campaign, "payment");
    assert_eq!((view.clause.text, view.comments[0].settled.clone()), (before, None));
    assert_eq!(open(), (0, 1));
}

#[test]
fn a_proposal_to_an_earlier_text_is_not_accepted_over_what_was_written_since() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let before = desk.clause(three.campaign, "payment").clause.text;
    let proposal = say(&desk, id, three.nika, CommentKind::Proposal, "Платим сразу.", "");
    desk.write(id, "Платим за 3 дня.", "We pay within 3 days.");
    let accept = || comment::settle(&desk, proposal, Settled::Accepted, "");
    assert_eq!(accept().unwrap_err().code, Code::TextChanged);
    let view = desk.clause(three.campaign, "payment");
    assert_eq!(view.clause.text, Both::new("Платим за 3 дня.", "We pay within 3 days."));
    assert!(view.comments.iter().all(|one| one.settled.is_none()), "it stays open");
    // Of the text it was made to, it is accepted as ever.
    desk.write(id, &before.ru, &before.en);
    accept().unwrap();
    assert_eq!(desk.clause(three.campaign, "payment").clause.text.ru, "Платим сразу.");
}

#[test]
fn what_is_said_is_settled_once_in_its_way_and_with_its_reason() {
    use CommentKind::{Agree, Note, Proposal, Question};
    use Settled::{Accepted, Answered, Declined};
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    // Kind, how it is settled, with what words, and what comes of it.
    let table = [
        (Question, Answered, "В пятницу.", None),
        (Question, Answered, " ", Some(Code::Refused)),
        (Question, Accepted, "", Some(Code::NotReady)),
        (Proposal, Declined, "Дорого.", None),
        (Proposal, Declined, "", Some(Code::Refused)),
        (Proposal, Answered, "Да.", Some(Code::NotReady)),
        (Note, Answered, "Да.", Some(Code::NotReady)),
        (Agree, Declined, "Нет.", Some(Code::NotReady)),
    ];
    for (kind, how, note, refused) in table {
        let said = say(&desk, id, three.tessa, kind, "Слова", "Words");
        let done = comment::settle(&desk, said, how, note);
        assert_eq!(done.map(drop).map_err(|f| f.code).err(), refused, "{kind:?} {how:?} {note:?}");
        let again = comment::settle(&desk, said, how, "ещё");
        assert_eq!(again.is_ok(), refused == Some(Code::Refused), "{kind:?} {how:?} {note:?}");
        record::remove(&desk, Kind::Comment, said).unwrap();
    }
    let blank = comment::say(&desk, id, None, Question, Both::default()).unwrap_err();
    assert_eq!(blank.problems[0].code, ProblemCode::Empty);
}

#[test]
fn line_162_names_of_those_who_take_part_stand_on_both_sides_or_on_none() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let table: &[(&str, &str, &[Fact])] = &[
        ("Вересна платит сразу.", "Veresna pays at once.", &[]),
        ("Вересна платит сразу.", "The brand pays at once.", &[Fact::Name]),
        ("Nika отвечает.", "Tessa answers.", &[Fact::Name]),
        ("Ролик в Телеграме.", "The video is on Telegram.", &[]),
    ];
    for (ru, en, kinds) in table {
        desk.write(id, ru, en);
        let view = desk.clause(three.campaign, "payment");
        let found: Vec<Fact> = view.state.differences.iter().map(|d| d.kind).collect();
        assert_eq!(found, *kinds, "{ru} | {en}");
        let typed = brief::compare(&desk, three.campaign, ru, en).unwrap();
        assert_eq!(typed.differences, view.state.differences, "{ru} | {en}");
        assert_eq!(typed.terms, view.terms, "{ru} | {en}");
        let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
        let barred = view.completeness.bars.contains(&Bar::Differences);
        assert_eq!(barred, !kinds.is_empty(), "{ru} | {en}");
    }
    // With a reason the difference stands.
    desk.write(id, "Вересна платит сразу.", "The brand pays at once.");
    let difference = desk.clause(three.campaign, "payment").state.differences[0].clone();
    brief::accept(&desk, id, difference, "Бренд здесь один.").unwrap();
    brief::check(&desk, id).unwrap();
}

#[test]
fn line_18_a_term_of_ones_own_bars_signing_and_a_working_one_only_advises() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    desk.write(
        id,
        "Посылку отправляем сразу. Смотрим вовлечённость.",
        "We send the bag at once. We watch involvement.",
    );
    let view = desk.clause(three.campaign, "payment");
    assert_eq!(view.state.differences, []);
    let advised = view.terms.iter().find(|one| one.id == "engagement").unwrap();
    assert_eq!(advised.fault.as_ref().unwrap().word, "involvement");
    let own = desk.make(Kind::Term, json!({"ru": "посылка", "en": "parcel"}));
    let view = desk.clause(three.campaign, "payment");
    assert_eq!(view.state.differences.iter().map(|d| d.kind).collect::<Vec<_>>(), [Fact::Term]);
    assert_eq!(brief::check(&desk, id).unwrap_err().code, Code::NotReady);
    let listed = term::open(&desk).unwrap();
    let ids: std::collections::BTreeSet<&str> = listed.iter().map(|v| &*v.entry.id).collect();
    assert_eq!(ids.len(), listed.len(), "a term and a metric of one name are one entry");
    assert_eq!(listed[0].own.as_ref().unwrap().id, own);
    assert_eq!(listed[0].clauses, 1);
    record::remove(&desk, Kind::Term, own).unwrap();
    brief::check(&desk, id).unwrap();
}

#[test]
fn every_term_says_what_it_is_about_in_both_languages() {
    let desk = Desk::on(TODAY);
    for view in term::open(&desk).unwrap() {
        let told = view.note.is_full() || view.formula.is_full();
        assert!(told && !view.entry.ru[0].is_empty() && !view.entry.en[0].is_empty(), "{view:?}");
    }
}

#[test]
fn what_everybody_signed_or_agreed_to_is_remembered_elsewhere() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let (ru, en) = ("Бренд платит за 5 рабочих дней.", "The brand pays within 5 business days.");
    desk.write(id, ru, en);
    brief::check(&desk, id).unwrap();
    let other = bare(&desk, "Second");
    let written = |ru: &str, en: &str| {
        desk.make(
            Kind::Clause,
            json!({
                "campaign": other.campaign, "title": {"ru": "Деньги", "en": "Money"},
                "text": {"ru": ru, "en": en},
            }),
        )
    };
    let near = written("Бренд платит за 7 рабочих дней.", "");
    let found = || memory::like(&desk, near).unwrap();
    assert_eq!(found(), [], "nobody agreed to it yet");
    agree(&desk, id, &three.parties());
    assert_eq!(found()[0].from.version, None);
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    let one = &found()[0];
    assert_eq!(one.text, Both::new(ru, en));
    assert_eq!((one.from.campaign, one.from.version), (three.campaign, Some(1)));
    assert!((60..100).contains(&one.percent), "{}", one.percent);
    assert_eq!(memory::like(&desk, written("О другом.", "")).unwrap(), []);
    // The clause itself is no memory of its own.
    assert!(memory::like(&desk, id).unwrap().iter().all(|one| one.text.ru != ru));
}

#[test]
fn what_is_remembered_follows_every_signature_and_every_step_back() {
    let desk = Desk::on(TODAY);
    let (three, id) = payment(&desk);
    let (ru, en) = ("Бренд платит за 5 рабочих дней.", "The brand pays within 5 business days.");
    desk.write(id, ru, en);
    brief::check(&desk, id).unwrap();
    let other = bare(&desk, "Second");
    let text = json!({"ru": "Бренд платит за 7 рабочих дней.", "en": ""});
    let near = desk.make(Kind::Clause, json!({"campaign": other.campaign, "text": text}));
    let versions = || -> Vec<Option<u32>> {
        memory::like(&desk, near).unwrap().iter().map(|one| one.from.version).collect()
    };
    assert_eq!(versions(), [], "asked before anybody signed");
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    assert_eq!(versions(), [Some(1)]);
    // Letters of another clause change nothing of what was signed; the title of its campaign does.
    desk.write(near, "Бренд платит за 6 рабочих дней.", "");
    assert_eq!(versions(), [Some(1)]);
    desk.save(Kind::Campaign, three.campaign, json!({"title": {"ru": "Иначе", "en": "Other"}}));
    let titled = || memory::like(&desk, near).unwrap().remove(0).from.title.en;
    assert_eq!(titled(), "Other");
    desk.undo().unwrap();
    assert_eq!(titled(), "Gift Box");
    desk.write(id, "Бренд платит за 5 дней.", "The brand pays within 5 days.");
    brief::check(&desk, id).unwrap();
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    assert_eq!(versions().len(), 2, "both versions of it are remembered");
}

#[test]
fn papers_to_be_measured_are_long_and_their_like_was_signed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("texts.sverka");
    let today = crate::made::day("2026-03-02");
    let made = sample::texts::create(&path, today, 40).unwrap();
    let workspace = Workspace::open(&path, Arc::new(SetClock::at(today)), "").unwrap();
    let open = |campaign| brief::open(&workspace, campaign, Paper::Brief).unwrap().clauses;
    assert_eq!(open(made.wide).len(), sample::texts::CLAUSES);
    let long = open(made.long).remove(0);
    assert_eq!((long.clause.id, long.state.differences), (made.pages, vec![]));
    assert!(long.clause.text.ru.chars().count() > 15_000);
    let found = memory::like(&workspace, made.short).unwrap();
    assert!(!found.is_empty() && found.iter().all(|one| one.from.version == Some(1)));
}
