//! What a time is called as the period of a figure.

use std::ops::Range;

use super::Page;
use crate::import::{chinese::time, language::words};

/// What may stand between a year and the day or month of it that is told, and digits of a year.
const ONLY: &str = "|光|单|仅|仅在|光是";
const YEAR: usize = 4;

impl Page<'_> {
    /// The words of a time that a figure can have by itself.
    pub(super) fn named(&self, time: &Range<usize>) -> Option<String> {
        let name = self.piece(time.clone());
        let name = name.strip_suffix("下来").unwrap_or(name);
        let year = self.year_of(time).unwrap_or_default();
        (!time::is_lately(name) && !time::is_vague(name) && !time::is_same(name))
            .then(|| format!("{year}{name}"))
    }

    /// The year that is told before the day or month at `time`: 2008年，光腊月二十八那一天.
    fn year_of(&self, time: &Range<usize>) -> Option<&str> {
        let next = self.times.partition_point(|it| it.end <= time.start);
        let year = self.times.get(next.checked_sub(1)?)?;
        let gap = self.piece(year.end..time.start).strip_prefix('，')?;
        let name = self.piece(time.clone());
        let is_part = name.contains('月')
            && !name.contains('年')
            && name.starts_with(|c: char| {
                c.is_ascii_digit() || "一二三四五六七八九十腊正".contains(c)
            });
        let year = self.piece(year.clone());
        let is_year =
            year.strip_suffix('年').is_some_and(|it| it.len() == YEAR && it.parse::<u16>().is_ok());
        (is_part && is_year && words(ONLY).any(|it| it == gap)).then_some(year)
    }
}
