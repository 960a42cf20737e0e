### Forms that each side fills in apart.

intake-apart = Apart, then together
intake-apart-note = Each answers alone, story before figures; all is opened at once
intake-fill = Fill in
intake-look = Look
intake-continue = Go on
intake-state-none = not begun
intake-state-some = { $done } of { $all }
intake-state-sealed = sealed { $date }
intake-state-yours = being answered now
intake-state-noted = { $by }, { $date }
intake-reveal = Open all together
intake-reveal-note = Opens once everyone has sealed. A form can be sent as a file to whoever isn’t here.
intake-revealed = Opened together { $date }
intake-carry = Carry to the matrix and boundaries
intake-carry-note = What is written there already stays as it is.
intake-carried = Carried over. Matrix rows: { $needs }, fields: { $fields }, boundaries: { $boundaries }
intake-side-by-side = Answers side by side
intake-no-answer = no answer
intake-title-brand = Brand’s form
intake-title-creator = Creator’s form
intake-title-diagnostic = Market notes: { $market }
intake-title-market-entry = Questions to a local partner: { $market }
intake-time = before the session · about { $minutes } minutes
intake-market-note = These are guesses, not rules: each has an author and a date, and can be rewritten.
intake-by = Whose view it is
intake-question-of = question { $n } of { $all }
intake-questions = Questions
intake-numbers = Now the numbers
intake-numbers-first = story first
intake-who = Who has answered
intake-sealed-note = Answers open for everyone at once, in the session. Until then nobody sees them, the organizer included.
intake-own-words = In your own words. One sentence will do.
intake-later = Go on later
intake-back = Back
intake-next = Next: { $question }
intake-next-key = next
intake-seal = Seal
intake-seal-title = Seal the form?
intake-seal-text = After that nobody reads or changes the answers until all forms are opened at once. If you change your mind, the form can be thrown away unread and answered anew.
intake-seal-empty = To seal, answer at least one question.
intake-sealed = The form was sealed on { $date }
intake-sealed-text = What it says is shown once all forms are opened together.
intake-restart = Throw away and answer anew
intake-restart-text = The sealed answers are gone unread, and can’t be brought back.
intake-opened-text = The forms are open: the answers stand side by side under Goals.
intake-done = done
intake-unread = The form couldn’t be read
intake-state-opened = opened
intake-reveal-title = Open all the forms?
intake-reveal-text = From then on everybody sees all answers, and they can’t be sealed again. A session takes the answers over, so nobody is asked twice.
intake-language = Language to write in
intake-send = Save as a file
intake-send-for = Save the form as a file for { $name }
intake-send-kind = Form as a page
intake-send-name = { $title } – form – { $name }
intake-sent = Saved the form for { $name }: { $path }
intake-bring = Bring in a filled form
intake-bring-file = Reply file
intake-bring-title = Form of { $name }
intake-bring-unread = This file can’t be brought in
intake-bring-text =
    { $n ->
        [one] { $n } answer. It’s sealed on arrival and opens with the others.
       *[other] { $n } answers. They’re sealed on arrival and open with the others.
    }
intake-bring-rest = The file also says something about the brief. Bring it in under Brief, so that it can be read first.
intake-bring-act = Bring in and seal
intake-bring-done = Brought in and sealed: { $name }
intake-on-form = Next: { $name }
intake-on-goals = Next: goals

## The page a form is filled in on, away from here

intake-page-from = a form from { $name }
intake-page-hello = { $name }, answer in your own words
intake-page-hello-nobody = Answer in your own words
intake-page-none-left = Every question has an answer

## The brand’s form

intake-brand-story = What is going on with you, and why do you want this now?
intake-brand-story-short = Your story
intake-brand-story-hint = What changed, what is expected inside, by when.
intake-brand-why-you = Why will these creators’ people genuinely like what you make?
intake-brand-why-you-short = Why these creators
intake-brand-why-you-hint = Not “a large audience”, but who they are and what’s in their life.
intake-brand-win = What has to happen for you to say “glad we did it”?
intake-brand-win-short = What a win is
intake-brand-win-hint = No figures yet. A new line for each thought.
intake-brand-unlocks = What can you do next if it works?
intake-brand-unlocks-short = What success unlocks
intake-brand-unlocks-hint = A new market, a series, a budget, trust inside.
intake-brand-part = What will you do yourselves, not only ask for?
intake-brand-part-short = Your part
intake-brand-part-hint = Promotion of your own, samples, quick answers, talking after launch even if the figures are weak.
intake-brand-red-lines = What won’t you do, whatever the figures?
intake-brand-red-lines-short = Red lines
intake-brand-red-lines-hint = A new line for each. The clause that crosses one is shown.
intake-brand-open-to-talk = What could you give up or talk over?
intake-brand-open-to-talk-short = Open to talk
intake-brand-open-to-talk-hint = A new line for each.
intake-brand-miss = What miss would you take calmly, and when would you sit down again?
intake-brand-miss-short = If it falls short
intake-brand-miss-hint = A miss is a data point to look at together.
intake-brand-numbers = Which figures do you need, and what is each one for?
intake-brand-numbers-short = Now the numbers
intake-brand-numbers-hint = Impressions for awareness, clicks, orders? What may one outcome cost?

## The creator’s form

intake-creator-story = What do you care about in what you make?
intake-creator-story-short = What you’re about
intake-creator-story-hint = What you tell about and what for.
intake-creator-why-you = Why would your audience really like it?
intake-creator-why-you-short = Why you
intake-creator-why-you-hint = If they wouldn’t, say that too.
intake-creator-win = What has to happen for you to say “glad I said yes”?
intake-creator-win-short = What a win is
intake-creator-win-hint = It needn’t be a figure. A new line for each thought.
intake-creator-red-lines = What won’t you do?
intake-creator-red-lines-short = Red lines
intake-creator-red-lines-hint = A new line for each. The brief shows the clause that crosses one.
intake-creator-open-to-talk = What matters less to you and can be talked over?
intake-creator-open-to-talk-short = Open to talk
intake-creator-open-to-talk-hint = A new line for each.
intake-creator-capacity = What can you realistically do, how do you like to work, what gets in the way?
intake-creator-capacity-short = What you can do
intake-creator-capacity-hint = A detailed brief or a quick call, how much time to prepare.
intake-creator-miss = What is a fair miss for you, and when would you want to talk again?
intake-creator-miss-short = If it falls short
intake-creator-miss-hint = A miss is a data point to look at together.
intake-creator-numbers = Which figures do you usually reach, and which would you agree to?
intake-creator-numbers-short = Now the numbers
intake-creator-numbers-hint = As they are, with neither cushion nor modesty.

## Market notes

intake-diagnostic-differs = How is this market unlike the other?
intake-diagnostic-differs-short = What differs
intake-diagnostic-differs-hint = What would surprise the other side.
intake-diagnostic-style = How do people agree and work here?
intake-diagnostic-style-short = How people work
intake-diagnostic-style-hint = Speed, contracts, changes, frankness. It’s a guess, not a rule.
intake-diagnostic-season = Which holidays, customs and bans matter on these dates?
intake-diagnostic-season-short = Season and customs
intake-diagnostic-season-hint = When people watch, when they buy, what they don’t speak of.
intake-diagnostic-goals = How does that change the goals?
intake-diagnostic-goals-short = What it does to goals
intake-diagnostic-goals-hint = Which figure means something else here.
intake-diagnostic-timeline = How does that change the timeline?
intake-diagnostic-timeline-short = What it does to the timeline
intake-diagnostic-timeline-hint = Preparation, approvals, labelling.
intake-diagnostic-budget = How does that change the budget?
intake-diagnostic-budget-short = What it does to the budget
intake-diagnostic-budget-hint = Rates, taxes, fees, shipping.

## Questions to a local partner

intake-market-entry-need = Here is what we need. Would people here understand it?
intake-market-entry-need-short = What we need
intake-market-entry-need-hint = One paragraph, no terms of art.
intake-market-entry-here = What does the same thing look like in this market?
intake-market-entry-here-short = How it looks here
intake-market-entry-here-hint = Platforms, formats, who does it.
intake-market-entry-works = What works here, in your experience?
intake-market-entry-works-short = What works
intake-market-entry-works-hint = With an example, better two.
intake-market-entry-avoid = What is best left alone here?
intake-market-entry-avoid-short = What to avoid
intake-market-entry-avoid-hint = And what happened to those who did it.
intake-market-entry-reach = Which figures are fair to expect here?
intake-market-entry-reach-short = Which figures to expect
intake-market-entry-reach-hint = With the number of campaigns it rests on.
