//! Addresses that readers already have: recorded when an edition goes out, and kept by the next.

use std::{fs, path::Path};

use changjuan::{
    document::{self, FILE, addresses},
    page::render,
    publish::addresses::record,
};
use insta::{Settings, assert_snapshot};
use scraper::{Html, Selector};
use tempfile::TempDir;

use crate::{
    language::in_every_language,
    report_text::{DRAWING, ReportText},
    sample,
};

/// A folder with the small report, already published.
struct Edition {
    folder: TempDir,
}

impl Edition {
    fn published() -> Self {
        let edition = Self { folder: tempfile::tempdir().unwrap() };
        for (name, content) in [
            (FILE, ReportText::minimal().as_str()),
            ("photos/lake.svg", DRAWING),
            ("art/lake.svg", DRAWING),
        ] {
            let path = edition.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        assert!(record(edition.path(), None).unwrap().changed);
        edition
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn recorded(&self) -> String {
        fs::read_to_string(self.path().join(addresses::FILE)).unwrap()
    }

    /// Writes the small report anew, with each `(from, to)` replaced.
    fn rewritten(self, changes: &[(&str, &str)]) -> Self {
        let text =
            changes.iter().fold(ReportText::minimal(), |text, (from, to)| text.replacing(from, to));
        fs::write(self.path().join(FILE), text.as_str()).unwrap();
        self
    }

    /// What is said about the report, with the folder's name left out.
    fn said(&self) -> String {
        let read = document::read(self.path()).map(|checked| checked.diagnostics);
        let said = in_every_language(&read.unwrap_or_else(|diagnostics| diagnostics));
        said.replace(&self.path().display().to_string(), "report")
    }

    fn page(&self) -> Html {
        let report = document::read(self.path()).unwrap().report;
        Html::parse_document(&render(&report, &sample::assets()))
    }
}

fn assert_said(name: &str, said: &str) {
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!(name, said));
}

#[test]
fn an_edition_records_every_id_and_is_left_alone_when_nothing_changed() {
    let edition = Edition::published();
    assert_said("recorded", &edition.recorded());
    let modified =
        || fs::metadata(edition.path().join(addresses::FILE)).unwrap().modified().unwrap();
    let before = modified();
    assert!(!record(edition.path(), None).unwrap().changed);
    assert_eq!(modified(), before);
    assert_eq!(edition.said(), "");
}

#[test]
fn diagnostics() {
    let mut all = String::new();
    for (what, changes) in [
        (
            "a statistic under another name",
            &[("#boilers label", "#boiler label"), ("urban boilers", "urban boiler")][..],
        ),
        ("a part that is gone", &[("{#water}\n", "")]),
        ("a picture under another name", &[("#lake caption", "#pier caption")]),
        ("alias of what is there", &[("{#water}", "{#water alias=\"ecology\"}")]),
        ("alias twice", &[("{#water}", "{#river alias=\"water water\"}")]),
        ("alias never published", &[("{#water}", "{#river alias=\"water watr\"}")]),
        ("alias without id", &[("{#water}", "{alias=\"water\"}")]),
        ("alias in capitals", &[("{#water}", "{#river alias=\"Water\"}")]),
        ("empty alias", &[("{#water}", "{#water alias=\"\"}")]),
    ] {
        let said = Edition::published().rewritten(changes).said();
        assert!(!said.is_empty(), "{what}: nothing was said");
        all.push_str(&format!("━━━ {what}\n{said}\n"));
    }
    let edition = Edition::published();
    for (what, file) in [
        ("a list of something else", "sections = [\"ecology\", 5]\n"),
        ("an unknown list", "pages = []\n"),
        ("no TOML", "sections = ecology\n"),
    ] {
        fs::write(edition.path().join(addresses::FILE), file).unwrap();
        all.push_str(&format!("━━━ {what}\n{}\n", edition.said()));
    }
    assert_said("addresses", &all);
}

#[test]
fn an_edition_that_lost_an_address_is_not_recorded() {
    let edition = Edition::published();
    let before = edition.recorded();
    let edition = edition.rewritten(&[("{#water}\n", "")]);
    assert!(record(edition.path(), None).unwrap_err().to_string().contains("water"));
    assert_eq!(edition.recorded(), before);
    let names = fs::read_dir(edition.path()).unwrap().count();
    assert_eq!(names, 4, "nothing is left beside the report");
}

#[test]
fn the_page_catches_links_to_former_addresses() {
    let edition = Edition::published().rewritten(&[
        ("{#ecology kicker", "{#green alias=\"ecology\" kicker"),
        ("(#ecology)", "(#ecology)"),
        ("{#water}", "{#river alias=\"water\"}"),
        ("#lake caption", "#pier alias=\"lake\" caption"),
        ("#boilers label", "#stoves alias=\"boilers\" label"),
        ("urban boilers", "urban stoves"),
        ("{#end .epilogue}", "{#close alias=\"end\" .epilogue}"),
    ]);
    assert_eq!(edition.said(), "");
    let page = edition.page();
    for (old, inside) in [
        ("ecology", "section#green > .chapter__head"),
        ("water", "section#river"),
        ("photo-lake", "figure#photo-pier"),
        ("stat-boilers", ".sentence"),
        ("row-boilers", "tr#row-stoves > .figures__label"),
        ("card-boilers", "tr#row-stoves > .figures__label"),
        ("end", "section#close"),
    ] {
        let selector = Selector::parse(&format!("{inside} > span.former#{old}")).unwrap();
        assert_eq!(page.select(&selector).count(), 1, "{inside} > #{old}");
    }
    let beside = Selector::parse("#stat-boilers[data-now='stat-stoves'] + #stat-stoves").unwrap();
    assert_eq!(page.select(&beside).count(), 1);
}

#[test]
fn a_former_address_stays_recorded_in_the_editions_to_come() {
    let gone = [
        ("urban boilers", "urban"),
        ("[40台]{.stat .key #boilers label=\"关停的锅炉\" period=\"2017年\"}", "许多"),
        ("{#water}", "{#water alias=\"stat-boilers\"}"),
    ];
    let edition = Edition::published().rewritten(&gone);
    assert_eq!(edition.said(), "");
    assert!(!record(edition.path(), None).unwrap().changed, "{}", edition.recorded());
    let forgotten = edition.rewritten(&gone[..2]);
    assert!(forgotten.said().contains("boilers"), "{}", forgotten.said());
}
