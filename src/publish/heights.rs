//! The heights of what is not laid out until it comes near (`content-visibility: auto`).
//!
//! They only size the scrollbar and the line of progress until the reader has been there. The
//! numbers are fitted to laid-out pages at widths of 390 and 1,280 px.

use crate::report::{
    Report, Section,
    text::{Block, Inline, plain_text},
};

/// From this width on the page has its wide layout.
const WIDE: &str = "@media (min-width:48em)";

/// Tenths of a rem that each thing takes in one of the two layouts.
struct Layout {
    /// Caption and head of the table of figures.
    table: usize,
    /// A row of that table; on a phone it has two lines.
    row: usize,
    /// Head and margins of a section.
    section: usize,
    /// Head and margins of a part.
    part: usize,
    /// A card, with its share of a row.
    card: usize,
    photo: usize,
    /// A hundred Han characters.
    text: usize,
}

const PHONE: Layout =
    Layout { table: 42, row: 40, section: 390, part: 90, card: 50, photo: 220, text: 120 };
const DESK: Layout =
    Layout { table: 42, row: 26, section: 420, part: 90, card: 30, photo: 300, text: 85 };

/// What a section holds.
struct Content {
    selector: String,
    parts: usize,
    cards: usize,
    photos: usize,
    /// In half Han characters.
    text: usize,
}

/// Rules that name these heights, for the layout of phones and for the wide one.
#[must_use]
pub fn rules(report: &Report) -> String {
    let rows = report.statistics.len();
    let sections: Vec<_> = report
        .sections
        .iter()
        .enumerate()
        .map(|(index, section)| Content::new(report, index, section))
        .collect();
    let [phone, desk] = [PHONE, DESK].map(|layout| layout.rules(rows, &sections));
    format!("{phone}{WIDE}{{{desk}}}")
}

impl Content {
    fn new(report: &Report, index: usize, section: &Section) -> Self {
        let parts = section.parts.iter().map(|part| &part.blocks);
        Self {
            selector: format!("#{}", section.id),
            parts: section.parts.len(),
            cards: report.statistics.iter().filter(|it| it.place.is_in_section(index)).count(),
            photos: report.photos.iter().filter(|it| it.place.is_in_section(index)).count(),
            text: parts.chain([&section.blocks]).map(|it| width_of_blocks(report, it)).sum(),
        }
    }
}

impl Layout {
    fn rules(&self, rows: usize, sections: &[Content]) -> String {
        let table = rule(".figures__scroll", self.table + self.row * rows);
        let sections = sections.iter().map(|it| rule(&it.selector, self.height(it)));
        std::iter::once(table).chain(sections).collect()
    }

    fn height(&self, content: &Content) -> usize {
        self.section
            + self.part * content.parts
            + self.card * content.cards
            + self.photo * content.photos
            + self.text * content.text / 200
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
    let of_line = |line: &[Inline]| width(&plain_text(report, line));
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
            Block::Scene(scene) => scene.steps.iter().map(|step| of_line(&step.text)).sum(),
        })
        .sum()
}
