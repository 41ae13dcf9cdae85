//! Times with the name of what happens then: 清明假期三天里, 秋收季, 展会期间.

use super::{begins_clause, length, number::number};
use crate::{
    characters::is_han,
    import::{
        cursor::Cursor,
        language::{first_of, words},
    },
};

/// Names of holidays and days of sale, and what makes a time of one.
const HOLIDAYS: &str = "元旦|春节|元宵|清明|端午|中秋|重阳|国庆|五一|十一|双十一|双11|双十二|双12|618|劳动节|妇女节|儿童节|\
    教师节|圣诞|节日|节假日|假日|中秋国庆|国庆中秋|五一劳动|开斋|泼水|宋干";
const OCCASIONS: &str =
    "假期|假日|长假|小长假|黄金周|期间|当天|当日|当晚|首日|前夕|劳动节假期|劳动节期间";

/// Seasons of the year, of trade and of the fields.
const SEASONS: &str = "春天|夏天|秋天|冬天|夏季|冬季|春季|秋季|汛期|主汛期|枯水期|枯水季|雨季|旱季|旺季|淡季|\
    旅游旺季|旅游淡季|毕业季|开学季|采摘季|收获季|采收季|秋收季|夏收季|春耕季|秋播季|春播季|秋迁季|春迁季|\
    迁徙季|采茶季|产卵季|繁殖季|禁渔期|花期|雪季|采暖季|供暖季|榨季";

/// What says which season: 本雪季, but not 日本夏季.
const WHICH: &str = "本|这个|上个|下个|上一个|下一个";
const OF_YEAR: [char; 4] = ['春', '夏', '秋', '冬'];

/// What makes a name of a season: 夏季奥运会, 冬季服装.
const NO_SEASONS: &str = "户外|花园|公寓|百货|奥|残奥|运动|服|小麦|作物|联赛|两|的|装|赛|新品";

/// What stands in no name of an event, and most characters of one.
const NO_EVENT: &str = "的了在为和与及是有仅单光而但也还据被将从到把其此这该那全我各本等";
const LONGEST_EVENT: usize = 8;

/// What everybody does at a time of his own, and is no event.
const NO_EVENTS: [&str; 12] = [
    "工作", "上班", "休息", "睡眠", "睡觉", "学习", "怀孕", "服药", "用药", "行驶", "充电", "用餐",
];

/// Days of every week, and what makes names of them.
const DAYS_OF_WEEKS: &str = "工作日|双休日|节假日|周末|平日|平时";
const NO_DAYS: &str = "固定|骑|跑|赛|团|市集|夜市|活动|课|讲座|专列|版|刊|游|剧|集|学|班|营|制|报|档|生|画|音|里|大|内|时";

/// Length of the days that come again and again with which `text` begins; they are told where a clause begins:
/// 周末客流3000人.
pub(super) fn recurring(text: &str) -> Option<usize> {
    let name = first_of(text, DAYS_OF_WEEKS)?;
    first_of(text.get(name.len()..)?, NO_DAYS).is_none().then_some(name.len())
}

/// Whether a time comes again and again.
pub(in crate::import::chinese) fn is_recurring(time: &str) -> bool {
    words(DAYS_OF_WEEKS).any(|it| it == time)
}

/// What begins, and the times that are told from it: 开通首月, 建馆之初.
const BEGINNINGS: &str = "开通|开业|开馆|开园|开张|开播|上线|上市|上映|投运|投产|通车|首发|运营|成立|建校|建馆|建成|创办";
const FIRST: &str = "首日|首月|首周|首年|第一年|第一天|第一个月|第一周|之初|初期|当年|当月|时";

/// What makes other words of 时: 上线时间.
const NO_FIRST: &str = "间|长|段|速|代|任|常|有|候";

/// Steps over the time at which something began.
pub(super) fn beginning(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut ahead = *cursor;
    ahead.eat_any(BEGINNINGS)?;
    let first = ahead.eat_any(FIRST)?;
    let is_other = first == "时" && first_of(ahead.rest, NO_FIRST).is_some();
    (!is_other).then(|| *cursor = ahead)
}

/// Most characters between a time and the days of it that are told.
const MOST_OF_NARROWING: usize = 3;

/// Most characters of the name of a day.
const LONGEST_NAME: usize = 6;

/// Steps over what a day is called in brackets: 2月7日（除夕）至13日.
pub(super) fn bracket(cursor: &mut Cursor<'_>) {
    let rest = cursor.rest.strip_prefix('（').and_then(|rest| rest.split_once('）'));
    if let Some((_, rest)) = rest.filter(|(name, _)| name.chars().count() <= LONGEST_NAME) {
        cursor.rest = rest;
    }
}

/// Steps over a holiday or a season.
pub(super) fn holiday(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut ahead = *cursor;
    let is_told = ahead.eat_any(WHICH).is_some() && !ahead.rest.starts_with(OF_YEAR);
    ahead = if is_told { ahead } else { *cursor };
    if ahead.eat_any(SEASONS).is_some() {
        let is_name = first_of(ahead.rest, NO_SEASONS).is_some();
        return (!is_name).then(|| *cursor = ahead);
    }
    let mut ahead = *cursor;
    let is_quoted = ahead.eat("“");
    ahead.eat_any(HOLIDAYS)?;
    if is_quoted && !ahead.eat("”") {
        return None;
    }
    ahead.eat("节");
    ahead.eat_any(OCCASIONS)?;
    let mut days = ahead;
    let count = days.eat_while(|c| c.is_ascii_digit() || "一二三四五六七八九十两几".contains(c));
    if !count.is_empty() && days.eat("天") {
        ahead = days;
    }
    *cursor = ahead;
    Some(())
}

/// Steps over what says of which days of a time something is told: 8月最热那两周.
pub(super) fn narrowed(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut ahead = *cursor;
    let said = ahead.eat_while(|c| is_han(c) && c != '那');
    if said.len() > MOST_OF_NARROWING * '那'.len_utf8() || !ahead.eat("那") {
        return None;
    }
    number(&mut ahead)?;
    ahead.eat_any("天|周|个星期|个月|年|日|晚")?;
    *cursor = ahead;
    Some(())
}

/// Length of the event that `text` begins with, up to its 期间; no other time stands within its name.
pub(super) fn event(text: &str) -> Option<usize> {
    let end = text.find("期间")?;
    let name = text.get(..end)?;
    let is_name = (2..=LONGEST_EVENT).contains(&name.chars().count())
        && name.chars().all(|c| is_han(c) && !NO_EVENT.contains(c))
        && !NO_EVENTS.contains(&name)
        && !name.char_indices().skip(1).any(|(at, _)| text.get(at..).and_then(length).is_some());
    is_name.then_some(end + "期间".len())
}

/// Length of what begins a clause and says since which event: 入轨以来，
pub(super) fn since(before: &str, text: &str) -> Option<usize> {
    let length = begins_clause(before).then(|| text.find('，')).flatten()?;
    let event = text.get(..length)?.strip_suffix("以来")?;
    let is_event = (2..=LONGEST_EVENT).contains(&event.chars().count())
        && event.chars().all(is_han)
        && !["一直", "长期", "历来", "自古", "有史"].contains(&event);
    is_event.then_some(length)
}
