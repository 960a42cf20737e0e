### Messages to a partner: what was sent, when they answered, how soon and how evenly.

message-title = How they reply
message-note = from your message to their answer
message-empty = Note a message when you send it, and again when they answer. Then you’ll see what time to count on.
message-about = What you wrote about
message-about-hint = A word or two: brief, notes, invoice
message-send = Sent just now
message-answer = Answered
message-answer-to = Answered: { $about }
message-median = { $wait }
message-median-note = median, n = { $n }
message-no-median = no answers yet
message-half = half of the replies take { $from } to { $to }
message-steady = replies are steady
message-uneven = replies are uneven
message-too-few = a word on steadiness from { $least } replies on
message-promised = they promise { $wait }
message-steady-why = Steadiness matters more than the mode. Steady means the slow quarter of the replies takes at most three times as long as the quick one; silence longer than usual counts too.
message-waiting = waiting for { $wait }
message-waited = answered in { $wait }
message-hours = { $n } h
message-minutes = { $n } min
message-at-once = a minute
message-unnamed = no subject
message-edit = Edit: { $about }
message-fold = Fold: { $about }
message-sent-day = Sent, day
message-sent-time = Time sent
message-answered-day = Answered, day
message-answered-time = Time answered
message-time-hint = Such as 9:30
message-remove = Remove
message-removed = Message removed
message-log = Messages
message-all = Show { $n } more
