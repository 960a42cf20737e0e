### Conversations with a partner: the list, the beginning, the questions during a call, and what creators say.

conversation-kind-gut-check = Gut check
conversation-kind-gut-check-about = three questions that tell whether to go on
conversation-kind-exploration = Exploration interview
conversation-kind-exploration-about = past work, failures, how the markets differ
conversation-kind-creators-view = A creator’s view
conversation-kind-creators-view-about = what working with them is like
conversation-kind-scoping-first = Pilot, first call
conversation-kind-scoping-first-about = scope, metric, payment, revisions
conversation-kind-scoping-second = Pilot, second call
conversation-kind-scoping-second-about = who decides, how we talk, what’s in writing
conversation-kind-debrief = Debrief
conversation-kind-debrief-about = what worked, what didn’t, do we grow

## The list

conversation-list = Conversations
conversation-begin = Begin a conversation
conversation-begin-first = Begin the gut check
conversation-begin-other = Another conversation
conversation-empty-title = No conversations yet
conversation-empty-text = Here are the questions for a call, with room for the answers beside them. Begin with the gut check: three questions tell whether to go on.
conversation-interviewed =
    { $n ->
        [0] Nobody has been interviewed yet. Compare three or four candidates before a pilot.
        [one] { $n } candidate interviewed. Compare three or four before a pilot.
       *[other] { $n } candidates interviewed. Compare three or four before a pilot.
    }
conversation-answered = { $n } of { $of }
conversation-answered-aloud = { $n } of { $of } answered
conversation-passed = passed: { $n } of { $of }
conversation-failed = not passed: { $n } of { $of }, { $least } needed
conversation-open = { $n } of { $of } yes, the rest not asked
conversation-no-day = no date
conversation-removed = Conversation removed

## What creators say

conversation-creators = What creators say
conversation-creators-note = medians of their ratings; sides aren’t added up
conversation-side = Side
conversation-median = Rating
conversation-range = Range
conversation-voices = n
conversation-side-consistency = Consistency
conversation-side-respect = Respect
conversation-side-reliability = Reliability
conversation-side-growth = Help to grow
conversation-few = { $n }, few
conversation-said = — { $who }
conversation-said-nobody = — a creator, no name

## A conversation

conversation-on = When
conversation-with = Who you spoke with
conversation-with-creator = Who told you
conversation-campaign = About which campaign
conversation-campaign-none = none
conversation-asked = Questions
conversation-good = Good:
conversation-worry = Worrying:
conversation-answer = Answer to question { $n }
conversation-answer-ask = Note it as it was said
conversation-verdict = Your verdict: { $claim }
conversation-yes = Yes
conversation-no = No
conversation-yes-key = Y
conversation-no-key = N
conversation-rating = Rating: { $side }
conversation-notes = Notes
conversation-notes-hint = What no question asked for: the tone, promises, names.
conversation-next = Next
conversation-next-open = To the next open one
conversation-all-asked = Every question is answered
conversation-remove = Remove the conversation
conversation-keep-brand = Which brand
conversation-keep-creator = Whose reference
conversation-keep-do = Keep
conversation-keep-case = Keep as a case
conversation-keep-lost-case = Keep as a failed case
conversation-keep-reference = Keep as a reference
conversation-kept-case = The case is kept under Evidence. Add its market and a link there.
conversation-kept-lost-case = The failed case is kept under Evidence. Add its market and a link there.
conversation-kept-reference = The reference is kept under Evidence.
conversation-gone-title = This conversation isn’t here
conversation-gone-text = Its beginning may have been undone. Go back to the partner, or redo what was undone.

## What the call leaves

conversation-closing = What this call leaves
conversation-closing-passed = The gut check is passed: { $n } yes of { $of }
conversation-closing-failed = The gut check isn’t passed: { $n } yes of { $of }
conversation-closing-open = { $n } yes of { $of }, the rest wasn’t asked
conversation-closing-heard = Verdicts
conversation-closing-heard-none = No verdicts yet.
conversation-closing-unasked = Without an answer
conversation-closing-kept = Kept as evidence
conversation-closing-kept-none = Nothing. An answer can be kept under its question.
conversation-closing-kept-case = Case: { $name }
conversation-closing-kept-lost-case = Failed case: { $name }
conversation-closing-kept-reference = Reference: { $name }
conversation-closing-go = To the summary
conversation-closing-back = Back to the conversations
conversation-export = Interview notes
conversation-export-ru = PDF in Russian
conversation-export-en = PDF in English
conversation-export-both = PDF in both languages
conversation-file = Notes: { $kind }, { $name }
conversation-exported = The notes are saved
