//! The page as text: complete before any script, and nothing in it that the policy forbids.

use std::path::Path;

use changjuan::{
    page::{
        Context,
        assets::{FileSet, PictureFiles},
        feature, piece, render,
    },
    report::{
        Report,
        art::{Cover, Opening},
        text::{Block, Inline, Sentence},
    },
    share::Piece,
};
use scraper::{ElementRef, Html, Selector};

use crate::sample;

fn page() -> Html {
    Html::parse_document(&render(&sample::report(), &sample::assets()))
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

#[track_caller]
fn one<'a>(page: &'a Html, selector: &str) -> ElementRef<'a> {
    let found: Vec<_> = page.select(&select(selector)).collect();
    assert_eq!(found.len(), 1, "elements that match {selector}");
    found[0]
}

#[track_caller]
fn text(page: &Html, selector: &str) -> String {
    one(page, selector).text().collect()
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let render = || render(&sample::report(), &sample::assets());
    assert_eq!(render(), render());
}

#[test]
fn headings_stand_outside_what_can_be_closed() {
    let page = page();
    assert_eq!(text(&page, "h1"), "湖城 <新> 路");
    assert_eq!(text(&page, "#ecology > header h2"), "绿色之路");
    assert_eq!(page.select(&select("summary h2, summary h3")).count(), 0);
    one(&page, "#ecology > details[open] h3");
}

#[test]
fn a_statistic_and_its_row_link_to_each_other_and_a_card_to_its_row() {
    let page = page();
    assert_eq!(text(&page, ".sentence a#stat-income[href='#row-income']"), "10.3%");
    one(&page, "#row-income a[href='#stat-income']");
    one(&page, "#card-boilers a.card__text[href='#row-boilers']");
    assert_eq!(page.select(&select(".card a, .card button")).count(), 1, "nothing else to press");
    assert_eq!(text(&page, ".prologue .sentence"), "收入增长10.3%。");
}

#[test]
fn the_sentence_of_a_statistic_is_the_same_on_the_page_and_in_the_data() {
    for folder in ["report", "tests/reports/river"] {
        let report = changjuan::document::read(Path::new(folder)).unwrap().report;
        let page = Html::parse_document(&render(&report, &sample::assets()));
        for statistic in &report.statistics {
            let span = one(&page, &format!("#stat-{}", statistic.id));
            let around = span.ancestors().filter_map(ElementRef::wrap);
            let sentence = around
                .filter(|it| it.value().classes().any(|class| class == "sentence"))
                .map(|it| it.text().collect::<String>())
                .last()
                .unwrap_or_default();
            assert_eq!(sentence.trim(), statistic.sentence, "{}", statistic.id);
        }
    }
}

#[test]
fn only_what_may_count_is_a_token_and_the_text_stays_whole() {
    let page = page();
    assert_eq!(text(&page, "#card-boilers [data-token]"), "40");
    assert_eq!(text(&page, "#card-boilers .card__text"), "40台");
    assert_eq!(text(&page, "#card-boilers .card__unit"), "台");
    let others = select(".stat [data-token], .figures__value [data-token]");
    assert_eq!(page.select(&others).count(), 0, "only cards count");
}

#[test]
fn key_cards_stand_at_the_head_and_former_ones_lead_to_their_row() {
    let page = page();
    one(&page, "#ecology > .cards--key > #card-boilers");
    assert_eq!(page.select(&select(".card")).count(), 1);
    one(&page, "#row-actions .former#card-actions[data-now=row-actions]");
    one(&page, "#row-income .former#card-income[data-now=row-income]");
    assert_eq!(page.select(&select("#row-boilers .former")).count(), 0);
}

#[test]
fn the_table_has_every_statistic_under_its_section() {
    let page = page();
    let rows: Vec<_> = page.select(&select("#figures .figures__row")).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].value().attr("data-value"), Some("10.3"));
    let groups: Vec<_> = page.select(&select("#figures tbody")).collect();
    let sections: Vec<_> = groups.iter().map(|it| it.value().attr("data-section")).collect();
    assert_eq!(sections, [Some("prologue"), Some("ecology")]);
    one(&page, "tbody[data-section=prologue] > tr.figures__group:first-child + #row-income");
    one(&page, "tbody[data-section=ecology] > #row-boilers > th > a[href='#stat-boilers']");
    one(&page, "tbody[data-section=ecology] > #row-actions");
}

#[test]
fn only_steps_of_a_glance_are_told_at_a_quick_pace() {
    let page = Html::parse_document(&render(&sample::bundled(None), &sample::assets()));
    let all = select(".scene[data-manner=scene]");
    let scenes = page.select(&all);
    let (quick, slow): (Vec<_>, Vec<_>) = scenes.partition(|it| it.attr("data-quick").is_some());
    let ids: Vec<_> = quick.iter().filter_map(|it| it.attr("id")).collect();
    assert_eq!((ids.as_slice(), slow.len()), (["scene-roles"].as_slice(), 8));
}

#[test]
fn pictures_have_their_size_and_lead_to_their_file() {
    let page = page();
    one(&page, "figure#photo-lake a[href='photos/lake-1.svg'][data-photo='lake'] > img");
    let image = one(&page, "figure#photo-lake img[width='1600'][height='1067'][loading='lazy']");
    assert_eq!(image.value().attr("alt"), Some("栈桥"));
    assert_eq!(text(&page, "#photo-lake .photo__caption"), "湖上");
    one(&page, "#gallery a[data-photo='lake']");
}

#[test]
fn a_photograph_offers_the_engine_its_formats_and_sizes() {
    let set = |media_type, kind: &str| FileSet {
        media_type,
        files: [480, 960].map(|width| (format!("photos/lake-{width}.{kind}"), width)).to_vec(),
    };
    let mut assets = sample::assets();
    assets.pictures = vec![PictureFiles {
        file: "photos/lake-960.jpg".to_owned(),
        width: 960,
        height: 640,
        sets: vec![set("image/avif", "avif"), set("image/jpeg", "jpg")],
    }];
    let page = Html::parse_document(&render(&sample::report(), &assets));
    let link = "#photo-lake a[href='photos/lake-960.jpg'] > picture";
    let source = one(&page, &format!("{link} > source[type='image/avif'][sizes]"));
    let image = one(&page, &format!("{link} > img[width='960'][height='640'][sizes]"));
    assert_eq!(source.attr("srcset"), Some("photos/lake-480.avif 480w, photos/lake-960.avif 960w"));
    assert_eq!(image.attr("srcset"), Some("photos/lake-480.jpg 480w, photos/lake-960.jpg 960w"));
    assert_eq!(image.attr("src"), Some("photos/lake-960.jpg"));
}

#[test]
fn a_picture_says_how_large_it_may_stand() {
    let shown = |width, height| {
        let (report, mut assets) = (sample::report(), sample::assets());
        let files = vec![("photos/lake.jpg".to_owned(), width)];
        let sets = vec![FileSet { media_type: "image/jpeg", files }];
        assets.pictures =
            vec![PictureFiles { file: "photos/lake.jpg".to_owned(), width, height, sets }];
        let context = Context::new(&report, &assets);
        let pages = [feature(&context), {
            let photo = Piece::Photo(&report.photos[0]);
            piece::render(&piece::context(&context), photo)
        }];
        let [page, share] = pages.map(|it| Html::parse_document(&it));
        let upright = |page, selector| one(page, selector).attr("data-upright").map(str::to_owned);
        let figure = upright(&page, "figure#photo-lake");
        assert_eq!(figure, upright(&share, ".share__plate"));
        let sizes = one(&page, "#photo-lake img").attr("sizes").unwrap().to_owned();
        assert_eq!(Some(sizes.as_str()), one(&share, ".share__picture img").attr("sizes"));
        (figure, sizes, one(&page, ".gallery__link").attr("data-small").is_some())
    };
    let upright = |steps: &str| Some(steps.to_owned());
    let wide = "(min-width: 40em) 38rem, 92vw".to_owned();
    assert_eq!(shown(1600, 1067), (None, wide.clone(), false));
    assert_eq!(shown(1000, 1000), (None, wide.clone(), false));
    assert_eq!(shown(2000, 383), (None, wide, true));
    let own = "(min-width: 40em) min(38rem, 400px), min(92vw, 400px)".to_owned();
    assert_eq!(shown(400, 300), (None, own, true));
    // 66.7 hundredths, of which 65 are 57 hundredths of the window.
    let window = "(min-width: 40em) min(38rem, 57vh), min(92vw, 57vh)".to_owned();
    assert_eq!(shown(1600, 2400), (upright("65"), window, false));
    let both = "(min-width: 40em) min(38rem, 400px, 83vh), min(92vw, 400px, 83vh)".to_owned();
    assert_eq!(shown(400, 401), (upright("95"), both, true));
    // However long it is, there is a rule for it.
    let long = "(min-width: 40em) min(38rem, 40px, 4vh), min(92vw, 40px, 4vh)".to_owned();
    assert_eq!(shown(40, 4000), (upright("5"), long, true));
}

#[test]
fn an_unknown_address_stays_plain_text() {
    let page = page();
    assert_eq!(text(&page, ".tools__link"), "首页");
    assert_eq!(page.select(&select(".tools__link a")).count(), 0);
}

#[test]
fn nothing_is_inline_but_what_every_page_has_and_no_placeholder_is_left() {
    let html = render(&sample::report(), &sample::assets());
    for forbidden in ["<!>", " onclick", "javascript:"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let page = Html::parse_document(&html);
    // What other sites paste has one, as text.
    assert_eq!(page.select(&select("[style]")).count(), 0);
    let inline = |selector| -> Vec<String> {
        page.select(&select(selector)).map(|it| it.text().collect()).collect()
    };
    assert_eq!(inline("script:not([src]):not([type])"), ["boot();", " "]);
    assert_eq!(inline("script[src]"), [""]);
    assert_eq!(inline("style"), [".a > .b{}"]);
}

#[test]
fn the_styles_come_in_after_the_opening_and_a_script_waits_for_them() {
    let page = page();
    one(&page, "#prologue > .prose > p + link[rel='stylesheet'][href='style-1.css'] + script");
    assert_eq!(page.select(&select("head link[rel='stylesheet']")).count(), 0);
}

#[test]
fn the_opening_has_paragraphs_until_there_are_enough_and_nothing_else() {
    let before = |blocks: Vec<Block>| {
        let report = Report { prologue: blocks, ..sample::report() };
        let page = Html::parse_document(&render(&report, &sample::assets()));
        let prose = one(&page, "#prologue > .prose");
        prose
            .children()
            .filter_map(ElementRef::wrap)
            .take_while(|it| it.value().name() != "link")
            .count()
    };
    let paragraph =
        |length: usize| Block::Paragraph(vec![Sentence(vec![Inline::Text("字".repeat(length))])]);
    assert_eq!(before(vec![]), 0);
    assert_eq!(before(vec![paragraph(10)]), 1);
    assert_eq!(before(vec![paragraph(300), paragraph(300), paragraph(10)]), 2);
    assert_eq!(before(vec![paragraph(300), Block::Quote(vec![]), paragraph(300)]), 1);
}

#[test]
fn the_table_s_count_and_the_page_s_notices_are_said_apart() {
    let page = page();
    let live = select("[role='status'], [aria-live], [role='alert']");
    let classes: Vec<_> = page.select(&live).map(|it| it.value().attr("class").unwrap()).collect();
    // What dialogs say stands inside them: what is outside is silent while one is open.
    let expected = ["figures__count", "viewer__error", "viewer__position", "sheet__status"];
    assert_eq!(classes, expected);
    let inside = select("dialog [role='status'], dialog [role='alert']");
    assert_eq!(page.select(&inside).count(), 3);
}

#[test]
fn the_opening_dates_the_page_and_the_report_it_was_made_from() {
    let mut report = sample::report();
    report.source = Some(changjuan::report::Source {
        name: "湖报".to_owned(),
        section: Some("本报原创".to_owned()),
        title: "一湖水".to_owned(),
        published: changjuan::report::names::Moment::new("2017-10-12T09:17:23+08:00"),
        authors: Vec::new(),
        url: None,
    });
    let page = Html::parse_document(&render(&report, &sample::assets()));
    let date = text(&page, ".masthead__date");
    assert_eq!(date.trim(), "原报道 2017年10月12日 本页发布 2026年11月23日");
    assert_eq!(text(&page, ".sources__place"), "湖报·本报原创");
}

#[test]
fn a_language_from_right_to_left_says_so() {
    let mut report = sample::report();
    assert_eq!(one(&page(), "html").value().attr("dir"), None);
    report.language = changjuan::report::names::Language::new("ar");
    let page = Html::parse_document(&render(&report, &sample::assets()));
    let html = one(&page, "html").value();
    assert_eq!((html.attr("lang"), html.attr("dir")), (Some("ar"), Some("rtl")));
}

#[test]
fn a_report_in_english_gets_english_words() {
    let mut report = sample::report();
    report.language = changjuan::report::names::Language::new("en");
    let page = Html::parse_document(&render(&report, &sample::assets()));
    assert_eq!(text(&page, "#figures-heading"), "The figures");
    assert_eq!(text(&page, ".masthead__date time"), "23 November 2026");
}

#[test]
fn a_photograph_at_the_opening_is_asked_for_first_with_room_kept_and_its_maker_named() {
    let (mut report, mut assets) = (sample::report(), sample::assets());
    let cover =
        Cover {
            path: "photos/pier.jpg".into(), credit: "摄影".into(), width: 3000, height: 1000
        };
    report.art.as_mut().unwrap().opening = Opening::Photograph(cover);
    let set = |media_type, extension| {
        let files = [480, 960].map(|width| (format!("photos/pier-{width}.{extension}"), width));
        FileSet { media_type, files: files.into() }
    };
    assets.cover = Some(PictureFiles {
        file: "photos/pier-960.jpg".to_owned(),
        width: 960,
        height: 320,
        sets: vec![set("image/avif", "avif"), set("image/jpeg", "jpg")],
    });
    let page = Html::parse_document(&render(&report, &assets));
    assert!(page.select(&select(".masthead__art")).next().is_none());
    let source = one(&page, ".masthead__photo source").value();
    assert_eq!(source.attr("type"), Some("image/avif"));
    assert_eq!(source.attr("srcset"), Some("photos/pier-480.avif 480w, photos/pier-960.avif 960w"));
    let image = one(&page, ".masthead__photo img").value();
    assert_eq!(image.attr("srcset"), Some("photos/pier-480.jpg 480w, photos/pier-960.jpg 960w"));
    // Three times as wide as high, and 42 or 75 hundredths of the window high.
    assert_eq!(image.attr("sizes"), Some("(min-width: 64em) 126vw, 225vw"));
    assert_eq!(image.attr("sizes"), source.attr("sizes"));
    assert_eq!(
        ["src", "width", "height", "alt"].map(|it| image.attr(it).unwrap()),
        ["photos/pier-960.jpg", "960", "320", "湖面"]
    );
    assert_eq!([image.attr("fetchpriority"), image.attr("loading")], [Some("high"), None]);
    assert_eq!(text(&page, ".masthead__credit"), "摄影");
}
