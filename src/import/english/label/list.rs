//! Figures of a list.

use super::{
    name::{Name, Naming},
    noun,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// One more figure of a list, or of a clause whose verb is that of the figure before.
    pub(super) fn listed(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let previous = self.previous.filter(|_| view.verb.is_empty())?;
        let thing = self.thing();
        let counts = view.unit == Unit::Count || sentence.is(view.at + 1, "of");
        if let Some(thing) = thing.filter(|_| counts) {
            return self.next_thing(previous, &thing);
        }
        let purpose = self.purpose();
        let is_next = view.lead.is_none() || view.leads("and");
        let spends = view.unit == Unit::Money && is_next && !purpose.is_empty();
        if spends && !previous.action.is_empty() {
            let name = Name::around(view.base(), &previous.action, &purpose);
            return Some(Name { action: previous.action.clone(), ..name });
        }
        self.next_subject(previous)
    }

    /// `and 58 notices` behind what somebody issued.
    fn next_thing(&self, previous: &Name, thing: &str) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let is_next = view.lead.is_none() || view.leads("and|or");
        let acts = sentence.has_verb(sentence.opened(previous.at + 1..view.at));
        let action = [&previous.action, &previous.behind]
            .into_iter()
            .find(|it| !it.is_empty() && !it.starts_with(','))?;
        let share = if view.unit == Unit::Share { "share of" } else { "" };
        let name = Name::around(share, thing, action);
        let is_list = is_next && previous.unit == view.unit && !acts;
        is_list.then(|| Name { action: action.clone(), ..name })
    }

    /// `and roads 6 per cent` behind what somebody else takes; `in Wales, 19.5 per cent`.
    fn next_subject(&self, previous: &Name) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let next = view.at + 1;
        let ends = next >= sentence.tokens.len()
            || sentence.mark(next).is_some()
            || sentence.is(next, "and|or|but|while|on|by|in|among|for");
        if previous.unit != view.unit || !ends {
            return None;
        }
        if !previous.behind.is_empty() {
            let scope = self.scope()?;
            return Some(Name::around(&previous.before, &scope, &previous.behind));
        }
        // `the level is 27 per cent by one count and 21 per cent by another`
        if view.part.is_joined && view.part.head.is_empty() {
            let own = noun::after(sentence, next + 1, view.part.clause.end);
            let basis = if previous.is_level { previous.basis() } else { Some(previous.text()) };
            let is_placed = sentence.is(next, PLACING) && !own.is_empty();
            let Some(basis) = basis.filter(|_| is_placed) else {
                // Each is of another.
                if sentence.has(next..sentence.tokens.len(), "respectively") {
                    return None;
                }
                return previous.basis().map(|it| Name::level(it).doubtful());
            };
            let behind = sentence.words(next..own.end).join(" ");
            return Some(Name { is_sure: previous.is_sure, ..Name::around("", &basis, &behind) });
        }
        let gap = sentence.opened(previous.at + 1..view.at);
        let own = view.part.head.start;
        let begin = if gap.contains(&own) { own } else { gap.start };
        let end = view.lead.filter(|it| sentence.is(*it, "by")).unwrap_or(view.at);
        let head = noun::before(sentence, begin, end);
        let leads = view.leads("of|to|from|with|against|at|for");
        let is_name = !sentence.has_verb(gap) && !leads && !head.is_empty();
        is_name.then(|| Name::around(&previous.before, &noun::short(sentence, head), ""))
    }
}
