### Campaigns: the list, a new one, and what stands at the top of each of its rooms.

campaign-title = Campaigns
campaign-new = New campaign
campaign-count =
    { $n ->
        [one] { $n } campaign
       *[other] { $n } campaigns
    }
campaign-empty = No campaigns yet
campaign-empty-text = This is where a brand and two creators settle what success means, sign one brief in two languages, and see in time where the figures fall behind.
campaign-unread = The campaign didn’t open
campaign-unread-kept = Everything saved is safe.
campaign-unread-todo = Go back to the list of campaigns.
campaign-to-list = To the campaigns

## The archive

campaign-archived = Archived
campaign-calendar = Export the campaign’s calendar
campaign-archive = Archive the campaign
campaign-unarchive = Bring the campaign back
campaign-archive-done = Archived: { $name }
campaign-unarchive-done = Back in the list: { $name }
campaign-in-archive = archived
campaign-archive-empty = The archive is empty
campaign-archive-empty-text = Campaigns you’re done with go here. Their briefs, figures and decisions are kept.
campaign-more = More about { $name }

## Columns of the list

campaign-column-title = Campaign
campaign-column-parties = Who takes part
campaign-column-dates = When
campaign-column-flag = Health
campaign-column-brief = Brief
campaign-column-signed = Signatures
campaign-no-brief = no clauses
campaign-done-of = { $done } of { $all }
campaign-nobody = nobody

## Stages

campaign-stage-preparing = In preparation
campaign-stage-signed = Signed
campaign-stage-running = Running
campaign-stage-finished = Finished
campaign-stage-stopped = Stopped

## Time

campaign-undated = no dates set
campaign-from = from { $date }
campaign-until = until { $date }
campaign-day-of = day { $day } of { $all }

## The rooms of a campaign

campaign-rooms = Rooms of the campaign
campaign-room-health = Health
campaign-room-align = Align
campaign-room-brief = Brief
campaign-room-deliverables = Deliverables
campaign-room-metrics = Metrics
campaign-room-comments = Comments
campaign-room-checkin = Check-ins
campaign-room-decisions = Decisions
campaign-room-review = Review

## A new campaign

campaign-new-note = A name in one language is enough. The rest comes as you go.
campaign-new-name = Campaign name
campaign-new-brand = Brand
campaign-new-creator = Creator { $n }
campaign-new-creator-none = Decide later
campaign-new-creator-other = A new creator…
campaign-new-creator-name = Creator’s name
campaign-new-creator-market = Their market
campaign-new-create = Create campaign
