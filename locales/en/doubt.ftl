### Doubtful values

doubt-title = Doubtful values
doubt-note = out of the score until you decide
doubt-outside-campaign =
    { $n ->
        [one] { $n } value outside the campaign
       *[other] { $n } values outside the campaign
    }
doubt-partly-outside =
    { $n ->
        [one] { $n } value also covers days outside the campaign
       *[other] { $n } values also cover days outside the campaign
    }
doubt-overlapping =
    { $n ->
        [one] { $n } value covers some of the days of an earlier one
       *[other] { $n } values cover some of the days of earlier ones
    }
doubt-negative =
    { $n ->
        [one] { $n } count below zero
       *[other] { $n } counts below zero
    }
doubt-reach-above-views =
    { $n ->
        [one] { $n } value: reach above views
       *[other] { $n } values: reach above views
    }
doubt-conversions-above-clicks =
    { $n ->
        [one] { $n } value: conversions above clicks
       *[other] { $n } values: conversions above clicks
    }
doubt-part-row = { $part }, { $said }
doubt-row = row { $row }: { $metric } { $value }
doubt-row-day = row { $row }, { $day }: { $metric } { $value }
doubt-row-beside = row { $row }: { $metric } { $value } against { $other }
doubt-count = Count
doubt-leave = Leave out
doubt-counted = counted
doubt-left = left out
doubt-again = Decide again
doubt-done-counted = The values count now.
doubt-done-left = The values stay out of the score.
doubt-done-again = The decision is taken back.
doubt-one-by-one =
    { $n ->
        [one] One by one: { $n } value
       *[other] One by one: { $n } values
    }
