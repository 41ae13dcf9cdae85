//! Shares: which part of a whole does, is or gets something.

use super::{
    phrase::*,
    rules::{Name, Naming},
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Longest name of a share with those of whom it is told.
const LONGEST_SHARE: usize = 20;

impl Naming<'_> {
    /// Whether the figure is a part of a whole: 36%, 三成, 四分之一.
    pub(super) fn is_share(&self) -> bool {
        let text = self.group.text.raw(self.group.text.figures[self.item().figure].range.clone());
        self.unit() == "%" || text.contains("分之") || text.contains("一半") || text.contains('成')
    }

    /// 女生占新生的比重: the share of a whole.
    pub(super) fn of_whole(&self) -> Option<Name> {
        let raw = self.group.text.plain(self.item().head.clone());
        let share = without_adverbs(&neat(&share(&raw)?));
        let subject = of_noun(&raw, &self.tail());
        let label = if subject.is_some() || is_predicate(&self.head()) || share.starts_with('占') {
            format!("{}{share}", subject.or_else(|| self.of_subject()).unwrap_or_default())
        } else {
            self.owned(&share)
        };
        let is_sure = !points(&label) && !label.starts_with('占');
        let shared = share.find('占').and_then(|at| share.get(at..)).unwrap_or_default().to_owned();
        Some(Name { shared, ..Name::level(label, is_sure) })
    }

    /// 老人满意服务的比例 of 83%的老人满意服务, and what stands in the same place behind it.
    pub(super) fn part(&self) -> Option<Name> {
        let raw = self.group.text.plain(self.item().head.clone());
        let head = self.head();
        let gets = |it: &str| words(GETTING).any(|verb| it.contains(verb));
        let head = head.strip_prefix("分别").filter(|it| gets(it)).unwrap_or(&head);
        let head = without_adverbs(head);
        let is_amount = last_of(&head, AMOUNTS).is_some() || last_of(&head, CHANGES).is_some();
        let leads = ['由', '从', '至', '在', '按', '对', '将', '把', '于', '比', '到'];
        let leads = raw.ends_with(leads) && last_of(&raw, GETTING).is_none();
        if !self.is_share() || is_amount || leads || is_predicate(&head) || share(&raw).is_some() {
            return None;
        }
        let is_by = raw.ends_with('以') && !raw.ends_with("可以");
        let tail = self.tail();
        let said = tail.split(['，', '、', '（']).next()?.trim_start_matches(['的', '是']);
        let said =
            if is_by || is_predicate(said) { String::new() } else { said.replace('了', "") };
        let said = REPORTING.iter().fold(said, |said, word| said.replacen(word, "", 1));
        let head = words(GETTING).fold(head, |head, it| head.replace(&format!("除{it}"), it));
        let head = head.trim_end_matches(['以', '各', '剩', '的']);
        let gets = last_of(head, GETTING);
        if said.is_empty() && head.is_empty() && self.item().is_listed {
            let known = self.names.last().filter(|it| !it.shared.is_empty())?;
            return Some(Name::level(known.label.clone(), false));
        }
        if said.is_empty() && gets.is_none() {
            return self.alike(head, is_by || raw.contains('剩'));
        }
        let subject = gets.map_or(head, |it| head.trim_end_matches(it)).replace("分别", "");
        let subject = subject.as_str();
        let said = if subject.is_empty() { without_people(&said).to_owned() } else { said };
        let verb = gets.unwrap_or_default();
        let is_long = length(subject) + length(verb) + length(&said) > LONGEST_SHARE;
        let subject = if is_long && length(&said) >= 4 { "" } else { subject };
        let subject = match raw.trim_start_matches(['，', ' ']).strip_prefix("其中") {
            Some(_) if subject.is_empty() => listed(&self.of_subject()?),
            _ if subject.is_empty() => self.behind_before().unwrap_or_default(),
            _ => subject.to_owned(),
        };
        let shared = format!("{verb}{said}的比例");
        let label = format!("{subject}{shared}");
        let is_sure = length(&label) <= LONGEST_SHARE && !points(&label);
        let shared = if gets.is_some() { shared } else { String::new() };
        Some(Name { shared, ..Name::level(label, is_sure) })
    }

    /// What the first share of the sentence says, said of `head`.
    fn alike(&self, head: &str, is_left: bool) -> Option<Name> {
        let head = match self.topic().filter(|_| head.is_empty() && self.group.outer.is_empty()) {
            Some(topic) if self.place == 0 && self.follows_topic() => topic.to_owned(),
            _ => neat(head),
        };
        let known = self.names.iter().rfind(|it| !it.shared.is_empty());
        let known = known.map_or(self.group.shared, |it| it.shared.as_str());
        let is_named = (2..=12).contains(&length(&head)) && !head.ends_with("的");
        // 城区投票率 behind 全市投票率
        let rate =
            self.names.last().filter(|it| it.unit == "%" && it.label.ends_with(['率', '度']));
        let rate = rate.and_then(|it| it.label.get(it.label.char_indices().rev().nth(2)?.0..));
        let known = if known.is_empty() { rate.unwrap_or_default() } else { known };
        let shared = Some(known).filter(|it| is_named && !it.is_empty());
        if length(&head) < 2 {
            return None;
        }
        let label =
            format!("{head}{}", shared.or((is_left || self.head().is_empty()).then_some("占比"))?);
        let shared = if rate.is_some() { None } else { shared };
        Some(Name {
            shared: shared.unwrap_or_default().to_owned(),
            ..Name::change(label, is_named)
        })
    }

    /// Whether the clause before has no figure.
    fn follows_topic(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|it| self.group.clauses.get(it));
        before.is_some_and(|it| it.items.is_empty())
    }

    /// 中间选民 of 占四成一的中间选民, which the clause before ends with.
    fn behind_before(&self) -> Option<String> {
        let clause = self.group.clauses.get(self.at.checked_sub(1)?)?;
        self.names.last().filter(|it| it.shared.starts_with('占'))?;
        let tail = self.group.text.plain(clause.items.last()?.tail.clone());
        let noun = tail.strip_prefix('的').filter(|it| (2..=8).contains(&length(it)))?;
        (self.place == 0).then(|| noun.to_owned())
    }
}

/// `text` without 人 of 人满意服务, of whom nothing more is told.
fn without_people(text: &str) -> &str {
    let rest = text.strip_prefix('人').unwrap_or(text);
    if rest.starts_with(['口', '均', '员', '次', '民', '士', '群', '类', '工', '才', '数'])
    {
        text
    } else {
        rest
    }
}

/// The share that `raw` tells of what stands behind the figure: 占总数的三成的女生.
fn of_noun(raw: &str, tail: &str) -> Option<String> {
    let noun = tail.strip_prefix('的').filter(|it| (2..=8).contains(&length(it)))?;
    first_of(opened(raw), "占|约占").map(|_| noun.to_owned())
}
