### The file a creator answers a brief in, without the application; and how the reply comes back.

## The page: who asks whom

reply-page-title = { $title } · your reply
reply-page-round = { $from } · round { $n }
reply-page-from = from { $name } · version { $n }
reply-page-version = version { $n }
reply-page-hello = { $name }, read it and answer clause by clause
reply-page-hello-nobody = Read it and answer clause by clause
reply-page-lead = This file works offline and sends nothing anywhere. You save your reply yourself and send it however you like.
reply-page-until = Reply by { $date }.
reply-page-no-script = Here the brief can only be read. To answer, save the file and open it in a browser.
reply-page-language = Language of the page
reply-page-jump = To the clauses

## The page: progress

reply-page-done = { $done } of { $all } answered
reply-page-left = { $n } left to answer
reply-page-none-left = Every clause has an answer
reply-page-count-agree = agreed: { $n }
reply-page-count-question = questions: { $n }
reply-page-count-proposal = rewordings: { $n }
reply-page-count-note = comments: { $n }

## The page: the brief

reply-page-about = About the campaign
reply-page-dates = Dates
reply-page-no-dates = not settled yet
reply-page-parties = Who takes part
reply-page-clauses = Clauses
reply-page-clause = Clause { $n }
reply-page-no-text = No text in this language yet
reply-page-metrics = What success is judged by
reply-page-metric-primary = primary metric
reply-page-metric-gloss = In plain words
reply-page-metric-formula = How it’s counted
reply-page-metric-why = Why it matters
reply-page-metric-owner = Who tracks it
reply-page-metric-target = Target
reply-page-metric-no-target = not set
reply-page-metric-market = { $market }: { $value }
reply-page-metric-needed-for = What it’s needed for
reply-page-metric-leading = Early signs you can influence
reply-page-deliverables = What gets made
reply-page-deliverable-whose = Who makes it
reply-page-deliverable-where = Where
reply-page-deliverable-due = Due

## The page: an answer to a clause

reply-page-answer-to = Your answer to clause { $n }
reply-page-agree = Agree
reply-page-ask = Ask
reply-page-annotate = Comment
reply-page-propose = Reword
reply-page-agree-rest = Agree with the rest: { $n }
reply-page-kept = You agreed to this before, and it hasn’t changed.
reply-page-changed = Changed since you answered:
reply-page-state-none = not answered yet
reply-page-state-agree = agreed
reply-page-state-question = question
reply-page-state-proposal = reworded
reply-page-state-note = comment
reply-page-state-empty = no words yet
reply-page-your-question = Your question
reply-page-your-note = Your comment
reply-page-your-wording = Your wording
reply-page-your-reason = Why, if you like
reply-page-difference = What changes
reply-page-difference-none = Nothing yet: change the words above.
reply-page-removed = struck out:
reply-page-added = added:
reply-page-proposal-note = The brand sees your wording beside its own. It makes the translation; you check it.

## The page: questions and the rest

reply-page-questions = Questions for you
reply-page-questions-note = The brand sees the answers when everyone’s are opened together. What you leave empty stays unanswered.
reply-page-rest = Anything else
reply-page-rest-label = What the clauses don’t cover

## The page: signature

reply-page-sign = Signature
reply-page-sign-means = You agree to version { $n } as a whole: every clause in both languages, what gets made, the metrics, the dates and who takes part.
reply-page-sign-draft = This version isn’t ready to be signed. You can answer every clause; a file to sign comes later.
reply-page-sign-locked = Signing opens once every clause is agreed. Left: { $n }. You can save the reply as it is.
reply-page-sign-open = Every clause is agreed. Type your name to sign.
reply-page-sign-name = Full name
reply-page-sign-role = Your role, if you like
reply-page-sign-name-missing = Type your name: it is your signature.
reply-page-sign-do = Sign
reply-page-sign-undo = Take the signature back
reply-page-signed = Signed: { $name }. Save the reply and send it.
reply-page-signed-role = Signed: { $name }, { $role }. Save the reply and send it.
reply-page-unsigned = The signature is taken back: not every clause is agreed any more.
reply-page-fingerprint = Fingerprint of the text

## The page: saving

reply-page-save = Save the reply
reply-page-draft-kept = the draft is kept in this browser
reply-page-draft-lost = no draft is kept here: save the reply before you close the page
reply-page-saved = The file { $file } is saved. Send it back the way this one came.
reply-page-too-large = The file { $file } is saved, but it is larger than a reply may be and won’t be taken. Shorten the texts and save again.
reply-page-fallback = No file on your device?
reply-page-fallback-note = Copy the reply as text and send it in a message.
reply-page-fallback-text = The reply as text
reply-page-copy = Copy
reply-page-copied = Copied
reply-page-copy-failed = The text is selected: copy it yourself.
reply-page-open = Go on from a saved reply
reply-page-opened = The saved reply is back on the page.
reply-page-open-other = This file belongs to another brief, another version or another person. The page stays as it was.
reply-page-open-unread = This file is no saved reply. The page stays as it was.
reply-page-not-advice = Made with Sverka; it doesn’t replace legal advice.

## The room: replies to a brief

campaign-replies = Creators’ replies to the brief
reply-send = Send to creators
reply-room = Sending and replies
reply-room-note = A creator without the application answers in a file that opens in any browser and sends nothing. The reply comes back as a file, too.
reply-room-creators = Creators
reply-room-export = Save the page
reply-room-export-round = Save the page, round { $n }
reply-room-export-for = Save the page for { $name }
reply-room-export-file = Web page
reply-room-exported = The page for { $name } is here: { $path }
reply-room-until = Reply by, if there is a date
reply-room-file-name = { $title } – { $name }
reply-room-none = no reply yet
reply-room-last = replied { $date }
reply-room-last-earlier = replied { $date }, to an earlier text
reply-room-last-signed = signed { $date }
reply-room-no-creators = There is no creator in this campaign yet.
reply-room-open = Open a reply
reply-room-drop = or drop the file here
reply-room-text = Or paste the reply as text
reply-room-text-read = Read the text
reply-room-file = Reply to a brief
reply-room-draft = This version can’t be signed yet: the page asks for answers only.

## The room: what a reply holds

reply-preview = Reply: { $name }
reply-preview-of = Version { $n }, saved on { $date }
reply-preview-other = Nothing was brought in
reply-preview-comments = Comments
reply-preview-agreed = { $n } of { $of } clauses agreed
reply-preview-clause = { $n } · { $title }
reply-preview-clause-gone = A clause that is gone
reply-preview-earlier = speaks of an earlier text
reply-preview-known = here already
reply-preview-answers = Answers to the questions
reply-preview-answers-sealed =
    { $n ->
        [one] { $n } answer. It stays sealed until everyone’s are opened.
       *[other] { $n } answers. They stay sealed until everyone’s are opened.
    }
reply-preview-rest = Anything else
reply-preview-signature = Signature
reply-preview-signs = { $name } signs version { $n }
reply-preview-signs-role = { $name }, { $role }, signs version { $n }
reply-preview-signs-for-good = A signature isn’t undone. What else the reply brings stays with it.
reply-preview-no-signature = No signature in this reply.
reply-preview-bring = Bring it in
reply-preview-bring-unsigned = Bring it in without the signature
reply-imported = { $name }: the reply is in
reply-imported-signed = { $name }: the reply is in, version { $n } is signed

## What is wrong with a reply

reply-problem-too-big = The file is larger than 1 MB, which no reply is. It wasn’t read.
reply-problem-not-json = The file can’t be read as a reply: it is damaged, or it is something else. Ask for it again.
reply-problem-not-a-reply = This isn’t a reply to a brief. Choose the file whose name ends in .sverka-reply.json.
reply-problem-wrong-version = A newer version made this reply. Update Sverka to read it.
reply-problem-control-characters = There are invisible characters in the reply that no one types. It wasn’t taken; ask for it again.
reply-problem-too-long = One of the texts is longer than { $most } characters. Nothing was taken; ask for the reply again with a shorter text.
reply-problem-too-many = There are more comments or answers in the reply than one could write on the page. Nothing was taken; ask for it again.
reply-problem-repeated = A clause or a question is answered twice: somebody changed the file on its way. Nothing was taken; ask for it again.
reply-problem-no-words = A comment or the signature has no words. Nothing was taken; ask for it again.
reply-problem-wrong-campaign = This is a reply to another campaign’s brief. Open that campaign to bring it in.
reply-problem-wrong-party = The reply is from somebody who isn’t a party of this campaign. Nothing was taken; check whose reply it is and which campaign is open.
reply-problem-wrong-paper = The reply belongs to another document of this campaign. Nothing was taken; open that document to bring it in.
reply-problem-imported-before = This reply was brought in on { $on }.
reply-problem-edited-text = The text that the reply speaks of isn’t yours: somebody changed the page on its way. Save a new page and send it again.
reply-problem-old-revision = The reply speaks of version { $n }; the text has changed since. Comments on clauses that are as they were count; the others are marked.
reply-problem-unknown-clause = Clauses that the reply speaks of and that are gone: { $n }. Comments on them stay out.
reply-problem-unknown-question = There are answers to questions that nobody asks. They stay out.
reply-problem-sealed = The answers to the questions came in earlier and are sealed. The new ones stay out.
reply-problem-signed-before = This version is signed by them already. The signature stays out.
reply-problem-stale-signature = The signature is under an earlier version. It stays out; send the new version.
reply-problem-not-all-agreed = The signature stands in the reply, but not every clause is agreed. It stays out.
reply-problem-signing-barred = This version can’t be signed yet: something in the brief is unfinished. The signature stays out.
reply-problem-nothing-new = Everything in this reply is here already.
