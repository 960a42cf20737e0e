// Made by `cargo xtask codegen` from the Rust types; changes here are lost.

export type Id = string
export type JsonValue = unknown
export type Fields = Record<string, unknown>

export type Lang = "ru" | "en";

export type Both = { 
/**
 * The Russian text.
 */
ru: string, 
/**
 * The English text.
 */
en: string, };

export type Market = "ru" | "us";

export type Currency = "RUB" | "USD" | "EUR" | "GBP" | "KZT" | "BYN" | "AMD" | "GEL" | "AED" | "TRY" | "CNY";

export type Money = { 
/**
 * The amount in hundredths of the currency.
 */
minor: number, 
/**
 * The currency it stays in.
 */
currency: Currency, };

export type Kind = "settings" | "partner" | "score" | "case" | "relationship" | "reference" | "message" | "gate-override" | "move" | "campaign" | "party" | "need" | "target" | "clause" | "revision" | "signature" | "deliverable" | "import" | "mapping" | "tally" | "step" | "decision" | "conversation" | "lapse" | "debrief";

export type Problem = { 
/**
 * The field, by its path in the record: `name`, `accounts.1.followers`.
 */
field: string, 
/**
 * What is wrong.
 */
code: ProblemCode, 
/**
 * The figures of the sentence, already plain text: `{"most": "3"}`.
 */
args: { [key in string]: string }, };

export type ProblemCode = "empty" | "too-long" | "nul" | "out-of-range" | "end-before-start" | "negative" | "unknown-currency" | "unknown-metric" | "too-many-metrics" | "second-primary" | "repeated-metric" | "no-reason" | "not-found" | "wrong-kind" | "no-evidence" | "too-many" | "frozen" | "outside-campaign" | "year-out-of-range" | "in-future";

export type PartnerKind = "creator" | "agency" | "strategist";

export type Platform = "youtube" | "instagram" | "tiktok" | "telegram" | "vk" | "other";

export type Account = { 
/**
 * The platform.
 */
platform: Platform, 
/**
 * The handle or address, as the partner writes it.
 */
handle: string, 
/**
 * Followers or subscribers; `None` while nobody looked.
 */
followers: number | null, };

export type Contact = { 
/**
 * Name as they write it.
 */
name: string, 
/**
 * What they do: the creator, a manager.
 */
role: string, 
/**
 * Where to reach them: a handle, an address, a number.
 */
reach: string, };

export type Partner = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name, in either or both scripts.
 */
name: Both, 
/**
 * Kind.
 */
kind: PartnerKind, 
/**
 * Markets whose audience the partner reaches.
 */
markets: Array<Market>, 
/**
 * The language to write to them in.
 */
language: Lang, 
/**
 * What they make and for whom, in a few words.
 */
niche: Both, 
/**
 * Person to talk to.
 */
contact: Contact, 
/**
 * Accounts on platforms.
 */
accounts: Array<Account>, 
/**
 * How they work.
 */
style: WorkingStyle, 
/**
 * What they will not do (REQUIREMENTS 39).
 */
red_lines: Both, 
/**
 * What they ask, asset by asset; amounts are never added.
 */
rates: Array<Rate>, 
/**
 * Testimonials given to them (REQUIREMENTS 89).
 */
testimonials: string, 
/**
 * What they do in the communities of their field (REQUIREMENTS 89).
 */
community: string, 
/**
 * Who on our side owns the relationship (REQUIREMENTS 82).
 */
owner: string, 
/**
 * Hours a week the owner has for it (REQUIREMENTS 82).
 */
owner_hours: number | null, 
/**
 * Anything worth keeping, of any length up to [`TEXT_MOST`].
 */
notes: string, 
/**
 * The record this one was merged into, which is archived since.
 */
merged_into: string | null, 
/**
 * Put aside: kept, but out of lists and ranks.
 */
archived: boolean, };

export type Tier = "below-nano" | "nano" | "micro" | "mid" | "macro" | "mega";

export type TierBounds = { 
/**
 * First follower count called nano.
 */
nano: number, 
/**
 * First follower count called micro.
 */
micro: number, 
/**
 * First follower count called mid.
 */
mid: number, 
/**
 * First follower count called macro.
 */
macro: number, 
/**
 * First follower count called mega.
 */
mega: number, };

export type Weight = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its weight, 0–100; 0 takes it out of the score.
 */
weight: number, };

export type Settings = { 
/**
 * Identity: there is one such record in a workspace.
 */
id: string, 
/**
 * The name of the workspace, shown at the head of the window.
 */
workspace_name: string, 
/**
 * Tier bounds.
 */
tiers: TierBounds, 
/**
 * Average overlap from which the kick-off opens, 1–5 (REQUIREMENTS 45).
 */
overlap_gate: number, 
/**
 * Share of the weight that must be scored before a partner is ranked, 0–1 (METHODS, "Scores and ranking").
 */
coverage_least: number, 
/**
 * Attainment below which performance flags, in per cent of plan (METHODS, "Health").
 */
performance_least: number, 
/**
 * Adherence below which it flags, 0–100. On-time delivery of 90 % is REQUIREMENTS 137.
 */
adherence_least: number, 
/**
 * Balance of sentiment below which it flags, −1…+1.
 */
sentiment_least: number, 
/**
 * Rated comments below which sentiment has no data (METHODS, "Health").
 */
comments_least: number, 
/**
 * Expected events below which performance has no data (METHODS, "Where the campaign should be now").
 */
events_least: number, 
/**
 * Days in a row below the threshold before a pending flag is raised, and above it before it clears.
 */
flag_days: number, 
/**
 * Days before an unpaid or unsigned thing is called late on Today.
 */
lead_days: number, 
/**
 * The evidence gates, in the order they are shown.
 */
gates: Array<GateRule>, 
/**
 * How far the weights of a scorecard are varied to see whether a rank holds, as a share of each, 0–1 (METHODS,
 * "Scores and ranking").
 */
stability_band: number, 
/**
 * What such work usually costs, as a hint with its source.
 */
ballparks: Array<Ballpark>, 
/**
 * Exchange rates as the person noted them, each with its day and source.
 */
exchange: Array<ExchangeRate>, 
/**
 * Weights of the scorecard's criteria, by criterion id, 0–100.
 */
weights: Array<Weight>, };

export type Score = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whose score.
 */
partner: string, 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * 1–5, or `None` when only evidence has been noted so far.
 */
value: number | null, 
/**
 * What the score rests on.
 */
evidence: string, };

export type Scorecard = { 
/**
 * Σ wᵢsᵢ / Σ wᵢ over the criteria that are scored, 1–5; `None` when none is.
 */
score: number | null, 
/**
 * Σ w scored / Σ w all, 0–1.
 */
coverage: number, 
/**
 * How many criteria are scored.
 */
scored: number, 
/**
 * How many criteria there are.
 */
of: number, 
/**
 * Scores that stand without a word of evidence.
 */
without_evidence: number, 
/**
 * Whether enough is known to rank the partner.
 */
ranked: boolean, };

export type Objective = "awareness" | "consideration" | "engagement" | "conversion" | "retention" | "community";

export type Campaign = { 
/**
 * Identity.
 */
id: string, 
/**
 * Title in both languages.
 */
title: Both, 
/**
 * The business objective: what the company gains if it works (REQUIREMENTS 8).
 */
business_objective: Both, 
/**
 * What the partnership itself is for, apart from the brand's general goals (REQUIREMENTS 9).
 */
partnership_goal: Both, 
/**
 * The kind of objective; `None` until chosen.
 */
objective: Objective | null, 
/**
 * Product category.
 */
category: Both, 
/**
 * Whom it speaks to (REQUIREMENTS 21).
 */
audience: Both, 
/**
 * What counts as a conversion (REQUIREMENTS 2).
 */
conversion: Both, 
/**
 * Markets.
 */
markets: Array<Market>, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day.
 */
ends: string | null, 
/**
 * Budget, an amount per currency; amounts of different currencies are never added.
 */
budget: Array<Money>, 
/**
 * Revision rounds agreed per deliverable (REQUIREMENTS 71).
 */
revision_rounds: number, 
/**
 * The day of the check-in, when it was moved off the computed one.
 */
checkin_on: string | null, 
/**
 * Why the check-in lies outside its window; required there.
 */
checkin_reason: string, 
/**
 * The limits of a pilot, when the campaign is one.
 */
pilot: Pilot | null, 
/**
 * Put aside.
 */
archived: boolean, };

export type PartyRole = "brand" | "creator";

export type Party = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Role.
 */
role: PartyRole, 
/**
 * The partner's record, for a creator chosen from the list.
 */
partner: string | null, 
/**
 * Name as it stands in the brief: the brand's, or the creator's.
 */
name: Both, 
/**
 * The person who signs for it, where that is somebody else.
 */
person: Both, 
/**
 * The creator's market; `None` for the brand.
 */
market: Market | null, 
/**
 * The language to speak to them in.
 */
language: Lang, 
/**
 * What must happen for them to feel good about it: not metrics (REQUIREMENTS 36).
 */
win: Both, 
/**
 * What they will not compromise on (REQUIREMENTS 39).
 */
red_lines: Both, 
/**
 * The metric they would judge the campaign by, from the dictionary (REQUIREMENTS 65).
 */
judges_by: string | null, 
/**
 * Order of appearance.
 */
position: number, };

export type Stage = "preparing" | "signed" | "running" | "finished" | "stopped";

export type CheckinWindow = { 
/**
 * First day of the window: 30 % of the length.
 */
from: string, 
/**
 * Last day of the window: 50 % of the length.
 */
to: string, 
/**
 * The computed day: 40 %, moved to the nearest working day of both markets inside the window; 40 % itself
 * when the window has none.
 */
day: string, 
/**
 * Day 7, when it falls before the window.
 */
early: string | null, };

export type CreatorNeed = { 
/**
 * The creator's party.
 */
party: string, 
/**
 * Their need, in both languages.
 */
need: Both, 
/**
 * How far the two needs overlap, 1–5; `None` until rated.
 */
overlap: number | null, };

export type Need = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * What the brand needs.
 */
brand: Both, 
/**
 * What each creator needs.
 */
creators: Array<CreatorNeed>, 
/**
 * Order of appearance.
 */
position: number, };

export type CreatorOverlap = { 
/**
 * The creator's party.
 */
party: string, 
/**
 * The mean of the rated rows, 1–5; `None` while none is rated.
 */
mean: number | null, 
/**
 * Rows rated.
 */
rated: number, };

export type Obstacle = "no-needs" | "unrated" | "overall-below" | "creator-below" | "no-primary" | "different-metrics" | "nobody-cares" | "not-three-way";

export type Lowest = { 
/**
 * The row.
 */
need: string, 
/**
 * The creator.
 */
party: string, 
/**
 * The overlap, 1–5.
 */
overlap: number, };

export type Alignment = { 
/**
 * Mean overlap per creator.
 */
creators: Array<CreatorOverlap>, 
/**
 * The mean of the creators' means; `None` while a creator has no rating.
 */
overall: number | null, 
/**
 * The bound both must reach.
 */
gate: number, 
/**
 * Whether the gate holds: every row rated, every creator and the overall at or above it, nothing in the way.
 */
open: boolean, 
/**
 * What stands in the way, in the order to take it up.
 */
obstacles: Array<Obstacle>, 
/**
 * The row and creator with the lowest overlap.
 */
lowest: Lowest | null, };

export type Threshold = { 
/**
 * The market.
 */
market: Market, 
/**
 * The value at the end of the campaign: a count, per cent, or units of `currency`.
 */
value: number | null, 
/**
 * The currency, for a metric of money.
 */
currency: Currency | null, };

export type Target = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The metric's id in the dictionary.
 */
metric: string, 
/**
 * Whether success is judged on it.
 */
primary: boolean, 
/**
 * What it is here, in plain words (REQUIREMENTS 12, 19).
 */
what: Both, 
/**
 * Why it matters (REQUIREMENTS 12, 16).
 */
why: Both, 
/**
 * What is to be reached, market by market.
 */
thresholds: Array<Threshold>, 
/**
 * The party that tracks it.
 */
owner: string | null, 
/**
 * Order of appearance.
 */
position: number, };

export type FactKind = "number" | "percent" | "money" | "date" | "time" | "duration" | "range" | "ordinal" | "url" | "handle" | "hashtag" | "code" | "email" | "empty" | "weekday";

export type Fact = { 
/**
 * Kind.
 */
kind: FactKind, 
/**
 * Normalised value.
 */
value: string, 
/**
 * As written.
 */
text: string, 
/**
 * Start in UTF-16 code units.
 */
start: number, 
/**
 * End in UTF-16 code units.
 */
end: number, };

export type Difference = { 
/**
 * Kind.
 */
kind: FactKind, 
/**
 * The Russian side.
 */
ru: Fact | null, 
/**
 * The English side.
 */
en: Fact | null, 
/**
 * Whether it may be only a matter of reading.
 */
uncertain: boolean, };

export type Accepted = { 
/**
 * The Russian side of the difference, as written; empty where it has none.
 */
ru: string, 
/**
 * The English side, as written; empty where it has none.
 */
en: string, 
/**
 * Why it may stand.
 */
reason: string, };

export type Clause = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign whose brief it stands in.
 */
campaign: string, 
/**
 * Its key in [`TEMPLATE`], or empty for the user's own clause.
 */
key: string, 
/**
 * Title in both languages.
 */
title: Both, 
/**
 * The text in both languages.
 */
text: Both, 
/**
 * The text as it was when somebody last held the two sides together and found them the same.
 */
checked: Both | null, 
/**
 * Differences let stand, each with a reason.
 */
accepted: Array<Accepted>, 
/**
 * Order of appearance.
 */
position: number, };

export type SideState = "missing" | "draft" | "outdated" | "checked";

export type ClauseState = { 
/**
 * The Russian side.
 */
ru: SideState, 
/**
 * The English side.
 */
en: SideState, 
/**
 * Where the languages do not say the same and nobody has let it stand.
 */
differences: Array<Difference>, 
/**
 * Whether it is ready to be signed: both sides checked, no open difference.
 */
ready: boolean, };

export type SignMethod = "in-room" | "on-paper" | "by-message";

export type Signature = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The revision.
 */
revision: string, 
/**
 * Whose.
 */
party: string, 
/**
 * The name as typed.
 */
name: string, 
/**
 * The role of the person, as typed.
 */
role: string, 
/**
 * How.
 */
method: SignMethod, 
/**
 * When.
 */
signed_at: string, 
/**
 * The hash that was signed; it equals the revision's, or the signature does not hold.
 */
hash: string, };

export type Bar = "gate-shut" | "missing-text" | "unchecked" | "differences" | "no-primary" | "no-clauses" | "no-dates";

export type Completeness = { 
/**
 * Clauses ready to be signed.
 */
ready: number, 
/**
 * All clauses.
 */
of: number, 
/**
 * Clauses with text in both languages.
 */
written: number, 
/**
 * Open differences over all clauses.
 */
differences: number, 
/**
 * What bars signing.
 */
bars: Array<Bar>, };

export type Broken = "text" | "chain" | "signature";

export type Requirement = { 
/**
 * What is asked.
 */
text: Both, 
/**
 * Whether it is met; `None` until somebody looked.
 */
met: boolean | null, };

export type Deliverable = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The creator who makes it.
 */
party: string, 
/**
 * What it is.
 */
title: Both, 
/**
 * Where it is published.
 */
platform: Platform, 
/**
 * The day it was promised for.
 */
due: string | null, 
/**
 * The new day, when both sides agreed to move it: a new promise, counted as moved.
 */
moved_to: string | null, 
/**
 * The day it came.
 */
delivered: string | null, 
/**
 * Whether it came as asked, item by item.
 */
requirements: Array<Requirement>, 
/**
 * Revision rounds used.
 */
rounds: number, 
/**
 * Where it can be seen.
 */
link: string, 
/**
 * Order of appearance.
 */
position: number, };

export type Standing = "undated" | "coming" | "on-time" | "came-late" | "late";

export type Tally = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The market the comments came from.
 */
market: Market, 
/**
 * The day they were read.
 */
on: string, 
/**
 * Comments that were glad.
 */
positive: number, 
/**
 * Comments that were neither.
 */
neutral: number, 
/**
 * Comments that were not.
 */
negative: number, 
/**
 * What people wrote about, in a few words.
 */
note: string, };

export type Figure = { 
/**
 * The line in the file, counted from 1 with the header.
 */
row: number, 
/**
 * The day it belongs to; `None` where the file states none.
 */
day: string | null, 
/**
 * The post or item it belongs to, as the platform names it; empty for figures of a whole day.
 */
item: string, 
/**
 * The metric's id in the dictionary.
 */
metric: string, 
/**
 * The value: a count, per cent (46 = 46 %), seconds, or units of a currency.
 */
value: number, };

export type Import = { 
/**
 * Identity; the batch that one step undoes.
 */
id: string, 
/**
 * The campaign the figures count for.
 */
campaign: string, 
/**
 * The party (creator) of the campaign they came from; `None` for a brand's own file.
 */
party: string | null, 
/**
 * The market they count for.
 */
market: Market, 
/**
 * The platform they came from, where there is one.
 */
platform: Platform | null, 
/**
 * The recognised source, or `generic`.
 */
source: string, 
/**
 * The file's name, without its folder.
 */
file: string, 
/**
 * SHA-256 of the file's bytes, in hex: the same file is known again.
 */
file_hash: string, 
/**
 * The day the figures were read, which is the day they are as of.
 */
taken_on: string, 
/**
 * The currency of its amounts of money, where it has any.
 */
currency: Currency | null, 
/**
 * How many data rows it had.
 */
rows: number, 
/**
 * How many rows were left out, each with a reason shown at the import.
 */
skipped: number, };

export type ColumnMapping = { 
/**
 * Identity.
 */
id: string, 
/**
 * What the header is known by: equal for files with the same header.
 */
signature: string, 
/**
 * The meaning of each column that was given one.
 */
columns: Array<MappedColumn>, };

export type MappedColumn = { 
/**
 * The header as written.
 */
header: string, 
/**
 * The metric's id, for a column of figures.
 */
metric: string | null, 
/**
 * The role, for a column that says something about its row: `day`, `item`, `ignore`.
 */
role: string | null, };

export type Unit = "count" | "percent" | "money" | "ratio" | "seconds" | "hours" | "balance";

export type Direction = "higher" | "lower";

export type Tells = "outcome" | "output" | "leading";

export type MetricEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * Unit.
 */
unit: Unit, 
/**
 * Direction.
 */
direction: Direction, 
/**
 * What it tells.
 */
tells: Tells, 
/**
 * Whether rows may be added.
 */
additive: boolean, 
/**
 * Metrics of the numerator, empty where it is counted directly.
 */
over: Array<string>, 
/**
 * Metrics of the denominator, empty where it is counted directly.
 */
under: Array<string>, 
/**
 * Metrics it is easily taken for, as they go by the same letters.
 */
false_friends: Array<string>, };

export type Step = "reach-out" | "troubleshoot" | "pivot";

export type StepTaken = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The flag's key.
 */
flag: string, 
/**
 * The step.
 */
step: Step, 
/**
 * The day it was taken.
 */
on: string, 
/**
 * What was said or found.
 */
note: string, };

export type PlaybookStep = { 
/**
 * The step.
 */
step: Step, 
/**
 * The record of its being taken; `None` while it is open.
 */
taken: StepTaken | null, };

export type FlagState = "normal" | "pending" | "raised" | "recovering" | "acknowledged" | "no-data";

export type FlagCode = "adherence" | "performance" | "sentiment";

export type Why = { 
/**
 * What was observed.
 */
value: number | null, 
/**
 * What was expected by now.
 */
expected: number | null, 
/**
 * The observed as a score on the flag's scale (per cent of plan, 0–100, or −1…+1).
 */
score: number | null, 
/**
 * The threshold on the same scale.
 */
threshold: number, 
/**
 * How many observations, comments or deliverables it rests on.
 */
n: number, 
/**
 * The day of the newest observation.
 */
as_of: string | null, 
/**
 * The currency of the observed and the expected, for a metric of money.
 */
currency: Currency | null, };

export type Flag = { 
/**
 * Which dimension.
 */
code: FlagCode, 
/**
 * Its key within the campaign: `performance:orders:us`.
 */
key: string, 
/**
 * The metric, for performance.
 */
metric: string | null, 
/**
 * The market.
 */
market: Market, 
/**
 * State.
 */
state: FlagState, 
/**
 * Since when it has been in this state.
 */
since: string | null, 
/**
 * The day the trouble began: the first low observation of the run that led to this state.
 */
opened: string | null, 
/**
 * The figures.
 */
why: Why, 
/**
 * The playbook: reach out → troubleshoot → pivot.
 */
playbook: Array<PlaybookStep>, };

export type PartCode = "on-time" | "specification" | "revisions" | "market" | "metric" | "comments";

export type Part = { 
/**
 * What it is.
 */
code: PartCode, 
/**
 * The market.
 */
market: Market, 
/**
 * The metric, for [`PartCode::Metric`].
 */
metric: string | null, 
/**
 * Whether it is the primary metric.
 */
primary: boolean, 
/**
 * The value observed: a count met, a metric's value, a balance.
 */
value: number | null, 
/**
 * What was expected by now.
 */
expected: number | null, 
/**
 * What was agreed for the end.
 */
threshold: number | null, 
/**
 * The currency of a metric of money.
 */
currency: Currency | null, 
/**
 * The part on the dimension's scale.
 */
score: number | null, 
/**
 * An 80 % interval of the score, where the method gives one.
 */
interval: [number, number] | null, 
/**
 * Out of how many.
 */
n: number, 
/**
 * The newest day it knows of.
 */
through: string | null, 
/**
 * The imports its value rests on.
 */
imports: Array<string>, };

export type Dimension = { 
/**
 * The figure on the dimension's scale; `None` without data.
 */
score: number | null, 
/**
 * Out of how many: deliverables due, events counted, comments rated.
 */
n: number, 
/**
 * What it is made of.
 */
parts: Array<Part>, 
/**
 * The bound it is held against, on the same scale.
 */
against: number, 
/**
 * Its flags, one per market, or per metric and market.
 */
flags: Array<Flag>, };

export type Health = { 
/**
 * The day it is judged on.
 */
as_of: string, 
/**
 * Deliverables on time, as asked, within the agreed rounds: 0–100.
 */
adherence: Dimension, 
/**
 * Key metrics against where they should be now, per cent of plan.
 */
performance: Dimension, 
/**
 * The balance of comments, −1…+1.
 */
sentiment: Dimension, 
/**
 * How many of the three are known.
 */
known: number, };

export type Verdict = "continue" | "pivot" | "stop";

export type Decision = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The day.
 */
on: string, 
/**
 * What.
 */
verdict: Verdict, 
/**
 * Why; required.
 */
reason: string, 
/**
 * Whether it was made at the check-in.
 */
at_checkin: boolean, 
/**
 * The health of the campaign at that moment, kept as it was.
 */
health: Health | null, };

export type Inspection = { 
/**
 * The path or name it was read by.
 */
file: string, 
/**
 * Its encoding, lower case: `utf-8`, `utf-16le`, `windows-1251`.
 */
encoding: string, 
/**
 * Whether a byte order mark said so.
 */
bom: boolean, 
/**
 * Its length in bytes.
 */
bytes: number, 
/**
 * Its tables, in order; at least one.
 */
tables: Array<FileTable>, };

export type FileTable = { 
/**
 * The id of the recognised source, or `generic`.
 */
source: string, 
/**
 * How sure that is, 0 to 1.
 */
confidence: number, 
/**
 * Whether the source's shape was seen in real files.
 */
status: Status, 
/**
 * The line that names the table, where there is one.
 */
title: string | null, 
/**
 * The line of the header in the file, counted from 1.
 */
header_row: number, 
/**
 * What the mapping of columns is remembered under: equal for files with the same header.
 */
signature: string, 
/**
 * The delimiter.
 */
delimiter: string, 
/**
 * The decimal mark.
 */
decimal: string, 
/**
 * First and last day: as stated above the table or in the file's name, else as found in the rows.
 */
period: [string, string] | null, 
/**
 * The columns, in order.
 */
columns: Array<FileColumn>, 
/**
 * Rows read: data rows that are neither totals nor left out.
 */
rows: number, 
/**
 * Data rows left out, each with an issue.
 */
skipped: number, 
/**
 * How many values an import takes from this table.
 */
figures: number, 
/**
 * Sums by metric over the rows, in the metric's unit; only metrics that may be added.
 */
totals: Record<string, number>, 
/**
 * The file's own total row by metric, in the metric's unit; never added to anything.
 */
stated_totals: Record<string, number>, 
/**
 * The lines of the total rows.
 */
total_rows: Array<number>, 
/**
 * What was found, by row; at most [`ISSUES_MOST`].
 */
issues: Array<Issue>, 
/**
 * How many there are of each kind, beyond what is listed too.
 */
issue_counts: Record<string, number>, 
/**
 * What only a person can settle.
 */
questions: Array<Question>, 
/**
 * The first rows as written, at most [`SAMPLE_MOST`]; personal columns are blank.
 */
sample: Array<Array<string>>, 
/**
 * The lines of the sample's rows.
 */
sample_rows: Array<number>, };

export type FileColumn = { 
/**
 * Its header; the second of two equal ones gets ` (2)`.
 */
name: string, 
/**
 * The metric it becomes, when it is imported.
 */
metric: string | null, 
/**
 * What it says about the row, when it is no metric.
 */
role: ColumnRole | null, 
/**
 * The unit of its cells; `null` for words.
 */
unit: CellUnit | null, 
/**
 * The currency its cells name, by ISO code.
 */
currency: string | null, 
/**
 * Its cells with a value: numbers in a column of numbers, anything else elsewhere.
 */
cells: number, 
/**
 * Its cells without a value.
 */
missing: number, 
/**
 * The plain sum of its numbers as the file states them; `null` for words and ids.
 */
sum: number | null, 
/**
 * Why the whole column stays out.
 */
refused: IssueCode | null, };

export type CellUnit = "count" | "percent" | "fraction" | "money" | "ratio" | "seconds" | "minutes" | "hours";

export type ColumnRole = "day" | "item" | "title" | "link" | "campaign" | "partner" | "market" | "code" | "currency" | "personal" | "ignore";

export type Status = "supported" | "unverified";

export type Question = { 
/**
 * What is asked.
 */
ask: Ask, 
/**
 * The column it is about.
 */
column: string, 
/**
 * A cell as written.
 */
example: string, 
/**
 * The line it stands on.
 */
row: number, };

export type Ask = "year" | "day-first" | "decimal";

export type Issue = { 
/**
 * The line in the file, counted from 1.
 */
row: number, 
/**
 * The column, where it is about one.
 */
column: string | null, 
/**
 * What it is.
 */
code: IssueCode, 
/**
 * The words and figures of its sentence, already plain text.
 */
args: { [key in string]: string }, 
/**
 * The sentence, filled in by whoever knows the language; empty here.
 */
message: string, };

export type IssueCode = "excel-date-in-number" | "ragged-row" | "damaged-row" | "damaged-text" | "unreadable-number" | "unreadable-date" | "ambiguous-date" | "year-missing" | "ambiguous-number" | "ambiguous-percent" | "duplicate-column" | "metric-twice" | "total-differs" | "lifetime-not-a-date" | "personal-column-dropped" | "id-rounded" | "mixed-currencies" | "repeated-header" | "unknown-metric" | "column-not-mapped" | "no-rows";

export type Options = { 
/**
 * The encoding, by its label: `utf-8`, `windows-1251`, `utf-16le`.
 */
encoding: string | null, 
/**
 * The delimiter; one ASCII character.
 */
delimiter: string | null, 
/**
 * The decimal mark, `.` or `,`.
 */
decimal: string | null, 
/**
 * The line of the header, counted from 1.
 */
header_row: number | null, 
/**
 * The lines of total rows, counted from 1; an empty list says that there are none.
 */
total_rows: Array<number> | null, 
/**
 * The year of dates that have none.
 */
year: number | null, 
/**
 * Whether `10/03/2026` is 10 March.
 */
day_first: boolean | null, 
/**
 * The meaning of columns.
 */
mapping: Mapping | null, };

export type Mapping = { 
/**
 * Header and meaning. Headers are compared without regard to case and spaces.
 */
columns: Array<[string, Meaning]>, };

export type Meaning = { "metric": string } | { "role": ColumnRole };

export type Form = "ru" | "en" | "both";

export type Code = "refused" | "held" | "not-found" | "no-workspace" | "missing" | "exists" | "not-ours" | "damaged" | "newer" | "busy" | "read-only" | "network-disk" | "disk-full" | "disk" | "import" | "cancelled" | "not-ready" | "already-signed" | "text-changed" | "imported-before" | "document" | "not-an-export" | "which-campaign" | "which-market" | "not-understood" | "internal";

export type Failure = { 
/**
 * What happened.
 */
code: Code, 
/**
 * The figures of its sentence.
 */
args: { [key in string]: string }, 
/**
 * What is wrong at single fields.
 */
problems: Array<Problem>, };

export type Theme = "system" | "light" | "dark";

export type Preferences = { 
/**
 * Language of the interface; `None` follows the system.
 */
language: Lang | null, 
/**
 * Theme.
 */
theme: Theme, 
/**
 * Who works here, for the history of records.
 */
person: string, 
/**
 * Workspaces opened lately, newest first.
 */
recent: Array<string>, 
/**
 * Whether the keys C, J and K act on their own (WCAG 2.1.4 wants them to be switchable).
 */
single_keys: boolean, };

export type Start = { 
/**
 * Preferences.
 */
preferences: Preferences, 
/**
 * The language to speak: the chosen one, else the system's.
 */
language: Lang, 
/**
 * The open workspace.
 */
workspace: WorkspaceInfo | null, 
/**
 * Why the workspace asked for is not open.
 */
failure: Failure | null, 
/**
 * The folder new workspaces go to unless another is chosen.
 */
folder: string, 
/**
 * The version of the application.
 */
version: string, };

export type StepBack = { 
/**
 * What was done.
 */
verb: string, 
/**
 * To which record, by name.
 */
name: Both, };

export type WorkspaceInfo = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its file.
 */
path: string, 
/**
 * The day where the user is.
 */
today: string, 
/**
 * What undo would take back, if anything.
 */
undo: StepBack | null, 
/**
 * What redo would do again, if anything.
 */
redo: StepBack | null, };

export type Done<T> = { 
/**
 * What came of it.
 */
value: T, 
/**
 * The kinds of record it touched, for the window to read again.
 */
kinds: Array<Kind>, };

export type HistoryLine = { 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
person: string, 
/**
 * The field; `None` when the record came or went.
 */
field: string | null, 
/**
 * What stood there before.
 */
was: JsonValue, 
/**
 * What stood there after.
 */
now: JsonValue, };

export type Verification = { 
/**
 * Whether everything holds.
 */
holds: boolean, 
/**
 * Whether the database is whole.
 */
integrity: boolean, 
/**
 * Whether replaying the journal gives the tables as they are.
 */
replay: boolean, 
/**
 * Whether every signed text is the text that was signed.
 */
signatures: boolean, 
/**
 * Rows by table.
 */
counts: Record<string, number>, 
/**
 * What differs, as table and record; for a report to the makers.
 */
differences: Array<string>, };

export type CampaignName = { 
/**
 * Identity.
 */
id: string, 
/**
 * Title.
 */
title: Both, 
/**
 * Where it stands.
 */
stage: Stage, };

export type CampaignRow = { 
/**
 * The record.
 */
campaign: Campaign, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Who takes part, the brand first.
 */
parties: Array<Party>, 
/**
 * The state of its gravest flag while it runs.
 */
flag: FlagState | null, 
/**
 * Flags raised and not yet taken on while it runs.
 */
raised: number, 
/**
 * Clauses ready and all clauses.
 */
clauses: [number, number], 
/**
 * Signatures under the standing text and parties.
 */
signed: [number, number], };

export type CampaignView = { 
/**
 * The record.
 */
campaign: Campaign, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Who takes part, the brand first.
 */
parties: Array<Party>, 
/**
 * Days from first to last.
 */
length_days: number | null, 
/**
 * Today's day of the campaign, from 1; `None` outside it.
 */
day: number | null, 
/**
 * The window of the check-in.
 */
checkin_window: CheckinWindow | null, 
/**
 * Whether everyone has signed the brief as it stands.
 */
signed: boolean, 
/**
 * The day of the check-in.
 */
checkin_on: string | null, };

export type NewCampaign = { 
/**
 * Title in one or both languages.
 */
title: Both, 
/**
 * The brand's name.
 */
brand: Both, 
/**
 * The creators, by partner, at most one per market is usual.
 */
creators: Array<string>, };

export type PartnerRow = { 
/**
 * The record.
 */
partner: Partner, 
/**
 * Tier of the largest account.
 */
tier: Tier | null, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * The place among those ranked; ties share the mean of their places.
 */
place: number | null, };

export type CriterionLine = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its weight, 0–100.
 */
weight: number, 
/**
 * Its share of all weights, in per cent.
 */
share: number, 
/**
 * 1–5, or `None` while nobody has scored it.
 */
value: number | null, 
/**
 * What the score rests on.
 */
evidence: string, };

export type PartnerView = { 
/**
 * The record.
 */
partner: Partner, 
/**
 * Tier of each account, in the order of the accounts.
 */
tiers: Array<Tier | null>, 
/**
 * Every criterion with its weight and what was scored.
 */
criteria: Array<CriterionLine>, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * Campaigns the partner takes part in.
 */
campaigns: Array<CampaignName>, };

export type AlignView = { 
/**
 * Rows of the matrix, in order.
 */
needs: Array<Need>, 
/**
 * Key metrics, the primary one first.
 */
targets: Array<Target>, 
/**
 * What the matrix says.
 */
alignment: Alignment, };

export type RevisionLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * Its hash.
 */
hash: string, 
/**
 * When it was frozen.
 */
frozen_at: string, };

export type ClauseView = { 
/**
 * The record.
 */
clause: Clause, 
/**
 * How its two sides stand.
 */
state: ClauseState, 
/**
 * Its text in the last frozen revision, where it differs.
 */
was: Both | null, 
/**
 * Whether it is not in the last frozen revision.
 */
new: boolean, };

export type BriefView = { 
/**
 * The clauses in order, each with its state.
 */
clauses: Array<ClauseView>, 
/**
 * How far it is, and what bars signing.
 */
completeness: Completeness, 
/**
 * The last frozen revision.
 */
revision: RevisionLine | null, 
/**
 * Whether the standing text is the text of that revision.
 */
stands_signed: boolean, 
/**
 * Signatures under that revision.
 */
signatures: Array<Signature>, 
/**
 * Clauses that stood in that revision and are gone.
 */
gone: Array<Both>, 
/**
 * Revisions or signatures that do not hold.
 */
broken: Array<[string, Broken]>, 
/**
 * The hash a signature made now would bind to.
 */
hash: string, };

export type SignRequest = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Whose signature.
 */
party: string, 
/**
 * The name as typed.
 */
name: string, 
/**
 * The role as typed.
 */
role: string, 
/**
 * How.
 */
method: SignMethod, 
/**
 * [`BriefView::hash`] of the text that was shown; another text is refused.
 */
seen: string, };

export type DeliverableRow = { 
/**
 * The record.
 */
deliverable: Deliverable, 
/**
 * How it stands today.
 */
standing: Standing, 
/**
 * Days until it is due; negative when it is late.
 */
days_left: number | null, 
/**
 * Requirements met.
 */
met: number, 
/**
 * Requirements looked at.
 */
looked_at: number, };

export type Preview = { 
/**
 * What was found in it.
 */
inspection: Inspection, 
/**
 * An earlier import of the same bytes.
 */
before: Import | null, 
/**
 * Whether a remembered mapping was used.
 */
remembered: boolean, 
/**
 * The platform the source belongs to, where it is one.
 */
platform: Platform | null, };

export type ImportRequest = { 
/**
 * The file.
 */
path: string, 
/**
 * How to read it.
 */
options: Options, 
/**
 * The campaign its figures count for.
 */
campaign: string, 
/**
 * The creator they came from; `None` for the brand's own.
 */
party: string | null, 
/**
 * The market they count for.
 */
market: Market, 
/**
 * The platform, where there is one.
 */
platform: Platform | null, 
/**
 * The currency of its amounts, where the file names none.
 */
currency: Currency | null, 
/**
 * The day the file was taken from the platform; today when `None`.
 */
taken_on: string | null, 
/**
 * Whether to bring the same bytes in again.
 */
again: boolean, };

export type Imported = { 
/**
 * The id that undoes it.
 */
batch: string, 
/**
 * What was found in the file.
 */
inspection: Inspection, 
/**
 * How many values came in.
 */
figures: number, };

export type Total = { 
/**
 * The metric's id.
 */
metric: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The currency, for money.
 */
currency: Currency | null, 
/**
 * The sum; `None` where values may not be added.
 */
sum: number | null, 
/**
 * How many values there are.
 */
values: number, 
/**
 * The imports they came from.
 */
imports: Array<string>, 
/**
 * First and last day.
 */
period: [string, string] | null, };

export type MetricsView = { 
/**
 * Imports, newest first.
 */
imports: Array<Import>, 
/**
 * Sums of what may be added, by metric and market.
 */
totals: Array<Total>, };

export type Origin = { 
/**
 * The import.
 */
import: string, 
/**
 * The file's name.
 */
file: string, 
/**
 * The figure with its row.
 */
figure: Figure, };

export type HealthView = { 
/**
 * Adherence, performance, sentiment.
 */
health: Health, 
/**
 * Their flags in the order to take them up.
 */
flags: Array<Flag>, 
/**
 * Key metrics, the primary one first.
 */
targets: Array<Target>, 
/**
 * Decisions so far, newest first.
 */
decisions: Array<Decision>, 
/**
 * Comments counted so far, oldest first.
 */
tallies: Array<Tally>, 
/**
 * Imports by id, for the source of a figure.
 */
imports: Array<Import>, };

export type LibraryView = { 
/**
 * The metric dictionary.
 */
metrics: Array<MetricEntry>, 
/**
 * The clauses of the brief's template, in the order they are decided.
 */
clauses: Array<string>, 
/**
 * The criteria of the scorecard.
 */
criteria: Array<string>, 
/**
 * The steps of the playbook.
 */
steps: Array<Step>, };

export type Attention = "flag-raised" | "flag-pending" | "checkin" | "unsigned" | "late" | "due" | "decision";

export type TodayItem = { 
/**
 * What kind.
 */
attention: Attention, 
/**
 * The campaign.
 */
campaign: CampaignName, 
/**
 * The flag, for flags.
 */
flag: Flag | null, 
/**
 * What it is about: a deliverable's title, the name of a creator.
 */
subject: Both, 
/**
 * The market, where it concerns one.
 */
market: Market | null, 
/**
 * The day it is due or was due.
 */
on: string | null, 
/**
 * Days until then; negative when it has passed.
 */
days: number | null, 
/**
 * Done and all, for what is counted: signatures.
 */
done: [number, number] | null, };

export type TodayView = { 
/**
 * The day.
 */
today: string, 
/**
 * What wants attention, in order.
 */
items: Array<TodayItem>, 
/**
 * Campaigns that want none.
 */
in_hand: Array<CampaignRow>, 
/**
 * The next dated thing, when nothing wants attention now.
 */
next: TodayItem | null, 
/**
 * Partners in use.
 */
partners: number, };

export type Progress = { 
/**
 * Bytes read.
 */
done: number, 
/**
 * Bytes to read.
 */
total: number, };
