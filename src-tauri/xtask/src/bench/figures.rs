//! Imports of long files of daily figures and the health worked out from them, beside sqlite3 and DuckDB doing the same
//! with the same file: `.import` into a plain table with WAL and FULL, and one grouping by campaign, market, platform
//! and day.

use crate::command::{answer, cargo, finish, overhear, present};
use crate::step::{Done, Steps};
use crate::{Failure, place};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The lengths of the files.
const ROWS: [usize; 4] = [10_000, 100_000, 1_000_000, 5_000_000];
/// How often a short import is repeated; the quickest of each is told, as nothing makes one quicker than it is.
const TURNS: usize = 3;

/// The columns of the file after those that say what a row is about.
const METRICS: [&str; 10] = [
    "views",
    "reach",
    "likes",
    "comments",
    "shares",
    "saves",
    "clicks",
    "conversions",
    "cost",
    "impressions",
];

/// Builds what measures, measures every length, and prints the table.
///
/// # Errors
/// When a step fails, or sqlite3 is missing.
pub fn figures() -> Result<(), Failure> {
    if !present("sqlite3") {
        return Err("sqlite3 is missing: install it to measure beside it".into());
    }
    let duckdb = answer("python3", &["-c", "import duckdb; print(duckdb.__version__)"]);
    let mut steps = Steps::of(1 + ROWS.len());
    steps.take("Building the release that measures (takes minutes)", || {
        let words = ["--release", "--locked", "--package", "sverka-cli", "--features", "bench"];
        finish(cargo("build").args(words)).map(|()| Done::Now)
    })?;
    let folder = place::output("bench-figures");
    let mut table = Vec::new();
    for rows in ROWS {
        steps.take(&format!("Measuring {rows} rows"), || {
            table.push((rows, measured(&folder, rows, duckdb.is_some())?));
            Ok(Done::Now)
        })?;
    }
    match &duckdb {
        Some(version) => println!("\nDuckDB {version}, sqlite3 {}", sqlite_version()),
        None => {
            println!("\nDuckDB is not there (pip install duckdb); sqlite3 {}", sqlite_version())
        }
    }
    print(&table);
    Ok(())
}

/// What one length came to: names with values and their units.
type Told = Vec<(String, f64, &'static str)>;

fn measured(folder: &Path, rows: usize, duckdb: bool) -> Result<Told, Failure> {
    let mut told: Told = Vec::new();
    for turn in 0..if rows > 1_000_000 { 1 } else { TURNS } {
        let mut now = ours(folder, rows)?;
        now.extend(sqlite(folder)?);
        if duckdb {
            now.extend(duck(folder)?);
        }
        if turn == 0 {
            told = now;
        } else {
            for (known, new) in told.iter_mut().zip(now) {
                known.1 = known.1.min(new.1);
            }
        }
    }
    Ok(told)
}

fn ours(folder: &Path, rows: usize) -> Result<Told, Failure> {
    let cleared = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    cleared
        .and_then(|()| fs::create_dir_all(folder))
        .map_err(|cause| format!("{} cannot be emptied: {cause}", folder.display()))?;
    let run = |task: &str, more: Option<String>| -> Result<Told, Failure> {
        let mut command = Command::new(place::built("release", "sverka-measure-figures"));
        command.arg(task).arg(folder).args(more);
        let mut heard = Vec::new();
        overhear(&mut command, |line| heard.extend(read(line)))?;
        Ok(heard)
    };
    run("make", Some(rows.to_string()))?;
    let mut told = run("import", None)?;
    told.extend(run("health", None)?);
    Ok(told)
}

fn sqlite(folder: &Path) -> Result<Told, Failure> {
    let base = folder.join("rival.db");
    let text = |name: &str| format!("{name} TEXT");
    let about = ["date", "campaign", "creator", "market", "platform", "item"].map(text);
    let metrics = METRICS.map(|metric| match metric {
        "cost" => "cost REAL".to_owned(),
        whole => format!("{whole} INTEGER"),
    });
    let columns = [about.as_slice(), metrics.as_slice()].concat().join(", ");
    let file = folder.join("figures.csv");
    let import = format!(
        "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n.mode csv\nCREATE TABLE m ({columns});\n\
         .import --skip 1 \"{}\" m\n",
        file.display()
    );
    let grouping = format!("{};\n", grouping());
    let mut told = Vec::new();
    for (what, script) in [("sqlite3: import", import), ("sqlite3: grouping", grouping)] {
        told.push((
            what.to_owned(),
            fed("sqlite3", &[&base.display().to_string()], &script)?,
            "ms",
        ));
    }
    Ok(told)
}

fn duck(folder: &Path) -> Result<Told, Failure> {
    let base = folder.join("rival.duckdb").display().to_string();
    let file = folder.join("figures.csv").display().to_string();
    // The engine is asked within one process: starting Python is no part of it.
    let script = format!(
        "import duckdb, time\n\
         began = time.time()\n\
         base = duckdb.connect({base:?})\n\
         base.execute(\"\"\"create table m as select * from read_csv('{file}')\"\"\")\n\
         base.execute('checkpoint')\n\
         print('import', (time.time() - began) * 1000)\n\
         times = []\n\
         for _ in range(5):\n    \
             began = time.time()\n    \
             base.execute(\"\"\"{}\"\"\").fetchall()\n    \
             times.append((time.time() - began) * 1000)\n\
         print('grouping', min(times))\n",
        grouping()
    );
    let mut told = Vec::new();
    let mut python = Command::new("python3");
    overhear(python.args(["-c", &script]), |line| {
        if let Some((what, ms)) = line.split_once(' ')
            && let Ok(ms) = ms.parse()
        {
            told.push((format!("DuckDB: {what}"), ms, "ms"));
        }
    })?;
    Ok(told)
}

/// The grouping that health rests on.
fn grouping() -> String {
    let sums = METRICS.map(|metric| format!("sum({metric})")).join(", ");
    format!("SELECT campaign, market, platform, date, count(*), {sums} FROM m GROUP BY 1, 2, 3, 4")
}

/// How long a program takes to do what it is told on standard input.
fn fed(program: &str, words: &[&str], script: &str) -> Result<f64, Failure> {
    use std::io::Write;
    let begun = Instant::now();
    let failed = |cause: std::io::Error| format!("{program} failed: {cause}");
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let mut stdin = child.stdin.take().ok_or("standard input was piped")?;
    stdin.write_all(script.as_bytes()).map_err(failed)?;
    drop(stdin);
    match child.wait().map_err(failed)? {
        status if status.success() => Ok(begun.elapsed().as_secs_f64() * 1000.0),
        status => Err(format!("{program} failed: {status}")),
    }
}

fn sqlite_version() -> String {
    let version = answer("sqlite3", &["--version"]).unwrap_or_default();
    version.split(' ').next().unwrap_or_default().to_owned()
}

/// Reads one line of `sverka-measure-figures`: `{"what":"import","ms":35.2}`.
fn read(line: &str) -> Option<(String, f64, &'static str)> {
    let what = line.split_once("{\"what\":\"")?.1.split_once('"')?.0.to_owned();
    let unit = ["ms", "mib"].into_iter().find(|unit| line.contains(&format!("\"{unit}\":")))?;
    let number = line.split_once(&format!("\"{unit}\":"))?.1.trim_end().strip_suffix('}')?;
    Some((what, number.trim().parse().ok()?, if unit == "ms" { "ms" } else { "MiB" }))
}

fn print(table: &[(usize, Told)]) {
    print!("\n{:<42}", "Rows");
    table.iter().for_each(|(rows, _)| print!("{rows:>16}"));
    println!();
    let names = table.first().map(|(_, told)| told.as_slice()).unwrap_or_default();
    for (at, (what, ..)) in names.iter().enumerate() {
        print!("{what:<42}");
        for (_, told) in table {
            let shown = told.get(at).map(|(_, value, unit)| format!("{value:.1} {unit}"));
            print!("{:>16}", shown.unwrap_or_default());
        }
        println!();
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn measurements_are_read_with_their_units() {
        let told = |line| read(line).map(|(what, value, unit)| format!("{what} {value} {unit}"));
        assert_eq!(told("{\"what\":\"import\",\"ms\":35.25}").as_deref(), Some("import 35.25 ms"));
        assert_eq!(told("{\"what\":\"memory\",\"mib\":98.5}").as_deref(), Some("memory 98.5 MiB"));
        assert!(told("Compiling").is_none());
    }
}
