//! Names for figures: what a name has to hold (`rules` says how one is found).

use std::ops::Range;

use super::{
    clause::{Clause, Item, Text},
    opener::{opens_plan, place_in, topic},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{Proposal, first_of, last_of, words},
};

/// Most characters of a clause that only remarks on the figure before it.
const LONGEST_REMARK: usize = 14;

/// What a figure is called.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) label: String,
    /// What a change told directly behind is a change of, with the unit of its level.
    pub(super) subject: String,
    pub(super) unit: String,
    /// The whole that it is told to be a part of.
    pub(super) whole: Option<String>,
    /// Whose it is, where that stands before its clause.
    pub(super) owner: Option<String>,
    /// Whether it says a level, and not how it changed.
    pub(super) is_level: bool,
    /// Whether nothing outside its clause says what it is said of.
    pub(super) is_sure: bool,
}

/// The clauses of a sentence up to its end or to a `；`.
pub(super) struct Sentence<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) clauses: &'a [Clause],
    /// What directly before the bracket they stand in is named.
    pub(super) whole: Option<&'a Name>,
    /// The thing before that bracket, if nothing there is named.
    pub(super) thing: &'a str,
    /// What all of it is said of: what it begins with, or the heading of its paragraph.
    pub(super) scope: &'a str,
    /// What all its changes compare with, if a sentence before or its beginning says so: 环比 of 从环比看.
    pub(super) frame: &'static str,
    /// What stands before the colon with which it begins.
    pub(super) topic: Option<&'a str>,
    /// Whether what it tells is only planned.
    pub(super) is_plan: bool,
    /// Whether it goes on behind a `；`.
    pub(super) goes_on: bool,
    /// The levels that the sentence before names.
    pub(super) earlier: &'a [Name],
    /// The names found so far, those of each clause.
    pub(super) named: Vec<Vec<Option<Name>>>,
}

impl Sentence<'_> {
    /// The name of the figure at `place` of the last clause; the periods are those of `proposals`.
    pub(super) fn name(&self, place: usize, proposals: &[Proposal]) -> Option<Name> {
        let at = self.named.len().checked_sub(1)?;
        let figure = Figure::new(self, at, place);
        let name = figure.named().filter(|_| !figure.is_result() && !figure.receives())?;
        let period = |item: &Item| proposals[item.figure].period.as_deref();
        // One name for several figures is that of each if each has a time of its own.
        let mut times: Vec<_> = figure.items().iter().filter_map(period).collect();
        times.sort_unstable();
        times.dedup();
        let fits = !figure.is_each()
            || figure.each().is_some()
            || !name.is_level
            || times.len() == figure.items().len();
        let period = period(figure.item());
        let name = figure.with_owner(self.with_topic(figure.with_bracket(name)))?;
        let name = figure.carried(name);
        let fits = fits && figure.is_whole(&name.label, period);
        let scope = self.scope;
        let is_told = scope.is_empty()
            || name.label.contains(scope)
            || place_in(scope).is_some() && place_in(&name.label).is_some();
        let label = if is_told { name.label } else { format!("{scope}：{}", name.label) };
        let label = match self.owner_of(&label) {
            Some(owner) => format!("{owner}{label}"),
            None => label,
        };
        let fits = fits && !figure.loses(&label) && is_printable(&label);
        let label = figure.framed(label);
        let name = Name { label, ..name };
        let fits = fits && !figure.lacks_before(&name) && !(self.is_plan && figure.is_fact());
        let is_sure = name.is_sure || has_subject(&name.label);
        let fits = fits && (is_sure || !is_broken(&name.label));
        let is_told = is_sure && aim(&name.label).is_none();
        let is_act = words(IN_TURN).any(|it| name.label.contains(it));
        let is_cut_out = (!is_told || is_act) && figure.is_cut_out(&name.label);
        let act = is_cut_out.then(|| figure.of_act(&name.label)).flatten();
        let fits = fits && (act.is_some() || !is_cut_out);
        let name = Name { label: act.unwrap_or(name.label), ..name };
        let name = Name { is_sure, ..name };
        // From what a plan starts is none.
        let is_start = name.label.starts_with("原先");
        let planned = if self.is_plan && !is_start { "（计划）" } else { "" };
        fits.then(|| Name { label: format!("{}{planned}", name.label), ..name })
    }

    /// The names before the last clause, up to one that is not certain.
    pub(super) fn before(&self) -> impl Iterator<Item = &Name> {
        // 与去年相比，分别增长
        let is_base = |it: usize| last_of(self.text.raw(self.clauses[it].range.clone()), HELD);
        (0..self.named.len().saturating_sub(1))
            .rev()
            .take_while(move |it| !self.named[*it].is_empty() || is_base(*it).is_some())
            .flat_map(|it| self.named[it].iter().rev())
            .map_while(Option::as_ref)
    }
}

/// A figure in its sentence.
pub(super) struct Figure<'s> {
    pub(super) sentence: &'s Sentence<'s>,
    pub(super) at: usize,
    pub(super) place: usize,
    /// What stands before the figure, or before all if that is said of each, and what behind it.
    pub(super) head: String,
    pub(super) tail: String,
}

impl<'s> Figure<'s> {
    fn new(sentence: &'s Sentence<'s>, at: usize, place: usize) -> Self {
        let mut figure = Self { sentence, at, place, head: String::new(), tail: String::new() };
        let first = if figure.is_each() { &figure.items()[0] } else { figure.item() };
        (figure.head, figure.tail) = (figure.plain(&first.head), figure.plain(&figure.item().tail));
        figure
    }
}

impl Figure<'_> {
    /// Whether `label` is a sentence that lacks only the figure: 露西将飞掠小行星.
    fn is_cut_out(&self, label: &str) -> bool {
        let thing = self.tail.trim_start_matches('的');
        !thing.is_empty() && label.ends_with(thing) && last_of(label, AMOUNTS).is_none()
    }

    /// 考古队已确认的遗址点 for 考古队已确认遗址点, where what stands before the figure tells who does something.
    fn of_act(&self, label: &str) -> Option<String> {
        let act = label.strip_suffix(self.tail.as_str())?;
        let marked = act.rsplit_once(['已', '将']);
        let is_act = self.head.ends_with(['了', '到', '出'])
            || marked.is_some_and(|it| length(it.0) > 1 && (1..=3).contains(&length(it.1)))
            || last_of(act, VERBS).or(last_of(act, ACTS)).is_some();
        let fits = is_act && self.counts() && self.items().len() == 1 && length(act) >= SHORTEST;
        (fits && self.begins()).then(|| format!("{act}的{}", self.tail))
    }

    pub(super) fn items(&self) -> &[Item] {
        &self.sentence.clauses[self.at].items
    }

    pub(super) fn item(&self) -> &Item {
        &self.items()[self.place]
    }

    pub(super) fn unit(&self) -> &str {
        self.unit_of(self.item())
    }

    /// The unit of another item of the sentence.
    pub(super) fn unit_of(&self, item: &Item) -> &str {
        self.sentence.text.figures[item.figure].number.unit()
    }

    /// The clause before, if it belongs to the same sentence.
    pub(super) fn clause_before(&self) -> Option<&Clause> {
        self.sentence.clauses.get(self.at.checked_sub(1)?)
    }

    /// Whether something is done for those that it counts: 为3万名妇女提供检查.
    fn receives(&self) -> bool {
        let head = self.plain(&self.item().head);
        last_of(&head, RECEIVING).is_some()
            && words(VERBS).any(|it| self.tail.contains(it))
            && first_of(&self.tail, ASKED).is_none()
    }

    /// Whether it is what a team won and lost: `8胜2平`.
    fn is_result(&self) -> bool {
        let written = self.plain(&self.sentence.text.figures[self.item().figure].range);
        last_of(&written, RESULTS).is_some()
    }

    /// The words of a range.
    pub(super) fn plain(&self, range: &Range<usize>) -> String {
        self.sentence.text.plain(range.clone())
    }

    /// The figure at `place` itself.
    pub(super) fn number(&self, place: usize) -> &str {
        self.sentence.text.number(&self.items()[place])
    }

    pub(super) fn counts(&self) -> bool {
        !self.is_money() && self.sentence.text.counts(self.item().figure)
    }

    /// Whether it counts things or how often.
    pub(super) fn counts_any(&self) -> bool {
        self.counts() || self.unit().ends_with('次')
    }

    /// Whether it is written as a change: +5%.
    pub(super) fn is_signed(&self) -> bool {
        self.number(self.place).starts_with(['+', '-', '＋', '－', '−', '±'])
    }

    pub(super) fn is_money(&self) -> bool {
        let number = self.number(self.place);
        // 8块 and 49块一片
        let is_price = self.tail.is_empty() || self.tail.starts_with('一');
        number.contains(['元', '毛', '钱'])
            || last_of(number, CURRENCIES).is_some()
            || number.contains('块') && is_price
    }

    /// Whether the figure says which part of something.
    pub(super) fn is_share(&self) -> bool {
        let number = self.number(self.place);
        let is_half = last_of(number, "一半|过半|大半").is_some() && !number.contains('的');
        let is_fraction = number.ends_with(|c: char| c.is_ascii_digit()) && number.contains('/');
        number.contains(['%', '％', '成']) || number.contains("分之") || is_half || is_fraction
    }

    /// Whether nothing stands before the figures of the clause but what is said of all.
    pub(super) fn is_each(&self) -> bool {
        let mut heads = self.items().iter().map(|it| self.sentence.text.raw(it.head.clone()));
        heads.next().is_some_and(|it| it.contains("分别")) && heads.all(str::is_empty)
    }

    /// Whether the clause leans on nothing: before it stand only times and who says so.
    pub(super) fn begins(&self) -> bool {
        let is_no_topic = |it: &&Clause| topic(self.sentence.text, it).is_none();
        let before = self.sentence.clauses[..self.at].iter().filter(is_no_topic);
        self.place == 0 && before.map(|it| self.plain(&it.range)).all(|it| only_tells(&it))
    }

    /// Whether no other figure touches its words behind it, but for one of the same things: 案件58件63人.
    pub(super) fn is_free(&self) -> bool {
        let next = self.items().get(self.place + 1);
        next.is_none_or(|it| !it.is_tangled || self.is_counted_twice(it))
    }

    /// Whether `next` counts the same things by something else: 案件58件63人, 水鸟80种38万只.
    pub(super) fn is_counted_twice(&self, next: &Item) -> bool {
        next.head.is_empty() && (next.is_tangled && self.counts() || self.is_also_measured(next))
    }

    /// The same of a list: 垃圾3万艘次、5005吨.
    fn is_also_measured(&self, next: &Item) -> bool {
        let units = [self.unit(), self.unit_of(next)];
        let is_share = |it: &str| it.is_empty() || it.contains('%') || it.ends_with('点');
        next.is_listed
            && !self.head.is_empty()
            && !self.is_each()
            && self.items().len() == 2
            && !is_same(units[0], units[1])
            && !units.iter().any(|it| is_share(it))
            && is_about(&self.plain(&next.tail))
    }

    /// Whether the name ends with the figure.
    pub(super) fn is_last(&self) -> bool {
        let tail = &self.tail;
        let tail = tail.split_once('、').map_or(tail.as_str(), |it| it.0);
        self.is_free() && is_about(tail)
    }

    /// Where the list begins that the figure goes on.
    pub(super) fn list_start(&self) -> usize {
        self.items()[..=self.place].iter().rposition(|it| !it.is_listed).unwrap_or(0)
    }

    /// Whether no other figure has the same words before it, unless they are told of each.
    pub(super) fn is_alone(&self) -> bool {
        let next = self.items().get(self.place + 1);
        // 住宅有4620栋、1.37万个单元
        let has_own = |it: &Item| it.is_listed && is_noun(&self.plain(&it.tail));
        let is_other = |it: &Item| !it.head.is_empty() || self.is_counted_twice(it) || has_own(it);
        self.is_last() && (self.is_each() || next.is_none_or(is_other))
    }

    pub(super) fn level(&self, label: String) -> Name {
        let (subject, unit) = (label.clone(), self.unit().to_owned());
        Name { label, subject, unit, whole: None, owner: None, is_level: true, is_sure: true }
    }

    /// The name of what `whole` has as a part.
    pub(super) fn part_of(whole: &Name, part: &str) -> Name {
        let label = format!("{}：{part}", whole.subject);
        let subject = label.clone();
        Name { label, subject, whole: Some(whole.subject.clone()), ..whole.clone() }
    }

    pub(super) fn change(of: &Name, label: String) -> Name {
        Name { label, is_level: false, ..of.clone() }
    }

    /// The name with what a bracket before the figure limits it to: 平均票价（不含税）.
    pub(super) fn with_bracket(&self, name: Name) -> Name {
        let head = self.sentence.text.raw(self.item().head.clone());
        let bracket = head.rsplit_once('（').and_then(|(before, rest)| {
            let (inside, _) = rest.split_once('）')?;
            let limits = first_of(inside, LIMITS).is_some() || inside.starts_with('含');
            let last = before.char_indices().next_back().map_or(0, |it| it.0);
            let is_of =
                limits && length(inside) <= SHORTEST && name.label.ends_with(before.get(last..)?);
            is_of.then(|| format!("（{inside}）"))
        });
        let bracket = bracket.unwrap_or_default();
        let subject = if name.is_level { name.subject + &bracket } else { name.subject };
        Name { label: name.label + &bracket, subject, ..name }
    }

    /// Whether `label` holds what limits it in its clause, and each of its times is the period.
    pub(super) fn is_whole(&self, label: &str, period: Option<&str>) -> bool {
        let text = self.sentence.text;
        let clauses = &self.sentence.clauses[self.first_limit(label)..=self.at];
        let clause = self.beside(self.told(label)).replace("不等", "");
        let said = clauses.iter().map(|it| text.raw(it.range.clone()));
        // What opens a plan is said by the name.
        let said = said.filter(|it| !(self.sentence.is_plan && opens_plan(it)));
        let aims = said.filter_map(aim);
        let mut limits = words(LIMITS).filter(|it| clause.contains(it)).chain(aims);
        let head = text.raw(self.item().head.clone());
        let mut times = time::all(head).into_iter().filter_map(|it| head.get(it));
        let is_expected =
            |it: &str| words(EXPECTING).any(|word| word == it) && label.ends_with("（预计）");
        limits.all(|it| {
            label.contains(it)
                || is_expected(it)
                || period.is_some_and(|period| period.contains(it))
        }) && times.all(|it| {
            let is_name = it.ends_with('号') && !it.contains('月');
            let is_told = time::is_now(it)
                || it == "全年"
                || period.is_some_and(|period| period.contains(it));
            label.contains(it) || is_told && !is_name
        }) && is_balanced(head)
    }

    /// The words of a range without figures, times and the brackets that only add or define: 手环70个（每个189元）.
    fn beside(&self, range: Range<usize>) -> String {
        let text = self.sentence.text;
        let brackets = &self.sentence.clauses[self.at].brackets;
        let adds = |it: &&Range<usize>| text.holds_figure(it) && it.end <= range.end;
        let mut said = String::new();
        let mut start = range.start;
        for added in brackets.iter().filter(adds) {
            said += &text.beside(start..added.start);
            start = added.end;
        }
        said + &text.beside(start..range.end)
    }

    /// What of the clause `label` is made of: only the beginning for those of whom the rest is told by another
    /// figure.
    fn told(&self, label: &str) -> Range<usize> {
        let clause = self.sentence.clauses[self.at].range.clone();
        let tail = self.sentence.text.raw(self.item().tail.clone());
        let is_first = self.items().get(self.place + 1).is_some_and(|it| it.is_tangled);
        let last = label.char_indices().rev().nth(1).and_then(|it| label.get(it.0..));
        let end = last.and_then(|it| Some(tail.find(it)? + it.len()));
        match end.filter(|_| is_first && self.place == 0) {
            Some(end) => clause.start..self.item().tail.start + end,
            None => clause,
        }
    }

    /// The subject of the figure directly before, to which a clause without one belongs.
    pub(super) fn subject(&self) -> Option<&Name> {
        match self.place {
            0 => {
                // 全省用电量达9亿千瓦时，同样创下新高，比6月底增加2亿千瓦时
                let remarks = self.sentence.clauses[..self.at].iter().rev();
                let is_remark = |it: &&Clause| it.items.is_empty() && self.is_remark(it);
                let at = self.at.checked_sub(1 + remarks.take_while(is_remark).count())?;
                let before = self.sentence.named.get(at)?;
                let last = self.sentence.clauses[at].items.last()?;
                before.last().filter(|_| before.len() == 1 || last.is_tangled)?.as_ref()
            }
            place => self.sentence.named.get(self.at)?.get(place - 1)?.as_ref(),
        }
    }

    /// Whether a clause only says how the figure before it stands to others: 同样创下新高.
    fn is_remark(&self, clause: &Clause) -> bool {
        let said = self.plain(&clause.range);
        let begins = |it| first_of(it, REMARKS).is_some();
        length(&said) <= LONGEST_REMARK && (begins(&said) || begins(opened(&said)))
    }
}
