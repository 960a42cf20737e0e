### Search: where something was found, and other words rooms are found by.

search-in-partner-niche = about:
search-in-partner-contact = contact:
search-in-partner-accounts = account:
search-in-partner-style = working style:
search-in-partner-red-lines = red lines:
search-in-partner-rates = rates:
search-in-partner-testimonials = testimonials:
search-in-partner-community = community:
search-in-partner-owner = owner:
search-in-notes = notes:
search-in-score = score:
search-in-case = case:
search-in-relationship = brand relationship:
search-in-reference = reference:
search-in-conversation = conversation:
search-in-message = message:
search-in-party = in a campaign:
search-in-boundary = boundary:
search-in-move = move:
search-in-gate-override = gate:
search-in-lapse = lapse:
search-in-debrief = pilot debrief:

## Words by which a room is found though it is called something else; commas between them.

search-words-today = home, tasks, overview, dashboard
search-words-partners = candidates, creators, influencers, agencies, strategists, ranking
search-words-board = phases, pilot, pipeline, kanban
search-words-campaigns = projects, project, launch, promotion
search-words-rules = labeling, disclosure, erid, law, register, compliance
search-words-profiles = profiles, success, lessons, comparison, reviews, trend
search-words-library = glossary, terms, metrics, criteria, templates, reference
search-words-language = language, locale, translation
search-words-sample = sample, example, demo
search-words-theme = theme, appearance, colours, colors
search-words-settings = preferences, options, bounds, weights, thresholds, exchange rates, language, theme
