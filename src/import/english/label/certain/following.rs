//! Names of figures that follow another of which the same is said.

use super::*;

impl Naming<'_> {
    /// `to 742,000` behind how much something rose, `from 31 hours` behind what it fell to.
    pub(super) fn gone_on(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous.filter(|it| it.moves)?;
        // `to 3,067 over the same six months`
        let behind =
            self.behind_change().map(|it| if ends_in_span(&it) { String::new() } else { it })?;
        let is_mark = |it: usize| sentence.mark(it) == Some(',');
        let start = previous.end.max(previous.at + 1).min(frame.head.end);
        let between: Vec<usize> = (start..frame.head.end).filter(|it| !is_mark(*it)).collect();
        // `up 8% to finish at 97`
        let lead = match between.as_slice() {
            [lead] => *lead,
            [lead, verb, at @ ..] if sentence.is(*verb, COMING) => {
                let is_at = at.iter().all(|it| sentence.is(*it, "at"));
                Some(*lead).filter(|_| is_at && sentence.is(*lead, "to"))?
            }
            _ => return None,
        };
        // `Output in 2022 fell to 5% from 8%`: the name has a time.
        if previous.core.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        // `Entries were down 8 per cent at 32,430`
        let is_at = sentence.is(lead, "at") && !previous.is_level && self.is_amount();
        if !self.counts_core(&previous.core) {
            return None;
        }
        if sentence.is(lead, "to") || is_at {
            let level = previous.undated();
            // `rose by 38,000 over the year to 213,000`
            let during = level.split_once(" over the ");
            let during = during.filter(|it| ends_in_span(it.1));
            let level = during.map_or(&*level, |it| it.0);
            let level = level.strip_suffix(behind.as_str()).unwrap_or(level);
            return Some(Name { moves: true, ..self.named("", level, &behind) });
        }
        let is_like =
            previous.is_level && self.is_of_unit(previous) || self.is_amount_behind(previous);
        let is_from = sentence.is(lead, "from") && is_like && behind.is_empty();
        let earlier = is_from.then(|| self.earlier(&previous.level())).flatten()?;
        Some(Name { moves: true, ..earlier })
    }

    /// Whether the figure is told in the unit of another, or in none.
    pub(super) fn is_of_unit(&self, other: &Name) -> bool {
        other.unit == self.frame.unit || self.frame.sentence.is_bare(self.frame.at)
    }

    /// Whether it is an amount behind a change in per cent: `a 2% rise compared to £171 million`.
    fn is_amount_behind(&self, previous: &Name) -> bool {
        !previous.is_level && previous.unit == Unit::Share && self.frame.unit != Unit::Share
    }

    /// `after rising 0.1 percent`, `following a decrease of 6.6 percent`, `after a 0.3-percent fall`: how the same
    /// changed before, at another time.
    pub(super) fn changed_before(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous.filter(|it| it.moves && !it.is_level && self.is_dated)?;
        let start = previous.end.max(previous.at + 1).min(frame.head.end);
        let words = sentence.words(start..frame.at);
        let words: Vec<&str> =
            words.into_iter().filter(|it| !is_in(it, "the|a|an|and|,")).collect();
        let joins = |it: &str| is_in(it, "after|following");
        let differs = |it: &str| is_in(it, DIFFERENCES);
        let behind = sentence.tokens.get(frame.rest.start).map_or("", |it| it.text);
        let goes_on =
            previous.before.starts_with(|c: char| c.is_lowercase()) && previous.all.is_none();
        let (word, end) = match words.as_slice() {
            [after, deed] | [after, deed, "by"] if joins(after) => {
                let rises = is_in(deed, RISING);
                let word = (rises || is_in(deed, FALLING)).then(|| change(deed))?;
                (word, frame.rest.start)
            }
            [after, word, "of"] if joins(after) && differs(word) => (*word, frame.rest.start),
            [word, "of"] if goes_on && differs(word) => (*word, frame.rest.start),
            [after] if joins(after) && differs(behind) => (behind, frame.rest.start + 1),
            _ => return None,
        };
        let rest = end..frame.rest.end;
        let is_plain = self.is_amount() && sentence.only_compares(rest);
        let named = self.change(word, &previous.core, &previous.behind);
        is_plain.then_some(Name { end, ..named })
    }

    /// `, up 9 percent`, `, an increase of 8 percent`, `, down from 9,100`, `, compared with 76 in 2015` behind
    /// a figure.
    pub(super) fn added(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous?;
        let skips = |it: &usize| {
            sentence.is(*it, "the|a|an|but|and|or")
                || sentence.mark(*it).is_some_and(|it| it == ',')
        };
        let between = previous.end..frame.head.end;
        // `, up on the preceding year's 141 million`
        let is_year = |it: &str| phrase::owner(it).is_some_and(is_span);
        let last = frame.head.end.saturating_sub(1);
        let dated = usize::from(last > previous.end && is_year(sentence.tokens[last].text));
        let dated = dated
            + usize::from(dated > 0 && sentence.is(last - 1, "last|previous|preceding|prior"));
        let between = between.start..between.end - dated;
        let words: Vec<&str> =
            between.filter(|it| !skips(it)).map(|it| sentence.tokens[it].text).collect();
        let is_base = self.is_amount_behind(previous);
        let is_like = self.is_of_unit(previous) || is_base;
        let (level, changed) = (previous.level(), previous.undated());
        if let ["worth"] | ["valued", "at"] = words.as_slice()
            && previous.is_level
            && frame.unit == Unit::Money
            && self.is_amount()
        {
            return Some(self.named("value of", &level, ""));
        }
        let is_same = words.is_empty() && previous.is_level;
        if is_same && let Some(name) = self.of_same(previous) {
            return Some(name);
        }
        if !sentence.only_compares(frame.rest.clone()) || !self.is_amount() {
            return None;
        }
        // `, against a five-year average of 54%`
        if let ["against" | "compared" | "below" | "above", inner @ .., "of"] = words.as_slice()
            && inner.last().is_some_and(|it| is_in(it, STANDARDS))
            && is_like
            && previous.is_level
            && inner.len() < 5
        {
            let kind = inner.iter().filter(|it| !is_in(it, "with|to")).copied();
            let kind: Vec<&str> = kind.collect();
            return Some(self.named("", &level, &format!(", {}", kind.join(" "))));
        }
        match words.as_slice() {
            ["up" | "down"] | ["up" | "down", "by"] => {
                Some(self.change(change(words[0]), &changed, ""))
            }
            [word, "of"] if is_in(word, DIFFERENCES) => Some(self.change(word, &changed, "")),
            ["up" | "down", "from" | "on"]
            | ["compared" | "comparison", "with" | "to"]
            | ["in", "comparison", "with" | "to"]
            | ["against"]
                // `4 grooms and 11 brides, against 212 and 689`: each is that of another.
                if is_like && !sentence.is(frame.rest.end, "and|or") =>
            {
                let is_change =
                    !previous.is_level && !is_base && !is_in(words[0], "up|down");
                let core = if is_change { previous.text() } else { level };
                Some(Name { moves: !is_change, ..self.earlier(&core)? })
            }
            _ => None,
        }
    }

    /// `, or 61% of the total`, `, 14% more than a year earlier`, `, a 4% rise` behind a figure.
    pub(super) fn of_same(&self, previous: &Name) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let (start, end) = (frame.rest.start, frame.rest.end);
        let level = previous.level();
        let is_part = frame.unit == Unit::Share && previous.unit != Unit::Share;
        if is_part && sentence.is(start, "of") && sentence.is(end - 1, "total") && end < start + 4 {
            return Some(self.named(&level, "", "as a share of the total"));
        }
        // `28% of teachers and 13% of nurses smoke`: another share.
        let is_other = sentence.is(previous.end, "and");
        if let Some(whole) = self.whole().filter(|_| is_part && !is_other) {
            return Some(self.named(&level, "", &format!("as a share of {whole}")));
        }
        // `, a 4.2 percent increase`
        let differs = sentence.is(start, DIFFERENCES) && sentence.only_compares(start + 1..end);
        let word = differs.then(|| sentence.tokens[start].text).or_else(|| self.compared())?;
        Some(self.change(word, &level, ""))
    }

    /// Whether what stands from `at` on only compares with an earlier time: `more than a year ago`.
    pub(super) fn is_like_before(&self, at: usize) -> bool {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let start = at + usize::from(!sentence.is(at, "than"));
        let behind = start..frame.rest.end.max(start);
        behind.is_empty() || sentence.is(start, "than") && sentence.only_compares(behind)
    }

    /// The name of the figure before for this one.
    pub(super) fn again(&self, previous: &Name) -> Name {
        let Frame { unit, at, .. } = *self.frame;
        Name { unit, at, end: self.frame.rest.end, ..previous.clone() }
    }

    /// `, nuclear 8.9 TWh`, `and a day return £6.80`: the next subject of which the same is said.
    pub(super) fn listed(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let previous = self.previous.filter(|it| {
            let first = sentence.clause(it.at).start;
            let is_part = |it: &Name| it.behind.starts_with("as a share of ");
            let depends = sentence.is(first, "after|when|as|before|since|with|despite|including");
            it.unit == frame.unit
                && (it.behind.trim().is_empty() || !it.done.is_empty() || is_part(it))
                && !depends
        })?;
        let mut start = previous.end;
        while start < frame.head.end
            && (sentence.mark(start) == Some(',')
                || sentence.is(start, "and") && start <= previous.end + 1)
        {
            start += 1;
        }
        if start == frame.head.end && sentence.is_measure(frame.rest.start) {
            let size = paired(sentence.tokens[frame.rest.start].text, MEASURES)?;
            let before = format!("{size} of");
            return Some(Name { before, ..self.again(previous) })
                .filter(|_| previous.before.ends_with(" of"));
        }
        if start == frame.head.end
            && start > previous.end
            && !previous.done.is_empty()
            && let Some((thing, end)) = frame.thing()
        {
            let behind = frame.place(end..frame.rest.end)?;
            // `Pupils that the school has`
            let name = match previous.before.ends_with(" that") {
                false => Name { before: thing, behind, ..self.again(previous) },
                true if previous.behind.trim() != previous.done.trim() => return None,
                true => {
                    let (before, behind) =
                        (format!("{thing} that"), previous.done.clone() + &behind);
                    Name { before, behind, ..self.again(previous) }
                }
            };
            return Some(name);
        }
        let lead = frame.head.end.saturating_sub(1);
        let by = sentence.is(lead, "by") && !previous.is_level
            || sentence.is(lead, "for") && previous.behind.starts_with("as a share of ");
        let own = phrase::noun(sentence, start..frame.head.end - usize::from(by))?;
        let is_amount = self.is_amount() && frame.rest.is_empty() && start > previous.end;
        let core = phrase::shown(sentence, own);
        // `reported by Ethiopia, and Somalia 9,000`
        let core = match previous.done.split_once(" by ") {
            Some((deed, _)) => format!("{deed} by {core}"),
            None => core,
        };
        is_amount.then(|| Name { core, ..self.again(previous) })
    }
}
