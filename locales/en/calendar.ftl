### The calendar file.

calendar-export = Export the calendar
calendar-export-ru = In Russian
calendar-export-en = In English
calendar-file = Calendar
calendar-exported = Calendar written: { $path }
calendar-entry = { $campaign }: { $what }
calendar-start = first day
calendar-end = last day
calendar-checkin = mid-campaign check-in
calendar-sync = sync
calendar-sync-note = What happened, what’s happening, what’s in the way.
calendar-decision = decide: continue, change or stop
calendar-decision-note = Metrics, communication, what’s next.
calendar-deliverable = { $title }, { $name }
calendar-payment = payment, { $name }
calendar-backplan-note = The last day by the plan back from the launch.
