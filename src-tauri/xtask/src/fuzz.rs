//! `cargo xtask fuzz`: the readers of files fed with what grows out of the fixtures, for some minutes each.
//!
//! The targets lie in `fuzz/` in the layout of cargo-fuzz. This builds them with the compiler at hand: coverage is a pass
//! of LLVM that needs no other one; only the sanitizers do, and safe code has little for them to find.

use crate::command::{answer, cargo, finish};
use crate::step::{Done, Steps};
use crate::{Failure, Wishes, place};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The targets: a program each.
const TARGETS: [&str; 2] = ["metric_text", "metric_workbook"];
/// Minutes for each target, unless others are wished for.
const MINUTES: u64 = 10;
/// The longest input, in bytes; the seconds for one; the most memory, in megabytes.
const LIMITS: [&str; 3] = ["-max_len=65536", "-timeout=2", "-rss_limit_mb=1024"];
/// What makes LLVM count the edges that an input reaches.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table --cfg fuzzing -Ccodegen-units=1";
/// Rows of sheets to begin with: numbers, texts, shared ones, times, and a cell far out.
const SHEETS: [&str; 5] = [
    r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Views</t></is></c></row><row r="2"><c r="A2"><v>46100</v></c><c r="B2"><v>5</v></c></row>"#,
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46100.5</v></c><c r=\"B2\" s=\"2\"><v>0.05</v></c></row>\0<sst><si><t>Date</t></si><si><t>CTR</t></si></sst>\0<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>",
    r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#,
    r#"<row><c t="str"><v>Campaign name</v></c><c t="str"><v>Impressions</v></c><c t="str"><v>Reporting starts</v></c></row><row><c/><c><v>12</v></c></row><row><c t="str"><v>Tea</v></c><c><v>12</v></c></row>"#,
    r#"<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="d"><v>2026-01-01</v></c><c r="D1"><f>A1</f><v>6.273E-3</v></c></row>"#,
];

/// Runs every target for some minutes, `--` and a number before the default.
///
/// # Errors
/// When a target cannot be built, or finds something: the input then lies in `fuzz/artifacts`.
pub fn fuzz(wishes: &Wishes) -> Result<(), Failure> {
    let minutes = match wishes.rest.first().map(|word| word.to_string_lossy().parse::<u64>()) {
        None => MINUTES,
        Some(Ok(minutes)) if minutes > 0 => minutes,
        Some(_) => return Err("after -- stands how many minutes each target may run".to_owned()),
    };
    let folder = place::root().join("fuzz");
    let mut steps = Steps::of(1 + TARGETS.len());
    steps.take("Building the fuzz targets", || build(&folder).map(|()| Done::Now))?;
    for target in TARGETS {
        let seeds = seeds(target)?;
        steps.take(&format!("Fuzzing {target} for {minutes} min"), || {
            feed(&folder, target, &seeds, minutes).map(|()| Done::Now)
        })?;
    }
    Ok(())
}

fn build(folder: &Path) -> Result<(), Failure> {
    // With a target named, the flags hold for what is fuzzed and not for the programs that build it.
    let host = host()?;
    let mut build = cargo("build");
    build
        .current_dir(folder)
        .args(["--release", "--target", &host])
        .env("RUSTFLAGS", COVERAGE)
        .env("CARGO_TARGET_DIR", built());
    finish(&mut build)
}

/// Inputs to begin with: the fixtures behind a byte that chooses nothing, or sheets.
fn seeds(target: &str) -> Result<Vec<Vec<u8>>, Failure> {
    if target != "metric_text" {
        return Ok(SHEETS.iter().map(|sheet| sheet.as_bytes().to_vec()).collect());
    }
    let folder = place::root().join("src-tauri/exchange/tests/fixtures");
    let unread = |cause: std::io::Error| format!("{} cannot be read: {cause}", folder.display());
    let mut seeds = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(unread)? {
        let bytes = std::fs::read(entry.map_err(unread)?.path()).map_err(unread)?;
        seeds.push([&[0], bytes.as_slice()].concat());
    }
    Ok(seeds)
}

fn feed(folder: &Path, target: &str, seeds: &[Vec<u8>], minutes: u64) -> Result<(), Failure> {
    let corpus = folder.join("corpus").join(target);
    let artifacts = folder.join("artifacts").join(target);
    for folder in [&corpus, &artifacts] {
        std::fs::create_dir_all(folder)
            .map_err(|cause| format!("{} cannot be made: {cause}", folder.display()))?;
    }
    for (number, seed) in seeds.iter().enumerate() {
        let path = corpus.join(format!("seed-{number}"));
        std::fs::write(&path, seed)
            .map_err(|cause| format!("{} cannot be written: {cause}", path.display()))?;
    }
    let mut prefix = artifacts.into_os_string();
    prefix.push("/");
    let mut prefixed = std::ffi::OsString::from("-artifact_prefix=");
    prefixed.push(prefix);
    let mut run = Command::new(built().join(host()?).join("release").join(target));
    run.arg(&corpus)
        .args(LIMITS)
        .args([format!("-max_total_time={}", minutes * 60), "-print_final_stats=1".to_owned()])
        .arg(prefixed)
        // Else the heap of the C library, full of what the fuzzer keeps, never shrinks and is taken for a leak.
        .env("MALLOC_MMAP_THRESHOLD_", "32768")
        .env("MALLOC_TRIM_THRESHOLD_", "65536");
    finish(&mut run)
}

fn built() -> PathBuf {
    place::output("fuzz")
}

/// The system at hand, as the compiler names it.
fn host() -> Result<String, Failure> {
    let said = answer("rustc", &["-vV"]).unwrap_or_default();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say which system this is".to_owned())
}
