//! Title, headings, captions and paragraphs, told apart, with the `leads` that are headings.

mod leads;

use std::{collections::VecDeque, rc::Rc};

use super::{
    caption,
    front::{
        headline::{self, WIDEST_HEADING},
        kicker, masthead,
    },
    heading::{self, Form},
    language::{Language, first_of, last_of, words},
    line::{Line, Markup, is_in_capitals, is_sentence},
    moment,
    note::Notes,
    remark::Remark,
    row::{Cell, Part},
    text::Text,
};
use crate::characters::width;

/// Widest headline, narrowest deck and widest one, in half Han characters.
const WIDEST_TITLE: usize = 120;
const NARROWEST_DECK: usize = 12;
const WIDEST_DECK: usize = 200;

/// What stands behind the last sentence of an article: that it is the last.
const LAST: &str = "（完）|（全文完）|（终）";

/// What an article is made of.
pub(super) struct Outline {
    /// What stands in brackets before the headline.
    pub(super) kicker: Option<String>,
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
    pub(super) text: Text,
    /// The level of the heading that marks say it is.
    pub(super) level: Option<u8>,
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
    /// What stands beside the rows of a table: its title, the heads of its columns, its notes.
    Beside,
    /// A row of a table.
    Row(Rc<[Cell]>),
    /// The caption of a picture, with the credit that ends it.
    Caption(Option<String>),
}

impl Outline {
    /// Tells the lines of an article apart, of which one is surely its `deck`; none when nothing but a
    /// headline is there.
    pub(super) fn of(
        lines: Vec<Line>,
        deck: Option<usize>,
        language: &dyn Language,
        notes: &mut Notes,
    ) -> Option<Self> {
        let mut lines = VecDeque::from(lines);
        let mut title = lines.pop_front()?;
        let deck = headline::settle(&mut title, &mut lines, deck, notes);
        let printed = title.text.printed.clone();
        let (before, text) = title.text.split_at(kicker_of(&title.text.read, language));
        title.text = text;
        let is_kicker = before.read.starts_with('【') || shouted(&printed).is_some();
        let kicker = (!before.read.is_empty() && is_kicker)
            .then(|| before.printed.trim().trim_matches(['【', '】', ':']).to_owned());
        if width(&title.text.read) > WIDEST_TITLE || title.text.read.ends_with('。') {
            notes.add(title.number, Remark::LongHeadline);
        }
        notes.add(title.number, Remark::Taken(printed));
        if kicker.is_none() && !before.read.is_empty() {
            notes.unused(title.number, &[before.printed.trim().to_owned()]);
        } else if let Some((bare, _)) = masthead::without_paper(&title.text.read, language) {
            let (bare, paper) = title.text.split_at(bare.len());
            notes.unused(title.number, &[paper.printed.trim().to_owned()]);
            title.text = bare;
        }
        let named = named_deck(&mut lines, &title, deck, language, notes);
        let is_next = named.is_none() && is_deck(lines.make_contiguous(), deck, language);
        let next = if is_next { lines.pop_front() } else { None };
        if let Some(line) = &next {
            notes.add(line.number, Remark::Taken(line.text.printed.clone()));
        }
        let subtitle = named.or(next);
        let (rules, lines): (Vec<Line>, Vec<Line>) =
            lines.into_iter().partition(|line| line.part == Some(Part::Rule));
        for rule in rules {
            notes.add(rule.number, Remark::LeftOut(rule.text.printed));
        }
        let mut elements: Vec<Element> =
            lines.into_iter().map(|line| element(line, language, notes)).collect();
        settle(&mut elements, language);
        let elements = leads::split(elements, notes);
        if !elements.iter().any(|it| it.kind == Kind::Section) {
            notes.add(0, Remark::NoHeading);
        }
        (!elements.is_empty()).then_some(Self { kicker, title, subtitle, elements })
    }

    /// How many elements are of a kind.
    pub(super) fn count(&self, is: fn(&Kind) -> bool) -> usize {
        self.elements.iter().filter(|it| is(&it.kind)).count()
    }
}

/// Length in bytes of what stands before a headline: its kicker, or the line of an agency.
fn kicker_of(title: &str, language: &dyn Language) -> usize {
    let genre = || {
        let (genre, rest) = title.strip_prefix('（')?.split_once('）')?;
        words(&language.page().genres).any(|it| it == genre).then_some((genre, rest))
    };
    let kicker = title.strip_prefix('【').and_then(|rest| rest.split_once('】')).or_else(genre);
    let slug = || headline::without_slug(title, language);
    let rest = kicker.map(|(_, rest)| rest).or_else(slug).or_else(|| shouted(title));
    let rest = rest.map(str::trim_start);
    // A date line alone is the headline itself.
    let dateline = || title.get(language.dateline(title)..);
    let is_headline = |it: &&str| it.contains(char::is_alphabetic);
    rest.filter(is_headline)
        .or_else(dateline)
        .filter(is_headline)
        .map_or(0, |it| title.len() - it.len())
}

/// A headline behind the name of its section in capitals, of several words: `KEEPER'S PAGE: Boats wear out`.
fn shouted(title: &str) -> Option<&str> {
    let (section, rest) = title.split_once(": ")?;
    let is_section = section.contains(' ') && kicker::is_shouted(section);
    (is_section && !is_in_capitals(rest)).then_some(rest)
}

/// Takes the lines below a headline that are called its deck or a summary, or the headline that it had
/// elsewhere; a summary of sentences is text, unless it is `sure` to be the deck.
fn named_deck(
    lines: &mut VecDeque<Line>,
    title: &Line,
    sure: Option<usize>,
    language: &dyn Language,
    notes: &mut Notes,
) -> Option<Line> {
    let page = language.page();
    let mut deck: Option<Line> = None;
    let label = |line: &Line| {
        let text = line.text.read.as_str();
        let is_deck = sure == Some(line.number) || !is_sentence(text) && width(text) <= WIDEST_DECK;
        let summary = || first_of(text, &page.summaries).filter(|_| is_deck);
        first_of(text, &page.decks).or_else(summary)
    };
    while let Some(label) = lines.front().and_then(label)
        && let Some(line) = lines.pop_front()
    {
        let rest = line.text.read.get(label.len()..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let (label, text) = line.text.split_at(label.len() + blank);
        let is_empty = text.printed.trim().is_empty();
        if is_empty || text.printed == title.text.printed || deck.is_some() {
            notes.add(line.number, Remark::LeftOut(line.text.printed));
        } else {
            notes.add(line.number, Remark::Taken(line.text.printed));
            notes.unused(line.number, &[label.printed.trim().to_owned()]);
            deck = Some(Line { text, ..line });
        }
    }
    deck
}

/// Whether the first of `lines`, those below a headline, is its deck: without a stop, over text, and
/// either joined to the headline and set apart from the text, or longer than every heading.
fn is_deck(lines: &[Line], deck: Option<usize>, language: &dyn Language) -> bool {
    let [line, next, below @ ..] = lines else { return false };
    let text = line.text.read.as_str();
    if text.starts_with("——") {
        return width(text) <= WIDEST_TITLE;
    }
    // Rather no deck than furniture.
    let is_other =
        line.part.is_some() || moment::find(text).is_some() || caption::read(text).is_some();
    if is_other || heading::is_furniture(text) || width(text) < NARROWEST_DECK {
        return false;
    }
    if deck == Some(line.number) {
        return true;
    }
    let form = |line: &Line| heading::form(&line.text.read, language);
    let is_plain = match form(line) {
        Some(form) => form == Form::Plain,
        None => is_long_deck(text),
    };
    let is_joined = !line.after_gap && next.after_gap;
    let headings = below.iter().filter(|it| form(it).is_some());
    let stands_over =
        [next].into_iter().chain(below).find(|it| caption::read(&it.text.read).is_none());
    let is_longest =
        width(text) > headings.map(|it| width(&it.text.read)).max().unwrap_or_default();
    let is_over_text = stands_over.is_some_and(|it| is_sentence(&it.text.read));
    is_plain && is_over_text && (is_joined || is_longest)
}

/// Whether a line too long for a heading can be a deck: it ends in a word.
fn is_long_deck(text: &str) -> bool {
    (WIDEST_HEADING..=WIDEST_DECK).contains(&width(text)) && text.ends_with(char::is_alphanumeric)
}

/// What a line is by itself; every line that could be a heading is one at first.
fn element(line: Line, language: &dyn Language, notes: &mut Notes) -> Element {
    let Line { number: line, text, part, markup, .. } = line;
    let of = |kind, text| Element { line, kind, text, level: None };
    match part {
        Some(Part::Row(text, cells)) => return of(Kind::Row(cells), text),
        Some(Part::Heads(text)) => return of(Kind::Beside, text),
        Some(Part::Beside | Part::Rule) => return of(Kind::Beside, text),
        None => {}
    }
    match markup {
        Some(Markup::Heading(level)) => {
            return Element { level: Some(level), ..of(Kind::Section, text) };
        }
        Some(Markup::Picture) => return of(Kind::Caption(None), text),
        None => {}
    }
    let caption = caption::read(&text.read);
    let summary = caption::label(&text.read, &language.page().summaries);
    let label = || caption::quote(&text.read).max(summary);
    let (label, mut text) = text.split_at(caption.map_or_else(label, |it| it.start));
    if !label.read.is_empty() {
        notes.unused(line, &[label.printed.trim().to_owned()]);
    }
    if let Some(caption) = caption {
        let rest;
        (text, rest) = text.split_at(caption.end - caption.start);
        let credit = caption.has_credit.then_some(rest.printed.trim_start().to_owned());
        return of(Kind::Caption(credit), text);
    }
    let last = last_of(&text.read, LAST).filter(|last| last.len() < text.read.len());
    if let Some(last) = last.filter(|_| label.read.is_empty()) {
        let (rest, last) = text.split_at(text.read.len() - last.len());
        notes.unused(line, &[last.printed]);
        text = rest;
    }
    let kind = match heading::form(&text.read, language) {
        Some(_) => Kind::Section,
        None => Kind::Paragraph,
    };
    of(kind, text)
}

/// Settles which lines are headings, and of what. A heading has text below it: short lines that
/// follow each other are none, unless the second stands a step below the first.
fn settle(elements: &mut [Element], language: &dyn Language) {
    if let Some(highest) = elements.iter().filter_map(|it| it.level).min() {
        for element in elements.iter_mut().filter(|it| it.kind == Kind::Section) {
            element.kind = match element.level {
                Some(level) if level == highest => Kind::Section,
                Some(_) => Kind::Part,
                None => Kind::Paragraph,
            };
        }
        return without_orphans(elements);
    }
    without_entries(elements);
    let form = |element: &Element| match element.kind {
        Kind::Section => heading::form(&element.text.read, language),
        _ => None,
    };
    let mut forms: Vec<Option<Form>> = elements.iter().map(form).collect();
    rank_divisions(&mut forms);
    let is_text: Vec<bool> = elements.iter().map(is_text).collect();
    without_lists(&mut forms, &is_text);
    // Several alike make a pattern; one alone is a heading like those without a mark.
    for marked in [Form::Chapter, Form::Numbered, Form::Bulleted] {
        if forms.iter().flatten().filter(|it| **it == marked).count() == 1 {
            let alone = |form: &mut Form| *form = if *form == marked { Form::Plain } else { *form };
            forms.iter_mut().flatten().for_each(alone);
        }
    }
    let highest = forms.iter().flatten().min().copied();
    let is_top = |form: Form| Some(form) == highest;
    for (index, element) in elements.iter_mut().enumerate() {
        let Some(form) = forms.get(index).copied().flatten() else {
            // The entry of a list.
            if element.kind == Kind::Section {
                element.kind = Kind::Paragraph;
            }
            continue;
        };
        let before = index.checked_sub(1).and_then(|index| forms.get(index).copied().flatten());
        let after = forms.get(index + 1).copied();
        let stands_over = match after {
            None => false,
            Some(None) => is_text.get(index + 1).copied().unwrap_or_default(),
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

/// Makes paragraphs of the entries of a numbered list of which others are sentences.
fn without_entries(elements: &mut [Element]) {
    let mut follows = false;
    for element in elements {
        let text = element.text.read.as_str();
        let is_told = is_sentence(text) && heading::is_numbered(text);
        if is_told && follows {
            element.kind = Kind::Paragraph;
        }
        follows = is_told;
    }
}

/// Numbered lines and those with a mark are no headings where none of their kind has text below it: they are entries
/// of a list, as of other articles below the text.
fn without_lists(forms: &mut [Option<Form>], is_text: &[bool]) {
    for marked in [Form::Numbered, Form::Bulleted] {
        let has_text = |at: usize| {
            let steps = forms.iter().skip(at + 1).take_while(|it| **it > Some(marked)).count();
            let below = at + 1 + steps.min(1);
            forms.get(below) == Some(&None) && is_text.get(below).copied().unwrap_or_default()
        };
        let mut all = (0..forms.len()).filter(|at| forms.get(*at) == Some(&Some(marked)));
        if !all.any(has_text) {
            forms.iter_mut().filter(|it| **it == Some(marked)).for_each(|it| *it = None);
        }
    }
}

/// Divisions stand over the chapters of a report if one stands over the first, and over them alone; else
/// they are chapters among others, or headings without a mark where there are no chapters.
fn rank_divisions(forms: &mut [Option<Form>]) {
    let first = |wanted: Form| forms.iter().position(|it| *it == Some(wanted));
    let has_steps = forms.windows(2).any(|it| it == [Some(Form::Chapter), Some(Form::Numbered)]);
    let rank = match (first(Form::Division), first(Form::Chapter)) {
        (Some(division), Some(chapter)) if division < chapter && !has_steps => Form::Division,
        (_, Some(_)) => Form::Chapter,
        _ => Form::Plain,
    };
    let divisions = forms.iter_mut().flatten().filter(|it| **it == Form::Division);
    divisions.for_each(|it| *it = rank);
}

/// Whether a heading may stand over an element: not over the date of a signature.
fn is_text(element: &Element) -> bool {
    let text = element.text.read.as_str();
    is_sentence(text) || text.ends_with(['：', ':']) || !heading::is_date(text)
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
            Kind::Paragraph | Kind::Beside | Kind::Row(_) | Kind::Caption(_) => false,
        };
        if empty {
            element.kind = Kind::Paragraph;
        }
        in_section |= element.kind == Kind::Section;
    }
}
