//! Names that are right by the structure of their sentence.

mod altered;
mod clause;
mod fitting;
mod following;
mod name;
mod parts;
mod plain;
mod related;
mod things;

pub(super) use self::name::{Name, Told};
use self::things::{CONSISTING, HOLDING};
use super::{
    frame::{Frame, Unit},
    phrase,
    speech::Part,
    subject::Verb,
    tagged,
    words::*,
};
use crate::import::language::words as words_of;

/// What is known when a name is made.
struct Naming<'f> {
    frame: &'f Frame<'f, 'f>,
    /// The name of the figure before, if that is certain.
    previous: Option<&'f Name>,
    /// What the sentence tells of, and the one before.
    told: &'f Told,
    /// Whether the figure has a period, and another than the one before.
    is_dated: bool,
    /// The period of the figure.
    period: Option<&'f str>,
}

/// The name of the figure of `frame`, if one is certain and leaves out nothing that limits it.
pub(super) fn name(
    frame: &Frame<'_, '_>,
    previous: Option<&Name>,
    told: &Told,
    is_dated: bool,
    period: Option<&str>,
) -> Option<Name> {
    let naming = Naming { frame, previous, told, is_dated, period };
    // What the figure before is called holds what opens the sentence.
    let following = [
        Naming::of_which,
        Naming::gone_on,
        Naming::changed_before,
        Naming::added,
        Naming::listed,
        Naming::of_others,
    ];
    let others = [
        Naming::entered,
        Naming::multiplied,
        Naming::told,
        Naming::counted,
        Naming::coupled,
        Naming::acted,
        Naming::all_of_which,
        Naming::known,
        Naming::described,
        Naming::differed,
        Naming::held,
        Naming::amounted,
        Naming::related,
        Naming::led,
        Naming::doing,
        Naming::altered,
    ];
    let opened = |found: Name| {
        let opening = frame.opening()?;
        let is_said = opening.split_once(' ').is_some_and(|it| found.text().contains(it.1));
        let behind = format!("{} {}", found.behind, if is_said { "" } else { &opening });
        Some(Name { behind, ..found })
    };
    let fitting = |found: Name| {
        let found = naming.with_doubt(found)?;
        naming.fits(&found).then_some(found)
    };
    let other = || others.iter().find_map(|rule| rule(&naming)).and_then(opened);
    let found = following.iter().find_map(|rule| rule(&naming)).or_else(other);
    found.and_then(fitting).or_else(|| naming.plain().and_then(opened).and_then(fitting))
}

/// The name of a share that stands in a bracket behind what is named.
pub(super) fn bracketed(frame: &Frame<'_, '_>) -> Option<Name> {
    let naming =
        Naming { frame, previous: None, told: &Told::default(), is_dated: false, period: None };
    let own =
        tagged::before_bracket(frame.sentence, frame.at).filter(|_| frame.unit == Unit::Share)?;
    let name = naming.named("", &phrase::shown(frame.sentence, own), "");
    // `Text message (9 per cent)` does not say of what that is the share.
    let says = name.core.contains(' ') && !name.core.starts_with(char::is_uppercase);
    (says && !is_people(&name.core)).then_some(name)
}

impl Naming<'_> {
    fn named(&self, before: &str, core: &str, behind: &str) -> Name {
        let [before, core, behind] = [before, core, behind].map(str::to_owned);
        let (unit, at) = (self.frame.unit, self.frame.at);
        Name {
            before,
            core,
            behind,
            is_level: true,
            moves: false,
            is_total: false,
            unit,
            done: String::new(),
            whole: None,
            all: None,
            at,
            end: self.frame.rest.end,
        }
    }

    fn change(&self, word: &str, core: &str, behind: &str) -> Name {
        Name { is_level: false, moves: true, ..self.named(&format!("{word} in"), core, behind) }
    }

    /// The noun for what a word right behind the figure says of it, if that compares it with an earlier time
    /// only: a `rise` for `2% higher than in May`.
    fn compared(&self) -> Option<&'static str> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        if !self.is_like_before(frame.rest.start) {
            return None;
        }
        let own = sentence.written(frame.at).rsplit(' ').next().unwrap_or_default();
        let behind = sentence.tokens.get(frame.rest.start).map_or("", |it| it.text);
        let is = |list| is_in(behind, list) || is_in(own, list);
        is("more|higher").then_some("rise").or_else(|| is("less|fewer|lower").then_some("fall"))
    }

    /// Whether the figure has no noun that it counts.
    fn is_amount(&self) -> bool {
        self.frame.sentence.tokens[self.frame.at].text.is_empty()
    }

    /// What a subject is, costs, has or did, and what it changed by, to or from.
    fn told(&self) -> Option<Name> {
        let frame = self.frame;
        let (verb, subject) = frame.verb()?;
        let core = phrase::shown(frame.sentence, subject.clone());
        let core = format!("{core}{}", self.owner(subject.start)?);
        let with_article = || phrase::with_article(frame.sentence, subject);
        let is_change = matches!(verb, Verb::ChangedTo | Verb::ChangedBy(_) | Verb::ChangedFrom);
        if frame.unit == Unit::Share && is_change && lacks_measure(frame.sentence.text, &core) {
            return None;
        }
        let is_level = is_change || verb == Verb::Equals && self.is_amount();
        let is_bare =
            is_level && self.rate().is_none() && !core.contains(' ') && !self.is_measured(&core);
        if is_bare || (is_change || verb == Verb::Equals) && !self.counts_core(&core) {
            return None;
        }
        let (whole, changed) = (self.whole(), self.behind_change());
        let scope = frame.scope().filter(|_| self.is_amount());
        let compared = self.compared();
        // `Class sizes averaged 27 pupils`
        let is_average = frame.sentence.has(frame.head.clone(), "averaged|averages");
        let average = if is_average && !core.contains("average") { "average" } else { "" };
        Some(match verb {
            // `Arrivals are 9 per cent over last year`
            Verb::Equals
                if frame.unit == Unit::Share && frame.sentence.is(frame.rest.start, "over|on") =>
            {
                return None;
            }
            // `The average was 2% lower than in the year before`
            Verb::Equals if compared.is_some() => self.change(compared?, &core, ""),
            Verb::Equals | Verb::IsPart if whole.is_some() => {
                let is_share = verb == Verb::IsPart || frame.sentence.is(frame.head.end - 1, BEING);
                let behind = Self::as_share(&core, &whole.filter(|_| is_share)?);
                self.named("", &core, &behind)
            }
            Verb::IsPart if frame.unit == Unit::Share => return None,
            // `Faults accounted for 231 of the cancellations`
            Verb::IsPart if frame.sentence.is(frame.rest.start, "of") => {
                let own = frame.rest.start + 1..frame.rest.end;
                let own = phrase::noun(frame.sentence, own).filter(|_| self.is_amount())?;
                let agent = format!("accounted for by {}", with_article());
                self.named("", &phrase::shown(frame.sentence, own), &agent)
            }
            Verb::Equals | Verb::IsPart => match self.rate() {
                Some((rate, end)) => Name { end, ..self.named("price of", &core, &rate) },
                None => match self.measure().filter(|it| !core.contains(it)) {
                    Some(what) => self.named(&format!("{what} of"), &with_article(), &scope?),
                    None => {
                        let scope = scope.or_else(|| self.behind_members(&core));
                        self.named(average, &core, &scope?)
                    }
                },
            },
            Verb::ChangedTo => Name { moves: true, ..self.named("", &core, &changed?) },
            Verb::ChangedBy(word) => {
                // `The prison population grew by 48,000 inmates`
                self.change(word, &core, &scope.or_else(|| self.behind_change())?)
            }
            // One mark has both: from 2 to 3 per cent.
            Verb::ChangedFrom if frame.sentence.written(frame.at).contains(" to ") => return None,
            Verb::ChangedFrom => {
                let earlier = changed.filter(String::is_empty).and_then(|_| self.earlier(&core));
                Name { moves: true, ..earlier? }
            }
            Verb::Has(what) => return self.sized(what, &core, &with_article()),
            Verb::Did(verb) => return self.done(verb, &format!("by {}", with_article())),
        })
    }

    /// Whose a subject that begins at `start` is if an `its` before it says that: `The bank said its profit rose`.
    fn owner(&self, start: usize) -> Option<String> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let Some(its) = start.checked_sub(1).filter(|it| sentence.is(*it, "its|their")) else {
            return Some(String::new());
        };
        let that = its - usize::from(its > 0 && sentence.is(its - 1, "that"));
        let says = that.checked_sub(1).filter(|it| sentence.is(*it, "said|says|reported"))?;
        let owner = phrase::noun(sentence, frame.clause.start..says)?;
        Some(format!(" of {}", phrase::with_article(sentence, owner)))
    }

    /// Whether the things behind the figure, or behind that up to which it changed, are those that the subject
    /// is: not `Gannets rose to 259,000 nests`.
    fn counts_core(&self, core: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let next = frame.rest.end + 1;
        let goes_on = sentence.is(frame.head.end.saturating_sub(1), "from")
            && sentence.is(frame.rest.end, "to")
            && sentence.is_figure(next);
        let (at, thing) = match goes_on && self.is_amount() {
            true => (next, Frame::of(sentence, next).thing()),
            false => (frame.at, frame.thing()),
        };
        let thing = thing.map_or_else(|| sentence.tokens[at].text.to_owned(), |it| it.0);
        let last = thing.split(" of ").next().and_then(|it| it.split(' ').next_back());
        let last = last.unwrap_or_default().to_lowercase();
        let mut head = core.split(' ').take_while(|it| !is_in(it, PREPOSITIONS));
        // `5.2 quintals`: a part of a thing is none.
        last.is_empty()
            || last == "points"
            || sentence.written(at).contains('.')
            || core.to_lowercase().contains(&last)
            || head.any(|it| [GENERAL, MEASURED, GROUPS].iter().any(|list| is_in(it, list)))
    }

    /// Whether one word names by itself what is measured: `attendance`, but not `insurance`, nor what
    /// only has a price, as `parking`.
    fn is_measured(&self, core: &str) -> bool {
        let word = core.to_lowercase();
        let is_plural = word.ends_with('s') && !word.ends_with("ss");
        is_plural
            || word.ends_with("ing") && self.frame.unit != Unit::Money
            || is_in(word.strip_prefix("under").unwrap_or(&word), MEASURED)
            || is_in(&word, GENERAL)
            || words_of(PRICED).any(|it| word.contains(it))
    }

    /// `The ditch was 3 metres deep`: what somebody has so much of.
    fn sized(&self, what: &str, core: &str, subject: &str) -> Option<Name> {
        let (frame, start) = (self.frame, self.frame.rest.start);
        // `Andrew was worth $1 billion`: what a person has.
        if what == "value" && subject.chars().next().is_some_and(char::is_uppercase) {
            return None;
        }
        let skipped = usize::from(frame.sentence.is_measure(start));
        let behind = frame.place(start + skipped..frame.rest.end)?;
        Some(match core.ends_with(what) {
            true => self.named("", core, &behind),
            false => self.named(&format!("{what} of"), subject, &behind),
        })
    }

    /// What stands behind the things of which so many are what the subject is: `The fleet numbered 40 boats in all`.
    fn behind_members(&self, core: &str) -> Option<String> {
        let head = core.split(' ').take_while(|it| !is_in(it, PREPOSITIONS)).last();
        let is_group = |it| is_in(it, MEASURED) || is_in(it, GROUPS);
        head.is_some_and(is_group).then(|| self.behind_change()).flatten()
    }

    /// What stands behind a figure to which something changed, without what it changed from and without the
    /// things that are counted.
    fn behind_change(&self) -> Option<String> {
        let frame = self.frame;
        let is_from = frame.sentence.is(frame.rest.start, "from");
        match frame.thing() {
            _ if is_from => Some(String::new()),
            Some((_, end)) => frame.place(end..frame.rest.end),
            None => frame.scope(),
        }
    }

    /// `The county opened 14 clinics in remote villages`: clinics opened by the county there.
    fn done(&self, verb: usize, agent: &str) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let particles = (verb + 1..frame.head.end).filter(|it| sentence.is_particle(*it));
        let mut done = vec![participle(sentence.tokens[verb].text)?];
        done.extend(particles.map(|it| sentence.tokens[it].text));
        let done = phrase::small(&done.join(" "));
        if is_in(&done, HOLDING) {
            return None;
        }
        let amounts = match frame.unit {
            Unit::Money => !is_in(&done, VAGUE_DEEDS),
            unit => unit == Unit::Measure && is_in(&done, AMOUNTS),
        };
        let (what, scope) = match (self.whole_until(), frame.thing()) {
            (_, Some((thing, end))) => {
                let place = frame.place(end..frame.rest.end)?;
                let done = format!("{done} {agent}");
                return Some(Name { done: done.clone(), ..self.named(&thing, &done, &place) });
            }
            // `They fenced 6.8 km of bank`
            _ if agent.is_empty() => {
                let of = frame.unit == Unit::Measure && sentence.is(frame.rest.start, "of");
                let of = of && frame.verb().is_none();
                let (thing, end) = self.amount_of().filter(|_| of)?;
                let place = frame.place(end..frame.rest.end)?;
                let thing = thing.strip_prefix("amount of ")?.to_owned();
                return Some(Name { done: done.clone(), ..self.named(&thing, &done, &place) });
            }
            (Some((whole, end)), _) => {
                (format!("share of {whole}"), frame.place(end..frame.rest.end)?)
            }
            _ if !self.is_amount() => return None,
            _ if amounts && done == "spent" && frame.lasts() => ("time".to_owned(), frame.scope()?),
            _ if amounts => ("amount".to_owned(), frame.scope()?),
            _ => (self.measure()?.to_owned(), frame.scope()?),
        };
        let agent = agent.strip_prefix("by ")?;
        Some(self.named(&format!("{what} {done} by"), agent, &scope))
    }

    /// What the unit of the figure measures by itself.
    fn measure(&self) -> Option<&'static str> {
        let written = self.frame.sentence.written(self.frame.at);
        let is_area = ["square ", "acre", "hectare"].iter().any(|it| written.contains(it));
        is_area.then_some("area").or(written.ends_with(" old").then_some("age"))
    }

    /// `We surveyed 2,640 households`: things, where it is not certain who did it.
    fn acted(&self) -> Option<Name> {
        let (verb, own) = self.frame.predicate()?;
        let Verb::Did(verb) = verb else { return None };
        let doer = own.end.checked_sub(1).filter(|it| own.contains(it));
        let is_doer = |list| doer.is_some_and(|it| self.frame.sentence.is(it, list));
        let is_unsaid = |deed: &str| {
            is_in(deed, VAGUE_DEEDS)
                || !is_doer(OURSELVES) && (is_in(deed, SUFFERING) || is_in(deed, OWN_DEEDS))
        };
        // `The scooter came in May but has sold 29,000 units`: the doer is said before.
        let sentence = self.frame.sentence;
        let is_said = is_doer(JOINTS)
            || own.is_empty() && (0..own.start).any(|it| sentence.mark(it).is_none());
        // `Exxon earlier this year bought 300 shops`
        let is_name = |it: usize| {
            sentence.is_part(it, &[Part::PROPN]) && (it == 0 || !sentence.is(it - 1, ARTICLES))
        };
        let is_timed =
            |it: usize| sentence.follows_time(own.end) || is_span(sentence.tokens[it].text);
        let is_named = doer.is_some_and(|it| is_name(it) || is_timed(it));
        if is_named || is_doer(ANOTHER) || is_said && !sentence.has(0..own.end, OURSELVES) {
            return None;
        }
        self.done(verb, "").filter(|it| !is_unsaid(it.done.trim()))
    }

    /// `as a share of` a whole behind what is that share, if its name does not say so.
    fn as_share(core: &str, whole: &str) -> String {
        let is_share =
            core.rsplit(' ').next().is_some_and(|it| is_in(it, "share|proportion|percentage"));
        format!("{} {whole}", if is_share { "of" } else { "as a share of" })
    }

    /// The whole that the figure is a share of.
    fn whole(&self) -> Option<String> {
        self.whole_until().filter(|it| it.1 == self.frame.rest.end).map(|it| it.0)
    }

    /// The same, and where it ends: `lost a tenth of its crop | to a frost`.
    fn whole_until(&self) -> Option<(String, usize)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let of = frame.unit == Unit::Share && sentence.is(frame.rest.start, "of");
        let start = frame.rest.start + 1;
        let start = start + usize::from(sentence.is(start, "all"));
        let leads = |it: &usize| sentence.is(*it, "to|from|on|with");
        let end = (start..frame.rest.end).find(leads).unwrap_or(frame.rest.end);
        let own = phrase::noun(sentence, start..end).filter(|_| of)?;
        Some((phrase::with_article(sentence, own), end))
    }
}

/// Whether prices are told of and `subject` is none, so that it only stands for its price.
fn lacks_measure(text: &str, subject: &str) -> bool {
    let subject = subject.to_lowercase();
    text.to_lowercase().contains("price") && !words_of(PRICED).any(|it| subject.contains(it))
}
