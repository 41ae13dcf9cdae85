//! The command as people run it: what it writes, what it says and where, and its exit codes.

mod languages;
mod preview;

use std::{collections::BTreeMap, fs, os::unix::fs::MetadataExt, path::PathBuf, process::Command};

use tempfile::TempDir;

use crate::publish::collect;

/// A folder in which the command runs.
struct Desk(TempDir);

/// How a run ended.
#[derive(Debug)]
struct Ended {
    code: i32,
    /// Standard error; only `fix` says anything elsewhere.
    said: String,
}

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A folder with a new report and an app, where the command looks for them.
    fn with_report() -> Self {
        let desk = Self::new();
        desk.ends(0, &["new", "report"]);
        desk.write("target/shell/app-1a2b.js", "export default 1;\n");
        desk.write("target/shell/app-1a2b_bg.wasm", "\0asm");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{from:?} is not in {name}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// Every file in the folder `name`.
    fn files(&self, name: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path(name), "", &mut files);
        files
    }

    fn command(&self, folder: &str, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_changjuan"));
        command.args(words).current_dir(self.path(folder));
        command.env_remove("BASE_URL").env_remove("CHANGJUAN_CACHE").env_remove("CARD_FONT");
        command.env("NO_CARDS", "1").env("LC_ALL", "C");
        // A day in 2026, behind the dates of all reports that are used here.
        command.env("SOURCE_DATE_EPOCH", "1796000000");
        command
    }

    /// What is said when the command ends with `code`.
    #[track_caller]
    fn ends(&self, code: i32, words: &[&str]) -> String {
        self.ends_in("", code, words)
    }

    #[track_caller]
    fn ends_in(&self, folder: &str, code: i32, words: &[&str]) -> String {
        let ended = run(&mut self.command(folder, words));
        assert_eq!(ended.code, code, "{words:?}: {}", ended.said);
        ended.said
    }
}

fn run(command: &mut Command) -> Ended {
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "everything is said on standard error");
    Ended { code: output.status.code().unwrap(), said: String::from_utf8(output.stderr).unwrap() }
}

#[test]
fn a_word_that_is_no_command_is_answered_with_the_commands() {
    let said = Desk::new().ends(2, &["publish"]);
    assert_eq!(said, "error: there is no command `publish`\nto read on: `changjuan --help`\n");
    let said = Desk::new().ends(2, &[]);
    for command in ["new", "import", "check", "fix", "build", "record"] {
        assert!(said.contains(&format!("\n  {command} ")), "{said}");
    }
}

#[test]
fn new_writes_a_report_without_a_fault_and_overwrites_nothing() {
    let desk = Desk::new();
    let said = desk.ends(0, &["new", "deep/river", "--language", "zh-CN"]);
    assert_eq!(
        said,
        "deep/river/report.dj已经写好，请改写；检查用：`changjuan check deep/river`\n"
    );
    assert!(desk.read("deep/river/report.dj").contains("language = \"zh-CN\""));
    let said = desk.ends(0, &["check", "deep/river"]);
    assert!(said.starts_with("deep/river：1章，"), "{said}");

    desk.write("deep/river/report.dj", "mine");
    let said = desk.ends(2, &["new", "deep/river"]);
    assert!(said.starts_with("error: deep/river/") && said.contains("there already"), "{said}");
    assert_eq!(desk.read("deep/river/report.dj"), "mine");
}

#[test]
fn new_knows_its_languages() {
    let desk = Desk::new();
    let said = desk.ends(2, &["new", "river", "--language", "tlh"]);
    assert!(said.contains("expected one of `en`, `zh-CN`, `zh`"), "{said}");
    assert!(desk.files("").is_empty());
    desk.ends(0, &["new", "river", "--language", "zh"]);
    assert!(desk.read("river/report.dj").contains("language = \"zh-CN\""));
}

#[test]
fn check_says_what_is_wrong_in_each_report_and_where() {
    let desk = Desk::new();
    for folder in ["good", "bad"] {
        desk.ends(0, &["new", folder]);
    }
    desk.edit("bad/report.dj", "language = \"en\"", "language = \"english, I think\"");
    let line = desk.read("bad/report.dj").lines().position(|it| it.starts_with("language"));
    let said = desk.ends(1, &["check", "bad", "good"]);
    let place = format!("bad/report.dj:{}:", line.unwrap() + 1);
    assert!(said.contains(&place) && said.contains("\ngood: sections: 1, "), "{place} {said}");
    let said = desk.ends(1, &["check", "nowhere"]);
    assert!(said.contains("nowhere/report.dj"), "{said}");
}

#[test]
fn what_would_stop_build_check_says_alike() {
    let good = Desk::with_report();
    let drawing = good.read("report/photos/drawing.svg");
    for (from, to) in [
        ("<svg", "<svg onload=\"x()\""),
        ("</svg>", "<script/></svg>"),
        ("</svg>", "<g style=\"fill:red\"/></svg>"),
        ("</svg>", ""),
        ("<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg"),
        ("xmlns=", "xmlns:s="),
    ] {
        let desk = Desk::with_report();
        desk.write("report/photos/drawing.svg", &drawing.replacen(from, to, 1));
        let said = desk.ends(1, &["check"]);
        assert!(said.contains("report/photos/drawing.svg:") && said.contains("help:"), "{said}");
        let built = desk.ends(1, &["build"]);
        assert!(built.starts_with(&said), "{said}\n{built}");
    }
    let several = ["one/river", "two/river"];
    for folder in several {
        good.ends(0, &["new", folder]);
    }
    let said = good.ends(1, &["check", several[0], several[1]]);
    assert!(said.starts_with("error: two/river: one/river has the address"), "{said}");
}

const ARTICLE: &str =
    "A river comes back\n\nBy A. Writer\n\nThe council has planted 5,000 trees.\n";

#[test]
fn import_writes_a_report_and_says_what_it_did_line_by_line() {
    let desk = Desk::new();
    desk.write("article.txt", ARTICLE);
    let said = desk.ends(0, &["import", "article.txt", "--out", "river"]);
    assert!(said.contains("article.txt:1: "), "{said}");
    assert!(
        said.contains("numbers marked: 1,") && said.ends_with("river/report.dj: written\n"),
        "{said}"
    );
    assert!(desk.read("river/report.dj").contains("[5,000 trees]{.stat"));

    let before = desk.files("river");
    let said = desk.ends(2, &["import", "article.txt", "--out", "river"]);
    assert!(said.starts_with("error: article.txt: river/report.dj"), "{said}");
    assert_eq!(desk.files("river"), before);
}

#[test]
fn import_tells_a_bad_article_from_a_missing_one() {
    let desk = Desk::new();
    let said = desk.ends(2, &["import", "article.txt", "--out", "river"]);
    assert!(said.starts_with("error: article.txt cannot be read: "), "{said}");
    desk.write("article.txt", "\n\n");
    let said = desk.ends(1, &["import", "article.txt", "--out", "river"]);
    assert!(said.starts_with("error: article.txt: "), "{said}");
    assert!(!desk.path("river").exists());
}

#[test]
fn build_finds_everything_in_its_place_and_counts_what_it_wrote() {
    let desk = Desk::with_report();
    let said = desk.ends(0, &["build"]);
    let files = desk.files("dist");
    assert_eq!(said, format!("dist: {} files written\n", files.len()));
    assert!(files.contains_key("index.html") && files.contains_key("_headers"));
    desk.ends(0, &["build"]);
    assert_eq!(desk.files("dist"), files);
}

#[test]
fn build_leaves_the_site_as_it_was_when_a_report_has_errors() {
    let desk = Desk::with_report();
    desk.ends(0, &["build"]);
    let before = desk.files("dist");
    desk.edit("report/report.dj", "language = \"en\"", "");
    let said = desk.ends(1, &["build"]);
    assert!(said.contains("report/report.dj:") && said.ends_with("dist is as it was\n"), "{said}");
    assert_eq!(desk.files("dist"), before);
}

#[test]
fn build_takes_the_addresses_that_a_report_may_name() {
    let desk = Desk::with_report();
    for url in ["example.org", "https://example.org/a?b=c", "ftp://x", "//example.org/", "a b"] {
        let said = desk.ends(2, &["build", "--base-url", url]);
        assert!(said.starts_with("error: --base-url or BASE_URL: expected the address"), "{said}");
        let in_environment = run(desk.command("", &["build"]).env("BASE_URL", url));
        assert_eq!((in_environment.code, in_environment.said), (2, said));
        assert!(!desk.path("dist").exists());
    }
    let canonical = "<link rel=\"canonical\" href=\"https://example.org/a/\"";
    desk.ends(0, &["build", "--base-url", "https://example.org/a"]);
    assert!(desk.read("dist/index.html").contains(canonical));
    assert_eq!(run(desk.command("", &["build"]).env("BASE_URL", "")).code, 0);
    assert!(!desk.read("dist/index.html").contains("canonical"));
}

#[test]
fn build_without_an_app_says_how_to_make_one() {
    let desk = Desk::new();
    desk.ends(0, &["new", "report"]);
    let said = desk.ends(2, &["build"]);
    assert!(said.starts_with("error: target/shell: ") && said.contains("make build"), "{said}");
    assert!(!desk.path("dist").exists());
}

#[test]
fn build_tells_several_reports_one_by_one() {
    let desk = Desk::with_report();
    desk.ends(0, &["new", "river"]);
    let said = desk.ends(0, &["build", "report", "river", "--out", "site", "--title", "Both"]);
    assert!(said.starts_with("1 of 2: report\n2 of 2: river\nsite: "), "{said}");
    assert!(desk.read("site/index.html").contains("<title>Both</title>"));
}

#[test]
fn build_refuses_a_folder_that_it_has_not_made() {
    let desk = Desk::with_report();
    desk.write("notes.txt", "mine");
    let before = desk.files("");
    for out in [".", "report", "target"] {
        let said = desk.ends_in(
            "target",
            2,
            &["build", "../report", "--shell", "shell", "--out", &format!("../{out}")],
        );
        assert!(said.starts_with("error: ") && said.contains("so it is not replaced"), "{said}");
        assert_eq!(desk.files(""), before);
    }
}

#[test]
fn build_never_takes_the_folder_away_in_which_somebody_stands() {
    let desk = Desk::with_report();
    desk.ends(0, &["build", "--out", "site"]);
    let folder = fs::metadata(desk.path("site")).unwrap().ino();
    let words = ["build", "../report", "--shell", "../target/shell", "--cache", "../cache"];
    for out in [".", "../site"] {
        desk.edit("report/report.dj", "title = \"", "title = \"So ");
        desk.ends_in("site", 0, &[&words[..], &["--out", out]].concat());
        assert!(desk.read("site/index.html").contains("<title>So "));
        assert_eq!(fs::metadata(desk.path("site")).unwrap().ino(), folder);
    }
    let names: Vec<String> = desk.files("").into_keys().collect();
    assert!(!names.iter().any(|name| name.contains(".changjuan-") && !name.ends_with("-site")));

    let words = words.map(|word| word.replace("../", "../../"));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let said = desk.ends_in("site/photos", 2, &[&words[..], &["--out", ".."]].concat());
    assert!(said.contains("the working folder stands in it"), "{said}");
    assert!(desk.path("site/photos").is_dir());
}

#[test]
fn record_keeps_the_addresses_that_go_out() {
    let desk = Desk::with_report();
    let said = desk.ends(0, &["record"]);
    let file = said.strip_suffix(": written\n").unwrap();
    assert!(!desk.read(file).is_empty());
    assert_eq!(desk.ends(0, &["record"]), format!("{file}: unchanged\n"));
    desk.edit("report/report.dj", "published = 2026", "published = 2126");
    let said = desk.ends(0, &["record"]);
    assert!(said.contains("published = 2126"), "a date far ahead is warned of: {said}");

    let before = desk.read(file);
    let text = desk.read("report/report.dj");
    let at = text.find("{.stat").unwrap();
    let id = text[at..].split('#').nth(1).unwrap().split([' ', '}']).next().unwrap();
    desk.write("report/report.dj", &text.replace(&format!("#{id}"), "#quite-another"));
    let said = desk.ends(1, &["record"]);
    assert!(said.contains(id) && said.ends_with(&format!("{file} is as it was\n")), "{said}");
    assert_eq!(desk.read(file), before);
}

/// A Chinese report with `slips` half-width commas, in a file that ends its lines as Windows does.
fn with_slips(slips: usize) -> Desk {
    let desk = Desk::new();
    desk.ends(0, &["new", "report", "--language", "zh-CN"]);
    let text = desk.read("report/report.dj");
    let slip = "三年前,椴树街上一棵树也没有。";
    let text = text.replacen("三年前，椴树街上一棵树也没有。", &slip.repeat(slips), 1);
    assert!(text.contains(slip));
    desk.write("report/report.dj", &format!("\u{feff}{}", text.replace('\n', "\r\n")));
    desk
}

#[test]
fn check_names_one_kind_of_slip_once_and_fix_writes_what_it_proposes() {
    let desk = with_slips(60);
    let before = desk.read("report/report.dj");
    let said = desk.ends(0, &["check", "--messages", "en"]);
    assert!(said.contains("found `,`, 60 times") && said.contains("1 warning\n"), "{said}");
    assert!(desk.ends(0, &["check"]).contains("此处是`,`，共60处"));

    let mut command = desk.command("", &["fix", "--check", "--messages", "en"]);
    let output = command.output().unwrap();
    let diff = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("60 places to put right"));
    assert!(diff.starts_with("--- report/report.dj\n+++ report/report.dj\n@@ "), "{diff}");
    assert_eq!(desk.read("report/report.dj"), before);

    let output = desk.command("", &["fix"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), diff);
    let after = desk.read("report/report.dj");
    assert_eq!(after, before.replace("前,椴", "前，椴"));
    let said = desk.ends(0, &["check"]);
    assert!(said.starts_with("report："), "{said}");
    assert_eq!(desk.ends(0, &["fix"]), "report/report.dj：没有要改的\n");
    let said = desk.ends(0, &["fix", "--check", "--messages", "en"]);
    assert_eq!(said, "report/report.dj: nothing to put right\n");
}

#[test]
fn fix_puts_right_what_stands_beside_an_error_and_keeps_the_files_rights() {
    let desk = with_slips(1);
    desk.edit("report/report.dj", "language = \"zh-CN\"", "language = \"zh-CN\"\r\nodd = 1");
    let rights = fs::metadata(desk.path("report/report.dj")).unwrap().mode();
    desk.ends(1, &["check"]);
    assert_eq!(desk.command("", &["fix"]).output().unwrap().status.code(), Some(0));
    assert!(desk.read("report/report.dj").contains("三年前，椴树街"));
    assert_eq!(fs::metadata(desk.path("report/report.dj")).unwrap().mode(), rights);
    let names: Vec<String> = desk.files("report").into_keys().collect();
    assert!(!names.iter().any(|name| name.contains(".changjuan-")), "{names:?}");
    assert!(desk.ends(1, &["fix", "nowhere"]).contains("nowhere/report.dj"));
}
