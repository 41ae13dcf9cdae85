//! The card beside a link, 1200 × 630 px.

use super::{
    Backdrop, Sheet, Subject,
    canvas::{Area, Canvas},
    font::{Fonts, Weight},
    lines::Room,
    opening,
    palette::{CINNABAR, INK, INK_QUIET, LAKE, PAPER, SHELL},
    seal::seal,
    stack::{Align, Figures, Stack, Style},
    strip,
};
use crate::{
    report::{Photo, PhotoKind, Report, Section, Statistic},
    share::{self, Piece},
    words::Words,
};

const WIDTH: f32 = 1200.0;
const HEIGHT: f32 = 630.0;

/// The width of what must be seen in the middle square, which is as wide as the card is high.
const SQUARE: f32 = 590.0;

/// The width that less important text may have.
const MEASURE: f32 = 820.0;

/// The lake-green band along the upper edge.
const BAND: f32 = 10.0;

/// From the edges to the title and the seal.
const MARGIN: f32 = 48.0;

/// Where the text of a card begins and the line of the source stands.
const TOP: f32 = 56.0;
const SOURCE: f32 = 596.0;

/// The height of a painted strip, which is ten times as wide.
const STRIP: f32 = 120.0;

const KICKER: Style = Style { size: 28.0, weight: Weight::Bold, colour: CINNABAR, leading: 1.4 };
const LABEL: Style = Style { size: 40.0, weight: Weight::Bold, colour: INK, leading: 1.3 };
const TEXT: Style = Style { size: 26.0, weight: Weight::Regular, colour: INK_QUIET, leading: 1.5 };
const NOTE: Style = Style { size: 22.0, weight: Weight::Regular, colour: INK_QUIET, leading: 1.4 };

/// Sizes of titles and of headings, each with the most lines, the best first.
const TITLES: [(f32, usize); 5] = [(84.0, 2), (72.0, 2), (72.0, 3), (58.0, 3), (48.0, 4)];
const HEADINGS: [(f32, usize); 4] = [(72.0, 2), (60.0, 2), (60.0, 3), (48.0, 4)];

/// A heading of this size in at most so many lines.
const fn heading(size: f32, lines: usize) -> (Style, Room<'static>) {
    let style = Style { size, weight: Weight::Bold, colour: INK, leading: 1.28 };
    (style, Room { is_heading: true, ..room(SQUARE, lines) })
}

/// A label of this size in at most so many lines.
const fn label(size: f32, lines: usize) -> (Style, Room<'static>) {
    (Style { size, ..LABEL }, room(SQUARE, lines))
}

const fn room(width: f32, lines: usize) -> Room<'static> {
    Room { width, lines, whole: &[], is_heading: false }
}

/// The card of `subject`.
pub(super) fn sheet<'a>(report: &'a Report, subject: Subject<'a>, fonts: &Fonts<'_>) -> Sheet<'a> {
    let mut card = Card { report, fonts, canvas: Canvas::default(), backdrop: None };
    match subject {
        Subject::Report => card.report(),
        Subject::Piece(Piece::Section(section)) => card.section(section),
        Subject::Piece(Piece::Statistic(statistic)) => card.statistic(statistic),
        Subject::Piece(Piece::Photo(photo)) => card.photo(photo),
    }
    let svg = card.canvas.finish(1200, 630);
    Sheet { width: 1200, height: 630, ground: PAPER, backdrop: card.backdrop, svg }
}

struct Card<'a, 'f> {
    report: &'a Report,
    fonts: &'f Fonts<'f>,
    canvas: Canvas,
    backdrop: Option<Backdrop<'a>>,
}

impl<'a> Card<'a, '_> {
    fn report(&mut self) {
        match opening(self.report) {
            Some((path, false)) => {
                let mut stack = Stack::new(self.fonts);
                let (style, place) = heading(60.0, 2);
                let place = Room { width: 1040.0, ..place };
                stack.text(0.0, &self.report.title, style, place);
                stack.text(14.0, &share::attribution(self.report), NOTE, room(1040.0, 1));
                self.above(path, &stack);
            }
            Some((path, true)) => {
                let area = Area { left: 0.0, top: 0.0, width: WIDTH, height: HEIGHT };
                self.backdrop = Some(Backdrop { path, area });
                // Paintings have their sky in the upper part.
                let stack = title(self.report, self.fonts, true);
                stack.draw(&mut self.canvas, (WIDTH / 2.0, TOP), Align::Centre);
            }
            None => {
                let stack = title(self.report, self.fonts, false);
                self.centred(&stack, HEIGHT);
                self.band();
            }
        }
        self.seal();
    }

    fn section(&mut self, section: &'a Section) {
        let piece = Piece::Section(section);
        let (report, fonts) = (self.report, self.fonts);
        let (kicker, heading_text) = (self.kicker(section), piece.title(report));
        let summary = section.summary.as_deref().unwrap_or_default();
        let build = |(_, lines): Variant| {
            let mut stack = Stack::new(fonts);
            stack.text(0.0, &kicker, KICKER, room(SQUARE, 1));
            stack.fitted(26.0, &heading_text, &HEADINGS.map(|it| heading(it.0, it.1)));
            if !summary.is_empty() {
                stack.rule(28.0, 72.0, 4.0, LAKE);
            }
            stack.text(28.0, summary, Style { size: 28.0, ..TEXT }, room(MEASURE, lines));
            stack
        };
        self.piece(piece, build);
    }

    fn statistic(&mut self, statistic: &'a Statistic) {
        let piece = Piece::Statistic(statistic);
        let (report, fonts) = (self.report, self.fonts);
        let words = Words::of(&report.language);
        let section = piece.section(report).map(|it| self.kicker(it));
        let kicker = section.unwrap_or_else(|| words.prologue.to_owned());
        let period = statistic.period.as_deref().unwrap_or_default();
        let derived = statistic.derived.iter().map(|it| [words.card_derived, it].concat());
        let note = [period.to_owned()].into_iter().chain(derived).filter(|it| !it.is_empty());
        let note = note.collect::<Vec<_>>().join(words.dot);
        let sentence = share::closed(&statistic.sentence);
        let whole: Vec<&str> = report.statistics.iter().map(|it| it.text.as_str()).collect();
        // A computed number never has the largest figures.
        let largest = if statistic.derived.is_some() { 112.0 } else { 184.0 };
        let figures =
            Figures { largest, least: 112.0, width: SQUARE, most_width: 1040.0, colour: INK };
        let build = |(scale, lines): Variant| {
            let largest = figures.largest * scale;
            let figures = Figures { largest, least: figures.least.min(largest), ..figures };
            let mut stack = Stack::new(fonts);
            stack.text(0.0, &kicker, KICKER, room(SQUARE, 1));
            stack.figures(30.0, &statistic.text, figures);
            stack.rule(24.0, 96.0, 4.0, LAKE);
            stack.fitted(
                26.0,
                &statistic.label,
                &[label(40.0, 1), label(36.0, 1), label(40.0, 2), label(34.0, 3)],
            );
            stack.text(12.0, &note, NOTE, room(SQUARE, 1));
            stack.text(20.0, &sentence, TEXT, Room { whole: &whole, ..room(MEASURE, lines) });
            stack
        };
        self.piece(piece, build);
    }

    fn photo(&mut self, photo: &'a Photo) {
        let words = Words::of(&self.report.language);
        let kind = (photo.kind == PhotoKind::Illustration).then_some(words.illustration);
        let kind = kind.map(|kind| [kind, words.colon].concat()).unwrap_or_default();
        let credit = [&kind, &photo.credit, words.dot, &self.report.title].concat();
        let mut stack = Stack::new(self.fonts);
        stack.text(0.0, &photo.caption, Style { size: 34.0, ..LABEL }, room(1040.0, 2));
        stack.text(14.0, &credit, NOTE, room(1040.0, 1));
        self.above(&photo.path, &stack);
        self.seal();
    }

    /// A card of text: the strip of its section below it, the source at the foot.
    fn piece<'s>(&mut self, piece: Piece<'a>, build: impl Fn(Variant) -> Stack<'s>) {
        let strip = strip(self.report, piece);
        let top = SOURCE - 26.0 - STRIP;
        let area = Area { left: 0.0, top, width: WIDTH, height: STRIP };
        self.backdrop = strip.map(|path| Backdrop { path, area });
        let foot = if strip.is_some() { top + 8.0 } else { SOURCE - 40.0 };
        let stack = fitting(build, foot - TOP);
        self.centred(&stack, foot);
        let mut source = Stack::new(self.fonts);
        source.text(0.0, &share::attribution(self.report), NOTE, room(SQUARE, 1));
        source.draw(&mut self.canvas, (WIDTH / 2.0, SOURCE - 20.0), Align::Centre);
        let mut title = Stack::new(self.fonts);
        title.text(0.0, &self.report.title, Style { size: 24.0, ..LABEL }, room(420.0, 1));
        title.draw(&mut self.canvas, (MARGIN, MARGIN), Align::Start);
        self.band();
        self.seal();
    }

    /// A card of a picture with text below it.
    fn above(&mut self, path: &'a str, stack: &Stack<'_>) {
        let top = HEIGHT - stack.height() - 2.0 * 30.0;
        let area = Area { left: 0.0, top: 0.0, width: WIDTH, height: top };
        self.backdrop = Some(Backdrop { path, area });
        self.canvas.fill(Area { top: top - 4.0, height: 4.0, ..area }, LAKE);
        stack.draw(&mut self.canvas, (WIDTH / 2.0, top + 30.0), Align::Centre);
    }

    /// Draws `stack` in the middle of what is above `foot`.
    fn centred(&mut self, stack: &Stack<'_>, foot: f32) {
        let top = TOP + ((foot - TOP - stack.height()) / 2.0).max(0.0);
        stack.draw(&mut self.canvas, (WIDTH / 2.0, top), Align::Centre);
    }

    fn band(&mut self) {
        self.canvas.fill(Area { left: 0.0, top: 0.0, width: WIDTH, height: BAND }, LAKE);
    }

    fn seal(&mut self) {
        let text = self.report.seal.as_deref().unwrap_or_default();
        seal(&mut self.canvas, self.fonts, text, (WIDTH - MARGIN, MARGIN), (CINNABAR, SHELL));
    }

    /// The numeral and the short name of a section.
    fn kicker(&self, section: &Section) -> String {
        let words = Words::of(&self.report.language);
        let index = self.report.sections.iter().position(|it| it.id == section.id);
        let numeral = index.map(|index| words.numeral(index));
        let parts = numeral.into_iter().chain(section.kicker.clone());
        parts.collect::<Vec<_>>().join(" · ")
    }
}

/// A way to make a stack smaller: how large its figures are against their best size, and how many lines
/// its running text may have.
type Variant = (f32, usize);

/// The variants of a stack, the best first.
const VARIANTS: [Variant; 7] =
    [(1.0, 2), (0.85, 2), (0.85, 3), (0.7, 3), (1.0, 1), (0.85, 1), (0.7, 0)];

/// The first of the stacks that `build` makes which is no higher than `height` and has all of its text,
/// or else the first that is no higher.
fn fitting<'f>(build: impl Fn(Variant) -> Stack<'f>, height: f32) -> Stack<'f> {
    let fault = |it: &Stack<'_>| (it.height() > height, it.is_cut());
    let (first, others) = VARIANTS.split_first().unwrap_or((&(1.0, 0), &[]));
    let mut best = build(*first);
    for variant in others {
        if fault(&best) == (false, false) {
            break;
        }
        let next = build(*variant);
        best = if fault(&next) < fault(&best) { next } else { best };
    }
    best
}

/// What stands on the card of a report with a painting, or with no picture at all.
fn title<'f>(report: &Report, fonts: &'f Fonts<'f>, is_painted: bool) -> Stack<'f> {
    let kicker = report.kicker.as_deref().unwrap_or_default();
    let build = |(_, lines): Variant| {
        let mut stack = Stack::new(fonts);
        stack.text(0.0, kicker, KICKER, room(SQUARE, 1));
        stack.fitted(24.0, &report.title, &TITLES.map(|it| heading(it.0, it.1)));
        // In a painting there is room for so much in its sky.
        if !is_painted {
            stack.text(26.0, &report.subtitle, Style { size: 24.0, ..TEXT }, room(MEASURE, lines));
        }
        stack.text(22.0, &share::attribution(report), NOTE, room(SQUARE, 1));
        stack
    };
    fitting(build, 380.0)
}
