//! What limits a figure beyond the words that name it: a name that loses it would say more than the text.

use super::{
    clause::{Clause, Item},
    name::Figure,
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Most characters of a name that says nothing of its owner.
const LONGEST_BARE: usize = 6;

/// Most characters of what is left of a name whose rest was told before.
const LONGEST_REST: usize = 3;

impl Figure<'_> {
    /// Whether `label` loses of whom, of which or by whom the figure is told.
    pub(super) fn loses(&self, label: &str) -> bool {
        let before = &self.sentence.clauses[..self.at];
        let items = self.sentence.clauses[..=self.at].iter().flat_map(|it| &it.items);
        let marked = items.map(|it| self.sentence.text.number(it));
        // 17年为79人
        let is_year =
            label.find('年') == Some(2) && label.starts_with(|c: char| c.is_ascii_digit());
        is_year
            || label.contains(|c: char| c.is_ascii_digit())
            && holds_amount(&marked.fold(label.to_owned(), |it, number| it.replace(number, "")))
            || first_of(label, CAUSES).or(word_of(label, "是", NO_PARTICLES)).is_some()
            || last_of(label, EXPECTING).is_some()
            // 董事会已经批 of 董事会已经批了600万, but not 已经养狗的受访者比例
            || label.contains("已经") && !label.contains('的')
            || self.is_span_of_act(label)
            || is_bare_unit(label)
            || self.tail.starts_with('了') && self.is_share()
            || self.is_spoken()
            || self.is_cut()
            || self.is_elliptic(label)
            || self.is_threshold()
            || self.is_brief_act()
            // 办了月赛
            || label.chars().nth(1) == Some('了') && !label.contains('的')
            || self.is_money() && last_of(label, OWNERS).is_some()
            || self.is_sum_of(label)
            || self.is_one_of_each()
            || self.is_of_doers(label)
            || self.loses_act(label)
            || self.loses_predicate(label)
            || self.clause_before().is_some_and(|it| self.is_topic(it))
            || before.iter().any(|it| self.is_of_one(it, label) || self.loses_whole(it, label))
    }

    /// Whether it stands in what somebody says of himself, or of what he points to.
    fn is_spoken(&self) -> bool {
        let text = self.sentence.text;
        let at = self.item().head.end;
        let Some(open) = text.raw(0..at).rfind('“') else { return false };
        let speech = text.behind(open).split('”').next().unwrap_or_default();
        let mut own = self.sentence.clauses.iter().map(|it| text.raw(it.range.clone()));
        let holds = |it: &str, list| word_of(it, list, NO_SPEAKERS).is_some();
        open + speech.len() > at && (holds(speech, SPEAKERS) || own.any(|it| holds(it, POINTERS)))
    }

    /// Whether it is how long something has been going on, and `label` no word for that: 活动发起仅2天.
    fn is_span_of_act(&self, label: &str) -> bool {
        let is_span = words(SPELLS).any(|it| it == self.unit()) && self.tail.is_empty();
        is_span
            && last_of(label, AMOUNTS).is_none()
            && !label.ends_with('期')
            && (has_verb(label) || last_of(label, PREDICATES).is_some())
    }

    /// Whether it only says which things are told of: 9个省份完成投资超过200亿元.
    fn is_threshold(&self) -> bool {
        let Some(before) = self.place.checked_sub(1).map(|it| &self.items()[it]) else {
            return false;
        };
        let is_bound = first_of(self.number(self.place), THRESHOLDS).is_some();
        is_bound && self.item().is_tangled && self.sentence.text.counts(before.figure)
    }

    /// Whether the first half of the figure stands before it: 四万到四万五千个.
    fn is_cut(&self) -> bool {
        let before = self.head.strip_suffix(['到', '至']).unwrap_or_default();
        before.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六七八九十百千万".contains(c))
    }

    /// Whether it says how many there are among so many: 每两颗就有一颗.
    fn is_one_of_each(&self) -> bool {
        let number = self.number(self.place);
        number.starts_with('每') && number.contains('有')
    }

    /// Whether `label` counts what those do who are counted: 80个县市种植荔枝 are no amount of what they plant.
    fn is_of_doers(&self, label: &str) -> bool {
        let own = label.strip_suffix("的数量");
        own.is_some_and(|it| it.contains('有') || last_of(it, VERBS).is_some())
    }

    /// Whether it adds up what `label` lists, which may be those who do something: 三个站共12辆车.
    fn is_sum_of(&self, label: &str) -> bool {
        let is_sum = last_of(self.sentence.text.raw(self.item().head.clone()), SUMS).is_some();
        is_sum && label.contains('、') && !label.contains('等')
    }

    /// Whether the rest of its name stands in the clause before: 周末 of 平日卖150碗，周末350碗.
    fn is_elliptic(&self, label: &str) -> bool {
        let own = head(&self.head);
        let before = self.clause_before().and_then(|it| it.items.last());
        let told = before.filter(|it| self.place == 0 && self.unit_of(it) == self.unit());
        let told = told.map(|it| self.plain(&it.head));
        let is_rest = (1..=LONGEST_REST).contains(&length(own))
            && last_of(own, HOLDERS).or(last_of(own, SHARES)).is_none();
        let rest = label.strip_prefix(own);
        let is_bare = rest.is_some_and(|it| it.is_empty() || it.ends_with('数') || it == "数量");
        is_rest && is_bare && told.is_some_and(|it| length(head(&it)) > length(own) + 1)
    }

    /// Whether a verb of one character stands directly before it: 走了187个回合.
    fn is_brief_act(&self) -> bool {
        let act = self.head.strip_suffix('了').unwrap_or_default();
        let is_longer = last_of(act, VERBS).or(last_of(act, MONEY)).or(last_of(act, AMOUNTS));
        is_longer.is_none() && last_of(act, ACTS).is_some()
    }

    /// Whether it goes on a list whose first has an act before it that `label` has not: 扣押手机31部、银行卡56张.
    fn loses_act(&self, label: &str) -> bool {
        let own = self.plain(&self.item().head);
        let start = self.list_start();
        let first = self.plain(&self.items()[start].head);
        let first = head(&first);
        let is_told = shared_start(label, first) > 1;
        start < self.place
            && !is_told
            && !own.is_empty()
            && !first.is_empty()
            && first_of(label, VERBS).or(first_of(&own, VERBS)).is_none()
            && !first.contains(['有', '占'])
            && !label.contains(['：', '占', '每'])
            && (length(first) > length(head(&own))
                || word_of(first, PRONOUNS, NO_PRONOUNS).is_some())
            || self.is_mixed(&own)
    }

    /// Whether things without a figure stand before `own` in its list: 向173人发放养老金、高龄补贴59万元.
    fn is_mixed(&self, own: &str) -> bool {
        let before = self.place.checked_sub(1).map(|it| self.plain(&self.items()[it].tail));
        self.item().is_listed && !own.is_empty() && before.is_some_and(|it| !it.is_empty())
    }

    /// Whether it begins a list of which more is said behind the last: 车辆71台、搜救犬10条已抵达.
    fn loses_predicate(&self, label: &str) -> bool {
        let behind = &self.items()[self.place + 1..];
        let Some(last) = behind.iter().take_while(|it| it.is_listed).last() else { return false };
        let tail = self.plain(&last.tail);
        let is_named_before = |it: &Item| !self.plain(&it.head).is_empty();
        self.tail.is_empty()
            && is_named_before(self.item())
            && is_named_before(last)
            && first_of(label, VERBS).is_none()
            && !is_about(&tail)
    }

    /// Whether a clause only names those of whom the next one tells: 最后签约的412人，离职率18%.
    fn is_topic(&self, clause: &Clause) -> bool {
        let Some(last) = clause.items.last() else { return false };
        let text = self.sentence.text;
        let is_bare = self.plain(&last.tail).is_empty() && text.counts(last.figure);
        // 男的91人，女的52人
        let is_other = opened(&self.head).ends_with('的');
        let is_of = text.raw(last.head.clone()).ends_with('的') && !is_other;
        is_bare && is_of && clause.stop == '，'
    }

    /// Whether a clause tells of a single one, of whom `label`, which is short, says nothing.
    fn is_of_one(&self, clause: &Clause, label: &str) -> bool {
        let said = self.plain(&clause.range);
        length(label) <= LONGEST_BARE && word_of(&said, SINGLES, NO_SINGLES).is_some()
    }

    /// Whether a clause says of which whole or for each of what the next ones are told, and `label` does not.
    fn loses_whole(&self, clause: &Clause, label: &str) -> bool {
        let said = self.plain(&clause.range);
        let said = opened(&said);
        if first_of(said, EACH).is_some() {
            let is_of_all = words(OF_ALL).any(|it| self.head.contains(it));
            return !is_of_all && !self.is_share() && !label.contains(['每', '均']);
        }
        let Some(group) = said.strip_suffix(['里', '中']) else { return false };
        let group = match clause.items.last() {
            Some(last) => self.plain(&last.tail),
            None => group.to_owned(),
        };
        let group = group.trim_end_matches(['里', '中', '当', '之', '的', '其']);
        let group = group.trim_start_matches(['在', '从']);
        length(group) > 1 && last_of(group, EVENTS).is_none() && !label.contains(group)
    }
}

/// Whether `label` says only for how much something is priced: 一立方米.
fn is_bare_unit(label: &str) -> bool {
    let mut units = words(GOODS).chain(words(AREAS)).chain(words(WEIGHTS));
    let bare = label.strip_prefix('一').map(|it| it.trim_end_matches(['涨', '跌', '降']));
    bare.is_some_and(|it| it == "立方米" || units.any(|unit| unit == it))
}

/// Whether `label` holds an amount that is told of something else: 全市抽检食品6824批次.
fn holds_amount(label: &str) -> bool {
    let mut rest = label;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = rest.get(..at).unwrap_or_default();
        let number = rest.get(at..).unwrap_or_default();
        rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_long = number.len() - rest.len() > 2 && first_of(rest, NAMED_DIGITS).is_none();
        let is_amount = is_long || first_of(rest, AMOUNT_UNITS).is_some();
        if before.ends_with(['约', '共', '达']) || is_amount {
            return true;
        }
    }
    false
}
