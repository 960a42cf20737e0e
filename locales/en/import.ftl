### Metric files: what is detected, what is doubtful in a row, and why a file is refused.

## Encodings

import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 (LE)
import-encoding-utf-16be = UTF-16 (BE)
import-encoding-windows-1251 = Windows-1251 (Cyrillic)
import-encoding-windows-1252 = Windows-1252 (Western European)
import-encoding-koi8-r = KOI8-R (Cyrillic)
import-encoding-ibm866 = CP866 (Cyrillic, DOS)
import-encoding-xlsx = XLSX workbook

## Delimiters and decimal marks

import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-delimiter-bar = vertical bar
import-delimiter-other = other character
import-decimal-dot = decimal point
import-decimal-comma = decimal comma

## Sources

import-source-generic = Any table (by columns)
import-source-youtube-studio = YouTube Studio, table
import-source-youtube-studio-ru = YouTube Studio, table with Russian headers
import-source-instagram-content = Instagram, content (Meta Business Suite)
import-source-facebook-content = Facebook, content (Meta Business Suite)
import-source-meta-insights = Meta, insights by day
import-source-meta-ads = Meta Ads Manager
import-source-tiktok-content = TikTok Studio, content
import-source-tiktok-content-short = TikTok Studio, content without links
import-source-tiktok-overview = TikTok Studio, overview
import-source-tiktok-viewers = TikTok Studio, viewers
import-source-tiktok-followers = TikTok Studio, followers
import-source-tiktok-audience = TikTok Studio, audience
import-source-tiktok-activity = TikTok Studio, follower activity
import-source-tiktok-business = TikTok for business, overview
import-source-tiktok-business-videos = TikTok for business, videos
import-source-google-analytics-4 = Google Analytics 4
import-source-google-ads = Google Ads
import-source-shopify-orders = Shopify, orders
import-source-ozon-performance = Ozon Performance, products
import-source-ozon-performance-days = Ozon Performance, by day
import-source-ozon-postings = Ozon, shipments
import-source-wildberries-detail = Wildberries, weekly detail
import-source-yandex-metrica = Yandex Metrica
import-source-vk-ads = VK Ads
import-source-modash = Modash, creator list
import-status-supported = Checked on real files
import-status-unverified = Not checked on real files yet: compare the sums with the platform

## What a column is

import-role-day = Day
import-role-item = Post or product ID
import-role-title = Title
import-role-link = Link
import-role-campaign = Campaign
import-role-partner = Partner
import-role-market = Market
import-role-platform = Platform
import-role-code = Promo code
import-role-currency = Currency
import-role-personal = Personal data, left out
import-role-ignore = Leave out
import-unit-count = count
import-unit-percent = percent
import-unit-fraction = share of one
import-unit-money = money
import-unit-ratio = ratio
import-unit-seconds = seconds
import-unit-minutes = minutes
import-unit-hours = hours
import-unit-days = parts of a day

## Questions

import-ask-year = “{ $example }” has no year. Which year is it?
import-ask-day-first = Does the day or the month come first in “{ $example }”?
import-ask-decimal = Is “{ $example }” a thousand or a fraction?
import-ask-codes = Which promo codes are theirs? In the file: { $example }
import-codes = Promo codes that count
import-codes-all = Every order

## Doubtful things, by row

import-issue-excel-date-in-number = “{ $cell }” is a number that Excel took for a date. The column “{ $column }” stays out. Export the file again and don’t open it in Excel before importing.
import-issue-ragged-row = Cells in this row: { $found }; in the header: { $expected }. The row stays out.
import-issue-damaged-row = A quote is opened here and never closed, so the cells can’t be told apart. The row stays out.
import-issue-damaged-text = Some characters of this row can’t be read in this encoding. Its numbers are kept.
import-issue-unreadable-number = “{ $cell }” in “{ $column }” is not a number: kept as missing, not as zero.
import-issue-uncalculated-formula = The formula in { $cell } (“{ $column }”) was never calculated, so there’s no value to read. Open the workbook, let it recalculate, save it and import it again.
import-issue-hidden-rows = Rows hidden in the spreadsheet, by a filter or by hand: { $n }. They count like the others. If they shouldn’t, delete them in a copy and import that.
import-issue-unreadable-date = “{ $cell }” in “{ $column }” is not a date, so the row stays out. If this column holds no days, leave it out.
import-issue-far-off-date = “{ $cell }” in “{ $column }” lies outside any campaign, so the row stays out. A clock that was never set shows such a day.
import-issue-day-continued = Rows without a day of their own: { $n }. They’re taken as the day above them.
import-issue-no-day = Rows without a day of which nothing shows that they belong to the day above: { $n }. They stay out. If they do belong to it, write the day in each of them.
import-issue-ambiguous-date = “{ $cell }” can be read in two ways, and no other row settles it. Say whether the day or the month comes first.
import-issue-assumed-date-order = “{ $cell }” is read as { $read }, as this platform writes dates. Change the order if it’s different.
import-issue-mixed-date-order = Some dates in “{ $column }” start with the day and others with the month, so “{ $cell }” can be read either way. Say which comes first.
import-issue-year-missing = “{ $cell }” has no year. Until you name it, the figures have no day.
import-issue-year-turns = The days without a year pass New Year: the latest are in { $year }, the earlier ones in { $before }.
import-issue-ambiguous-number = “{ $cell }” in “{ $column }” may be a thousand or a fraction. Choose the decimal mark.
import-issue-ambiguous-percent = All values in “{ $column }” are at most 1 and carry no percent sign. They are read as shares: 0.46 as 46%.
import-issue-mixed-percent = “{ $cell }” in “{ $column }” carries no percent sign, though other values here do. It may be a percentage or a share of one, so it isn’t read.
import-issue-duplicate-column = The column “{ $column }” repeats an earlier header and stays out. Choose a metric for it if you need it.
import-issue-metric-twice = Another column already holds this metric, so “{ $column }” stays out.
import-issue-said-elsewhere = Another table of this file, “{ $table }”, states the same metric. It’s taken from there, so that nothing counts twice.
import-issue-other-rows = Rows that are no sale (cancelled, paid back in full, not paid or of another kind): { $n }. No figures are taken from them.
import-issue-returns = Rows with returns: { $n }. Their money is taken off the revenue; the orders stay.
import-issue-several-codes = “{ $column }” holds several promo codes: { $cell }. Say which of them belong to whoever these figures count for.
import-issue-other-codes = Orders with other promo codes or with none: { $n }. They don’t count here.
import-issue-other-slices = Rows of other segments or date ranges: { $n }. They tell of the same events again, so only those of the first one count.
import-issue-other-outcomes = Rows whose result is no action in the shop but reach, views or clicks: { $n }. It doesn’t count as a conversion.
import-issue-total-differs = “{ $column }”: the rows add up to { $sum }, the file’s own total is { $stated }. Neither is changed.
import-issue-total-by-sum = Each figure of this row is the sum of all other rows, so it’s taken for their total and isn’t added.
import-issue-lifetime-not-a-date = “{ $cell }” in “{ $column }” is not a date: the figures cover the whole time of the post.
import-issue-personal-column-dropped = Personal data is neither read nor kept: { $columns }.
import-issue-id-rounded = “{ $cell }” in “{ $column }” lost its last digits in a spreadsheet. Such posts can’t be told apart; export the file again.
import-issue-mixed-currencies = “{ $column }” holds several currencies ({ $currencies }) that can’t be added. The column stays out.
import-issue-currency-missing = Nothing says in which currency “{ $column }” is. Name it: until then these amounts count in no target.
import-issue-currency-taken = “{ $column }” names no currency. It’s read in { $currency }, the only one in this table.
import-issue-other-currency = “{ $column }” is in { $currency }, and the amounts before it are in { $other }. One import has one currency, so the column stays out. To bring it in, import the file once more and choose no metric for the other amounts.
import-issue-unknown-currency = “{ $column }” is in { $currency }, a currency Sverka doesn’t know, so the column stays out. Turn the amounts into one of its currencies in the file, and import it again.
import-issue-repeated-header = The header stands here again. The row is passed over.
import-issue-unknown-metric = The mapping names a metric that is not in the dictionary: { $metric }. “{ $column }” stays out.
import-issue-no-such-column = The mapping names a column that isn’t in this file: “{ $name }”. Check the header, or leave the column out of the mapping.
import-issue-column-not-mapped = “{ $column }” holds numbers. Choose a metric for it, or leave it out.
import-issue-no-rows = This table has a header and no rows.

## Why a file is refused

import-refusal-empty-file = The file is empty. Nothing was imported; export it again.
import-refusal-binary = This is not a table: the file isn’t text. Nothing was imported; choose the CSV, XLSX or ZIP that the platform exports.
import-refusal-archive = The archive holds no CSV or XLSX table. Nothing was imported; choose the archive that the platform exports.
import-refusal-markup = This is a web page or XML, whatever its name ends in. Nothing was imported; open it in a spreadsheet and save it as .xlsx or CSV.
import-refusal-repeated-part = The same table stands in the archive twice. It’s taken once.
import-refusal-hidden-sheet = The workbook hides this sheet, so nothing is taken from it. To import it too, show the sheet and save the workbook.
import-refusal-truncated = The file breaks off in the middle of a character. Nothing was imported; copy or export it again.
import-refusal-null-bytes = Zero bytes stand between the letters, so the file is damaged. Nothing was imported; export it again.
import-refusal-endless-line = A line of this file is longer than { $most } MB, which no table has. Nothing was imported; export it again.
import-refusal-too-many-columns = The file has more than a thousand columns, so it’s no table of metrics. Nothing was imported; check the delimiter or export it again.
import-refusal-too-many-rows = The file has more than five million rows, which no report of a campaign has. Nothing was imported; export a shorter period.
import-refusal-too-many-tables = The file holds more than { $most } tables. Nothing was imported; save the ones you need on their own.
import-refusal-one-column = The file has only one column, so a value can’t be told from what it belongs to. Nothing was imported; check the delimiter.
import-refusal-too-large = The file is longer than { $most } MB. Nothing was imported; export a shorter period.
import-refusal-whole-row-quoted = A spreadsheet has put whole rows into single cells, and they can’t be split back safely. Nothing was imported; export the file again and don’t save it in Excel.
import-refusal-no-header = No row names the columns. Nothing was imported; say which row is the header.
import-refusal-sideways = The table lies on its side: days stand across and metrics down. Nothing was imported; turn it (in a spreadsheet: copy, then paste transposed).
import-refusal-no-rows = The file has a header and no rows. Nothing was imported; check the period of the export.
import-refusal-no-numbers = The file has no column of numbers. Nothing was imported; check the delimiter and the encoding.
import-refusal-unknown-encoding = The encoding “{ $name }” is not known. Nothing was imported; choose another one.
import-refusal-old-workbook = This is an old Excel workbook (.xls) or one with a password. Nothing was imported; take the password off or save it as .xlsx or CSV.
import-refusal-not-a-workbook = The workbook doesn’t open: it isn’t an .xlsx or it’s damaged. Nothing was imported; save it again.
import-refusal-inflated = The file unpacks to far more than a real table needs. Nothing was imported; save the table you need on its own, best as CSV.
import-refusal-sheet-too-large = The table is too large: it reaches cell { $cell }. Nothing was imported; keep only the table on its sheet, or save it as CSV.
import-refusal-cancelled = The import was stopped. Nothing was written.
import-refusal-io = The file can’t be read. Nothing was imported; check that it’s still there and open to you.

## The room Metrics

import-add = Import a file
import-choose = Choose a file
import-tables = Tables (CSV, XLSX, ZIP)
import-drop = Drop the file to see what’s in it
import-unread = Metrics didn’t open
import-empty = No metrics yet
import-empty-text = Drop an export from YouTube Studio, Instagram, TikTok or a shop here: CSV, XLSX or ZIP. You’ll see what it brings before anything is written.
import-totals = Totals
import-totals-note = Rubles and dollars are never added, and neither are markets
import-total-sum = Total
import-total-values = Values
import-total-period = Period
import-total-origin = From
import-whole = made from its parts
import-no-parts = not all its parts come from the same files in one currency
import-total-equals = ≈ { $equals } at { $rate }
import-two-currencies = Two currencies without a rate.
import-add-rate = Add a rate
import-undated = no day
import-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
import-origin-of = Where the values come from: { $metric }, { $market }
import-origins-note = Each value with its file and row
import-file-row = { $file }, row { $row }
import-part-row = { $file }, { $part }, row { $row }
import-list = Files
import-list-file = File
import-list-rows = Rows
import-list-skipped = Left out
import-take-out = Take out
import-take-out-of = Take out “{ $file }”
import-taken-out = “{ $file }” and its figures are out.
import-done =
    { $n ->
        [one] { $n } value came in.
       *[other] { $n } values came in.
    }

## The preview of a file

import-title = Import metrics
import-nothing-yet = Nothing is written yet
import-run =
    { $n ->
        [one] Import { $n } value
       *[other] Import { $n } values
    }
import-running = Importing
import-reading = Reading the file
import-other = Another file
import-sure = { $sure } sure
import-tables-found =
    { $n ->
        [one] { $n } table
       *[other] { $n } tables
    }
import-table-place = Table { $n }
import-remembered = columns as last time
import-before = These very figures came in as “{ $file }”, taken on { $day }.
import-rows-place = Rows of this file name creators or countries. Each counts there; a row that names none counts here.
import-unknown =
    { $n ->
        [one] { $names } isn’t known here. Correct it in the file, or leave its rows out.
       *[other] These names aren’t known here: { $names }. Correct them in the file, or leave their rows out.
    }
import-unknown-first = Say first what happens to these rows.
import-unknown-count =
    { $n ->
        [one] { $n } row with an unknown name stays out
       *[other] { $n } rows with unknown names stay out
    }
import-leave-out =
    { $n ->
        [one] Leave out { $n } row
       *[other] Leave out { $n } rows
    }
import-stream-file = “{ $file }” of { $day }
import-stream-continues = Continues { $file }: days that both tell of count once, from the newer file or from the one that covers more days.
import-stream-beside = Counts on top of { $file }: neither replaces the other.
import-stream-other = These are other events, such as another shop or account: count them on top
import-stream-added = The same metrics also come from { $files }. They are added up; if they tell of the same events, bring in only one of them.
import-again = Import them again all the same
import-how = How it was read
import-how-note = Change anything here and the file is read again
import-auto = As detected
import-encoding = Encoding
import-delimiter = Delimiter
import-decimal = Decimal mark
import-order = Order in dates
import-order-day = day first
import-order-month = month first
import-year = Year where missing
import-header-row = Header row
import-total-lines = Which rows are totals
import-total-lines-none = none
import-whose = Whose figures
import-whose-brand = The brand’s own
import-whose-guess = Guessed: the file says “{ $name }”
import-market = Market
import-market-missing = Say which market the figures belong to.
import-platform = Platform
import-platform-none = Not given
import-currency = Currency of amounts
import-currency-missing = The file names no currency. Choose it.
import-taken = Taken on
import-taken-hint = The day the file was exported
import-columns = Columns
import-columns-note = Remembered for the next file with this header
import-left-parts = No table in: { $parts }
import-as-detected = Read these as detected
import-column-name = In the file
import-column-sample = Example
import-column-meaning = In Sverka
import-column-unit = Written as
import-column-cells = Cells
import-column-missing = Empty
import-column-sum = Sum
import-meaning-of = What “{ $column }” means
import-about-row = About the row
import-metrics = Metrics
import-own-metrics = Your own metrics
import-unit-words = words
import-refused = stays out
import-column-repeats = from another table
import-questions = Questions about the file
import-answer-first = Answer this first. Without it the values would be a guess.
import-day-first = Day
import-month-first = Month
import-issues = Rows with questions
import-issues-count = { $shown } of { $all } shown
import-row = Row
import-sums = Check against the file
import-our-sum = Our sum
import-stated-sum = File’s total
import-differs = { $by } against the file’s own total
import-agrees = agrees
import-sums-note = A difference is shown and never “fixed”. The file’s total isn’t added to anything. Platforms often count deleted posts in it.
import-no-totals = The file states no totals of its own, so there’s nothing to check the sums against.
import-total-rows-of = { $n ->
    [one] { $table }: row { $rows } holds totals and isn’t imported.
   *[other] { $table }: rows { $rows } hold totals and aren’t imported.
}
import-total-rows = { $n ->
    [one] Row { $rows } holds totals and isn’t imported.
   *[other] Rows { $rows } hold totals and aren’t imported.
}
import-undecided = holds numbers and stays out
import-undecided-count = { $n ->
    [one] { $n } column with numbers stays out
   *[other] { $n } columns with numbers stay out
}
import-undecided-named = { $n ->
    [one] { $names } holds numbers and stays out. Choose what it is, or leave it out.
   *[other] { $names } hold numbers and stay out. Choose what they are, or leave them out.
}
import-changes = What comes in
import-change-rows = rows read
import-change-figures = values come in
import-change-skipped = rows left out
import-name-quoted = “{ $name }”
import-names-more = { $names } and { $n } more
import-change-left = columns left out
import-one-step = One step takes the whole import back.
