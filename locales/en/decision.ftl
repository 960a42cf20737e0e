### Check-ins and decisions: what all look at together, and what was decided.

decision-title = Decision
decision-verdict = Verdict
decision-continue = Continue
decision-pivot = Pivot
decision-stop = Stop
decision-unchosen = Choose one of the three.
decision-reason = Why
decision-reason-hint = The reason is kept with today’s figures.
decision-at-checkin = Made at the check-in
decision-decide = Record decision
decision-kept = Decided: { $verdict }.
decision-last = { $day }: { $verdict } — “{ $reason }”
