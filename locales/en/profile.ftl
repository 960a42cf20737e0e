### Success profiles: what own campaigns came to, by market, size and category.

profile-title = Success profiles
profile-unread = Profiles didn’t open
profile-list = Profiles
profile-all = All
profile-empty = No profiles yet
profile-empty-text = A profile is made of finished campaigns with figures and a category: what they came to in each market.
profile-to-campaigns = Go to campaigns
profile-tier-unknown = size unknown
profile-n = n = { $n }
profile-few = Under { $least } campaigns no target is suggested.
profile-without-category =
    { $n ->
        [one] { $n } finished campaign has no category: it is like no other and in no profile.
       *[other] { $n } finished campaigns have no category: they are like no other and in no profile.
    }
profile-rests-on = campaigns { $campaigns }, creators { $creators }; { $from } – { $to }
profile-own = Own history, then published figures
profile-own-note = the mark is the median, the band the middle half, a dot a campaign
profile-column-metric = Metric
profile-column-picture = Campaigns
profile-column-median = Median
profile-column-usual = Middle half
profile-column-n = n
profile-column-source = Source
profile-own-source = own campaigns
profile-published = published: { $source }, { $year }
profile-published-none = nothing published with source and year
profile-picture-said = { $metric }: { $values }
profile-words = What success looks like
profile-words-note = lessons from reviews, the mediocre too
profile-words-none = No words yet: lessons are written in a campaign’s review.
profile-uncontrolled = Campaigns reviewed: { $n }; uncontrolled variables from { $least } to { $most } in each.
profile-unreviewed = No campaign was reviewed, so nobody counted the uncontrolled variables.
profile-not-cause = What went together didn’t necessarily cause each other.
profile-next = Next target
profile-next-range = { $low }–{ $high }
profile-next-of = { $metric }: where half the campaigns lay
profile-next-none = Too few campaigns to suggest one: { $n } of { $least }.
profile-campaigns = Which campaigns
profile-undefined = not compared: the source doesn’t say what it divides by
