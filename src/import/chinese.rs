//! What an import knows of Chinese.

mod imprint;
mod label;
mod period;
mod time;

use std::{ops::Range, sync::LazyLock};

use super::{
    Notation,
    language::{Field, Language, PageWords, Place, Proposal, first_of, words},
    quantity::Quantity,
};
use crate::{
    characters::{is_han, width},
    number::{as_printed, simplified},
};

/// Chinese.
pub(super) struct Chinese;

/// The words of its pages.
static PAGE: LazyLock<PageWords> =
    LazyLock::new(|| PageWords::read(include_str!("chinese/page.toml")));

/// Words at the end of an agency's line before its text.
const WIRES: [&str; 4] = ["讯", "电", "消息", "报道"];

/// What the name of an agency or a newspaper holds.
const AGENCIES: &str = "本报|本网|本刊|本台|新华|中新|人民|央视|央广|社|网|报|台|客户端";

/// Of how many Han characters one tells that a text is in Traditional ones: about one in four does there.
const TRADITIONAL: usize = 16;

/// Characters beside a number of a date, a name or a code.
const BEFORE_CODE: &str = "第—-:：/·“";
const BEHIND_CODE: &str = "年月日号时点版届期级路单栋楼室班岁后-—:：/·比";

/// Characters of numerals in Han, and those that measure behind a small one.
const HAN_NUMERALS: &str = "一二三四五六七八九十百千万萬亿億两兩";
const MEASURES: &str = "块塊毛斤趟吨噸亩畝倍成米";

impl Language for Chinese {
    fn notation(&self) -> Notation {
        Notation::Chinese
    }

    fn tag(&self, text: &str) -> &'static str {
        let read = simplified(text);
        let traditional = text.chars().zip(read.chars()).filter(|(c, read)| c != read).count();
        let han = text.chars().filter(|c| is_han(*c)).count();
        if traditional * TRADITIONAL > han { "zh-Hant" } else { "zh-CN" }
    }

    fn offset(&self) -> &'static str {
        "+08:00"
    }

    fn page(&self) -> &'static PageWords {
        &PAGE
    }

    fn fields(&self, line: &str, is_above: bool) -> Option<Vec<Field>> {
        imprint::fields(line, is_above)
    }

    fn bare_name(&self, line: &str) -> Option<Field> {
        imprint::bare_name(line)
    }

    fn is_plain_heading(&self, line: &str) -> bool {
        // A sentence that lost its stop has commas and no colon.
        width(line) >= 4 && !line.starts_with(['（', '(', '—', '·', '▲', '△'])
    }

    fn dateline(&self, text: &str) -> usize {
        dateline(text)
    }

    fn agency<'t>(&self, text: &'t str) -> Option<&'t str> {
        let line = text.get(..dateline(text))?.trim_start_matches(['【', '（', '据']);
        let end = line.find(|c: char| c.is_ascii_digit() || !c.is_alphanumeric());
        let name = line.get(..end.unwrap_or(line.len()))?;
        imprint::publication_before(name)
    }

    fn time_of(&self, headline: &str) -> Option<String> {
        period::of_title(&simplified(headline))
    }

    fn lead(&self, paragraph: &str, before: Option<String>) -> Option<String> {
        period::lead(&simplified(paragraph), before)
    }

    fn labels(
        &self,
        text: &str,
        headings: &[String],
        lead: Option<&str>,
        figures: &[Quantity],
    ) -> Vec<Proposal> {
        let read = simplified(text);
        let periods = period::of_all(&read, headings, lead, figures);
        let mut proposals = label::proposals(&read, headings, figures, periods);
        for Proposal { label, longer, period, .. } in &mut proposals {
            for words in [label, longer].into_iter().chain(period) {
                *words = as_printed(words, text);
            }
        }
        proposals
    }

    fn told_apart(&self, label: &str, by: Place<'_>) -> String {
        match by {
            Place::Section(heading) => format!("{}：{label}", without_number(heading)),
            Place::Paragraph(paragraph, figure) => {
                let place = if simplified(label) == label { '处' } else { '處' };
                format!("{label}（第{paragraph}段第{figure}{place}）")
            }
        }
    }

    fn leftovers(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = 0;
        let begins = |c: char| c.is_ascii_digit() || HAN_NUMERALS.contains(c);
        while let Some(start) = text.get(at..).and_then(|it| it.find(begins)) {
            let start = at + start;
            let rest = text.get(start..).unwrap_or_default();
            let in_digits = rest.starts_with(|c: char| c.is_ascii_digit());
            let goes_on = |c: char| match in_digits {
                true => c.is_ascii_digit() || matches!(c, '.' | ',' | '%'),
                false => HAN_NUMERALS.contains(c),
            };
            let end = start + rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
            let before = text.get(..start).and_then(|it| it.chars().next_back());
            let after = text.get(end..).and_then(|it| it.chars().next());
            let code = |c: Option<char>, list: &str| {
                c.is_some_and(|c| c.is_ascii_alphanumeric() || list.contains(c))
            };
            let written = text.get(start..end).unwrap_or_default();
            let counts = in_digits || is_spoken(written, after);
            if counts && !code(before, BEFORE_CODE) && !code(after, BEHIND_CODE) {
                found.push(start..end);
            }
            at = end;
        }
        found
    }
}

/// Whether a numeral in Han characters may be an amount, by the character behind it: 三百二, 两斤.
fn is_spoken(numeral: &str, after: Option<char>) -> bool {
    let is_large = numeral.chars().count() > 1 && numeral.contains(['十', '百', '千', '万', '萬']);
    let is_measured = !numeral.starts_with('一') && after.is_some_and(|c| MEASURES.contains(c));
    is_large || is_measured
}

/// A heading without 一、 or ● before it, up to its colon.
fn without_number(heading: &str) -> &str {
    let bare = heading.split_once('、').filter(|(number, _)| width(number) <= 4);
    let bare = bare.map_or(heading, |(_, rest)| rest);
    let bare = bare.trim_start_matches(|c: char| !c.is_alphanumeric());
    bare.split_once('：').map_or(bare, |(short, _)| short)
}

/// Length of 新华社北京3月5日电（记者张三）, 本报讯, （记者 张三）, 【环球网报道 记者 张三】 at the beginning
/// of `text`.
fn dateline(text: &str) -> usize {
    let holds = |text: &str, list| words(list).any(|word| text.contains(word));
    if let Some((inside, _)) = text.strip_prefix('【').and_then(|rest| rest.split_once('】')) {
        let is_wire = width(inside) <= 60 && holds(inside, AGENCIES);
        return if is_wire {
            text.len() - behind(text.split_at("【】".len() + inside.len()).1).len()
        } else {
            0
        };
    }
    if let Some((inside, rest)) = bracket(text)
        && imprint::fields(inside, false).is_some()
    {
        return text.len() - behind(rest).len();
    }
    let ends = text.char_indices().take(30).filter_map(|(at, _)| {
        let word =
            WIRES.into_iter().find(|word| text.get(at..).is_some_and(|it| it.starts_with(word)))?;
        let rest = text.get(at + word.len()..)?;
        let before = text.get(..at)?;
        let alone = rest.starts_with(['（', '(', '：', '，', ' ', '\u{3000}', '“', '】']);
        let plain = before.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '、' | '·'));
        // An agency that nobody knows says the day: 远帆财经8月21日讯.
        let is_day =
            before.strip_suffix('日').is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()));
        let is_wire = is_day && matches!(word, "讯" | "电") || holds(before, AGENCIES);
        (alone && plain && is_wire).then_some(at + word.len())
    });
    let Some(end) = ends.into_iter().next() else { return 0 };
    let rest = text.get(end..).unwrap_or_default();
    let rest = bracket(rest.trim_start()).map_or(rest, |(_, rest)| rest);
    text.len() - behind(rest).len()
}

/// What stands in the bracket that `text` begins with, and what behind it.
fn bracket(text: &str) -> Option<(&str, &str)> {
    let parts = text.strip_prefix(['（', '('])?.split_once(['）', ')']);
    parts.filter(|(inside, _)| width(inside) <= 60)
}

/// `text` without what stands between a dateline and the text.
fn behind(text: &str) -> &str {
    let text = text.trim_start_matches(['：', '，', ' ', '\u{3000}', ':']);
    first_of(text, "题：|题:").map_or(text, |word| text.get(word.len()..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_are_no_part_of_the_text() {
        for (text, expected) in [
            ("新华社澄湖3月5日电（记者赵临）湖开了。", "湖开了。"),
            ("新华社澄湖3月5日电　题：湖开了", "湖开了"),
            ("本报讯（记者 赵临）湖开了。", "湖开了。"),
            ("中新网澄湖3月5日电 （记者 赵临）湖开了。", "湖开了。"),
            ("（澄湖日报 记者 赵临）湖开了。", "湖开了。"),
            ("（记者 赵临 通讯员 卢青）湖开了。", "湖开了。"),
            ("（一）湖开了。", "（一）湖开了。"),
            ("【澄湖网报道 记者 赵临】湖开了。", "湖开了。"),
            ("据澄湖日报消息，湖开了。", "湖开了。"),
            ("远帆财经3月5日讯　湖开了。", "湖开了。"),
            ("本报记者从市电力公司获悉，湖开了。", "本报记者从市电力公司获悉，湖开了。"),
            ("电报大楼修好了。", "电报大楼修好了。"),
        ] {
            assert_eq!(&text[dateline(text)..], expected);
        }
    }

    #[test]
    fn only_what_may_be_a_figure_is_left_over() {
        let text =
            "2024年3月5日，第12届，G20，比分84:79，另有350、12.5和1,200未说，电话0318-2168888。";
        let left: Vec<&str> = Chinese.leftovers(text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(left, ["350", "12.5", "1,200"]);
    }
}
