//! When the words of a clause are a label as they stand.

use super::{
    clause::{Clause, Item, Text},
    phrase::{aim, head, is_predicate, length, opened, points, says_little},
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

/// The clauses of a sentence up to its end or to a `；`.
#[derive(Clone, Copy)]
pub(super) struct Group<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) clauses: &'a [Clause],
    /// What stands before the bracket that they stand in.
    pub(super) outer: &'a str,
    /// The figure for which a quotation has an ellipsis and all others as they are; without it all
    /// have one.
    pub(super) only: Option<usize>,
}

/// What is said of a figure for certain.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) label: String,
    /// What a clause behind may speak of.
    subject: String,
    /// The words before the figure.
    lead: String,
    /// Whether the subject stands in a clause before.
    is_borrowed: bool,
}

type Labels = Vec<Vec<Option<Known>>>;

impl Group<'_> {
    /// For each figure of each clause its label, if there is a plain one.
    pub(super) fn labels(&self) -> Labels {
        let mut labels: Labels = Vec::new();
        for (at, clause) in self.clauses.iter().enumerate() {
            labels.push(Vec::new());
            for place in 0..clause.items.len() {
                let label = self.label(at, place, &labels);
                let is_fact = |it: &Known| self.aim(at).is_none_or(|_| aim(&it.label).is_some());
                labels[at].push(label.filter(is_fact));
            }
        }
        labels
    }

    /// The word in a clause before by which a clause says no fact.
    pub(super) fn aim(&self, at: usize) -> Option<&'static str> {
        let own = self.text.raw(self.clauses[at].range.clone());
        if first_of(opened(own), FACTS).is_some() {
            return None;
        }
        self.clauses[..at].iter().find_map(|it| aim(self.text.raw(it.range.clone())))
    }

    fn label(&self, at: usize, place: usize, labels: &Labels) -> Option<Known> {
        let items = &self.clauses[at].items;
        let item = &items[place];
        if item.is_tangled {
            return self.risen(&items[place - 1], item);
        }
        let raw = self.text.plain(item.head.clone());
        let first = self.text.plain(items[0].head.clone());
        let is_open = items.get(place + 1).is_some_and(|it| it.is_tangled);
        if words(SHARED).any(|word| first.contains(word)) {
            return self.shared(at, place, labels);
        }
        let head = head(&raw);
        let dangles = last_of(&raw, DANGLING).is_some_and(|it| it != "的");
        if is_open || points(head) || dangles && last_of(&raw, NO_DANGLING).is_none() {
            return None;
        }
        if head.is_empty() {
            return self.counted(at, place, labels);
        }
        if is_predicate(head) {
            return if place == 0 { self.changed(at, head, labels) } else { None };
        }
        self.stated(at, place, head)
    }

    /// What stands behind a figure and belongs to it.
    fn tail(&self, item: &Item) -> Option<String> {
        let tail = self.text.plain(item.tail.clone());
        let is_loose = tail
            .starts_with(['的', '以', '之', '才', '、', '（', '和', '与', '中', '内', '后', '就'])
            || tail.contains('、')
            || points(&tail)
            || tail.ends_with('中');
        (!is_loose).then_some(tail)
    }

    /// A clause with words of its own before the figure.
    fn stated(&self, at: usize, place: usize, head: &str) -> Option<Known> {
        let items = &self.clauses[at].items;
        let item = &items[place];
        let tail = self.tail(item)?;
        let goes_on = items.get(place + 1).is_some();
        // What is said of several stands behind the last of them.
        let is_shared = goes_on && !tail.is_empty() && last_of(head, VERBS).is_none();
        let acts =
            first_of(head, VERBS).is_some_and(|it| length(it) > 1 && length(head) > length(it) + 1);
        let is_cut = place > 0 && tail.is_empty() && !acts || head.ends_with('的') || is_shared;
        let last = items.last().map_or(0..0, |it| it.tail.clone());
        let is_said = goes_on && tail.is_empty() && !self.text.plain(last).is_empty();
        let label = format!("{}{head}{tail}", self.said(self.manner(at)));
        let is_plain = !is_cut && !is_said && !says_little(&label) && self.outer.is_empty();
        let of = last_of(&label, "完成|达到|实现")
            .and_then(|it| label.strip_suffix(it))
            .unwrap_or(&label);
        let subject = if tail.is_empty() { of.to_owned() } else { String::new() };
        is_plain.then(|| Known { label, subject, lead: head.to_owned(), is_borrowed: false })
    }

    /// A figure with nothing before it: 3.7万户用户停电; or one more of a list: 造成4人死亡、12人受伤.
    fn counted(&self, at: usize, place: usize, labels: &Labels) -> Option<Known> {
        let items = &self.clauses[at].items;
        let item = &items[place];
        let tail = self.tail(item)?;
        let figure = &self.text.figures[item.figure];
        let counts = figure.counts || words(PEOPLE).any(|it| it == figure.number.unit());
        if !counts || length(&tail) < 2 {
            return None;
        }
        let before = place.checked_sub(1).map(|it| labels[at][it].as_ref());
        let lead = match before {
            Some(before) => {
                before.filter(|it| !it.lead.is_empty() && it.label != it.lead)?.lead.clone()
            }
            None => String::new(),
        };
        let is_alone = items.len() == 1 && (at == 0 || !says_little(&tail));
        let is_one = if item.is_listed { before.is_some() } else { is_alone };
        is_one.then(|| Known { label: format!("{lead}{tail}"), lead, ..Known::default() })
    }

    /// The clause directly before, if it only says how something is reckoned.
    fn manner(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|it| {
            let clause = &self.clauses[*it];
            clause.items.is_empty()
                && first_of(opened(self.text.raw(clause.range.clone())), MANNERS).is_some()
        })
    }

    fn said(&self, clause: Option<usize>) -> String {
        clause.map_or_else(String::new, |it| self.text.plain(self.clauses[it].range.clone()))
    }

    /// A clause without a subject of its own, which speaks of the one directly before.
    fn changed(&self, at: usize, head: &str, labels: &Labels) -> Option<Known> {
        let item = &self.clauses[at].items[0];
        let own = self.text.plain(item.tail.clone());
        if !own.is_empty() || first_of(head, COMPARED).is_some() {
            return None;
        }
        let manner = self.manner(at);
        let before = manner.unwrap_or(at).checked_sub(1)?;
        let [Some(known)] = labels[before].as_slice() else { return None };
        let unit = |item: &Item| self.text.figures[item.figure].number.unit();
        let of = unit(&self.clauses[before].items[0]);
        let is_point = unit(item).contains("百分点");
        let fits = if is_point {
            of == "%" && !known.is_borrowed
        } else {
            last_of(&known.subject, CHANGES).is_none()
        };
        let manner = self.said(manner);
        let head = head.strip_suffix('的').unwrap_or(head);
        let label = format!("{}{manner}{head}", known.subject);
        let subject = known.subject.clone();
        let is_of = !subject.is_empty() && fits;
        is_of.then(|| Known { label, subject, is_borrowed: true, ..Known::default() })
    }

    /// 分别增长9.5%和52.4%: what is said of each of the figures before, if there are as many.
    fn shared(&self, at: usize, place: usize, labels: &Labels) -> Option<Known> {
        let items = &self.clauses[at].items;
        let first = self.text.plain(items[0].head.clone());
        let own = self.text.plain(items[place].head.clone());
        let said = if place == 0 || own.is_empty() { first } else { own };
        let said = words(SHARED).fold(said, |text, word| text.replace(word, ""));
        let said = head(&said);
        let tails = items.iter().all(|it| self.text.plain(it.tail.clone()).is_empty());
        if !is_predicate(said) {
            let is_one =
                tails && self.times(at) == items.len() && !points(said) && !says_little(said);
            return is_one.then(|| Known { label: said.to_owned(), ..Known::default() });
        }
        let before: Option<Vec<&Known>> =
            labels[..at].iter().flatten().map(Option::as_ref).collect();
        let known = before.filter(|it| {
            it.len() == items.len() && it.iter().all(|it| !it.subject.is_empty() && !it.is_borrowed)
        })?;
        let subject = &known[place].subject;
        let is_each = tails && last_of(subject, CHANGES).is_none();
        let label = format!("{subject}{said}");
        is_each.then(|| Known { label, is_borrowed: true, ..Known::default() })
    }

    /// How many times a clause is told for.
    fn times(&self, at: usize) -> usize {
        let count = |clause: &Clause| {
            let end = clause.items.first().map_or(clause.range.end, |it| it.head.end);
            time::find(self.text.raw(clause.range.start..end)).len()
        };
        let before = at.checked_sub(1).map(|it| &self.clauses[it]).filter(|it| it.items.is_empty());
        count(&self.clauses[at]).max(before.map_or(0, count))
    }

    /// 绿化覆盖率由12.3%提高到15.6%: what the second figure is.
    fn risen(&self, before: &Item, item: &Item) -> Option<Known> {
        let from = self.text.plain(before.head.clone());
        let (of, _) = from.rsplit_once(['由', '从'])?;
        let to = self.text.plain(before.tail.clone());
        let to = to.trim_end_matches('的');
        let of = head(of);
        let is_named = length(of) >= 2 && !is_predicate(of) && !points(of) && !of.ends_with('的');
        let rises = to.ends_with(['至', '到', '为']) && !to.starts_with('的') && length(to) < 6;
        let is_last = self.text.plain(item.tail.clone()).is_empty();
        let label = format!("{of}{to}");
        (is_named && rises && is_last).then(|| Known { label, ..Known::default() })
    }
}
