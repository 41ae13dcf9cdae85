//! A small report in memory, for tests of what comes after the parser.

use std::{collections::BTreeMap, path::Path};

use changjuan::{
    document,
    number::{Notation, Number},
    page::assets::{Assets, Checked, Openings, PictureFiles, Scripts, Styles},
    report::{
        Link, LinkKind, Part, Photo, PhotoKind, Place, Report, Section, Statistic,
        art::{Art, Opening},
        names::{Id, Language, Moment},
        scene::material::Plot,
        text::{Block, Inline, Sentence},
    },
    share::cards::Cards,
};

/// Where tests publish the bundled report.
pub(crate) const BASE: &str = "https://news.example/report/";

/// The bundled report, published at `base`.
pub(crate) fn bundled(base: Option<&str>) -> Report {
    let report = document::read(Path::new("report")).unwrap().report;
    Report { base_url: base.map(str::to_owned), ..report }
}

/// A statistic as the parser would give it.
pub(crate) fn statistic(id: &str, text: &str, place: Place) -> Statistic {
    Statistic {
        id: Id::new(id).unwrap(),
        text: text.to_owned(),
        label: format!("{id} 的名称"),
        period: None,
        note: None,
        derived: None,
        key: false,
        plot: Plot::default(),
        number: Number::parse(text, Notation::Chinese).ok(),
        place,
        sentence: format!("一共{text}。"),
    }
}

/// A report of one section with one part, a picture and three statistics.
pub(crate) fn report() -> Report {
    let in_part = Place::Section { section: 0, part: Some(0) };
    Report {
        title: "湖城 <新> 路".to_owned(),
        subtitle: "一句话。".to_owned(),
        kicker: None,
        seal: Some("湖".to_owned()),
        description: "说明。".to_owned(),
        language: Language::new("zh-CN"),
        published: Moment::new("2026-11-23T18:00:00+08:00"),
        modified: None,
        edition: None,
        base_url: None,
        embed_hosts: None,
        source: None,
        credits: Vec::new(),
        links: vec![Link { kind: LinkKind::Home, name: "首页".to_owned(), url: None }],
        art: Some(Art {
            opening: Opening::Paintings { wide: "art/wide.svg".to_owned(), tall: None },
            strips: vec!["art/strip.svg".to_owned()],
            night: None,
            alt: "湖面".to_owned(),
        }),
        prologue: vec![Block::Paragraph(vec![
            Sentence(vec![Inline::Text("前句。".to_owned())]),
            Sentence(vec![
                Inline::Text("收入增长".to_owned()),
                Inline::Statistic(0),
                Inline::Text("。".to_owned()),
            ]),
        ])],
        sections: vec![Section {
            id: Id::new("ecology").unwrap(),
            kicker: Some("保生态".to_owned()),
            heading: vec![Inline::Text("绿色之路".to_owned())],
            summary: Some("一句概括。".to_owned()),
            blocks: Vec::new(),
            parts: vec![Part {
                id: None,
                heading: vec![Inline::Text("治水".to_owned())],
                blocks: vec![
                    Block::Paragraph(vec![Sentence(vec![
                        Inline::Text("关停".to_owned()),
                        Inline::Statistic(1),
                        Inline::Text("，共".to_owned()),
                        Inline::Statistic(2),
                        Inline::Text("。".to_owned()),
                    ])]),
                    Block::Photo(0),
                ],
            }],
        }],
        epilogue: None,
        statistics: vec![
            statistic("income", "10.3%", Place::Prologue),
            Statistic { key: true, ..statistic("boilers", "40台", in_part) },
            statistic("actions", "八项", in_part),
        ],
        scenes: Vec::new(),
        photos: vec![Photo {
            id: Id::new("lake").unwrap(),
            path: "photos/lake.svg".to_owned(),
            alt: "栈桥".to_owned(),
            caption: "湖上".to_owned(),
            credit: "绘图".to_owned(),
            kind: PhotoKind::Illustration,
            width: 1600,
            height: 1067,
            place: in_part,
        }],
        aliases: Vec::new(),
    }
}

/// Names of published files, as the publisher would give them.
pub(crate) fn assets() -> Assets {
    Assets {
        up: String::new(),
        scripts: Scripts {
            boot: "boot();".to_owned(),
            start: "start-1.js".to_owned(),
            frame: "frame.js".to_owned(),
            preview: "preview.js".to_owned(),
            onward: "onward-1.js".to_owned(),
            glue: "app-1.js".to_owned(),
            wasm: Checked { name: "app-1_bg.wasm".to_owned(), integrity: "sha384-AAAA".to_owned() },
            later: None,
            reload: None,
        },
        styles: Styles {
            opening: ".a > .b{}".to_owned(),
            sheet: "style-1.css".to_owned(),
            frame: "frame.css".to_owned(),
            small_frame: "small-frame.css".to_owned(),
            preview: "preview.css".to_owned(),
            share: "share-1.css".to_owned(),
            noscript: "noscript-1.css".to_owned(),
        },
        favicon: "favicon.svg".to_owned(),
        openings: Openings::default(),
        cover: None,
        pictures: vec![PictureFiles {
            file: "photos/lake-1.svg".to_owned(),
            width: 1600,
            height: 1067,
            sets: Vec::new(),
        }],
        drawings: BTreeMap::new(),
        cards: Cards::default(),
        codes: None,
        feed: None,
    }
}
