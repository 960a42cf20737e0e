//! What stands of a partner, in words of one language: the same for the printed page and for the table.

use crate::failure::kebab;
use crate::metric_words::metric_name;
use crate::scorecard::Mark;
use chrono::NaiveDate;
use sverka_core::gate::{Fact, Gate, GateState};
use sverka_core::metric::Dictionary;
use sverka_core::partner::{Account, Partner};
use sverka_core::{Market, Money};
use sverka_locale::{Arg, Locale};

/// Kind and markets: `автор · Россия, США`.
pub(super) fn about(l: &Locale, partner: &Partner) -> String {
    let kind = l.text(&format!("kind-{}", kebab(&partner.kind)), &[]);
    let markets = markets(l, &partner.markets);
    if markets.is_empty() { kind } else { format!("{kind} · {markets}") }
}

/// Markets by name: `Россия, США`.
pub(super) fn markets(l: &Locale, markets: &[Market]) -> String {
    let names: Vec<String> =
        markets.iter().map(|market| l.text(&format!("market-{}", market.tag()), &[])).collect();
    names.join(", ")
}

/// An account with its followers: `Telegram @nika · 12 300`.
pub(super) fn account(l: &Locale, account: &Account) -> String {
    let platform = l.text(&format!("platform-{}", account.platform.tag()), &[]);
    let args = [("platform", platform.as_str().into()), ("handle", account.handle.as_str().into())];
    let shown = match account.followers {
        None => l.text("document-account", &args),
        Some(followers) => {
            let followers = l.integer(followers);
            let [platform, handle] = args;
            let args = [platform, handle, ("followers", followers.into())];
            l.text("document-account-followers", &args)
        }
    };
    // The space that groups digits is no break.
    shown.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whom to talk to and where.
pub(super) fn contact(partner: &Partner) -> String {
    let contact = &partner.contact;
    let parts = [&contact.name, &contact.role, &contact.reach].map(|part| part.trim());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What they ask, asset by asset.
pub(super) fn rates(l: &Locale, partner: &Partner) -> String {
    let shown = |amount: Option<Money>| amount.map(|amount| l.money(amount)).unwrap_or_default();
    let lines = partner.rates.iter().map(|rate| {
        let parts = [rate.asset.or_other(l.lang()).trim().to_owned(), shown(rate.amount)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Mark, person and day: `4 · Марта, 18 мар. 2026 г.`
pub(super) fn mark(l: &Locale, mark: &Mark) -> String {
    let given = mark.value.map_or_else(|| l.text("document-no-mark", &[]), |v| v.to_string());
    let who = if mark.rater.trim().is_empty() {
        l.text("document-nobody", &[])
    } else {
        mark.rater.clone()
    };
    let args = [("mark", given.into()), ("who", who.into())];
    match mark.on {
        None => l.text("document-mark", &args),
        Some(day) => {
            let [given, who] = args;
            l.text("document-mark-dated", &[given, who, ("day", l.date(day).into())])
        }
    }
}

/// The name of a gate with the number asked for.
pub(super) fn gate(l: &Locale, gate: &Gate) -> String {
    l.text(&format!("gate-{}", gate.id.tag()), &[("n", Arg::Count(gate.least as i64))])
}

/// How a gate stands: `met`, `not-met`, `not-known`, or `passed` with a reason.
pub(super) fn state(gate: &Gate) -> String {
    match (&gate.state, &gate.overridden) {
        (GateState::Met, _) | (_, None) => kebab(&gate.state),
        _ => "passed".to_owned(),
    }
}

/// What a gate rests on, for and against.
pub(super) fn facts(l: &Locale, dictionary: &Dictionary, gate: &Gate) -> Vec<String> {
    gate.facts_for.iter().chain(&gate.facts_against).map(|one| fact(l, dictionary, one)).collect()
}

fn fact(l: &Locale, dictionary: &Dictionary, fact: &Fact) -> String {
    let name = fact.name.or_other(l.lang());
    let unnamed = l.text("shell-unnamed", &[]);
    let name = if name.trim().is_empty() { unnamed.as_str() } else { name };
    let mut args: Vec<(&str, Arg<'_>)> = vec![("name", name.into())];
    for (key, value) in &fact.args {
        let shown: Arg<'_> = match (key.as_str(), value.parse::<i64>()) {
            ("n", Ok(count)) => Arg::Count(count),
            ("market", _) => l.text(&format!("market-{value}"), &[]).into(),
            ("metric", _) => metric_name(l, dictionary, value).into(),
            ("question", _) => {
                args.push(("answer", l.text(&format!("question-{value}-yes"), &[]).into()));
                continue;
            }
            (_, Ok(count)) => l.integer(count).into(),
            _ => match value.parse::<NaiveDate>() {
                Ok(day) => l.date(day).into(),
                Err(_) => value.as_str().into(),
            },
        };
        args.push((key.as_str(), shown));
    }
    l.text(&format!("gate-fact-{}", fact.code.tag()), &args)
}

/// Why a gate was passed, when and by whom; blank where it was not.
pub(super) fn reason(l: &Locale, gate: &Gate) -> String {
    let Some(passed) = gate.overridden.as_ref().filter(|_| gate.state != GateState::Met) else {
        return String::new();
    };
    let (day, reason) = (l.date(passed.on), passed.reason.as_str());
    let args = [("day", day.into()), ("reason", reason.into())];
    if passed.person.trim().is_empty() {
        return l.text("gate-passed-nameless", &args);
    }
    let [day, reason] = args;
    l.text("gate-passed", &[day, reason, ("person", passed.person.as_str().into())])
}

#[cfg(test)]
mod tests {
    use super::account;
    use sverka_core::Lang;
    use sverka_core::partner::{Account, Platform};
    use sverka_locale::locale;

    #[test]
    fn a_number_of_followers_does_not_break_over_two_lines() {
        let handle = "@nika".to_owned();
        let nika = Account { platform: Platform::Telegram, handle, followers: Some(12_300) };
        let shown = account(locale(Lang::Ru), &nika);
        assert!(shown.ends_with(&locale(Lang::Ru).integer(12_300)), "{shown}");
    }
}
