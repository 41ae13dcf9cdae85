//! Names for those that are counted: what stands behind the figure, or those of whom it is said.

use super::{
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

/// What one thing is counted in, of which a figure behind it only says how large it is.
const ONES: &str = "座|所|栋|幢|条|间|家|辆|台|艘|架|列|套|片|块|个|张|款|口|处|支|场";

/// Whether `text` ends with the number of that, and not with which it is: 第一.
fn is_one(text: &str) -> bool {
    text.ends_with(['一', '两', '几', '某']) && !text.ends_with("第一")
}

impl Figure<'_> {
    /// 建成8座水厂, 3200名志愿者: a noun directly behind the figure, up to the end of the clause.
    pub(super) fn counted(&self) -> Option<Name> {
        let mut others = self.items().iter().skip(1).take(self.place);
        let is_list = others.all(|it| it.is_listed && it.head.is_empty());
        let first = if is_list { &self.items()[0] } else { self.item() };
        let said = self.plain(&first.head);
        let said = said.trim_end_matches('了');
        let (verb, tail) = (without_adverbs(head(said)), &self.tail);
        // 志愿者凌晨4时到岗
        let end = words(HOURS).filter_map(|it| tail.find(it)).min();
        let tail = end.map_or(tail.as_str(), |it| &tail[..it]);
        // 受损的136所学校中
        let all = tail.strip_suffix(['中', '里']).filter(|_| self.items().len() == 1);
        // 487名注册球员中
        let all = all.filter(|it| !verb.is_empty() || length(it) >= SHORTEST);
        let thing = all.unwrap_or(tail);
        // 在受访的顾客中
        let verb = if all.is_some() { verb.trim_start_matches('在').to_owned() } else { verb };
        let is_act = last_of(&verb, VERBS).is_some() && is_noun_or_verb(&verb);
        let leads = (is_list || self.place == 0)
            && last_of(said, PREPOSITIONS)
                .is_none_or(|it| all.is_some() && it == "的" || it == "等" && said.contains('、'))
            && (first_of(&verb, LEANING).is_none() || verb.starts_with("平均每"))
            && !is_led(&verb);
        let is_part = verb.is_empty() || self.is_share() && said.ends_with('有');
        let is_others = is_act && self.is_act_of_others(&format!("{verb}{thing}"));
        // 1人出现骨折
        let is_fate = words(FATES).any(|it| it == thing);
        let is_said = self.unit().ends_with('人') && !is_fate;
        // 43市202个县12万人受灾
        if is_fate && self.item().is_tangled && self.unit() == "人" && length(&verb) < SHORTEST {
            return Some(self.level(format!("{thing}人数")));
        }
        // 31个省份2017年居民收入
        let is_cut = self.counts() && last_of(thing, MEASURES).is_some();
        // 一座9个蹲位的厕所
        let is_of_one = words(ONES).any(|it| verb.strip_suffix(it).is_some_and(is_one));
        let fits = !is_of_one && (is_act || leads) && (self.counts() || !is_part);
        let fits = fits && !is_others && !is_said && !is_cut;
        if !fits || self.whole(said.starts_with("其中"))?.is_some() {
            return None;
        }
        let name = match is_fate && matches!(self.unit(), "人" | "名") {
            true => Some(self.level(format!("{}{thing}人数", self.case_of(&verb)))),
            false => self.whole_name(format!("{verb}{thing}")).filter(|_| self.is_thing(thing)),
        };
        let is_sure = (is_act || verb.is_empty()) && self.counts() || self.begins();
        name.map(|it| Name { is_sure, ..it })
    }

    /// 伤人事故 for 3人死亡 behind 伤人事故86起: in which cases something befell people, if `said` tells it of nobody.
    fn case_of<'n>(&'n self, said: &'n str) -> &'n str {
        if !said.is_empty() {
            return said;
        }
        let is_case = |it: &&Name| it.is_level && words(CASES).any(|unit| unit == it.unit);
        self.sentence.before().find(is_case).map_or(said, |it| it.subject.as_str())
    }

    /// Whether `tail`, which stands behind the figure, is what there is so much of.
    fn is_thing(&self, tail: &str) -> bool {
        let measures = last_of(self.unit(), TIMES).is_some()
            || !self.counts() && first_of(tail, BESIDE).is_some()
            || self.is_money() && !is_sum(tail);
        // 7所小学合办的乐班
        let is_of_others = words("所|家|名|位").any(|it| it == self.unit())
            && tail.contains('的')
            && last_of(tail, HOLDERS).is_none();
        let bare = tail.trim_end_matches("报告");
        let is_report = bare.len() < tail.len();
        let is_free = self.is_free() && !self.item().is_tangled && !tail.starts_with('的');
        let has_predicate = words(PREDICATES)
            .any(|it| tail.split_once(it).is_some_and(|it| !it.0.is_empty() && !it.1.is_empty()))
            || tail.contains("全部");
        is_free
            && !measures
            && !is_of_others
            && (is_noun(tail) || is_report && is_noun(bare))
            && !has_predicate
            && last_of(tail, TELLING).or(last_of(tail, STATES)).is_none()
            && !has_verb(bare)
    }

    /// 362户居民已签协议: those of whom the rest of the clause is said.
    pub(super) fn done(&self) -> Option<Name> {
        let (said, tail) = (&self.head, &self.tail);
        let is_share = self.is_share();
        let which = head(said.trim_end_matches("还有"));
        // 领导、代表、师生共计5200余人参加了大会
        let is_sum = last_of(said, SUMS).is_some() && which.contains('、');
        let which = if is_sum { "" } else { which };
        let rest = if is_share && which.is_empty() { tail.trim_start_matches('的') } else { tail };
        let is_any =
            which.is_empty() || (which.starts_with(['全', '首']) || is_place(which)) && !is_share;
        // 某事件中53名嫌疑人被刑拘
        let is_in = which.strip_suffix('中').is_some_and(|it| length(it) > 2 && is_noun(it));
        let is_any = is_any || is_in && !is_share;
        let owns = is_share && is_noun(which) && last_of(which, UNPARTED).is_none();
        let is_said = is_any || owns && said.ends_with('有');
        let whole = self.whole(said.starts_with("其中"))?;
        let is_whole = whole.is_some() && which.is_empty();
        let is_people = self.is_told_of_people(rest);
        let parts = is_whole
            .then_some(("", rest))
            .or_else(|| predicated(rest))
            .or((owns && is_said || is_people).then_some(("", rest)));
        let (thing, predicate) = parts.filter(|_| is_any || owns)?;
        // 1500个城市的用户参与
        let is_of_others = !is_share && thing.contains('的');
        let is_cut =
            is_of_others || !time::all(self.sentence.text.raw(self.item().tail.clone())).is_empty();
        let is_other = self.is_money() || self.unit() == "次" || self.items().len() > 1;
        // 32公里处 is a place.
        let goes_on = !rest.is_empty()
            && !rest.starts_with(['的', '处'])
            && first_of(rest, ABOUT) == Some("");
        if is_cut || is_other || !goes_on {
            return None;
        }
        let of = if is_share { Some("比例".to_owned()) } else { counted(self.unit()) };
        if let Some(whole) = whole {
            let share = if is_share { "的比例" } else { "" };
            let part = rest.trim_start_matches('是');
            let name = self.level(format!("{}：{part}{share}", whole.subject));
            return which.is_empty().then_some(Name { is_sure: whole.is_sure, ..name });
        }
        let told = predicate.replacen('了', "", 1);
        let name = match (is_share, thing) {
            (true, _) if !which.is_empty() => format!("{which}{rest}的比例"),
            (false, it) if !it.is_empty() => format!("{which}{told}的{thing}"),
            _ if is_people => {
                let joined = if length(rest) <= SHORTEST { "" } else { "的" };
                format!("{which}{told}{joined}人数")
            }
            // 4支新军中的一支也没强多少
            _ if !is_share && thing.is_empty() && last_of(self.unit(), PERSONS).is_none() => {
                return None;
            }
            _ => format!("{which}{told}的{thing}{}", of.unwrap_or("数量".to_owned())),
        };
        let is_sure = (!(thing.is_empty() && which.is_empty()) || is_people) && self.begins();
        Some(Name { is_sure, ..self.level(name) })
    }

    /// Whether `rest` can only be what people do who are counted before it: 3万人完赛, and no 3人小组.
    fn is_told_of_people(&self, rest: &str) -> bool {
        self.unit().ends_with('人')
            && (2..=SHORTEST * 2).contains(&length(rest))
            && rest.chars().all(char::is_alphabetic)
            && word_of(rest, "的|里|中|有|是|处", NO_PARTICLES).is_none()
            && first_of(rest, GROUPS).or(last_of(rest, GROUPS)).is_none()
    }
}
