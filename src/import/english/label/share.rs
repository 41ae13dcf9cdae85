//! Shares of a whole.

use std::ops::Range;

use super::{
    name::{Name, Naming},
    noun,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// A share of a whole.
    pub(super) fn of_whole(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let of = sentence.is(view.at + 1, "of");
        let start = view.at + 1 + usize::from(of);
        if of && sentence.is(start, "them|those|these|that|it|which|whom") {
            return self.of_those(start + 1);
        }
        if view.unit != Unit::Share {
            return None;
        }
        let range = self.whole(start);
        if !of && (range.is_empty() || self.is_fraction() && speaks(sentence.tokens[start].text)) {
            return self.of_nobody(start);
        }
        let is_adjective =
            view.at > 0 && (sentence.is(view.at - 1, ARTICLES) || sentence.is(view.at - 1, OWNING));
        if is_adjective && !of {
            return Some(Name::level(noun::short(sentence, range)).doubtful());
        }
        if range.is_empty() || !of && !self.is_fraction() {
            return None;
        }
        let the = if of && sentence.is(start, "the") { "the " } else { "" };
        let is_total = range.len() == 1 && sentence.is(range.start, "total");
        let whole = match is_total {
            true => "the total".to_owned(),
            false => format!("{the}{}", noun::short(sentence, range.clone())),
        };
        Some(self.share_of(&whole, range.end))
    }

    /// The words of the whole that begin at `start`.
    fn whole(&self, start: usize) -> Range<usize> {
        let (sentence, end) = (self.view.sentence, self.view.part.clause.end);
        if sentence.is(start, "what") {
            let joint = (start..end).find(|it| sentence.is(*it, JOINTS));
            return start..joint.unwrap_or(end);
        }
        if sentence.is(start, "the") && sentence.is(start + 1, "total") {
            return start + 1..start + 2;
        }
        noun::after(sentence, start, end)
    }

    /// A share of `whole`, which ends at `end`.
    fn share_of(&self, whole: &str, end: usize) -> Name {
        let view = self.view;
        let is_near = |it: &&Name| view.leads("or") && it.at + 3 >= view.at;
        if let Some(previous) = self.previous.filter(is_near) {
            return Name::around(&previous.text(), "", &format!("as a share of {whole}"));
        }
        let share = format!("share of {whole}");
        if view.verb.is_empty() {
            let scope = self.scope().unwrap_or_default();
            let bare = whole.trim_start_matches("the ");
            return match self.predicate(end, bare) {
                Some(said) => Name::around(noun::within(bare, &said), &scope, &said),
                None => Name::around(&share, "", &scope).doubtful(),
            };
        }
        match &self.subject {
            Some(subject) if view.acts(WHOLES) || view.leads(BEING) => {
                Name::around("", subject, &format!("as a share of {whole}"))
            }
            Some(subject) => self.object(&share, subject, ""),
            None => Name::around(&share, "", &self.done().unwrap_or_default()).doubtful(),
        }
    }

    /// `9 per cent wanted it cut`: the share that does something.
    fn of_nobody(&self, start: usize) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let word = sentence.tokens.get(start).map_or("", |it| it.text);
        let begins = view.lead.is_none_or(|it| sentence.is(it, JOINTS) || sentence.is(it, TELLING));
        if begins && view.leads("and") && is_in(word, "with|for|against|in") {
            let said = self.fitted(start).filter(|_| self.previous.is_some())?;
            return Some(Name::around("share", "", &said).doubtful());
        }
        let acts = begins && (speaks(word) || is_in(word, BASES));
        let said = self.predicate(start, "share").filter(|_| acts)?;
        Some(Name::around("share", "", &said))
    }

    /// `two thirds of them were girls`.
    pub(super) fn of_those(&self, start: usize) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let noun = view.base();
        let end = (start + 1..view.part.clause.end)
            .find(|it| sentence.is_figure(*it) || sentence.is(*it, JOINTS))
            .unwrap_or(view.part.clause.end);
        let words = sentence.words(start..end).join(" ");
        if sentence.is(start, "who") {
            let whole = format!("{noun} of those {words}");
            let said = self.predicate(end, "share").unwrap_or_default();
            return Some(Name::around(&whole, "", &said));
        }
        match words.split(' ').next().unwrap_or_default() {
            "" => None,
            first if speaks(first) => Some(Name::around(noun, "that", &words)),
            _ => Some(Name::around(noun, &words, "").doubtful()),
        }
    }

    /// Whether the figure is `one in ten`, behind which the whole follows without `of`.
    pub(super) fn is_fraction(&self) -> bool {
        let written = self.view.sentence.written(self.view.at).to_lowercase();
        written.contains(" in ") || written.contains(" out of ")
    }
}
