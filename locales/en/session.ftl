### The alignment session: the console it is led from and the stage that is shared.

session-title = Alignment session
session-unread = The session couldn’t be read
session-unread-kept = Everything said so far is in the file.
campaign-session = The campaign’s alignment session
session-back = Back to alignment
session-empty = Three quarters of an hour, one agreement
session-empty-text = Eight questions, the goal matrix, one metric, and a recap everybody confirms. What the forms tell already isn’t asked again. Start the session, note who came, and share the stage in the call.
session-begin = Start a session
session-again = New session
session-earlier = Session on { $date }

## The agenda. The question stands on the stage in both languages.

session-step-story = Story and a win
session-ask-story = What do you care about here, and what would feel like a win?
session-step-accomplish = What do we want?
session-ask-accomplish = What are we trying to accomplish?
session-step-worked = How will we know?
session-ask-worked = How will we know it worked?
session-step-three-months = What in three months?
session-ask-three-months = What does success look like in three months?
session-step-cannot-go-wrong = What cannot go wrong?
session-ask-cannot-go-wrong = What is the one thing that cannot go wrong?
session-step-context = Business context
session-ask-context = What does the business need, why, and by when?
session-step-capacity = Creators’ capacity
session-ask-capacity = What can you really deliver, and what matters to you in it?
session-step-overlap = Where we overlap
session-ask-overlap = What do we all want enough to do it together?
session-step-matrix = Goal matrix
session-ask-matrix = How far do we need the same thing?
session-step-metric = One metric
session-ask-metric = Which one number do we judge by, and why this one?
session-step-trade-offs = Trade-offs
session-ask-trade-offs = What matters more, and what do we let go for it?
session-step-recap = Recap
session-ask-recap = Here’s what we agreed. Is it so?
session-steps = Agenda
session-step-of = { $number }. { $step }
session-step-go = { $number }. { $step }: go there
session-row = Row { $number } of { $of }

## The clock

session-left-step = left for this step
session-over-step = over the plan
session-left = { $minutes } min to the end
session-over = { $minutes } min over
session-run = Start the clock
session-pause = Pause the clock
session-stands = paused
session-interrupted = Sverka was closed while the clock ran. What passed meanwhile isn’t counted.
session-slept = The computer slept. That time isn’t counted, and the clock is paused.

## Answers

session-answer-own = { $name }’s answer, { $language }
session-answer-hint = In their words
session-translation-hint = The same in { $language }
session-sealed = Answered, sealed
session-sealed-hint = Opens together with the others
session-not-yet = No answer yet
session-waiting = No answer yet from { $names }
session-ready = Everyone has answered
session-opened = Opened together
session-reveal = Open the answers
session-why = Why?
session-why-again = Why, once more?
session-why-of = { $name }: why, { $number }
session-silent = No answer
session-lang-ru = Russian
session-lang-en = English
session-role-brand = Brand
session-role-creator = Creator

## The average, the one metric, the trade-offs

session-average =
    { $n ->
        [one] Average of { $n } pair
       *[other] Average of { $n } pairs
    }
session-average-none = No ratings yet
session-average-some = { $rated } of { $pairs } rated
session-average-above = High enough to start
session-average-below = Too low to start: go back to the goals
session-average-blocked = The average is high enough. Still in the way: { $cause }
session-gate = at least { $gate }
session-average-picture = Average overlap { $mean } on a scale from 1 to 5, at least { $gate } to start.
session-overlap = Overlap with the brand
session-overlap-of = Overlap with the brand, { $name }
session-mean = average { $mean }
session-mean-none = not rated
session-apart = different things
session-same = the same thing
session-no-need = No need written down yet
session-no-rows = The matrix has no rows. Write down what each side needs in the Align room.
session-to-align = Go to Align
session-judges = Would judge by: { $metric }
session-judges-none = Hasn’t chosen a metric
session-metric-one = Primary metric
session-metric-choose = Primary metric, one for all
session-metric-target = Target, { $market }
session-metric-more = Costs, reasons and early signs stand under Goals.
session-judge-of = { $name } would judge by
session-from-forms = From the forms that were opened together. Change what has changed since.
session-threshold-ru = Russia { $value }
session-threshold-us = US { $value }
session-trade-off-chosen = Matters more
session-trade-off-given = We let go
session-trade-off-add = Add a trade-off
session-trade-off-none = No trade-off named yet. If authenticity matters, measure it; if awareness matters, let go of cost per click.
session-trade-off-remove = Remove this trade-off
session-trade-off-removed = Trade-off removed

## The recap

session-recap-need = The brand needs: { $need }
session-recap-rated = { $line } (overlap { $overlap } of 5)
session-recap-metric = The primary metric is { $metric }.
session-recap-trade-off = More important: { $chosen }. We let go: { $given }.
session-recap-boundary = Red line. { $line }
session-recap-none = Nothing is written down yet.
session-recap-none-text = The recap is made from the answers you opened, the matrix, the metric, the trade-offs and the red lines. Each party confirms or corrects it.
session-recap-build = Write the recap
session-recap-more =
    { $n ->
        [one] Add { $n } new item
       *[other] Add { $n } new items
    }
session-recap-text = Item { $number }, what was agreed
session-recap-own = Add your own item
session-recap-yes-of = { $name } confirms item { $number }
session-recap-confirms = { $name } confirms
session-recap-confirms-rest = { $name } confirms the rest
session-recap-no = Corrects
session-recap-no-of = { $name } corrects item { $number }
session-recap-correct = { $name }’s correction, item { $number }
session-recap-correct-hint = How it should read. A side left empty stays as it is.
session-recap-keep = Keep the correction
session-recap-take = Take it over
session-recap-take-note = Everyone is asked again
session-recap-remove = Remove item { $number }
session-recap-removed = Item removed
session-state-open = not confirmed by all yet
session-state-corrected = corrected
session-state-confirmed = confirmed by all
session-recap-untranslated =
    { $n ->
        [one] { $n } item to translate
       *[other] { $n } items to translate
    }
session-recap-untranslated-ru = Russian is missing
session-recap-untranslated-en = English is missing
session-recap-progress = { $confirmed } of { $of } confirmed by all

## The private side

session-private = Only you see this
session-people = Who came
session-people-add = Add someone
session-person-name = Name
session-person-party = Comes for
session-person-nobody = for nobody, neutral
session-person-role = Role
session-person-decides = Can say yes
session-person-remove = Remove { $name }
session-role-of-brand = Brand
session-role-of-coordinator = Coordinator
session-role-of-mediator = Mediator
session-role-of-strategist = Strategist
session-role-of-creator = Creator
session-role-of-creator-manager = Creator’s manager
session-role-of-point-person = Point person
session-role-of-analyst = Analyst
session-gap-nobody = { $name } didn’t come.
session-gap-only-messengers = Only people who pass things on came for { $name }. Invite someone who decides.
session-gap-nobody-decides = Nobody who came for { $name } can say yes.
session-gap-no-mediator = You speak for each to the other, but nobody neutral is noted.
session-together = Goals are defined together: everyone is here.
session-notes = Notes
session-notes-hint = Never on the stage
session-minutes = Minutes
session-minutes-unusual = 30–45 minutes is usual: shorter leaves no time to ask why, longer tires.
session-mediated = The parties speak through me
session-mediated-hint = Until the goals are aligned, brand and creators don’t talk directly.

## The stage

session-stage = Show the stage
session-stage-hint = A window to share in the call. It never shows notes or sealed answers.
session-stage-fill = Stage full screen
session-stage-close = Close the stage
session-stage-window = Stage
session-stage-empty = The session will appear here
session-stage-larger = larger

## Keys

session-key-question = question
session-key-rate = rating
session-key-party = party
session-key-answer = answer
session-key-why = why?
session-key-reveal = open
session-key-clock = clock
session-key-notes = notes
session-key-leave = leave the text
session-next = Next: { $step }
session-next-row = Next row
session-previous = Back

## The end

session-end = End
session-end-title = How does the session end?
session-end-aligned = Aligned
session-end-aligned-text = The goals meet and everyone has confirmed the recap. Next comes the brief.
session-end-not-yet = Not yet
session-end-not-yet-text = You’ll meet again. Everything stays, and the recap can still be confirmed.
session-end-stopped = We stop
session-end-stopped-text = A recorded, respectable result: better now than after the shoot.
session-end-bars = What stands in the way of “aligned”
session-end-goto = Go to step { $number }, { $step }
session-end-to-goals = Open Goals
session-end-passed =
    { $n ->
        [one] { $n } question without opened answers. You can end all the same:
       *[other] { $n } questions without opened answers. You can end all the same:
    }
session-end-bar-no-recap = Nothing has been said back yet.
session-end-bar-recap-corrected = A correction in the recap isn’t settled.
session-end-bar-recap-open = Somebody hasn’t confirmed the recap.
session-ended-aligned = Ended: aligned
session-ended-not-yet = Ended: not yet
session-ended-stopped = Ended: stopped
session-ended-at = { $outcome } · { $date }
session-to-brief = Next: the brief
session-export = Export
session-to-documents = All documents of the campaign
