//! What a name takes over from the clauses before its own: the body that the sentence tells of, that it adds up, with
//! what a change compares.

use super::{
    clause::{Clause, Text},
    name::{Figure, Name, Sentence},
    opener::lacks_owner,
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Most characters of a name that has the name of a body put before it, and of that name.
const LONGEST_OWN: usize = 14;
const LONGEST_BODY: usize = 10;

/// Most characters of a measure of a group that does not say of which.
const LONGEST_BARE: usize = 6;

/// Adds up all that there was so far.
const SO_FAR: &str = "累计";

/// 环比 of 从环比看，, with which the changes behind it compare, if a sentence begins with the clause.
pub(super) fn frame(text: &Text, clause: &Clause) -> Option<&'static str> {
    let said = text.raw(clause.range.clone());
    let frame = said.trim_start_matches('从').strip_suffix(last_of(said, VIEWS)?)?;
    words(BASES).find(|it| *it == frame && clause.items.is_empty())
}

impl Name {
    /// The name with `what` before it.
    pub(super) fn behind(self, what: &str) -> Self {
        let [label, subject] = [&self.label, &self.subject].map(|it| format!("{what}{it}"));
        Self { label, subject, ..self }
    }

    /// 比9月末 of 指数比9月末下降, with which another word for the same change compares too.
    pub(super) fn compared_with(&self) -> &str {
        let change = self.label.strip_prefix(self.subject.as_str()).filter(|_| !self.is_level);
        let change = change.filter(|it| compares(it)).unwrap_or_default();
        last_of(change, CHANGES).and_then(|it| change.strip_suffix(it)).unwrap_or_default()
    }
}

impl Sentence<'_> {
    /// 黑脸琵鹭最高同步数 for 最高同步数 directly behind 黑脸琵鹭：.
    pub(super) fn with_topic(&self, name: Name) -> Name {
        let topic = self.topic.filter(|_| self.named.len() == 2 && lacks_owner(&name.subject));
        let Some(topic) =
            topic.filter(|it| !name.subject.contains(it) && !it.starts_with(&name.subject))
        else {
            return name;
        };
        name.behind(topic)
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
    /// `label` of a change with what it compares with, if that stands before: 食品价格环比上涨, 食品价格环比降幅收窄.
    pub(super) fn framed(&self, label: String) -> String {
        let base = self.base().unwrap_or_else(|| self.sentence.frame.to_owned());
        if base.is_empty() {
            return label;
        }
        let is_held =
            label.contains(['比', '较', '占']) || words(COMPARING).any(|it| label.contains(it));
        let change = || last_of(&label, CHANGES).map(|it| label.len() - it.len());
        let rate = words(RATES).filter_map(|it| label.find(it)).min();
        let at = rate.or_else(|| change().filter(|_| !is_held));
        match at.and_then(|it| label.split_at_checked(it)) {
            Some((what, change)) if !what.contains('比') => format!("{what}{base}{change}"),
            _ => label,
        }
    }

    /// 比2010年 of 与2010年相比，, with which a change behind it compares.
    fn base(&self) -> Option<String> {
        let base = |it: &Clause| {
            let said = self.sentence.text.raw(it.range.clone());
            let other = said.trim_start().strip_suffix(last_of(said, HELD)?)?;
            let other = other.trim_end_matches('相');
            let other = other.strip_prefix(first_of(other, HELD_WITH)?)?;
            let fits = it.items.is_empty() && (2..=LONGEST_BODY).contains(&length(other));
            fits.then(|| format!("比{other}"))
        };
        self.sentence.clauses[..self.at].iter().rev().find_map(base)
    }

    /// 总会累计救助支出 for 救助支出 behind 总会救助支出, where it adds up, and where it is told of that body.
    pub(super) fn carried(&self, name: Name) -> Name {
        let name = match self.sum_of(&name) {
            Some(owner) => name.behind(&format!("{owner}{SO_FAR}")),
            None => name,
        };
        if let Some(body) = self.body(&name) {
            return name.behind(body);
        }
        match self.group(&name) {
            Some(group) => name.behind(&format!("{group}：")),
            None => name,
        }
    }

    /// Whose is what it adds up, where a figure before it may be of a part: as a name before says that tells the same.
    /// Also behind another sum, which it goes on.
    fn sum_of(&self, name: &Name) -> Option<&str> {
        let last = self.sentence.before().next();
        let adds_up = self.plain(&self.item().head).starts_with(SO_FAR);
        let goes_on = last.is_some_and(|it| it.label.contains(SO_FAR));
        let is_later = self.sentence.clauses[..self.at].iter().any(|it| !it.items.is_empty());
        let owner = |it: &Name| it.subject.strip_suffix(name.subject.as_str()).map(str::len);
        let of = self.sentence.before().find(|it| owner(it).is_some());
        let owner = of.and_then(|it| it.subject.get(..owner(it)?));
        let bare = Some("").filter(|_| adds_up && self.head.contains(&name.label));
        let fits = name.is_level && is_later && !name.label.contains(SO_FAR);
        owner.filter(|_| adds_up || goes_on).or(bare).filter(|_| fits)
    }

    /// The group of things that its part of the sentence counts first, where the next part tells the same of another
    /// group: 工程项目 of 工程项目132项，预算投资32亿元；政府采购324宗，预算投资1亿元.
    fn group(&self, name: &Name) -> Option<&str> {
        let clauses = self.sentence.clauses;
        let is_one_of_several = self.sentence.goes_on || clauses.last()?.stop == '；';
        let is_measure = self.is_money() || name.label.ends_with('率');
        if !is_one_of_several || !is_measure || !name.is_level || name.whole.is_some() {
            return None;
        }
        let first = self.sentence.named[..self.at].iter().flatten().next()?.as_ref()?;
        let item = clauses.iter().find_map(|it| it.items.first())?;
        let counts = self.sentence.text.counts(item.figure) && first.is_level && first.is_sure;
        let is_bare = length(&name.label) <= LONGEST_BARE
            && words(FLOWS).all(|it| !name.label.contains(it))
            && owners().chain(words(OWNERS)).all(|it| !name.label.contains(it));
        let group = first.label.strip_suffix('数').unwrap_or(&first.label);
        let group = group.strip_suffix(self.unit_of(item)).unwrap_or(group);
        let is_group = (2..=LONGEST_BODY).contains(&length(group))
            && group.chars().all(char::is_alphanumeric)
            && !group.contains('的')
            && is_noun(group)
            // 工程建设项目, but no act
            && first_of(group, VERBS).or(first_of(group, PREDICATES)).is_none()
            && first_of(group, "全|各|办").is_none();
        (counts && is_bare && is_group).then_some(group)
    }

    /// The body that the sentence begins with, if nothing that follows is another's.
    fn body(&self, name: &Name) -> Option<&str> {
        let names = || self.sentence.named[..self.at].iter().flatten();
        let first = names().next()?.as_ref()?;
        let named = words(BODIES).filter_map(|it| Some(first.label.find(it)? + it.len())).min();
        // 渔政部门查处案件 behind 渔政部门出动执法船艇
        let acts = || {
            let end = words(VERBS).filter_map(|it| first.label.find(it)).min()?;
            let doer = first.label.get(..end).filter(|_| first_of(&name.label, VERBS).is_some())?;
            let is_doer = is_place(doer) || last_of(doer, HOLDERS).is_some();
            is_doer.then_some(end)
        };
        let (body, rest) = first.label.split_at_checked(named.or_else(acts)?)?;
        let is_body = (2..=LONGEST_BODY).contains(&length(body)) && is_noun(body) && !is_led(body);
        // 受助困难群众 are no owner.
        let owns = |it: &str, word| it.split_once(word).is_some_and(|it| !it.1.is_empty());
        let has_own = |it: &str| {
            it.contains('：')
                || first_of(it, "全|各|其|该|本").is_some()
                || owners().any(|word| owns(it, word))
        };
        let are_its =
            names().skip(1).flatten().all(|it| it.label.starts_with(body) || !has_own(&it.label));
        let is_bare = name.is_sure && length(&name.label) <= LONGEST_OWN && !has_own(&name.label);
        let opens = |it: &&Clause| it.stop == '：' || only_tells(&self.plain(&it.range));
        let mut told = self.sentence.clauses[..self.at].iter().skip_while(opens);
        let begins = told.all(|it| !it.items.is_empty());
        (is_body && !rest.is_empty() && begins && is_bare && are_its && name.whole.is_none())
            .then_some(body)
    }
}

/// What ends a body, a place or those who can have what is told.
fn owners() -> impl Iterator<Item = &'static str> {
    words(BODIES).chain(words(PLACES)).chain(words(HOLDERS))
}
