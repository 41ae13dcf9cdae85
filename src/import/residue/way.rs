//! The way to a page, from the first of its site: `Home > News > Keepers ask for boats`; and arrows to others.

use super::*;

/// Marks between the steps of a path, and how wide these are in half Han characters.
pub(in crate::import) const STEPS: [char; 5] = ['>', '›', '‹', '»', '→'];
const WIDEST_STEP: usize = 24;

/// Whether a piece of a way is narrow enough for a page of it.
pub(super) fn is_step(step: &str) -> bool {
    (1..=WIDEST_STEP).contains(&width(step.trim()))
}

/// The way to a page at the beginning of a line that goes on behind blanks: `早报网 > 财经   2023年10月27日`.
pub(in crate::import) fn way_before(text: &str) -> Option<&str> {
    let end = ["  ", "\u{3000}"].iter().filter_map(|it| text.find(it)).min()?;
    let way = text.get(..end)?;
    let steps = || way.split(STEPS).filter(|it| !it.is_empty() && *it != "-" && *it != " -");
    (steps().count() > 1 && steps().all(is_step) && moment::find(way).is_none()).then_some(way)
}

/// The number of the last line at the head of a page that is the way to it: what stands above is of the page.
pub(in crate::import) fn way(lines: &[Line], language: &dyn Language) -> usize {
    let PageWords { back, menu, .. } = language.page();
    // Below the text it leads away.
    let text =
        lines.iter().find(|it| is_sentence(&it.text.read)).map_or(usize::MAX, |it| it.number);
    let is_back = |line: &Line| {
        let text_of = line.text.read.as_str();
        line.number < text && is_arrow(text_of) && first_of(bare(text_of), back).is_some()
    };
    let is_way = |line: &&Line| {
        let text = line.text.read.as_str();
        // Home / News / Keepers ask for boats
        let home = text.split_once(" / ").filter(|it| words(menu).any(|word| word == it.0));
        let text = &home.map_or_else(|| text.to_owned(), |_| text.replace(" / ", ">"));
        let above = text.rsplit_once(STEPS).map_or("", |it| it.0);
        // What says when the article appeared stands under its headline; New gates at Ferrow → leads away.
        let is_other = moment::find(text).is_some() || text.ends_with('→');
        !is_other
            && (is_path(text)
                || is_back(line)
                || above.split(STEPS).all(is_step) && !is_sentence(text))
    };
    lines.iter().take(HEAD).rfind(is_way).map_or(0, |it| it.number)
}

/// Whether a line is the way to a page: `新闻中心 >> 国内 >> 正文`.
pub(super) fn is_path(text: &str) -> bool {
    let steps = text.split(|c: char| STEPS.contains(&c)).filter(|step| !step.is_empty());
    let (count, fits) =
        steps.fold((0, true), |(count, fits), it| (count + 1, fits && width(it) <= WIDEST_STEP));
    (count > 2 || count > 1 && text.contains(">>")) && fits && !is_sentence(text)
}

/// Whether a line leads to another page with the mark of an arrow: `« Back to News`, `进入湖城频道>>`.
pub(super) fn is_arrow(text: &str) -> bool {
    if let Some(page) = text.strip_suffix(">>") {
        return !page.contains(STEPS) && is_short(page);
    }
    let is_led = ["« ", "‹ ", "← ", "< "].iter().any(|it| text.starts_with(it));
    let leads = text.ends_with(" →") && text.matches('→').count() == 1;
    (is_led && !text.contains(['»', '›', '>']) || leads) && is_short(text)
}

/// Whether a line is a way whose last step is the page itself: `体育 - 篮球 - 正文`.
pub(super) fn is_way_here(text: &str, here: &'static List) -> bool {
    let way = last_of(text, here).and_then(|it| text.strip_suffix(it));
    way.is_some_and(|it| {
        it.is_empty() || it.ends_with(|c: char| !c.is_alphanumeric()) && is_short(it)
    })
}
