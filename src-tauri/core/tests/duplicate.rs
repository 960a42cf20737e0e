//! Who is the same person in another spelling: names held against a table of pairs, handles, and what makes a
//! list of thousands bearable.
#![allow(clippy::unwrap_used)]

mod made;

use made::id;
use proptest::prelude::*;
use std::collections::BTreeSet;
use sverka_core::duplicate::{Certainty, Pair, Why, duplicates, name_keys};
use sverka_core::partner::{Account, Partner, PartnerKind, Platform};
use sverka_core::{Both, Lang, Market};

fn partner(name: &str, accounts: &[(Platform, &str)], markets: &[Market]) -> Partner {
    let mut partner = Partner::new(id(1), PartnerKind::Creator, Lang::Ru);
    partner.name = Both::new(name, "");
    partner.markets = markets.to_vec();
    partner.accounts = accounts
        .iter()
        .map(|(platform, handle)| Account {
            platform: *platform,
            handle: (*handle).to_owned(),
            followers: None,
        })
        .collect();
    partner
}

fn found(partners: &[Partner]) -> Vec<Pair> {
    duplicates(partners.iter().map(Into::into))
}

#[test]
fn names_are_told_apart_as_a_reader_of_both_scripts_would() {
    let table = include_str!("names.tsv");
    let mut counted = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [expected, one, other] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three cells: {line}")
        };
        let pairs = found(&[partner(one, &[], &[Market::Ru]), partner(other, &[], &[Market::Ru])]);
        let said = match pairs.first().map(|pair| &pair.why) {
            Some(Why::Name) => "same",
            Some(Why::NearName) => "near",
            Some(Why::Handle { .. }) => "handle",
            None => "other",
        };
        assert_eq!(said, expected, "{one} | {other}: {:?} {:?}", name_keys(one), name_keys(other));
        counted += 1;
    }
    assert!(counted >= 60, "{counted}");
}

#[test]
fn the_same_account_is_certain_whatever_the_names_say() {
    use Platform::{Instagram, Telegram, Vk};
    let partners = [
        partner("Ника Залесная", &[(Telegram, "@nika_z"), (Vk, "nika")], &[]),
        partner("Чайная комната", &[(Telegram, "https://t.me/Nika_Z/")], &[]),
        partner("Тесса", &[(Instagram, "@nika_z")], &[]),
        partner("Nika Zalesnaya", &[(Vk, "https://vk.com/nika?from=search")], &[]),
    ];
    let handle = |platform, handle: &str| Why::Handle { platform, handle: handle.to_owned() };
    let expected = [
        Pair { one: 0, other: 1, why: handle(Telegram, "nika_z") },
        Pair { one: 0, other: 3, why: handle(Vk, "nika") },
    ];
    assert_eq!(found(&partners), expected, "the same name is the weaker reason, said once");
    assert_eq!(expected[0].why.certainty(), Certainty::Certain);
}

#[test]
fn a_near_name_is_asked_about_only_with_a_platform_or_a_market_in_common() {
    use Platform::{Telegram, Vk};
    type Traits<'a> = (Platform, &'a [Market]);
    let table: [(Traits, Traits, usize); 3] = [
        ((Telegram, &[Market::Ru]), (Vk, &[Market::Us]), 0),
        ((Telegram, &[Market::Ru]), (Vk, &[Market::Ru]), 1),
        ((Telegram, &[]), (Telegram, &[Market::Us]), 1),
    ];
    for (one, other, expected) in table {
        let named = |name, of: Traits| partner(name, &[(of.0, name)], of.1);
        let pairs = found(&[named("Ника Залесная", one), named("Ника Залеская", other)]);
        assert_eq!(pairs.len(), expected);
        assert!(pairs.iter().all(|pair| pair.why.certainty() == Certainty::Possible));
    }
}

#[test]
fn of_near_names_borne_by_several_each_record_is_asked_about() {
    let (ru, us): (&[Market], &[Market]) = (&[Market::Ru], &[Market::Us]);
    let (name, near) = ("Ника Залесная", "Ника Залеская");
    // Who bears which name in which market, and the near pairs to ask about.
    type Row<'a> = (&'a [(&'a str, &'a [Market])], &'a [(usize, usize)]);
    let table: [Row; 4] = [
        // What the first of the name has not in common, the second has.
        (&[(name, ru), (name, us), (near, us)], &[(1, 2)]),
        (&[(name, ru), (near, us), (near, ru)], &[(0, 2)]),
        (&[(name, ru), (near, ru), (name, ru), (near, ru)], &[(0, 1), (0, 3), (1, 2)]),
        // Two that share something only taken together share nothing.
        (&[(name, ru), (name, &[]), (near, us)], &[]),
    ];
    for (records, expected) in table {
        let partners: Vec<Partner> =
            records.iter().map(|(name, markets)| partner(name, &[], markets)).collect();
        let near = found(&partners).into_iter().filter(|pair| pair.why == Why::NearName);
        let places: Vec<_> = near.map(|pair| (pair.one, pair.other)).collect();
        assert_eq!(places, expected, "{records:?}");
    }
    // However many bear them, the questions grow with their number and not with its square.
    let crowd: Vec<Partner> =
        (0..2_000).map(|n| partner(if n % 2 == 0 { name } else { near }, &[], ru)).collect();
    let near = found(&crowd).into_iter().filter(|pair| pair.why == Why::NearName).count();
    assert_eq!(near, 1_999);
}

#[test]
fn thousands_of_one_name_are_one_group_and_thousands_of_names_are_compared_by_key() {
    let same: Vec<Partner> = (0..5_000).map(|_| partner("Ника Залесная", &[], &[])).collect();
    let pairs = found(&same);
    assert_eq!(pairs.len(), 4_999);
    assert!(pairs.iter().all(|pair| pair.one == 0 && pair.why == Why::Name));

    // Ten thousand people, each twice in two scripts, and nobody else alike.
    let syllables = ["ба", "ве", "го", "ду", "жи", "за", "ко", "лю", "ми", "но"];
    let name = |n: usize| {
        let part = |of: usize| syllables[(n / of) % 10];
        format!("{}{}рин {}{}ский", part(1), part(10), part(100), part(1000))
    };
    let mut people: Vec<Partner> = (0..10_000).map(|n| partner(&name(n), &[], &[])).collect();
    people.extend((0..10_000).map(|n| partner(&name(n).to_uppercase(), &[], &[])));
    let pairs = found(&people);
    assert!(pairs.iter().all(|pair| pair.other == pair.one + 10_000 && pair.why == Why::Name));
    assert_eq!(pairs.len(), 10_000);
}

proptest! {
    #[test]
    fn a_name_is_itself_in_any_order_case_and_spacing(
        words in prop::collection::vec("[а-яё]{3,9}|[a-z]{3,9}", 2..4),
    ) {
        let keys = |text: &str| name_keys(text).into_iter().collect::<BTreeSet<_>>();
        let written = words.join(" ");
        let turned = words.iter().rev().cloned().collect::<Vec<_>>().join("  ").to_uppercase();
        prop_assert!(!keys(&written).is_disjoint(&keys(&turned)), "{written} | {turned}");
    }

    #[test]
    fn pairs_point_forward_into_the_list_and_stand_once(
        names in prop::collection::vec("(ник|нич|nik)(а|a|ка) (зал|zal)(есная|esnaya|еская)", 0..24),
    ) {
        let partners: Vec<Partner> =
            names.iter().map(|name| partner(name, &[], &[Market::Ru])).collect();
        let pairs = found(&partners);
        let places: BTreeSet<(usize, usize)> = pairs.iter().map(|p| (p.one, p.other)).collect();
        prop_assert_eq!(places.len(), pairs.len());
        prop_assert!(pairs.iter().all(|p| p.one < p.other && p.other < partners.len()));
    }
}
