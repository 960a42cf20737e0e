### Who on our side coordinates with a partner, and whether the hours are enough.

coordination-title = Who coordinates
coordination-nobody = Nobody is named. Put one person down: without one, messages get lost.
coordination-one = { $owner }
coordination-several = Several names stand here: { $owner }. Leave one: a partner needs one person to write to about everything.
coordination-hours = { $n } h a week
coordination-hours-unknown = hours not noted
coordination-short = { $hours } h a week is too little: { $least }–{ $most } needed
coordination-ahead = The first three months of work take { $least }–{ $most } h a week, fewer later.
coordination-first = The first three months take { $least }–{ $most } h a week, fewer later.
coordination-later = After the first three months { $least }–{ $most } h a week will do.
coordination-load =
    { $n ->
        [one] Coordinates { $n } partner in all: { $hours } h a week.
       *[other] Coordinates { $n } partners in all: { $hours } h a week.
    }
coordination-load-unknown =
    { $n ->
        [one] { $n } partner has no hours noted and isn’t in the sum.
       *[other] { $n } partners have no hours noted and aren’t in the sum.
    }
coordination-edit = Change in the record
