//! Of what a short name is said.

use super::{
    phrase::*,
    rules::{Name, Naming},
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Longest owner before a short name.
const OWNER: usize = 10;

impl Naming<'_> {
    /// A name with its owner before it, if it says too little alone.
    pub(super) fn owned(&self, label: &str) -> String {
        let raw = self.group.text.plain(self.item().head.clone());
        let lists = first_of(opened(&raw), INCLUDING).is_some()
            || self.place > 0
                && first_of(
                    opened(&self.group.text.plain(self.items()[0].head.clone())),
                    INCLUDING,
                )
                .is_some();
        if !says_little(label) && !lists {
            return label.to_owned();
        }
        let is_amount = !lists
            && (last_of(label, AMOUNTS).is_some()
                || first_of(label, PREDICATES).is_some()
                || words(BEST).any(|it| it == label));
        if let Some(verb) = self.verb(label).filter(|_| !lists && !is_amount) {
            return format!("{verb}{label}");
        }
        if let Some(alike) = self.alike_noun(label) {
            return alike;
        }
        let is_said = words(SAID).any(|it| it == label);
        if !lists && !is_amount && self.group.outer.is_empty() && !is_said {
            let thing = self.same_thing().filter(|_| last_of(label, DEALING).is_some());
            return format!("{label}{}", thing.unwrap_or_default());
        }
        if !lists && (self.is_new() || self.is_of_people()) {
            return label.to_owned();
        }
        if let Some(best) = self.best().filter(|_| !lists) {
            return format!("{best}{label}");
        }
        let Some(owner) = self.owner(lists) else { return label.to_owned() };
        if owner == label || owner.ends_with(label) {
            return label.to_owned();
        }
        // 最低年薪 behind 最高年薪
        if let Some(best) = first_of(&owner, BEST).filter(|_| words(BEST).any(|it| it == label)) {
            return format!("{label}{}", owner.trim_start_matches(best));
        }
        let is_part = !is_amount && !is_said;
        let is_rate = label.ends_with('率') && !owner.ends_with(['率', '比', '度']);
        let is_said = is_said || is_rate;
        // 成交额 behind 拍卖成交
        let start = label.chars().take(2).collect::<String>();
        let owner = owner.strip_suffix(start.as_str()).unwrap_or(&owner).to_owned();
        if last_of(&owner, AMOUNTS).is_some() && !lists && !is_said
            || is_part && !lists && length(&owner) < 4
        {
            return label.to_owned();
        }
        let mark = if is_part { "：" } else { "" };
        format!("{owner}{mark}{label}")
    }

    /// The verb that the first thing of a list stands behind: 添置 of 添置电脑60台、图书1.8万册.
    fn verb(&self, label: &str) -> Option<String> {
        let known = self.names.iter().rfind(|it| !it.subject.is_empty())?;
        let first = if self.place > 0 && !self.item().is_tangled {
            neat(head(&self.group.text.plain(self.items()[0].head.clone())))
        } else if known.unit == self.unit()
            && last_of(label, ACTS).or(last_of(label, DEALING)).is_none()
        {
            known.label.clone()
        } else {
            return None;
        };
        let ends = words(NOTING).filter_map(|it| first.find(it).map(|at| at + it.len()));
        let end = if self.place > 0 { ends.max() } else { first_of(&first, NOTING).map(str::len) }?;
        let verb = &first[..end];
        let fits = length(verb) <= 8 && end < first.len() && first_of(label, NOTING).is_none();
        fits.then(|| verb.to_owned())
    }

    /// 生猪出栏 of 出栏 behind 生猪存栏.
    fn alike_noun(&self, label: &str) -> Option<String> {
        let known =
            self.names.iter().rfind(|it| !it.subject.is_empty() && it.unit == self.unit())?;
        let owner = known.subject.as_str();
        let (at, _) = owner.char_indices().rev().nth(1).filter(|it| it.0 >= 6)?;
        let is_alike = length(label) == 2 && owner.chars().next_back() == label.chars().next_back();
        is_alike.then(|| format!("{}{label}", &owner[..at]))
    }

    /// Whether a clause without figures has a subject of its own since the last one was named.
    fn is_new(&self) -> bool {
        let before = self.at.checked_sub(1).map(|it| &self.group.clauses[it]);
        before.is_some_and(|it| {
            let text = self.group.text.plain(it.range.clone());
            let text = opened(&text);
            it.items.is_empty()
                && length(text) > 4
                && !is_predicate(text)
                && !text.starts_with(['虽', '因'])
        })
    }

    /// Whether an amount of money or goods stands behind people, whose it mostly is not.
    fn is_of_people(&self) -> bool {
        let known = self.names.iter().rfind(|it| !it.subject.is_empty());
        let are_people = known.is_some_and(|it| words("人|名|位").any(|unit| unit == it.unit));
        let is_rate = known.is_some_and(|it| it.unit == "%" && self.unit() == "%");
        are_people && self.unit().contains('元') || is_rate && self.place == 0
    }

    /// Of what a short name is said: the subject before, or the head of a list.
    pub(super) fn owner(&self, lists: bool) -> Option<String> {
        let subjects: Vec<&Name> = self.names.iter().filter(|it| !it.subject.is_empty()).collect();
        let subject = if lists {
            let before = subjects.len().checked_sub(self.place.min(subjects.len()))?;
            subjects[..before].last().map_or(self.group.outer, |it| it.subject.as_str())
        } else {
            let before = self.names.len() - self.place;
            self.names[..before]
                .iter()
                .rev()
                .find(|it| !it.subject.is_empty())
                .map_or(self.group.outer, |it| it.subject.as_str())
        };
        if subject.ends_with("人数") {
            return None;
        }
        let owner = subject.split(['：', '占']).next().unwrap_or_default();
        let owner = without_amount(owner);
        let owner = shorter(&listed(owner), OWNER);
        let owner = last_of(&owner, NOTING).and_then(|it| owner.strip_suffix(it)).unwrap_or(&owner);
        let owner = owner.trim_start_matches(['或', '和', '与']).to_owned();
        (length(&owner) >= 2).then_some(owner)
    }
}
