//! What the command says to editors, in each language that it speaks.
//!
//! A [`Message`] is one sentence in every [`Locale`]; [`message!`](crate::message) writes it, and
//! does not compile where a language is missing. Sentences stand where the thing is known that they
//! are about: all that can be wrong with a report in `document::problem`, whatever the command
//! itself prints in `main`, the rest beside the error that it words. Whoever finds something says it
//! in every language; only who prints chooses one.
//!
//! # Terms
//!
//! The same thing has the same name everywhere: here, in `report/README.md` and `README.zh.md`, and,
//! where readers see it, in [`words`](crate::words).
//!
//! | English | Chinese | |
//! |---|---|---|
//! | report | 报道 | the folder, and what it becomes |
//! | article | 稿件 | the plain text that is imported |
//! | front matter, field | 文件头、字段 | between the `+++` lines |
//! | title, subtitle, kicker | 标题、副题、眉题 | |
//! | seal, description | 印章、摘要 | |
//! | source, credits, byline | 来源、署名 | |
//! | prologue, epilogue | 引子、尾声 | |
//! | section, part | 章、节 | `##`, `###` |
//! | heading | 小标题 | of a section or a part |
//! | paragraph, list, quotation | 段落、列表、引文 | |
//! | statistic, to mark | 数字、标注 | |
//! | label, period, note | 名称、时段、说明 | of a statistic |
//! | formula | 算式 | |
//! | picture, photograph, drawing | 图片、照片、图稿 | a drawing is SVG |
//! | alternative text, caption, credit | 替代文字、图片说明、作者 | |
//! | picture still to be supplied | 待补图片 | |
//! | painting, opening, strip | 题图、开篇图、章首图 | |
//! | scene, still, graphic, form | 场景、静图、图形、形式 | |
//! | step, lead | 步、导语 | |
//! | item | 列表项 | |
//! | id, former id | id、旧id | |
//! | attribute, braces, brackets | 属性、花括号、方括号 | |
//! | straight and curly quotes | 直引号、弯引号 | |
//! | half and full width | 半角、全角 | |
//! | address, link | 网址、链接 | |
//! | card | 分享卡片 | what chats show |
//! | error, warning, help | 错误、提醒、办法 | |
//! | to build, to record, to import | 生成、登记、导入 | |
//!
//! What is typed or stands in a file is set in backticks in every language.

mod locale;
mod system;

pub use self::locale::Locale;

/// One sentence, or a part of one, in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    english: String,
    chinese: String,
}

impl Message {
    /// The same sentence in every language; [`message!`](crate::message) is shorter.
    #[must_use]
    pub const fn new(english: String, chinese: String) -> Self {
        Self { english, chinese }
    }

    /// What needs no translation: a path, a number, a piece of the report.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { english: text.clone(), chinese: text }
    }

    /// What a library says, which speaks English only: quoted where the sentence is Chinese.
    #[must_use]
    pub fn foreign(text: impl ToString) -> Self {
        let text = text.to_string();
        Self { chinese: format!("原文为`{}`", text.trim().replace('`', "'")), english: text }
    }

    /// The sentence in the language of `locale`.
    #[must_use]
    pub fn text(&self, locale: Locale) -> &str {
        match locale {
            Locale::English => &self.english,
            Locale::Chinese => &self.chinese,
        }
    }

    /// This and then `other`, with nothing between them.
    #[must_use]
    pub fn then(&self, other: &Self) -> Self {
        Self {
            english: [self.english.as_str(), &other.english].concat(),
            chinese: [self.chinese.as_str(), &other.chinese].concat(),
        }
    }

    /// These in a row: a, b, c.
    #[must_use]
    pub fn joined(parts: impl IntoIterator<Item = Self>) -> Self {
        let (english, chinese): (Vec<_>, Vec<_>) =
            parts.into_iter().map(|it| (it.english, it.chinese)).unzip();
        Self { english: english.join(", "), chinese: chinese.join("、") }
    }

    /// Nothing, for a part of a sentence that may be left out.
    #[must_use]
    pub const fn empty() -> Self {
        Self { english: String::new(), chinese: String::new() }
    }
}

/// `a`, `b`, `c`: things to type, in a row.
#[must_use]
pub fn listed(all: &[impl AsRef<str>]) -> Message {
    Message::joined(all.iter().map(|it| Message::same(format!("`{}`", it.as_ref()))))
}

/// A sentence in every language: English, then Chinese, each as [`format!`] takes it.
///
/// What both print alike they name in braces; a part that is itself a [`Message`] is named after a
/// semicolon, and each language gets its own words of it.
///
/// ```
/// use changjuan::{message, messages::Locale};
///
/// let (line, what) = (3, message!("a section", "章"));
/// let said = message!("{what} is missing in line {line}", "第{line}行缺少{what}"; what = what);
/// assert_eq!(said.text(Locale::English), "a section is missing in line 3");
/// assert_eq!(said.text(Locale::Chinese), "第3行缺少章");
/// ```
#[macro_export]
macro_rules! message {
    ($english:literal, $chinese:literal $(,)? $(; $($name:ident = $part:expr),+ $(,)?)?) => {{
        $($(let $name: $crate::messages::Message = $part;)+)?
        $crate::messages::Message::new(
            {
                $($(let $name = $name.text($crate::messages::Locale::English);)+)?
                ::std::format!($english)
            },
            {
                $($(let $name = $name.text($crate::messages::Locale::Chinese);)+)?
                ::std::format!($chinese)
            },
        )
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_words_and_parts() {
        let (found, many) = (3, listed(&["a", "b"]));
        let said = message!("found {found} of {many}", "{many}，共{found}个"; many = many);
        assert_eq!(said.text(Locale::English), "found 3 of `a`, `b`");
        assert_eq!(said.text(Locale::Chinese), "`a`、`b`，共3个");
        let more = said.then(&Message::same("!"));
        assert_eq!(more.text(Locale::Chinese), "`a`、`b`，共3个!");
    }

    #[test]
    fn what_speaks_english_only_is_quoted_in_chinese() {
        let said = Message::foreign("unexpected `}`\n");
        assert_eq!(said.text(Locale::English), "unexpected `}`\n");
        assert_eq!(said.text(Locale::Chinese), "原文为`unexpected '}'`");
    }
}
