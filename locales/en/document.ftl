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
