### Questions for conversations: what to ask, how a good answer sounds and a worrying one, what a yes means.

## Gut check

question-gut-check-understands-ugc = What does a creator’s video do that the brand’s own ad can’t?
question-gut-check-understands-ugc-good = trust, the creator’s own voice, room to move
question-gut-check-understands-ugc-worry = wants a shot-by-shot script, counts followers only
question-gut-check-understands-ugc-yes = They understand UGC
question-gut-check-knows-both-markets = What has worked for you in Russia and not in the US, or the other way round?
question-gut-check-knows-both-markets-good = an example, with the reason on both sides
question-gut-check-knows-both-markets-worry = knows one market and guesses at the other
question-gut-check-knows-both-markets-yes = They know both markets
question-gut-check-asks-good-questions = What would you like to ask about our goals?
question-gut-check-asks-good-questions-good = why, for whom, and what would count as a win
question-gut-check-asks-good-questions-worry = straight to price and number of videos, or no questions
question-gut-check-asks-good-questions-yes = They ask good questions

## Exploration interview

question-exploration-past = Tell me about a past partnership across borders: who with, how long, how did it end?
question-exploration-past-good = a brand, a length and a figure are named
question-exploration-past-worry = “we’ve worked with many”, no names or dates
question-exploration-wrong = What went wrong there?
question-exploration-wrong-good = their own slip, and how they noticed it
question-exploration-wrong-worry = it was the platform, the creator or the client
question-exploration-differently = What would you do differently now?
question-exploration-differently-good = one change they’ve already made
question-exploration-differently-worry = “nothing”, or general words
question-exploration-failures = Which case that failed can you show us?
question-exploration-failures-good = shown readily, with figures and a reason
question-exploration-failures-worry = nothing ever failed
question-exploration-failures-yes = They speak openly of failures
question-exploration-audiences = How do Russian and American audiences differ for something like ours?
question-exploration-audiences-good = reasons to buy, trust and formats told apart, with an example
question-exploration-audiences-worry = “people are the same everywhere”
question-exploration-playbook = What do you do alike in both markets, and what differently in each?
question-exploration-playbook-good = someone local in each, and the differences named
question-exploration-playbook-worry = one playbook, translated
question-exploration-other-market = Who in the other market have you already worked with?
question-exploration-other-market-good = a name we could write to
question-exploration-other-market-worry = still only planning to
question-exploration-other-market-yes = They’ve worked with the other market
question-exploration-process = How do you get from brief to report? Walk me through it.
question-exploration-process-good = steps, dates, who does what, and it’s written down
question-exploration-process-worry = “we feel what will land”
question-exploration-process-yes = They have a process, not a hunch
question-exploration-trouble = What broke last, who noticed, and what did they do first?
question-exploration-trouble-good = noticed it themselves, said so at once, owned it
question-exploration-trouble-worry = waited to be asked, blamed others
question-exploration-handover = If you were away for two weeks, who’d carry on, and from which documents?
question-exploration-handover-good = there’s a second person, and a newcomer wouldn’t start from zero
question-exploration-handover-worry = it all hangs on one person
question-exploration-constraints = What do you need to know about our limits before you say yes?
question-exploration-constraints-good = asks about budget, dates and who decides
question-exploration-constraints-worry = talks of their own terms only
question-exploration-constraints-yes = They ask about our limits

## First scoping call

question-scoping-first-scope = What exactly do we make: how many creators, which deliverables, how long?
question-scoping-first-scope-good = one or two creators, one deliverable, two weeks
question-scoping-first-scope-worry = “let’s start and see”
question-scoping-first-metrics = Which figure will tell us it worked, and where do we read it?
question-scoping-first-metrics-good = one primary metric and an export we can check
question-scoping-first-metrics-worry = “we’ll look at reach”
question-scoping-first-payment = What do we pay for, how much, in which currency, and when?
question-scoping-first-payment-good = amount, currency and days after delivery, said at once
question-scoping-first-payment-worry = terms to be sent later
question-scoping-first-revisions = How many rounds of revision are included, and what is a round?
question-scoping-first-revisions-good = two or three in all, each with its time
question-scoping-first-revisions-worry = “we revise until you like it”
question-scoping-first-failure = Which failure would both of us accept, and when would we renegotiate?
question-scoping-first-failure-good = a limit and a date
question-scoping-first-failure-worry = “it won’t fail”

## Second scoping call

question-scoping-second-decides = Who decides on your side, and within how many days?
question-scoping-second-decides-good = one name and a term
question-scoping-second-decides-worry = “we’ll align internally”, no name
question-scoping-second-contact = Who on each side does the writing?
question-scoping-second-contact-good = one person each; the creator writes to that one only
question-scoping-second-contact-worry = “just post in the group chat”
question-scoping-second-mode = Do we write or call? Within how many hours do we answer?
question-scoping-second-mode-good = what matters in writing, calls for what’s hard, a reply time named
question-scoping-second-mode-worry = “as it comes”
question-scoping-second-escalation = Something goes wrong: who tells whom, and when?
question-scoping-second-escalation-good = said ahead, and in a known order
question-scoping-second-escalation-worry = we’d hear on the day
question-scoping-second-written = Shall we put all of this on one page?
question-scoping-second-written-good = they write it, or edit ours
question-scoping-second-written-worry = “why the paperwork” — no pilot starts like this
question-scoping-second-written-yes = They’ll put everything in writing
question-scoping-second-aligned = Tell me in your own words what we’ve agreed.
question-scoping-second-aligned-good = scope, metric, payment and revisions match
question-scoping-second-aligned-worry = something else comes up in the retelling
question-scoping-second-aligned-yes = We understand it alike

## Debrief

question-debrief-worked = What worked?
question-debrief-worked-good = they know why and can do it again
question-debrief-worked-worry = “we were lucky”
question-debrief-failed = What didn’t, and why?
question-debrief-failed-good = tells the work from the communication: the first can be mended
question-debrief-failed-worry = looks for someone to blame
question-debrief-expected = What did each side expect, and what came of it?
question-debrief-expected-good = names the gap calmly and changes the expectation
question-debrief-expected-worry = we only hear of it now
question-debrief-expand = What would it take to do three campaigns together?
question-debrief-expand-good = knows what’s still missing for that
question-debrief-expand-worry = promises five at once
question-debrief-expand-yes = We could grow to three campaigns
question-debrief-shared = What do we write down and send each other?
question-debrief-shared-good = one page on both sides: what worked and what didn’t
question-debrief-shared-worry = “we’ll remember”

## A creator’s view

question-creators-view-consistency = Do they come with a brief that’s ready?
question-creators-view-consistency-good = brief and plan are there ahead, every time
question-creators-view-consistency-worry = “we’ll figure it out as we go”
question-creators-view-consistency-1 = Always made up on the go
question-creators-view-consistency-2 = There’s a brief sometimes, late
question-creators-view-consistency-3 = There’s a brief, but it changes
question-creators-view-consistency-4 = Nearly always ready in time
question-creators-view-consistency-5 = Always ready, and it’s clear what’s next
question-creators-view-respect = Do they ask what you do best?
question-creators-view-respect-good = the work is built on the creator’s strengths
question-creators-view-respect-worry = asks to copy somebody’s video
question-creators-view-respect-1 = Dictate every shot
question-creators-view-respect-2 = Listen, then do it their way
question-creators-view-respect-3 = Take it up now and then
question-creators-view-respect-4 = Usually take it up
question-creators-view-respect-5 = Build the work on the creator’s strengths
question-creators-view-reliability = Do they pay in time, give clear notes, keep the scope?
question-creators-view-reliability-good = paid in time, notes as a list, scope unchanged
question-creators-view-reliability-worry = “just one more small video”
question-creators-view-reliability-1 = Pay late, and the scope grows
question-creators-view-reliability-2 = Often fail in one of these
question-creators-view-reliability-3 = Run late but say so
question-creators-view-reliability-4 = Failed once and made it good
question-creators-view-reliability-5 = Never failed
question-creators-view-growth = Do they help you grow?
question-creators-view-growth-good = share audience, figures, advice
question-creators-view-growth-worry = it’s one video and that’s it
question-creators-view-growth-1 = Don’t care whether the creator grows
question-creators-view-growth-2 = Promise and don’t do it
question-creators-view-growth-3 = Share figures when asked
question-creators-view-growth-4 = Share figures and advice unasked
question-creators-view-growth-5 = Promote the creator and grow the audience together
question-creators-view-again = Would you work with them again?
question-creators-view-again-good = “yes” at once, and it’s clear why
question-creators-view-again-worry = a pause, or “depends on the money”
question-creators-view-again-yes = They’d do it again
