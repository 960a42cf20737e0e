### Merging: one record out of two, without losing a word.

## What gave way and stays in the notes

merge-left = From the merged record:
merge-left-line = { $field }: { $value }
merge-left-line-of = { $field } ({ $of }): { $value }
merge-other-mark = The merged record had { $mark }: { $evidence }

## Fields in which only one value can stand

merge-field-name-ru = Name in Russian
merge-field-name-en = Name in English
merge-field-kind = Who it is
merge-field-language = Language to write in
merge-field-contact = Contact
merge-field-followers = Followers
merge-field-briefing = How to brief
merge-field-mode = How to talk
merge-field-reply-hours = Answers within, hours
merge-field-iteration-days = New version within, days
merge-field-owner = Who owns it
merge-field-owner-hours = Hours a week
merge-value-creator = creator
merge-value-agency = agency
merge-value-strategist = strategist
merge-value-ru = Russian
merge-value-en = English
merge-value-detailed = detailed brief
merge-value-quick-call = quick call
merge-value-sync = calls
merge-value-async = in writing

## The merge dialog

merge-do = Merge…
merge-title = Merge two records
merge-note = Everything in the second record moves into the first, and the second goes to the archive. One undo brings both back.
merge-with = Who to merge with
merge-with-hint = A name in either language
merge-suggested = Probably the same person
merge-others = Everyone else
merge-stays = Stays
merge-goes = Goes to the archive
merge-swap = Swap
merge-choose = What to keep
merge-choose-note = The other value stays in the notes
merge-no-clash = Nothing contradicts: texts are joined and gaps are filled.
merge-moving = Moves along
merge-moving-none = Nothing points to the second record.
merge-moving-score = { $n ->
    [one] { $n } score
   *[other] { $n } scores
}
merge-moving-case = { $n ->
    [one] { $n } case
   *[other] { $n } cases
}
merge-moving-relationship = { $n ->
    [one] { $n } earlier brand
   *[other] { $n } earlier brands
}
merge-moving-reference = { $n ->
    [one] { $n } reference
   *[other] { $n } references
}
merge-moving-message = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
merge-moving-gate-override = { $n ->
    [one] { $n } gate passed with a reason
   *[other] { $n } gates passed with a reason
}
merge-moving-move = { $n ->
    [one] { $n } move between phases
   *[other] { $n } moves between phases
}
merge-moving-conversation = { $n ->
    [one] { $n } conversation
   *[other] { $n } conversations
}
merge-moving-lapse = { $n ->
    [one] { $n } lapse
   *[other] { $n } lapses
}
merge-moving-debrief = { $n ->
    [one] { $n } pilot debrief
   *[other] { $n } pilot debriefs
}
merge-moving-party = { $n ->
    [one] { $n } part in a campaign
   *[other] { $n } parts in campaigns
}
merge-run = Merge
merge-done = Merged: { $name }
merge-done-moved = Merged: { $name }. Moved along: { $moved }.
merge-undone = Two records again: { $keep } and { $gone }.
merge-undone-moved = Two records again: { $keep } and { $gone }. Back with the second: { $moved }.
merge-undo-late = Something newer has been saved since, so the merge stands. To get both records back, undo the changes one by one.
merge-signed-note = Signed briefs don’t change.

## Why they may be one

merge-why-handle = same account: { $platform }, { $handle }
merge-why-name = same name
merge-why-near-name = similar name
