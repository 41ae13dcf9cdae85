//! The lines around an article that say where it comes from, when, and by whom.

use super::{
    language::{DATE, Field, Language},
    line::{Line, is_sentence},
    moment,
    note::Notes,
    remark::Remark,
};
use crate::{characters::width, report::names::Moment};

/// How many lines at the head and at the end of an article may speak about it.
const HEAD: usize = 8;
const END: usize = 8;

/// Widest line about an article, in half Han characters.
const WIDEST: usize = 200;

/// What the lines around an article say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Imprint {
    /// Who published it.
    pub(super) source: Option<String>,
    /// When.
    pub(super) published: Option<Moment>,
    /// The agency before the text, which is the source if nothing else is.
    agency: Option<String>,
    /// Whether the time of day is only assumed.
    is_midnight: bool,
    /// The line of the date, where something of it is only assumed.
    assumed: Option<usize>,
    /// Who wrote it: roles with their names.
    pub(super) authors: Vec<(String, Vec<String>)>,
    /// Who else had a part in it.
    pub(super) credits: Vec<(String, Vec<String>)>,
}

impl Imprint {
    /// Takes the lines about an article out of it. A line leaves the text only if the front matter
    /// says all of it.
    pub(super) fn take(
        lines: Vec<Line>,
        language: &dyn Language,
        notes: &mut Notes,
    ) -> (Self, Vec<Line>) {
        let mut imprint = Self::default();
        let count = lines.len();
        let mut kept: Vec<Line> = Vec::new();
        let mut in_text = false;
        for (index, line) in lines.into_iter().enumerate() {
            let text = line.text.read.as_str();
            let is_end = index + END >= count;
            let about = !in_text && index < HEAD || is_end;
            let fields =
                about.then(|| fields_of(text, !in_text && kept.len() < 2, language)).flatten();
            // In the text a date alone may be anybody's.
            let bare = in_text && fields.iter().flatten().all(|it| matches!(it, Field::Moment(_)));
            let is_foot = is_end && kept.first().is_some_and(|title| is_foot(text, title));
            match fields {
                Some(fields) if !bare && imprint.keep(&fields, &line, language) => {
                    imprint.name_before(&fields, &mut kept, notes);
                    let of_page = fields.iter().all(|it| *it == Field::OfPage);
                    let remark = if of_page { Remark::LeftOut } else { Remark::Taken };
                    notes.add(line.number, remark(line.text.printed));
                }
                _ if is_foot => notes.add(line.number, Remark::LeftOut(line.text.printed)),
                fields => {
                    if let Some([Field::Moment(found)]) = fields.as_deref() {
                        imprint.date(found, &line, language);
                    }
                    in_text |= !kept.is_empty() && is_sentence(text);
                    let agency = language.agency(text).map(str::to_owned);
                    imprint.agency = imprint.agency.or(agency);
                    if !kept.is_empty() {
                        imprint.read_in_text(text, language);
                    }
                    kept.push(line);
                }
            }
        }
        imprint.source = imprint.source.or(imprint.agency.take());
        imprint.tell(language, notes);
        (imprint, kept)
    }

    /// The same with some date, so that the report can be read.
    pub(super) fn dated(&self) -> Self {
        let some_date = || Moment::new("1970-01-01T00:00:00+00:00");
        Self { published: self.published.clone().or_else(|| Some(some_date())), ..self.clone() }
    }

    /// Keeps what a line says; whether it says nothing that stands here otherwise.
    fn keep(&mut self, fields: &[Field], line: &Line, language: &dyn Language) -> bool {
        let only_moments = fields.iter().all(|it| matches!(it, Field::Moment(_)));
        // The day that is known already may have its time of day here.
        let mut moments = fields.iter().filter_map(|it| match it {
            Field::Moment(found) => Some(found.moment(language.offset())),
            _ => None,
        });
        let known = self.published.as_ref().map(Moment::date);
        if only_moments && known.is_some_and(|known| moments.any(|it| it.date() != known)) {
            return false;
        }
        for field in fields {
            match field {
                Field::Moment(found) => self.date(found, line, language),
                Field::Source(name) => {
                    self.source.get_or_insert_with(|| name.clone());
                }
                Field::Author(role, names) => add(&mut self.authors, role, names),
                Field::Credit(role, names) => add(&mut self.credits, role, names),
                Field::Office(_) | Field::OfPage => {}
            }
        }
        true
    }

    /// Takes the name before what its bearer is, two lines under a headline.
    fn name_before(&mut self, fields: &[Field], kept: &mut Vec<Line>, notes: &mut Notes) {
        let [Field::Office(office)] = fields else { return };
        let is_name = |it: &Line| {
            let mut words = it.text.read.split(' ');
            words.clone().count() < 4 && words.all(|it| it.starts_with(char::is_uppercase))
        };
        if kept.len() > 1
            && let Some(line) = kept.pop_if(|it| is_name(it))
        {
            add(&mut self.authors, office, std::slice::from_ref(&line.text.printed));
            notes.add(line.number, Remark::Taken(line.text.printed));
        }
    }

    fn date(&mut self, found: &moment::Found, line: &Line, language: &dyn Language) {
        if self.published.is_some() && !(found.has_clock() && self.is_midnight) {
            return;
        }
        self.published = Some(found.moment(language.offset()));
        self.is_midnight = !found.has_clock();
        self.assumed = (!found.has_clock() || !found.has_offset()).then_some(line.number);
    }

    /// Reads the names in brackets of a paragraph, which keeps them: `本报讯（记者 张三）`.
    fn read_in_text(&mut self, text: &str, language: &dyn Language) {
        for inside in
            text.split(['（', '(']).skip(1).filter_map(|rest| rest.split_once(['）', ')']))
        {
            let fields = language.fields(inside.0, false).filter(|_| width(inside.0) <= 60);
            for field in fields.into_iter().flatten() {
                let known = |name: &String| self.authors.iter().any(|(_, all)| all.contains(name));
                if let Field::Author(role, mut names) = field {
                    names.retain(|name| !known(name));
                    add(&mut self.authors, &role, &names);
                }
            }
        }
    }

    fn tell(&self, language: &dyn Language, notes: &mut Notes) {
        if self.published.is_none() {
            notes.add(0, Remark::NoDate);
        }
        if let Some(line) = self.assumed {
            notes.add(line, Remark::DateAssumed(language.offset()));
        }
        if self.source.is_none() {
            notes.add(0, Remark::NoSource);
        }
        if self.authors.is_empty() {
            notes.add(0, Remark::NoAuthor);
        }
    }
}

/// Adds names under a role, each once.
fn add(list: &mut Vec<(String, Vec<String>)>, role: &str, names: &[String]) {
    if names.is_empty() {
        return;
    }
    let index = list.iter().position(|(it, _)| it == role).unwrap_or_else(|| {
        list.push((role.to_owned(), Vec::new()));
        list.len() - 1
    });
    if let Some((_, known)) = list.get_mut(index) {
        for name in names {
            if !known.contains(name) {
                known.push(name.clone());
            }
        }
    }
}

/// What a line says about the article; none if it says anything else.
fn fields_of(line: &str, is_above: bool, language: &dyn Language) -> Option<Vec<Field>> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || "|｜".contains(c));
    if width(line) > WIDEST || line.ends_with(['。', '！', '？']) {
        return None;
    }
    let (mut moments, mut rest, mut left) = (Vec::new(), line, String::new());
    while let Some(found) = moment::find(rest) {
        left.push_str(rest.get(..found.range.start)?);
        left.push_str(&format!(" {DATE} "));
        rest = rest.get(found.range.end..)?;
        moments.push(Field::Moment(found));
    }
    left.push_str(rest);
    let others = language.fields(&left, is_above)?;
    moments.extend(others);
    (!moments.is_empty()).then_some(moments)
}

/// Whether a line names the article again, below its text, with a date: the foot of a newspaper's page.
fn is_foot(text: &str, title: &Line) -> bool {
    text.contains(&title.text.read) && text != title.text.read && moment::find(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{chinese::Chinese, english::English};

    fn imprint(text: &[&str], language: &dyn Language) -> (Imprint, Vec<usize>) {
        let line = |(index, text): (usize, &&str)| Line {
            number: index + 1,
            text: (*text).into(),
            after_gap: false,
        };
        let lines = text.iter().enumerate().map(line).collect();
        let (imprint, kept) = Imprint::take(lines, language, &mut Notes::default());
        (imprint, kept.into_iter().map(|line| line.number).collect())
    }

    fn named(list: &[(String, Vec<String>)]) -> Vec<String> {
        list.iter().map(|(role, names)| format!("{role}: {}", names.join("+"))).collect()
    }

    #[test]
    fn a_chinese_imprint_is_taken_to_the_front_matter() {
        let (imprint, kept) = imprint(
            &[
                "湖城新路",
                "2017-10-12 09:17:23　来源：湖城新闻网　责任编辑：谭小倩",
                "本报记者 马小路 通讯员 信大锋、张 红",
                "本报讯（记者 赵小栋）正文。",
                "路又通了。（记者 马小路） |",
                "[责任编辑：谭小倩]",
                "湖城日报 要闻 00002 湖城新路 2017-10-12 x.D1_2 2017年10月12日 星期四",
            ],
            &Chinese,
        );
        assert_eq!(imprint.source.as_deref(), Some("湖城新闻网"));
        let moment = imprint.published.as_ref().map(Moment::as_str);
        assert_eq!(moment, Some("2017-10-12T09:17:23+08:00"));
        let authors = ["本报记者: 马小路", "通讯员: 信大锋+张红", "记者: 赵小栋"];
        assert_eq!(named(&imprint.authors), authors);
        assert_eq!(named(&imprint.credits), ["责任编辑: 谭小倩"]);
        assert_eq!(kept, [1, 4, 5]);
    }

    #[test]
    fn furniture_is_read_in_any_order_and_punctuation() {
        for line in [
            "来源:湖城统计局 发布时间:2025-03-20 09:10:00 浏览次数: 【字体:大 中 小】",
            "发布日期：2025年3月20日 9:10:00　　信息来源：湖城统计局　　点击量：1203 次　打印 关闭",
            "【字号：大 中 小】 2025-03-20 09:10:00 | 来源: 湖城统计局 | 阅读:88",
            "湖城统计局发布 时间：2025-03-20 09:10:00",
        ] {
            let (imprint, kept) = imprint(&["公报", line, "渠修好了。"], &Chinese);
            assert!(imprint.source.is_some_and(|it| it.starts_with("湖城统计局")), "{line}");
            let published = imprint.published.map(|it| it.as_str().to_owned());
            assert_eq!(published.as_deref(), Some("2025-03-20T09:10:00+08:00"), "{line}");
            assert_eq!(kept, [1, 3], "{line}");
        }
    }

    #[test]
    fn an_english_imprint_is_taken_to_the_front_matter() {
        let (imprint, kept) = imprint(
            &[
                "A New Road",
                "By Ana Reed and Tom Oakes, Laketon Courier",
                "Published 3 hours ago",
                "Wednesday, March 3, 2021 at 9:15 a.m.",
                "By March, the road had reached the lake.",
                "Next meeting:",
                "28 March 2021",
                "Editor: Joan Marsh",
            ],
            &English,
        );
        assert_eq!(imprint.source.as_deref(), Some("Laketon Courier"));
        assert_eq!(named(&imprint.authors), ["By: Ana Reed+Tom Oakes"]);
        assert_eq!(named(&imprint.credits), ["Editor: Joan Marsh"]);
        let moment = imprint.published.as_ref().map(Moment::as_str);
        assert_eq!(moment, Some("2021-03-03T09:15:00+00:00"));
        assert_eq!(kept, [1, 5, 6, 7]);
    }

    #[test]
    fn sentences_with_dates_stay() {
        for line in [
            "2017年10月12日，湖城新闻网记者来到湖边，看到水清了。",
            "2017年10月12日上午湖城大桥通车",
            "编辑部的故事",
            "记者从市水利局获悉，工程完工了。",
            "来源于生活",
        ] {
            assert_eq!(fields_of(line, false, &Chinese), None, "{line}");
        }
        for line in ["Posted workers of the valley", "By the lake, a town"] {
            assert_eq!(fields_of(line, false, &English), None, "{line}");
        }
    }
}
