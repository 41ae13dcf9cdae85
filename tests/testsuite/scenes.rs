//! Scenes: what each form draws, what it refuses, and that the manual's examples are right.

use std::{collections::BTreeSet, fs};

use changjuan::{
    diagnostic::Diagnostics,
    document::{FileError, parse},
    report::{
        Report,
        scene::{
            Graphic, Manner, Scene,
            dots::Dots,
            form::Form,
            groups::Groups,
            material::{Mark, Shown},
            route::Route,
            share::Share,
        },
        text::Block,
    },
};
use insta::{Settings, assert_snapshot};

use crate::{bundled::MANUALS, language::in_every_language};

const FRONT: &str = "+++
title = \"题\"
subtitle = \"副题\"
description = \"说明\"
language = \"zh-CN\"
published = 2026-11-23T18:00:00+08:00
+++

";

fn files(path: &str) -> Result<Vec<u8>, FileError> {
    match path {
        "art/mill.svg" => Ok(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'>\
            <g data-on=\"water\"/><g data-on=\"wheel\"/></svg>"
            .to_vec()),
        "art/coal.svg" | "art/dust.svg" => {
            Ok(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>".to_vec())
        }
        _ => Err(FileError::Missing),
    }
}

fn read(text: &str) -> (Option<Report>, Diagnostics) {
    parse("report.dj", &format!("{FRONT}{text}"), &files)
}

#[track_caller]
fn report(text: &str) -> Report {
    let (report, diagnostics) = read(text);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    report.unwrap()
}

#[track_caller]
fn scene(text: &str) -> Scene {
    report(text).scenes.into_iter().next().unwrap()
}

/// The scenes and stills in the manual, in its order.
fn examples() -> Vec<String> {
    examples_of(MANUALS[0])
}

fn examples_of(manual: &str) -> Vec<String> {
    let manual = fs::read_to_string(manual).unwrap();
    let fenced = manual.split("```text\n").skip(1).map(|it| it.split("```").next().unwrap());
    let is_scene = |it: &&str| it.contains("\n::: s");
    fenced.filter(is_scene).map(str::to_owned).collect()
}

#[test]
fn every_manual_has_an_example_of_every_form() {
    for manual in MANUALS {
        let examples = examples_of(manual);
        let names: BTreeSet<_> = examples
            .iter()
            .map(|example| {
                let form = scene(example).graphic.form();
                (form.graphic(), form.name())
            })
            .collect();
        let all = Form::ALL.map(|form| (form.graphic(), form.name()));
        assert_eq!(names, BTreeSet::from(all), "{manual}");
        assert_eq!(examples.len(), all.len(), "{manual}");
    }
}

#[test]
fn graphics_carry_what_the_text_says() {
    let of = |form: Form| {
        let mut scenes = examples().into_iter().map(|it| scene(&it));
        scenes.find(|it| it.graphic.form() == form).unwrap()
    };
    let shown = |statistic, step| Shown { statistic, step };

    let bars = of(Form::Bars);
    assert_eq!((bars.manner, bars.lead.len(), bars.steps.len()), (Manner::Scene, 1, 2));
    let Graphic::Bars(bars) = bars.graphic else { panic!("bars") };
    assert_eq!((bars.unit.as_str(), bars.most.to_string()), ("%", "12.2".to_owned()));
    let steps: Vec<_> = bars.items.iter().map(|it| it.shown).collect();
    assert_eq!(steps, [shown(0, Some(0)), shown(1, Some(1))]);
    assert_eq!(bars.difference, Some(shown(2, Some(1))));

    let Graphic::Share(Share::Field(field)) = of(Form::Field).graphic else { panic!("a field") };
    assert_eq!((field.part, field.whole), (112, 549));
    assert_eq!(field.told, Some(shown(2, Some(1))));

    let Graphic::Share(Share::Pace(pace)) = of(Form::Pace).graphic else { panic!("a pace") };
    let count = pace.count.unwrap();
    assert_eq!((pace.past, pace.periods, count.all), (8, 12, 140));
    assert_eq!(count.part, Some((shown(3, Some(2)), 85)));

    let Graphic::Dots(Dots::Fields(fields)) = of(Form::Fields).graphic else { panic!("fields") };
    let marks: Vec<_> = fields.iter().map(|it| (it.mark, it.per, it.marks)).collect();
    assert_eq!(marks, [(Mark::Square, 1, 233), (Mark::Dot, 100, 500)]);

    let Graphic::Dots(Dots::Ledger(ledger)) = of(Form::Ledger).graphic else { panic!("a ledger") };
    assert_eq!((ledger.columns, ledger.cells, ledger.others[0].marks), (13, 4, 9));

    let Graphic::Level(level) = of(Form::Level).graphic else { panic!("a level") };
    assert_eq!((level.shown, level.fields[0].marks), (shown(0, Some(0)), 90));

    let Graphic::Groups(Groups::Slips(slips)) = of(Form::Slips).graphic else { panic!("slips") };
    assert_eq!((slips.groups.len(), slips.groups[0].items.len()), (1, 3));
    let owners: Vec<_> = slips.owners.iter().map(|it| (it.name.as_str(), it.mark)).collect();
    assert_eq!(owners, [("一名负责人", Mark::Dot), ("一套班子", Mark::Square)]);

    let Graphic::Groups(Groups::Terms(terms)) = of(Form::Terms).graphic else { panic!("terms") };
    let names: Vec<_> = terms.groups.iter().map(|it| it.name.as_deref()).collect();
    assert_eq!(names, [Some("骨架"), Some("重点")]);
    assert_eq!(terms.groups[1].items, ["商贸物流", "文化旅游"]);

    let sealed = of(Form::Glyphs);
    assert_eq!((sealed.seal.as_deref(), sealed.note.is_some()), (Some("禁燃"), true));

    let Graphic::Route(Route::Lines(lines)) = of(Form::Lines).graphic else { panic!("lines") };
    assert_eq!(lines.statuses, ["即将通车", "加紧推进"]);
    assert_eq!(lines.lines[0].stops, [Some("西站".to_owned()), None, Some("东站".to_owned())]);
    assert_eq!((lines.lines[2].way.len(), lines.lines[2].step), (0, Some(1)));

    let Graphic::Route(Route::Course(course)) = of(Form::Course).graphic else {
        panic!("a course")
    };
    assert_eq!((course.value.to_string(), course.interval), ("179".to_owned(), 10));
    assert_eq!(course.said, [("要保护好".to_owned(), Some(1))]);

    let Graphic::Art(art) = of(Form::Art).graphic else { panic!("art") };
    assert_eq!(art.states, ["water", "wheel"]);
}

#[test]
fn a_step_shows_what_is_marked_in_it_and_of_what_is_marked_elsewhere() {
    let report = report(
        "早先[20艘]{.stat #before label=\"早先\"}。\n\n\
         {#boats graphic=\"bars\" title=\"船\" of=\"before after\"}\n::: scene\n开头一步。\n\n\
         后来[40艘]{.stat #after label=\"后来\"}：\n\n- 大船\n- 小船\n:::\n",
    );
    let Graphic::Bars(bars) = &report.scenes[0].graphic else { panic!("bars") };
    let shown: Vec<_> = bars.items.iter().map(|it| (it.shown.statistic, it.shown.step)).collect();
    assert_eq!(shown, [(0, None), (1, Some(1))]);
    assert!(
        matches!(report.scenes[0].steps[1].lists.as_slice(), [Block::List { items, .. }] if items.len() == 2)
    );
    assert!(report.addresses().any(|it| it.fragment() == "scene-boats"));
}

#[test]
fn a_number_whose_things_are_listed_later_has_no_blank_slips() {
    let slips = |list: &str| {
        let (three, two) = (mark("三件", ""), mark("两条", ""));
        let scene = scene(&one("\"groups\"", &format!("办{three}。\n\n{list}\n\n又定{two}。")));
        let Graphic::Groups(Groups::Slips(slips)) = scene.graphic else { panic!("slips") };
        slips.groups.into_iter().map(|it| (it.head.is_some(), it.items.len())).collect::<Vec<_>>()
    };
    let all = "头两件：\n\n- 甲\n- 乙\n\n还有一件：\n\n- 丙";
    assert_eq!(slips(all), [(true, 3), (true, 0)]);
    // Fewer than the number says are perhaps other things.
    assert_eq!(slips("先说：\n\n- 甲\n- 乙"), [(true, 0), (true, 0), (false, 2)]);
}

#[test]
fn a_rank_of_years_is_a_level_and_no_amount() {
    let scene = scene(&one("\"level\"", "湖水是[近20年来的最高]{.stat #lake label=\"蓄水量\"}。"));
    assert!(matches!(scene.graphic, Graphic::Level(_)));
}

#[test]
fn a_lost_section_says_nothing_of_scenes_elsewhere() {
    let (_, diagnostics) = read(
        "{kicker=\"丙\"}\n## 没有编号\n\n船[20艘]{.stat #boats label=\"船\"}。\n\n\
         {graphic=\"dots\" title=\"点\" of=\"boats share\"}\n::: scene\n一步。\n:::\n\n\
         {#d}\n## 后一节\n\n占[30%]{.stat #share label=\"占比\"}和[40%]{.stat #other label=\"占比二\"}。\n\n\
         {graphic=\"bars\" title=\"条\" of=\"share other\"}\n::: scene\n又一步。\n:::\n",
    );
    assert_eq!((diagnostics.errors(), diagnostics.warnings()), (1, 0), "{diagnostics}");
}

/// A scene of one step, with these attributes and this text.
fn one(attributes: &str, text: &str) -> String {
    format!("{{graphic={attributes} title=\"图\"}}\n::: scene\n{text}\n:::\n")
}

/// A marked number with these attributes.
fn mark(text: &str, attributes: &str) -> String {
    format!("[{text}]{{.stat #{} label=\"数{text}\" {attributes}}}", id(text))
}

fn id(text: &str) -> String {
    let points = text.chars().map(|c| format!("{:x}", u32::from(c)));
    format!("n{}", points.collect::<String>())
}

#[test]
fn refusals() {
    let bars = |text: &str| one("\"bars\"", text);
    let field = |text: &str| one("\"share\" form=\"field\"", text);
    let pace = |past: &str, text: &str| {
        one(&format!("\"share\" form=\"pace\" periods=\"12\" past=\"{past}\""), text)
    };
    let dots = |text: &str| one("\"dots\"", text);
    let sum = mark("30亿元", "role=\"sum\"");
    let cases = [
        ("one bar", bars(&mark("5吨", ""))),
        ("a rank as a bar", bars(&format!("{}和{}", mark("5吨", ""), mark("全省第一", "")))),
        ("unlike units", bars(&format!("{}和{}", mark("5吨", ""), mark("6家", "")))),
        ("below zero", bars(&format!("{}和{}", mark("-5℃", ""), mark("6℃", "")))),
        (
            "another difference",
            bars(&format!(
                "{}和{}，多{}",
                mark("5吨", ""),
                mark("9吨", ""),
                mark("3吨", "derived=\"=8-5\"")
            )),
        ),
        (
            "a difference of three",
            bars(&format!(
                "{}、{}、{}，多{}",
                mark("5吨", ""),
                mark("6吨", ""),
                mark("9吨", ""),
                mark("4吨", "derived=\"=9-5\"")
            )),
        ),
        ("above the whole", one("\"share\"", &mark("120%", ""))),
        ("an amount as a ring", one("\"share\"", &mark("5吨", ""))),
        ("no share", field(&mark("112个", ""))),
        ("two counts", field(&format!("{}{}", mark("112个", ""), mark("113个", "")))),
        (
            "another whole",
            field(&format!(
                "{}占{}，共{}",
                mark("112个", ""),
                mark("20.4%", ""),
                mark("600个", "role=\"whole\"")
            )),
        ),
        ("no role", pace("8", &format!("{sum}占{}，{}", mark("95%", ""), mark("9项", "")))),
        ("no sum", pace("8", &mark("95%", ""))),
        ("months to come", pace("13", &format!("{sum}占{}", mark("95%", "")))),
        ("no months", one("\"share\" form=\"pace\"", &format!("{sum}占{}", mark("95%", "")))),
        (
            "more than all",
            pace(
                "8",
                &format!(
                    "{sum}占{}，{}，{}",
                    mark("95%", ""),
                    mark("85项", "role=\"count\""),
                    mark("90项", "role=\"part\"")
                ),
            ),
        ),
        ("uneven marks", dots(&mark("3327家", "per=\"100\""))),
        ("too many marks", dots(&mark("5万户", ""))),
        ("no number of things", dots(&mark("2.5公里", ""))),
        (
            "same marks",
            dots(&format!("{}{}", mark("5家", "mark=\"dot\""), mark("6户", "mark=\"dot\""))),
        ),
        ("other marks", dots(&format!("{}{}", mark("5家", ""), mark("6家", "mark=\"square\"")))),
        (
            "three units",
            dots(&format!("{}{}{}", mark("5家", ""), mark("6户", ""), mark("7人", ""))),
        ),
        ("no dots", dots("一步。")),
        ("no columns", one("\"dots\" form=\"ledger\"", &mark("四项", "role=\"each\""))),
        ("a level with a scale", one("\"level\"", &mark("5米", ""))),
        ("two levels", one("\"level\"", &format!("{}{}", mark("第一", ""), mark("第二", "")))),
        ("no slips", one("\"groups\"", "一步。")),
        ("too long a seal", one("\"groups\" seal=\"衡水新路长\"", &mark("三项", ""))),
        (
            "whose slips",
            one("\"groups\"", &format!("{}和{}：\n\n- 甲", mark("三项", ""), mark("四项", ""))),
        ),
        ("list too short", one("\"groups\"", &format!("{}：\n\n- 甲\n- 乙", mark("三项", "")))),
        ("no terms", one("\"groups\" form=\"terms\"", &mark("4+4", ""))),
        (
            "a term too short",
            one("\"groups\" form=\"terms\"", &format!("{}：\n\n- 甲\n\n  - 乙", mark("2+2", ""))),
        ),
        ("no sign", one("\"groups\" form=\"glyphs\"", "一步：\n\n- 煤")),
        (
            "a photograph as a sign",
            one("\"groups\" form=\"glyphs\"", "一步：\n\n- [煤]{sign=\"a.jpg\"}"),
        ),
        (
            "figures for signs",
            one("\"groups\" form=\"glyphs\" of=\"x\"", "一步：\n\n- [煤]{sign=\"art/coal.svg\"}"),
        ),
        ("no lines", one("\"route\"", "一步。")),
        (
            "stops without points",
            one("\"route\"", "一步：\n\n- [甲]{way=\"1,2 3,4\" stops=\"东\"}"),
        ),
        ("one point", one("\"route\"", "一步：\n\n- [甲]{way=\"1,2\"}")),
        ("no point", one("\"route\"", "一步：\n\n- [甲]{way=\"1,2 30,400\"}")),
        (
            "four kinds of status",
            one(
                "\"route\"",
                "一步：\n\n- [甲]{status=\"一\"}\n- [乙]{status=\"二\"}\n- [丙]{status=\"三\"}\n- [丁]{status=\"四\"}",
            ),
        ),
        (
            "unlike ends",
            one(
                "\"route\" form=\"strands\"",
                "一步：\n\n- [甲]{stops=\"东 西\"}\n- [乙]{stops=\"东 南\"}\n- 丙",
            ),
        ),
        (
            "no ticks",
            one(
                "\"route\" form=\"course\"",
                &format!("{}：\n\n- [甲]{{way=\"1,2 3,4\"}}", mark("179公里", "")),
            ),
        ),
        (
            "no way",
            one(
                "\"route\" form=\"course\"",
                &format!("{}：\n\n- 甲", mark("179公里", "per=\"10\"")),
            ),
        ),
        ("no periods", one("\"timeline\"", "一步：\n\n- [甲]{at=\"3\"}")),
        ("beyond the axis", one("\"timeline\" periods=\"4\"", "一步：\n\n- [甲]{at=\"5\"}\n- 乙")),
        ("no drawing", one("\"art\"", "{step=\"a\"}\n一步。")),
        ("nothing for a state", one("\"art\" art=\"art/mill.svg\"", "{step=\"mill\"}\n一步。")),
        ("misspelt attribute of an item", one("\"route\"", "一步：\n\n- [甲]{stats=\"一\"}")),
        ("per is no number", dots(&mark("5家", "per=\"many\""))),
        ("unknown role", dots(&mark("5家", "role=\"counts\""))),
        ("unknown mark", dots(&mark("5家", "mark=\"circle\""))),
    ];
    let mut all = String::new();
    for (what, text) in cases {
        let (_, diagnostics) = read(&text);
        let said = in_every_language(&diagnostics);
        assert!(!said.is_empty(), "{what}: nothing was said");
        all.push_str(&format!("━━━ {what}\n{said}\n"));
    }
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("refusals", all));
}
