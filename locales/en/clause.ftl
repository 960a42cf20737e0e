# Clauses of the brief: title, hint, and what usually goes wrong here.
clause-why = Why we do this
clause-why-hint = What the business gains if it works, and why it takes a partnership.
clause-why-wrong = The creator hears the task but not the reason, and makes an ordinary ad.
clause-audience = Who it is for
clause-audience-hint = Who will like it, in each country on its own.
clause-audience-wrong = One audience is described for two countries.
clause-why-you = Why you
clause-why-you-hint = Why this creator’s audience will like the product, and what would feel like a win to the creator.
clause-why-you-wrong = It gets skipped, and the letter reads like a mailing.
clause-deliverables = What is made
clause-deliverables-hint = Each deliverable with its date and platform.
clause-deliverables-wrong = One more video turns up after signing, “while you’re at it”.
clause-success = How we will know it worked
clause-success-hint = One primary metric, with a target for each country.
clause-success-wrong = Everyone nods at “engagement”, and sales are counted later.
clause-conversion = What counts as a result
clause-conversion-hint = Which action counts, within how long, and what proves it.
clause-conversion-wrong = The brand counts payments, the creator counts clicks.
clause-checkin = When we check in
clause-checkin-hint = The day of the check-in, and what happens if figures lag.
clause-checkin-wrong = It gets cancelled because “we know where we are”.
clause-checkin-start = We check in on { $date }. Two days before, everyone gets the preliminary figures, and together we decide what to change.
clause-freedom = Creative freedom
clause-freedom-hint = What the creator decides alone.
clause-freedom-wrong = It’s scripted shot by shot and speaks in somebody else’s voice.
clause-freedom-start = The creator chooses story, tone and shots. The brand checks facts and claims, not manner.
clause-red-lines = Red lines
clause-red-lines-hint = What each side will not give up.
clause-red-lines-wrong = They come up in the third revision.
clause-brand-part = What the brand does
clause-brand-part-hint = How the brand supports the launch, and who answers afterwards.
clause-brand-part-wrong = The brand goes quiet after launch.
clause-brand-part-start = The brand keeps answering the creator after launch, even when figures fall short.
clause-approval = Who approves
clause-approval-hint = Who decides, and within how many days.
clause-approval-wrong = Five people approve and a sixth decides.
clause-revisions = Revisions
clause-revisions-hint = How many rounds, and what counts as one.
clause-revisions-wrong = Rounds aren’t counted, so they don’t end.
clause-revisions-start = { $rounds ->
    [one] Each deliverable has { $rounds } round of revisions.
   *[other] Each deliverable has { $rounds } rounds of revisions.
}
clause-payment = Payment
clause-payment-hint = How much, in which currency, how many days after acceptance.
clause-payment-wrong = Everyone knows the deadline, each a different one.
clause-communication = How we talk
clause-communication-hint = Where we write, how often, who speaks for each side.
clause-communication-wrong = Agreements stay in voice messages.
clause-communication-start = We write in one channel. Each side has one person who also answers for the others.
clause-labelling = Disclosure
clause-labelling-hint = Russia: the mark, erid, ad-data operator, and the platform’s status on the day of signing. US: words in the content itself. This is not legal advice.
clause-labelling-wrong = Disclosure is remembered on the day of publication.
clause-labelling-start = For an audience in Russia, the content carries the word “реклама” and an identifier; we check the platform’s status on the day of signing. For an audience in the US, the creator says plainly that this is an ad and turns on the platform’s label.
clause-when-missed = If it falls short
clause-when-missed-hint = What we do when a goal is missed.
clause-when-missed-wrong = A miss is taken for a fault, and somebody is blamed.
clause-when-missed-start = A miss is a data point, not a breach. Together we look for the cause and decide what to change.
clause-line = { $name }: { $text }
clause-untranslated = translation missing
clause-deliverable-dated = { $name }: { $title } — { $date }
clause-success-primary = The primary metric is { $metric }: { $thresholds }.
clause-success-other = Beside it we watch { $metric }: { $thresholds }.
clause-threshold-ru = Russia { $value }
clause-threshold-us = US { $value }
clause-market-ru = Russia
clause-market-us = US

## Clauses of agreements, the charter and a pilot

clause-goal = What we’re in this for
clause-goal-hint = What the partnership gives both sides beyond this campaign.
clause-goal-wrong = The goal is copied from a sales plan, so the creator can’t own it.
clause-partnership-metrics = How we’ll know the partnership works
clause-partnership-metrics-hint = Three to five metrics, each on a line of its own. They’re about the partnership as a whole and don’t replace the campaign’s metrics.
clause-partnership-metrics-wrong = There are ten metrics and everyone watches their own.
clause-market-success = What success is in each country
clause-market-success-hint = Country by country: what we expect, and what shortfall we can live with.
clause-market-success-wrong = One brief goes to three countries, and success means three things.
clause-feedback = How news comes back
clause-feedback-hint = When early figures come and to whom, while something can still be changed.
clause-feedback-wrong = Figures are shown at the end, when there’s nothing left to change.
clause-feedback-start = We look at early figures together in mid-campaign, while something can still be changed.
clause-next-step = What happens next
clause-next-step-hint = What we’d like an answer to, and by which day.
clause-next-step-wrong = They’re asked to “think about it”, and no answer comes.
clause-next-step-start = Write whether this speaks to you and what would feel like a win. This isn’t a contract yet.
clause-scope = What’s in and what’s out
clause-scope-hint = What we do together, and what’s not expected of the creator.
clause-scope-wrong = “Goes without saying” means something else to each side.
clause-scope-start = The work is what this document lists. Anything else is discussed separately.
clause-timeline = Timeline
clause-timeline-hint = First and last day, the check-in, and the day that can’t move.
clause-timeline-wrong = The creator is the last to hear the date of the media buy.
clause-timeline-span = The campaign runs from { $from } to { $to }.
clause-timeline-checkin = We check in on { $date }.
clause-timeline-launch = The launch on { $date } doesn’t move.
clause-changes = If something changes
clause-changes-hint = How scope is changed after signing.
clause-changes-wrong = “Just another story” is asked for in a chat, and nobody keeps count.
clause-changes-start = Scope and dates change only when both sides agree. The change is written down and signed anew.
clause-escalation = If something goes wrong
clause-escalation-hint = Whom we write to, how soon we answer, and who decides when we can’t agree.
clause-escalation-wrong = It’s thought of once there is a quarrel.
clause-escalation-start = Whoever sees a problem writes about it in the shared channel the same day. If two of us can’t solve it, all of us get on a call.
clause-adjusting = How we change plans
clause-adjusting-hint = How we tell each other that a plan has to change.
clause-adjusting-wrong = It’s changed in silence, and the other side learns of it from the post.
clause-adjusting-start = Whoever sees that a plan won’t hold says so at once, before it’s due. We change it together and write down what we decided.
clause-contacts = Who talks to whom
clause-contacts-hint = One person on each side.
clause-contacts-wrong = Three people write to the creator, each something else.
clause-contacts-owner = On our side: { $name }
clause-limits = Limits of the pilot
clause-limits-hint = How many days, creators, deliverables and how much money, and no more.
clause-limits-wrong = The pilot quietly turns into a large campaign.
clause-limits-days = { $n ->
    [one] No longer than { $n } day.
   *[other] No longer than { $n } days.
}
clause-limits-creators = No more creators than { $n }.
clause-limits-deliverables = No more deliverables than { $n }.
clause-limits-budget = No more budget than { $amount }.
clause-after-pilot = What we decide after the pilot
clause-after-pilot-hint = When we look back at the pilot, and what there is to choose from.
clause-after-pilot-wrong = The pilot ends, and things just carry on.
clause-after-pilot-start = After the pilot we look together at what worked and what didn’t. We look at how it was to work together, not at what it earned, and decide whether to go on or part.
clause-approval-who = { $name } approves.
clause-approval-when = { $hours ->
    [one] We answer within { $hours } hour.
   *[other] We answer within { $hours } hours.
}
clause-payment-when = { $days ->
    [0] We pay on the day the work is accepted.
    [one] We pay within { $days } day of delivery.
   *[other] We pay within { $days } days of delivery.
}
clause-communication-weekly = We check in every week.
clause-communication-days = { $days ->
    [one] We check in every day.
   *[other] We check in every { $days } days.
}
clause-communication-calls = On a call: what happened, what’s happening, what’s in the way.
clause-communication-written = In a shared document: what happened, what’s happening, what’s in the way. We call only when a question is hard.
clause-communication-tool = News goes in one place: { $tool }.
