//! Names for shares, and for how many are of a class that a figure bounds.

use super::{
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

impl Figure<'_> {
    /// 占总数的三成 behind a level.
    pub(super) fn share(&self) -> Option<Name> {
        let said = &self.head;
        // 满意者有35%
        let who = head(said);
        if self.is_share() && who.ends_with('者') && said.len() > who.len() && self.is_alone() {
            return is_noun(who).then(|| self.level(format!("{who}占比")));
        }
        if !self.is_share() && !self.number(self.place).contains(['半', '/']) {
            return None;
        }
        let Some((subject, of)) = said.rsplit_once('占') else {
            return self.next_share().or_else(|| self.bare_part());
        };
        let subject = head(subject);
        let of = of.trim_start_matches(['了', '到']);
        // 占比首次超过四分之一
        let of = of
            .strip_prefix('比')
            .filter(|it| words(REMARKING).chain(words("首次|约")).any(|word| word == *it))
            .map_or(of, |_| "");
        let whole = match of {
            "" => "比".to_owned(),
            _ => Some(of.trim_end_matches('的'))
                .filter(|it| (2..=LONGEST).contains(&length(it)) && is_noun(it))
                .map(|it| format!("{it}的比重"))?,
        };
        let subject = match subject.is_empty() {
            true if of.is_empty() => {
                self.subject().filter(|it| self.is_part_of_all(it))?.subject.clone()
            }
            true => self.subject()?.subject.clone(),
            false => {
                let owner = self.measured_owner(subject).filter(|_| of.is_empty());
                let part = Some(subject).filter(|it| is_part(it))?;
                format!("{}{part}", owner.unwrap_or_default())
            }
        };
        let is_same = subject.len() > 3 && whole.starts_with(&subject);
        let fits = self.is_alone() && !self.item().is_tangled && !is_same;
        fits.then(|| self.level(format!("{subject}占{whole}")))
    }

    /// 库房火灾 for 损失 behind 库房火灾占5.8%，但损失占46%: whose share it is measured by.
    fn measured_owner(&self, measure: &str) -> Option<&str> {
        let (owner, _) = self.subject()?.subject.split_once('占')?;
        (self.place == 0 && is_sum(measure) && !is_sum(owner)).then_some(owner)
    }

    /// Whether `of` is a number of which a bare 占 tells the share.
    fn is_part_of_all(&self, of: &Name) -> bool {
        of.is_level
            && !is_same(&of.unit, self.unit())
            && of.unit != "%"
            && !of.subject.contains('占')
    }

    /// 专科占比 of 本科占58.7%，专科29.9%: another part of the same whole.
    fn next_share(&self) -> Option<Name> {
        let of = self.share_before()?;
        let (_, rest) = of.label.rsplit_once('占')?;
        let own = reached(head(&self.head));
        let own = own.as_str();
        // 占全国1/4和世界的1/7 tells of another whole.
        let is_whole = self.place > 0 && rest != "比";
        let is_part = !is_whole
            && is_noun_or_verb(own.trim_end_matches('的'))
            && first_of(own, LEANING).is_none()
            && own.chars().all(char::is_alphanumeric);
        let is_other = first_of(own, "其他|其它|其余").is_none()
            && last_of(own, SHARES).or(last_of(own, CHANGES)).is_none();
        let fits = is_part && is_other && self.is_alone() && !self.item().is_tangled;
        (fits && length(own) <= LONGEST)
            .then(|| Name { is_sure: of.is_sure, ..self.level(format!("{own}占{rest}")) })
    }

    /// The share that a list began with: one of it may have no name.
    fn share_before(&self) -> Option<&Name> {
        if self.place > 0 {
            return self.subject().filter(|it| it.is_level);
        }
        let clauses = self.sentence.clauses[..self.at].iter().zip(&self.sentence.named).rev();
        let list = clauses.take_while(|(clause, _)| {
            clause.items.iter().all(|it| self.sentence.text.number(it).contains('%'))
                && clause.items.last().is_some_and(|it| self.plain(&it.tail).is_empty())
        });
        list.flat_map(|it| it.1.iter().rev()).flatten().next().filter(|it| it.is_level)
    }

    /// 能开花的占比 of 能开花的不超过50%, 作家中青年占比 of 作家中青年超八成, 账号中新手占比 of 账号90%以上都是新手.
    fn bare_part(&self) -> Option<Name> {
        let said = opened(&self.head);
        let number = self.number(self.place);
        let is_bound = first_of(number, "不超过|不到|不足|超|近|逾|约").is_some();
        let fits = !self.item().is_tangled && self.is_free();
        let kind = self.tail.trim_start_matches(['都', '均', '全']);
        if let Some(kind) = kind.strip_prefix(['是', '为']).filter(|_| fits) {
            let are_things = is_noun(said)
                && length(said) >= SHORTEST
                && is_kind(kind)
                && last_of(said, UNPARTED).is_none();
            let is_brief = length(kind) <= LONGEST && !has_verb(kind) && !kind.ends_with('的');
            return (are_things && is_brief).then(|| self.level(format!("{said}中{kind}占比")));
        }
        let fits = fits && self.is_alone();
        let own = said.strip_suffix(last_of(said, ONLY).unwrap_or_default())?;
        if own.ends_with('的') && (is_bound || own.len() < said.len()) {
            return (fits && is_part(own)).then(|| self.level(format!("{own}占比")));
        }
        let (group, part) = said.rsplit_once('中')?;
        let are_things = is_group(group) && is_kind(part) && !has_verb(part);
        let is_share = last_of(part, SHARES).or(last_of(part, AMOUNTS)).is_none();
        (fits && is_bound && are_things && is_share && length(group) > 1)
            .then(|| self.level(format!("{said}占比")))
    }

    /// 独居的户数 of 独居的有412户.
    pub(super) fn those(&self) -> Option<Name> {
        let said = opened(&self.head);
        let own = said.strip_suffix(last_of(said, ONLY)?)?;
        let fits = own.ends_with('的')
            && self.counts()
            && self.is_alone()
            && self.items().len() == 1
            && is_part(&own.replace('、', ""));
        // 初中学历的党员 of 初中学历的有17万名 behind 大专学历的党员
        let like = |it: &Name| it.unit == self.unit() && it.subject.contains('的');
        let mut before = self.sentence.before().chain(self.sentence.earlier.iter().rev());
        let noun = before.find(|it| like(it)).and_then(|it| it.subject.rsplit_once('的'));
        let noun = noun.map(|it| it.1.to_owned()).filter(|it| is_noun(it) && !it.ends_with('数'));
        let name = format!("{own}{}", noun.or_else(|| counted(self.unit()))?);
        let is_sure = !self.head.starts_with("其中") || self.begins();
        fits.then(|| Name { is_sure, ..self.level(name) })
    }

    /// 小店存款 of 小店有10万元的存款, 覆盖社区比例 of 覆盖了92%的社区.
    pub(super) fn attributed(&self) -> Option<Name> {
        let thing = self.tail.strip_prefix('的').filter(|it| is_noun(it) && !has_verb(it))?;
        let said = opened(&self.head).trim_end_matches('了');
        let is_amount = is_sum(thing);
        let fits = self.items().len() == 1 && length(thing) <= LONGEST;
        if self.is_share() {
            // 头部主播占据了近80%的市场份额
            let has = last_of(said, HAVING).filter(|it| is_amount && length(said) > length(it));
            if has.is_some() && fits && said.chars().all(char::is_alphanumeric) {
                return Some(self.level(format!("{said}的{thing}")));
            }
            last_of(said, VERBS).filter(|_| fits && !is_amount)?;
            return is_noun_or_verb(said).then(|| self.level(format!("{said}{thing}比例")));
        }
        if let Some(act) = last_of(said, PAYING).filter(|_| fits && is_amount && self.is_money()) {
            // 总部收取1元的面单费
            let is_told = length(said) > length(act) && is_noun_or_verb(said);
            let whose = if is_told { format!("{said}的") } else { String::new() };
            let is_whole = is_told || length(thing) >= SHORTEST - 1;
            let name = self.level(format!("{whose}{thing}"));
            return is_whole.then_some(Name { is_sure: is_told, ..name });
        }
        let owner = said.strip_suffix('有')?.trim_end_matches(['也', '还', '已', '就']);
        let owns = length(owner) > 1 && is_noun(owner) && !has_verb(owner);
        (fits && owns && is_amount && self.is_money())
            .then(|| self.level(format!("{owner}{thing}")))
    }

    /// 60岁以上的占比 of 60岁以上的占了37.6%: how many or which part are of the class that a figure bounds.
    pub(super) fn of_class(&self) -> Option<Name> {
        let [class, own] = self.items() else { return None };
        let number = self.sentence.text.number(class);
        let is_bound = last_of(number, CLASSES).is_some()
            || first_of(number, THRESHOLDS).is_some()
            || number.contains(['-', '—', '～', '~']);
        let owner = self.plain(&class.head);
        let owner = opened(&owner);
        let gap = self.plain(&own.head);
        let thing = head(&gap);
        let thing = thing.trim_end_matches(['了', '到']).trim_end_matches(['占', '只']);
        let bare = thing.trim_start_matches('的');
        let is_told = !self.is_share() || gap.contains('占');
        let is_thing = bare.is_empty() || is_told && is_noun(bare) && !has_verb(bare);
        let what = match bare.is_empty() {
            _ if self.is_share() => "占比".to_owned(),
            true => counted(self.unit()).filter(|_| self.counts())?,
            false => String::new(),
        };
        let fits = self.place == 1
            && own.is_tangled
            && is_bound
            && self.is_last()
            && (self.is_share() || self.counts())
            && (owner.is_empty() || is_noun(head(owner)))
            && !is_same(self.unit_of(class), self.unit())
            && is_thing;
        let joined = match gap.starts_with('的') {
            true if !owner.is_empty() || !bare.is_empty() => "的",
            _ => "",
        };
        fits.then(|| self.level(format!("{owner}{number}{joined}{bare}{what}")))
    }
}

/// Whether `text` names those of whom a share is told: 青年, 60岁以上的, 选择留在省内的.
fn is_part(text: &str) -> bool {
    let own = text.trim_end_matches('的');
    let is_class = last_of(own, CLASSES).is_some() && first_of(own, LEANING).is_none();
    let is_act = own.len() < text.len()
        && length(own) <= LONGEST
        && own.chars().all(char::is_alphabetic)
        && word_of(own, "是|为|要", NO_PARTICLES).is_none()
        && first_of(own, LEANING).is_none();
    is_kind(own) || last_of(own, VERBS).is_some() && is_noun_or_verb(own) || is_class || is_act
}

/// The same of a kind of people, which may be called by when they were born: 95后.
fn is_kind(text: &str) -> bool {
    is_noun(text) || last_of(text, "0后|5后").is_some()
}
