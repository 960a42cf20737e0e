### The papers people agree on.

paper-brief = Three-way brief
paper-pre-outreach = Pre-outreach brief
paper-one-pager = One-page agreement
paper-sow = Statement of work
paper-charter = Partnership charter
paper-pilot-scope = Pilot scope
paper-brief-about = The brand and two creators in one document: what’s made, what success is, how you talk.
paper-pre-outreach-about = What to settle before writing to anyone: metrics per country, what counts as a result, how news comes back. Nobody signs it.
paper-one-pager-about = Even when it’s casual: scope, timeline, deliverables, pay, how success is measured.
paper-sow-about = The work with dates and pay. The mid-campaign check-in is a binding clause of it.
paper-charter-about = The goal and three to five metrics of the partnership. A miss in it is a data point to discuss together, not a breach.
paper-pilot-scope-about = How many days, deliverables and how much money, what success is, how you pay, how many revisions.
paper-state-blank = not started
paper-state-writing = being written: { $ready } of { $of }
paper-state-ready = ready
paper-state-partly-signed = { $signed } of { $signers } signed
paper-state-signed = signed by all
