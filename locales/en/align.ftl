### Goal alignment: from the business objective to the gate before work begins.


## The chain of goals

align-goals = From goal to metric
align-goals-note = First why the business wants it, then why a partnership, and only then a figure
align-business = Business objective
align-business-hint = What the company gains if it works.
align-partnership = Partnership goal
align-partnership-hint = What only the creators can do for it.
align-objective = Kind of objective
align-objective-awareness = Awareness
align-objective-consideration = Consideration
align-objective-engagement = Engagement
align-objective-conversion = Sales
align-objective-retention = Repeat purchases
align-objective-community = Community
align-primary = Primary metric, one
align-primary-none = not chosen yet

## The frame

align-frame = Campaign frame
align-name = Name
align-markets = Markets
align-category = What it promotes
align-audience = Whom it’s for
align-conversion = What counts as a conversion
align-conversion-hint = One and the same action in both markets: a paid order with a code, say.
align-starts = First day
align-ends = Last day
align-budget = Budget, { $currency }
align-rounds = Revision rounds per deliverable
align-rounds-short =
    { $n ->
        [one] { $n } revision round
       *[other] { $n } revision rounds
    }
align-no-budget = no budget
align-show = Show: { $what }
align-hide = Hide: { $what }

## The parties

align-parties = Parties
align-parties-note = Each speaks for themselves, and not about figures first
align-party-name = Name
align-party-brand-name = Brand name
align-party-person = Who signs
align-party-person-hint = If it’s somebody else.
align-party-market = Audience
align-party-home = Lives in
align-party-abroad-ru = Speaks to an audience in Russia and lives in the US. Goals, figures and advertising rules go by the audience; what the law asks of the creator in person goes by the US.
align-party-abroad-us = Speaks to an audience in the US and lives in Russia. Goals, figures and advertising rules go by the audience; what the law asks of the creator in person goes by Russia.
align-party-language = Language to write in
align-party-win = What would feel like a win
align-party-why-you = Why this creator
align-party-why-you-hint = Why their audience will genuinely like it.
align-party-judges = Metric they judge by
align-party-add-creator = Add a creator
align-party-add-brand = Add the brand
align-party-new = New creator
align-party-removed = Party removed: { $name }
align-party-remove = Remove party: { $name }
align-none = Not chosen

## The matrix

align-matrix = Goal matrix
align-matrix-note = Everyone answered alone; the overlap was rated together
align-matrix-empty = Where the needs will meet
align-matrix-empty-text = Row by row: what the brand needs, what each creator needs, and how far it’s the same thing, from 1 to 5. With too little in common nothing starts.
align-matrix-brand = Brand needs
align-matrix-creator = { $name } needs
align-matrix-overlap = Overlap
align-matrix-overlap-of = Overlap, { $name }, row { $row }
align-matrix-need-of = { $name }, row { $row }
align-matrix-brand-of = Brand needs, row { $row }
align-matrix-add = Add a row
align-matrix-remove = Remove row { $row }
align-matrix-removed = Row removed
align-matrix-mean = Average
align-overlap-1 = works against it
align-overlap-2 = hardly the same
align-overlap-3 = partly the same
align-overlap-4 = mostly the same
align-overlap-5 = one and the same

## The gate

align-gate = Ready to start?
align-gate-mark = at least { $gate }
align-gate-picture = Average overlap: Russia { $ru }, US { $us }, at least { $gate } to start.
align-gate-mean = The average is { $mean }; it takes { $gate } to start.
align-gate-no-mean = There’s no average yet: some rows aren’t rated.
align-gate-lowest = The lowest row is “{ $row }”: { $overlap } of 5 with { $name }.
align-gate-open = The goals are aligned. The kick-off opens once everyone has signed the brief.
align-gate-shut = What keeps the kick-off shut:
align-obstacle-no-needs = The matrix has no rows.
align-obstacle-unrated = Some rows lack words or a rating. Go through them with each creator.
align-obstacle-overall-below = The overall average is too low to start. Go back to the weakest row.
align-obstacle-creator-below = One creator’s average is too low to start, even if the overall one isn’t.
align-obstacle-no-primary = No primary metric is chosen.
align-obstacle-different-metrics = The parties judge by different metrics. Settle on one.
align-obstacle-nobody-cares = No key metric is one that anybody judges by. Choose one that somebody does.
align-obstacle-not-three-way = Someone is missing: it takes the brand and two creators.
align-red-lines = Red lines

## Key metrics

align-metrics = Key metrics
align-metrics-note = Three at most, one of them primary
align-metric-add = Add a metric
align-metric = Metric
align-metric-primary = Primary
align-metric-make-primary = Make it primary instead of the other
align-metric-what = What it is here
align-metric-why = Why it matters
align-metric-threshold = Target, { $market }
align-metric-currency = Currency, { $market }
align-metric-owner = Who tracks it
align-metric-remove = Remove metric: { $name }
align-metric-removed = Metric removed: { $name }
align-metrics-empty = What will be counted at the end
align-metrics-empty-text = The primary metric says whether it worked. Two more help to see why. Each market has its own target.
align-tells-outcome = Outcome
align-tells-leading = Leading sign
align-tells-output = Output
align-unit-seconds = s
align-unit-hours = h
