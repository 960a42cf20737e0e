### Partners: the ranked list, the record, and the scorecard with its evidence.

partner-add = Partner
partner-all = All
partner-market-ru = Russia
partner-market-us = US
partner-kinds-creator = Creators
partner-kinds-agency = Agencies
partner-kinds-strategist = Strategists
partner-archived = Archived
partner-filters = Who to show

## Empty

partner-empty-title = No partners yet
partner-empty-text = Collect the people you might work with here: creators, agencies, strategists. Scoring them by criteria shows who fits, and what nobody knows about them yet.
partner-empty-add = Add a partner
partner-nobody-title = Nobody matches
partner-nobody-text = Clear the filter or add a partner.
partner-nobody-clear = Show all
partner-archive-empty-title = The archive is empty
partner-archive-empty-text = Partners you don’t work with now go here. Their records, scores and campaigns are kept.
partner-gone-title = This partner isn’t here
partner-gone-text = Adding it may have been undone. Redo that, or choose someone else.

## The list

partner-list = Partners by rank
partner-column-name = Candidate
partner-column-markets = Markets
partner-column-score = Score
partner-column-place = Rank
partner-column-known = Data
partner-unranked = Not ranked
partner-too-little = too little known: { $n } of { $of }
partner-not-scored = not scored yet
partner-known = { $n }/{ $of }
partner-known-aloud = { $n } of { $of } scored
partner-list-note = Places come as a range: where somebody stands in 90% of cases when the weights vary by ±{ $band }. Nobody has a place until { $share } of the weight is scored.
partner-found-by-name = By name
partner-found-written = In what is written
partner-meant = Searched for “{ $text }”: the other keyboard layout seems to be on.
partner-unfound-title = Nobody found
partner-unfound-text = Neither the names nor the notes on partners have “{ $text }”. Search knows all forms of words, in Russian and in English.
partner-unfound-clear = Clear the search
partner-find = Name or word
partner-compare = Compare
partner-compare-n = Compare { $n }
partner-compare-column = For comparison
partner-compare-mark = { $name }: take for comparison
partner-compare-full = No more than { $most } fit side by side. Take one out first.
partner-import = Import
partner-ready = Pilot-ready
partner-phase = Phase
partner-phase-any = Any phase
partner-filters-kept = My filters
partner-filter-keep = Keep this filter…
partner-filter-keep-title = Keep this filter
partner-filter-keep-note = The words you search for are not part of it.
partner-filter-keep-do = Keep
partner-filter-name = Name
partner-filter-nameless = Name the filter so that you find it again.
partner-filter-replaces = There is a filter “{ $name }” already: this one replaces it.
partner-filter-remove = Remove “{ $name }”
partner-filter-removed = Filter “{ $name }” removed

## A new partner

partner-new = New partner
partner-new-note = A name in one language is enough. The rest can come later.
partner-new-do = Add

## The record

partner-views = What to show of the partner
partner-view-score = Scorecard
partner-view-evidence = Evidence
partner-view-talks = Talks
partner-view-together = Together
partner-view-card = Record
partner-kind = What they are
partner-name-ru = Name in Russian
partner-name-en = Name in English
partner-name = Name
partner-markets = Whose audience
partner-language = Language to write in
partner-niche = Topics and audience
partner-contact = Contact
partner-contact-name = Name
partner-contact-role = Role
partner-contact-role-hint = Creator, manager, director
partner-contact-reach = How to reach them
partner-contact-reach-hint = Messenger, mail, phone
partner-contact-note = one person who speaks for everyone
partner-style = How they work
partner-style-briefing = How to brief them
partner-style-briefing-detailed = Detailed brief
partner-style-briefing-quick-call = Quick call
partner-style-mode = How to talk
partner-style-mode-sync = Calls
partner-style-mode-async = In writing
partner-style-reply = Replies within
partner-style-reply-unit = h
partner-style-iteration = New version after
partner-style-iteration-unit = days
partner-style-note = What else matters in their work
partner-red-lines = Red lines
partner-red-lines-hint = What they won’t do for any money.
partner-rates = Rates
partner-rates-note = each in its own currency, never added up
partner-rates-empty = No rates known yet. Ask what each asset costs.
partner-rate-add = Rate
partner-rate-remove = Remove rate { $n }
partner-rate-asset = For what, rate { $n }
partner-rate-amount = How much, rate { $n }
partner-ours = On our side
partner-owner = Who owns the relationship
partner-owner-hours = Hours a week
partner-owner-hours-hint = How much time this person has
partner-said = What’s said of them
partner-testimonials = Testimonials
partner-testimonials-hint = Word for word, with who said it
partner-community = Part in the community
partner-community-hint = Speaking, teaching, helping other creators
partner-accounts = Accounts
partner-accounts-note = the largest one sets the tier
partner-accounts-empty = No accounts yet. Follower counts show how large the audience is.
partner-account-add = Account
partner-account-remove = Remove account { $n }
partner-account-platform = Platform, account { $n }
partner-account-handle = Handle or address, account { $n }
partner-account-followers = Followers, account { $n }
partner-column-platform = Platform
partner-column-handle = Handle or address
partner-column-followers = Followers
partner-column-tier = Tier
partner-tier-unknown = no count
partner-notes = Notes
partner-notes-hint = Calls, agreements, observations. Kept word for word.
partner-campaigns = Campaigns
partner-campaigns-none = In no campaign yet.
partner-markets-unknown = market not set
partner-write = Contact: { $who }

## The archive

partner-archive = Archive
partner-unarchive = Take out of the archive
partner-archive-done = Archived: { $name }
partner-unarchive-done = Back in the list: { $name }
partner-in-archive = Archived: takes no part in the ranking.

## The scorecard

partner-score-title = Scores and evidence
partner-score-none = No scores yet
partner-score-of = of 5
partner-coverage = { $n } of { $of } criteria scored, { $share } of the weight
partner-without-evidence = { $n ->
    [one] { $n } score without evidence
   *[other] { $n } scores without evidence
}
partner-weight = weight { $share }
partner-anchors = What scores mean
partner-rate = Score: { $criterion }
partner-evidence = Evidence: { $criterion }
partner-evidence-ask = What it rests on
partner-next = Next:
partner-next-criterion = find out about “{ $criterion }”, the heaviest criterion without a score.
partner-next-go = Go there

## History

partner-history = History of the record
partner-history-note = What was changed, and when. Newest first.
partner-history-empty = Nothing has been changed yet.
partner-history-made = The record was added
partner-history-removed = The record was removed
partner-history-someone = no name given
partner-history-was = before
partner-history-now = after
partner-history-nothing = empty
partner-history-long = { $n ->
    [one] text, { $n } character
   *[other] text, { $n } characters
}
