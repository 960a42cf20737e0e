### The check-in: what is shown, what each says, what is changed together.

checkin-unread = The check-in didn’t open
checkin-panel = Date, clause, decision

## What goes better than planned

checkin-double-down = Double down
checkin-double-down-note = what worked comes first

## The creator’s page

checkin-pages = Pages for the creators
checkin-pages-note = their own in full, the other market as a share of plan, no prices
checkin-page-in = { $language }: their language
checkin-page-html = HTML page
checkin-page-pdf = PDF
checkin-page-of = { $what }: { $name }
checkin-page-none = There are no creators in this campaign yet.

## What happened at it

checkin-held = The write-up of the check-in
checkin-held-note = written together, the creators’ words in their own words
checkin-held-empty = Not written up yet. Begin before you meet or after: it saves itself, and counts as held once you say so.
checkin-begin = Start writing it up
checkin-begin-early = Write up the early look
checkin-on = Met on
checkin-of = Check-in, { $day }
checkin-early-of = Early look, { $day }
checkin-draft = Check-in, being written up
checkin-early-draft = Early look, being written up
checkin-was-held = The meeting was held
checkin-was-held-hint = Until then the check-in stays due.
checkin-shared-on = Figures shown to the creators
checkin-shared-hint = Before the check-in, so that there is time to think
checkin-seen = What the figures say
checkin-creator-says = What the creators say
checkin-ideas = Ideas
checkin-ideas-note = thought up together, not decided yet
checkin-idea = Idea { $n }
checkin-idea-add = Add an idea
checkin-idea-remove = Remove idea { $n }
checkin-pivot = What changes: decided together
checkin-more = What we do more of
checkin-remove = Remove the write-up
checkin-removed = The write-up was removed.

## The clause of the agreement

checkin-clause = The check-in clause
checkin-clause-none = No paper of this campaign has a check-in clause. Without one it is goodwill.
checkin-clause-signed = signed by all: { $paper }
checkin-clause-draft = not signed yet: { $paper }
checkin-clause-kept = Kept: the figures were shown before, and the meeting was held.
checkin-clause-open = Not kept yet: it needs the day the figures were shown and a meeting that was held.
