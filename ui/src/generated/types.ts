// Made by `cargo xtask codegen` from the Rust types; changes here are lost.

export type Id = string
export type NaiveDate = string
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

export type Currency = "RUB" | "USD" | "EUR" | "GBP" | "KZT" | "BYN" | "AMD" | "GEL" | "AED" | "TRY" | "CNY" | "JPY";

export type Money = { 
/**
 * The amount in hundredths of the currency.
 */
minor: number, 
/**
 * The currency it stays in.
 */
currency: Currency, };

export type Kind = "settings" | "partner" | "score" | "template" | "case" | "relationship" | "reference" | "message" | "gate-override" | "move" | "campaign" | "party" | "need" | "target" | "clause" | "revision" | "seal-key" | "signature" | "deliverable" | "import" | "mapping" | "tally" | "step" | "decision" | "conversation" | "lapse" | "debrief" | "attachment" | "goal-lock" | "intake" | "phrase" | "boundary" | "trade-off" | "session" | "session-answer" | "recap-item" | "time-entry" | "reply" | "comment" | "term" | "outline" | "communication" | "payment" | "sync-note" | "rule-card" | "rule-check" | "benchmark" | "own-metric" | "audience-comment" | "prediction" | "review" | "learning" | "checkin" | "practice" | "doubt-settled";

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

export type ProblemCode = "empty" | "too-long" | "nul" | "out-of-range" | "end-before-start" | "negative" | "unknown-currency" | "unknown-metric" | "too-many-metrics" | "second-primary" | "repeated-metric" | "no-reason" | "not-found" | "wrong-kind" | "no-evidence" | "no-weight" | "too-many" | "frozen" | "outside-campaign" | "foreign-market" | "year-out-of-range" | "in-future" | "foreign-scheme" | "other-machine" | "overlaps" | "file-too-large" | "not-a-scan" | "merged" | "no-erid" | "no-disclosure" | "begun" | "made-of-itself" | "unlike-parts" | "not-weighed";

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

export type Briefing = "detailed" | "quick-call";

export type Mode = "sync" | "async";

export type WorkingStyle = { 
/**
 * How they like to be told what to make.
 */
briefing: Briefing | null, 
/**
 * How they like to talk.
 */
mode: Mode | null, 
/**
 * Within how many hours they say they answer.
 */
reply_hours: number | null, 
/**
 * Days they say they need for a new version.
 */
iteration_days: number | null, 
/**
 * Anything else about the way they work.
 */
note: string, };

export type Rate = { 
/**
 * The asset: a video, a reel, a month of work.
 */
asset: Both, 
/**
 * The price, in their currency.
 */
amount: Money | null, };

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

export type AlikeWhy = { "by": "handle", 
/**
 * The platform.
 */
platform: Platform, 
/**
 * The handle without `@` and address.
 */
handle: string, } | { "by": "name" } | { "by": "near-name" };

export type Certainty = "certain" | "likely" | "possible";

export type ClashField = "name-ru" | "name-en" | "kind" | "language" | "contact" | "followers" | "briefing" | "mode" | "reply-hours" | "iteration-days" | "owner" | "owner-hours";

export type Clash = { 
/**
 * The field.
 */
field: ClashField, 
/**
 * What it is about where a field stands several times: the account of a number of followers.
 */
of: string, 
/**
 * The value of the record that is kept.
 */
keep: string, 
/**
 * The value of the record that goes.
 */
gone: string, };

export type CaseResult = "won" | "mixed" | "lost";

export type CaseStudy = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whose case.
 */
partner: string, 
/**
 * The market it was for; `None` until asked.
 */
market: Market | null, 
/**
 * The brand, as they name it.
 */
brand: string, 
/**
 * What was done, in a few words.
 */
title: Both, 
/**
 * First day, as far as known.
 */
from: string | null, 
/**
 * Last day, as far as known.
 */
to: string | null, 
/**
 * How it ended; `None` until told.
 */
result: CaseResult | null, 
/**
 * A page that shows it, `http` or `https`.
 */
link: string, 
/**
 * A file on this machine that shows it; never a path to another one.
 */
file: string, 
/**
 * What went wrong, in their words.
 */
went_wrong: string, 
/**
 * Whether the partner carried a brand over a cultural difference in it (REQUIREMENTS 90).
 */
cultural_shift: boolean, 
/**
 * Anything else worth keeping.
 */
note: string, };

export type MarketCases = { 
/**
 * The market.
 */
market: Market, 
/**
 * The cases that count: they can be looked at.
 */
counted: Array<string>, 
/**
 * The cases that do not count yet, for want of a link or a file.
 */
unshown: Array<string>, };

export type Relationship = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whose relationship.
 */
partner: string, 
/**
 * The brand, as they name it.
 */
brand: string, 
/**
 * First day, as far as known.
 */
from: string | null, 
/**
 * Last day; `None` while it goes on.
 */
to: string | null, 
/**
 * A page that shows it, `http` or `https`.
 */
link: string, 
/**
 * Whom to ask, what was said.
 */
note: string, };

export type Longest = { 
/**
 * The relationship.
 */
relationship: string, 
/**
 * The brand.
 */
brand: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day; `None` while it goes on.
 */
to: string | null, 
/**
 * The last day that is counted: `to`, or today while it goes on.
 */
until: string, 
/**
 * Whole months it lasted, see [`months`].
 */
months: number, };

export type Reference = { 
/**
 * Identity.
 */
id: string, 
/**
 * Of whom it was said.
 */
partner: string, 
/**
 * Who said it.
 */
creator: string, 
/**
 * The market that creator works in.
 */
market: Market | null, 
/**
 * The day it was said.
 */
on: string | null, 
/**
 * Whether they would work with the partner again; `None` until asked.
 */
again: boolean | null, 
/**
 * What they said.
 */
note: string, };

export type ReferenceCounts = { 
/**
 * How many creators were heard.
 */
heard: number, 
/**
 * How many would work with them again.
 */
again: number, 
/**
 * How many would not.
 */
not_again: number, };

export type ConversationKind = "exploration" | "gut-check" | "scoping-first" | "scoping-second" | "debrief" | "creators-view";

export type Answer = { 
/**
 * The question's id.
 */
question: string, 
/**
 * What was said, as noted.
 */
text: string, 
/**
 * Yes or no, where the question asks for it.
 */
verdict: boolean | null, 
/**
 * 1–5, where the question asks for it.
 */
rating: number | null, 
/**
 * The record it was kept as among the evidence; that record may be gone since.
 */
kept: string | null, };

export type Conversation = { 
/**
 * Identity.
 */
id: string, 
/**
 * The partner it is with or about.
 */
partner: string, 
/**
 * What it is for.
 */
kind: ConversationKind, 
/**
 * The day it took place.
 */
on: string | null, 
/**
 * Who was spoken with, by name.
 */
with: string, 
/**
 * The campaign it is about, if any.
 */
campaign: string | null, 
/**
 * What was answered; a question without an entry was not asked.
 */
answers: Array<Answer>, 
/**
 * Anything else that was said.
 */
notes: string, };

export type ConversationProgress = { 
/**
 * Questions answered.
 */
answered: number, 
/**
 * Questions there are.
 */
of: number, };

export type Heard = { 
/**
 * The question's id.
 */
question: string, 
/**
 * Yes, no, or not asked.
 */
verdict: boolean | null, 
/**
 * The conversation it was heard in; `None` when it was not asked.
 */
conversation: string | null, };

export type GutCheck = { 
/**
 * Whether `least` were answered with yes: `Some(false)` when too few can be any more, `None` while what was not
 * asked decides.
 */
passed: boolean | null, 
/**
 * How many it takes.
 */
least: number, 
/**
 * How many were answered with yes.
 */
yes: number, 
/**
 * How many questions there are.
 */
of: number, 
/**
 * The conversation that counts; `None` while there was none.
 */
conversation: string | null, 
/**
 * The day of that conversation.
 */
on: string | null, 
/**
 * Each question with its verdict.
 */
heard: Array<Heard>, };

export type Said = { 
/**
 * Who said it.
 */
with: string, 
/**
 * What was noted.
 */
text: string, 
/**
 * The conversation.
 */
conversation: string, };

export type CreatorsView = { 
/**
 * The question's id: consistency, respect, reliability or growth.
 */
question: string, 
/**
 * Creators who rated it.
 */
n: number, 
/**
 * The median of their ratings, 1–5; `None` while nobody rated it.
 */
median: number | null, 
/**
 * The lowest rating.
 */
least: number | null, 
/**
 * The highest rating.
 */
most: number | null, 
/**
 * What they said in words, with the name of who said it.
 */
words: Array<Said>, };

export type Asks = "words" | "verdict" | "rating";

export type KeptAs = "case" | "lost-case" | "reference";

export type Message = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whom it went to.
 */
partner: string, 
/**
 * When it was sent, on the clock of whoever sent it.
 */
sent: string, 
/**
 * When the answer came, on the same clock; `None` while it is waited for.
 */
answered: string | null, 
/**
 * What it asked.
 */
about: string, };

export type Consistency = "steady" | "uneven";

export type Waiting = { 
/**
 * The message.
 */
message: string, 
/**
 * How long so far, in hours.
 */
hours: number, };

export type Turnaround = { 
/**
 * Messages answered: the n of the median.
 */
answered: number, 
/**
 * Median wait for an answer, in hours by the clock; `None` while nothing was answered.
 */
median_hours: number | null, 
/**
 * The middle half of the waits, in hours: first and third quartile; `None` under [`REPLIES_LEAST`] replies.
 */
middle_half: [number, number] | null, 
/**
 * [`REPLIES_LEAST`], for the sentence that says why there is no word yet.
 */
replies_least: number, 
/**
 * The word for their evenness; `None` under [`REPLIES_LEAST`] waits.
 */
consistency: Consistency | null, 
/**
 * Messages still waited for, the longest wait first.
 */
waiting: Array<Waiting>, };

export type TogetherStage = "ahead" | "first" | "later";

export type Owner = "nobody" | "one" | "several";

export type Staffing = { 
/**
 * Who is named.
 */
owner: Owner, 
/**
 * Hours a week they have for it; `None` while nobody said.
 */
hours: number | null, 
/**
 * How long the work together has lasted.
 */
stage: TogetherStage, 
/**
 * Hours a week needed at least in this stage; before the start, what the first months will need.
 */
least: number, 
/**
 * Hours a week needed at most.
 */
most: number, 
/**
 * Whether the hours are too few; `None` while they are not known or the work has not begun.
 */
short: boolean | null, };

export type Load = { 
/**
 * How many partners they are named for.
 */
partners: number, 
/**
 * Hours a week over those where hours are noted.
 */
hours: number, 
/**
 * Partners without hours, which the sum leaves out.
 */
unknown: number, };

export type GateRule = { 
/**
 * The gate's id.
 */
id: string, 
/**
 * Whether it is asked for.
 */
on: boolean, 
/**
 * The number it is met above (cases, months) or from (failures, answers of the gut check); 0 for a gate without
 * a number.
 */
least: number, };

export type GateOverride = { 
/**
 * Identity.
 */
id: string, 
/**
 * For which partner.
 */
partner: string, 
/**
 * The gate's id.
 */
gate: string, 
/**
 * Why it does not hold them up; required.
 */
reason: string, 
/**
 * The day it was decided.
 */
on: string, 
/**
 * Who decided it.
 */
person: string, };

export type GateId = "gut-check" | "cases-both-markets" | "relationship-six-months" | "failures-shown" | "pilot-metrics-agreed" | "documents";

export type GateState = "met" | "not-met" | "not-known";

export type FactCode = "cases-in-market" | "cases-in-only-market" | "case-unshown" | "case-without-market" | "no-cases" | "longest-relationship" | "longest-running" | "relationship-undated" | "no-relationships" | "failure-told" | "failure-untold" | "only-wins" | "failures-not-asked" | "said-yes" | "said-no" | "left-open" | "no-gut-check" | "metric-agreed" | "threshold-missing" | "no-primary" | "no-campaign" | "brief-signed" | "refused-to-document" | "nothing-in-writing" | "cultural-shift" | "cases-across" | "creator-again" | "creator-not-again";

export type RecordRef = { 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its identity.
 */
id: string, };

export type GateFact = { 
/**
 * What it says.
 */
code: FactCode, 
/**
 * Whom or what it names: a brand, a campaign. Blank where it names nothing.
 */
name: Both, 
/**
 * Its figures in plain text: `n` a count, `market` a market's tag, `metric` a metric's id, `question` the
 * set and the id of a question (`gut-check-understands-ugc`), `start` and `end` days.
 */
args: { [key in string]: string }, 
/**
 * The record it stands in.
 */
record: RecordRef | null, };

export type Gate = { 
/**
 * Which.
 */
id: GateId, 
/**
 * Whether it is met.
 */
state: GateState, 
/**
 * The number asked for, as in [`GateRule::least`].
 */
least: number, 
/**
 * What it has reached, to be set against `least`, for each of `markets` where they are named; empty for a gate
 * without a number and where nothing is known.
 */
reached: Array<number>, 
/**
 * The markets it is judged in, for a gate that counts market by market; empty for the others.
 */
markets: Array<Market>, 
/**
 * What speaks for it.
 */
facts_for: Array<GateFact>, 
/**
 * What speaks against it, or is missing.
 */
facts_against: Array<GateFact>, 
/**
 * The standing decision to pass it all the same, the latest one.
 */
overridden: GateOverride | null, };

export type Opening = "open" | "by-override" | "waits" | "shut";

export type AnsweredBy = "gut-check" | "exploration" | "scoping" | "case" | "relationship" | "campaign";

export type NextGate = { 
/**
 * The gate that holds the partner up.
 */
gate: GateId, 
/**
 * Where its answer comes from.
 */
by: AnsweredBy, };

export type Caution = "too-early" | "too-quick";

export type SignalId = "speaks-of-failures" | "has-process" | "asks-of-constraints" | "worked-across" | "cultural-shift" | "creators-again";

export type Signal = { 
/**
 * Which.
 */
id: SignalId, 
/**
 * Seen, seen not to be there, or not known.
 */
seen: boolean | null, 
/**
 * What shows it.
 */
facts: Array<GateFact>, };

export type Phase = "exploration" | "pilot" | "framework" | "scale" | "ended";

export type Move = { 
/**
 * Identity.
 */
id: string, 
/**
 * Which partner.
 */
partner: string, 
/**
 * The phase it went to.
 */
to: Phase, 
/**
 * The day it was decided.
 */
on: string, 
/**
 * Up to how many campaigns from here on, 1, 3 or 5, where that was decided (REQUIREMENTS 120).
 */
rung: number | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The gates that were not met then.
 */
unmet: Array<string>, 
/**
 * Why it ended, for an ending.
 */
ending: Ending | null, 
/**
 * The closing letter, for an ending.
 */
letter: Both, };

export type Ending = "goals" | "budget" | "timeline" | "market" | "evidence" | "execution" | "communication" | "documentation" | "other";

export type LapseKind = "missed-deadline" | "below-scope" | "unanswered" | "inconsistent" | "refused-to-document" | "missed-basics";

export type Lapse = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whose.
 */
partner: string, 
/**
 * In which campaign, where it was in one.
 */
campaign: string | null, 
/**
 * What did not go as agreed.
 */
kind: LapseKind, 
/**
 * The day.
 */
on: string, 
/**
 * Whether they gave notice before.
 */
notice: boolean, 
/**
 * What happened.
 */
note: string, };

export type Benchmark = { 
/**
 * Identity.
 */
id: string, 
/**
 * The metric’s id: a range of another definition is another metric’s.
 */
metric: string, 
/**
 * The platform it speaks of; `None` for any.
 */
platform: Platform | null, 
/**
 * The market it speaks of; `None` where the source does not say.
 */
market: Market | null, 
/**
 * The tier it speaks of; `None` for any.
 */
tier: Tier | null, 
/**
 * The low end, in the metric’s unit; `None` where the source names no low end.
 */
lowest: number | null, 
/**
 * The high end.
 */
highest: number | null, 
/**
 * Who published it: a range without a source is no evidence.
 */
source: string, 
/**
 * The year it was published for.
 */
year: number, 
/**
 * What else the source says of it.
 */
note: string, };

export type OwnMetric = { 
/**
 * Identity.
 */
id: string, 
/**
 * The id it goes by in targets and figures, as those of the dictionary do: small letters, digits and `_`.
 */
key: string, 
/**
 * What it is called.
 */
name: Both, 
/**
 * What it is in plain words.
 */
gloss: Both, 
/**
 * Metrics added into the numerator.
 */
over: Array<string>, 
/**
 * Metrics added into the denominator; empty for a sum.
 */
under: Array<string>, 
/**
 * 100 for per cent, 1000 for a price per thousand, else 1.
 */
times: number, 
/**
 * The unit of its value.
 */
unit: Unit, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * What it tells.
 */
tells: Tells, };

export type Mood = "positive" | "neutral" | "negative";

export type AudienceComment = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The creator it was written to; `None` where nobody said.
 */
party: string | null, 
/**
 * The market it came from.
 */
market: Market, 
/**
 * The platform, where known.
 */
platform: Platform | null, 
/**
 * The day it was written, or else taken in.
 */
on: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The heap a person put it on; `None` until somebody looked.
 */
mood: Mood | null, 
/**
 * Whether a person said that it comes from its market although it is written in the language of the other one.
 */
stays: boolean, };

export type ReadComment = { 
/**
 * The record.
 */
comment: AudienceComment, 
/**
 * What its words say.
 */
judged: SentimentJudgement, 
/**
 * Whether it is written in the language of the other market, and nobody said that it comes from its own.
 */
elsewhere: boolean, };

export type Heaps = { 
/**
 * Glad.
 */
positive: number, 
/**
 * Neither.
 */
neutral: number, 
/**
 * Not glad.
 */
negative: number, };

export type Sorted = { 
/**
 * The market.
 */
market: Market, 
/**
 * All comments.
 */
all: number, 
/**
 * Those a person rated.
 */
rated: number, 
/**
 * Of the rated ones, those whose words say something: what agreement is out of.
 */
compared: number, 
/**
 * Of those, the ones on which the person said the same.
 */
agreed: number, 
/**
 * Comments nobody rated whose words say something.
 */
assisted: number, 
/**
 * Comments nobody rated and whose words leave it open.
 */
open: number, 
/**
 * How many more have to be compared with what a person says before the words can count; 0 once all are rated, for
 * then there is nothing left for the words to say.
 */
left: number, 
/**
 * Comments that count, by heap: those a person rated, and the others where the words count.
 */
heaps: Heaps, 
/**
 * Comments in the language of the other market, where there are enough of them to ask whether they come from there.
 */
elsewhere: number | null, 
/**
 * Whether what the words say counts.
 */
counts: boolean, };

export type SentimentJudgement = { 
/**
 * What it says.
 */
label: SentimentLabel, 
/**
 * The language of its words.
 */
language: WrittenLanguage, };

export type SentimentLabel = "positive" | "neutral" | "negative" | "unknown";

export type WrittenLanguage = "ru" | "en" | "mixed" | "unknown";

export type CommentsView = { 
/**
 * All of them, the newest first.
 */
comments: Array<ReadComment>, 
/**
 * Those nobody has rated, in the order they are asked about.
 */
next: Array<string>, 
/**
 * How far they are sorted, market by market.
 */
sorted: Array<Sorted>, 
/**
 * Comments counted by hand, oldest first.
 */
tallies: Array<Tally>, 
/**
 * Comments to rate before the words are believed.
 */
sample: number, 
/**
 * On how many of a hundred of them the words must have said the same.
 */
agreement_least: number, 
/**
 * Today.
 */
today: string, };

export type CommentsPlace = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The creator they were written to, where it is one.
 */
party: string | null, 
/**
 * The market.
 */
market: Market, 
/**
 * The platform, where it is one.
 */
platform: Platform | null, 
/**
 * The day they were written, or else taken in.
 */
on: string, };

export type CommentsTaken = { 
/**
 * Comments that came in.
 */
came: number, 
/**
 * Comments that were there already, word for word.
 */
known: number, };

export type Delivery = { 
/**
 * Deliverables whose promised day has come.
 */
due: number, 
/**
 * Those of them that came by it.
 */
on_time: number, 
/**
 * Their share in per cent; `None` while nothing was due.
 */
on_time_share: number | null, 
/**
 * The share to keep to, in per cent.
 */
on_time_least: number, 
/**
 * Whether it is kept to; `None` while nothing was due.
 */
keeps: boolean | null, 
/**
 * Promises that both sides moved: new promises, told apart.
 */
moved: number, 
/**
 * Items of the brief somebody looked at in what was delivered.
 */
looked_at: number, 
/**
 * Those that are met.
 */
met: number, 
/**
 * The quality score: their share in per cent; `None` until somebody looked.
 */
quality: number | null, 
/**
 * Items of delivered work nobody has looked at.
 */
unseen: number, 
/**
 * Deliverables that came.
 */
delivered: number, 
/**
 * Those of them that took more rounds than were agreed.
 */
over_rounds: number, };

export type DeliveryView = { 
/**
 * Quality, on time, rounds.
 */
delivery: Delivery, 
/**
 * Revision rounds agreed for each deliverable.
 */
rounds: number, 
/**
 * Payments that are due and not paid.
 */
payments_late: number, 
/**
 * Payments still to come due.
 */
payments_coming: number, 
/**
 * How soon the partners of the campaign answer.
 */
turnaround: Turnaround, 
/**
 * Minutes spent on agreeing and on doing (REQUIREMENTS 64).
 */
spent: TimeSpent, };

export type Prediction = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The metric’s id.
 */
metric: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The low end of the range the final value is expected in, in the metric’s unit.
 */
low: number | null, 
/**
 * The high end.
 */
high: number | null, 
/**
 * How likely the threshold is reached, 0–1.
 */
chance: number | null, 
/**
 * Why.
 */
note: string, 
/**
 * The day it was written.
 */
written_on: string, };

export type RangeHit = "inside" | "below" | "above";

export type PredictionScore = { 
/**
 * The final value; `None` while it is not known.
 */
value: number | null, 
/**
 * Where it lay; `None` without a value or a range.
 */
hit: RangeHit | null, 
/**
 * How far outside the range it lay, in the metric's unit.
 */
off: number | null, 
/**
 * Whether the threshold was reached.
 */
reached: boolean | null, 
/**
 * The squared distance of the chance from what came, 0–1: 0 is sure and right, 1 sure and wrong (Brier 1950,
 * Monthly Weather Review 78:1).
 */
brier: number | null, };

export type CanPredict = "too-early" | "too-few" | "yes" | "partly" | "no";

export type Predicting = { 
/**
 * The answer.
 */
answer: CanPredict, 
/**
 * Campaigns it rests on.
 */
campaigns: number, 
/**
 * Predictions that cannot be scored: nothing is known of what they were about, or not to the end.
 */
left_out: number, 
/**
 * [`CAMPAIGNS_LEAST`], for the sentence that says it is too early.
 */
least: number, 
/**
 * Ranges that held, out of those whose value is known.
 */
ranges: Share, 
/**
 * Final values below their range.
 */
below: number, 
/**
 * Final values above it.
 */
above: number, 
/**
 * Chances whose outcome is known.
 */
chances: number, 
/**
 * Their mean Brier score.
 */
brier: number | null, 
/**
 * The score of saying the base rate every time: what guessing without skill gets.
 */
guessing: number | null, };

export type Way = "too-few" | "not-visible" | "rising" | "falling";

export type Trend = { 
/**
 * Campaigns it rests on.
 */
n: number, 
/**
 * [`CAMPAIGNS_LEAST`], for the sentence that says why there is none.
 */
least: number, 
/**
 * Which way.
 */
way: Way, 
/**
 * The change from one campaign to the next, in the unit of the values; `None` with too few.
 */
slope: number | null, 
/**
 * The lower end of its 95 % interval.
 */
low: number | null, 
/**
 * The upper end.
 */
high: number | null, };

export type ProfileOf = { 
/**
 * The market.
 */
market: Market, 
/**
 * The size of audience; `None` where it is not known.
 */
tier: Tier | null, 
/**
 * The product category, as the newest campaign writes it.
 */
category: Both, };

export type Profile = { 
/**
 * What it tells of.
 */
of: ProfileOf, 
/**
 * Its campaigns, oldest first.
 */
campaigns: Array<string>, 
/**
 * How many creators are known to have worked in them.
 */
creators: number, 
/**
 * The last day of its oldest campaign.
 */
from: string, 
/**
 * The last day of its newest campaign.
 */
to: string, 
/**
 * [`CAMPAIGNS_LEAST`], for the sentence that says why there is no range.
 */
least: number, 
/**
 * Its metrics, those known of the most campaigns first.
 */
metrics: Array<ProfileMetric>, };

export type ProfileMetric = { 
/**
 * The metric's id.
 */
metric: string, 
/**
 * The currency, for a metric of money.
 */
currency: Currency | null, 
/**
 * Every campaign that knows it, oldest first.
 */
points: Array<ProfilePoint>, 
/**
 * What is usual; `None` under [`CAMPAIGNS_LEAST`] campaigns.
 */
usual: Usual | null, };

export type ProfilePoint = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The value.
 */
value: number, 
/**
 * Its last day.
 */
finished_on: string, };

export type Usual = { 
/**
 * A quarter of the campaigns lies below.
 */
low: number, 
/**
 * The middle one.
 */
median: number, 
/**
 * A quarter lies above.
 */
high: number, };

export type FailureKind = "execution" | "strategic" | "measurement" | "expectation";

export type Cause = "brief-clarity" | "creator-selection" | "messaging" | "timing";

export type AlternativeKind = "wrong-metric" | "audience-does-not-buy" | "product-market-fit" | "bad-timing";

export type Alternative = { 
/**
 * Which.
 */
what: AlternativeKind, 
/**
 * Whether it is ruled out; `None` until somebody looked.
 */
ruled_out: boolean | null, 
/**
 * What speaks for or against it.
 */
note: string, };

export type Review = { 
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
 * What kind of failure it was; `None` for a success, or until somebody said.
 */
nature: FailureKind | null, 
/**
 * Where it came from.
 */
causes: Array<Cause>, 
/**
 * The other explanations, looked at.
 */
alternatives: Array<Alternative>, 
/**
 * What worked.
 */
worked: Both, 
/**
 * What did not.
 */
did_not: Both, 
/**
 * What is done differently next time.
 */
next_time: Both, 
/**
 * What else changed meanwhile and nobody controlled (REQUIREMENTS 157).
 */
uncontrolled: Array<string>, 
/**
 * The day the creators were told what worked and what did not (REQUIREMENTS 150).
 */
feedback_on: string | null, };

export type Merit = "reached" | "reached-where-known" | "mediocre" | "missed" | "unknown" | "not-yet";

export type ReviewStanding = "open" | "begun" | "done";

export type ReviewLack = "worked" | "did-not" | "nature" | "alternatives" | "next-time" | "feedback";

export type FailureCount = { 
/**
 * The work was not done as agreed.
 */
execution: number, 
/**
 * The plan was the wrong one.
 */
strategic: number, 
/**
 * The figures told something else.
 */
measurement: number, 
/**
 * What was expected was not realistic; counted apart.
 */
expectation: number, 
/**
 * Reviews that found no failure.
 */
none: number, 
/**
 * Reviews in all.
 */
of: number, };

export type Learning = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign it comes from; `None` for what is known from elsewhere.
 */
campaign: string | null, 
/**
 * The market it holds for; `None` for any.
 */
market: Market | null, 
/**
 * The tier it holds for; `None` for any.
 */
tier: Tier | null, 
/**
 * The product category it holds for; empty for any.
 */
category: string, 
/**
 * The metric it is about.
 */
metric: string | null, 
/**
 * What was learned.
 */
text: Both, 
/**
 * The day.
 */
learned_on: string, };

export type Checkin = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The day it was held; while it is only being written up, the day that was begun.
 */
on: string, 
/**
 * Whether somebody said that it was held. To begin the write-up is to get ready for it, and no more.
 */
held: boolean, 
/**
 * Whether it was the early look of day 7.
 */
early: boolean, 
/**
 * The day the creators were shown the preliminary results.
 */
shared_on: string | null, 
/**
 * What the results say.
 */
seen: Both, 
/**
 * What the creators say to it.
 */
creator_says: Both, 
/**
 * What could be changed, thought up together.
 */
ideas: Array<Both>, 
/**
 * What is changed, as decided together.
 */
pivot: Both, 
/**
 * What goes better than planned and deserves more.
 */
double_down: Both, };

export type CheckinClause = { 
/**
 * The paper it stands in.
 */
paper: Paper, 
/**
 * What it says.
 */
text: Both, 
/**
 * Whether everybody signed a version of the paper that has it.
 */
signed: boolean, };

export type CheckinView = { 
/**
 * The day.
 */
today: string, 
/**
 * The window; `None` while the campaign has no dates.
 */
window: CheckinWindow | null, 
/**
 * The day it is held on.
 */
on: string | null, 
/**
 * What was written up so far, newest first.
 */
held: Array<Checkin>, 
/**
 * The clauses that promise it, those everybody signed first.
 */
clauses: Array<CheckinClause>, 
/**
 * Whether the promise is kept: one was held that was not the early look, and the creators were shown the figures
 * by then.
 */
kept: boolean, 
/**
 * The decisions made at it, newest first.
 */
decisions: Array<Decision>, 
/**
 * How it stands.
 */
standing: CheckinStanding, 
/**
 * Who thinks along, the creators.
 */
creators: Array<Party>, };

export type OccasionDue = { 
/**
 * Which.
 */
occasion: Occasion, 
/**
 * What can be decided at it.
 */
verdicts: Array<Verdict>, 
/**
 * The day it is due.
 */
on: string, 
/**
 * Whether that day has come.
 */
now: boolean, };

export type NewDecision = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * What it is made at.
 */
occasion: Occasion, 
/**
 * What.
 */
verdict: Verdict, 
/**
 * Why.
 */
reason: string, 
/**
 * Where it came apart, for an end.
 */
stage: BreakStage | null, 
/**
 * Whether it is made at the check-in.
 */
at_checkin: boolean, 
/**
 * What is working.
 */
working: Both, 
/**
 * What is not.
 */
not_working: Both, 
/**
 * What comes next.
 */
next: Both, 
/**
 * What is not being done that should be, as the partner answers it.
 */
missing: Both, };

export type DecisionsView = { 
/**
 * The day.
 */
today: string, 
/**
 * Decisions, newest first.
 */
decisions: Array<Decision>, 
/**
 * The occasions and when each is due; empty before the campaign has begun and after it is over.
 */
occasions: Array<OccasionDue>, 
/**
 * Whether the metrics are hit: the key metrics against where they should be now, the primary one first.
 */
metrics: Array<Part>, 
/**
 * Whether communication works: whether the exchange is kept up; `None` while nothing was arranged.
 */
rhythm: Rhythm | null, 
/**
 * How long the creators take to answer since the campaign began, and whether always as long.
 */
turnaround: Turnaround, 
/**
 * When the playbook is to be read through again; `None` while it has no page.
 */
playbook_due: string | null, };

export type CostPoint = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * Its last day.
 */
ended: string, 
/**
 * The cost.
 */
value: number, };

export type CostTrend = { 
/**
 * The metric's id, such as cost per order.
 */
metric: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The currency: costs of two currencies are two trends.
 */
currency: Currency | null, 
/**
 * The campaigns, oldest first.
 */
points: Array<CostPoint>, 
/**
 * Which way it goes.
 */
trend: Trend, };

export type LearningAbout = { 
/**
 * The campaign the target is for.
 */
campaign: string | null, 
/**
 * The partner the scorecard is for.
 */
partner: string | null, 
/**
 * The market.
 */
market: Market | null, 
/**
 * The metric.
 */
metric: string | null, };

export type LearningOffered = { 
/**
 * What was learned.
 */
learning: Learning, 
/**
 * The title of the campaign it comes from.
 */
from: Both | null, 
/**
 * Variables that nobody controlled there: what went together is not what made it (REQUIREMENTS 157).
 */
uncontrolled: number | null, };

export type LearningView = { 
/**
 * Campaigns that are over, those nobody looked back on first.
 */
reviews: Array<ReviewAsk>, 
/**
 * What the reviews found, expectation apart.
 */
failures: FailureCount, 
/**
 * How predictions came out.
 */
predicting: Predicting, 
/**
 * Campaigns that ran to their last day, with a charter everyone signed and without one.
 */
lasted: ShareComparison, 
/**
 * Campaigns that reached their primary threshold in every market that is known, likewise.
 */
reached: ShareComparison, 
/**
 * Creators who came back, out of those with a campaign that is over.
 */
repeat: Repeat, 
/**
 * What one outcome cost from campaign to campaign.
 */
costs: Array<CostTrend>, 
/**
 * Finished campaigns of which some figures stop before the last day: nothing is learned from those.
 */
left_out: number, };

export type PracticePage = { 
/**
 * The page.
 */
practice: Practice, 
/**
 * Whether nobody has said for a quarter that it stands.
 */
stale: boolean, };

export type PlaybookView = { 
/**
 * The day.
 */
today: string, 
/**
 * The pages of both layers, in the order they were written.
 */
pages: Array<PracticePage>, 
/**
 * When the pages are to be read through; `None` while there is none.
 */
due: string | null, };

export type PredictionRow = { 
/**
 * The metric's id.
 */
metric: string, 
/**
 * Whether success is judged on it.
 */
primary: boolean, 
/**
 * The market.
 */
market: Market, 
/**
 * What was agreed.
 */
threshold: number | null, 
/**
 * The currency, for a metric of money.
 */
currency: Currency | null, 
/**
 * What was predicted.
 */
prediction: Prediction | null, 
/**
 * Whether it was written before the first day; one that was not is shown and not scored.
 */
in_time: boolean, 
/**
 * How it came out, once the campaign is over.
 */
score: PredictionScore | null, };

export type NewPrediction = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The metric's id.
 */
metric: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The low end of the range.
 */
low: number | null, 
/**
 * The high end.
 */
high: number | null, 
/**
 * How likely the threshold is reached, 0–1.
 */
chance: number | null, 
/**
 * Why.
 */
note: string, };

export type ProfileCampaign = { 
/**
 * Which.
 */
id: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * Its last day.
 */
ended: string | null, };

export type ProfilePublished = { 
/**
 * The metric's id.
 */
metric: string, 
/**
 * The range.
 */
range: Published, };

export type ProfileView = { 
/**
 * The profile.
 */
profile: Profile, 
/**
 * Published ranges of its metrics that speak of this market and this size of audience, or of any.
 */
published: Array<ProfilePublished>, 
/**
 * What was learned of campaigns like these.
 */
learned: Array<LearningOffered>, 
/**
 * Campaigns of it that were looked back on.
 */
reviewed: number, 
/**
 * Fewest and most variables that nobody controlled, by their reviews; `None` while none is written.
 */
uncontrolled: [number, number] | null, };

export type ProfilesView = { 
/**
 * The profiles, those of the most campaigns first.
 */
profiles: Array<ProfileView>, 
/**
 * The campaigns they rest on.
 */
campaigns: Array<ProfileCampaign>, 
/**
 * Finished campaigns with figures and without a category: they are like no other.
 */
without_category: number, 
/**
 * Finished campaigns of which some figures stop before the last day: those are in no profile.
 */
left_out: number, };

export type ReviewOutcome = { 
/**
 * The metric's id.
 */
metric: string, 
/**
 * Whether success is judged on it.
 */
primary: boolean, 
/**
 * The market.
 */
market: Market, 
/**
 * What it came to; `None` without figures.
 */
value: number | null, 
/**
 * What was agreed.
 */
threshold: number | null, 
/**
 * The currency, for a metric of money.
 */
currency: Currency | null, 
/**
 * The day through which every one of its files is known.
 */
through: string | null, 
/**
 * Whether its figures reach the last day of a campaign that was not stopped before it; where they do not, the value
 * is no verdict.
 */
whole: boolean, 
/**
 * Whether that is what was agreed; `None` without one of the two, and while the figures are not whole.
 */
reached: boolean | null, 
/**
 * Per cent of what was agreed; where lower is better, the inverse. `None` as well while the figures are not whole.
 */
attained: number | null, 
/**
 * Out of how many.
 */
n: number, };

export type ReviewAsk = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * The day it was over.
 */
ended: string | null, 
/**
 * How it came out.
 */
merit: Merit, 
/**
 * The primary metric's per cent of its threshold in the weakest market.
 */
attained: number | null, 
/**
 * Where the review stands.
 */
standing: ReviewStanding, 
/**
 * What kind of failure was found, once every other explanation was looked at.
 */
nature: FailureKind | null, };

export type ReviewView = { 
/**
 * The day.
 */
today: string, 
/**
 * Whether the campaign is over, so that there is something to look back on.
 */
over: boolean, 
/**
 * The day it was over.
 */
ended: string | null, 
/**
 * How it came out.
 */
merit: Merit, 
/**
 * Its key metrics, the primary one first.
 */
outcomes: Array<ReviewOutcome>, 
/**
 * What was predicted, and what may still be: a row for each key metric in each market.
 */
predictions: Array<PredictionRow>, 
/**
 * Whether predictions can still be written: the campaign has not begun.
 */
can_predict: boolean, 
/**
 * How predictions came out over all campaigns.
 */
predicting: Predicting, 
/**
 * The review; `None` until it is begun.
 */
review: Review | null, 
/**
 * Where it stands.
 */
standing: ReviewStanding, 
/**
 * What it lacks.
 */
lacks: Array<ReviewLack>, 
/**
 * How many of the other explanations were looked at.
 */
looked_at: number, 
/**
 * Words in it that look for somebody to blame, as they are written there.
 */
blaming: Array<string>, 
/**
 * Who is to be told, the creators.
 */
creators: Array<Party>, 
/**
 * The day by which they should have been told.
 */
feedback_by: string | null, 
/**
 * What was learned of it, oldest first.
 */
learned: Array<Learning>, };

export type PracticeLayer = "with-agency" | "with-creator";

export type Practice = { 
/**
 * Identity.
 */
id: string, 
/**
 * Between whom it holds.
 */
layer: PracticeLayer, 
/**
 * What it is about.
 */
title: Both, 
/**
 * What is done.
 */
text: Both, 
/**
 * The day somebody last said that it stands.
 */
updated_on: string, };

export type DoubtCode = "outside-campaign" | "partly-outside" | "overlapping" | "negative" | "reach-above-views" | "conversions-above-clicks";

export type DoubtSettled = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The import it came with.
 */
import: string, 
/**
 * The metric’s id.
 */
metric: string, 
/**
 * The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
 */
part: string, 
/**
 * The line in the file, or in that part of it; 0 for every line of the file.
 */
row: number, 
/**
 * Why it was doubtful.
 */
code: DoubtCode, 
/**
 * Whether it counts all the same.
 */
counts: boolean, 
/**
 * Why.
 */
note: string, };

export type Occasion = "once" | "monthly" | "quarterly";

export type MarketSuccess = { 
/**
 * The market.
 */
market: Market, 
/**
 * What success is here.
 */
definition: Both, 
/**
 * What failure would still be acceptable.
 */
failure: Both, 
/**
 * How and when news comes back while it runs.
 */
feedback: Both, };

export type ContextShared = "full" | "high-level";

export type BreakStage = "goals" | "metrics" | "timeline" | "budget" | "terms" | "creative" | "communication";

export type Paper = "brief" | "pre-outreach" | "one-pager" | "sow" | "charter" | "pilot-scope";

export type Goals = { 
/**
 * What the company gains if it works.
 */
business: Both, 
/**
 * What marketing is to do for that.
 */
marketing: Both, 
/**
 * What the partnership itself is for.
 */
partnership: Both, 
/**
 * The kind of objective.
 */
objective: Objective | null, 
/**
 * The key metrics, the primary first.
 */
targets: Array<Target>, };

export type GoalLock = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * What was agreed.
 */
goals: Goals, 
/**
 * Why it was agreed anew; blank for the first.
 */
reason: string, 
/**
 * When.
 */
locked_at: string, };

export type IntakeForm = "brand" | "creator" | "diagnostic" | "market-entry";

export type IntakeAnswer = { 
/**
 * The question, by its key in the form.
 */
question: string, 
/**
 * What they said.
 */
text: Both, };

export type Intake = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Which form.
 */
form: IntakeForm, 
/**
 * Whose, for the brand's and the creators' forms.
 */
party: string | null, 
/**
 * Of which market, for the diagnostic and the questions to a local partner.
 */
market: Market | null, 
/**
 * The answers so far.
 */
answers: Array<IntakeAnswer>, 
/**
 * Who says so, for a market's forms: a note on a market is one person's guess (REQUIREMENTS 163).
 */
by: string, 
/**
 * The day they said it.
 */
on: string | null, 
/**
 * When its author closed it; nobody else reads it before all are opened together.
 */
sealed_at: string | null, };

export type Phrase = { 
/**
 * Identity.
 */
id: string, 
/**
 * As the brand would say it.
 */
business: Both, 
/**
 * As it speaks to a creator: what their audience gets.
 */
creative: Both, 
/**
 * Where it came up.
 */
note: string, };

export type Crossing = { 
/**
 * The clause.
 */
clause: string, 
/**
 * How it was settled; blank while it is open.
 */
settled: string, };

export type Boundary = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Whose.
 */
party: string, 
/**
 * What.
 */
text: Both, 
/**
 * Whether it is a red line; otherwise it is open to talk.
 */
firm: boolean, 
/**
 * The clauses that run into it.
 */
crossings: Array<Crossing>, 
/**
 * Order of appearance.
 */
position: number, };

export type TradeOff = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * What matters more.
 */
chosen: Both, 
/**
 * What is let go for it.
 */
given_up: Both, 
/**
 * The metric of the dictionary that nobody will judge by because of it.
 */
metric: string | null, 
/**
 * Order of appearance.
 */
position: number, };

export type AttendeeRole = "brand" | "coordinator" | "mediator" | "strategist" | "creator" | "creator-manager" | "point-person" | "analyst";

export type Attendee = { 
/**
 * Name.
 */
name: string, 
/**
 * The party they came for.
 */
party: string | null, 
/**
 * What they are in the campaign.
 */
role: AttendeeRole, 
/**
 * Whether they can say yes for their party (REQUIREMENTS 55).
 */
decides: boolean, };

export type StepTime = { 
/**
 * The step, by its key.
 */
step: string, 
/**
 * Seconds.
 */
seconds: number, };

export type SessionOutcome = "aligned" | "not-yet" | "stopped";

export type Session = { 
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
 * How long it is to take, in minutes; 30–45 is usual.
 */
minutes: number, 
/**
 * Whether the parties speak through the organizer until goals are aligned (REQUIREMENTS 58).
 */
mediated: boolean, 
/**
 * Who came.
 */
attendees: Array<Attendee>, 
/**
 * The step it stands at, by its key.
 */
step: string, 
/**
 * Time spent so far, step by step, without the step under way.
 */
spent: Array<StepTime>, 
/**
 * Since when the clock of the step runs; `None` while it is paused.
 */
running_since: string | null, 
/**
 * The questions whose answers have been opened together.
 */
revealed: Array<string>, 
/**
 * The organizer's own notes. They never reach the stage.
 */
notes: string, 
/**
 * When it was closed.
 */
ended_at: string | null, 
/**
 * How it ended.
 */
outcome: SessionOutcome | null, };

export type EndObstacle = { "is": "goals", "of": Obstacle } | { "is": "no-recap" } | { "is": "recap-corrected" } | { "is": "recap-open" };

export type StepAsks = "answers" | "overlap" | "metric" | "trade-offs" | "recap";

export type AttendanceGap = "nobody" | "only-messengers" | "nobody-decides" | "no-mediator";

export type AttendanceWarning = { 
/**
 * The party; `None` for what concerns the room.
 */
party: string | null, 
/**
 * What is missing.
 */
gap: AttendanceGap, };

export type Clock = { 
/**
 * Spent on the step.
 */
step_spent: number, 
/**
 * Planned for the step.
 */
step_planned: number, 
/**
 * Spent in all.
 */
spent: number, 
/**
 * Planned in all.
 */
planned: number, 
/**
 * Whether it runs at this moment.
 */
running: boolean, 
/**
 * Whether it was running when the program was closed: it stands now, and what passed meanwhile is not counted.
 */
interrupted: boolean, };

export type Seal = { "state": "waiting", 
/**
 * The parties.
 */
missing: Array<string>, } | { "state": "ready" } | { "state": "open" };

export type StageStep = { 
/**
 * Its key.
 */
key: string, 
/**
 * Seconds planned.
 */
planned: number, 
/**
 * Seconds spent.
 */
spent: number, 
/**
 * Whether the session stands here.
 */
now: boolean, 
/**
 * Whether it lies behind and something came of it; a step that was passed over is not done.
 */
done: boolean, };

export type StageColumn = { 
/**
 * The party.
 */
party: string, 
/**
 * Its name.
 */
name: Both, 
/**
 * Who speaks for it.
 */
person: Both, 
/**
 * Brand or creator.
 */
role: PartyRole, 
/**
 * A creator's market.
 */
market: Market | null, 
/**
 * Their own language.
 */
language: Lang, 
/**
 * Whether they have answered, be it opened or not.
 */
answered: boolean, 
/**
 * What they said; blank while it is sealed.
 */
text: Both, 
/**
 * What came when asked why; empty while it is sealed.
 */
whys: Array<Both>, 
/**
 * The overlap of this row with the brand, 1–5.
 */
overlap: number | null, 
/**
 * A creator's mean overlap so far.
 */
mean: number | null, 
/**
 * The metric they judge by, in the step of the one metric.
 */
judges_by: string | null, };

export type StageAverage = { 
/**
 * The mean of the creators' means; `None` until each has a rating.
 */
overall: number | null, 
/**
 * The bound to reach.
 */
gate: number, 
/**
 * Pairs rated.
 */
rated: number, 
/**
 * Pairs in all.
 */
pairs: number, 
/**
 * What stands in the way; what comes of the metrics they judge by only once those are open.
 */
obstacles: Array<Obstacle>, };

export type StageMetric = { 
/**
 * The metric of the dictionary.
 */
metric: string, 
/**
 * The unit of its thresholds.
 */
unit: Unit, 
/**
 * Why it matters.
 */
why: Both, 
/**
 * What is to be reached.
 */
thresholds: Array<Threshold>, };

export type StageTradeOff = { 
/**
 * Identity.
 */
id: string, 
/**
 * What matters more.
 */
chosen: Both, 
/**
 * What is let go.
 */
given_up: Both, };

export type StageRecap = { 
/**
 * Identity.
 */
id: string, 
/**
 * What was agreed.
 */
text: Both, 
/**
 * Whether all have said yes.
 */
state: RecapState, 
/**
 * Who said yes to it as it stands.
 */
confirmed: Array<string>, };

export type StageView = { 
/**
 * What the campaign is called.
 */
title: Both, 
/**
 * The step: the question is the message `session-ask-<step>`.
 */
step: string, 
/**
 * What happens in it.
 */
asks: StepAsks, 
/**
 * The line of steps.
 */
steps: Array<StageStep>, 
/**
 * The clock.
 */
clock: Clock, 
/**
 * The place before this one.
 */
previous: string | null, 
/**
 * The place after this one.
 */
next: string | null, 
/**
 * The row of the matrix it stands at.
 */
need: string | null, 
/**
 * The row of the matrix: its number from 1, and how many there are.
 */
row: [number, number] | null, 
/**
 * The parties, the brand first.
 */
columns: Array<StageColumn>, 
/**
 * How the answers lie.
 */
seal: Seal, 
/**
 * The live average.
 */
average: StageAverage, 
/**
 * The one metric, in its step once the answers are open.
 */
metric: StageMetric | null, 
/**
 * Trade-offs, in their step.
 */
trade_offs: Array<StageTradeOff>, 
/**
 * The recap, in its step.
 */
recap: Array<StageRecap>, 
/**
 * How it ended.
 */
outcome: SessionOutcome | null, };

export type RecapState = "open" | "corrected" | "confirmed";

export type RecapLine = { 
/**
 * The record.
 */
item: RecapItem, 
/**
 * How it stands with all parties.
 */
state: RecapState, 
/**
 * What each party says to it as it reads now.
 */
said: Array<RecapResponse>, 
/**
 * The languages it is not written in: nothing there, or a translation is missing.
 */
untranslated: Array<Lang>, };

export type SessionName = { 
/**
 * Identity.
 */
id: string, 
/**
 * The day.
 */
on: string, 
/**
 * How it ended; `None` while it goes on.
 */
outcome: SessionOutcome | null, };

export type SessionRoom = { 
/**
 * The record.
 */
session: Session, 
/**
 * What everybody sees.
 */
stage: StageView, 
/**
 * Who takes part, the brand first.
 */
parties: Array<Party>, 
/**
 * Every answer, sealed ones too.
 */
answers: Array<SessionAnswer>, 
/**
 * Who is missing.
 */
warnings: Array<AttendanceWarning>, 
/**
 * Whether goals are defined with somebody of every party in the room (REQUIREMENTS 46).
 */
together: boolean, 
/**
 * Whether it is planned shorter or longer than is usual.
 */
unusual: boolean, 
/**
 * The recap with how each item stands.
 */
recap: Array<RecapLine>, 
/**
 * How many items of the recap could be made of what was said and are not there yet.
 */
unsaid: number, 
/**
 * What keeps it from ending as aligned.
 */
obstacles: Array<EndBar>, 
/**
 * The questions nobody's answer was opened to, by their keys; ending passes them over.
 */
passed_over: Array<string>, 
/**
 * The questions that were answered in the forms filled in apart, once those are open.
 */
from_forms: Array<string>, 
/**
 * Key metrics, the primary one first.
 */
targets: Array<Target>, 
/**
 * The markets a target is set for.
 */
markets: Array<Market>, };

export type EndBar = { 
/**
 * The cause.
 */
cause: EndObstacle, 
/**
 * The step of the agenda to go to; `None` where it is taken up in the room of goals.
 */
step: string | null, };

export type SessionsView = { 
/**
 * All of them, the newest first.
 */
sessions: Array<SessionName>, 
/**
 * The one asked for, else the newest; `None` while there is none.
 */
room: SessionRoom | null, };

export type SessionEnd = { 
/**
 * Aligned, not yet, or stopped.
 */
outcome: SessionOutcome, 
/**
 * Why it stops; required for a stop.
 */
reason: string, 
/**
 * Where it came apart, for a stop.
 */
stage: BreakStage | null, };

export type Shown = { 
/**
 * The language of the words around the question.
 */
language: Lang, 
/**
 * The session; `None` once it is gone.
 */
stage: StageView | null, };

export type Because = { 
/**
 * Identity.
 */
id: string, 
/**
 * What they said, in their words and in the other language.
 */
text: Both, };

export type SessionAnswer = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The session.
 */
session: string, 
/**
 * The question, by its key.
 */
question: string, 
/**
 * Whose.
 */
party: string, 
/**
 * What they said, in their words and in the other language.
 */
text: Both, 
/**
 * What came when asked why, and why again.
 */
whys: Array<Because>, };

export type RecapResponse = { 
/**
 * Whose.
 */
party: string, 
/**
 * Whether it is as they remember it.
 */
correct: boolean, 
/**
 * How it should read, where it is not.
 */
correction: Both, 
/**
 * The text of the item it answers: a later change of it asks them again.
 */
of: Both, 
/**
 * The day.
 */
on: string, };

export type RecapItem = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The session.
 */
session: string, 
/**
 * What it was made of, see [`RecapSource`]; empty for the organizer's own.
 */
about: string, 
/**
 * What was agreed.
 */
text: Both, 
/**
 * What each party says to it.
 */
responses: Array<RecapResponse>, 
/**
 * Order of appearance.
 */
position: number, };

export type TimePart = "alignment" | "execution";

export type TimeEntry = { 
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
 * How many minutes, 1–1,440.
 */
minutes: number, 
/**
 * What it went to.
 */
part: TimePart, 
/**
 * What was done.
 */
note: string, };

export type CommentKind = "agree" | "note" | "question" | "proposal";

export type CommentAbout = "clause" | "target" | "deliverable";

export type Settled = "accepted" | "declined" | "answered";

export type Settlement = { 
/**
 * What came of it.
 */
how: Settled, 
/**
 * The answer, or why not.
 */
note: string, 
/**
 * The day.
 */
on: string, };

export type Comment = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * What it speaks of.
 */
about: CommentAbout, 
/**
 * The clause, the key metric or the deliverable; it may be gone.
 */
subject: string, 
/**
 * Whose; `None` for our own note.
 */
party: string | null, 
/**
 * What is said.
 */
kind: CommentKind, 
/**
 * The words; for a proposal the wording proposed. A yes may have none.
 */
text: Both, 
/**
 * Digest of what it speaks of: [`crate::clause::Clause::digest`], [`crate::brief::BriefTarget::digest`] or
 * [`crate::brief::BriefDeliverable::digest`]. Said to an older text, it stands as history.
 */
of: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * How it was settled.
 */
settled: Settlement | null, 
/**
 * The reply file it came with.
 */
reply: string | null, };

export type Forbidden = { 
/**
 * The language it belongs to.
 */
lang: Lang, 
/**
 * The word.
 */
text: string, };

export type Term = { 
/**
 * Identity.
 */
id: string, 
/**
 * The Russian word to use.
 */
ru: string, 
/**
 * The English word to use.
 */
en: string, 
/**
 * Words not to use for it.
 */
forbidden: Array<Forbidden>, 
/**
 * The metric of the dictionary it names, whose formula is shown with it.
 */
metric: string | null, 
/**
 * What it means, or what it is confused with.
 */
note: Both, };

export type TermCare = "shown" | "warned" | "held";

export type TermEntry = { 
/**
 * The id of the record, of the metric, or of the working term.
 */
id: string, 
/**
 * The Russian word for it, and after it the words that answer the term on the other side without being it.
 */
ru: Array<string>, 
/**
 * The English word for it, and after it those that answer it.
 */
en: Array<string>, 
/**
 * Words not to use for it.
 */
forbidden: Array<Forbidden>, 
/**
 * The metric of the dictionary it names.
 */
metric: string | null, 
/**
 * How strictly it is kept.
 */
care: TermCare, };

export type Span = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, };

export type TermFault = { 
/**
 * The side at fault.
 */
lang: Lang, 
/**
 * The word there that is not to be used, as written; empty where the term is only absent.
 */
word: string, };

export type TermUse = { 
/**
 * Which of the entries.
 */
id: string, 
/**
 * Where it stands in the Russian text.
 */
ru: Array<Span>, 
/**
 * Where it stands in the English text.
 */
en: Array<Span>, 
/**
 * What is wrong with it.
 */
fault: TermFault | null, };

export type OutlineClause = { 
/**
 * The key of the built-in clause it follows, or empty for the person's own.
 */
key: string, 
/**
 * Title; blank for the built-in one's.
 */
title: Both, 
/**
 * The text a new paper starts with; blank for what alignment settled.
 */
start: Both, 
/**
 * What usually goes wrong; blank for the built-in one's.
 */
wrong: Both, };

export type Outline = { 
/**
 * Identity.
 */
id: string, 
/**
 * The paper it is for.
 */
paper: Paper, 
/**
 * Name.
 */
name: Both, 
/**
 * The decisions, in order.
 */
clauses: Array<OutlineClause>, };

export type TalkMode = "calls" | "written";

export type Communication = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Days between two exchanges; seven is the least common.
 */
cadence_days: number, 
/**
 * How.
 */
mode: TalkMode | null, 
/**
 * The one tool for news.
 */
tool: string, 
/**
 * Who is in the channel.
 */
members: Array<string>, 
/**
 * Who approves.
 */
approver: string, 
/**
 * Within how many hours.
 */
approve_hours: number | null, 
/**
 * What is done when something goes wrong.
 */
escalation: Both, 
/**
 * Who in our team owns it.
 */
owner: string, 
/**
 * Hours a week they have for it.
 */
owner_hours: number | null, 
/**
 * Whether brand and creators may talk without the organizer before goals are aligned.
 */
direct: boolean, 
/**
 * A day that does not move, such as a media buy; plans count back from it.
 */
launch: string | null, 
/**
 * Days left to organic reach before it is judged (REQUIREMENTS 29).
 */
breathe_days: number, 
/**
 * Days from delivery to payment.
 */
payment_days: number, };

export type TalkGap = "rare-cadence" | "no-mode" | "no-tool" | "several-tools" | "no-members" | "crowded-channel" | "no-approver" | "several-approvers" | "no-approval-time" | "unusual-rounds" | "no-escalation" | "no-owner" | "no-contact" | "late-pay";

export type BackplanStepKind = "signed" | "first-version" | "last-version" | "approved" | "published" | "launch";

export type Fit = "done" | "fits" | "tight" | "past";

export type BackplanStep = { 
/**
 * Which.
 */
kind: BackplanStepKind, 
/**
 * The last day it can be on.
 */
latest: string, 
/**
 * Days until then; negative when it has passed.
 */
days: number, 
/**
 * How it stands.
 */
fit: Fit, };

export type BackplanLine = { 
/**
 * The deliverable.
 */
deliverable: string, 
/**
 * The day it is promised for; `None` while none is.
 */
promised: string | null, 
/**
 * Days by which the promise comes after the last day; 0 or below leaves room.
 */
over: number | null, 
/**
 * The time its creator has from today; `None` once it came, and without a promised day.
 */
lead: LeadTime | null, 
/**
 * Whether that is 48 hours or less (REQUIREMENTS 149).
 */
rush: boolean, };

export type Backplan = { 
/**
 * The steps in the order of time.
 */
steps: Array<BackplanStep>, 
/**
 * The deliverables in the order given.
 */
lines: Array<BackplanLine>, 
/**
 * Whether nothing open has passed its last day and no promise comes too late.
 */
fits: boolean, 
/**
 * The first launch that can be kept, where this one cannot.
 */
earliest: string | null, 
/**
 * Whether paid media starts before organic reach was looked at: no days are left for it (REQUIREMENTS 29).
 */
breathless: boolean, 
/**
 * Whether the hours of approval are [`APPROVE_HOURS`] because nobody said.
 */
assumed: boolean, 
/**
 * Days an approval is counted with.
 */
approve_days: number, 
/**
 * Days the creator has for a next version.
 */
rework_days: number, 
/**
 * Days the creator has for the first version.
 */
production_days: number, };

export type Share = { 
/**
 * How many it holds for.
 */
k: number, 
/**
 * How many there are of which it is known.
 */
n: number, };

export type ShareDifference = { 
/**
 * The difference.
 */
points: number, 
/**
 * The lower end of its 95 % interval.
 */
low: number, 
/**
 * The upper end.
 */
high: number, };

export type ShareComparison = { 
/**
 * Those that did it.
 */
with: Share, 
/**
 * Those that did not.
 */
without: Share, 
/**
 * The difference; `None` under [`SIDE_LEAST`] on either side.
 */
difference: ShareDifference | null, 
/**
 * [`SIDE_LEAST`], for the sentence that says why there is none.
 */
least: number, };

export type Payment = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * To whom.
 */
party: string, 
/**
 * For which deliverable, where it is for one.
 */
deliverable: string | null, 
/**
 * How much.
 */
amount: Money | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * When it was paid.
 */
paid: string | null, 
/**
 * Who pays.
 */
payer: string, 
/**
 * Who receives.
 */
payee: string, 
/**
 * By which route, in the person's own words.
 */
route: string, 
/**
 * Who checked that the route may be used.
 */
checked_by: string, 
/**
 * When they did.
 */
checked_on: string | null, 
/**
 * Anything else.
 */
note: string, };

export type PaymentStanding = "undated" | "coming" | "late" | "on-time" | "paid-late" | "paid";

export type SyncNote = { 
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
 * What happened since the last one.
 */
happened: Both, 
/**
 * What happens now.
 */
happening: Both, 
/**
 * What is in the way.
 */
blockers: Both, };

export type Rhythm = { 
/**
 * Periods of the cadence that are over.
 */
over: number, 
/**
 * How many of them have a note.
 */
kept: number, 
/**
 * The day by which the next note is due; `None` once the campaign has every note it can have.
 */
next: string | null, 
/**
 * Whether the period before this one passed without a note, and this one has none yet either.
 */
late: boolean, };

export type AgreementView = { 
/**
 * How the parties talk; `None` until somebody began to arrange it.
 */
communication: Communication | null, 
/**
 * What is open or out of the ordinary in that.
 */
gaps: Array<TalkGap>, 
/**
 * Who on our side coordinates, and whether the hours are enough; `None` until arranged.
 */
staffing: Staffing | null, 
/**
 * Whether brand and creators may talk without the organizer today.
 */
direct_now: boolean, 
/**
 * Whom each creator is talked to through.
 */
contacts: Array<CreatorContact>, 
/**
 * Revision rounds used, deliverable by deliverable, against the number agreed.
 */
rounds: Array<RoundsLine>, 
/**
 * The days counted back from the launch; `None` without a launch that does not move.
 */
plan: Backplan | null, 
/**
 * Titles of the deliverables in the plan, in its order.
 */
planned: Array<Both>, 
/**
 * Payments in the order they fall due.
 */
payments: Array<PaymentRow>, 
/**
 * Payments that are late now, and those that were paid late.
 */
late: [number, number], 
/**
 * Notes of the exchange, the latest first.
 */
syncs: Array<SyncNote>, 
/**
 * Whether the exchange is kept up; `None` without the days of the campaign or before anything was arranged.
 */
rhythm: Rhythm | null, };

export type RoundsLine = { 
/**
 * The deliverable.
 */
deliverable: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * Rounds used.
 */
used: number, 
/**
 * Whether that is more than was agreed (REQUIREMENTS 71).
 */
over: boolean, };

export type CreatorContact = { 
/**
 * The party.
 */
party: string, 
/**
 * The creator.
 */
name: Both, 
/**
 * The creator's market.
 */
market: Market | null, 
/**
 * The partner's record, where the person is named.
 */
partner: string | null, 
/**
 * Who to talk to; blank while nobody is named.
 */
person: string, };

export type BuiltIn = { 
/**
 * Which paper.
 */
paper: Paper, 
/**
 * Its decisions, in order.
 */
decisions: Array<DecisionWords>, };

export type DecisionWords = { 
/**
 * Its key.
 */
key: string, 
/**
 * Title.
 */
title: Both, 
/**
 * What to decide here.
 */
hint: Both, 
/**
 * What usually goes wrong.
 */
wrong: Both, 
/**
 * The wording it usually begins with; blank where it comes from the campaign.
 */
start: Both, 
/**
 * Whether the paper is worth nothing without it.
 */
needed: boolean, };

export type OutlinesView = { 
/**
 * The built-in ones, in the order papers come up.
 */
built_in: Array<BuiltIn>, 
/**
 * The person's own, by paper and name.
 */
own: Array<Outline>, };

export type PaperLine = { 
/**
 * Which.
 */
paper: Paper, 
/**
 * How far it is.
 */
state: PaperState, 
/**
 * Clauses ready to be signed.
 */
ready: number, 
/**
 * All clauses.
 */
of: number, 
/**
 * Signatures under the standing text.
 */
signed: number, 
/**
 * Parties that sign it; 0 for a paper nobody signs.
 */
signers: number, 
/**
 * What bars it.
 */
bars: Array<Bar>, 
/**
 * Whether it is offered for this campaign: a pilot's scope only for a pilot, or where it was begun.
 */
offered: boolean, };

export type PaperState = "blank" | "writing" | "ready" | "partly-signed" | "signed";

export type PaymentRow = { 
/**
 * The record.
 */
payment: Payment, 
/**
 * To whom.
 */
party: Both, 
/**
 * What it pays for, where it is one deliverable.
 */
deliverable: Both | null, 
/**
 * The day that counts as due.
 */
due: string | null, 
/**
 * Whether that day follows from the delivery and was not set.
 */
follows: boolean, 
/**
 * How it stands today.
 */
standing: PaymentStanding, 
/**
 * Days until it is due, or until it was paid where it was; negative when that came after its day.
 */
days: number | null, };

export type ReplyCode = "too-big" | "not-json" | "not-a-reply" | "wrong-version" | "control-characters" | "too-long" | "too-many" | "repeated" | "no-words" | "wrong-campaign" | "wrong-party" | "wrong-paper" | "imported-before" | "edited-text" | "old-revision" | "unknown-clause" | "unknown-question" | "sealed" | "signed-before" | "stale-signature" | "not-all-agreed" | "signing-barred" | "nothing-new";

export type ReplyProblem = { 
/**
 * What it is.
 */
code: ReplyCode, 
/**
 * Whether nothing of the reply is taken because of it.
 */
refuses: boolean, 
/**
 * The figures of its sentence.
 */
args: { [key in string]: string }, };

export type SpeaksOf = "standing" | "earlier" | "gone";

export type Pay = "fee" | "barter";

export type RuleTrigger = { 
/**
 * The market of those it speaks to.
 */
audience: Market | null, 
/**
 * The creator's own market.
 */
creator: Market | null, 
/**
 * Followers of the page it is published on, at least so many.
 */
followers_least: number | null, 
/**
 * A contract between a party in Russia and one that is not.
 */
cross_border: boolean, 
/**
 * How it is paid for.
 */
pay: Pay | null, 
/**
 * The language of its words.
 */
copy: Lang | null, };

export type RuleAsks = "nothing" | "tick" | "status" | "erid" | "wording" | "place" | "register" | "operator" | "label" | "reports" | "payer" | "answer";

export type RuleScope = "campaign" | "platform" | "page" | "deliverable";

export type RuleCard = { 
/**
 * Identity; nil for a shipped card that nobody has touched.
 */
id: string, 
/**
 * The shipped card it stands for; blank for a card of the workspace's own.
 */
key: string, 
/**
 * The market whose rule it is.
 */
market: Market, 
/**
 * The platforms it is about; all of them where none is named.
 */
platforms: Array<Platform>, 
/**
 * When it binds a deliverable.
 */
trigger: RuleTrigger, 
/**
 * What it is called.
 */
title: Both, 
/**
 * The law or the guidance it rests on, with its article.
 */
basis: Both, 
/**
 * What it says.
 */
text: Both, 
/**
 * Where that can be read.
 */
sources: Array<string>, 
/**
 * What is to be noted about it.
 */
asks: RuleAsks, 
/**
 * For what it is noted.
 */
scope: RuleScope, 
/**
 * Whether it warns: something may be barred, not merely asked for.
 */
warns: boolean, 
/**
 * The first day it is in force.
 */
valid_from: string | null, 
/**
 * The last day it is in force.
 */
valid_to: string | null, 
/**
 * The day it was held against its sources; `None` while nobody did.
 */
checked_on: string | null, 
/**
 * By whom.
 */
checked_by: string, 
/**
 * Whether it is used.
 */
on: boolean, };

export type RuleSubject = { 
/**
 * The creator whose page it is.
 */
party: string | null, 
/**
 * The platform.
 */
platform: Platform | null, 
/**
 * The deliverable.
 */
deliverable: string | null, };

export type RuleCheck = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The card, by [`RuleCard::reference`].
 */
card: string, 
/**
 * The creator, where it is answered for a page.
 */
party: string | null, 
/**
 * The platform, where it is answered for a platform or a page.
 */
platform: Platform | null, 
/**
 * The deliverable, where it is answered for one.
 */
deliverable: string | null, 
/**
 * Whether it was done.
 */
done: boolean, 
/**
 * What the card asks for, in words: an identifier, a wording, a name.
 */
value: string, 
/**
 * Anything else.
 */
note: string, 
/**
 * Who noted it.
 */
by: string, 
/**
 * The day it was noted.
 */
on: string | null, };

export type RuleReason = { "fact": "audience", "value": Market } | { "fact": "platform", "value": Platform } | { "fact": "creator", "value": Market } | { "fact": "followers", "value": number } | { "fact": "cross-border" } | { "fact": "pay", "value": Pay } | { "fact": "copy", "value": Lang };

export type UnknownFact = "audience" | "creator" | "followers" | "cross-border" | "pay" | "copy";

export type BoundDeliverable = { 
/**
 * The deliverable.
 */
deliverable: string, 
/**
 * Its creator.
 */
party: string, 
/**
 * Where it is published.
 */
platform: Platform, 
/**
 * The facts that made the card bind it, in the order of the trigger, the platform last.
 */
why: Array<RuleReason>, };

export type UnknownRules = { 
/**
 * The deliverable.
 */
deliverable: string, 
/**
 * What is not known.
 */
fact: UnknownFact, 
/**
 * The cards that would bind it or not, by their references.
 */
cards: Array<string>, };

export type RuleState = "known" | "open" | "again" | "met";

export type RuleItem = { 
/**
 * The card, by its reference.
 */
card: string, 
/**
 * What it is answered for.
 */
subject: RuleSubject, 
/**
 * The deliverables it binds, and why.
 */
deliverables: Array<BoundDeliverable>, 
/**
 * What is noted so far.
 */
check: RuleCheck | null, 
/**
 * How it stands.
 */
state: RuleState, };

export type Attachment = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The name of the file, without folders.
 */
name: string, 
/**
 * Its media type: `application/pdf`, `image/png`, `image/jpeg`.
 */
media: string, 
/**
 * The bytes in Base64.
 */
content: string, 
/**
 * SHA-256 of the bytes, in lower-case hex.
 */
digest: string, 
/**
 * When it was added.
 */
added_at: string, };

export type Reply = { 
/**
 * Identity.
 */
id: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Whose.
 */
party: string, 
/**
 * On which paper.
 */
paper: Paper, 
/**
 * The hash of the text they had before them.
 */
hash: string, 
/**
 * SHA-256 of the file, in lower-case hex: the same file is taken in once.
 */
digest: string, 
/**
 * When the file says it was made, by the clock of its author.
 */
made_at: string, 
/**
 * When it was taken in.
 */
received_at: string, 
/**
 * The name as typed.
 */
name: string, 
/**
 * The role as typed.
 */
role: string, 
/**
 * Whether they signed the text.
 */
signed: boolean, 
/**
 * Their answers to their own questions.
 */
answers: Array<IntakeAnswer>, 
/**
 * What they said beside the clauses.
 */
rest: Both, };

export type PilotForm = "tight" | "standard";

export type Pilot = { 
/**
 * Which of the two.
 */
form: PilotForm, 
/**
 * Longest length in days, first and last counted.
 */
days_most: number, 
/**
 * Largest budget.
 */
budget_most: Money | null, 
/**
 * Most creators.
 */
creators_most: number, 
/**
 * Most deliverables.
 */
deliverables_most: number, 
/**
 * Calls that settle it.
 */
calls: number, };

export type FailureNature = "execution" | "communication";

export type PilotFailure = { 
/**
 * What failed.
 */
what: string, 
/**
 * What kind of failure it was; `None` until looked at.
 */
nature: FailureNature | null, };

export type PilotVerdict = "scale" | "repeat" | "walk";

export type Debrief = { 
/**
 * Identity.
 */
id: string, 
/**
 * The pilot's campaign.
 */
campaign: string, 
/**
 * The partner it tried.
 */
partner: string, 
/**
 * Whether they understood the brief, 1–5.
 */
understood: number | null, 
/**
 * Whether communication was clear, 1–5.
 */
clear: number | null, 
/**
 * Whether things came on time, 1–5.
 */
on_time: number | null, 
/**
 * How it was worked, in calls or in writing (REQUIREMENTS 117).
 */
mode: Mode | null, 
/**
 * Days from a remark to the next version (REQUIREMENTS 117).
 */
iteration_days: number | null, 
/**
 * What failed.
 */
failures: Array<PilotFailure>, 
/**
 * What worked.
 */
worked: string, 
/**
 * What did not.
 */
did_not: string, 
/**
 * Whether and how it can be expanded.
 */
expand: string, 
/**
 * What follows; `None` until decided.
 */
verdict: PilotVerdict | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The day it was held.
 */
on: string | null, };

export type StepCondition = { 
/**
 * Its id: an evidence gate's, or one of this module.
 */
id: string, 
/**
 * Whether it holds; `None` while it is not known.
 */
holds: boolean | null, 
/**
 * What it has reached, for each of `markets` where they are named; empty where it is no number or nothing is known.
 */
reached: Array<number>, 
/**
 * The markets it is judged in, where it counts market by market; empty elsewhere.
 */
markets: Array<Market>, 
/**
 * How much is asked for, where it is a number.
 */
least: number | null, 
/**
 * Whether somebody let it pass with a reason.
 */
passed: boolean, };

export type StepWarningCode = "deal-breaker" | "skips-exploration" | "skips-pilot" | "skips-framework" | "skips-rung" | "pilot-taken" | "few-compared" | "many-compared" | "back" | "rejects-unheard" | "rejects-undebriefed" | "after-one-campaign";

export type StepWarning = { 
/**
 * What.
 */
code: StepWarningCode, 
/**
 * How many it would be, where it is a count.
 */
n: number | null, };

export type MoveCheck = { 
/**
 * Where from.
 */
from: Phase, 
/**
 * Where to.
 */
to: Phase, 
/**
 * To which rung.
 */
rung: number | null, 
/**
 * What the step asks for.
 */
conditions: Array<StepCondition>, 
/**
 * How many of them hold.
 */
met: number, 
/**
 * How many there are.
 */
of: number, 
/**
 * The ids of those in the way: not met or not known.
 */
unmet: Array<string>, 
/**
 * Phases left out.
 */
skipped: Array<Phase>, 
/**
 * What to think about, the gravest first.
 */
warnings: Array<StepWarning>, 
/**
 * Whether the step asks for a reason.
 */
needs_reason: boolean, 
/**
 * Whether it leads anywhere: another phase, or another rung.
 */
possible: boolean, };

export type DaySpan = { 
/**
 * From so many days.
 */
least: number, 
/**
 * To so many days.
 */
most: number, };

export type PhaseStanding = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * The day it was entered; `None` while nothing has been noted of it.
 */
since: string | null, 
/**
 * Days in it so far.
 */
days: number | null, 
/**
 * How long it is expected to take.
 */
expected: DaySpan | null, 
/**
 * Days beyond the longest that was expected; 0 while it is in time.
 */
overdue: number, 
/**
 * The rung of the ladder; `None` before the first pilot.
 */
rung: number | null, };

export type Rung = { 
/**
 * Up to how many campaigns.
 */
campaigns: number, 
/**
 * The day it was decided; `None` while it was not.
 */
since: string | null, 
/**
 * Why it was decided.
 */
reason: string, 
/**
 * Whether the partner stands on it.
 */
here: boolean, };

export type Reached = { 
/**
 * Thresholds reached.
 */
n: number, 
/**
 * Thresholds whose result is known.
 */
of: number, };

export type Predictability = "too-early" | "nothing-written" | "too-loose" | "holds";

export type EndingNature = "expectation" | "competence" | "apart";

export type EndingGroup = { 
/**
 * What they tell of.
 */
nature: EndingNature, 
/**
 * The reasons, in the order they are offered.
 */
endings: Array<Ending>, };

export type EndingCount = { 
/**
 * What was expected.
 */
expectation: number, 
/**
 * What came of the work.
 */
competence: number, 
/**
 * Neither.
 */
apart: number, 
/**
 * All of them.
 */
of: number, };

export type PartingEvidence = { 
/**
 * The day it happened.
 */
on: string, 
/**
 * The campaign it happened in, where it was in one.
 */
campaign: string | null, 
/**
 * The deliverable.
 */
deliverable: string | null, 
/**
 * The lapse.
 */
lapse: string | null, 
/**
 * The message.
 */
message: string | null, };

export type Trigger = { 
/**
 * What is counted.
 */
kind: LapseKind, 
/**
 * How often it happened.
 */
count: number, 
/**
 * Out of how many it could have; `None` where that is not known.
 */
of: number | null, 
/**
 * What the count rests on, oldest first.
 */
evidence: Array<PartingEvidence>, 
/**
 * Half of the answers took at most so many hours, for messages.
 */
median_hours: number | null, };

export type PartingReading = "nothing" | "deal-breaker" | "after-one" | "watch" | "decide";

export type Parting = { 
/**
 * Every trigger, those without a count too.
 */
triggers: Array<Trigger>, 
/**
 * What they say.
 */
reading: PartingReading, 
/**
 * Campaigns together that are over.
 */
finished: number, };

export type PartnershipAge = "learning" | "first-campaigns" | "efficient" | "mature";

export type LineBand = { 
/**
 * What is usual.
 */
age: PartnershipAge, 
/**
 * First month, from 1.
 */
from: number, 
/**
 * Last month; `None` is open.
 */
to: number | null, 
/**
 * The change against the first campaign that is expected, in per cent, from and to; `None` where none is.
 */
gain: [number, number] | null, };

export type LineMissing = "no-primary" | "not-counted" | "no-figures" | "shared" | "nothing-delivered" | "first-zero" | "first";

export type LinePoint = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The day it ended.
 */
ended: string, 
/**
 * The month of the partnership, from 1.
 */
month: number, 
/**
 * The market.
 */
market: Market, 
/**
 * The primary metric.
 */
metric: string | null, 
/**
 * What it came to.
 */
value: number | null, 
/**
 * The currency, for a metric of money.
 */
currency: Currency | null, 
/**
 * Deliverables that came: the n of the figure.
 */
delivered: number, 
/**
 * The value per deliverable.
 */
each: number | null, 
/**
 * The change of that against the first campaign, in per cent.
 */
change: number | null, 
/**
 * Why there is no change to show.
 */
missing: LineMissing | null, };

export type Quality = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The day it ended.
 */
ended: string, 
/**
 * Requirements met.
 */
met: number, 
/**
 * Requirements looked at; 0 says that nobody has looked.
 */
of: number, };

export type Repeat = { 
/**
 * Partners with a further campaign after the first was over.
 */
again: number, 
/**
 * Partners with at least one campaign over.
 */
of: number, };

export type PilotTemplate = { 
/**
 * Which form.
 */
form: PilotForm, 
/**
 * How long.
 */
days: DaySpan, 
/**
 * Most creators.
 */
creators_most: number, 
/**
 * Most deliverables.
 */
deliverables_most: number, 
/**
 * Calls that settle its scope.
 */
calls: number, 
/**
 * From how much money, where the form names it.
 */
budget_least: Money | null, 
/**
 * Up to how much money, where the form names it.
 */
budget_most: Money | null, };

export type PilotLimitCode = "metrics" | "payment" | "revisions" | "days" | "budget" | "creators" | "deliverables" | "calls";

export type PilotLimit = { 
/**
 * Which.
 */
code: PilotLimitCode, 
/**
 * Whether it is kept; `None` while that cannot be said, and while it waits.
 */
kept: boolean | null, 
/**
 * Whether it is still open and its time has not come: what must stand when a pilot begins is missed only from its
 * first day on.
 */
waits: boolean, 
/**
 * What there is, where it is a count.
 */
now: number | null, 
/**
 * What was set, where it is a count.
 */
set: number | null, 
/**
 * The money there is, an amount a currency.
 */
money: Array<Money>, 
/**
 * The money that was set.
 */
money_set: Money | null, 
/**
 * Whether it is a red flag and not only a limit passed: metrics open when the pilot has begun.
 */
red: boolean, };

export type Suggestion = "too-little" | "red-flag" | "mend" | "scale";

export type LeadTime = "enough" | "short" | "too-short";

export type BallparkUnit = "percent-of-creators" | "money-per-month" | "money-per-asset" | "hours-per-week";

export type Ballpark = { 
/**
 * What it is for.
 */
id: string, 
/**
 * The low end.
 */
low: number, 
/**
 * The high end.
 */
high: number, 
/**
 * What the figures count.
 */
unit: BallparkUnit, 
/**
 * The currency, for money.
 */
currency: Currency | null, 
/**
 * Where the figures come from; blank for those a workspace begins with, whose source is a Fluent message.
 */
source: string, };

export type ExchangeRate = { 
/**
 * One unit of this …
 */
from: Currency, 
/**
 * … is `rate` units of this.
 */
to: Currency, 
/**
 * The rate.
 */
rate: number, 
/**
 * The day it held.
 */
on: string, 
/**
 * Where it comes from.
 */
source: string, };

export type Cost = { 
/**
 * The ballpark it follows.
 */
ballpark: string, 
/**
 * How many assets or months it counts.
 */
times: number, 
/**
 * The low end.
 */
low: Money, 
/**
 * The high end.
 */
high: Money, };

export type Covers = { 
/**
 * The amount.
 */
amount: Money, 
/**
 * What it is in the currency of the costs; `None` without a rate.
 */
equals: Money | null, 
/**
 * The rate it was held against the costs by; `None` in the same currency, and without a rate.
 */
rate: ExchangeRate | null, 
/**
 * The share of the low end it pays, 0 and up; `None` without a rate, and while a cost is left out.
 */
share: number | null, };

export type BudgetNote = { "note": "far-below", 
/**
 * The share it pays.
 */
share: number, 
/**
 * The share below which this is said.
 */
threshold: number, } | { "note": "underfunded", 
/**
 * The line, a month.
 */
line: Money, 
/**
 * The months counted.
 */
months: number, } | { "note": "no-rate", 
/**
 * The currency of the amount or the cost.
 */
from: Currency, 
/**
 * The currency of the costs.
 */
to: Currency, };

export type Reality = { 
/**
 * What such work usually costs, line by line, all in one currency; what has no rate into it is left out, and a
 * note says so.
 */
costs: Array<Cost>, 
/**
 * The sum of the low ends; `None` when nothing is known to be paid for.
 */
low: Money | null, 
/**
 * The sum of the high ends.
 */
high: Money | null, 
/**
 * How far the budget reaches, amount by amount.
 */
reach: Array<Covers>, 
/**
 * The share of the low end that the budget pays; `None` when an amount or a cost has no rate.
 */
share: number | null, 
/**
 * What to think about.
 */
notes: Array<BudgetNote>, };

export type RateStanding = "below" | "within" | "above";

export type RateNote = { 
/**
 * Which of the partner's rates, from 0.
 */
at: number, 
/**
 * Below, within or above the ballpark; `None` without an exchange rate.
 */
standing: RateStanding | null, 
/**
 * The ballpark's low end.
 */
low: Money, 
/**
 * The ballpark's high end.
 */
high: Money, 
/**
 * What the rate is in the ballpark's currency, when it stands in another.
 */
equals: Money | null, 
/**
 * The exchange rate used.
 */
rate: ExchangeRate | null, };

export type PassagePart = { 
/**
 * The text.
 */
text: string, 
/**
 * Whether it is what was looked for.
 */
hit: boolean, };

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
 * Weight of delivery on time in adherence, 1–100 beside the two below (METHODS, "Health"). It is never without
 * weight, so that there is a score as soon as something was due.
 */
on_time_weight: number, 
/**
 * Weight of what was asked for in adherence, 0–100.
 */
specification_weight: number, 
/**
 * Weight of keeping to the agreed revision rounds in adherence, 0–100.
 */
revisions_weight: number, 
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
exchange: Array<ExchangeRate>, };

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
evidence: string, 
/**
 * Who gave it; blank where nobody has said who works here.
 */
rater: string, 
/**
 * The kind whose template it was given under.
 */
kind: PartnerKind, 
/**
 * The version of that template.
 */
template: number, 
/**
 * The day it was given.
 */
on: string | null, };

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
 * Criteria whose marks stand without a word of evidence.
 */
without_evidence: number, 
/**
 * Criteria on which the raters should talk.
 */
talks: number, 
/**
 * Whether enough is known to rank the partner.
 */
ranked: boolean, };

export type Sureness = { 
/**
 * Share of the draws in which it is first, 0–1. Those who tie share the places they tie for.
 */
first: number, 
/**
 * Share of the draws in which it is among the first three, 0–1.
 */
top_three: number, 
/**
 * The place reached or bettered in 5 % of the draws.
 */
from: number, 
/**
 * The place reached or bettered in 95 % of the draws.
 */
to: number, 
/**
 * The mean place; ties count as the mean of their places.
 */
mean: number, 
/**
 * Share of the draws for each place, the first place first, 0–1.
 */
places: Array<number>, };

export type Criterion = { 
/**
 * The criterion's id, the same through all versions.
 */
id: string, 
/**
 * Its group, one of [`GROUPS`].
 */
group: string, 
/**
 * Its name; blank for a built-in criterion, whose name is the Fluent message `criterion-<id>`.
 */
name: Both, 
/**
 * What each mark from 1 to 5 means; empty for a built-in criterion, whose anchors are Fluent messages.
 */
anchors: Array<Both>, 
/**
 * Its weight, 0–100; 0 keeps it in sight but out of the score.
 */
weight: number, 
/**
 * Whether a mark needs words on what it rests on.
 */
evidence: boolean, };

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
 * What marketing is to do for the business objective (REQUIREMENTS 8).
 */
marketing_objective: Both, 
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
 * What success means, market by market.
 */
success: Array<MarketSuccess>, 
/**
 * When the goals are talked over anew (REQUIREMENTS 66).
 */
renegotiate: Both, 
/**
 * How much of the business the creators are told; `None` until chosen.
 */
context_shared: ContextShared | null, 
/**
 * When the forms filled in apart were opened together.
 */
revealed_at: string | null, 
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
 * The market whose audience the creator speaks to; `None` for the brand. Goals, figures and the rules of
 * advertising go by it.
 */
market: Market | null, 
/**
 * The country the creator lives in, where that is not the one of their market. Rules that ask who the creator is
 * go by it.
 */
home: Market | null, 
/**
 * The language to speak to them in.
 */
language: Lang, 
/**
 * What must happen for them to feel good about it: not metrics (REQUIREMENTS 36).
 */
win: Both, 
/**
 * Why this creator's own audience will like the product; blank for the brand (REQUIREMENTS 22).
 */
why_you: Both, 
/**
 * The metric they would judge the campaign by, from the dictionary (REQUIREMENTS 65).
 */
judges_by: string | null, 
/**
 * Order of appearance.
 */
position: number, };

export type Stage = "preparing" | "signed" | "running" | "finished" | "stopped";

export type CheckinState = "undated" | "coming" | "today" | "late" | "missed" | "held";

export type CheckinStanding = { 
/**
 * How it stands.
 */
state: CheckinState, 
/**
 * The day it was held, else the day it is planned for.
 */
on: string | null, 
/**
 * Whole days since the planned day, while it is late.
 */
days_late: number, };

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
currency: Currency | null, 
/**
 * What one outcome may cost here at most (REQUIREMENTS 14).
 */
cost_most: Money | null, 
/**
 * Per cent of plan below which it flags here; `None` for the bound of the settings (METHODS, "Health").
 */
flag_least: number | null, 
/**
 * What season and culture do to it here (REQUIREMENTS 17).
 */
season: Both, };

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
 * What the figure is needed for (REQUIREMENTS 16).
 */
needed_for: Both, 
/**
 * The metric in a creator's plain words (REQUIREMENTS 19).
 */
gloss: Both, 
/**
 * The early signs that lie in a creator's hands (REQUIREMENTS 47).
 */
leading: Both, 
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

export type FactKind = "number" | "percent" | "money" | "date" | "time" | "duration" | "range" | "ordinal" | "url" | "handle" | "hashtag" | "code" | "email" | "empty" | "weekday" | "name" | "term";

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
 * The campaign.
 */
campaign: string, 
/**
 * The paper it stands in.
 */
paper: Paper, 
/**
 * Its key in the built-in template of a paper, or empty for the user's own clause.
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

export type SideState = "missing" | "draft" | "outdated" | "checked" | "agreed";

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

export type SignMethod = "in-room" | "returned" | "on-paper";

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
 * The paper.
 */
paper: Paper, 
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
hash: string, 
/**
 * The scan of the signed sheet, for a signature on paper.
 */
scan: string | null, 
/**
 * The name of the scan’s file; empty without one.
 */
scan_name: string, 
/**
 * SHA-256 of the scan in lower-case hex; empty without one.
 */
scan_digest: string, 
/**
 * The public key of the workspace that took the signature, in lower-case hex.
 */
key: string, 
/**
 * The Ed25519 signature of that key over everything above, in lower-case hex.
 */
seal: string, };

export type Bar = "gate-shut" | "missing-text" | "unchecked" | "differences" | "no-primary" | "no-clauses" | "no-dates" | "lacking" | "charter-metrics";

export type BriefPart = "title" | "dates" | "parties" | "metrics" | "clauses" | "deliverables";

export type SigningObstacle = { 
/**
 * What it is.
 */
bar: Bar, 
/**
 * The clause it is in; `None` where it is in none.
 */
clause: string | null, 
/**
 * The number of that clause as people say it, from 1; 0 without a clause.
 */
number: number, 
/**
 * The languages that lack the text or a translation in it.
 */
missing: Array<Lang>, 
/**
 * What the languages say otherwise, each kind once.
 */
differs: Array<FactKind>, 
/**
 * The key of the clause that is lacking; empty otherwise.
 */
key: string, };

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
 * What bars signing, or, for a paper nobody signs, sending it.
 */
bars: Array<Bar>, 
/**
 * Keys of the decisions it needs and has no clause for.
 */
lacking: Array<string>, 
/**
 * Each single thing behind the bars, with where it is mended; in the order of the bars.
 */
obstacles: Array<SigningObstacle>, };

export type Broken = "text" | "chain" | "signature" | "seal" | "time";

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
position: number, 
/**
 * The market of those it speaks to, which decides whose rules bind it; `None` until somebody said.
 */
audience: Market | null, 
/**
 * The language of its words; `None` until somebody said.
 */
copy: Lang | null, 
/**
 * How it is paid for; `None` until somebody said.
 */
pay: Pay | null, 
/**
 * Whether a party in Russia and one that is not have a contract about it; `None` until somebody said.
 */
cross_border: boolean | null, 
/**
 * The day it was published.
 */
published: string | null, 
/**
 * Why it was published without the erid or the disclosure it is to go out with; kept as it was said.
 */
unlabelled: string, };

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

export type RealismJudgement = "too-little" | "no-target" | "within" | "beyond";

export type RealismBasis = "own" | "profile" | "nothing";

export type RealismMethod = "beta-binomial" | "log-normal";

export type Likelihood = "out-of-reach" | "unlikely" | "stretch" | "in-range" | "easy";

export type Outlook = { 
/**
 * How it was worked out.
 */
method: RealismMethod, 
/**
 * The value that is as likely missed as reached.
 */
median: number, 
/**
 * The value under which one campaign in ten comes out.
 */
low: number, 
/**
 * The value over which one campaign in ten comes out.
 */
high: number, 
/**
 * How likely the target is reached, 0–1; `None` while none is set.
 */
chance: number | null, 
/**
 * The chance in a word.
 */
likelihood: Likelihood | null, };

export type Published = { 
/**
 * The platform it speaks of; `None` for any.
 */
platform: Platform | null, 
/**
 * The market it speaks of; `None` where the source does not say.
 */
market: Market | null, 
/**
 * The tier it speaks of; `None` for any.
 */
tier: Tier | null, 
/**
 * The low end, in the metric’s unit.
 */
lowest: number | null, 
/**
 * The high end.
 */
highest: number | null, 
/**
 * The currency of a price.
 */
currency: Currency | null, 
/**
 * Who published it.
 */
source: string, 
/**
 * The year it was published for, or looked up in where the source names none.
 */
year: number, 
/**
 * What else is said of it.
 */
note: string, 
/**
 * Whether the source says what the figure is divided by.
 */
defined: boolean, };

export type ReachedRange = { 
/**
 * The lowest value, which is the best where lower is better.
 */
lowest: number, 
/**
 * The middle value; half-way between the two middle ones of an even number.
 */
median: number, 
/**
 * The highest value.
 */
highest: number, };

export type Realism = { 
/**
 * Whose campaigns it is held against.
 */
basis: RealismBasis, 
/**
 * Campaigns it is held against.
 */
n: number, 
/**
 * Other creators of the success profile who counted the same thing.
 */
peers: number, 
/**
 * Fewest campaigns from which it is judged: [`CAMPAIGNS_LEAST`].
 */
least: number, 
/**
 * Finished campaigns that cannot be held against it: another metric, market or currency, or no
 * figures that reach their last day.
 */
left_out: number, 
/**
 * What they reached; `None` with too little history.
 */
range: ReachedRange | null, 
/**
 * What that says of the target.
 */
judgement: RealismJudgement, 
/**
 * How many times their best the target is, always above 1: where lower is better, how many times lower it is.
 * `None` when it is not beyond their best, or when one of the two is not above zero.
 */
factor: number | null, 
/**
 * Whether the target asks less than their median: what is easily reached says little of the campaign.
 */
low: boolean, 
/**
 * What the next campaign is likely to come to; `None` with too little history, and for values that neither
 * method reads.
 */
outlook: Outlook | null, };

export type Figure = { 
/**
 * The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
 */
part: string, 
/**
 * The line in the file, or in that part of it, counted from 1 with the header.
 */
row: number, 
/**
 * The day it belongs to; `None` where the file states none.
 */
day: string | null, 
/**
 * The first and the last day that it is the total of, where the file states a span of days.
 */
span: [string, string] | null, 
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

export type ItemRows = "totals" | "parts";

export type Import = { 
/**
 * Identity.
 */
id: string, 
/**
 * What one step undoes: the same for all imports that one file made, one for each place its rows count for.
 */
batch: string, 
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
 * The stream it belongs to: the id of the first import of the same events. A later one of a stream replaces what
 * an earlier one states; streams are added up.
 */
stream: string, 
/**
 * What its rows state of their items.
 */
item_rows: ItemRows, 
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

export type Unlike = "other-denominator" | "other-metric" | "other-currency" | "other-market" | "rate-from-parts" | "same-people";

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
false_friends: Array<string>, 
/**
 * What the quotient or sum is multiplied by.
 */
times: number, 
/**
 * Whether it is an estimate, offered only where somebody asks.
 */
estimate: boolean, 
/**
 * The record of a person’s own metric; `None` for a built-in one.
 */
own: string | null, 
/**
 * Its name, where it is a person’s own; that of a built-in one is a message.
 */
name: Both, 
/**
 * What it is in plain words, where it is a person’s own.
 */
gloss: Both, };

export type Step = "reach-out" | "troubleshoot" | "pivot" | "double-down";

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
note: string, 
/**
 * The day to look whether it helped; `None` where nobody named one.
 */
again_on: string | null, };

export type NextStep = { 
/**
 * The step; `None` when all are taken: look whether they helped.
 */
step: Step | null, 
/**
 * The day to look at it again, as named with the step that was taken last.
 */
on: string | null, };

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

export type FlagCode = "adherence" | "performance" | "sentiment" | "ahead";

export type Prospect = "in-hand" | "behind" | "unlikely" | "over-ceiling";

export type Waits = { 
/**
 * Observations in a row below the threshold by more than chance; 0 while it may be chance.
 */
seen: number, 
/**
 * As many raise the flag.
 */
of: number, };

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
 * The observed as a score on the flag's scale (per cent of plan, 0–100, −1…+1, or a chance in per cent).
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
currency: Currency | null, 
/**
 * What was agreed for the end.
 */
target: number | null, 
/**
 * How likely that is reached, 0–1.
 */
chance: number | null, 
/**
 * The day since which one of the files it rests on tells nothing, though others do: what it shows may be too little.
 */
stale_since: string | null, };

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
 * The playbook: reach out → troubleshoot → pivot, or double down.
 */
playbook: Array<PlaybookStep>, 
/**
 * What of it comes next; `None` while no flag is up, and when the campaign is over.
 */
next: NextStep | null, 
/**
 * What a pending flag waits for.
 */
waits: Waits | null, 
/**
 * How it stands with the target, for a normal one.
 */
prospect: Prospect, };

export type PartCode = "on-time" | "specification" | "revisions" | "market" | "metric" | "comments";

export type OtherMoney = { 
/**
 * What it is money of: the metric itself, or what the metric is worked out from.
 */
metric: string, 
/**
 * The amount by the last day that anything is known of it.
 */
amount: Money, 
/**
 * What that is in the currency of the figure; `None` without a rate on record, and where the figure has no one
 * currency.
 */
equals: Money | null, 
/**
 * The rate it is turned by, with its day and source.
 */
rate: ExchangeRate | null, };

export type HealthLine = { 
/**
 * The metric.
 */
metric: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The days on which something new is known, in order.
 */
points: Array<HealthPoint>, };

export type HealthPoint = { 
/**
 * The day.
 */
on: string, 
/**
 * The value by its end.
 */
value: number, 
/**
 * What was expected by then.
 */
expected: number | null, };

export type SliceOf = { "by": "market" } | { "by": "party", "of": string | null } | { "by": "platform", "of": Platform | null };

export type Slice = { 
/**
 * The metric.
 */
metric: string, 
/**
 * Whether success is judged on it.
 */
primary: boolean, 
/**
 * Whether it was agreed as a key metric.
 */
agreed: boolean, 
/**
 * The market.
 */
market: Market, 
/**
 * Whose figures.
 */
of: SliceOf, 
/**
 * The creator all of the market comes from, where its figures come from the files of one alone.
 */
creator: string | null, 
/**
 * The value; a rate is recomputed from its parts.
 */
value: number | null, 
/**
 * The currency of money.
 */
currency: Currency | null, 
/**
 * Out of how many.
 */
n: number, 
/**
 * The newest day it knows of.
 */
through: string | null, 
/**
 * The imports it rests on.
 */
imports: Array<string>, };

export type Forecast = { 
/**
 * What it rests on.
 */
basis: TrajectoryBasis, 
/**
 * Finished campaigns it rests on; 0 for the schedule.
 */
n: number, 
/**
 * As likely missed as reached.
 */
median: number, 
/**
 * One campaign in ten ends below.
 */
low: number, 
/**
 * One campaign in ten ends above.
 */
high: number, 
/**
 * How likely the threshold is reached, 0–1; `None` without a threshold.
 */
chance: number | null, };

export type TrajectoryBasis = "profile" | "platform" | "schedule" | "even" | "level";

export type Worth = "unknown" | "guess" | "better";

export type CalibrationPlace = { 
/**
 * The share of the length, 0–1.
 */
place: number, 
/**
 * Forecasts.
 */
n: number, 
/**
 * Their Brier score; `None` of none.
 */
brier: number | null, };

export type CalibrationBin = { 
/**
 * From this chance on, 0–1.
 */
from: number, 
/**
 * To this one.
 */
to: number, 
/**
 * Forecasts.
 */
n: number, 
/**
 * What they said on average; `None` of none.
 */
said: number | null, 
/**
 * How often it was so.
 */
came: number | null, };

export type Calibration = { 
/**
 * Forecasts held against what happened.
 */
n: number, 
/**
 * Fewest of them from which anything is said of their worth.
 */
least: number, 
/**
 * The Brier score, 0–1, lower is better; `None` of none.
 */
brier: number | null, 
/**
 * How often the threshold was reached, 0–1.
 */
base_rate: number | null, 
/**
 * The Brier score of always saying that.
 */
base_brier: number | null, 
/**
 * What that says.
 */
worth: Worth, 
/**
 * The score at each place of the length.
 */
places: Array<CalibrationPlace>, 
/**
 * Forecasts by how likely they said it was.
 */
table: Array<CalibrationBin>, 
/**
 * Finished campaigns of which some figures stop before the last day: no forecast is held against those.
 */
left_out: number, };

export type Doubt = { 
/**
 * Why.
 */
code: DoubtCode, 
/**
 * The import it came with.
 */
import: string, 
/**
 * The metric's id.
 */
metric: string, 
/**
 * The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
 */
part: string, 
/**
 * The line in the file, or in that part of it.
 */
row: number, 
/**
 * The day it belongs to.
 */
day: string | null, 
/**
 * The first and the last day that it is the total of, where its file states a span of days.
 */
span: [string, string] | null, 
/**
 * The value.
 */
value: number, 
/**
 * The value it contradicts.
 */
beside: number | null, };

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
 * Whether that day is the eve of the day the file was taken and not that of its last row: a file that leaves out the
 * days on which nothing happened tells of them as well.
 */
is_through_assumed: boolean, 
/**
 * The day through which one of its files is known, where that is so long before the newest that it holds the others
 * back no longer.
 */
stale_since: string | null, 
/**
 * The imports its value rests on.
 */
imports: Array<string>, 
/**
 * What `expected` rests on.
 */
basis: TrajectoryBasis, 
/**
 * Where it ends, as it looks now; `None` where nothing can be said.
 */
forecast: Forecast | null, 
/**
 * The numerator of a rate of counted things.
 */
over: number | null, 
/**
 * Its denominator.
 */
under: number | null, 
/**
 * Money of it in other currencies, which is not in its value.
 */
other_money: Array<OtherMoney>, };

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
known: number, 
/**
 * Key metrics that will reach far more than was agreed (REQUIREMENTS 130); those in question alone.
 */
ahead: Array<Flag>, };

export type Verdict = "continue" | "pivot" | "stop" | "evolve" | "exit";

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
 * Where it came apart, for a stop; `None` where nobody said.
 */
stage: BreakStage | null, 
/**
 * Whether it was made at the check-in.
 */
at_checkin: boolean, 
/**
 * What it was made at.
 */
occasion: Occasion, 
/**
 * What is working (REQUIREMENTS 147).
 */
working: Both, 
/**
 * What is not.
 */
not_working: Both, 
/**
 * What comes next.
 */
next: Both, 
/**
 * What is not being done that should be (REQUIREMENTS 146).
 */
missing: Both, 
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
 * What kind of file it is.
 */
format: FileFormat, 
/**
 * The encoding of its first table, lower case: `utf-8`, `utf-16le`, `windows-1251`; `xlsx` for a workbook.
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
tables: Array<FileTable>, 
/**
 * Sheets of a workbook and files of an archive in which there is no table.
 */
left: Array<LeftPart>, };

export type FileFormat = "text" | "workbook" | "archive";

export type RefusalCode = "empty-file" | "binary" | "archive" | "markup" | "repeated-part" | "hidden-sheet" | "truncated" | "null-bytes" | "endless-line" | "too-many-columns" | "too-many-rows" | "too-many-tables" | "one-column" | "too-large" | "whole-row-quoted" | "no-header" | "sideways" | "no-rows" | "no-numbers" | "unknown-encoding" | "old-workbook" | "not-a-workbook" | "inflated" | "sheet-too-large" | "cancelled" | "io";

export type LeftPart = { 
/**
 * Its name.
 */
part: string, 
/**
 * Why.
 */
reason: RefusalCode, };

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
 * The sheet of a workbook or the file of an archive that it stands in.
 */
part: string | null, 
/**
 * Which table of its part it is, counted from 0.
 */
place: number, 
/**
 * The encoding of its part, as [`Inspection::encoding`].
 */
encoding: string, 
/**
 * The line that names the table, where there is one.
 */
title: string | null, 
/**
 * The line of the header in the file or in that part of it, counted from 1.
 */
header_row: number, 
/**
 * What the mapping of columns is remembered under: equal for files with the same header.
 */
signature: string, 
/**
 * Whether columns have their meaning from an earlier file.
 */
remembered: boolean, 
/**
 * The delimiter; `null` in a workbook.
 */
delimiter: string | null, 
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
 * What its rows state of the items they name.
 */
item_rows: ItemRows, 
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
 * What was found, by row; at most [`ISSUES_MOST`], and every difference to the file's own totals.
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
refused: IssueCode | null, 
/**
 * Whether another table of the file states the same metric, so that no figures are taken from here.
 */
repeats: boolean, };

export type CellUnit = "count" | "percent" | "fraction" | "money" | "ratio" | "seconds" | "minutes" | "hours" | "days";

export type ColumnRole = "day" | "item" | "title" | "link" | "campaign" | "partner" | "market" | "platform" | "code" | "currency" | "personal" | "ignore";

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

export type Ask = "year" | "day-first" | "decimal" | "codes";

export type Issue = { 
/**
 * The line in the file or in the part that the table stands in, counted from 1.
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

export type IssueCode = "excel-date-in-number" | "ragged-row" | "damaged-row" | "damaged-text" | "unreadable-number" | "uncalculated-formula" | "hidden-rows" | "unreadable-date" | "far-off-date" | "day-continued" | "no-day" | "ambiguous-date" | "assumed-date-order" | "mixed-date-order" | "year-missing" | "year-turns" | "ambiguous-number" | "ambiguous-percent" | "mixed-percent" | "duplicate-column" | "metric-twice" | "said-elsewhere" | "other-rows" | "returns" | "several-codes" | "other-codes" | "other-slices" | "other-outcomes" | "total-differs" | "total-by-sum" | "lifetime-not-a-date" | "personal-column-dropped" | "id-rounded" | "mixed-currencies" | "currency-missing" | "currency-taken" | "other-currency" | "unknown-currency" | "repeated-header" | "unknown-metric" | "no-such-column" | "column-not-mapped" | "no-rows";

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
 * The year of dates that have none.
 */
year: number | null, 
/**
 * Whether `10/03/2026` is 10 March.
 */
day_first: boolean | null, 
/**
 * The promo codes whose orders count; an empty list says that every order does.
 */
codes: Array<string> | null, 
/**
 * The meaning of columns.
 */
mapping: Mapping | null, 
/**
 * What holds for one table alone.
 */
tables: Array<TableOptions>, };

export type TableOptions = { 
/**
 * The sheet of a workbook or the file of an archive it stands in; empty where the file is one text.
 */
part: string, 
/**
 * Which table of its part it is, counted from 0.
 */
place: number, 
/**
 * The encoding, which its part has as a whole: that said of the first table counts.
 */
encoding: string | null, 
/**
 * The delimiter, of which the same holds.
 */
delimiter: string | null, 
/**
 * The decimal mark, `.` or `,`.
 */
decimal: string | null, 
/**
 * The line of the header in its part, counted from 1.
 */
header_row: number | null, 
/**
 * The lines of total rows in its part, counted from 1; an empty list says that there are none.
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
 * The meaning of its columns.
 */
mapping: Mapping | null, };

export type Mapping = { 
/**
 * Header and meaning. Headers are compared without regard to case and spaces.
 */
columns: Array<[string, Meaning]>, };

export type Meaning = { "metric": string } | { "role": ColumnRole };

export type Form = "ru" | "en" | "both";

export type DocumentFormat = "pdf" | "docx" | "html" | "markdown";

export type DocumentKind = "pre-outreach" | "scorecard" | "interview" | "matrix" | "protocol" | "recap" | "sign-off" | "brief" | "one-pager" | "sow" | "charter" | "pilot-scope" | "sync-notes" | "checkin" | "checkin-shared" | "health" | "playbook" | "monthly" | "quarterly" | "post-mortem" | "feedback" | "profile";

export type DocumentUse = "choose" | "agree" | "run" | "decide" | "learn";

export type LackCode = "dates" | "parties" | "creators" | "clauses" | "language" | "signatures" | "needs" | "ratings" | "metrics" | "session" | "answers" | "recap" | "confirmed" | "pilot" | "conversation" | "notes" | "begun" | "figures" | "deliverables" | "decision" | "ended" | "review" | "history" | "history-short";

export type DocumentLack = { 
/**
 * What.
 */
code: LackCode, 
/**
 * Whether there is no document without it; otherwise the document says itself that it is missing.
 */
needed: boolean, };

export type DocumentSubject = { 
/**
 * Its key, for [`export`].
 */
key: string, 
/**
 * Its name.
 */
name: Both, };

export type DocumentRow = { 
/**
 * Which.
 */
kind: DocumentKind, 
/**
 * When it is used.
 */
used: DocumentUse, 
/**
 * What it lacks, that without which there is none first.
 */
lacks: Array<DocumentLack>, 
/**
 * Whether it can be made.
 */
possible: boolean, 
/**
 * Whom or which time it can be about, the likeliest first; empty where there is nothing to choose.
 */
subjects: Array<DocumentSubject>, };

export type Code = "refused" | "held" | "not-found" | "no-workspace" | "missing" | "exists" | "not-ours" | "damaged" | "newer" | "busy" | "read-only" | "network-disk" | "disk-full" | "disk" | "import" | "cancelled" | "not-ready" | "already-signed" | "clock-back" | "text-changed" | "imported-before" | "unanswered" | "not-aligned" | "session-over" | "not-a-template" | "document" | "not-an-export" | "which-campaign" | "which-market" | "no-campaign" | "no-figures" | "unknown-names" | "unsettled" | "not-understood" | "both-take-part" | "not-opened" | "internal";

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
 * Filters of the list of partners, kept under a name.
 */
filters: Array<SavedFilter>, 
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
 * How that flag stands with its target, where it is a normal one.
 */
prospect: Prospect, 
/**
 * Flags up while it runs, those that somebody works on among them.
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
 * The day the check-in is planned for.
 */
checkin_on: string | null, 
/**
 * How the check-in stands.
 */
checkin: CheckinStanding, };

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
 * The language the brand writes in.
 */
language: Lang, 
/**
 * The creators, by partner, at most one per market is usual.
 */
creators: Array<string>, };

export type TalkView = { 
/**
 * What is spoken of.
 */
subject: string, 
/**
 * Its digest; a comment that speaks of another one was made to what it was before.
 */
digest: string, 
/**
 * What was said, in the order it was said.
 */
comments: Array<Comment>, 
/**
 * The parties that agreed to it as it stands, by a yes or by their signature.
 */
agreed: Array<string>, 
/**
 * The parties whose signature stands under it.
 */
signed: Array<string>, };

export type OpenTalk = { 
/**
 * What it is.
 */
about: CommentAbout, 
/**
 * Which one.
 */
subject: string, 
/**
 * Its name.
 */
name: Both, 
/**
 * Questions nobody has answered.
 */
questions: number, 
/**
 * Proposals nobody has accepted or declined.
 */
proposals: number, };

export type TalksView = { 
/**
 * Conversations, the latest first.
 */
conversations: Array<ConversationRow>, 
/**
 * The kinds a conversation can be begun of, in the order they come up.
 */
kinds: Array<ConversationKind>, 
/**
 * The gut check (REQUIREMENTS 96).
 */
gut_check: GutCheck, 
/**
 * What creators say of working with the partner (REQUIREMENTS 107).
 */
creators: Array<CreatorsView>, 
/**
 * With how many partners an interview was held; three to four are compared (REQUIREMENTS 88).
 */
interviewed: number, 
/**
 * Messages: those still waited for, the longest wait first, then the others, the latest first.
 */
messages: Array<MessageRow>, 
/**
 * How soon and how evenly they answer (REQUIREMENTS 83, 84).
 */
turnaround: Turnaround, 
/**
 * Within how many hours they say they answer.
 */
promised_hours: number | null, 
/**
 * Who on our side coordinates.
 */
owner: string, 
/**
 * Whether that is enough (REQUIREMENTS 81, 82); `None` once the work together has ended.
 */
staffing: Staffing | null, 
/**
 * What the owner carries over all partners.
 */
load: Load, };

export type ConversationRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * What it is for.
 */
kind: ConversationKind, 
/**
 * The day it took place.
 */
on: string | null, 
/**
 * Who was spoken with.
 */
with: string, 
/**
 * How far it is.
 */
progress: ConversationProgress, };

export type ConversationView = { 
/**
 * The record.
 */
conversation: Conversation, 
/**
 * The partner it is with or about.
 */
partner: Partner, 
/**
 * Every question with what is noted on it, in the order of asking.
 */
questions: Array<QuestionLine>, 
/**
 * How far it is.
 */
progress: ConversationProgress, 
/**
 * What this conversation says as a gut check; `None` for every other kind.
 */
gut_check: GutCheck | null, 
/**
 * The campaigns it can be about.
 */
campaigns: Array<CampaignName>, };

export type QuestionLine = { 
/**
 * How it is answered.
 */
asks: Asks, 
/**
 * What is noted; blank while nothing is.
 */
answer: Answer, 
/**
 * Whether that answers the question, in the way it asks for.
 */
answered: boolean, 
/**
 * What the answer can be kept as among the evidence.
 */
kept_as: KeptAs | null, 
/**
 * The record it was kept as; `None` where it was not, or that record is gone.
 */
kept: KeptRecord | null, };

export type KeptRecord = { 
/**
 * The kind of record.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, 
/**
 * The brand of a case, the creator of a reference.
 */
name: string, };

export type Kept = { 
/**
 * The kind of record.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, };

export type MessageRow = { 
/**
 * The record.
 */
message: Message, 
/**
 * How long the answer took, or has been waited for so far, in hours.
 */
hours: number, 
/**
 * Whether it is still waited for, and longer than one had reason to expect.
 */
long: boolean, };

export type BoardView = { 
/**
 * Exploration, pilot, framework, scale.
 */
columns: Array<BoardColumn>, 
/**
 * How many partners there are on it, whatever it is narrowed to.
 */
partners: number, 
/**
 * Those that ended, the latest first.
 */
ended: Array<EndedLine>, 
/**
 * Those that ended who are not shown.
 */
ended_more: number, 
/**
 * Why they ended: expectations apart from competence.
 */
endings: EndingCount, 
/**
 * How many partners were worked with again.
 */
repeat: Repeat, 
/**
 * The two forms of pilot.
 */
templates: Array<PilotTemplate>, };

export type BoardColumn = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * How long it takes.
 */
expected: DaySpan | null, 
/**
 * How many partners are in it and were begun with.
 */
count: number, 
/**
 * How many may be in it at a time, from and to, where there is a rule.
 */
bounds: [number, number] | null, 
/**
 * The cards: those begun with by how long they have been here, then the others by name.
 */
cards: Array<BoardCard>, 
/**
 * Partners who are not shown.
 */
more: number, };

export type NextCode = "talk" | "waiting" | "condition" | "ready" | "prepare" | "running" | "debrief" | "walk" | "growing";

export type BoardCard = { 
/**
 * Which partner.
 */
partner: string, 
/**
 * Name.
 */
name: Both, 
/**
 * Kind.
 */
kind: PartnerKind, 
/**
 * Markets.
 */
markets: Array<Market>, 
/**
 * Whether anything was ever said, written or decided.
 */
begun: boolean, 
/**
 * Where the partnership stands.
 */
standing: PhaseStanding, 
/**
 * The next step: to the phase after this one, or up the ladder; `None` at its top.
 */
step: MoveCheck | null, 
/**
 * What comes next.
 */
next: NextCode, 
/**
 * A count for it.
 */
n: number | null, 
/**
 * The newest campaign together.
 */
campaign: CampaignName | null, 
/**
 * Campaigns together that are over.
 */
finished: number, 
/**
 * Deliverables in time, out of those due.
 */
on_time: [number, number], 
/**
 * The pilot's form, while it is in one.
 */
form: PilotForm | null, };

export type EndedLine = { 
/**
 * Which partner.
 */
partner: string, 
/**
 * Name.
 */
name: Both, 
/**
 * The move that ended it.
 */
ended: Move, };

export type PartnerField = "name" | "surname" | "name-ru" | "name-en" | "kind" | "market" | "language" | "niche" | "platform" | "account" | "followers" | "youtube" | "instagram" | "tiktok" | "telegram" | "vk" | "youtube-followers" | "instagram-followers" | "tiktok-followers" | "telegram-followers" | "vk-followers" | "contact-name" | "contact-role" | "reach" | "owner" | "red-lines" | "notes" | "ignore";

export type PartnerColumn = { 
/**
 * Its header; the second of two equal ones gets ` (2)`, one without words its number.
 */
name: string, 
/**
 * What it means.
 */
field: PartnerField, 
/**
 * Cells with something in them.
 */
filled: number, 
/**
 * The first of them, as written.
 */
sample: Array<string>, };

export type PartnerFileShape = { 
/**
 * The path or name it was read by.
 */
file: string, 
/**
 * Its encoding, lower case; `None` for a workbook.
 */
encoding: string | null, 
/**
 * Its delimiter; `None` for a workbook.
 */
delimiter: string | null, 
/**
 * The sheets of a workbook, in order.
 */
sheets: Array<string>, 
/**
 * The sheet that was read.
 */
sheet: string | null, 
/**
 * The row of the header, counted from 1.
 */
header_row: number, 
/**
 * What the meaning of its columns is remembered under: equal for lists with the same header.
 */
signature: string, 
/**
 * The columns, in order.
 */
columns: Array<PartnerColumn>, 
/**
 * Rows below the header with something in them.
 */
rows: number, };

export type PartnerFileOptions = { 
/**
 * The encoding of a CSV, by its label.
 */
encoding: string | null, 
/**
 * The delimiter of a CSV; one ASCII character.
 */
delimiter: string | null, 
/**
 * The sheet of a workbook, by name.
 */
sheet: string | null, 
/**
 * The row of the header, counted from 1.
 */
header_row: number | null, 
/**
 * The meaning of columns by their headers; a column not named keeps the meaning that is guessed.
 */
columns: Array<[string, PartnerField]>, 
/**
 * The kind of everyone of whom the list does not say it; creators when `None`.
 */
kind: PartnerKind | null, 
/**
 * The market of everyone of whom the list does not say it.
 */
market: Market | null, 
/**
 * The language of everyone of whom the list does not say it; the script of the name decides when `None`.
 */
language: Lang | null, };

export type RowIssue = { 
/**
 * The row in the file, counted from 1.
 */
row: number, 
/**
 * What it is.
 */
code: RowIssueCode, 
/**
 * The column, where it is about one.
 */
column: string, 
/**
 * The cell as written, cut to a line.
 */
cell: string, 
/**
 * What of the partner it is about, where that is more than a column of the list.
 */
field: PartnerField | null, };

export type RowIssueCode = "no-name" | "named-by-account" | "unknown-kind" | "unknown-market" | "unknown-language" | "unknown-platform" | "unreadable-followers" | "homeless-followers" | "cell-error" | "more-cells" | "damaged-row" | "damaged-text" | "refused" | "overfull";

export type NewPilot = { 
/**
 * With whom.
 */
partner: string, 
/**
 * In which form.
 */
form: PilotForm, 
/**
 * What the campaign is called.
 */
title: Both, 
/**
 * The brand's name.
 */
brand: Both, 
/**
 * First day.
 */
starts: string, 
/**
 * How many days it lasts.
 */
days: number, 
/**
 * Its money.
 */
budget: Money | null, 
/**
 * What is to be made.
 */
deliverable: Both, 
/**
 * Where it is published.
 */
platform: Platform, 
/**
 * The day it is due.
 */
due: string | null, 
/**
 * The metric success is judged on; blank while it is not agreed.
 */
metric: string, 
/**
 * What is to be reached, market by market.
 */
thresholds: Array<Threshold>, 
/**
 * How and when it is paid.
 */
payment: Both, 
/**
 * Revision rounds.
 */
rounds: number, 
/**
 * Why it begins although something is missing.
 */
reason: string, };

export type PilotView = { 
/**
 * With whom.
 */
partner: string, 
/**
 * The campaign.
 */
campaign: CampaignName, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day.
 */
ends: string | null, 
/**
 * The limits that were written in; `None` for a campaign that was not begun as a pilot.
 */
pilot: Pilot | null, 
/**
 * Every limit with how the campaign stands to it.
 */
limits: Array<PilotLimit>, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * What was said of it.
 */
debrief: Debrief | null, 
/**
 * What that points to.
 */
suggestion: Suggestion | null, };

export type TogetherView = { 
/**
 * Which partner.
 */
partner: string, 
/**
 * Name.
 */
name: Both, 
/**
 * The language to write to them in.
 */
language: Lang, 
/**
 * Where the partnership stands.
 */
standing: PhaseStanding, 
/**
 * Moves, the latest first.
 */
moves: Array<Move>, 
/**
 * The next step to another phase, where there is one.
 */
step: MoveCheck | null, 
/**
 * Pilots, the newest first.
 */
pilots: Array<PilotView>, 
/**
 * The two forms of pilot.
 */
templates: Array<PilotTemplate>, 
/**
 * The first day that leaves enough time to prepare one that is begun today.
 */
pilot_from: string, 
/**
 * The reasons a partnership can end for, by what they tell of.
 */
endings: Array<EndingGroup>, 
/**
 * The ladder from the bottom.
 */
rungs: Array<Rung>, 
/**
 * The step up the ladder, where there is one.
 */
climb: MoveCheck | null, 
/**
 * Campaigns together that are over.
 */
finished: number, 
/**
 * Deliverables in time, out of those due.
 */
on_time: [number, number], 
/**
 * Thresholds agreed in finished campaigns that came out.
 */
reached: Reached, 
/**
 * Whether what works can be predicted by now.
 */
predictability: Predictability, 
/**
 * What is usual, month by month.
 */
bands: Array<LineBand>, 
/**
 * The month of the partnership, from 1; `None` before it began.
 */
month: number | null, 
/**
 * Finished campaigns on that line, market by market.
 */
points: Array<LinePoint>, 
/**
 * Requirements met, campaign by campaign.
 */
quality: Array<Quality>, 
/**
 * The change of that from the first campaign to the last, in percentage points.
 */
quality_change: number | null, 
/**
 * What went wrong, counted.
 */
parting: Parting, 
/**
 * What those counts rest on.
 */
lapses: Array<Lapse>, 
/**
 * Deliverables by id, for the same.
 */
deliverables: Array<Deliverable>, 
/**
 * Messages by id, for the same.
 */
messages: Array<Message>, 
/**
 * Campaigns together by name.
 */
campaigns: Array<CampaignName>, };

export type LetterPayment = "none" | "paid" | "open";

export type LetterWishes = { 
/**
 * Why it ends. The letter names expectations and dates, never a person's ability.
 */
ending: Ending, 
/**
 * What stands open in money.
 */
payment: LetterPayment, 
/**
 * Whether they may say in public that they worked for the brand.
 */
public: boolean, 
/**
 * Whether the door stays open.
 */
door: boolean, };

export type Proof = "link" | "file";

export type CaseLine = { 
/**
 * The record.
 */
case: CaseStudy, 
/**
 * Whether it counts for its market.
 */
counts: boolean, 
/**
 * Whether its file is not where it was chosen from any more.
 */
file_gone: boolean, 
/**
 * Whether its file lies on another machine, where nobody looks.
 */
file_elsewhere: boolean, 
/**
 * Whether its link may be opened from here.
 */
opens_link: boolean, 
/**
 * Whether its file may be opened from here.
 */
opens_file: boolean, };

export type RelationshipLine = { 
/**
 * The record.
 */
relationship: Relationship, 
/**
 * Whole months it lasted, until today while it goes on; `None` while its first day is not known.
 */
months: number | null, 
/**
 * Whether its link may be opened from here.
 */
opens_link: boolean, };

export type Reach = { 
/**
 * The platform.
 */
platform: Platform, 
/**
 * The handle, as the partner writes it.
 */
handle: string, 
/**
 * Followers; `None` while nobody looked.
 */
followers: number | null, 
/**
 * The tier of that many.
 */
tier: Tier | null, };

export type Lesson = { 
/**
 * The decision.
 */
decision: string, 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * The day.
 */
on: string, 
/**
 * What was decided.
 */
verdict: Verdict, 
/**
 * Why.
 */
reason: string, 
/**
 * The partners who took part.
 */
partners: Array<string>, };

export type EvidenceView = { 
/**
 * Whose.
 */
partner: string, 
/**
 * Where the partnership stands.
 */
phase: Phase, 
/**
 * The gates that are asked for, in order.
 */
gates: Array<Gate>, 
/**
 * Whether the way into a pilot is open.
 */
opening: Opening, 
/**
 * What to find out next; `None` when nothing holds them up, or a deal-breaker shuts the way.
 */
next: NextGate | null, 
/**
 * The campaign whose key metrics would answer the next gate, where there is one.
 */
next_campaign: string | null, 
/**
 * The warning that applies, if any.
 */
caution: Caution | null, 
/**
 * What to listen for besides.
 */
signals: Array<Signal>, 
/**
 * Case studies, in the order they were noted in.
 */
cases: Array<CaseLine>, 
/**
 * Which of them count, market by market.
 */
per_market: Array<MarketCases>, 
/**
 * Those whose market nobody asked for.
 */
without_market: Array<string>, 
/**
 * Those that tell of a failure.
 */
failures: Array<string>, 
/**
 * Relationships with earlier brands, in the order they were noted in.
 */
relationships: Array<RelationshipLine>, 
/**
 * The longest of them.
 */
longest: Longest | null, 
/**
 * What creators say, in the order it was noted in.
 */
references: Array<Reference>, 
/**
 * What they say together.
 */
reference_counts: ReferenceCounts, 
/**
 * Reach by platform. It opens nothing and weighs nothing (REQUIREMENTS 89).
 */
reach: Array<Reach>, 
/**
 * What past campaigns taught, newest first.
 */
lessons: Array<Lesson>, };

export type PartnerRow = { 
/**
 * The partner.
 */
id: string, 
/**
 * The name.
 */
name: Both, 
/**
 * The kind.
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
 * Tier of the largest account.
 */
tier: Tier | null, 
/**
 * Where the partnership stands.
 */
phase: Phase, 
/**
 * Whether the way into a pilot is open.
 */
opening: Opening, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * The place among those ranked; ties share the mean of their places.
 */
place: number | null, 
/**
 * How many share that place; 1 for who has it alone, 0 without a place.
 */
sharing: number, 
/**
 * How sure that place is. The first 50 by score are drawn against each other; the others, and those put aside, have
 * none.
 */
sureness: Sureness | null, };

export type Spot = { 
/**
 * The kind of record.
 */
kind: Kind, 
/**
 * The record.
 */
record: string, 
/**
 * Its field, with a path into it: `notes`, `contact.name`, `answers.text`.
 */
field: string, 
/**
 * The language, of a text that stands in both.
 */
lang: Lang | null, 
/**
 * The passage, what was found marked in it.
 */
parts: Array<PassagePart>, };

export type Hit = { 
/**
 * The partner.
 */
partner: string, 
/**
 * The name.
 */
name: Both, 
/**
 * The kind.
 */
kind: PartnerKind, 
/**
 * Whether the partner is put aside.
 */
archived: boolean, 
/**
 * Where it was found; `None` when the name says it all.
 */
spot: Spot | null, };

export type Finds = { 
/**
 * Partners: those found by name, then those found in what is written about them.
 */
partners: Array<Hit>, 
/**
 * Campaigns by title or brand.
 */
campaigns: Array<CampaignName>, 
/**
 * The words that were meant, where only the other keyboard layout finds anything.
 */
meant: string | null, };

export type PartnerFilter = { 
/**
 * Those whose audience is in this market.
 */
market: Market | null, 
/**
 * Those of this kind.
 */
kind: PartnerKind | null, 
/**
 * Those in this phase.
 */
phase: Phase | null, 
/**
 * Only those whose way into a pilot is open.
 */
ready: boolean, 
/**
 * Those put aside instead of those in use.
 */
archived: boolean, 
/**
 * Those about whom these words are written.
 */
text: string, };

export type PartnerGroup = "ranked" | "unranked" | "by-name" | "written";

export type PageGroup = { 
/**
 * Its first row.
 */
from: number, 
/**
 * What its rows have in common.
 */
group: PartnerGroup, };

export type PageRow = { 
/**
 * The partner.
 */
row: PartnerRow, 
/**
 * Where the words were found; `None` when nothing was looked for, or the name says it all.
 */
spot: Spot | null, };

export type PartnerPage = { 
/**
 * The place of the first row in the list, from 0.
 */
from: number, 
/**
 * The rows.
 */
rows: Array<PageRow>, 
/**
 * How many pass the filter.
 */
total: number, 
/**
 * How many there are without the filter, put aside or in use as it asks.
 */
all: number, 
/**
 * Where groups begin, in order.
 */
groups: Array<PageGroup>, 
/**
 * The place of the partner asked for, when they pass.
 */
at: number | null, 
/**
 * The words that were meant, where only the other keyboard layout finds anybody.
 */
meant: string | null, 
/**
 * Share of the weight that must be scored for a place, 0–1.
 */
coverage_least: number, 
/**
 * How far weights are varied for the span of a place, as a share of each, 0–1.
 */
band: number, };

export type SavedFilter = { 
/**
 * The name.
 */
name: string, 
/**
 * What it narrows the list to.
 */
filter: PartnerFilter, };

export type Moving = { 
/**
 * The kind.
 */
kind: Kind, 
/**
 * How many.
 */
count: number, };

export type MergeView = { 
/**
 * The record that would stay.
 */
keep: Partner, 
/**
 * The record that would go.
 */
gone: Partner, 
/**
 * Where only one of two values can stand.
 */
clashes: Array<Clash>, 
/**
 * What points to the record that would go and would point to the other.
 */
moving: Array<Moving>, 
/**
 * The record that would stand, with the chosen values.
 */
united: Partner, };

export type AlikePartners = { 
/**
 * The earlier record.
 */
one: string, 
/**
 * The later one.
 */
other: string, 
/**
 * The earlier name.
 */
one_name: Both, 
/**
 * The later name.
 */
other_name: Both, 
/**
 * Why they may be one.
 */
why: AlikeWhy, 
/**
 * How sure it is.
 */
certainty: Certainty, };

export type AlikeChoice = "merge" | "apart" | "skip";

export type AlikeChoices = { 
/**
 * For the same account.
 */
certain: AlikeChoice, 
/**
 * For the same name.
 */
likely: AlikeChoice, 
/**
 * For a near name.
 */
possible: AlikeChoice, 
/**
 * For single rows, by their number in the file.
 */
rows: Array<[number, AlikeChoice]>, 
/**
 * Whether those in the archive into whom rows are merged come back from it.
 */
bring_back: boolean, };

export type NewPartner = { 
/**
 * The row in the file.
 */
row: number, 
/**
 * The partner; its identity is not made yet.
 */
partner: Partner, };

export type AlikeRow = { 
/**
 * The row in the file.
 */
row: number, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its first account.
 */
handle: string, 
/**
 * The partner it may be; `None` when it may be an earlier row.
 */
partner: string | null, 
/**
 * The earlier row it may be; `None` when it may be a partner.
 */
other_row: number | null, 
/**
 * The name of whom it may be.
 */
other_name: Both, 
/**
 * The first account of whom it may be.
 */
other_handle: string, 
/**
 * Whether the partner it may be was put aside.
 */
archived: boolean, 
/**
 * Why.
 */
why: AlikeWhy, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * What is done with it.
 */
choice: AlikeChoice, };

export type ImportCounts = { 
/**
 * Partners it makes.
 */
added: number, 
/**
 * Partners that were there and get more words.
 */
changed: number, 
/**
 * Rows whose words go into a record.
 */
merged: number, 
/**
 * Rows that stay in the file because somebody is there already.
 */
skipped: number, 
/**
 * Of those that get more words, how many were put aside and stay so.
 */
archived: number, 
/**
 * Of those that get more words, how many come back from the archive.
 */
brought_back: number, 
/**
 * Rows that cannot come in; an issue says of each why.
 */
left_out: number, };

export type ImportedPartners = { 
/**
 * In figures.
 */
counts: ImportCounts, 
/**
 * The columns that stayed in the file, by name.
 */
left_columns: Array<string>, };

export type PartnerFilePreview = { 
/**
 * How it was read and what its columns mean.
 */
shape: PartnerFileShape, 
/**
 * Whether some column says who the rows are about; without one nothing can come in.
 */
named: boolean, 
/**
 * Whether a remembered meaning of columns was used.
 */
remembered: boolean, 
/**
 * The first rows as the partners they become.
 */
first: Array<NewPartner>, 
/**
 * Rows that may be somebody who is there already, the surest first; at most 500.
 */
alike: Array<AlikeRow>, 
/**
 * How many there are of each certainty.
 */
alike_counts: Partial<Record<Certainty, number>>, 
/**
 * The columns that stay in the file, by name.
 */
left_columns: Array<string>, 
/**
 * What was found, by row, rows without room before the others; at most 500.
 */
issues: Array<RowIssue>, 
/**
 * How many there are of each kind, beyond what is listed too.
 */
issue_counts: Partial<Record<RowIssueCode, number>>, 
/**
 * What an import with these choices does.
 */
counts: ImportCounts, };

export type PartnerFileForm = "xlsx" | "csv" | "pdf";

export type NextCriterion = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its name.
 */
name: Both, };

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
 * What to find out next; `None` when everything is scored.
 */
next: NextCriterion | null, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * Campaigns the partner takes part in.
 */
campaigns: Array<CampaignName>, 
/**
 * Where the partnership stands.
 */
phase: Phase, };

export type CriterionView = { 
/**
 * The criterion as the template has it.
 */
criterion: Criterion, 
/**
 * Its name.
 */
name: Both, 
/**
 * What it asks; blank for a criterion of the team's own.
 */
about: Both, 
/**
 * What each mark from 1 to 5 means.
 */
anchors: Array<Both>, 
/**
 * Its share of all weights, in per cent.
 */
share: number, };

export type TemplateView = { 
/**
 * Whom it is for.
 */
kind: PartnerKind, 
/**
 * The standing version.
 */
version: number, 
/**
 * The day it was made; `None` for the built-in one.
 */
on: string | null, 
/**
 * Whether somebody has scored under it, so that a change makes the next version.
 */
scored: boolean, 
/**
 * The criteria, in the order they are scored.
 */
criteria: Array<CriterionView>, 
/**
 * Built-in criteria of this kind that the template leaves out, to take in again.
 */
left_out: Array<CriterionView>, 
/**
 * The groups a criterion can belong to, in their order.
 */
groups: Array<string>, 
/**
 * Whether the criteria differ from the built-in ones.
 */
changed: boolean, };

export type CriterionGroup = { 
/**
 * The group's id.
 */
group: string, 
/**
 * The card of this group alone.
 */
card: Scorecard, 
/**
 * Its criteria.
 */
lines: Array<CriterionLine>, };

export type CriterionLine = { 
/**
 * The criterion with its words.
 */
view: CriterionView, 
/**
 * The median of the marks, 1–5; `None` while there is none.
 */
median: number | null, 
/**
 * The distance between the lowest and the highest mark.
 */
spread: number, 
/**
 * Whether the raters are so far apart that they should talk.
 */
talk: boolean, 
/**
 * What the person in this window gave.
 */
own: Mark | null, 
/**
 * What others gave.
 */
others: Array<Mark>, };

export type Mark = { 
/**
 * Who gave it; blank where nobody had said who works here.
 */
rater: string, 
/**
 * 1–5, or `None` when only evidence has been noted.
 */
value: number | null, 
/**
 * What it rests on.
 */
evidence: string, 
/**
 * The day it was given.
 */
on: string | null, 
/**
 * The version of the template it was given under.
 */
version: number, };

export type EarlierCard = { 
/**
 * The version.
 */
version: number, 
/**
 * The day it was made; `None` for the built-in one.
 */
on: string | null, 
/**
 * The score with its coverage, as it was.
 */
card: Scorecard, };

export type ApartMark = { 
/**
 * The criterion as it was called.
 */
name: Both, 
/**
 * The mark.
 */
mark: Mark, };

export type Rival = { 
/**
 * The partner.
 */
partner: string, 
/**
 * Its name.
 */
name: Both, 
/**
 * Whether it is the one behind.
 */
behind: boolean, 
/**
 * Share of the draws in which the two change places, 0–1.
 */
swapped: number, 
/**
 * The criterion that most often makes them; `None` when nothing ever does.
 */
criterion: Both | null, };

export type ScorecardView = { 
/**
 * The partner.
 */
partner: string, 
/**
 * The kind whose template it is scored by.
 */
kind: PartnerKind, 
/**
 * The version of that template.
 */
version: number, 
/**
 * Who scores in this window; blank while nobody has said.
 */
rater: string, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * The criteria in their groups; groups without a criterion are left out.
 */
groups: Array<CriterionGroup>, 
/**
 * The card as it was under earlier versions in which somebody scored, newest first.
 */
earlier: Array<EarlierCard>, 
/**
 * Marks that do not count any more, because their criterion has changed or gone.
 */
apart: Array<ApartMark>, 
/**
 * The place among the partners in use; `None` while too little is known.
 */
place: number | null, 
/**
 * How many share it; 0 without one.
 */
sharing: number, 
/**
 * How many of them are ranked.
 */
ranked: number, 
/**
 * How sure the place is; `None` when there is none, or for those beyond the first 50.
 */
sureness: Sureness | null, 
/**
 * The other of the first two, when this partner is one of them.
 */
rival: Rival | null, 
/**
 * How far weights are varied for it, as a share of each, 0–1.
 */
band: number, 
/**
 * How often the ranking was drawn.
 */
draws: number, };

export type CompareCell = { 
/**
 * Whether the template of this partner asks for it.
 */
asked: boolean, 
/**
 * The share of the weights there, in per cent.
 */
share: number, 
/**
 * The median of the marks; `None` while there is none.
 */
median: number | null, 
/**
 * Whether it is the best of the row; nobody is while all are equal.
 */
best: boolean, 
/**
 * Whether the raters should talk.
 */
talk: boolean, 
/**
 * What the marks rest on, one text a rater.
 */
evidence: Array<string>, };

export type CompareRow = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its group.
 */
group: string, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its share of the weights in per cent; `None` when the partners' templates weigh it differently.
 */
share: number | null, 
/**
 * What is known of each partner, in their order.
 */
cells: Array<CompareCell>, 
/**
 * Whether the partners differ: by [`DIFFERS_FROM`] or more, or in whether anything is known.
 */
differs: boolean, };

export type Compared = { 
/**
 * The record, with rates and red lines.
 */
partner: Partner, 
/**
 * The score with its coverage.
 */
card: Scorecard, 
/**
 * The place among all partners in use.
 */
place: number | null, 
/**
 * How many share it; 0 without one.
 */
sharing: number, 
/**
 * How sure that place is.
 */
sureness: Sureness | null, 
/**
 * The evidence gates.
 */
gates: Array<Gate>, 
/**
 * Those of them that hold the partner up.
 */
unmet: Array<GateId>, 
/**
 * How soon they answer.
 */
turnaround: Turnaround, };

export type Remark = { "code": "close", 
/**
 * Who is ahead at the set weights.
 */
first: Both, 
/**
 * Who is behind.
 */
second: Both, 
/**
 * In how many of a hundred draws the order changes.
 */
changes: number, } | { "code": "ahead", 
/**
 * Who is ahead.
 */
first: Both, 
/**
 * Who is behind.
 */
second: Both, 
/**
 * In how many of a hundred draws the order changes; 0 when it never does.
 */
changes: number, } | { "code": "decides", 
/**
 * Its name.
 */
criterion: Both, 
/**
 * Who gains when it weighs more, or, where one of them has no mark, who lacks it.
 */
whom: Both, 
/**
 * Whether it is not the weight but a missing mark that decides.
 */
missing: boolean, } | { "code": "too-little", 
/**
 * Of whom.
 */
whom: Both, 
/**
 * Criteria with a mark.
 */
scored: number, 
/**
 * Criteria in all.
 */
of: number, } | { "code": "unknown", 
/**
 * Of whom.
 */
whom: Both, 
/**
 * The heaviest such criterion.
 */
criterion: Both, 
/**
 * How many criteria have no mark.
 */
gaps: number, } | { "code": "talk", 
/**
 * Over whom.
 */
whom: Both, 
/**
 * The heaviest such criterion.
 */
criterion: Both, };

export type CompareView = { 
/**
 * The partners, in the order they were asked for.
 */
partners: Array<Compared>, 
/**
 * The criteria of their templates, group by group.
 */
rows: Array<CompareRow>, 
/**
 * The reading in words.
 */
remarks: Array<Remark>, };

export type TargetRealism = { 
/**
 * The target.
 */
target: string, 
/**
 * The market.
 */
market: Market, 
/**
 * The creator, as a party of the campaign.
 */
party: string, 
/**
 * What their history says.
 */
realism: Realism, 
/**
 * The platforms of this campaign, where it is held against what they did there alone; empty where everything counts.
 */
platforms: Array<Platform>, 
/**
 * What others publish of the same metric, as a hint and no more.
 */
published: Array<Published>, };

export type GoalPart = "business" | "marketing" | "partnership" | "objective" | "primary" | "metric" | "what" | "why" | "needed-for" | "gloss" | "leading" | "threshold" | "season" | "owner";

export type GoalValue = { "is": "nothing" } | { "is": "text", "value": Both } | { "is": "objective", "value": Objective } | { "is": "metric", "value": string } | { "is": "threshold", "value": Threshold } | { "is": "party", "value": string };

export type GoalChange = { 
/**
 * Which part.
 */
part: GoalPart, 
/**
 * Of which metric, where it is a metric's.
 */
metric: string | null, 
/**
 * In which market, where it is a market's.
 */
market: Market | null, 
/**
 * How it stood.
 */
was: GoalValue, 
/**
 * How it stands.
 */
now: GoalValue, };

export type WarningCode = "objective-and-metric" | "output-as-success" | "same-success" | "let-go-yet-kept" | "no-objective" | "no-success" | "no-failure" | "no-feedback" | "no-renegotiation" | "no-conversion" | "no-audience" | "no-why-you" | "nothing-judged-by" | "no-real-why" | "not-needed-for" | "no-owner" | "no-cost" | "no-context";

export type GoalWarning = { 
/**
 * What it is.
 */
code: WarningCode, 
/**
 * Whether what was said contradicts itself; otherwise something is not said yet.
 */
contradicts: boolean, 
/**
 * The metric it is about.
 */
metric: string | null, 
/**
 * The market it is about.
 */
market: Market | null, 
/**
 * The party it is about.
 */
party: string | null, };

export type KickoffStep = "brand-intake" | "creator-research" | "session" | "brief" | "approval" | "kickoff" | "check-in";

export type StepState = "done" | "now" | "passed" | "ahead" | "shut";

export type MissingCode = "no-brand" | "no-creator" | "form-open" | "no-diagnostic" | "no-session" | "gate-shut" | "clauses-open" | "no-brief" | "unsigned" | "not-begun" | "no-check-in";

export type Missing = { 
/**
 * What.
 */
code: MissingCode, 
/**
 * Of which party.
 */
party: string | null, 
/**
 * In which market.
 */
market: Market | null, 
/**
 * How many, where it is counted.
 */
count: number | null, };

export type KickoffLine = { 
/**
 * Which.
 */
step: KickoffStep, 
/**
 * How it stands.
 */
state: StepState, 
/**
 * What it lacks; empty when done.
 */
missing: Array<Missing>, 
/**
 * The day it was done, where one is known.
 */
on: string | null, };

export type Together = { 
/**
 * The day they met.
 */
on: string, 
/**
 * The parties that nobody came for.
 */
absent: Array<string>, 
/**
 * The parties somebody came for, but nobody who can say yes.
 */
undecided: Array<string>, };

export type Breaks = { 
/**
 * Months looked back.
 */
months: number, 
/**
 * The first day counted.
 */
since: string, 
/**
 * How many campaigns.
 */
stopped: number, 
/**
 * How many at each stage, the most frequent first; stops of which nobody said where are not in it.
 */
stages: Array<[BreakStage, number]>, 
/**
 * Whether they are so many that the way of working is to be looked at.
 */
pattern: boolean, };

export type OpenCrossing = { 
/**
 * The red line.
 */
boundary: string, 
/**
 * Whose.
 */
party: string, 
/**
 * What it says.
 */
text: Both, 
/**
 * The clause.
 */
clause: string, };

export type IntakePart = "story" | "numbers";

export type TimeSpent = { 
/**
 * On agreeing, sessions included.
 */
alignment: number, 
/**
 * On doing.
 */
execution: number, };

export type GoalsView = { 
/**
 * Every time they were agreed on, the latest first.
 */
locks: Array<GoalLockLine>, 
/**
 * What changed since the last time; empty while they never were agreed on.
 */
changed: Array<GoalChange>, 
/**
 * Whether enough is said to agree on: a business objective and a primary metric.
 */
ready: boolean, 
/**
 * Those who signed the brief as it stood before it changed, and sign anew, in the order they signed.
 */
sign_anew: Array<string>, 
/**
 * Who was in the room when they were set; `None` while no session was held.
 */
together: Together | null, };

export type GoalLockLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * Why anew; blank for the first.
 */
reason: string, 
/**
 * When.
 */
locked_at: string, 
/**
 * What differs from the time before.
 */
changed: Array<GoalChange>, };

export type IntakePlace = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Which form.
 */
form: IntakeForm, 
/**
 * Whose, of a party's form.
 */
party: string | null, 
/**
 * Of which market, of a market's form.
 */
market: Market | null, };

export type IntakeLine = { 
/**
 * The record, once something was answered.
 */
id: string | null, 
/**
 * Which form it is.
 */
place: IntakePlace, 
/**
 * Questions answered, and all of them.
 */
answered: [number, number], 
/**
 * Who says so and when, of a market's form.
 */
by: string, 
/**
 * The day they said it.
 */
on: string | null, 
/**
 * When its author closed it.
 */
sealed_at: string | null, };

export type IntakeView = { 
/**
 * The form itself.
 */
line: IntakeLine, 
/**
 * Its author, of a party's form.
 */
party: Party | null, 
/**
 * The questions in the order they are asked.
 */
questions: Array<IntakeAsked>, 
/**
 * About how many minutes they take.
 */
minutes: number, 
/**
 * All forms of the parties, without what stands in them.
 */
others: Array<IntakeLine>, 
/**
 * The parties by name.
 */
parties: Array<Party>, 
/**
 * When all were opened together.
 */
revealed_at: string | null, 
/**
 * Whether it takes answers.
 */
takes_answers: boolean, };

export type IntakeAsked = { 
/**
 * Its key.
 */
key: string, 
/**
 * Whether it is about the story or about figures.
 */
part: IntakePart, 
/**
 * The answer; blank in a closed form.
 */
text: Both, };

export type IntakeCompared = { 
/**
 * The question's key.
 */
key: string, 
/**
 * Each party that was asked, with what it said.
 */
answers: Array<[string, Both]>, };

export type Carried = { 
/**
 * Rows of the matrix.
 */
needs: number, 
/**
 * Fields of parties.
 */
fields: number, 
/**
 * Boundaries.
 */
boundaries: number, };

export type PhrasePair = { 
/**
 * The record, where it is the person's own.
 */
id: string | null, 
/**
 * As business says it.
 */
business: Both, 
/**
 * As it speaks to a creator.
 */
creative: Both, 
/**
 * Where it came up, of one's own.
 */
note: string, };

export type BoundaryView = { 
/**
 * The record.
 */
boundary: Boundary, 
/**
 * Clauses nobody has marked yet that share its words.
 */
suspected: Array<string>, };

export type ClauseName = { 
/**
 * Identity.
 */
id: string, 
/**
 * Its place in the brief, from 1.
 */
number: number, 
/**
 * Title.
 */
title: Both, };

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
alignment: Alignment, 
/**
 * The key metrics against what the creators reached before.
 */
realism: Array<TargetRealism>, 
/**
 * What the goals contradict or leave unsaid, contradictions first.
 */
warnings: Array<GoalWarning>, 
/**
 * The goals as they were agreed, and what changed since.
 */
goals: GoalsView, 
/**
 * What each party holds to or lets be discussed, in order.
 */
boundaries: Array<BoundaryView>, 
/**
 * The clauses of the brief by name, for the boundaries they run into.
 */
clauses: Array<ClauseName>, 
/**
 * What was let go for something else, in order.
 */
trade_offs: Array<TradeOff>, 
/**
 * The forms filled in apart, without what stands in them.
 */
intakes: Array<IntakeLine>, 
/**
 * The steps to the kick-off.
 */
way: Array<KickoffLine>, 
/**
 * Time noted, the latest first.
 */
time: Array<TimeEntry>, 
/**
 * Its sums.
 */
spent: TimeSpent, 
/**
 * Today.
 */
today: string, };

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
new: boolean, 
/**
 * The parties that agreed to it as it stands, by a yes or by their signature.
 */
agreed: Array<string>, 
/**
 * Its digest; a comment that speaks of another one was made to an older text.
 */
digest: string, 
/**
 * What was said to it, in the order it was said.
 */
comments: Array<Comment>, 
/**
 * The terms in it.
 */
terms: Array<TermUse>, };

export type Comparison = { 
/**
 * Where they do not say the same.
 */
differences: Array<Difference>, 
/**
 * The terms in them.
 */
terms: Array<TermUse>, };

export type RememberedFrom = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * The signed version it stood in; `None` while everybody said yes to it and nobody signed.
 */
version: number | null, 
/**
 * The day that version was frozen.
 */
on: string | null, };

export type Remembered = { 
/**
 * How alike they are, in per cent from 40 to 100.
 */
percent: number, 
/**
 * The language in which they are.
 */
lang: Lang, 
/**
 * Its text in both languages.
 */
text: Both, 
/**
 * Where it comes from.
 */
from: RememberedFrom, };

export type TermView = { 
/**
 * The words, and those not to use.
 */
entry: TermEntry, 
/**
 * The record, for a term of the person's own.
 */
own: Term | null, 
/**
 * What it is about, or what it is confused with; blank where nobody said.
 */
note: Both, 
/**
 * The formula of its metric; blank where it names none.
 */
formula: Both, 
/**
 * How many clauses use it.
 */
clauses: number, };

export type BriefView = { 
/**
 * Which paper it is.
 */
paper: Paper, 
/**
 * The clauses in order, each with its state.
 */
clauses: Array<ClauseView>, 
/**
 * How far it is, and what bars signing.
 */
completeness: Completeness, 
/**
 * Clauses that every party agreed to as they stand.
 */
agreed: number, 
/**
 * Key metrics and deliverables somebody waits for an answer about.
 */
open_talk: Array<OpenTalk>, 
/**
 * Questions nobody has answered, to clauses, metrics and deliverables. They do not bar signing; whoever signs is told of them.
 */
questions: number, 
/**
 * Proposals nobody has accepted or declined, likewise.
 */
proposals: number, 
/**
 * The last frozen revision.
 */
revision: RevisionLine | null, 
/**
 * Whether the standing text is the text of that revision.
 */
stands_signed: boolean, 
/**
 * What differs from that revision.
 */
changed: Array<BriefPart>, 
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
hash: string, 
/**
 * Whether parties sign this paper at all.
 */
is_signed_by_parties: boolean, 
/**
 * Red lines that a clause crosses and nobody has settled (REQUIREMENTS 39).
 */
crossings: Array<OpenCrossing>, 
/**
 * What changed in the goals since they were agreed on; empty while they never were (REQUIREMENTS 15, 62).
 */
goals_changed: Array<GoalChange>, };

export type SignRequest = { 
/**
 * The campaign.
 */
campaign: string, 
/**
 * The paper.
 */
paper: Paper, 
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
 * The scan of the sheet, by its path, for a signature on paper.
 */
scan: string | null, 
/**
 * [`crate::brief::BriefView::hash`] of the text that was shown; another text is refused.
 */
seen: string, };

export type RepliesView = { 
/**
 * The number that the revision of the standing text has, or would have.
 */
version: number, 
/**
 * Whether it may be signed; a page made now asks for a signature.
 */
signable: boolean, 
/**
 * The creators, in order.
 */
creators: Array<ReplyLine>, };

export type ReplyLine = { 
/**
 * The creator.
 */
party: Party, 
/**
 * The last reply that was taken in.
 */
last: LastReply | null, 
/**
 * How often they are asked, counting the page made now: see [`ReplyPage`](sverka_exchange::document::reply::ReplyPage).
 */
round: number, };

export type LastReply = { 
/**
 * When it was taken in.
 */
received_at: string, 
/**
 * Whether they signed in it.
 */
signed: boolean, 
/**
 * Whether it speaks of the text as it stands.
 */
stands: boolean, };

export type ReplySource = { "file": string } | { "text": string };

export type ReplyPreview = { 
/**
 * Digest of the reply; taking it in asks for it, so that nothing else is taken.
 */
digest: string, 
/**
 * Whether anything of it can be taken in.
 */
taken: boolean, 
/**
 * What is to be known of it; what refuses it first.
 */
problems: Array<ReplyProblem>, 
/**
 * Its contents; none when it is no reply to this paper.
 */
content: ReplyContent | null, };

export type ReplyContent = { 
/**
 * Whose it is.
 */
party: Party, 
/**
 * The number of the text it speaks of.
 */
revision: number, 
/**
 * When it was saved, by the clock of its author.
 */
made_at: string, 
/**
 * Clauses of the standing text they agree to.
 */
agreed: number, 
/**
 * All clauses.
 */
of: number, 
/**
 * What they say to the clauses, besides a yes.
 */
comments: Array<ReplyComment>, 
/**
 * Answers to their questions that came with it.
 */
given: number, 
/**
 * Those answers, once the answers of all are open; sealed ones are nobody's to read.
 */
answers: Array<IntakeAnswer>, 
/**
 * What they say besides.
 */
rest: Both, 
/**
 * Their signature.
 */
signature: ReplySignature | null, };

export type ReplyComment = { 
/**
 * The number of the clause, from 1; none when it is gone.
 */
number: number | null, 
/**
 * Its title.
 */
title: Both, 
/**
 * What is said.
 */
kind: CommentKind, 
/**
 * The words; for another wording, that wording.
 */
text: Both, 
/**
 * The text it speaks of.
 */
of: Both, 
/**
 * Which text of the clause that is.
 */
speaks: SpeaksOf, 
/**
 * Whether it is here already.
 */
known: boolean, };

export type ReplySignature = { 
/**
 * The name as typed.
 */
name: string, 
/**
 * The role as typed.
 */
role: string, 
/**
 * Whether it counts; the problems say why not.
 */
counts: boolean, };

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
looked_at: number, 
/**
 * What it is published with.
 */
label: LabelView, };

export type LabelView = { 
/**
 * What it is to go out with.
 */
needs: Array<RuleAsks>, 
/**
 * What of that is not noted.
 */
missing: Array<RuleAsks>, };

export type RuleAnswer = { 
/**
 * Whether it was done.
 */
done: boolean | null, 
/**
 * What it asks for, in words.
 */
value: string | null, 
/**
 * Anything else.
 */
note: string | null, };

export type RuleCardView = { 
/**
 * The card as the workspace has it.
 */
card: RuleCard, 
/**
 * The name by which it is referred to.
 */
reference: string, 
/**
 * Whether the product comes with it.
 */
shipped: boolean, 
/**
 * Whether the workspace says something else than the product.
 */
changed: boolean, 
/**
 * Whether the product's version was held against its sources later than the workspace's.
 */
outdone: boolean, 
/**
 * Whether it asks to be held against its sources again.
 */
stale: boolean, };

export type RulesView = { 
/**
 * The cards that bind something, in the order of the library.
 */
cards: Array<RuleCardView>, 
/**
 * What there is to do about them.
 */
items: Array<RuleItem>, 
/**
 * What is not known of deliverables, and the cards that wait for it.
 */
unknown: Array<UnknownRules>, 
/**
 * Lines done.
 */
met: number, 
/**
 * Lines to do.
 */
of: number, 
/**
 * Whether it has any deliverable that a rule could bind.
 */
asked: boolean, };

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
 * The platform the source belongs to, where it is one.
 */
platform: Platform | null, 
/**
 * What the rates of each table come to as a whole, by metric: made again from the sums of their parts in it.
 */
whole: Record<string, number>[], 
/**
 * What its rows name that the campaign does not know; nothing comes in before it is said that they are left out.
 */
unknown: UnknownNames | null, };

export type UnknownNames = { 
/**
 * The first of them, in alphabetical order.
 */
names: Array<string>, 
/**
 * How many more there are.
 */
more: number, 
/**
 * How many rows use one of them.
 */
rows: number, 
/**
 * How many values come in without those rows.
 */
figures: number, 
/**
 * How many rows stay out when those are left out too.
 */
skipped: number, };

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
 * The platform; that of the source when `None`.
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
again: boolean, 
/**
 * Whether its events come on top of those that are here, such as those of another shop. Otherwise the file
 * continues its stream ([`sverka_core::figure::continued`]), and days that both tell of count once.
 */
beside: boolean, 
/**
 * Whether rows are left out that name a creator or a market nobody knows here.
 */
leave_out: boolean, };

export type ArrivingFile = { 
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
 * The platform; that of the source when `None`.
 */
platform: Platform | null, 
/**
 * The recognised source, or `generic`.
 */
source: string, 
/**
 * The file.
 */
path: string, 
/**
 * The ids of the metrics it states.
 */
metrics: Array<string>, };

export type Neighbours = { 
/**
 * The import it continues: what both state of the same days is taken from the later one.
 */
continued: Import | null, 
/**
 * Imports of other events of the market that state one of the same metrics: they are added. The latest of each.
 */
beside: Array<Import>, };

export type WhoseGuess = { 
/**
 * The creator, as a party of the campaign.
 */
party: string, 
/**
 * Their market, where they work in one.
 */
market: Market | null, 
/**
 * The platform of the account that is named.
 */
platform: Platform | null, 
/**
 * The name it was told by.
 */
name: string, };

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
figures: number, 
/**
 * How many imports they became: one for each campaign, creator, market and platform they count for.
 */
imports: number, 
/**
 * How many rows were left out because a name in them is not known here.
 */
left_out: number, 
/**
 * Earlier files that it continues: days that both tell of count once ([`sverka_core::figure::standing`]).
 */
continues: Array<string>, };

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
 * What it comes to where values are not added: a rate made again from the sums of its parts in this market, a single
 * value itself; `None` where that can't be told.
 */
whole: number | null, 
/**
 * Why its values are not added, to each other or to those of another line of the same metric and market.
 */
unlike: Unlike | null, 
/**
 * What the sum comes to in the currency of the line beside it; `None` without one, and without a rate on record.
 */
equals: Money | null, 
/**
 * The rate it is turned by, with its day and source.
 */
rate: ExchangeRate | null, 
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
totals: Array<Total>, 
/**
 * Values that cannot be right as they stand, by file and reason.
 */
doubts: Array<DoubtGroup>, };

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
 * The bounds they are held against.
 */
bounds: DimensionBounds, 
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
imports: Array<Import>, 
/**
 * The key metrics over time, in the order of the parts of performance.
 */
lines: Array<HealthLine>, 
/**
 * The same figures by creator and by platform (REQUIREMENTS 139–142).
 */
slices: Array<Slice>, 
/**
 * Values that cannot be right as they stand, by file and reason.
 */
doubts: Array<DoubtGroup>, };

export type DimensionBounds = { adherence: Record<Market, number>, performance: Record<Market, number>, sentiment: Record<Market, number>, };

export type Doubted = { 
/**
 * The value.
 */
doubt: Doubt, 
/**
 * The decision about it alone.
 */
settled: DoubtSettled | null, };

export type DoubtGroup = { 
/**
 * The import.
 */
import: string, 
/**
 * The file's name.
 */
file: string, 
/**
 * The currency of its amounts, where it has some.
 */
currency: Currency | null, 
/**
 * The reason.
 */
code: DoubtCode, 
/**
 * How many there are.
 */
n: number, 
/**
 * How many of them nobody has decided about; they are out of the score.
 */
open: number, 
/**
 * What was decided of all of them at once.
 */
settled: DoubtSettled | null, 
/**
 * The first of them, those to decide about first.
 */
values: Array<Doubted>, };

export type LibraryView = { 
/**
 * The metric dictionary, a person’s own metrics last.
 */
metrics: Array<MetricEntry>, 
/**
 * The clauses of the brief's template, in the order they are decided.
 */
clauses: Array<string>, 
/**
 * The steps of the playbook.
 */
steps: Array<Step>, };

export type Attention = "flag-raised" | "flag-acknowledged" | "flag-pending" | "prospect" | "ahead" | "checkin" | "unsigned" | "plan" | "late" | "due" | "pay-late" | "pay-due" | "decision" | "quarterly" | "review";

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
 * The very record to open, where there is one: the deliverable, the first clause of a brief that is not ready.
 */
record: string | null, 
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
partners: number, 
/**
 * The day the playbook was to be read through, once it has come (REQUIREMENTS 158).
 */
playbook_due: string | null, };

export type Progress = { 
/**
 * Bytes read.
 */
done: number, 
/**
 * Bytes to read.
 */
total: number, };
