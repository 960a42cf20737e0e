### Broken down

breakdown-title = By creator and platform
breakdown-note = In the order of the primary metric; markets aren’t ranked
breakdown-metric = Metric
breakdown-of = Whose
breakdown-market-all = all of the market
breakdown-party-none = the brand’s files
breakdown-platform-none = no platform given
breakdown-value = Now
breakdown-bar = Share of the market
breakdown-source = Source
breakdown-followed = what followed
breakdown-more = Show all
