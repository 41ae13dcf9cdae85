//! What a page sets above a headline: the name of the paper or office, its motto, rows of links, the issue.

use super::{
    heading::is_date,
    imprint::fields_of,
    kicker,
    language::{Field, Language, first_of, last_of, words},
    line::{Line, is_sentence},
    moment::{self, Found},
    note::Notes,
    remark::Remark,
};
use crate::{
    characters::{is_han, width},
    number::simplified,
};

/// How many lines above the text may hold the headline.
const HEAD: usize = 10;

/// Widest headline, narrowest one below a name, and narrowest text, in half Han characters.
const WIDEST: usize = 120;
const NARROWEST: usize = 10;
const NARROWEST_TEXT: usize = 60;

/// Widest piece of a row, and most pieces of one that may be a headline in halves.
const WIDEST_PIECE: usize = 14;
const HALVES: usize = 2;

/// Most words of a name at the head of a page, and of one below it.
const MOST_WORDS: usize = 5;
const MOST_BELOW: usize = 2;

/// Most words of a motto.
const MOST_OF_MOTTO: usize = 6;

/// Small words within names.
const SMALL: &str = "of|the|and|for|at|on|in|to|&";

/// What a page says above a headline.
#[derive(Default)]
pub(super) struct Masthead {
    /// The name of the paper or office.
    pub(super) name: Option<String>,
    /// The section.
    pub(super) kicker: Option<String>,
    /// A date in lines that say nothing else, and the line that it begins on.
    pub(super) date: Option<(Found, usize)>,
}

/// What stands directly above a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Above {
    /// Nothing, or what speaks of the article.
    Nothing,
    /// The name of a paper, which the imprint takes.
    Paper,
    /// What was left out, and perhaps a date below it.
    Others,
}

/// Takes the lines above the headline out of the others that are none, as long as one that reads like a
/// headline stands below them; with them all that stands above the line with the number `way`.
pub(super) fn take(
    mut lines: Vec<Line>,
    way: usize,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Masthead, Vec<Line>) {
    let mut head = Masthead::default();
    let (mut at, mut above) = (0, Above::Nothing);
    let mut others = String::new();
    while let Some(line) = lines.get(at)
        && let Some(count) = count_above(lines.get(at..).unwrap_or_default(), above, language)
            .or_else(|| (line.number < way).then_some(1))
    {
        if count == 0 {
            let fields = fields_of(&line.text.read, true, language);
            let is_paper = at == 0 && matches!(fields.as_deref(), Some([Field::Source(_)]));
            above = match above {
                Above::Nothing if is_paper => Above::Paper,
                above => above,
            };
            at += 1;
            continue;
        }
        let below = lines.get(at + 1..).unwrap_or_default();
        if above == Above::Nothing && names(&line.text.read, below, language) {
            head.name = Some(line.text.printed.clone());
        }
        let paper = line.text.read.split('·').next().filter(|it| is_publication(it, language));
        head.name = head.name.or_else(|| Some(paper?.to_owned()));
        for line in lines.drain(at..at + count) {
            let text = line.text.read.as_str();
            // The date of a page may stand on three lines.
            others = format!("{others}/{text}");
            head.date = head.date.or_else(|| Some((moment::find(&others)?, line.number)));
            let is_section = head.kicker.is_none() && kicker::is_shouted(text);
            if is_section && head.name.as_ref() != Some(&line.text.printed) {
                head.kicker = Some(line.text.printed.clone());
                notes.add(line.number, Remark::Taken(line.text.printed));
            } else {
                notes.add(line.number, Remark::LeftOut(line.text.printed));
            }
        }
        above = Above::Others;
    }
    let is_section = |lines: &[Line]| kicker::stands_first(lines, language);
    if head.kicker.is_none() && lines.get(at..).is_some_and(is_section) {
        let line = lines.remove(at);
        notes.add(line.number, Remark::Taken(line.text.printed.clone()));
        head.kicker = Some(line.text.printed);
    }
    if let Some(headline) = lines.get(at).filter(|_| above == Above::Others) {
        notes.add(headline.number, Remark::BelowOthers);
    }
    (head, lines)
}

/// How many of the first of `lines` stand above the headline and are none, 0 for one that speaks of the
/// article, as a date does; none where the headline begins.
fn count_above(lines: &[Line], above: Above, language: &dyn Language) -> Option<usize> {
    let [line, below @ ..] = lines else { return None };
    let begins_text =
        |at: usize| lines.get(at).is_some_and(is_text) && !kicker::is_signed(lines, at, language);
    let head = (1..lines.len().min(HEAD)).take_while(|at| !begins_text(*at));
    let headlines = head.filter(|at| is_headline(&lines[*at], language)).count();
    if headlines == 0 || begins_text(0) {
        return None;
    }
    let text = line.text.read.as_str();
    if fields_of(text, true, language).is_some() {
        return Some(0);
    }
    let is_named = names(text, below, language);
    let in_block = |at: usize| {
        below.get(at).is_some_and(|it| !it.after_gap && is_furniture(&it.text.read, language))
    };
    // A motto stands between the name and the issue, and never is the only line that reads like a headline.
    let has_motto = below.first().is_some_and(|it| {
        !it.after_gap && headlines > usize::from(is_headline(it, language)) && in_block(1)
    });
    let has_place = below.split_first().is_some_and(|(line, below)| is_motto(line, below));
    if above == Above::Nothing && is_named && (has_motto || has_place) {
        return Some(2);
    }
    if kicker::stands_first(lines, language) {
        return None;
    }
    // 探访水产市场： leads to the headline that is joined to it.
    let leads = text.contains(is_han)
        && text.ends_with('：')
        && width(text) >= NARROWEST
        && below.first().is_some_and(|it| !it.after_gap && is_headline(it, language));
    let is_none = is_furniture(text, language) && !leads
        || is_told_again(text, below, language)
        || match above {
            Above::Others => {
                let is_section = is_name(text, MOST_BELOW, language) || kicker::is_shouted(text);
                is_section || !line.after_gap && is_named
            }
            Above::Paper => is_motto(line, below) || kicker::is_shouted(text),
            Above::Nothing => {
                // A row of links below it is left out already.
                let is_over_row = below.first().is_some_and(|it| it.number > line.number + 2);
                // The name of an office is no headline, words with capitals may be one.
                let is_own = in_block(0) || is_over_row || text.contains(is_han);
                is_named && (is_own || is_publication(text, language) || headlines > 1)
            }
        };
    is_none.then_some(1)
}

/// Whether a line of a table names the headline that stands below it: `标题：水利建设情况通报`.
fn is_told_again(text: &str, below: &[Line], language: &dyn Language) -> bool {
    let text: String = text.split_whitespace().collect();
    let label = first_of(&text, &language.page().titled).unwrap_or(&text);
    let title = text.get(label.len()..).filter(|it| !it.is_empty());
    let is_same = |line: &Line| {
        line.text.read.split_whitespace().collect::<String>() == *title.unwrap_or_default()
    };
    title.is_some() && below.iter().take(HEAD).any(is_same)
}

/// Whether a line directly under the name of a paper, and set apart from what follows, is its place or motto.
fn is_motto(line: &Line, below: &[Line]) -> bool {
    let text = line.text.read.as_str();
    let is_title = |word: &str| !word.starts_with(char::is_lowercase);
    let ends = !line.after_gap && below.first().is_some_and(|it| it.after_gap);
    ends && text.is_ascii()
        && text.split_whitespace().all(is_title)
        && text.split_whitespace().count() <= MOST_OF_MOTTO
        && !is_sentence(text)
}

/// Whether a line is a row, a date, a number or the issue, or announces something.
fn is_furniture(text: &str, language: &dyn Language) -> bool {
    is_row(text, language)
        || is_date(text)
        || !text.contains(char::is_alphabetic)
        || text.ends_with(['：', ':'])
        || fields_of(text, true, language)
            .is_some_and(|it| it.iter().all(|it| matches!(it, Field::OfPage(_))))
}

/// Whether a line is of the text of the article.
fn is_text(line: &Line) -> bool {
    is_sentence(&line.text.read) && width(&line.text.read) > NARROWEST_TEXT
}

/// Whether a line can be a headline, and no name.
fn is_headline(line: &Line, language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    let is_small = |word: &str| word.len() > 3 && word.starts_with(char::is_lowercase);
    let says = text.contains(is_han)
        || text.split(' ').count() > MOST_WORDS
        || text.split(' ').any(is_small)
        || text.contains(':');
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || "‘’'“\"「《【".contains(c));
    begins
        && says
        && (NARROWEST..=WIDEST).contains(&width(text))
        && !text.ends_with(['。', '.', '：', ':'])
        && !is_row(text, language)
        && !is_name(text, MOST_WORDS, language)
        && fields_of(text, false, language).is_none()
}

/// Whether a line is a row of links or codes, or says which issue it is: `要闻　国内　国际`, `Issue 4 · £3`.
fn is_row(text: &str, language: &dyn Language) -> bool {
    if text.matches(['：', ':']).count() > 1 {
        return true;
    }
    let text = text.replace("  ", "\u{3000}").replace(" · ", "|").replace('·', "|");
    let pieces: Vec<&str> = text.split(['\u{3000}', '|', '｜']).map(str::trim).collect();
    let is_sure = pieces.len() > HALVES
        || text.contains(['|', '｜'])
        || pieces
            .iter()
            .any(|it| is_publication(it, language) || it.contains(|c: char| c.is_ascii_digit()));
    pieces.len() > 1 && is_sure && pieces.iter().all(|it| width(it) <= WIDEST_PIECE)
}

/// Whether a text is the name of a publication.
fn is_publication(text: &str, language: &dyn Language) -> bool {
    matches!(language.bare_name(text), Some(Field::Source(_)))
}

/// Whether a line names a paper or an office, by itself or since lines below say whose reporters or whose article
/// it is.
fn names(text: &str, below: &[Line], language: &dyn Language) -> bool {
    let is_said = |line: &Line| {
        let fields = fields_of(&line.text.read, false, language);
        fields.iter().flatten().any(|it| match it {
            Field::Agency(name) | Field::Source(name) => name == text,
            _ => false,
        })
    };
    is_name(text, MOST_WORDS, language) || below.iter().take(HEAD).any(is_said)
}

/// Whether a line is nothing but a name of at most so many words.
fn is_name(text: &str, most: usize, language: &dyn Language) -> bool {
    if text.contains(is_han) {
        let is_office = width(text) <= 2 * WIDEST_PIECE
            && text.chars().all(char::is_alphanumeric)
            && last_of(&simplified(text), &language.page().offices).is_some();
        return is_office || is_publication(text, language);
    }
    let is_word = |word: &str| {
        words(SMALL).any(|it| it == word)
            || word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
    };
    text.split(' ').count() <= most && text.split(' ').all(is_word)
}
