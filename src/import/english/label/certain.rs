//! Names that are right by the structure of their sentence.

use std::ops::Range;

use super::{
    frame::{Frame, Unit, Verb},
    phrase,
    words::*,
};
use crate::characters::width;

/// Width up to which a name takes all that is said of its thing.
const WIDE: usize = 90;

/// The name of what a figure counts.
#[derive(Clone, Debug)]
pub(super) struct Name {
    before: String,
    core: String,
    behind: String,
    /// Whether it names an amount, and not how much that changed.
    is_level: bool,
    /// Whether it tells of a change or of what something changed to or from.
    moves: bool,
    unit: Unit,
    /// The figure.
    at: usize,
}

impl Name {
    /// Its words.
    pub(super) fn text(&self) -> String {
        let text = [&self.before, &self.core, &self.behind].map(String::as_str).join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
    }

    /// The same change in per cent, which stands in a bracket behind it.
    pub(super) fn in_per_cent(&self, frame: &Frame<'_, '_>) -> Option<Self> {
        let (sentence, at) = (frame.sentence, frame.at);
        let is_aside = at > 1 && sentence.mark(at - 1) == Some('(') && sentence.is_figure(at - 2);
        let is_share = frame.unit == Unit::Share && sentence.mark(at + 1) == Some(')');
        let behind = format!("{}, in per cent", self.behind);
        (is_aside && is_share && !self.is_level).then(|| Self { behind, ..self.clone() })
    }

    /// The amount that it names or tells a change of.
    fn level(&self) -> String {
        if self.is_level { self.text() } else { format!("{} {}", self.core, self.behind) }
    }
}

/// What is known when a name is made.
struct Naming<'f> {
    frame: &'f Frame<'f, 'f>,
    /// The name of the figure before, if that is certain.
    previous: Option<&'f Name>,
    /// Whether the figure has a period, and another than the one before.
    is_dated: bool,
}

/// The name of the figure of `frame`, if one is certain and leaves out nothing that limits it.
pub(super) fn name(frame: &Frame<'_, '_>, previous: Option<&Name>, is_dated: bool) -> Option<Name> {
    let naming = Naming { frame, previous, is_dated };
    let rules = [
        Naming::entered,
        Naming::told,
        Naming::gone_on,
        Naming::added,
        Naming::listed,
        Naming::counted,
    ];
    let found = rules.iter().find_map(|rule| rule(&naming))?;
    let label = found.text();
    let is_said = |word: &str| label.split(' ').any(|it| it.eq_ignore_ascii_case(word));
    let words = frame.sentence.words(frame.clause.clone());
    // `12 routes that were under threat`
    let is_cut = frame.sentence.is(frame.rest.end, "that|who|whose|which|where")
        && !label.contains(" that ");
    let is_lost = words.iter().any(|it| (is_in(it, LIMITS) || it.ends_with("n't")) && !is_said(it));
    (!is_lost && !is_cut && width(&label) <= WIDE).then_some(found)
}

impl Naming<'_> {
    fn named(&self, before: &str, core: &str, behind: &str) -> Name {
        let [before, core, behind] = [before, core, behind].map(str::to_owned);
        let (unit, at) = (self.frame.unit, self.frame.at);
        Name { before, core, behind, is_level: true, moves: false, unit, at }
    }

    fn change(&self, word: &str, core: &str, behind: &str) -> Name {
        Name { is_level: false, moves: true, ..self.named(&format!("{word} in"), core, behind) }
    }

    /// The same at an earlier time.
    fn earlier(&self, core: &str) -> Name {
        self.named("", core, if self.is_dated { "" } else { ", previously" })
    }

    /// Whether the figure has no noun that it counts.
    fn is_amount(&self) -> bool {
        self.frame.sentence.tokens[self.frame.at].text.is_empty()
    }

    /// `Primary fires — 2,296`: what stands before the dash, if that begins the sentence.
    fn entered(&self) -> Option<Name> {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let mark =
            at.checked_sub(1).filter(|it| "—–-".contains(sentence.mark(*it).unwrap_or('.')))?;
        let own = sentence.clause(mark.checked_sub(1)?);
        let begins = own.start == 0 || own.start == 1 && sentence.mark(0).is_some();
        let ends = sentence.mark(at + 1).is_some() || at + 1 == sentence.tokens.len();
        let own = phrase::noun(sentence, own).filter(|_| begins && ends && self.is_amount())?;
        Some(self.named("", &phrase::shown(sentence, own), ""))
    }

    /// What a subject is, costs, has or did, and what it changed by, to or from.
    fn told(&self) -> Option<Name> {
        let frame = self.frame;
        let (verb, subject) = frame.verb()?;
        let core = phrase::shown(frame.sentence, subject.clone());
        let whole = self.whole();
        let changed = self.behind_change();
        let scope = frame.scope().filter(|_| self.is_amount());
        match verb {
            Verb::Equals | Verb::IsPart if whole.is_some() => {
                let is_share = verb == Verb::IsPart || frame.sentence.is(frame.head.end - 1, BEING);
                let behind = format!("as a share of {}", whole.filter(|_| is_share)?);
                Some(self.named("", &core, &behind))
            }
            Verb::Equals => Some(self.named("", &core, &scope?)),
            Verb::ChangedTo => Some(Name { moves: true, ..self.named("", &core, &changed?) }),
            Verb::ChangedBy(word) => Some(self.change(word, &core, &scope?)),
            Verb::ChangedFrom => changed
                .filter(String::is_empty)
                .map(|_| Name { moves: true, ..self.earlier(&core) }),
            Verb::Costs => {
                let core = phrase::with_article(frame.sentence, subject);
                scope
                    .filter(|_| frame.unit == Unit::Money)
                    .map(|it| self.named("cost of", &core, &it))
            }
            Verb::Did(verb) => self.done(verb, subject),
            Verb::IsPart => None,
        }
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
    fn done(&self, verb: usize, subject: Range<usize>) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let particles = (verb + 1..frame.head.end).filter(|it| sentence.is(*it, PARTICLES));
        let mut done = vec![participle(sentence.tokens[verb].text)?];
        done.extend(particles.map(|it| sentence.tokens[it].text));
        let done = done.join(" ");
        let amounts = is_in(&done, AMOUNTS) && matches!(frame.unit, Unit::Money | Unit::Measure);
        let (what, scope) = match (self.whole(), frame.thing()) {
            (Some(whole), _) => (format!("share of {whole}"), String::new()),
            (_, Some((thing, end))) => (thing, frame.place(end..frame.rest.end)?),
            _ if amounts && self.is_amount() => ("amount".to_owned(), frame.scope()?),
            _ => return None,
        };
        let subject = phrase::with_article(sentence, subject);
        Some(self.named(&format!("{what} {done} by"), &subject, &scope))
    }

    /// The whole that the figure is a share of.
    fn whole(&self) -> Option<String> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let of = frame.unit == Unit::Share && sentence.is(frame.rest.start, "of");
        let own = frame.rest.start + 1..frame.rest.end;
        let own = phrase::noun(sentence, own)
            .filter(|it| of && !sentence.has(it.clone(), "to|from|on|with"))?;
        Some(phrase::with_article(sentence, own))
    }

    /// `to 742,000` behind how much something rose, `from 31 hours` behind what it fell to.
    fn gone_on(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous.filter(|it| it.moves)?;
        self.behind_change().filter(String::is_empty)?;
        let is_mark = |it: usize| sentence.mark(it) == Some(',');
        let mut between = (previous.at + 1..frame.head.end).filter(|it| !is_mark(*it));
        let lead = between.next().filter(|_| between.next().is_none())?;
        // `Output in 2022 fell to 5% from 8%`: the name has a time.
        if previous.core.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if sentence.is(lead, "to") {
            let level = previous.level().replace(", previously", "");
            return Some(Name { moves: true, ..self.named("", &level, "") });
        }
        let is_like =
            previous.is_level && (previous.unit == frame.unit || sentence.is_bare(frame.at));
        (sentence.is(lead, "from") && is_like).then(|| self.earlier(&previous.level()))
    }

    /// `, up 9 percent`, `, an increase of 8 percent`, `, down from 9,100`, `, compared with 76 in 2015` behind
    /// a figure.
    fn added(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous?;
        let is_neutral = frame.rest.clone().all(|it| sentence.is(it, NEUTRAL));
        let skips = |it: &usize| {
            sentence.is(*it, "the|a|an|but|and|or")
                || sentence.mark(*it).is_some_and(|it| it == ',')
        };
        let between = previous.at + 1..frame.head.end;
        let words: Vec<&str> =
            between.filter(|it| !skips(it)).map(|it| sentence.tokens[it].text).collect();
        let is_like = previous.unit == frame.unit || sentence.is_bare(frame.at);
        if !is_neutral || !self.is_amount() {
            return None;
        }
        let level = previous.level();
        match words.as_slice() {
            ["up" | "down"] | ["up" | "down", "by"] => {
                Some(self.change(change(words[0]), &level, ""))
            }
            [word, "of"] if is_in(word, DIFFERENCES) => Some(self.change(word, &level, "")),
            ["up" | "down", "from"]
            | ["compared" | "comparison", "with" | "to"]
            | ["in", "comparison", "with" | "to"]
            | ["against"]
                if is_like && previous.is_level =>
            {
                Some(self.earlier(&level))
            }
            _ => None,
        }
    }

    /// `, nuclear 8.9 TWh`, `and a day return £6.80`: the next subject of which the same is said.
    fn listed(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous.filter(|it| it.unit == frame.unit && it.behind.is_empty())?;
        let mut start = previous.at + 1;
        while start < frame.head.end
            && (sentence.mark(start) == Some(',')
                || sentence.is(start, "and") && start <= previous.at + 2)
        {
            start += 1;
        }
        let by = sentence.is(frame.head.end.saturating_sub(1), "by") && !previous.is_level;
        let own = phrase::noun(sentence, start..frame.head.end - usize::from(by))?;
        let is_amount = self.is_amount() && frame.rest.is_empty() && start > previous.at + 1;
        let core = phrase::shown(sentence, own);
        is_amount.then(|| Name { core, unit: frame.unit, at: frame.at, ..previous.clone() })
    }

    /// `3,870 people squeezed aboard`, `70% of the workers live near the yard`: a figure that begins its clause,
    /// with all that is said of it.
    fn counted(&self) -> Option<Name> {
        let (frame, sentence, at) = (self.frame, self.frame.sentence, self.frame.at);
        let closes =
            |it: &usize| sentence.is(*it, "when|while|because|but|although|though|whereas");
        let end = (at + 1..frame.clause.end).find(closes).unwrap_or(frame.clause.end);
        let is_told = frame.head.is_empty() || sentence.is(frame.head.end - 1, TELLING);
        let is_whole = is_told && frame.is_free() && !sentence.has(at + 1..end, JOINTS);
        let acts = |it: &usize| speaks(sentence.tokens[*it].text);
        let verb = (at + 1..end).find(acts).filter(|_| is_whole)?;
        let of = usize::from(sentence.is(at + 1, "of"));
        let is_share =
            frame.unit == Unit::Share && (of > 0 || sentence.written(at).contains(" in "));
        let things = if is_share {
            let whole = phrase::noun(sentence, at + 1 + of..verb)?;
            format!("share of {}", phrase::with_article(sentence, whole))
        } else {
            let (thing, end) = frame.thing()?;
            format!("{thing} {}", frame.place(end..verb)?)
        };
        let who = if things.split(' ').any(|it| is_in(it, PEOPLE)) { "who" } else { "that" };
        // `People referred at once got …`: the first is no verb of the clause.
        let suffers = sentence.is(verb, "killed|injured|wounded|displaced|arrested");
        let is_known = !suffers && !sentence.has(verb..end, "it|its|he|she|his|her|him");
        // `One in four households has …`
        let agrees = !things.ends_with('s') || !sentence.is(verb, "has|is|was");
        let is_finite =
            !is_past(sentence.tokens[verb].text) || !(verb + 1..end).any(|it| acts(&it));
        let name = self.named(&things, who, &phrase::shown(sentence, verb..end));
        (is_finite && is_known && agrees).then_some(name)
    }
}
