### Why a field refuses what was typed. What was typed stays in the field.

problem-empty = Nothing is written here yet. Add a word or two.
problem-too-long = This is longer than { $most } characters. Shorten it; nothing is cut for you.
problem-nul = There is an invisible NUL character here, which no document can keep. Paste the text again without formatting.
problem-out-of-range = This takes a number from { $least } to { $most }.
problem-end-before-start = The end comes before the start. Check both dates.
problem-negative = An amount can’t be below zero.
problem-unknown-currency = “{ $code }” isn’t a currency Sverka knows. Pick one from the list.
problem-unknown-metric = “{ $metric }” isn’t in the metric dictionary. Pick one from the list.
problem-too-many-metrics = A campaign has at most { $most } key metrics. Take one out before you add another.
problem-second-primary = The primary metric is already “{ $primary }”, and there is only one. Make that one secondary first.
problem-repeated-metric = “{ $metric }” is already among the key metrics. Pick another.
problem-no-reason = Write the reason. In a month it will be the only thing that explains this decision.
problem-not-found = What this points to is no longer here. Pick again from the list.
problem-wrong-kind = This field takes a value of another kind. Look at the example beside it.
problem-no-evidence = Note what the score rests on: a case, a call, a letter.
problem-no-weight = All weights are zero, so there is nothing to score by. Give at least one criterion a weight.
problem-too-many = The list takes at most { $most } entries. Take some out.
problem-frozen = This text is signed and stays as it is. To change it, start a new revision.
problem-outside-campaign = This date lies outside the campaign. Move it, or change the campaign’s dates.
problem-year-out-of-range = The year has to lie between { $from } and { $to }. Check the date.
problem-in-future = This day is still to come. Pick today or an earlier one.
problem-foreign-scheme = A link begins with http:// or https://. Copy it from the browser’s address bar; a file is added separately.
problem-overlaps = Work with { $name } is noted already from { $start }, and the times overlap. Change the dates, or extend that entry.
problem-merged = This record was merged into another, so it stays in the archive. Work with the one that stands.
