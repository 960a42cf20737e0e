### Comments of the audience: taken in without who wrote them, pre-sorted by their words, sorted by a person.

audience-comment-unread = The comments couldn’t be read
audience-comment-empty = What do people write below the posts?
audience-comment-empty-text = Paste comments or open a file of them. The words in them suggest a rating, and you decide. Who wrote them is never kept.
audience-comment-take = Take in comments
audience-comment-take-note = One comment a line. Handles, addresses, phone numbers and the names of the authors don’t come in.
audience-comment-text = Comments
audience-comment-text-hint = Paste them here, one a line
audience-comment-file = Open a file
audience-comment-file-kind = Text or table
audience-comment-party = Below whose post
audience-comment-party-none = Not given
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
audience-comment-sample = What the words say counts once it was held against your rating on { $sample } comments and agreed on { $least }; { $left } to go
audience-comment-disagrees = The words agree with you too seldom to count; { $least } is needed. Only what you rate by hand counts
audience-comment-all-by-hand = All of them are rated by hand, so all of them count
audience-comment-heaps = { $positive } positive, { $neutral } neutral, { $negative } negative
audience-comment-elsewhere-ru = { $n ->
    [one] {$n} comment is in English. Was it written in the US?
   *[other] {$n} comments are in English. Were they written in the US?
}
audience-comment-elsewhere-us = { $n ->
    [one] {$n} comment is in Russian. Was it written in Russia?
   *[other] {$n} comments are in Russian. Were they written in Russia?
}
audience-comment-send-from-ru = Move to the US
audience-comment-send-from-us = Move to Russia
audience-comment-sent-from-ru = { $n ->
    [one] {$n} comment is the US’s now
   *[other] {$n} comments are the US’s now
}
audience-comment-sent-from-us = { $n ->
    [one] {$n} comment is Russia’s now
   *[other] {$n} comments are Russia’s now
}
audience-comment-keep-in-ru = No, keep them in Russia
audience-comment-keep-in-us = No, keep them in the US
audience-comment-kept-in-ru = { $n ->
    [one] {$n} comment stays in Russia
   *[other] {$n} comments stay in Russia
}
audience-comment-kept-in-us = { $n ->
    [one] {$n} comment stays in the US
   *[other] {$n} comments stay in the US
}
audience-comment-show-elsewhere = { $n ->
    [one] Show it
   *[other] Show them
}
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
audience-comment-filter-elsewhere = In the other language
audience-comment-column-words = By its words
audience-comment-column-mood = By hand
audience-comment-rate-of = Rate “{ $text }”
audience-comment-unrated = Not rated
audience-comment-remove-of = Remove “{ $text }”
audience-comment-removed = The comment is removed
audience-comment-more = Show { $n } more
audience-comment-to-sort = Sort comments
