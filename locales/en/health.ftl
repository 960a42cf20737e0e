### Health of a campaign: flags, three dimensions, figures by market, the check-in.

health-panel = Check-in, decision, people
health-import = Import metrics
health-unread = Health didn’t open
health-empty = How the campaign is doing
health-empty-text = Once it runs, this room says what falls behind, against what, and what to do next. It starts from the metrics you align on.
health-to-align = Go to Align
health-people = People
health-over = The campaign is over: this is how it ended.
health-to-review = Look back on it in the review

## Flags

flag-title = Flags
flag-since = since { $day }
flag-since-to-end = since { $day }, to the end
flag-headline-of = { $title }: { $value } of { $expected }
flag-headline-against = { $title }: { $value }, planned { $expected }
flag-performance-low = { $metric } below plan
flag-performance-high = { $metric } above plan
flag-performance-brief = { $score } of plan, threshold { $threshold }; counted: { $n }
flag-performance-why = { $value } against { $expected } planned by { $day }: { $score } of plan, threshold { $threshold }; counted: { $n }.
flag-performance-nothing = Money is spent and nothing has come of it by { $day }: planned { $expected }, threshold { $threshold }.
flag-performance-early = Too little is expected by { $day } to judge: planned { $expected }, counted: { $n }.
flag-performance-stale = No figures since { $day }: nobody knows how it stands today. It was at { $score } of plan then.
flag-performance-none = No data: no metrics have been imported for this market.
flag-performance-untargeted = No target is set for this market.
flag-adherence-low = Adherence below threshold
flag-adherence-plain = Adherence
flag-adherence-why = { $score } of 100, threshold { $threshold }; deliverables due: { $n }.
flag-adherence-parts = { $score } of 100, threshold { $threshold }: { $parts }.
flag-adherence-none = No data: nothing has been due yet.
flag-sentiment-low = Sentiment below threshold
flag-sentiment-plain = Sentiment
flag-sentiment-why = { $score }, threshold { $threshold }; comments rated: { $n }.
flag-sentiment-stale = No comments counted since { $day }: nobody knows how it stands today. The balance was { $score } then.
flag-sentiment-none = No data: { $n } of the { $least } comments needed are rated.
flag-waits = A flag goes up when this lasts: { $seen } of { $of } readings in a row so far.
flag-waits-stale = One of its files ends on { $day }, and what’s missing may be in a newer one, so no flag goes up. Bring that in.
flag-waits-chance = So far this may be chance, so no flag goes up.
flag-prospect-behind-why = No flag is up, yet it’s worse than plan.
flag-prospect-unlikely-why = That’s above the flag’s threshold, yet the target is unlikely: chance { $chance }.
flag-prospect-over-ceiling-why = That’s above the agreed ceiling of { $most }, though not so far that a flag goes up.
flag-ahead-mark = Double down
flag-ahead-low = { $metric } far ahead of target
flag-ahead-plain = { $metric }: ahead, not sure yet
flag-ahead-headline = { $metric }: { $value }, far ahead of target
flag-ahead-brief = { $chance } likely to end at one and a half times the target or better; counted: { $n }
flag-ahead-why = { $value } now; { $chance } likely to end at { $enough } or better, which is one and a half times as good as the target; counted: { $n }.

## Dimensions

health-dimensions = Three dimensions
health-known = { $known } of 3 known
health-adherence = Adherence
health-performance = Performance
health-performance-of = Performance: { $metric }
health-sentiment = Sentiment
health-threshold = threshold { $threshold }
health-thresholds = threshold: Russia { $ru }, US { $us }
health-of-hundred = { $score } of 100
health-percent-of-plan = { $score } of plan
health-of-plan = { $value } of { $expected } · counted: { $n }
health-comments = rated: { $n } { $interval }
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
health-column-threshold = Threshold
health-column-bar = Now and plan
health-column-source = Source
health-primary = primary
health-at-most = ≤ { $value }
health-source = counted: { $n } · through { $day }
health-through-assumed = the day before the file was taken: it leaves out days on which nothing happened
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

health-checkin-held = The check-in was held
health-checkin-undated = The check-in has no day yet
health-checkin-coming = Next check-in
health-checkin-today = The check-in is today
health-checkin-late = The check-in is late
health-checkin-missed = The check-in wasn’t held
health-checkin-undated-why = It gets one when the campaign has a first and a last day.
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
