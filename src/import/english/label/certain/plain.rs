//! Names of figures in plain sentences, by the parts of speech of their words: a noun phrase, its verb, the
//! figure with what it counts, and what is said behind.

use super::{
    clause::{Plain, STAYING},
    *,
};
use crate::import::english::label::speech::Part;

/// Parts of words for what is told in per cent.
const RATES: &str =
    "rate|share|proportion|percentage|turnout|inflation|margin|growth|yield|occupancy|unemployment";

/// Most words of an entry in a list.
const MOST: usize = 16;

/// What is the most or the least of its kind.
const EXTREMES: &str = "highest|lowest|largest|smallest|biggest|greatest";

impl Naming<'_> {
    /// The name of a figure in a plain sentence.
    pub(super) fn plain(&self) -> Option<Name> {
        let plain = self.clause()?;
        self.is(&plain)
            .or_else(|| self.beside(&plain))
            .or_else(|| self.same(&plain))
            .or_else(|| self.most_of(&plain))
            .or_else(|| self.away(&plain))
            .or_else(|| self.of_ours(&plain))
            .or_else(|| self.share_of(&plain))
            .or_else(|| self.existing(&plain))
            .or_else(|| self.which_acts(&plain))
            .or_else(|| self.object_of(&plain))
    }

    /// `The mean age at marriage was 36.9 years for grooms`: what the subject is.
    fn is(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let last = plain.before.end.checked_sub(1)?;
        // `went up from`, `was unchanged at`, `climbed to`
        let led = sentence.is(last, "from|to|at");
        let mut end = plain.before.end - usize::from(led);
        // `went up from 212 to`
        if end > plain.before.start + 2
            && sentence.is_figure(end - 1)
            && sentence.is(end - 2, "from")
        {
            end -= 2;
        }
        // `finished the year at`
        if led && end > plain.before.start + 3 && is_span(sentence.tokens[end - 1].text) {
            end -= if sentence.is(end - 2, ARTICLES) { 2 } else { 0 };
        }
        let verb = self.verb_before(&(plain.before.start..end));
        let moves = |it: usize| {
            sentence.is(it, RISING)
                || sentence.is(it, FALLING)
                || sentence.is(it, "went|gone|goes|up|down")
        };
        let stays = |it: usize| sentence.is(it, STANDING) || sentence.is(it, STAYING);
        let verbs = verb..last;
        let is_from = led && sentence.is(last, "from") && verbs.clone().any(moves);
        let is_level = match sentence.tokens[last].text {
            "from" => is_from,
            "to" => verbs.clone().any(moves),
            "at" => verbs.clone().any(stays),
            _ => sentence.is(last, BEING) || sentence.is(last, LINKING),
        };
        let subject = tagged::level(sentence, plain.before.start..verb)
            .filter(|_| verb < plain.before.end && is_level && self.is_amount())?;
        let rate = sentence.written(frame.at).contains(" per ") && plain.behind.len() < 3;
        let core = phrase::shown(sentence, subject);
        let behind = match self.whole() {
            _ if rate => String::new(),
            // `fell to 31% of capacity`
            Some(whole) => Self::as_share(&core, &whole),
            None => self.phrases(plain.behind.clone())?,
        };
        let is_bare = !core.contains(' ') && !self.is_measured(&core);
        let is_rate = frame.unit != Unit::Share
            || led
            || words_of(RATES).any(|it| core.to_lowercase().contains(it));
        // `Chicks hatched totalled 50`: of the first verb, too.
        let is_reduced = !led && verb < last && is_past(sentence.tokens[verb].text);
        let fits = is_rate && !is_bare && !is_reduced && self.counts_core(&core);
        let named = if is_from { self.earlier(&core)? } else { self.named("", &core, &behind) };
        fits.then_some(Name { moves: led, ..named })
    }

    /// `Primary fires — 2,296`, `Price now: £9,450`: what stands before the mark, if that begins the sentence.
    pub(super) fn entered(&self) -> Option<Name> {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let mark =
            at.checked_sub(1).filter(|it| "—–-:".contains(sentence.mark(*it).unwrap_or('.')))?;
        let is_colon = sentence.mark(mark) == Some(':');
        let own = sentence.clause(mark.checked_sub(1)?);
        let begin = usize::from(sentence.mark(0).is_some());
        // `Cabin Lake Wildlife Area, Wash.: $663,000`
        let is_placed = is_colon
            && own.start > begin
            && (begin..own.start).all(|it| sentence.mark(it).is_none_or(|mark| mark == ','));
        let own = if is_placed { begin..mark } else { own };
        let begins = own.start <= begin;
        let ends = sentence.mark(at + 1).is_some() || at + 1 == sentence.tokens.len();
        if !begins || !ends || !self.is_amount() {
            return None;
        }
        let is_plain = |it: usize| {
            let breaks = sentence.is(it, BREAKING) && !sentence.is(it, "now");
            !breaks && !sentence.acts(it) && !sentence.is_figure(it)
        };
        if is_placed {
            let fits = own.len() < MOST && own.clone().all(is_plain);
            return fits.then(|| self.named("", sentence.between(begin, mark), ""));
        }
        // `Range when new: 258 miles`
        let is_entry = is_colon && own.len() < 6 && own.clone().all(is_plain);
        let own = if is_entry { own } else { phrase::noun(sentence, own)? };
        Some(self.named("", &phrase::shown(sentence, own), ""))
    }

    /// `Net debt £14.8m`, `Flying members 103, juniors 19`: what stands right before its amount in a line without
    /// a verb.
    fn beside(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let own = plain.before.clone();
        let goes_on = self.previous.is_some_and(|it| it.unit == Unit::Count);
        let marks = if goes_on { ";•-–—," } else { ";•-–—" };
        let begins =
            own.start == 0 || sentence.mark(own.start - 1).is_some_and(|it| marks.contains(it));
        let is_plain = own.end == frame.at
            && sentence.only_compares(plain.behind.clone())
            && !own.clone().any(|it| sentence.acts(it));
        let core = phrase::shown(sentence, tagged::noun(sentence, own.clone())?);
        let last = sentence.written(own.end - 1);
        let are_things = || {
            let is_plural = last.ends_with('s') && last.starts_with(char::is_lowercase);
            is_plural && !(0..frame.at).any(|it| sentence.acts(it) || sentence.is_verb(it))
        };
        let is_sum = self.is_amount() && (frame.unit != Unit::Count || are_things());
        let is_listed = frame.unit == Unit::Count && goes_on;
        // `Polyethylene's €1.35`
        let is_clear = !core.ends_with("'s")
            && !core.ends_with("’s")
            && (is_listed || core.contains(' ') || self.is_measured(&core));
        (begins && is_plain && is_sum && is_clear).then(|| self.named("", &core, ""))
    }

    /// `in 1971 it stood at 8.9`: what the figure before is, at another time.
    fn same(&self, plain: &Plain) -> Option<Name> {
        let sentence = self.frame.sentence;
        let is_other =
            |it: &&(Name, Option<String>)| self.period.is_some() && self.period != it.1.as_deref();
        let before = self.told.level.as_ref().filter(is_other).map(|it| &it.0);
        let previous = match self.previous {
            Some(it) => Some(it).filter(|it| it.is_level && self.is_dated),
            None if self.is_first() => before,
            None => None,
        }?;
        // `in June it was`
        let is_time = |it: &usize| sentence.is_part(*it, &[Part::ADP, Part::PROPN, Part::NUM]);
        let start = plain.before.clone().find(|it| !is_time(it)).unwrap_or(plain.before.start);
        let own = start..plain.before.end;
        let is_general = sentence.is(own.start, "the")
            && sentence.is(own.start + 1, "figure|rate|proportion|share|total|average|percentage");
        let verb = own.start + 1 + usize::from(is_general);
        let is_it = sentence.is(own.start, "it|this") || is_general;
        let is_at = own.len() == verb + 2 - own.start
            && sentence.is(verb + 1, "at")
            && sentence.is(verb, STANDING);
        let is_be = own.len() == verb + 1 - own.start && sentence.is(verb, BEING);
        let is_plain = sentence.only_compares(plain.behind.clone());
        (is_it && (is_at || is_be) && self.is_of_unit(previous) && is_plain && self.is_amount())
            .then(|| self.named("", &previous.undated(), ""))
    }

    /// Whether it is the first figure of its sentence.
    fn is_first(&self) -> bool {
        !(0..self.frame.at).any(|it| self.frame.sentence.is_figure(it))
    }

    /// `London had the highest birth rate at 14.8%`: what somebody has most or least of.
    fn most_of(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let own = plain.before.clone();
        let at = own.end.checked_sub(1).filter(|it| sentence.is(*it, "at|with|of"))?;
        let has = own.clone().find(|it| sentence.is(*it, "had|has|have|saw|reported|recorded"))?;
        let is_most = sentence.is(has + 1, "the") && sentence.is(has + 2, EXTREMES);
        let subject = tagged::noun(sentence, own.start..has).filter(|_| is_most)?;
        let what = tagged::noun(sentence, has + 2..at)?;
        let is_whole = sentence.only_compares(plain.behind.clone());
        let of = format!("({})", phrase::shown(sentence, subject));
        (is_whole && self.is_amount() && frame.unit != Unit::Count)
            .then(|| self.named("", &phrase::shown(sentence, what), &of))
    }

    /// `Penrigg is 17 miles away`.
    fn away(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let is = plain.before.end.checked_sub(1).filter(|it| sentence.is(*it, BEING))?;
        let is_far = plain.behind.len() == 1 && sentence.is(plain.behind.start, "away");
        let fits = is_far && frame.unit == Unit::Measure && !frame.lasts();
        let place = tagged::noun(sentence, plain.before.start..is).filter(|_| fits)?;
        Some(self.named("distance to", &phrase::with_article(sentence, place), ""))
    }

    /// `We have 76 volunteers`, `We made a surplus of £11,207`: what those have who tell.
    fn of_ours(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let own = plain.before.clone();
        let verb = own.start + 1;
        let is_ours = sentence.is(own.start, "we") && sentence.is(verb, "have|had|made");
        if own.len() == 2 && is_ours && !sentence.is(verb, "made") {
            let (thing, end) = frame.thing()?;
            let place = self.phrases(end..plain.behind.end)?;
            return Some(self.named("", &thing, &place));
        }
        let of = own.end.checked_sub(1).filter(|it| is_ours && sentence.is(*it, "of"))?;
        let what = tagged::noun(sentence, verb + 1..of)?;
        let is_sum = sentence.is(what.end - 1, AMOUNT_NOUNS) && self.is_amount();
        let is_whole = sentence.only_compares(plain.behind.clone());
        (is_sum && is_whole).then(|| self.named("", &phrase::shown(sentence, what), ""))
    }

    /// `36.9 years for grooms and 34.8 years for brides`: the same of others.
    pub(super) fn of_others(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous =
            self.previous.filter(|it| it.is_level && it.unit == frame.unit && self.is_amount())?;
        let start = previous.end.max(previous.at + 1);
        let is_next = (start..frame.at).all(|it| {
            sentence.is(it, "and|but|against|versus|compared|with")
                || sentence.mark(it) == Some(',')
                || sentence.is(it, ROUGHLY)
        });
        let behind = self
            .phrases(frame.rest.clone())
            .filter(|it| !it.is_empty() && start < frame.at && is_next)?;
        let lead = |it: &'_ str| it.split_whitespace().next().map(str::to_owned);
        let ends =
            sentence.mark(frame.rest.end).is_some() || frame.rest.end == sentence.tokens.len();
        let is_same = lead(&previous.behind) == lead(&behind);
        let again = || Name { behind: behind.clone(), ..self.again(previous) };
        if ends && !is_same && previous.behind.trim().is_empty() {
            // `The pass rate for women was 46%, compared with 51% for men`
            let (core, other) = previous.core.rsplit_once(&format!(" {} ", lead(&behind)?))?;
            let is_plain = !other.split(' ').any(|it| is_in(it, PREPOSITIONS));
            // `Tickets for shows are $12, $9 for children`
            let is_compared = sentence.has(start..frame.at, "against|versus|compared");
            return (is_plain && is_compared).then(|| Name { core: core.to_owned(), ..again() });
        }
        (is_same && ends).then(again)
    }

    /// `44% of migrants could apply`: of whom, and what they do.
    fn share_of(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let of = usize::from(sentence.is(plain.behind.start, "of"));
        let is_of =
            of > 0 || [" in ", " out of "].iter().any(|it| sentence.written(frame.at).contains(it));
        let fits = frame.unit == Unit::Share && plain.before.is_empty() && is_of;
        let start = plain.behind.start + of;
        let start = start + usize::from(sentence.is(start, "all"));
        let verb = self.finite(start..plain.behind.end).filter(|_| fits)?;
        let noun_end = (start..verb).rfind(|it| !sentence.is_part(*it, &[Part::ADV]))? + 1;
        let whole = tagged::noun(sentence, start..noun_end)?;
        let end = plain.behind.end;
        let whole = phrase::with_article(sentence, whole);
        let who = if is_people(&whole) { "who" } else { "that" };
        let told = sentence.between(verb, end).to_owned();
        let all = Some((whole.clone(), sentence.tokens[verb].text.to_owned()));
        Some(Name { whole: all, end, ..self.named(&format!("share of {whole}"), who, &told) })
    }

    /// `6% of girls and 8% of boys smoke`: of whom, and what is said of others, too.
    pub(super) fn coupled(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let rest = frame.rest.clone();
        let is_pair = frame.unit == Unit::Share
            && sentence.is(rest.start, "of")
            && sentence.is(rest.end, "and|or");
        let own = is_pair.then(|| phrase::noun(sentence, rest.start + 1..rest.end)).flatten()?;
        let next = sentence.figure_from(rest.end + 1)?;
        let other = name(&Frame::of(sentence, next), None, self.told, false, None);
        let other = other.filter(|it| it.whole.is_some() && it.before.starts_with("share of "))?;
        let before = format!("share of {}", phrase::with_article(sentence, own));
        Some(Name { before, end: rest.end, at: frame.at, whole: None, ..other })
    }

    /// `There were 3,412 marriages registered in Carrick`: what there is.
    fn existing(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let own = plain.before.clone();
        // `There were now 30 members`
        let is_there = own.len() > 1
            && sentence.is(own.start, "there")
            && sentence.is(own.start + 1, BEING)
            && (own.start + 2..own.end).all(|it| is_adverb(sentence.tokens[it].text));
        let (thing, end) = frame.thing().filter(|_| is_there)?;
        let behind = end..plain.behind.end.max(end);
        let done =
            behind.clone().next().map(|it| sentence.tokens[it].text).filter(|it| is_done(it));
        let told = match done {
            Some(done) => format!("{done} {}", self.phrases(end + 1..behind.end)?),
            None => self.phrases(behind)?,
        };
        let is_clear = thing.contains(' ') || !told.trim().is_empty();
        is_clear.then(|| self.named("", &thing, &told))
    }

    /// `1,200 people signed the petition`: things and what they do or what is done with them.
    fn which_acts(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let (thing, verb) = frame.thing().filter(|_| plain.before.is_empty())?;
        let own = verb..plain.behind.end;
        self.finite(own.clone()).filter(|it| *it == verb && !sentence.is(*it, CONSISTING))?;
        let told = own.clone().find(|it| !sentence.is_part(*it, &[Part::AUX, Part::ADV]))?;
        let is_passive = sentence.is(verb, BEING) || sentence.has(verb..told, "been");
        let (who, begin) = match is_passive && is_done(sentence.tokens[told].text) {
            true => ("", told),
            // `Three firefighters injured`
            false if own.len() == 1 && sentence.is(verb, SUFFERING) => ("", verb),
            false if is_people(&thing) => ("who", verb),
            false => ("that", verb),
        };
        let told = phrase::shown(sentence, begin..own.end);
        Some(Name { end: own.end, ..self.named(&thing, who, &told) })
    }

    /// `The gang changed 1,200 sleepers at the cutting`: things, by whom what was done with them.
    fn object_of(&self, plain: &Plain) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let start = self.verb_before(&plain.before);
        let verb = plain
            .before
            .end
            .checked_sub(1)
            .filter(|it| *it >= start && sentence.is_part(*it, &[Part::VERB]))?;
        let is_plain = !(start..verb).any(|it| sentence.is(it, UNREAL))
            && !sentence.is(verb, SAYING)
            && !sentence.is(verb, LINKING);
        let word = sentence.tokens[verb].text;
        let lists = [RISING, FALLING, SETTING, REACHING];
        if !is_plain || lists.iter().any(|list| is_in(word, list)) {
            return None;
        }
        let subject = tagged::noun(sentence, plain.before.start..start)?;
        let agent = phrase::with_article(sentence, subject);
        let (thing, end) = frame.thing()?;
        // `The police told 40,000 people to leave`
        let is_told = sentence.is(end, "to") && sentence.is_verb(end + 1) && is_in(word, LETTING);
        let place = match is_told {
            true => sentence.between(end, plain.behind.end).to_owned(),
            false => self.phrases(end..plain.behind.end)?,
        };
        let Some(done) = participle(word).filter(|it| !is_in(it, HOLDING)) else {
            // `Growers rent 1,700 hives`
            let is_said = start == verb && !word.ends_with("ing");
            let told = format!("{word} {place}");
            return is_said.then(|| self.named(&format!("{thing} that"), &agent, &told));
        };
        let done = format!("{done} by {agent}");
        Some(Name { done: done.clone(), ..self.named(&thing, &done, &place) })
    }
}
