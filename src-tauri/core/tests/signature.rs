//! Signatures: what their seal holds, and what breaks it.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use chrono::{DateTime, TimeDelta, Utc};
use made::{CAMPAIGN, id, target, three};
use sverka_core::Both;
use sverka_core::brief::{BriefText, Revision, revision_hash, standing_text};
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::metric::Dictionary;
use sverka_core::paper::Paper;
use sverka_core::signature::{
    Broken, SignMethod, Signature, broken, public_key, seal_holds, sealed, sealed_revision,
};

/// A secret key for the tests alone.
const SECRET: [u8; 32] = [7; 32];

/// The text of a revision.
fn text(number: u32) -> BriefText {
    let clause = Clause {
        id: id(31),
        campaign: id(CAMPAIGN),
        paper: Paper::Brief,
        key: String::from("freedom"),
        title: Both::new("Свобода", "Freedom"),
        text: Both::new("Снимаем честно.", format!("We film honestly, take {number}.")),
        checked: None,
        accepted: Vec::new(),
        position: 0,
    };
    let targets = [target(21, "orders", true, &[])];
    let campaign = Campaign::new(id(CAMPAIGN));
    standing_text(
        Paper::Brief,
        &campaign,
        &three(),
        &[clause],
        &targets,
        &[],
        &Dictionary::default(),
    )
}

fn chain() -> (Vec<Revision>, Vec<Signature>) {
    let mut revisions: Vec<Revision> = Vec::new();
    for number in 1..=3u32 {
        let text = text(number);
        let previous = revisions.last().map_or(String::new(), |r| r.hash.clone());
        revisions.push(sealed_revision(
            Revision {
                id: id(40 + u128::from(number)),
                campaign: id(CAMPAIGN),
                paper: Paper::Brief,
                number,
                hash: revision_hash(&text, &previous),
                text,
                previous,
                frozen_at: DateTime::<Utc>::UNIX_EPOCH,
                key: String::new(),
                seal: String::new(),
            },
            &SECRET,
        ));
    }
    let signatures = (0..3u128)
        .map(|n| {
            sealed(
                Signature {
                    id: id(50 + n),
                    campaign: id(CAMPAIGN),
                    paper: Paper::Brief,
                    revision: revisions[2].id,
                    party: revisions[2].text.parties[n as usize].id,
                    name: String::from("Имя"),
                    role: String::from("Автор"),
                    method: SignMethod::InRoom,
                    scan: None,
                    scan_name: String::new(),
                    scan_digest: String::new(),
                    key: String::new(),
                    seal: String::new(),
                    signed_at: DateTime::<Utc>::UNIX_EPOCH,
                    hash: revisions[2].hash.clone(),
                },
                &SECRET,
            )
        })
        .collect();
    (revisions, signatures)
}

#[test]
fn swapped_replayed_and_downgraded_records_do_not_hold() {
    type Touch = fn(&mut Vec<Revision>, &mut Vec<Signature>);
    let table: [(&str, Touch, Broken); 17] = [
        ("text of a frozen revision", |r, _| r[1].text.title.en.push('.'), Broken::Text),
        (
            "hash made anew",
            |r, _| {
                r[0].text.title.en.push('.');
                r[0].hash = revision_hash(&r[0].text, "");
            },
            Broken::Chain,
        ),
        ("a revision taken out", |r, _| drop(r.remove(0)), Broken::Chain),
        ("revisions exchanged", |r, _| r.swap(0, 1), Broken::Chain),
        ("number", |r, _| r[1].number = 3, Broken::Chain),
        ("another campaign's revision", |r, _| r[2].campaign = id(77), Broken::Chain),
        ("signature under the text before", |r, s| s[0].revision = r[1].id, Broken::Signature),
        ("signature's hash", |r, s| s[0].hash = r[1].hash.clone(), Broken::Signature),
        ("somebody else signs", |_, s| s[0].party = id(99), Broken::Signature),
        ("one party signs for two", |_, s| s[0].party = s[1].party, Broken::Signature),
        ("signature of another campaign", |_, s| s[0].campaign = id(77), Broken::Signature),
        ("signature of another paper", |_, s| s[0].paper = Paper::Charter, Broken::Signature),
        ("another name", |_, s| s[0].name.push('а'), Broken::Seal),
        ("an earlier time", |_, s| s[0].signed_at -= TimeDelta::seconds(1), Broken::Time),
        (
            "seals exchanged",
            |_, s| {
                let seal = s[0].seal.clone();
                s[1].seal = seal;
            },
            Broken::Seal,
        ),
        (
            "sealed with a stranger's key",
            |_, s| s[0] = sealed(s[0].clone(), &[8; 32]),
            Broken::Seal,
        ),
        ("scan exchanged", |_, s| s[0].scan_digest = "00".to_owned(), Broken::Seal),
    ];
    let (revisions, signatures) = chain();
    assert_eq!(broken(&revisions, &signatures, &[public_key(&SECRET)]), []);
    for (what, touch, expected) in table {
        let (mut revisions, mut signatures) = chain();
        touch(&mut revisions, &mut signatures);
        let found = broken(&revisions, &signatures, &[public_key(&SECRET)]);
        assert!(found.iter().any(|(_, broken)| *broken == expected), "{what}: {found:?}");
    }
}

/// Every bit of a signature's record and of the text under it, flipped one by one: none of them is taken for the signed
/// one.
#[test]
fn a_signed_brief_with_any_bit_flipped_is_not_the_signed_brief() {
    let (revisions, signatures) = chain();
    let keys = [public_key(&SECRET)];
    let record = serde_json::to_vec(&(&revisions, &signatures)).unwrap();
    let (mut read, mut refused) = (0, 0);
    for bit in 0..record.len() * 8 {
        let mut flipped = record.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let Ok((r, s)) = serde_json::from_slice::<(Vec<Revision>, Vec<Signature>)>(&flipped) else {
            refused += 1;
            continue;
        };
        // Some flips read as the very same record: the case of a digit in an id, say.
        if (&r, &s) == (&revisions, &signatures) {
            continue;
        }
        read += 1;
        assert_ne!(broken(&r, &s, &keys), [], "bit {bit} of {}", String::from_utf8_lossy(&flipped));
    }
    assert!(read > 1_000 && refused > 1_000, "{read} read, {refused} refused");
}

#[test]
fn a_key_and_a_seal_have_one_spelling() {
    let signature = chain().1.remove(0);
    assert!(seal_holds(&signature));
    let upper = Signature { seal: signature.seal.to_uppercase(), ..signature.clone() };
    assert!(!seal_holds(&upper));
    let short = Signature { key: signature.key[2..].to_owned(), ..signature };
    assert!(!seal_holds(&short));
}
