//! Where the lines of a text on a card end.
//!
//! A text has as few lines as it needs, of about the same length, which end behind marks where that
//! is possible. No mark that closes begins a line and none that opens ends one, a number stays with its
//! unit, a word is whole, and the last line is no single character.

mod atoms;
mod segments;

use std::{collections::BTreeMap, ops::Range};

use self::atoms::atoms;
use super::setting::Extent;
use crate::characters::is_spaceless;

/// What a line costs that ends within a phrase, where one that is off by all its width costs 1.
const WITHIN_PHRASE: f32 = 0.12;

/// The same in a heading.
const WITHIN_HEADING: f32 = 2.0;

/// What a last line costs that is a single character.
const ORPHAN: f32 = 0.6;

/// The room for a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room<'r> {
    /// The width of a line, in the unit of the measure.
    pub(super) width: f32,
    /// The most lines.
    pub(super) lines: usize,
    /// Texts that stay in one line wherever they occur, such as numbers with their units.
    pub(super) whole: &'r [&'r str],
    /// Whether it is a heading, whose lines are phrases wherever that is possible.
    pub(super) is_heading: bool,
}

/// The most characters of a text that are looked at; no room has as many.
const MOST: usize = 500;

/// Breaks `text` into lines; `measure` tells where each character of a text stands in one line. What
/// does not fit is left out: the last line then ends with `…` behind a whole phrase. Tells also whether
/// that is so.
pub(super) fn lines(text: &str, room: Room<'_>, measure: Measure<'_>) -> (Vec<String>, bool) {
    if let Some(all) = all(text, room, measure) {
        return (all, false);
    }
    let (text, _) = beginning(text);
    let some = cut(text, &phrase_ends(text), room, measure)
        .or_else(|| cut(text, &characters(text), room, measure));
    (some.unwrap_or_default(), true)
}

/// The lines of all of `text`; none where it does not fit.
fn all(text: &str, room: Room<'_>, measure: Measure<'_>) -> Option<Vec<String>> {
    let (text, is_whole) = beginning(text);
    is_whole.then(|| Paragraph::new(text, room, measure).broken()).flatten()
}

/// The beginning of `text` that is looked at, and whether that is all of it.
fn beginning(text: &str) -> (&str, bool) {
    let text = text.trim();
    text.char_indices().nth(MOST).map_or((text, true), |(end, _)| (&text[..end], false))
}

/// The lines of as much of `text` as fits with `…` behind it, up to one of `ends`, which are in order.
fn cut(text: &str, ends: &[usize], room: Room<'_>, measure: Measure<'_>) -> Option<Vec<String>> {
    let shortened = |end: usize| {
        let text = text[..end].trim_end_matches(|c: char| c.is_whitespace() || ends_phrase(c));
        format!("{text}…")
    };
    let fits = |end: &usize| Paragraph::new(&shortened(*end), room, measure).greedy().is_some();
    let last = ends.partition_point(fits).checked_sub(1)?;
    Paragraph::new(&shortened(ends[last]), room, measure).broken()
}

/// How well a text fits into a room, the better ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// All of it does, and no line of a heading ends within a phrase.
    Well,
    /// All of it does.
    Whole,
    /// Not all of it does.
    Cut,
}

/// How well `text` fits into `room`.
pub(super) fn fit(text: &str, room: Room<'_>, measure: Measure<'_>) -> Fit {
    let Some(lines) = all(text, room, measure) else { return Fit::Cut };
    let mut others = lines.iter().rev().skip(1);
    let is_well = !room.is_heading || others.all(|line| !ends_within_phrase(line));
    if is_well { Fit::Well } else { Fit::Whole }
}

/// Whether a line ends within a phrase; Latin words are phrases enough.
fn ends_within_phrase(line: &str) -> bool {
    line.chars().next_back().is_some_and(|c| !ends_phrase(c) && is_spaceless(c))
}

/// Tells where each character of a text stands in one line.
pub(super) type Measure<'m> = &'m dyn Fn(&str) -> Vec<Extent>;

/// Whether a line that ends with `c` ends a phrase.
const fn ends_phrase(c: char) -> bool {
    matches!(
        c,
        '，' | '。' | '、' | '；' | '：' | '！' | '？' | ',' | ';' | ':' | '.' | '!' | '?' | '—'
    )
}

/// Where the phrases of `text` end, bytes, in order: of Latin text its words.
fn phrase_ends(text: &str) -> Vec<usize> {
    let ends = text
        .char_indices()
        .filter(|(_, c)| ends_phrase(*c) && !c.is_ascii_punctuation() || c.is_whitespace());
    ends.map(|(at, _)| at).filter(|at| *at > 0).collect()
}

/// Where the characters of `text` end, bytes, in order: for a text without phrases.
fn characters(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).skip(1).collect()
}

/// A text in atoms, none of which is broken.
struct Paragraph<'t> {
    text: &'t str,
    atoms: Vec<Range<usize>>,
    room: Room<'t>,
    /// Where each atom begins and ends.
    extents: Vec<(Extent, Extent)>,
}

impl<'t> Paragraph<'t> {
    fn new(text: &'t str, room: Room<'t>, measure: Measure<'_>) -> Self {
        let offsets = text.char_indices().map(|(at, _)| at);
        let extents: BTreeMap<usize, Extent> = offsets.zip(measure(text)).collect();
        // An atom may have a space at its end, which is not seen at that of a line.
        let ends = |atom: &Range<usize>| {
            let seen = text[atom.clone()].trim_end();
            let last = atom.start + seen.char_indices().next_back().map_or(0, |(at, _)| at);
            let extent = |at: usize| extents.get(&at).copied().unwrap_or_default();
            (extent(atom.start), extent(last))
        };
        let fits = |atom: &Range<usize>| width(&ends(atom), &ends(atom)) <= room.width;
        let atoms = atoms(text, room.whole, &fits);
        let extents = atoms.iter().map(ends).collect();
        Self { text, atoms, room, extents }
    }

    /// Its lines; none where they are too many.
    fn broken(&self) -> Option<Vec<String>> {
        let count = self.greedy()?;
        let ends = self.best(count)?;
        let starts = std::iter::once(0).chain(ends.iter().copied());
        Some(starts.zip(&ends).map(|(start, end)| self.line(start, *end).to_owned()).collect())
    }

    /// The atoms from `start` to `end` as a line.
    fn line(&self, start: usize, end: usize) -> &'t str {
        let text = self.text;
        match (self.atoms.get(start), self.atoms.get(end.wrapping_sub(1))) {
            (Some(first), Some(last)) => text[first.start..last.end].trim(),
            _ => "",
        }
    }

    /// The widths of the lines that begin with the atom at `start`, as far as they fit, each with
    /// the atom that it ends before.
    fn fitting(&self, start: usize) -> impl Iterator<Item = (usize, f32)> {
        let first = self.extents.get(start);
        let lines =
            self.extents.iter().enumerate().skip(start).map(move |(index, last)| {
                (index + 1, first.map_or(0.0, |first| width(first, last)))
            });
        lines.take_while(|(_, width)| *width <= self.room.width)
    }

    /// How many lines it needs at least; none where there are too many.
    fn greedy(&self) -> Option<usize> {
        let (mut start, mut count) = (0, 0);
        while start < self.atoms.len() {
            start = self.fitting(start).last()?.0;
            count += 1;
            if count > self.room.lines {
                return None;
            }
        }
        Some(count)
    }

    /// Where each of `count` lines ends, in atoms, at the least cost.
    fn best(&self, count: usize) -> Option<Vec<usize>> {
        let all = self.atoms.len();
        #[expect(clippy::cast_precision_loss, reason = "a card has a few lines")]
        let mean = self.extents.last().map_or(0.0, |it| it.1.end) / count.max(1) as f32;
        // The least cost of the lines up to each atom, and where the last of them begins.
        let mut costs = vec![Some((0.0, Vec::new()))];
        costs.resize(all + 1, None);
        for _ in 0..count {
            let mut next: Vec<Option<(f32, Vec<usize>)>> = vec![None; all + 1];
            for (start, so_far) in costs.iter().enumerate() {
                let Some((cost, ends)) = so_far else { continue };
                for (end, width) in self.fitting(start) {
                    let off = (width - mean) / self.room.width;
                    let cost = cost + off * off + self.cost_of_end(start, end);
                    if next[end].as_ref().is_none_or(|it| cost <= it.0) {
                        next[end] = Some((cost, [ends.as_slice(), &[end]].concat()));
                    }
                }
            }
            costs = next;
        }
        costs.pop().flatten().map(|(_, ends)| ends)
    }

    fn cost_of_end(&self, start: usize, end: usize) -> f32 {
        let line = self.line(start, end);
        if end == self.atoms.len() {
            let count = line.chars().filter(|c| c.is_alphanumeric()).count();
            return if count < 2 { ORPHAN } else { 0.0 };
        }
        match ends_within_phrase(line) {
            true if self.room.is_heading => WITHIN_HEADING,
            true => WITHIN_PHRASE,
            false => 0.0,
        }
    }
}

/// The width of a line from the atom `first` to the atom `last`: where each begins and ends.
fn width(first: &(Extent, Extent), last: &(Extent, Extent)) -> f32 {
    last.1.end - last.1.air.1 - first.0.start - first.0.air.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::characters::width_of;

    /// In half Han characters.
    fn measure(text: &str) -> Vec<Extent> {
        let mut end = 0.0;
        let extents = text.chars().map(|c| {
            let start = end;
            end += f32::from(u8::try_from(width_of(c)).unwrap());
            Extent { start, end, air: (0.0, 0.0) }
        });
        extents.collect()
    }

    fn cut(text: &str, width: f32, lines: usize, whole: &[&str]) -> Vec<String> {
        super::lines(text, Room { width, lines, whole, is_heading: false }, &measure).0
    }

    #[test]
    fn lines_are_few_balanced_and_end_behind_marks() {
        let cases: [(&str, f32, &[&str]); 9] = [
            ("一湖水，一座城，一条新路", 10.0, &["一湖水，", "一座城，", "一条新路"]),
            ("一湖水，一座城，一条新路", 18.0, &["一湖水，一座城，", "一条新路"]),
            ("一二三四五六七八九", 16.0, &["一二三四五", "六七八九"]),
            ("五个字一行", 8.0, &["五个字", "一行"]),
            ("他说话（好事）", 8.0, &["他说话", "（好事）"]),
            ("运河长179公里不短", 12.0, &["运河长", "179公里不短"]),
            ("投资326.8亿元整", 11.0, &["投资", "326.8亿元整"]),
            ("Harbour of the river", 11.0, &["Harbour of", "the river"]),
            ("", 10.0, &[]),
        ];
        for (text, width, expected) in cases {
            assert_eq!(cut(text, width, 4, &[]), expected, "{text}");
        }
    }

    #[test]
    fn what_is_to_stay_whole_is_in_one_line() {
        let text = "列入问题村9大类756个并整顿";
        let lines = cut(text, 16.0, 3, &["9大类756个"]);
        assert!(lines.iter().any(|it| it.contains("9大类756个")), "{lines:?}");
    }

    #[test]
    fn what_is_too_long_ends_behind_a_phrase() {
        let cases: [(&str, f32, usize, &[&str]); 5] = [
            ("一二三，四五六，七八九十一二", 16.0, 1, &["一二三，四五六…"]),
            ("一二三四五六七八九十", 8.0, 1, &["一二三…"]),
            ("One two three four", 12.0, 1, &["One two…"]),
            ("Onetwothreefour", 8.0, 1, &["Onetwo…"]),
            ("字", 1.0, 1, &[]),
        ];
        for (text, width, lines, expected) in cases {
            assert_eq!(cut(text, width, lines, &[]), expected, "{text}");
        }
    }

    #[test]
    fn no_line_begins_with_a_mark_that_closes_or_is_too_wide() {
        let text =
            "衡水“三个迈进”、“五个衡水”（2017年）：高铁时代——智慧城市，9000万立方米、Boeing 737。";
        for width in 10..40 {
            let width = f32::from(u16::try_from(width).unwrap());
            for line in cut(text, width, 20, &[]) {
                assert!(
                    !line.starts_with(['，', '、', '”', '）', '。', '：', '—']),
                    "{width} {line}"
                );
                assert!(!line.ends_with(['“', '（']), "{width} {line}");
                assert!(measure(&line).last().unwrap().end <= width, "{width} {line}");
            }
        }
    }
}
