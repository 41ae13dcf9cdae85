//! The name of what a figure counts: the words of its clause, with the subject that they are said of.

use std::ops::Range;

use super::{
    clause::{Clause, Item, Text},
    phrase::*,
    wording::{rated, told},
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
    stretch,
};

/// The clauses of a sentence up to its end or to a `；`.
#[derive(Clone, Copy)]
pub(super) struct Group<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) clauses: &'a [Clause],
    /// What stands before the bracket that they stand in.
    pub(super) outer: &'a str,
    /// What is said of the subjects of shares before a `；`.
    pub(super) shared: &'a str,
}

/// What a figure is called.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    pub(super) label: String,
    pub(super) is_sure: bool,
    /// What a clause behind may speak of; empty if it is how something changed.
    pub(super) subject: String,
    pub(super) unit: String,
    /// What is said of the subject, if that is a share: 占总数的比重.
    pub(super) shared: String,
    /// Whether it is part of a whole that was named before.
    pub(super) is_part: bool,
}

impl Name {
    pub(super) fn level(label: String, is_sure: bool) -> Self {
        Self { subject: label.clone(), label, is_sure, ..Self::default() }
    }

    pub(super) fn change(label: String, is_sure: bool) -> Self {
        Self { label, is_sure, ..Self::default() }
    }
}

impl Group<'_> {
    /// A name for each figure of each clause.
    pub(super) fn names(&self) -> Vec<Vec<Name>> {
        let mut names: Vec<Name> = Vec::new();
        let mut all = Vec::new();
        for (at, clause) in self.clauses.iter().enumerate() {
            let start = names.len();
            for (place, item) in clause.items.iter().enumerate() {
                let naming = Naming { group: self, at, place, names: &names };
                let mut name = naming.name();
                if length(&name.label) == 0 {
                    name = Name::change("数值".to_owned(), false);
                }
                self.unit(item).clone_into(&mut name.unit);
                name.is_sure &= is_printable(&name.label);
                let is_base =
                    name.subject.len() < name.label.len() && name.label.ends_with(&name.subject);
                let is_base = is_base && !name.subject.is_empty();
                if let Some(word) = self.aim(at).filter(|it| !is_base && !name.label.contains(*it))
                {
                    name.is_sure &= word == "将" || words(PLANS).any(|it| it == word);
                    let is_plan = words(PLANS).any(|it| name.label.starts_with(it));
                    let is_told = name.is_sure
                        || words(PLANS).any(|it| it == word) && length(&name.label) < 3;
                    let before = if is_told && !is_plan && word != "将" { word } else { "" };
                    let before = if before == "打算" { "计划" } else { before };
                    name.label = format!("{before}{}", name.label);
                }
                let is_free = |it: &&str| {
                    name.shared.is_empty() && length(it) + length(&name.label) < LONGEST + 6
                };
                if let Some(scope) = self.scope().filter(is_free) {
                    let is_said = scope.chars().any(|c| name.label.contains(c));
                    name.label =
                        if is_said { name.label } else { format!("{scope}：{}", name.label) };
                }
                names.push(name);
            }
            all.push(names[start..].to_vec());
        }
        all
    }

    /// 医学系 of 在医学系方面, with which the sentence begins.
    fn scope(&self) -> Option<&str> {
        let first = self.clauses.first().filter(|it| it.items.is_empty())?;
        let text = opened(self.text.raw(first.range.clone()));
        let scope = text.strip_suffix("方面").or_else(|| text.strip_suffix("活动中"))?;
        Some(scope.trim_start_matches(['在', '从', '“']).trim_end_matches('”'))
    }

    /// The word in a clause before by which a clause says no fact.
    fn aim(&self, at: usize) -> Option<&'static str> {
        let own = self.text.raw(self.clauses[at].range.clone());
        if first_of(opened(own), FACTS).is_some() {
            return None;
        }
        self.clauses[..=at].iter().find_map(|it| aim(self.text.raw(it.range.clone())))
    }

    /// A name with the first subject of its sentence before it, for where another figure has it.
    pub(super) fn told_apart(names: &[Vec<Name>], label: &str) -> String {
        let first = names.iter().flatten().find(|it| !it.subject.is_empty());
        let owner = first.filter(|it| words("家|所|个|户|座").any(|unit| unit == it.unit));
        let first = owner.map(|it| it.subject.as_str());
        let fits = |it: &&str| length(it) < LONGEST && !label.contains(it) && !it.contains(label);
        first.filter(fits).map_or_else(String::new, |it| format!("{it}：{label}"))
    }

    pub(super) fn unit(&self, item: &Item) -> &str {
        self.text.figures[item.figure].number.unit()
    }

    /// The words before a bracket that stand for what is told in it.
    pub(super) fn before(&self, at: usize, end: usize) -> String {
        let start = self.clauses[at].range.start;
        let figures = self.clauses[at].items.iter().map(|it| it.tail.start);
        let holds = |it: &&Range<usize>| !stretch::beginning_in(self.text.figures, it).is_empty();
        let brackets = self.clauses[at].brackets.iter().filter(holds).map(|it| it.end);
        let start = figures.chain(brackets).filter(|it| *it <= end).max().unwrap_or(start);
        let before = self.text.plain(start..end);
        let lists = words(LISTING).filter_map(|it| before.find(it).map(|at| at + it.len())).max();
        let before = neat(head(
            before.get(lists.unwrap_or_default()..).unwrap_or_default().trim_start_matches('与'),
        ));
        if before.is_empty() { self.outer.to_owned() } else { before }
    }
}

/// A figure with the names of those before it.
pub(super) struct Naming<'g> {
    pub(super) group: &'g Group<'g>,
    pub(super) at: usize,
    pub(super) place: usize,
    pub(super) names: &'g [Name],
}

impl Naming<'_> {
    fn name(&self) -> Name {
        let rules = [
            Self::compared,
            Self::risen,
            Self::shared,
            Self::each,
            Self::paired,
            Self::averaged,
            Self::passed,
            Self::of_figure,
            Self::of_whole,
            Self::part,
            Self::counted,
            Self::changed,
            Self::stated,
        ];
        rules.iter().find_map(|rule| rule(self)).unwrap_or_else(|| self.nearest())
    }

    pub(super) fn items(&self) -> &[Item] {
        &self.group.clauses[self.at].items
    }

    pub(super) fn item(&self) -> &Item {
        &self.items()[self.place]
    }

    pub(super) fn unit(&self) -> &str {
        self.group.unit(self.item())
    }

    /// The words before the figure, without those that say nothing.
    pub(super) fn head(&self) -> String {
        head(&self.group.text.plain(self.item().head.clone())).to_owned()
    }

    pub(super) fn tail(&self) -> String {
        self.group.text.plain(self.item().tail.clone())
    }

    /// The subject that was named last.
    pub(super) fn subject(&self) -> Option<&str> {
        if let Some(best) = self.best() {
            return Some(best);
        }
        let last = self.names.iter().rev().find(|it| !it.subject.is_empty());
        let subject = last.map(|it| it.subject.as_str());
        subject.or_else(|| self.topic()).or(Some(self.group.outer).filter(|it| !it.is_empty()))
    }

    /// 公仔 of 卖得最快的是公仔, directly before.
    pub(super) fn best(&self) -> Option<&str> {
        let before = &self.group.clauses[self.at.checked_sub(1)?];
        let (_, best) = self.group.text.raw(before.range.clone()).split_once("的是")?;
        let fits = before.items.is_empty() && self.place == 0;
        (fits && (2..=12).contains(&length(best)) && !points(best)).then_some(best)
    }

    /// The subject of a clause before that has no figure.
    pub(super) fn topic(&self) -> Option<&str> {
        let clause = self.group.clauses[..self.at].iter().rfind(|it| it.items.is_empty())?;
        let text = opened(self.group.text.raw(clause.range.clone()));
        let does = words(DOING).filter_map(|it| text.find(it)).min();
        if let Some((topic, _)) = text.split_once('是') {
            let topic = topic.trim_end_matches(['仍', '就', '也', '都']);
            let is_noun =
                (2..=10).contains(&length(topic)) && last_of(topic, NO_SUBJECTS).is_none();
            return Some(topic).filter(|it| is_noun && !points(it));
        }
        let is_noun =
            length(text) <= LONGEST + 2 && last_of(text, NO_TOPICS).is_none() && !points(text);
        match does {
            Some(at) if length(&text[..at]) >= 2 => Some(&text[..at]),
            Some(_) => None,
            None => is_noun.then_some(text),
        }
    }

    /// `subject` where it stands before what is said of it.
    pub(super) fn of_subject(&self) -> Option<String> {
        self.subject().map(|it| shorter(it, LONGEST))
    }

    /// A figure with nothing before it that names a thing: 3.7万户用户停电.
    fn counted(&self) -> Option<Name> {
        let item = self.item();
        let head = self.head();
        let tail = self.tail();
        let unit = self.unit();
        if !head.is_empty() || tail.is_empty() {
            return None;
        }
        let of = tail.trim_start_matches('的').split('占').next().unwrap_or_default();
        if is_area(unit) && length(of) <= 8 {
            return Some(Name::level(format!("{}面积", neat(of)), true));
        }
        if !self.group.text.counts(item.figure) {
            return None;
        }
        let thing = thing(&self.own_tail(), unit);
        let is_named = length(&thing) > 2;
        let first = neat(opened(&self.group.text.plain(self.items()[0].head.clone())));
        let acts = self.place > 0
            && self.item().is_listed
            && self.items()[1..].iter().all(|it| self.group.text.plain(it.head.clone()).is_empty());
        let thing = match last_of(&first, VERBS) {
            Some(_) if acts && length(&first) <= 8 => format!("{first}{thing}"),
            _ => thing,
        };
        (length(&thing) >= 2).then(|| Name::level(thing, is_named))
    }

    /// A clause without a subject of its own: 同比增长5%, 占总数的三成.
    fn changed(&self) -> Option<Name> {
        let head = self.head();
        let full = self.group.text.raw(self.item().head.clone());
        let of = full.strip_suffix('的').map(opened).filter(|_| self.unit() == "%");
        if let Some(of) = of.filter(|it| first_of(it, "完成|达到|相当于|为").is_some()) {
            let subject = self.of_subject();
            let label = format!("{}{of}的比例", subject.clone().unwrap_or_default());
            return Some(Name::change(label, subject.is_some()));
        }
        if !is_predicate(&head) {
            return None;
        }
        let subject = self.of_subject();
        let said = words(SHARED).fold(head.clone(), |text, word| text.replace(word, ""));
        let said = match said.strip_suffix('的').unwrap_or(&said) {
            "少" => "减少",
            "多" => "增加",
            said => said,
        };
        let is_point = self.unit().contains("百分点");
        let last = self.names.last();
        let is_rate = |it: &&Name| it.unit == "%" || it.unit.contains("百分点");
        let subject = match last.filter(|it| is_point && it.subject.is_empty() && is_rate(it)) {
            Some(_) if first_of(said, RATES).is_none() => subject.map(|it| format!("{it}增速")),
            _ => subject,
        };
        let of = if first_of(said, LEVELS).is_some() { "" } else { said };
        let label = match &subject {
            Some(subject) => format!("{subject}{of}"),
            None => said.to_owned(),
        };
        let is_sure = subject.is_some()
            && (!is_point || last.is_some_and(|it| it.unit == "%" || it.unit.contains("百分点")));
        Some(Name::change(neat(&label), is_sure))
    }

    /// A clause with words of its own before the figure.
    fn stated(&self) -> Option<Name> {
        let raw = self.group.text.plain(self.item().head.clone());
        if let Some(label) = self.level(&raw) {
            return Some(Name::level(self.owned(&self.of_counted(label)), true));
        }
        let head = Some(without_adverbs(&self.head())).filter(|it| !it.is_empty())?;
        let dangles = last_of(&raw, DANGLING).is_some_and(|it| it != "的")
            && last_of(&raw, NO_DANGLING).is_none();
        let tail = self.thing();
        let base = self.base(&raw, &head, &tail, dangles);
        let label = self.of_counted(neat(&join(&base, &tail)));
        if let Some(name) = self.part_of_whole(&raw, &label) {
            return Some(name);
        }
        let is_open = self.items().get(self.place + 1).is_some_and(|it| it.is_tangled);
        let is_sure = !dangles && !points(&label) && !is_open;
        let is_said = words(SAID).any(|it| it == label);
        let label = self.owned(&rated(&label));
        let label = if tail.is_empty() { self.acted(&raw, &label) } else { label };
        let change = last_of(&label, CHANGES).is_some();
        let label = if change { told(&label) } else { label };
        (length(&label) >= 2).then(|| match change {
            _ if is_said => Name::change(label, is_sure),
            true if !without_change(&label).is_empty() => {
                Name { subject: without_change(&label), ..Name::change(label, is_sure) }
            }
            _ => Name::level(label, is_sure),
        })
    }

    /// 其中城镇居民22340元: a part of the whole that was named before.
    fn part_of_whole(&self, raw: &str, label: &str) -> Option<Name> {
        let known = self.names.last().filter(|it| it.unit == self.unit())?;
        let is_part = known.is_part || raw.trim_start_matches(['，', '、']).starts_with("其中");
        let label = completed(label, &known.subject).filter(|_| is_part)?;
        Some(Name { is_part: true, ..Name::level(label, true) })
    }

    /// The nearest words that say what the figure may be of.
    fn nearest(&self) -> Name {
        let tail = thing(&self.tail(), self.unit());
        let head = neat(&within(&self.head()));
        let label = [head, tail].into_iter().find(|it| length(it) >= 2);
        let label = label.or_else(|| {
            let subject = time::without(self.subject()?);
            let is_amount = subject.ends_with(['数', '量', '率', '额', '值', '比', '重', '例']);
            Some(if is_amount { subject } else { format!("{subject}{}", said_of(self.unit())) })
        });
        let label = label.unwrap_or_else(|| {
            let start = self.group.clauses[self.at].range.start;
            let clause = neat(&self.group.text.plain(start..self.item().head.end));
            if length(&clause) < 2 { "数值".to_owned() } else { clause }
        });
        Name::change(label, false)
    }
}
