//! Times in Chinese text, for the period of a figure: 前11月, 截至6月底, 2017年1—8月.

mod event;
mod free;
mod kind;
mod number;

use std::ops::Range;

pub(super) use self::{
    event::is_recurring,
    kind::{anaphor_of, is_by_another, is_lately, is_now, is_same, is_vague},
    number::is_length,
};
use self::{
    free::is_free,
    number::{century, is_short_year, lunar, number},
};
use crate::import::{
    cursor::Cursor,
    language::{first_of, last_of, words},
    stretch,
};

/// Whole words for a time.
const WORDS: &str = "去年同期|上年同期|去年|今年|上年|上一年|前年|当年|全年|明年|上半年|下半年|\
    年初|年末|年底|年底前|上月|本月|当月|前三季度|一季度|二季度|三季度|四季度|春节|国庆|\
    中秋|除夕|暑期|暑假|寒假|暑运|春运|\
    上季度|上一季度|上一季|上一周|上一财年|本季度|本年度|上年度|当日|当天|昨日|昨天|上周|本周|现在|目前|如今|眼下|当前|近日|\
    日前|上个月|这个月|这一年|试运行期|试运营期|试营业期|同年|同月|当季|昨晚|昨夜|今晨|当晚|头半年|后半年|今天|今日|今早|今午|今晚|昨午|\
    昨早|前天|前日|次日|翌日|第二天|明天|明日|后天|全月|本赛季|上赛季|上周末|本周末|今春|今夏|今秋|今冬|去春|去夏|去秋|去冬|本学期|上学期|这学期|这个学期|下学期|本学年|上学年|上季|本季|下季|这半年|至今|迄今|迄今为止";

/// What makes another word of 现在: 体现在.
const SEEN: &str = "体|出|表|呈|实|发|浮";
/// What begins with 现在 and is no time.
const NO_NOW: &str = "现在吸烟者|现在每日吸烟者|现在饮酒者";

/// Parts of a year, which may stand directly behind its number.
const HALVES: &str = "上半年|下半年|前三季度|一季度|二季度|三季度|四季度";

/// Words before a time that belong to it, and those that make a length of time one.
const BEFORE: &str = "截至|截止|截止到|自|从";
const SPANS: &str = "近|过去的|过去|前|未来|今后|最近|头|首";

/// What a time tells the end of, behind one of those: 截至2011年7月最近一个年度.
const RECENT: &str =
    "最近一个年度|最近一个财年|最近一年|止年度|止的年度|止的财年|止财年|止三个月|止六个月";

/// When an article goes to press, behind one of those.
const PRESS: &str = "发稿|发稿时|发稿前|记者发稿|记者发稿时|记者发稿前";

/// Words behind a time that belong to it.
const BEHIND: &str = "以来|底|底前|末|末前|初|年底|年末|年初|上旬|中旬|下旬|期间|份|凌晨|\
    上午|中午|下午|晚|假期|深夜|傍晚|清晨|早晨|早上|晚上|晚间|夜间|春天|夏天|秋天|冬天|春季|\
    夏季|秋季|冬季|小长假|长假|黄金周|当天|当日|同期|同时段";

/// What joins the ends of a span.
const TO: &str = "—|-|–|至|到|~|～";

/// Units of a length of time that is one by what stands behind it, and that: 十天里, 五年前.
pub(super) const LENGTHS: &str = "年|个月|月|周|星期|天|小时";
const WITHIN: &str = "里|内|间";
const AGO: &str = "前";

/// What says that all of a length of time is told: 三天累计接待, 一个月下来.
const SUMS: &str = "下来|累计|共|一共|总共|合计|增长|增加|减少|下降|上升|上涨|下跌|涨了|跌了|翻";

/// What makes other words of those: 三年前后, 2000公里内外, 假期里程.
const NO_LENGTHS: &str = "后|夕|往|列|期|沿|景|程|面|外|隔";

/// What makes other words of the 度 of 年度.
const NO_DEGREES: &str = "度假|度过|度夏|度汛|度冬|度日";

/// What makes a name of a time: 今日头条, and 按照上年不变价计算.
const NO_TIME_OF: &str = "不变价|头条";

/// What makes another word of 起: 起步.
const NO_SINCE: &str = "步|点|动|伏|来|草|床|诉|初|飞|航|降|价|源|因|家|用|到|至";

/// What a time until which something is to be done follows: 力争到2026年底.
const AIMS: [&str; 7] = ["", "力争", "计划", "预计", "确保", "争取", "规划"];

/// What may stand before 在 and a time that begin a clause.
const OPENING: [&str; 6] = ["", "而", "但", "且", "并", "又"];

/// Every time in `text` that a figure can hold for.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    free(text, &all(text))
}

/// Those of all times in `text` that a figure can have.
pub(super) fn free(text: &str, all: &[Range<usize>]) -> Vec<Range<usize>> {
    all.iter().filter(|it| is_free(text, it)).cloned().collect()
}

/// Whether a text is a time and nothing else.
pub(super) fn is_whole(text: &str) -> bool {
    all(text).first().is_some_and(|it| *it == (0..text.len()))
}

/// Every time in `text`, also what others are compared with.
pub(super) fn all(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let before = text.get(..at).unwrap_or_default();
        let in_number =
            c.is_ascii_digit() && before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
        let here = text.get(at..).unwrap_or_default();
        let is_seen = || {
            let is_word = || last_of(before, SEEN).or(first_of(here, NO_NOW)).is_some();
            here.starts_with("现在") && is_word()
        };
        if found.last().is_some_and(|last| at < last.end) || in_number || is_seen() {
            continue;
        }
        if let Some(length) = text.get(at..).and_then(|it| whole(before, it)) {
            let until = before.strip_suffix('到').filter(|it| {
                AIMS.iter()
                    .any(|word| it.ends_with(word) && (!word.is_empty() || begins_clause(it)))
            });
            let range = until.map_or(at, str::len)..at + length;
            match found.last_mut() {
                // 现在夏天
                Some(last) if last.end == at && !text.get(last.clone()).is_some_and(is_now) => {
                    last.end = range.end;
                }
                _ => found.push(range),
            }
        }
    }
    found
}

/// `text` without its times.
pub(super) fn without(text: &str) -> String {
    let mut times = find(text);
    for it in &mut times {
        // 2016年时氨氮浓度, but not 2016年时任
        let rest = text.get(it.end..).and_then(|it| it.strip_prefix('时'));
        if rest.is_some_and(|it| !it.starts_with(['任', '速', '长', '段', '间'])) {
            it.end += '时'.len_utf8();
        }
        // 陕西在2017年的产量
        let before = text.get(..it.start).and_then(|it| it.strip_suffix('在'));
        let behind = text.get(it.end..).is_some_and(|it| it.starts_with('的'));
        if let Some(before) = before.filter(|it| behind && !it.is_empty()) {
            *it = before.len()..it.end + '的'.len_utf8();
        } else if let Some(before) = before.filter(|it| !behind && OPENING.contains(it)) {
            // 而在去年共完成
            it.start = before.len();
        }
    }
    stretch::without(text, 0..text.len(), &times)
}

/// Length of the time that `text` begins with.
fn length(text: &str) -> Option<usize> {
    let mut cursor = Cursor::new(text);
    let before = cursor.eat_any(BEFORE);
    // 截至发稿
    let mut is_time = before.is_some() && cursor.eat_any(PRESS).is_some();
    while first_of(cursor.rest, NO_NOW).is_none() && part(&mut cursor, is_time).is_some() {
        is_time = true;
        let mut far = cursor;
        event::bracket(&mut far);
        let is_part = far.eat_any("上旬|中旬|下旬|底|末|初").is_some();
        let is_list = far.rest.strip_prefix('、').is_some_and(|it| first_of(it, WORDS).is_some());
        if (far.eat_any(TO).is_some() || is_list && !is_part && far.eat("、"))
            && part(&mut far, true).is_some()
        {
            cursor = far;
        }
    }
    // 按照上年不变价计算
    if !is_time || first_of(cursor.rest, NO_TIME_OF).is_some() {
        return None;
    }
    let taken = &text[..text.len() - cursor.rest.len()];
    if ["上周", "本周"].iter().any(|it| taken.ends_with(it)) {
        cursor.eat_any("一|二|三|四|五|六|日");
    }
    // 一季度份额
    while !cursor.rest.starts_with("份额") && cursor.eat_any(BEHIND).is_some() {}
    within(&mut cursor, WITHIN);
    event::narrowed(&mut cursor);
    // 截至2011年6月底的十年里
    if before.is_some_and(|it| it.starts_with('截')) {
        cursor.eat_any(RECENT);
        let mut far = cursor;
        far.eat("之前");
        let is_length = |far: &Cursor<'_>| {
            let taken = cursor.rest.strip_suffix(far.rest);
            taken.is_some_and(|it| it.ends_with(['里', '间', '内', '来']))
        };
        if far.eat("的") && part(&mut far, false).is_some() && is_length(&far) {
            cursor = far;
        }
    }
    // 4月份宋干节活动期间
    if let Some(more) = event::event(cursor.rest) {
        cursor.rest = &cursor.rest[more..];
    }
    cursor.eat("止");
    // 2023年起全县，but not 2023年起步
    let ends = |it: &str| first_of(it, NO_SINCE).is_none();
    let is_open = cursor.rest.strip_prefix('起').is_some_and(ends);
    let is_from = matches!(before, Some("自" | "从"));
    let is_since = (is_from || is_open) && cursor.eat("起")
        || is_from && cursor.rest.starts_with("开始，") && cursor.eat("开始");
    // 从2012到2018年, but not 从2012年的96家
    let is_span = || words(TO).any(|it| taken.contains(it));
    if before == Some("从") && !is_since && !is_span() {
        return None;
    }
    Some(text.len() - cursor.rest.len())
}

/// Steps over what stands behind a length of time and is no part of another word.
fn within(cursor: &mut Cursor<'_>, list: &'static str) -> bool {
    let mut ahead = *cursor;
    let is_one = ahead.eat_any(list).is_some() && first_of(ahead.rest, NO_LENGTHS).is_none();
    if is_one {
        *cursor = ahead;
    }
    is_one
}

/// Whether a clause begins behind `before`.
fn begins_clause(before: &str) -> bool {
    before.is_empty() || before.ends_with(['，', '。', '；', '：', '　', '】'])
}

/// Length of the time that `text` begins with, behind `before`.
fn whole(before: &str, text: &str) -> Option<usize> {
    let begins = begins_clause(before) || before.ends_with('在');
    let event = || begins.then(|| event::event(text)).flatten();
    let same = || begins.then(|| first_of(text, kind::SAME).map(str::len)).flatten();
    let recurring = || begins.then(|| event::recurring(text)).flatten();
    length(text)
        .or_else(|| event::since(before, text))
        .or_else(event)
        .or_else(recurring)
        .or_else(same)
}

/// Steps over one part of a time; `goes_on` if another is before it.
fn part(cursor: &mut Cursor<'_>, goes_on: bool) -> Option<()> {
    let mut ahead = *cursor;
    if goes_on {
        ahead.eat(" ");
    }
    let is_named = century(&mut ahead).is_some()
        || lunar(&mut ahead).is_some()
        || event::holiday(&mut ahead).is_some()
        || event::beginning(&mut ahead).is_some();
    if !is_named && ahead.eat_any(WORDS).is_none() {
        let span = ahead.eat_any(SPANS).is_some();
        let is_ordinal = ahead.eat("第");
        let start = ahead.rest;
        let digits = if ahead.eat("半") { 1 } else { number(&mut ahead)? };
        // 2023上半年
        if digits == 4 && start.starts_with(['1', '2']) && first_of(ahead.rest, HALVES).is_some() {
            *cursor = ahead;
            return Some(());
        }
        let is_short_year = digits == 2 && is_short_year(start);
        let is_range = ahead.eat_any(TO).is_some() || ahead.eat("、");
        if is_range {
            number(&mut ahead)?;
        }
        // 9、10两个月
        let span = span || is_range && (ahead.eat("两") || ahead.eat("三"));
        let mut length = ahead;
        if !goes_on && length.eat_any(LENGTHS).is_some() && digits < 4 {
            let is_ago = !span && within(&mut length, AGO);
            let is_sum = !span && !is_ordinal && first_of(length.rest, SUMS).is_some();
            if is_sum {
                length.eat("下来");
            }
            if is_ago || is_sum || within(&mut length, WITHIN) {
                *cursor = length;
                return Some(());
            }
        }
        // 半日卡, 半月板
        if !span && start.starts_with('半') {
            return None;
        }
        // 2018 年第三季度
        let mut spaced = ahead;
        if spaced.eat(" ") && spaced.rest.starts_with(['年', '月', '日']) {
            ahead = spaced;
        }
        let unit = ahead.eat_any("个月|年|月|日|号|时|小时|天|季度|季|点|周|晚")?;
        let of_day = matches!(unit, "时" | "点" | "晚");
        if of_day && goes_on {
            // 13时35分
            let mut finer = ahead;
            if number(&mut finer).is_some() && finer.eat("分") {
                ahead = finer;
            }
        }
        let whole = match unit {
            // 民国115年度
            "年" => {
                let is_year = digits == 3 && ahead.rest.starts_with('度');
                let is_span = ahead.rest.starts_with(['来', '间']);
                span || digits >= 4 || is_short_year || is_span || is_year
            }
            "个月" | "天" | "周" | "小时" => span,
            // 一日要卖四百杯
            "日" if !goes_on && start.starts_with('一') && digits == 1 => false,
            "日" => !ahead.rest.starts_with(['内', '游', '均', '线', '后']),
            // 二号隧道
            "号" if goes_on => {
                !ahead.rest.starts_with(['线', '楼', '馆', '院', '门', '厅', '桥', '井'])
            }
            "号" => !ahead.rest.starts_with(char::is_alphanumeric),
            "月" => span || digits <= 2 && !ahead.rest.starts_with('龄'),
            "季度" => true,
            "季" => (is_ordinal || span) && !ahead.rest.starts_with(['节', '报', '赛', '稻']),
            _ => of_day && goes_on,
        };
        if !whole {
            return None;
        }
        if unit == "年" && first_of(ahead.rest, NO_DEGREES).is_none() {
            ahead.eat("度");
        }
        let long = span && matches!(unit, "年" | "个月" | "天" | "周");
        if long || unit == "年" && digits < 4 {
            ahead.eat_any("来|里|间");
        }
    }
    *cursor = ahead;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_found_whole() {
        for (text, expected) in [
            ("11月，全市", &["11月"][..]),
            ("入轨以来，传回。一直以来，全市", &["入轨以来"]),
            ("今年前11个月完成", &["今年前11个月"]),
            ("前11月，出口", &["前11月"]),
            ("截至6月底，全县", &["截至6月底"]),
            ("2017年1—8月完成", &["2017年1—8月"]),
            ("4月和5月，全县", &["4月", "5月"]),
            ("11月10日至12日，2015年到2018年，全县", &["11月10日至12日", "2015年到2018年"]),
            ("近五年来，全县", &["近五年来"]),
            ("12年来累计，今年前8个月", &["12年来", "今年前8个月"]),
            ("今年5月1日（周三）至4日（周六），近日", &["今年5月1日（周三）至4日", "近日"]),
            ("前三季度增长，第二季度回落", &["前三季度", "第二季度"]),
            ("7月21日20时，水位", &["7月21日20时"]),
            ("从7月4日起，国庆、中秋假期临近", &["从7月4日起", "国庆、中秋假期"]),
            ("由2015年的96家增加到2018年的152家", &["2015年", "2018年"]),
            ("比2017年提高，较上年增长，与去年同期相比", &[]),
            ("3日内公布，住3天，工期3年，24个月，3日后收货，七八年，三十年", &[]),
            ("九七年升到五万，08年减到二万", &["九七年", "08年"]),
            ("第三季转售，首三季，首九个月，双季稻", &["第三季", "首三季", "首九个月"]),
            (
                "上世纪九十年代，20世纪80年代末，二号隧道，11月二号，昨晚8时",
                &["上世纪九十年代", "20世纪80年代末", "11月二号", "昨晚8时"],
            ),
            (
                "清明节当天，五一假期，“双十一”期间，清明假期三天里，国庆黄金周",
                &["清明节当天", "五一假期", "“双十一”期间", "清明假期三天里", "国庆黄金周"],
            ),
            (
                "秋迁季，暑假里，夏天，汛期，夏季奥运会，清明上河图，五一路",
                &["秋迁季", "暑假里", "夏天", "汛期"],
            ),
            (
                "十天里，3天内，21年里，五年前，三年前后，两小时内，两公里内",
                &["十天里", "3天内", "21年里", "五年前", "两小时内"],
            ),
            ("比此前一周增加，应在10天内退还，提前三天前往，一日要卖", &[]),
            ("去年底，高于前日同时段，同期，较常年同期偏多", &["去年底", "同期"]),
            (
                "4月份宋干节活动期间，在展会期间，此期间，春节过后",
                &["4月份宋干节活动期间", "展会期间", "此期间"],
            ),
            (
                "从2012到2018年，从去年的96家，截至2011年6月30日之前的十年里",
                &["从2012到2018年", "去年", "截至2011年6月30日之前的十年里"],
            ),
            ("8月最热那两周，5月的那几天，8月那次", &["8月最热那两周", "5月的那几天", "8月"]),
            ("截至记者发稿时，本赛季，当天发稿", &["截至记者发稿时", "本赛季", "当天"]),
            ("始建于1950年，恢复至2019年的九成，以前一年只卖一回", &[]),
        ] {
            let found: Vec<&str> = find(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
