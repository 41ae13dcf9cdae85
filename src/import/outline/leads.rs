//! First sentences of paragraphs that are headings of parts.

use super::{Element, Kind};
use crate::{
    characters::width,
    import::{heading, note::Notes, remark::Remark},
};

/// How many plain leads must follow each other before they are taken for headings of parts, and how
/// much their widths may differ, in half Han characters.
const LEADS_IN_A_ROW: usize = 3;
const LEADS_DIFFER: usize = 4;

/// Cuts leads off their paragraphs where they are clearly headings of parts.
pub(super) fn split(elements: Vec<Element>, notes: &mut Notes) -> Vec<Element> {
    let leads: Vec<Option<usize>> = leads(&elements);
    let mut split = Vec::new();
    for (element, lead) in elements.into_iter().zip(leads) {
        let Some(end) = lead else {
            split.push(element);
            continue;
        };
        let (lead, mut rest) = element.text.split_at(end);
        let blank = rest.read.len() - rest.read.trim_start().len();
        rest = rest.split_at(blank).1;
        notes.add(element.line, Remark::Lead(lead.printed.clone()));
        let line = element.line;
        let piece = |kind, text| Element { line, kind, text, level: None };
        split.extend([piece(Kind::Part, lead), piece(Kind::Paragraph, rest)]);
    }
    split
}

/// Where the lead of each paragraph ends, if it is clearly the heading of a part.
fn leads(elements: &[Element]) -> Vec<Option<usize>> {
    let mut in_section = false;
    let mut in_part = false;
    let possible: Vec<Option<usize>> = elements
        .iter()
        .map(|element| {
            in_section |= element.kind == Kind::Section;
            in_part = element.kind == Kind::Part || (in_part && element.kind != Kind::Section);
            let candidate = in_section && !in_part && element.kind == Kind::Paragraph;
            candidate.then(|| heading::lead(&element.text.read)).flatten()
        })
        .collect();
    let leads: Vec<Option<&str>> = elements
        .iter()
        .zip(&possible)
        .map(|(element, end)| element.text.read.get(..(*end)?))
        .collect();
    // Those who write a row of headings make them alike.
    let in_a_row = |index: usize, lead: &str| {
        let is_alike = |it: &&Option<&str>| {
            let other = it.filter(|it| !heading::is_told(it)).map(width);
            other.is_some_and(|other| other.abs_diff(width(lead)) <= LEADS_DIFFER)
        };
        let before = leads.iter().take(index).rev().take_while(is_alike).count();
        let after = leads.iter().skip(index).take_while(is_alike).count();
        before + after >= LEADS_IN_A_ROW
    };
    let is_clear = |index: usize| {
        let lead = leads.get(index).copied().flatten();
        lead.is_some_and(|lead| heading::is_marked_lead(lead) || in_a_row(index, lead))
    };
    let clear = possible.iter().enumerate().map(|(index, end)| end.filter(|_| is_clear(index)));
    clear.collect()
}
