//! Words of a clause as a table would have them: 每斤售价 for 一斤, 种植 for 种, 下降 for 降.

use super::{phrase::*, words::*};
use crate::import::language::{first_of, last_of, words};

/// 海关查扣冻品 of 海关在一处冷库查扣来路不明的冻品: a long name without means, place and attribute.
pub(super) fn briefer(text: &str) -> String {
    let is_long = |text: &str| length(text) > LONGEST - 2;
    let is_word = |at: usize| {
        text[..at]
            .ends_with(['使', '利', '应', '费', '租', '信', '专', '公', '作', '存', '现', '所'])
    };
    let mut places = text.char_indices().skip(2).filter(|(_, c)| "在用从".contains(*c));
    let means = places.find(|(at, _)| !is_word(*at));
    let Some((at, _)) = means.filter(|_| is_long(text)) else { return text.to_owned() };
    let (before, behind) = text.split_at(at);
    let end =
        words(FORMAL).filter_map(|it| behind.strip_suffix(it.split_once('=')?.0)).map(str::len);
    let noting = words(NOTING).filter(|it| length(it) > 1).filter_map(|it| behind.find(it));
    let Some(verb) = noting.chain(end).filter(|it| *it > 3).min() else { return text.to_owned() };
    let (verb, of) = (&behind[verb..], behind[verb..].rsplit_once('的'));
    let brief = format!("{before}{verb}");
    let noun = of.zip(first_of(verb, NOTING)).filter(|_| is_long(&brief));
    noun.map_or(brief, |((_, noun), verb)| format!("{before}{verb}{noun}"))
}

/// 种植 of 种 at the end of `text`.
pub(super) fn formal(text: &str) -> String {
    let pairs = words(FORMAL).filter_map(|it| it.split_once('='));
    let mut fitting = pairs.filter_map(|(verb, formal)| Some((text.strip_suffix(verb)?, formal)));
    match fitting.next().filter(|(of, _)| length(of) != 1 && last_of(text, NO_VERBS).is_none()) {
        Some((of, formal)) => format!("{of}{formal}"),
        None => text.to_owned(),
    }
}

/// 每斤 and 收购价 of 收购价一斤; 每亩净落 of 一亩净落.
pub(super) fn per(text: &str) -> (String, String) {
    for unit in words(GOODS).chain(words("年|天|月|晚|次")) {
        let one = format!("一{unit}");
        let of = text.strip_suffix(&one);
        let fits = |of: &&str| words(GOODS).any(|it| it == unit) || last_of(of, AMOUNTS).is_some();
        if let Some(of) = of.filter(fits) {
            return (format!("每{unit}"), of.to_owned());
        }
        if let Some(of) = text.strip_prefix(&one).filter(|_| words(GOODS).any(|it| it == unit)) {
            return (String::new(), format!("每{unit}{of}"));
        }
    }
    (String::new(), text.to_owned())
}

/// 好果每斤售价 of 好果一斤: what is told for one of so many goods.
pub(super) fn rated(label: &str) -> String {
    let (rate, of) = per(label);
    if rate.is_empty() || length(&of) < 2 {
        return if rate.is_empty() { of } else { label.to_owned() };
    }
    let is_amount = last_of(&of, AMOUNTS).is_some();
    if is_amount { format!("{rate}{of}") } else { format!("{of}{rate}售价") }
}

/// 工资上涨 of 工资涨.
pub(super) fn told(text: &str) -> String {
    const CHANGED: [(char, &str); 6] = [
        ('降', "下降"),
        ('涨', "上涨"),
        ('跌', "下跌"),
        ('减', "减少"),
        ('增', "增加"),
        ('升', "上升"),
    ];
    let whole = CHANGED
        .iter()
        .find(|(short, _)| last_of(text, CHANGES).is_some_and(|it| it.chars().eq([*short])));
    match whole.map(|(short, whole)| (text.trim_end_matches(*short), whole)) {
        Some((of, whole))
            if length(of) > 1 && !of.ends_with(['大', '暴', '锐', '激', '猛', '净']) =>
        {
            format!("{of}{whole}")
        }
        _ => text.to_owned(),
    }
}
