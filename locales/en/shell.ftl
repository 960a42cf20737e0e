### The frame around the screens, and the parts every screen is made of.

## The rooms

shell-product = Sverka
shell-rooms = Rooms
shell-skip = Skip to the screen
shell-today = Today
shell-partners = Partners
shell-campaigns = Campaigns
shell-library = Library
shell-settings = Settings
shell-campaign-draft = in preparation
shell-unnamed = Unnamed
shell-nowhere = Nothing here
shell-nowhere-text = This address leads nowhere. The record may have been deleted; Undo brings it back.

## Finding

shell-find = Find
shell-find-what = An action, a partner, a campaign
shell-find-found = Found
shell-find-layout = layout: “{ $text }”
shell-find-nothing = Nothing is called “{ $text }”, in Russian or in English.
shell-find-choose = choose
shell-find-open = open
shell-find-close = close
shell-group-campaigns = Campaigns
shell-group-partners = Partners
shell-group-actions = Actions
shell-group-rooms = Rooms

## Keys

shell-keys = Keyboard shortcuts
shell-keys-note = They work on any keyboard layout. Single letters act outside text fields.
key-palette = Find anything
key-create = Add a record here
key-row-next = Next row
key-row-mark = Choose for comparison
key-row-previous = Previous row
key-next-unfinished = Next unfinished item
key-previous-unfinished = Previous open item
key-next-answer = To the next answer
key-previous-answer = To the previous answer
key-session-previous = Session: back
key-session-next = Session: on
key-session-party = Session: other party
key-session-rate = Session: rate the overlap, 1 to 5
key-session-answer = Session: write the answer
key-session-why = Session: ask why
key-session-reveal = Session: open the answers
key-session-clock = Session: start or pause the clock
key-session-notes = Session: private notes
key-session-stage = Session: show the stage
key-comment-rate = Comments: rate the one in view
key-comment-later = Comments: leave the one in view for later
key-space = Space
key-undo = Undo
key-redo = Redo
key-export = Export or print
key-new = New workspace
key-open = Open a workspace
key-close = Close the window
key-quit = Quit Sverka
key-settings = Settings
key-zoom-in = Larger
key-zoom-out = Smaller
key-zoom-reset = Actual size
key-keys = List of keys

## Opening, closing, stepping back

shell-open-title = Open a workspace
shell-workspace-file = Sverka workspace
shell-close-unsaved = Some of what you typed can’t be saved yet and is still in its fields. Close again to leave without it.
shell-undo-done = Undone: { $what }
shell-undo-nothing = There’s nothing to undo.
shell-redo-done = Done again: { $what }
shell-redo-nothing = There’s nothing to redo.

## States

flag-state-normal = Normal
flag-state-pending = Watching
flag-state-raised = Flag raised
flag-state-recovering = Recovering
flag-state-acknowledged = Being worked on
flag-state-no-data = No data
flag-prospect-behind = Worse than plan
flag-prospect-unlikely = Target unlikely
flag-prospect-over-ceiling = Above the ceiling
seam-state-missing = no text
seam-state-untranslated = to translate
seam-state-draft = draft
seam-state-outdated = outdated
seam-state-checked = checked
seam-state-agreed = agreed
seam-state-clash = mismatch
seam-both = Russian: { $ru }; English: { $en }

## Fields

part-bilingual-side = { $label }: { $language }
part-number-unreadable = This doesn’t read as a number. Digits and one decimal mark are enough.
part-number-thousand = k, thousand
part-number-million = m, mln, million
part-currency = Currency
part-select-none = Choose
part-date-day = Day
part-date-month = Month
part-date-year = Year
part-date-half = The date isn’t whole yet, so it isn’t saved.
part-date-open = Open the calendar
part-date-previous = Previous month
part-date-next = Next month
part-rating-answer = { $n } of 5
part-rating-meaning = { $n } of 5: { $meaning }

## Saving

part-saving = Saving…
part-save-refused = Not saved: see the field
part-save-failed = Not saved
part-retry = Try again

## Reading, waiting, comparing

part-reading = Reading…
part-stop = Stop
part-toasts = Notices
part-diff-added = added:
part-diff-removed = removed:

## When a room can’t be shown

part-trouble-happened = What happened
part-trouble-kept = What was kept
part-trouble-todo = What to do
part-trouble-details = Details for whoever looks into it
shell-profiles = Success profiles
