//! The words of a sentence, with its figures and marks; its times are left out.

use std::{cell::OnceCell, ops::Range};

use super::{
    speech::{self, Part},
    token::{Kind, Token},
    words::*,
};
use crate::import::{
    english::time::{Time, is_only_time},
    quantity::Quantity,
    stretch,
};

/// A sentence.
pub(super) struct Sentence<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    /// What part of speech each token is, once that is asked.
    parts: OnceCell<Vec<Part>>,
    pub(super) text: &'a str,
    pub(super) range: Range<usize>,
    pub(super) figures: &'a [Quantity],
}

impl<'a> Sentence<'a> {
    /// Reads the sentence that stands in `range` of `text`.
    pub(super) fn read(
        text: &'a str,
        range: Range<usize>,
        figures: &'a [Quantity],
        times: &[Time],
    ) -> Self {
        let mut tokens = Vec::new();
        let mut at = range.start;
        let mut stops: Vec<(Range<usize>, Option<usize>)> = Vec::new();
        for index in stretch::beginning_in(figures, &range) {
            stops.push((figures[index].range.clone(), Some(index)));
        }
        let is_free = |it: &&Time| {
            stops.iter().all(|stop| stop.0.end <= it.range.start || it.range.end <= stop.0.start)
        };
        let all = stretch::within(times, &range);
        let ends: Vec<bool> =
            all.iter().map(|it| is_free(&it) && is_apart(text, &range, it, all, &stops)).collect();
        stops.extend(all.iter().zip(ends).filter(|it| it.1).map(|it| (it.0.range.clone(), None)));
        stops.sort_by_key(|it| it.0.start);
        for (stop, figure) in stops {
            words_of(text, at..stop.start, range.end, &mut tokens);
            if let Some(index) = figure {
                let text = noun(&figures[index], text.get(stop.clone()).unwrap_or_default());
                tokens.push(Token { text, kind: Kind::Figure(index), range: stop.clone() });
            }
            at = stop.end;
        }
        words_of(text, at..range.end, range.end, &mut tokens);
        Self { tokens, parts: OnceCell::new(), text, range, figures }
    }

    /// The sentence without its brackets, but for those within a name: `the Prisoners (Scotland) Act`.
    pub(super) fn without_asides(&self) -> Self {
        let mut tokens: Vec<Token<'a>> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let close = (at..self.tokens.len()).find(|it| self.mark(*it) == Some(')'));
            let is_capital = |it: usize| {
                self.tokens.get(it).is_some_and(|it| it.text.starts_with(char::is_uppercase))
            };
            let is_inner = |close: usize| {
                at > 0 && is_capital(at - 1) && is_capital(at + 1) && is_capital(close + 1)
            };
            let close = close.filter(|it| self.mark(at) == Some('(') && !is_inner(*it));
            let close = close.or_else(|| self.insertion(at));
            match close {
                Some(close) => at = close + 1,
                None if self.parts_change(at) => at += 1,
                None => {
                    tokens.push(self.tokens[at].clone());
                    at += 1;
                }
            }
        }
        Self {
            tokens,
            parts: OnceCell::new(),
            text: self.text,
            range: self.range.clone(),
            figures: self.figures,
        }
    }

    /// Where an insertion that begins at `at` ends, behind which a verb tells of what stands before it: `40 people,
    /// including nurses, were hurt`.
    fn insertion(&self, at: usize) -> Option<usize> {
        if at == 0 || self.mark(at) != Some(',') || !self.is(at + 1, "including") {
            return None;
        }
        let close = self.clause(at + 1).end;
        let fits = self.mark(close) == Some(',') && self.is(close + 1, HELPING);
        let is_plain = |it: usize| !self.is_figure(it) && !self.acts(it);
        (fits && (at + 1..close).all(is_plain)).then_some(close)
    }

    /// Whether a comma parts a verb from how much is told by it: `eased slightly, from 20.6 to 19.8 per cent`.
    fn parts_change(&self, at: usize) -> bool {
        let leads = self.is(at + 1, "from|to|by") && self.is_figure(at + 2);
        let before = (0..at).rfind(|it| !is_adverb(self.tokens[*it].text));
        let changes = |it| self.is(it, RISING) || self.is(it, FALLING);
        self.mark(at) == Some(',') && leads && before.is_some_and(changes)
    }

    /// Where a figure stands, by its place among all.
    pub(super) fn place_of(&self, index: usize) -> Option<usize> {
        self.tokens.iter().position(|it| it.kind == Kind::Figure(index))
    }

    /// Whether what stands at `at` is all that a bracket holds.
    pub(super) fn is_in_bracket(&self, at: usize) -> bool {
        at > 0 && self.mark(at - 1) == Some('(') && self.mark(at + 1) == Some(')')
    }

    /// Whether the figure at `at` is written as a change: +5%.
    pub(super) fn is_signed(&self, at: usize) -> bool {
        self.written(at).starts_with(['-', '−', '+', '–'])
    }

    /// The figure that `at` leads to, perhaps behind words that say how exact it is: `about 40`.
    pub(super) fn figure_from(&self, at: usize) -> Option<usize> {
        let next = (at..self.tokens.len()).find(|it| !self.is(*it, ROUGHLY));
        next.filter(|it| self.is_figure(*it))
    }

    /// Whether a figure stands at `at`.
    pub(super) fn is_figure(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|it| matches!(it.kind, Kind::Figure(_)))
    }

    /// Whether the figure at `at` counts things that are known: `the 17 prisons`, `the city's 14 branches`.
    pub(super) fn is_specific(&self, at: usize) -> bool {
        self.is_known(at) && !self.tokens[at].text.is_empty()
    }

    /// Whether a word before the figure at `at` says that it is known: `the 17`, `the city's 17`.
    pub(super) fn is_known(&self, at: usize) -> bool {
        let is_owned = |it: &str| it.ends_with("'s") || it.ends_with("’s");
        let leads = |it: usize| self.is(it, "the|all") || is_owned(self.tokens[it].text);
        at.checked_sub(1).is_some_and(leads)
    }

    /// Whether a figure at `at` has neither a unit nor a thing that it counts.
    pub(super) fn is_bare(&self, at: usize) -> bool {
        matches!(self.tokens[at].kind, Kind::Figure(it) if self.figures[it].number.unit().is_empty())
    }

    /// What is written at `at`.
    pub(super) fn written(&self, at: usize) -> &'a str {
        self.text.get(self.tokens[at].range.clone()).unwrap_or_default()
    }

    /// What is written from the token at `start` up to the one at `end`, with its times.
    pub(super) fn between(&self, start: usize, end: usize) -> &'a str {
        let end = self.tokens.get(end).map_or(self.range.end, |it| it.range.start);
        let text = self.tokens.get(start).and_then(|it| self.text.get(it.range.start..end));
        text.unwrap_or_default().trim().trim_end_matches(['.', ',', ';', '!', '?'])
    }

    /// The mark at `at`.
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether a word only helps a verb or says how.
    pub(super) fn helps(&self, at: usize) -> bool {
        self.is(at, HELPING) || is_adverb(self.tokens[at].text)
    }

    /// Whether nothing stands between what is at `at` and what is before it.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        let ends = at.checked_sub(1).and_then(|it| self.tokens.get(it)).map(|it| it.range.end);
        ends.is_some() && ends == self.tokens.get(at).map(|it| it.range.start)
    }

    /// Whether a time that is left out stands right before what is at `at`.
    pub(super) fn follows_time(&self, at: usize) -> bool {
        let start = at.checked_sub(1).map_or(self.range.start, |it| self.tokens[it].range.end);
        let between = self.text.get(start..self.tokens[at].range.start).unwrap_or_default();
        between.contains(char::is_alphanumeric)
    }

    /// The clause that `at` stands in.
    pub(super) fn clause(&self, at: usize) -> Range<usize> {
        let start = (0..at).rfind(|it| self.mark(*it).is_some()).map_or(0, |it| it + 1);
        let end = (at..self.tokens.len()).find(|it| self.mark(*it).is_some());
        start..end.unwrap_or(self.tokens.len())
    }

    /// The words of a range.
    pub(super) fn words(&self, range: Range<usize>) -> Vec<&'a str> {
        self.tokens.get(range).unwrap_or_default().iter().map(|it| it.text).collect()
    }

    /// What part of speech stands at `at`.
    pub(super) fn part(&self, at: usize) -> Option<Part> {
        self.parts.get_or_init(|| speech::parts(&self.tokens)).get(at).copied()
    }

    /// Whether what stands at `at` is one of `parts` of speech.
    pub(super) fn is_part(&self, at: usize, parts: &[Part]) -> bool {
        self.part(at).is_some_and(|it| parts.contains(&it))
    }

    /// Whether what stands at `at` is a verb or helps one, by its part of speech.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        self.is_part(at, &[Part::VERB, Part::AUX])
    }

    /// Whether the word at `at` is in `list`.
    pub(super) fn is(&self, at: usize, list: &'static str) -> bool {
        self.tokens.get(at).is_some_and(|it| is_in(it.text, list))
    }

    /// Whether the word at `at` is a verb, by the lists, by its shape or by the one before it: `will vaccinate`.
    pub(super) fn acts(&self, at: usize) -> bool {
        let skips = |it: &usize| is_adverb(self.tokens[*it].text);
        let before = (0..at.min(self.tokens.len())).rfind(|it| !skips(it));
        // `had to deal with`
        let must = |it: usize| it > 0 && self.is(it, "to") && self.is(it - 1, "had|has|have");
        let follows = before.is_some_and(|it| self.is(it, MODALS) || must(it));
        // `21,300 households pay for it`
        let is_many = |it: usize| self.tokens[it].text.ends_with('s') || self.is(it, PEOPLE);
        // `a third of respondents place it first`
        let of_part = || {
            let of = at.checked_sub(2 + usize::from(at > 2 && self.is(at - 2, "the|all|its")));
            of.is_some_and(|of| of > 0 && self.is(of, "of") && self.is_figure(of - 1))
        };
        // `Residents pay £120`
        let leads = || of_part() || self.figure_from(at + 1).is_some();
        let of_many = || at > 0 && is_many(at - 1) && (self.is_figure(at - 1) || leads());
        // `The yard repairs 310 boats`
        let of_one = || {
            let is_plain = |it: usize| {
                self.tokens[it].kind == Kind::Word && !self.tokens[it].text.ends_with('s')
            };
            let next = at + 1 + usize::from(self.is(at + 1, "for"));
            let is_led =
                before.is_some_and(|it| it > 0 && is_plain(it) && !self.is(it, PREPOSITIONS));
            is_led && self.is_figure(next)
        };
        let token = self.tokens.get(at).filter(|it| it.kind == Kind::Word);
        // `the August increase in the index`: of one thing it were `increases`.
        let is_thing = || {
            let singular =
                |it: usize| !self.tokens[it].text.ends_with('s') && !self.is(it, PERSONS);
            self.is(at, DIFFERENCES)
                && self.is(at + 1, "in|of")
                && !follows
                && before
                    .is_some_and(|it| singular(it) && !self.is(it, "to|and|or") && !self.helps(it))
        };
        token.is_some_and(|it| {
            let word = it.text;
            speaks(word) && !is_thing()
                || is_in(word, OF_ONE) && of_one()
                || follows && !is_adverb(word)
                || is_in(word, OF_MANY) && of_many()
        })
    }

    /// Whether an `after` at `at` belongs to the verb before it: `looks after`.
    pub(super) fn is_looked_after(&self, at: usize) -> bool {
        at > 0 && self.is(at, "after") && self.is(at - 1, LOOKING)
    }

    /// Whether `word` stands at `at`.
    pub(super) fn is_word(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|it| it.text.eq_ignore_ascii_case(word))
    }

    /// Whether the word at `at` belongs to the verb before it.
    pub(super) fn is_particle(&self, at: usize) -> bool {
        let brings = at > 0 && self.is(at - 1, "brought|brings|bring|took|takes|take|came|comes");
        self.is(at, PARTICLES) || self.is(at, "in") && brings
    }

    /// Whether the word at `at` says what is measured: `wide`.
    pub(super) fn is_measure(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|it| paired(it.text, MEASURES).is_some())
    }

    /// Whether all words in a range, if there are any, only compare with an earlier time.
    pub(super) fn only_compares(&self, mut range: Range<usize>) -> bool {
        // `ran 72% of trains on time`
        let is_punctual = |it: usize| it > 0 && self.is(it, "time") && self.is(it - 1, "on");
        let is_time = |it: usize| {
            it > 0 && self.is(it - 1, "from|on|in|than") && is_only_time(self.tokens[it].text)
        };
        range.all(|it| (self.is(it, NEUTRAL) || is_time(it)) && !is_punctual(it))
    }

    /// Whether a range holds no more than the first of two prepositions: `strikes in | and around the port`.
    pub(super) fn is_torn(&self, range: &Range<usize>) -> bool {
        range.len() == 1
            && self.is(range.start, PREPOSITIONS)
            && self.is(range.end, "and|or")
            && !self.follows_time(range.end)
    }

    /// Whether one of the words in a range is in `list`.
    pub(super) fn has(&self, mut range: Range<usize>, list: &'static str) -> bool {
        range.any(|it| self.is(it, list))
    }
}

/// Whether a time stands at the beginning or at the end of a phrase, so that it goes without.
fn is_apart(
    text: &str,
    sentence: &Range<usize>,
    time: &Time,
    times: &[Time],
    figures: &[(Range<usize>, Option<usize>)],
) -> bool {
    let before = text.get(sentence.start..time.range.start).unwrap_or_default().trim_end();
    let after = text.get(time.range.end..sentence.end).unwrap_or_default();
    let rest = after.trim_start();
    let at = time.range.end + after.len() - rest.len();
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let lists = times.iter().any(|it| it.range.start > at && it.range.start < at + 5);
    let end = sentence.start + before.len();
    let leads_on = figures.iter().any(|it| it.0.start == at);
    let is_beside = figures
        .iter()
        .any(|it| text.get(it.0.end..end).is_some_and(|between| !between.contains(',')));
    // `the steepest drop since 2008` is another without its time.
    let compares = time.name.starts_with("since ") && !is_beside;
    let leads = before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric());
    let ends = word.is_empty() || is_in(word, AFTER_TIMES) && !lists;
    // `Rainfall since June 1 has been 642 mm`
    let lasts = time.name.starts_with("since ") && is_in(word, "has|have|had")
        // `Exports last year totalled £31m`
        || ["last ", "this "].iter().any(|it| time.name.starts_with(it))
            && [LINKING, RISING, FALLING, STANDING].iter().any(|list| is_in(word, list))
        // `Layers on March 1, 2022 totalled 390 million`
        || is_in(word, LINKING)
            && text.get(time.range.clone()).is_some_and(|it| {
                it.starts_with("during ") || it.contains(", ")
            });
    leads_on || lasts || !compares && (leads || ends)
}

/// The words and marks of a range of `text`, where a sentence ends at `end`.
fn words_of<'a>(text: &'a str, range: Range<usize>, end: usize, tokens: &mut Vec<Token<'a>>) {
    let is_letter = |c: char| c.is_alphanumeric();
    let mut start = range.start;
    let mut push = |range: Range<usize>, kind| {
        let text = text.get(range.clone()).unwrap_or_default();
        let is_rate = ["year", "quarter", "month", "week"]
            .iter()
            .any(|it| text.starts_with(it) && text.ends_with(it) && text.len() > it.len());
        if !text.is_empty() && !is_rate && text != "•" {
            tokens.push(Token { text, kind, range });
        }
    };
    for (at, c) in text.get(range.clone()).unwrap_or_default().char_indices() {
        let (at, next) = (range.start + at, range.start + at + c.len_utf8());
        let rest = text.get(next..end).unwrap_or_default();
        let is_apart = at == range.start || text.get(..at).is_some_and(|it| it.ends_with(' '));
        let is_mark = match c {
            '-' => is_apart && rest.starts_with(' '),
            ',' | ';' | ':' => !rest.starts_with(is_letter),
            '.' | '!' | '?' => !rest.contains(is_letter),
            // Levels 1–3
            '–' => is_apart || !rest.starts_with(is_letter),
            _ => "()—”“\"".contains(c),
        };
        if is_mark || c.is_whitespace() {
            push(start..at, Kind::Word);
            start = next;
        }
        if is_mark {
            push(at..next, Kind::Mark(c));
        }
    }
    push(start..range.end, Kind::Word);
}

/// The thing that a figure counts, if its text names it.
fn noun<'a>(figure: &Quantity, text: &'a str) -> &'a str {
    let unit = figure.number.unit();
    let named = text.strip_suffix(unit).is_some_and(|it| it.ends_with([' ', '-']));
    let is_time = is_in(unit.trim_end_matches('s'), SPANS);
    let word = &text[text.len() - if named { unit.len() } else { 0 }..];
    // `scored 27 points`
    let is_score = |it: &str| it.chars().all(|c| c.is_ascii_digit());
    let counts = figure.counts || text.strip_suffix(" points").is_some_and(is_score);
    if counts && !is_time && !is_in(word, COMPARING) { word } else { "" }
}
