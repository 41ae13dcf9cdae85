//! Where the head of an article ends: the lines at its beginning that speak of it.

use super::{
    fields::{WIDEST, fields_of, is_author, is_moment, speaks as says},
    headline::is_text,
    kicker,
};
use crate::{
    characters::width,
    import::{
        caption,
        language::{Field, Language, first_of},
        line::{Line, is_sentence},
    },
};

/// How many lines at the head of an article may speak about it.
pub(super) const HEAD: usize = 8;

/// Widest sentence that may be of a picture, in half Han characters.
const WIDEST_CAPTION: usize = 100;

/// Most lines of names alone below the head.
const SIGNERS: usize = 2;

/// Whether a line says who `name` is.
pub(super) fn is_about(text: &str, name: &str, language: &dyn Language) -> bool {
    let behind = text.get(..name.len()).zip(text.get(name.len()..));
    behind.is_some_and(|(head, rest)| {
        head.to_lowercase() == name.to_lowercase()
            && first_of(rest, &language.page().author_verbs).is_some()
    })
}

/// Where the head of an article ends, behind the last line there that speaks of it, and the number of the line
/// between headline and such a line, which is its deck. One sentence may stand there, more are the text.
pub(super) fn end(lines: &[Line], language: &dyn Language) -> (usize, Option<usize>) {
    let (mut end, mut deck) = (0, None);
    let (mut others, mut sentences) = (Vec::new(), 0);
    let mut authors: Vec<String> = Vec::new();
    for (index, line) in lines.iter().enumerate().take(HEAD) {
        let text = line.text.read.as_str();
        if authors.iter().any(|name| is_about(text, name, language)) {
            end = if end == index { index + 1 } else { end };
            continue;
        }
        let fields = fields_of(text, others.len() < 2, language);
        authors.extend(fields.iter().flatten().flat_map(|it| match it {
            Field::Author(_, names) => names.clone(),
            _ => Vec::new(),
        }));
        // Behind a sentence a date alone may be anybody's, and what is called like a desk a heading.
        let is_own = |fields: &Vec<Field>| {
            !fields.iter().all(is_moment) && !kicker::names_section(text, language)
        };
        let speaks = |fields: &Vec<Field>| sentences == 0 || end == index || is_own(fields);
        if fields.is_some_and(|it| speaks(&it)) {
            let has_text = lines.iter().skip(index).any(|it| is_sentence(&it.text.read));
            if others.len() == 2 && others.ends_with(&[index - 2, index - 1]) && has_text {
                deck = lines.get(index - 1).map(|it| it.number);
            }
            end = index + 1;
            continue;
        }
        if !others.is_empty() && caption::read(text).is_some() {
            continue;
        }
        sentences += usize::from(!others.is_empty() && is_sentence(text));
        others.push(index);
        // Behind captions and what pictures show the name of the author may stand.
        let is_signed = || {
            let below = lines.iter().take(HEAD).skip(index + 1);
            let mut below = below.take_while(|it| width(&it.text.read) <= WIDEST_CAPTION);
            below.any(|it| says(it, is_author, language))
        };
        if width(text) > WIDEST || sentences > 1 && !(width(text) <= WIDEST_CAPTION && is_signed())
        {
            break;
        }
    }
    (end, deck)
}

/// What the lines directly under the head say that are nothing but names, an author and where he writes,
/// before the text. They are apart from it, where anything is apart from anything; apart from the head are only both
/// together.
pub(super) fn signers(lines: &[Line], end: usize, language: &dyn Language) -> Vec<Field> {
    let below = lines.get(end..).unwrap_or_default();
    let is_name = |(at, line): &(usize, &Line)| {
        let text = line.text.read.as_str();
        (*at == 0 || !line.after_gap) && !kicker::names_section(text, language)
    };
    let names = below.iter().enumerate().take(SIGNERS).take_while(is_name);
    let names = names.map_while(|(_, it)| signer(&it.text.read, language));
    let names: Vec<Field> = if end > 0 { names.collect() } else { Vec::new() };
    let has_gaps = lines.iter().skip(1).any(|it| it.after_gap);
    let begins_text = |it: &&Line| match has_gaps {
        true => it.after_gap && is_sentence(&it.text.read),
        false => is_text(it),
    };
    let is_caption = |it: &&Line| caption::read(&it.text.read).is_some();
    let mut next = below.iter().skip(names.len()).take(SIGNERS);
    let next = next.find(|it| !is_caption(it)).filter(begins_text);
    let is_apart = below.first().is_some_and(|it| it.after_gap);
    let signs = match names.as_slice() {
        [Field::Author(..), Field::Source(_)] => true,
        [Field::Author(..), ..] => !is_apart,
        _ => false,
    };
    if next.is_some() && signs { names } else { Vec::new() }
}

/// The author or the publication that is all that a line names.
fn signer(text: &str, language: &dyn Language) -> Option<Field> {
    let name = || match fields_of(text, true, language)?.as_slice() {
        [Field::Source(name)] | [Field::Source(name), Field::OfPage(_)] => {
            Some(Field::Source(name.clone()))
        }
        _ => None,
    };
    language.bare_name(text).or_else(name)
}
