//! Several figures of a clause that are told together.

use super::{
    clause::Clause,
    phrase::*,
    rules::{Name, Naming},
    words::*,
};
use crate::import::{chinese::time, language::words};

impl Naming<'_> {
    /// 分别增长9.5%和52.4%: what is said of each of the figures before.
    pub(super) fn shared(&self) -> Option<Name> {
        let items = self.items();
        let first = self.group.text.plain(items[0].head.clone());
        let is_shared = words(SHARED).any(|word| first.contains(word));
        let said = words(SHARED).fold(first, |text, word| text.replace(word, ""));
        let said = head(&said).to_owned();
        let own = self.head();
        let is_rate = (1..items.len()).all(|it| {
            let head = self.group.text.plain(items[it].head.clone());
            head.is_empty() || is_predicate(&head)
        });
        if !is_predicate(&said) || items.len() < 2 || !is_rate && !is_shared {
            return None;
        }
        let known: Vec<&str> = self.names[..self.names.len() - self.place]
            .iter()
            .rev()
            .take_while(|it| !it.subject.is_empty())
            .map(|it| it.subject.as_str())
            .take(items.len())
            .collect();
        let said = if self.place == 0 || own.is_empty() { said } else { own };
        let said =
            if said.starts_with('占') && said.ends_with('的') { said + "比重" } else { said };
        if let Some(rest) = said.strip_prefix("同比、环比") {
            let subject = self.names[..self.names.len() - self.place]
                .iter()
                .rfind(|it| !it.subject.is_empty())?;
            let by = ["同比", "环比"].get(self.place)?;
            return Some(Name::change(
                format!("{}{by}{rest}", shorter(&subject.subject, LONGEST)),
                true,
            ));
        }
        let subject = known.iter().rev().nth(self.place).filter(|_| known.len() == items.len());
        Some(match subject {
            Some(subject) => Name::change(format!("{}{said}", shorter(subject, LONGEST)), true),
            None => Name::change(self.owned(&said), false),
        })
    }

    /// 甲、乙分别增长9.3%和14.6%: one figure for each of those that are listed before.
    pub(super) fn each(&self) -> Option<Name> {
        let items = self.items();
        let first = self.group.text.plain(items[0].head.clone());
        let said = predicate_at(&first)?;
        let (listed, said) = first.split_at(said);
        let listed = opened(listed);
        let parts: Vec<&str> =
            listed.split(['、', '和', '与', '及']).filter(|it| !it.is_empty()).collect();
        let own = self.head();
        let is_plain = (1..items.len()).all(|it| {
            let head = self.group.text.plain(items[it].head.clone());
            head.is_empty() || is_predicate(&head)
        });
        if parts.len() != items.len() || items.len() < 2 || !is_plain {
            return self.of_times(listed, said);
        }
        let said = words(SHARED).fold(said.to_owned(), |text, word| text.replace(word, ""));
        let said = head(&said);
        let said = if self.place > 0 && !own.is_empty() { own.as_str() } else { said };
        let part = with_end(&parts, self.place);
        let label = neat(&format!("{part}{said}"));
        let is_level = said.is_empty();
        Some(if is_level {
            Name::level(label, true)
        } else {
            Name { subject: String::new(), ..Name::change(label, true) }
        })
    }

    /// 4月和5月，优良天数比例分别为82.4%和84.9%: the same for each of several times.
    pub(super) fn of_times(&self, listed: &str, said: &str) -> Option<Name> {
        let is_shared = words(SHARED).any(|word| said.contains(word));
        let said = words(SHARED).fold(said.to_owned(), |text, word| text.replace(word, ""));
        let label = neat(&format!("{}{}", head(listed), head(&said)));
        let clauses = &self.group.clauses[self.at.saturating_sub(1)..=self.at];
        let count = |clause: &Clause| {
            let end = clause.items.first().map_or(clause.range.end, |it| it.head.end);
            time::find(self.group.text.raw(clause.range.start..end)).len()
        };
        let is_each = is_shared && clauses.iter().map(count).max() == Some(self.items().len());
        (is_each && length(&label) >= 2).then(|| Name::level(label, true))
    }

    /// 水鸟80种38.18万只: two measures of one thing, told apart by their units.
    pub(super) fn paired(&self) -> Option<Name> {
        let items = self.items();
        let is_next = |it: usize| {
            let next = items.get(it + 1)?;
            let gap = self.group.text.plain(next.head.clone());
            (next.is_tangled && matches!(gap.as_str(), "" | "共")).then_some(it)
        };
        let first = self.place.checked_sub(1).and_then(is_next).or_else(|| is_next(self.place))?;
        let of = neat(head(&self.group.text.plain(items[first].head.clone())));
        let unit = self.unit();
        let is_named = length(&of) >= 2 && length(unit) < 3;
        is_named.then(|| Name::change(format!("{}{unit}数", shorter(&of, LONGEST)), true))
    }
}
