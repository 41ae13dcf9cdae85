//! The clauses of a text, and what stands around each figure in them.

use std::ops::Range;

use super::{
    phrase::{among, is_noun},
    words::{PEOPLE, STATES},
};
use crate::import::{
    chinese::time,
    language::{last_of, words},
    quantity::Quantity,
    stretch,
};

/// Words between two figures of a list.
const BETWEEN: [&str; 5] = ["以及", "和", "及", "与", "或"];

/// Most figures of a clause: a longer list is read in pieces.
const MOST: usize = 16;

/// Most characters of a heading in the line of its paragraph.
const LONGEST_HEADING: usize = 10;

/// A text with its figures.
pub(super) struct Text<'a> {
    text: &'a str,
    pub(super) figures: &'a [Quantity],
    /// The brackets, none in another.
    brackets: Vec<Range<usize>>,
}

/// A clause, with the mark that ends it.
#[derive(Debug)]
pub(super) struct Clause {
    pub(super) range: Range<usize>,
    pub(super) stop: char,
    pub(super) brackets: Vec<Range<usize>>,
    pub(super) items: Vec<Item>,
}

/// A figure of a clause.
#[derive(Debug)]
pub(super) struct Item {
    /// Its place among all.
    pub(super) figure: usize,
    /// What stands before it, up to the figure before or to the `、` between the two.
    pub(super) head: Range<usize>,
    /// What stands behind it.
    pub(super) tail: Range<usize>,
    /// Whether it goes on a list, or nothing parts it from the figure before.
    pub(super) is_listed: bool,
    pub(super) is_tangled: bool,
}

impl<'a> Text<'a> {
    /// `text` with its brackets.
    pub(super) fn new(text: &'a str, figures: &'a [Quantity]) -> Self {
        let mut brackets: Vec<Range<usize>> = Vec::new();
        for (at, _) in text.match_indices('（') {
            let close = text.get(at..).and_then(|rest| rest.find('）'));
            if brackets.last().is_none_or(|last| last.end <= at)
                && let Some(close) = close
            {
                brackets.push(at..at + close + '）'.len_utf8());
            }
        }
        Self { text, figures, brackets }
    }

    /// The words of a range.
    pub(super) fn raw(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// A figure itself.
    pub(super) fn number(&self, item: &Item) -> &'a str {
        self.raw(self.figures[item.figure].range.clone())
    }

    /// Whether `at` is where the inside of a bracket begins.
    pub(super) fn is_bracket(&self, at: usize) -> bool {
        stretch::holding(&self.brackets, at).is_some()
    }

    /// 城区 of （一）城区。 at the beginning of a paragraph; empty if there is none.
    pub(super) fn heading(&self, start: usize) -> &'a str {
        let Some(number) = self.brackets.first().filter(|it| it.start == start) else { return "" };
        let heading = self.behind(number.end).split_once('。').map_or("", |it| it.0);
        let end = number.end + heading.len();
        let is_plain = heading.chars().count() <= LONGEST_HEADING
            && heading.chars().all(char::is_alphanumeric)
            && !self.holds_figure(&(start..end))
            && is_noun(heading)
            && last_of(heading, STATES).is_none();
        if is_plain { heading } else { "" }
    }

    /// The clause that the bracket around a range stands in.
    pub(super) fn around(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let bracket = stretch::holding(&self.brackets, range.start)?;
        let is_mark = |c| "，；：。！？".contains(c);
        let start = self.raw(0..bracket.start).rfind(is_mark);
        let start = start.map_or(0, |it| it + '，'.len_utf8());
        let end = self.behind(bracket.end).find(is_mark).unwrap_or(self.text.len() - bracket.end);
        Some(start..bracket.end + end)
    }

    /// Whether a figure counts things, and is no measure.
    pub(super) fn counts(&self, figure: usize) -> bool {
        let figure = &self.figures[figure];
        figure.counts || words(PEOPLE).any(|it| it == figure.number.unit())
    }

    /// Whether a clause without figures says of which group the next ones are told: 企业事业单位中.
    pub(super) fn names_whole(&self, clause: &Clause) -> bool {
        clause.items.is_empty() && among(&self.plain(clause.range.clone())).is_some()
    }

    /// Whether a figure stands in a range.
    pub(super) fn holds_figure(&self, range: &Range<usize>) -> bool {
        !stretch::beginning_in(self.figures, range).is_empty()
    }

    /// The words behind `at`.
    pub(super) fn behind(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The words of a range without brackets, times and quotation marks.
    pub(super) fn plain(&self, range: Range<usize>) -> String {
        let plain = time::without(&stretch::without(self.text, range, &self.brackets));
        plain.replace(['“', '”', ' '], "")
    }

    /// The words of a range without figures and times.
    pub(super) fn beside(&self, range: Range<usize>) -> String {
        time::without(&stretch::without(self.text, range, self.figures))
    }

    /// The clauses of a stretch.
    pub(super) fn clauses(&self, range: Range<usize>) -> Vec<Clause> {
        let mut clauses = Vec::new();
        let mut start = range.start;
        let is_inner = |at| {
            stretch::holding(&self.brackets, at).is_some_and(|it| it.start >= range.start)
                || stretch::holding(self.figures, at).is_some()
        };
        for (at, c) in self.raw(range.clone()).char_indices() {
            let at = range.start + at;
            if is_inner(at) {
                continue;
            }
            if "，；：。！？".contains(c) {
                clauses.push(self.clause(start..at, c));
                start = at + c.len_utf8();
            } else if stretch::beginning_in(self.figures, &(start..at)).len() >= MOST {
                clauses.push(self.clause(start..at, '，'));
                start = at;
            }
        }
        clauses.push(self.clause(start..range.end, '。'));
        clauses
    }

    fn clause(&self, range: Range<usize>, stop: char) -> Clause {
        let brackets = stretch::within(&self.brackets, &range).to_vec();
        let in_bracket =
            |it: &usize| stretch::holding(&brackets, self.figures[*it].range.start).is_some();
        let found: Vec<usize> =
            stretch::beginning_in(self.figures, &range).filter(|it| !in_bracket(it)).collect();
        let mut items: Vec<Item> = Vec::new();
        for &figure in &found {
            let at = &self.figures[figure].range;
            let mut item = Item {
                figure,
                head: range.start..at.start,
                tail: at.end..range.end,
                is_listed: false,
                is_tangled: false,
            };
            if let Some(before) = items.last_mut() {
                let gap = before.tail.start..at.start;
                // A bracket holds its own list: 202个县（市、区）12万人受灾
                let bracket =
                    brackets.iter().rfind(|it| gap.start <= it.start && it.end <= gap.end);
                let from = bracket.map_or(0, |it| it.end - gap.start);
                let parted = parted(self.raw(gap.start + from..gap.end));
                let parted = parted.map(|(tail, head)| (from + tail, from + head));
                let (tail, head) = parted.unwrap_or((gap.len(), 0));
                before.tail = gap.start..gap.start + tail;
                item.head = gap.start + head..gap.end;
                (item.is_listed, item.is_tangled) = (parted.is_some(), parted.is_none());
            }
            items.push(item);
        }
        Clause { range, stop, brackets, items }
    }
}

/// Where the words of one figure end and those of the next begin.
fn parted(gap: &str) -> Option<(usize, usize)> {
    // 100万元或以上的房子有128间
    if words("或以上|及以上|或以下|及以下|和以上").any(|it| gap.starts_with(it)) {
        return None;
    }
    if let Some(at) = gap.rfind('、') {
        return Some((at, at + '、'.len_utf8()));
    }
    BETWEEN.into_iter().find_map(|word| {
        let is_first = gap.starts_with(word).then_some((0, word.len()));
        is_first.or_else(|| gap.strip_suffix(word).map(|it| (it.len(), gap.len())))
    })
}
