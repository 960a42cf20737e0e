//! The documents of a campaign: which there are, what each lacks, and that each comes out in every form and format.

use crate::made::{Desk, Three, aligned, bare};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::clock::SetClock;
use sverka_app::document::{self, DocumentKind, DocumentRow, Form, Format, LackCode};
use sverka_app::{Code, Workspace, campaign, sample};
use sverka_core::{Id, Kind};

fn both(ru: &str, en: &str) -> Value {
    json!({"ru": ru, "en": en})
}

fn row(workspace: &Workspace, campaign: Id, kind: DocumentKind) -> DocumentRow {
    let rows = document::list(workspace, campaign).unwrap();
    rows.into_iter().find(|row| row.kind == kind).unwrap()
}

/// The document as text: Markdown, which is readable as it stands.
fn text(workspace: &Workspace, campaign: Id, kind: DocumentKind, form: Form) -> String {
    let bytes = document::bytes(workspace, campaign, kind, "", form, Format::Markdown).unwrap();
    String::from_utf8(bytes).unwrap().replace('\\', "").replace('\u{a0}', " ")
}

/// A campaign with a meeting, its answers, what was agreed, and notes of an exchange.
fn met(desk: &Desk) -> Three {
    let three = aligned(desk);
    let session = desk.make(
        Kind::Session,
        json!({
            "campaign": three.campaign,
            "on": "2026-02-10",
            "attendees": [{"name": "Марта", "party": three.brand, "role": "brand", "decides": true}],
            "notes": "Личное: бренд торопится",
        }),
    );
    for (question, ru) in [("story", "Чтобы дарили"), ("worked", "Пока не скажу")]
    {
        desk.make(
            Kind::SessionAnswer,
            json!({
                "campaign": three.campaign,
                "session": session,
                "question": question,
                "party": three.nika,
                "text": both(ru, "As a gift"),
            }),
        );
    }
    let item = both("Два ролика в декабре", "Two videos in December");
    desk.make(
        Kind::RecapItem,
        json!({
            "campaign": three.campaign,
            "session": session,
            "text": item,
            "responses": [
                {"party": three.brand, "correct": true, "correction": both("", ""), "of": item, "on": "2026-02-11"},
                {"party": three.nika, "correct": true, "correction": both("", ""), "of": both("Один ролик", "One video"), "on": "2026-02-11"},
            ],
        }),
    );
    // As it stands after the call; the way there is walked where sessions are.
    let file = Connection::open(desk.path()).unwrap();
    let sql = r#"UPDATE session SET revealed = '["story"]', outcome = 'aligned' WHERE id = ?1"#;
    assert_eq!(file.execute(sql, [session.to_string()]).unwrap(), 1);
    desk.make(
        Kind::SyncNote,
        json!({"campaign": three.campaign, "on": "2026-02-16", "happened": both("Сняли", "Shot"), "blockers": both("Свет", "Light")}),
    );
    three
}

#[test]
fn every_document_of_the_sample_comes_out_in_every_form_and_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    let today = crate::made::day("2026-06-03");
    sample::create(&path, today).unwrap();
    let workspace = Workspace::open(&path, Arc::new(SetClock::at(today)), "").unwrap();
    let mut made = std::collections::BTreeSet::new();
    for own in campaign::list(&workspace).unwrap() {
        for row in
            document::list(&workspace, own.campaign.id).unwrap().into_iter().filter(|r| r.possible)
        {
            made.insert(format!("{:?}", row.kind));
            for format in Format::ALL {
                // A PDF takes its time to be laid out; one form of it will do here.
                let forms = if format == Format::Pdf { &Form::ALL[..1] } else { &Form::ALL[..] };
                for form in forms {
                    let bytes =
                        document::bytes(&workspace, own.campaign.id, row.kind, "", *form, format)
                            .unwrap();
                    let begins: &[u8] = match format {
                        Format::Pdf => b"%PDF-",
                        Format::Docx => b"PK",
                        Format::Html => b"<!DOCTYPE html>",
                        Format::Markdown => b"",
                    };
                    assert!(bytes.starts_with(begins) && bytes.len() > 200, "{row:?} {format:?}");
                }
            }
        }
    }
    for kind in
        ["Brief", "Matrix", "SignOff", "Checkin", "Health", "Playbook", "Monthly", "Feedback"]
    {
        assert!(made.contains(kind), "the sample has no {kind}: {made:?}");
    }
}

#[test]
fn line_80_one_page_tracks_every_metric_and_every_deliverable_for_all() {
    let desk = Desk::on("2026-03-18");
    let three = aligned(&desk);
    let page = text(&desk, three.campaign, DocumentKind::Checkin, Form::En);
    for named in ["Orders", "Обзор", "Review", "Nika", "Tessa"] {
        assert!(page.contains(named), "{named}: {page}");
    }
}

#[test]
fn a_document_says_what_it_lacks_and_is_refused_without_it() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Чай");
    for (kind, code) in [
        (DocumentKind::Brief, LackCode::Clauses),
        (DocumentKind::Matrix, LackCode::Needs),
        (DocumentKind::Protocol, LackCode::Session),
        (DocumentKind::Recap, LackCode::Recap),
        (DocumentKind::SyncNotes, LackCode::Notes),
        (DocumentKind::Checkin, LackCode::Dates),
        (DocumentKind::Health, LackCode::Begun),
        (DocumentKind::PostMortem, LackCode::Ended),
        (DocumentKind::Profile, LackCode::History),
    ] {
        let row = row(&desk, three.campaign, kind);
        assert!(!row.possible, "{kind:?}");
        assert!(row.lacks.iter().any(|lack| lack.code == code && lack.needed), "{row:?}");
        let refused = document::bytes(&desk, three.campaign, kind, "", Form::Ru, Format::Html);
        if kind != DocumentKind::Brief {
            assert_eq!(refused.unwrap_err().code, Code::NotReady, "{kind:?}");
        }
    }
    let playbook = row(&desk, three.campaign, DocumentKind::Playbook);
    assert!(playbook.possible && playbook.lacks.is_empty(), "{playbook:?}");
}

#[test]
fn a_pilots_scope_is_a_document_of_a_pilot_only() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Чай");
    let kinds = document::list(&desk, three.campaign).unwrap();
    assert!(kinds.iter().all(|row| row.kind != DocumentKind::PilotScope));
}

#[test]
fn a_protocol_tells_opened_answers_and_never_private_notes() {
    let desk = Desk::on("2026-02-20");
    let three = met(&desk);
    let protocol = text(&desk, three.campaign, DocumentKind::Protocol, Form::Ru);
    assert!(protocol.contains("Что вам здесь важно"), "{protocol}");
    assert!(protocol.contains("Чтобы дарили"), "{protocol}");
    assert!(protocol.contains("Цели согласованы"), "{protocol}");
    assert!(protocol.contains("Два ролика в декабре"), "{protocol}");
    assert!(!protocol.contains("Пока не скажу"), "a sealed answer is told: {protocol}");
    assert!(!protocol.contains("Личное"), "a private note is told: {protocol}");
}

#[test]
fn a_recap_counts_only_answers_to_the_standing_words() {
    let desk = Desk::on("2026-02-20");
    let three = met(&desk);
    let recap = text(&desk, three.campaign, DocumentKind::Recap, Form::En);
    assert!(recap.contains("Two videos in December"), "{recap}");
    assert!(recap.contains("confirms, Feb 11, 2026"), "{recap}");
    assert_eq!(recap.matches("no answer yet").count(), 2, "{recap}");
    let lacks = row(&desk, three.campaign, DocumentKind::Recap).lacks;
    assert!(lacks.iter().any(|lack| lack.code == LackCode::Confirmed && !lack.needed), "{lacks:?}");
}

#[test]
fn what_was_typed_stands_in_a_document_as_it_was_typed() {
    let desk = Desk::on("2026-02-20");
    let three = met(&desk);
    let payload = "<script>alert(1)</script> **жирно** #eval(1)";
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({"business_objective": both(payload, payload)}),
    );
    let html =
        document::bytes(&desk, three.campaign, DocumentKind::SignOff, "", Form::Ru, Format::Html);
    let html = String::from_utf8(html.unwrap()).unwrap();
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; **жирно** #eval(1)"), "{html}");
    assert!(!html.contains("<script"));
    assert!(text(&desk, three.campaign, DocumentKind::SignOff, Form::Ru).contains(payload));
}

#[test]
fn a_subject_that_is_not_offered_is_not_found() {
    let desk = Desk::on("2026-03-20");
    let three = met(&desk);
    let offered = row(&desk, three.campaign, DocumentKind::Feedback).subjects;
    assert_eq!(offered.len(), 2);
    let letter = |subject: &str| {
        document::bytes(
            &desk,
            three.campaign,
            DocumentKind::Feedback,
            subject,
            Form::En,
            Format::Markdown,
        )
    };
    assert!(String::from_utf8(letter(&offered[1].key).unwrap()).unwrap().contains("Tessa"));
    for subject in ["nobody", &three.brand.to_string(), "2026-03"] {
        assert_eq!(letter(subject).unwrap_err().code, Code::NotFound, "{subject}");
    }
}

#[test]
fn months_and_quarters_are_those_it_has_run_in() {
    let desk = Desk::on("2026-04-02");
    let three = met(&desk);
    let keys = |kind| {
        let subjects = row(&desk, three.campaign, kind).subjects;
        subjects.into_iter().map(|own| own.key).collect::<Vec<_>>()
    };
    assert_eq!(keys(DocumentKind::Monthly), ["2026-04", "2026-03"]);
    assert_eq!(keys(DocumentKind::Quarterly), ["2026-Q2", "2026-Q1"]);
    let quarter = document::bytes(
        &desk,
        three.campaign,
        DocumentKind::Quarterly,
        "2026-Q1",
        Form::En,
        Format::Markdown,
    );
    let quarter = String::from_utf8(quarter.unwrap()).unwrap().replace('\u{a0}', " ");
    assert!(quarter.contains("Mar 1–31, 2026"), "{quarter}");
    assert!(!quarter.contains("Apr 1–30"), "{quarter}");
}

#[test]
fn a_profile_rests_on_campaigns_with_figures() {
    let desk = Desk::on("2026-06-01");
    let three = aligned(&desk);
    desk.save(Kind::Campaign, three.campaign, json!({"category": both("Чай", "Tea")}));
    assert!(!row(&desk, three.campaign, DocumentKind::Profile).possible, "it has no figures");
}
