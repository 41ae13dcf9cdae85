//! Words beside numerals in Chinese text.

/// Words before a numeral that belong to it, with the characters behind which they are part of
/// another word: 签约 and 最近 are no prefixes.
pub(super) const PREFIXES: &[(&str, &str)] = &[
    ("约", "节签预合大公制相集特"),
    ("大约", ""),
    ("近", "最附远临邻靠亲就相接将"),
    ("接近", ""),
    ("将近", ""),
    ("逾", ""),
    ("超", "反赶高中英德意法西网"),
    ("超过", ""),
    ("不足", ""),
    ("不到", ""),
    ("不低于", ""),
    ("不少于", ""),
    ("不超过", ""),
    ("不高于", ""),
    ("至少", ""),
    ("至多", ""),
    ("最多", ""),
    ("最少", ""),
];

/// Words before a lone magnitude that make it an amount.
pub(super) const VAGUE: [&str; 3] = ["数", "几", "上"];

pub(super) const SIGNS: [&str; 5] = ["零下", "负", "-", "−", "+"];
pub(super) const QUALIFIERS: [char; 4] = ['余', '多', '几', '来'];
pub(super) const MAGNITUDES: [char; 5] = ['十', '百', '千', '万', '亿'];
pub(super) const LIMITS: [&str; 5] = ["左右", "上下", "以上", "以下", "以内"];
pub(super) const RANGES: [&str; 8] = ["—", "–", "-", "~", "～", "至", "到", "－"];

/// Characters that tie digits into a code, a score, a date or a slogan: 1+27, 3·15, 9:17.
pub(super) const TIES: [char; 11] = ['+', '＋', '×', '·', '•', ':', '：', '/', '#', '№', '&'];

/// What a magnitude without a unit is not when one of these follows: 1万年, 万达.
pub(super) const NOT_AFTER_MAGNITUDE: [&str; 10] =
    ["年", "岁", "达", "科", "象", "里", "一", "月", "周", "国"];

/// Units of time that, behind one of [`PERIODS`], say when and not how much: 前8个月.
pub(super) const TIMES: [&str; 5] = ["天", "个月", "小时", "个小时", "分钟"];
pub(super) const PERIODS: [&str; 10] =
    ["前", "近", "最近", "过去", "未来", "今后", "此后", "头", "首", "每"];

/// Numbers that are no amounts: around the clock, and all around.
pub(super) const IDIOMS: [&str; 2] = ["24小时", "360度"];

/// Han numerals before these are idioms: 十分, 四方.
pub(super) const NOT_HAN: [&str; 9] = ["分", "口", "路", "期", "部", "类", "层", "方", "转"];

/// Events and classes of sport are named by a measure: 男子100米.
pub(super) const CLASSES: [&str; 4] = ["男子", "女子", "混合", "每"];

/// Longest quotation that is a name or a slogan, in characters.
pub(super) const SLOGAN: usize = 14;

/// Places in whose order a rank is worth telling.
pub(super) const SCOPES: [&str; 14] = [
    "全国",
    "全省",
    "全市",
    "全区",
    "全县",
    "全州",
    "全镇",
    "全校",
    "全球",
    "世界",
    "亚洲",
    "国内",
    "全行业",
    "全系统",
];
pub(super) const RANKED: [&str; 8] = ["", "排名", "排", "居", "位居", "列", "位列", "名列"];
