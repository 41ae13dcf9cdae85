//! Names for statistics, proposed from the clause they stand in.

mod chinese;
mod english;

use std::ops::Range;

use super::{Notation, quantity::Quantity};

/// The labels given so far: each is given once.
pub(super) struct Labels {
    notation: Notation,
    given: Vec<String>,
}

/// What stands around a quantity in its clause.
struct Clause<'a> {
    /// From the beginning of the clause to its first quantity.
    head: &'a str,
    /// From the quantity before it in the clause; none for the first.
    middle: Option<&'a str>,
    /// From the quantity to the end of the clause or the next quantity.
    after: &'a str,
    /// The clause before, if it belongs to the same sentence.
    earlier: &'a str,
    /// The quantity itself.
    text: &'a str,
    /// Whether what it counts stands behind it.
    counts: bool,
}

impl Labels {
    /// No label is given yet.
    pub(super) const fn new(notation: Notation) -> Self {
        Self { notation, given: Vec::new() }
    }

    /// A label for each quantity of a paragraph.
    pub(super) fn of_paragraph(&mut self, text: &str, quantities: &[Quantity]) -> Vec<String> {
        let mut previous: Option<String> = None;
        let mut labels = Vec::new();
        for index in 0..quantities.len() {
            let clause = self.clause(text, quantities, index);
            let same = !clause.earlier.is_empty() || clause.middle.is_some();
            let previous_label = previous.as_deref().filter(|_| same);
            let (proposal, longer) = match self.notation {
                Notation::Chinese => chinese::proposals(&clause, previous_label),
                Notation::English => english::proposals(&clause, previous_label),
            };
            let longer = Some(longer).filter(|_| previous_label != Some(proposal.as_str()));
            previous = Some(proposal.clone());
            labels.push(self.unique(proposal, longer));
        }
        labels
    }

    /// The first of the proposals that is not given yet, else with a number behind it.
    fn unique(&mut self, proposal: String, longer: Option<String>) -> String {
        let numbered = |number: usize| match self.notation {
            Notation::Chinese => format!("{proposal}（{number}）"),
            Notation::English => format!("{proposal} ({number})"),
        };
        let proposals = std::iter::once(proposal.clone()).chain(longer);
        let candidates = proposals.chain((2..).map(numbered));
        let mut free = candidates.filter(|label| !label.is_empty() && !self.given.contains(label));
        let label = free.next().unwrap_or_default();
        self.given.push(label.clone());
        label
    }

    fn clause<'a>(&self, text: &'a str, quantities: &[Quantity], index: usize) -> Clause<'a> {
        let piece = |range: Range<usize>| text.get(range).unwrap_or_default();
        let range = quantities.get(index).map_or(0..0, |it| it.range.clone());
        let (start, earlier) = self.clause_start(piece(0..range.start));
        let before = quantities.iter().take(index).map(|it| it.range.clone());
        let in_clause: Vec<Range<usize>> = before.filter(|it| it.start >= start).collect();
        let head_end = in_clause.first().map_or(range.start, |first| first.start);
        let next = quantities.get(index + 1).map_or(text.len(), |it| it.range.start);
        let rest = piece(range.end..next);
        Clause {
            head: piece(start..head_end),
            middle: in_clause.last().map(|last| piece(last.end..range.start)),
            after: rest.get(..self.clause_end(rest)).unwrap_or_default(),
            earlier: piece(earlier..start),
            text: piece(range),
            counts: quantities.get(index).is_some_and(|it| it.counts),
        }
    }

    /// Where the last clause of `before` begins, and the clause before it; both at the same place
    /// when a sentence begins there.
    fn clause_start(&self, before: &str) -> (usize, usize) {
        let mut start = 0;
        let mut earlier = 0;
        for (at, c) in before.char_indices() {
            let end = at + c.len_utf8();
            if self.ends_sentence(c, before.get(end..)) {
                (start, earlier) = (end, end);
            } else if self.ends_clause(c, before.get(end..)) {
                (start, earlier) = (end, start);
            }
        }
        (start, earlier)
    }

    fn clause_end(&self, rest: &str) -> usize {
        let mut ends = rest.char_indices().filter(|(at, c)| {
            let behind = rest.get(at + c.len_utf8()..);
            self.ends_sentence(*c, behind) || self.ends_clause(*c, behind)
        });
        ends.next().map_or(rest.len(), |(at, _)| at)
    }

    fn ends_sentence(&self, c: char, behind: Option<&str>) -> bool {
        let spaced = behind.is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
        matches!(c, '。' | '！' | '？') || (matches!(c, '.' | '!' | '?') && spaced)
    }

    fn ends_clause(&self, c: char, behind: Option<&str>) -> bool {
        let spaced = behind.is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
        let bracket = matches!(c, '（' | '）' | '(' | ')' | '—' | '–');
        bracket || matches!(c, '，' | '；' | '：') || (matches!(c, ',' | ';' | ':') && spaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::quantity;

    fn labels(text: &str, notation: Notation) -> Vec<String> {
        Labels::new(notation).of_paragraph(text, &quantity::find(text, notation))
    }

    #[test]
    fn a_label_says_what_is_counted() {
        for (text, expected) in [
            ("全市高新技术企业达到152家。", &["全市高新技术企业"][..]),
            ("入园游客已达60余万人次。", &["入园游客"]),
            ("签约30个项目和25家企业。", &["签约项目", "签约企业"]),
            ("全年完成投资326.8亿元，增长12.2%。", &["全年完成投资", "全年完成投资，增长"]),
            ("绿化覆盖率由12.3%提高到15.6%。", &["绿化覆盖率", "绿化覆盖率提高"]),
            ("建成8座水厂，建成8座水厂。", &["建成水厂", "建成水厂（2）"]),
        ] {
            assert_eq!(labels(text, Notation::Chinese), expected, "{text}");
        }
        for (text, expected) in [
            ("Median household income rose by 4.2 percent.", &["Median household income rose"][..]),
            (
                "The county opened 14 clinics in remote villages.",
                &["The county opened clinics in remote villages"],
            ),
            (
                "The share fell from 15 percent to 12 percent.",
                &["The share fell", "The share fell to"],
            ),
        ] {
            assert_eq!(labels(text, Notation::English), expected, "{text}");
        }
    }
}
