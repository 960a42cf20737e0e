### Today: what wants attention, in the order to take it up.

today-group-flags = Flags
today-group-ahead = Double down
today-group-checkins = Check-ins
today-group-briefs = Unsigned briefs
today-group-plans = Signed, not planned
today-group-deliverables = Deliverables
today-group-payments = Payments
today-group-decisions = Decisions
today-title-checkin = Mid-campaign check-in
today-title-unsigned = The brief has { $done } of { $of } signatures
today-title-plan = Note the deliverables and hold the kick-off
today-title-late = Not delivered: { $subject }
today-title-due = Coming: { $subject }
today-title-pay-late = Not paid: { $subject }
today-title-pay-due = To pay: { $subject }
today-title-decision = Decide whether to continue, pivot or stop
today-act-flag-raised = Open playbook
today-act-flag-acknowledged = See whether it helped
today-act-flag-pending = See why
today-act-prospect = See the forecast
today-act-ahead = Double down
today-act-checkin = Prepare
today-act-unsigned = Open brief
today-act-plan = Note deliverables
today-act-late = Open deliverable
today-act-due = Open deliverable
today-act-pay-late = Open the payment
today-act-pay-due = Open the payment
today-act-decision = Decide

## When

today-since = since { $day }
today-starts = starts { $day }
today-started = started { $day }
today-now = today
today-tomorrow = tomorrow
today-late = { $days } late

## At the side

today-side = Under way and in hand
today-running = Under way
today-running-note = { $metric }, per cent of plan today; threshold { $threshold }
today-running-thresholds = Russia { $ru }, US { $us }
today-running-said = { $metric }, per cent of plan. Russia: { $ru }. United States: { $us }. Threshold: { $threshold }.
today-running-none = No primary metric yet
today-in-hand = In hand

## Nothing to do

today-empty = Nothing to do today
today-empty-next = Next: { $what }, “{ $campaign }”, { $when }.
today-empty-nothing = Nothing is due in the days ahead.
today-unread = Today didn’t open

## Before the first campaign

today-first = Begin here
today-first-text = Each day this room says what to take up, and why. It needs a first campaign for that.
today-first-done = done
today-first-partners = Add the people you talk to
today-first-partners-why = Creators with their markets, followers and what you know of them
today-first-partners-act = Add a partner
today-first-campaign = Begin a campaign
today-first-campaign-why = A brand, a creator in Russia, a creator in the US
today-first-campaign-act = New campaign
today-first-align = Align goals
today-first-align-why = What each party needs, and one metric to judge by
today-first-brief = Sign one brief in two languages
today-first-brief-why = Numbers, dates and money are held together for you
today-first-run = Bring in metrics and watch
today-first-run-why = What falls behind gets a flag while it can still be mended
today-group-reviews = Reviews
today-title-quarterly = Quarterly review: continue, evolve or exit
today-title-review = Review the campaign and tell the creators
today-act-quarterly = Decide
today-act-review = Open the review
today-playbook-due = The playbook waits to be read through since { $day }
today-playbook-act = Open the playbook
