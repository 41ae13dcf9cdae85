//! The words of a label: those at its figure, and what it takes from those before.

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use super::{Host, stem::*, words::*};
use crate::import::language::{Proposal, first_of, last_of, words};

/// Shortest label that stands for itself, in characters.
const SHORTEST: usize = 4;

/// Longest label with the name of who acts, in characters.
const WIDEST: usize = 22;

/// A figure, as far as its label depends on it.
#[derive(Clone, Copy)]
pub(super) struct Figure<'a> {
    /// As it is written.
    pub(super) number: &'a str,
    /// Whether it counts things that are named behind it.
    pub(super) counts: bool,
    /// Whether 的 stands behind it.
    pub(super) is_of: bool,
}

/// The label of `figure` between its `stem` and its `thing`.
pub(super) fn label(stem: &str, thing: &str, figure: Figure, host: &Host) -> Proposal {
    let number = figure.number;
    let own = own(stem, thing, figure, host);
    let (label, is_sure) = in_context(&own, stem, thing, number, host);
    // A quotation that is cut has no quotes.
    let is_cut = label.matches('“').count() != label.matches('”').count();
    let label = if is_cut { label.replace(['“', '”'], "") } else { label };
    let longer = match unit(number) {
        "" => String::new(),
        unit => format!("{label}（{unit}）"),
    };
    let is_sure = is_sure
        && label.chars().count() >= SHORTEST
        && (first_of(&label, FRAGMENTS).is_none() || first_of(&label, WHOLE).is_some())
        && !label.contains(|c: char| c.is_ascii_digit())
        && !label.contains("”“")
        && !points_back(&label);
    let label = if label.is_empty() { number.to_owned() } else { label };
    Proposal { label, longer, period: None, is_sure }
}

/// What the words at a figure say.
fn own(stem: &str, thing: &str, figure: Figure, host: &Host) -> String {
    let Figure { number, counts, is_of } = figure;
    let is_time = last_of(number, LENGTHS).is_some();
    let needed = if is_time { first_of(thing, IN_TIME) } else { None };
    let of_thing = counts && !host.thing.is_empty() && unit(number) == host.counter;
    let bare = last_of(stem, HAVING).map_or(stem, |it| &stem[..stem.len() - it.len()]);
    // What stood before its 的 was a time.
    let of_thing = of_thing && last_of(bare, "到的|至的").is_none();
    match thing {
        "" if bare.ends_with('的') && counts && host.lead.ends_with('中') => {
            format!("{bare}{}", host.lead.trim_end_matches('中'))
        }
        "" if bare.ends_with('的') && of_thing => format!("{bare}{}", host.thing),
        "" if stem.starts_with(['为', '是']) && stem.ends_with('的') => {
            format!("相当于{}", stem.trim_matches(['为', '是', '的']))
        }
        "" if number.ends_with('分') && stem.ends_with("得到") => {
            format!("{}得分", stem.trim_end_matches("得到"))
        }
        "" if number.ends_with('倍') && stem.ends_with('的') && stem.contains('是') => {
            stem.trim_end_matches('的').replacen('是', "相当于", 1)
        }
        "" if stem.ends_with('占') => format!("{stem}比"),
        "" if last_of(stem, COSTING).is_some() => "费用".to_owned(),
        "" => {
            // 为汇兑收益, but 为借款人减少支出
            let bare = stem.strip_prefix('为').filter(|it| !has_verb(it));
            without_joining(bare.unwrap_or(stem)).replace("为每", "每")
        }
        // 用了1580天才打通这条隧道
        thing if let Some(word) = needed => {
            let (who, what) =
                (without_ending(stem, TAKING), thing[word.len()..].trim_end_matches('了'));
            let what = if matches!(what, "到" | "达") { "到达" } else { what };
            let what = if word.ends_with('达') { "" } else { what };
            format!("{who}{what}用时")
        }
        thing if is_time && words(TAKING).any(|it| it == stem) => format!("{thing}用时"),
        thing if stem.ends_with("为期") => format!("{thing}为期"),
        // 11家设立了调解室
        thing if of_thing && bare.is_empty() && (host.of_all || is_verb(thing)) => {
            format!("{thing}的{}", host.thing)
        }
        // 吸纳了六成以上的毕业生
        thing if is_of && is_share(number) && (bare.is_empty() || is_verb(stem)) => {
            format!("{}{thing}占比", without_particles(stem.strip_prefix("有").unwrap_or(stem)))
        }
        // 面积120平方米的门店
        thing
            if is_of
                && !counts
                && !is_share(number)
                && stem.chars().count() < SHORTEST
                && !is_verb(stem)
                && !stem.is_empty() =>
        {
            format!("{}{stem}", without_joining(thing))
        }
        thing => {
            // 与47家企业开设
            let is_with = last_of(stem, "与|和|同").is_some();
            let stem = if is_with { stem } else { without_particles(stem) };
            let stem = if stem == "有" { "" } else { stem };
            without_joining(&format!("{stem}{thing}")).to_owned()
        }
    }
}

/// `own` with what it takes from the clauses before, and whether that is sure.
fn in_context(own: &str, stem: &str, thing: &str, number: &str, host: &Host) -> (String, bool) {
    let count = own.chars().count();
    let is_short = count < SHORTEST;
    let context = host.context();
    let with = |before: &str| match (before, own) {
        ("", own) | (own, "") => own.to_owned(),
        (before, own) => format!("{before}，{own}"),
    };
    if is_share(number) && own == thing && !thing.is_empty() {
        let of = match host.lead.strip_suffix('中') {
            Some(lead) => lead,
            None if host.thing.is_empty() => &host.subject,
            None => &host.thing,
        };
        let is_said = first_of(thing, "是|为|来自|属于").is_some();
        let is_whole = !is_said && words(POSSESSIVE).any(|it| thing.contains(it));
        return (if is_whole { own.to_owned() } else { format!("{of}{thing}") }, true);
    }
    if is_predicate(stem) && (thing.is_empty() || stem.starts_with("相当于")) {
        if !host.lead.contains('最') && actor(&host.lead, None).is_some() {
            // The clause between speaks of something else.
            return (own.to_owned(), false);
        }
        let of = bearer(own, number, host);
        return match of.as_str() {
            "" => (with(context), false),
            // A clause between may speak of something else.
            of => {
                let is_next = host.lead.is_empty() && !host.subject.is_empty();
                (format!("{of}{own}"), is_next || host.lead.contains('最'))
            }
        };
    }
    if own.is_empty() {
        // Nothing says that the same is counted.
        let is_same = host.unit.is_empty() || host.unit == unit(number);
        let of = if is_same || host.lead.is_empty() { context } else { &host.lead };
        return (of.to_owned(), false);
    }
    if thing.is_empty()
        && unit(number) == host.unit
        && let [last] = host.last.as_slice()
        && let Some(label) = parallel(last, own)
    {
        return (label, true);
    }
    if own.starts_with('每') && is_short && !host.subject.is_empty() {
        let is_price = last_of(&host.subject, PRICES).is_some();
        return (
            if is_price { format!("{}{own}", host.subject) } else { with(&host.subject) },
            true,
        );
    }
    if is_short && own != thing && !host.topic.is_empty() {
        return (with(&host.topic), true);
    }
    if is_short
        && thing.is_empty()
        && may_bear(&host.subject, own)
        && (!host.counts || last_of(own, RATES).is_some())
    {
        return (with_amount(&host.subject, own), true);
    }
    // 全镇建成冷库, 总库容
    let of = without_grade(&host.thing);
    if is_short
        && (own.starts_with('总') || last_of(own, RATES).is_some())
        && thing.is_empty()
        && !of.is_empty()
        && host.subject.ends_with(of)
        && last_of(own, AMOUNT_OF).is_some()
        && !own.starts_with(of)
    {
        return (format!("{of}{own}"), true);
    }
    if is_short && is_verb(own) && thing.is_empty() {
        return match words(PEOPLE).find(|it| number.ends_with(it)) {
            Some(unit) => (format!("{own}{unit}数"), true),
            None if host.unit != unit(number) && host.topic.is_empty() => (own.to_owned(), false),
            None if host.subject.chars().count() < SHORTEST => (with(&host.before), false),
            None => (with(context), false),
        };
    }
    // 东盟为第一大伙伴，进出口
    let is_named =
        host.lead.strip_prefix(&host.name).is_some_and(|it| it.starts_with(['为', '是']));
    if is_short && thing.is_empty() && host.subject.is_empty() && is_named {
        return (format!("{}{own}", host.name), true);
    }
    let verb = first_of(own, VERBS).filter(|it| it.chars().count() > 1);
    let acts =
        verb.is_some() && first_of(own, EFFECTS).is_none() || first_of(own, ACTING).is_some();
    let is_narrow = host.name.chars().count() + count <= WIDEST;
    if acts && own != thing && is_narrow && !own.contains(&host.name) {
        return (format!("{}{own}", host.name), true);
    }
    (own.to_owned(), true)
}

/// What a clause speaks of that only says how much it is or how it changed.
fn bearer(own: &str, number: &str, host: &Host) -> String {
    if host.lead.contains('最') {
        return superlative(&host.lead);
    }
    let of = subject_or(&host.subject, &host.before);
    match (of.find('最'), host.last.as_slice()) {
        // 最高的是甲，最低的是乙
        (Some(at), _) if own.starts_with('最') => of[..at].to_owned(),
        // A change of a share is none of the whole.
        (_, [share]) if number.contains("百分点") && share.contains('占') => share.clone(),
        _ => of,
    }
}

/// A clause that names what is first among its like, as a name: 吸纳毕业生最多 without its 最多,
/// 最高的专业是微电子 without its 是.
fn superlative(lead: &str) -> String {
    let last = lead.char_indices().rev().nth(1).map_or(0, |(at, _)| at);
    lead[last..]
        .strip_prefix('最')
        .map_or_else(|| lead.replacen('是', "", 1), |_| lead[..last].to_owned())
}

/// Of what changes to another value: `of` stands before its first one.
pub(super) fn risen(of: &str, host: &Host) -> String {
    let of = without_joining(without_opening(of));
    let subject =
        if host.lead.contains('最') { subject(&host.lead) } else { host.subject.clone() };
    let is_short = of.chars().count() < SHORTEST;
    if of.is_empty() || is_predicate(of) && last_of(of, AMOUNT_OF).is_none() {
        subject
    } else if of.starts_with('每') {
        format!("{subject}{of}")
    } else if is_short && may_bear(&subject, of) {
        with_amount(&subject, of)
    } else {
        of.to_owned()
    }
}

/// Whether `own`, too short to stand alone, is an amount of `subject`: not of its like.
fn may_bear(subject: &str, own: &str) -> bool {
    let is_like = subject.chars().next_back() == own.chars().next_back();
    let of = without_amount(subject);
    !subject.is_empty()
        && !subject.contains('有')
        && !is_like
        && !is_verb(of)
        && !has_verb(of)
        && last_of(own, AMOUNT_OF).is_some()
        && (last_of(of, AMOUNT_OF).is_none() || last_of(own, PARTS).is_some())
}

/// The amount `own` of what `subject` is an amount of: 工程塑料收入, 毛利率 gives 工程塑料毛利率.
fn with_amount(subject: &str, own: &str) -> String {
    let of = if last_of(own, PARTS).is_some() { subject } else { without_amount(subject) };
    format!("{of}{own}")
}

/// A name without the words at its beginning that say which are meant.
fn without_grade(name: &str) -> &str {
    name.trim_start_matches("各类").trim_start_matches("各")
}

/// A name without the amount at its end.
fn without_amount(subject: &str) -> &str {
    let rest = last_of(subject, MEASURES).map(|it| &subject[..subject.len() - it.len()]);
    rest.filter(|it| it.chars().count() > 1).unwrap_or(subject)
}

/// `last`, said of another of its like: of a verb in the place of its own (审结 for 受理), or of a name
/// that ends like one in it (商务座 for 二等座).
fn parallel(last: &str, own: &str) -> Option<String> {
    if last.contains('，') || last.len() > LONGEST_STEM {
        return None;
    }
    let verb = own.trim_start_matches(['共', '又', '已']);
    if words(VERBS).any(|it| it == verb) {
        let other = words(VERBS).filter(|it| it.chars().count() > 1);
        let at = other.filter_map(|it| Some((last.find(it)?, it.len()))).min()?;
        let (before, after) = (&last[..at.0], &last[at.0 + at.1..]);
        // 每人发放补贴, 共发放
        let is_sum = own.starts_with('共') && before.contains('每');
        return Some(if is_sum {
            format!("{own}{after}")
        } else {
            format!("{before}{verb}{after}")
        });
    }
    if changes(last) || changes(own) || is_verb(own) || last_of(own, AMOUNT_OF).is_some() {
        return None;
    }
    let length = own.chars().count();
    let end = own.chars().next_back().filter(|_| length > 1)?;
    let borders = borders(last);
    let ends = last.match_indices(end).map(|(at, _)| at + end.len_utf8());
    let found = ends.filter_map(|it| {
        let start = last[..it].char_indices().rev().nth(length - 1)?.0;
        let is_word = borders.contains(&start) && borders.contains(&it);
        // 二等座票价, 一等座; 报名费全程, 半程
        let is_other = match it == last.len() {
            true => start > 0 && length == 2,
            false => start == 0 || length > 2,
        };
        (is_word && is_other).then_some(start..it)
    });
    let it = found.into_iter().next().filter(|it| last[it.clone()] != *own)?;
    Some(format!("{}{own}{}", &last[..it.start], &last[it.end..]))
}

/// Where the words of `text` begin and end, by the dictionary of Unicode's CLDR.
fn borders(text: &str) -> Vec<usize> {
    WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()).segment_str(text).collect()
}

/// Whether a label points to what it does not name: 他, 该校.
fn points_back(label: &str) -> bool {
    let is_other = |at: usize| {
        words(NO_POINTERS).any(|it| label[..at + 3].ends_with(it) || label[at..].starts_with(it))
    };
    label.char_indices().any(|(at, c)| POINTERS.contains(&c) && !is_other(at))
}

/// What a number is counted in, without the words around it.
pub(super) fn unit(number: &str) -> &str {
    let is_numeral =
        |c: char| c.is_ascii_digit() || "〇一二三四五六七八九十百千万亿两几多余".contains(c);
    let start = number
        .rfind(is_numeral)
        .map_or(0, |at| at + number[at..].chars().next().map_or(0, char::len_utf8));
    let unit = number[start..].trim_start_matches(['%', '％']);
    without_ending(unit, LIMITS)
}
