//! Verbs as they stand in a label.

use super::words::*;

/// What a level did by a verb, as a noun.
pub(super) fn change(verb: &str) -> &'static str {
    match () {
        () if is_in(verb, RISING) => "rise in",
        () if is_in(verb, FALLING) => "fall in",
        () => "change in",
    }
}

/// The participle of a verb: `runs` is `run`, `employs` is `employed`.
pub(super) fn participle(verb: &str) -> Option<String> {
    let verb = verb.to_lowercase();
    let of_form = |verb: &str| {
        PARTICIPLES.split('|').find_map(|it| {
            let (forms, participle) = it.split_once('=')?;
            forms.split(' ').any(|form| form == verb).then(|| participle.to_owned())
        })
    };
    if let Some(stem) = verb.strip_suffix("ing") {
        let bases = [stem.to_owned(), format!("{stem}e")];
        let irregular = bases.iter().find_map(|it| of_form(it));
        return irregular.or_else(|| Some(format!("{stem}ed")));
    }
    let irregular = of_form(&verb);
    if irregular.is_some() || is_past(&verb) {
        return irregular.or(Some(verb));
    }
    let base = match verb.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => verb.strip_suffix('s').unwrap_or(&verb).to_owned(),
    };
    let base = ["sse", "che", "she", "xe"]
        .iter()
        .find(|it| base.ends_with(*it))
        .map_or(base.as_str(), |_| &base[..base.len() - 1]);
    let regular = match base.strip_suffix('y').filter(|it| !it.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ied"),
        None if base.ends_with('e') => format!("{base}d"),
        None => format!("{base}ed"),
    };
    is_in(&verb, REGULAR).then_some(regular)
}
