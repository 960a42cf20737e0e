### The way to the kick-off: steps, what is missing, stopping and time.

kickoff-steps = Steps to the kick-off
kickoff-step-brand-intake = Brand’s form
kickoff-step-creator-research = Creators’ forms, market notes
kickoff-step-session = Session
kickoff-step-brief = Brief
kickoff-step-approval = Signatures
kickoff-step-kickoff = Kick-off
kickoff-step-check-in = Check-in
kickoff-state-done = { $step }: done
kickoff-state-now = { $step }: you are here
kickoff-state-passed = { $step }: passed over
kickoff-state-ahead = { $step }: ahead
kickoff-state-shut = { $step }: still shut
kickoff-passed = passed over
kickoff-next = What’s missing: { $missing }
kickoff-missing-no-brand = no brand
kickoff-missing-no-creator = no creator
kickoff-missing-form-open = form: { $name }
kickoff-missing-no-diagnostic = market notes: { $market }
kickoff-missing-no-session = a session that ended aligned
kickoff-missing-gate-shut = goals that overlap enough
kickoff-missing-no-brief = no brief yet
kickoff-missing-unsigned = signature: { $name }
kickoff-missing-not-begun = the first day of the campaign
kickoff-missing-no-check-in = a check-in with a decision

## Stopping

kickoff-stop = Stop…
kickoff-stop-title = Stop the campaign
kickoff-stop-note = Not agreeing is an outcome too, and an honest one. Note where it came apart, so the next campaign starts there.
kickoff-stop-where = Where it came apart
kickoff-stop-why = Why
kickoff-stopped = Campaign stopped
kickoff-break-goals = Goals
kickoff-break-metrics = Metrics
kickoff-break-timeline = Timeline
kickoff-break-budget = Budget
kickoff-break-terms = Terms
kickoff-break-creative = Creative
kickoff-break-communication = Communication
kickoff-breaks-where = Most often: { $stages }
kickoff-breaks-stage = { $stage }: { $n }
kickoff-breaks-pattern = Three or more in half a year: look for what they share before the next campaign.

## Time

kickoff-time = Time
kickoff-time-note = What agreeing took, and what doing took
kickoff-time-alignment = Agreeing
kickoff-time-execution = Doing
kickoff-time-sum = { $time }
kickoff-time-add = Note time
kickoff-time-minutes = Minutes
kickoff-time-part = Spent on
kickoff-time-what = What was done
kickoff-time-on = Day
kickoff-time-remove = Remove the entry of { $date }
kickoff-time-removed = Entry removed
kickoff-time-sessions = Alignment sessions count in these sums too
kickoff-missing-clauses-open =
    { $n ->
        [one] { $n } clause of the brief
       *[other] { $n } clauses of the brief
    }
kickoff-breaks =
    { $n ->
        [one] { $n } campaign was stopped in the last six months.
       *[other] { $n } campaigns were stopped in the last six months.
    }
kickoff-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
