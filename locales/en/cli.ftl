# Answers at the prompt.
cli-made = Made { $path }
cli-verify-holds = { $rows ->
    [one] Everything holds: { $rows } record.
   *[other] Everything holds: { $rows } records.
}
cli-verify-broken = { $rows ->
    [one] It does not hold. { $rows } record checked:
   *[other] It does not hold. { $rows } records checked:
}
cli-partner = { $name }: score { $score }, { $coverage } known
cli-health = “{ $title }”: adherence { $adherence }, performance { $performance }, sentiment { $sentiment } ({ $known } of 3 known)
cli-table = { $rows ->
    [one] { $source }: { $rows } row
   *[other] { $source }: { $rows } rows
}
cli-continues = Continues “{ $files }”: what both say of the same days is taken from this file. If it tells of other events, such as those of another shop, take it back and import it with --beside.
cli-doubtful = Doubtful and out of every score until you decide: { $what }.
cli-imported = { $figures ->
    [one] { $figures } value imported. It is undone by { $batch }
   *[other] { $figures } values imported. They are undone by { $batch }
}
cli-answer-year = Add --year with the year.
cli-answer-day-first = Add --day-first or --month-first.
cli-answer-decimal = Add --decimal with the mark, a dot or a comma.
cli-answer-codes = Add --codes with the codes, separated by commas, or --all-orders.
cli-usage-value-of = “{ $value }” doesn’t fit { $argument }. It takes: { $values }.
cli-usage-value = “{ $value }” doesn’t fit { $argument }. sverka-cli --help says what it takes.
cli-usage-no-value = { $argument } needs a value after it.
cli-usage-unknown = “{ $argument }” isn’t known here. sverka-cli --help lists what is.
cli-usage-missing = Missing: { $arguments }. sverka-cli --help says what belongs there.
cli-usage-conflict = { $argument } doesn’t go with { $other }. Leave one of them out.
cli-answer-which-campaign = Add --campaign and the id of the campaign.
cli-answer-unknown-names = Add --leave-out to leave those rows out.
