//! Words beside numerals in English text.

/// Words before a numeral that belong to it.
pub(super) const PREFIXES: [&str; 20] = [
    "about ",
    "nearly ",
    "almost ",
    "more than ",
    "at least ",
    "less than ",
    "fewer than ",
    "over ",
    "roughly ",
    "around ",
    "some ",
    "up to ",
    "approximately ",
    "under ",
    "close to ",
    "at most ",
    "as many as ",
    "as much as ",
    "just over ",
    "just under ",
];

pub(super) const CURRENCIES: [&str; 8] = ["US$", "A$", "C$", "HK$", "$", "£", "€", "¥"];
pub(super) const MAGNITUDES: [&str; 6] =
    ["hundred", "thousand", "million", "billion", "trillion", "bn"];

/// Units that say all by themselves; a word is whole.
pub(super) const MEASURES: [&str; 57] = [
    "%",
    "percent",
    "per cent",
    "percentage points",
    "percentage point",
    "dollars",
    "euros",
    "pounds",
    "yuan",
    "cents",
    "miles",
    "mile",
    "kilometres",
    "kilometers",
    "km",
    "metres",
    "meters",
    "feet",
    "inches",
    "yards",
    "acres",
    "hectares",
    "square miles",
    "square kilometres",
    "square metres",
    "square meters",
    "square feet",
    "cubic metres",
    "cubic meters",
    "litres",
    "liters",
    "gallons",
    "tonnes",
    "tons",
    "kilograms",
    "kilogrammes",
    "kg",
    "grams",
    "ounces",
    "megawatts",
    "gigawatts",
    "kilowatts",
    "MW",
    "GW",
    "kWh",
    "degrees",
    "hours",
    "minutes",
    "seconds",
    "days",
    "weeks",
    "months",
    "pence",
    "times",
    "mph",
    "points",
    "°C",
];

/// Plurals without an s.
pub(super) const PEOPLE: [&str; 7] =
    ["people", "children", "men", "women", "staff", "cattle", "sheep"];

/// Spans of time that say when more often than how much, and words that only look like plurals.
pub(super) const NO_THINGS: [&str; 18] = [
    "years",
    "decades",
    "centuries",
    "is",
    "was",
    "has",
    "as",
    "its",
    "this",
    "his",
    "us",
    "yes",
    "thus",
    "does",
    "across",
    "plus",
    "versus",
    "towards",
];

/// Small words, which end the name of a thing.
pub(super) const SMALL_WORDS: [&str; 34] = [
    "a", "an", "and", "are", "at", "but", "by", "for", "from", "had", "have", "in", "into", "of",
    "on", "or", "than", "that", "the", "their", "then", "to", "were", "when", "which", "while",
    "who", "will", "with", "would", "after", "before", "under", "over",
];

/// Words before a numeral that make it a name, a rank, an age or a moment.
pub(super) const NAMED: [&str; 19] = [
    "no.", "number", "room", "grade", "chapter", "highway", "route", "section", "article", "page",
    "level", "class", "type", "phase", "unit", "district", "age", "aged", "ages",
];

/// Words before a span of time that make it say when and not how much, and those spans.
pub(super) const PERIODS: [&str; 9] =
    ["past", "last", "next", "first", "previous", "every", "coming", "since", "final"];
pub(super) const TIMES: [&str; 6] = ["months", "weeks", "days", "hours", "minutes", "seconds"];
