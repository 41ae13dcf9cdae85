//! Cuts a line into its sentences.

use std::{iter::Peekable, vec};

use super::{Inline, Sentence, text_with};
use crate::report::{Statistic, sentence};

/// Cuts `line` into its sentences by its plain text; a statistic is never cut.
#[must_use]
pub fn sentences(line: Vec<Inline>, statistics: &[Statistic]) -> Vec<Sentence> {
    let ends = sentence::ends(&text_with(statistics, &line));
    let mut cut = Cut { statistics, ends: ends.into_iter().peekable(), at: 0 };
    let pieces = cut.pieces(line);
    pieces.into_iter().filter(|piece| !piece.is_empty()).map(Sentence).collect()
}

/// A walk along a line.
struct Cut<'a> {
    statistics: &'a [Statistic],
    /// Where the sentences end that are still to come, in bytes of the plain text.
    ends: Peekable<vec::IntoIter<usize>>,
    /// Where the walk is.
    at: usize,
}

impl Cut<'_> {
    /// The pieces of `line` between the ends of sentences, one more than there are ends in it.
    fn pieces(&mut self, line: Vec<Inline>) -> Vec<Vec<Inline>> {
        let mut pieces = vec![Vec::new()];
        for inline in line {
            for (index, piece) in self.cut(inline).into_iter().enumerate() {
                if index > 0 {
                    pieces.push(Vec::new());
                }
                if let Some(last) = pieces.last_mut() {
                    last.extend(piece);
                }
            }
        }
        pieces
    }

    /// The pieces of one inline; none in the place of an empty one.
    fn cut(&mut self, inline: Inline) -> Vec<Option<Inline>> {
        match inline {
            Inline::Text(text) => self.text(&text),
            Inline::Emphasis(content) => self.container(content, Inline::Emphasis),
            Inline::Strong(content) => self.container(content, Inline::Strong),
            Inline::Link { target, content } => {
                self.container(content, |content| Inline::Link { target: target.clone(), content })
            }
            Inline::Foreign { language, content } => self.container(content, |content| {
                Inline::Foreign { language: language.clone(), content }
            }),
            Inline::Statistic(index) => {
                let length = self.statistics.get(index).map_or(0, |it| it.text.len());
                self.whole(Inline::Statistic(index), length)
            }
            Inline::Break => self.whole(Inline::Break, '\n'.len_utf8()),
        }
    }

    fn text(&mut self, text: &str) -> Vec<Option<Inline>> {
        let start = self.at;
        self.at += text.len();
        let mut from = 0;
        let mut pieces = Vec::new();
        let piece = |from, to| {
            let piece = text.get(from..to).filter(|piece| !piece.is_empty())?;
            Some(Inline::Text(piece.to_owned()))
        };
        while let Some(end) = self.ends.next_if(|end| *end <= start + text.len()) {
            let to = end.saturating_sub(start).max(from);
            pieces.push(piece(from, to));
            from = to;
        }
        pieces.push(piece(from, text.len()));
        pieces
    }

    fn container(
        &mut self,
        content: Vec<Inline>,
        of: impl Fn(Vec<Inline>) -> Inline,
    ) -> Vec<Option<Inline>> {
        let pieces = self.pieces(content).into_iter();
        pieces.map(|piece| (!piece.is_empty()).then(|| of(piece))).collect()
    }

    /// An inline that is not cut: a sentence may end behind it, not in it.
    fn whole(&mut self, inline: Inline, length: usize) -> Vec<Option<Inline>> {
        self.at += length;
        while self.ends.next_if(|end| *end < self.at).is_some() {}
        let ends = self.ends.next_if_eq(&self.at).is_some();
        if ends { vec![Some(inline), None] } else { vec![Some(inline)] }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::{Place, names::Id, scene::material::Plot};

    fn statistics() -> Vec<Statistic> {
        let statistic = |id: &str, text: &str| Statistic {
            id: Id::new(id).unwrap(),
            text: text.to_owned(),
            label: id.to_owned(),
            period: None,
            note: None,
            derived: None,
            key: false,
            plot: Plot::default(),
            number: None,
            place: Place::Prologue,
            sentence: String::new(),
        };
        vec![statistic("boats", "34 boats"), statistic("rank", "No. 1. In all")]
    }

    fn lines() -> impl Strategy<Value = Vec<Inline>> {
        let texts = ["a", "Mr. B", "C. ", "一句。", "”", " ", "?", ". D", "！二", ""];
        let leaf = prop_oneof![
            4 => prop::sample::select(texts.to_vec()).prop_map(|it| Inline::Text(it.to_owned())),
            1 => (0..2_usize).prop_map(Inline::Statistic),
            1 => Just(Inline::Break),
        ];
        let inline = leaf.prop_recursive(3, 24, 4, |inner| {
            let content = prop::collection::vec(inner, 1..4);
            prop_oneof![
                content.clone().prop_map(Inline::Emphasis),
                content.clone().prop_map(Inline::Strong),
                content.prop_map(|content| Inline::Link { target: "#top".to_owned(), content }),
            ]
        });
        prop::collection::vec(inline, 0..8)
    }

    /// Every character with the marks it stands in.
    fn marked(inlines: &[Inline], marks: &str, all: &mut Vec<(String, String)>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    all.extend(text.chars().map(|c| (marks.to_owned(), c.to_string())));
                }
                Inline::Emphasis(content) => marked(content, &format!("{marks}_"), all),
                Inline::Strong(content) => marked(content, &format!("{marks}*"), all),
                Inline::Link { content, .. } | Inline::Foreign { content, .. } => {
                    marked(content, &format!("{marks}["), all);
                }
                other => all.push((marks.to_owned(), format!("{other:?}"))),
            }
        }
    }

    proptest! {
        #[test]
        fn all_sentences_in_order_are_the_paragraph(line in lines()) {
            let statistics = statistics();
            let text = text_with(&statistics, &line);
            let (mut before, mut after) = (Vec::new(), Vec::new());
            marked(&line, "", &mut before);
            let sentences = sentences(line, &statistics);
            let mut end = 0;
            let ends = sentence::ends(&text);
            for Sentence(content) in &sentences {
                prop_assert!(!content.is_empty());
                marked(content, "", &mut after);
                end += text_with(&statistics, content).len();
                prop_assert!(ends.contains(&end), "{} of {:?}", end, text);
            }
            prop_assert_eq!(before, after);
        }
    }
}
