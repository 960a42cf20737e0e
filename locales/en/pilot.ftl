### The pilot: beginning it, keeping its limits, debriefing it.

pilot-form-tight = Tight
pilot-form-tight-note = 2 weeks, 1–2 creators, 1 deliverable, 2 calls
pilot-form-standard = Standard
pilot-form-standard-note = 4–6 weeks, one partner, one small campaign, { $least }–{ $most }

pilot-begin = Begin a pilot: { $name }
pilot-begin-note = It makes a campaign with limits, people and three clauses of the brief. Write the rest there.
pilot-begin-do = Begin the pilot
pilot-begun = Pilot begun: { $name }
pilot-form = Which pilot
pilot-title-usual = Pilot: { $name }
pilot-title = Name of the campaign
pilot-brand = Brand
pilot-starts = First day
pilot-days = How many days
pilot-days-hint = up to { $most }
pilot-budget = Budget
pilot-budget-hint = up to { $most }
pilot-deliverable = What we make
pilot-platform = Platform
pilot-due = When it’s due
pilot-lead-short = Less than two weeks to prepare: quality takes time.
pilot-lead-too-short = Less than a week to prepare. Creators usually need one or two.
pilot-metric = What we judge by
pilot-metric-none = Not agreed yet
pilot-metric-hint = A pilot without an agreed metric is a red flag.
pilot-threshold = Target, { $market }
pilot-payment = How and when we pay
pilot-payment-hint = How much, in which currency, how many days after delivery.
pilot-rounds = Revision rounds
pilot-reason = Why begin although not everything is there

## Limits

pilot-limits = Limits of the pilot
pilot-limit = Limit
pilot-limit-now = Now
pilot-limit-set = Set
limit-metrics = Metrics agreed beforehand
limit-payment = Payment terms in writing
limit-revisions = Revision limit in writing
limit-days = Length, days
limit-budget = Money
limit-creators = Creators
limit-deliverables = Deliverables
limit-calls = Scoping calls
limit-kept = within
limit-broken = beyond
limit-short = too few
limit-unmet = no
limit-waits = by the first day
limit-written = yes
limit-unknown = can’t be said
limit-unknown-budget = no budget, or another currency
limit-red = The pilot runs and metrics aren’t agreed: a red flag.
pilot-unlimited = The campaign wasn’t begun as a pilot, so no limits are written into it.
pilot-within = The pilot keeps its limits
pilot-beyond = { $n ->
    [one] { $n } limit isn’t kept
   *[other] { $n } limits aren’t kept
}
pilot-beyond-one = { $name }: { $now } instead of { $set }
pilot-to-debrief = To the debrief
pilot-none = No pilot yet. Start small: one partner, one deliverable.

## The debrief

debrief-title = Debrief of the pilot
debrief-note = how it was to work together, not what it brought
debrief-no-return = A pilot doesn’t ask about return: one small campaign can’t show it.
debrief-early = The pilot is still under way. Notes can be taken now.
debrief-begin = Begin the debrief
debrief-understood = Understood the brief?
debrief-understood-least = redone from scratch
debrief-understood-most = right the first time
debrief-clear = Clear communication?
debrief-clear-least = we were the last to know
debrief-clear-most = we knew everything in time
debrief-on-time = On time?
debrief-on-time-least = missed without a word
debrief-on-time-most = early or to the day
debrief-mode = How things were agreed
debrief-mode-sync = Calls
debrief-mode-async = Writing
debrief-iteration = Days from a remark to the next version
debrief-failures = What broke
debrief-failures-note = work can be mended, communication is a red flag
debrief-failure-add = Something broke
debrief-failure-what = What broke, { $n }
debrief-failure-nature = What kind, { $n }
debrief-failure-remove = Remove, { $n }
debrief-nature-execution = The work
debrief-nature-execution-note = can be mended
debrief-nature-communication = Communication
debrief-nature-communication-note = a red flag
debrief-nature-none = Not sorted
debrief-worked = What worked
debrief-did-not = What didn’t
debrief-expand = Can it be expanded
debrief-on = Day of the debrief
debrief-points = What the debrief points to
debrief-point-too-little = Too few answers to point anywhere.
debrief-point-red-flag = Communication broke. That’s a red flag: more work won’t mend it.
debrief-point-mend = The work broke and communication held. That can be mended: repeat with what was learned.
debrief-point-scale = The process holds. Next: up to three campaigns.
debrief-decide-yourself = The decision is yours either way.
debrief-verdict = Decision
debrief-verdict-scale = Up to three
debrief-verdict-scale-note = write the rules, then up to three campaigns
debrief-verdict-repeat = Repeat
debrief-verdict-repeat-note = one more pilot with what was learned
debrief-verdict-walk = Part
debrief-verdict-walk-note = with a reason and a letter
debrief-reason = Why
debrief-lead-none = Go on with the decision
debrief-lead-scale = Move to the framework…
debrief-lead-repeat = Begin another pilot…
debrief-lead-walk = End it with a letter…
debrief-unchosen = Choose a decision.
