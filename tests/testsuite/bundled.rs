//! The report that comes with the project, and the files that must agree with each other.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use changjuan::{document, fragment, report::address::SITE_FOLDERS};

/// What editors read of the format, in each language.
pub(crate) const MANUALS: [&str; 2] = ["report/README.md", "report/README.zh.md"];

#[test]
fn nothing_is_said_about_the_bundled_report() {
    let report = Path::new(env!("CARGO_MANIFEST_DIR")).join("report");
    match document::read(&report) {
        Ok(checked) => assert_eq!(checked.diagnostics.to_string(), ""),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn every_figure_of_the_original_is_marked() {
    let table = fs::read_to_string("tests/testsuite/fixtures/hengshui-figures.tsv").unwrap();
    let report = document::read(Path::new("report")).unwrap().report;
    let (computed, copied): (Vec<_>, Vec<_>) =
        report.statistics.iter().partition(|it| it.derived.is_some());
    let mut marked: Vec<_> = copied.iter().map(|it| it.text.as_str()).collect();
    let mut wanted: Vec<_> =
        table.lines().skip(1).map(|row| row.split('\t').nth(1).unwrap()).collect();
    marked.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(marked, wanted);
    let computed: Vec<_> = computed
        .iter()
        .map(|it| (it.text.as_str(), it.derived.as_deref().unwrap_or_default()))
        .collect();
    let wanted =
        [("1.9个百分点", "12.2-10.3"), ("约344亿元", "326.8/95.1%"), ("约549个", "112/20.4%")];
    assert_eq!(computed, wanted, "what the original does not say itself is listed here");
}

#[test]
fn nothing_is_said_about_the_second_report() {
    let checked = document::read(Path::new("tests/reports/river")).unwrap();
    assert_eq!(checked.diagnostics.to_string(), "");
    let report = checked.report;
    assert!(report.statistics.len() >= 12 && report.sections.len() == 3);
    assert_eq!(report.photos.len(), 2);
}

#[test]
fn the_manual_names_every_reserved_id() {
    for manual in MANUALS {
        let text = fs::read_to_string(manual).unwrap();
        let folders = SITE_FOLDERS.map(str::to_owned);
        for name in fragment::reserved().into_iter().chain(folders) {
            assert!(text.contains(&format!("`{name}`")), "{name} in {manual}");
        }
    }
}

/// The declarations of each block in `css` that begins with one of the selectors.
fn block<'a>(css: &'a str, selector: &str) -> BTreeMap<&'a str, &'a str> {
    let from = css.find(selector).unwrap_or_else(|| panic!("{selector} is missing"));
    let body = css[from..].split_once('{').unwrap().1.split_once('}').unwrap().0;
    body.split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect()
}

#[test]
fn the_night_of_the_system_is_the_night_of_the_switch() {
    for file in ["style/tokens.css", "style/graphic-colors.css"] {
        let css = fs::read_to_string(file).unwrap();
        let system = block(&css, ":root:not([data-theme=\"light\"])");
        let switch = block(&css, ":root[data-theme=\"dark\"]");
        assert!(system.len() > 5, "{file}");
        assert_eq!(system, switch, "{file}");
    }
}

#[test]
fn the_binding_command_is_of_the_library_s_version() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let version = lock
        .split("[[package]]")
        .find(|package| package.contains("name = \"wasm-bindgen\"\n"))
        .and_then(|package| package.split("version = \"").nth(1)?.split('"').next())
        .unwrap();
    // Make itself is asked, since a pattern in it that finds nothing is no error to it.
    let told = Command::new("make").args(["-pn", "help"]).env_remove("MAKEFLAGS").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let installed = told.lines().find(|line| line.starts_with("BINDGEN_VERSION"));
    assert_eq!(installed, Some(format!("BINDGEN_VERSION := {version}").as_str()));
}
