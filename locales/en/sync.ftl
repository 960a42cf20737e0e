### Notes of the regular exchange.

sync-title = Weekly notes
sync-note-kept = { $kept } of { $over } periods have a note
sync-next = next by { $day }
sync-late = The last period has no note. A steady rhythm matters more than form: write down what’s in the way at least.
sync-add = Add a note
sync-empty = No notes yet. Three lines a week keep what you agree on record: what happened, what’s happening, what’s in the way.
sync-on = Which day
sync-happened = What happened
sync-happening = What’s happening
sync-blockers = What’s in the way
sync-blockers-none = Nothing is in the way
sync-new = New note
sync-edit = Note of { $day }
sync-removed = Note removed: { $day }
