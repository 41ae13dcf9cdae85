//! Whether a name can be printed: it leaves out nothing that limits the figure and names one thing by itself.

use super::*;
use crate::characters::width;
use crate::import::{english::label::speech::Part, moment};

/// What is somebody's or of something, which is said before it is `the rent` only.
const KNOWN: &str = "index|rent|stake|premium";

/// Bodies of which each tells of its own alone.
const BODIES: &str = "police|force|constabulary|brigade|borough|department";

/// How the word for an owner ends.
const OWNERS: [&str; 4] = ["'s", "’s", "s'", "s’"];

/// What says so little behind a name that it is rather quoted.
const LITTLE: [&str; 3] = [" all season", " all year", " all week"];

/// Width up to which a name takes all that is said of its thing.
const WIDE: usize = 112;

impl Naming<'_> {
    /// Whether a name says all that limits the figure, and nothing that only the sentence explains.
    pub(super) fn fits(&self, name: &Name) -> bool {
        let label = name.text();
        !self.is_cut(&label)
            && !self.ends_in_list(&label)
            && !self.loses_limit(&label)
            && !self.opens_with_time(&label)
            && !self.loses_condition(&label)
            && !self.loses_teller(&label)
            && !self.is_elsewhere()
            && !self.is_base()
            && !self.is_wished(&label)
            && !self.is_within(name)
            && !self.is_apposed(&label)
            && !self.is_short(name)
            && !self.is_hit_rate(name)
            && (name.all.is_some() || !points(&label))
            && (name.is_level || !label.ends_with(", previously"))
            && !is_vague(name)
            && !LITTLE.iter().any(|it| label.ends_with(it))
            && !self.carries_figure(&label)
            && width(&label) <= WIDE
    }

    /// Whether a name takes the end of another time with it: `since 2001 fees have climbed to $133m in 2004`.
    fn opens_with_time(&self, label: &str) -> bool {
        let sentence = self.frame.sentence;
        let first = label.split(' ').next().filter(|it| moment::is_year(it));
        let mut places = 1..sentence.tokens.len();
        first.is_some_and(|first| {
            places.any(|at| {
                sentence.tokens[at].text == first && sentence.is(at - 1, "since|by|until|from|in")
            })
        })
    }

    /// Whether it is a change that somebody only asks for: `their campaign for a 3% pay rise`.
    fn is_wished(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let is_change = label.rsplit(' ').next().is_some_and(|it| is_in(it, WISHES));
        is_change && sentence.has(frame.clause.start..frame.at, WISHING)
    }

    /// Whether the figure only says once more of what stands before a dash how much that is: `68 percent of the
    /// vote — 365 votes in all`.
    fn is_apposed(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let start = frame.clause.start;
        let dash = start.checked_sub(1).and_then(|it| sentence.mark(it));
        let is_dash = |it: char| "—–-".contains(it);
        let is_inner = sentence.mark(frame.clause.end).is_some_and(is_dash);
        dash.is_some_and(is_dash)
            && (is_inner || !frame.clause.clone().any(|it| sentence.acts(it)))
            && frame.head.is_empty()
            && (sentence.mark(0) == Some('—') || (0..start).any(|it| sentence.acts(it)))
            // `Blocked drains - 145`
            && !sentence.between(0, start).to_lowercase().contains(&label.to_lowercase())
    }

    /// Whether so many of so many are said of those who did that: `The Blazers were 12 of 35`.
    fn is_hit_rate(&self, name: &Name) -> bool {
        let frame = self.frame;
        let is_rate = |it| is_in(it, MEASURED) || is_in(it, GENERAL);
        frame.sentence.written(frame.at).contains(" of ")
            && frame.thing().is_none()
            && frame.unit == Unit::Count
            && !name.core.split(' ').any(is_rate)
    }

    /// Whether it calls by one word what was told of before: `The rent is rising`.
    fn is_short(&self, name: &Name) -> bool {
        let sentence = self.frame.sentence;
        let owner = name.core.split(' ').next().unwrap_or_default();
        is_in(owner, "stock's|stock’s")
            || is_in(&name.core.to_lowercase(), KNOWN)
                && (1..self.frame.at)
                    .any(|it| sentence.is_word(it, &name.core) && sentence.is(it - 1, "the"))
    }

    /// Whether it names only that in or for which something was: `cracks in 28 of its 41 rods`.
    fn is_within(&self, name: &Name) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let is_bare =
            [&name.before, &name.behind, &name.done].iter().all(|it| it.trim().is_empty());
        let before = frame.at.checked_sub(1).filter(|it| *it > frame.clause.start);
        before.is_some_and(|it| sentence.is(it, "in|on|for|at|across|into|through|by"))
            && is_bare
            && frame.thing().is_some_and(|it| it.0 == name.core)
    }

    /// `12 routes that were under threat` without what is said of them, or a name that has a bracket or a
    /// quotation within.
    fn is_cut(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let is_told = sentence.is(frame.rest.end - 1, TELLING);
        let goes_on = sentence.is(frame.rest.end, "that|who|whose|which|where") && !is_told;
        let told = sentence.between(frame.rest.end, frame.rest.end + 2);
        let end = frame.clause.end;
        let opens = |mark| match mark {
            '"' => sentence.is_glued(end + 1),
            mark => "(“‘".contains(mark),
        };
        let is_let = sentence.has(frame.head.clone(), LETTING)
            && sentence.has(frame.rest.start..frame.rest.end + 1, "to");
        // `employees earning | more than £160,000`, `spent £5 million on | 20 parks`
        let last = frame.rest.end - 1;
        let leads = || {
            sentence.is(last, "on|into|for|with|between")
                || sentence.is(last - 1, "to")
                || sentence.tokens[last].text.ends_with("ing")
                    && label.ends_with(sentence.tokens[last].text)
        };
        let is_open = last > frame.at && sentence.is_figure(frame.rest.end) && leads();
        goes_on && !label.contains(told)
            || is_let && (!label.contains(" to ") || label.contains(" that "))
            || is_open
            || label.split(' ').next_back().is_some_and(|it| is_in(it, OPEN_ENDS))
            || label.ends_with(" an average")
            || sentence.mark(end).is_some_and(opens)
    }

    /// Whether a label has only the first of the names that a list goes on with: `off Indonesia, Malaysia and
    /// Thailand`.
    fn ends_in_list(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let end = frame.clause.end;
        let own = end + 1..sentence.clause(end + 1).end;
        let is_name = |it: usize| sentence.written(it).starts_with(char::is_uppercase);
        // `used its app, website or telephone`
        let joint = own.clone().find(|it| sentence.is(*it, "and|or"));
        let before = own.start..joint.unwrap_or(own.start);
        let is_noun =
            |it: usize| sentence.is_part(it, &[Part::NOUN, Part::ADJ, Part::PROPN, Part::DET]);
        let is_plain = !before.is_empty() && before.len() < 4 && before.clone().all(is_noun);
        let last = end.checked_sub(1).map_or("", |it| sentence.tokens[it].text);
        let is_thing = end == frame.at + 1 || sentence.is_part(end - 1, &[Part::NOUN]);
        if sentence.mark(end) == Some(',') && is_plain && is_thing && !last.is_empty() {
            return label.to_lowercase().contains(&last.to_lowercase());
        }
        sentence.mark(end) == Some(',')
            && end > 0
            && label.ends_with(sentence.written(end - 1))
            && is_name(end - 1)
            && !own.is_empty()
            && is_name(own.start)
            && sentence.has(own.clone(), "and|or")
            && !own.clone().any(|it| sentence.acts(it))
    }

    /// Whether the clause has a word without which it says something else, and the label has it not.
    fn loses_limit(&self, label: &str) -> bool {
        let frame = self.frame;
        let is_said = |word: &str| label.split(' ').any(|it| it.eq_ignore_ascii_case(word));
        let is_kept = |word: &str| is_said(word) || doubt(word).is_some_and(is_said);
        let words = frame.sentence.words(frame.told..self.own_end());
        words.iter().any(|it| (is_in(it, LIMITS) || it.ends_with("n't")) && !is_kept(it))
    }

    /// Whether the clause goes on with when or on what condition that holds, and the label does not: `12 members felt
    /// anxious when they had to phone`.
    fn loses_condition(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        // `Had it closed, 40 families would have left`
        if sentence.is(0, "had|were|should")
            && (1..frame.at).any(|it| sentence.mark(it) == Some(','))
        {
            return true;
        }
        let mut rest = frame.at + 1..frame.clause.end + 1;
        let condition = rest.find(|it| sentence.is(*it, "when|whenever|if|unless"));
        condition.is_some_and(|it| !label.contains(sentence.between(it, it + 2)))
    }

    /// Whether one of many bodies tells of its own, and the label does not name it: `181 dogs were seized, Laketon
    /// Police said`.
    fn loses_teller(&self, label: &str) -> bool {
        let sentence = self.frame.sentence;
        let tells = |it: &usize| sentence.is(*it, BODIES) && sentence.is(it + 1, SAYING);
        let teller = (0..sentence.tokens.len()).find(tells);
        teller.is_some_and(|it| !label.contains(sentence.tokens[it].text))
    }

    /// Where what limits the figure ends: where another figure is told of with its own verb, `and 40 will follow`.
    fn own_end(&self) -> usize {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let end = frame.told_until(frame.at + 1);
        let is_told = (frame.at + 1..end).any(|it| sentence.acts(it));
        if is_told { end } else { frame.clause.end }
    }

    /// Whether the sentence speaks of a place that was named before: `Speeds there have fallen`.
    fn is_elsewhere(&self) -> bool {
        let sentence = self.frame.sentence;
        (0..self.frame.at).any(|it| sentence.is(it, "there") && !sentence.helps(it + 1))
    }

    /// Whether the figure only says in how much the one before is held: `141 micrograms in 100 millilitres of breath`.
    fn is_base(&self) -> bool {
        let (sentence, at) = (self.frame.sentence, self.frame.at);
        let is_led = at > 1 && sentence.is(at - 1, "in|per");
        is_led && sentence.is_figure(at - 2) && !sentence.is_bare(at)
    }

    /// Whether a label counts other things, too: `Replies from a population of 1,900`.
    fn carries_figure(&self, label: &str) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let is_clause = label.contains(" that ") || label.contains(" which ");
        frame.clause.clone().any(|it| {
            let written = sentence.written(it);
            it != frame.at
                && sentence.is_figure(it)
                && !sentence.is_specific(it)
                && (is_clause || sentence.is_bare(it) || !sentence.tokens[it].text.is_empty())
                && label.contains(written)
        })
    }

    /// With what the words that lead on to the figure say of its certainty: `, expected`; what it was before
    /// a change that is expected has no name.
    pub(super) fn with_doubt(&self, name: Name) -> Option<Name> {
        let frame = self.frame;
        // `The study estimates that 300 otters died`
        let teller = frame.told.saturating_sub(2).max(frame.clause.start);
        let words = frame.sentence.words(teller..frame.rest.start);
        let text = name.text();
        let is_said = |it: &str| text.split(' ').any(|word| word == it);
        let open = words.into_iter().filter(|it| !is_said(it)).find_map(doubt);
        match open.filter(|it| !is_said(it)) {
            // `growth of 3.6% for the 30 member countries`
            Some(_) if text.ends_with(", previously") || frame.sentence.is_known(frame.at) => None,
            Some(doubt) => Some(Name { behind: format!("{} , {doubt}", name.behind), ..name }),
            None => Some(name),
        }
    }
}

/// Whether a label has a word that stands for something outside it.
fn points(label: &str) -> bool {
    // `profits at US banks`
    let is_name = |it: &&str| it.len() > 1 && it.chars().all(char::is_uppercase);
    let label = label.split(' ').filter(|it| !is_name(it)).collect::<Vec<_>>().join(" ");
    let own = ["share of those ", " said it ", " said they ", " says it ", " says they "];
    let own = own.iter().fold(label.to_lowercase(), |label, it| label.replacen(it, " ", 1));
    let told = label.split_once(" who ").map_or("", |it| it.1);
    let is_told = told.split(' ').any(|it| is_in(it, TELLING) || is_in(it, OPINIONS));
    let mut are_people = false;
    // `people evacuated from their homes`
    let mut points = |it: &str| {
        are_people |= is_in(it, PEOPLE);
        is_in(it, OUTSIDE) && !(are_people && is_in(it, "they|their|them"))
    };
    own.split(' ').any(&mut points) && !is_told
}

/// Whether a name is of what something has and does not say of what: `average across England`.
fn is_vague(name: &Name) -> bool {
    let mut words = name.core.split(' ').filter(|it| !OWNERS.iter().any(|end| it.ends_with(end)));
    let mut head = words.by_ref().take_while(|it| !is_in(it, PREPOSITIONS)).peekable();
    let is_bare = name.before.is_empty() && head.peek().is_some();
    // `Recovering from the dip`: what is done and no thing.
    let mut words = name.core.split(' ');
    let acts = words.next().is_some_and(|it| it.ends_with("ing"));
    if is_bare && acts && words.next().is_some_and(|it| is_in(it, "from|to|into|with|by")) {
        return true;
    }
    // `Five-year average`, `reported rate`
    let is_unsaid =
        |it: &str| is_in(it, UNSAID) || it.rsplit_once('-').is_some_and(|it| is_span(it.1));
    let head: Vec<&str> = head.collect();
    let says_nothing = head.split_last().is_some_and(|(last, before)| {
        let describes =
            |it: &&str| is_unsaid(it) || is_past(it) || is_in(it, "true|real|actual|first|latest");
        is_unsaid(last) && before.iter().all(describes)
    });
    is_bare && says_nothing && !name.core.contains(" of ")
}

/// How a label says what `word` says of the certainty of a figure.
fn doubt(word: &str) -> Option<&'static str> {
    paired(word, DOUBTS)
}
