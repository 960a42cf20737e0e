//! A reply read from bytes that anybody may have written, and held against what stands here.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};
use sverka_core::clause::digest;
use sverka_core::comment::{Comment, CommentAbout, CommentKind};
use sverka_core::intake::IntakeAnswer;
use sverka_core::paper::Paper;
use sverka_core::reply::file::{
    Agreement, BYTES_MOST, FORMAT, FileComment, ReplyCode, ReplyFile, VERSION, read,
};
use sverka_core::reply::standing::{SpeaksOf, Standing, StandingClause};
use sverka_core::{Both, Id};

const CAMPAIGN: Id = Id::from_u128(1);
const NIKA: Id = Id::from_u128(2);
const TESSA: Id = Id::from_u128(3);
const PAYMENT: Id = Id::from_u128(10);
const FREEDOM: Id = Id::from_u128(11);

fn hash(text: &str) -> String {
    digest(text)
}

fn said(clause: Id, kind: CommentKind, of: &str, ru: &str) -> FileComment {
    FileComment { clause, kind, of: hash(of), text: Both::new(ru, "") }
}

/// A yes to both clauses, an answer, a word besides and a signature.
fn signed() -> ReplyFile {
    ReplyFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        campaign: CAMPAIGN,
        party: NIKA,
        paper: Paper::Brief,
        hash: hash("brief"),
        revision: 3,
        made_at: "2026-11-21T09:00:00Z".parse().unwrap(),
        answers: vec![IntakeAnswer {
            question: "win".to_owned(),
            text: Both::new("Свой голос", ""),
        }],
        comments: vec![
            said(PAYMENT, CommentKind::Agree, "payment", ""),
            said(FREEDOM, CommentKind::Agree, "freedom", ""),
        ],
        rest: Both::new("Спасибо", ""),
        agreement: Some(Agreement {
            name: "Ника Залесная".to_owned(),
            role: "автор".to_owned(),
            hash: hash("brief"),
        }),
    }
}

fn standing() -> Standing {
    let clause = |id, now: &str, past: &[&str]| StandingClause {
        id,
        digest: hash(now),
        past: past.iter().map(|text| hash(text)).collect(),
    };
    Standing {
        campaign: CAMPAIGN,
        parties: vec![NIKA, TESSA],
        paper: Paper::Brief,
        hash: hash("brief"),
        clauses: vec![
            clause(PAYMENT, "payment", &["payment before"]),
            clause(FREEDOM, "freedom", &[]),
        ],
        gone: vec![Id::from_u128(12)],
        questions: vec!["win".to_owned()],
        sealed: false,
        signed: false,
        barred: false,
        taken: None,
        comments: Vec::new(),
    }
}

fn code_of(bytes: &[u8]) -> Option<ReplyCode> {
    read(bytes).err().map(|problem| problem.code)
}

/// The code for the signed reply with one value of its JSON put differently.
fn changed(path: &str, value: Value) -> Option<ReplyCode> {
    let mut file = serde_json::to_value(signed()).unwrap();
    *file.pointer_mut(path).unwrap() = value;
    code_of(file.to_string().as_bytes())
}

fn codes(file: &ReplyFile, standing: &Standing) -> Vec<ReplyCode> {
    file.held_against(standing).problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_reply_is_read_as_it_was_written_however_it_was_laid_out() {
    let file = signed();
    let canonical = file.canonical();
    assert!(canonical.ends_with("}\n") && canonical.lines().count() == 1);
    let laid_out =
        serde_json::to_string_pretty(&serde_json::from_str::<Value>(&canonical).unwrap()).unwrap();
    let marked = format!("\u{feff}{canonical}");
    for text in [canonical.clone(), laid_out, marked] {
        let read = read(text.as_bytes()).unwrap();
        assert_eq!(read, file);
        assert_eq!(read.canonical(), canonical);
    }
}

#[test]
fn what_is_no_reply_is_told_from_a_reply_of_a_newer_version_and_from_a_damaged_one() {
    let cases: [(&[u8], ReplyCode); 8] = [
        (b"", ReplyCode::NotJson),
        (b"PK\x03\x04", ReplyCode::NotJson),
        (b"{\"format\":\"sverka-reply\"", ReplyCode::NotJson),
        (b"\xff\xfe{}", ReplyCode::NotJson),
        (b"[]", ReplyCode::NotAReply),
        (b"{}", ReplyCode::NotAReply),
        (b"{\"format\":\"sverka-reply\"}", ReplyCode::NotAReply),
        (b"{\"format\":\"sverka-reply\",\"version\":1}", ReplyCode::NotAReply),
    ];
    for (bytes, code) in cases {
        assert_eq!(code_of(bytes), Some(code), "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(changed("/version", json!(2)), Some(ReplyCode::WrongVersion));
    assert_eq!(changed("/format", json!("sverka-figures")), Some(ReplyCode::NotAReply));
}

#[test]
fn a_megabyte_of_anything_is_refused_by_its_size_or_by_what_it_is() {
    let noise: Vec<u8> = (0..BYTES_MOST + 1).map(|at| (at * 31 % 251) as u8).collect();
    assert_eq!(code_of(&noise), Some(ReplyCode::TooBig));
    assert_eq!(code_of(&noise[..BYTES_MOST]), Some(ReplyCode::NotJson));
    let nested = "[".repeat(BYTES_MOST);
    assert_eq!(code_of(nested.as_bytes()), Some(ReplyCode::NotJson));
    let zeroes = vec![0; BYTES_MOST];
    assert_eq!(code_of(&zeroes), Some(ReplyCode::NotJson));
}

#[test]
fn no_value_that_a_page_would_not_write_gets_in() {
    let long = "а".repeat(200_001);
    let cases = [
        ("/party", json!("nobody"), ReplyCode::NotAReply),
        ("/paper", json!("menu"), ReplyCode::NotAReply),
        ("/hash", json!("ABCD"), ReplyCode::NotAReply),
        ("/hash", json!(hash("brief").to_uppercase()), ReplyCode::NotAReply),
        ("/revision", json!(-1), ReplyCode::NotAReply),
        ("/made_at", json!("+262142-01-01T00:00:00Z"), ReplyCode::NotAReply),
        ("/comments/0/of", json!(""), ReplyCode::NotAReply),
        ("/comments/0/kind", json!("delete"), ReplyCode::NotAReply),
        ("/comments/0/kind", json!("note"), ReplyCode::NoWords),
        ("/comments/1/clause", json!(PAYMENT), ReplyCode::Repeated),
        ("/comments/0/text/ru", json!("a\u{0}b"), ReplyCode::ControlCharacters),
        ("/comments/0/text/ru", json!("a\u{1b}[2Jb"), ReplyCode::ControlCharacters),
        ("/comments/0/text/ru", json!(long), ReplyCode::TooLong),
        ("/answers/0/text/ru", json!("a\r\nb"), ReplyCode::ControlCharacters),
        ("/rest/en", json!("\u{7f}"), ReplyCode::ControlCharacters),
        ("/agreement/name", json!(" \t"), ReplyCode::NoWords),
        ("/agreement/name", json!("а".repeat(501)), ReplyCode::TooLong),
        ("/agreement/hash", json!("no"), ReplyCode::NotAReply),
    ];
    for (path, value, code) in cases {
        assert_eq!(changed(path, value.clone()), Some(code), "{path} {value}");
    }
    let text = json!("Первая строка\nи\tвторая — «так», <b>, =1+1");
    assert_eq!(changed("/comments/0/text/ru", text), None);
    let mut file = serde_json::to_value(signed()).unwrap();
    file["extra"] = json!(true);
    assert_eq!(code_of(file.to_string().as_bytes()), Some(ReplyCode::NotAReply));
}

#[test]
fn a_clause_is_answered_once_and_may_have_a_note_besides() {
    use CommentKind::{Agree, Note, Proposal, Question};
    // What is said to one clause, and what comes of it.
    let table: &[(&[CommentKind], Option<ReplyCode>)] = &[
        (&[Agree, Note], None),
        (&[Question, Note], None),
        (&[Proposal, Note], None),
        (&[Agree, Question], Some(ReplyCode::Repeated)),
        (&[Question, Agree], Some(ReplyCode::Repeated)),
        (&[Agree, Proposal], Some(ReplyCode::Repeated)),
        (&[Question, Note, Proposal], Some(ReplyCode::Repeated)),
        (&[Note, Note], Some(ReplyCode::Repeated)),
    ];
    for (kinds, code) in table {
        let mut file = signed();
        file.comments.remove(0);
        file.comments.extend(kinds.iter().map(|kind| said(PAYMENT, *kind, "payment", "Слова")));
        assert_eq!(code_of(file.canonical().as_bytes()), *code, "{kinds:?}");
    }
}

#[test]
fn what_turns_a_text_about_or_hides_in_it_is_refused_and_an_emoji_stays_whole() {
    let unseen = Some(ReplyCode::ControlCharacters);
    // A text, and what comes of it in the words of a comment and in a name.
    let table = [
        ("Иван Петров-Водкин, Ёлкин", None, None),
        ("48\u{a0}000\u{202f}₽", None, None),
        ("да \u{202e}тен", unseen, unseen),
        ("да \u{2066}нет\u{2069}", unseen, unseen),
        ("Ни\u{200b}ка", unseen, unseen),
        ("Ни\u{200c}ка", unseen, unseen),
        ("Ни\u{200d}ка", unseen, unseen),
        ("Ни\u{2060}ка", unseen, unseen),
        ("Ни\u{feff}ка", unseen, unseen),
        ("Ника\u{3164}", unseen, unseen),
        ("\u{2800}Ника", unseen, unseen),
        ("Ника\u{e0041}", unseen, unseen),
        ("❤️ 👍🏽", None, None),
        ("👩\u{200d}❤\u{fe0f}\u{200d}👨", None, unseen),
        ("🧑🏽\u{200d}💻 готова", None, unseen),
        ("👩\u{200d}", unseen, unseen),
        ("👩\u{200d}\u{200d}👨", unseen, unseen),
        ("🏴\u{e0067}\u{e0062}\u{e007f}", None, unseen),
        ("🏴да\u{e0067}", unseen, unseen),
    ];
    let places = ["/comments/0/text/ru", "/answers/0/text/en", "/rest/ru"];
    for (text, in_words, in_name) in table {
        for path in places {
            assert_eq!(changed(path, json!(text)), in_words, "{path} {text:?}");
        }
        for path in ["/agreement/name", "/agreement/role", "/answers/0/question"] {
            assert_eq!(changed(path, json!(text)), in_name, "{path} {text:?}");
        }
    }
}

#[test]
fn more_comments_than_a_page_can_give_are_refused() {
    let mut file = signed();
    let one = file.comments[0].clone();
    file.comments =
        (0..2_001).map(|n| FileComment { clause: Id::from_u128(n), ..one.clone() }).collect();
    assert_eq!(code_of(file.canonical().as_bytes()), Some(ReplyCode::TooMany));
}

#[test]
fn a_signature_counts_when_every_clause_of_the_standing_text_is_agreed() {
    let weighed = signed().held_against(&standing());
    assert_eq!(weighed.problems, []);
    assert!(weighed.signs && weighed.answers && weighed.is_taken());
    assert_eq!(weighed.comments, [(SpeaksOf::Standing, false); 2]);
}

#[test]
fn what_belongs_elsewhere_is_refused_with_nothing_taken() {
    let cases: [(fn(&mut ReplyFile), ReplyCode); 3] = [
        (|file| file.campaign = Id::from_u128(9), ReplyCode::WrongCampaign),
        (|file| file.party = Id::from_u128(9), ReplyCode::WrongParty),
        (|file| file.paper = Paper::Charter, ReplyCode::WrongPaper),
    ];
    for (change, code) in cases {
        let mut file = signed();
        change(&mut file);
        let weighed = file.held_against(&standing());
        assert_eq!(codes(&file, &standing()), [code]);
        assert!(!weighed.is_taken() && !weighed.signs && !weighed.answers);
    }
}

#[test]
fn a_page_edited_on_its_way_is_noticed_by_the_digest_of_its_clauses() {
    let mut file = signed();
    file.comments[0].of = hash("payment, doubled");
    let weighed = file.held_against(&standing());
    assert!(!weighed.is_taken() && !weighed.signs);
    assert!(codes(&file, &standing()).contains(&ReplyCode::EditedText));

    let mut file = signed();
    file.comments[0].of = hash("payment before");
    assert!(
        codes(&file, &standing()).contains(&ReplyCode::EditedText),
        "under the standing fingerprint an earlier text is an edited one too"
    );

    let mut file = signed();
    file.comments[0].clause = Id::from_u128(77);
    assert!(codes(&file, &standing()).contains(&ReplyCode::EditedText), "a clause made up");
}

#[test]
fn an_old_revision_keeps_its_comments_and_loses_its_signature() {
    let mut file = signed();
    file.hash = hash("brief before");
    file.agreement.as_mut().unwrap().hash = hash("brief before");
    file.comments[0].of = hash("payment before");
    file.comments.push(said(Id::from_u128(12), CommentKind::Note, "gone", "Жаль"));
    let weighed = file.held_against(&standing());
    assert_eq!(
        codes(&file, &standing()),
        [ReplyCode::OldRevision, ReplyCode::UnknownClause, ReplyCode::StaleSignature]
    );
    let places: Vec<SpeaksOf> = weighed.comments.iter().map(|(place, _)| *place).collect();
    assert_eq!(places, [SpeaksOf::Earlier, SpeaksOf::Standing, SpeaksOf::Gone]);
    assert!(weighed.is_taken() && weighed.answers && !weighed.signs);
}

#[test]
fn a_signature_stays_out_for_a_reason_and_the_rest_comes_in() {
    let cases: [(fn(&mut ReplyFile, &mut Standing), ReplyCode); 5] = [
        (|_, standing| standing.signed = true, ReplyCode::SignedBefore),
        (|_, standing| standing.barred = true, ReplyCode::SigningBarred),
        (|file, _| drop(file.comments.pop()), ReplyCode::NotAllAgreed),
        (
            |file, _| {
                file.comments[1] = said(FREEDOM, CommentKind::Question, "freedom", "Чьи права?");
            },
            ReplyCode::NotAllAgreed,
        ),
        (
            |file, _| file.agreement.as_mut().unwrap().hash = hash("another"),
            ReplyCode::StaleSignature,
        ),
    ];
    for (change, code) in cases {
        let (mut file, mut standing) = (signed(), standing());
        change(&mut file, &mut standing);
        let weighed = file.held_against(&standing);
        assert_eq!(codes(&file, &standing), [code]);
        assert!(weighed.is_taken() && !weighed.signs && weighed.answers);
    }
}

#[test]
fn the_same_reply_comes_in_once() {
    let mut standing = standing();
    standing.taken = Some("2026-11-22".parse().unwrap());
    let weighed = signed().held_against(&standing);
    assert_eq!(weighed.problems[0].code, ReplyCode::ImportedBefore);
    assert_eq!(weighed.problems[0].args["on"], "2026-11-22");
    assert!(!weighed.is_taken());
}

#[test]
fn a_reply_saved_again_with_nothing_new_in_it_is_refused_as_that() {
    let mut file = signed();
    (file.agreement, file.rest, file.answers) = (None, Both::default(), Vec::new());
    let mut standing = standing();
    standing.comments = file
        .comments
        .iter()
        .map(|comment| Comment {
            id: Id::nil(),
            campaign: CAMPAIGN,
            about: CommentAbout::Clause,
            subject: comment.clause,
            party: Some(NIKA),
            kind: comment.kind,
            text: comment.text.clone(),
            of: comment.of.clone(),
            made_at: file.made_at,
            settled: None,
            reply: None,
        })
        .collect();
    assert_eq!(codes(&file, &standing), [ReplyCode::NothingNew]);
    file.comments.push(said(PAYMENT, CommentKind::Note, "payment", "И ещё"));
    let weighed = file.held_against(&standing);
    assert!(weighed.is_taken());
    let known: Vec<bool> = weighed.comments.iter().map(|(_, known)| *known).collect();
    assert_eq!(known, [true, true, false]);
}

/// A yes to the clause on payment that is here already.
fn yes(of: &str) -> Comment {
    Comment {
        id: Id::from_u128(50),
        campaign: CAMPAIGN,
        about: CommentAbout::Clause,
        subject: PAYMENT,
        party: Some(NIKA),
        kind: CommentKind::Agree,
        text: Both::default(),
        of: hash(of),
        made_at: signed().made_at,
        settled: None,
        reply: None,
    }
}

#[test]
fn a_new_doubt_takes_back_a_yes_to_the_same_text_alone() {
    let asked = |of: &str, ru: &str| Comment {
        kind: CommentKind::Question,
        text: Both::new(ru, ""),
        id: Id::from_u128(51),
        ..yes(of)
    };
    // What is here, what the reply says of which text, and whether the yes goes.
    let table = [
        (vec![yes("payment")], CommentKind::Question, "payment", true),
        (vec![yes("payment")], CommentKind::Proposal, "payment", true),
        (vec![yes("payment")], CommentKind::Note, "payment", false),
        (vec![yes("payment")], CommentKind::Question, "payment before", false),
        (vec![yes("payment before")], CommentKind::Question, "payment", false),
        (vec![yes("payment before")], CommentKind::Question, "payment before", true),
        (vec![yes("payment"), asked("payment", "Когда?")], CommentKind::Question, "payment", false),
    ];
    for (here, kind, of, goes) in table {
        let mut file = signed();
        file.hash = hash("brief before");
        file.agreement = None;
        file.comments = vec![said(PAYMENT, kind, of, "Когда?")];
        let standing = Standing { comments: here.clone(), ..standing() };
        let weighed = file.held_against(&standing);
        let expected = if goes { vec![Id::from_u128(50)] } else { vec![] };
        assert_eq!(weighed.withdrawn, expected, "{here:?} {kind:?} {of}");
    }
}

#[test]
fn nothing_is_taken_back_by_a_reply_that_is_not_taken_in() {
    let mut file = signed();
    file.comments = vec![said(PAYMENT, CommentKind::Question, "payment", "Когда?")];
    let mut standing = standing();
    standing.comments = vec![yes("payment")];
    assert_eq!(file.held_against(&standing).withdrawn, [Id::from_u128(50)]);
    standing.taken = Some("2026-11-22".parse().unwrap());
    assert_eq!(file.held_against(&standing).withdrawn, [] as [Id; 0]);
}

#[test]
fn sealed_answers_are_not_answered_anew() {
    let mut standing = standing();
    standing.sealed = true;
    let weighed = signed().held_against(&standing);
    assert_eq!(codes(&signed(), &standing), [ReplyCode::Sealed]);
    assert!(!weighed.answers && weighed.signs);
    let mut file = signed();
    file.answers[0].question = "salary".to_owned();
    assert_eq!(codes(&file, &self::standing()), [ReplyCode::UnknownQuestion]);
    assert!(!file.held_against(&self::standing()).answers);
}

#[test]
fn a_clock_that_was_set_back_is_no_reason_to_refuse() {
    let mut file = signed();
    file.made_at = "1970-01-01T00:00:05Z".parse().unwrap();
    assert_eq!(read(file.canonical().as_bytes()), Ok(file));
}

/// Text of characters that have a shape.
const SHOWN: &str =
    "[^\\p{Cc}\\p{Cf}\u{115f}\u{1160}\u{2065}\u{2800}\u{3164}\u{ffa0}\u{e0000}-\u{e007f}]{0,200}";

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..4_000)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn any_text_that_shows_stays_itself(text in SHOWN, role in SHOWN) {
        let mut file = signed();
        file.rest = Both::new(text.clone(), text.clone());
        file.answers[0].text.en = text;
        file.agreement.as_mut().unwrap().role = role;
        prop_assert_eq!(read(file.canonical().as_bytes()), Ok(file));
    }

    #[test]
    fn a_damaged_reply_is_refused_or_still_a_sound_one(
        at in any::<prop::sample::Index>(),
        put in prop::collection::vec(any::<u8>(), 0..6),
        cut in 0usize..40,
    ) {
        let mut bytes = signed().canonical().into_bytes();
        let from = at.index(bytes.len());
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, put);
        if let Ok(file) = read(&bytes) {
            // Whatever came through is canonical once written, and weighing it does not fail.
            prop_assert_eq!(read(file.canonical().as_bytes()), Ok(file.clone()));
            let weighed = file.held_against(&standing());
            prop_assert_eq!(weighed.comments.len(), file.comments.len());
            let bound = |file: &ReplyFile| {
                let of: Vec<_> = file.comments.iter().map(|c| (c.clause, c.kind, c.of.clone())).collect();
                (file.hash.clone(), of)
            };
            prop_assert!(!weighed.signs || bound(&file) == bound(&signed()), "under something else");
        }
    }

    #[test]
    fn no_other_digest_passes_for_the_text(other in "[0-9a-f]{64}") {
        let mut file = signed();
        prop_assume!(other != file.comments[0].of);
        file.comments[0].of = other;
        prop_assert!(!file.held_against(&standing()).is_taken());
    }
}
