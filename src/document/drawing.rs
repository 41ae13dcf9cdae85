//! Drawings (SVG). They are published as they are, so each is read once, here, and handed on.
//!
//! - [`size`]: what its root states
//! - [`safety`]: that it is only a picture
//! - [`night`]: the colours of a painting at night
//!
//! What is wrong is said in the drawing's own file.

mod night;
mod safety;
mod size;

use std::collections::BTreeMap;

use roxmltree::{Document, ParsingOptions};

pub(super) use self::night::Night;
use super::{
    beside::{Beside, Drawing, Size},
    excess::Excess,
    files::is_drawing,
    problem,
    reader::Reader,
};
use crate::diagnostic::{Diagnostic, Span};

/// The namespace of SVG; without it browsers show nothing.
const SVG: &str = "http://www.w3.org/2000/svg";

impl Reader<'_> {
    /// Reads the drawing at `path`, which the report names at `at`, unless it was read before.
    pub(super) fn drawing(&mut self, path: &str, at: Span, night: Option<&Night>) -> Option<Size> {
        if let Some((_, size)) = self.drawings.get(path) {
            return Some(*size);
        }
        if self.beside.iter().any(|it| it.path == path) {
            self.drawings_refused += 1;
            return None;
        }
        let source = self.text_file(path, at)?;
        let mut problems = Vec::new();
        let read = read(&source, night, &mut problems);
        match read {
            Some((night, size)) if problems.is_empty() => {
                self.drawings.insert(path.to_owned(), (Drawing { source, night }, size));
                Some(size)
            }
            _ => {
                self.drawings_refused += 1;
                self.beside.push(Beside { path: path.to_owned(), source, problems });
                None
            }
        }
    }

    /// Reads the painting at `path`, which the report names at `at`.
    pub(super) fn painting(&mut self, path: &str, at: Span, night: Option<&Night>) {
        match is_drawing(path) {
            true => _ = self.drawing(path, at, night),
            false => self.report(problem::not_a_drawing(at)),
        }
    }

    /// Reads the table of night colours at `path`, which the report names at `at`.
    pub(super) fn night(&mut self, path: &str, at: Span) -> Option<Night> {
        let source = self.text_file(path, at)?;
        let mut problems = Vec::new();
        let night = Night::read(&source, &mut problems);
        if problems.is_empty() {
            return Some(night);
        }
        self.beside.push(Beside { path: path.to_owned(), source, problems });
        None
    }

    /// The drawings that were read, by path.
    pub(super) fn take_drawings(&mut self) -> BTreeMap<String, Drawing> {
        let drawings = std::mem::take(&mut self.drawings);
        drawings.into_iter().map(|(path, (drawing, _))| (path, drawing)).collect()
    }

    fn text_file(&mut self, path: &str, at: Span) -> Option<String> {
        let content = self.file(path, at)?;
        String::from_utf8(content).map_err(|_| self.report(problem::not_text(at, path))).ok()
    }
}

/// The night edition, if there is to be one, and the size of a drawing.
fn read(
    source: &str,
    night: Option<&Night>,
    problems: &mut Vec<Diagnostic>,
) -> Option<(Option<String>, Size)> {
    if let Some(problem) = declared(source) {
        problems.push(problem);
        return None;
    }
    // A plain document type, as drawing programs write it, declares nothing.
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(source, options) {
        Ok(document) => document,
        Err(error) => {
            problems.push(problem::drawing_xml(place(source, error.pos()), &error.to_string()));
            return None;
        }
    };
    let root = document.root_element();
    let tag = Span::from(safety::tag(root));
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        problems.push(problem::no_drawing(tag));
        return None;
    }
    problems.extend(excesses(&document));
    let size = size::of(root);
    if size.is_none() {
        problems.push(problem::drawing_size(tag));
    }
    let night = night.map(|night| night.paint(&document, problems));
    Some((night, size?))
}

/// What a drawing declares before it begins, and must not: entities, default attributes, another
/// encoding. A browser could then read another drawing than was looked at here.
fn declared(source: &str) -> Option<Diagnostic> {
    // The first bracket of a document type is one of its declarations or its end.
    let declares = |start: usize| {
        let length = source[start..].find(['[', '>'])?;
        let bracket = Span::new(start + length, start + length + 1);
        (bracket.of(source) == "[").then(|| problem::drawing_declarations(bracket))
    };
    if let Some(problem) = source.match_indices("<!DOCTYPE").find_map(|(at, _)| declares(at)) {
        return Some(problem);
    }
    let is_xml = source.trim_start_matches('\u{feff}').starts_with("<?xml");
    let (declaration, _) = source.split_once("?>").filter(|_| is_xml && !source.is_ascii())?;
    let encoding = Span::new(declaration.find("encoding")?, declaration.len());
    let is_utf8 = encoding.of(source).to_ascii_lowercase().contains("utf-8");
    (!is_utf8).then(|| problem::drawing_encoding(encoding))
}

/// The first place of each kind of excess, and how often it occurs.
fn excesses(document: &Document<'_>) -> Vec<Diagnostic> {
    let mut kinds: BTreeMap<Excess, (Span, String, usize)> = BTreeMap::new();
    for (excess, range, what) in document.descendants().flat_map(safety::excesses) {
        kinds.entry(excess).or_insert((range.into(), what, 0)).2 += 1;
    }
    let problem = |(excess, (at, what, count)): (Excess, (Span, String, usize))| {
        problem::excess(excess, at.first_line(document.input_text()), &what, count)
    };
    kinds.into_iter().map(problem).collect()
}

/// A place of one character, from the parser's line and column, both from 1.
fn place(source: &str, at: roxmltree::TextPos) -> Span {
    let (row, column) = (at.row as usize, at.col as usize);
    let line: usize = source.split_inclusive('\n').take(row - 1).map(str::len).sum();
    let before: usize = source[line..].chars().take(column - 1).map(char::len_utf8).sum();
    let start = line + before;
    Span::new(start, start + source[start..].chars().next().map_or(0, char::len_utf8))
}
