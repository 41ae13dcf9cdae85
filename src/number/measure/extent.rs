//! How far what belongs to a numeral goes on behind it in running text.

use super::super::{
    Bound,
    lexicon::{Unit, Words, is_one_of, is_word_of, starts_with_any, strip_apart, strip_word},
};

/// Most words between "every" and the unit of which each has so much.
const MOST_DESCRIBED: usize = 2;

/// The measure behind a numeral, as far as it is known word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::number) struct Extent {
    /// Its length in bytes; none where there is neither magnitude nor unit.
    pub(in crate::number) length: usize,
    /// The power of ten of its magnitude: 4 for 60余万人次.
    pub(in crate::number) power: u32,
    pub(in crate::number) unit: Option<Unit>,
    /// Whether it has words that bound the number: 余, 以上.
    pub(in crate::number) bounded: bool,
}

impl Extent {
    /// Reads qualifiers, magnitudes, unit and limit. `money` says that a currency stands before.
    pub(in crate::number) fn read<'t>(text: &'t str, money: bool, words: &'static Words) -> Self {
        let mut bounded = false;
        // 个多 is one only before 亿, and before 月 or 小时, whose units have it.
        let own = |text: &str| !text.starts_with('个') || text.starts_with("个多亿");
        let mut qualified = |text: &'t str| match words.split_qualifier(text).filter(|_| own(text))
        {
            // £5 plus tax
            Some((_, rest)) if money && is_added(text, rest, words) => text,
            Some((_, rest)) => {
                bounded = true;
                rest
            }
            None => text,
        };
        let (power, rest) = words.split_magnitudes(qualified(unspaced(text)), money);
        let rest = qualified(rest);
        let spaced = unspaced(rest);
        let found = words.unit(spaced).or_else(|| glued(text, words).filter(|_| !money));
        let behind = found.map_or(rest, |unit| &spaced[unit.word.len()..]);
        let times = found.and_then(|unit| times(unit.word, behind, words));
        let unit = found.map(|unit| Unit { counts: unit.counts && times.is_none(), ..unit });
        let mut rest = unit.map_or(rest, |_| behind_divisors(times.unwrap_or(behind), words));
        if money && unit.is_none() && !bounded {
            rest = behind_divisors(if power == 0 { text } else { rest }, words);
        }
        if unit.is_some() || power > 0 || money {
            let whole = unit.is_some_and(|unit| !unit.counts);
            // 1米多, but 30个多功能厅 and 比5万人多了三成.
            let more = rest.strip_prefix('多').filter(|it| !it.starts_with(['了', '出']));
            if let Some(behind) = more.filter(|_| whole) {
                (rest, bounded) = (behind, true);
            }
            if let Some(behind) = limit(rest, words) {
                (rest, bounded) = (behind, true);
            }
            rest = behind_rates(rest, unit.is_some(), money, words);
        }
        let known = unit.is_some() || power > 0 || bounded || money;
        let length = if known { text.len() - rest.len() } else { 0 };
        Self { length, power, unit, bounded }
    }

    pub(in crate::number) fn is(&self, words: &[String]) -> bool {
        self.unit.is_some_and(|unit| is_one_of(unit.word, words))
    }
}

/// What follows the 次 that counts how often the things of a unit came: 2天次, 30台次.
fn times<'t>(unit: &str, behind: &'t str, words: &'static Words) -> Option<&'t str> {
    let is_times = words.unit(behind).is_some_and(|it| it.word == "次");
    behind.strip_prefix('次').filter(|_| is_times && unit.chars().count() == 1)
}

/// The unit of the letter that stands at the digits: 20p.
fn glued(text: &str, words: &'static Words) -> Option<Unit> {
    let stands = |word: &&String| {
        let behind = text.strip_prefix(word.as_str());
        behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    };
    words.units.glued.iter().find(stands).map(|word| Unit { word, counts: false })
}

/// What follows the limit that `text` begins with, perhaps behind a blank.
pub(in crate::number) fn limit<'a>(text: &'a str, words: &Words) -> Option<&'a str> {
    let (word, bound, rest) = words.limits.at_start(unspaced(text))?;
    // 7t/ha plus of barley, but not "£5 plus tax".
    if is_one_of(word, &words.adding) && is_followed(rest, words) {
        return None;
    }
    // Of "12 ships and more than 600 men" nothing is bounded yet.
    let goes_on = starts_with_any(rest.trim_start(), &words.than);
    // three weeks and over two months
    (bound != Bound::Exact && !goes_on && !begins_numeral(rest, words)).then_some(rest)
}

/// Whether the word between `text` and `rest` adds what follows: £5 plus tax.
fn is_added(text: &str, rest: &str, words: &Words) -> bool {
    is_one_of(&text[..text.len() - rest.len()], &words.adding) && is_followed(rest, words)
}

/// Whether `rest` goes on with a word, which is not one for what it is of.
fn is_followed(rest: &str, words: &Words) -> bool {
    rest.starts_with(' ') && strip_apart(rest, &words.of).is_none()
}

/// Whether a numeral stands behind the blank that `text` begins with.
fn begins_numeral(text: &str, words: &Words) -> bool {
    let Some(next) = text.strip_prefix(' ') else { return false };
    let word = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    next.starts_with(|c: char| c.is_ascii_digit()) || words.spelled.addends.contains_key(word)
}

/// What follows the units that a unit before `text` is divided by: 元/吨, GB/户·月, £12/t.
fn behind_divisors<'a>(text: &'a str, words: &'static Words) -> &'a str {
    let mut behind = text;
    while let Some(rest) = behind.strip_prefix(['/', '·']).and_then(|per| divided(per, words)) {
        behind = rest;
    }
    behind
}

/// What follows the unit that `text` begins with, by which another is divided: 元/吨, 万元/年, 部/百人, kg/hl.
fn divided<'a>(text: &'a str, words: &'static Words) -> Option<&'a str> {
    // 39.9元/450g
    let amount = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if amount.len() < text.len() {
        return words.unit(amount).map(|unit| &amount[unit.word.len()..]);
    }
    let rate = |rate: &String| text.strip_prefix(rate.strip_prefix('每')?);
    let counted = words.split_magnitudes(text, false).1;
    let unit = words.unit(counted).map(|unit| &counted[unit.word.len()..]);
    unit.or_else(|| words.rates.iter().find_map(rate)).or_else(|| unlisted(text))
}

/// What follows a unit or a thing that nobody lists: the hl of kg/hl, the bale of €25/bale.
fn unlisted(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let is_word = rest.len() < text.len();
    (is_word && !rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

/// What follows the rate that `text` begins with: a week, per tonne; but not a year ago.
pub(in crate::number) fn rate<'a>(text: &'a str, words: &Words) -> Option<&'a str> {
    let per = strip_apart(text, &words.per);
    // £4,500-a-year
    let glued = || {
        words
            .articles
            .iter()
            .find_map(|it| strip_word(text.strip_prefix('-')?, it)?.strip_prefix('-'))
    };
    let word = per.or_else(|| strip_apart(text, &words.articles)).or_else(glued)?;
    let listed = words.rates.iter().filter_map(|rate| strip_word(word, rate));
    let any = || per.and_then(|it| noun(it, words)).map(|it| behind_head(it, words));
    let behind = listed.min_by_key(|behind| behind.len()).or_else(any)?;
    let next = behind.trim_start();
    // £40 a week before tax, but against 870 a year before.
    let mut before = words.before.iter().filter_map(|word| strip_word(next, word));
    let when = before.any(|it| !it.starts_with(' ')) || starts_with_any(next, &words.context.ago);
    (!when && !behind.starts_with('-')).then_some(behind)
}

/// What follows all that says of what each has so much: per person per day, pcm, of every dollar.
fn behind_rates<'a>(text: &'a str, measured: bool, money: bool, words: &'static Words) -> &'a str {
    rate(text, words)
        .map(|rest| rate(rest, words).unwrap_or(rest))
        .or_else(|| glued_rate(text, words).filter(|_| money))
        .or_else(|| of_each(text, words).filter(|_| measured || money))
        .unwrap_or(text)
}

/// What follows the rate in letters that `text` begins with: £950pcm.
fn glued_rate<'a>(text: &'a str, words: &Words) -> Option<&'a str> {
    words.units.glued_rates.iter().find_map(|rate| strip_word(unspaced(text), rate))
}

/// What follows the thing that `text` begins with, of which each has so much: a car, of every dollar. The
/// clause ends or goes on there with a small word, else the thing begins another: $5,000 a judge ordered.
fn of_each<'a>(text: &'a str, words: &'static Words) -> Option<&'a str> {
    let every = strip_apart(text, &words.every);
    let thing = every.or_else(|| strip_apart(text, &words.articles))?;
    let unit = every.and_then(|it| every_unit(it, words));
    unit.or_else(|| noun(thing, words).filter(|it| ends_clause(it, words)))
}

/// Whether the clause ends before `behind`, or goes on there with a small word.
pub(in crate::number) fn ends_clause(behind: &str, words: &Words) -> bool {
    !behind.starts_with([' ', '-', '\'', '’'])
        || starts_with_any(behind.trim_start(), &words.context.behind_each)
}

/// What follows the unit that `text` begins with, perhaps behind a few words that say which: health care
/// dollar.
fn every_unit<'a>(text: &'a str, words: &'static Words) -> Option<&'a str> {
    let mut rest = text;
    for _ in 0..=MOST_DESCRIBED {
        let behind = noun(rest, words)?;
        if words.unit(rest).is_some() || words.is_duration(rest) {
            return Some(behind);
        }
        rest = behind.strip_prefix(' ')?;
    }
    None
}

/// What follows the word that `text` begins with, if that may be a thing.
fn noun<'a>(text: &'a str, words: &Words) -> Option<&'a str> {
    let rest = unlisted(text)?;
    let word = &text[..text.len() - rest.len()];
    (word.len() > 1 && !is_word_of(word, &words.context.small_words)).then_some(rest)
}

/// What follows the noun that `text` begins with, if that ends a clause and what stood before is said of it:
/// the claim of £212 per successful claim.
fn behind_head<'a>(text: &'a str, words: &Words) -> &'a str {
    let head = text.strip_prefix(' ').and_then(|it| noun(it, words));
    head.filter(|rest| !rest.starts_with([' ', '\'', '’', '-'])).unwrap_or(text)
}

/// `text` without one blank at its beginning.
fn unspaced(text: &str) -> &str {
    text.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(text)
}
