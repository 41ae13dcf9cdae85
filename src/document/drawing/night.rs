//! The night edition of a painting: each of its colours replaced by that of the night.

use std::{collections::BTreeMap, ops::Range};

use roxmltree::{Attribute, Document};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    diagnostic::{Diagnostic, Span},
    document::problem,
};

/// The presentation attributes of SVG that hold a colour.
const COLOURED: [&str; 6] =
    ["fill", "stroke", "stop-color", "flood-color", "lighting-color", "color"];

/// The colours of the day and what becomes of them at night, all as `#rrggbb`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::document) struct Night(BTreeMap<String, String>);

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    colors: BTreeMap<Spanned<String>, Spanned<String>>,
}

impl Night {
    /// Reads the table of night colours; what is wrong in it goes to `problems`.
    pub(super) fn read(source: &str, problems: &mut Vec<Diagnostic>) -> Self {
        let table: Table = match toml::from_str(source) {
            Ok(table) => table,
            Err(error) => {
                let at = error.span().map_or(Span::new(0, 0), Span::from);
                problems.push(problem::night_table(at.first_line(source), error.message()));
                return Self::default();
            }
        };
        let mut night = Self::default();
        for (day, dark) in &table.colors {
            for colour in [day, dark] {
                if hex(colour.get_ref()).is_none() {
                    problems.push(problem::night_colour(colour.span().into()));
                }
            }
            if let (Some(day), Some(dark)) = (hex(day.get_ref()), hex(dark.get_ref())) {
                night.0.insert(day, dark);
            }
        }
        night
    }

    /// The drawing in the colours of the night; what has none goes to `problems`, each colour once.
    pub(super) fn paint(&self, drawing: &Document<'_>, problems: &mut Vec<Diagnostic>) -> String {
        let mut lost = BTreeMap::new();
        let mut painted = Vec::new();
        for attribute in drawing.descendants().flat_map(|node| node.attributes()) {
            if COLOURED.contains(&attribute.name()) {
                painted.extend(self.of_attribute(&attribute, &mut lost));
            }
        }
        problems.extend(lost.into_iter().map(|(colour, at)| problem::no_night(at, &colour)));
        let mut source = drawing.input_text().to_owned();
        for (range, value) in painted.into_iter().rev() {
            source.replace_range(range, &value);
        }
        source
    }

    /// What an attribute's value becomes, if it has a colour; one without night is put into `lost`.
    fn of_attribute(
        &self,
        attribute: &Attribute<'_, '_>,
        lost: &mut BTreeMap<String, Span>,
    ) -> Option<(Range<usize>, String)> {
        let mut changed = false;
        // What is painted with, and perhaps a colour in case that is missing: `url(#sky) #f4ead6`.
        let words: Vec<&str> = attribute
            .value()
            .split_ascii_whitespace()
            .map(|word| match hex(word).and_then(|it| self.0.get(&it)) {
                Some(night) => {
                    changed = true;
                    night.as_str()
                }
                None => {
                    if is_colour(word) {
                        let at = attribute.range_value().into();
                        lost.entry(word.to_ascii_lowercase()).or_insert(at);
                    }
                    word
                }
            })
            .collect();
        changed.then(|| (attribute.range_value(), words.join(" ")))
    }
}

/// The colour `#rgb` or `#rrggbb` as `#rrggbb` in small letters.
fn hex(colour: &str) -> Option<String> {
    let digits = colour.strip_prefix('#')?.to_ascii_lowercase();
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        3 => Some(digits.chars().fold("#".to_owned(), |hex, it| hex + &format!("{it}{it}"))),
        6 => Some(format!("#{digits}")),
        _ => None,
    }
}

/// Whether a word of an attribute is a colour of its own.
fn is_colour(word: &str) -> bool {
    const NONE: [&str; 6] =
        ["none", "currentcolor", "inherit", "transparent", "context-fill", "context-stroke"];
    let word = word.to_ascii_lowercase();
    !NONE.contains(&word.as_str()) && !word.starts_with("url(")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(source: &str) -> (Night, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        (Night::read(source, &mut problems), problems)
    }

    fn painted(night: &Night, svg: &str) -> (String, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let painted = night.paint(&Document::parse(svg).unwrap(), &mut problems);
        (painted, problems)
    }

    #[test]
    fn night_replaces_whole_colours_once() {
        let (night, problems) = table("[colors]\n'#AABBCC' = '#112233'\n'#123' = '#abc'\n");
        assert_eq!(problems, []);
        let day = r##"<g fill="#AABBCC" stroke="url(#aabbcc)  #abc"><path id="#112233" fill="#112233"/></g>"##;
        let dark = r##"<g fill="#112233" stroke="url(#aabbcc) #112233"><path id="#112233" fill="#aabbcc"/></g>"##;
        assert_eq!(painted(&night, day), (dark.to_owned(), vec![]));
    }

    #[test]
    fn each_colour_without_night_is_told_once() {
        let svg =
            r##"<svg fill="none"><path fill="#123456"/><g stroke="White" fill="#123456"/></svg>"##;
        let (dark, problems) = painted(&Night::default(), svg);
        assert_eq!(dark, svg);
        let places: Vec<_> = problems.iter().map(|it| it.span().unwrap().of(svg)).collect();
        assert_eq!(places, ["#123456", "White"]);
    }

    #[test]
    fn a_table_holds_colours_only() {
        for (source, place) in [
            ("[colors]\n'#112233' = 'red'\n", "'red'"),
            ("[colors]\n'112233' = '#000000'\n", "'112233'"),
            ("[colors]\n'#11223' = 4\n", "4"),
            ("[colours]\n", "colours"),
            ("[colors\n", ""),
        ] {
            let (_, problems) = table(source);
            let places: Vec<_> = problems.iter().map(|it| it.span().unwrap().of(source)).collect();
            assert_eq!(places, [place], "{source}");
        }
    }
}
