//! What opens a sentence or a clause before the figure's own words: a place, a time, a condition.

use std::ops::Range;

use super::{frame::Frame, phrase, words::*};

impl Frame<'_, '_> {
    /// Where what is said begins anew before the clause.
    pub(super) fn begin(&self) -> usize {
        let parts = |it: &usize| self.sentence.mark(*it).is_some_and(|it| ":;—–".contains(it));
        (0..self.clause.start).rfind(parts).map_or(0, |it| it + 1)
    }

    /// The words that open the sentence before the clause.
    fn opening_words(&self) -> Range<usize> {
        let sentence = self.sentence;
        let begin = (0..self.clause.start).rfind(|it| sentence.mark(*it) == Some(':')).unwrap_or(0);
        // `Consequently, for freight, …`
        let joins = |it: usize| only_joins(sentence.tokens[it].text);
        let says = |it: &usize| sentence.mark(*it).is_none() && !sentence.clause(*it).all(joins);
        let start = (begin..self.clause.start).find(says).unwrap_or(self.clause.start);
        start..sentence.clause(start).end.min(self.clause.start)
    }

    /// What opens the sentence and limits what the clause says, if that can be told: `in Wales`.
    pub(super) fn opening(&self) -> Option<String> {
        let (sentence, opening) = (self.sentence, self.opening_words());
        if let Some(end) = self.led_to(self.head.end).filter(|_| opening.is_empty()) {
            return Some(format!(", {}", self.within_name(self.head.start..end)));
        }
        let first = sentence.tokens.get(opening.start).map_or("", |it| it.text);
        let inner = opening.start + 1..opening.end;
        let is_said = inner.clone().next().is_none_or(|it| {
            sentence.is(it, PREPOSITIONS)
                || sentence.is(it, ARTICLES)
                || is_adverb(sentence.tokens[it].text)
        });
        let is_deed = is_past(first) || first.ends_with("ing");
        let is_place = is_in(first, PLACING) || is_in(first, "excluding|including");
        let is_limit = limits(first) && (!is_deed || is_said || is_place)
            || sentence.has(opening.clone(), LIMITS);
        // `Compared with a year earlier, …`, `According to the institute, …`
        let compares = sentence.is(opening.start, "compared")
            && sentence.only_compares(inner.clone())
            || sentence.is(opening.start, "according");
        let is_free = !opening.is_empty() && (compares || self.is_clause(&opening));
        if opening.is_empty()
            || is_free
            || !is_limit
            || inner.len() == 1
                && (sentence.is(inner.start, GENERAL) || sentence.is(inner.start, "all|practice"))
        {
            return Some(String::new());
        }
        let fits = is_place
            && opening.end + 1 == self.clause.start
            && !sentence.has(opening.clone(), "other|such|top|own");
        let is_day = inner.len() < 4 && sentence.is(opening.end - 1, "day|week|month|year");
        if !fits || !is_day && phrase::noun(sentence, inner).is_none() {
            return None;
        }
        let comma = if first.ends_with("ing") { ", " } else { "" };
        Some(format!("{comma}{}", self.within_name(opening)))
    }

    /// The words of a range as they stand behind a name.
    fn within_name(&self, range: Range<usize>) -> String {
        let words: Vec<&str> = range.map(|it| self.sentence.written(it)).collect();
        phrase::small(&words.join(" "))
    }

    /// Whether what stands before the clause is whole without it.
    pub(super) fn is_free(&self) -> bool {
        let (sentence, start) = (self.sentence, self.clause.start);
        // `Meat, poultry, and fish were dearer`
        let is_list =
            start > 1 && sentence.is(start, "and|or") && !self.has_said(sentence.clause(start - 2));
        start < 2
            || sentence.is(start, "and|but|while|whereas|although") && !is_list
            || sentence.mark(start - 1).is_some_and(|it| ";:—–".contains(it))
            || self.opens(self.begin()..start)
    }

    /// Whether what stands in a range only opens the sentence: a time with what is said of it, a clause that
    /// tells when, a place.
    fn opens(&self, range: Range<usize>) -> bool {
        let sentence = self.sentence;
        let parts = self.parts_of(range);
        match parts.as_slice() {
            [] => true,
            [one] => {
                let is_place = sentence.is(one.start, PLACING)
                    || sentence.is(one.start, "excluding|including|overall|according");
                let is_when = sentence.is(one.start, "when|as|after|before|since|once")
                    && self.has_said(one.clone());
                // `In 2023, the last full year before that, …`
                let is_aside = sentence.follows_time(one.start)
                    || one.start > 0
                        && sentence.is(one.start, ARTICLES)
                        && sentence.follows_time(one.start - 1);
                let follows = sentence.is_figure(self.head.start) && self.is_clause(one);
                follows
                    || is_place
                    || is_when
                    || is_aside
                    || one.clone().all(|it| sentence.is(it, OPENING))
            }
            // `The state has promised 12 million, 15 million has been pledged by others`
            all => all.iter().all(|it| self.is_clause(it)),
        }
    }

    /// Whether a range is a clause that does not depend on another.
    fn is_clause(&self, range: &Range<usize>) -> bool {
        let first = self.sentence.tokens[range.start].text;
        let depends = limits(first) || is_in(first, JOINTS) || self.sentence.is_figure(range.start);
        !depends && self.has_said(range.clone())
    }

    /// The pieces between the marks of a range.
    pub(super) fn parts_of(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut start = range.start;
        for at in range.start..=range.end {
            if at == range.end || self.sentence.mark(at).is_some() {
                if start < at {
                    parts.push(start..at);
                }
                start = at + 1;
            }
        }
        parts
    }

    /// What opens the clause right before the figure and says where, if anything does: `in the survey`.
    pub(super) fn led_by(&self) -> Option<String> {
        self.led_over(self.head.clone())
    }

    /// The same for what stands in `head`.
    pub(super) fn led_over(&self, head: Range<usize>) -> Option<String> {
        let sentence = self.sentence;
        if head.is_empty() {
            return Some(String::new());
        }
        let own = head.start + 1..head.end;
        let places = sentence.is(head.start, PLACING);
        let fits = places && head.start == self.clause.start && !own.is_empty();
        phrase::noun(sentence, own).filter(|_| fits)?;
        Some(self.within_name(head))
    }

    /// Where the subject begins behind a place that opens the clause without a comma: `At grade 4 the gap`.
    pub(super) fn led_to(&self, end: usize) -> Option<usize> {
        let (sentence, start) = (self.sentence, self.head.start);
        let leads = sentence.is(start, PLACING) || sentence.is(start, "over|for");
        let is_whole = |it: &usize| {
            sentence.is(*it, ARTICLES) && phrase::noun(sentence, start + 1..*it).is_some()
        };
        (start + 2..end).find(is_whole).filter(|_| leads && start == self.clause.start)
    }
}
