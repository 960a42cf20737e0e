//! How often the pre-sorting of comments is right: precision and recall on comments it was tuned on and on others
//! written before there was a lexicon (REQUIREMENTS 133).

use sverka_core::sentiment::{Label, Written, judge};

/// A comment with what a person said of it.
struct Labelled {
    label: Label,
    language: Written,
    text: &'static str,
}

fn labelled(file: &'static str) -> Vec<Labelled> {
    let rows = file.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    rows.map(|line| {
        let mut fields = line.splitn(3, '\t');
        let mut next = || fields.next().expect(line);
        let label = match next() {
            "positive" => Label::Positive,
            "neutral" => Label::Neutral,
            "negative" => Label::Negative,
            "unknown" => Label::Unknown,
            other => panic!("{other}"),
        };
        let language = match next() {
            "ru" => Written::Ru,
            "en" => Written::En,
            "mixed" => Written::Mixed,
            "unknown" => Written::Unknown,
            other => panic!("{other}"),
        };
        Labelled { label, language, text: next() }
    })
    .collect()
}

fn held_out() -> Vec<Labelled> {
    labelled(include_str!("sentiment/held_out.tsv"))
}

/// Precision and recall of a label among these comments, with their counts.
fn measured(comments: &[&Labelled], label: Label) -> (f64, f64, usize, usize) {
    let said = comments.iter().filter(|c| judge(c.text).label == label).count();
    let true_ones = comments.iter().filter(|c| c.label == label).count();
    let both = comments.iter().filter(|c| c.label == label && judge(c.text).label == label).count();
    let share = |of: usize| if of == 0 { 1.0 } else { both as f64 / of as f64 };
    (share(said), share(true_ones), said, true_ones)
}

const LABELS: [Label; 3] = [Label::Positive, Label::Neutral, Label::Negative];

fn print(title: &str, comments: &[Labelled]) {
    println!("{title}: {} comments", comments.len());
    let sets = [
        ("ru", Some(Written::Ru)),
        ("en", Some(Written::En)),
        ("mixed", Some(Written::Mixed)),
        ("all", None),
    ];
    for (name, language) in sets {
        let of: Vec<&Labelled> =
            comments.iter().filter(|c| language.is_none_or(|l| c.language == l)).collect();
        for label in LABELS {
            let (precision, recall, said, there) = measured(&of, label);
            println!(
                "  {name:<6} {label:?}: precision {precision:.2} (n {said}), recall {recall:.2} (n {there})"
            );
        }
    }
    let languages = comments.iter().filter(|c| judge(c.text).language == c.language).count();
    println!("  language: {languages} of {}", comments.len());
    for comment in comments {
        let judged = judge(comment.text);
        if std::env::var_os("SVERKA_MISSES").is_some()
            && (judged.label != comment.label || judged.language != comment.language)
        {
            println!(
                "    {:?} {:?} not {:?} {:?}: {}",
                comment.label, comment.language, judged.label, judged.language, comment.text
            );
        }
    }
}

#[test]
fn line_133_precision_and_recall_hold_on_comments_never_tuned_on() {
    print("held out", &held_out());
}
