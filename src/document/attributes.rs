//! Attributes with their places: `{#id .class key="value"}`.
//!
//! `jotdown` tells where a whole attribute block stands, not where each attribute does; that is
//! found here by reading the block a second time. [`Given`] hands attributes out to whoever knows
//! what they mean, and in the end reports the ones that nobody asked for.

use jotdown::AttributeKind;

use super::{
    nearest::nearest,
    problem::{self, Thing},
};
use crate::diagnostic::{Diagnostic, Span};

/// A text of the report file and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Located<'a> {
    /// The text, unescaped.
    pub(super) text: &'a str,
    /// Where it stands.
    pub(super) span: Span,
}

impl Located<'_> {
    /// Where the part `range` of the text stands; the whole where escapes moved it.
    pub(super) fn part(&self, range: std::ops::Range<usize>) -> Span {
        if self.span.end - self.span.start == self.text.len() {
            Span::from(range).shifted(self.span.start)
        } else {
            self.span
        }
    }

    /// Its words, each with its place.
    pub(super) fn words(&self) -> Vec<(String, Span)> {
        let mut at = 0;
        self.text
            .split_whitespace()
            .filter_map(|word| {
                let start = at + self.text.get(at..)?.find(word)?;
                at = start + word.len();
                Some((word.to_owned(), self.part(start..at)))
            })
            .collect()
    }
}

/// What an attribute is called: `#…` and `id=` are ids, `.…` and `class=` are classes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Id,
    Class,
    Key(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Attribute {
    name: Name,
    value: String,
    span: Span,
    value_span: Span,
}

/// The attributes of one node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    list: Vec<Attribute>,
    span: Option<Span>,
    /// Length of the attribute blocks in the source, with the space between them.
    pub(super) length: usize,
}

impl Attributes {
    /// Takes what `jotdown` read, and finds its places in `source`, which begins with the blocks
    /// and stands at byte `at` of the file.
    pub(super) fn new(read: &jotdown::Attributes<'_>, source: &str, at: usize) -> Self {
        let nowhere = Span::new(at, at);
        let list = read.iter().filter_map(|(kind, value)| {
            let name = match kind {
                AttributeKind::Comment => return None,
                AttributeKind::Id => Name::Id,
                AttributeKind::Class => Name::Class,
                AttributeKind::Pair { key } if key == "id" => Name::Id,
                AttributeKind::Pair { key } if key == "class" => Name::Class,
                AttributeKind::Pair { key } => Name::Key(key.to_string()),
            };
            let value = value.to_string();
            Some(Attribute { name, value, span: nowhere, value_span: nowhere })
        });
        let mut attributes = Self { list: list.collect(), span: None, length: 0 };
        attributes.locate(source, at);
        attributes
    }

    /// The names of the classes and keys.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.list.iter().filter_map(|it| match &it.name {
            Name::Id => None,
            Name::Class => Some(it.value.as_str()),
            Name::Key(key) => Some(key.as_str()),
        })
    }

    /// Finds the places anew, in `source` at byte `at`: attributes of an inline are read before it
    /// and stand behind it.
    pub(super) fn locate(&mut self, source: &str, at: usize) {
        let (marks, length) = marks(source);
        let whole = Span::new(at, at + length);
        let mut marks = marks.into_iter();
        for attribute in &mut self.list {
            let mark = marks.next();
            attribute.span = mark.as_ref().map_or(whole, |mark| mark.whole.shifted(at));
            attribute.value_span = mark.map_or(whole, |mark| mark.value.shifted(at));
        }
        self.span = (length > 0).then_some(whole);
        self.length = length;
    }

    /// Whether there are none; comments do not count.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Where their blocks stand, if there are any.
    pub(super) const fn span(&self) -> Option<Span> {
        self.span
    }
}

/// Where one attribute stands in its block.
struct Mark {
    whole: Span,
    value: Span,
}

/// Finds the attributes in the blocks at the start of `source`, which `jotdown` found to be valid,
/// and where the blocks end.
fn marks(source: &str) -> (Vec<Mark>, usize) {
    let bytes = source.as_bytes();
    let skip = |from: usize, wanted: fn(u8) -> bool| {
        bytes.iter().skip(from).position(|byte| !wanted(*byte)).map_or(bytes.len(), |n| from + n)
    };
    let mut marks = Vec::new();
    let (mut at, mut end) = (0, 0);
    // Between blocks of attributes stand line breaks, and in quotations their marks.
    while bytes.get(skip(at, is_between)) == Some(&b'{') {
        at = skip(at, is_between) + 1;
        loop {
            at = skip(at, |byte| byte.is_ascii_whitespace());
            let start = at;
            match bytes.get(at) {
                None => return (marks, bytes.len()),
                Some(b'}') => break,
                Some(b'%') => {
                    at = skip(at + 1, |byte| byte != b'%' && byte != b'}');
                    at += usize::from(bytes.get(at) == Some(&b'%'));
                }
                Some(b'#' | b'.') => {
                    at = skip(at + 1, is_name);
                    let value = Span::new(start + 1, at);
                    marks.push(Mark { whole: Span::new(start, at), value });
                }
                Some(_) => {
                    let value_start = skip(at, is_name) + 1;
                    let value = if bytes.get(value_start) == Some(&b'"') {
                        Span::new(value_start + 1, closing_quote(bytes, value_start + 1))
                    } else {
                        Span::new(value_start, skip(value_start, is_name))
                    };
                    at = value.end + usize::from(bytes.get(value.end) == Some(&b'"'));
                    marks.push(Mark { whole: Span::new(start, at), value });
                }
            }
        }
        at += 1;
        end = at;
    }
    (marks, end)
}

fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-')
}

const fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'>'
}

/// Attributes being handed out, one by one, to whoever knows what they mean.
pub(super) struct Given<'a> {
    attributes: &'a Attributes,
    /// What was asked for, as written in the source: `#id`, `.class`, `key`.
    asked: Vec<String>,
}

impl<'a> Given<'a> {
    /// Nothing is handed out yet.
    pub(super) const fn new(attributes: &'a Attributes) -> Self {
        Self { attributes, asked: Vec::new() }
    }

    /// The id.
    pub(super) fn id(&mut self) -> Option<Located<'a>> {
        self.asked.push("#id".to_owned());
        self.find(|name| *name == Name::Id)
    }

    /// The value of `key`.
    pub(super) fn key(&mut self, key: &str) -> Option<Located<'a>> {
        self.asked.push(key.to_owned());
        self.find(|name| matches!(name, Name::Key(it) if it == key))
    }

    /// Whether `class` is among the classes.
    pub(super) fn class(&mut self, class: &str) -> bool {
        self.asked.push(format!(".{class}"));
        let mut list = self.attributes.list.iter();
        list.any(|it| it.name == Name::Class && it.value == class)
    }

    /// Whether nothing is given that is `key` or reads like a slip of it, which [`finish`](Self::finish)
    /// reports.
    pub(super) fn lacks(&self, key: &str) -> bool {
        let is_meant = |name: &Name| matches!(name, Name::Key(it) if nearest(it, [key]).is_some());
        !self.attributes.list.iter().any(|it| is_meant(&it.name))
    }

    fn find(&self, wanted: impl Fn(&Name) -> bool) -> Option<Located<'a>> {
        let found = self.attributes.list.iter().find(|it| wanted(&it.name))?;
        Some(Located { text: &found.value, span: found.value_span })
    }

    /// Reports what nobody asked for, or what is there twice; `of` says what they belong to.
    pub(super) fn finish(self, of: Thing, problems: &mut Vec<Diagnostic>) {
        for (index, attribute) in self.attributes.list.iter().enumerate() {
            let written = match &attribute.name {
                Name::Id => "#id".to_owned(),
                Name::Class => format!(".{}", attribute.value),
                Name::Key(key) => key.clone(),
            };
            if !self.asked.contains(&written) {
                let meant = nearest(&written, self.asked.iter().map(String::as_str));
                problems.push(problem::unknown_attribute(
                    attribute.span,
                    of,
                    &written,
                    meant,
                    &self.asked,
                ));
            } else if attribute.name != Name::Class
                && self.attributes.list.iter().take(index).any(|it| it.name == attribute.name)
            {
                problems.push(problem::attribute_twice(attribute.span, &written));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Locale;

    fn attributes(source: &str) -> Attributes {
        Attributes::new(&jotdown::Attributes::try_from(source.trim()).unwrap(), source, 100)
    }

    #[test]
    fn every_attribute_has_its_place() {
        let source = "{% note %}{#lake .key a=b\nlabel=\"x \\\" 省\" %c% note=\"\"}";
        let attributes = attributes(source);
        let text = |span: Span| Span::new(span.start - 100, span.end - 100).of(source).to_owned();
        let places: Vec<_> =
            attributes.list.iter().map(|it| (text(it.span), text(it.value_span))).collect();
        let expected = [
            ("#lake", "lake"),
            (".key", "key"),
            ("a=b", "b"),
            ("label=\"x \\\" 省\"", "x \\\" 省"),
            ("note=\"\"", ""),
        ];
        assert_eq!(places, expected.map(|(whole, value)| (whole.to_owned(), value.to_owned())));
        assert_eq!(attributes.list[3].value, "x \" 省");
        assert_eq!(attributes.length, source.len());
    }

    #[test]
    fn what_was_not_asked_for_is_reported() {
        let attributes = attributes("{#a #b .stat .key lable=\"x\" period=\"y\"}");
        let mut given = Given::new(&attributes);
        assert_eq!(given.id().map(|it| it.text), Some("a"));
        assert!(given.class("stat") && given.class("key") && !given.class("other"));
        assert_eq!(given.key("label"), None);
        assert_eq!(given.key("period").map(|it| it.text), Some("y"));
        let mut problems = Vec::new();
        given.finish(Thing::Statistic, &mut problems);
        let messages: Vec<_> =
            problems.iter().map(|it| it.message().text(Locale::English)).collect();
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert!(messages[0].contains("#id") && messages[1].contains("lable"), "{messages:?}");
    }

    #[test]
    fn comments_are_no_attributes() {
        assert!(attributes("{% only a remark %}").is_empty());
    }
}
