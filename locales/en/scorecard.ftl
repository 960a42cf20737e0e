### The criteria of the scorecard: a name, what it means, and what each mark from 1 to 5 looks like.
### Anchors name what can be seen or shown, so that two people who saw the same give the same mark.

criterion-need-fit = Fit to the need
criterion-need-fit-about = Does this partner supply what the campaign lacks: execution, strategy, a network or credibility, within the budget, the dates and the markets?
criterion-need-fit-1 = Offers something other than what is needed, or can’t work with the budget or the dates.
criterion-need-fit-2 = Covers part of the need, and one of budget, dates or markets doesn’t fit.
criterion-need-fit-3 = Covers the main need; one constraint fits only after a concession from you.
criterion-need-fit-4 = Covers the main need within budget, dates and markets.
criterion-need-fit-5 = Covers the main need within every constraint and has named a gap in it that you hadn’t seen.

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

criterion-cultural-fit = Cultural fit
criterion-cultural-fit-about = Do you work at a similar speed, and do they own what goes wrong or look for someone to blame?
criterion-cultural-fit-1 = Blames the last brand or the audience for every failure they mention.
criterion-cultural-fit-2 = Speaks of no failure, or works at half or twice your speed.
criterion-cultural-fit-3 = Admits one failure in general words; the speed is near yours.
criterion-cultural-fit-4 = Names a failure and their own part in it; the speed matches yours.
criterion-cultural-fit-5 = Names a failure, their own part and what they do differently since; acts before being asked.

criterion-operational-health = Operational health
criterion-operational-health-about = Are workflows written down, can you start without building everything anew, and can their metrics be checked?
criterion-operational-health-1 = No written workflow; figures come as screenshots or by word of mouth.
criterion-operational-health-2 = A workflow for one kind of task; figures can’t be traced to the platform.
criterion-operational-health-3 = Main workflows written; figures come as platform exports when asked.
criterion-operational-health-4 = Main workflows written, a start-up checklist shown, exports sent with every report.
criterion-operational-health-5 = The same, access to the source of the figures, and one project that ran by it from the first day.

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
