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
