//! Amounts that count no things.

use super::{
    name::{Name, Naming},
    noun,
    verb::participle,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// An amount that counts no things.
    pub(super) fn amount(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let lead = view.lead?;
        if sentence.is(lead, "of") {
            return self.construct(lead);
        }
        let Some(subject) = self.subject.as_deref() else {
            let base = view.base();
            let done = self.done().filter(|_| view.unit != Unit::Share)?;
            return Some(Name::around(base, &done, &self.purpose()).doubtful());
        };
        let before = sentence.tokens[lead.saturating_sub(1)].text;
        let amounts = is_in(&format!("{before} {}", sentence.tokens[lead].text), AMOUNTING);
        if sentence.is(lead, LINKING)
            || amounts
            || sentence.is(lead, "number|total|average|numbered|averaged")
        {
            return Some(Name::level(subject));
        }
        if view.acts(COSTING) || view.unit == Unit::Money && view.leads("run|runs|ran") {
            return Some(Name::around("cost of", &self.with_article(subject), ""));
        }
        if sentence.is(lead, PLACING) || sentence.is(lead, JOINTS) {
            return (sentence.is(lead, "at|to|by|up")).then(|| Name::level(subject).doubtful());
        }
        if view.unit == Unit::Share {
            return Some(Name::level(subject).doubtful());
        }
        Some(self.object(view.base(), subject, &self.purpose()))
    }

    /// What money is spent on: ` on consultants`.
    pub(super) fn purpose(&self) -> String {
        let (view, sentence) = (self.view, self.view.sentence);
        let place = view.at + 1;
        let fits =
            sentence.is(place, "on|for|to") || sentence.is(place, "in") && view.acts(INVESTING);
        let found = noun::after(sentence, place + 1, view.part.clause.end.max(place + 1));
        if !fits || found.is_empty() {
            return String::new();
        }
        format!("{} {}", sentence.tokens[place].text, noun::short(sentence, found))
    }

    /// `a budget of £412 million`: what stands before `of`, with its owner if one is named.
    pub(super) fn construct(&self, of: usize) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let range = noun::core(sentence, view.part.clause.start, of);
        if range.is_empty() {
            return None;
        }
        let thing = noun::inner(sentence, range.clone());
        let owns = range.start.checked_sub(1).is_some_and(|it| {
            let it = if sentence.is(it, ARTICLES) { it.saturating_sub(1) } else { it };
            sentence.is(it, OWNERSHIP)
        });
        // `reported a loss for the quarter of $3 million`
        let object = (view.verb.start..of).find(|it| sentence.is(*it, "a|an|the"));
        let object = object.filter(|it| *it > view.verb.start && view.unit == Unit::Money);
        let verb = object.map(|it| sentence.tokens[it - 1].text).and_then(participle);
        if let (Some(start), Some(verb), Some(subject)) = (object, verb, &self.subject) {
            let own = noun::inner(sentence, noun::after(sentence, start + 1, of));
            let cut = own.split(' ').take_while(|it| !is_in(it, PLACING)).collect::<Vec<_>>();
            let subject = self.with_article(subject);
            return Some(Name::around(&cut.join(" "), &format!("{verb} by"), &subject));
        }
        let name = match &self.subject {
            Some(subject) if owns => {
                Name::around("", &thing, &format!("of {}", self.with_article(subject)))
            }
            _ if is_in(&thing, "target|goal|limit|average")
                && self.previous.is_some_and(|it| it.unit == view.unit) =>
            {
                let of = self.previous.map_or_else(String::new, Name::text);
                Name::around(&format!("{thing} for"), &of, "")
            }
            Some(subject) if is_in(&thing, "average|total|number|high|low|record|peak|maximum") => {
                Name::level(subject.clone()).doubtful()
            }
            _ => Name { is_sure: thing.contains(' '), ..Name::level(thing) },
        };
        Some(name)
    }
}
