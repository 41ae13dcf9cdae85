//! What a search makes no difference of.

use crate::browser;

/// A text as it is searched: without regard to case and width of letters, to the form of dashes and
/// apostrophes, to how thousands are told apart and to the space around it.
///
/// Without a browser, which knows cases and widths, it is empty.
pub(super) fn fold(text: &str) -> String {
    plain(&browser::fold_letters(&ungrouped(text))).trim().to_owned()
}

/// Takes out what stands between the digits of one number: `1,240`, `1 240` with a narrow space.
/// It comes first, because folding makes a narrow space a common one.
fn ungrouped(text: &str) -> String {
    let mut rest = text.chars().peekable();
    let mut before = None;
    let mut plain = String::with_capacity(text.len());
    while let Some(c) = rest.next() {
        let groups = matches!(c, ',' | '，' | '\u{a0}' | '\u{2009}' | '\u{202f}');
        let within = is_digit(before) && is_digit(rest.peek().copied());
        if !(groups && within) {
            plain.push(c);
        }
        before = Some(c);
    }
    plain
}

fn is_digit(c: Option<char>) -> bool {
    matches!(c, Some('0'..='9' | '０'..='９'))
}

/// Makes one dash and one apostrophe of all.
fn plain(text: &str) -> String {
    let one = |c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '‘' | '’' | 'ʼ' | '′' => '\'',
        '“' | '”' => '"',
        other => other,
    };
    text.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_not_told_apart() {
        assert_eq!(ungrouped("1,240 of 12,345,678"), "1240 of 12345678");
        assert_eq!(ungrouped("1\u{202f}240、１，２４０"), "1240、１２４０");
        assert_eq!(ungrouped("in 2017, 140 of them, 3,"), "in 2017, 140 of them, 3,");
        assert_eq!(ungrouped("6方面，21条"), "6方面，21条");
    }

    #[test]
    fn dashes_and_apostrophes_are_one() {
        assert_eq!(plain("2020–2026 3—5 −2 the city’s"), "2020-2026 3-5 -2 the city's");
    }
}
