### A list of partners: from a file and into one.

## Import

partner-file-import = Import a list…
partner-file-title = Import partners
partner-file-undo-late = Something newer has been saved since, so the import stands. To take it back, undo the changes one by one.
partner-file-choose = Choose a file
partner-file-tables = Tables (XLSX, CSV, TSV)
partner-file-empty = Drop a table of partners here
partner-file-empty-text = XLSX or CSV in any encoding, with Russian or English headers. You’ll see what’s in it first; nothing is written until you say so.
partner-file-other = Another file
partner-file-reading = Reading the list
partner-file-running = Importing partners
partner-file-remembered = columns as last time
partner-file-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
partner-file-sheet-of = sheet “{ $sheet }”
partner-file-sheet = Sheet
partner-file-header-row = Header row
partner-file-kind = Who they are, if not said
partner-file-market = Market, if not said
partner-file-market-none = Leave open
partner-file-how = How the file was read
partner-file-columns = Columns
partner-file-columns-note = Remembered for the next file with this header
partner-file-column-name = In the file
partner-file-column-sample = Example
partner-file-column-meaning = In Sverka
partner-file-column-filled = Filled
partner-file-meaning-of = What “{ $column }” means
partner-file-ask-name = Which column is the name?
partner-file-ask-name-text = None of the headers says where the names are. Without names there’s nobody to import.
partner-file-ask-name-choose = Choose a column

## What a column holds

partner-file-field-name = Name
partner-file-field-surname = Family name
partner-file-field-name-ru = Name in Russian
partner-file-field-name-en = Name in English
partner-file-field-kind = Who it is
partner-file-field-market = Market
partner-file-field-language = Language
partner-file-field-niche = What about, who for
partner-file-field-platform = Platform
partner-file-field-account = Account
partner-file-field-followers = Followers
partner-file-field-youtube = YouTube
partner-file-field-instagram = Instagram
partner-file-field-tiktok = TikTok
partner-file-field-telegram = Telegram
partner-file-field-vk = VK
partner-file-field-youtube-followers = YouTube followers
partner-file-field-instagram-followers = Instagram followers
partner-file-field-tiktok-followers = TikTok followers
partner-file-field-telegram-followers = Telegram followers
partner-file-field-vk-followers = VK followers
partner-file-field-contact-name = Contact person
partner-file-field-contact-role = Contact’s role
partner-file-field-reach = How to reach them
partner-file-field-owner = Who owns it
partner-file-field-red-lines = What they won’t do
partner-file-field-notes = Notes
partner-file-field-ignore = Leave out
partner-file-group-who = Who
partner-file-group-accounts = Accounts
partner-file-group-work = Work

## First rows

partner-file-first = How rows become partners
partner-file-first-note = first { $n }
partner-file-first-row = Row
partner-file-first-name = Name
partner-file-first-markets = Markets
partner-file-first-accounts = Accounts
partner-file-first-contact = Contact

## Already there

partner-file-alike = Probably the same people
partner-file-alike-shown = { $shown } of { $all } shown
partner-file-alike-certain = Same account
partner-file-alike-likely = Same name
partner-file-alike-possible = Similar name
partner-file-alike-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
partner-file-alike-all = What to do with all of them: { $group }
partner-file-alike-one = What to do: row { $row }, { $name }
partner-file-alike-row = row { $row }
partner-file-alike-with-row = { $name }, row { $row }
partner-file-choice-merge = Merge
partner-file-choice-apart = Somebody else
partner-file-choice-skip = Leave out
partner-file-alike-note = Merging loses nothing: what’s new is added, what contradicts stays in the notes. Follower counts come from the file.
partner-file-alike-archived = in the archive
partner-file-bring-back = { $n ->
    [one] Bring { $n } record that gets more back from the archive
   *[other] Bring { $n } records that get more back from the archive
}
partner-file-bring-back-hint = Otherwise what the file says is added, and the records stay in the archive.
partner-file-alike-show = Show one by one
partner-file-alike-hide = Fold

## Rows with questions

partner-file-issues = Rows with questions
partner-file-issues-count = { $shown } of { $all } shown
partner-file-issue-no-name = Neither a name nor an account. The row stays out.
partner-file-issue-named-by-account = No name, so the account “{ $cell }” stands for it.
partner-file-issue-unknown-kind = “{ $cell }” in “{ $column }” isn’t a creator, an agency or a strategist. It goes into the notes.
partner-file-issue-unknown-market = “{ $cell }” in “{ $column }” is neither Russia nor the US. It goes into the notes.
partner-file-issue-unknown-language = “{ $cell }” in “{ $column }” is neither Russian nor English. It goes into the notes.
partner-file-issue-unknown-platform = “{ $cell }” in “{ $column }” isn’t a platform Sverka knows. It goes into the notes.
partner-file-issue-unreadable-followers = “{ $cell }” in “{ $column }” isn’t a number. It goes into the notes.
partner-file-issue-homeless-followers = { $cell } followers and no account. It goes into the notes.
partner-file-issue-cell-error = “{ $cell }” in “{ $column }”: the spreadsheet shows a fault where a value should be. The cell is left out.
partner-file-issue-more-cells = More cells than the header has. “{ $cell }” goes into the notes.
partner-file-issue-damaged-row = A quote opens here and never closes, so the cells can’t be told apart. The row stays out.
partner-file-issue-damaged-text = Some characters can’t be read in this encoding: “{ $cell }”. Check the encoding.
partner-file-issue-refused = “{ $cell }”: a text is longer than a record keeps, or has characters it can’t. The row stays out.
partner-file-issue-overfull = “{ $cell }”: together with what the record already has, “{ $column }” would be longer than it keeps. The row stays out. Shorten the text in the file or in the record, or choose “Somebody else”.

## What will happen

partner-file-changes = What comes in
partner-file-change-added = { $n ->
    [one] new partner
   *[other] new partners
}
partner-file-change-merged = { $n ->
    [one] row joined with someone here
   *[other] rows joined with someone here
}
partner-file-change-changed = { $n ->
    [one] record gets more
   *[other] records get more
}
partner-file-change-archived = { $n ->
    [one] of them stays in the archive
   *[other] of them stay in the archive
}
partner-file-change-brought-back = { $n ->
    [one] of them comes back from the archive
   *[other] of them come back from the archive
}
partner-file-change-skipped = { $n ->
    [one] row left in the file
   *[other] rows left in the file
}
partner-file-change-left-out = { $n ->
    [one] row left out, with a question
   *[other] rows left out, with questions
}
partner-file-change-columns = { $n ->
    [one] column left out: { $names }
   *[other] columns left out: { $names }
}
partner-file-one-step = One undo takes the whole import back.
partner-file-run = { $n ->
    [one] Import { $n } partner
   *[other] Import { $n } partners
}
partner-file-run-merge = { $n ->
    [one] Add to { $n } record
   *[other] Add to { $n } records
}
partner-file-done = { $n ->
    [one] { $n } partner imported.
   *[other] { $n } partners imported.
}
partner-file-done-merge = { $n ->
    [one] { $n } record has more now.
   *[other] { $n } records have more now.
}
partner-file-done-archived = { $n ->
    [one] { $n } of them stayed in the archive.
   *[other] { $n } of them stayed in the archive.
}
partner-file-done-brought-back = { $n ->
    [one] { $n } record came back from the archive.
   *[other] { $n } records came back from the archive.
}
partner-file-done-left = { $n ->
    [one] { $n } row stayed in the file.
   *[other] { $n } rows stayed in the file.
}
partner-file-done-columns = { $n ->
    [one] Column left out: { $names }.
   *[other] Columns left out: { $names }.
}
partner-file-undone-added = { $n ->
    [one] { $n } new partner taken out again.
   *[other] { $n } new partners taken out again.
}
partner-file-undone-changed = { $n ->
    [one] { $n } record is as it was.
   *[other] { $n } records are as they were.
}

## Into a file

partner-file-export = Export the list
partner-file-export-vetting = Export the scorecard
partner-file-export-list = List of partners
partner-file-export-card = Scorecard: { $name }
partner-file-export-xlsx = Excel (XLSX)
partner-file-export-csv = CSV
partner-file-export-pdf = PDF
partner-file-export-form-ru = in Russian
partner-file-export-form-en = in English
partner-file-export-form-both = in both languages
partner-file-export-as = { $file }, { $form }
partner-file-exported = Saved: { $file }
partner-file-name-list = Partners
partner-file-name-card = Scorecard, { $name }
