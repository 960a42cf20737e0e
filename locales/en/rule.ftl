### Market rules: cards with their source and date, what binds a campaign and what was done about it.

rule-title = Market rules
rule-not-advice = not legal advice
rule-own = own card
rule-off = not used
rule-warns = warns

## A card

rule-as-of = as of { $day }
rule-checked = checked by { $name }
rule-never = never checked at the source
rule-stale = checked { $day }: time to check the source
rule-changed = changed by you
rule-outdone = Sverka has a newer version
rule-in-force = in force from { $from }
rule-in-force-until = in force until { $to }
rule-in-force-between = in force from { $from } until { $to }
rule-sources =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
rule-sources-none = No source: it’s a question, not a rule
rule-source-copy = Copy the link { $link }
rule-copy = Copy
rule-source-copied = Link copied.
rule-read = What the rule says
rule-edit = Edit
rule-edit-one = Edit “{ $title }”
rule-confirm = Checked today
rule-confirm-one = Checked today: “{ $title }”
rule-confirmed = “{ $title }” was checked at the source today.
rule-platform-all = All platforms
rule-platform-filter = Platform
rule-only-stale = Time to check
rule-nothing = No card fits. Show all platforms or clear the search.
rule-show-all = Show all

## When it binds, and why it did

rule-when = When: { $facts }
rule-when-always = When: always
rule-why = Why: { $facts }
rule-fact-audience-ru = audience in Russia
rule-fact-audience-us = audience in the US
rule-fact-creator-ru = creator from Russia
rule-fact-creator-us = creator from the US
rule-fact-followers-least =
    { $n ->
        [one] a page with { $n } follower or more
       *[other] a page with { $n } followers or more
    }
rule-fact-followers =
    { $n ->
        [one] { $n } follower
       *[other] { $n } followers
    }
rule-fact-cross-border = contract across the border
rule-fact-pay-fee = paid in money
rule-fact-pay-barter = barter
rule-fact-copy-ru = Russian copy
rule-fact-copy-en = English copy

## What is not known

rule-unknown = Details missing
rule-unknown-note = Until they’re filled in, nothing can be said about these rules
rule-unknown-audience = it isn’t said whom it is for
rule-unknown-creator = the creator’s market isn’t set
rule-unknown-followers = the page’s followers aren’t known
rule-unknown-cross-border = it isn’t said whether the contract crosses the border
rule-unknown-pay = it isn’t said whether it’s money or barter
rule-unknown-copy = the language of the copy isn’t set
rule-unknown-waits =
    { $n ->
        [one] { $n } rule waits
       *[other] { $n } rules wait
    }
rule-unknown-fill = Fill in

## The list of a campaign

rule-count = Market rules: { $met } of { $of }
rule-count-none = Market rules: nothing known yet
rule-list-market = { $met } of { $of } noted
rule-list-none = No rule of this market binds now.
rule-empty = Market rules
rule-empty-text = Rules follow from the deliverables: whom they’re for, where they’re published, who makes them. Add deliverables and the list appears here.
rule-to-deliverables = To deliverables
rule-to-brief = To the brief
rule-to-library = To the cards
rule-state-open = not noted
rule-state-again = check again
rule-state-met = noted
rule-state-known = good to know
rule-again = The status was looked up on { $day }. Look again on the day of signing.
rule-again-confirm = Checked today
rule-noted = { $day }, { $name }
rule-noted-nameless = { $day }
rule-seen = What you saw
rule-bound = Rules for this deliverable
rule-bound-none = No rule binds this deliverable so far.
rule-bound-unknown = Say whom it is for, and its rules appear here.
rule-to-list = The whole list

## What a card asks for

rule-asks = What to note
rule-asks-nothing = Good to know
rule-asks-tick = Done
rule-asks-status = Status checked
rule-asks-erid = Erid
rule-asks-wording = Words of the disclosure
rule-asks-place = Where it stands
rule-asks-register = Entry in the register
rule-asks-operator = Who gets it, from which operator
rule-asks-label = The line of the label
rule-asks-reports = Who is responsible, by which day
rule-asks-payer = Who computes and pays
rule-asks-answer = Answer
rule-scope = For what
rule-scope-campaign = For the campaign
rule-scope-platform = For each platform
rule-scope-page = For each page of a creator
rule-scope-deliverable = For each deliverable

## Editing a card

rule-new = New card
rule-new-title = New rule card
rule-edit-title = Rule card
rule-edit-note = Your version replaces Sverka’s card in this file. You can bring the original back any time.
rule-field-title = Name
rule-field-basis = Law or guidance, article
rule-field-text = What it says
rule-field-market = Whose market
rule-field-platforms = Platforms
rule-field-platforms-hint = None marked means all of them
rule-field-trigger = When it binds
rule-field-audience = Audience
rule-field-creator = Creator’s market
rule-field-followers = Followers at least
rule-field-cross-border = Contract across the border
rule-field-pay = Pay
rule-field-copy = Language of the copy
rule-field-any = Any
rule-field-warns = Warn: something may be barred
rule-field-on = Use it
rule-field-from = In force from
rule-field-to = In force until
rule-field-sources = Sources, one link a line
rule-restore = Bring the original back
rule-restored = “{ $title }”: the original card again.
rule-remove = Remove card
rule-removed = “{ $title }” was removed.
rule-saved = “{ $title }” was saved.

## A deliverable

rule-of-deliverable = For the market rules
rule-deliverable-audience = Whom it is for
rule-deliverable-abroad-ru = The audience is in Russia, and { $name } lives in the US: Russian advertising rules hold.
rule-deliverable-abroad-us = The audience is in the US, and { $name } lives in Russia: US advertising rules hold.
rule-deliverable-copy = Language of the copy
rule-deliverable-pay = Pay
rule-deliverable-pay-fee = Money
rule-deliverable-pay-barter = Barter
rule-deliverable-cross-border = Contract across the border
rule-deliverable-cross-border-hint = One party in Russia, the other not
rule-deliverable-yes = Yes
rule-deliverable-no = No
rule-deliverable-unset = Not set
rule-deliverable-published = Published
rule-deliverable-unlabelled = Why it went out without it
rule-deliverable-unlabelled-hint = The reason stays beside the deliverable
rule-label-unknown = audience not set
rule-label-erid = erid noted
rule-label-wording = disclosure noted
rule-label-erid-missing = needs erid
rule-label-wording-missing = needs disclosure
rule-label-without = went out without it: { $reason }
rule-published-on = published { $day }
