//! The name that was probably meant.

/// Longest name that is compared, in bytes.
const MAX_LENGTH: usize = 64;

/// Most names that are compared.
const MAX_NAMES: usize = 2_000;

/// The one of `names` nearest to `written`, if any is near enough to suggest.
///
/// Near enough is a third of the longer name in single edits, or one as the beginning of the other.
/// Nothing is suggested for what is longer than any name, and beyond very many names.
pub(super) fn nearest<'n>(
    written: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    if written.len() > MAX_LENGTH {
        return None;
    }
    let names = names.into_iter().take(MAX_NAMES).filter(|name| name.len() <= MAX_LENGTH);
    names
        .map(|name| (distance(written, name), name))
        .filter(|(distance, name)| {
            *distance <= written.len().max(name.len()).div_ceil(3) || begins(written, name)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether one of two names of some length begins with the other.
fn begins(a: &str, b: &str) -> bool {
    a.len().min(b.len()) > 2 && (a.starts_with(b) || b.starts_with(a))
}

/// How many characters to insert, delete or replace to get from `a` to `b`.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (above, x) in a.chars().enumerate() {
        let mut diagonal = above;
        let mut left = above + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(b.chars()) {
            let replaced = diagonal + usize::from(x != y);
            diagonal = *cell;
            left = replaced.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = above + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (a, b, edits) in [("", "", 0), ("a", "", 1), ("", "ab", 2), ("label", "lable", 2)] {
            assert_eq!(distance(a, b), edits, "{a} {b}");
        }
        assert_eq!(distance("caption", "captoin"), 2);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn only_near_names_are_suggested() {
        let names = ["label", "period", "note", "derived"];
        assert_eq!(nearest("lable", names), Some("label"));
        assert_eq!(nearest("perod", names), Some("period"));
        assert_eq!(nearest("colour", names), None);
        assert_eq!(nearest("x", names), None);
        assert_eq!(nearest("homepage", ["home", "follow"]), Some("home"));
    }
}
