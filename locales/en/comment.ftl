### Talk about a clause: a yes, a note, a question, another wording.

comment-talk = Talk
comment-yes = Agreement
comment-yes-given = given
comment-yes-waits = no yes yet
comment-yes-note = Note that they agree
comment-yes-note-of = Note that they agree: { $name }
comment-yes-signed = by signature
comment-yes-taken = Yes noted: { $name }
comment-yes-back = Take the yes back: { $name }
comment-yes-gone = Yes taken back: { $name }
comment-ours = Our own note
comment-by = Who says it
comment-kind = What it is
comment-kind-note = Note
comment-kind-question = Question
comment-kind-proposal = Proposal
comment-kind-agree = Agreement
comment-text = Words
comment-text-proposal = How to put it instead
comment-text-instead = What they want instead
comment-add = Add
comment-add-open = Add what a party says
comment-added = Added to the talk
comment-from-reply = from a reply file
comment-older = to an earlier text
comment-accept = Accept
comment-accepted = Proposal accepted: the clause has changed
comment-accepted-by-hand = Proposal accepted: enter the change in the fields
comment-decline = Decline…
comment-decline-why = Why not
comment-decline-do = Decline
comment-declined = Proposal declined
comment-answer = Answer…
comment-answer-what = Answer
comment-answer-do = Answer
comment-answered = Answer noted
comment-settled-accepted = Accepted { $date }
comment-settled-declined = Declined { $date }: { $note }
comment-settled-answered = Answered { $date }: { $note }
comment-remove = Remove: { $kind }, { $name }
comment-removed = Removed from the talk
comment-count =
    { $n ->
        [one] { $n } remark
       *[other] { $n } remarks
    }
comment-agreed = agreed { $agreed } of { $of }
comment-head = { $name } · { $kind }
