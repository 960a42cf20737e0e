### The review: what was predicted, what came, why, and what was learned. Without blame.

review-title = Review
review-unread = The review didn’t open
review-panel = What is left, and letters to the creators
review-early = Nothing to look back on yet
review-early-text = The review opens once the campaign is over. Predictions are written now: they lock on the first day.
review-early-running = The review opens once the campaign is over. Predictions are locked since the first day.

## Predictions

review-predictions = Predictions and results
review-predictions-note = written before the start; a range is meant to hold four times in five
review-predictions-locked = written before the start and locked since
review-predictions-none = Nothing was predicted before the start, so there is nothing to compare.
review-predictions-metrics = Pick key metrics first: predictions are made of them.
review-column-range = Range
review-column-chance = Chance
review-column-came = Result
review-column-picture = Range and result
review-column-target = Target
review-low = From
review-high = To
review-chance = Chance of reaching the target, %
review-predict-of = { $what }: { $metric }, { $market }
review-from = from { $value }
review-to = up to { $value }
review-hit-inside = inside
review-hit-below = below range
review-hit-above = above range
review-off-below = below by { $off }
review-off-above = above by { $off }
review-late = written after the start, not counted
review-picture-said = { $metric }, { $market }: range { $range }, result { $came }

## Can you predict

review-can = Can you predict, without the program?
review-can-too-early = Too early: { $campaigns } of the { $least } campaigns needed have predictions.
review-can-too-few = Too few ranges to tell: so many could hold by luck.
review-can-left-out = Not scored, because the campaign was stopped or its figures don’t reach the end: { $n }.
review-can-yes = Yes, so far predictions hold.
review-can-partly = Partly: one holds, the other doesn’t.
review-can-no = Not yet: the process is too loose.
review-can-ranges = Inside the range { $k } of { $n }, below { $below }, above { $above }. Four in five were promised.
review-can-chances = Chances: Brier score { $brier }, guessing the base rate would get { $guessing }; 0 is never wrong. Predictions scored: { $n }.

## How it came out

review-outcome = How it came out
review-merit-reached = Target reached in every market
review-merit-reached-where-known = Target reached where figures are known; a market is not known
review-merit-mediocre = Mediocre: short of the target, not far
review-merit-missed = Target missed
review-merit-unknown = No figures, no judgement
review-merit-not-yet = Too early to judge: figures stop before the last day
review-until = figures until { $date }
review-until-why = Figures that stop before the last day aren’t a verdict yet, and nothing is learned from them. Import the rest and this changes by itself.
review-merit-mediocre-why = These are the ones nobody looks at, and they teach the most: hits and flops speak for themselves.
review-column-value = Result
review-column-bar = Result and target
review-column-share = Share
review-column-counted = Counted
review-attained = { $percent } of target
review-of-ceiling = { $percent } of the ceiling
review-none = The review hasn’t been started.
review-begin = Start the review
review-begin-text = What worked, what didn’t, and why. About the process, not the person.
review-found = What we found
review-found-note = about the process, not the person
review-worked = What worked
review-did-not = What didn’t
review-next-time = What we do differently
review-unsaid = Not written down.
review-blaming = Words of blame: { $words }. Say what was set up wrong, not who.

## Why

review-why = Why it came out so
review-why-note = a guess until all four other explanations were looked at
review-nature-execution = Execution
review-nature-execution-means = right plan, not done as agreed
review-nature-strategic = Strategy
review-nature-strategic-means = done as agreed, wrong plan
review-nature-measurement = Measurement
review-nature-measurement-means = counted the wrong thing: false lessons
review-nature-expectation = Expectation
review-nature-expectation-means = hoped for too much; counted apart
review-nature-none = No failure
review-measurement-first = Mend the counting first: lessons from wrong figures are worse than the miss.
review-alternatives = What if it isn’t that?
review-looked-at = Looked at { $n } of 4; causes can be named after the fourth.
review-weighed = All four were looked at.
review-alternative-wrong-metric = Wrong metric
review-alternative-audience-does-not-buy = The audience doesn’t buy
review-alternative-product-market-fit = The product doesn’t fit the market
review-alternative-bad-timing = Bad timing
review-alternative-note = { $what }: what it rests on
review-alternative-hint = What you looked at and saw
review-verdict-of = { $what }: verdict
review-ruled-out = ruled out
review-possible = possible
review-not-looked = not looked at
review-causes = Causes
review-causes-note = which steps failed, not who
review-cause-brief-clarity = Clarity of the brief
review-cause-creator-selection = Choice of creator
review-cause-messaging = Messaging
review-cause-timing = Timing
review-uncontrolled = What nobody controlled
review-uncontrolled-hint = One a line: holidays, price, platform
review-uncontrolled-said = n = 1 campaign, uncontrolled variables { $n }{ $what }. Correlation isn’t cause.

## What was learned

review-learned = What we take along
review-learned-note = shown where the next target is set and the creator is scored
review-learned-empty = Nothing yet. One sentence that will be remembered at the next target.
review-learned-add = Add a lesson

## At the side

review-left = What is left
review-done = The review is done.
review-lack-worked = Write what worked
review-lack-did-not = Write what didn’t
review-lack-nature = Pick why it came out so
review-lack-alternatives = Look at the other explanations
review-lack-next-time = Write what you do differently
review-lack-feedback = Tell the creators
review-letters = Letters to the creators
review-letters-note = They go out after payment too: silence is worse than bad news.
review-letter-export = Save the letter
review-letter-of = Save the letter: { $name }
review-feedback-on = Creators told on
review-feedback-by = No later than { $day }
review-document = Review as a document
