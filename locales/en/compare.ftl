### Partners side by side.

compare-title = Compare
compare-count = { $n } of { $most }
compare-different = Only differences
compare-form = View
compare-form-table = Table
compare-form-picture = Picture
compare-few-title = Nobody to compare yet
compare-few-text = Mark 2 to { $most } partners in the list, with the X key or the box beside the name.
compare-few-go = To the list of partners
compare-same = There are no differences on these criteria.
compare-sure = How sure this is
compare-score = Score
compare-score-note = span of places
compare-place = place { $place }
compare-weight = weight { $share }
compare-weight-own = each has its own weight
compare-not-asked = not asked
compare-no-score = no score
compare-best = best of the row
compare-talk = raters disagree
compare-bare = no evidence
compare-strip-missing = no score: { $who }
compare-gates = Ready for a pilot
compare-gates-note = conditions
compare-gates-all = all conditions
compare-gates-open = { $n } of { $of }
compare-answers = Answers within
compare-answers-note = median
compare-answers-value = { $wait } · n = { $n }
compare-answers-none = no answers
compare-rates = Prices
compare-rates-note = currencies are not added
compare-not-known = not asked
compare-lines = Red lines
compare-lines-none = not asked

## How to read it

compare-reading = How to read this
compare-remark-close = { $changes ->
    [one] { $first } and { $second } are nearly equal: with other weights the order changes in { $changes } case of 100.
   *[other] { $first } and { $second } are nearly equal: with other weights the order changes in { $changes } cases of 100.
}
compare-remark-ahead = { $changes ->
    [one] { $first } is ahead: with other weights { $second } gets past in only { $changes } case of 100.
   *[other] { $first } is ahead: with other weights { $second } gets past in only { $changes } cases of 100.
}
compare-remark-always = { $first } is ahead: { $second } never gets past, whatever the weights.
compare-remark-decides = What decides is “{ $criterion }”: the more it weighs, the better for { $whom }.
compare-remark-missing = What decides is “{ $criterion }”: { $whom } has no score on it, and it could change the order.
compare-remark-too-little = Too little is known of { $whom }: { $n } of { $of } scored. No place.
compare-remark-unknown = { $n ->
    [one] { $whom } has no score on { $n } criterion, “{ $criterion }”.
   *[other] { $whom } has no score on { $n } criteria, the heaviest being “{ $criterion }”.
}
compare-remark-talk = Raters disagree about { $whom }, above all on “{ $criterion }”.
