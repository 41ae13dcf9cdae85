//! Quotations: the words that a figure stands in, for where no name is certain.

mod list;
mod piece;

use std::ops::Range;

use super::words::*;
use crate::import::{quantity::Quantity, stretch};

/// Most characters of a quotation, and of one whose figure cannot be understood by its own words.
const LONGEST: usize = 140;
pub(super) const LONGEST_LEANING: usize = 170;

/// Most bytes of what goes on behind a piece in its bracket: `the café (£3,912 profit, well done)`.
const ASIDE: usize = 40;

/// A figure with a quotation that others have, too.
pub(super) fn of_figure(figure: &str, quotation: &str) -> String {
    format!("{figure} in “{quotation}”")
}

/// The piece between marks that holds the figure in the sentence at `sentence`, with those before on which
/// it leans or that have no figure of their own, if all are short.
pub(super) fn around<'a>(
    text: &'a str,
    sentence: &Range<usize>,
    figures: &[Quantity],
    figure: &Range<usize>,
) -> &'a str {
    let passage = Passage { text, sentence, figure };
    let own = passage.alone(passage.piece(figure), figures);
    let own = passage.trimmed(passage.in_row(own, figures));
    let mut range = own.clone();
    while let Some(longer) = passage.with_before(&range)
        && (passage.takes_in(&longer, &range, figures) || passage.is_split(&longer, &range, &own))
    {
        range = longer;
    }
    if passage.is_apposed(&range, &own) {
        range = own.clone();
    }
    // A figure alone says nothing, nor does one with the first of several things: 500 cats | and dogs.
    let bare = passage.trimmed(range.clone());
    let is_alone = bare.len() <= figure.len() + 2 || passage.is_first_thing(&bare);
    let whole = text.get(sentence.clone()).unwrap_or_default();
    let whole = whole.trim().trim_end_matches(['.', '!', '?']);
    if is_alone && passage.length(sentence) <= LONGEST_LEANING && is_closed(whole) {
        return whole;
    }
    let quoted = |it| {
        let it = passage.unled(passage.trimmed(passage.cut(it)));
        text.get(passage.whole(it, figures)).unwrap_or_default()
    };
    let words = quoted(passage.listed(range));
    if is_even(words, '(', ')') { words } else { quoted(own) }
}

/// Whether each `open` in `words` has its `close`.
fn is_even(words: &str, open: char, close: char) -> bool {
    words.matches(open).count() == words.matches(close).count()
}

/// Whether no bracket and no quotation is left open in `words`.
pub(super) fn is_closed(words: &str) -> bool {
    is_even(words, '(', ')')
        && is_even(words, '“', '”')
        && words.matches('"').count().is_multiple_of(2)
}

/// Words before which a whole clause may be cut off.
const CLAUSES: &str = "and|but|while|as|that|which|who|when|where|because|after|before|if";

/// What a condition or a whole begins with, beside prepositions: Had it not been built, …
const CONDITIONS: [&str; 4] = ["Out of ", "Had ", "Were ", "Should "];

struct Passage<'a> {
    text: &'a str,
    sentence: &'a Range<usize>,
    figure: &'a Range<usize>,
}

impl<'a> Passage<'a> {
    fn words(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Whether `own` is quoted with what stands before it, as `longer`: where it needs that, or that has no
    /// figure of its own, and there is room.
    fn takes_in(&self, longer: &Range<usize>, own: &Range<usize>, figures: &[Quantity]) -> bool {
        let is_opened = self.is_opened(own);
        let needs = self.leans(own) || self.is_limited(own);
        let most = if needs || is_opened { LONGEST_LEANING } else { LONGEST };
        let is_figure = own.len() <= self.figure.len() + 2;
        let is_free = || {
            let between = stretch::beginning_in(figures, &(longer.start..own.start));
            between.is_empty() && !self.is_apart(own)
        };
        (needs || !self.goes_on(longer))
            && (is_figure || self.length(longer) <= most)
            && (is_opened || needs && !self.is_joined(own) || is_free())
    }

    /// `own` with the rest of a figure that it begins or ends in: `in 2 hours | , 3 minutes`.
    fn whole(&self, own: Range<usize>, figures: &[Quantity]) -> Range<usize> {
        let holds = |at: usize| figures.iter().find(|it| it.range.start < at && at < it.range.end);
        let start = holds(own.start).map_or(own.start, |it| it.range.start);
        start..holds(own.end).map_or(own.end, |it| it.range.end)
    }

    fn length(&self, range: &Range<usize>) -> usize {
        self.words(range.clone()).chars().count()
    }

    /// A piece without what an `and` joins to it that has a figure of its own.
    fn alone(&self, own: Range<usize>, figures: &[Quantity]) -> Range<usize> {
        let Range { mut start, mut end } = own.clone();
        let others = &figures[stretch::beginning_in(figures, &(start..end))];
        let is_first = |end| {
            let first = figures.iter().find(|it| it.range.end == end);
            first.is_some_and(|it| self.words(own.start..it.range.start).trim().is_empty())
        };
        let joint = |range: Range<usize>| {
            let words = self.words(range.clone());
            let found =
                [" and ", " but ", " while "].iter().find_map(|it| Some((words.find(it)?, it)));
            // What only has a figure leans on the other.
            let (at, joint) = found.filter(|it| !words[it.0 + it.1.len()..].trim().is_empty())?;
            // `in February and March`
            let is_name =
                |it: Option<&str>| it.is_some_and(|it| it.starts_with(char::is_uppercase));
            let behind = words[at + joint.len()..].split(' ').next();
            if is_name(words[..at].split(' ').next_back()) && is_name(behind) {
                return None;
            }
            let (at, behind) = (range.start + at, range.start + at + joint.len());
            // What the verb is said of may be joined, too: 40 nurses and aides will give 900 shots.
            let begins = is_first(range.start) && !self.tells(&(range.start..at));
            (!begins || !self.tells(&(behind..range.end))).then_some((at, behind))
        };
        if let Some(before) = others.iter().rfind(|it| it.range.end <= self.figure.start) {
            // `2 million in May and a further 5 million in June`
            let leans = |at: &usize| {
                let words = self.words(*at..self.figure.start);
                words.split_whitespace().all(|it| is_in(it, ROUGHLY) || is_in(it, LEANING))
            };
            // `the shop took £4 and the café £3`, `laid 40 yards and changed 60 sleepers`
            let is_own = |at: &usize| {
                let first = self.first(&(*at..end));
                let acts = speaks(first) && !is_in(first, "said|says|added");
                self.tells(&(*at..end)) && !acts
            };
            let joint = joint(before.range.end..self.figure.start).map(|it| it.1);
            let is_long = self.length(&own) > LONGEST_LEANING;
            start = joint.filter(|it| !leans(it) && (is_long || is_own(it))).unwrap_or(start);
        }
        if let Some(after) = others.iter().find(|it| it.range.start >= self.figure.end) {
            end = joint(self.figure.end..after.range.start).map_or(end, |it| it.0);
        }
        start..end
    }

    /// `own` without spaces around it, words that only join it, and words that lead on to nothing.
    fn trimmed(&self, own: Range<usize>) -> Range<usize> {
        let Range { mut start, mut end } = own;
        loop {
            let words = self.words(start..end);
            let first = first_of(words);
            let last = words.split_whitespace().next_back().unwrap_or_default();
            if words.starts_with(char::is_whitespace) || words.ends_with(char::is_whitespace) {
                start += words.len() - words.trim_start().len();
                end = start + words.trim().len();
            } else if (is_in(first, JOINING) || is_in(first, "-|–"))
                && start + first.len() < self.figure.start
            {
                start += first.len();
            } else if words.starts_with("” ") || words.starts_with("\" ") || words.starts_with("''")
            {
                start += first.len().min(if first.starts_with('\'') { 2 } else { first.len() });
            } else if words.starts_with('(') && !words.contains(')') {
                start += 1;
            } else if is_in(last, LOOSE)
                && !self.belongs(words, end)
                && end - last.len() > self.figure.end
            {
                end -= last.len();
            } else {
                return start..end;
            }
        }
    }

    /// `own` without `said` or `that` before what was said.
    fn unled(&self, own: Range<usize>) -> Range<usize> {
        let words = self.words(own.start..self.figure.start.max(own.start));
        let mut split = words.split_whitespace();
        let (first, next) = (split.next().unwrap_or_default(), split.next());
        let says = is_in(first, "said|says");
        let says =
            says || is_in(first, "that|so") && !next.is_some_and(|it| speaks(it) || is_adverb(it));
        let start = if says { own.start + first.len() } else { own.start };
        self.trimmed(start..own.end)
    }

    /// Whether `range` begins with another name of the subject, which stands before it, of the verb that
    /// begins `own`: `a journal, | The Lancet, estimates`.
    fn is_apposed(&self, range: &Range<usize>, own: &Range<usize>) -> bool {
        let before = range.start..own.start;
        let is_cut = self.words(self.sentence.start..range.start).trim_end().ends_with(',');
        is_cut && !before.is_empty() && speaks(self.first(own)) && !self.tells(&before)
    }

    /// Whether `longer` has the subject before another name of it in `range`, and room.
    fn is_split(&self, longer: &Range<usize>, range: &Range<usize>, own: &Range<usize>) -> bool {
        self.is_apposed(range, own)
            && !self.is_apposed(longer, range)
            && !is_in(self.first(own), SAYING)
            && self.length(longer) <= LONGEST_LEANING
    }

    /// Whether a piece does not say by itself what its figure is of: `up 5 per cent`, `of which 40`.
    fn leans(&self, own: &Range<usize>) -> bool {
        // `The rate for girls (aged 12) born in Wales was 9 per cent`
        let lead = self.words(self.sentence.start..own.start).trim_end();
        let is_torn = lead.ends_with(')') && !lead.starts_with('(') && !self.is_joined(own);
        if self.points_back(own) || is_torn && self.first(own).starts_with(char::is_lowercase) {
            return true;
        }
        let before = self.words(own.start..self.figure.start.max(own.start));
        let Some(first) = before.split_whitespace().next() else {
            // `233 scientists`, but not `24 per cent` or `0.4 knots above the mean`.
            let mut behind = self.words(self.figure.end..own.end).split_whitespace();
            let is_aside = self.words(self.sentence.start..own.start).trim_end().ends_with('(');
            return is_aside || behind.next().is_none_or(|it| is_in(it, MEASURING));
        };
        is_in(first, LEANING) || is_adverb(first) || speaks(first) || first.ends_with("ing")
    }

    /// Whether a piece says of its figure what stands before it: `12 per cent had tried them`.
    fn points_back(&self, own: &Range<usize>) -> bool {
        let behind = self.words(self.figure.end.min(own.end)..own.end);
        let points = |it| is_in(it, "them|ones|likewise|too|respectively");
        behind.split_whitespace().any(points) || behind.ends_with(" it")
    }

    /// The first word of a piece.
    fn first(&self, own: &Range<usize>) -> &'a str {
        first_of(self.words(own.clone()))
    }

    /// Whether a piece has a verb.
    fn tells(&self, own: &Range<usize>) -> bool {
        self.words(own.clone()).split_whitespace().any(speaks)
    }

    /// Whether `own` is a clause of its own that is joined to another.
    fn is_apart(&self, own: &Range<usize>) -> bool {
        // In `Cakes, bread, and rolls were dearer` nothing is told before it.
        let colon = self.words(self.sentence.start..own.start).rfind(':');
        let begin = self.sentence.start + colon.unwrap_or(0);
        self.is_joined(own)
            && (self.first(own) == "that" || !self.leans(own))
            && self.tells(own)
            && self.tells(&(begin..own.start))
    }

    /// Whether a piece begins with the verb of what stands before it: `was in the west`.
    fn goes_on(&self, own: &Range<usize>) -> bool {
        is_in(self.first(own), HELPING)
    }

    /// Whether a word that joins two sentences stands before a piece that does not say `its` or `they`.
    fn is_joined(&self, own: &Range<usize>) -> bool {
        let before = self.words(self.sentence.start..own.start).split_whitespace().next_back();
        let first = self.first(own);
        before.is_some_and(|it| is_in(it, JOINING))
            && !is_in(first, "it|its|they|their")
            && !self.words(own.start..self.figure.start.max(own.start)).contains(" it ")
            && !self.goes_on(own)
            && !self.points_back(own)
            && (!speaks(first) || is_in(first, TELLING))
    }

    /// What stands before a piece in its sentence, without a word that only joins that: `Consequently, …`.
    fn opening(&self, own: &Range<usize>) -> &'a str {
        let before = self.words(self.sentence.start..own.start).trim_start();
        let joined = before.split_once(", ").filter(|it| it.0.split(' ').all(only_joins));
        joined.map_or(before, |it| it.1)
    }

    /// Whether the piece before opens the sentence and limits what this one says: `In Wales, …`.
    fn is_limited(&self, own: &Range<usize>) -> bool {
        let before = self.opening(own);
        // `For babies born at term (from 37 to 41 weeks), …`
        let bracket = before.strip_suffix("), ").and_then(|it| it.rfind('('));
        let before = bracket.and_then(|it| before.get(..=it)).unwrap_or(before);
        let marks = [", ", ";", "("].iter().map(|it| before.matches(it).count()).sum::<usize>();
        let is_condition = || CONDITIONS.iter().any(|it| before.starts_with(it));
        (limits(first_of(before)) || is_condition()) && marks == 1
    }

    /// Whether what opens the sentence limits a piece behind other pieces, too, and all have room:
    /// `In Wales, 40 schools closed, and 12 opened`.
    fn is_opened(&self, own: &Range<usize>) -> bool {
        let before = self.opening(own);
        let Some((opening, _)) = before.split_once(", ") else { return false };
        let mut words = opening.split(' ');
        let first = words.next().unwrap_or_default();
        is_in(first, PREPOSITIONS)
            && words.count() < 6
            && !opening.contains(char::is_numeric)
            && !before.contains([';', ':', '(', '“', '"'])
            && self.length(&(self.sentence.start..own.end)) <= LONGEST_LEANING
    }

    /// A piece with the one before it, unless that leaves a bracket or quotation open.
    fn with_before(&self, own: &Range<usize>) -> Option<Range<usize>> {
        let between = self.words(self.sentence.start..own.start);
        let (at, mark) = between.char_indices().rfind(|(_, c)| !c.is_whitespace())?;
        let at = self.sentence.start + at;
        let behind = self.words(own.end..self.sentence.end);
        let closes = behind.find(')').filter(|it| *it < ASIDE && !behind[..*it].contains('('));
        let (at, end) = match mark {
            ')' => (self.words(0..at).rfind('(')?, own.end),
            '(' if let Some(close) = closes => (at, own.end + close + 1),
            '(' | '”' | '“' | '"' | '‘' | '’' => return None,
            mark if mark.is_alphanumeric() => (own.start, own.end),
            _ => (at, own.end),
        };
        let left = unjoined(self.words(self.sentence.start..at));
        let bracket = left.strip_suffix(')').and_then(|it| it.rfind(" ("));
        let left = bracket.map_or(left, |it| unjoined(&left[..it]));
        let at = self.sentence.start + left.len();
        let before = self.trimmed(self.piece(&(at..at)));
        (before.start >= self.sentence.start && before.start < own.start && before.start < at)
            .then_some(before.start..end.max(before.end))
    }

    /// A quotation that is too long ends at the joints nearest to its figure that it has room for.
    fn cut(&self, range: Range<usize>) -> Range<usize> {
        let Range { mut start, mut end } = range;
        while self.length(&(start..end)) > LONGEST_LEANING
            && (start < self.figure.start || end > self.figure.end)
        {
            let before = self.words(start..self.figure.start.max(start));
            let after = self.words(self.figure.end.min(end)..end);
            let is_left = before.len() > after.len();
            let words = if is_left { before } else { after };
            let spaces = || words.char_indices().filter(|(_, c)| c.is_whitespace()).map(|it| it.0);
            let offset = if is_left { start } else { end - words.len() };
            let is_joint = |it: &usize| {
                let joins = *it > 0 && is_in(first_of(&words[*it..]), BREAKS);
                joins && !self.is_within_names(offset + it)
            };
            let joints = || spaces().filter(is_joint);
            if is_left {
                let is_strong = |it: &usize| {
                    is_in(first_of(&words[*it..]), CLAUSES)
                        && self.length(&(start + it..end)) <= LONGEST_LEANING
                };
                let near = || joints().next().or_else(|| spaces().find(|it| *it > 0));
                let at = joints().find(is_strong).or_else(near);
                start += at.unwrap_or(words.len());
            } else {
                let at = joints().next_back().or_else(|| spaces().next_back());
                end -= words.len() - at.unwrap_or(0);
            }
        }
        start..end
    }
}

/// The first of `words`.
fn first_of(words: &str) -> &str {
    words.split_whitespace().next().unwrap_or_default()
}

/// `words` without marks and joining words at their end.
fn unjoined(mut words: &str) -> &str {
    loop {
        words = words.trim_end_matches([' ', ',', ';', ':', '—', '–', '-']);
        let last = words.rsplit(' ').next().unwrap_or_default();
        if last.is_empty() || !is_in(last, JOINING) {
            return words;
        }
        words = &words[..words.len() - last.len()];
    }
}
