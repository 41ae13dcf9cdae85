//! A quotation around a figure, for where no rule gives a label.

use super::{
    clause::Clause,
    phrase::{aim, head, is_predicate, length, opened, says_little},
    rules::Group,
    words::{TELLING, TOLD},
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of},
};

/// Longest quotation, if it can be cut there.
const LONGEST: usize = 24;

impl Group<'_> {
    /// The shortest run of the sentence around a figure that can stand alone, with an ellipsis where a
    /// figure stands.
    pub(super) fn quote(&self, at: usize, place: usize) -> String {
        let (own, is_whole) = self.own(at, place);
        let mut quotation = own.clone();
        let mut first = at;
        while first > 0 && self.leans(first, &quotation, is_whole || first < at) {
            first -= 1;
            let clause = &self.clauses[first];
            let longer = format!("{}{}{quotation}", self.shown(clause.range.clone()), clause.stop);
            if longer.chars().count() > LONGEST || self.only_tells(clause) {
                break;
            }
            quotation = longer;
        }
        let quotation = match self.outer {
            "" => opened(&quotation).to_owned(),
            outer => format!("{outer}（{}）", opened(&own)),
        };
        match self.aim(at) {
            Some(word) if aim(&quotation).is_none() => format!("{word}…，{quotation}"),
            _ => quotation,
        }
    }

    /// What a bracket at `end` stands behind.
    pub(super) fn before(&self, at: usize, end: usize) -> String {
        opened(&self.shown(self.clauses[at].range.start..end)).to_owned()
    }

    /// The words of a figure's own clause, or of its item if that is a long list; whether all.
    fn own(&self, at: usize, place: usize) -> (String, bool) {
        let clause = &self.clauses[at];
        let item = &clause.items[place];
        let next = clause.items.get(place + 1);
        let end = match next {
            Some(next) if next.is_tangled => next.tail.end,
            // What is said of several stands behind the last of them.
            Some(_) if !self.text.raw(item.tail.clone()).is_empty() => clause.range.end,
            _ => item.tail.end,
        };
        let whole = self.shown(clause.range.start..end);
        let list = (0..=place).rev().find(|it| !clause.items[*it].is_tangled).unwrap_or(0);
        let part = self.shown(clause.items[list].head.start..item.tail.end);
        let is_whole = whole.chars().count() <= LONGEST || list == 0 || length(opened(&part)) < 2;
        if is_whole { (whole, true) } else { (part, false) }
    }

    /// Whether a quotation that begins with a clause says too little alone.
    fn leans(&self, at: usize, quotation: &str, is_whole: bool) -> bool {
        let clause = &self.clauses[at];
        let end = clause.items.first().map_or(clause.range.end, |it| it.head.end);
        let plain = self.text.plain(clause.range.start..end);
        let head = head(&plain);
        is_whole && (head.is_empty() || is_predicate(head) || says_little(head))
            || says_little(quotation)
    }

    /// Whether a clause only says who tells what follows, or of what it is told.
    fn only_tells(&self, clause: &Clause) -> bool {
        let text = self.text.raw(clause.range.clone());
        clause.items.is_empty()
            && (first_of(text, TELLING).is_some() || last_of(text, TOLD).is_some())
    }

    /// A run as it is printed; a time that it begins with is its period.
    fn shown(&self, run: std::ops::Range<usize>) -> String {
        let text = self.text.raw(run.clone());
        let times = time::find(text);
        let is_own = |it: &str| first_of(it, "去年同期|上年同期|上年|去年|同期|前年").is_none();
        let start = match times.first() {
            Some(it)
                if it.start <= text.len() - opened(text).len() && is_own(&text[it.clone()]) =>
            {
                it.end
            }
            _ => 0,
        };
        self.text.quoted(run.start + start..run.end, self.only)
    }
}
