# Fixed words of printed documents. What the parties agreed comes from the clauses themselves.

document-letter = Closing letter
document-brief = Brief and charter

# The state, at the top of every page.
document-draft = Draft, not signed yet
document-partly = Draft, { $signed } of { $all } signed
document-signed = Signed by all

document-version = Version { $version }
document-version-word = Version
document-clauses-word = Clauses
document-made-word = Made
document-continued = continued

document-made-on = Made { $date }
document-other-language = This text exists in Russian only
document-no-text = no text
document-no-clauses = No clauses yet.
document-no-metrics = No metrics chosen yet.
document-no-parties = No parties yet.

document-party = { $role }, { $market }
document-market-ru = Russia
document-market-us = United States

document-metrics = Metrics by market
document-metric = Metric
document-metric-why = Why
document-metric-primary = primary
document-metric-owner = Tracked by { $owner }

document-signatures = Signatures
document-signature = signature
document-date = date
document-signature-meaning = A signature covers this version as a whole: the Russian and the English text of every clause, the metrics and the names of the parties. The two texts are equal; any change makes a new version, which is signed again.

document-fingerprint-note = The fingerprint covers both texts, the metrics and the names. Change one letter and it changes too.
document-not-advice = Made with Sverka; it doesn’t replace legal advice.

## Partners on paper

document-partner-list = Partners
document-scorecard = Partner vetting
document-column-place = Place
document-column-name = Name
document-column-accounts = Accounts
document-column-score = Score
document-column-phase = Phase
document-criteria = Criteria and what they rest on
document-column-criterion = Criterion
document-column-weight = Weight
document-column-basis = What it rests on
document-gates = Conditions for a pilot
document-talks = Conversations
document-no-partners = No partners yet
document-unscored = not scored
document-of-five = of 5
document-score-basis = { $n } of { $of } criteria, { $share } of the weight
document-list-note = Places follow the score; equal scores share a place. A place is given from { $share } of the weight scored.
document-mark = { $mark } · { $who }
document-mark-dated = { $mark } · { $who }, { $day }
document-no-mark = no mark
document-nobody = no name
document-account = { $platform } { $handle }
document-account-followers = { $platform } { $handle } · { $followers }
document-talk = { $kind }, { $day }
document-talk-with = { $kind }, { $day }, { $who }
document-rating = { $n } of 5
document-opening-open = conditions for a pilot met
document-opening-by-override = conditions passed with a reason
document-opening-waits = not all conditions met
document-opening-shut = pilot ruled out
document-sheet-criteria = Criteria
document-sheet-gates = Conditions
document-column-group = Group
document-column-rater = Who scored
document-column-mark = Their mark
document-column-day = Day
document-column-gate = Condition
document-column-state = State
document-column-facts = Facts
document-column-reason = Why it was passed
document-column-coverage = Weight scored
document-column-rates = Rates
document-column-tier = Size
document-column-opening = Conditions for a pilot

## Interview notes on paper

document-interview = Interview notes
document-interview-asked = Questions and answers
document-interview-unasked = not asked
document-interview-more = Also said
document-interview-kept = Kept as evidence
document-interview-with = Talked with: { $who }
document-interview-campaign = About the campaign “{ $title }”
