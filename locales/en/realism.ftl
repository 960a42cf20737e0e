### Whether a target is realistic: what the creator reached before.

realism = What came before
realism-little =
    { $n ->
        [0] { $name }: too little history, nothing to compare with yet
        [one] { $name }: too little history, { $n } campaign to compare with, at least { $least } needed
       *[other] { $name }: too little history, { $n } campaigns to compare with, at least { $least } needed
    }
realism-on = { $name } ({ $platforms } alone)
realism-reached =
    { $n ->
        [one] { $name }: { $lowest } to { $highest }, median { $median }, over { $n } campaign
       *[other] { $name }: { $lowest } to { $highest }, median { $median }, over { $n } campaigns
    }
realism-left-out =
    { $n ->
        [one] { $n } campaign left out: no comparable figures up to the last day
       *[other] { $n } campaigns left out: no comparable figures up to the last day
    }
realism-within = reached before
realism-low = The target asks less than their median, { $median }
realism-low-profile = The target asks less than the median of like creators, { $median }
realism-above = The target is above their best
realism-above-times =
    { $n ->
        [one] The target is barely above their best
       *[other] The target is { $n } times their best
    }
realism-below = The target is below their best, and here less is better
realism-below-times =
    { $n ->
        [one] The target is below their best by a factor of { $n }, and here less is better
       *[other] The target is below their best by a factor of { $n }, and here less is better
    }
realism-outlook = { $word }: { $chance } likely. In eight cases of ten it will be { $low } to { $high }
realism-outlook-plain = In eight cases of ten it will be { $low } to { $high }
realism-word-out-of-reach = Out of reach
realism-word-unlikely = Unlikely
realism-word-stretch = A stretch
realism-word-in-range = In range
realism-word-easy = Easy
realism-profile =
    { $n ->
        [one] { $name }: too few campaigns of their own; { $n } creator of the same profile reached { $lowest } to { $highest }, median { $median }
       *[other] { $name }: too few campaigns of their own; { $n } creators of the same profile reached { $lowest } to { $highest }, median { $median }
    }
realism-method-beta-binomial = Beta-binomial model: the spread between campaigns is estimated with the mean
realism-method-log-normal = Log-normal model: Student’s t of the logarithm
realism-published = Published by { $source }, { $year }: { $ranges }
realism-published-undefined = Published by { $source }, { $year }, without saying what it divides by: { $ranges }
realism-published-on = { $platform } { $range }
realism-between = { $low }–{ $high }
