-- The journal: what happened, in order, for good. Every other table can be rebuilt from it.

CREATE TABLE change (
  id TEXT PRIMARY KEY NOT NULL,
  -- Hybrid logical clock: milliseconds since 1970 in the upper bits, a counter in the lower 16.
  at INTEGER NOT NULL,
  device TEXT NOT NULL,
  person TEXT NOT NULL,
  label TEXT NOT NULL CHECK (json_valid(label)),
  undoes TEXT REFERENCES change (id),
  redoes TEXT REFERENCES change (id),
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  CHECK (undoes IS NULL OR redoes IS NULL)
) STRICT;
CREATE INDEX change_at ON change (at, id);

CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  change TEXT NOT NULL REFERENCES change (id),
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('create', 'set', 'delete')),
  field TEXT,
  was TEXT CHECK (was IS NULL OR json_valid(was)),
  now TEXT CHECK (now IS NULL OR json_valid(now)),
  CHECK ((op = 'set') = (field IS NOT NULL)),
  CHECK ((op = 'create') = (was IS NULL)),
  CHECK ((op = 'delete') = (now IS NULL))
) STRICT;
CREATE INDEX entry_change ON entry (change);
CREATE INDEX entry_record ON entry (kind, record);

CREATE TRIGGER change_is_final BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
-- INSERT OR REPLACE deletes without asking the triggers above.
CREATE TRIGGER change_is_not_replaced BEFORE INSERT ON change
  WHEN EXISTS (SELECT 1 FROM change WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER entry_is_not_replaced BEFORE INSERT ON entry
  WHEN EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq)
  BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;

-- The figures an import came with, packed column by column: a part of the entry that made it, however often that is
-- undone and redone.
CREATE TABLE block (
  import TEXT NOT NULL,
  number INTEGER NOT NULL,
  payload BLOB NOT NULL,
  PRIMARY KEY (import, number)
) STRICT;
CREATE TRIGGER block_is_final BEFORE UPDATE ON block BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER block_is_kept BEFORE DELETE ON block BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;
CREATE TRIGGER block_is_not_replaced BEFORE INSERT ON block
  WHEN EXISTS (SELECT 1 FROM block WHERE import = NEW.import AND number = NEW.number)
  BEGIN SELECT RAISE(ABORT, 'the journal is final'); END;

-- The records as they stand. Nothing cascades: the journal would not know what went with it.

CREATE TABLE settings (
  id TEXT PRIMARY KEY NOT NULL,
  workspace_name TEXT NOT NULL,
  tiers TEXT NOT NULL,
  overlap_gate REAL NOT NULL,
  coverage_least REAL NOT NULL,
  performance_least REAL NOT NULL,
  adherence_least REAL NOT NULL,
  on_time_weight REAL NOT NULL,
  specification_weight REAL NOT NULL,
  revisions_weight REAL NOT NULL,
  sentiment_least REAL NOT NULL,
  comments_least INTEGER NOT NULL,
  events_least INTEGER NOT NULL,
  flag_days INTEGER NOT NULL,
  lead_days INTEGER NOT NULL,
  gates TEXT NOT NULL,
  stability_band REAL NOT NULL,
  ballparks TEXT NOT NULL,
  exchange TEXT NOT NULL
) STRICT;

CREATE TABLE partner (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  markets TEXT NOT NULL,
  language TEXT NOT NULL,
  niche TEXT NOT NULL,
  contact TEXT NOT NULL,
  accounts TEXT NOT NULL,
  style TEXT NOT NULL,
  red_lines TEXT NOT NULL,
  rates TEXT NOT NULL,
  testimonials TEXT NOT NULL,
  community TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_hours INTEGER,
  notes TEXT NOT NULL,
  merged_into TEXT REFERENCES partner (id),
  archived INTEGER NOT NULL
) STRICT;
CREATE INDEX partner_merged_into ON partner (merged_into);

CREATE TABLE score (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  criterion TEXT NOT NULL,
  value INTEGER,
  evidence TEXT NOT NULL,
  rater TEXT NOT NULL,
  kind TEXT NOT NULL,
  template INTEGER NOT NULL,
  "on" TEXT
) STRICT;
CREATE INDEX score_partner ON score (partner);

CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  criteria TEXT NOT NULL,
  "on" TEXT NOT NULL
) STRICT;

CREATE TABLE "case" (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  market TEXT,
  brand TEXT NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  result TEXT,
  link TEXT NOT NULL,
  file TEXT NOT NULL,
  went_wrong TEXT NOT NULL,
  cultural_shift INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX case_partner ON "case" (partner);

CREATE TABLE relationship (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  brand TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  link TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX relationship_partner ON relationship (partner);

CREATE TABLE reference (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  creator TEXT NOT NULL,
  market TEXT,
  "on" TEXT,
  again INTEGER,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX reference_partner ON reference (partner);

CREATE TABLE message (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  sent TEXT NOT NULL,
  answered TEXT,
  about TEXT NOT NULL
) STRICT;
CREATE INDEX message_partner ON message (partner);

CREATE TABLE "gate-override" (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  gate TEXT NOT NULL,
  reason TEXT NOT NULL,
  "on" TEXT NOT NULL,
  person TEXT NOT NULL
) STRICT;
CREATE INDEX gate_override_partner ON "gate-override" (partner);

CREATE TABLE move (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  "to" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  rung INTEGER,
  reason TEXT NOT NULL,
  unmet TEXT NOT NULL,
  ending TEXT,
  letter TEXT NOT NULL
) STRICT;
CREATE INDEX move_partner ON move (partner);

CREATE TABLE campaign (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  business_objective TEXT NOT NULL,
  marketing_objective TEXT NOT NULL,
  partnership_goal TEXT NOT NULL,
  objective TEXT,
  category TEXT NOT NULL,
  audience TEXT NOT NULL,
  conversion TEXT NOT NULL,
  success TEXT NOT NULL,
  renegotiate TEXT NOT NULL,
  context_shared TEXT,
  revealed_at TEXT,
  markets TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  budget TEXT NOT NULL,
  revision_rounds INTEGER NOT NULL,
  checkin_on TEXT,
  checkin_reason TEXT NOT NULL,
  pilot TEXT,
  archived INTEGER NOT NULL
) STRICT;

CREATE TABLE party (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  role TEXT NOT NULL,
  partner TEXT REFERENCES partner (id),
  name TEXT NOT NULL,
  person TEXT NOT NULL,
  market TEXT,
  home TEXT,
  language TEXT NOT NULL,
  win TEXT NOT NULL,
  why_you TEXT NOT NULL,
  judges_by TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX party_campaign ON party (campaign);
CREATE INDEX party_partner ON party (partner);

CREATE TABLE need (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  brand TEXT NOT NULL,
  creators TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX need_campaign ON need (campaign);

CREATE TABLE target (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  metric TEXT NOT NULL,
  "primary" INTEGER NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  needed_for TEXT NOT NULL,
  gloss TEXT NOT NULL,
  leading TEXT NOT NULL,
  thresholds TEXT NOT NULL,
  owner TEXT REFERENCES party (id),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX target_campaign ON target (campaign);
CREATE INDEX target_owner ON target (owner);

CREATE TABLE clause (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  paper TEXT NOT NULL,
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  checked TEXT,
  accepted TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX clause_campaign ON clause (campaign);

CREATE TABLE revision (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  paper TEXT NOT NULL,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  key TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX revision_campaign ON revision (campaign);
CREATE TRIGGER revision_is_frozen BEFORE UPDATE ON revision
  BEGIN SELECT RAISE(ABORT, 'a frozen text does not change'); END;

-- Public keys the workspace seals with.
CREATE TABLE "seal-key" (
  id TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER seal_key_is_frozen BEFORE UPDATE ON "seal-key"
  BEGIN SELECT RAISE(ABORT, 'a key does not change'); END;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  name TEXT NOT NULL,
  media TEXT NOT NULL,
  content TEXT NOT NULL,
  digest TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_campaign ON attachment (campaign);

CREATE TABLE signature (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  paper TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  party TEXT NOT NULL REFERENCES party (id),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  method TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  scan TEXT REFERENCES attachment (id),
  scan_name TEXT NOT NULL,
  scan_digest TEXT NOT NULL,
  key TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX signature_scan ON signature (scan);
CREATE INDEX signature_campaign ON signature (campaign);
CREATE INDEX signature_revision ON signature (revision);
CREATE INDEX signature_party ON signature (party);
CREATE TRIGGER signature_is_frozen BEFORE UPDATE ON signature
  BEGIN SELECT RAISE(ABORT, 'a signature does not change'); END;

CREATE TABLE deliverable (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT NOT NULL REFERENCES party (id),
  title TEXT NOT NULL,
  platform TEXT NOT NULL,
  due TEXT,
  moved_to TEXT,
  delivered TEXT,
  requirements TEXT NOT NULL,
  rounds INTEGER NOT NULL,
  link TEXT NOT NULL,
  position INTEGER NOT NULL,
  audience TEXT,
  copy TEXT,
  pay TEXT,
  cross_border INTEGER,
  published TEXT,
  unlabelled TEXT NOT NULL
) STRICT;
CREATE INDEX deliverable_campaign ON deliverable (campaign);
CREATE INDEX deliverable_party ON deliverable (party);

CREATE TABLE import (
  id TEXT PRIMARY KEY NOT NULL,
  batch TEXT NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT REFERENCES party (id),
  market TEXT NOT NULL,
  platform TEXT,
  source TEXT NOT NULL,
  stream TEXT NOT NULL,
  item_rows TEXT NOT NULL,
  file TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  currency TEXT,
  rows INTEGER NOT NULL,
  skipped INTEGER NOT NULL
) STRICT;
CREATE INDEX import_campaign ON import (campaign);
CREATE INDEX import_party ON import (party);
CREATE INDEX import_batch ON import (batch);
CREATE INDEX import_file ON import (file_hash);

-- The figures of the imports, added up by metric and day from their blocks.
CREATE TABLE "roll-up" (
  import TEXT NOT NULL REFERENCES import (id),
  metric TEXT NOT NULL,
  figures INTEGER NOT NULL,
  parts BLOB NOT NULL,
  PRIMARY KEY (import, metric)
) STRICT;

CREATE TABLE mapping (
  id TEXT PRIMARY KEY NOT NULL,
  signature TEXT NOT NULL,
  columns TEXT NOT NULL
) STRICT;
CREATE INDEX mapping_signature ON mapping (signature);

CREATE TABLE tally (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  market TEXT NOT NULL,
  "on" TEXT NOT NULL,
  positive INTEGER NOT NULL,
  neutral INTEGER NOT NULL,
  negative INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX tally_campaign ON tally (campaign);

CREATE TABLE step (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  flag TEXT NOT NULL,
  step TEXT NOT NULL,
  "on" TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX step_campaign ON step (campaign);

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  stage TEXT,
  at_checkin INTEGER NOT NULL,
  occasion TEXT NOT NULL,
  working TEXT NOT NULL,
  not_working TEXT NOT NULL,
  next TEXT NOT NULL,
  missing TEXT NOT NULL,
  health TEXT
) STRICT;
CREATE INDEX decision_campaign ON decision (campaign);

CREATE TABLE conversation (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  kind TEXT NOT NULL,
  "on" TEXT,
  "with" TEXT NOT NULL,
  campaign TEXT REFERENCES campaign (id),
  answers TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_partner ON conversation (partner);
CREATE INDEX conversation_campaign ON conversation (campaign);

CREATE TABLE lapse (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT NOT NULL REFERENCES partner (id),
  campaign TEXT REFERENCES campaign (id),
  kind TEXT NOT NULL,
  "on" TEXT NOT NULL,
  notice INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX lapse_partner ON lapse (partner);
CREATE INDEX lapse_campaign ON lapse (campaign);

CREATE TABLE debrief (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  partner TEXT NOT NULL REFERENCES partner (id),
  understood INTEGER,
  clear INTEGER,
  on_time INTEGER,
  mode TEXT,
  iteration_days INTEGER,
  failures TEXT NOT NULL,
  worked TEXT NOT NULL,
  did_not TEXT NOT NULL,
  expand TEXT NOT NULL,
  verdict TEXT,
  reason TEXT NOT NULL,
  "on" TEXT
) STRICT;
CREATE INDEX debrief_campaign ON debrief (campaign);
CREATE INDEX debrief_partner ON debrief (partner);

CREATE TABLE "goal-lock" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  number INTEGER NOT NULL,
  goals TEXT NOT NULL,
  reason TEXT NOT NULL,
  locked_at TEXT NOT NULL
) STRICT;
CREATE INDEX goal_lock_campaign ON "goal-lock" (campaign);
CREATE TRIGGER goal_lock_is_frozen BEFORE UPDATE ON "goal-lock"
  BEGIN SELECT RAISE(ABORT, 'goals once agreed do not change'); END;

CREATE TABLE intake (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  form TEXT NOT NULL,
  party TEXT REFERENCES party (id),
  market TEXT,
  answers TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT,
  sealed_at TEXT
) STRICT;
CREATE INDEX intake_campaign ON intake (campaign);
CREATE INDEX intake_party ON intake (party);

CREATE TABLE phrase (
  id TEXT PRIMARY KEY NOT NULL,
  business TEXT NOT NULL,
  creative TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE boundary (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT NOT NULL REFERENCES party (id),
  text TEXT NOT NULL,
  firm INTEGER NOT NULL,
  crossings TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX boundary_campaign ON boundary (campaign);
CREATE INDEX boundary_party ON boundary (party);

CREATE TABLE "trade-off" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  chosen TEXT NOT NULL,
  given_up TEXT NOT NULL,
  metric TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX trade_off_campaign ON "trade-off" (campaign);

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  mediated INTEGER NOT NULL,
  attendees TEXT NOT NULL,
  step TEXT NOT NULL,
  spent TEXT NOT NULL,
  running_since TEXT,
  revealed TEXT NOT NULL,
  notes TEXT NOT NULL,
  ended_at TEXT,
  outcome TEXT
) STRICT;
CREATE INDEX session_campaign ON session (campaign);

CREATE TABLE "session-answer" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  session TEXT NOT NULL REFERENCES session (id),
  question TEXT NOT NULL,
  party TEXT NOT NULL REFERENCES party (id),
  text TEXT NOT NULL,
  whys TEXT NOT NULL
) STRICT;
CREATE INDEX session_answer_campaign ON "session-answer" (campaign);
CREATE INDEX session_answer_session ON "session-answer" (session);
CREATE INDEX session_answer_party ON "session-answer" (party);

CREATE TABLE "recap-item" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  session TEXT NOT NULL REFERENCES session (id),
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  responses TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX recap_item_campaign ON "recap-item" (campaign);
CREATE INDEX recap_item_session ON "recap-item" (session);

CREATE TABLE "time-entry" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  part TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX time_entry_campaign ON "time-entry" (campaign);

CREATE TABLE reply (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT NOT NULL REFERENCES party (id),
  paper TEXT NOT NULL,
  hash TEXT NOT NULL,
  digest TEXT NOT NULL,
  made_at TEXT NOT NULL,
  received_at TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  signed INTEGER NOT NULL,
  answers TEXT NOT NULL,
  rest TEXT NOT NULL
) STRICT;
CREATE INDEX reply_campaign ON reply (campaign);
CREATE INDEX reply_party ON reply (party);

CREATE TABLE comment (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  about TEXT NOT NULL,
  subject TEXT NOT NULL,
  party TEXT REFERENCES party (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  "of" TEXT NOT NULL,
  made_at TEXT NOT NULL,
  settled TEXT,
  reply TEXT REFERENCES reply (id)
) STRICT;
CREATE INDEX comment_campaign ON comment (campaign);
CREATE INDEX comment_party ON comment (party);
CREATE INDEX comment_reply ON comment (reply);

CREATE TABLE term (
  id TEXT PRIMARY KEY NOT NULL,
  ru TEXT NOT NULL,
  en TEXT NOT NULL,
  forbidden TEXT NOT NULL,
  metric TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE outline (
  id TEXT PRIMARY KEY NOT NULL,
  paper TEXT NOT NULL,
  name TEXT NOT NULL,
  clauses TEXT NOT NULL
) STRICT;

CREATE TABLE communication (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  cadence_days INTEGER NOT NULL,
  mode TEXT,
  tool TEXT NOT NULL,
  members TEXT NOT NULL,
  approver TEXT NOT NULL,
  approve_hours INTEGER,
  escalation TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_hours INTEGER,
  direct INTEGER NOT NULL,
  launch TEXT,
  breathe_days INTEGER NOT NULL,
  payment_days INTEGER NOT NULL
) STRICT;
CREATE INDEX communication_campaign ON communication (campaign);

CREATE TABLE payment (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT NOT NULL REFERENCES party (id),
  deliverable TEXT REFERENCES deliverable (id),
  amount TEXT,
  due TEXT,
  paid TEXT,
  payer TEXT NOT NULL,
  payee TEXT NOT NULL,
  route TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  checked_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX payment_campaign ON payment (campaign);
CREATE INDEX payment_party ON payment (party);
CREATE INDEX payment_deliverable ON payment (deliverable);

CREATE TABLE "sync-note" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  happened TEXT NOT NULL,
  happening TEXT NOT NULL,
  blockers TEXT NOT NULL
) STRICT;
CREATE INDEX sync_note_campaign ON "sync-note" (campaign);

CREATE TABLE "rule-card" (
  id TEXT PRIMARY KEY NOT NULL,
  "key" TEXT NOT NULL,
  market TEXT NOT NULL,
  platforms TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  title TEXT NOT NULL,
  basis TEXT NOT NULL,
  text TEXT NOT NULL,
  sources TEXT NOT NULL,
  asks TEXT NOT NULL,
  scope TEXT NOT NULL,
  warns INTEGER NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  checked_on TEXT,
  checked_by TEXT NOT NULL,
  "on" INTEGER NOT NULL
) STRICT;

CREATE TABLE "rule-check" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  card TEXT NOT NULL,
  party TEXT REFERENCES party (id),
  platform TEXT,
  deliverable TEXT REFERENCES deliverable (id),
  done INTEGER NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT
) STRICT;
CREATE INDEX rule_check_campaign ON "rule-check" (campaign);
CREATE INDEX rule_check_party ON "rule-check" (party);
CREATE INDEX rule_check_deliverable ON "rule-check" (deliverable);

CREATE TABLE benchmark (
  id TEXT PRIMARY KEY NOT NULL,
  metric TEXT NOT NULL,
  platform TEXT,
  market TEXT,
  tier TEXT,
  lowest REAL,
  highest REAL,
  source TEXT NOT NULL,
  year INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE "own-metric" (
  id TEXT PRIMARY KEY NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT NOT NULL,
  gloss TEXT NOT NULL,
  over TEXT NOT NULL,
  under TEXT NOT NULL,
  times REAL NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  tells TEXT NOT NULL
) STRICT;

CREATE TABLE "audience-comment" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  party TEXT REFERENCES party (id),
  market TEXT NOT NULL,
  platform TEXT,
  "on" TEXT NOT NULL,
  text TEXT NOT NULL,
  mood TEXT
) STRICT;
CREATE INDEX audience_comment_campaign ON "audience-comment" (campaign);
CREATE INDEX audience_comment_party ON "audience-comment" (party);

CREATE TABLE prediction (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  metric TEXT NOT NULL,
  market TEXT NOT NULL,
  low REAL,
  high REAL,
  chance REAL,
  note TEXT NOT NULL,
  written_on TEXT NOT NULL
) STRICT;
CREATE INDEX prediction_campaign ON prediction (campaign);

CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  nature TEXT,
  causes TEXT NOT NULL,
  alternatives TEXT NOT NULL,
  worked TEXT NOT NULL,
  did_not TEXT NOT NULL,
  next_time TEXT NOT NULL,
  uncontrolled TEXT NOT NULL,
  feedback_on TEXT
) STRICT;
CREATE INDEX review_campaign ON review (campaign);

CREATE TABLE learning (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT REFERENCES campaign (id),
  market TEXT,
  tier TEXT,
  category TEXT NOT NULL,
  metric TEXT,
  text TEXT NOT NULL,
  learned_on TEXT NOT NULL
) STRICT;
CREATE INDEX learning_campaign ON learning (campaign);

CREATE TABLE checkin (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  "on" TEXT NOT NULL,
  early INTEGER NOT NULL,
  shared_on TEXT,
  seen TEXT NOT NULL,
  creator_says TEXT NOT NULL,
  ideas TEXT NOT NULL,
  pivot TEXT NOT NULL,
  double_down TEXT NOT NULL
) STRICT;
CREATE INDEX checkin_campaign ON checkin (campaign);

CREATE TABLE practice (
  id TEXT PRIMARY KEY NOT NULL,
  layer TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  updated_on TEXT NOT NULL
) STRICT;

CREATE TABLE "doubt-settled" (
  id TEXT PRIMARY KEY NOT NULL,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  import TEXT NOT NULL REFERENCES import (id),
  metric TEXT NOT NULL,
  part TEXT NOT NULL,
  "row" INTEGER NOT NULL,
  code TEXT NOT NULL,
  counts INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX doubt_settled_campaign ON "doubt-settled" (campaign);
CREATE INDEX doubt_settled_import ON "doubt-settled" (import);

-- The secret key the workspace seals with. It is no record: neither the journal nor an export knows it.
CREATE TABLE secret (
  at INTEGER PRIMARY KEY NOT NULL CHECK (at = 1),
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- What partners are found by: the words of everything written about each, their stems (=) and, of words in two
-- alphabets, their looks (~). It follows from the tables above and is kept with them, but is neither hashed nor
-- compared as they are.
CREATE VIRTUAL TABLE search USING fts5 (
  name,
  words,
  detail = column,
  prefix = '1 2 3',
  tokenize = "ascii tokenchars '=~'"
);
CREATE TABLE search_row (
  place INTEGER PRIMARY KEY,
  partner TEXT NOT NULL UNIQUE
) STRICT;
-- The form of the words the index was made under; no row while it has not been made.
CREATE TABLE search_form (
  form INTEGER NOT NULL
) STRICT;
