//! Figures that are said to be so when the article is written: now stands at 900, currently 12.

use super::{Place, gap};

/// Words of the time of the article, and of that when something began.
const NOW: [&str; 4] = ["now", "currently", "today", "initially"];

/// Words with which one of those tells until when something was.
const UNTIL: [&str; 4] = ["until", "from", "than", "for"];

/// Most words between one of those and its figure: now make up.
const MOST: usize = 2;

/// What says that the figure is of now.
pub(super) fn of(place: &Place<'_>) -> Option<String> {
    // For nineteen years now.
    let is_length = place.lead().ends_with("for ");
    let said = before(place.lead()).or_else(|| behind(place.rest()).filter(|_| !is_length));
    said.filter(|_| !place.is_place()).map(str::to_owned)
}

/// The word before a figure with nothing but its verb between them.
fn before(lead: &str) -> Option<&'static str> {
    let mut near = lead.split_whitespace().rev();
    let own = |it: &str| {
        let low = it.trim_matches(['(', ',']).to_lowercase();
        NOW.into_iter().find(|now| *now == low)
    };
    let said = near.by_ref().take(MOST + 1).find_map(|it| Some((it, own(it)?)));
    let (printed, now) = said?;
    let last = near.next();
    let is_until = last.is_some_and(|it| UNTIL.contains(&it.to_lowercase().as_str()));
    let end = printed.as_ptr() as usize - lead.as_ptr() as usize + printed.len();
    // Currently, just 1%
    let gap = lead.get(end..)?;
    let gap = gap.strip_prefix(',').filter(|_| last.is_none()).unwrap_or(gap);
    (!is_until && !gap::is_parted(gap) && !gap::is_parting(gap)).then_some(now)
}

/// The word right behind a figure that ends its clause.
fn behind(rest: &str) -> Option<&'static str> {
    let rest = rest.strip_prefix(' ')?;
    let now = NOW.into_iter().find(|it| rest.starts_with(it))?;
    rest.get(now.len()..)?.starts_with([',', '.', ';', ')']).then_some(now)
}
