### The criteria of the scorecard: a name, what it means, and what each mark from 1 to 5 looks like.
### Anchors name what can be seen or shown, so that two people who saw the same give the same mark.

criterion-group-market-knowledge = Market knowledge
criterion-group-need-fit = The need and the terms
criterion-group-operational-health = Operational health
criterion-group-cultural-fit = Cultural fit
criterion-group-cross-market = Cross-market
criterion-group-communication = Communication
criterion-group-process = Process
criterion-group-reliability = Reliability and coachability
criterion-group-code-switching = Code-switching
criterion-group-continuity = Works without one person

criterion-need-fit = Fit to the need
criterion-need-fit-about = Does this partner supply what the campaign lacks: execution, strategy, a network or credibility?
criterion-need-fit-1 = Offers something other than what is needed.
criterion-need-fit-2 = Covers part of the need; the rest has to come from others.
criterion-need-fit-3 = Covers the main need, but tells in general words how.
criterion-need-fit-4 = Covers the main need and has shown work like it.
criterion-need-fit-5 = Covers the main need, has shown work like it, and named a gap in it that you hadn’t seen.

criterion-process = Process
criterion-process-about = Can they explain step by step how they work, so that someone else could repeat it? This is about the process, not the person.
criterion-process-1 = Speaks of intuition only; names no steps.
criterion-process-2 = Names steps when asked, but they differ from one project to the next.
criterion-process-3 = Describes the steps in order; nothing is written down.
criterion-process-4 = Shows written steps and one project that followed them.
criterion-process-5 = Shows written steps, several projects that followed them, and what was changed after a failure.

criterion-reliability = Reliability
criterion-reliability-about = Do they keep dates and promises, and warn before a date slips? Ask creators or brands who worked with them.
criterion-reliability-1 = Missed a date without a word, or a reference advises against them.
criterion-reliability-2 = Missed a date and explained it only when asked.
criterion-reliability-3 = Kept most dates; one slipped, with notice on the day itself.
criterion-reliability-4 = Kept every date, or moved one with at least two days’ notice; one reference confirms it.
criterion-reliability-5 = Kept every date; at least two references from the last year confirm it.

criterion-communication = Communication
criterion-communication-about = How quickly and how clearly do they answer, and do they ask about your constraints?
criterion-communication-1 = Two or more messages got no answer within five working days.
criterion-communication-2 = Answers take three working days or more, or leave questions open.
criterion-communication-3 = Answers within two working days; you ask again for some of the detail.
criterion-communication-4 = Answers within one working day, complete, and asks what limits you.
criterion-communication-5 = Answers within one working day, complete, and raises problems before you see them, with a way out.

criterion-market-knowledge = Market knowledge
criterion-market-knowledge-about = Do they know how their market buys and talks, platform by platform, from their own work? This weighs most.
criterion-market-knowledge-1 = Repeats general advice that would suit any country.
criterion-market-knowledge-2 = Names the platforms of the market, but not how they differ.
criterion-market-knowledge-3 = Explains how two platforms of the market differ, without own figures.
criterion-market-knowledge-4 = Explains what works on which platform and shows own figures from one campaign.
criterion-market-knowledge-5 = Explains it with own figures from three or more campaigns and names what failed there and why.

criterion-cross-market = Cross-market record
criterion-cross-market-about = Have they run work in both Russia and the US, and can they say how the audiences differ? Cases outweigh follower counts.
criterion-cross-market-1 = No work outside one market.
criterion-cross-market-2 = One case in the other market, told without result.
criterion-cross-market-3 = Cases in both markets, up to three in all, with results.
criterion-cross-market-4 = More than three cases in both markets, and one brand that stayed longer than six months.
criterion-cross-market-5 = The same, and a failed case told openly, with what it taught about the difference between the audiences.

criterion-coachability = Coachability
criterion-coachability-about = What do they do with a remark? Willingness to learn counts here, not perfection.
criterion-coachability-1 = Refused a remark or took it as an offence.
criterion-coachability-2 = Agreed, and nothing changed in the next version.
criterion-coachability-3 = Changed what was named, after a second reminder.
criterion-coachability-4 = Changed what was named, in the next version.
criterion-coachability-5 = Changed what was named, in the next version, and applied it elsewhere unasked.

criterion-code-switching = Code-switching
criterion-code-switching-about = Can they change tone, humour and business manners between a Russian and an American counterpart?
criterion-code-switching-1 = Works in one language and one manner only.
criterion-code-switching-2 = Uses the other language, with misunderstandings that others had to clear up.
criterion-code-switching-3 = Works in both languages; tone is the same for both sides.
criterion-code-switching-4 = Works in both and changes tone; one example of each shown.
criterion-code-switching-5 = The same, and can say what to rephrase for which side and why.

criterion-bus-factor = Works without one person
criterion-bus-factor-about = If the person you talk to is away for two weeks, does the work go on?
criterion-bus-factor-1 = Everything is in one head; nobody else has access or knows the project.
criterion-bus-factor-2 = Someone else has access but has never done the work.
criterion-bus-factor-3 = A named stand-in knows the project from notes.
criterion-bus-factor-4 = A named stand-in knows the project and has taken part in a call.
criterion-bus-factor-5 = A stand-in has run this kind of work alone for two weeks, and it was delivered on time.

criterion-audience-fit = Audience fit
criterion-audience-fit-about = Is this the audience the brief describes, by the platform’s own figures, and is there a particular reason they would like the product?
criterion-audience-fit-1 = Less than 20% of the audience is in the market or the age the brief names.
criterion-audience-fit-2 = 20–40% is, or the share is known only from the creator’s words.
criterion-audience-fit-3 = 40–60% by a platform export; no particular reason for the product.
criterion-audience-fit-4 = More than 60% by a platform export, and a particular reason is named.
criterion-audience-fit-5 = The same, and earlier content on the subject drew comments from people who buy such things.

criterion-budget-fit = Budget
criterion-budget-fit-about = Does the price fit the budget, and is it clear what it pays for?
criterion-budget-fit-1 = Names no price, or twice the budget.
criterion-budget-fit-2 = Above the budget, and offers no concession.
criterion-budget-fit-3 = Fits if part of the content is dropped.
criterion-budget-fit-4 = Fits; a price is named for each asset.
criterion-budget-fit-5 = Fits; a price is named for each asset, with revisions and rights, and still stood at signing.

criterion-constraints = Dates, market, brand
criterion-constraints-about = Do dates and markets fit, and does the partner sit well beside the brand?
criterion-constraints-1 = Can’t make the dates, works in another market, or promotes a competitor.
criterion-constraints-2 = One of the three doesn’t fit, and nobody has found a way out.
criterion-constraints-3 = Fits after a concession from you.
criterion-constraints-4 = Fits without concessions.
criterion-constraints-5 = Fits without concessions, and they named their busy days unasked.

criterion-workflows = Written workflow
criterion-workflows-about = Are the steps of their work written down, so that you can refer to them?
criterion-workflows-1 = Nothing is written, and they don’t want it to be.
criterion-workflows-2 = Nothing is written, but they are willing to start.
criterion-workflows-3 = One kind of task is written down.
criterion-workflows-4 = The main steps are written and were shown.
criterion-workflows-5 = The main steps are written; they showed a project that followed them and what was changed afterwards.

criterion-onboarding = Starts without building anew
criterion-onboarding-about = Can you bring them in without explaining everything from zero?
criterion-onboarding-1 = Waits for you to write everything.
criterion-onboarding-2 = Starts from a blank page and asks one question at a time.
criterion-onboarding-3 = Has a list of questions to start with.
criterion-onboarding-4 = Has a list and templates; began with what you already had.
criterion-onboarding-5 = The same, and the first delivery came on time without a second explanation.

criterion-auditable-metrics = Figures can be checked
criterion-auditable-metrics-about = In what form do figures come, and can you trace them to the platform?
criterion-auditable-metrics-1 = Figures by word of mouth.
criterion-auditable-metrics-2 = Screenshots without date or source.
criterion-auditable-metrics-3 = Platform exports when asked.
criterion-auditable-metrics-4 = Platform exports with every report.
criterion-auditable-metrics-5 = Exports with every report, and access to the account itself.

criterion-pace = Similar pace
criterion-pace-about = Do you work at a similar speed?
criterion-pace-1 = More than twice as slow or as fast as you, and won’t change it.
criterion-pace-2 = Twice as slow or as fast, but you have talked about it.
criterion-pace-3 = Near your speed; response times had to be agreed twice.
criterion-pace-4 = Matches: answers and changes come when you expect them.
criterion-pace-5 = Matches, and holds in busy weeks.

criterion-initiative = Acts before being asked
criterion-initiative-about = Are they reactive or proactive?
criterion-initiative-1 = Doesn’t respond until reminded.
criterion-initiative-2 = Does exactly what was asked.
criterion-initiative-3 = Asks questions before the work begins.
criterion-initiative-4 = Offers solutions before you ask.
criterion-initiative-5 = Sees a problem before you do and brings the way out.

criterion-ownership = Owns what goes wrong
criterion-ownership-about = Do they own failures or look for someone to blame?
criterion-ownership-1 = Blames the brand or the audience for every failure.
criterion-ownership-2 = Speaks of no failure at all.
criterion-ownership-3 = Admits one failure in general words.
criterion-ownership-4 = Names a failure and their own part in it.
criterion-ownership-5 = Names a failure, their own part and what they do differently since.

criterion-local-expertise = A plan for each market
criterion-local-expertise-about = Do they bring local expertise or one playbook for all?
criterion-local-expertise-1 = One playbook for every country.
criterion-local-expertise-2 = Translates the plan of one market for the other.
criterion-local-expertise-3 = Changes platforms and dates, but not the idea.
criterion-local-expertise-4 = An idea of its own for each market; one was shown.
criterion-local-expertise-5 = An idea of its own for each market; both were shown and explained with figures.

criterion-audience-difference = Explains the audiences
criterion-audience-difference-about = Can they explain how Russian and American audiences differ?
criterion-audience-difference-1 = Sees no difference or repeats clichés.
criterion-audience-difference-2 = Names a difference, without examples.
criterion-audience-difference-3 = Names a difference with someone else’s example.
criterion-audience-difference-4 = Shows the difference on their own campaign.
criterion-audience-difference-5 = Shows it on own campaigns in both countries and says what they don’t know.

criterion-ease = Easy to work with
criterion-ease-about = Do you want the conversation to go on? This may outweigh network and competence.
criterion-ease-1 = After the call nobody on your side wants to work with them.
criterion-ease-2 = Every question turns into an argument.
criterion-ease-3 = You agree, but not the first time.
criterion-ease-4 = You agree the first time.
criterion-ease-5 = You agree the first time, and after the call everyone knows what comes next.

## The scorecard of a partner

scorecard-version = template, version { $version }
scorecard-template = Edit the template
scorecard-rater = Scored by { $rater }
scorecard-rater-unknown = Nobody has said who is scoring.
scorecard-rater-name = Add a name
scorecard-keys = ↑ ↓ criterion, 1–5 score, Tab twice to what it rests on
scorecard-reveal = Show others’ scores
scorecard-group = { $score } · { $n } of { $of }
scorecard-group-none = no scores yet
scorecard-weightless = not part of the score
scorecard-evidence-free = What it rests on, if there is something to say
scorecard-others = Others on “{ $criterion }”
scorecard-nobody = no name
scorecard-median = The median counts: { $median }
scorecard-talk = Scores are { $spread } apart. Talk: you have seen different things.
scorecard-hidden = { $n ->
    [one] { $n } other person has scored this. You’ll see it after yours.
   *[other] { $n } other people have scored this. You’ll see them after yours.
}

## How sure the place is

scorecard-stability = How sure the place is
scorecard-span = place { $place } of { $of }
scorecard-form = View
scorecard-form-picture = Picture
scorecard-form-table = Table
scorecard-picture = First in { $first } of 100 draws, among the first three in { $three }
scorecard-table-place = Place
scorecard-table-share = Share
scorecard-first = First in { $first } of 100 draws, among the first three in { $three }. The mean place is { $mean }.
scorecard-rival-behind = { $name } is closest: the order changes in { $changes } of 100.
scorecard-rival-ahead = { $name } is ahead: the order changes in { $changes } of 100.
scorecard-rival-never = { $name } is next to it, but the order never changes.
scorecard-rival-criterion = What decides most often is “{ $criterion }”.
scorecard-how = { $draws } draws: weights stray by ±{ $band }, and what nobody scored can be anything from 1 to 5. Up to 50 partners with the best scores are compared.
scorecard-unsure-archived = The partner is archived and takes no part in the ranking.
scorecard-unsure-unknown = No place yet: too little is known. Score a few more criteria.
scorecard-unsure-alone = There is nobody to compare with: only one partner has a place.
scorecard-unsure-behind = This is worked out for the 50 partners with the best scores. This one is below them.

## Earlier scores

scorecard-past = Earlier scores
scorecard-past-note = kept as they were given
scorecard-past-version = Under version { $version } of { $date }
scorecard-past-first = Under the original template
scorecard-apart = Doesn’t count: the criterion has changed or gone since. Version { $version }, { $rater }.
