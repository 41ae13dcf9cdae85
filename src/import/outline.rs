//! Title, headings, captions and paragraphs, told apart.

use super::{
    Notation, caption,
    heading::{self, Form},
    line::Line,
    note::{NoteKind, Notes, quoted},
};
use crate::characters::width;

/// Widest headline, in half Han characters.
const WIDEST_TITLE: usize = 120;

/// How many plain leads must follow each other before they are taken for headings of parts.
const LEADS_IN_A_ROW: usize = 3;

/// What an article is made of.
pub(super) struct Outline {
    /// The headline.
    pub(super) title: Line,
    /// The line under the headline, if it has the form of one.
    pub(super) subtitle: Option<Line>,
    /// The rest, in order.
    pub(super) elements: Vec<Element>,
}

/// A piece of an article.
pub(super) struct Element {
    /// The line it goes back to.
    pub(super) line: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// Its text, without the credit of a caption.
    pub(super) text: String,
}

/// What an [`Element`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The heading of a section.
    Section,
    /// The heading of a part.
    Part,
    /// A paragraph.
    Paragraph,
    /// The caption of a picture, with the credit that ends it.
    Caption(Option<String>),
}

impl Outline {
    /// Tells the lines of an article apart; none when nothing but a headline is there.
    pub(super) fn of(lines: Vec<Line>, notation: Notation, notes: &mut Notes) -> Option<Self> {
        let mut lines = lines.into_iter().peekable();
        let title = lines.next()?;
        if width(&title.text) > WIDEST_TITLE || title.text.ends_with('。') {
            let text = "the first line looks like a paragraph but became the headline";
            notes.add(title.number, NoteKind::Unsure, text);
        } else {
            notes.add(title.number, NoteKind::Done, format!("headline: {}", quoted(&title.text)));
        }
        let is_subtitle = |line: &Line| line.text.starts_with("——") && width(&line.text) <= 80;
        let subtitle = lines.next_if(is_subtitle);
        if let Some(line) = &subtitle {
            notes.add(line.number, NoteKind::FrontMatter, "the line under the headline");
        }
        let mut elements: Vec<Element> = lines.map(|line| element(line, notation)).collect();
        settle(&mut elements, notation);
        let elements = split_leads(elements, notes);
        tell(&elements, notes);
        (!elements.is_empty()).then_some(Self { title, subtitle, elements })
    }

    /// How many sections there are.
    pub(super) fn sections(&self) -> usize {
        self.elements.iter().filter(|it| it.kind == Kind::Section).count()
    }

    /// How many captions there are.
    pub(super) fn captions(&self) -> usize {
        self.elements.iter().filter(|it| matches!(it.kind, Kind::Caption(_))).count()
    }
}

/// What a line is by itself; every line that could be a heading is one at first.
fn element(line: Line, notation: Notation) -> Element {
    let Line { number, text, .. } = line;
    if let Some(caption) = caption::read(&text) {
        let credit = caption.credit.map(str::to_owned);
        let text = caption.text.to_owned();
        return Element { line: number, kind: Kind::Caption(credit), text };
    }
    let kind = match heading::form(&text, notation) {
        Some(_) => Kind::Section,
        None => Kind::Paragraph,
    };
    Element { line: number, kind, text }
}

/// Settles which lines are headings, and of what. A heading has text below it: short lines that
/// follow each other are none, unless the second stands a step below the first.
fn settle(elements: &mut [Element], notation: Notation) {
    let form = |element: &Element| match element.kind {
        Kind::Section => heading::form(&element.text, notation),
        _ => None,
    };
    let forms: Vec<Option<Form>> = elements.iter().map(form).collect();
    let highest = forms.iter().flatten().min().copied();
    let is_top = |form: Form| Some(form) == highest;
    for (index, element) in elements.iter_mut().enumerate() {
        let Some(form) = forms.get(index).copied().flatten() else { continue };
        let before = index.checked_sub(1).and_then(|index| forms.get(index).copied().flatten());
        let after = forms.get(index + 1).copied();
        let stands_over = match after {
            None => false,
            Some(None) => true,
            Some(Some(next)) => is_top(form) && !is_top(next),
        };
        let stands_under = before.is_some_and(|before| is_top(form) || !is_top(before));
        element.kind = match (stands_over && !stands_under, is_top(form)) {
            (false, _) => Kind::Paragraph,
            (true, true) => Kind::Section,
            (true, false) => Kind::Part,
        };
    }
    without_orphans(elements);
}

/// Makes what is left without text below, or is a part of no section, a paragraph again.
fn without_orphans(elements: &mut [Element]) {
    let mut in_section = false;
    for index in 0..elements.len() {
        let next = elements.get(index + 1).map(|next| next.kind.clone());
        let Some(element) = elements.get_mut(index) else { return };
        let empty = match element.kind {
            Kind::Section => matches!(next, None | Some(Kind::Section)),
            Kind::Part => !in_section || matches!(next, None | Some(Kind::Section | Kind::Part)),
            Kind::Paragraph | Kind::Caption(_) => false,
        };
        if empty {
            element.kind = Kind::Paragraph;
        }
        in_section |= element.kind == Kind::Section;
    }
}

/// Cuts leads off their paragraphs where they are clearly headings of parts.
fn split_leads(elements: Vec<Element>, notes: &mut Notes) -> Vec<Element> {
    let leads: Vec<Option<usize>> = leads(&elements);
    let mut split = Vec::new();
    for (element, lead) in elements.into_iter().zip(leads) {
        let Some((lead, rest)) = lead.and_then(|end| element.text.split_at_checked(end)) else {
            split.push(element);
            continue;
        };
        let text = "the first sentence of the paragraph became the heading of a part";
        notes.add(element.line, NoteKind::Unsure, text);
        let line = element.line;
        let piece = |kind, text: &str| Element { line, kind, text: text.to_owned() };
        split.extend([piece(Kind::Part, lead), piece(Kind::Paragraph, rest.trim_start())]);
    }
    split
}

/// Where the lead of each paragraph ends, if it is clearly the heading of a part.
fn leads(elements: &[Element]) -> Vec<Option<usize>> {
    let mut in_section = false;
    let mut in_part = false;
    let possible: Vec<Option<usize>> = elements
        .iter()
        .map(|element| {
            in_section |= element.kind == Kind::Section;
            in_part = element.kind == Kind::Part || (in_part && element.kind != Kind::Section);
            let candidate = in_section && !in_part && element.kind == Kind::Paragraph;
            candidate.then(|| heading::lead(&element.text)).flatten()
        })
        .collect();
    let in_a_row = |index: usize| {
        let before = possible.iter().take(index).rev().take_while(|it| it.is_some()).count();
        let after = possible.iter().skip(index).take_while(|it| it.is_some()).count();
        before + after >= LEADS_IN_A_ROW
    };
    let is_clear = |index: usize, end: usize| {
        let lead = elements.get(index).and_then(|element| element.text.get(..end));
        lead.is_some_and(heading::is_marked_lead) || in_a_row(index)
    };
    let clear =
        possible.iter().enumerate().map(|(index, end)| end.filter(|end| is_clear(index, *end)));
    clear.collect()
}

fn tell(elements: &[Element], notes: &mut Notes) {
    for element in elements {
        let what = match element.kind {
            Kind::Section => "section",
            Kind::Part => "part",
            Kind::Caption(_) => "caption of a picture still to be supplied",
            Kind::Paragraph => continue,
        };
        let text = format!("{what}: {}", quoted(&element.text));
        notes.add(element.line, NoteKind::Done, text);
    }
    if !elements.iter().any(|it| it.kind == Kind::Section) {
        let text = "no line looks like a heading; put `## …` lines in, each under `{#id}`";
        notes.add(0, NoteKind::Unsure, text);
    }
}
