### Health of a campaign: flags, three dimensions, figures by market, the check-in.

health-panel = Check-in, decision, people
health-import = Import metrics
health-unread = Health didn’t open
health-empty = How the campaign is doing
health-empty-text = Once it runs, this room says what falls behind, against what, and what to do next. It starts from the metrics you align on.
health-to-align = Go to Align
health-people = People

## Flags

flag-title = Flags
flag-since = since { $day }
flag-headline-of = { $title }: { $value } of { $expected }
flag-headline-against = { $title }: { $value }, planned { $expected }
flag-performance-low = { $metric } below plan
flag-performance-high = { $metric } above plan
flag-performance-brief = { $score } of plan, threshold { $threshold }; n = { $n }
flag-performance-why = { $value } against { $expected } planned by { $day }: { $score } of plan, threshold { $threshold }; n = { $n }.
flag-performance-nothing = Money is spent and nothing has come of it by { $day }: planned { $expected }, threshold { $threshold }.
flag-performance-early = Too little is expected by { $day } to judge: planned { $expected }, n = { $n }.
flag-performance-stale = No figures since { $day }: nobody knows how it stands today. It was at { $score } of plan then.
flag-performance-none = No data: no metrics have been imported for this market.
flag-performance-untargeted = No target is set for this market.
flag-adherence-low = Deliverables below threshold
flag-adherence-plain = Deliverables
flag-adherence-why = { $score } of 100, threshold { $threshold }; n = { $n }.
flag-adherence-parts = { $score } of 100, threshold { $threshold }: { $parts }.
flag-adherence-none = No data: nothing has been due yet.
flag-sentiment-low = Comments below threshold
flag-sentiment-plain = Comments
flag-sentiment-why = { $score }, threshold { $threshold }; comments rated: { $n }.
flag-sentiment-stale = No comments counted since { $day }: nobody knows how it stands today. The balance was { $score } then.
flag-sentiment-none = No data: { $n } of the { $least } comments needed are rated.
flag-ahead-mark = Double down
flag-ahead-low = { $metric } far ahead of target
flag-ahead-plain = { $metric }: ahead, not sure yet
flag-ahead-headline = { $metric }: { $value }, far ahead of target
flag-ahead-brief = { $chance } likely to end at one and a half times the target or better; n = { $n }
flag-ahead-why = { $value } now; { $chance } likely to end at { $enough } or better, which is one and a half times as good as the target; n = { $n }.

## Dimensions

health-dimensions = Three dimensions
health-known = { $known } of 3 known
health-adherence = Adherence
health-performance = Performance
health-performance-of = Performance: { $metric }
health-sentiment = Sentiment
health-threshold = threshold { $threshold }
health-of-hundred = { $score } of 100
health-percent-of-plan = { $score } of plan
health-of-plan = { $value } of { $expected } · n = { $n }
health-comments = n = { $n } { $interval }
health-between = (80%: { $from } to { $to })
health-to-comments = Rate comments
health-no-metric = No data: no primary metric is chosen.
health-part-on-time = on time { $met } of { $of }
health-part-specification = to brief { $met } of { $of }
health-part-revisions = within rounds { $met } of { $of }
health-part-market = { $met } of { $of }
health-part-metric = { $met } of { $of }
health-part-comments = { $met } of { $of }

## Figures

health-figures = Figures by market
health-figures-note = Markets aren’t ranked: audiences and prices differ
health-figures-empty = No key metrics yet
health-figures-empty-text = The parties choose one primary metric and up to three key ones when they align.
health-column-metric = Metric
health-column-market = Market
health-column-now = Now
health-column-expected = Plan by now
health-column-target = Target
health-column-bar = Now and plan
health-column-source = Source
health-primary = primary
health-at-most = ≤ { $value }
health-source = n = { $n } · through { $day }
health-files =
    { $n ->
        [one] { $file } and { $n } more file
       *[other] { $file } and { $n } more files
    }
health-other-money = { $metric }: { $amount } isn’t counted, because currencies aren’t added up
health-other-money-equals = { $metric }: { $amount } isn’t counted, because currencies aren’t added up; it comes to ≈ { $equals } at { $rate }
health-bar-said = { $metric }, { $market }: { $value } now, { $expected } planned by now, target { $target }

## Export

health-export = Export
health-export-of = Export health
health-export-done = Health exported
health-sheet-name = Health
health-sheet-pdf = PDF { $form }
health-sheet-xlsx = Excel { $form }
health-sheet-form-both = in both languages
health-sheet-form-ru = in Russian
health-sheet-form-en = in English
health-sheet-primary = Primary
health-sheet-unit = Unit
health-sheet-attained = Share of plan
health-sheet-low = Forecast, low
health-sheet-high = Forecast, high
health-sheet-through = Through
health-sheet-other-money = In another currency, not counted
health-sheet-met = Met
health-sheet-part-on-time = On time
health-sheet-part-specification = To brief
health-sheet-part-revisions = Within rounds
health-sheet-part-market = All adherence
health-sheet-part-comments = Comments
health-sheet-values = From which rows
health-sheet-item = Post
health-sheet-value = Value
health-sheet-row = Row
health-sheet-counts = In the score
health-sheet-counted = yes
health-sheet-doubtful = no, doubtful
health-sheet-more = The other values ({ $n }) are in the files themselves.
health-sheet-source = Source
health-sheet-hash = SHA-256 fingerprint

## Check-in

health-checkin = Next check-in
health-checkin-held = The check-in was held
health-checkin-undated = The check-in gets its day when the campaign has a first and a last day.
health-checkin-window = The window is { $window }. Inside it the day moves freely; outside it asks for a reason.
health-checkin-why = Outside the window: { $reason }
health-checkin-prepare = Prepare
health-checkin-move = Move
health-checkin-on = New day
health-checkin-reason = Why outside the window
health-checkin-reason-hint = Later than half-way little can still be changed; earlier there’s little to see.
health-checkin-computed = Back to the computed day
health-checkin-moved = The check-in was moved.
health-term-said = Term { $from } to { $to }. Check-in window { $window }, check-in { $day }, today { $today }.
