### The library: metric dictionary, brief template, scorecard criteria, playbook.

library-parts = Parts of the library
library-terms = Terms
library-metrics = Metrics
library-templates = Templates
library-criteria = Criteria
library-playbook = Playbook
library-rules = Market rules
library-phrases = Phrase pairs
library-find = Find in the library
library-find-what = A word in either language
library-nothing = There’s no “{ $text }” here. Look in the other parts or clear the search.
library-clear = Clear the search

## Metrics

library-metrics-note = Name, formula and meaning in both languages. The same letters over another denominator are another metric.
library-metric-ru = In Russian
library-metric-en = In English
library-metric-facts = Unit and meaning
library-unit = Unit: { $unit }; { $direction }
library-unit-count = things or people
library-unit-percent = per cent
library-unit-money = money
library-unit-ratio = ratio
library-unit-seconds = seconds
library-unit-hours = hours
library-unit-balance = −1 to +1
library-direction-higher = higher is better
library-direction-lower = lower is better
library-tells-outcome = Outcome
library-tells-outcome-means = what the campaign is for: success is judged by it
library-tells-output = Output
library-tells-output-means = what happens on the way: never success by itself
library-tells-leading = Leading sign
library-tells-leading-means = announces the outcome, and is in the creator’s hands
library-adds = Adds up over files and days
library-adds-not = Never added, always recomputed
library-ratio = Divided: { $over }. By: { $under }
library-false-friend = Easily mistaken for { $others }. The numerator is the same, the denominator isn’t: never compare them.
library-estimate = An estimate without a standard formula; never offered as a target
library-own-metrics = Your own metrics
library-own-metrics-note = By formula, from metrics that can be added. They serve as key metrics and in health as the others do.
library-own-none = No metric of your own yet. Make one where the brief judges by a ratio the dictionary doesn’t have, such as saves for every 1,000 views.
library-own-add = Add a metric
library-own-edit = Own metric
library-own-edit-of = Edit “{ $name }”
library-own-rule = A metric is a sum, or one sum divided by another. Rates are never parts: of rates there is no sum.
library-own-key = Short name for files
library-own-key-hint = Small Latin letters, digits and _
library-own-name = Name
library-own-gloss = What it means to a creator
library-own-over = Add up
library-own-under = Divide by
library-own-under-none = Nothing: a plain sum
library-own-part-add = Add a part
library-own-part-remove = Take out “{ $name }”
library-own-times = Times
library-own-times-one = 1: as it is
library-own-times-hundred = 100: for every hundred, in per cent
library-own-times-thousand = 1,000: for every thousand
library-own-unit = Unit
library-own-direction = Which way is better
library-own-tells = What it tells
library-own-save = Save
library-own-saved = “{ $name }” is saved
library-own-remove = Remove
library-own-removed = “{ $name }” is removed
library-own-sum = { $over }, added up
library-own-ratio = { $over } ÷ { $under }
library-own-ratio-times = { $over } ÷ { $under } × { $times }

## Brief template

library-templates-note = Decisions in order, each with what usually goes wrong. Copy a built-in template, reorder it, add to it.

## Criteria

library-criteria-note = What each score means, so that two people give the same one, and how much a criterion weighs. Zero takes it out of the score.
library-anchors = What each score means

## Playbook

library-playbook-note = Steps once a flag is raised. Each follows when the one before didn’t help.

## Market rules

library-rules-note = Facts with a source and a date. After 90 days a card asks to be checked again. Whether a platform may be used isn’t said here: its status is checked on the day of signing.

## Terms

library-terms-note = Words that must mean one thing to everyone. Under each: its formula, or what it gets confused with.
