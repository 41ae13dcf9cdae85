//! Headings, told by their form.

use super::{
    language::{Language, last_of, words},
    line::{BULLETS, is_sentence},
    moment,
};
use crate::characters::width;

/// Widest heading in half Han characters.
const WIDEST: usize = 60;

/// Widest lead of a paragraph that can be the heading of a part, in half Han characters.
const WIDEST_LEAD: usize = 40;

/// Widest unit behind a number, in half Han characters.
const WIDEST_UNIT: usize = 4;

const HAN_NUMERALS: &str = "一二三四五六七八九十";

/// What kind of heading a line is, or could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// 2024年工作回顾: over the chapters of a report.
    Division,
    /// 第一章, 第一部分, 一、: the highest of others.
    Chapter,
    /// （一）, 1.: below a chapter.
    Numbered,
    /// ● …
    Bulleted,
    /// A short line without a stop.
    Plain,
}

/// The form of `line` as a heading; none if it can be none.
pub(super) fn form(line: &str, language: &dyn Language) -> Option<Form> {
    let open = ['，', '、', '；', '：', ',', ';', ':', '—', '-', '“', '（'];
    let empty = !line.chars().any(char::is_alphanumeric);
    let is_question =
        line.ends_with(['?', '？']) && width(line) <= WIDEST_LEAD && !line.contains(['“', '"']);
    if empty || width(line) > WIDEST || is_sentence(line) && !is_question || line.ends_with(open) {
        return None;
    }
    if is_of_table(line, language) || is_date(line) || is_file_number(line) || is_furniture(line) {
        return None;
    }
    if is_chapter(line) {
        return Some(Form::Chapter);
    }
    if is_numbered(line) {
        return Some(Form::Numbered);
    }
    if is_division(line, language) {
        return Some(Form::Division);
    }
    if line.starts_with(BULLETS) || line.starts_with('【') && line.ends_with('】') {
        return Some(Form::Bulleted);
    }
    language.is_plain_heading(line).then_some(Form::Plain)
}

/// Whether a line is a menu, a list of codes, or says when a page appeared.
pub(super) fn is_furniture(line: &str) -> bool {
    const COLONS: [char; 2] = ['：', ':'];
    let date = moment::find(line);
    let colons = line.matches(COLONS).count();
    line.contains(['|', '｜', '丨', '•'])
        || date.as_ref().is_some_and(moment::Found::has_clock)
        || colons > 1
        || line.contains("://")
        || line.ends_with(">>")
        || line.starts_with(['[', '□', '◎', '⊙', '↓'])
        || colons > 0 && (date.is_some() || line.ends_with(|c: char| c.is_ascii_digit()))
        || is_count(line)
}

/// Whether a line is the entry of a list that says how many there are: `勺嘴鹬：3只，其中…`.
fn is_count(line: &str) -> bool {
    let Some((_, said)) = line.split_once(['：', ':']) else { return false };
    let said = said.trim_start();
    let unit = said.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.'));
    let end = unit.find(['，', ',', '、', '（', '(', '；', ';']).unwrap_or(unit.len());
    let is_unit = unit.get(..end).is_some_and(|it| width(it) <= WIDEST_UNIT && !it.contains('年'));
    unit.len() < said.len() && is_unit
}

/// Whether a line is the title or the unit of a table or a figure.
pub(super) fn is_of_table(line: &str, language: &dyn Language) -> bool {
    let mut tables = words(&language.page().tables);
    tables.any(|word| match word.strip_suffix('#') {
        Some(title) => line.strip_prefix(title).is_some_and(|rest| {
            let rest = rest.trim_start();
            rest.starts_with(|c: char| c.is_ascii_digit() || HAN_NUMERALS.contains(c))
        }),
        None => line.contains(word),
    })
}

/// Whether a line is the number of a paper in the files of an office: `湖水协〔2025〕12号`, `（2025）湖01破申12号`.
pub(super) fn is_file_number(line: &str) -> bool {
    let mut brackets = line.split(['〔', '［', '（', '(']).skip(1);
    line.ends_with('号') && brackets.any(|it| it.get(..4).is_some_and(moment::is_year))
}

/// Whether a line is a date and nothing else but perhaps a day of the week.
pub(super) fn is_date(line: &str) -> bool {
    let found = moment::find(line);
    found.is_some_and(|it| line.len() - it.range.len() <= "Wednesday, ".len())
}

/// 第一章 …, 第二节 …, 第一部分 …, 一、…, Chapter 2 …
fn is_chapter(line: &str) -> bool {
    let counted = |text: &str| {
        let rest =
            text.trim_start_matches(|c: char| HAN_NUMERALS.contains(c) || c.is_ascii_digit());
        (rest.len() < text.len()).then(|| rest.chars().next()).flatten()
    };
    let ordinal = line.strip_prefix('第').and_then(counted);
    let chapter = line.strip_prefix("Chapter ").or(line.strip_prefix("Part "));
    matches!(ordinal, Some('章' | '节' | '篇' | '部'))
        || chapter_mark(line).is_some()
        || chapter.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a line says which work of which time a part of a report tells: 2024年工作回顾, 今年工作安排.
fn is_division(line: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let is_timed = words(&page.division_times).any(|it| line.contains(it));
    is_timed && width(line) <= WIDEST_LEAD && last_of(line, &page.divisions).is_some()
}

/// Length of 一、 at the beginning of `text`.
pub(super) fn chapter_mark(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches(|c| HAN_NUMERALS.contains(c));
    let behind = rest.strip_prefix('、').filter(|_| rest.len() < text.len())?;
    Some(text.len() - behind.len())
}

/// Length of （一） or (2) at the beginning of `text`; 0 if there is none.
pub(super) fn item_mark(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(['（', '(']) else { return 0 };
    let after = rest.trim_start_matches(|c: char| HAN_NUMERALS.contains(c) || c.is_ascii_digit());
    let behind = after.strip_prefix(['）', ')']).filter(|_| after.len() < rest.len());
    behind.map_or(0, |it| text.len() - it.len())
}

/// （一）…, (2) …, 3. …, 4、…, 05 …
pub(super) fn is_numbered(line: &str) -> bool {
    if item_mark(line) > 0 {
        return true;
    }
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - after.len();
    // 03 自然课堂
    let is_padded = digits == 2 && line.starts_with('0') && after.starts_with(' ');
    let behind =
        after.strip_prefix(['.', '．', '、', ')']).or(after.get(1..).filter(|_| is_padded));
    (1..=2).contains(&digits)
        && behind.is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii_digit()))
}

/// The first part of a heading such as `谋发展：稳中有进`, short enough for the contents.
pub(super) fn kicker(heading: &str) -> Option<&str> {
    let (short, rest) = heading.trim_start_matches('【').split_once(['：', ':'])?;
    let fits = (4..=16).contains(&width(short)) && !rest.trim().is_empty();
    fits.then_some(short.trim())
}

/// Length in bytes of the first sentence of a paragraph that could be the heading of a part.
pub(super) fn lead(paragraph: &str) -> Option<usize> {
    let end = paragraph.find('。')? + '。'.len_utf8();
    let (lead, rest) = paragraph.split_at_checked(end)?;
    let closed = rest.starts_with(['”', '’', '」', '）']);
    let digits = lead.chars().any(|c| c.is_ascii_digit());
    let quoted = lead.contains(['“', '”', '？', '！', '（']);
    let long = width(rest.trim()) > 2 * width(lead);
    (width(lead) <= WIDEST_LEAD && !closed && !digits && !quoted && long).then_some(end)
}

/// Whether a sentence goes on telling, as no heading does: `天亮了。`, `他不在家。`
pub(super) fn is_told(lead: &str) -> bool {
    lead.contains(['，', '是'])
        || lead.ends_with("了。")
        || lead.starts_with(['这', '那', '我', '他', '她'])
}

/// Whether a lead says by itself that it is one: `——产业强起来。`, `（一）强产业。`, `一是强产业。`
pub(super) fn is_marked_lead(lead: &str) -> bool {
    let ordinal = lead.chars().next().is_some_and(|c| HAN_NUMERALS.contains(c));
    let counts = ordinal && lead.chars().nth(1).is_some_and(|c| matches!(c, '是' | '、'));
    lead.starts_with("——") || lead.starts_with(BULLETS) || is_numbered(lead) || counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{chinese::Chinese, english::English};

    #[test]
    fn headings_have_their_forms() {
        for (line, language, expected) in [
            ("一、稳住粮食生产", &Chinese as &dyn Language, Some(Form::Chapter)),
            ("第二章 渠水长流", &Chinese, Some(Form::Chapter)),
            ("第一部分　综合情况", &Chinese, Some(Form::Chapter)),
            ("2024年工作回顾", &Chinese, Some(Form::Division)),
            ("一、2024年工作回顾", &Chinese, Some(Form::Chapter)),
            ("一个人的回顾", &Chinese, Some(Form::Plain)),
            ("第二天清晨", &Chinese, Some(Form::Plain)),
            ("（二）修好每一条渠", &Chinese, Some(Form::Numbered)),
            ("3.修好每一条渠", &Chinese, Some(Form::Numbered)),
            ("3.5亿元投向水利", &Chinese, Some(Form::Plain)),
            ("■渠水长流", &Chinese, Some(Form::Bulleted)),
            ("【渠水长流】", &Chinese, Some(Form::Bulleted)),
            ("远帆财经 2025年8月21日 18:37 我要评论", &Chinese, None),
            ("Published: 06:00 GMT, Thursday 23 January 2025", &English, None),
            ("Staff Writers | The Talmadge Courier", &English, None),
            ("谋发展：稳中有进", &Chinese, Some(Form::Plain)),
            ("湖水变清了。", &Chinese, None),
            ("他们说：", &Chinese, None),
            ("（完）", &Chinese, None),
            ("表3 主要农产品产量", &Chinese, None),
            ("2024年粮食产量 单位：万吨", &Chinese, None),
            ("2025年3月12日", &Chinese, None),
            ("JOBS AND WAGES", &English, Some(Form::Plain)),
            ("A Slow Start to the Season", &English, Some(Form::Plain)),
            ("The town has changed", &English, Some(Form::Plain)),
            ("The Town Has Changed.", &English, None),
            ("Who pays?", &English, Some(Form::Plain)),
            ("“Who pays?”", &English, None),
            ("and so it goes", &English, None),
            ("Table 2 Harvest by county", &English, None),
            ("Wednesday, March 3, 2021", &English, None),
        ] {
            assert_eq!(form(line, language), expected, "{line}");
        }
    }

    #[test]
    fn leads_are_short_first_sentences() {
        let rest = "全市上下同心协力，把各项工作一件一件落到实处，取得明显成效。";
        for (lead_text, expected) in [
            ("产业升级步伐加快。", true),
            ("——产业强起来。", true),
            ("“走吧。”", false),
            ("2016年入冬。", false),
        ] {
            let found = lead(&format!("{lead_text}{rest}"));
            assert_eq!(found.is_some(), expected, "{lead_text}");
        }
        assert!(is_marked_lead("——产业强起来。") && is_marked_lead("一是强产业。"));
        assert!(!is_marked_lead("一湖清水。") && !is_marked_lead("产业强起来。"));
        assert_eq!(kicker("谋发展：稳中有进"), Some("谋发展"));
        assert_eq!(kicker("【渡口：一天四百班】"), Some("渡口"));
    }
}
