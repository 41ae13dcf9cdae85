//! English abbreviations that end with a stop.

/// What may follow an abbreviation without a new sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Always something: a name, an example.
    BeforeName,
    /// A number.
    BeforeNumber,
    /// Anything; it can also end a sentence.
    Anywhere,
}

/// Titles and other words that never stand alone.
const BEFORE_NAME: [&str; 38] = [
    "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Dr", "Prof", "Rev", "Fr", "Hon", "Gov", "Sen",
    "Rep", "Pres", "Gen", "Col", "Maj", "Capt", "Cmdr", "Lt", "Sgt", "Cpl", "Pvt", "Adm", "Supt",
    "Insp", "Mt", "Ft", "vs", "cf", "viz", "approx", "ca", "e.g", "i.e", "Assn", "Dept",
];

/// Words that are abbreviations before a number only.
const BEFORE_NUMBER: [&str; 32] = [
    "No", "no", "Nos", "nos", "Fig", "fig", "Figs", "figs", "Eq", "p", "pp", "Vol", "vol", "Ch",
    "ch", "Sec", "Art", "Ed", "para", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec", "c",
];

/// Words that stand behind a name.
const BEHIND_NAME: [&str; 15] = [
    "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "etc", "al", "St", "Ste", "Ave", "Blvd", "Rd",
    "Sq",
];

/// Words that seldom follow an abbreviation but as the first of a sentence.
const FIRST_WORDS: [&str; 52] = [
    "A", "After", "All", "An", "And", "As", "At", "Before", "Both", "But", "By", "Each", "For",
    "From", "He", "Her", "His", "How", "However", "I", "If", "In", "It", "Its", "Many", "More",
    "Most", "My", "Now", "On", "One", "Or", "Our", "She", "Since", "So", "Some", "Still", "That",
    "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We", "What", "When",
    "While",
];

impl Abbreviation {
    /// What kind of abbreviation `word` is, without its last stop.
    pub(super) fn of(word: &str) -> Option<Self> {
        if BEFORE_NAME.contains(&word) {
            Some(Self::BeforeName)
        } else if BEFORE_NUMBER.contains(&word) {
            Some(Self::BeforeNumber)
        } else if BEHIND_NAME.contains(&word) || is_initials(word) {
            Some(Self::Anywhere)
        } else {
            None
        }
    }
}

/// Whether `word` is of letters with stops between them (U.S, p.m, Ph.D), or a capital alone.
fn is_initials(word: &str) -> bool {
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default();
    let is_letter = |part: &str| part.len() <= 2 && part.bytes().all(|it| it.is_ascii_alphabetic());
    match parts.next() {
        None => first.len() == 1 && first.bytes().all(|it| it.is_ascii_uppercase()),
        Some(_) => word.split('.').all(|part| !part.is_empty() && is_letter(part)),
    }
}

/// Whether `text` begins with a word that seldom stands behind an abbreviation but as the first of
/// a sentence.
pub(super) fn begins_sentence(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    FIRST_WORDS.contains(&word)
}
