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
cli-imported = { $figures ->
    [one] { $figures } value imported. It is undone by { $batch }
   *[other] { $figures } values imported. They are undone by { $batch }
}
