//! The heights of what is not laid out until it comes near (`content-visibility: auto`).
//!
//! They only size the scrollbar and the line of progress until the reader has been there. The
//! numbers are fitted to laid-out pages at widths of 390 and 1,280 px.

use crate::report::{
    Place, Report, Section,
    text::{Block, Inline, plain_text},
};

/// From this width on the page has its wide layout.
const WIDE: &str = "@media (min-width:48em)";

/// Tenths of a rem that each thing takes in one of the two layouts.
struct Layout {
    /// The head of the table of figures.
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
    Layout { table: 180, row: 40, section: 390, part: 90, card: 50, photo: 220, text: 120 };
const DESK: Layout =
    Layout { table: 180, row: 26, section: 420, part: 90, card: 30, photo: 300, text: 85 };

/// Rules that name these heights, for the layout of phones and for the wide one.
#[must_use]
pub fn rules(report: &Report) -> String {
    [PHONE.rules(report), format!("{WIDE}{{{}}}", DESK.rules(report))].concat()
}

impl Layout {
    fn rules(&self, report: &Report) -> String {
        let mut rules = rule(".figures", self.table + self.row * report.statistics.len());
        for (index, section) in report.sections.iter().enumerate() {
            rules +=
                &rule(&format!("#{}", section.id), self.section_height(report, index, section));
        }
        rules
    }

    fn section_height(&self, report: &Report, index: usize, section: &Section) -> usize {
        let within =
            |place: &Place| matches!(place, Place::Section { section, .. } if *section == index);
        let cards = report.statistics.iter().filter(|it| within(&it.place)).count();
        let photos = report.photos.iter().filter(|it| within(&it.place)).count();
        let parts = section.parts.iter().map(|part| &part.blocks);
        let text: usize =
            parts.chain([&section.blocks]).map(|blocks| width_of_blocks(report, blocks)).sum();
        self.section
            + self.part * section.parts.len()
            + self.card * cards
            + self.photo * photos
            + self.text * text / 200
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
            Block::Scene(scene) => scene.steps.iter().map(|step| of_line(&step.text)).sum(),
        })
        .sum()
}
