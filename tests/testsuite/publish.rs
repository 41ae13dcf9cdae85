//! From a folder to a site: what is written, that it is always the same, and that a fault leaves the
//! site as it was.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use changjuan::publish::{Job, PublishError, publish};
use tempfile::TempDir;

use crate::report_text::{DRAWING, ReportText};

mod cards;
mod headers;
mod hostile;
mod output;
mod sites;

/// A folder with a report, a painting with its night, and what stands for an app.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self::with(&["report"])
    }

    fn with(reports: &[&str]) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        let text = ReportText::minimal().replacing("alt =", "night = \"art/night.toml\"\nalt =");
        for report in reports {
            let write = |name, content: &str| desk.write(&format!("{report}/{name}"), content);
            write("report.dj", text.as_str());
            write("photos/lake.svg", DRAWING);
            write("art/lake.svg", &DRAWING.replace("/>", " fill=\"#aabbcc\"/>"));
            write("art/night.toml", "[colors]\n\"#aabbcc\" = \"#112233\"\n");
        }
        desk.write("shell/app-1a2b.js", "export default 1;\n");
        desk.write("shell/app-1a2b_bg.wasm", "\0asm");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(name)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        self.write(name, &text.replace(from, to));
    }

    fn publish(&self) -> Result<usize, PublishError> {
        publish(&self.job(&["report"]), &()).map(|published| published.files)
    }

    fn job(&self, reports: &[&str]) -> Job {
        Job {
            reports: reports.iter().map(|it| self.path(it)).collect(),
            shell: self.path("shell"),
            out: self.path("out"),
            cache: self.path("cache"),
            base_url: None,
            title: None,
            fonts: None,
            now: None,
            live: false,
        }
    }

    /// What a fault says; the site must stay as it was, with nothing left beside it.
    #[track_caller]
    fn refusal(&self) -> String {
        let before = (self.site(), self.beside());
        let fault = self.publish().unwrap_err().to_string();
        assert_eq!((self.site(), self.beside()), before, "{fault}");
        fault
    }

    /// Every published file by its name.
    fn site(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path("out"), "", &mut files);
        files
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path("out").join(name)).unwrap()
    }

    /// The text of the one file whose name begins and ends so.
    fn hashed(&self, start: &str, end: &str) -> String {
        let names: Vec<_> = self
            .site()
            .into_keys()
            .filter(|name| name.starts_with(start) && name.ends_with(end))
            .collect();
        assert_eq!(names.len(), 1, "{start}…{end}: {names:?}");
        self.text(&names[0])
    }

    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// Adds every file in `folder`, with `prefix` before its name.
pub(crate) fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}

/// A file name without the hash in it.
fn without_hash(name: &str) -> String {
    let Some((stem, rest)) = name.rsplit_once('-') else { return name.to_owned() };
    let Some((hash, ending)) = rest.split_once('.') else { return name.to_owned() };
    let is_hash = hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hash { format!("{stem}-*.{ending}") } else { name.to_owned() }
}

#[test]
fn a_site_is_these_files_and_no_others() {
    let desk = Desk::new();
    let files = desk.publish().unwrap();
    let mut names: Vec<_> = desk.site().into_keys().map(|name| without_hash(&name)).collect();
    names.sort();
    assert_eq!(
        names,
        [
            ".changjuan-site",
            "_headers",
            "_headers.caddy",
            "_headers.nginx",
            "app-1a2b.js",
            "app-1a2b_bg.wasm",
            "art/lake-*.svg",
            "art/lake-night-*.svg",
            "data/figures.csv",
            "data/figures.json",
            "embed.js",
            "embed/ecology/index.html",
            "embed/end/index.html",
            "embed/f/boilers/index.html",
            "embed/f/urban/index.html",
            "embed/index.html",
            "embed/p/lake/index.html",
            "embed/preview/index.html",
            "f/boilers/index.html",
            "f/urban/index.html",
            "favicon-*.svg",
            "frame-*.css",
            "frame-*.js",
            "index.html",
            "noscript-*.css",
            "onward-*.js",
            "p/lake/index.html",
            "photos/lake-*.svg",
            "preview-*.css",
            "preview-*.js",
            "robots.txt",
            "s/ecology/index.html",
            "s/end/index.html",
            "share-*.css",
            "small-frame-*.css",
            "start-*.js",
            "style-*.css",
        ]
    );
    assert_eq!(files, names.len());
    assert_eq!(desk.beside(), ["out", "report", "shell"]);
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let desk = Desk::new();
    desk.publish().unwrap();
    let first = desk.site();
    desk.publish().unwrap();
    assert_eq!(desk.site(), first);
    let other = Desk::new();
    other.publish().unwrap();
    assert_eq!(other.site(), first);
}

#[test]
fn a_broken_report_says_where_and_leaves_the_site_as_it_was() {
    let cases = [
        (" label=\"城镇收入年均增速\"", "", "expected a label"),
        ("{#water}", "{#治水}", "cannot stand in a name"),
        ("(photos/lake.svg)", "(photos/sea.svg)", "photos/sea.svg"),
        ("subtitle = \"一句话。\"", "subtitle = 5", "subtitle"),
    ];
    for (from, to, message) in cases {
        let desk = Desk::new();
        desk.publish().unwrap();
        let text = fs::read_to_string(desk.path("report/report.dj")).unwrap();
        let line = text[..text.find(from).unwrap()].matches('\n').count() + 1;
        desk.edit("report/report.dj", from, to);
        let fault = desk.refusal();
        assert!(fault.contains(message), "{fault}");
        assert!(fault.contains(&format!("report.dj:{line}:")), "line {line}: {fault}");
    }
}

#[test]
fn a_first_build_that_fails_writes_nothing() {
    let desk = Desk::new();
    desk.edit("report/report.dj", "{#water}", "{#治水}");
    desk.refusal();
    assert_eq!(desk.beside(), ["report", "shell"]);
}

#[test]
fn a_painting_has_a_night_and_the_styles_show_it() {
    let desk = Desk::new();
    desk.publish().unwrap();
    let site = desk.site();
    let night = site.keys().find(|name| name.starts_with("art/lake-night-")).unwrap();
    let day = site.keys().find(|name| name.starts_with("art/lake-") && *name != night).unwrap();
    assert!(desk.text(day).contains("#aabbcc"));
    assert!(desk.text(night).contains("#112233"));
    let css = desk.hashed("style-", ".css");
    let names = format!(":root{{--wide-day:url({day});--wide-night:url({night})}}");
    assert!(css.contains(&names), "{names}");
    let html = desk.text("index.html");
    let asked_for = format!("data-wide=\"{day}\" data-wide-night=\"{night}\"");
    assert!(html.contains(&asked_for), "{asked_for}");
}

#[test]
fn a_shell_that_was_not_built_says_how_to_build_it() {
    let desk = Desk::new();
    fs::remove_file(desk.path("shell/app-1a2b_bg.wasm")).unwrap();
    let fault = desk.refusal();
    assert!(fault.contains("make build"), "{fault}");
}

#[test]
fn figures_are_exported_exactly() {
    let desk = Desk::new();
    desk.publish().unwrap();
    let json: serde_json::Value = serde_json::from_str(&desk.text("data/figures.json")).unwrap();
    let urban = &json[0];
    assert_eq!(urban["id"], "urban");
    assert_eq!(urban["value"], "10.3%");
    assert_eq!(urban["number"], "10.3");
    assert_eq!(urban["bound"], "exact");
    assert_eq!(urban["unit"], "%");
    assert_eq!(urban["section"], serde_json::Value::Null);
    assert_eq!(urban["sentence"], "序言里，收入增长10.3%。");
    assert_eq!(json[1]["section"], "绿色之路");
    assert_eq!(json[1]["period"], "2017年");
    assert_eq!(
        desk.text("data/figures.csv"),
        "\u{feff}id,label,value,number,bound,unit,period,section,sentence,url\r\n\
         urban,城镇收入年均增速,10.3%,10.3,exact,%,,,序言里，收入增长10.3%。,#stat-urban\r\n\
         boilers,关停的锅炉,40台,40,exact,台,2017年,绿色之路,关停40台锅炉。,#stat-boilers\r\n"
    );
}
