### The playbook: pages in two layers, read through every quarter.

practice-title = How we work
practice-note = A living document: pages are read through every quarter; drifted expectations are the main cause of failure.
practice-layer-with-agency = Brand and agency
practice-layer-with-creator = Brand or agency and creator
practice-none = The playbook has no pages yet.
practice-layer-empty = No pages yet. Start with how you approve and how fast you answer.
practice-add = Add a page
practice-edit = Change the page
practice-edit-of = Change the page: { $title }
practice-removed = The page was removed.
practice-page-title = What about
practice-page-text = What we do
practice-flags = When a flag is raised
practice-stands = stands as of { $day }
practice-stale = not read through since { $day }
practice-confirm = Still so
practice-confirm-of = Still so: { $title }
practice-confirmed = Noted: { $title } stands.
practice-due = Read through by { $day }
practice-due-now = Time to read through: it was due { $day }
