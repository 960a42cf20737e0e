### Comments of the audience: taken in without who wrote them, pre-sorted by their words, sorted by a person.

audience-comment-unread = The comments couldn’t be read
audience-comment-empty = What do people write below the posts?
audience-comment-empty-text = Paste comments or open a file of them. Their words pre-sort them, you decide. Who wrote them is never kept.
audience-comment-take = Take in comments
audience-comment-take-note = One comment a line. Handles, addresses and phone numbers are dropped on the way in; names of the authors stay in the file.
audience-comment-text = Comments
audience-comment-text-hint = Paste them here, one a line
audience-comment-file = Open a file
audience-comment-file-kind = Text or table
audience-comment-party = Written to
audience-comment-party-none = No one creator
audience-comment-on = Written on
audience-comment-came = { $came ->
    [one] {$came} comment came in
   *[other] {$came} comments came in
}
audience-comment-known = { $known ->
    [one] {$known} was there already
   *[other] {$known} were there already
}
audience-comment-sorted = How far they are sorted
audience-comment-rated-of = { $rated } of { $all } rated by hand
audience-comment-none-rated = Nobody has rated one yet
audience-comment-agreement = The words agree with you on { $agreed } of { $compared } ({ $share })
audience-comment-counts = What the words say counts: { $assisted } more comments
audience-comment-sample = The words count from { $sample } comments rated and { $least } agreement; { $left } to go
audience-comment-disagrees = The words agree too seldom to count; { $least } is needed. Rate by hand what is to count
audience-comment-open = { $open } left open by the words
audience-comment-sort = Sort the next one
audience-comment-sort-note = In random order, so that nobody picks the sample
audience-comment-left = { $n } left
audience-comment-all-rated = Every comment is rated.
audience-comment-says = By its words: { $label }
audience-comment-label-positive = positive
audience-comment-label-neutral = neutral
audience-comment-label-negative = negative
audience-comment-label-unknown = unclear
audience-comment-mood-positive = Positive
audience-comment-mood-neutral = Neutral
audience-comment-mood-negative = Negative
audience-comment-later = Later
audience-comment-list = All comments
audience-comment-filter = Which ones
audience-comment-filter-all = All
audience-comment-filter-unrated = Not rated
audience-comment-filter-differs = Rated otherwise
audience-comment-column-words = By its words
audience-comment-column-mood = By hand
audience-comment-rate-of = Rate “{ $text }”
audience-comment-unrated = Not rated
audience-comment-remove-of = Remove “{ $text }”
audience-comment-removed = The comment is removed
audience-comment-more = Show { $n } more
audience-comment-to-sort = Sort comments
