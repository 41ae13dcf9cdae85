//! What a page sets between its name and the headline, one in a line: the names of its pages, and what other
//! articles are called.

use std::collections::HashSet;

use super::{
    fields::{fields_of, is_author, is_moment, speaks},
    headline::{
        MOST_WORDS, NARROWEST, has_gap, is_body, is_name, is_row, is_text, names, paper_of, stems,
        stems_of_text, without_latin, without_slug,
    },
    motto::is_motto,
    site,
};
use crate::{
    characters::{is_han, width},
    import::{
        language::Language,
        line::{Line, is_in_capitals},
        note::Notes,
        remark::Remark,
    },
};

/// How many words of the text any line may have by chance, at most, and how many a headline has that is told from
/// the names above it by nothing else.
const FEW: usize = 2;
const MANY: usize = 3;

/// How many lines above the text may be of the page.
const HEAD: usize = 80;

/// Fewest entries of a menu, and fewest headlines of other articles above a signed one.
const FEWEST: usize = 4;

/// Widest entry in each script, in half Han characters, most words of one, and of one that stands below the headline.
const WIDEST: usize = 24;
const WIDEST_HAN: usize = 12;
const MOST_OF_ENTRY: usize = 3;
const MOST_BELOW: usize = 2;

/// Most lines of a headline and what belongs to it, and the narrowest deck, in half Han characters.
const BLOCK: usize = 3;
const DECK: usize = 60;

/// Leaves out what stands between the first line and the headline but for dates and the names of bodies, where that is clear; the number of the
/// headline, 0 where nothing is left out.
pub(in crate::import) fn leave_out(
    lines: Vec<Line>,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Vec<Line>, usize) {
    let headline = headline_below(&lines, language);
    let number = headline.and_then(|at| lines.get(at)).map_or(0, |it| it.number);
    let mut kept = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        let is_above = at > 0 && line.number < number;
        let fields = || fields_of(&line.text.read, true, language);
        let text = line.text.read.as_str();
        let is_named = || is_body(text, language) && !is_in_capitals(text);
        if is_above && !is_named() && !fields().is_some_and(|it| it.iter().any(is_moment)) {
            notes.add(line.number, Remark::LeftOut(line.text.printed));
        } else {
            kept.push(line);
        }
    }
    (kept, number)
}

/// Where the headline stands below a menu or below those of other articles: over the name of its author, its date or
/// the text, and with more words of the text than all above it; or as the first line about the text.
fn headline_below(lines: &[Line], language: &dyn Language) -> Option<usize> {
    let page = Page::of(lines, language)?;
    if let Some(at) = page.below_way() {
        return Some(at);
    }
    let ends = (2..page.text).filter(|at| page.says(&lines[*at])).chain([page.text]);
    let mut tops = ends.filter_map(|end| Some((page.top(end)?, end)));
    let clear = tops.find(|(top, end)| {
        let is_signed = lines.get(*end).is_some_and(|it| speaks(it, is_author, language));
        let stands = if is_signed {
            Over::Author
        } else if top + 1 == *end && *end < page.text {
            Over::Date
        } else {
            Over::Others
        };
        page.is_clear(*top, stands)
    });
    clear.map(|it| it.0).or_else(|| page.below_names())
}

/// What a headline stands over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    /// The name of its author, perhaps below its deck.
    Author,
    /// A date.
    Date,
    /// The text, or something else of the page.
    Others,
}

/// The lines of a page with the words of its text.
struct Page<'l> {
    lines: &'l [Line],
    language: &'l dyn Language,
    /// Where the text begins, and what it is about.
    text: usize,
    words: HashSet<String>,
}

impl<'l> Page<'l> {
    fn of(lines: &'l [Line], language: &'l dyn Language) -> Option<Self> {
        let is_of_head = |it: &&Line| !is_text(it) && it.part.is_none();
        let text = lines.iter().take(HEAD).take_while(is_of_head).count();
        (text < lines.len().min(HEAD)).then(|| Self {
            lines,
            language,
            text,
            words: stems_of_text(lines, language),
        })
    }

    /// How many words of the text a line has.
    fn shared(&self, line: &Line) -> usize {
        let stems: HashSet<String> = stems(&line.text.read, self.language).collect();
        stems.intersection(&self.words).count()
    }

    fn is_entry(&self, line: &Line) -> bool {
        is_entry(line, self.language)
    }

    /// Where the headline begins that stands above the line at `end`, but for entries of a menu and captions between
    /// and its deck.
    fn top(&self, end: usize) -> Option<usize> {
        let lines = self.lines.get(..end)?;
        // The caption of a picture has a credit behind a line.
        let is_below = |it: &&Line| {
            let text = it.text.read.as_str();
            text.contains(" | ") || self.is_entry(it) && text.split(' ').count() <= MOST_BELOW
        };
        let below = lines.iter().rev().take_while(is_below).count();
        let reads = |it: &&Line| {
            let text = it.text.read.as_str();
            !self.is_entry(it)
                && !is_row(text, self.language)
                && !speaks(it, |_| true, self.language)
        };
        let last = lines.len() - below;
        match lines.iter().rev().skip(below).take_while(reads).count() {
            0 => None,
            count @ 1..=BLOCK => Some(last - count),
            // Below the headlines of other articles it may have a deck.
            _ => {
                let is_deck = lines.get(last - 1).is_some_and(|it| width(&it.text.read) > DECK);
                Some(last - 1 - usize::from(is_deck))
            }
        }
    }

    /// Where the headline stands below the way to it, which ends with it: `Home News Keepers ask for boats`.
    fn below_way(&self) -> Option<usize> {
        let is_in_way = |at: &usize| {
            let text = self.lines[*at].text.read.as_str();
            let is_way = |it: &Line| {
                let way = it.text.read.strip_suffix(text);
                way.is_some_and(|it| it.ends_with([' ', '>', '›', '»', '/']))
            };
            width(text) >= NARROWEST && self.lines[1..*at].iter().any(is_way)
        };
        (2..self.text).find(is_in_way)
    }

    /// Where the first line that is about the text stands below names, rows of links and what has next to no word of
    /// it, or the one that it goes on.
    fn below_names(&self) -> Option<usize> {
        let least = |at: usize| if self.is_over_day(at) { FEW } else { MANY };
        let says =
            |at: &usize| !self.is_of_page(*at) && self.shared(&self.lines[*at]) >= least(*at);
        let first = (1..self.text).find(says)?;
        // Another headline of few words of the text stands over its date.
        let is_other = (1..first).any(|at| self.is_over_date(at));
        // Directly under the name of a page its motto stands.
        let goes_on = |at: &usize| {
            let line = &self.lines[*at];
            let is_motto = *at < 2 && self.shared(line) == 0;
            let is_teaser = without_slug(&line.text.read, self.language).is_some();
            !self.is_left_out(at + 1) && !self.is_of_page(*at) && !is_motto && !is_teaser
        };
        let above = || (1..first).rev().take(BLOCK - 1).take_while(goes_on).count();
        (!is_other && self.is_page(first)).then(|| first - above())
    }

    /// Whether the lines above the one at `end` are of a page: a short name, and rows of links or nothing of the text.
    fn is_page(&self, end: usize) -> bool {
        let first = self.lines[0].text.read.as_str();
        let is_paper = paper_of(first, self.language).is_some_and(|it| it != first);
        let is_name =
            is_paper || self.is_of_page(0) || width(first) <= WIDEST || first.contains(['|', '｜']);
        let is_far = |at: usize| {
            at == 0 && is_paper || self.is_of_page(at) || self.shared(&self.lines[at]) < FEW
        };
        let is_over_row = |at: usize| {
            self.is_left_out(at + 1) || is_row(&self.lines[at].text.read, self.language)
        };
        let is_named = || names(&self.lines[0], &self.lines[1..], self.language);
        // 湖城商报 / 〔对话〕 / the headline / its date
        let is_below = || end > 1 && first.contains(is_han) && self.is_over_day(end);
        is_name && (0..end).all(is_far) && ((0..end).any(is_over_row) || is_named() || is_below())
    }

    /// Whether a line that may be a headline stands over who wrote the article, or when it appeared.
    fn is_over_date(&self, at: usize) -> bool {
        let text = self.lines[at].text.read.as_str();
        let is_of_menu = !text.contains(' ')
            && self.is_entry(&self.lines[at])
            && self.shared(&self.lines[at]) == 0;
        self.says(&self.lines[at + 1])
            && !self.says(&self.lines[at])
            && !is_of_menu
            && !site::is_of_site(text, self.language)
            && !is_row(text, self.language)
            && !text.starts_with('#')
    }

    /// Whether a line of Han characters stands directly over a date.
    fn is_over_day(&self, at: usize) -> bool {
        let below = self.lines.get(at + 1).filter(|it| !it.after_gap);
        self.lines[at].text.read.contains(is_han)
            && below.is_some_and(|it| speaks(it, is_moment, self.language))
    }

    /// Whether a line says by whom the article is, or when it appeared.
    fn says(&self, line: &Line) -> bool {
        speaks(line, |it| is_author(it) || is_moment(it), self.language)
    }

    /// Whether lines were left out above the one at `at`.
    fn is_left_out(&self, at: usize) -> bool {
        has_gap(&self.lines[at - 1], &self.lines[at])
    }

    /// Whether a line is a name, a row of links, a motto, or says something of the site or the article.
    fn is_of_page(&self, at: usize) -> bool {
        let (line, below) = (&self.lines[at], &self.lines[at + 1..]);
        let text = line.text.read.as_str();
        // A short headline over its date may look like a name.
        let is_over = self.shared(line) >= MANY && below.first().is_some_and(|it| self.says(it));
        !is_over && (self.is_entry(line) || names(line, below, self.language))
            || site::is_of_site(text, self.language)
            || is_row(text, self.language)
            || is_motto(line, below, self.language)
            || speaks(line, |_| true, self.language)
    }

    /// Whether the headline at `top` is one for certain, and what stands above it is not.
    fn is_clear(&self, top: usize, over: Over) -> bool {
        let Some(headline) = self.lines.get(top) else { return false };
        let Some([first, above @ ..]) = self.lines.get(..top) else { return false };
        let own = self.shared(headline);
        if own == 0 {
            return false;
        }
        let is_again = |it: &Line| it.text.read == headline.text.read;
        // Over a date or a name it stands even where others have as many words, or two by chance.
        let most = if over == Over::Others { own.saturating_sub(1) } else { own.max(FEW) };
        let is_other = |it: &Line| self.is_entry(it) || is_again(it) || self.shared(it) <= most;
        let is_far = |it: &Line| self.is_entry(it) || self.shared(it) < FEW;
        let is_page = first.text.read.starts_with(&headline.text.read)
            || self.shared(first) < FEW
            || over == Over::Author && self.is_entry(first);
        let menu = above.windows(FEWEST).position(|it| it.iter().all(|it| self.is_entry(it)));
        let is_below = match menu {
            Some(at) => above.iter().take(at).all(is_far),
            None => over == Over::Author && above.len() >= FEWEST && above.iter().all(is_far),
        };
        is_page && is_below && above.iter().all(is_other)
    }
}

/// Whether a line can be the entry of a menu: few words, or names alone.
fn is_entry(line: &Line, language: &dyn Language) -> bool {
    let text = without_latin(&line.text.read);
    let is_short = match text.contains(is_han) {
        true => width(text) <= WIDEST_HAN,
        false => width(text) <= WIDEST && text.split(' ').count() <= MOST_OF_ENTRY,
    };
    let is_shouted =
        || is_in_capitals(text) && !text.contains(is_han) && text.split(' ').count() <= MOST_WORDS;
    let is_name = || is_shouted() || is_name(text, MOST_WORDS, language);
    line.part.is_none() && (is_short || is_name())
}
