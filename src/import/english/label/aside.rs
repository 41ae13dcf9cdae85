//! Figures in brackets that say another one in other terms.

use super::{
    name::Name,
    noun,
    view::{Unit, View},
    words::*,
};

/// The name of a figure that begins a bracket behind another one or behind a time: `6,000 (-6.3 percent)`,
/// `a fall on 2011 (8,830)`; `previous` is that of the figure before.
pub(super) fn name(view: &View<'_, '_>, previous: &Name) -> Option<Name> {
    let sentence = view.sentence;
    let bracket = view.part.clause.start.checked_sub(1).filter(|_| view.lead.is_none())?;
    sentence.mark(bracket).filter(|it| *it == '(')?;
    let before = bracket.checked_sub(1)?;
    let text = sentence.text.get(..sentence.tokens[bracket].range.start).unwrap_or_default();
    let time = text.trim_end().rsplit(' ').next().unwrap_or_default();
    let is_year = time.get(..4).and_then(|it| it.parse::<u32>().ok());
    let is_year =
        is_year.is_some_and(|it| (1_500..2_100).contains(&it)) && !sentence.is_figure(before);
    if is_year || is_in(time, "year|month|quarter|ago|earlier") {
        let time = if is_year { time } else { "previously" };
        let name = Name::around("", &previous.basis()?, &format!(", {time}"));
        return Some(Name { subject: previous.subject.clone(), ..name });
    }
    let ends = sentence.mark(view.at + 1).is_some_and(|it| it != '-');
    let is_thing = |it: usize| {
        sentence.is(it, "of")
            || sentence.mark(it).is_none() && !sentence.is(it, PLACING) && !sentence.is(it, JOINTS)
    };
    let between = previous.at + 1..bracket;
    if !ends
        || previous.at > before
        || sentence.has_verb(between.clone())
        || !between.clone().all(is_thing)
    {
        return None;
    }
    let written = sentence.written(view.at);
    let is_signed = written.starts_with(['+', '-', '−', '–'])
        || written.starts_with("minus")
        || written.starts_with("plus");
    if is_signed && previous.is_level {
        let name = Name::around("change in", &previous.text(), "");
        return Some(Name { is_level: false, is_sure: previous.is_sure, ..name });
    }
    Some(Name { behind: format!("{}, {}", previous.behind, terms(view)), ..previous.clone() })
}

/// What a figure is told in: in per cent, in $, per share, in numbers.
pub(super) fn terms(view: &View<'_, '_>) -> String {
    let written = view.sentence.written(view.at);
    let rate = [" per ", " a "].iter().find_map(|it| written.rsplit_once(it));
    let of = rate.filter(|it| it.0.contains(char::is_numeric)).map(|it| it.1.to_owned());
    let of = of.filter(|_| view.unit != Unit::Share).or_else(|| {
        let behind = noun::after(view.sentence, view.at + 2, view.part.clause.end);
        view.sentence.is(view.at + 1, "per|a").then(|| view.sentence.words(behind).join(" "))
    });
    if let Some(of) = of {
        return format!("per {of}");
    }
    let digit = written.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
    let sign = written[..digit].split(' ').next_back().unwrap_or_default();
    let unit = written.rsplit(|c: char| c.is_ascii_digit()).next().unwrap_or_default().trim();
    match view.unit {
        Unit::Share => "in per cent".to_owned(),
        Unit::Money if !sign.is_empty() => format!("in {sign}"),
        Unit::Measure if !unit.is_empty() => format!("in {unit}"),
        _ => "in numbers".to_owned(),
    }
}
