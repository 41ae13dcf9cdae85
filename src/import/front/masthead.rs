//! What a page sets above a headline: the name of the paper or office, its motto, rows of links, the issue.

use super::{
    fields::{fields_of, is_moment, is_of_page, speaks},
    headline::{
        HEAD, MOST_WORDS, NARROWEST, before_motto, goes_on, has_gap, is_body, is_headline, is_name,
        is_outshone, is_publication, is_row, is_text, names, paper_of, without_latin, without_slug,
    },
    issue, kicker,
    motto::{is_motto, is_quoted_motto, says_motto},
    site,
};
use crate::{
    characters::{is_han, width},
    import::{
        heading::{is_date, is_file_number},
        language::{Field, Language, first_of},
        line::Line,
        moment::{self, Found},
        note::Notes,
        remark::Remark,
        residue,
    },
};

/// Most words of a name below the head of a page.
const MOST_BELOW: usize = 2;

/// Widest name over a line of its site, in half Han characters.
const WIDEST_NAME: usize = 20;

/// Marks between a headline and the name of its paper.
const TAIL: [char; 7] = ['|', '｜', '_', '-', '–', '—', ' '];

/// Fewest digits of the code of an article.
const DIGITS_OF_CODE: usize = 3;

/// What a page says above a headline.
#[derive(Default)]
pub(in crate::import) struct Masthead {
    /// The name of the paper or office.
    pub(in crate::import) name: Option<String>,
    /// The section.
    pub(in crate::import) kicker: Option<String>,
    /// A date in lines that say nothing else, and the line that it begins on.
    pub(in crate::import) date: Option<(Found, usize)>,
}

impl Masthead {
    /// Leaves a line above the headline out, if it is not the name of the section.
    fn leave_out(&mut self, line: Line, language: &dyn Language, notes: &mut Notes) {
        let (text, printed) = (line.text.read.as_str(), line.text.printed);
        let is_section = kicker::is_shouted(text) || kicker::names_section(text, language);
        if self.kicker.is_none() && is_section && self.name.as_ref() != Some(&printed) {
            self.kicker = Some(printed.clone());
            notes.add(line.number, Remark::Taken(printed));
        } else {
            notes.add(line.number, Remark::LeftOut(printed));
        }
    }

    /// Takes the name of the section over the headline, which may be one of a wider section.
    fn enter(&mut self, line: Line, notes: &mut Notes) {
        let printed = line.text.printed;
        let section = kicker::bare(&printed);
        let wider = self.kicker.take().map(|it| format!("{it} | ")).unwrap_or_default();
        self.kicker = Some(format!("{wider}{section}"));
        notes.add(line.number, Remark::Taken(printed));
    }
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
/// headline stands below them; with them all that stands above the line with the number `way`, or above the headline
/// where its number is known.
pub(in crate::import) fn take(
    mut lines: Vec<Line>,
    way: usize,
    headline: usize,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Masthead, Vec<Line>) {
    let mut head = Masthead::default();
    let (mut at, mut above) = (0, Above::Nothing);
    let mut others = String::new();
    let is_known = |it: &Line, below: &[Line]| {
        it.number == headline && !is_told_again(&it.text.read, below, language)
    };
    // What stands under a name is no motto then.
    let most = |below: &[Line]| match below.first() {
        Some(line) if line.number == headline => 1,
        _ => 2,
    };
    while let Some(rest @ [line, below @ ..]) = lines.get(at..)
        && !is_known(line, below)
        && let Some(count) = count_above(rest, above, language)
            .map(|count| count.min(most(below)))
            .or_else(|| (line.number < way.max(headline)).then_some(1))
        // A row of a table is never above the headline.
        && rest.iter().take(count.max(1)).all(|it| it.part.is_none())
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
        let text = line.text.read.as_str();
        let is_section = || kicker::names_section(text, language) || issue::is_topic(text, below);
        let is_first = above == Above::Nothing && !is_section()
            || head.name.is_none() && is_body(text, language);
        if is_first && !site::is_of_site(text, language) && names(line, below, language) {
            let name = before_motto(text).or_else(|| residue::without_digital(text, language));
            let name = name.unwrap_or(text);
            let name = line.text.split_at(name.len()).0.printed;
            head.name = Some(without_latin(&name).to_owned());
        }
        let of_page = || without_paper(text, language).map(|it| it.1.to_owned());
        head.name = head.name.or_else(|| paper_of(text, language)).or_else(of_page);
        for line in lines.drain(at..at + count) {
            // The date of a page may stand on three lines.
            others = format!("{others}/{}", line.text.read);
            head.date = head.date.or_else(|| Some((moment::find(&others)?, line.number)));
            head.leave_out(line, language, notes);
        }
        above = Above::Others;
    }
    if lines.get(at..).is_some_and(|it| kicker::stands_first(it, language)) {
        head.enter(lines.remove(at), notes);
        // What is joined to it in capitals and set apart from the headline goes on with it.
        let goes_on = lines.get(at..).is_some_and(|it| match it {
            [line, next, ..] => {
                !line.after_gap
                    && next.after_gap
                    && kicker::is_shouted(&line.text.read)
                    && is_headline(next, language)
            }
            _ => false,
        });
        if goes_on {
            head.enter(lines.remove(at), notes);
        }
        if let Some((line, below)) = lines.get(at..).and_then(<[_]>::split_first)
            && is_told_again(&line.text.read, below, language)
        {
            head.leave_out(lines.remove(at), language, notes);
        }
    }
    let of_title = || Some(without_paper(&lines.get(at)?.text.read, language)?.1.to_owned());
    head.name = head.name.or_else(of_title);
    let rest = lines.get(at..).unwrap_or_default();
    if let Some(other) = other_headline(rest, language) {
        notes.add(other.number, Remark::OtherHeadline(other.text.printed.clone()));
    } else if let Some(headline) = rest.first().filter(|_| above == Above::Others) {
        notes.add(headline.number, Remark::BelowOthers);
    }
    (head, lines)
}

/// A headline as a page is called, and behind it the paper with its mark: `Cannery to close | Laketon Courier`.
pub(in crate::import) fn without_paper<'t>(
    text: &'t str,
    language: &dyn Language,
) -> Option<(&'t str, &'t str)> {
    let mark = text.rfind(|c| c != ' ' && TAIL.contains(&c))?;
    let (title, name) = text.split_at(mark);
    let bare = name.trim_start_matches(TAIL);
    let is_spaced = title.ends_with(' ') && name.chars().nth(1) == Some(' ');
    let is_parted = is_spaced || title.contains(is_han);
    let is_title = width(title) > NARROWEST && !is_name(title.trim(), MOST_WORDS, language);
    let is_paper =
        bare.contains(is_han) == title.contains(is_han) && is_publication(bare, language);
    (is_parted && is_title && is_paper).then(|| (title.trim_end_matches(TAIL), bare))
}

/// The line of the head that may be the headline rather than the first of `lines`, which looks like the name
/// of a paper or a section, or has next to no word of the text.
fn other_headline<'l>(lines: &'l [Line], language: &dyn Language) -> Option<&'l Line> {
    let (first, below) = lines.split_first()?;
    let text = first.text.read.as_str();
    let is_name = !text.contains(is_han) && is_name(text, MOST_WORDS, language);
    let head = below.iter().take(HEAD).take_while(|it| !is_text(it));
    let others: Vec<&Line> = head.filter(|it| is_headline(it, language)).collect();
    // One line below a name is its deck.
    let is_doubtful = kicker::is_shouted(text)
        || is_name && others.len() > 1
        || is_outshone(first, below, 1, language);
    others.first().copied().filter(|_| is_doubtful)
}

/// How many of the first of `lines` stand above the headline and are none, 0 for one that speaks of the
/// article, as a date does; none where the headline begins.
fn count_above(lines: &[Line], above: Above, language: &dyn Language) -> Option<usize> {
    let [line, below @ ..] = lines else { return None };
    let begins_text =
        |at: usize| lines.get(at).is_some_and(is_text) && !kicker::is_signed(lines, at, language);
    let head = (1..lines.len().min(HEAD)).take_while(|at| !begins_text(*at));
    // Under a catchword Title Case is no name.
    let mut above_text = lines.iter().take(HEAD).take_while(|it| !is_text(it));
    let has_slug = above_text.any(|it| is_slug(&it.text.read));
    let reads = |at: &usize| {
        let text = lines[*at].text.read.as_str();
        let is_other = || fields_of(text, true, language).is_some() || kicker::is_shouted(text);
        is_headline(&lines[*at], language)
            || kicker::stands_first(&lines[*at..], language)
            || has_slug && text.split(' ').count() > 2 && !is_other()
    };
    let headlines = head.filter(reads).count();
    let of_issue = (above == Above::Nothing).then(|| issue::count_above(lines, language)).flatten();
    if headlines == 0 && of_issue.is_none() || begins_text(0) || lines.get(1).is_some_and(goes_on) {
        return None;
    }
    let text = line.text.read.as_str();
    if let Some(count) = fields_of(text, true, language).map(|_| 0).or(of_issue) {
        return Some(count);
    }
    let is_named = names(line, below, language);
    // A motto stands between the name and the issue, and never is the only line that reads like a headline.
    let has_motto = below.first().is_some_and(|it| {
        let is_other = headlines > usize::from(is_headline(it, language));
        let is_over_row = || below.get(1).is_some_and(|next| has_gap(it, next));
        !it.after_gap && is_other && (is_in_block(below.get(1), language) || is_over_row())
    });
    let has_place =
        below.split_first().is_some_and(|(line, below)| is_motto(line, below, language));
    if above == Above::Nothing && is_named && (has_motto || has_place) {
        return Some(2);
    }
    if kicker::stands_first(lines, language) {
        return None;
    }
    is_none(lines, above, headlines, is_named, language).then_some(1)
}

/// Whether the first of `lines` is no headline, by what stands `above` it, how many lines below it read like
/// one, and whether it names a paper or an office.
fn is_none(
    lines: &[Line],
    above: Above,
    headlines: usize,
    is_named: bool,
    language: &dyn Language,
) -> bool {
    let [line, below @ ..] = lines else { return false };
    let text = line.text.read.as_str();
    // A motto under a name, which is set apart from what follows.
    let is_under = !line.after_gap && below.first().is_some_and(|it| it.after_gap);
    let is_strapline = |fewest| is_under && is_outshone(line, below, fewest, language);
    let has_section = kicker::stands_first(below, language);
    is_furniture(text, language) && !leads(line, below, language)
        || is_told_again(text, below, language)
        || is_teaser(line, below, language)
        || match above {
            Above::Others => {
                let is_section = is_name(text, MOST_BELOW, language) || kicker::is_shouted(text);
                is_section
                    || says_motto(line, below, language)
                    || is_named && (!line.after_gap || is_publication(text, language))
                    || is_strapline(2 - usize::from(has_section))
            }
            Above::Paper => {
                is_motto(line, below, language)
                    || kicker::is_shouted(text)
                    || is_strapline(1)
                    || is_over_date(line, below, language)
            }
            Above::Nothing => {
                // A row of links below it is left out already.
                let is_over_row = below.first().is_some_and(|it| has_gap(line, it));
                // The name of an office is no headline, words with capitals may be one.
                let is_own =
                    is_in_block(below.first(), language) || is_over_row || text.contains(is_han);
                let is_wider = kicker::names_section(text, language) && has_section;
                // 湖城观鸟会 over 咨询电话：0571-8800 1234
                let is_over_site = text.contains(is_han)
                    && width(text) <= WIDEST_NAME
                    && below.first().is_some_and(|it| {
                        !it.after_gap && site::is_of_site(&it.text.read, language)
                    });
                // 沉默两次 over a row of links, and its headline over a date
                let is_over_dated = is_over_row
                    && width(text) <= WIDEST_NAME
                    && matches!(below, [headline, date, ..]
                        if is_headline(headline, language) && speaks(date, is_moment, language));
                is_over_site
                    || is_over_dated
                    || is_quoted_motto(line, below, language)
                    || is_named
                        && (is_own || is_wider || is_publication(text, language) || headlines > 1)
            }
        }
}

/// Whether a line, which has less of the text than the headline below it, is parted from that by the date.
fn is_over_date(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    let is_over = matches!(below, [date, headline, ..]
        if speaks(date, is_moment, language) && is_headline(headline, language));
    is_over && is_outshone(line, below, 1, language)
}

/// Whether a line below another goes on with what belongs to the page.
fn is_in_block(line: Option<&Line>, language: &dyn Language) -> bool {
    line.is_some_and(|it| {
        let text = it.text.read.as_str();
        is_of_page(text, language) || !it.after_gap && is_furniture(text, language)
    })
}

/// Whether a line of a table names the headline that stands below it, `标题：水利建设情况通报`, or the headline
/// is printed again behind nothing but what speaks of the article.
fn is_told_again(text: &str, below: &[Line], language: &dyn Language) -> bool {
    let text: String = text.split_whitespace().collect();
    let label = first_of(&text, &language.page().titled).unwrap_or_default();
    let title = text.get(label.len()..).unwrap_or_default();
    let is_same = |line: &Line| {
        let other: String = line.text.read.split_whitespace().collect();
        let rest = title.strip_prefix(other.as_str());
        // 湖城今年修好老渠-湖城日报
        let is_title =
            |it: &str| it.starts_with(['-', '_', '|', '–', '—']) && width(&other) > NARROWEST;
        // Front page > Issue 12 > Cannery to close
        let way = title.strip_suffix(other.as_str()).filter(|_| width(&other) > NARROWEST);
        rest.is_some_and(|it| it.is_empty() || is_title(it))
            || way.is_some_and(|it| it.ends_with(residue::STEPS))
    };
    let is_of_text = |it: &&Line| fields_of(&it.text.read, true, language).is_none();
    match label {
        "" => width(&text) > 2 * NARROWEST && below.iter().find(is_of_text).is_some_and(is_same),
        _ => !title.is_empty() && below.iter().take(HEAD).any(is_same),
    }
}

/// Whether a line set apart from the headline announces another article: `BREAKING: Lock reopens after crash`.
fn is_teaser(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    without_slug(&line.text.read, language).is_some()
        && below.first().is_some_and(|it| it.after_gap && is_headline(it, language))
        && is_outshone(line, below, 1, language)
}

/// Whether a line is a row, a date, a number, a small word, an address or what a site says of itself, or
/// announces something.
fn is_furniture(text: &str, language: &dyn Language) -> bool {
    is_row(text, language)
        || is_date(text)
        || !text.contains(char::is_alphabetic)
        || width(text) < NARROWEST && text.starts_with(|c: char| c.is_ascii_digit())
        || text.starts_with(char::is_lowercase) && !text.contains(' ')
        || is_slug(text)
        || site::is_domain(text)
        || is_file_number(text)
        || is_dated(text)
        || site::is_of_site(text, language)
        || text.ends_with(['：', ':'])
}

/// Whether a line is the code or the catchword of an article at its agency: AP20001016.1325, College-Costs.
fn is_slug(text: &str) -> bool {
    let is_part =
        |it: &str| it.starts_with(char::is_uppercase) && it.chars().all(char::is_alphabetic);
    let is_of_code = |c: char| c.is_ascii_alphanumeric() || "._-/#".contains(c);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= DIGITS_OF_CODE && digits < text.len() && text.chars().all(is_of_code)
        || !text.contains(is_han) && text.contains('-') && text.split('-').all(is_part)
}

/// Whether a line in capitals or of pieces set apart holds a date: `HC 412 SESSION 2025-26 10 DECEMBER 2025`.
fn is_dated(text: &str) -> bool {
    let is_shouted = !text.contains(is_han) && !text.contains(char::is_lowercase);
    (is_shouted || text.contains('\u{3000}')) && moment::find(text).is_some()
}

/// Whether a line leads to the headline that is joined to it: `探访水产市场：`.
fn leads(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    let is_joined = below.first().is_some_and(|it| !it.after_gap && is_headline(it, language));
    text.contains(is_han) && text.ends_with('：') && width(text) >= NARROWEST && is_joined
}
