//! A number in large figures and small words, for those who see it at the size of a thumb.

/// The size of words beside figures, and of a text without figures, in sizes of figures.
const WORDS: f32 = 0.46;
const WORDS_ALONE: f32 = 0.66;

/// The size of `%` and of signs of currencies.
const SIGNS: f32 = 0.64;

/// The most characters of a number; what has more is cut short.
const MOST: usize = 40;

/// Cuts `text` into parts, each with its size against that of figures.
pub(super) fn parts(text: &str) -> Vec<(&str, f32)> {
    let text = text.char_indices().nth(MOST).map_or(text, |(end, _)| &text[..end]);
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return if text.is_empty() { Vec::new() } else { vec![(text, WORDS_ALONE)] };
    }
    let mut parts: Vec<(&str, f32)> = Vec::new();
    let mut start = 0;
    let mut previous = None;
    for (at, c) in text.char_indices() {
        let size = size_of(
            c,
            text[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit()),
            previous,
        );
        if let Some(before) = previous.replace(size).filter(|it| *it != size) {
            parts.push((&text[start..at], before));
            start = at;
        }
    }
    parts.extend(previous.map(|size| (&text[start..], size)));
    parts
}

/// Marks between two digits belong to them.
fn size_of(c: char, before_digit: bool, previous: Option<f32>) -> f32 {
    match c {
        '0'..='9' => 1.0,
        '.' | ',' | '+' | '-' | '–' | '—' | '~' | '～' | '/' | ':' | '×' | '·'
            if before_digit && previous == Some(1.0) =>
        {
            1.0
        }
        '%' | '$' | '¥' | '€' | '£' => SIGNS,
        _ => WORDS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_large_and_words_are_small() {
        let cases: [(&str, &[(&str, f32)]); 9] = [
            ("326.8亿元", &[("326.8", 1.0), ("亿元", WORDS)]),
            ("近40%", &[("近", WORDS), ("40", 1.0), ("%", SIGNS)]),
            ("9大类756个", &[("9", 1.0), ("大类", WORDS), ("756", 1.0), ("个", WORDS)]),
            ("1+27", &[("1+27", 1.0)]),
            ("10%—12%", &[("10", 1.0), ("%", SIGNS), ("—", WORDS), ("12", 1.0), ("%", SIGNS)]),
            ("$3,500", &[("$", SIGNS), ("3,500", 1.0)]),
            ("1.2 million", &[("1.2", 1.0), (" million", WORDS)]),
            ("全省第二位", &[("全省第二位", WORDS_ALONE)]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
