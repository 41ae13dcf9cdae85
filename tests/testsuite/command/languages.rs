//! The command speaks one language at a time: that which is asked for, else that of the report, else
//! that of the system.

use changjuan::messages::Locale;

use super::{Desk, run};
use crate::language::{assert_in, without_excerpts};

const COMMANDS: [&str; 7] = ["import", "check", "fix", "build", "preview", "new", "record"];

/// Everything that is said when the command ends with `code`, on whichever channel, checked to be in
/// the language of `locale`.
#[track_caller]
fn said(desk: &Desk, locale: Locale, code: i32, words: &[&str]) -> String {
    let words = [&["--messages", locale.tag()], words].concat();
    let output = desk.command("", &words).output().unwrap();
    let said = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    assert_eq!(output.status.code(), Some(code), "{words:?}: {said}");
    assert!(!said.is_empty(), "{words:?}");
    assert_in(locale, &without_excerpts(&without_commands(&said)));
    said
}

/// The text without calls, which are the same in every language.
fn without_commands(text: &str) -> String {
    let prose = text.lines().filter(|line| !line.trim_start().starts_with("changjuan "));
    let prose: String = prose.map(|line| format!("{line}\n")).collect();
    COMMANDS.iter().fold(prose, |text, it| text.replace(&format!("changjuan {it}"), "…"))
}

#[test]
fn every_command_speaks_one_language_whatever_happens() {
    for locale in Locale::ALL {
        let desk = Desk::new();
        let said = |code, words: &[&str]| said(&desk, locale, code, words);
        said(0, &["new", "report"]);
        said(2, &["new", "report"]);
        said(0, &["check"]);
        said(2, &["build"]);
        desk.write("target/shell/app-1a2b.js", "export default 1;\n");
        desk.write("target/shell/app-1a2b_bg.wasm", "\0asm");
        said(0, &["build"]);
        said(2, &["build", "--base-url", "example.org"]);
        said(2, &["build", "--out", "report"]);
        said(2, &["build", "--font", "nowhere.ttf", "--shell", "nowhere"]);
        said(0, &["record"]);
        said(0, &["record"]);
        said(0, &["new", "river", "--language", "zh"]);
        said(0, &["build", "report", "river", "--out", "site"]);
        said(1, &["check", "report", "river", "river"]);
        said(0, &["fix", "report", "river"]);
        said(1, &["fix", "nowhere"]);
        said(2, &["preview", "nowhere", "--port", "0"]);
        said(2, &["preview", "report", "--shell", "nowhere", "--port", "0"]);
        for (file, from, to) in [
            ("river/report.dj", "language = \"zh-CN\"", "language = \"zh_CN\""),
            ("report/report.dj", "title =", "titel ="),
        ] {
            desk.edit(file, from, to);
        }
        said(1, &["check", "report", "river", "nowhere"]);
        said(1, &["build", "report", "river"]);
        said(1, &["record"]);
    }
}

#[test]
fn an_import_says_in_one_language_why_there_is_none() {
    for locale in Locale::ALL {
        let desk = Desk::new();
        desk.write("article.txt", super::ARTICLE);
        desk.write("empty.txt", "\n\n");
        std::fs::write(desk.path("odd.txt"), b"\xff\xff\xff\x80").unwrap();
        desk.ends(0, &["import", "article.txt", "--out", "river"]);
        for (code, article) in
            [(2, "nowhere.txt"), (1, "empty.txt"), (1, "odd.txt"), (2, "article.txt")]
        {
            said(&desk, locale, code, &["import", article, "--out", "river"]);
        }
    }
}

#[test]
fn the_help_and_what_is_wrong_with_a_call_are_in_one_language() {
    let desk = Desk::new();
    for locale in Locale::ALL {
        let said = |code, words: &[&str]| said(&desk, locale, code, words);
        let whole = said(0, &["--help"]);
        for command in COMMANDS {
            assert!(whole.contains(&format!("\n  {command} ")), "{whole}");
            let of_command = said(0, &[command, "--help"]);
            assert!(of_command.contains("--messages <"), "{of_command}");
            assert_eq!(of_command, said(0, &["help", command]));
        }
        said(2, &["biuld"]);
        said(2, &["build", "--ou", "site"]);
        said(2, &["build", "--out"]);
        said(2, &["new"]);
        said(2, &["import", "article.txt"]);
        said(2, &["import", "a", "b", "--out", "c"]);
        said(2, &["new", "river", "--language", "tlh"]);
        said(2, &["build", "--out", "a", "--out", "b"]);
    }
    let nothing = run(&mut desk.command("", &["check", "--messages", "tlh"]));
    assert_eq!(nothing.code, 2);
    assert!(nothing.said.contains("`zh`"), "{nothing:?}");
}

#[test]
fn each_option_says_what_it_is_for() {
    let desk = Desk::new();
    for command in COMMANDS {
        let help = said(&desk, Locale::Chinese, 0, &[command, "--help"]);
        let explained =
            help.lines().filter(|line| line.starts_with("  -") || line.starts_with("  <"));
        for line in explained {
            let below = help.lines().skip_while(|it| *it != line).nth(1).unwrap_or_default();
            let is_explained =
                [line, below].iter().any(|it| it.contains(changjuan::characters::is_han));
            assert!(is_explained, "{line} of {command}");
        }
    }
}

#[test]
fn the_report_chooses_the_language_and_else_the_system() {
    let desk = Desk::new();
    desk.ends(0, &["new", "chinese", "--language", "zh"]);
    desk.ends(0, &["new", "english", "--language", "en"]);
    let said = desk.ends(0, &["check", "chinese", "english"]);
    assert!(said.contains("chinese：1章") && said.contains("\nenglish: sections: 1"), "{said}");
    let forced = desk.ends(0, &["--messages", "zh", "check", "english"]);
    assert!(forced.starts_with("english：1章"), "{forced}");

    let in_system = |lang: &str, words: &[&str]| {
        run(desk.command("", words).env_remove("LC_ALL").env("LC_MESSAGES", "").env("LANG", lang))
    };
    for (lang, expected) in [("zh_CN.UTF-8", "读不了报道文件"), ("de_DE.UTF-8", "cannot be read")]
    {
        let ended = in_system(lang, &["check", "nowhere"]);
        assert!(ended.said.contains(expected), "{ended:?}");
    }
    let ended = in_system("zh_CN.UTF-8", &["new", "unasked"]);
    assert_eq!(ended.code, 0);
    assert!(desk.read("unasked/report.dj").contains("language = \"zh-CN\""));
}
