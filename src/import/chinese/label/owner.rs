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
        if let Some(verb) = self.verb().filter(|_| !lists) {
            return format!("{verb}{label}");
        }
        let Some(owner) = self.owner(lists) else { return label.to_owned() };
        if owner == label || owner.ends_with(label) {
            return label.to_owned();
        }
        // 生猪存栏, 出栏: 生猪出栏.
        let end = label.chars().next_back().filter(|_| length(label) == 2);
        if let Some((at, _)) = owner.char_indices().rev().nth(1).filter(|it| it.0 >= 6)
            && owner.chars().next_back() == end
        {
            return format!("{}{label}", &owner[..at]);
        }
        if last_of(label, "审结|办结|结案|发放|完成").is_some() {
            return format!("{label}{owner}");
        }
        let is_amount = last_of(label, AMOUNTS).is_some() || first_of(label, PREDICATES).is_some();
        if last_of(&owner, AMOUNTS).is_some() && !lists
            || !is_amount && !lists && length(&owner) < 4
        {
            return label.to_owned();
        }
        let mark = if is_amount && !lists { "" } else { "：" };
        format!("{owner}{mark}{label}")
    }

    /// The verb that the first thing of a list stands behind: 添置 of 添置电脑60台、图书1.8万册.
    fn verb(&self) -> Option<String> {
        if self.place == 0 || self.item().is_tangled {
            return None;
        }
        let first = self.group.text.plain(self.items()[0].head.clone());
        let first = neat(head(&first));
        let end = words(NOTING).filter_map(|it| first.find(it).map(|at| at + it.len())).max()?;
        let verb = &first[..end];
        (length(verb) <= 8 && end < first.len()).then(|| verb.to_owned())
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
        (length(&owner) >= 2).then_some(owner)
    }
}
