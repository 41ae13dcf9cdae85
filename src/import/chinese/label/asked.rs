//! Names for the shares of a poll: what those who were asked say of themselves, and what a list of answers holds.

use super::{
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Most characters of what is said of those who were asked, of one of a list or an object, and of what may leave
/// out its object.
const LONGEST_SAID: usize = 20;
const LONGEST_ANSWER: usize = 12;
const LONGEST_WITHOUT: usize = 4;

/// Words by which an answer tells of others that they cannot or will not: 老人无法看病.
const UNABLE: [&str; 5] = ["无法", "难以", "不能", "不会", "不愿"];

/// Marks that end what stands before an item of a list.
const MARKS: &str = "，、：）";

impl Figure<'_> {
    /// 期待加强执法的受访者比例 of 39.8%的受访者期待加强执法, 受访者人数 of 对1993名受访者的调查.
    pub(super) fn surveyed(&self) -> Option<Name> {
        let clause = &self.sentence.clauses[self.at];
        let tail = self.sentence.text.raw(self.item().tail.start..clause.range.end);
        let mut others = self.items().iter().skip(1);
        let is_only = self.place == 0 && others.all(|it| it.is_tangled);
        let rest = tail.trim_start_matches('的');
        let who = first_of(rest, ASKED).or_else(|| {
            first_of(rest, "人")
                .filter(|_| tail.starts_with('的') && first_of(rest, NO_ASKED).is_none())
        })?;
        let said = rest.get(who.len()..)?;
        if !self.is_share() && !self.number(self.place).contains('/') {
            let is_all = self.items().len() == 1
                && said != "中"
                && !self.head.contains("其中")
                && who != "人";
            let is_people = is_same(self.unit(), "人");
            return (is_all && is_people).then(|| self.level(format!("{who}人数")));
        }
        let before = &self.sentence.clauses[..self.at];
        let is_of_place = || {
            let is_place = |said: &str| opened(said).starts_with(['在', '从']);
            self.sentence.scope.is_empty()
                && before.iter().any(|it| it.items.is_empty() && is_place(&self.plain(&it.range)))
        };
        let fits = is_only
            && !self.is_of_them()
            && !self.head.contains("其中")
            && (2..=LONGEST_SAID).contains(&length(said))
            && is_balanced(said)
            && !said.starts_with(['的', '中', '里'])
            && last_of(said, SAYING).or(last_of(said, TELLING)).is_none()
            && head(&self.head).is_empty()
            && !is_of_place();
        let object = || self.object_before(who, said).unwrap_or_default();
        fits.then(|| self.level(format!("{said}{}的{who}比例", object())))
    }

    /// 小狗 for 已经养了 and 不想养 behind 想养小狗: of what `said` is that leaves that out.
    fn object_before(&self, who: &str, said: &str) -> Option<&str> {
        let verb = first_of(said, "已经|已|不|没有|没|未").map_or(said, |it| &said[it.len()..]);
        let verb = verb.strip_suffix('了').unwrap_or(verb);
        if length(said) > LONGEST_WITHOUT || verb.is_empty() {
            return None;
        }
        let mut before = self.sentence.clauses[..self.at].iter().rev();
        before.find_map(|it| {
            let (_, told) = self.sentence.text.raw(it.range.clone()).split_once(who)?;
            let (_, object) = told.split_once(verb)?;
            (2..=LONGEST_ANSWER).contains(&length(object)).then_some(object)
        })
    }

    /// 薪酬 of 考虑的依次是薪酬（72.3%）、离家距离（48.1%）, 甲县满意率 of 满意率最高的是甲县（96.8%）: what a bracket that holds
    /// nothing but the figure tells of.
    pub(super) fn bracketed(&self) -> Option<Name> {
        let text = self.sentence.text;
        let [clause] = self.sentence.clauses else { return None };
        let start = clause.range.start;
        let is_bare = text.is_bracket(start)
            && self.sentence.whole.is_none()
            && self.items().len() == 1
            && words("|占|占比|约|约占").any(|it| it == self.head)
            && self.tail.is_empty()
            && !self.is_signed();
        let before = text.raw(0..start).strip_suffix('（').filter(|_| is_bare)?;
        let sentence = before.rsplit(['。', '！', '？', '；']).next()?;
        let piece = sentence.rsplit(|c| MARKS.contains(c)).next()?;
        let left = sentence.strip_suffix(piece)?;
        let (told, thing) = words(LISTING)
            .filter_map(|it| Some((piece.rfind(it)?, it.len())))
            .max_by_key(|it| it.0 + it.1)
            .and_then(|it| Some((piece.get(..it.0)?, piece.get(it.0 + it.1..)?)))
            .unwrap_or(("", piece));
        let goes_on = left.strip_suffix(['、', '，']).unwrap_or(left).ends_with('）');
        let thing = match first_of(thing, "以及|和|及|与").filter(|_| left.ends_with('）')) {
            Some(joint) => thing.get(joint.len()..)?,
            None => thing,
        };
        let listed = goes_on || left.ends_with('：') || thing.len() < piece.len();
        let fits = listed
            && (2..=LONGEST_ANSWER).contains(&length(thing))
            && thing.chars().all(|it| it.is_alphanumeric() || "“”《》·".contains(it))
            && is_paired(thing)
            && first_of(thing, LEANING).is_none()
            && !UNABLE.iter().any(|it| thing.contains(it))
            && word_of(thing, PRONOUNS, NO_PRONOUNS).is_none();
        if !fits {
            return None;
        }
        let measure = measured_by(told).or_else(|| measured_by(left));
        let is_change = words(RATES).chain(words(CHANGES)).any(|it| sentence.contains(it));
        let name = match measure {
            Some(measure) => format!("{thing}{measure}"),
            None if is_change || told.contains('最') => return None,
            None if self.is_share() => format!("{}：{thing}", lead(sentence, piece)?),
            None if self.counts() => format!("{thing}{}", counted(self.unit())?),
            None => return None,
        };
        let behind = text.behind(clause.range.end + '）'.len_utf8());
        let is_item = goes_on || first_of(behind, "、|以及|和|及|与").is_some();
        Some(Name { is_sure: is_item || measure.is_some(), ..self.level(name) })
    }
}

/// 其他乱象 of 其他乱象还有：虚假宣传（65.0%）, 前三大死因 of 前三大死因依次为肿瘤（34.8%）: what `sentence`, which goes on with
/// `piece`, begins to list before its first bracket.
fn lead<'t>(sentence: &'t str, piece: &'t str) -> Option<&'t str> {
    let first = sentence.split('（').next()?;
    let said = match first.rsplit_once('：') {
        Some((said, _)) => said,
        None => {
            let first = if first.len() == sentence.len() { piece } else { first };
            let first = first.rsplit('，').next()?;
            first.get(..words(LISTING).filter_map(|it| first.rfind(it)).min()?)?
        }
    };
    let mut said = opened(said.rsplit('，').next()?);
    while let Some(word) = last_of(said, LISTED) {
        said = said.strip_suffix(word)?;
    }
    let is_rest = words("其他|其它|其余").any(|it| it == said);
    let fits = (2..=LONGEST_ANSWER).contains(&length(said)) && is_noun_or_verb(said);
    // 多数人认为
    (fits && !is_rest && !said.ends_with(['认', '作', '成'])).then_some(said)
}

/// 满意率 of 满意率最高的: by which measure things are ranked.
fn measured_by(text: &str) -> Option<&str> {
    let ends = words(RANKED_BY).filter_map(|it| text.find(it));
    let before = text.get(..ends.min()?)?;
    let measure = before.rsplit(|c: char| !c.is_alphanumeric()).next()?.rsplit('的').next()?;
    (2..=6)
        .contains(&length(measure))
        .then_some(measure)
        .filter(|it| last_of(it, SHARES).or(last_of(it, RATES)).is_some())
}
