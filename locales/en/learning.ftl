### What own campaigns teach when they are held side by side.

learning-title = All campaigns side by side
learning-short = Reviews, comparisons, trends
learning-reviews = Reviews
learning-reviews-note = every finished campaign, the mediocre too
learning-reviews-none = No finished campaigns yet.
learning-left-out =
    { $n ->
        [one] In { $n } finished campaign some figures stop before the last day: nothing is learned from those.
       *[other] In { $n } finished campaigns some figures stop before the last day: nothing is learned from those.
    }
learning-mediocre = Look at the middle too: { $titles }.
learning-standing-open = not reviewed
learning-standing-begun = begun
learning-standing-done = reviewed
learning-column-campaign = Campaign
learning-column-merit = Outcome
learning-column-nature = Why
learning-column-standing = Review
learning-failures = Failures by kind
learning-failures-note = expectation is counted apart: nobody worked badly
learning-failures-none = No review has named a kind of failure with all four explanations looked at.
learning-failures-of = reviews in all: { $of }
learning-charter = With and without a charter
learning-charter-note = own campaigns; nobody drew lots who signs a charter
learning-lasted = Ran to the last day
learning-reached = Reached the target
learning-with = with { $k } of { $n }
learning-without = without { $k } of { $n }
learning-difference = difference { $points } pp, 95%: { $low } to { $high }
learning-few = Under { $least } on a side: counts only, no comparison.
learning-not-by-chance = Campaigns weren’t assigned by chance, so a difference isn’t the charter’s doing.
learning-repeat = Came back
learning-repeat-said = { $k } of { $n } creators with a finished campaign
learning-repeat-none = Nobody could have come back yet: no finished campaigns.
learning-costs = Cost per outcome from campaign to campaign
learning-costs-note = Theil–Sen slope with its 95% interval
learning-costs-none = No costs per outcome yet: a campaign needs both cost and orders.
learning-way-too-few = { $n } of the { $least } campaigns needed: no trend is judged.
learning-way-not-visible = No trend visible: { $slope } a campaign, 95%: { $low } to { $high }; n = { $n }.
learning-way-rising = Creeping up: { $slope } a campaign, 95%: { $low } to { $high }; n = { $n }.
learning-way-falling = Getting cheaper: { $slope } a campaign, 95%: { $low } to { $high }; n = { $n }.
learning-cost-said = { $metric }, { $market }: { $values }

## Lessons where they are needed

learning-offer = Already learned
learning-offer-note = fits this market, category and metric
learning-from-uncontrolled = { $title }; uncontrolled variables { $n }
learning-from-elsewhere = not from a campaign
learning-text = Lesson
learning-market = For the market
learning-market-any = any
learning-metric = About the metric
learning-metric-any = any
learning-category = For the category
learning-category-hint = Blank means any
learning-add = Write a lesson
learning-edit = Change the lesson
learning-remove = Remove the lesson
learning-removed = The lesson was removed.
