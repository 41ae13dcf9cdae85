//! Kinds of words of which times are made.

use crate::import::moment;

/// Kinds of words, each with its letter in the rules.
const KINDS: &[(char, &str)] = &[
    (
        'u',
        "year years month months week weeks quarter quarters half decade decades season seasons \
        summer winter spring autumn period day days weekend \
        term terms",
    ),
    ('s', "summer winter spring autumn fall christmas easter"),
    (
        'o',
        "first second third fourth final last past prior this next previous same latest current \
        corresponding",
    ),
    (
        'n',
        "a one few several two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    ('k', "financial fiscal fy calendar school academic marketing"),
    ('e', "early late mid whole"),
    ('p', "end start beginning middle close turn hours rest whole"),
    ('w', "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow"),
    ('r', "morning afternoon evening night lunchtime"),
    ('b', "to ended ending until from through"),
    ('a', "ago earlier"),
    ('v', "before after"),
    ('j', "quarter half term"),
    ('g', "season year term"),
    ('q', "quarter"),
    ('h', "q1 q2 q3 q4 h1 h2"),
    ('/', "1q 2q 3q 4q 1h 2h"),
    ('i', "1 2 3 4"),
    ('l', "last this previous"),
    ('z', "year"),
    (':', "date"),
    ('f', "of in"),
    ('_', "of"),
    ('.', "and"),
    ('t', "the"),
    ('x', "to"),
    ('!', "christmas easter thanksgiving halloween"),
    ('+', "new"),
    ('&', "boxing"),
    (';', "eve day monday sunday weekend"),
    ('$', "winter summer spring autumn fall season weekend pandemic lockdown drought"),
    ('%', "bank"),
    ('=', "holiday"),
    (',', "months season holidays"),
    ('1', "last next this previous"),
    ('~', "time"),
    ('2', "few"),
    ('@', "since"),
    ('*', "it they he she we"),
    ('^', "that which"),
    ('#', "first-quarter second-quarter third-quarter fourth-quarter first-half second-half"),
];

/// The letters of the kinds in whose lists a word is.
pub(super) fn kinds_of(word: &str) -> String {
    let lists = |list: &str| list.split_whitespace().any(|it| it == word);
    KINDS.iter().filter(|(_, list)| lists(list)).map(|(kind, _)| *kind).collect()
}

/// Whether a word is a quarter or a half with its year, or the last digits of that.
pub(super) fn is_quarter_of_year(word: &str) -> bool {
    let Some((part, year)) = word.split_at_checked(2) else { return false };
    let digits = year.trim_start_matches(['\'', '’', '-', '/']);
    let is_year = digits.len() == 2 || moment::is_year(digits);
    is_year && digits.bytes().all(|it| it.is_ascii_digit()) && kinds_of(part).contains(['h', '/'])
}

/// 25, 3rd, 21-23.
pub(super) fn is_day(word: &str) -> bool {
    let is_one = |day: &str| {
        let day = day.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
        day.parse().is_ok_and(|day: u32| (1..32).contains(&day))
    };
    word.split(['-', '–']).all(is_one)
}
