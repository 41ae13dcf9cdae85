//! Names that end with a verb: what is counted of it, and levels that something came to.

use super::{
    phrase::*,
    rules::{Name, Naming},
    wording::{briefer, formal, per},
    words::*,
};
use crate::import::language::{first_of, last_of, words};

impl Naming<'_> {
    /// The words of `head` that a name begins with, of which `tail` is the end.
    pub(super) fn base(&self, raw: &str, head: &str, tail: &str, dangles: bool) -> String {
        let is_named = length(tail) >= 2;
        let base = match dangles {
            true if is_named && raw.ends_with('对') && tail.contains('的') => "被".to_owned(),
            _ if is_named && (dangles || points(head)) => String::new(),
            true => within(behind_amount(head)),
            false => behind_amount(head).trim_end_matches('着').to_owned(),
        };
        // 乡镇 of 冰雹使4个乡镇受灾
        let made = base.split_once('使').filter(|it| length(it.0) > 1 && !it.1.starts_with('用'));
        let base = briefer(made.map_or(base.as_str(), |it| it.1));
        let is_done = is_named && last_of(raw, LINKS) == Some("了");
        if is_done { formal(&base) } else { base }
    }

    /// What stands behind the figure, up to the verb or the attribute of the next one.
    pub(super) fn own_tail(&self) -> String {
        let mut tail = self.tail();
        if self.items().get(self.place + 1).is_some_and(|it| it.is_tangled) {
            let verb = words(NOTING).filter(|it| length(it) > 1).filter_map(|it| tail.find(it));
            let of = tail.find('的').filter(|_| self.group.text.counts(self.item().figure));
            let end = verb.chain(of).filter(|it| *it > 3).min().unwrap_or(tail.len());
            tail.truncate(end);
        }
        tail
    }

    /// What stands behind the figure and is counted.
    pub(super) fn thing(&self) -> String {
        let (tail, unit) = (self.own_tail(), self.unit());
        let is_short = (2..7).contains(&length(&tail)) && !tail.contains('了');
        let is_amount = unit.contains('元') || words("吨|公斤|千克|克|斤").any(|it| it == unit);
        let counts = self.group.text.counts(self.item().figure) || is_short && is_amount;
        let thing = thing(&tail, unit);
        if is_area(unit) && last_of(&self.head(), AMOUNTS).is_none() {
            let whole = tail.trim_start_matches('的');
            let whole = if length(whole) <= 6 && !whole.contains(['了', '，', '、']) {
                whole
            } else {
                &thing
            };
            let noun = neat(whole.split('占').next().unwrap_or_default());
            return if length(&noun) < 2 { noun } else { format!("{noun}面积") };
        }
        let is_free = counts && !tail.starts_with('的') && !is_predicate(&thing);
        if is_free { thing } else { String::new() }
    }

    /// 全市项目的总投资 of 全市12个项目的总投资: with what stands before those that are counted.
    pub(super) fn of_counted(&self, label: String) -> String {
        let raw = self.group.text.raw(self.item().head.clone());
        let before = self.place.checked_sub(1).filter(|_| self.item().is_tangled);
        let before = before.map(|it| self.group.text.plain(self.items()[it].head.clone()));
        let of = before.map(|it| neat(head(&it))).unwrap_or_default();
        let fits = raw.find('的').is_some_and(|at| at > 0)
            && length(&of) >= 2
            && length(&of) + length(&label) <= LONGEST + 4
            && last_of(&of, VERBS).or(last_of(&of, NOTING)).is_none();
        if fits { format!("{of}{label}") } else { label }
    }

    /// A name whose last word is a verb, with the noun that the figure counts: 老人补助金额, 收购吨数.
    pub(super) fn acted(&self, raw: &str, label: &str) -> String {
        let is_done = last_of(raw, LINKS) == Some("了");
        let counts = self.group.text.counts(self.item().figure);
        let is_of = counts && raw.trim_end_matches(['有', '达', '共', '约', '为']).ends_with('的');
        let pair = words(FORMAL).filter_map(|it| it.split_once('=')).find(|(verb, _)| {
            let of = label.strip_suffix(verb).filter(|_| last_of(label, NO_VERBS).is_none());
            let is_sure = |of: &str| {
                length(verb) > 1
                    || is_done
                    || is_of
                    || of.ends_with(['只', '可', '要', '共', '还', '天'])
            };
            of.is_some_and(is_sure)
        });
        let of = pair.and_then(|(verb, _)| label.strip_suffix(verb)).unwrap_or(label);
        let is_amount = last_of(of, AMOUNTS).is_some() || last_of(label, CHANGES).is_some();
        if is_amount {
            return of.to_owned();
        }
        // 花了, 用了, without the verb
        if last_of(raw, "用了|花了").is_some_and(|_| !label.ends_with(['用', '花'])) {
            let is_time = words("天|时|分钟|月|年|秒").any(|it| self.unit().ends_with(it));
            let is_money = is_money(self.unit()) || self.unit().is_empty();
            let of = said_of(self.unit());
            return match (is_time, is_money) {
                (true, _) => format!("{label}用时"),
                (_, true) => format!("{label}花费"),
                _ => format!("{label}使用{of}"),
            };
        }
        let of = of.trim_end_matches('只');
        let verb = pair.map_or_else(|| label.to_owned(), |(_, formal)| format!("{of}{formal}"));
        let is_act =
            last_of(label, ACTS).is_some() && matches!(self.unit(), "人" | "名" | "人次" | "户");
        let is_money = self.unit().contains('元') && last_of(label, MONEY).is_none();
        let is_bare = length(label) == 2 && (counts || is_money);
        let is_done = is_done || last_of(label, SAID).is_some_and(|it| length(it) > 1);
        if !(pair.is_some() || is_done || is_act || is_of || is_bare) {
            return label.to_owned();
        }
        match self.same_thing().filter(|_| is_of) {
            Some(noun) => format!("{verb}的{noun}"),
            None if self.unit().is_empty() => format!("{verb}数额"),
            None => format!("{verb}{}", said_of(self.unit())),
        }
    }

    /// 日均运送人次: an average of the subject before.
    pub(super) fn averaged(&self) -> Option<Name> {
        let raw = self.group.text.plain(self.item().head.clone());
        let said = opened(&raw).trim_end_matches(['为', '达', '约', '到', '超', '近']);
        let each = said.strip_prefix("平均").filter(|it| it.starts_with('每') && length(it) <= 3);
        let average = words(AVERAGES).find(|it| *it == said).or(each.map(|_| said))?;
        let text = self.group.text.raw(self.group.text.figures[self.item().figure].range.clone());
        let of_each = text.strip_prefix('每').and_then(|it| it.chars().next());
        let average = match of_each.filter(|_| average == "平均") {
            Some('天') => "日均".to_owned(),
            Some(unit) => format!("{unit}均"),
            None => average.to_owned(),
        };
        let subject = self.of_subject().filter(|_| self.thing().is_empty())?;
        let amount = last_of(&subject, AMOUNTS).filter(|it| length(it) > 1);
        let label = match amount {
            Some(amount) => format!("{average}{amount}"),
            None => format!("{subject}{average}{}", said_of(self.unit())),
        };
        Some(Name::level(label, true))
    }

    /// 客流首次突破 of 首次突破6万人次大关, 展期时长 of 为期62天的展期.
    pub(super) fn passed(&self) -> Option<Name> {
        let (head, tail) = (self.head(), self.tail());
        if first_of(&tail, "大关|关口").is_some() {
            let how = last_of(&head, "首次|再次|一举|历史性").unwrap_or_default();
            let of = neat(head.trim_end_matches(how));
            let of = if length(&of) < 2 { self.of_subject()? } else { of };
            return Some(Name::change(format!("{of}{how}突破"), true));
        }
        if tail.starts_with("之差") {
            return Some(Name::change(format!("{}差", self.unit()), false));
        }
        let raw = self.group.text.plain(self.item().head.clone());
        if raw.ends_with('以')
            && let Some(noun) = first_of(tail.trim_start_matches('的'), "速度|价格|频率|增速|比例")
        {
            return Some(Name::level(format!("{}{noun}", head.trim_end_matches('以')), true));
        }
        last_of(&head, "为期|历时|长达")?;
        let noun = thing(tail.strip_prefix('的')?, self.unit());
        (length(&noun) >= 2).then(|| Name::level(format!("{noun}时长"), true))
    }

    /// 误点10分钟以上的列车: what is counted with a figure in its own name.
    pub(super) fn of_figure(&self) -> Option<Name> {
        let raw = self.group.text.raw(self.item().head.clone());
        if !self.item().is_tangled || self.place != 1 || !raw.starts_with('的') {
            return None;
        }
        let range = self.group.clauses[self.at].range.start..self.item().head.end;
        let whole = self.group.text.plain(range);
        let noun = without_adverbs(head(raw.trim_start_matches('的').trim_start_matches("少说")));
        let whole = neat(&whole);
        let label = match length(&noun) {
            0 if self.is_share() => format!("{whole}占比"),
            0 => format!(
                "{}的{}",
                whole.trim_end_matches("少说").trim_end_matches('的'),
                said_of(self.unit())
            ),
            _ if is_predicate(&noun) || noun.contains(['的', '已']) => return None,
            _ if noun.ends_with('占') || noun.ends_with("占到") => {
                format!("{}占比", whole.trim_end_matches('到').trim_end_matches('占'))
            }
            _ => whole,
        };
        let fits = (4..=LONGEST + 6).contains(&length(&label)) && self.thing().is_empty();
        fits.then(|| Name::level(label, true))
    }

    /// 案件 of 查办走私案件 before, if it is counted in the same unit.
    pub(super) fn same_thing(&self) -> Option<String> {
        let known = self.names.iter().rfind(|it| !it.subject.is_empty())?;
        let is_same = known.unit == self.unit()
            && !matches!(self.unit(), "" | "人" | "人次")
            && self.group.text.counts(self.item().figure);
        let noun = listed(&known.subject);
        let (at, _) = noun.char_indices().rev().nth(1)?;
        (is_same && !known.subject.ends_with("数")).then(|| noun[at..].to_owned())
    }

    /// 运费 of 运费涨到了1.9万元, 机票最低价 of 机票最低跌至320元.
    pub(super) fn level(&self, raw: &str) -> Option<String> {
        let raw = head(raw);
        let raw = raw
            .strip_suffix(['到', '至'])
            .or_else(|| raw.strip_suffix('上').filter(|it| it.ends_with(['冲', '升', '站'])))?;
        let verb = last_of(raw, REACHING)?;
        let of = raw.strip_suffix(verb)?.trim_end_matches("一度").trim_start_matches(['把', '将']);
        let of = without_adverbs(of.split_once('把').map_or(of, |it| it.1));
        if of.ends_with(['天', '日', '次']) {
            return Some(format!("{of}{}", said_of(self.unit())));
        }
        let best = last_of(&of, "最高|最低").unwrap_or_default();
        let of = of.trim_end_matches(best);
        let is_priced = !is_money(self.unit()) || last_of(&per(of).1, AMOUNTS).is_some();
        let (rate, of) = per(of);
        // 限价后回落到
        if of.ends_with(['后', '前']) {
            return self.of_subject();
        }
        if length(&of) < 2 {
            return None;
        }
        Some(match best {
            "" if is_priced || first_of(verb, "卖|标|报|开").is_none() => format!("{rate}{of}"),
            "" => format!("{rate}{of}售价"),
            best if is_priced => format!("{rate}{best}{of}"),
            best => format!("{rate}{of}{best}价"),
        })
    }
}
