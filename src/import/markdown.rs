//! Articles kept as Markdown: the words without its marks, and what these say of a line.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    line::{Line, Markup, is_sentence},
    note::Notes,
    remark::Remark,
    text::Text,
};
use crate::characters::{is_han, width};

/// Most marks of a heading, and the level of one that is only bold.
const DEEPEST: usize = 6;
const BOLD: u8 = 7;

/// Widest line in bold that is a heading, in half Han characters.
const WIDEST_BOLD: usize = 60;

/// What stands above metadata, below them, and before their title.
const RULE: &str = "---";
const ENDS: [&str; 2] = [RULE, "..."];
const TITLE: &str = "title";

/// What the metadata of an article may name, with what it is called above an English and a Chinese text.
const FIELDS: [(&str, [&str; 2]); 3] =
    [("author", ["By ", "作者："]), ("source", ["Source: ", "来源："]), ("date", ["", ""])];

/// The lines of `text` if it is Markdown: it has metadata that name something, begins with a heading or has several.
pub(super) fn lines(text: &str, notes: &mut Notes) -> Option<Vec<Line>> {
    let body = metadata_end(text);
    let mut lines = text.lines().filter(|it| !it.trim().is_empty()).peekable();
    let begins = lines.peek().is_some_and(|it| is_heading(it));
    if body == 0 && !begins && lines.filter(|it| is_heading(it)).count() < 2 {
        return None;
    }
    let starts = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start)
    });
    let starts = starts.collect();
    Some(Reader { text, starts, notes, lines: Vec::new(), line: None }.read(body))
}

/// Where the metadata end that `text` begins with, if they name what is read of them; others are text between two
/// rules.
fn metadata_end(text: &str) -> usize {
    if !text.starts_with(RULE) {
        return 0;
    }
    let parser = Parser::new_ext(text, Options::ENABLE_YAML_STYLE_METADATA_BLOCKS);
    let first = parser.into_offset_iter().next();
    let Some((Event::Start(Tag::MetadataBlock(_)), range)) = first else { return 0 };
    let names = |it: &str| {
        let key = it.split_once(':').map(|it| it.0);
        key.is_some_and(|key| key == TITLE || FIELDS.iter().any(|it| it.0 == key))
    };
    let own = text.get(..range.end).unwrap_or_default();
    // A blank line below the rule begins a text.
    let is_block = own.lines().nth(1).is_some_and(|it| !it.trim().is_empty());
    if is_block && own.lines().any(names) { range.end } else { 0 }
}

/// Whether a line has the marks of a heading.
fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=DEEPEST).contains(&(line.len() - rest.len()))
        && rest.strip_prefix(' ').is_some_and(|it| it.contains(char::is_alphabetic))
}

/// A way through an article.
struct Reader<'a> {
    text: &'a str,
    /// Where each line of it begins.
    starts: Vec<usize>,
    notes: &'a mut Notes,
    /// The lines that are whole.
    lines: Vec<Line>,
    /// The line that is read.
    line: Option<Open<'a>>,
}

/// A line that is read.
struct Open<'a> {
    number: usize,
    /// The mark of an entry in a list.
    bullet: &'a str,
    words: String,
    markup: Option<Markup>,
}

impl<'a> Reader<'a> {
    /// Reads the metadata up to `body` and the text behind.
    fn read(mut self, body: usize) -> Vec<Line> {
        let (fields, text) = self.text.split_at(body);
        for (index, field) in fields.lines().enumerate() {
            self.metadata(field, index + 1);
        }
        let parser = Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH);
        let whole = |it: Range<usize>| body + it.start..body + it.end;
        let definitions = parser.reference_definitions().iter().map(|it| whole(it.1.span.clone()));
        let definitions: Vec<_> = definitions.collect();
        for (event, range) in parser.into_offset_iter() {
            self.take(event, whole(range));
        }
        self.close();
        for range in definitions {
            self.leave_out(&range);
        }
        self.lines
    }

    fn take(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, &range),
            // What a picture shows may be told on several lines.
            Event::SoftBreak if self.is_picture() => self.words(" ", &range),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item)
            | Event::SoftBreak
            | Event::HardBreak => self.close(),
            Event::End(TagEnd::Image) if self.is_picture() => self.close(),
            Event::Text(text) | Event::Code(text) => self.words(&text, &range),
            Event::Rule => self.leave_out(&range),
            Event::Html(_) | Event::InlineHtml(_) => {
                self.unused(&range, self.text.get(range.clone()));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.open(range, "", Some(Markup::Heading(level as u8))),
            Tag::Strong if self.is_alone(range) => {
                self.open(range, "", Some(Markup::Heading(BOLD)));
            }
            Tag::Item => {
                let entry = self.text.get(range.clone()).unwrap_or_default().trim_start();
                let bullet = entry.split_inclusive(char::is_whitespace).next().unwrap_or_default();
                self.open(range, bullet, None);
            }
            Tag::Image { dest_url, .. } => {
                let begins = |it: &Open<'_>| {
                    it.words.is_empty() && matches!(it.markup, None | Some(Markup::Heading(BOLD)))
                };
                if self.line.as_ref().is_none_or(begins) {
                    self.open(range, "", Some(Markup::Picture));
                }
                self.unused(range, Some(&dest_url));
            }
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {}
            Tag::Link { dest_url, .. } => self.unused(range, Some(&dest_url)),
            _ => {}
        }
    }

    /// Begins a line at `range`.
    fn open(&mut self, range: &Range<usize>, bullet: &'a str, markup: Option<Markup>) {
        self.close();
        let number = self.number(range);
        self.line = Some(Open { number, bullet, words: String::new(), markup });
    }

    fn words(&mut self, text: &str, range: &Range<usize>) {
        // Blocks of code have several lines.
        for (index, piece) in text.split('\n').enumerate() {
            if index > 0 {
                self.close();
            }
            if piece.is_empty() {
                continue;
            }
            let number = self.number(range) + index;
            let empty = || Open { number, bullet: "", words: String::new(), markup: None };
            self.line.get_or_insert_with(empty).words.push_str(piece);
        }
    }

    /// Ends the line that is read.
    fn close(&mut self) {
        let Some(Open { number, bullet, words, markup }) = self.line.take() else { return };
        let clean: String = words.chars().filter(|c| !c.is_control()).collect();
        if clean.trim().is_empty() {
            return;
        }
        let start = self.starts.get(number - 1).copied().unwrap_or_default();
        let before = self.text.get(..start).unwrap_or_default();
        let after_gap = before.is_empty() || before.ends_with("\n\n") || markup.is_some();
        let text = Text::new(format!("{bullet}{}", clean.trim()).trim());
        self.lines.push(Line { number, text, after_gap, part: None, markup });
    }

    /// A field of the metadata: the title, the author, the source and the date are lines of their own.
    fn metadata(&mut self, field: &str, number: usize) {
        let value = |key: &str| {
            let value = field.strip_prefix(key)?.strip_prefix(':')?.trim();
            Some(value.trim_matches(['"', '\'']).to_owned()).filter(|it| !it.is_empty())
        };
        let line = |text: String| Line {
            number,
            text: Text::new(text),
            after_gap: false,
            part: None,
            markup: None,
        };
        let named = FIELDS.into_iter().find_map(|(key, labels)| Some((value(key)?, labels)));
        if let Some(title) = value(TITLE) {
            self.lines.insert(0, line(title));
        } else if let Some((value, [english, chinese])) = named {
            let label = if value.contains(is_han) { chinese } else { english };
            self.lines.push(line(format!("{label}{value}")));
        } else if !field.trim().is_empty() && !ENDS.contains(&field.trim_end()) {
            self.notes.add(number, Remark::LeftOut(field.to_owned()));
        }
    }

    /// Whether the line that is read is the caption of a picture.
    fn is_picture(&self) -> bool {
        self.line.as_ref().is_some_and(|it| it.markup == Some(Markup::Picture))
    }

    fn leave_out(&mut self, range: &Range<usize>) {
        let words = self.text.get(range.clone()).unwrap_or_default().trim().to_owned();
        let number = self.number(range);
        self.notes.add(number, Remark::LeftOut(words));
    }

    /// Whether what stands in `range` is all of its paragraph, and no sentence.
    fn is_alone(&self, range: &Range<usize>) -> bool {
        let before = self.text.get(..range.start).unwrap_or_default();
        let behind = self.text.get(range.end..).unwrap_or_default();
        let own = self.text.get(range.clone()).unwrap_or_default().trim_matches(['*', '_']);
        let begins = before.is_empty() || before.ends_with("\n\n");
        let ends = behind.is_empty() || behind.starts_with("\n\n");
        begins && ends && width(own) <= WIDEST_BOLD && !is_sentence(own)
    }

    /// Says that words of a line are left out.
    fn unused(&mut self, range: &Range<usize>, words: Option<&str>) {
        let number = self.number(range);
        if let Some(words) = words.map(str::trim).filter(|it| !it.is_empty()) {
            self.notes.unused(number, &[words.to_owned()]);
        }
    }

    /// The number of the line in which `range` begins.
    fn number(&self, range: &Range<usize>) -> usize {
        self.starts.partition_point(|it| *it <= range.start)
    }
}
