//! The starter reports: they teach by being right, and never overwrite anything.

use std::fs;

use changjuan::{
    document,
    starter::{STARTERS, Starter},
};

#[test]
fn starters_have_nothing_to_complain_about() {
    for starter in &STARTERS {
        let folder = tempfile::tempdir().unwrap();
        starter.write(folder.path()).unwrap();
        let checked =
            document::read(folder.path()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        assert_eq!(checked.diagnostics.to_string(), "", "{}", starter.language);
        let report = checked.report;
        assert_eq!(report.language.as_str(), starter.language);
        assert_eq!((report.sections.len(), report.photos.len()), (1, 1));
        assert!(report.statistics.iter().all(|statistic| statistic.number.is_some()));
    }
}

#[test]
fn starters_show_the_same_in_every_language() {
    let ids = |starter: &Starter| {
        let folder = tempfile::tempdir().unwrap();
        starter.write(folder.path()).unwrap();
        let report = document::read(folder.path()).unwrap().report;
        report.statistics.iter().map(|it| (it.id.to_string(), it.key)).collect::<Vec<_>>()
    };
    let [first, rest @ ..] = &STARTERS;
    for starter in rest {
        assert_eq!(ids(starter), ids(first), "{}", starter.language);
    }
}

#[test]
fn nothing_is_ever_overwritten() {
    for taken in ["report.dj", "photos/drawing.svg"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(taken);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "mine").unwrap();
        let fault = STARTERS[0].write(folder.path()).unwrap_err().to_string();
        assert!(fault.contains(taken) && fault.contains("there already"), "{fault}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        let other = if taken == "report.dj" { "photos" } else { "report.dj" };
        assert!(!folder.path().join(other).exists(), "half was written");
    }
}
