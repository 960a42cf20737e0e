//! The window's types come from Rust: `ui/src/generated/` and the permissions of the doors are compared with
//! what the code says, and written anew by `cargo xtask codegen`.

use std::fmt::Write;
use std::path::Path;
use sverka_shell::commands::{DOORS, STAGE_DOORS};
use ts_rs::TS;

/// Every type that crosses to the window.
fn types() -> String {
    let mut out = String::from(
        "// Made by `cargo xtask codegen` from the Rust types; changes here are lost.\n\nexport type Id = string\nexport type NaiveDate = string\nexport type JsonValue = unknown\nexport type Fields = Record<string, unknown>\n",
    );
    let config = ts_rs::Config::default().with_large_int("number");
    macro_rules! declare {
        ($($name:ty),* $(,)?) => { $(
            writeln!(out, "\nexport {}", <$name as TS>::decl(&config)).expect("a string takes all text");
        )* };
    }
    use sverka_app as app;
    use sverka_core as core;
    use sverka_exchange as exchange;
    declare!(
        core::Lang,
        core::Both,
        core::Market,
        core::Currency,
        core::Money,
        core::Kind,
        core::Problem,
        core::problem::ProblemCode,
        core::partner::PartnerKind,
        core::partner::Platform,
        core::partner::Account,
        core::partner::Contact,
        core::partner::Briefing,
        core::partner::Mode,
        core::partner::WorkingStyle,
        core::partner::Rate,
        core::partner::Partner,
        core::duplicate::Why,
        core::duplicate::Certainty,
        core::merge::ClashField,
        core::merge::Clash,
        core::case::CaseResult,
        core::case::CaseStudy,
        core::case::MarketCases,
        core::relationship::Relationship,
        core::relationship::Longest,
        core::reference::Reference,
        core::reference::Counts,
        core::conversation::ConversationKind,
        core::conversation::Answer,
        core::conversation::Conversation,
        core::conversation::Progress,
        core::conversation::Heard,
        core::conversation::GutCheck,
        core::conversation::Said,
        core::conversation::CreatorsView,
        core::question::Asks,
        core::question::KeptAs,
        core::message::Message,
        core::coordination::Consistency,
        core::coordination::Waiting,
        core::coordination::Turnaround,
        core::coordination::Stage,
        core::coordination::Owner,
        core::coordination::Staffing,
        core::coordination::Load,
        core::gate::GateRule,
        core::gate::GateOverride,
        core::gate::GateId,
        core::gate::GateState,
        core::gate::FactCode,
        core::gate::RecordRef,
        core::gate::Fact,
        core::gate::Gate,
        core::gate::Opening,
        core::gate::AnsweredBy,
        core::gate::Next,
        core::gate::Caution,
        core::signal::SignalId,
        core::signal::Signal,
        core::phase::Phase,
        core::phase::Move,
        core::ending::Ending,
        core::lapse::LapseKind,
        core::lapse::Lapse,
        core::benchmark::Benchmark,
        core::own_metric::OwnMetric,
        core::audience_comment::Mood,
        core::audience_comment::AudienceComment,
        core::audience_comment::ReadComment,
        core::audience_comment::Sorted,
        core::sentiment::Judgement,
        core::sentiment::Label,
        core::sentiment::Written,
        app::audience_comment::CommentsView,
        app::audience_comment::CommentsPlace,
        app::audience_comment::CommentsTaken,
        core::prediction::Prediction,
        core::prediction::RangeHit,
        core::prediction::PredictionScore,
        core::prediction::CanPredict,
        core::prediction::Predicting,
        core::trend::Way,
        core::trend::Trend,
        core::profile::ProfileOf,
        core::profile::Profile,
        core::profile::ProfileMetric,
        core::profile::ProfilePoint,
        core::profile::Usual,
        core::review::FailureKind,
        core::review::Cause,
        core::review::AlternativeKind,
        core::review::Alternative,
        core::review::Review,
        core::review::Merit,
        core::review::ReviewStanding,
        core::review::ReviewLack,
        core::review::FailureCount,
        core::learning::Learning,
        core::checkin::Checkin,
        core::checkin::Excelling,
        app::checkin::CheckinClause,
        app::checkin::CheckinView,
        app::decision::OccasionDue,
        app::decision::NewDecision,
        app::decision::DecisionsView,
        app::learning::CostPoint,
        app::learning::CostTrend,
        app::learning::LearningAbout,
        app::learning::LearningOffered,
        app::learning::LearningView,
        app::practice::PracticePage,
        app::practice::PlaybookView,
        app::prediction::PredictionRow,
        app::prediction::NewPrediction,
        app::profile::ProfileCampaign,
        app::profile::ProfileView,
        app::profile::ProfilesView,
        app::review::ReviewOutcome,
        app::review::ReviewAsk,
        app::review::ReviewView,
        core::practice::PracticeLayer,
        core::practice::Practice,
        core::doubt::DoubtCode,
        core::doubt::DoubtSettled,
        core::decision::Occasion,
        core::campaign::MarketSuccess,
        core::campaign::ContextShared,
        core::decision::BreakStage,
        core::paper::Paper,
        core::goal_lock::Goals,
        core::goal_lock::GoalLock,
        core::intake::IntakeForm,
        core::intake::IntakeAnswer,
        core::intake::Intake,
        core::phrase::Phrase,
        core::boundary::Crossing,
        core::boundary::Boundary,
        core::trade_off::TradeOff,
        core::session::AttendeeRole,
        core::session::Attendee,
        core::session::StepTime,
        core::session::SessionOutcome,
        core::session::Session,
        core::session::EndObstacle,
        core::session::agenda::StepAsks,
        core::session::attendance::AttendanceGap,
        core::session::attendance::AttendanceWarning,
        core::session::clock::Clock,
        core::session::opening::Seal,
        core::session::stage::StageStep,
        core::session::stage::StageColumn,
        core::session::stage::StageAverage,
        core::session::stage::StageMetric,
        core::session::stage::StageTradeOff,
        core::session::stage::StageRecap,
        core::session::stage::StageView,
        core::recap::RecapState,
        app::recap::RecapLine,
        app::session::SessionName,
        app::session::SessionRoom,
        app::session::SessionsView,
        app::session::SessionEnd,
        app::session::Shown,
        core::session_answer::SessionAnswer,
        core::recap::RecapResponse,
        core::recap::RecapItem,
        core::time_entry::TimePart,
        core::time_entry::TimeEntry,
        core::comment::CommentKind,
        core::comment::Settled,
        core::comment::Settlement,
        core::comment::Comment,
        core::term::Forbidden,
        core::term::Term,
        core::term::Care,
        core::term::Entry,
        core::term::Span,
        core::term::TermFault,
        core::term::TermUse,
        core::outline::OutlineClause,
        core::outline::Outline,
        core::communication::TalkMode,
        core::communication::Communication,
        core::communication::Gap,
        core::backplan::StepKind,
        core::backplan::Fit,
        core::backplan::Step,
        core::backplan::Line,
        core::backplan::Backplan,
        core::survival::Side,
        core::comparison::Share,
        core::comparison::Difference,
        core::comparison::Comparison,
        core::survival::Survival,
        core::payment::Payment,
        core::payment::Standing,
        core::sync::SyncNote,
        core::sync::Rhythm,
        app::agreement::AgreementView,
        app::agreement::RoundsLine,
        app::communication::Contact,
        app::outline::BuiltIn,
        app::outline::DecisionWords,
        app::outline::OutlinesView,
        app::paper::PaperLine,
        app::paper::PaperState,
        app::payment::PaymentRow,
        core::reply::file::ReplyCode,
        core::reply::file::ReplyProblem,
        core::reply::standing::SpeaksOf,
        core::rule::Pay,
        core::rule::RuleTrigger,
        core::rule::RuleAsks,
        core::rule::RuleScope,
        core::rule::RuleCard,
        core::rule::RuleSubject,
        core::rule::RuleCheck,
        core::rule::binding::RuleReason,
        core::rule::binding::UnknownFact,
        core::rule::binding::BoundDeliverable,
        core::rule::binding::UnknownRules,
        core::rule::checklist::RuleState,
        core::rule::checklist::RuleItem,
        core::attachment::Attachment,
        core::reply::Reply,
        core::pilot::PilotForm,
        core::pilot::Pilot,
        core::pilot::FailureNature,
        core::pilot::PilotFailure,
        core::pilot::PilotVerdict,
        core::pilot::Debrief,
        core::step::Condition,
        core::step::WarningCode,
        core::step::Warning,
        core::step::MoveCheck,
        core::phase::Span,
        core::phase::Standing,
        core::ladder::Rung,
        core::ladder::Reached,
        core::ladder::Predictability,
        core::ending::EndingNature,
        core::ending::EndingGroup,
        core::ending::EndingCount,
        core::parting::Evidence,
        core::parting::Trigger,
        core::parting::Reading,
        core::parting::Parting,
        core::expectation::Age,
        core::expectation::Band,
        core::expectation::MissingCode,
        core::expectation::Point,
        core::expectation::Quality,
        core::expectation::Repeat,
        core::pilot::PilotTemplate,
        core::pilot::LimitCode,
        core::pilot::Limit,
        core::pilot::Suggestion,
        core::pilot::LeadTime,
        core::budget::BallparkUnit,
        core::budget::Ballpark,
        core::budget::ExchangeRate,
        core::budget::Cost,
        core::budget::Covers,
        core::budget::BudgetNote,
        core::budget::Reality,
        core::budget::RateStanding,
        core::budget::RateNote,
        core::words::Part,
        core::partner::Tier,
        core::settings::TierBounds,
        core::settings::Settings,
        core::scorecard::Score,
        core::scorecard::Scorecard,
        core::stability::Sureness,
        core::template::Criterion,
        core::campaign::Objective,
        core::campaign::Campaign,
        core::campaign::PartyRole,
        core::campaign::Party,
        core::campaign::Stage,
        core::checkin::Window,
        core::alignment::CreatorNeed,
        core::alignment::Need,
        core::alignment::CreatorOverlap,
        core::alignment::Obstacle,
        core::alignment::Lowest,
        core::alignment::Alignment,
        core::target::Threshold,
        core::target::Target,
        core::bilingual::Kind,
        core::bilingual::Fact,
        core::bilingual::Difference,
        core::clause::Accepted,
        core::clause::Clause,
        core::clause::SideState,
        core::clause::ClauseState,
        core::signature::SignMethod,
        core::signature::Signature,
        core::brief::Bar,
        core::brief::BriefPart,
        core::brief::Completeness,
        core::signature::Broken,
        core::deliverable::Requirement,
        core::deliverable::Deliverable,
        core::deliverable::Standing,
        core::tally::Tally,
        core::realism::Judgement,
        core::realism::Range,
        core::realism::Realism,
        core::figure::Figure,
        core::figure::Import,
        core::mapping::ColumnMapping,
        core::mapping::MappedColumn,
        core::metric::Unit,
        core::metric::Direction,
        core::metric::Tells,
        core::metric::MetricEntry,
        core::playbook::Step,
        core::playbook::StepTaken,
        core::playbook::PlaybookStep,
        core::flag::FlagState,
        core::flag::FlagCode,
        core::flag::Why,
        core::flag::Flag,
        core::health::PartCode,
        core::health::Part,
        core::health::Dimension,
        core::health::Health,
        core::decision::Verdict,
        core::decision::Decision,
        exchange::Inspection,
        exchange::Table,
        exchange::Column,
        exchange::CellUnit,
        exchange::Role,
        exchange::Status,
        exchange::Question,
        exchange::Ask,
        exchange::Issue,
        exchange::IssueCode,
        exchange::Options,
        exchange::Mapping,
        exchange::Target,
        exchange::document::Form,
        exchange::document::Format,
        app::document::DocumentKind,
        app::document::DocumentUse,
        app::document::LackCode,
        app::document::DocumentLack,
        app::document::DocumentSubject,
        app::document::DocumentRow,
        app::failure::Code,
        app::failure::Failure,
        app::preferences::Theme,
        app::preferences::Preferences,
        app::preferences::Start,
        app::workspace::StepBack,
        app::workspace::WorkspaceInfo,
        app::workspace::Done<ts_rs::Dummy>,
        app::workspace::HistoryLine,
        app::file::Verification,
        app::campaign::CampaignName,
        app::campaign::CampaignRow,
        app::campaign::CampaignView,
        app::campaign::NewCampaign,
        app::conversation::TalksView,
        app::conversation::ConversationRow,
        app::conversation::ConversationView,
        app::conversation::QuestionLine,
        app::conversation::KeptRecord,
        app::conversation::Kept,
        app::message::MessageRow,
        app::phase::BoardView,
        app::phase::BoardColumn,
        app::phase::NextCode,
        app::phase::BoardCard,
        app::phase::EndedLine,
        exchange::partner_file::PartnerField,
        exchange::partner_file::PartnerColumn,
        exchange::partner_file::PartnerFileShape,
        exchange::partner_file::PartnerFileOptions,
        exchange::partner_file::RowIssue,
        exchange::partner_file::RowIssueCode,
        app::pilot::NewPilot,
        app::pilot::PilotView,
        app::together::TogetherView,
        app::ending::LetterPayment,
        app::ending::LetterWishes,
        app::evidence::Proof,
        app::evidence::CaseLine,
        app::evidence::RelationshipLine,
        app::evidence::Reach,
        app::evidence::Lesson,
        app::evidence::EvidenceView,
        app::partner::PartnerRow,
        app::search::Spot,
        app::search::Hit,
        app::search::Finds,
        app::partner::page::PartnerFilter,
        app::partner::page::Group,
        app::partner::page::PageGroup,
        app::partner::page::PageRow,
        app::partner::page::PartnerPage,
        app::preferences::SavedFilter,
        app::merge::Moving,
        app::merge::MergeView,
        app::merge::AlikePartners,
        app::partner_file::AlikeChoice,
        app::partner_file::AlikeChoices,
        app::partner_file::NewPartner,
        app::partner_file::AlikeRow,
        app::partner_file::ImportCounts,
        app::partner_file::ImportedPartners,
        app::partner_file::PartnerFilePreview,
        app::partner_file::PartnerFileForm,
        app::partner::NextCriterion,
        app::partner::PartnerView,
        app::template::CriterionView,
        app::template::TemplateView,
        app::scorecard::CriterionGroup,
        app::scorecard::CriterionLine,
        app::scorecard::Mark,
        app::scorecard::EarlierCard,
        app::scorecard::ApartMark,
        app::scorecard::Rival,
        app::scorecard::ScorecardView,
        core::compare::CompareCell,
        core::compare::CompareRow,
        app::compare::Compared,
        core::compare::Remark,
        app::compare::CompareView,
        app::realism::TargetRealism,
        core::goal_lock::GoalPart,
        core::goal_lock::GoalValue,
        core::goal_lock::GoalChange,
        core::objective::WarningCode,
        core::objective::GoalWarning,
        core::kickoff::KickoffStep,
        core::kickoff::StepState,
        core::kickoff::MissingCode,
        core::kickoff::Missing,
        core::kickoff::KickoffLine,
        core::kickoff::Together,
        core::kickoff::Breaks,
        core::boundary::OpenCrossing,
        core::intake::IntakePart,
        core::time_entry::TimeSpent,
        app::goal::GoalsView,
        app::goal::GoalLockLine,
        app::intake::IntakePlace,
        app::intake::IntakeLine,
        app::intake::IntakeView,
        app::intake::IntakeAsked,
        app::intake::IntakeCompared,
        app::intake::Carried,
        app::phrase::PhrasePair,
        app::align::BoundaryView,
        app::align::ClauseName,
        app::align::AlignView,
        app::brief::RevisionLine,
        app::brief::ClauseView,
        app::brief::Comparison,
        app::memory::From,
        app::memory::Remembered,
        app::term::TermView,
        app::brief::BriefView,
        app::sign::SignRequest,
        app::reply::RepliesView,
        app::reply::ReplyLine,
        app::reply::LastReply,
        app::reply::ReplySource,
        app::reply::ReplyPreview,
        app::reply::ReplyContent,
        app::reply::ReplyComment,
        app::reply::ReplySignature,
        app::deliverable::DeliverableRow,
        app::rule::LabelView,
        app::rule::RuleAnswer,
        app::rule::RuleCardView,
        app::rule::RulesView,
        app::import::Preview,
        app::import::ImportRequest,
        app::import::Imported,
        app::import::Total,
        app::import::MetricsView,
        app::import::Origin,
        app::health::HealthView,
        app::library::LibraryView,
        app::today::Attention,
        app::today::TodayItem,
        app::today::TodayView,
        app::import::Progress,
    );
    out
}

/// The doors as TypeScript: what each takes and gives.
fn commands() -> String {
    let mut out = String::from(
        "// Made by `cargo xtask codegen` from the list of doors; changes here are lost.\n\nimport type { Channel } from '@tauri-apps/api/core'\nimport type * as T from './types'\n\nexport interface Commands {\n",
    );
    for door in DOORS {
        let takes: Vec<String> = door
            .takes
            .iter()
            .map(|(name, of)| format!("{}: {}", camel(name), typescript(of)))
            .collect();
        let takes = if takes.is_empty() {
            "Record<string, never>".to_owned()
        } else {
            format!("{{ {} }}", takes.join("; "))
        };
        writeln!(out, "  {}: {{ args: {takes}; result: {} }}", door.name, typescript(door.gives))
            .expect("a string takes all text");
    }
    out.push_str("}\n");
    out
}

/// Tauri takes arguments in camel case.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| {
        let mut letters = word.chars();
        let head = letters.next().map(|c| c.to_ascii_uppercase()).into_iter();
        out + &head.chain(letters).collect::<String>()
    })
}

/// A Rust type, as written at a door, in TypeScript.
fn typescript(of: &str) -> String {
    let of: String = of.chars().filter(|c| !c.is_whitespace()).collect();
    let inside = |outer: &str| {
        of.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>')).map(typescript)
    };
    if let Some(one) = inside("Vec<") {
        return format!("{one}[]");
    }
    if let Some(one) = inside("Option<") {
        return format!("{one} | null");
    }
    if let Some(one) = inside("Done<") {
        return format!("T.Done<{one}>");
    }
    if let Some(one) = inside("Channel<") {
        return format!("Channel<{one}>");
    }
    match of.as_str() {
        "()" => "null".to_owned(),
        "bool" => "boolean".to_owned(),
        "String" => "string".to_owned(),
        "u8" | "u32" | "i64" => "number".to_owned(),
        name => format!("T.{name}"),
    }
}

/// What a window may ask for: these doors, and nothing else of ours.
fn permissions(identifier: &str, description: &str, doors: &[&str]) -> String {
    let names: Vec<String> = doors.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!(
        "# Made by `cargo xtask codegen` from the list of doors; changes here are lost.\n\n[[permission]]\nidentifier = \"{identifier}\"\ndescription = \"{description}\"\ncommands.allow = [\n{}]\n",
        names.concat()
    )
}

fn compare(path: &str, made: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var("SVERKA_CODEGEN").as_deref() == Ok("write") {
        std::fs::create_dir_all(file.parent().expect("the file lies in a folder")).expect("folder");
        if std::fs::read_to_string(&file).ok().as_deref() != Some(made) {
            std::fs::write(&file, made).expect("written");
        }
        return;
    }
    let standing = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(standing == made, "{path} is stale: run `cargo xtask codegen`");
}

#[test]
fn the_windows_types_are_those_of_the_code() {
    compare("ui/src/generated/types.ts", &types());
}

#[test]
fn the_windows_commands_are_the_doors() {
    compare("ui/src/generated/commands.ts", &commands());
}

#[test]
fn the_windows_messages_are_those_of_the_locale() {
    compare("ui/src/generated/messages.ts", &sverka_locale::typescript());
}

#[test]
fn the_window_may_use_every_door() {
    let all: Vec<&str> = DOORS.iter().map(|door| door.name).collect();
    let made = permissions("doors", "The doors of the main window.", &all);
    compare("src-tauri/permissions/doors.toml", &made);
}

#[test]
fn the_stage_may_use_its_own_doors() {
    let made = permissions("stage", "The doors of the shared window.", STAGE_DOORS);
    compare("src-tauri/permissions/stage.toml", &made);
}
