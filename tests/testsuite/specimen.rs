//! The specimens: reports that show every form of every graphic, and how much each graphic weighs.

use std::{collections::BTreeSet, path::Path};

use changjuan::{
    document,
    page::render,
    report::{
        Report,
        scene::{MOST_STEPS, Manner, form::Form},
    },
};
use scraper::{Html, Selector};

use crate::sample;

const CHINESE: &str = "tests/reports/specimen";
const ENGLISH: &str = "tests/reports/specimen-en";

/// The most that a graphic may weigh in the page, bytes.
const HEAVIEST: usize = 12 * 1024;

#[track_caller]
fn read(folder: &str) -> Report {
    let checked = document::read(Path::new(folder)).unwrap();
    assert_eq!(checked.diagnostics.to_string(), "", "{folder}");
    checked.report
}

#[test]
fn nothing_is_said_about_the_specimens_and_they_have_every_form() {
    for folder in [CHINESE, ENGLISH] {
        let report = read(folder);
        let name = |form: Form| (form.graphic(), form.name());
        let drawn: BTreeSet<_> = report.scenes.iter().map(|it| name(it.graphic.form())).collect();
        assert_eq!(drawn, BTreeSet::from(Form::ALL.map(name)), "{folder}");
    }
}

#[test]
fn the_specimen_has_scenes_and_stills_and_one_of_as_many_steps_as_there_may_be() {
    let report = read(CHINESE);
    for manner in [Manner::Scene, Manner::Still] {
        let graphics: BTreeSet<_> = report
            .scenes
            .iter()
            .filter(|it| it.manner == manner)
            .map(|it| it.graphic.form().graphic())
            .collect();
        assert_eq!(graphics, BTreeSet::from(Form::ALL.map(Form::graphic)), "{}", manner.as_str());
    }
    assert!(report.scenes.iter().any(|it| it.steps.len() == MOST_STEPS));
}

#[test]
fn no_graphic_of_the_specimens_is_heavy() {
    for folder in [CHINESE, ENGLISH] {
        let report = read(folder);
        let page = Html::parse_document(&render(&report, &sample::assets()));
        let graphics = Selector::parse(".graphic").unwrap();
        let weights: Vec<usize> = page.select(&graphics).map(|it| it.html().len()).collect();
        assert_eq!(weights.len(), report.scenes.len());
        for (scene, weight) in report.scenes.iter().zip(weights) {
            assert!(weight <= HEAVIEST, "{}: {weight}", scene.title);
        }
    }
}
