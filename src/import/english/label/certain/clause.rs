//! The clause of a figure, by the parts of speech of its words.

use std::ops::Range;

use super::*;
use crate::import::english::label::speech::Part;

/// Words that begin another clause.
const CLAUSES: &str = "while|whereas|although|though|because|as|after|before|when|since|that|until|which|who|whom|where|whose|so|why|how";

/// Those behind which nothing is told that happened.
const SUPPOSED: &str = "if|unless|whether|until|than|lest|would|could|might|should|may|whose|whom|which|who|where|once";

/// Words before which what the figure counts is described.
const DESCRIBING: &str = "that|who|which|whose|whom|where|as|until|so|if|unless|after|before|since";

/// Words behind a verb by which something stays as it was.
pub(super) const STAYING: &str = "unchanged|flat|steady|stable|level|put";

/// What a level is called where it is told.
const READINGS: &str = "reading|level|total|value|score|figure";

/// What a clause says of its figure.
pub(super) struct Plain {
    /// What stands before the figure, without words that say how exact it is.
    pub(super) before: Range<usize>,
    /// What stands behind it.
    pub(super) behind: Range<usize>,
}

impl Naming<'_> {
    /// The clause of the figure, if it tells what is so.
    pub(super) fn clause(&self) -> Option<Plain> {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let joint = self.joint();
        let before = self.leading(joint.map_or(0, |it| it + 1)..at);
        let end = self.end();
        let joins = joint.is_some_and(|it| sentence.is(it, "and|but|yet|or"));
        let is_gapped =
            joins && !before.is_empty() && !before.clone().any(|it| sentence.is_verb(it));
        let is_supposed = joint.is_some_and(|it| sentence.is(it, SUPPOSED));
        // `12 routes that were under threat`
        let is_cut = sentence.is(end, DESCRIBING) || sentence.is_figure(end);
        let is_joined = joint.is_some_and(|it| sentence.mark(it).is_none());
        let fits = !is_supposed
            && !is_cut
            && !is_gapped
            && !self.is_open(before.clone())
            && (is_joined || self.frame.is_free());
        fits.then_some(Plain { before, behind: at + 1..end })
    }

    /// The word or mark behind which the clause begins.
    fn joint(&self) -> Option<usize> {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let tells_of = |it: usize| sentence.is_verb(it) || self.frame.has_said(it..it + 1);
        let last = (0..at).rfind(|it| sentence.is_verb(*it));
        // `The survey found 19% of respondents use …`
        let tells = |it: usize| {
            let leads = |it: usize| sentence.is(it, ROUGHLY) || sentence.is(it, "that");
            let mut behind = at + 1..sentence.clause(at).end;
            (it + 1..at).all(leads) && behind.any(|it| sentence.is_verb(it))
        };
        // Another subject, and not another verb of the same.
        let joins = |it: usize| {
            let next = (it + 1..at).find(|it| !sentence.is_part(*it, &[Part::ADV]));
            // `The report shows that the inn and the hall recorded …`
            let begin = (0..it).rfind(|it| sentence.is(*it, "that")).unwrap_or(0);
            (begin..it).any(tells_of) && next.is_some_and(|it| !sentence.is_verb(it))
        };
        let parts = |it: &usize| {
            let it = *it;
            sentence.mark(it).is_some()
                || sentence.is(it, SUPPOSED)
                || sentence.is(it, CLAUSES) && last.is_some_and(|last| last > it)
                || sentence.is(it, TELLING) && tells(it)
                || sentence.is(it, "and|but|yet|or") && joins(it)
        };
        (0..at).rfind(parts)
    }

    /// Where the clause ends.
    fn end(&self) -> usize {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let close = sentence.clause(at).end;
        let last = (at + 1..close).rfind(|it| sentence.is_verb(*it));
        let parts = |it: &usize| {
            let it = *it;
            let next = || (it + 1..sentence.tokens.len()).find(|it| !sentence.is(*it, ROUGHLY));
            let is_figure = || sentence.figure_from(it + 1).is_some();
            let is_other = || {
                let is_told = |next| last.is_some_and(|last| last >= next);
                next().is_some_and(|next| !sentence.is_verb(next) && is_told(next))
            };
            sentence.is(it, "compared|versus|followed|if|unless")
                || sentence.is(it, "against") && (it + 1..close).any(|it| sentence.is_figure(it))
                || sentence.is(it, CLAUSES) && last.is_some_and(|last| last > it)
                || sentence.is(it, "and|but|or|to|from|up|down|at") && is_figure()
                || sentence.is(it, "and|but") && is_other()
        };
        (at + 1..close).find(parts).unwrap_or(close)
    }

    /// What leads on to the figure in a range, without what opens it, what says how exact the figure is, and
    /// what a level is called: `rose to a reading of 73`.
    fn leading(&self, mut range: Range<usize>) -> Range<usize> {
        let sentence = self.frame.sentence;
        while !range.is_empty() && sentence.is(range.end - 1, ROUGHLY) {
            range.end -= 1;
        }
        let reads = range.len() > 4
            && sentence.is(range.end - 1, "of")
            && sentence.is(range.end - 2, READINGS)
            && sentence.is(range.end - 3, ARTICLES);
        range.end -= if reads { 3 } else { 0 };
        let opens = |it: usize| sentence.is_part(it, &[Part::ADV]) || sentence.is(it, OPENING);
        while !range.is_empty() && opens(range.start) {
            range.start += 1;
        }
        range
    }

    /// Whether what leads on to the figure denies it or leaves it open.
    fn is_open(&self, mut range: Range<usize>) -> bool {
        range.any(|it| {
            let word = self.frame.sentence.tokens[it].text;
            is_in(word, "not|never|no|nor|neither|would|could|might|should|may|cannot")
                || word.ends_with("n't")
                || CONTRACTED.iter().any(|end| word.ends_with(end))
        })
    }

    /// Where the verb begins to which all of `range` up to its end belongs: `has now risen`.
    pub(super) fn verb_before(&self, range: &Range<usize>) -> usize {
        let sentence = self.frame.sentence;
        let belongs = |it: &usize| {
            sentence.is_part(*it, &[Part::VERB, Part::AUX, Part::ADV])
                || sentence.is(*it, STAYING)
                || sentence.is_part(*it, &[Part::PART])
                    && sentence.is(*it, "to")
                    && sentence.is_verb(it - 1)
        };
        let start = range.clone().rfind(|it| !belongs(it)).map_or(range.start, |it| it + 1);
        (start..range.end).find(|it| !sentence.is_part(*it, &[Part::ADV])).unwrap_or(range.end)
    }

    /// Prepositional phrases in a range, as they stand behind a name; nothing for what only compares.
    pub(super) fn phrases(&self, range: Range<usize>) -> Option<String> {
        let sentence = self.frame.sentence;
        // `over the same weeks`
        let lasts = range.end.checked_sub(1).is_some_and(|it| is_span(sentence.tokens[it].text));
        let is_time = lasts && sentence.is(range.start, "over|in|during");
        if sentence.is_torn(&range) {
            return None;
        }
        if is_time || sentence.only_compares(range.clone()) {
            return Some(String::new());
        }
        let leads = sentence.is(range.start, "in|at|among|across|for|on|by|with|between|within|under|of|during|to|from|near|around|along|through|per");
        let noun = tagged::noun(sentence, range.start + 1..range.end)?;
        (leads && noun.end == range.end).then(|| phrase::shown(sentence, range))
    }

    /// The verb of the clause that begins with a noun phrase in `range`: `People | referred at once | got`.
    pub(super) fn finite(&self, range: Range<usize>) -> Option<usize> {
        let sentence = self.frame.sentence;
        let is_finite = |it: &usize| {
            let word = sentence.tokens[*it].text;
            sentence.is_verb(*it) && !word.ends_with("ing") && !sentence.is(*it - 1, "to")
        };
        let verb = range.clone().find(is_finite)?;
        let next = (verb + 1..range.end).find(is_finite);
        let is_reduced = is_done(sentence.tokens[verb].text) && next.is_some();
        let is_led = is_reduced && sentence.is_part(verb + 1, &[Part::ADP]);
        let between = verb + 1..next.unwrap_or(verb + 1);
        let is_plain =
            between.into_iter().all(|it| !sentence.is_part(it, &[Part::PRON, Part::CCONJ]));
        match next {
            Some(next) if is_led && is_plain => Some(next),
            _ if is_reduced => None,
            _ => Some(verb),
        }
    }
}
