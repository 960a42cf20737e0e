### Templates of papers: decisions in order.

outline-unread = The templates couldn’t be opened
outline-built-in = Built in
outline-own = Your own
outline-own-none = None of your own yet. Copy a built-in one and make it yours.
outline-copy = Make my own from this
outline-copy-name = { $paper }, my own
outline-copied = Your own template is ready: { $name }
outline-name = Template name
outline-count = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
outline-wrong = What usually goes wrong
outline-start = How the text begins
outline-start-settled = What the campaign has settled goes in here.
outline-needed = the paper can’t be signed without it
outline-own-text = Empty: the words of the built-in clause
outline-clause-title = Clause title
outline-up = Move up: { $name }
outline-down = Move down: { $name }
outline-take-out = Remove the clause: { $name }
outline-edit-clause = Edit the clause: { $name }
outline-add-clause = Add a clause of your own
outline-add-built-in = Put a built-in clause back
outline-new-clause = New clause
outline-remove = Remove the template
outline-removed = Template removed: { $name }
outline-share = Share as a file
outline-file = Sverka template
outline-shared = Template written: { $path }
outline-import = Take a template from a file
outline-imported = Template added
outline-use = Use it for a campaign…
outline-use-title = Use the template for a campaign
outline-use-note = Clauses the campaign’s paper doesn’t have yet are added. What’s written stays.
outline-use-campaign = Campaign
outline-use-do = Add the clauses
outline-used = { $n ->
    [one] { $n } clause added
   *[other] { $n } clauses added
}
outline-used-none = The paper has all of these clauses already.

survival-title = Charter and how long it lasts
survival-note = from your own campaigns that are over
survival-with = With a charter, { $lasted } of { $over } lasted to the end
survival-without = Without one, { $lasted } of { $over } lasted to the end
survival-difference = The difference is { $points } points, with a 95% interval from { $low } to { $high }.
survival-chance = Who signed a charter wasn’t drawn by lot, so the difference may be about the people, not the charter.
survival-few = To compare, each side needs at least { $least }.
survival-claim = Forums quote 85% against 45%; nothing backs that up.
