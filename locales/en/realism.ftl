### Whether a target is realistic: what the creator reached before.

realism = What came before
realism-little =
    { $n ->
        [0] { $name }: too little history, nothing to compare with yet
        [one] { $name }: too little history, { $n } campaign to compare with, at least { $least } needed
       *[other] { $name }: too little history, { $n } campaigns to compare with, at least { $least } needed
    }
realism-reached =
    { $n ->
        [one] { $name }: { $lowest } to { $highest }, median { $median }, over { $n } campaign
       *[other] { $name }: { $lowest } to { $highest }, median { $median }, over { $n } campaigns
    }
realism-left-out =
    { $n ->
        [one] { $n } campaign left out: no figures to compare
       *[other] { $n } campaigns left out: no figures to compare
    }
realism-within = reached before
realism-above = The target is above their best
realism-above-times =
    { $n ->
        [one] The target is { $n } time their best
       *[other] The target is { $n } times their best
    }
realism-below = The target is below their best, and here less is better
realism-below-times =
    { $n ->
        [one] The target is below their best by a factor of { $n }, and here less is better
       *[other] The target is below their best by a factor of { $n }, and here less is better
    }
