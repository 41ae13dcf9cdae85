//! Words of measure and count in Chinese text.

mod longer;

use self::longer::NOT_BEFORE;

/// What a unit says about the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The unit.
    pub(super) word: &'static str,
    /// Whether it counts things that are named behind it.
    pub(super) counts: bool,
    /// Whether Han numerals below ten before it are amounts, and not part of a name.
    pub(super) few: bool,
}

/// Units that say all by themselves.
const MEASURES: &[&str] = &[
    // Shares and multiples.
    "%",
    "％",
    "‰",
    "个百分点",
    "百分点",
    "个千分点",
    "倍",
    "成",
    "折",
    // Money.
    "元",
    "美元",
    "欧元",
    "英镑",
    "日元",
    "港元",
    "卢布",
    "元人民币",
    // Length, area, volume.
    "公里",
    "千米",
    "米",
    "厘米",
    "毫米",
    "微米",
    "纳米",
    "海里",
    "英里",
    "亩",
    "公顷",
    "平方米",
    "平方公里",
    "平方千米",
    "平米",
    "立方米",
    "方",
    "升",
    "毫升",
    "公里每小时",
    // Weight, power, heat, sound, data.
    "吨",
    "公斤",
    "千克",
    "克",
    "毫克",
    "斤",
    "吨标准煤",
    "千瓦",
    "kV",
    "微克",
    "千瓦时",
    "兆瓦",
    "吉瓦",
    "千伏",
    "分贝",
    "℃",
    "摄氏度",
    "度电",
    "卡路里",
    "千卡",
    "勒克斯",
    "转",
    "马力",
    "字节",
    // Lengths of time; days of a month and years are none.
    "小时",
    "个小时",
    "分钟",
    "秒",
    "秒钟",
    "天",
    "个工作日",
    "工作日",
    "个月",
    "个多月",
    "个多小时",
    "块钱",
    "课时",
    "学时",
    // Latin signs.
    "km²",
    "km2",
    "km",
    "kg",
    "kWh",
    "kW",
    "MWh",
    "MW",
    "GW",
    "m²",
    "m³",
    "mm",
    "cm",
    "mL",
    "ml",
    "GB",
    "TB",
    "PB",
    "°C",
    "TEU",
    "dB",
    // Things that are their own measure.
    "人次",
    "人",
    "人口",
    "户",
    "床位",
    "张床位",
    "学位",
    "个学位",
    "车位",
    "个车位",
    "泊位",
    "个泊位",
    "工位",
    "个工位",
    "标箱",
    "标准箱",
    "架次",
    "车次",
    "班次",
    "批次",
    "场次",
    "站次",
    "学分",
    "分",
];

/// Words that count what is named behind them.
const COUNTERS: &[&str] = &[
    "个",
    "门",
    "记",
    "家",
    "项",
    "名",
    "位",
    "所",
    "座",
    "栋",
    "幢",
    "套",
    "间",
    "处",
    "片",
    "块",
    "棵",
    "株",
    "头",
    "只",
    "羽",
    "尾",
    "匹",
    "辆",
    "台",
    "艘",
    "架",
    "列",
    "节",
    "件",
    "条",
    "宗",
    "起",
    "例",
    "笔",
    "单",
    "张",
    "份",
    "册",
    "本",
    "篇",
    "首",
    "幅",
    "场",
    "次",
    "轮",
    "趟",
    "对",
    "副",
    "支",
    "根",
    "枚",
    "颗",
    "粒",
    "箱",
    "袋",
    "包",
    "瓶",
    "盒",
    "桶",
    "眼",
    "口",
    "种",
    "类",
    "大类",
    "款",
    "批",
    "组",
    "方面",
    "路",
    "台套",
    "套次",
    "件次",
    "篮板",
    "助攻",
    "连胜",
    "连败",
    "公众号",
    "部",
    "道",
    "层",
    "期",
    "人份",
    "户次",
    "艘次",
    "吨级",
    "万吨级",
    "床",
    "孔",
];

/// Units before which Han numerals below ten are amounts: `八项`, `三成`, but not `三个` or `两大`.
const FEW: &[&str] = &[
    "项",
    "家",
    "座",
    "所",
    "名",
    "件",
    "例",
    "户",
    "台",
    "辆",
    "艘",
    "架",
    "栋",
    "幢",
    "成",
    "倍",
    "折",
    "亩",
    "公里",
    "吨",
    "小时",
    "个小时",
    "分钟",
    "个百分点",
];

/// The longest unit that `text` begins with.
pub(super) fn at(text: &str) -> Option<Unit> {
    let measure = longest(text, MEASURES);
    let counter = longest(text, COUNTERS);
    let (word, counts) = match (measure, counter) {
        (Some(measure), Some(counter)) if counter.len() > measure.len() => (counter, true),
        (Some(measure), _) => (measure, false),
        (None, counter) => (counter?, true),
    };
    let rest = text.get(word.len()..)?;
    let latin = word.ends_with(|c: char| c.is_ascii_alphabetic());
    if (latin && rest.starts_with(|c: char| c.is_ascii_alphanumeric())) || begins_word(word, rest) {
        return None;
    }
    Some(Unit { word, counts, few: FEW.contains(&word) })
}

fn longest(text: &str, units: &[&'static str]) -> Option<&'static str> {
    units.iter().copied().filter(|unit| text.starts_with(unit)).max_by_key(|unit| unit.len())
}

fn begins_word(unit: &str, rest: &str) -> bool {
    let entry = NOT_BEFORE.iter().find(|(word, _)| *word == unit);
    entry.is_some_and(|(_, words)| words.iter().any(|word| rest.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_unit_counts_and_other_words_are_none() {
        for (text, expected) in [
            ("人次，", Some("人次")),
            ("个百分点", Some("个百分点")),
            ("个月", Some("个月")),
            ("家企业", Some("家")),
            ("家庭", None),
            ("亩", Some("亩")),
            ("kmx", None),
            ("km路", Some("km")),
            ("年", None),
            ("名单", None),
        ] {
            assert_eq!(at(text).map(|unit| unit.word), expected, "{text}");
        }
    }
}
