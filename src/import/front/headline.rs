//! Which line of the head of a page reads like a headline, and which like a name or a row of links.

use std::collections::{HashSet, VecDeque};

use super::{fields::fields_of, site};
use crate::{
    characters::{is_han, width},
    import::{
        language::{Field, Language, is_in, last_of, words},
        line::{Line, is_in_capitals, is_sentence, with_bars},
        moment,
        note::Notes,
        remark::Remark,
        residue,
    },
    number::simplified,
};

/// How many lines above the text may hold the headline.
pub(super) const HEAD: usize = 10;

/// Widest headline, narrowest one, and narrowest text, in half Han characters.
const WIDEST: usize = 120;
pub(super) const NARROWEST: usize = 10;
const NARROWEST_TEXT: usize = 60;

/// Widest piece of a row, also of one that can be nothing else, and most pieces of one that may be a headline
/// in halves.
const WIDEST_PIECE: usize = 14;
const WIDEST_ENTRY: usize = 28;
const HALVES: usize = 2;

/// Widest piece of a row that says which issue it is, in half Han characters.
const WIDEST_ISSUE: usize = 36;

/// Most words of a name at the head of a page.
pub(super) const MOST_WORDS: usize = 5;

/// Most words of the name of a body.
const MOST_OF_BODY: usize = 9;

/// Shortest word that says what a text is about, and how much of it must be the same, in letters.
const SHORTEST: usize = 4;
const STEM: usize = 5;
const HAN_STEM: usize = 3;

/// Widest line that is no deck, in half Han characters, and how much wider a line is than the headline that it
/// stands over, as a fraction.
pub(in crate::import) const WIDEST_HEADING: usize = 40;
const OVER_HEADLINE: (usize, usize) = (3, 2);

/// Whether a line is of the text of the article.
pub(super) fn is_text(line: &Line) -> bool {
    is_sentence(&line.text.read) && width(&line.text.read) > NARROWEST_TEXT
}

/// Whether a line can be a headline, and no name.
pub(super) fn is_headline(line: &Line, language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    let is_small = |word: &str| word.len() > 3 && word.starts_with(char::is_lowercase);
    let says = text.contains(is_han)
        || text.split(' ').count() > MOST_WORDS
        || text.split(' ').any(is_small)
        || text.contains(':');
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || "‘’'“\"「《【".contains(c));
    // 公 告
    let mut all = text.split(' ');
    let is_spread = text.contains(' ') && all.all(|it| it.chars().all(is_han) && width(it) == 2);
    begins
        && !goes_on(line)
        && says
        && line.part.is_none()
        && (is_spread || (NARROWEST..=WIDEST).contains(&width(text)))
        && !text.ends_with(['。', '.', '：', ':'])
        && !is_row(text, language)
        && !is_name(text, MOST_WORDS, language)
        && fields_of(text, false, language).is_none()
}

/// Whether a line goes on with the one that it is joined to: `held on 3 May`, under what was held.
pub(super) fn goes_on(line: &Line) -> bool {
    let mut words = line.text.read.split(' ');
    let first = words.next().unwrap_or_default();
    !line.after_gap && words.count() > 1 && first.chars().all(char::is_lowercase)
}

/// Makes the line below the first the headline where the first only leads to it, and tells where either may be
/// it; the number of the line that is the deck.
pub(in crate::import) fn settle(
    title: &mut Line,
    lines: &mut VecDeque<Line>,
    deck: Option<usize>,
    notes: &mut Notes,
) -> Option<usize> {
    let below = lines.front_mut().filter(|it| deck == Some(it.number) && !it.after_gap);
    let Some(other) = below.and_then(|it| headline_below(title, it)) else { return deck };
    let number = lines.front().map(|it| it.number);
    notes.add(number.unwrap_or(title.number), Remark::OtherHeadline(other));
    number
}

/// Exchanges the line that stands first for the one below it, if that is the headline and the first leads to
/// it; what could be the headline as well, if it is not certain which of the two it is.
fn headline_below(first: &mut Line, below: &mut Line) -> Option<String> {
    let [first_width, width] = [&*first, &*below].map(|it| width(&it.text.read));
    let text = first.text.read.as_str();
    let is_longer = first_width * OVER_HEADLINE.1 > width * OVER_HEADLINE.0;
    let is_long = text.contains('，') && is_longer && first_width >= WIDEST_HEADING;
    let is_deck = below.text.read.starts_with("——") || width > WIDEST_HEADING;
    // While a million fall ill... / Doctors on a roll
    let breaks_off = text.ends_with('…') || text.ends_with("...");
    let is_either = (text.contains(is_han) || breaks_off) && !is_deck && width <= 2 * first_width;
    if is_either && (is_long || breaks_off || text.ends_with('：')) {
        std::mem::swap(first, below);
    }
    is_either.then(|| below.text.printed.clone())
}

/// Whether `line` shares next to no word with the text among `below`, as the motto of a paper does, while
/// one of at least `fewest` other headlines there does.
pub(super) fn is_outshone(
    line: &Line,
    below: &[Line],
    fewest: usize,
    language: &dyn Language,
) -> bool {
    let head = below.iter().take_while(|it| !is_text(it));
    let others: Vec<&Line> = head.filter(|it| is_headline(it, language)).collect();
    if others.is_empty() {
        return false;
    }
    let text = stems_of_text(below, language);
    let own = shared(line, &text, language);
    let best = others.iter().map(|it| shared(it, &text, language)).max().unwrap_or_default();
    own < 2 && best > own + 1 && (others.len() >= fewest || own == 0 && best > 2)
}

/// How many stems of a line stand in `text`.
pub(super) fn shared(line: &Line, text: &HashSet<String>, language: &dyn Language) -> usize {
    stems(&line.text.read, language).filter(|it| text.contains(it)).count()
}

/// The stems of all lines of the text.
pub(super) fn stems_of_text(lines: &[Line], language: &dyn Language) -> HashSet<String> {
    let text = lines.iter().filter(|it| is_text(it));
    text.flat_map(|it| stems(&it.text.read, language)).collect()
}

/// The beginnings of the words that say what a text is about; in Han characters, all that follow each other.
pub(super) fn stems(text: &str, language: &dyn Language) -> impl Iterator<Item = String> {
    let common = &language.page().common;
    let all = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let says = all.filter(|it| words(common).all(|word| word != it));
    says.flat_map(|it| {
        let all: Vec<char> = it.chars().collect();
        let (length, count) = match it.contains(is_han) {
            true => (HAN_STEM, all.len()),
            false if all.len() < SHORTEST => (STEM, 0),
            false => (STEM.min(all.len()), 1),
        };
        all.windows(length).take(count).map(String::from_iter).collect::<Vec<_>>()
    })
}

/// Whether a line is a row of links or codes, or says which issue it is: `要闻　国内　国际`, `Issue 4 · £3`.
pub(super) fn is_row(text: &str, language: &dyn Language) -> bool {
    if text.matches(['：', ':']).count() > 1 {
        return true;
    }
    let text = with_bars(text).replace("  ", "\u{3000}").replace(" / ", "\u{3000}");
    let text = text.replace(" · ", "|").replace(" • ", "|").replace(['·', '>'], "|");
    // BBC News - World - Middle East
    let has_dashes = text.matches(" - ").count() >= HALVES;
    let text = if has_dashes { text.replace(" - ", "|") } else { text };
    let pieces = text.split(['\u{3000}', '|', '｜']).map(str::trim);
    let pieces: Vec<&str> = pieces.filter(|it| !it.is_empty()).collect();
    let is_numbered = |it: &str| it.contains(|c: char| c.is_ascii_digit());
    // 2025年4月11日 星期五, 2025年第18期(总第742期)
    let is_issue = |it: &str| {
        moment::find(it).is_some() || it.contains(is_han) && is_numbered(it) && it.contains('期')
    };
    // NEWS   ARTS & ENTERTAINMENT   FOOD & DRINK
    let is_spaced = !text.contains(is_han) && text.contains("\u{3000} ");
    let is_menu = !text.contains(is_han) && (pieces.len() > HALVES || is_spaced);
    let widest = if is_menu { WIDEST_ENTRY } else { WIDEST_PIECE };
    let fits = |it: &&str| width(it) <= widest || width(it) <= WIDEST_ISSUE && is_issue(it);
    let is_lined = text.contains(['|', '｜']);
    let is_sure = pieces.len() > HALVES
        || is_lined
        || is_spaced
        // Wire  LAKETON
        || pieces.iter().any(|it| is_in_capitals(it)) && !is_in_capitals(&text)
        || pieces.iter().any(|it| is_publication(it, language) || is_numbered(it));
    // LIVE BLOG | SIGN UP: Morning Wire newsletter
    let is_shouted = is_lined && pieces.first().is_some_and(|it| is_in_capitals(it));
    pieces.len() > 1 && (is_shouted || is_sure && pieces.iter().all(fits))
}

/// Whether a text is the name of a publication.
pub(super) fn is_publication(text: &str, language: &dyn Language) -> bool {
    matches!(language.bare_name(text), Some(Field::Source(_)))
}

/// The paper whose name begins the line of an issue: `云岭日报数字报  2025年4月11日`.
pub(super) fn paper_of(text: &str, language: &dyn Language) -> Option<String> {
    let text = with_bars(text).replace("  ", "\u{3000}").replace(" - ", "|");
    let mut pieces = text.split(['·', '|', '｜', '>', '\u{3000}']).map(str::trim);
    let first = pieces.next()?;
    // 湖城晚报 2024年5月17日 星期五 A04 民生
    let is_dated = first.contains(is_han) && moment::find(first).is_some();
    let first = first.split(' ').next().filter(|_| is_dated).unwrap_or(first);
    // Match Centre | Fixtures | Averages
    let is_menu = pieces.clone().count() > 1 && !text.contains(|c: char| c.is_ascii_digit());
    if is_menu && !text.contains(is_han) {
        return None;
    }
    let name = residue::without_digital(first, language).unwrap_or(first);
    is_publication(name, language).then(|| name.to_owned())
}

/// Whether a line names a paper or an office, by itself, before a motto over a row of links, or since lines below
/// say whose reporters or whose article it is.
pub(super) fn names(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    let is_said = |line: &Line| {
        let fields = fields_of(&line.text.read, false, language);
        fields.iter().flatten().any(|it| match it {
            Field::Agency(name) | Field::Source(name) => name == text,
            _ => false,
        })
    };
    // THE REGAL, WEXBY; Laketon Worker online
    let name = residue::without_digital(text, language).unwrap_or(text).replacen(", ", " ", 1);
    is_name(&name, MOST_WORDS, language)
        || is_body(text, language)
        || below.iter().take(HEAD).any(is_said)
        || before_motto(text).is_some_and(|name| {
            let is_row = |it: &Line| is_row(&it.text.read, language);
            is_name(name, MOST_WORDS, language)
                && below.first().is_some_and(|it| is_row(it) || has_gap(line, it))
        })
}

/// Whether a line is the name of a body, however long: Laketon Lock & Canal Gardens Association.
pub(super) fn is_body(text: &str, language: &dyn Language) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    is_in(last, &language.page().institutions) && is_name(text, MOST_OF_BODY, language)
}

/// Whether a row of links that stood between two lines is left out already.
pub(super) fn has_gap(line: &Line, below: &Line) -> bool {
    below.number > line.number + 1 + usize::from(below.after_gap)
}

/// What stands before a dash and small words: Laketon Lido — run by swimmers.
pub(super) fn before_motto(text: &str) -> Option<&str> {
    let (name, motto) = [" — ", " – ", " - "].iter().find_map(|dash| text.split_once(dash))?;
    motto.starts_with(char::is_lowercase).then_some(name)
}

/// A name in Han characters without the one that it has in others: `湖城晚報 Laketon Evening`.
pub(super) fn without_latin(text: &str) -> &str {
    let is_latin = |c: char| c.is_ascii_alphabetic() || c == ' ';
    let bare = text.trim_matches(is_latin);
    let (before, behind) = text.split_once(bare).unwrap_or_default();
    let is_apart = before.is_empty() || before.ends_with(' ');
    let is_name = is_apart && (behind.is_empty() || behind.starts_with(' '));
    if is_name && bare.chars().all(is_han) { bare } else { text }
}

/// A headline behind what an agency or a paper sets before it: `UPDATE 1-`, `EXCLUSIVE: `.
pub(in crate::import) fn without_slug<'t>(
    text: &'t str,
    language: &dyn Language,
) -> Option<&'t str> {
    words(&language.page().slugs).find_map(|slug| match slug.split_once('#') {
        Some((word, mark)) => {
            let number = text.strip_prefix(word)?;
            number.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(mark)
        }
        None => text.strip_prefix(slug),
    })
}

/// Whether a line is nothing but a name of at most so many words.
pub(super) fn is_name(text: &str, most: usize, language: &dyn Language) -> bool {
    if text.contains(is_han) {
        let text = without_latin(text);
        let is_office = width(text) <= 2 * WIDEST_PIECE
            && text.chars().all(char::is_alphanumeric)
            && last_of(&simplified(text), &language.page().offices).is_some();
        return is_office || is_publication(text, language) || site::is_channel(text, language);
    }
    // U.S.
    let is_short = |word: &str| is_in_capitals(word) && word.ends_with('.');
    let is_word = |word: &str| {
        words(&language.page().joints).any(|it| it == word)
            || is_short(word)
            || word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
    };
    text.split(' ').count() <= most && text.split(' ').all(is_word)
}
