//! A figure with the subject and the verb that lead on to it.

use std::ops::Range;

use super::{phrase, sentence::Sentence, speech::Part, words::*};
use crate::import::language::words as words_of;

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// A percentage or a fraction.
    Share,
    /// An amount of money.
    Money,
    /// A number of things.
    Count,
    /// Any other measure, a length or a time.
    Measure,
}

/// Most words of what is said behind a figure.
const MOST: usize = 8;

/// What is told by what follows: `one finding is that`.
const FINDINGS: &str = "finding|findings|result|study|news|fact|truth|survey|conclusion|estimate";

/// A figure in its clause.
pub(super) struct Frame<'s, 'a> {
    pub(super) sentence: &'s Sentence<'a>,
    pub(super) at: usize,
    pub(super) unit: Unit,
    pub(super) clause: Range<usize>,
    /// What stands before the figure, from the figure before or from the joint behind that on, without
    /// words that only say how exact it is.
    pub(super) head: Range<usize>,
    /// What stands behind it, up to a joint or another figure.
    pub(super) rest: Range<usize>,
    /// Where what is told begins: behind `said that`.
    pub(super) told: usize,
    /// Whether it begins within what a verb behind it is said of: `40 nurses and | aides will give 900 shots`.
    pub(super) is_cut: bool,
}

impl<'s, 'a> Frame<'s, 'a> {
    /// The figure at `at`.
    pub(super) fn of(sentence: &'s Sentence<'a>, at: usize) -> Self {
        let clause = sentence.clause(at);
        let parts = |it: &usize| sentence.is_figure(*it) && !sentence.is_specific(*it);
        let previous = (clause.start..at).rfind(parts);
        let begin = previous.map_or(clause.start, |it| it + 1);
        let joint = (begin..at).find(|it| previous.is_some() && sentence.is(*it, JOINTS));
        let is_cut = joint.is_some_and(|it| {
            sentence.is(it, "and|or") && !(clause.start..it).any(|it| sentence.acts(it))
        });
        let told = (begin + 1..at).rfind(|it| is_told(sentence, *it, at));
        let mut head = told.or(joint).map_or(begin, |it| it + 1)..at;
        while !head.is_empty() && sentence.is(head.start, OPENING) {
            head.start += 1;
        }
        let fills = |it: usize| {
            let is_total = it > 0 && sentence.is(it - 1, "total");
            sentence.is(it, ROUGHLY) || sentence.is(it, "of") && is_total
        };
        while !head.is_empty() && fills(head.end - 1) {
            head.end -= 1;
        }
        // `… after 94 cattle were stolen`
        let parts = |it: usize| {
            sentence.is(it, "after|when|while|because|although|though|whereas|but|and")
                && (head.start..it).any(|it| sentence.acts(it))
                && !sentence.is_looked_after(it)
        };
        if head.len() > 1 && parts(head.end - 1) {
            head.start = head.end;
        }
        let ends = |it: &usize| {
            let is_near = sentence.is_figure(it + 1) || sentence.is_figure(it + 2);
            sentence.is(*it, JOINTS)
                || sentence.is(*it, "compared|versus|following")
                || sentence.is(*it, "against|worth|valued|costing") && is_near
                || sentence.is_figure(*it)
        };
        let mut rest = at + 1..(at + 1..clause.end).find(ends).unwrap_or(clause.end);
        if sentence.is_figure(rest.end)
            && !rest.is_empty()
            && sentence.is(rest.end - 1, "to|from|at")
        {
            rest.end -= 1;
        }
        // `grew 8% to finish at 97 tonnes`
        if sentence.is_figure(rest.end + usize::from(sentence.is(rest.end, "at")))
            && rest.len() > 1
            && sentence.is(rest.end - 1, COMING)
            && sentence.is(rest.end - 2, "to")
        {
            rest.end -= 2;
        }
        Self {
            sentence,
            at,
            unit: unit(sentence, at),
            told: told.map_or(clause.start, |it| it + 1),
            clause,
            head,
            rest,
            is_cut: is_cut && told.is_none(),
        }
    }

    /// Whether a range only says where somebody is or what is done with him: `found on the night`.
    pub(super) fn is_place(&self, range: Range<usize>) -> bool {
        let sentence = self.sentence;
        let first = sentence.tokens.get(range.start).map_or("", |it| it.text);
        let is_led =
            is_in(first, PREPOSITIONS) || participle(first).is_some() || first.ends_with("ing");
        let is_plain = |it: usize| {
            !sentence.is_figure(it)
                && sentence.mark(it).is_none()
                && !sentence.is(it, JOINTS)
                && !sentence.is(it, BREAKING)
        };
        is_led && range.len() < MOST && range.clone().all(is_plain)
    }

    /// What stands behind the figure, if that only says where, when or for whom: `in Wales`.
    pub(super) fn scope(&self) -> Option<String> {
        self.place(self.rest.clone())
    }

    /// The same for another range; nothing for words that only compare with an earlier time.
    pub(super) fn place(&self, range: Range<usize>) -> Option<String> {
        let sentence = self.sentence;
        let range = range.start..self.joined(range.end);
        let mut words = range.start + 1..range.end;
        let is_plain = |it: usize| {
            let word = sentence.tokens[it].text;
            !is_in(word, PERSONS)
                && !sentence.acts(it)
                && (!is_in(word, JOINTS) || is_in(word, "and|or"))
        };
        if sentence.is_torn(&range) {
            return None;
        }
        if sentence.only_compares(range.clone()) {
            return Some(String::new());
        }
        let places = sentence.is(
            range.start,
            "in|at|among|across|for|on|to|from|by|with|between|within|over|against|during|throughout",
        );
        // `in 1985 and 2010`
        let is_cut = sentence.is(range.end, "and|or") && !self.goes_on(range.end);
        // `£12 for adults and £6 for children`
        let next = range.end + 1;
        let is_like = || {
            let word = sentence.tokens.get(next + 1).map(|it| it.text);
            self.unit == Unit::Money
                && sentence.is_figure(next)
                && unit(sentence, next) == self.unit
                && word == Some(sentence.tokens[range.start].text)
        };
        let is_cut = is_cut && !is_like() || self.leads_on(range.end);
        let fits =
            places && !is_cut && !words.is_empty() && words.len() < MOST && words.all(is_plain);
        fits.then(|| phrase::shown(sentence, range))
    }

    /// The figure of all of which this one has a part: `1,127 of the 1,860 stalls`.
    pub(super) fn total(&self) -> Option<usize> {
        let (sentence, of) = (self.sentence, self.at + 1);
        let skipped = usize::from(sentence.is(of + 1, "the|its|their|all"));
        let total = of + 1 + skipped;
        let is_bare = self.unit == Unit::Count && sentence.tokens[self.at].text.is_empty();
        (is_bare && sentence.is(of, "of") && sentence.is_figure(total)).then_some(total)
    }

    /// Where things are that `there are`, if a place stands before that and nothing else does.
    pub(super) fn there(&self) -> Option<String> {
        let sentence = self.sentence;
        let there = self.head.clone().rfind(|it| sentence.is(*it, "there"))?;
        let is_copula = |it: usize| {
            sentence.is(it, HELPING)
                || sentence.is(it, "used|to")
                || is_adverb(sentence.tokens[it].text)
        };
        let fits = there + 1 < self.head.end && (there + 1..self.head.end).all(is_copula);
        self.led_over(self.head.start..there).filter(|_| fits)
    }

    /// Whether a range has a verb or a figure.
    pub(super) fn has_said(&self, mut range: Range<usize>) -> bool {
        let sentence = self.sentence;
        range.any(|it| sentence.is_figure(it) || sentence.acts(it))
    }

    /// Where what is told from `start` on ends: at another clause or at what is told of another figure.
    pub(super) fn told_until(&self, start: usize) -> usize {
        let sentence = self.sentence;
        let closes = |it: &usize| {
            sentence.is(*it, "when|while|because|but|although|though|whereas")
                && !sentence.is(it + 1, "of")
                || sentence.is(*it, "and")
                    && (sentence.is_figure(it + 1) || sentence.is(it + 1, NUMERALS))
        };
        (start..self.clause.end).find(closes).unwrap_or(self.clause.end)
    }

    /// Whether what stands in a range is one clause.
    pub(super) fn is_one(&self, range: Range<usize>) -> bool {
        let sentence = self.sentence;
        let is_deed =
            |it: usize| sentence.tokens.get(it).is_some_and(|it| participle(it.text).is_some());
        range.clone().all(|it| {
            let joins = sentence.is(it, "and|or");
            let is_pair = joins && (range.start..it).any(|it| sentence.is(it, "between"));
            let is_plain = match sentence.tokens[it].text {
                // `ran as planned`, `have since closed`, `had not played before`
                "as" => is_deed(it + 1),
                "because" => sentence.is(it + 1, "of"),
                "since" if sentence.is(it - 1, "has|have|had") => true,
                "before" | "since" => it + 1 == range.end,
                _ => is_pair || joins && self.joined(it) != it || self.goes_on(it),
            };
            !sentence.is(it, JOINTS) || is_plain
        })
    }

    /// Whether the words before `end` belong to what stands there.
    fn leads_on(&self, end: usize) -> bool {
        let last = end.saturating_sub(1);
        let is_lead = self.sentence.is_figure(end) && self.sentence.is(last, ROUGHLY);
        is_lead || self.sentence.is(last, PREPOSITIONS)
    }

    /// Whether another verb of the same subject stands behind the `and` at `joint`.
    pub(super) fn goes_on(&self, joint: usize) -> bool {
        let sentence = self.sentence;
        let next = (joint + 1..self.clause.end).find(|it| !is_adverb(sentence.tokens[*it].text));
        sentence.is(joint, "and|or") && next.is_some_and(|it| sentence.acts(it))
    }

    /// Where what an `and` or `or` at `end` joins ends, if that is no clause: `for theft or fraud`.
    pub(super) fn joined(&self, end: usize) -> usize {
        let sentence = self.sentence;
        let mut others = end + 1..self.clause.end;
        let is_plain = |it: usize| {
            let parts = sentence.is(it, JOINTS) && !sentence.is(it, "and|or");
            !sentence.is_figure(it) && !sentence.acts(it) && !parts
        };
        if sentence.is(end, "and|or") && !others.is_empty() && others.all(is_plain) {
            self.clause.end
        } else {
            end
        }
    }

    /// Whether the figure stands before the noun of which it is the amount: `a £5 million funding gap`.
    fn is_attribute(&self) -> bool {
        let leads = "a|an|the|its|their|his|her|another|further|new|record";
        let is_amount = matches!(self.unit, Unit::Money | Unit::Share);
        is_amount && self.at.checked_sub(1).is_some_and(|it| self.sentence.is(it, leads))
    }

    /// The things that are counted, and where what is said behind them begins.
    pub(super) fn thing(&self) -> Option<(String, usize)> {
        let sentence = self.sentence;
        let own = sentence.tokens[self.at].text;
        let is_past = |it: usize| is_past(sentence.tokens[it].text);
        let is_end = |it: &usize| {
            // `347 reported armed robberies`
            let is_quality = own.is_empty() && (self.rest.start..=*it).all(is_past);
            let is_noun = self.is_attribute() && sentence.is(*it, AMOUNT_NOUNS);
            sentence.is(*it, PREPOSITIONS) && !sentence.is(*it, "of")
                || sentence.acts(*it) && !is_quality && !is_noun
        };
        let end = self.rest.clone().find(is_end).unwrap_or(self.rest.end);
        let behind = phrase::noun(sentence, self.rest.start..end);
        let is_named = !own.is_empty() && self.rest.start == end;
        let of = !own.is_empty() && sentence.is(self.rest.start, "of");
        let of = of.then(|| phrase::noun(sentence, self.rest.start + 1..end)).flatten();
        let words = match (behind, of) {
            _ if is_named => own.to_owned(),
            (_, Some(of)) => format!("{own} of {}", phrase::with_article(sentence, of)),
            (Some(behind), _) => format!("{own} {}", phrase::shown(sentence, behind)),
            _ => return None,
        };
        let thing = words.split(" of ").next().unwrap_or_default().trim();
        // `20 working day terms`
        let mut own_words = thing.split(' ');
        if own_words.next().is_some_and(|it| is_in(it, "working|calendar|business"))
            && own_words.next().is_some_and(is_span)
        {
            return None;
        }
        // `300,000 cars a year`
        let rate = thing.rsplit_once(" a ").filter(|it| is_span(it.1));
        let thing = rate.map_or(thing, |it| it.0);
        let is_last = |it: &str| words.split(' ').next_back().is_some_and(|last| last == it);
        let is_amount = self.is_attribute() && words_of(AMOUNT_NOUNS).any(is_last);
        let counts = is_amount
            || self.unit == Unit::Count
                && (thing.ends_with('s') || is_in(own, PEOPLE) || is_in(own, PLURALS));
        counts.then(|| (words.trim().to_owned(), end))
    }
}

/// Whether what `it` says begins behind `it`: `said that`, `the report says`.
fn is_told(sentence: &Sentence<'_>, it: usize, at: usize) -> bool {
    let acts = |it: usize| sentence.acts(it);
    let says = "say|says|said|show|shows|suggests|means|estimates";
    let told = (it.saturating_sub(4)..it).rfind(|it| sentence.is(*it, TELLING));
    // `told reporters that`, `said in a statement that`
    let is_addressed = |told: usize| sentence.is(told, "told") || sentence.is(told + 1, "in|on|at");
    // `One finding is that 30 per cent smoke`
    let is_finding = || sentence.is(it - 1, BEING) && sentence.is(it - 2, FINDINGS);
    let says_that = |told: usize| told + 1 == it || is_addressed(told);
    sentence.is(it, "that") && (told.is_some_and(says_that) || it > 1 && is_finding())
        || sentence.is(it, says) && (it + 2..at).any(acts)
        // `Officials say 400 people were wounded`
        || it > 0
            && sentence.is(it, SAYING)
            && (sentence.is(it - 1, TELLERS)
                || sentence.is(it, "says|say|said") && sentence.is_part(it - 1, &[Part::PROPN]))
            && (it + 1..at).all(|it| sentence.is(it, ROUGHLY))
}

/// What the figure at `at` is.
fn unit(sentence: &Sentence<'_>, at: usize) -> Unit {
    let written = sentence.written(at).to_lowercase();
    let is_digit = |c: char| c.is_ascii_digit();
    let word_is = |list| {
        let mut words = written.split(|c: char| !c.is_alphabetic());
        words.any(|it| is_in(it.strip_suffix('s').unwrap_or(it), list))
    };
    let is_share = ["%", "per cent", "percentage", "basis", " in ", "-in-", "out of"].iter().any(|it| written.contains(it))
        || word_is("percent|half|third|quarter|fifth|tenth|fourth|eighth|sixth|seventh|ninth")
        // 400 PCs are none.
        || written.split(|c: char| !c.is_alphabetic()).any(|it| is_in(it, "pc|pct"));
    if is_share {
        Unit::Share
    } else if written.contains(['$', '£', '€', '¥'])
        || [" cents", " pence"].iter().any(|it| written.contains(it))
        || written.starts_with("rs ")
        || written.split(' ').any(|it| it.starts_with(is_digit) && it.ends_with('p'))
    {
        Unit::Money
    } else if !sentence.tokens[at].text.is_empty() || sentence.is_bare(at) {
        Unit::Count
    } else {
        Unit::Measure
    }
}
