### Settings: language and look, person, file and backups, bounds, tiers.

settings-parts = Parts of the settings

## Language and look

settings-look = Language and look
settings-language = Language
settings-language-note = changes at once; leaves the text of briefs alone
settings-theme = Theme
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-system = System
settings-theme-show-light = Light theme
settings-theme-show-dark = Dark theme
settings-theme-show-system = Theme as in the system
settings-size = Text size
settings-size-note = up to 200%
settings-size-less = Smaller
settings-size-more = Larger
settings-keys = Single keys
settings-keys-note = C adds a record, J and K move between rows; never inside a text field
settings-keys-list = All keys

## Person

settings-person = You
settings-person-name = Your name
settings-person-hint = Stands beside every change in the history. Takes effect when a file is next opened.

## File and backups

settings-file = File and backups
settings-workspace = Name of the workspace
settings-path = File
settings-backup = Make a backup…
settings-backup-title = Where to put the backup
settings-backup-name = { $name }, backup { $date }
settings-backup-done = Backup made, opened and compared: { $name }
settings-export = Export everything…
settings-export-title = Where to export to
settings-export-done = Exported: { $name }
settings-export-kind = JSON data
settings-export-note = Sverka opens a backup. Any program can read an export: it’s plain JSON.
settings-verify = Check the file
settings-verify-run = Check
settings-verify-note = Whether the file is whole, records match the journal and signatures match their texts.
settings-verify-holds = Everything holds
settings-verify-broken = Not everything holds
settings-verify-broken-todo = Your data is in place, but the file may have suffered. Export everything and open the latest verified backup.
settings-verify-integrity = The file is whole
settings-verify-integrity-not = The file is damaged
settings-verify-replay = Records match the journal
settings-verify-replay-not = Records differ from the journal
settings-verify-signatures = Signed texts are the ones that were signed
settings-verify-signatures-not = A signed text was changed
settings-verify-counts = { $n ->
    [one] { $n } record checked
   *[other] { $n } records checked
}
settings-verify-details = Details for whoever looks into it

## Bounds and weights

settings-thresholds = Bounds and weights
settings-thresholds-note = new values count at once; past decisions stay as they were
settings-column-rule = Rule
settings-column-value = Yours
settings-column-default = Default
settings-column-note = What depends on it
settings-reset = Reset
settings-reset-what = Reset to default: { $what }
settings-reset-done = Back to default: { $what }
settings-overlap-gate = Goal overlap
settings-overlap-gate-unit = of 5
settings-overlap-gate-note = a lower average keeps the kick-off shut
settings-coverage-least = Weight scored
settings-coverage-least-unit = %
settings-coverage-least-note = with less, a partner isn’t ranked
settings-stability-band = Spread of weights
settings-stability-band-unit = %
settings-stability-band-note = how far weights are varied to see how sure a place is
settings-performance-least = Performance
settings-performance-least-unit = % of plan
settings-performance-least-note = below it performance is flagged
settings-adherence-least = Adherence
settings-adherence-least-unit = of 100
settings-adherence-least-note = below it dates and content are flagged
settings-on-time-weight = Adherence: on time
settings-on-time-weight-unit = points
settings-on-time-weight-note = how much delivery on time counts beside the two below
settings-specification-weight = Adherence: as asked
settings-specification-weight-unit = points
settings-specification-weight-note = how much meeting the requirements counts
settings-revisions-weight = Adherence: revisions
settings-revisions-weight-unit = points
settings-revisions-weight-note = how much keeping to the agreed rounds counts
settings-sentiment-least = Sentiment
settings-sentiment-least-unit = −1 to 1
settings-sentiment-least-note = below it comments are flagged
settings-comments-least = Comments rated
settings-comments-least-unit = rated
settings-comments-least-note = with fewer, sentiment has no data
settings-events-least = Expected events
settings-events-least-unit = events
settings-events-least-note = with fewer, performance has no data
settings-flag-days = Days in a row
settings-flag-days-unit = days
settings-flag-days-note = how long before a flag is raised or cleared
settings-lead-days = Days ahead
settings-lead-days-unit = days
settings-lead-days-note = how early signatures and payments are brought up

## Tiers

settings-tiers = Audience tiers
settings-tiers-note = there’s no standard; a bound is the first follower count of its tier
settings-tier-from = from
settings-tier-default = default { $n }

## About

settings-about = About
settings-version = Sverka, version { $version }
