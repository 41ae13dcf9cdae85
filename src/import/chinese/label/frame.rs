//! What stands before the clause of a figure and belongs to its name.

use super::{
    name::{Figure, Name, Sentence},
    opener::lacks_owner,
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// What says that all that there has been is told.
const SUM: &str = "累计";

impl Sentence<'_> {
    /// 黑脸琵鹭最高同步数 for 最高同步数 directly behind 黑脸琵鹭：.
    pub(super) fn with_topic(&self, name: Name) -> Name {
        let topic = self.topic.filter(|_| self.named.len() == 2 && lacks_owner(&name.subject));
        let Some(topic) = topic.filter(|it| !name.subject.contains(it)) else { return name };
        let [label, subject] = [&name.label, &name.subject].map(|it| format!("{topic}{it}"));
        Name { label, subject, ..name }
    }

    /// 食品价格环比上涨 for 食品价格上涨 in what is told 从环比看.
    pub(super) fn with_basis(&self, name: Name) -> Name {
        let start = self.clauses.first().map_or(0, |it| it.range.start);
        let end = self.clauses.get(self.named.len() - 1).map_or(start, |it| it.range.start);
        let is_told = ["比", "较"].iter().any(|it| name.label.contains(it));
        let change = match name.is_level {
            true => last_of(&name.label, CHANGES),
            false => name.label.strip_prefix(&name.subject),
        };
        let basis = basis(self.text.raw(0..end)).filter(|_| !is_told);
        let (Some(basis), Some(change)) = (basis, change) else { return name };
        let subject = name.label.strip_suffix(change).unwrap_or_default();
        Name { label: format!("{subject}{basis}{change}"), ..name }
    }

    /// Who did what the name before tells, if `label` begins with the same verb: 女性 for 参加生育保险 behind
    /// 女性参加失业保险.
    pub(super) fn owner_of(&self, label: &str) -> Option<&str> {
        let verb = first_of(label, VERBS)?;
        let before = self.before().next().or(self.earlier.last())?;
        let (owner, _) = before.label.split_once(verb)?;
        Some(owner).filter(|it| length(it) > 1 && is_noun(it))
    }
}

impl Figure<'_> {
    /// The name with 累计 where a figure before it in the sentence may be of one year.
    pub(super) fn with_sum(&self, name: Name) -> Name {
        let head = self.plain(&self.item().head);
        let is_sum = head.starts_with(SUM) && self.at > 0 && !name.label.contains(SUM);
        let is_later = self.sentence.clauses[..self.at].iter().any(|it| !it.items.is_empty());
        if !is_sum || !is_later || !self.head.contains(&name.label) {
            return name;
        }
        // 全市捐款6亿元，累计捐款46亿元
        let mut owners =
            self.sentence.before().filter_map(|it| it.subject.strip_suffix(&name.label));
        let owner = owners.next().unwrap_or_default();
        let [label, subject] = [&name.label, &name.subject].map(|it| format!("{owner}{SUM}{it}"));
        Name { label, subject, ..name }
    }
}

/// 环比 of 从环比看: against which time the changes told in `said` are, by the last that says so.
fn basis(said: &str) -> Option<&'static str> {
    let views = words(BASES).flat_map(|it| VIEWS.map(|view| (it, format!("{it}{view}，"))));
    let found = views.filter_map(|(it, view)| Some((said.rfind(&view)?, it)));
    found.max_by_key(|it| it.0).map(|it| it.1)
}
