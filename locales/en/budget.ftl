### Budget: what such work usually costs, exchange rates, and the plan beside them.

budget-reality = Budget and usual cost
budget-usual = Such work usually costs { $span }
budget-cost = { $what }, × { $times }: { $span }
budget-reach = { $amount } is { $share } of the low end
budget-reach-converted = { $amount } ≈ { $equals }, { $share } of the low end; { $rate }
budget-reach-unknown = { $amount }: nothing to compare it by, no rate is on record
budget-rate-words = 1 { $from } = { $rate } { $to }, { $on }, { $source }
budget-source-none = no source given
budget-hint = These are practitioners’ ballparks, not a price list.
budget-change = Change them in Settings
budget-far-below = The budget covers { $share } of the low end of the usual cost. Said below { $threshold }: at this price preparation and revisions are what gets cut.
budget-underfunded = { $months ->
    [one] At most { $line } for a month of work in two countries. Practitioners call this underfunded: nothing is left for preparation and coordination.
   *[other] At most { $line } a month over { $months } months of work in two countries. Practitioners call this underfunded: nothing is left for preparation and coordination.
}
budget-no-rate = No rate for { $from } to { $to } on record: enter one in Settings to compare the amounts.
budget-asset = asset
budget-asked-below = { $asset }: below the usual { $span }
budget-asked-within = { $asset }: within the usual { $span }
budget-asked-above = { $asset }: above the usual { $span }
budget-asked-converted = { $words }; that is ≈ { $equals }, { $rate }

## Ballparks in the settings

budget-ballparks = What it costs
budget-ballparks-note = ballparks for warnings; fit them to your market
budget-column-what = For what
budget-column-low = From
budget-column-high = To
budget-column-unit = Unit
budget-column-source = Source
budget-low-of = { $what }: from
budget-high-of = { $what }: to
budget-currency-of = { $what }: currency
budget-source-of = { $what }: source
ballpark-source = a forum thread
ballpark-creator-asset = Creator, an asset
ballpark-agency-share = Agency, share of the creators’ budget
ballpark-agency-retainer = Agency, retainer
ballpark-strategist = Freelance strategist
ballpark-small-agency = Small agency
ballpark-bigger-agency = Bigger agency
ballpark-underfunded = Too little for partners, if at most
ballpark-coordination-first = Coordination, first three months
ballpark-coordination-later = Coordination, later
ballpark-unit-percent-of-creators = %
ballpark-unit-money-per-month = a month
ballpark-unit-money-per-asset = an asset
ballpark-unit-hours-per-week = h a week

## Exchange rates in the settings

budget-exchange = Exchange rates
budget-exchange-note = only your own: without one, amounts in two currencies are not compared, and they are never added
budget-exchange-empty = No rates yet. Enter one with its day if budget and rates are in different currencies.
budget-rate-add = Add a rate
budget-rate-of = Rate of { $from } to { $to }
budget-rate-from = Which currency
budget-rate-amount = What one unit costs
budget-rate-to = In which currency
budget-rate-on = On which day
budget-rate-source = Where the rate comes from
budget-rate-remove = Remove the rate of { $from } to { $to }
budget-rate-removed = Rate removed
