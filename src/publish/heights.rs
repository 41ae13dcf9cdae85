//! The heights of what is not laid out until it comes near (`content-visibility: auto`).
//!
//! They only size the scrollbar and the line of progress until the reader has been there. The
//! numbers are fitted to laid-out pages at widths of 390 and 1,280 px.

use crate::report::{
    Place, Report, Section,
    scene::Step,
    text::{Block, Sentence, plain_sentences},
};

/// From this width on the page has its wide layout.
const WIDE: &str = "@media (min-width:48em)";

/// Tenths of a rem that each thing takes in one of the two layouts.
struct Layout {
    /// Caption and head of the table of figures.
    table: usize,
    /// A row of that table, but for its lines.
    row: usize,
    /// A line of a row; how many there are, its label decides.
    line: usize,
    /// How many half Han characters of a label stand in one line.
    label: usize,
    /// Head and margins of a section.
    section: usize,
    /// Space above a part.
    gap: usize,
    /// Head of a part, and the space between its text and its cards.
    part: usize,
    /// A row of cards, and how many stand in it.
    cards: usize,
    abreast: usize,
    /// How wide a picture is, and the room of its caption.
    photo: usize,
    caption: usize,
    /// A hundred Han characters.
    text: usize,
}

const PHONE: Layout = Layout {
    table: 42,
    row: 12,
    line: 14,
    label: 13,
    section: 300,
    gap: 28,
    part: 28,
    cards: 116,
    abreast: 2,
    photo: 224,
    caption: 70,
    text: 124,
};
const DESK: Layout = Layout {
    table: 42,
    row: 12,
    line: 14,
    label: 60,
    section: 310,
    gap: 38,
    part: 5,
    cards: 122,
    abreast: 4,
    photo: 380,
    caption: 47,
    text: 94,
};

/// What a section holds outside its parts, or a part.
struct Content {
    selector: String,
    cards: usize,
    photos: usize,
    /// Heights of these pictures together, in hundredths of their width.
    photo_heights: usize,
    /// In half Han characters.
    text: usize,
}

/// A section: what is laid out with it, and its parts, each laid out by itself.
struct Chapter {
    own: Content,
    /// Cards at its head, wherever their sentences are.
    keys: usize,
    parts: Vec<Content>,
}

/// Rules that name these heights, for the layout of phones and for the wide one.
#[must_use]
pub fn rules(report: &Report) -> String {
    let labels: Vec<_> = report.statistics.iter().map(|it| width(&it.label)).collect();
    let chapters: Vec<_> = report
        .sections
        .iter()
        .enumerate()
        .map(|(index, section)| Chapter::new(report, index, section))
        .collect();
    let [phone, desk] = [PHONE, DESK].map(|layout| layout.rules(&labels, &chapters));
    format!("{phone}{WIDE}{{{desk}}}")
}

impl Chapter {
    fn new(report: &Report, index: usize, section: &Section) -> Self {
        let id = &section.id;
        let place = |part| Place::Section { section: index, part };
        let own = Content::new(report, format!("#{id}"), place(None), &section.blocks);
        let parts = section.parts.iter().enumerate().map(|(number, part)| {
            let selector = format!("#{id} .part:nth-of-type({})", number + 1);
            Content::new(report, selector, place(Some(number)), &part.blocks)
        });
        let keys = report.statistics.iter().filter(|it| it.key && it.place.is_in_section(index));
        Self { own, keys: keys.count(), parts: parts.collect() }
    }
}

impl Content {
    fn new(report: &Report, selector: String, place: Place, blocks: &[Block]) -> Self {
        let photos: Vec<_> = report.photos.iter().filter(|it| it.place == place).collect();
        let heights = photos.iter().map(|it| it.height as usize * 100 / it.width.max(1) as usize);
        Self {
            selector,
            photo_heights: heights.sum(),
            photos: photos.len(),
            cards: report.statistics_at(place).filter(|it| !it.key).count(),
            text: width_of_blocks(report, blocks),
        }
    }
}

impl Layout {
    fn rules(&self, labels: &[usize], chapters: &[Chapter]) -> String {
        let rows = labels.iter().map(|width| self.row + self.line * width.div_ceil(self.label));
        let rows: usize = rows.sum();
        let table = rule(".figures__scroll", self.table + rows);
        let row = rule(".figures__table tbody tr", rows.div_ceil(labels.len().max(1)));
        let chapters = chapters.iter().flat_map(|it| self.rules_of(it));
        [table, row].into_iter().chain(chapters).collect()
    }

    fn rules_of(&self, chapter: &Chapter) -> Vec<String> {
        let mut height = self.section + self.cards(chapter.keys) + self.height(&chapter.own);
        let parts = chapter.parts.iter().map(|part| {
            let own = self.part + self.height(part);
            height += self.gap + own;
            rule(&part.selector, own)
        });
        let mut rules: Vec<_> = parts.collect();
        rules.push(rule(&chapter.own.selector, height));
        rules
    }

    fn height(&self, content: &Content) -> usize {
        self.cards(content.cards)
            + self.photo * content.photo_heights / 100
            + self.caption * content.photos
            + self.text * content.text / 200
    }

    fn cards(&self, cards: usize) -> usize {
        self.cards * cards.div_ceil(self.abreast)
    }
}

fn rule(selector: &str, tenths: usize) -> String {
    let (rem, tenth) = (tenths / 10, tenths % 10);
    format!("{selector}{{contain-intrinsic-block-size:auto {rem}.{tenth}rem}}")
}

/// How wide a text is, in half Han characters.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn width_of_blocks(report: &Report, blocks: &[Block]) -> usize {
    let of_line = |line: &[Sentence]| width(&plain_sentences(report, line));
    blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(line) => of_line(line),
            Block::List { items, .. } => {
                items.iter().map(|item| width_of_blocks(report, item)).sum()
            }
            Block::Quote(blocks) => width_of_blocks(report, blocks),
            Block::Photo(_) => 0,
            Block::Pending(pending) => width(&pending.caption),
            Block::Scene(index) => report.scenes.get(*index).map_or(0, |scene| {
                let of_step =
                    |step: &Step| of_line(&step.text) + width_of_blocks(report, &step.lists);
                let steps: usize = scene.steps.iter().map(of_step).sum();
                width(&scene.title) + width_of_blocks(report, &scene.lead) + steps
            }),
        })
        .sum()
}
