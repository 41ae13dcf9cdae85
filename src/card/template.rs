//! The template of all cards: a stack of text about one axis, what is behind it, and the foot.

use super::{
    Backdrop, Sheet,
    canvas::{Area, Canvas},
    font::{Fonts, Weight},
    foot,
    frame::Frame,
    lines::Room,
    opening,
    palette::{CINNABAR, INK, LAKE, PAPER, SHELL},
    seal::seal,
    stack::{Align, Figures, Stack, Style},
    strip,
    styles::{KICKER, LABEL, NOTE, TEXT},
};
use crate::{
    report::{Photo, PhotoKind, Report, Section, Statistic},
    share::{self, Piece, Subject, cards::Form},
    words::Words,
};

/// Sizes of titles, of headings and of labels, each with the most lines, the best first.
const TITLES: [(f32, usize); 5] = [(84.0, 2), (72.0, 2), (72.0, 3), (58.0, 3), (48.0, 4)];
const HEADINGS: [(f32, usize); 4] = [(72.0, 2), (60.0, 2), (60.0, 3), (48.0, 4)];
const LABELS: [(f32, usize); 4] = [(40.0, 1), (36.0, 1), (40.0, 2), (34.0, 3)];

/// The size of figures, and of computed ones, which never are the largest; and the size down to which
/// they keep to the middle square.
const FIGURES: f32 = 184.0;
const COMPUTED: f32 = 112.0;
const LEAST: f32 = 112.0;

/// A way to make a stack smaller: how large its figures are against their best size, and the index of
/// how many lines its running text may have.
type Variant = (f32, usize);

/// The variants of a stack, the best first.
const VARIANTS: [Variant; 7] =
    [(1.0, 0), (0.85, 0), (0.85, 1), (0.7, 1), (1.0, 2), (0.85, 2), (0.7, 3)];

/// The card of `subject` in this form.
pub(super) fn sheet<'a>(
    form: Form,
    report: &'a Report,
    subject: Subject<'a>,
    fonts: &Fonts<'_>,
) -> Sheet<'a> {
    let frame = Frame::of(form);
    let mut card = Card { frame, report, fonts, canvas: Canvas::default(), backdrop: None };
    match subject {
        Subject::Report => card.report(),
        Subject::Piece(Piece::Section(section)) => card.section(section),
        Subject::Piece(Piece::Statistic(statistic)) => card.statistic(statistic),
        Subject::Piece(Piece::Photo(photo)) => card.photo(photo),
    }
    if frame.stands_alone {
        foot::draw(&mut card.canvas, frame, report, subject, fonts);
    }
    card.seal();
    let svg = card.canvas.finish(frame.width.into(), frame.height.into());
    Sheet { form, ground: PAPER, backdrop: card.backdrop, svg }
}

struct Card<'a, 'f> {
    frame: Frame,
    report: &'a Report,
    fonts: &'f Fonts<'f>,
    canvas: Canvas,
    backdrop: Option<Backdrop<'a>>,
}

impl<'a, 'f> Card<'a, 'f> {
    fn report(&mut self) {
        let Self { frame, report, fonts, .. } = *self;
        match opening(report, frame.height >= frame.width) {
            Some((path, false)) => {
                let mut stack = Stack::new(fonts);
                let (style, room) = self.heading((60.0, 3));
                stack.text(0.0, &report.title, style, Room { width: frame.most_width, ..room });
                self.text(&mut stack, 14.0, &share::attribution(report), NOTE, frame.most_width);
                self.above(path, &stack);
            }
            Some((path, true)) => {
                let area = Area { height: frame.floor(), ..frame.whole() };
                self.backdrop = Some(Backdrop { path, area });
                let stack = fitting(|_| self.title(false), frame.sky);
                stack.draw(&mut self.canvas, (frame.axis(), frame.top), Align::Centre);
            }
            None => {
                let stack = fitting(|_| self.title(true), frame.floor() - frame.top);
                self.centred(&stack, frame.floor());
                self.band();
            }
        }
    }

    /// The title of the report, with its deck if there is room for it.
    fn title(&self, has_deck: bool) -> Stack<'f> {
        let Self { frame, report, fonts, .. } = *self;
        let mut stack = Stack::new(fonts);
        let kicker = report.kicker.as_deref().unwrap_or_default();
        self.text(&mut stack, 0.0, kicker, KICKER, frame.square);
        stack.fitted(frame.scaled(24.0), &report.title, &TITLES.map(|it| self.heading(it)));
        if has_deck {
            let (style, room) = self.running(24.0, frame.lines[1]);
            stack.text(frame.scaled(26.0), &report.subtitle, style, room);
        }
        self.text(&mut stack, 22.0, &share::attribution(report), NOTE, frame.square);
        stack
    }

    fn section(&mut self, section: &'a Section) {
        let piece = Piece::Section(section);
        let Self { frame, report, fonts, .. } = *self;
        let (kicker, heading) = (self.kicker(section), piece.title(report));
        let summary = section.summary.as_deref().unwrap_or_default();
        let stack = |(_, lines): Variant| {
            let mut stack = Stack::new(fonts);
            self.text(&mut stack, 0.0, &kicker, KICKER, frame.square);
            stack.fitted(frame.scaled(26.0), &heading, &HEADINGS.map(|it| self.heading(it)));
            if !summary.is_empty() {
                stack.rule(frame.scaled(28.0), frame.scaled(72.0), frame.scaled(4.0), LAKE);
            }
            let (style, room) = self.running(28.0, frame.lines[lines]);
            stack.text(frame.scaled(28.0), summary, style, room);
            stack
        };
        let stack = fitting(stack, self.room_for_text(piece));
        self.piece(piece, &stack);
    }

    fn statistic(&mut self, statistic: &'a Statistic) {
        let piece = Piece::Statistic(statistic);
        let Self { frame, report, fonts, .. } = *self;
        let words = Words::of(&report.language);
        let section = piece.section(report).map(|it| self.kicker(it));
        let kicker = section.unwrap_or_else(|| words.prologue.to_owned());
        let derived = statistic.derived.iter().map(|it| [words.card_derived, it].concat());
        let note: Vec<String> = statistic.period.clone().into_iter().chain(derived).collect();
        let note = note.join(words.dot);
        let sentence = share::closed(&statistic.sentence);
        let whole: Vec<&str> = report.statistics.iter().map(|it| it.text.as_str()).collect();
        let largest = if statistic.derived.is_some() { COMPUTED } else { FIGURES };
        let stack = |(scale, lines): Variant| {
            let largest = frame.scaled(largest * scale);
            let mut stack = Stack::new(fonts);
            self.text(&mut stack, 0.0, &kicker, KICKER, frame.square);
            let figures = Figures {
                largest,
                least: frame.scaled(LEAST).min(largest),
                width: frame.square,
                most_width: frame.most_width,
                colour: INK,
            };
            stack.figures(frame.scaled(30.0), &statistic.text, figures);
            stack.rule(frame.scaled(24.0), frame.scaled(96.0), frame.scaled(4.0), LAKE);
            let labels = LABELS.map(|(size, lines)| (self.style(LABEL, size), self.room(lines)));
            stack.fitted(frame.scaled(26.0), &statistic.label, &labels);
            self.text(&mut stack, 12.0, &note, NOTE, frame.square);
            let (style, room) = self.running(TEXT.size, frame.lines[lines]);
            stack.text(frame.scaled(20.0), &sentence, style, Room { whole: &whole, ..room });
            stack
        };
        let stack = fitting(stack, self.room_for_text(piece));
        self.piece(piece, &stack);
    }

    fn photo(&mut self, photo: &'a Photo) {
        let Self { frame, report, fonts, .. } = *self;
        let words = Words::of(&report.language);
        let kind = (photo.kind == PhotoKind::Illustration).then_some(words.illustration);
        let kind = kind.map(|kind| [kind, words.colon].concat()).unwrap_or_default();
        let credit = [kind.as_str(), &photo.credit].concat();
        let credit = match frame.stands_alone {
            true => credit,
            false => [&credit, words.dot, &report.title].concat(),
        };
        let mut stack = Stack::new(fonts);
        let room = Room { width: frame.most_width, is_heading: true, ..self.room(frame.lines[0]) };
        stack.text(0.0, &photo.caption, self.style(LABEL, 34.0), room);
        let lines = if frame.stands_alone { 3 } else { 1 };
        let style = self.style(NOTE, NOTE.size);
        stack.text(frame.scaled(14.0), &credit, style, Room { lines, ..room });
        self.above(&photo.path, &stack);
    }

    /// How high the text of a piece may be.
    fn room_for_text(&self, piece: Piece<'_>) -> f32 {
        let frame = self.frame;
        let foot = if strip(self.report, piece).is_some() { frame.strip.0 } else { frame.foot };
        foot - frame.top
    }

    /// A card of text: the strip of its section below it, the report above, the source at the foot.
    fn piece(&mut self, piece: Piece<'a>, stack: &Stack<'_>) {
        let Self { frame, report, fonts, .. } = *self;
        let (top, height) = frame.strip;
        let area = Area { top, height, ..frame.whole() };
        self.backdrop = strip(report, piece).map(|path| Backdrop { path, area });
        self.centred(stack, frame.top + self.room_for_text(piece));
        let mut title = Stack::new(fonts);
        let style = self.style(LABEL, 24.0);
        let room = Room { width: frame.scaled(420.0), ..self.room(1) };
        title.text(0.0, &report.title, style, room);
        title.draw(&mut self.canvas, (frame.margin, frame.margin), Align::Start);
        if !frame.stands_alone {
            let mut source = Stack::new(fonts);
            self.text(&mut source, 0.0, &share::attribution(report), NOTE, frame.square);
            source.draw(&mut self.canvas, (frame.axis(), frame.foot + 16.0), Align::Centre);
        }
        self.band();
    }

    /// A card of a picture with text below it.
    fn above(&mut self, path: &'a str, stack: &Stack<'_>) {
        let frame = self.frame;
        let (foot, space) = (frame.floor(), frame.scaled(30.0));
        let height = (foot - stack.height() - 2.0 * space).min(frame.most_picture);
        self.backdrop = Some(Backdrop { path, area: Area { height, ..frame.whole() } });
        let edge = frame.scaled(4.0);
        self.canvas.fill(Area { top: height - edge, height: edge, ..frame.whole() }, LAKE);
        let top = height + ((foot - height - stack.height()) / 2.0).max(space);
        stack.draw(&mut self.canvas, (frame.axis(), top), Align::Centre);
    }

    /// Draws `stack` in the middle of what is above `foot`.
    fn centred(&mut self, stack: &Stack<'_>, foot: f32) {
        let frame = self.frame;
        let top = frame.top + ((foot - frame.top - stack.height()) / 2.0).max(0.0);
        stack.draw(&mut self.canvas, (frame.axis(), top), Align::Centre);
    }

    /// The lake-green band along the upper edge.
    fn band(&mut self) {
        let height = self.frame.scaled(10.0);
        self.canvas.fill(Area { height, ..self.frame.whole() }, LAKE);
    }

    fn seal(&mut self) {
        let Self { frame, report, fonts, .. } = *self;
        let text = report.seal.as_deref().unwrap_or_default();
        let corner = (f32::from(frame.width) - frame.margin, frame.margin);
        seal(&mut self.canvas, fonts, text, corner, frame.scale, (CINNABAR, SHELL));
    }

    /// The numeral and the short name of a section.
    fn kicker(&self, section: &Section) -> String {
        let words = Words::of(&self.report.language);
        let index = self.report.sections.iter().position(|it| it.id == section.id);
        let numeral = index.map(|index| words.numeral(index));
        let parts = numeral.into_iter().chain(section.kicker.clone());
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn style(&self, style: Style, size: f32) -> Style {
        Style { size: self.frame.scaled(size), ..style }
    }

    /// So many lines of the most important text.
    const fn room(&self, lines: usize) -> Room<'static> {
        Room { width: self.frame.square, lines, whole: &[], is_heading: false }
    }

    /// A heading of this size in at most so many lines.
    fn heading(&self, (size, lines): (f32, usize)) -> (Style, Room<'static>) {
        let style = Style { size, weight: Weight::Bold, colour: INK, leading: 1.28 };
        (self.style(style, size), Room { is_heading: true, ..self.room(lines) })
    }

    /// Running text of this size in at most so many lines.
    fn running(&self, size: f32, lines: usize) -> (Style, Room<'static>) {
        (self.style(TEXT, size), Room { width: self.frame.measure, ..self.room(lines) })
    }

    /// Adds one line.
    fn text(&self, stack: &mut Stack<'_>, space: f32, text: &str, style: Style, width: f32) {
        let style = self.style(style, style.size);
        stack.text(self.frame.scaled(space), text, style, Room { width, ..self.room(1) });
    }
}

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
