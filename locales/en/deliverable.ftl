### Deliverables: what was promised, when it came, and whether it is what was asked.

deliverable-one = Deliverable
deliverable-add = Add deliverable
deliverable-numbered = Deliverable { $n }
deliverable-unread = Deliverables didn’t open
deliverable-empty = No deliverables yet
deliverable-empty-text = Write down what each creator makes and by when. On-time delivery and the brief’s requirements make up adherence.
deliverable-empty-creators = Deliverables belong to creators. Add the creators of this campaign first.
deliverable-remove = Remove deliverable
deliverable-removed = “{ $title }” was removed.

## Columns and fields

deliverable-title = What
deliverable-creator = Creator
deliverable-column-due = Promised for
deliverable-column-standing = How it stands
deliverable-column-requirements = To brief
deliverable-column-rounds = Rounds
deliverable-due = Promised for
deliverable-moved = Moved to
deliverable-moved-hint = By agreement of both sides. It’s a new promise.
deliverable-moved-from = moved from { $day }
deliverable-delivered = Delivered on
deliverable-rounds = Revision rounds used
deliverable-rounds-hint = Agreed: { $agreed } each
deliverable-link = Link
deliverable-requirements = What was asked
deliverable-requirement = Requirement { $n }
deliverable-requirement-add = Add a requirement
deliverable-requirement-remove = Remove requirement { $n }
deliverable-requirement-met = Met
deliverable-requirement-not = Not met
deliverable-requirement-unseen = Not seen

## How it stands

deliverable-undated = no date promised
deliverable-on-time = on time
deliverable-came-late = came late
deliverable-late = { $days } late
deliverable-today = due today
deliverable-coming = in { $days }
deliverable-came = delivered { $day }
deliverable-met = { $met } of { $of }
deliverable-met-partly = { $met } of { $of }, { $unseen } not seen
deliverable-unseen = { $of } not seen

## All of them together

deliverable-together = Delivered so far
deliverable-quality = As the brief asks
deliverable-quality-of = { $met } of { $looked } items met
deliverable-quality-unseen = { $unseen } not looked at
deliverable-quality-none = Nobody has looked yet
deliverable-on-time-share = On time
deliverable-on-time-of = { $onTime } of { $due }; at least { $least } is the aim
deliverable-on-time-below = below { $least }: { $onTime } of { $due }
deliverable-on-time-none = Nothing was due yet
deliverable-rounds-over = Over the agreed rounds
deliverable-rounds-over-of = of { $delivered } delivered, { $rounds } rounds each
deliverable-payments = Payments overdue
deliverable-payments-coming = { $coming } still to come
deliverable-turnaround = Answer, median
deliverable-turnaround-of = { $n } answers
deliverable-turnaround-none = No message has been answered yet
deliverable-hours = Agreeing : doing
deliverable-hours-none = No hours noted yet
deliverable-hours-of = hours on agreeing against hours on doing
