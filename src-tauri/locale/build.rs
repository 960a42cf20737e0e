//! Checks the messages of both languages, refuses to build when they disagree, and embeds them.

#[path = "src/tree.rs"]
mod tree;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The table of embedded files and the table of checked messages, by their names in the output folder.
const OUTPUT: &str = "messages.rs";

fn main() -> io::Result<()> {
    let package = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let output = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?).join(OUTPUT);
    let locales = package.join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/tree.rs");
    println!("cargo::rerun-if-changed={}", locales.display());

    let (sources, paths) = read(&locales)?;
    match tree::check(&sources) {
        Ok(messages) => fs::write(output, tables(&sources, &paths, &messages)),
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            Ok(())
        }
    }
}

/// Every message file of both languages in a settled order, with its absolute path.
fn read(locales: &Path) -> io::Result<(Vec<tree::Source>, Vec<PathBuf>)> {
    let mut sources = Vec::new();
    let mut paths = Vec::new();
    for lang in tree::LANGS {
        let folder = locales.join(lang);
        let mut files = fs::read_dir(&folder)?
            .map(|entry| entry.map(|e| e.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.retain(|path| path.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        for path in files {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.push(tree::Source { lang, file, text: fs::read_to_string(&path)? });
            paths.push(path);
        }
    }
    Ok((sources, paths))
}

/// The Rust text of the two tables.
fn tables(sources: &[tree::Source], paths: &[PathBuf], messages: &[tree::Message]) -> String {
    let mut text = String::from("static SOURCES: &[(&str, &str, &str)] = &[\n");
    for (source, path) in sources.iter().zip(paths) {
        let path = path.to_string_lossy();
        let _ =
            writeln!(text, "    ({:?}, {:?}, include_str!({path:?})),", source.lang, source.file);
    }
    text.push_str("];\nstatic MESSAGES: &[Message] = &[\n");
    for message in messages {
        let _ = write!(text, "    Message {{ key: {:?}, variables: &[", message.key);
        for variable in &message.variables {
            let _ = write!(
                text,
                "Variable {{ name: {:?}, count: {} }}, ",
                variable.name, variable.count
            );
        }
        text.push_str("] },\n");
    }
    text.push_str("];\n");
    text
}
