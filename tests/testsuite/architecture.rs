//! The house rules that a compiler does not know: who may use whom, where a browser may be
//! spoken to, how long a file may be.

mod circles;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Who may use whom. A module may always use itself.
const MAY_USE: [(&str, &[&str]); 30] = [
    ("browser", &[]),
    ("card", &["characters", "report", "share", "words"]),
    ("characters", &[]),
    ("count", &["digit"]),
    ("diagnostic", &["characters", "messages"]),
    ("digit", &[]),
    (
        "document",
        &["characters", "diagnostic", "fragment", "messages", "number", "raster", "report"],
    ),
    ("fix", &["diagnostic", "document", "replace"]),
    ("fragment", &[]),
    ("gesture", &[]),
    ("import", &["characters", "diagnostic", "document", "messages", "months", "number", "report"]),
    ("islands", &["browser", "count", "fragment", "gesture", "percent", "scroll", "snippet"]),
    (
        "lib",
        &[
            "browser",
            "count",
            "digit",
            "fragment",
            "gesture",
            "islands",
            "percent",
            "scroll",
            "snippet",
            "card",
            "characters",
            "diagnostic",
            "document",
            "fix",
            "import",
            "messages",
            "months",
            "number",
            "page",
            "preview",
            "publish",
            "raster",
            "replace",
            "report",
            "share",
            "starter",
            "words",
        ],
    ),
    (
        "main",
        &[
            "characters",
            "diagnostic",
            "document",
            "fix",
            "import",
            "messages",
            "preview",
            "publish",
            "starter",
        ],
    ),
    ("messages", &[]),
    ("months", &[]),
    ("number", &["digit", "months"]),
    (
        "page",
        &["characters", "fragment", "islands", "number", "report", "share", "snippet", "words"],
    ),
    ("percent", &[]),
    ("preview", &["publish"]),
    (
        "publish",
        &[
            "card",
            "diagnostic",
            "document",
            "messages",
            "page",
            "raster",
            "replace",
            "report",
            "share",
            "words",
        ],
    ),
    ("raster", &["messages"]),
    ("replace", &[]),
    ("report", &["fragment", "number"]),
    ("scroll", &[]),
    ("share", &["fragment", "percent", "report", "snippet", "words"]),
    ("snippet", &["fragment"]),
    ("start", &[]),
    ("starter", &["messages"]),
    ("words", &["months", "report"]),
];

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// Its module at the top of the house: `page` for `src/page/card.rs`.
    fn room(&self) -> String {
        let inside = self.path.strip_prefix("src").unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        first.trim_end_matches(".rs").to_owned()
    }

    /// Its lines with their numbers, without comments and without the tests at its end.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test = self.path.ends_with("tests.rs");
        let code = if is_test { "" } else { self.text.split("#[cfg(test)]").next().unwrap() };
        let lines = code.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    gather(Path::new("src"), "rs", &mut found);
    assert!(found.len() > 20, "the sources were not found");
    found
}

fn gather(folder: &Path, extension: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, extension, found);
        } else if path.extension().is_some_and(|it| it == extension) {
            let text = fs::read_to_string(&path).unwrap();
            found.push(Source { path, text });
        }
    }
}

/// Names of our own modules that a line mentions after `crate::` or, in the command, `changjuan::`.
fn mentions<'a>(source: &'a Source, rooms: &[&str]) -> Vec<(usize, String)> {
    let code: Vec<(usize, &'a str)> = source.code().collect();
    let mut found = Vec::new();
    for (at, &(number, line)) in code.iter().enumerate() {
        for prefix in ["crate::", "changjuan::"] {
            for (start, _) in line.match_indices(prefix) {
                let rest = &line[start + prefix.len()..];
                // `use crate::{a::…, b}` may go on for several lines.
                let group = rest.starts_with('{');
                let text = if group { until_brace(&code[at..], start) } else { rest.to_owned() };
                let names = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let mut names = names.filter(|name| !name.is_empty());
                if group {
                    found.extend(
                        names.filter(|it| rooms.contains(it)).map(|it| (number, it.into())),
                    );
                } else if let Some(name) = names.next() {
                    found.push((number, name.to_owned()));
                }
            }
        }
    }
    found
}

fn until_brace(code: &[(usize, &str)], start: usize) -> String {
    let text: String = code.iter().map(|(_, line)| format!("{line}\n")).collect();
    let statement = text[start..].split(';').next().unwrap().to_owned();
    // Only the first name of each path in the group is a module of ours at the top.
    let mut names = Vec::new();
    let (mut depth, mut fresh, mut name) = (0, true, String::new());
    for c in statement.chars() {
        match c {
            '{' => {
                depth += 1;
                fresh = true;
                name.clear();
            }
            '}' => {
                if depth == 1 && !name.is_empty() {
                    names.push(name.clone());
                }
                depth -= 1;
                name.clear();
                fresh = false;
            }
            ',' => {
                if depth == 1 && !name.is_empty() {
                    names.push(name.clone());
                }
                name.clear();
                fresh = true;
            }
            ':' => {
                if depth == 1 && fresh && !name.is_empty() {
                    names.push(name.clone());
                }
                name.clear();
                fresh = false;
            }
            c if depth == 1 && fresh && (c.is_alphanumeric() || c == '_') => name.push(c),
            _ => {}
        }
    }
    names.join(" ")
}

#[test]
fn modules_use_only_what_they_may() {
    let may_use: BTreeMap<_, _> = MAY_USE.into_iter().collect();
    let rooms: Vec<&str> = may_use.keys().copied().collect();
    let mut faults = Vec::new();
    for source in sources() {
        let room = source.room();
        let allowed = may_use.get(room.as_str());
        let allowed = allowed.unwrap_or_else(|| panic!("src/{room} is in no rule of MAY_USE"));
        for (line, used) in mentions(&source, &rooms) {
            if used != room && rooms.contains(&used.as_str()) && !allowed.contains(&used.as_str()) {
                faults
                    .push(format!("{}:{line}: {room} must not use {used}", source.path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_rules_see_grouped_imports() {
    let text = "use crate::{\n    browser::{self, page},\n    count::Token,\n};\nfn f() { crate::page::x() }\n";
    let source = Source { path: "src/islands/x.rs".into(), text: text.to_owned() };
    let rooms = ["browser", "count", "page"];
    let names: Vec<String> = mentions(&source, &rooms).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["browser", "count", "page"]);
}

#[test]
fn only_browser_speaks_to_the_browser() {
    const DOORS: [&str; 5] = ["web_sys", "js_sys", "gloo_", "wasm_bindgen", "target_arch"];
    for source in sources() {
        if ["browser", "lib"].contains(&source.room().as_str()) {
            continue;
        }
        for (number, line) in source.code() {
            let door = DOORS.into_iter().find(|door| line.contains(door));
            assert_eq!(door, None, "{}:{number}: {line}", source.path.display());
        }
    }
}

#[test]
fn conditions_on_the_build_stand_only_at_the_doors() {
    for source in sources() {
        if ["src/lib.rs", "src/browser.rs"].contains(&source.path.to_str().unwrap()) {
            continue;
        }
        for (number, line) in source.code() {
            assert!(!line.contains("cfg("), "{}:{number}: {line}", source.path.display());
        }
    }
}

#[test]
fn only_the_command_prints() {
    for source in sources().into_iter().filter(|source| source.room() != "main") {
        for (number, line) in source.code() {
            let prints = ["println!", "eprintln!", "print!("].iter().any(|it| line.contains(it));
            assert!(!prints, "{}:{number}: {line}", source.path.display());
        }
    }
}

/// The published app has no `Debug` left (`NEVER_RUN` in `scripts/shell/shrink.mjs`).
#[test]
fn nothing_in_the_browser_needs_debug() {
    for source in sources() {
        if !["browser", "count", "fragment", "gesture", "islands", "scroll"]
            .contains(&source.room().as_str())
        {
            continue;
        }
        for (line, text) in source.code() {
            assert!(!text.contains("?}"), "{}:{line}: {text}", source.path.display());
        }
    }
}

#[test]
fn nothing_in_the_sources_knows_the_bundled_report() {
    // Tables of tests may quote its numbers.
    for source in sources() {
        for (number, line) in source.code() {
            let knows = ["Hengshui", "hengshui", "衡水"].iter().any(|it| line.contains(it));
            assert!(!knows, "{}:{number}: {line}", source.path.display());
        }
    }
}

#[test]
fn every_module_says_what_it_is() {
    for source in sources() {
        let is_documented = source.text.starts_with("//!") || source.path.ends_with("tests.rs");
        assert!(is_documented, "{} must begin with //!", source.path.display());
    }
}

#[test]
fn no_file_is_too_long_to_read_at_once() {
    const LONGEST: usize = 400;
    let mut all = sources();
    gather(Path::new("style"), "css", &mut all);
    gather(Path::new("tests/testsuite"), "rs", &mut all);
    gather(Path::new("tests/browser/tests"), "ts", &mut all);
    for source in all {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", source.path.display());
    }
}
