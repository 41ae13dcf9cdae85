//! Names of things that are counted, and of what has its amount before or behind it.

use std::ops::Range;

use super::*;
use crate::import::english::label::speech::Part;

/// Most words of what somebody thinks.
const MOST: usize = 16;

/// What is no deed: `the collection included 40 paintings`.
pub(super) const HOLDING: &str = "included|comprised|contained|featured|involved|covered";

/// Verbs of what is made up of others.
pub(super) const CONSISTING: &str =
    "consisted|consists|consist|comprised|comprises|comprise|included|includes|include";

impl Naming<'_> {
    /// `3,870 people squeezed aboard`, `70% of the workers live near the yard`: a figure that begins its clause,
    /// with all that is said of it.
    pub(super) fn counted(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let end = frame.told_until(frame.at + 1);
        let led = frame.led_by();
        let is_told = led.is_some() || sentence.is(frame.head.end - 1, TELLING);
        let verb = self.verb_of_counted(end).filter(|_| is_told)?;
        let things = self.of_whom(verb)?;
        // `One in four households has …`
        let differs = things.ends_with('s') && sentence.is(verb, "has|is|was");
        let (told, is_short) = self.without_copula(&things, verb, end);
        let is_money = things.is_empty() && frame.unit == Unit::Money;
        let things = if is_money { "amount".to_owned() } else { things };
        let who = match things == "share" || is_people(&things) || self.is_opinion(verb) {
            _ if is_short => "",
            true => "who",
            false => "that",
        };
        let led = led.filter(|it| !it.is_empty()).map_or(String::new(), |it| format!(", {it}"));
        let told = match sentence.is(verb, SAYING) || self.is_opinion(verb) {
            // Times belong to what they said.
            true => sentence.between(told, end).to_owned(),
            false => phrase::shown(sentence, told..end) + &self.enumerated(end),
        };
        let whole = things.strip_prefix("share of ");
        let whole = whole.map(|it| (it.to_owned(), sentence.tokens[verb].text.to_owned()));
        let reach = if frame.total().is_some() { end } else { frame.rest.end };
        let name = Name { whole, end: reach, ..self.named(&things, who, &(told + &led)) };
        (!differs && (is_short || !things.is_empty())).then_some(name)
    }

    /// The verb of what is counted, in one clause that ends at `end` and tells of nothing else.
    fn verb_of_counted(&self, end: usize) -> Option<usize> {
        let (frame, sentence, at) = (self.frame, self.frame.sentence, self.frame.at);
        let acts = |it: &usize| sentence.acts(*it) || self.is_opinion(*it);
        // `runners from 38 states and 11 countries signed up`
        let previous = (frame.clause.start..at).rfind(|it| sentence.is_figure(*it));
        let is_coordinate = previous.is_some_and(|it| {
            let is_led = it > frame.clause.start && sentence.is(it - 1, PREPOSITIONS);
            is_led && !(it..at).any(|it| acts(&it))
        });
        let is_whole = !is_coordinate && frame.is_free();
        // `Half of those found there were …`
        let is_of_those = sentence.is(at + 1, "of") && sentence.is(at + 2, "those");
        let begin = if is_of_those { at + 4 } else { at + 1 };
        let verb = (begin..end).find(acts).filter(|_| is_whole)?;
        // What somebody thinks may be told in more than one clause.
        let told = verb + 1..end;
        if self.is_opinion(verb) && sentence.has(told.clone(), JOINTS) {
            let is_clear = !sentence.has(told.clone(), "he|she|him|his|her|it|this|these|that's");
            return (is_clear && told.len() < MOST).then_some(verb);
        }
        if !frame.is_one(at + 1..end) {
            return None;
        }
        // `People referred at once got …`: the first is no verb of the clause.
        let is_finite =
            !is_past(sentence.tokens[verb].text) || !(verb + 1..end).any(|it| acts(&it));
        let suffers = sentence.is(verb, SUFFERING) || sentence.has(verb..end, "that");
        (is_finite && !suffers && !sentence.is(verb, CONSISTING)).then_some(verb)
    }

    /// Whether a share of people thinks something by the verb at `at`.
    fn is_opinion(&self, at: usize) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        frame.unit == Unit::Share
            && at > frame.at
            && sentence.is(at, OPINIONS)
            && (sentence.is(at + 1, ARTICLES)
                || sentence.is_verb(at)
                || sentence.is(at, "disapprove"))
    }

    /// What goes on with a list behind `end`: `, composted or reused`.
    fn enumerated(&self, end: usize) -> String {
        let sentence = self.frame.sentence;
        let goes_on = sentence.mark(end) == Some(',')
            && sentence.tokens.get(end + 1).is_some_and(|it| is_past(it.text));
        let own = end + 1..if goes_on { sentence.clause(end + 1).end } else { end + 1 };
        let is_list = own.len() < 4 && sentence.has(own.clone(), "or|and");
        if is_list { format!(", {}", sentence.between(own.start, own.end)) } else { String::new() }
    }

    /// Where what the verb at `verb` tells begins without what only says that it is so, and whether it goes
    /// without: `killed` for `have been killed`, `living here` for `were living here`.
    fn without_copula(&self, things: &str, verb: usize, end: usize) -> (usize, bool) {
        let sentence = self.frame.sentence;
        // `share of those found at night who were in the city`
        let is_led =
            things.trim_start_matches("share of ").split(' ').any(|it| is_in(it, PREPOSITIONS));
        let helps = |it: &usize| sentence.is(*it, "has|have|had|been|was|were|being|is|are|now");
        let told = (verb..end).find(|it| !helps(it)).unwrap_or(verb);
        let deed = (told..end).find(|it| !is_adverb(sentence.tokens[*it].text));
        let is_deed = |it: usize| is_done(sentence.tokens[it].text);
        let is_place = |it: usize| sentence.is(it, PREPOSITIONS) && !sentence.is(it, "to|by");
        let goes_on = |it: usize| sentence.tokens[it].text.ends_with("ing");
        let is_short = sentence.has(verb..told, "been|was|were|being|is|are")
            && !things.contains("those ")
            && deed.is_some_and(|it| {
                is_deed(it) || !is_led && it == told && (is_place(it) || goes_on(it))
            });
        // `38 works acquired`
        let is_listed = sentence.is(verb, "acquired|planned|reported|completed|built|sold|planted")
            && verb + 1 == end
            && !is_led;
        // `412 million litres of milk collected in the valley`: what cannot do it itself.
        let is_matter = matches!(self.frame.unit, Unit::Measure | Unit::Money)
            && is_deed(verb)
            && (verb + 1 == end || is_place(verb + 1) || sentence.is(verb + 1, "by"));
        let is_short = is_short || is_listed || is_matter;
        (if is_short { told } else { verb }, is_short)
    }

    /// Of whom or what the verb at `verb` tells that stands behind the figure.
    fn of_whom(&self, verb: usize) -> Option<String> {
        let (frame, sentence, at) = (self.frame, self.frame.sentence, self.frame.at);
        let among = frame.opening().filter(|it| it.starts_with("among ") && verb == at + 1);
        let of = usize::from(sentence.is(at + 1, "of"));
        if frame.unit == Unit::Share
            && let Some(among) = among
        {
            return Some(among.replacen("among", "share of", 1));
        }
        // `38% of visitors said they came for the film. Some 22% said …`
        if frame.unit == Unit::Share && verb == at + 1 {
            let begins = (0..at).all(|it| sentence.is(it, ROUGHLY) || sentence.is(it, "but|and"))
                || self.previous.is_some_and(|it| it.before == "share");
            let Some((whole, told)) = self.told.whole.as_ref() else {
                let is_opinion = begins && sentence.is(verb, OPINIONS);
                return is_opinion.then(|| "share".to_owned());
            };
            let is_same = sentence.is_word(verb, told) || sentence.is(verb, OPINIONS);
            return is_same.then(|| format!("share of {whole}"));
        }
        if frame.unit == Unit::Share && (of > 0 || sentence.written(at).contains(" in ")) {
            let own = at + 1 + of..verb;
            if sentence.is(own.start, "those") && frame.is_place(own.start + 1..verb) {
                return Some(format!("share of {}", phrase::shown(sentence, own)));
            }
            let whole = phrase::noun(sentence, own)?;
            return Some(format!("share of {}", phrase::with_article(sentence, whole)));
        }
        // `Some 14,000 hectares of wheat were damaged`
        if frame.unit == Unit::Measure && of > 0 {
            let own = phrase::noun(sentence, at + 2..verb)?;
            return Some(phrase::shown(sentence, own));
        }
        let suffers = sentence.is_bare(at) && sentence.has(verb..frame.rest.end, SUFFERING);
        if verb == at + 1 && (suffers || frame.unit == Unit::Money) {
            return Some(String::new());
        }
        let (thing, end) = match frame.total() {
            Some(total) => Frame::of(sentence, total).thing()?,
            None => frame.thing()?,
        };
        // `Most were male and 11 people were under 26`: of those whose share was told.
        let is_general = is_in(&thing, "people|others|men|women") && self.told.whole.is_some();
        (!is_general).then_some(())?;
        Some(format!("{thing} {}", frame.place(end..verb)?))
    }

    /// `1,116 beads of Baltic amber`: things that are described.
    pub(super) fn described(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let (thing, end) = frame.thing()?;
        let before = frame.head.end.checked_sub(1).filter(|it| *it >= frame.head.start);
        // `a survey of 2,300 passengers`
        let of = before.filter(|it| *it > 0 && sentence.is(*it, "of"));
        if let Some(asked) = of.and_then(|it| paired(sentence.tokens[it - 1].text, ASKING)) {
            return Some(self.named("", &thing, asked));
        }
        // `14 robberies reported`
        let is_done = end + 1 == frame.rest.end && is_past(sentence.tokens[end].text);
        let done = || sentence.tokens[end].text.to_owned();
        let place = frame.place(end..frame.rest.end).or_else(|| is_done.then(done))?;
        let leans = before.is_some_and(|it| {
            let is_deed = sentence.acts(it) || sentence.is_part(it, &[Part::VERB]);
            // `leaving 1,894 full-time posts`
            let is_result = sentence.tokens[it].text.ends_with("ing");
            is_deed && !sentence.is(it, HELPING) && !is_result
                || sentence.is_particle(it)
                || sentence.is(it, "from|to|than|per|every|each|like|as|over|past|through|along|into")
                // `the airport, with 1,200 daily flights`: of whom they are is not said of them.
                || sentence.is(it, "with") && !sentence.is(it.saturating_sub(1), "compares|compared")
        });
        let (there, place) = match frame.there() {
            Some(opened) => (true, format!("{place} {opened}")),
            None => (false, place),
        };
        let colon = frame.at.checked_sub(1).filter(|it| sentence.mark(*it) == Some(':'));
        let colon = colon.filter(|_| before.is_none());
        // `Common tern: 6 pairs`
        if let Some(colon) = colon.filter(|_| !thing.contains(' ')) {
            let own = phrase::noun(sentence, sentence.clause(colon.checked_sub(1)?))?;
            let own = format!("{}:", phrase::shown(sentence, own));
            return Some(self.named(&own, &thing, &place));
        }
        let is_there = there && frame.rest.end == frame.clause.end || colon.is_some();
        let is_content = |it: &&str| !is_in(it, PREPOSITIONS) && !is_in(it, VAGUE);
        let is_clear = thing.split(' ').filter(is_content).count() > 1 || is_there;
        let is_told = place.starts_with("to ") && !is_there
            || thing.starts_with(|c: char| c.is_ascii_digit());
        let fits = is_clear && !is_told && !leans;
        // `74 deaths, among them a calf, 11 penguins`
        let is_among = (1..frame.at)
            .any(|it| sentence.is(it, "among|including") && sentence.mark(it - 1) == Some(','));
        // `It runs 69 hatcheries, 64 fishery offices`
        let is_of_another = place.is_empty() && sentence.is(frame.begin(), "it|they|he|she");
        let fits =
            fits && !is_among && !is_of_another && !sentence.has(frame.head.clone(), LACKING);
        fits.then(|| self.named("", &thing, &place))
    }

    /// `per 500 grams` behind the price of something.
    pub(super) fn rate(&self) -> Option<(String, usize)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let (start, end) = (frame.rest.start, frame.rest.end);
        let goods = "litre|liter|kilogram|kg|kilo|tonne|ton|gallon|pound|barrel|bushel";
        let written = sentence.written(frame.at).split_once(" per ");
        let is_price = frame.unit == Unit::Money;
        if written.is_some_and(|it| is_in(it.1, goods)) && start == end && is_price {
            return Some((String::new(), end));
        }
        let is_rate = sentence.is(start, "per") && sentence.is_figure(start + 1);
        let fits = is_rate && is_price;
        fits.then(|| (format!(", per {}", sentence.written(start + 1)), start + 2))
    }

    /// `Imports more than doubled`.
    pub(super) fn multiplied(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let told = sentence.written(frame.at).rsplit(' ').next().unwrap_or_default();
        let change = paired(told, MULTIPLYING)?;
        let own = frame.head.clone();
        let end = own.clone().rfind(|it| !sentence.helps(*it)).map_or(own.start, |it| it + 1);
        let own = if own.is_empty() { frame.parted()? } else { own.start..end };
        let own =
            phrase::noun(sentence, own).filter(|_| frame.is_free() || frame.head.is_empty())?;
        Some(self.change(change, &phrase::shown(sentence, own), ""))
    }

    /// `The hall has a capacity of 75`, `The town put up a reward of €5,000`: what a subject has or did, with
    /// its amount behind it.
    pub(super) fn held(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let head = frame.head.clone();
        let of = head.end.checked_sub(1).filter(|it| sentence.is(*it, "of"))?;
        let article = head.clone().rfind(|it| sentence.is(*it, ARTICLES))?;
        let own = phrase::noun(sentence, article + 1..of).filter(|_| self.is_amount())?;
        let mut verb = article.checked_sub(1).filter(|it| *it > head.start)?;
        let particle = sentence.is_particle(verb);
        let is_led = sentence.is(verb, "for|at") && sentence.tokens[verb - 1].text.ends_with("ing");
        verb -= usize::from(particle || is_led);
        let end = (head.start..verb).rfind(|it| !sentence.helps(*it))? + 1;
        let subject = frame.subject(head.start..end)?;
        let (what, scope) = (phrase::shown(sentence, own.clone()), frame.scope()?);
        let agent = phrase::with_article(sentence, subject);
        if sentence.is(own.end - 1, GENERAL) && !sentence.is(own.end - 1, OWNED) {
            return None;
        }
        if sentence.is(verb, "has|have|had") {
            return Some(self.named("", &what, &format!("of {agent} {scope}")));
        }
        // `The ship was carrying a cargo of 2,300 tonnes`
        let goes_on = sentence.tokens[verb].text.ends_with("ing") && sentence.is(verb - 1, BEING);
        if goes_on && !sentence.has(end..verb, "not|never") {
            let told = sentence.between(end, article);
            return Some(self.named(&format!("{what} that"), &agent, &format!("{told} {scope}")));
        }
        let mut done = participle(sentence.tokens[verb].text)?.to_owned();
        if particle {
            done = format!("{done} {}", sentence.tokens[verb + 1].text);
        }
        let fits = (end..verb).all(|it| !sentence.is(it, UNREAL) || sentence.is(it, "been"));
        let fits = fits && !sentence.is(verb, LINKING) && !sentence.is(verb, TELLING);
        fits.then(|| self.named(&what, &done, &format!("by {agent} {scope}")))
    }

    /// `an occupancy rate of 141%`: what stands before the figure and has it as its amount.
    pub(super) fn amounted(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let of = frame.head.end.checked_sub(1).filter(|it| sentence.is(*it, "of"))?;
        let is_inner = |it: &usize| {
            let word = sentence.tokens[*it].text;
            !is_in(word, PREPOSITIONS)
                && !is_in(word, ARTICLES)
                && !is_in(word, JOINTS)
                && !speaks(word)
        };
        let start =
            (frame.head.start..of).rfind(|it| !is_inner(it)).map_or(frame.head.start, |it| it + 1);
        // `Trimas reported net sales of $174.6 million`
        let reported = start.checked_sub(1).filter(|it| sentence.is(*it, "reported|posted"));
        let teller = reported.and_then(|it| frame.subject(frame.head.start..it));
        let is_led = teller.is_some()
            || start > 0
                && (sentence.is(start - 1, ARTICLES) || sentence.is(start - 1, "with|and"));
        // `The prison held 1,391 people, an occupancy rate of 141%`
        // `This is the third seizure of more than 100 pounds`
        let is_one = start > 1 && sentence.is(start - 2, BEING);
        let is_apposed = start == frame.clause.start + 1
            && sentence.is(start - 1, "a|an")
            && frame.clause.start > 0;
        // `followed by law with a birth rate of 14%`: the rate of another thing.
        let with = start.checked_sub(2).filter(|it| sentence.is(*it, "with"));
        let is_of_other = with.is_some_and(|it| {
            // `It was full with …`
            let is_quality =
                sentence.is_part(it - 1, &[Part::ADJ]) && !sentence.is(it.saturating_sub(2), BEING);
            let is_thing = sentence.is_part(it - 1, &[Part::NOUN, Part::PROPN]);
            it > frame.clause.start && (is_thing || is_quality)
        });
        let own = phrase::noun(sentence, start..of)?;
        // `compared to the prior outlook of $1.50`, `230,000 deaths in all and a death rate of 9.8%`
        let is_one_of = |before| start > 0 && sentence.is(start - 1, "a|an") && before;
        let is_of_other = is_of_other
            || sentence.is(own.start, "prior|previous|earlier|initial|original")
            || is_one_of(start > 1 && sentence.is(start - 2, "and"))
            // `A limit of 7.5 tonnes, which would …`
            || is_one_of(sentence.is(frame.clause.end + 2, "would|could|might"));
        let last = own.end - 1;
        let is_general = sentence.is(last, GENERAL) && !sentence.is(last, "rate|price|cost|volume");
        let is_clear = !is_general
            && (own.len() > 1 || teller.is_some())
            && self.is_amount()
            && frame.unit != Unit::Count;
        let mut scope = frame.scope()?;
        let is_firm =
            |it: &Range<usize>| it.len() == 1 && sentence.is(it.start, "company|group|firm");
        if let Some(teller) = teller.filter(|it| !is_firm(it)) {
            scope = format!("reported by {} {scope}", phrase::with_article(sentence, teller));
        }
        (is_led && is_clear && !is_apposed && !is_one && !is_of_other)
            .then(|| self.named("", &phrase::shown(sentence, own), &scope))
    }
}
