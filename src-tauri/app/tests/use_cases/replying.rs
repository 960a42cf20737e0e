//! Replies: what a creator's file brings, what stays out, and that nothing of it is believed.

use crate::made::{Desk, Three, ready, sign};
use rusqlite::Connection;
use serde_json::json;
use sverka_app::failure::kebab;
use sverka_app::intake::{self, IntakePlace};
use sverka_app::reply::{self, ReplyPreview, ReplySource};
use sverka_app::{Code, brief, file, record};
use sverka_core::comment::{Comment, CommentKind};
use sverka_core::intake::{Intake, IntakeAnswer, IntakeForm};
use sverka_core::paper::Paper;
use sverka_core::reply::Reply;
use sverka_core::reply::file::{Agreement, FORMAT, FileComment, ReplyCode, ReplyFile, VERSION};
use sverka_core::reply::standing::SpeaksOf;
use sverka_core::{Both, Id, Kind, Lang};
use sverka_locale::locale;
use sverka_store::{Reader, Record, Store, StoreError};

fn kept<R: Record>(desk: &Desk) -> Vec<R> {
    let read = |reader: &Reader<'_>| -> Result<_, StoreError> { reader.all::<R>() };
    Store::open_to_read(desk.path()).unwrap().read(read).unwrap()
}

/// A reply to the text as it stands, with nothing said yet.
fn reply_of(desk: &Desk, three: Three, party: Id) -> ReplyFile {
    let view = brief::open(desk, three.campaign, Paper::Brief).unwrap();
    ReplyFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        campaign: three.campaign,
        party,
        paper: Paper::Brief,
        hash: view.hash,
        revision: 1,
        made_at: "2026-02-21T09:00:00Z".parse().unwrap(),
        answers: Vec::new(),
        comments: Vec::new(),
        rest: Both::default(),
        agreement: None,
    }
}

/// Says something to a clause.
fn say(desk: &Desk, file: &mut ReplyFile, key: &str, kind: CommentKind, en: &str) {
    let clause = desk.clause(file.campaign, key).clause;
    let text = Both::new("", en);
    file.comments.push(FileComment { clause: clause.id, kind, of: clause.digest(), text });
}

/// A yes to every clause, and a signature.
fn signed(desk: &Desk, three: Three, party: Id) -> ReplyFile {
    let mut file = reply_of(desk, three, party);
    for view in brief::open(desk, three.campaign, Paper::Brief).unwrap().clauses {
        file.comments.push(FileComment {
            clause: view.clause.id,
            kind: CommentKind::Agree,
            of: view.clause.digest(),
            text: Both::default(),
        });
    }
    let hash = file.hash.clone();
    file.agreement =
        Some(Agreement { name: "Nika Z".to_owned(), role: "creator".to_owned(), hash });
    file
}

fn source(file: &ReplyFile) -> ReplySource {
    ReplySource::Text(file.canonical())
}

fn preview(desk: &Desk, campaign: Id, file: &ReplyFile) -> ReplyPreview {
    reply::preview(desk, campaign, Paper::Brief, &source(file)).unwrap()
}

fn import(desk: &Desk, campaign: Id, file: &ReplyFile, sign: bool) -> Result<Id, Code> {
    let seen = preview(desk, campaign, file).digest;
    let done = reply::import(desk, campaign, Paper::Brief, &source(file), &seen, sign);
    done.map(|done| done.value).map_err(|failure| failure.code)
}

fn codes(preview: &ReplyPreview) -> Vec<ReplyCode> {
    preview.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_reply_brings_its_comments_and_undo_takes_all_of_it_back() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let mut file = reply_of(&desk, three, three.tessa);
    say(&desk, &mut file, "payment", CommentKind::Question, "By whose calendar?");
    say(&desk, &mut file, "revisions", CommentKind::Proposal, "Three rounds.");
    say(&desk, &mut file, "why", CommentKind::Agree, "");
    file.rest = Both::new("", "Thank you");

    let seen = preview(&desk, three.campaign, &file);
    let content = seen.content.as_ref().unwrap();
    assert_eq!((codes(&seen), seen.taken), (vec![], true));
    assert_eq!((content.party.id, content.agreed, content.comments.len()), (three.tessa, 1, 2));
    assert_eq!(content.comments[1].of.en, desk.clause(three.campaign, "revisions").clause.text.en);

    let id = import(&desk, three.campaign, &file, true).unwrap();
    let comments = kept::<Comment>(&desk);
    assert_eq!(comments.len(), 3);
    assert!(comments.iter().all(|c| c.party == Some(three.tessa) && c.reply == Some(id)));
    let replies = kept::<Reply>(&desk);
    assert_eq!(
        (replies.len(), replies[0].signed, &replies[0].rest.en[..]),
        (1, false, "Thank you")
    );
    let room = reply::open(&desk, three.campaign, Paper::Brief).unwrap();
    let last = room.creators.iter().find(|line| line.party.id == three.tessa).unwrap();
    assert_eq!(last.last.as_ref().map(|last| (last.signed, last.stands)), Some((false, true)));
    assert_eq!(room.creators.len(), 2, "the brand answers in the room");

    assert!(desk.undo().unwrap().value.is_some());
    assert_eq!((kept::<Comment>(&desk).len(), kept::<Reply>(&desk).len()), (0, 0));
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_returned_signature_signs_the_standing_text_for_good() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let file = signed(&desk, three, three.nika);
    assert!(preview(&desk, three.campaign, &file).content.unwrap().signature.unwrap().counts);
    import(&desk, three.campaign, &file, true).unwrap();
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!(view.signatures.len(), 1);
    assert_eq!(view.signatures[0].name, "Nika Z");
    assert_eq!(view.signatures[0].hash, view.hash);
    assert!(view.broken.is_empty() && desk.undo().unwrap().value.is_none());
    // The others sign as they always did.
    sign(&desk, three.campaign, three.brand).unwrap();
    sign(&desk, three.campaign, three.tessa).unwrap();
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_signature_can_be_left_out_and_what_else_there_is_comes_in() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let file = signed(&desk, three, three.nika);
    import(&desk, three.campaign, &file, false).unwrap();
    assert!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.is_empty());
    assert!(!kept::<Reply>(&desk)[0].signed);
    assert!(desk.undo().unwrap().value.is_some(), "without a signature it is undone as any change");
}

#[test]
fn the_same_reply_and_one_with_nothing_new_come_in_once() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let mut file = reply_of(&desk, three, three.nika);
    say(&desk, &mut file, "payment", CommentKind::Note, "In rubles.");
    import(&desk, three.campaign, &file, true).unwrap();
    assert_eq!(codes(&preview(&desk, three.campaign, &file)), [ReplyCode::ImportedBefore]);
    assert_eq!(import(&desk, three.campaign, &file, true), Err(Code::TextChanged));
    file.made_at = "2026-02-22T09:00:00Z".parse().unwrap();
    assert_eq!(codes(&preview(&desk, three.campaign, &file)), [ReplyCode::NothingNew]);
    assert_eq!(kept::<Comment>(&desk).len(), 1);
}

#[test]
fn a_yes_is_withdrawn_by_a_later_question_of_the_same_party() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    for party in [three.nika, three.tessa] {
        let mut file = reply_of(&desk, three, party);
        say(&desk, &mut file, "payment", CommentKind::Agree, "");
        import(&desk, three.campaign, &file, true).unwrap();
    }
    let mut file = reply_of(&desk, three, three.nika);
    say(&desk, &mut file, "payment", CommentKind::Question, "In which currency?");
    import(&desk, three.campaign, &file, true).unwrap();
    let said: Vec<_> = kept::<Comment>(&desk).iter().map(|c| (c.party.unwrap(), c.kind)).collect();
    assert_eq!(said.len(), 2);
    assert!(said.contains(&(three.nika, CommentKind::Question)));
    assert!(said.contains(&(three.tessa, CommentKind::Agree)), "the other one's yes stays");
}

#[test]
fn a_yes_outlasts_a_question_about_an_earlier_text_and_one_that_was_here_before_it() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let payment = desk.clause(three.campaign, "payment").clause;
    let mut old = reply_of(&desk, three, three.nika);
    say(&desk, &mut old, "payment", CommentKind::Question, "In which currency?");
    desk.write(payment.id, "Платим в рублях.", "We pay in rubles.");
    let mut asked = reply_of(&desk, three, three.nika);
    say(&desk, &mut asked, "payment", CommentKind::Question, "By what day?");
    import(&desk, three.campaign, &asked, true).unwrap();
    let mut agreed = reply_of(&desk, three, three.nika);
    say(&desk, &mut agreed, "payment", CommentKind::Agree, "");
    import(&desk, three.campaign, &agreed, true).unwrap();
    let yeses = || kept::<Comment>(&desk).iter().filter(|c| c.kind == CommentKind::Agree).count();

    import(&desk, three.campaign, &old, true).unwrap();
    assert_eq!(yeses(), 1, "the question is about another text");
    asked.rest = Both::new("", "Thank you");
    import(&desk, three.campaign, &asked, true).unwrap();
    assert_eq!(yeses(), 1, "the question was here before the yes");
    asked.comments[0].text = Both::new("", "By what day of the week?");
    import(&desk, three.campaign, &asked, true).unwrap();
    assert_eq!(yeses(), 0);
}

#[test]
fn an_earlier_text_that_the_journal_cannot_give_back_is_told_as_damage() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let payment = desk.clause(three.campaign, "payment").clause.id;
    let mut file = reply_of(&desk, three, three.nika);
    say(&desk, &mut file, "payment", CommentKind::Question, "In which currency?");
    desk.write(payment, "Платим в рублях.", "We pay in rubles.");
    assert_eq!(codes(&preview(&desk, three.campaign, &file)), [ReplyCode::OldRevision]);
    let desk = desk.reopened_after(|path| {
        let conn = Connection::open(path).unwrap();
        conn.execute_batch("DROP TRIGGER entry_is_final").unwrap();
        let sql = "UPDATE entry SET was = '7' WHERE record = ?1 AND field = 'text'";
        assert!(conn.execute(sql, [payment.to_string()]).unwrap() > 0);
    });
    let refused = reply::preview(&desk, three.campaign, Paper::Brief, &source(&file));
    assert_eq!(refused.unwrap_err().code, Code::Damaged);
}

#[test]
fn a_reply_to_an_earlier_text_is_told_so_and_shown_beside_what_it_spoke_of() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let mut file = signed(&desk, three, three.nika);
    file.comments.retain(|comment| comment.kind == CommentKind::Agree);
    let payment = desk.clause(three.campaign, "payment").clause;
    let gone = desk.clause(three.campaign, "approval").clause;
    for comment in &mut file.comments {
        if comment.clause == payment.id {
            comment.kind = CommentKind::Proposal;
            comment.text = Both::new("", "We pay in two days.");
        }
    }
    desk.write(payment.id, "Платим сразу.", "We pay at once.");
    record::remove(&desk, Kind::Clause, gone.id).unwrap();

    let seen = preview(&desk, three.campaign, &file);
    assert_eq!(
        codes(&seen),
        [ReplyCode::OldRevision, ReplyCode::UnknownClause, ReplyCode::StaleSignature]
    );
    let comment = &seen.content.unwrap().comments[0];
    assert_eq!((comment.speaks, &comment.of), (SpeaksOf::Earlier, &payment.text));
    import(&desk, three.campaign, &file, true).unwrap();
    assert!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.is_empty());
    assert!(kept::<Comment>(&desk).iter().all(|comment| comment.subject != gone.id));
}

#[test]
fn what_is_no_reply_to_this_brief_says_so_and_brings_nothing() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let other = ready(&desk);
    let mut file = reply_of(&desk, three, three.nika);
    say(&desk, &mut file, "payment", CommentKind::Note, "In rubles.");
    let seen = preview(&desk, other.campaign, &file);
    assert_eq!((seen.taken, seen.content.is_none()), (false, true), "nothing of it is shown");
    assert_eq!(codes(&seen), [ReplyCode::WrongCampaign, ReplyCode::WrongParty]);
    assert_eq!(import(&desk, other.campaign, &file, true), Err(Code::TextChanged));

    file.comments[0].of = "0".repeat(64);
    assert_eq!(codes(&preview(&desk, three.campaign, &file)), [ReplyCode::EditedText]);

    let noise = desk.file("noise.json", vec![b'{'; 1_048_577]);
    let noise = ReplySource::File(noise.display().to_string());
    let seen = reply::preview(&desk, three.campaign, Paper::Brief, &noise).unwrap();
    assert_eq!(codes(&seen), [ReplyCode::TooBig]);
    let nowhere = ReplySource::File(desk.place("nowhere.json").display().to_string());
    let refused = reply::preview(&desk, three.campaign, Paper::Brief, &nowhere).unwrap_err();
    assert_eq!(refused.code, Code::Missing);
    assert_eq!((kept::<Comment>(&desk).len(), kept::<Reply>(&desk).len()), (0, 0));
}

#[test]
fn only_the_reply_that_was_looked_at_comes_in() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let mut file = reply_of(&desk, three, three.nika);
    say(&desk, &mut file, "payment", CommentKind::Note, "In rubles.");
    let seen = preview(&desk, three.campaign, &file).digest;
    file.comments[0].text = Both::new("", "In dollars.");
    let refused = reply::import(&desk, three.campaign, Paper::Brief, &source(&file), &seen, true);
    assert_eq!(refused.unwrap_err().code, Code::TextChanged);
    // A text that changed between looking and taking in takes the signature with it.
    let file = signed(&desk, three, three.nika);
    let seen = preview(&desk, three.campaign, &file).digest;
    desk.write(desk.clause(three.campaign, "payment").clause.id, "Сразу.", "At once.");
    let done = reply::import(&desk, three.campaign, Paper::Brief, &source(&file), &seen, true);
    let brought = done.unwrap();
    assert!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.is_empty());
    assert_eq!(kept::<Reply>(&desk).iter().filter(|one| one.id == brought.value).count(), 1);
}

#[test]
fn a_clock_set_back_takes_no_signature_and_keeps_nothing_of_the_reply() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    sign(&desk, three.campaign, three.tessa).unwrap();
    let file = signed(&desk, three, three.nika);
    desk.go_to("2026-02-10");
    assert_eq!(import(&desk, three.campaign, &file, true), Err(Code::ClockBack));
    assert_eq!((kept::<Comment>(&desk).len(), kept::<Reply>(&desk).len()), (0, 0));
    desk.go_to("2026-02-21");
    import(&desk, three.campaign, &file, true).unwrap();
}

#[test]
fn the_page_is_written_for_somebody_who_takes_part_and_never_over_the_workspace() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let write = |party, path: &std::path::Path| {
        reply::export_page(&desk, three.campaign, party, Paper::Brief, None, path)
    };
    let path = desk.place("page.html");
    write(three.nika, &path).unwrap();
    let html = std::fs::read_to_string(&path).unwrap();
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert!(html.contains(&view.hash) && html.contains("lang=\"ru\""));
    write(three.tessa, &path).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().contains("<html lang=\"en\""));
    assert_eq!(write(three.campaign, &path).unwrap_err().code, Code::NotFound);
    assert_eq!(write(three.nika, &desk.path()).unwrap_err().code, Code::Exists);
    // What others said apart is no part of it.
    let place = IntakePlace {
        campaign: three.campaign,
        form: IntakeForm::Creator,
        party: Some(three.tessa),
        market: None,
    };
    let secret = Both::new("Секрет", "Tessa’s secret");
    intake::answer(&desk, place, "win", secret, "").unwrap();
    write(three.nika, &path).unwrap();
    let html = std::fs::read_to_string(&path).unwrap();
    assert!(!html.contains("Секрет") && !html.contains("secret"));
    write(three.tessa, &path).unwrap();
    assert!(
        std::fs::read_to_string(&path).unwrap().contains("secret"),
        "their own they go on with"
    );
}

#[test]
fn answers_come_sealed_and_are_shown_to_nobody_before_all_are_open() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let mut file = reply_of(&desk, three, three.nika);
    file.answers = vec![IntakeAnswer {
        question: "win".to_owned(),
        text: Both::new("Меня узнают по голосу.", ""),
    }];
    let content = preview(&desk, three.campaign, &file).content.unwrap();
    assert_eq!((content.given, content.answers), (1, vec![]));
    import(&desk, three.campaign, &file, true).unwrap();
    let intake = kept::<Intake>(&desk).remove(0);
    assert_eq!((intake.party, intake.form), (Some(three.nika), IntakeForm::Creator));
    assert_eq!(intake.answer("win").ru, "Меня узнают по голосу.");
    assert!(intake.sealed_at.is_some());
    assert!(kept::<Reply>(&desk)[0].answers.is_empty(), "they lie in the form alone");
    // Answered once, they are asked no more, and answers that come again stay out.
    let path = desk.place("page.html");
    let write = reply::export_page(&desk, three.campaign, three.nika, Paper::Brief, None, &path);
    write.unwrap();
    let html = std::fs::read_to_string(&path).unwrap();
    assert!(!html.contains("узнают") && !html.contains("data-question=\""));
    file.answers[0].text = Both::new("Иначе.", "");
    assert_eq!(
        codes(&preview(&desk, three.campaign, &file)),
        [ReplyCode::NothingNew, ReplyCode::Sealed]
    );
    assert!(desk.undo().unwrap().value.is_some());
    assert_eq!(kept::<Intake>(&desk), []);
}

#[test]
fn a_form_that_came_back_is_no_round_and_an_answer_to_an_earlier_text_is_one() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let round = || {
        let room = reply::open(&desk, three.campaign, Paper::Brief).unwrap();
        room.creators.iter().find(|line| line.party.id == three.nika).unwrap().round
    };
    let mut form = reply_of(&desk, three, three.nika);
    form.answers = vec![IntakeAnswer {
        question: "win".to_owned(),
        text: Both::new("Узнают по голосу.", ""),
    }];
    import(&desk, three.campaign, &form, false).unwrap();
    let payment = desk.clause(three.campaign, "payment").clause.id;
    desk.write(payment, "Платим сразу.", "We pay at once.");
    assert_eq!(round(), 1, "it spoke of no text");
    let mut answer = reply_of(&desk, three, three.nika);
    say(&desk, &mut answer, "payment", CommentKind::Question, "At once after what?");
    import(&desk, three.campaign, &answer, false).unwrap();
    assert_eq!(round(), 1, "the same text is asked about");
    desk.write(payment, "Платим в день выхода.", "We pay on the day it is out.");
    assert_eq!(round(), 2);
}

#[test]
fn everything_that_can_be_wrong_with_a_reply_has_its_sentence() {
    for code in ReplyCode::ALL {
        let key = format!("reply-problem-{}", kebab(&code));
        assert!(Lang::ALL.iter().all(|lang| locale(*lang).has(&key)), "{key}");
    }
}

/// Whoever is asked again begins with what they agreed to and sees what became of the rest.
#[test]
fn a_second_page_carries_the_yes_that_stands_and_marks_what_changed() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let page = |name: &str| {
        let to = desk.place(name);
        reply::export_page(&desk, three.campaign, three.tessa, Paper::Brief, None, &to).unwrap();
        let html = std::fs::read_to_string(to).unwrap();
        let (_, data) = html.split_once("id=\"data\">").unwrap();
        let data = data.split_once("</script>").unwrap().0;
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        (html, data)
    };
    let round = || {
        let room = reply::open(&desk, three.campaign, Paper::Brief).unwrap();
        room.creators.iter().find(|line| line.party.id == three.tessa).unwrap().round
    };
    let (html, data) = page("first.html");
    assert_eq!((&data["agreed"], &data["was"], round()), (&json!([]), &json!({}), 1));
    assert!(!html.contains("round 2"));

    let mut file = reply_of(&desk, three, three.tessa);
    say(&desk, &mut file, "why", CommentKind::Agree, "");
    say(&desk, &mut file, "freedom", CommentKind::Agree, "");
    say(&desk, &mut file, "payment", CommentKind::Question, "By whose calendar?");
    import(&desk, three.campaign, &file, true).unwrap();
    let payment = desk.clause(three.campaign, "payment").clause;
    desk.write(payment.id, "Платим за неделю.", "We pay within a week.");

    let (html, data) = page("second.html");
    let ids = |key: &str| json!(desk.clause(three.campaign, key).clause.id);
    let agreed = data["agreed"].as_array().unwrap();
    assert_eq!(agreed.len(), 2);
    assert!(agreed.contains(&ids("why")) && agreed.contains(&ids("freedom")));
    let was = data["was"].as_object().unwrap();
    assert_eq!(was.keys().collect::<Vec<_>>(), [&payment.id.to_string()]);
    assert_eq!(was[&payment.id.to_string()], json!(payment.text));
    assert_eq!(round(), 2);
    assert!(html.contains("round 2"), "the page says that it is the second");
}
