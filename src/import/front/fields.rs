//! What a line says about an article: when it appeared, where, by whom.

use crate::{
    characters::width,
    import::{
        language::{DATE, Field, Language, last_of},
        line::{Line, is_in_capitals, with_bars},
        moment, residue,
    },
};

/// Widest line about an article, in half Han characters.
pub(super) const WIDEST: usize = 200;

/// What a line says about the article; none if it says anything else.
pub(super) fn fields_of(line: &str, is_above: bool, language: &dyn Language) -> Option<Vec<Field>> {
    let is_picture = |c: char| matches!(c, '\u{1F000}'..='\u{1FAFF}');
    let is_mark = |c: char| c.is_whitespace() || "|｜■◆●▲".contains(c) || is_picture(c);
    let line = with_bars(line.trim_matches(is_mark));
    let line = line.as_str();
    if width(line) > WIDEST || line.ends_with(['。', '！', '？']) {
        return None;
    }
    // The way to the page may begin the line.
    let way = residue::way_before(line);
    let line = line.get(way.map_or(0, str::len)..)?.trim_start();
    let (mut moments, mut rest, mut left) = (Vec::new(), line, String::new());
    moments.extend(way.map(|it| Field::OfPage(it.to_owned())));
    while let Some(found) = moment::find(rest) {
        left.push_str(rest.get(..found.range.start)?);
        let label = left.trim_end_matches([' ', ':', '：', '-', '于']).trim_end_matches(" on");
        let is_update = last_of(label, &language.page().updates).is_some();
        left.push(DATE);
        let printed = rest.get(found.range.clone())?.to_owned();
        rest = rest.get(found.range.end..)?;
        moments.push(Field::Moment { found, printed, is_update });
    }
    left.push_str(rest);
    let others = language.fields(&left, is_above)?;
    moments.extend(others);
    (!moments.is_empty() && is_sure(&moments)).then_some(moments)
}

/// Whether so much of a line is known that a name in it that may be anything belongs there too.
fn is_sure(fields: &[Field]) -> bool {
    let mut unknown = fields.iter().filter_map(|it| match it {
        Field::Unknown(name, _) => Some(name),
        _ => None,
    });
    let Some(name) = unknown.next() else { return true };
    let is_shouted = is_in_capitals(name);
    let known = fields.iter().any(|it| match it {
        Field::Moment { found, .. } => found.has_clock(),
        Field::Unknown(..) => is_shouted,
        _ => true,
    });
    known && unknown.next().is_none()
}

pub(super) fn is_moment(field: &Field) -> bool {
    matches!(field, Field::Moment { .. })
}

pub(super) fn is_author(field: &Field) -> bool {
    matches!(field, Field::Author(..))
}

/// Whether one of the things that a line says of the article is such a one.
pub(super) fn speaks(
    line: &Line,
    is_one: impl Fn(&Field) -> bool,
    language: &dyn Language,
) -> bool {
    let fields = fields_of(&line.text.read, false, language);
    fields.is_some_and(|it| it.iter().any(is_one))
}

/// Whether a line says nothing of the article, but in which issue it is, or how often it was read.
pub(super) fn is_of_page(text: &str, language: &dyn Language) -> bool {
    let is_one = |field: &Field| match field {
        Field::OfPage(_) => true,
        Field::Moment { found, .. } => found.is_month,
        _ => false,
    };
    fields_of(text, true, language).is_some_and(|it| it.iter().all(is_one))
}
