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
        // `included charges totalling $3 million`
        let own = noun::before(sentence, view.part.clause.start, lead);
        if sentence.is(lead, "totalling|totaling|numbering") && !own.is_empty() {
            return Some(Name::level(noun::short(sentence, own)).doubtful());
        }
        if sentence.is(lead, LINKING)
            || amounts
            || sentence.is(lead, "number|total|average|numbered|averaged")
        {
            return Some(Name::level(subject));
        }
        if view.acts(COSTING) || view.unit == Unit::Money && view.leads("run|runs|ran") {
            return Some(Name::around("cost of", &self.with_article(subject), ""));
        }
        // `had the highest rate of births at 14`
        let object = view
            .verb
            .clone()
            .find(|it| sentence.is(*it, "had|has|recorded|saw|registered|reported"));
        let object =
            object.map(|it| noun::after(sentence, it + 1, lead)).filter(|it| !it.is_empty());
        if let Some(object) = object.filter(|_| sentence.is(lead, "at")) {
            let behind = format!(", {subject}");
            return Some(Name::around("", &noun::short(sentence, object), &behind));
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
        let found = noun::after(sentence, place + 1, view.part.clause.end);
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
        // `compared with a loss of $2 million`
        let before =
            range.start - usize::from(range.start > 0 && sentence.is(range.start - 1, ARTICLES));
        let compares = before > 1
            && sentence.is(before - 1, "with|to|against")
            && (sentence.is(before - 2, "compared|comparison")
                || sentence.is(before - 1, "against"));
        let same = self
            .before
            .iter()
            .rfind(|it| it.unit == view.unit && compares && !it.behind.starts_with(','));
        let same = same.filter(|it| it.text().to_lowercase().contains(&thing.to_lowercase()));
        if let Some(same) = same {
            return Some(Name::around("", &same.text(), &self.apart(false)));
        }
        let owns = range.start.checked_sub(1).is_some_and(|it| {
            let it = if sentence.is(it, ARTICLES) { it.saturating_sub(1) } else { it };
            sentence.is(it, OWNERSHIP)
        });
        // `reported a loss for the quarter of $3 million`
        let last = view.verb.clone().rfind(|it| *it < of && is_past(sentence.tokens[*it].text));
        let object = (view.verb.start + 1..of).find(|it| sentence.is(*it, "a|an|the"));
        let object = object.or(last).filter(|_| view.unit == Unit::Money);
        let verb = object.map(|it| sentence.tokens[it - usize::from(Some(it) != last)].text);
        let verb = verb.and_then(participle);
        if let (Some(start), Some(verb), Some(subject)) = (object, verb, &self.subject) {
            let own = noun::inner(sentence, noun::after(sentence, start + 1, of));
            let cut = own.split(' ').take_while(|it| !is_in(it, PLACING)).collect::<Vec<_>>();
            let subject = self.with_article(subject);
            return Some(Name::around(&cut.join(" "), &format!("{verb} by"), &subject));
        }
        let measured =
            self.before.iter().rfind(|it| it.unit == view.unit && it.text().contains(' '));
        let measured = measured.filter(|_| is_in(&thing, "target|goal|limit"));
        let name = match &self.subject {
            _ if measured.is_some() => Name::around(
                &format!("{thing} for"),
                &measured.map_or_else(String::new, Name::text),
                "",
            ),
            Some(subject) if owns => {
                Name::around("", &thing, &format!("of {}", self.with_article(subject)))
            }
            Some(subject) if is_in(&thing, "average|total|number|high|low|record|peak|maximum") => {
                Name::level(subject.clone()).doubtful()
            }
            Some(subject) if thing.ends_with(" record") || thing.ends_with(" high") => {
                Name::level(subject.clone())
            }
            _ => {
                let acts = thing.split(' ').next().is_some_and(|it| is_in(it, BASES));
                Name { is_sure: thing.contains(' ') && !acts, ..Name::level(thing) }
            }
        };
        Some(name)
    }
}
