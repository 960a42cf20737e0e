### Parting: what is counted, why it ended, and the closing letter.

parting-title = Time to part?
parting-note = cases and days are counted; there’s no score here
parting-column-what = What happened
parting-column-count = How often
parting-column-when = When
parting-of = { $n } of { $of }

parting-median = median { $n } h
parting-missed-deadline = Missed a date without notice
parting-below-scope = Delivered well below scope
parting-unanswered = Didn’t answer within two days
parting-inconsistent = One thing today, another tomorrow
parting-refused-to-document = Refused to put agreements in writing
parting-missed-basics = Campaigns in which basics were missed
parting-evidence = Show
parting-evidence-deliverable = { $day }: { $what }
parting-evidence-message = { $day }: message “{ $what }”
parting-evidence-message-blank = { $day }: message
parting-evidence-lapse = { $day }: { $what }
parting-evidence-lapse-blank = { $day }: noted without words
parting-evidence-in = { $what } · { $campaign }
parting-decide = Decide…
parting-note-lapse = Note a lapse
parting-read-nothing = Nothing points to parting.
parting-read-deal-breaker = Refusing to put agreements in writing shuts the way at any time.
parting-read-after-one = This is the first campaign. A break after one speaks of expectations more often than of ability: compare expectations before you decide.
parting-read-watch = Basics slipped, but not in two of the last three campaigns. Too early to decide; watch the next one.
parting-read-decide = Basics slipped in two campaigns or more. Training on costs more than the partnership is worth. The decision is yours.

## Noting a lapse

lapse-title = What happened: { $name }
lapse-kind = What
lapse-on = When
lapse-campaign = In which campaign
lapse-campaign-none = In no campaign
lapse-notice = They gave notice
lapse-what = How it was
lapse-do = Note it
lapse-done = Noted
lapse-kind-missed-deadline = Missed a date
lapse-kind-below-scope = Delivered below scope
lapse-kind-unanswered = Didn’t answer
lapse-kind-inconsistent = Says one thing, then another
lapse-kind-refused-to-document = Refused to put agreements in writing
lapse-kind-missed-basics = Forgot again what was settled

## Ending it

ending-begin = Decline or end…
ending-begin-with = Decline or end: { $name }
ending-title = End it: { $name }
ending-note = The reason stays with you. The partner sees only the letter.
ending-why = Why
ending-unchosen = Choose a reason.
ending-group-expectation = Expectations
ending-group-competence = The work
ending-group-apart = Other
ending-goals = We wanted different things
ending-budget = The money didn’t fit
ending-timeline = The dates didn’t fit
ending-market = The market or our plans changed
ending-evidence = Not enough evidence to begin
ending-execution = The work didn’t come as agreed
ending-communication = Communication didn’t work
ending-documentation = Agreements weren’t put in writing
ending-other = Something else, in words below
ending-reason = What happened
ending-reason-hint = So that a year from now you know why.
ending-do = End it
ending-done = Ended: { $name }
ending-line = { $ending } · { $day }

## The letter

letter-title-section = Letter
letter-section-note = in the partner’s language first; change it freely
letter-payment = Money
letter-payment-none = nothing was ever owed
letter-payment-paid = all is paid
letter-payment-open = something is owed
letter-may-say = They may talk about the work together
letter-door = Leave the door open
letter-compose-again = Write it anew
letter-compose-again-note = Replaces both texts.
letter-copy = Copy, { $language }
letter-copied = Copied
letter-export = PDF
letter-export-ru = The letter in Russian
letter-export-en = The letter in English
letter-export-both = In both languages
letter-file = Letter
letter-exported = Letter saved
letter-none = No letter was written.

letter-greeting = Hi { $name },
letter-together = I’m writing to close our work properly. Together we made { $done }.
letter-talked = I’m writing after our conversation, so that you’re not left waiting and guessing.
letter-unmet = I’m writing so that you’re not left waiting and guessing.
letter-title = “{ $title }”
letter-decided = We’ve decided to stop here and aren’t planning further campaigns.
letter-decided-early = We aren’t starting work together now. That’s a decision about what we need this season, not a verdict on you.
letter-decided-goals = We saw that we wanted different things from this, and decided to stop. Nobody is to blame: it’s good that it came out.
letter-decided-budget = We couldn’t meet on budget and decided to stop. That’s about our means, not the worth of your work.
letter-decided-timeline = Our dates and yours didn’t fit, and we decided to stop. Rushing you would have been wrong.
letter-decided-market = Our plans changed, and we decided to stop. It has nothing to do with your work.
letter-thanks-work = Thank you for the work and for the time you put into it.
letter-thanks-time = Thank you for your time and your straight answers.
letter-paid = Everything on our side is paid. If you see it differently, write to me.
letter-owed = A payment on our side is still open. I’ll send the date and the amount separately; this letter doesn’t delay it.
letter-public = You’re free to talk about what we made and show it in your portfolio. Internal figures stay between us.
letter-private = Neither of us talks about the details until we’ve agreed on it.
letter-door-open = If an idea comes up that suits us both, write to me. I’d be glad to hear from you.
letter-door-closed = I wish you good projects and clear clients.
letter-close = All the best,
