//! What the parsers of TOML and XML say, who speak English only: in Chinese their commonest reasons,
//! known by a few words of them, and else that something is wrong at that place.

use crate::messages::Message;

/// Words of `toml`'s reasons and what they mean.
const TOML: [(&str, &str); 14] = [
    ("duplicate key", "同一字段写了两次"),
    ("missing comma", "各项之间缺少逗号"),
    ("extra comma", "多了逗号"),
    ("unclosed array", "列表缺少`]`"),
    ("unclosed", "没有收尾"),
    ("missing value", "缺少值"),
    ("key with no value", "字段没有值"),
    ("must be quoted", "这里应为引号里的文字"),
    ("opening quote", "缺少前面的引号"),
    ("unquoted key", "字段名只能用字母、数字、`_`和`-`"),
    ("leading zero", "数字前面不能有0"),
    ("unknown field", "有不认识的字段"),
    ("invalid type", "值的类型不对"),
    ("escaped value", "反斜杠后面的字符不对"),
];

/// Words of `roxmltree`'s reasons and what they mean.
const XML: [(&str, &str); 9] = [
    ("close tag", "多了结束标签"),
    ("tag, not", "开始标签和结束标签不配对"),
    ("never closed", "根元素没有结束"),
    ("end of stream", "文件不完整"),
    ("root node", "里面没有图形"),
    ("entity reference", "有不认识的`&…;`"),
    ("unescaped '<'", "属性里有`<`"),
    ("already defined", "同一属性写了两次"),
    ("namespace prefix", "有不认识的前缀"),
];

/// Why something is not TOML.
pub(super) fn toml_reason(why: &str) -> Message {
    reason(why, &TOML, "这里的写法不合TOML的规则")
}

/// Why something is not XML.
pub(super) fn xml_reason(why: &str) -> Message {
    reason(why, &XML, "这里的写法不合XML的规则")
}

fn reason(why: &str, known: &[(&str, &str)], other: &str) -> Message {
    let chinese = known.iter().find(|(words, _)| why.contains(words)).map_or(other, |it| it.1);
    Message::new(why.to_owned(), chinese.to_owned())
}

#[cfg(test)]
mod tests {
    use roxmltree::Document;
    use toml::de::DeTable;

    use super::*;
    use crate::messages::Locale;

    /// A new edition of a parser may say it in other words.
    #[test]
    fn the_parsers_still_say_these_words() {
        for (source, meaning) in [
            ("a = 1\na = 2", "同一字段写了两次"),
            ("a = [\"b\" \"c\"]", "各项之间缺少逗号"),
            ("a = [\"b\"", "列表缺少`]`"),
            ("a = ", "这里应为引号里的文字"),
            ("a = b", "这里应为引号里的文字"),
            ("a", "字段没有值"),
            ("a b = 1", "字段没有值"),
            ("湖 = 1", "字段名只能用字母、数字、`_`和`-`"),
            ("a = 1__0", "这里的写法不合TOML的规则"),
        ] {
            let (_, errors) = DeTable::parse_recoverable(source);
            let said: Vec<_> = errors.iter().map(|it| toml_reason(it.message())).collect();
            let said: Vec<_> = said.iter().map(|it| it.text(Locale::Chinese)).collect();
            assert!(said.contains(&meaning), "{source}: {said:?} {errors:?}");
        }
        for (source, meaning) in [
            ("<svg></g></svg>", "开始标签和结束标签不配对"),
            ("<svg>", "根元素没有结束"),
            ("<svg", "里面没有图形"),
            ("<svg a='1", "文件不完整"),
            ("<svg>&a;</svg>", "有不认识的`&…;`"),
            ("<svg a='1' a='2'/>", "同一属性写了两次"),
        ] {
            let error = Document::parse(source).unwrap_err().to_string();
            assert_eq!(xml_reason(&error).text(Locale::Chinese), meaning, "{source}: {error}");
        }
    }
}
