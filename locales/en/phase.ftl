### Phases of a partnership: the board, the steps, the ladder, and what to expect month by month.

phase-exploration = Exploration
phase-pilot = Pilot
phase-framework = Framework
phase-scale = Scale
phase-ended = Ended

phase-views = How to show partners
phase-view-list = List
phase-view-board = By phase
phase-board = Board of phases

## Columns

column-exploration = 2–3 weeks, 3–4 candidates
column-pilot = one at a time: 2 or 4–6 weeks, up to { $most }
column-framework = 3–4 weeks: write down what works
column-scale = 1 → 3 → 5, each time by decision
column-exploration-few = { $n ->
    [one] { $n } candidate; compare 3–4
   *[other] { $n } candidates; compare 3–4
}
column-exploration-many = { $n ->
    [one] { $n } already; more than four are hard to compare
   *[other] { $n } already; more than four are hard to compare
}
column-pilot-taken = { $n ->
    [one] { $n } pilot
   *[other] { $n } pilots at once; meant one at a time
}
column-pilot-would = one at a time; this makes { $n }
column-empty-exploration = The ones you talk to and haven’t decided on.
column-empty-pilot = One small campaign that shows how it is to work together.
column-empty-framework = After the pilot: how we talk, who approves, what we measure.
column-empty-scale = Nobody gets here without a decision.
column-more = { $n } more in the list

## The card

card-unbegun = not begun yet
card-conditions = { $met } of { $of } gates
card-conditions-aloud = Into “{ $phase }”: { $met } of { $of } gates met
card-since = since { $day }
card-since-unknown = no date noted
card-overdue = { $n ->
    [one] { $n } day longer than usual
   *[other] { $n } days longer than usual
}
card-on-time = { $n } of { $of } on time
card-campaigns = { $n ->
    [0] no campaign finished
    [one] { $n } campaign finished
   *[other] { $n } campaigns finished
}
card-rung = step { $n }
card-here-before = { $name } was here
card-moving = from “{ $phase }”, being moved
card-hint = Enter opens, M moves, ← and → go to the phase beside it

next-talk = have the first conversation
next-waiting = { $n ->
    [one] no reply for { $n } day
   *[other] no reply for { $n } days
}
next-ready = ready for the next step
next-prepare = in a pilot, with no campaign yet
next-running = { $n ->
    [0] last day of the pilot
    [one] pilot under way, { $n } day left
   *[other] pilot under way, { $n } days left
}
next-running-undated = pilot under way, no dates
next-debrief = pilot over, debrief due
next-walk = the debrief decided to part
next-growing = the next step is your decision

## Conditions of a step: met, not met, not known

condition-gut-check-yes = first conversation { $now } of 3
condition-gut-check-no = first conversation { $now } of 3, { $least } needed
condition-gut-check-unknown = no first conversation yet
condition-failures-shown-yes = told of a failure
condition-failures-shown-no = won’t speak of failures
condition-failures-shown-unknown = nobody asked about failures
condition-relationship-six-months-yes = { $now } months with a brand
condition-relationship-six-months-no = { $now } months with a brand, more than { $least } needed
condition-relationship-six-months-unknown = not known how long they stay with brands
condition-cases-both-markets-yes = cases by market: { $now }
condition-cases-both-markets-no = cases by market: { $now }; more than { $least } needed in each
condition-cases-both-markets-unknown = cases not gathered; more than { $least } needed in each market
condition-pilot-metrics-agreed-yes = pilot metrics agreed
condition-pilot-metrics-agreed-no = pilot metrics not agreed
condition-pilot-metrics-agreed-unknown = pilot metrics not talked about
condition-documents-yes = puts agreements in writing
condition-documents-no = refused to put agreements in writing
condition-documents-unknown = not known whether they write things down
condition-pilot-finished-yes = pilot finished
condition-pilot-finished-no = pilot not finished
condition-pilot-finished-unknown = pilot not finished
condition-debrief-scale-yes = debrief: go on
condition-debrief-scale-no = debrief: don’t go on
condition-debrief-scale-unknown = no debrief of the pilot yet
condition-rules-written-yes = how we work is written down
condition-rules-written-no = the brief lacks communication, approval or targets
condition-rules-written-unknown = the brief lacks communication, approval or targets
condition-campaigns-finished-yes = campaigns finished: { $now }
condition-campaigns-finished-no = campaigns finished: { $now }, { $least } needed
condition-campaigns-finished-unknown = no campaign finished
condition-thresholds-reached-yes = agreed targets reached: { $now }
condition-thresholds-reached-no = agreed targets reached: { $now }, fewer than half
condition-thresholds-reached-unknown = no target has a result yet
condition-basics-held-yes = dates and scope held in every campaign
condition-basics-held-no = dates or scope were missed
condition-basics-held-unknown = no campaign finished
condition-without-one-person-yes = doesn’t hang on one person: { $now } of 5
condition-without-one-person-no = hangs on one person: { $now } of 5, { $least } needed
condition-without-one-person-unknown = not scored whether it hangs on one person
condition-passed = passed with a reason

condition-name-gut-check = first conversation
condition-name-failures-shown = a failure told
condition-name-relationship-six-months = a long relationship with a brand
condition-name-cases-both-markets = cases in both markets
condition-name-pilot-metrics-agreed = pilot metrics
condition-name-documents = agreements in writing
condition-name-pilot-finished = a finished pilot
condition-name-debrief-scale = a debrief that says go on
condition-name-rules-written = written rules
condition-name-campaigns-finished = finished campaigns
condition-name-thresholds-reached = targets reached
condition-name-basics-held = dates and scope
condition-name-without-one-person = work without one person

condition-fix-gut-check = Have the conversation
condition-fix-failures-shown = Ask about failures
condition-fix-relationship-six-months = Ask about brands
condition-fix-cases-both-markets = Ask for cases
condition-fix-pilot-metrics-agreed = Agree on metrics
condition-fix-documents = Ask about writing
condition-fix-pilot-finished = Open the pilot
condition-fix-debrief-scale = Hold the debrief
condition-fix-rules-written = Write the rules
condition-fix-campaigns-finished = Open campaigns
condition-fix-thresholds-reached = Open the figures
condition-fix-basics-held = See what was missed
condition-fix-without-one-person = Score it

## What usually goes wrong

step-deal-breaker = They refused to put agreements in writing. That shuts the way, however good the rest is.
step-skips-exploration = Exploration is skipped. What nobody asked about comes out later: what went wrong with the last brand.
step-skips-pilot = The pilot is skipped. Going straight to a big campaign, you learn how they reply and deliver on the full budget.
step-skips-framework = The rules aren’t written down. Every new campaign is agreed from scratch, and everyone remembers their own version.
step-skips-rung = A step is skipped. Five at once after one good campaign makes chaos more often than growth.
step-pilot-taken = That makes { $n } pilots. They’re meant one at a time: attention splits, and it’s unclear whose process failed.
step-few-compared = Talked to { $n } of 3–4. It’s easy to commit early with nobody to compare.
step-many-compared = That makes { $n } in exploration. More than four are hard to hear out.
step-back = A step back. That’s fine when it’s clear why.
step-rejects-unheard = Nobody has talked to them. Turning someone down early is as much a slip as choosing early.
step-rejects-undebriefed = The pilot has no debrief. It would show what broke: the work or the talking.
step-after-one-campaign = After one campaign, break-ups are mostly about expectations, not about ability.

## Moving

move-title = Move: { $name }
move-to = Where to
move-anyway = Move anyway…
move-do = Move
move-begin-pilot = Begin a pilot…
move-end = End it…
move-cancel = Leave it as it is
move-into = Into “{ $phase }”: { $met } of { $of }
move-into-free = Into “{ $phase }”
move-reason = Why
move-reason-hint = Stays in the history together with what was missing.
move-reason-climb = Why it’s time for the next step
move-nothing-lacks = Nothing stands in the way.
move-done = { $name }: “{ $phase }”
move-done-rung = { $name }: up to { $n } campaigns

## Foot of the board

board-ended = Ended
board-ended-none = Nobody was parted with yet.
board-ended-counts = expectations { $expectation }, work { $competence }, other { $apart }
board-repeat = Worked with again
board-repeat-of = { $again } of { $of }
board-repeat-note = whose first campaign is over
board-repeat-none = No first campaign is over yet.
board-empty-title = Nobody to move yet
board-empty-text = This is where you see whom you explore, try out and grow with. Begin with three or four partners.

## Together: phase and steps

together-phase = Where we are
together-expected = usually { $least }–{ $most } days
together-expected-one = usually { $most } days
together-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
together-move = Move…
together-end = End it…
together-moves = Steps and reasons
together-moves-none = No steps yet: the partner is in exploration.
together-move-unmet = not met then: { $conditions }
together-move-rung = up to { $n } campaigns

## The ladder

ladder-title = Ladder
ladder-note = a step never comes by itself
ladder-rung = { $n ->
    [one] { $n } campaign
   *[other] { $n } campaigns
}
ladder-since = since { $day }
ladder-undecided = not decided
ladder-climb = Decide on step { $n }…
ladder-top = The top step.
ladder-later = The ladder begins with a pilot.
ladder-aloud = Steps: { $steps }
ladder-predict-too-early = Too early to predict: { $n } of 3 campaigns finished.
ladder-predict-nothing-written = No predictions are written, and no target has a result. After three campaigns it’s time.
ladder-predict-too-loose = Targets reached: { $n } of { $of }. With fewer than half, the process is too loose to grow on.
ladder-predict-holds = Targets reached: { $n } of { $of }. No separate predictions are written; agreed targets stand in for them.

## What to expect

line-title = What to expect and what came
line-note = efficiency: what the primary metric brought per deliverable, against the first campaign
line-months = months { $from }–{ $to }
line-months-open = from month { $from }
line-age-learning = learning
line-age-first-campaigns = first campaigns
line-age-efficient = +20–30%
line-age-mature = mature work
line-now = now in month { $n }
line-not-begun = Work together hasn’t begun: the line starts with the first pilot.
line-empty = No campaign is finished yet, so there’s nothing to compare.
line-left-out = { $campaign }, { $market }: { $why }
line-show = How to show it
line-chart = Chart
line-table = Table
line-aloud = Change against the first campaign by month. { $points }
line-column-campaign = Campaign
line-column-month = Month
line-column-metric = Metric
line-column-each = Per deliverable
line-column-n = Deliverables
line-column-change = Against the first
line-missing-first = the first: the others are held against it
line-missing-no-primary = no primary metric
line-missing-not-counted = a rate or a price can’t be divided by deliverables
line-missing-no-figures = no figures
line-missing-shared = another creator worked in the same market, so whose result it was isn’t known
line-missing-nothing-delivered = nothing was delivered
line-missing-first-zero = the first came to zero, so nothing can be held against it
line-quality = Quality
line-quality-note = requirements met
line-quality-met = Requirements
line-quality-of = { $met } of { $of }
line-quality-none = nobody looked
line-quality-change = From the first campaign to the last: { $points } points
line-quality-claim = Partnerships past three campaigns are said to gain 28% in quality. That is a forum’s word on twenty partnerships, not a rule.
