//! Two records made one: every word of both is found again, in the record or in what was left.
#![allow(clippy::unwrap_used)]

mod made;

use made::id;
use proptest::prelude::*;
use sverka_core::merge::{ClashField, Left, clashes, joined, united};
use sverka_core::partner::{Account, Contact, Mode, Partner, PartnerKind, Platform, Rate};
use sverka_core::{Both, Currency, Lang, Market, Money};

fn nika() -> Partner {
    let mut partner = Partner::new(id(1), PartnerKind::Creator, Lang::Ru);
    partner.name = Both::new("Ника Залесная", "");
    partner.markets = vec![Market::Ru];
    partner.contact =
        Contact { name: "Ника".to_owned(), role: String::new(), reach: "@nika_z".to_owned() };
    partner.accounts = vec![account(Platform::Telegram, "@nika_z", Some(12_300))];
    partner.notes = "Не снимает по пятницам".to_owned();
    partner
}

fn account(platform: Platform, handle: &str, followers: Option<i64>) -> Account {
    Account { platform, handle: handle.to_owned(), followers }
}

#[test]
fn what_can_stand_together_does_and_gaps_are_filled() {
    let mut other = Partner::new(id(2), PartnerKind::Creator, Lang::Ru);
    other.name = Both::new("ника залесная", "Nika Zalesnaya");
    other.markets = vec![Market::Us, Market::Ru];
    other.contact = Contact { role: "автор".to_owned(), ..Contact::default() };
    other.accounts = vec![
        account(Platform::Telegram, "https://t.me/Nika_Z", None),
        account(Platform::Vk, "vk.com/nika", Some(900)),
    ];
    other.notes = "Не снимает по пятницам\n\nЛюбит длинные брифы".to_owned();
    let asset = Both::new("ролик", "video");
    let price = Money { minor: 5_000_000, currency: Currency::from_code("RUB").unwrap() };
    other.rates = vec![Rate { asset, amount: Some(price) }];
    let (one, left) = united(&nika(), &other, &[]);
    assert_eq!(left, []);
    assert_eq!(one.id, id(1));
    assert_eq!(one.name, Both::new("Ника Залесная", "Nika Zalesnaya"));
    assert_eq!(one.markets, [Market::Ru, Market::Us]);
    assert_eq!((one.contact.name.as_str(), one.contact.role.as_str()), ("Ника", "автор"));
    let accounts = [
        account(Platform::Telegram, "@nika_z", Some(12_300)),
        account(Platform::Vk, "vk.com/nika", Some(900)),
    ];
    assert_eq!(one.accounts, accounts);
    assert_eq!(one.notes, "Не снимает по пятницам\n\nЛюбит длинные брифы");
    assert_eq!(one.rates, other.rates);
}

#[test]
fn where_one_value_can_stand_the_chosen_one_leads_and_the_other_is_left() {
    let mut other = nika();
    other.id = id(2);
    other.name.ru = "Вероника Залесная".to_owned();
    other.kind = PartnerKind::Strategist;
    other.contact.name = "Марк".to_owned();
    other.accounts[0].followers = Some(15_000);
    other.style.mode = Some(Mode::Async);
    let fields: Vec<ClashField> = clashes(&nika(), &other).iter().map(|c| c.field).collect();
    use ClashField::{Contact, Followers, Kind, NameRu};
    assert_eq!(fields, [NameRu, Kind, Contact, Followers]);

    let left =
        |field, of: &str, text: &str| Left { field, of: of.to_owned(), text: text.to_owned() };
    let (one, rest) = united(&nika(), &other, &[]);
    assert_eq!((one.name.ru.as_str(), one.kind), ("Ника Залесная", PartnerKind::Creator));
    assert_eq!(one.style.mode, Some(Mode::Async), "a value stands before a gap");
    let expected = [
        left(NameRu, "", "Вероника Залесная"),
        left(Kind, "", "strategist"),
        left(Contact, "", "Марк, @nika_z"),
        left(Followers, "@nika_z", "15000"),
    ];
    assert_eq!(rest, expected);

    let (one, rest) = united(&nika(), &other, &[NameRu, Followers]);
    assert_eq!((one.name.ru.as_str(), one.kind), ("Вероника Залесная", PartnerKind::Creator));
    assert_eq!(one.accounts[0].followers, Some(15_000));
    assert!(rest.contains(&left(NameRu, "", "Ника Залесная")));
    assert!(rest.contains(&left(Followers, "@nika_z", "12300")));
}

#[test]
fn joining_a_text_again_adds_nothing() {
    let table = [
        ("", "б", "б"),
        ("а", "", "а"),
        ("а", "А ", "а"),
        ("а", "б", "а\n\nб"),
        ("а\n\nб", "б\n\nв", "а\n\nб\n\nв"),
    ];
    for (one, other, expected) in table {
        let text = joined(one, other);
        assert_eq!(text, expected);
        assert_eq!(joined(&text, other), expected);
    }
}

fn partner() -> impl Strategy<Value = Partner> {
    let text = || "[а-яa-z]{0,6}( [а-яa-z]{1,6})?";
    let handles = prop::collection::vec(("[a-z]{3,5}", prop::option::of(0..90_000_i64)), 0..3);
    let texts = [text(), text(), text(), text(), text(), text()];
    (texts, handles, prop::option::of(1..48_u32)).prop_map(|(texts, handles, hours)| {
        let [ru, en, niche, contact, notes, owner] = texts;
        let mut partner = Partner::new(id(1), PartnerKind::Creator, Lang::Ru);
        partner.name = Both::new(ru, en);
        partner.niche = Both::new(niche, "");
        partner.contact.name = contact;
        partner.notes = notes;
        partner.owner = owner;
        partner.style.reply_hours = hours;
        partner.accounts =
            handles.iter().map(|(h, n)| account(Platform::Instagram, h, *n)).collect();
        partner
    })
}

/// Every word that stands in a record.
fn words(partner: &Partner) -> Vec<String> {
    let value = serde_json::to_value(partner).unwrap();
    let mut found = Vec::new();
    let mut queue = vec![&value];
    while let Some(value) = queue.pop() {
        match value {
            serde_json::Value::String(text) => {
                found.extend(text.split_whitespace().map(sverka_core::fold));
            }
            serde_json::Value::Number(number) => found.push(number.to_string()),
            serde_json::Value::Array(values) => queue.extend(values),
            serde_json::Value::Object(fields) => queue.extend(fields.values()),
            _ => {}
        }
    }
    found
}

proptest! {
    #[test]
    fn no_word_of_either_is_lost_whoever_leads(
        one in partner(),
        other in partner(),
        gone_leads in any::<bool>(),
    ) {
        let leads = if gone_leads { ClashField::ALL.to_vec() } else { Vec::new() };
        let (both, left) = united(&one, &other, &leads);
        let mut kept = words(&both);
        kept.extend(left.iter().flat_map(|l| {
            l.text.split([' ', ',']).map(sverka_core::fold).collect::<Vec<_>>()
        }));
        for word in words(&one).into_iter().chain(words(&other)) {
            prop_assert!(kept.contains(&word), "{word} of {one:?} {other:?}");
        }
        // Merging the same record once more changes nothing.
        prop_assert_eq!(&united(&both, &other, &leads).0.accounts, &both.accounts);
        prop_assert_eq!(&united(&both, &other, &[]).0, &both);
    }
}

#[test]
fn a_text_that_stands_whole_in_the_other_is_not_said_twice() {
    let table = [
        ("чай, керамика", "чай", "чай, керамика"),
        ("чай", "чай, керамика", "чай, керамика"),
        ("чайник", "чай", "чайник\n\nчай"),
        ("чай", "", "чай"),
        ("", "чай", "чай"),
    ];
    for (one, other, together) in table {
        assert_eq!(joined(one, other), together, "{one:?} {other:?}");
    }
}
