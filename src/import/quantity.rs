//! Quantities of an article: the amounts in its running text that are not part of a title or a slogan.

use std::ops::Range;

use super::Notation;
use crate::number;
pub(super) use crate::number::Found as Quantity;

/// Longest quotation that is a name or a slogan, and longest number of a document, in characters.
const SLOGAN: usize = 14;
const DOCUMENT: usize = 8;

/// Marks around titles and short quotations, and the longest of them: numbers inside are part of a
/// name.
const NAMES: [(char, char, usize); 4] =
    [('《', '》', usize::MAX), ('“', '”', SLOGAN), ('「', '」', SLOGAN), ('〔', '〕', DOCUMENT)];

/// Every quantity of `text`, in order, none within another.
pub(super) fn find(text: &str, notation: Notation) -> Vec<Quantity> {
    let mut found = number::find(text, notation);
    if notation == Notation::Chinese {
        let names = names(text);
        found.retain(|it| !names.iter().any(|name| name.contains(&it.range.start)));
    }
    found
}

fn names(text: &str) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    for (open, close, longest) in NAMES {
        let mut from = 0;
        for (start, _) in text.match_indices(open) {
            let Some((inside, behind)) = text[start..].split_once(close).filter(|_| start >= from)
            else {
                continue;
            };
            // What ends with a pause, or stands between two, is said by somebody.
            let pauses = ['，', '。', '！', '？', ','];
            let is_clause = text[..start].ends_with(pauses) && behind.starts_with(pauses);
            let is_speech = inside.ends_with(pauses) || is_clause;
            if inside.chars().count() <= longest && !is_speech {
                from = start + inside.len() + close.len_utf8();
                names.push(start..from);
            }
        }
    }
    names
}
