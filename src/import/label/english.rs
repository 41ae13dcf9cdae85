//! Labels in English: the clause without its number.

use super::Clause;

/// Words that only join a clause to its number.
const JOINING: [&str; 22] = [
    "to", "by", "of", "at", "with", "from", "for", "in", "on", "a", "an", "the", "and", "or",
    "was", "were", "is", "are", "than", "only", "just", "another",
];

/// Words that only join a clause to the one before.
const OPENING: [&str; 6] = ["and ", "but ", "while ", "which ", "that ", "with "];

/// Most words taken before and behind a number.
const BEFORE: usize = 9;
const BEHIND: usize = 6;

/// The label for a quantity in `clause`, and a longer one if that is taken.
pub(super) fn proposals(clause: &Clause<'_>, previous: Option<&str>) -> (String, String) {
    let head = last_words(bare(clause.head), BEFORE);
    let thing = if clause.counts { thing(clause.text) } else { "" };
    let after = clause.after.trim();
    let behind = first_words(after.strip_prefix("of ").unwrap_or(after), BEHIND);
    let own = match clause.middle {
        Some(middle) if !clause.counts => joined(&[&head, middle.trim()]),
        _ if clause.counts => joined(&[&head, thing, &behind]),
        _ if after.starts_with("of ") => joined(&[&head, &behind]),
        _ => head,
    };
    let own = OPENING.iter().find_map(|word| own.strip_prefix(word)).unwrap_or(&own).to_owned();
    let context = previous.map_or_else(|| last_words(bare(clause.earlier), BEFORE), str::to_owned);
    let longer = match context.as_str() {
        "" => joined(&[&own, &behind]),
        context => format!("{context}, {own}"),
    };
    let alone = own.split(' ').count() < 2;
    let proposal = match (alone, own.is_empty()) {
        (true, true) if context.is_empty() => joined(&[clause.text, &behind]),
        (true, _) => longer.clone(),
        (false, _) => own,
    };
    let proposal = proposal.trim_end_matches([',', ' ']).to_owned();
    (proposal, longer)
}

/// What a quantity counts: its words behind the digits.
fn thing(text: &str) -> &str {
    let digits = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
    text.get(digits..).unwrap_or_default().trim()
}

fn bare(text: &str) -> &str {
    let mut text = text.trim().trim_end_matches([',', ';', ':']);
    while let Some((rest, last)) = text.rsplit_once(' ').or(Some(("", text)))
        && JOINING.contains(&last.to_lowercase().as_str())
        && !text.is_empty()
    {
        text = rest.trim_end();
    }
    text
}

fn last_words(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.iter().skip(words.len().saturating_sub(most)).copied().collect::<Vec<_>>().join(" ")
}

fn first_words(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().take(most).collect();
    bare(&words.join(" ")).to_owned()
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
