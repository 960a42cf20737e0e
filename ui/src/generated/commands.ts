// Made by `cargo xtask codegen` from the list of doors; changes here are lost.

import type { Channel } from '@tauri-apps/api/core'
import type * as T from './types'

export interface Commands {
  start: { args: Record<string, never>; result: T.Start }
  preferences_keep: { args: { preferences: T.Preferences }; result: T.Preferences }
  workspace_create: { args: { path: string; name: string }; result: T.WorkspaceInfo }
  workspace_open: { args: { path: string }; result: T.WorkspaceInfo }
  workspace_sample: { args: Record<string, never>; result: T.WorkspaceInfo }
  workspace_close: { args: Record<string, never>; result: null }
  workspace_info: { args: Record<string, never>; result: T.WorkspaceInfo }
  workspace_verify: { args: Record<string, never>; result: T.Verification }
  workspace_backup: { args: { path: string }; result: null }
  workspace_export: { args: { path: string }; result: null }
  folder_show: { args: { path: string }; result: null }
  failure_note: { args: { cause: string }; result: null }
  log_show: { args: Record<string, never>; result: null }
  undo: { args: Record<string, never>; result: T.Done<T.StepBack | null> }
  redo: { args: Record<string, never>; result: T.Done<T.StepBack | null> }
  history: { args: { kind: T.Kind; id: T.Id }; result: T.HistoryLine[] }
  record_create: { args: { kind: T.Kind; fields: T.Fields }; result: T.Done<T.Id> }
  record_save: { args: { kind: T.Kind; id: T.Id; fields: T.Fields }; result: T.Done<null> }
  record_remove: { args: { kind: T.Kind; id: T.Id }; result: T.Done<null> }
  today_open: { args: Record<string, never>; result: T.TodayView }
  partner_list: { args: { archived: boolean }; result: T.PartnerRow[] }
  partner_page: { args: { filter: T.PartnerFilter; from: number; most: number; around: T.Id | null }; result: T.PartnerPage }
  search_find: { args: { text: string; limit: number }; result: T.Finds }
  partner_open: { args: { id: T.Id }; result: T.PartnerView }
  scorecard_open: { args: { partner: T.Id }; result: T.ScorecardView }
  partner_file_preview: { args: { path: string; options: T.PartnerFileOptions; choices: T.AlikeChoices; progress: Channel<T.Progress> }; result: T.PartnerFilePreview }
  partner_file_run: { args: { path: string; options: T.PartnerFileOptions; choices: T.AlikeChoices; progress: Channel<T.Progress> }; result: T.Done<T.ImportedPartners> }
  partner_list_export: { args: { archived: boolean; file: T.PartnerFileForm; form: T.Form; path: string }; result: null }
  partner_card_export: { args: { partner: T.Id; file: T.PartnerFileForm; form: T.Form; path: string }; result: null }
  merge_open: { args: { keep: T.Id; gone: T.Id; leads: T.ClashField[] }; result: T.MergeView }
  merge_run: { args: { keep: T.Id; gone: T.Id; leads: T.ClashField[] }; result: T.Done<T.Id> }
  merge_alike: { args: Record<string, never>; result: T.AlikePartners[] }
  evidence_open: { args: { partner: T.Id }; result: T.EvidenceView }
  evidence_pass: { args: { partner: T.Id; gate: T.GateId; reason: string }; result: T.Done<T.Id> }
  evidence_show: { args: { kind: T.Kind; id: T.Id; proof: T.Proof }; result: null }
  evidence_lessons: { args: Record<string, never>; result: T.Lesson[] }
  scorecard_score: { args: { partner: T.Id; criterion: string; value: number | null; evidence: string }; result: T.Done<null> }
  talks_open: { args: { partner: T.Id }; result: T.TalksView }
  conversation_open: { args: { id: T.Id }; result: T.ConversationView }
  conversation_begin: { args: { partner: T.Id; kind: T.ConversationKind }; result: T.Done<T.Id> }
  conversation_answer: { args: { id: T.Id; question: string; fields: T.Fields }; result: T.Done<null> }
  conversation_keep: { args: { id: T.Id; question: string; name: string }; result: T.Done<T.Kept> }
  conversation_export: { args: { id: T.Id; form: T.Form; path: string }; result: null }
  message_send: { args: { partner: T.Id; about: string }; result: T.Done<T.Id> }
  message_answer: { args: { id: T.Id }; result: T.Done<null> }
  phase_board: { args: { market: T.Market | null }; result: T.BoardView }
  phase_check: { args: { partner: T.Id; to: T.Phase; rung: number | null }; result: T.MoveCheck }
  phase_go: { args: { partner: T.Id; to: T.Phase; rung: number | null; reason: string }; result: T.Done<T.Id> }
  pilot_check: { args: { partner: T.Id; form: T.PilotForm; metric: string; thresholds: T.Threshold[] }; result: T.MoveCheck }
  pilot_begin: { args: { new: T.NewPilot }; result: T.Done<T.Id> }
  pilot_open: { args: { campaign: T.Id }; result: T.PilotView | null }
  pilot_lead: { args: { due: T.NaiveDate }; result: T.LeadTime }
  together_open: { args: { partner: T.Id }; result: T.TogetherView }
  ending_compose: { args: { partner: T.Id; wishes: T.LetterWishes }; result: T.Both }
  ending_end: { args: { partner: T.Id; ending: T.Ending | null; reason: string; letter: T.Both }; result: T.Done<T.Id> }
  ending_export: { args: { id: T.Id; form: T.Form; path: string }; result: null }
  campaign_list: { args: Record<string, never>; result: T.CampaignRow[] }
  campaign_archived: { args: Record<string, never>; result: T.CampaignRow[] }
  campaign_open: { args: { id: T.Id }; result: T.CampaignView }
  budget_campaign: { args: { id: T.Id }; result: T.Reality }
  budget_partner: { args: { id: T.Id }; result: T.RateNote[] }
  campaign_last_brand: { args: Record<string, never>; result: T.Both }
  campaign_create: { args: { new: T.NewCampaign }; result: T.Done<T.Id> }
  align_open: { args: { campaign: T.Id }; result: T.AlignView }
  goals_lock: { args: { campaign: T.Id; reason: string }; result: T.Done<T.Id> }
  intake_open: { args: { place: T.IntakePlace }; result: T.IntakeView }
  intake_answer: { args: { place: T.IntakePlace; question: string; text: T.Both; by: string }; result: T.Done<null> }
  intake_seal: { args: { place: T.IntakePlace }; result: T.Done<null> }
  intake_restart: { args: { place: T.IntakePlace }; result: T.Done<null> }
  intake_page_export: { args: { campaign: T.Id; party: T.Id; path: string }; result: null }
  intake_reveal: { args: { campaign: T.Id }; result: T.Done<null> }
  intake_compared: { args: { campaign: T.Id }; result: T.IntakeCompared[] }
  intake_carry: { args: { campaign: T.Id }; result: T.Done<T.Carried> }
  phrase_list: { args: Record<string, never>; result: T.PhrasePair[] }
  phrase_near: { args: { text: T.Both }; result: T.PhrasePair[] }
  campaign_stop: { args: { campaign: T.Id; stage: T.BreakStage; reason: string }; result: T.Done<T.Id> }
  campaign_breaks: { args: Record<string, never>; result: T.Breaks }
  session_open: { args: { campaign: T.Id; session: T.Id | null }; result: T.SessionsView }
  session_begin: { args: { campaign: T.Id }; result: T.Done<T.Id> }
  session_go: { args: { id: T.Id; place: string }; result: T.Done<null> }
  session_run: { args: { id: T.Id }; result: T.Done<null> }
  session_pause: { args: { id: T.Id; secondsAgo: number }; result: T.Done<null> }
  session_reveal: { args: { id: T.Id; question: string }; result: T.Done<null> }
  session_answer: { args: { session: T.Id; question: string; party: T.Id; text: T.Both }; result: T.Done<null> }
  session_why: { args: { session: T.Id; question: string; party: T.Id; why: T.Id | null; text: T.Both }; result: T.Done<T.Id> }
  session_rate: { args: { id: T.Id; need: T.Id; party: T.Id; overlap: number | null }; result: T.Done<null> }
  session_end: { args: { id: T.Id; ending: T.SessionEnd }; result: T.Done<null> }
  target_judge_by: { args: { campaign: T.Id; metric: string }; result: T.Done<T.Id> }
  recap_build: { args: { session: T.Id }; result: T.Done<number> }
  recap_respond: { args: { item: T.Id; party: T.Id; correct: boolean; correction: T.Both }; result: T.Done<null> }
  recap_confirm_rest: { args: { session: T.Id; party: T.Id }; result: T.Done<number> }
  recap_take: { args: { item: T.Id; party: T.Id }; result: T.Done<null> }
  stage_show: { args: { session: T.Id }; result: null }
  stage_fill: { args: Record<string, never>; result: null }
  stage_close: { args: Record<string, never>; result: null }
  stage_view: { args: Record<string, never>; result: T.Shown }
  brief_open: { args: { campaign: T.Id; paper: T.Paper }; result: T.BriefView }
  brief_draft: { args: { campaign: T.Id; paper: T.Paper }; result: T.Done<number> }
  brief_compare: { args: { campaign: T.Id; ru: string; en: string }; result: T.Comparison }
  clause_memory: { args: { id: T.Id }; result: T.Remembered[] }
  comment_talk: { args: { subject: T.Id }; result: T.TalkView }
  comment_say: { args: { subject: T.Id; party: T.Id | null; kind: T.CommentKind; text: T.Both }; result: T.Done<T.Id> }
  comment_settle: { args: { id: T.Id; how: T.Settled; note: string }; result: T.Done<null> }
  term_list: { args: Record<string, never>; result: T.TermView[] }
  clause_check: { args: { id: T.Id }; result: T.Done<null> }
  clause_check_all: { args: { campaign: T.Id; paper: T.Paper }; result: T.Done<number> }
  clause_settled: { args: { id: T.Id }; result: T.Both }
  clause_accept: { args: { id: T.Id; difference: T.Difference; reason: string }; result: T.Done<null> }
  attachment_export: { args: { id: T.Id; path: string }; result: null }
  brief_sign: { args: { request: T.SignRequest }; result: T.Done<T.Id> }
  replies_open: { args: { campaign: T.Id; paper: T.Paper }; result: T.RepliesView }
  reply_page_export: { args: { campaign: T.Id; party: T.Id; paper: T.Paper; until: T.NaiveDate | null; path: string }; result: null }
  reply_preview: { args: { campaign: T.Id; paper: T.Paper; source: T.ReplySource }; result: T.ReplyPreview }
  reply_import: { args: { campaign: T.Id; paper: T.Paper; source: T.ReplySource; seen: string; sign: boolean }; result: T.Done<T.Id> }
  brief_export: { args: { campaign: T.Id; form: T.Form; path: string }; result: null }
  document_list: { args: { campaign: T.Id }; result: T.DocumentRow[] }
  document_export: { args: { campaign: T.Id; kind: T.DocumentKind; subject: string; form: T.Form; format: T.DocumentFormat; path: string }; result: null }
  health_export: { args: { campaign: T.Id; form: T.Form; path: string }; result: null }
  paper_list: { args: { campaign: T.Id }; result: T.PaperLine[] }
  outline_list: { args: Record<string, never>; result: T.OutlinesView }
  outline_copy: { args: { paper: T.Paper; name: T.Both }; result: T.Done<T.Id> }
  outline_draft: { args: { campaign: T.Id; outline: T.Id }; result: T.Done<number> }
  outline_export: { args: { outline: T.Id; path: string }; result: null }
  outline_import: { args: { path: string }; result: T.Done<T.Id> }
  agreement_open: { args: { campaign: T.Id }; result: T.AgreementView }
  agreement_begin: { args: { campaign: T.Id }; result: T.Done<T.Id> }
  calendar_export: { args: { campaign: T.Id; lang: T.Lang; path: string }; result: null }
  survival_open: { args: Record<string, never>; result: T.ShareComparison }
  rule_cards: { args: Record<string, never>; result: T.RuleCardView[] }
  rule_open: { args: { campaign: T.Id }; result: T.RulesView }
  rule_note: { args: { campaign: T.Id; card: string; subject: T.RuleSubject; answer: T.RuleAnswer }; result: T.Done<T.Id> }
  rule_confirm: { args: { card: string }; result: T.Done<T.Id> }
  deliverable_list: { args: { campaign: T.Id }; result: T.DeliverableRow[] }
  delivery_open: { args: { campaign: T.Id }; result: T.DeliveryView }
  audience_comment_list: { args: { campaign: T.Id }; result: T.CommentsView }
  audience_comment_take: { args: { place: T.CommentsPlace; text: string }; result: T.Done<T.CommentsTaken> }
  audience_comment_take_file: { args: { place: T.CommentsPlace; path: string }; result: T.Done<T.CommentsTaken> }
  audience_comment_send_elsewhere: { args: { campaign: T.Id; market: T.Market }; result: T.Done<number> }
  audience_comment_keep_here: { args: { campaign: T.Id; market: T.Market }; result: T.Done<number> }
  import_inspect: { args: { campaign: T.Id; path: string; options: T.Options; progress: Channel<T.Progress> }; result: T.Preview }
  import_neighbours: { args: { arriving: T.ArrivingFile }; result: T.Neighbours }
  import_whose: { args: { campaign: T.Id; path: string; inspection: T.Inspection }; result: T.WhoseGuess | null }
  import_run: { args: { request: T.ImportRequest; progress: Channel<T.Progress> }; result: T.Done<T.Imported> }
  import_cancel: { args: Record<string, never>; result: null }
  import_undo: { args: { batch: T.Id }; result: T.Done<null> }
  metric_open: { args: { campaign: T.Id }; result: T.MetricsView }
  metric_origins: { args: { campaign: T.Id; metric: string; market: T.Market }; result: T.Origin[] }
  health_open: { args: { campaign: T.Id }; result: T.HealthView }
  health_calibration: { args: Record<string, never>; result: T.Calibration }
  health_decide: { args: { campaign: T.Id; verdict: T.Verdict; reason: string; atCheckin: boolean }; result: T.Done<T.Id> }
  checkin_open: { args: { campaign: T.Id }; result: T.CheckinView }
  decision_open: { args: { campaign: T.Id }; result: T.DecisionsView }
  decision_make: { args: { decision: T.NewDecision }; result: T.Done<T.Id> }
  review_open: { args: { campaign: T.Id }; result: T.ReviewView }
  review_begin: { args: { campaign: T.Id }; result: T.Done<T.Id> }
  prediction_write: { args: { prediction: T.NewPrediction }; result: T.Done<T.Id> }
  profile_open: { args: Record<string, never>; result: T.ProfilesView }
  learning_open: { args: Record<string, never>; result: T.LearningView }
  learning_offer: { args: { about: T.LearningAbout }; result: T.LearningOffered[] }
  practice_open: { args: Record<string, never>; result: T.PlaybookView }
  library_open: { args: Record<string, never>; result: T.LibraryView }
  compare_open: { args: { partners: T.Id[] }; result: T.CompareView }
  template_open: { args: { kind: T.PartnerKind }; result: T.TemplateView }
  template_usual: { args: { kind: T.PartnerKind }; result: T.Criterion[] }
  template_save: { args: { kind: T.PartnerKind; criteria: T.Criterion[] }; result: T.Done<number> }
  settings_open: { args: Record<string, never>; result: T.Settings }
  settings_defaults: { args: Record<string, never>; result: T.Settings }
}
