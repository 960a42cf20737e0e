### Fixed words of the documents of a campaign. What people said comes from the records.

## Heads of columns

document-column-dimension = Dimension
document-column-forecast = Forecast for the end
document-column-chance = Chance of the target
document-column-n = Counted
document-column-what = What
document-column-step = Next
document-column-role = Role
document-column-party = On behalf of
document-column-decides = Decides
document-column-month = Month
document-column-least = Least
document-column-median = Median
document-column-most = Most

## Goals and limits

document-marketing-objective = Marketing objective
document-success-in = Success, { $market }
document-failure-in = Acceptable failure, { $market }
document-feedback-in = Feedback, { $market }
document-renegotiate = When we renegotiate
document-gate-open = Goals are aligned: mean { $mean }, gate { $gate }.
document-gate-shut = Goals aren’t aligned yet: mean { $mean }, gate { $gate }.
document-negotiable = Open to talk
document-trade-offs = What we let go
document-trade-off = { $chosen } over { $given-up }
document-scale-note = Overlap is rated together, from 1 (contradicts) to 5 (the same thing).
document-sign-off-meaning = A signature means: we agree with the goals, metrics, targets and red lines on this sheet. The brief is signed separately.

## The meeting

document-attendees = Who came
document-nobody-decides = Nobody at the meeting could say yes for their side. Those who decide will confirm what was agreed.
document-decides = yes
document-attendee-brand = brand
document-attendee-coordinator = coordinator
document-attendee-mediator = mediator
document-attendee-strategist = strategist
document-attendee-creator = creator
document-attendee-creator-manager = creator’s manager
document-attendee-point-person = point person
document-attendee-analyst = analyst
document-outcome-aligned = Goals are aligned; the brief can be written.
document-outcome-not-yet = Not there yet: we meet again.
document-outcome-stopped = We decided not to do this together. That is an answer too.
document-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
document-why = Why
document-agreed = What we agreed
document-agreed-item = Agreement { $n }
document-nothing-agreed = Nothing is written down as agreed yet.
document-confirmed = confirms, { $date }
document-corrected = corrects, { $date }
document-unconfirmed = no answer yet
document-correction-by = How it should read, { $name }
document-recap-lead = Here is what we agreed. If you remember it differently, correct it now.
document-recap-answer = Answer each item: “correct”, or how it should read. A correction opens the item again.
document-protocol-note = The organizer’s own notes and sealed answers aren’t part of the protocol.

## While it runs

document-attention = What needs attention
document-no-flags = No flags are up, and no target is in doubt.
document-nothing-in-hand = No figure is confirmed as in hand yet.
document-lead-unknown = There are no data yet, so there is nothing to judge.
document-lead-well = All that is known is in hand.
document-lead-trouble =
    { $n ->
        [one] { $n } thing needs attention.
       *[other] { $n } things need attention.
    }
document-history-note = finished campaigns with the same metric
document-markets-note = Markets are neither ranked nor added up: audiences and prices differ.
document-checkin-on = Check-in
document-checkin-was = was on { $day }
document-checkin-to-name = we’ll agree on the day
document-checkin-window = Window
document-checkin-early = Early look
document-checkin-reason = Why outside it
document-decide-together = The decision is made together and written down with its reason.
document-standing-undated = no date
document-standing-coming = to come
document-standing-late = late
document-playbook-lead = A flag is raised: we go step by step. First we ask, then we look for the cause, and only then we change.
document-escalation = When something goes wrong
document-cadence = How often
document-every-days =
    { $n ->
        [one] every day
       *[other] every { $n } days
    }
document-tool = Where
document-members = Who is in the channel
document-happened = What happened
document-happening = What happens now
document-blockers = What is in the way

## Looking back

document-as-of = as of { $date }
document-months = Months
document-no-decision = No decision is written down.
document-decide-month = Decide: continue, pivot or stop. A decision isn’t kept without its reason.
document-quarter-decision = What to decide
document-quarter-continue = Continue: same goal, same people
document-quarter-evolve = Evolve: change scope, format or people
document-quarter-exit = Exit: part with a reason and a letter
document-was-stopped = The campaign was stopped early: the figures are incomplete.
document-expected-and-come = What was expected and what came
document-outcome-unknown = There are no figures for the primary metric, so success can’t be judged.
document-reached = { $market }, { $metric }: { $value } against a target of { $target }, reached.
document-not-reached = { $market }, { $metric }: { $value } against a target of { $target }, not reached.
document-reached-until = { $market }, { $metric }: { $value } by { $until } against a target of { $target }. There are no later figures, so this isn’t a verdict yet.
document-steps-taken = What was done when it fell behind
document-debrief-of = Debrief: { $name }
document-questions-after = What to talk about
document-after-expected = What did we expect, and why?
document-after-goal = Was it the goal or the execution?
document-after-execution = What helped and what got in the way?
document-after-again = What do we do again, and what differently?
document-other-notes = Also said
document-kept-evidence = Kept as evidence

## The letter to a creator

document-letter-nothing-yet = Thank you for working with us. There is nothing delivered yet, so below is only what is known so far.
document-letter-work =
    { $n ->
        [one] Thank you for your work: { $n } deliverable, { $on-time } on time.
       *[other] Thank you for your work: { $n } deliverables, { $on-time } on time.
    }
document-letter-no-figures = There are no figures to judge by yet. We’ll send them when they come.
document-letter-figures = Here is what the figures show:
document-letter-miss = A miss is a data point, not a mark for you. We’d like to find the cause together.
document-letter-questions = When you have time, three questions:
document-letter-ask-liked = Which part of your own work do you like best?
document-letter-ask-way = What got in your way that we could remove?
document-letter-ask-again = What would you do differently next time?

## Success profile

document-profile-lead =
    { $n ->
        [one] Own history: { $n } finished campaign of this category.
       *[other] Own history: { $n } finished campaigns of this category.
    }
document-profile-short = Fewer than { $least } campaigns: no target is set by them; take them as a hint only.
document-profile-campaigns = Which campaigns
document-practice-stands = stands as of { $date }
document-shared-lead = { $name }, here is what we see today. It’s preliminary: there’s time to change things.
document-shared-figures = Your figures
document-shared-figures-note = preliminary
document-shared-nothing = No figures yet: tell us what you see.
document-shared-other = { $market }, { $metric }: { $score } of plan. Markets aren’t compared: audiences differ.
document-shared-other-none = { $market }, { $metric }: no data yet.
document-shared-think = Let’s think together
document-shared-think-note = jot down a few words before we meet
document-shared-ask-see = What do you see that the figures don’t?
document-shared-ask-more = What should we do more of?
document-shared-ask-change = What would you change?
document-shared-ask-need = What do you need from us?
document-shared-close = We’ll change only what we agree on together.
document-held = Check-in, { $date }
document-held-draft = Check-in, being written up
document-held-early = Early look, { $date }
document-quarter-playbook = Playbook
document-quarter-playbook-note = to be read through and updated: every quarter
document-letter-worked = What worked
document-letter-did-not = What didn’t
document-letter-next = What we do differently
