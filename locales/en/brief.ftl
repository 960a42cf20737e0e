### The brief: one text in two languages that everyone signs.

brief-empty = The brief is empty so far
brief-empty-text = One document in two languages: what is made, what counts as success, when you check in. Whatever alignment has settled goes into it right away.
brief-draft = Draft from what alignment settled
brief-drafted =
    { $n ->
        [0] All clauses of the template are here already.
        [one] { $n } clause added. Check it in both languages.
       *[other] { $n } clauses added. Check them in both languages.
    }
brief-draft-rest = Add the template’s clauses

## Progress

brief-clauses = Clauses of the brief
brief-differences =
    { $n ->
        [one] { $n } difference
       *[other] { $n } differences
    }
brief-next = Next
brief-next-full = Next open clause
brief-all-done = No clause is open.
brief-version-signed = Version { $n }, signed by all
brief-version-partly = Version { $n }: { $done } of { $all } signatures
brief-changed-since = Changed since version { $n } was signed: { $what }. Its signatures stay with it; the new version is signed anew.
brief-part-title = the title
brief-part-dates = the dates
brief-part-parties = who takes part
brief-part-metrics = the metrics
brief-part-clauses = clauses
brief-part-deliverables = what is made
brief-gone = Removed since version { $n }: { $titles }.
brief-broken-text = The text of a signed version doesn’t match its fingerprint. Compare the file with a backup.
brief-broken-chain = The chain of versions is broken: one doesn’t follow from the one before. Compare the file with a backup.
brief-broken-signature = One signature stands under another text and doesn’t count.

## A clause

brief-clause = Clause { $n }
brief-clause-named = Clause { $n } · { $title }
brief-title-of = Title of clause { $n }, { $language }
brief-text-of = Text of clause { $n }, { $language }
brief-text-none = No text here yet
brief-check = Mark as checked
brief-check-of = Mark as checked: clause { $n }
brief-add = Add a clause of your own
brief-up = Clause { $n }: move up
brief-down = Clause { $n }: move down
brief-remove = Remove clause { $n }
brief-removed = Clause removed: { $title }
brief-clause-changed = Changed since version { $n }
brief-clause-new = New, not in version { $n }

## Differences

brief-differs-number = The numbers differ
brief-differs-percent = The percentages differ
brief-differs-money = The amounts differ
brief-differs-date = The dates differ
brief-differs-time = The times differ
brief-differs-duration = The terms differ
brief-differs-range = The bounds differ
brief-differs-ordinal = The ordinals differ
brief-differs-url = The links differ
brief-differs-handle = The handles differ
brief-differs-hashtag = The hashtags differ
brief-differs-code = The codes differ
brief-differs-email = The email addresses differ
brief-differs-weekday = The weekdays differ
brief-differs-empty = One language has no text
brief-absent = none
brief-holds = Signing is held.
brief-uncertain = It may be the same thing.
brief-take = Use { $value }
brief-taken = Clause { $n }: “{ $value }” used
brief-accept = Meant to differ…
brief-accept-why = Why they aren’t the same
brief-accept-do = Let it stand
brief-accepted = Clause { $n }: the difference stands

## The clause’s panel

brief-panel = About the clause
brief-panel-none = Choose a clause to see its hint, checks and history.
brief-hint = What to settle here
brief-wrong = What usually goes wrong
brief-checks = Checks
brief-check-text = There is text in both languages
brief-check-text-missing = No text: { $language }
brief-check-facts = Numbers, dates and amounts agree
brief-check-sides = The sides were checked against each other
brief-check-unread = The sides haven’t been checked yet
brief-check-outdated = { $language }: the other side has changed since
brief-left = Let stand
brief-left-pair = { $ru } and { $en }
brief-left-remove = No longer let stand: { $pair }
brief-since = Since version { $n }
brief-history = History
brief-history-title = title
brief-history-text = text
brief-history-checked = checked
brief-history-unchecked = check withdrawn
brief-history-accepted = difference settled
brief-history-position = place in the brief
brief-history-made = clause added

## Signatures

brief-signatures = Signatures
brief-signed = signed
brief-sign-signed = Signed by all
brief-unsigned = not signed yet
brief-unsigned-agreed = agreed to { $n } of { $of }
brief-sign = Sign
brief-sign-title = Sign version { $n }
brief-sign-note = From here any change makes a new version.
brief-sign-barred = It can’t be signed yet
brief-sign-barred-note = A signature goes under a finished text. What’s left, with the way there:
brief-sign-all = Everyone has signed this version.
brief-bar-gate-shut = The goals aren’t aligned yet: the overlap is below what was set.
brief-bar-missing-text = Some clauses lack text or a translation.
brief-bar-unchecked = Some clauses haven’t been checked since they changed.
brief-bar-differences = The languages don’t say the same somewhere.
brief-bar-no-primary = No primary metric is chosen.
brief-bar-no-dates = The campaign has no first or last day.
brief-bar-lacking = A clause this document can’t do without is missing.
brief-bar-charter-metrics = A charter takes three to five metrics in each language, each on a line of its own.
brief-bar-no-clauses = The brief has no clause.
brief-to-align = To alignment
brief-sign-party = Who signs
brief-sign-name = Full name
brief-sign-role = Position or role
brief-sign-method = How it was signed
brief-sign-fingerprint = Fingerprint of the text
brief-sign-done = { $name }: version { $n } signed

## Export

brief-export = Export PDF
brief-export-both = Both languages side by side
brief-export-ru = In Russian
brief-export-en = In English
brief-export-file = PDF document
brief-exported = The brief is here: { $path }
brief-broken-seal = A signature or a version was changed after it was sealed. Compare the file with a backup.
brief-broken-time = A signature bears a time before the text it signs. Compare the file with a backup.
brief-sign-scan = Scan of the signed sheet
brief-sign-scan-add = Attach a scan…
brief-sign-scan-swap = Another file…
brief-sign-scan-drop = Leave it out
brief-sign-scan-note = A PDF, PNG or JPEG of up to 10 MB. It stays in the workspace’s file.
brief-sign-scan-kinds = Scan
brief-signature-title = Signature: { $name }
brief-signature-open = More about the signature of { $name }
brief-signature-who = Who
brief-signature-when = When
brief-signature-text = Under what
brief-signature-version = version { $n }, fingerprint { $hash }
brief-signature-seal = Seal
brief-signature-seal-note = The key of this file. The seal shows that nobody changed the signature since. It doesn’t stand in for a qualified electronic signature.
brief-signature-scan-save = Save the scan…
brief-signature-scan-saved = Scan saved: { $name }

## States and talk

brief-agreed = { $agreed } of { $of } agreed by all
brief-ready = { $ready } checked
brief-open-talk = { $name }: { $what }.
brief-to-talk = Go to the talk
brief-questions =
    { $n ->
        [one] { $n } question unanswered
       *[other] { $n } questions unanswered
    }
brief-proposals =
    { $n ->
        [one] { $n } proposal undecided
       *[other] { $n } proposals undecided
    }
brief-talk-open = You can sign, but it’s better to answer first.
brief-show = Show clauses
brief-show-all = All clauses · { $n }
brief-show-open = Open · { $n }
brief-show-missing = To write or translate · { $n }
brief-show-draft = Drafts · { $n }
brief-show-outdated = Outdated · { $n }
brief-show-clash = Don’t match · { $n }
brief-show-checked = Checked · { $n }
brief-show-agreed = Agreed · { $n }
brief-show-talk = With questions or proposals · { $n }
brief-show-none = No such clauses any more.
brief-outdated-since = What changed on the other side
brief-outdated-note = { $language } was checked against an earlier text. Since then:
brief-differs-name = The names differ
brief-differs-term = The wording of a term differs
brief-memory = Memory
brief-memory-none = No agreed clauses like this one yet.
brief-memory-percent = { $percent }%
brief-memory-from = “{ $title }”
brief-memory-version = version { $n }, { $date }
brief-memory-agreed = agreed
brief-memory-insert = Insert
brief-memory-insert-of = Insert the clause from “{ $title }”, { $percent }%
brief-memory-inserted = Clause { $n }: text taken from memory
brief-history-side = { $who }, { $language }: { $what }
brief-check-agreed = Everyone agreed
brief-check-agreed-part = { $done } of { $of } agreed
brief-talk-here =
    { $n ->
        [one] { $n } waits for an answer
       *[other] { $n } wait for an answer
    }
brief-goals-changed = The goals changed since they were agreed on.
brief-crossing = Clause { $n } crosses a red line: { $line }.
brief-to-documents = Documents

## What is left before signing, and the next step

brief-next-clean =
    { $n ->
        [one] { $n } clause is written in both languages and says the same in them.
       *[other] { $n } clauses are written in both languages and say the same in them.
    }
brief-check-all = Mark all { $n } as checked
brief-checked-all =
    { $n ->
        [one] { $n } clause marked as checked
       *[other] { $n } clauses marked as checked
    }
brief-next-send = Everything is checked. Next, the creators read it and answer.
brief-held = Version { $n } is signed. Change its text to begin a new version; then clauses can be moved and removed.
brief-obstacle-missing-ru = The Russian text or a translation in it is missing
brief-obstacle-missing-en = The English text or a translation in it is missing
brief-obstacle-missing-both = Text is missing in both languages
brief-obstacle-unchecked = Not checked since the last change
brief-obstacle-lacking = This document can’t do without the clause “{ $title }”, and it is missing.
brief-differs-name-mend = If it is one person, add the other spelling to their card.
brief-settled = Settled in the campaign
brief-settled-insert = Put into the clause
brief-settled-inserted = Clause { $n }: text taken from the campaign
