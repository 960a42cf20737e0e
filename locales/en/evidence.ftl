### What is known of a partner: cases, earlier brands, references, and what follows from them.

evidence-unread = The evidence didn’t open

## Cases

evidence-cases = Cases
evidence-cases-empty = Collect cases here: the market, the brand, how it ended, and where to look at it. They outweigh follower counts.
evidence-cases-counted = { $n ->
    [one] { $n } of { $of } counts: RU { $ru }, US { $us }
   *[other] { $n } of { $of } count: RU { $ru }, US { $us }
}
evidence-failures-told = { $n ->
    [one] { $n } failure told
   *[other] { $n } failures told
}
evidence-case-add = New case: the brand
evidence-case-counts = counts
evidence-case-unshown = no link or file
evidence-case-without-market = market not noted
evidence-case-brand = Brand
evidence-case-title = What was done
evidence-case-market = Market
evidence-case-result = How it ended
evidence-case-result-won = Won
evidence-case-result-mixed = Mixed
evidence-case-result-lost = Lost
evidence-case-link = Link
evidence-case-link-hint = A page that shows it
evidence-case-file = File
evidence-case-file-none = No file chosen. It stays where it is; only its path is kept.
evidence-case-file-gone = There’s no file at this path any more. Choose it again.
evidence-case-file-choose = Choose a file
evidence-case-file-choose-title = A file that shows the case
evidence-case-file-kind = Documents, tables, pictures, videos
evidence-case-file-clear = Take the file out
evidence-case-wrong = What went wrong
evidence-case-wrong-hint = In the partner’s own words. A lost case that’s explained is strong evidence.
evidence-case-shift = Carried a brand over a cultural difference
evidence-case-shift-hint = Not just followers in two countries: what worked in one was remade for the other.
evidence-case-note = Note
evidence-case-remove = Remove the case
evidence-case-removed = Case removed: { $name }
evidence-from = First day
evidence-to = Last day
evidence-unasked = not asked

## Earlier brands

evidence-relationships = Earlier brands
evidence-relationships-empty = Note which brands the partner worked with, and for how long. Whoever stays long knows how to agree.
evidence-relationships-longest = longest: { $name }, { $months }
evidence-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
evidence-months-none = less than a month
evidence-months-unknown = nobody said since when
evidence-months-open = length not known
evidence-period = { $start } – { $end }
evidence-period-since = { $start } until today
evidence-period-until = until { $end }
evidence-relationship-add = New brand
evidence-relationship-brand = Brand
evidence-relationship-to = Last day
evidence-relationship-to-hint = Empty means they still work together
evidence-relationship-link = Link
evidence-relationship-note = Note
evidence-relationship-note-hint = Whom to ask, what was said
evidence-relationship-remove = Remove the brand
evidence-relationship-removed = Brand removed: { $name }

## References

evidence-references = References from creators
evidence-references-empty = Note what creators who worked with this partner say. Ask two or three, and not only those the partner named.
evidence-references-counts = { $n ->
    [one] { $n } asked: again { $again }, not again { $not }
   *[other] { $n } asked: again { $again }, not again { $not }
}
evidence-reference-add = New reference: from whom
evidence-reference-creator = Who said it
evidence-reference-market = That creator’s market
evidence-reference-on = When
evidence-reference-again = Would work with them again
evidence-reference-again-yes = Yes
evidence-reference-again-no = No
evidence-reference-again-unknown = Not asked
evidence-reference-says-yes = would work with them again
evidence-reference-says-no = wouldn’t again
evidence-reference-says-unknown = not asked
evidence-reference-note = What they said
evidence-reference-remove = Remove the reference
evidence-reference-removed = Reference removed: { $name }

## Entries

evidence-add = Add
evidence-open = Open
evidence-link-copy = Copy the link
evidence-link-copied = The link is copied

## Soft signals

signal-title = What to listen for
signal-note = opens nothing, but weighs in a talk
signal-speaks-of-failures = Speaks of failures
signal-has-process = A process, not intuition
signal-asks-of-constraints = Asks about your constraints
signal-worked-across = Has worked with the other market
signal-cultural-shift = Has been through a cultural shift
signal-creators-again = Creators would come back
signal-seen = yes
signal-not-seen = no
signal-unknown = not asked

## Followers

evidence-reach = Followers
evidence-reach-note = size, not evidence: changes no condition and no score
evidence-reach-unknown = no count
evidence-reach-empty = Accounts are kept in the record.

## Lessons

evidence-lessons = What campaigns taught
evidence-lessons-note = decisions with their reasons, to set conditions and criteria by
evidence-lessons-empty = No decision with a reason yet. The first check-in will give some.
evidence-lesson-own = with this partner
evidence-lessons-all = { $n ->
    [one] Show { $n } more decision
   *[other] Show { $n } more decisions
}
