### Check-ins and decisions: what all look at together, and what was decided.

decision-title = Decision
decision-verdict = Verdict
decision-continue = Continue
decision-pivot = Pivot
decision-stop = Stop
decision-evolve = Evolve
decision-exit = Exit
decision-unchosen = Choose one of the three.
decision-reason = Why
decision-reason-hint = The reason is kept with today’s figures.
decision-at-checkin = Made at the check-in
decision-decide = Record decision
decision-kept = Decided: { $verdict }.
decision-last = { $day }: { $verdict } — “{ $reason }”

## The room Check-ins

decision-panel = Check-in and decision
decision-unread = Check-ins didn’t open
decision-checkin-on = Check-in: { $day }
decision-checkin-note = half an hour with the figures; window { $window }
decision-term = The bar is the window, the dot the check-in, the stroke today.
decision-term-early = The bar is the window, the dot the check-in, the ring a first look on day 7, the stroke today.
decision-works = What works
decision-works-note = first: what to do more of
decision-trouble = What isn’t working yet
decision-trouble-note = what to change, and by when you’ll know
decision-between = In between
decision-between-note = no flag is up, and it isn’t on plan
decision-unknown = Not known yet
decision-unknown-note = get it before the check-in
decision-log = Decisions
decision-log-note = with the figures as they were at that moment
decision-log-empty = No decisions yet. Each one is kept with its reason and the figures of that day.
decision-health = Adherence (of 100): { $adherence } · performance (of plan): { $performance } · sentiment: { $sentiment }

## Comments counted by hand

decision-tallies = Comments
decision-tallies-note = counted by hand; sentiment is made of them
decision-tallies-empty = None counted yet. Thirty comments per market are enough to tell how people take it.
decision-tallies-sorted = Sorted: { $positive } positive, { $neutral } neutral, { $negative } negative
decision-tallies-none-beside = Nothing is counted besides the sorted comments.
decision-tally-add = Count comments
decision-tally-edit = Counted comments
decision-tally-how = Read a stretch of comments in order, not the loudest ones.
decision-tally-on = Read on
decision-tally-positive = Positive
decision-tally-neutral = Neutral
decision-tally-negative = Negative
decision-tally-note = What about
decision-tally-note-hint = In a few words: what people praise, ask, or complain of
decision-tally-edit-of = Change the count of { $day }
decision-tally-remove-of = Remove the count of { $day }
decision-tally-removed = The count was removed.
decision-occasion-once = As things go
decision-occasion-monthly = Monthly health check
decision-occasion-quarterly = Quarterly review
decision-occasion = Occasion
decision-due = due by { $day }
decision-due-now = due now: { $day }
decision-not-running = Monthly and quarterly decisions are made while a campaign runs.
decision-questions = Questions of the month
decision-working = What is working
decision-not-working = What isn’t
decision-next = What’s next
decision-missing = What are we not doing that we should be?
decision-missing-hint = A question to the partner; blank if they have nothing to say
decision-metrics-hit = Metrics hit?
decision-communication = Communication working?
decision-exchanges = Syncs: { $kept } of { $over } have notes.
decision-answers = They answer within { $hours } (median of { $n }).
decision-answers-none = No answers noted.
decision-unarranged = No regular syncs are arranged yet.
decision-playbook-due = Playbook: read through by { $day }
decision-playbook-open = Open the playbook
decision-fold = Not now
decision-open = Answer and decide
decision-hours = { $n } h
decision-no-data = no data
decision-of-plan = { $value } against { $expected } planned: { $score } of plan
