//! The doors of the window: every line is one thing it may ask for, and nothing is decided here.

use crate::desk::Desk;
use crate::doors::doors;
use chrono::NaiveDate;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use sverka_app::agreement::{self, AgreementView};
use sverka_app::align::AlignView;
use sverka_app::attachment;
use sverka_app::audience_comment::{self, CommentsPlace, CommentsTaken, CommentsView};
use sverka_app::brief::{BriefView, Comparison};
use sverka_app::campaign::{CampaignRow, CampaignView, NewCampaign};
use sverka_app::checkin::{self, CheckinView};
use sverka_app::clause;
use sverka_app::comment::{self, TalkView};
use sverka_app::compare::CompareView;
use sverka_app::conversation::{ConversationView, Kept, TalksView};
use sverka_app::decision::{self, DecisionsView, NewDecision};
use sverka_app::deliverable::DeliverableRow;
use sverka_app::delivery::{self, DeliveryView};
use sverka_app::document::{DocumentKind, DocumentRow};
use sverka_app::ending::LetterWishes;
use sverka_app::evidence::{self, EvidenceView, Lesson, Proof};
use sverka_app::failure::Outcome;
use sverka_app::file::Verification;
use sverka_app::health::HealthView;
use sverka_app::import::{
    ArrivingFile, ImportRequest, Imported, MetricsView, Neighbours, Origin, Preview, Progress,
    WhoseGuess,
};
use sverka_app::intake::{self, Carried, IntakeCompared, IntakePlace, IntakeView};
use sverka_app::learning::{self, LearningAbout, LearningOffered, LearningView};
use sverka_app::library::LibraryView;
use sverka_app::memory::{self, Remembered};
use sverka_app::merge::{self, AlikePartners, MergeView};
use sverka_app::outline::{self, OutlinesView};
use sverka_app::paper::{self, PaperLine};
use sverka_app::partner::page::{self, PartnerFilter, PartnerPage};
use sverka_app::partner::{PartnerRow, PartnerView};
use sverka_app::partner_file::{
    self, AlikeChoices, ImportedPartners, PartnerFileForm, PartnerFilePreview,
};
use sverka_app::phase::BoardView;
use sverka_app::phrase::{self, PhrasePair};
use sverka_app::pilot::{NewPilot, PilotView};
use sverka_app::practice::{self, PlaybookView};
use sverka_app::prediction::{self, NewPrediction};
use sverka_app::preferences::{Preferences, Start};
use sverka_app::profile::{self, ProfilesView};
use sverka_app::record::Fields;
use sverka_app::reply::{self, RepliesView, ReplyPreview, ReplySource};
use sverka_app::review::{self, ReviewView};
use sverka_app::rule::{self, RuleAnswer, RuleCardView, RulesView};
use sverka_app::scorecard::ScorecardView;
use sverka_app::search::{self, Finds};
use sverka_app::session::{self, SessionEnd, SessionsView, Shown};
use sverka_app::sign::{self, SignRequest};
use sverka_app::survival;
use sverka_app::template::TemplateView;
use sverka_app::term::{self, TermView};
use sverka_app::today::TodayView;
use sverka_app::together::TogetherView;
use sverka_app::workspace::{Done, HistoryLine, StepBack, WorkspaceInfo};
use sverka_app::{
    align, brief, budget, calendar, campaign, deliverable, document, file, health, import, library,
};
use sverka_app::{
    compare, conversation, interview, message, partner, record, scorecard, settings, template,
    today,
};
use sverka_app::{ending, phase, pilot, together};
use sverka_app::{goal, kickoff};
use sverka_app::{recap, session_answer, target};
use sverka_core::bilingual::Difference;
use sverka_core::budget::{RateNote, Reality};
use sverka_core::calibration::Calibration;
use sverka_core::comment::{CommentKind, Settled};
use sverka_core::comparison::Comparison as ShareComparison;
use sverka_core::conversation::ConversationKind;
use sverka_core::decision::{BreakStage, Verdict};
use sverka_core::ending::Ending;
use sverka_core::gate::GateId;
use sverka_core::kickoff::Breaks;
use sverka_core::merge::ClashField;
use sverka_core::paper::Paper;
use sverka_core::partner::PartnerKind;
use sverka_core::phase::Phase;
use sverka_core::pilot::{LeadTime, PilotForm};
use sverka_core::rule::RuleSubject;
use sverka_core::settings::Settings;
use sverka_core::step::MoveCheck;
use sverka_core::target::Threshold;
use sverka_core::template::Criterion;
use sverka_core::{Both, Id, Kind, Lang, Market};
use sverka_exchange::document::{Form, Format as DocumentFormat};
use sverka_exchange::partner_file::PartnerFileOptions;
use sverka_exchange::{Inspection, Options, Watch};
use tauri::ipc::Channel;

/// The doors of the shared window: it may look at what is on the stage and at nothing else.
pub const STAGE_DOORS: &[&str] = &["stage_view"];

doors! {
    /// What the window needs to know when it starts.
    start() -> Start = |desk| desk.start();
    /// Keeps the person's preferences.
    preferences_keep(preferences: Preferences) -> Preferences = |desk, p| desk.keep(p);

    /// Makes a workspace and opens it.
    workspace_create(path: String, name: String) -> WorkspaceInfo = |desk, path, name| desk.create(Path::new(&path), &name);
    /// Opens a workspace.
    workspace_open(path: String) -> WorkspaceInfo = |desk, path| desk.open(Path::new(&path));
    /// Opens the sample workspace.
    workspace_sample() -> WorkspaceInfo = |desk| desk.open_sample();
    /// Closes the workspace.
    workspace_close() -> () = |desk| { desk.close(); Ok(()) };
    /// What is shown of the workspace itself.
    workspace_info() -> WorkspaceInfo = |desk| desk.workspace()?.info();
    /// Checks the file.
    workspace_verify() -> Verification = |desk| file::verify(&*desk.workspace()?);
    /// Writes a verified copy.
    workspace_backup(path: String) -> () = |desk, path| file::backup(&*desk.workspace()?, Path::new(&path));
    /// Writes everything in an open format.
    workspace_export(path: String) -> () = |desk, path| file::export(&*desk.workspace()?, Path::new(&path));
    /// Shows a written file in its folder.
    folder_show(path: String) -> () = |_, path| crate::show::in_folder(Path::new(&path));
    /// Writes to the log what the page itself did not foresee.
    failure_note(cause: String) -> () = |_, cause| { log::error!("page: {}", crate::show::one_line(&cause)); Ok(()) };
    /// Shows the folder of the log.
    log_show() -> () = |desk| crate::show::folder(desk.log());
    /// Takes the last change back.
    undo() -> Done<Option<StepBack>> = |desk| desk.workspace()?.undo();
    /// Does it again.
    redo() -> Done<Option<StepBack>> = |desk| desk.workspace()?.redo();
    /// The history of a record.
    history(kind: Kind, id: Id) -> Vec<HistoryLine> = |desk, kind, id| desk.workspace()?.history(kind, id);

    /// Makes a record.
    record_create(kind: Kind, fields: Fields) -> Done<Id> = |desk, kind, fields| record::create(&*desk.workspace()?, kind, fields);
    /// Saves fields of a record.
    record_save(kind: Kind, id: Id, fields: Fields) -> Done<()> = |desk, kind, id, fields| record::save(&*desk.workspace()?, kind, id, fields);
    /// Removes a record.
    record_remove(kind: Kind, id: Id) -> Done<()> = |desk, kind, id| record::remove(&*desk.workspace()?, kind, id);

    /// What wants attention today.
    today_open() -> TodayView = |desk| today::open(&*desk.workspace()?);
    /// Partners by rank.
    partner_list(archived: bool) -> Vec<PartnerRow> = |desk, archived| partner::list(&*desk.workspace()?, archived);
    /// Partners a page at a time, narrowed and searched.
    partner_page(filter: PartnerFilter, from: u32, most: u32, around: Option<Id>) -> PartnerPage = |desk, filter, from, most, around| page::page(&*desk.workspace()?, &filter, from, most, around);
    /// Partners and campaigns by a few words.
    search_find(text: String, limit: u32) -> Finds = |desk, text, limit| search::find(&*desk.workspace()?, &text, limit as usize);
    /// One partner.
    partner_open(id: Id) -> PartnerView = |desk, id| partner::open(&*desk.workspace()?, id);
    /// The scorecard of one partner.
    scorecard_open(partner: Id) -> ScorecardView = |desk, partner| scorecard::open(&*desk.workspace()?, partner);
    /// What a list of partners would bring.
    partner_file_preview(path: String, options: PartnerFileOptions, choices: AlikeChoices, progress: Channel<Progress>) -> PartnerFilePreview = |desk, path, options, choices, progress| partner_file::preview(&*desk.workspace()?, Path::new(&path), options, &choices, &Reported::new(desk, progress));
    /// Brings a list of partners in.
    partner_file_run(path: String, options: PartnerFileOptions, choices: AlikeChoices, progress: Channel<Progress>) -> Done<ImportedPartners> = |desk, path, options, choices, progress| partner_file::run(&*desk.workspace()?, Path::new(&path), options, &choices, &Reported::new(desk, progress));
    /// Writes the list of partners as a workbook, as CSV or on paper.
    partner_list_export(archived: bool, file: PartnerFileForm, form: Form, path: String) -> () = |desk, archived, file, form, path| partner_file::export_list(&*desk.workspace()?, archived, file, form, Path::new(&path));
    /// Writes the vetting of a partner as a workbook, as CSV or on paper.
    partner_card_export(partner: Id, file: PartnerFileForm, form: Form, path: String) -> () = |desk, partner, file, form, path| partner_file::export_card(&*desk.workspace()?, partner, file, form, Path::new(&path));
    /// Two records side by side, and what one would be with the other in it.
    merge_open(keep: Id, gone: Id, leads: Vec<ClashField>) -> MergeView = |desk, keep, gone, leads| merge::preview(&*desk.workspace()?, keep, gone, &leads);
    /// Makes two records of one partner one.
    merge_run(keep: Id, gone: Id, leads: Vec<ClashField>) -> Done<Id> = |desk, keep, gone, leads| merge::run(&*desk.workspace()?, keep, gone, &leads);
    /// Partners who may be one.
    merge_alike() -> Vec<AlikePartners> = |desk| merge::alike(&*desk.workspace()?);

    /// What is known of a partner from before, and the gates it opens.
    evidence_open(partner: Id) -> EvidenceView = |desk, partner| evidence::open(&*desk.workspace()?, partner);
    /// Passes a gate that is not met, for a reason.
    evidence_pass(partner: Id, gate: GateId, reason: String) -> Done<Id> = |desk, partner, gate, reason| evidence::pass(&*desk.workspace()?, partner, gate, &reason);
    /// Opens the page or the file that proves a record, with the system's own program.
    evidence_show(kind: Kind, id: Id, proof: Proof) -> () = |desk, kind, id, proof| crate::show::open(&evidence::to_open(&*desk.workspace()?, kind, id, proof)?);
    /// What past campaigns taught.
    evidence_lessons() -> Vec<Lesson> = |desk| evidence::lessons(&*desk.workspace()?);
    /// Scores a partner on a criterion.
    scorecard_score(partner: Id, criterion: String, value: Option<u8>, evidence: String) -> Done<()> = |desk, partner, criterion, value, evidence| scorecard::score(&*desk.workspace()?, partner, &criterion, value, &evidence);

    /// All that was talked about with a partner, and how they answer.
    talks_open(partner: Id) -> TalksView = |desk, partner| conversation::talks(&*desk.workspace()?, partner);
    /// A conversation with its questions.
    conversation_open(id: Id) -> ConversationView = |desk, id| conversation::open(&*desk.workspace()?, id);
    /// Begins a conversation today.
    conversation_begin(partner: Id, kind: ConversationKind) -> Done<Id> = |desk, partner, kind| conversation::begin(&*desk.workspace()?, partner, kind);
    /// Notes fields of the answer to one question.
    conversation_answer(id: Id, question: String, fields: Fields) -> Done<()> = |desk, id, question, fields| conversation::answer(&*desk.workspace()?, id, &question, fields);
    /// Keeps an answer among the evidence.
    conversation_keep(id: Id, question: String, name: String) -> Done<Kept> = |desk, id, question, name| conversation::keep(&*desk.workspace()?, id, &question, &name);
    /// Writes the notes of a conversation as PDF.
    conversation_export(id: Id, form: Form, path: String) -> () = |desk, id, form, path| interview::export(&*desk.workspace()?, id, form, Path::new(&path));
    /// Notes a message that has just gone out.
    message_send(partner: Id, about: String) -> Done<Id> = |desk, partner, about| message::send(&*desk.workspace()?, partner, &about);
    /// Notes that the answer has just come.
    message_answer(id: Id) -> Done<()> = |desk, id| message::answer(&*desk.workspace()?, id);

    /// The board of phases.
    phase_board(market: Option<Market>) -> BoardView = |desk, market| phase::board(&*desk.workspace()?, market);
    /// What a step asks for.
    phase_check(partner: Id, to: Phase, rung: Option<u32>) -> MoveCheck = |desk, partner, to, rung| phase::check(&*desk.workspace()?, partner, to, rung);
    /// Takes a step.
    phase_go(partner: Id, to: Phase, rung: Option<u32>, reason: String) -> Done<Id> = |desk, partner, to, rung, reason| phase::go(&*desk.workspace()?, partner, to, rung, &reason);
    /// What the step into a pilot asks for, with these metrics agreed.
    pilot_check(partner: Id, form: PilotForm, metric: String, thresholds: Vec<Threshold>) -> MoveCheck = |desk, partner, form, metric, thresholds| pilot::check(&*desk.workspace()?, partner, form, &metric, thresholds);
    /// Begins a pilot.
    pilot_begin(new: NewPilot) -> Done<Id> = |desk, new| pilot::begin(&*desk.workspace()?, new);
    /// The pilot a campaign is, if it is one.
    pilot_open(campaign: Id) -> Option<PilotView> = |desk, campaign| pilot::open(&*desk.workspace()?, campaign);
    /// How much time something due on a day leaves.
    pilot_lead(due: NaiveDate) -> LeadTime = |desk, due| Ok(pilot::lead(&*desk.workspace()?, due));
    /// What is done together with a partner.
    together_open(partner: Id) -> TogetherView = |desk, partner| together::open(&*desk.workspace()?, partner);
    /// A closing letter to be read and changed.
    ending_compose(partner: Id, wishes: LetterWishes) -> Both = |desk, partner, wishes| ending::compose(&*desk.workspace()?, partner, wishes);
    /// Ends a partnership.
    ending_end(partner: Id, ending: Option<Ending>, reason: String, letter: Both) -> Done<Id> = |desk, partner, ending, reason, letter| ending::end(&*desk.workspace()?, partner, ending, &reason, letter);
    /// Writes the closing letter of an ending as PDF.
    ending_export(id: Id, form: Form, path: String) -> () = |desk, id, form, path| ending::export(&*desk.workspace()?, id, form, Path::new(&path));

    /// All campaigns.
    campaign_list() -> Vec<CampaignRow> = |desk| campaign::list(&*desk.workspace()?);
    /// Campaigns put aside.
    campaign_archived() -> Vec<CampaignRow> = |desk| campaign::archived(&*desk.workspace()?);
    /// One campaign.
    campaign_open(id: Id) -> CampaignView = |desk, id| campaign::open(&*desk.workspace()?, id);
    /// What a campaign has against what it usually costs.
    budget_campaign(id: Id) -> Reality = |desk, id| budget::campaign(&*desk.workspace()?, id);
    /// What a creator asks beside what creators usually ask.
    budget_partner(id: Id) -> Vec<RateNote> = |desk, id| budget::partner(&*desk.workspace()?, id);
    /// The brand of the campaign made last.
    campaign_last_brand() -> Both = |desk| campaign::last_brand(&*desk.workspace()?);
    /// Makes a campaign with its brand and creators.
    campaign_create(new: NewCampaign) -> Done<Id> = |desk, new| campaign::create(&*desk.workspace()?, new);
    /// Needs, key metrics and the gate.
    align_open(campaign: Id) -> AlignView = |desk, campaign| align::open(&*desk.workspace()?, campaign);
    /// Agrees on the goals as they stand.
    goals_lock(campaign: Id, reason: String) -> Done<Id> = |desk, campaign, reason| goal::lock(&*desk.workspace()?, campaign, &reason);
    /// A form filled in apart.
    intake_open(place: IntakePlace) -> IntakeView = |desk, place| intake::open(&*desk.workspace()?, place);
    /// Keeps an answer of a form.
    intake_answer(place: IntakePlace, question: String, text: Both, by: String) -> Done<()> = |desk, place, question, text, by| intake::answer(&*desk.workspace()?, place, &question, text, &by);
    /// Closes a form.
    intake_seal(place: IntakePlace) -> Done<()> = |desk, place| intake::seal(&*desk.workspace()?, place);
    /// Throws a closed form away unread.
    intake_restart(place: IntakePlace) -> Done<()> = |desk, place| intake::restart(&*desk.workspace()?, place);
    /// Writes the page for a party to fill in its form.
    intake_page_export(campaign: Id, party: Id, path: String) -> () = |desk, campaign, party, path| reply::export_form(&*desk.workspace()?, campaign, party, Path::new(&path));
    /// Opens all forms together.
    intake_reveal(campaign: Id) -> Done<()> = |desk, campaign| intake::reveal(&*desk.workspace()?, campaign);
    /// The answers of all parties side by side.
    intake_compared(campaign: Id) -> Vec<IntakeCompared> = |desk, campaign| intake::compared(&*desk.workspace()?, campaign);
    /// Carries what was answered to where it is worked on.
    intake_carry(campaign: Id) -> Done<Carried> = |desk, campaign| intake::carry(&*desk.workspace()?, campaign);
    /// Pairs of phrases.
    phrase_list() -> Vec<PhrasePair> = |desk| phrase::list(&*desk.workspace()?);
    /// Pairs that speak of what a text speaks of.
    phrase_near(text: Both) -> Vec<PhrasePair> = |desk, text| phrase::near(&*desk.workspace()?, &text);
    /// Ends a campaign, with where it came apart.
    campaign_stop(campaign: Id, stage: BreakStage, reason: String) -> Done<Id> = |desk, campaign, stage, reason| health::stop(&*desk.workspace()?, campaign, stage, &reason);
    /// Campaigns stopped lately.
    campaign_breaks() -> Breaks = |desk| kickoff::breaks_of_all(&*desk.workspace()?);

    /// The sessions of a campaign, and one of them.
    session_open(campaign: Id, session: Option<Id>) -> SessionsView = |desk, campaign, session| session::open(&*desk.workspace()?, campaign, session);
    /// Begins a session.
    session_begin(campaign: Id) -> Done<Id> = |desk, campaign| session::begin(&*desk.workspace()?, campaign);
    /// Goes to a place of the agenda.
    session_go(id: Id, place: String) -> Done<()> = |desk, id, place| session::go(&*desk.workspace()?, id, &place);
    /// Starts the clock.
    session_run(id: Id) -> Done<()> = |desk, id| session::run(&*desk.workspace()?, id);
    /// Stops the clock as it stood so many seconds ago.
    session_pause(id: Id, seconds_ago: u32) -> Done<()> = |desk, id, seconds_ago| session::pause(&*desk.workspace()?, id, seconds_ago);
    /// Opens the answers to a question together.
    session_reveal(id: Id, question: String) -> Done<()> = |desk, id, question| session::reveal(&*desk.workspace()?, id, &question);
    /// Notes what a party said.
    session_answer(session: Id, question: String, party: Id, text: Both) -> Done<()> = |desk, session, question, party, text| session_answer::answer(&*desk.workspace()?, session, &question, party, text);
    /// Notes why.
    session_why(session: Id, question: String, party: Id, why: Option<Id>, text: Both) -> Done<Id> = |desk, session, question, party, why, text| session_answer::why(&*desk.workspace()?, session, &question, party, why, text);
    /// Rates how far a row is the same for two.
    session_rate(id: Id, need: Id, party: Id, overlap: Option<u8>) -> Done<()> = |desk, id, need, party, overlap| session::rate(&*desk.workspace()?, id, need, party, overlap);
    /// Ends a session.
    session_end(id: Id, ending: SessionEnd) -> Done<()> = |desk, id, ending| session::end(&*desk.workspace()?, id, ending);
    /// Makes a metric the one that all judge by.
    target_judge_by(campaign: Id, metric: String) -> Done<Id> = |desk, campaign, metric| target::judge_by(&*desk.workspace()?, campaign, &metric);
    /// Writes down what was said and is not in the recap yet.
    recap_build(session: Id) -> Done<u32> = |desk, session| recap::build(&*desk.workspace()?, session);
    /// Notes what a party says to an item of the recap.
    recap_respond(item: Id, party: Id, correct: bool, correction: Both) -> Done<()> = |desk, item, party, correct, correction| recap::respond(&*desk.workspace()?, item, party, correct, correction);
    /// Notes that a party says yes to all of a recap that it has said nothing to.
    recap_confirm_rest(session: Id, party: Id) -> Done<u32> = |desk, session, party| recap::confirm_rest(&*desk.workspace()?, session, party);
    /// Takes over how a party corrected an item.
    recap_take(item: Id, party: Id) -> Done<()> = |desk, item, party| recap::take(&*desk.workspace()?, item, party);
    /// Puts a session on the stage.
    stage_show(session: Id) -> () = |desk, session| { desk.put_on_stage(session); Ok(()) };
    /// Lets the stage fill its screen, or no longer.
    stage_fill() -> () = |desk| { desk.fill_stage(); Ok(()) };
    /// Closes the stage.
    stage_close() -> () = |desk| { desk.clear_stage(); Ok(()) };
    /// What is on the stage.
    stage_view() -> Shown = |desk| desk.on_stage();

    /// The brief.
    brief_open(campaign: Id, paper: Paper) -> BriefView = |desk, campaign, paper| brief::open(&*desk.workspace()?, campaign, paper);
    /// Puts the template's clauses.
    brief_draft(campaign: Id, paper: Paper) -> Done<u32> = |desk, campaign, paper| brief::draft(&*desk.workspace()?, campaign, paper);
    /// Two texts held against each other.
    brief_compare(campaign: Id, ru: String, en: String) -> Comparison = |desk, campaign, ru, en| brief::compare(&*desk.workspace()?, campaign, &ru, &en);
    /// Clauses agreed before that are like one.
    clause_memory(id: Id) -> Vec<Remembered> = |desk, id| memory::like(&*desk.workspace()?, id);
    /// What was said to a key metric or a deliverable.
    comment_talk(subject: Id) -> TalkView = |desk, subject| comment::talk(&*desk.workspace()?, subject);
    /// Notes what a party says to a clause, a key metric or a deliverable.
    comment_say(subject: Id, party: Option<Id>, kind: CommentKind, text: Both) -> Done<Id> = |desk, subject, party, kind, text| comment::say(&*desk.workspace()?, subject, party, kind, text);
    /// Settles a comment.
    comment_settle(id: Id, how: Settled, note: String) -> Done<()> = |desk, id, how, note| comment::settle(&*desk.workspace()?, id, how, &note);
    /// The terms.
    term_list() -> Vec<TermView> = |desk| term::open(&*desk.workspace()?);
    /// Notes that a clause was held together.
    clause_check(id: Id) -> Done<()> = |desk, id| brief::check(&*desk.workspace()?, id);
    /// Notes that every clause with nothing missing and nothing different was held together.
    clause_check_all(campaign: Id, paper: Paper) -> Done<u32> = |desk, campaign, paper| brief::check_all(&*desk.workspace()?, campaign, paper);
    /// What a clause would begin with today.
    clause_settled(id: Id) -> Both = |desk, id| clause::settled(&*desk.workspace()?, id);
    /// Lets a difference stand.
    clause_accept(id: Id, difference: Difference, reason: String) -> Done<()> = |desk, id, difference, reason| brief::accept(&*desk.workspace()?, id, difference, &reason);
    /// Writes a kept file out as it came in.
    attachment_export(id: Id, path: String) -> () = |desk, id, path| attachment::export(&*desk.workspace()?, id, Path::new(&path));
    /// Signs a paper for one party.
    brief_sign(request: SignRequest) -> Done<Id> = |desk, request| sign::sign(&*desk.workspace()?, request);
    /// The replies to a paper.
    replies_open(campaign: Id, paper: Paper) -> RepliesView = |desk, campaign, paper| reply::open(&*desk.workspace()?, campaign, paper);
    /// Writes the page a party answers a paper in.
    reply_page_export(campaign: Id, party: Id, paper: Paper, until: Option<NaiveDate>, path: String) -> () = |desk, campaign, party, paper, until, path| reply::export_page(&*desk.workspace()?, campaign, party, paper, until, Path::new(&path));
    /// What a reply holds, and what of it would be taken in.
    reply_preview(campaign: Id, paper: Paper, source: ReplySource) -> ReplyPreview = |desk, campaign, paper, source| reply::preview(&*desk.workspace()?, campaign, paper, &source);
    /// Takes a reply in as it was looked at.
    reply_import(campaign: Id, paper: Paper, source: ReplySource, seen: String, sign: bool) -> Done<Id> = |desk, campaign, paper, source, seen, sign| reply::import(&*desk.workspace()?, campaign, paper, &source, &seen, sign);
    /// Writes the brief as PDF.
    brief_export(campaign: Id, form: Form, path: String) -> () = |desk, campaign, form, path| document::export_brief(&*desk.workspace()?, campaign, form, Path::new(&path));
    /// The documents of a campaign, each with what it lacks.
    document_list(campaign: Id) -> Vec<DocumentRow> = |desk, campaign| document::list(&*desk.workspace()?, campaign);
    /// Writes a document of a campaign.
    document_export(campaign: Id, kind: DocumentKind, subject: String, form: Form, format: DocumentFormat, path: String) -> () = |desk, campaign, kind, subject, form, format, path| document::export(&*desk.workspace()?, campaign, kind, &subject, form, format, Path::new(&path));
    /// Writes the health of a campaign as a workbook, its figures tied to the rows of the files they came from.
    health_export(campaign: Id, form: Form, path: String) -> () = |desk, campaign, form, path| document::export_health(&*desk.workspace()?, campaign, form, Path::new(&path));

    /// The papers of a campaign and how far each is.
    paper_list(campaign: Id) -> Vec<PaperLine> = |desk, campaign| paper::list(&*desk.workspace()?, campaign);
    /// The templates of papers, built in and own.
    outline_list() -> OutlinesView = |desk| outline::list(&*desk.workspace()?);
    /// Makes a template of one's own out of the built-in one.
    outline_copy(paper: Paper, name: Both) -> Done<Id> = |desk, paper, name| outline::copy(&*desk.workspace()?, paper, name);
    /// Puts the clauses of a template into a campaign's paper.
    outline_draft(campaign: Id, outline: Id) -> Done<u32> = |desk, campaign, outline| outline::draft(&*desk.workspace()?, campaign, outline);
    /// Writes a template to share.
    outline_export(outline: Id, path: String) -> () = |desk, outline, path| outline::export(&*desk.workspace()?, outline, Path::new(&path));
    /// Takes a shared template in.
    outline_import(path: String) -> Done<Id> = |desk, path| outline::import(&*desk.workspace()?, Path::new(&path));

    /// How the parties talk, days counted back, what is owed and the weekly notes.
    agreement_open(campaign: Id) -> AgreementView = |desk, campaign| agreement::open(&*desk.workspace()?, campaign);
    /// Begins to arrange how the parties talk.
    agreement_begin(campaign: Id) -> Done<Id> = |desk, campaign| agreement::begin(&*desk.workspace()?, campaign);
    /// Writes everything dated of a campaign as a calendar file.
    calendar_export(campaign: Id, lang: Lang, path: String) -> () = |desk, campaign, lang, path| calendar::export(&*desk.workspace()?, campaign, lang, Path::new(&path));
    /// Whether campaigns with a charter last longer.
    survival_open() -> ShareComparison = |desk| survival::open(&*desk.workspace()?);

    /// The cards of the market rules.
    rule_cards() -> Vec<RuleCardView> = |desk| rule::cards(&*desk.workspace()?);
    /// What binds a campaign, and how far it is.
    rule_open(campaign: Id) -> RulesView = |desk, campaign| rule::open(&*desk.workspace()?, campaign);
    /// Notes what was done or answered about a card.
    rule_note(campaign: Id, card: String, subject: RuleSubject, answer: RuleAnswer) -> Done<Id> = |desk, campaign, card, subject, answer| rule::note(&*desk.workspace()?, campaign, &card, subject, answer);
    /// Notes that a card was held against its sources today.
    rule_confirm(card: String) -> Done<Id> = |desk, card| rule::confirm(&*desk.workspace()?, &card);

    /// Deliverables of a campaign.
    deliverable_list(campaign: Id) -> Vec<DeliverableRow> = |desk, campaign| deliverable::list(&*desk.workspace()?, campaign);
    /// How delivery stands as a whole: quality, on time, payments, answers, hours.
    delivery_open(campaign: Id) -> DeliveryView = |desk, campaign| delivery::open(&*desk.workspace()?, campaign);

    /// The comments of the audience of a campaign, with what their words say.
    audience_comment_list(campaign: Id) -> CommentsView = |desk, campaign| audience_comment::open(&*desk.workspace()?, campaign);
    /// Takes in pasted comments, one a line.
    audience_comment_take(place: CommentsPlace, text: String) -> Done<CommentsTaken> = |desk, place, text| audience_comment::take(&*desk.workspace()?, &place, &text);
    /// Takes in the comments of a file.
    audience_comment_take_file(place: CommentsPlace, path: String) -> Done<CommentsTaken> = |desk, place, path| audience_comment::take_file(&*desk.workspace()?, &place, Path::new(&path));
    /// Puts the comments in the language of the other market there.
    audience_comment_send_elsewhere(campaign: Id, market: Market) -> Done<u32> = |desk, campaign, market| audience_comment::send_elsewhere(&*desk.workspace()?, campaign, market);
    /// Leaves the comments in the language of the other market where they are, and asks about them no more.
    audience_comment_keep_here(campaign: Id, market: Market) -> Done<u32> = |desk, campaign, market| audience_comment::keep_here(&*desk.workspace()?, campaign, market);
    /// What a file would bring.
    import_inspect(campaign: Id, path: String, options: Options, progress: Channel<Progress>) -> Preview = |desk, campaign, path, options, progress| import::inspect(&*desk.workspace()?, Some(campaign), Path::new(&path), options, &Reported::new(desk, progress));
    /// What a file meets where it is brought to.
    import_neighbours(arriving: ArrivingFile) -> Neighbours = |desk, arriving| import::neighbours(&*desk.workspace()?, arriving);
    /// The creator whom a file names, as a guess.
    import_whose(campaign: Id, path: String, inspection: Inspection) -> Option<WhoseGuess> = |desk, campaign, path, inspection| import::whose(&*desk.workspace()?, campaign, Path::new(&path), &inspection);
    /// Brings a file in.
    import_run(request: ImportRequest, progress: Channel<Progress>) -> Done<Imported> = |desk, request, progress| import::run(&*desk.workspace()?, request, &Reported::new(desk, progress));
    /// Stops the reading under way.
    import_cancel() -> () = |desk| { desk.cancel(); Ok(()) };
    /// Takes an import out again.
    import_undo(batch: Id) -> Done<()> = |desk, batch| import::undo(&*desk.workspace()?, batch);
    /// Figures of a campaign.
    metric_open(campaign: Id) -> MetricsView = |desk, campaign| import::open(&*desk.workspace()?, campaign);
    /// Where the values of a metric came from.
    metric_origins(campaign: Id, metric: String, market: Market) -> Vec<Origin> = |desk, campaign, metric, market| import::origins(&*desk.workspace()?, campaign, &metric, market);

    /// The health of a campaign.
    health_open(campaign: Id) -> HealthView = |desk, campaign| health::open(&*desk.workspace()?, campaign);
    /// What forecasts were worth in the campaigns that are over.
    health_calibration() -> Calibration = |desk| health::calibration(&*desk.workspace()?);
    /// Decides to continue, pivot or stop.
    health_decide(campaign: Id, verdict: Verdict, reason: String, at_checkin: bool) -> Done<Id> = |desk, campaign, verdict, reason, at_checkin| health::decide(&*desk.workspace()?, campaign, verdict, &reason, at_checkin);

    /// The prepared page of a check-in, and what was held.
    checkin_open(campaign: Id) -> CheckinView = |desk, campaign| checkin::open(&*desk.workspace()?, campaign);
    /// Decisions, when the next are due, and what to look at before.
    decision_open(campaign: Id) -> DecisionsView = |desk, campaign| decision::open(&*desk.workspace()?, campaign);
    /// Decides at an occasion.
    decision_make(decision: NewDecision) -> Done<Id> = |desk, decision| decision::make(&*desk.workspace()?, decision);
    /// How a campaign came out, and what its review lacks.
    review_open(campaign: Id) -> ReviewView = |desk, campaign| review::open(&*desk.workspace()?, campaign);
    /// Begins the review of a campaign that is over.
    review_begin(campaign: Id) -> Done<Id> = |desk, campaign| review::begin(&*desk.workspace()?, campaign);
    /// Writes what is predicted of a metric in a market.
    prediction_write(prediction: NewPrediction) -> Done<Id> = |desk, prediction| prediction::write(&*desk.workspace()?, prediction);
    /// Success profiles by own campaigns.
    profile_open() -> ProfilesView = |desk| profile::open(&*desk.workspace()?);
    /// What own campaigns say side by side.
    learning_open() -> LearningView = |desk| learning::open(&*desk.workspace()?);
    /// What was learned that holds for a scorecard or a target.
    learning_offer(about: LearningAbout) -> Vec<LearningOffered> = |desk, about| learning::offer(&*desk.workspace()?, &about);
    /// The playbook as a living document.
    practice_open() -> PlaybookView = |desk| practice::open(&*desk.workspace()?);

    /// What there is to read up on.
    library_open() -> LibraryView = |desk| library::open(&*desk.workspace()?);
    /// Partners side by side.
    compare_open(partners: Vec<Id>) -> CompareView = |desk, partners| compare::open(&*desk.workspace()?, partners);
    /// The template of the scorecard for a kind of partner.
    template_open(kind: PartnerKind) -> TemplateView = |desk, kind| template::open(&*desk.workspace()?, kind);
    /// The criteria it begins with.
    template_usual(kind: PartnerKind) -> Vec<Criterion> = |_, kind| Ok(sverka_core::template::built_in(kind));
    /// Changes it.
    template_save(kind: PartnerKind, criteria: Vec<Criterion>) -> Done<u32> = |desk, kind, criteria| template::save(&*desk.workspace()?, kind, criteria);
    /// The settings of the workspace.
    settings_open() -> Settings = |desk| settings::open(&*desk.workspace()?);
    /// The settings a new workspace begins with.
    settings_defaults() -> Settings = |_| Ok(settings::defaults());
}

/// Tells the window how far reading is, about a hundred times a file, and stops when it asks.
struct Reported {
    progress: Channel<Progress>,
    cancelled: Arc<AtomicBool>,
    told: std::cell::Cell<u64>,
}

impl Reported {
    fn new(desk: &Desk, progress: Channel<Progress>) -> Reported {
        Reported { progress, cancelled: desk.begin(), told: std::cell::Cell::new(0) }
    }
}

impl Watch for Reported {
    fn progress(&self, done: u64, total: u64) {
        let step = total / 100 + 1;
        if done < self.told.get() + step && done < total {
            return;
        }
        self.told.set(done);
        if let Err(cause) = self.progress.send(Progress { done, total }) {
            log::warn!("progress not told: {cause}");
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
