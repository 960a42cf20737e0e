//! Which cards bind what, and what is not known.

use super::*;

#[test]
fn each_trigger_fires_where_its_fact_holds_and_nowhere_else() {
    let base = facts(10, Youtube, Ru);
    let trigger = RuleTrigger::default();
    // Each row: what is asked for, the fact that holds, the fact that does not, the one that is not known, and why.
    type Change = fn(&mut DeliverableFacts);
    let table: [(&str, RuleTrigger, Change, Change, Change, UnknownFact, Why); 9] = [
        (
            "audience",
            RuleTrigger { audience: Some(Ru), ..trigger.clone() },
            |f| f.audience = Some(Ru),
            |f| f.audience = Some(Us),
            |f| f.audience = None,
            UnknownFact::Audience,
            Why::Audience(Ru),
        ),
        (
            "audience of the other market",
            RuleTrigger { audience: Some(Us), ..trigger.clone() },
            |f| f.audience = Some(Us),
            |f| f.audience = Some(Ru),
            |f| f.audience = None,
            UnknownFact::Audience,
            Why::Audience(Us),
        ),
        (
            "creator",
            RuleTrigger { creator: Some(Us), ..trigger.clone() },
            |f| f.creator = Some(Us),
            |f| f.creator = Some(Ru),
            |f| f.creator = None,
            UnknownFact::Creator,
            Why::Creator(Us),
        ),
        (
            "followers, at the bound",
            RuleTrigger { followers_least: Some(10_000), ..trigger.clone() },
            |f| f.followers = Some(10_000),
            |f| f.followers = Some(9_999),
            |f| f.followers = None,
            UnknownFact::Followers,
            Why::Followers(10_000),
        ),
        (
            "foreign party",
            RuleTrigger { cross_border: true, ..trigger.clone() },
            |f| f.cross_border = Some(true),
            |f| f.cross_border = Some(false),
            |f| f.cross_border = None,
            UnknownFact::CrossBorder,
            Why::CrossBorder,
        ),
        (
            "fee",
            RuleTrigger { pay: Some(Pay::Fee), ..trigger.clone() },
            |f| f.pay = Some(Pay::Fee),
            |f| f.pay = Some(Pay::Barter),
            |f| f.pay = None,
            UnknownFact::Pay,
            Why::Pay(Pay::Fee),
        ),
        (
            "barter",
            RuleTrigger { pay: Some(Pay::Barter), ..trigger.clone() },
            |f| f.pay = Some(Pay::Barter),
            |f| f.pay = Some(Pay::Fee),
            |f| f.pay = None,
            UnknownFact::Pay,
            Why::Pay(Pay::Barter),
        ),
        (
            "Russian copy",
            RuleTrigger { copy: Some(Lang::Ru), ..trigger.clone() },
            |f| f.copy = Some(Lang::Ru),
            |f| f.copy = Some(Lang::En),
            |f| f.copy = None,
            UnknownFact::Copy,
            Why::Copy(Lang::Ru),
        ),
        (
            "English copy",
            RuleTrigger { copy: Some(Lang::En), ..trigger.clone() },
            |f| f.copy = Some(Lang::En),
            |f| f.copy = Some(Lang::Ru),
            |f| f.copy = None,
            UnknownFact::Copy,
            Why::Copy(Lang::En),
        ),
    ];
    for (name, trigger, holds, not, unknown, fact, why) in table {
        let of = |change: Change| {
            let mut facts = base.clone();
            change(&mut facts);
            rules_for(&[own(trigger.clone())], &[facts], today())
        };
        let fires = of(holds);
        assert_eq!(fires.rules.len(), 1, "{name}");
        assert_eq!(fires.rules[0].deliverables[0].why, [why], "{name}");
        assert!(fires.unknown.is_empty(), "{name}");
        assert_eq!(of(not), Binding::default(), "{name}");
        let waits = of(unknown);
        assert!(waits.rules.is_empty(), "{name}: nothing is guessed");
        let expected = UnknownRules { deliverable: id(10), fact, cards: vec![id(900).to_string()] };
        assert_eq!(waits.unknown, [expected], "{name}");
    }
}

#[test]
fn a_platform_trigger_fires_on_its_platforms_alone() {
    let card = RuleCard { platforms: vec![Youtube, Vk], ..own(RuleTrigger::default()) };
    for platform in Platform::ALL {
        let binding = rules_for(from_ref(&card), &[facts(10, platform, Ru)], today());
        let expected = [Youtube, Vk].contains(&platform);
        assert_eq!(!binding.rules.is_empty(), expected, "{platform:?}");
        if expected {
            assert_eq!(binding.rules[0].deliverables[0].why, [Why::Platform(platform)]);
        }
        let anywhere =
            rules_for(&[own(RuleTrigger::default())], &[facts(10, platform, Ru)], today());
        assert_eq!(anywhere.rules.len(), 1, "{platform:?}");
    }
}

#[test]
fn a_card_that_one_known_fact_speaks_against_waits_for_nothing() {
    let trigger =
        RuleTrigger { audience: Some(Ru), followers_least: Some(10_000), ..RuleTrigger::default() };
    let mut of = facts(10, Youtube, Us);
    of.followers = None;
    assert_eq!(rules_for(&[own(trigger.clone())], &[of.clone()], today()), Binding::default());
    of.audience = None;
    let card = RuleCard { platforms: vec![Instagram], ..own(trigger) };
    assert_eq!(rules_for(&[card], &[of], today()), Binding::default());
}

#[test]
fn a_restricted_platform_is_warned_of_only_for_the_audience_it_is_restricted_for() {
    // Each row: who made it, for whom, where; the warnings it calls forth.
    let table: [(Market, Market, Platform, &[&str]); 10] = [
        (Us, Us, Instagram, &[]),
        (Us, Us, Youtube, &[]),
        (Us, Us, Telegram, &[]),
        (Ru, Us, Instagram, &[]),
        (Us, Ru, Instagram, &["ru-restricted"]),
        (Ru, Ru, Instagram, &["ru-restricted"]),
        (Ru, Ru, Youtube, &["ru-access-2026"]),
        (Ru, Ru, Telegram, &["ru-access-2026"]),
        (Ru, Ru, Vk, &[]),
        (Ru, Ru, Tiktok, &[]),
    ];
    for (creator, audience, platform, expected) in table {
        let of = DeliverableFacts { creator: Some(creator), ..facts(10, platform, audience) };
        let warned: Vec<String> = bound(&[of])
            .rules
            .into_iter()
            .filter(|rule| rule.card.warns)
            .map(|rule| rule.card.key)
            .collect();
        assert_eq!(warned, expected, "{creator:?} for {audience:?} on {platform:?}");
    }
}

#[test]
fn every_platform_has_one_status_to_look_up_for_a_russian_audience_and_none_for_an_american() {
    for platform in Platform::ALL {
        let statuses = |audience| {
            bound(&[facts(10, platform, audience)])
                .rules
                .iter()
                .filter(|rule| rule.card.asks == RuleAsks::Status)
                .count()
        };
        assert_eq!((statuses(Ru), statuses(Us)), (1, 0), "{platform:?}");
    }
}

#[test]
fn the_shipped_cards_bind_as_the_market_rules_say() {
    let ru = facts(10, Vk, Ru);
    let always = ["ru-operator", "ru-erid", "ru-label", "ru-fines", "ru-reports"];
    let with = |change: fn(&mut DeliverableFacts)| {
        let mut of = ru.clone();
        change(&mut of);
        let mut keys = keys(&[of]);
        assert!(always.iter().all(|key| keys.iter().any(|k| k == key)), "{keys:?}");
        keys.retain(|key| !always.contains(&key.as_str()));
        keys
    };
    // Each row: what is changed of a paid video on VK by a Russian creator for people in Russia; what binds it then.
    let table: [(fn(&mut DeliverableFacts), &[&str]); 7] = [
        (|_| (), &["ru-status", "ru-register", "ru-levy", "ru-self-employed"]),
        (|f| f.followers = Some(9_999), &["ru-status", "ru-levy", "ru-self-employed"]),
        (|f| f.pay = Some(Pay::Barter), &["ru-status", "ru-register"]),
        (|f| f.creator = Some(Us), &["ru-status", "ru-register", "ru-levy"]),
        (
            |f| f.cross_border = Some(true),
            &[
                "ru-status",
                "ru-register",
                "ru-levy",
                "ru-levy-foreign",
                "ru-self-employed",
                "ru-payment",
                "us-counsel",
            ],
        ),
        (
            |f| f.copy = Some(Lang::En),
            &["ru-status", "ru-register", "ru-levy", "ru-language", "ru-self-employed"],
        ),
        (
            |f| f.platform = Instagram,
            &["ru-restricted", "ru-register", "ru-levy", "ru-self-employed"],
        ),
    ];
    for (change, expected) in table {
        assert_eq!(with(change), expected);
    }
    let american = ["us-disclosure", "us-place", "us-fake", "us-claims"];
    for (platform, label) in [
        (Instagram, Some("us-label-instagram")),
        (Tiktok, Some("us-label-tiktok")),
        (Youtube, Some("us-label-youtube")),
        (Vk, None),
    ] {
        for pay in [Pay::Fee, Pay::Barter] {
            let of = DeliverableFacts { pay: Some(pay), ..facts(10, platform, Us) };
            let mut keys = keys(&[of]);
            keys.retain(|key| !american.contains(&key.as_str()));
            assert_eq!(keys, Vec::from_iter(label), "{platform:?} {pay:?}");
        }
    }
}

#[test]
fn a_card_binds_from_its_first_day_to_its_last_on_the_day_of_the_deliverable() {
    let card = RuleCard {
        valid_from: Some(day("2026-03-01")),
        valid_to: Some(day("2026-12-31")),
        ..own(RuleTrigger::default())
    };
    for (on, expected) in
        [("2026-02-28", 0), ("2026-03-01", 1), ("2026-12-31", 1), ("2027-01-01", 0)]
    {
        let of = DeliverableFacts { on: day(on), ..facts(10, Youtube, Ru) };
        assert_eq!(rules_for(from_ref(&card), &[of], today()).rules.len(), expected, "{on}");
    }
    let off = RuleCard { on: false, ..card };
    assert_eq!(rules_for(&[off], &[facts(10, Youtube, Ru)], today()), Binding::default());
}

#[test]
fn a_card_is_stale_after_ninety_days_or_when_nobody_ever_checked_it() {
    let checked = today();
    let table = [
        (Some(checked), 0, false),
        (Some(checked), STALE_DAYS as u64, false),
        (Some(checked), STALE_DAYS as u64 + 1, true),
        (None, 0, true),
    ];
    for (checked_on, later, stale) in table {
        let card = RuleCard { checked_on, ..own(RuleTrigger::default()) };
        let on = checked + Days::new(later);
        assert_eq!(card.is_stale(on), stale, "{later}");
        assert_eq!(rules_for(&[card], &[facts(10, Vk, Ru)], on).rules[0].stale, stale, "{later}");
    }
    let ahead = RuleCard { checked_on: Some(checked), ..own(RuleTrigger::default()) };
    assert!(!ahead.is_stale(checked - Days::new(400)), "a clock set back makes nothing stale");
}

#[test]
fn what_is_not_known_is_named_once_for_each_deliverable_in_its_order() {
    let mut first = facts(20, Youtube, Ru);
    first.audience = None;
    let mut second = facts(10, Youtube, Ru);
    (second.followers, second.cross_border, second.pay) = (None, None, None);
    let unknown = bound(&[first, second]).unknown;
    let told: Vec<_> = unknown.iter().map(|one| (one.deliverable, one.fact)).collect();
    let expected = [
        (id(20), UnknownFact::Audience),
        (id(10), UnknownFact::Followers),
        (id(10), UnknownFact::CrossBorder),
        (id(10), UnknownFact::Pay),
    ];
    assert_eq!(told, expected);
    assert_eq!(unknown[1].cards, ["ru-register"]);
}

fn any_facts() -> impl Strategy<Value = DeliverableFacts> {
    let market = || prop_oneof![Just(Ru), Just(Us)];
    let known = (
        prop::option::of(market()),
        prop::option::of(market()),
        prop::option::of(0..100_000i64),
        prop::option::of(any::<bool>()),
        prop::option::of(prop_oneof![Just(Pay::Fee), Just(Pay::Barter)]),
        prop::option::of(prop_oneof![Just(Lang::Ru), Just(Lang::En)]),
    );
    (10..99u128, prop::sample::select(&Platform::ALL[..]), known).prop_map(
        |(n, platform, (creator, audience, followers, cross_border, pay, copy))| DeliverableFacts {
            deliverable: id(n),
            party: id(n / 10),
            creator,
            platform,
            audience,
            followers,
            cross_border,
            pay,
            copy,
            on: today(),
        },
    )
}

proptest! {
    #[test]
    fn learning_a_fact_never_takes_a_rule_away_that_already_binds(of in any_facts()) {
        let before = keys(from_ref(&of));
        let learned = DeliverableFacts {
            creator: of.creator.or(Some(Us)),
            audience: of.audience.or(Some(Us)),
            followers: of.followers.or(Some(5)),
            cross_border: of.cross_border.or(Some(true)),
            pay: of.pay.or(Some(Pay::Barter)),
            copy: of.copy.or(Some(Lang::En)),
            ..of
        };
        let after = rules_for(&cards(), &[learned], today());
        prop_assert!(after.unknown.is_empty());
        let after: Vec<String> = after.rules.into_iter().map(|rule| rule.card.key).collect();
        prop_assert!(before.iter().all(|key| after.contains(key)));
    }

    #[test]
    fn every_card_binds_waits_or_is_spoken_against_and_never_two_of_them(of in any_facts()) {
        for one in cards() {
            let binding = rules_for(from_ref(&one), from_ref(&of), today());
            prop_assert!(binding.rules.len() + binding.unknown.len() <= 1, "{}", one.key);
        }
    }
}
