//! What there is to say about an import.

use crate::{message, messages::Message};

/// What a [`Note`](super::Note) tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// What was made of the article.
    Done,
    /// The line was taken out of the text and stands in the front matter.
    FrontMatter,
    /// The line was left out.
    LeftOut,
    /// Somebody should look at it.
    Unsure,
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Remark {
    /// The encoding of the article, and whether it is sure.
    Encoding(&'static str, bool),
    /// Lines of one paragraph were joined.
    Joined,
    /// Lines seem to be broken and were not joined.
    Broken,
    /// Characters that cannot be shown are gone.
    Unprintable,
    /// The line is in the front matter.
    Taken(String),
    /// The line belongs to the page around the article.
    LeftOut(String),
    /// These words of the line stand neither in the text nor in the front matter.
    Unused(String),
    /// The headline stands below lines that were left out.
    BelowOthers,
    /// Another line may be the headline.
    OtherHeadline(String),
    /// The first line became the headline and looks like a paragraph.
    LongHeadline,
    /// The first sentence of a paragraph became the heading of a part.
    Lead(String),
    /// There is no heading.
    NoHeading,
    /// Nothing says where the article appeared.
    NoSource,
    /// Nothing says who wrote it.
    NoAuthor,
    /// Nothing says when it appeared.
    NoDate,
    /// What says when it appeared can be two days.
    EitherDate(String),
    /// The date has no time of day and no offset from universal time, or no offset.
    DateAssumed(&'static str),
    OffsetAssumed(&'static str),
    /// The date has no year; it is that of the small print.
    YearAssumed(u32),
    /// The date has no day either.
    DayAssumed(&'static str),
    /// Deck and description are the beginning of the text.
    Opening,
    /// Numbers that are not marked and may be figures.
    Unmarked(Vec<String>),
    /// A label that somebody should read: the figure, its text, the label.
    Label(Doubt, usize, String, String),
    /// Figures whose label is a guess at their name or a quotation, since no name was certain.
    Quoted(Vec<String>),
    /// How many sections, parts, pictures, figures there are, and how many figures have a period.
    Counts([usize; 5]),
}

impl Remark {
    /// What kind of remark it is.
    pub(super) const fn kind(&self) -> NoteKind {
        match self {
            Self::Encoding(_, true) | Self::Joined | Self::Counts(_) => NoteKind::Done,
            Self::Taken(_) => NoteKind::FrontMatter,
            Self::LeftOut(_) | Self::Unused(_) => NoteKind::LeftOut,
            _ => NoteKind::Unsure,
        }
    }

    /// The remark in words.
    pub(super) fn message(&self) -> Message {
        let said = self.said();
        match self.kind() {
            NoteKind::Unsure => {
                message!("please check: {said}", "请核对：{said}"; said = said)
            }
            _ => said,
        }
    }

    fn said(&self) -> Message {
        match self {
            Self::Encoding(name, true) => message!("read as {name}", "按{name}编码读入"),
            Self::Encoding(name, false) => message!(
                "too short to know its encoding, read as {name}",
                "字数太少，编码只能猜，现按{name}读入"
            ),
            Self::Joined => message!(
                "lines that were broken by a machine are joined into paragraphs",
                "被硬换行切断的行已按段落接好"
            ),
            Self::Broken => message!(
                "the text seems to be broken into lines; put each paragraph on one line",
                "正文似被硬换行切断，未能接好，请先把每段接成一行"
            ),
            Self::Unprintable => {
                message!("characters that cannot be shown are gone", "已去掉无法显示的字符")
            }
            Self::Taken(text) => message!("to the front matter: {text}", "移入文件头：{text}"),
            Self::LeftOut(text) => message!(
                "left out, since it belongs to the page: {text}",
                "未收入（属于网页或版面）：{text}"
            ),
            Self::Unused(words) => {
                message!("left out of this line: {words}", "此行中未收入的字词：{words}")
            }
            Self::BelowOthers => message!(
                "became the headline, since what stands above it seems to belong to the page",
                "此行作标题，因上面各行像是网页或版面的内容"
            ),
            Self::OtherHeadline(text) => message!(
                "the headline is not certain; it may be this line: {text}",
                "标题拿不准，也可能是这一行：{text}"
            ),
            Self::LongHeadline => message!(
                "the first line looks like a paragraph but became the headline",
                "首行像是正文，仍作标题"
            ),
            Self::Lead(text) => message!(
                "the first sentence became the heading of a part: {text}",
                "段首句改作小标题：{text}"
            ),
            Self::NoHeading => message!(
                "no line looks like a heading; put `## …` lines in, each under `{{#id}}`",
                "没有像小标题的行，请加上`## …`，上一行写`{{#id}}`"
            ),
            Self::NoSource => message!(
                "no source was found; add `[source]` if the report appeared elsewhere",
                "没有找到来源，如系转载请写`[source]`"
            ),
            Self::NoAuthor => message!(
                "no author was found; add `[[credits]]`",
                "没有找到作者，请写`[[credits]]`"
            ),
            Self::NoDate => message!(
                "no date was found; the report needs `published` in its front matter, write it there",
                "没有找到日期，文件头须有`published`，请补上"
            ),
            Self::EitherDate(date) => message!(
                "{date} is either of two days; write the one it is into the front matter as `published`",
                "{date}分不清哪个是月、哪个是日，请在文件头写明`published`"
            ),
            Self::DateAssumed(offset) => message!(
                "the date lacks a time of day and an offset; midnight and {offset} are assumed",
                "日期没有写明钟点和时区，按零点和{offset}补上"
            ),
            Self::OffsetAssumed(offset) => message!(
                "the date lacks an offset; {offset} is assumed",
                "日期没有写明时区，按{offset}补上"
            ),
            Self::YearAssumed(year) => message!(
                "the date lacks a year; {year} is assumed, that of the rights in the page",
                "日期没有写明年份，按页面版权所写的{year}年补上"
            ),
            Self::DayAssumed(offset) => message!(
                "only a month is printed; its first day, midnight and {offset} are assumed",
                "只印有月份，日和钟点按一日零点和{offset}补上"
            ),
            Self::Opening => message!(
                "`subtitle` and `description` are the beginning of the text, `published` is the \
                 article's date; write your own",
                "`subtitle`和`description`取自正文开头，`published`取自原稿，请改写"
            ),
            Self::Quoted(figures) => {
                let figures = Message::joined(figures.iter().map(Message::same));
                message!(
                    "no name was certain, so that a label is made of the words around its figure or quotes \
                     them; write what is counted: {figures}",
                    "名称拿不准，取自或照录原句，请改写：{figures}";
                    figures = figures
                )
            }
            Self::Unmarked(numbers) => {
                let numbers = Message::joined(numbers.iter().map(Message::same));
                message!(
                    "numbers that are not marked: {numbers}",
                    "未标注的数字：{numbers}";
                    numbers = numbers
                )
            }
            Self::Label(doubt, figure, text, label) => message!(
                "#figure-{figure}, {text}: {why}: {label}",
                "#figure-{figure} {text}：{why}：{label}";
                why = doubt.said()
            ),
            Self::Counts([sections, parts, pictures, figures, periods]) => message!(
                "sections: {sections}, parts: {parts}, pictures still to be supplied: {pictures}, \
                 numbers marked: {figures}, with a period: {periods}; every label is made of the words \
                 beside its number: read them through",
                "共{sections}章、{parts}节、{pictures}张待补图片，标注{figures}个数字，其中{periods}个\
                 带时段；名称都取自原句，发布前请通读"
            ),
        }
    }
}

/// What stands in the front matter for the moment that an article does not say.
pub(super) fn missing_date() -> Message {
    message!(
        "the article says no certain date; write when it appeared: published = 2017-10-12T09:17:23+08:00",
        "稿件没有确定的日期，请写上发布的时刻：published = 2017-10-12T09:17:23+08:00"
    )
}

/// Why somebody should read a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// It is long.
    Long,
    /// Another figure would have the same, but for what was added.
    Repeated,
}

impl Doubt {
    fn said(self) -> Message {
        match self {
            Self::Long => message!("the label is long", "名称太长"),
            Self::Repeated => message!(
                "another had the same label, which is told apart",
                "名称与别处相同，已加以区别"
            ),
        }
    }
}
