### Counting back from a launch.

backplan-title = Plan back from the launch
backplan-note-how = counted in working days of both countries
backplan-launch = The day that can’t move
backplan-launch-hint = The day of a media buy, say
backplan-breathe = Days for organic reach before it
backplan-breathe-hint = To see how the content does without paid reach
backplan-none = If the launch can’t move, put its day in and we’ll count what has to be ready by when.
backplan-fits = Everything fits if these days hold.
backplan-fits-not = This day can’t be met any more.
backplan-earliest = The first day you can make is { $day }.
backplan-tight = Creators have less than two weeks. It happens, but ask whether it’s realistic.
backplan-breathless = No days are left for organic reach; after the launch you can’t tell it from paid.
backplan-basis = { $production } for the creator’s first version, { $rework } for each revision, { $approve } for each approval.
backplan-assumed = No approval time is written down, so we took 48 hours.
backplan-workdays = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
backplan-view = How to show the plan
backplan-view-line = Timeline
backplan-view-table = Table
backplan-column-step = Step
backplan-column-latest = Last day
backplan-column-left = Left
backplan-column-fit = Fits
backplan-step-signed = Brief signed
backplan-step-first-version = First version
backplan-step-last-version = Revisions done
backplan-step-approved = Approved
backplan-step-published = Published
backplan-step-launch = Launch
backplan-fit-done = done
backplan-fit-fits = fits
backplan-fit-tight = tight
backplan-fit-past = missed
backplan-left-today = today
backplan-left-past = { $days } ago
backplan-line-over = { $title }: promised { $days } later than needed
backplan-line-rush = { $title }: due within 48 hours
backplan-line-too-short = { $title }: due in less than a week
backplan-line-short = { $title }: due in less than two weeks
