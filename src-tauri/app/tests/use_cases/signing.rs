//! Signing a brief: three signatures under one text, and what happens to a text afterwards.

use crate::made::{Desk, Three, day, ready, sign, sign_seen};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use sverka_app::brief;
use sverka_app::clock::SetClock;
use sverka_app::sign::{self, SignRequest};
use sverka_app::{Code, Workspace, align, attachment, campaign, file, record};
use sverka_core::brief::{BriefPart, Revision};
use sverka_core::campaign::Stage;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::signature::{SignMethod, Signature};
use sverka_core::{Id, Kind};
use sverka_store::{Reader, Store, StoreError};

fn signed(desk: &Desk) -> Three {
    let three = ready(desk);
    for party in three.parties() {
        sign(desk, three.campaign, party).unwrap();
    }
    three
}

/// Changes a clause and holds its sides together again.
fn amend(desk: &Desk, campaign: Id, ru: &str, en: &str) {
    let id = desk.clause(campaign, "payment").clause.id;
    desk.write(id, ru, en);
    brief::check(desk, id).unwrap();
}

/// Revisions and signatures as the file holds them, oldest first.
fn frozen(path: &Path) -> (Vec<Revision>, Vec<Signature>) {
    let read = |reader: &Reader<'_>| -> Result<_, StoreError> {
        let mut revisions = reader.all::<Revision>()?;
        revisions.sort_by_key(|r| r.number);
        Ok((revisions, reader.all::<Signature>()?))
    };
    Store::open_to_read(path).unwrap().read(read).unwrap()
}

#[test]
fn three_parties_sign_the_same_hash() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let seen = brief::open(&desk, three.campaign, Paper::Brief).unwrap().hash;
    for (at, party) in three.parties().into_iter().enumerate() {
        assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Preparing);
        sign_seen(&desk, three.campaign, party, seen.clone()).unwrap();
        let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
        assert_eq!((view.hash.as_str(), view.signatures.len()), (seen.as_str(), at + 1));
    }
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert!(view.stands_signed && view.broken.is_empty());
    assert!(view.signatures.iter().all(|s| s.hash == seen));
    assert_eq!(view.revision.map(|r| (r.number, r.hash)), Some((1, seen)));
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Signed);
    let row = campaign::list(&desk).unwrap().remove(0);
    assert_eq!((row.signed, row.clauses), ((3, 3), (16, 16)));
}

#[test]
fn line_67_what_success_is_was_agreed_to_by_everyone_before_the_start() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    let stage = || campaign::open(&desk, three.campaign).unwrap().stage;
    assert_eq!(stage(), Stage::Signed);
    let target = align::open(&desk, three.campaign).unwrap().targets.remove(0);
    let mut thresholds = target.thresholds.clone();
    thresholds[0].value = Some(300.0);
    desk.save(Kind::Target, target.id, json!({"thresholds": thresholds}));
    assert_eq!(stage(), Stage::Preparing, "another success is nobody’s yet");
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!((view.stands_signed, view.changed), (false, vec![BriefPart::Metrics]));
    for party in three.parties() {
        sign(&desk, three.campaign, party).unwrap();
    }
    assert_eq!(stage(), Stage::Signed);
}

#[test]
fn an_edit_after_signing_is_shown_and_signed_as_a_new_revision() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    let first = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    amend(&desk, three.campaign, "Платим сразу.", "We pay at once.");

    let changed = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert!(!changed.stands_signed);
    assert_ne!(changed.hash, first.hash);
    let was: Vec<_> =
        changed.clauses.iter().filter_map(|c| Some((&c.clause.key, c.was.as_ref()?))).collect();
    assert_eq!(was.len(), 1);
    assert_eq!((was[0].0.as_str(), was[0].1.en.as_str()), ("payment", "So we agreed."));
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Preparing);
    assert_eq!(campaign::list(&desk).unwrap()[0].signed, (0, 3));

    sign(&desk, three.campaign, three.nika).unwrap();
    let second = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!(second.revision.as_ref().map(|r| r.number), Some(2));
    assert_eq!((second.stands_signed, second.signatures.len()), (true, 1));
    assert!(second.clauses.iter().all(|c| c.was.is_none()));

    let (revisions, signatures) = frozen(&desk.path());
    assert_eq!(revisions[1].previous, revisions[0].hash);
    assert_eq!(revisions[0].previous, "");
    let under = |r: &Revision| signatures.iter().filter(|s| s.revision == r.id).count();
    assert_eq!((under(&revisions[0]), under(&revisions[1])), (3, 1));
}

#[test]
fn a_text_put_back_is_the_signed_one_again() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    amend(&desk, three.campaign, "Платим сразу.", "We pay at once.");
    amend(&desk, three.campaign, "Так и решили.", "So we agreed.");
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!((view.stands_signed, view.signatures.len()), (true, 3));
}

#[test]
fn clauses_that_came_and_went_since_signing_are_told_apart() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    let gone = desk.clause(three.campaign, "approval").clause;
    record::remove(&desk, Kind::Clause, gone.id).unwrap();
    let title = json!({"ru": "Подарки", "en": "Gifts"});
    let new = desk.make(Kind::Clause, json!({"campaign": three.campaign, "title": title}));
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!(view.gone, [gone.title]);
    let marked: Vec<Id> = view.clauses.iter().filter(|c| c.new).map(|c| c.clause.id).collect();
    assert_eq!(marked, [new]);
}

#[test]
fn a_signature_is_refused_for_what_does_not_hold() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let stale = brief::open(&desk, three.campaign, Paper::Brief).unwrap().hash;
    amend(&desk, three.campaign, "Платим сразу.", "We pay at once.");
    let code = |party, seen| sign_seen(&desk, three.campaign, party, seen).unwrap_err().code;
    assert_eq!(code(three.brand, stale), Code::TextChanged);
    let seen = || brief::open(&desk, three.campaign, Paper::Brief).unwrap().hash;
    assert_eq!(code(three.campaign, seen()), Code::NotFound, "no party at all");
    let other = crate::made::bare(&desk, "Another");
    assert_eq!(code(other.brand, seen()), Code::NotFound, "a party of another campaign");
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().revision, None);
    sign(&desk, three.campaign, three.brand).unwrap();
    assert_eq!(code(three.brand, seen()), Code::AlreadySigned);
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.len(), 1);
}

#[test]
fn a_signature_needs_a_name_that_can_be_kept() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let cases = [
        (" ", "", "name", ProblemCode::Empty),
        ("a\0b", "", "name", ProblemCode::Nul),
        (&"a".repeat(501), "", "name", ProblemCode::TooLong),
        ("Марта", &"a".repeat(501), "role", ProblemCode::TooLong),
    ];
    for (name, role, field, code) in cases {
        let request = SignRequest {
            campaign: three.campaign,
            paper: Paper::Brief,
            party: three.brand,
            name: name.to_owned(),
            role: role.to_owned(),
            method: SignMethod::OnPaper,
            scan: None,
            seen: brief::open(&desk, three.campaign, Paper::Brief).unwrap().hash,
        };
        let refused = sign::sign(&desk, request).unwrap_err();
        assert_eq!((refused.problems[0].field.as_str(), refused.problems[0].code), (field, code));
    }
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().revision, None);
}

#[test]
fn a_party_that_signed_stays_and_one_that_joins_asks_for_a_new_revision() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    let refused = record::remove(&desk, Kind::Party, three.tessa).unwrap_err();
    assert_eq!(refused.code, Code::Held);
    assert!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().stands_signed);
    let name = json!({"ru": "Лев", "en": "Leo"});
    let joined =
        desk.make(Kind::Party, json!({"campaign": three.campaign, "name": name, "position": 3}));
    assert!(!brief::open(&desk, three.campaign, Paper::Brief).unwrap().stands_signed);
    record::remove(&desk, Kind::Party, joined).unwrap();
    assert!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().stands_signed);
}

#[test]
fn undo_takes_back_no_signature_and_no_signed_text() {
    let desk = Desk::on("2026-02-20");
    let three = signed(&desk);
    assert!(desk.undo().unwrap().value.is_none(), "undo stops at a signature");
    let edit = json!({"category": {"ru": "Чай", "en": "Tea"}});
    desk.save(Kind::Campaign, three.campaign, edit);
    assert!(desk.undo().unwrap().value.is_some(), "what came after the signature is taken back");
    assert!(desk.undo().unwrap().value.is_none());
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    assert_eq!((view.signatures.len(), view.broken.len(), view.stands_signed), (3, 0, true));
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_text_touched_from_outside_is_named() {
    // The table alone; then the journal too, so that only the signatures know better.
    for journal_too in [false, true] {
        let desk = Desk::on("2026-02-20");
        let three = signed(&desk);
        let revision = brief::open(&desk, three.campaign, Paper::Brief)
            .unwrap()
            .revision
            .unwrap()
            .id
            .to_string();
        assert!(file::verify(&desk).unwrap().holds);
        let desk = desk.reopened_after(|path| touch(path, journal_too));
        let found = file::verify(&desk).unwrap();
        assert_eq!((found.holds, found.signatures, found.replay), (false, false, journal_too));
        assert!(found.differences.iter().any(|d| d.contains(&revision)), "{:?}", found.differences);
        assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().broken.len(), 1);
    }
}

/// Makes orders of the signed brief ten times as many.
fn touch(path: &Path, journal_too: bool) {
    let conn = Connection::open(path).unwrap();
    let changed = conn
        .execute_batch("DROP TRIGGER revision_is_frozen; DROP TRIGGER entry_is_final;")
        .and_then(|()| {
            conn.execute(
                "UPDATE revision SET text = replace(text, '\"value\":240', '\"value\":2400')",
                [],
            )
        })
        .unwrap();
    assert_eq!(changed, 1);
    if journal_too {
        let sql = "UPDATE entry SET now = replace(now, '\"value\":240', '\"value\":2400') WHERE kind = 'revision'";
        assert_eq!(conn.execute(sql, []).unwrap(), 1);
    }
}

#[test]
fn nothing_is_signed_while_the_clock_stands_before_the_last_signature() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    sign(&desk, three.campaign, three.brand).unwrap();
    desk.go_to("2026-02-19");
    assert_eq!(sign(&desk, three.campaign, three.nika).unwrap_err().code, Code::ClockBack);
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.len(), 1);
    desk.go_to("2026-02-21");
    sign(&desk, three.campaign, three.nika).unwrap();
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn the_scan_of_a_sheet_is_kept_with_the_signature_and_comes_out_as_it_came_in() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    let scan = |name: &str, bytes: &[u8]| desk.file(name, bytes).display().to_string();
    let large = [b"%PDF-".as_slice(), &vec![0; 10 * 1024 * 1024]].concat();
    let refused = [
        (scan("text.pdf", "не скан".as_bytes()), ProblemCode::NotAScan),
        (scan("empty.png", b""), ProblemCode::NotAScan),
        (scan("large.pdf", &large), ProblemCode::FileTooLarge),
    ];
    let signing = |scan: String| SignRequest {
        campaign: three.campaign,
        paper: Paper::Brief,
        party: three.brand,
        name: "Марта".to_owned(),
        role: "Основательница".to_owned(),
        method: SignMethod::OnPaper,
        scan: Some(scan),
        seen: brief::open(&desk, three.campaign, Paper::Brief).unwrap().hash,
    };
    for (path, code) in refused {
        let refused = sign::sign(&desk, signing(path)).unwrap_err();
        assert_eq!((refused.problems[0].field.as_str(), refused.problems[0].code), ("scan", code));
    }
    let missing = sign::sign(&desk, signing(desk.place("нет.pdf").display().to_string()));
    assert_eq!(missing.unwrap_err().code, Code::Missing);
    assert_eq!(brief::open(&desk, three.campaign, Paper::Brief).unwrap().revision, None);

    let sheet = b"%PDF-1.7 the sheet as signed";
    sign::sign(&desk, signing(scan("лист.pdf", sheet))).unwrap();
    let signature = brief::open(&desk, three.campaign, Paper::Brief).unwrap().signatures.remove(0);
    let out = desk.place("out.pdf");
    attachment::export(&desk, signature.scan.unwrap(), &out).unwrap();
    assert_eq!(std::fs::read(&out).unwrap(), sheet);
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_workspace_made_from_an_export_holds_the_old_signatures_and_seals_with_a_key_of_its_own() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    sign(&desk, three.campaign, three.brand).unwrap();
    let (export, copy) = (desk.place("all.json"), desk.place("copy.sverka"));
    file::export(&desk, &export).unwrap();
    let own = Store::open_to_read(desk.path()).unwrap();
    let secret = own.read(|r| r.secret_key()).unwrap().unwrap();
    let said = std::fs::read_to_string(&export).unwrap();
    assert!(!said.contains(&sverka_core::clause::hex(&secret)), "the secret key stays in the file");
    file::from_export(&export, &copy).unwrap();
    let clock = Arc::new(SetClock::at(day("2026-02-20")));
    let again = Workspace::open(&copy, clock, "Марта").unwrap();
    assert!(file::verify(&again).unwrap().holds);
    let request = SignRequest {
        campaign: three.campaign,
        paper: Paper::Brief,
        party: three.nika,
        name: "Ника".to_owned(),
        role: "Автор".to_owned(),
        method: SignMethod::InRoom,
        scan: None,
        seen: brief::open(&again, three.campaign, Paper::Brief).unwrap().hash,
    };
    sign::sign(&again, request).unwrap();
    let view = brief::open(&again, three.campaign, Paper::Brief).unwrap();
    assert_ne!(view.signatures[0].key, view.signatures[1].key);
    assert!(file::verify(&again).unwrap().holds);
}
