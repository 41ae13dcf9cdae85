//! Which language a text is in that the command writes: no sentence of another slips in.

use changjuan::{
    characters::{is_full_width, is_han},
    diagnostic::Diagnostics,
    messages::Locale,
};

/// What the command says of a report in every language, one after the other.
#[track_caller]
pub(crate) fn in_every_language(diagnostics: &Diagnostics) -> String {
    let said = Locale::ALL.map(|locale| diagnostics.render(locale, false));
    for (locale, said) in Locale::ALL.into_iter().zip(&said) {
        assert_in(locale, &without_excerpts(said));
    }
    said.concat()
}

/// Fails where `text` has anything in another language than that of `locale`, outside code and
/// quotes.
#[track_caller]
pub(crate) fn assert_in(locale: Locale, text: &str) {
    let prose = without_quotes(text);
    let found = match locale {
        Locale::Chinese => two_latin_words(&prose),
        Locale::English => {
            let is_typographic = |c: char| "“”‘’…—".contains(c);
            let is_chinese = |c: char| is_han(c) || is_full_width(c) && !is_typographic(c);
            let mut pairs = prose.char_indices().zip(prose.chars().skip(1));
            // A single character is an example, no sentence.
            pairs.find(|((_, one), two)| is_chinese(*one) && is_chinese(*two)).map(|it| it.0.0)
        }
    };
    if let Some(at) = found {
        let there: String = prose[at..].chars().take(40).collect();
        panic!("not {}: {there:?} in {text}", locale.tag());
    }
}

/// The text without the lines of the report that are shown in it, and without the frame around them.
pub(crate) fn without_excerpts(text: &str) -> String {
    let is_source = |line: &str| {
        let number = line.trim_start().split('│').next().unwrap_or_default().trim();
        line.contains('│') && !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
    };
    let lines = text.lines().filter(|line| !is_source(line) && !line.contains("╭─["));
    lines.fold(String::new(), |text, line| {
        // A sentence that goes on in the next line of a wrapped text is one.
        let joint = if line.starts_with(' ') { " " } else { "\n" };
        text + joint + line.trim_start_matches([' ', '·', '╰', '─', '│'])
    })
}

/// The text without what stands in backticks or in quotes.
fn without_quotes(text: &str) -> String {
    const PAIRS: [(&str, &str); 4] = [("`` ", " ``"), ("`", "`"), ("“", "”"), ("\"", "\"")];
    let (mut prose, mut rest) = (String::new(), text);
    let first = |text: &str| {
        let opened = PAIRS.iter().filter_map(|pair| Some((text.find(pair.0)?, *pair)));
        opened.min_by_key(|(at, _)| *at)
    };
    while let Some((at, (open, close))) = first(rest) {
        prose.push_str(&rest[..at]);
        let inside = &rest[at + open.len()..];
        let Some(end) = inside.find(close) else { panic!("{open} is not closed: {rest}") };
        prose.push('…');
        rest = &inside[end + close.len()..];
    }
    prose + rest
}

/// Where two words of Latin letters stand side by side.
fn two_latin_words(text: &str) -> Option<usize> {
    let is_latin = |word: &str| {
        let word = word.trim_end_matches([',', ';', ':', '.']);
        !word.is_empty() && word.bytes().all(|it| it.is_ascii_alphabetic())
    };
    let is_break = |c: char| !(c.is_ascii_alphanumeric() || ",;:.-_/'".contains(c));
    let mut before = None;
    for word in text.split_inclusive(is_break) {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        let (bare, end) =
            (word.trim_end_matches(is_break), word.trim_start_matches(|c| !is_break(c)));
        if is_latin(bare) && before.is_some() {
            return before;
        }
        before = (is_latin(bare) && end == " ").then_some(at);
    }
    None
}

#[test]
fn sentences_of_another_language_are_found() {
    for (locale, text, is_well) in [
        (Locale::Chinese, "第3行缺少`title = \"a b\"`，可写SVG或PNG", true),
        (Locale::Chinese, "第3行 expected a field", false),
        (Locale::Chinese, "每张 60 MB 以内", true),
        (Locale::English, "expected `湖` beside “城”… and \"河\"", true),
        (Locale::English, "expected 湖 or 河", true),
        (Locale::English, "expected 湖城", false),
        (Locale::English, "found none。（see there）", false),
    ] {
        let found = std::panic::catch_unwind(|| assert_in(locale, text));
        assert_eq!(found.is_ok(), is_well, "{text}");
    }
}
