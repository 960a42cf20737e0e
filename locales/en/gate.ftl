### Conditions to meet before starting: what is asked for, what is known, and what that rests on.

gate-title = Conditions for a pilot
gate-rule-title = Conditions

## Names: the number is the one from the settings

gate-gut-check = First conversation: { $n } of 3
gate-cases-both-markets = { $n ->
    [one] More than { $n } case in each market
   *[other] More than { $n } cases in each market
}
gate-relationship-six-months = { $n ->
    [one] With a brand for more than { $n } month
   *[other] With a brand for more than { $n } months
}
gate-failures-shown = { $n ->
    [one] Told of a failure
   *[other] Told of at least { $n } failures
}
gate-pilot-metrics-agreed = Pilot metrics agreed
gate-documents = Puts agreements in writing

## What stands behind it

gate-gut-check-why = One conversation, three questions. The latest one counts.
gate-cases-both-markets-why = A case counts when it can be looked at: it has a link or a file. How it ended doesn’t matter. Whoever works in one market is asked about that one only.
gate-relationship-six-months-why = Lasting relationships show in dates. A running one counts until today.
gate-failures-shown-why = A lost or mixed case that says what went wrong counts, and so does a plain account in the interview.
gate-pilot-metrics-agreed-why = The pilot has a primary metric with a target in each market. Figures not agreed beforehand are a red flag.
gate-documents-why = A signed brief, or a call that put everything in writing. One refusal shuts the way, whatever else is known.

## States

gate-state-met = met
gate-state-not-met = not met
gate-state-not-known = not known
gate-state-passed = passed with a reason

## What was reached

gate-figure-gut-check = { $n } of 3
gate-figure-relationship-six-months = { $n } mo.
gate-figure-failures-shown = { $n ->
    [one] { $n } failure
   *[other] { $n } failures
}

## Facts

gate-fact-cases-in-market = { $n ->
    [one] { $market }: { $n } case to look at
   *[other] { $market }: { $n } cases to look at
}
gate-fact-cases-in-only-market = { $n ->
    [one] { $market }, the only market they work in: { $n } case to look at
   *[other] { $market }, the only market they work in: { $n } cases to look at
}
gate-fact-case-unshown = { $name }: neither a link nor a file, so it doesn’t count yet
gate-fact-case-without-market = { $name }: the market isn’t noted
gate-fact-no-cases = No cases noted yet
gate-fact-longest-relationship = { $n ->
    [one] { $name }: { $n } whole month, { $start } – { $end }
   *[other] { $name }: { $n } whole months, { $start } – { $end }
}
gate-fact-longest-running = { $n ->
    [one] { $name }: { $n } whole month, { $start } until today
   *[other] { $name }: { $n } whole months, { $start } until today
}
gate-fact-relationship-undated = { $name }: nobody asked since when
gate-fact-no-relationships = Nobody has asked about earlier brands yet
gate-fact-failure-told = { $name }: told what went wrong
gate-fact-failure-untold = { $name }: it didn’t work out, and not a word on why
gate-fact-only-wins = { $n ->
    [one] { $n } case, and it went well: nobody asked for a failure
   *[other] { $n } cases, and none of them lost: nobody asked for a failure
}
gate-fact-failures-not-asked = Nobody has asked about failures yet
gate-fact-said-yes = { $answer }: yes
gate-fact-said-no = { $answer }: no
gate-fact-left-open = { $answer }: not asked
gate-fact-no-gut-check = There’s been no first conversation yet
gate-fact-metric-agreed = { $name }: primary metric “{ $metric }” with a target in each market
gate-fact-threshold-missing = { $name }: “{ $metric }” has no target for { $market }
gate-fact-no-primary = { $name }: no primary metric yet
gate-fact-no-campaign = No campaign with this partner yet
gate-fact-brief-signed = { $name }: brief signed
gate-fact-refused-to-document = Refused to put an agreement in writing, { $start }
gate-fact-nothing-in-writing = Nothing shows yet whether they put agreements in writing
gate-fact-cultural-shift = { $name }: carried a brand over a cultural difference
gate-fact-cases-across = Cases in both markets: RU { $ru }, US { $us }
gate-fact-creator-again = { $name }: would work with them again
gate-fact-creator-not-again = { $name }: wouldn’t work with them again
gate-facts-more = { $n ->
    [one] { $n } more fact
   *[other] { $n } more facts
}
gate-facts-fewer = Show fewer

## Next

gate-next = Next:
gate-next-gut-check = have the first conversation. Three questions tell whether to go on.
gate-next-cases-both-markets = ask for cases you can look at.
gate-next-relationship-six-months = ask which brands they worked with, and for how long.
gate-next-failures-shown = ask about a case that failed.
gate-next-pilot-metrics-agreed = agree on a primary metric with a target in each market.
gate-next-documents = have a call and put the agreements in writing.
gate-next-or = Without it a pilot shouldn’t start, unless you pass the condition with a reason.
gate-next-do-gut-check = Start the conversation
gate-next-do-exploration = Start the interview
gate-next-do-scoping = Start the call
gate-next-do-case = Add a case
gate-next-do-relationship = Add a brand
gate-next-do-campaign = Go to the metrics
gate-next-do-pilot = Go to the pilot
gate-open = All conditions are met. A pilot can start.
gate-open-passed = Every condition is met or passed with a reason. A pilot can start; keep the passed ones in mind.
gate-shut = The way is shut: they don’t put agreements in writing. Nothing else outweighs that.

## Both errors

gate-both-errors = You can be wrong both ways: committing too early, and rejecting too quickly. “Not known” isn’t “no” yet.
gate-caution-too-early = Work is under way while not every condition is met. That’s how people commit too early: find out the rest while the pilot is small.
gate-caution-too-quick = This partner is out though nothing speaks against them: some conditions simply aren’t known. See whether that was too quick.

## Passing a condition

gate-pass = Pass…
gate-pass-what = Pass the condition “{ $gate }”
gate-pass-title = Pass a condition
gate-pass-note = { $gate }. The facts stay as they are, and your reason stays in view until you withdraw it.
gate-pass-reason = Why this condition shouldn’t hold them up
gate-pass-do = Pass
gate-passed = { $day }, { $person }: “{ $reason }”
gate-passed-nameless = { $day }: “{ $reason }”
gate-withdraw = Withdraw
gate-withdraw-what = Withdraw: { $gate }
gate-withdrawn = Back in force: { $gate }

## Settings

gate-settings-note = what you ask of a partner before a pilot
gate-settings-on = Asked for
gate-settings-column-gate = Condition
gate-settings-column-least = Number
gate-settings-column-default = Default
gate-settings-least = Number: { $gate }
gate-settings-reset = Back to the defaults
gate-settings-none = no number
gate-settings-of-gut-check = First conversation: “yes” to at least
gate-settings-of-cases-both-markets = Cases in each market, more than
gate-settings-of-relationship-six-months = Months with one brand, more than
gate-settings-of-failures-shown = Failures told of, at least
gate-settings-of-pilot-metrics-agreed = Pilot metrics agreed
gate-settings-of-documents = Puts agreements in writing
gate-settings-all-off = No condition is asked for: a pilot can start with anyone.
