### Goals: what doesn’t add up, agreeing, the log of changes, boundaries and trade-offs.


## What the goals contradict or leave unsaid

goal-warnings = What doesn’t add up
goal-unsaid = Not said yet
goal-objective-and-metric = The objective is { $objective }, yet it’s judged by { $metric }, which tells of something else.
goal-output-as-success = { $metric } counts the work done, not what came of it. That isn’t success yet.
goal-same-success = Success reads the same in every market. That’s how one brief makes one good result and two flops.
goal-let-go-yet-kept = { $metric } was let go in a trade-off, and still somebody judges by it.
goal-no-objective = The kind of objective
goal-no-success = What success is, { $market }
goal-no-failure = What miss is acceptable, { $market }
goal-no-feedback = How news comes back, { $market }
goal-no-renegotiation = When goals are renegotiated
goal-no-conversion = What counts as a conversion
goal-no-audience = Whom it’s for
goal-no-why-you = Why { $name }
goal-nothing-judged-by = What { $name } judges by
goal-no-real-why = The real why of { $metric }
goal-not-needed-for = What { $metric } is needed for
goal-no-owner = Who tracks { $metric }
goal-no-cost = What an outcome may cost, { $market }
goal-no-context = How much the creators are told

## Agreeing on the goals

goal-agree = Agree on the goals
goal-agree-anew = Agree on the changes
goal-agree-note = The goals are kept as they stand. Whatever changes later stays visible.
goal-agree-missing = To agree, there must be a business objective and a primary metric.
goal-agreed-on = Agreed on { $date }
goal-agreed-together = set together in the session of { $date }
goal-agreed-without = not in the session of { $date }: { $names }
goal-agreed-undecided = nobody could decide for: { $names }
goal-agreed-alone = no session yet
goal-unchanged = Nothing changed since
goal-changed = Changed since { $date }
goal-anew-who = Agree again: { $names }.
goal-anew-sign = Sign the brief again: { $names }.
goal-agreed-anew = Agreed anew, number { $n } in the log of goals
goal-reason = Why it changes
goal-reason-hint = The reason stays in the log of goals beside the changes.
goal-log = Log of goals
goal-log-first = first agreement
goal-was = was
goal-now = now
goal-value-nothing = nothing
goal-value-cost = at most { $cost } per outcome
goal-part-business = Business objective
goal-part-marketing = Marketing objective
goal-part-partnership = Partnership goal
goal-part-objective = Kind of objective
goal-part-primary = Primary metric
goal-part-metric = Key metric
goal-part-what = { $metric }: what it is here
goal-part-why = { $metric }: why it matters
goal-part-needed-for = { $metric }: what it’s needed for
goal-part-gloss = { $metric }: in plain words
goal-part-leading = { $metric }: early signs
goal-part-threshold = { $metric }: target, { $market }
goal-part-season = { $metric }: season and customs, { $market }
goal-part-owner = { $metric }: who tracks it

## The chain and the frame

goal-marketing = Marketing objective
goal-marketing-hint = What marketing does for the business objective.
goal-success = Success, market by market
goal-success-note = Written before the first creator is asked
goal-success-definition = What success is here, { $market }
goal-success-failure = What miss is acceptable, { $market }
goal-success-feedback = How news comes back mid-way, { $market }
goal-renegotiate = When goals are renegotiated
goal-renegotiate-hint = For example: if the check-in finds less than half the plan.
goal-context = How much the creators are told
goal-context-full = All of it: aims, figures, what success unlocks
goal-context-high-level = The outline only
goal-needed-for = What the figure is needed for
goal-gloss = In plain words for creators
goal-leading = Early signs in the creator’s hands
goal-leading-hint = For example: thoughtful comments within 48 hours.
goal-cost = Cost per outcome at most, { $market }
goal-flag-least = Flag below, { $market }
goal-flag-least-hint = Empty: the bound from Settings
goal-season = Season and customs, { $market }
goal-more = More: { $name }

## Phrase pairs

goal-phrase-near = How to say it to a creator
goal-phrase-keep = Keep as a phrase pair
goal-phrase-kept = Phrase pair kept
goal-phrase-take = Use: { $text }

## Boundaries

goal-boundaries = Boundaries
goal-boundaries-note = A red line doesn’t move; the rest is open to talk
goal-boundary-of = Boundary, { $name }
goal-boundary-add = Add a boundary
goal-boundary-firm = Red line
goal-boundary-open = Open to talk
goal-boundary-kind = How firm, { $name }
goal-boundary-remove = Remove the boundary: { $text }
goal-boundary-removed = Boundary removed
goal-boundary-new = A new boundary
goal-crossing = Crossed by clause { $number }, “{ $title }”
goal-crossing-suspected = Perhaps crossed by clause { $number }, “{ $title }”
goal-crossing-mark = Yes, it does
goal-crossing-unmark = It doesn’t
goal-crossing-settled = How it was settled, clause { $number }
goal-crossing-done = Settled: { $text }

## Trade-offs

goal-trade-offs = Trade-offs
goal-trade-offs-note = What matters more and what is let go for it, said aloud
goal-trade-off-add = Add a trade-off
goal-trade-off-chosen = Matters more
goal-trade-off-given-up = Let go
goal-trade-off-metric = No longer judged by
goal-trade-off-remove = Remove the trade-off
goal-trade-off-removed = Trade-off removed
