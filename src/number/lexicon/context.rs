//! Words that say, in running text, whether a numeral is an amount.

use serde::Deserialize;

/// Words that say, in running text, whether a numeral is an amount. Each language uses its own.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::number) struct Context {
    /// Characters that tie digits into a code, a score, a date or a slogan: 1+27, 3·15, 9:17.
    pub(in crate::number) ties: Vec<char>,
    /// What takes up again so many as were told before: 上述两项.
    pub(in crate::number) pointing: Vec<String>,
    /// Units of time that, behind one of the periods, say when and not how much: 前8个月.
    pub(in crate::number) moments: Vec<String>,
    pub(in crate::number) periods: Vec<String>,
    /// Behind a unit of time, saying when: 3 days later.
    pub(in crate::number) later: Vec<String>,
    /// Those that after "a year" make it a time and no rate.
    pub(in crate::number) ago: Vec<String>,
    /// Behind what each has so much of, where its clause goes on: this in 2 million pesos a load this spring.
    pub(in crate::number) behind_each: Vec<String>,
    /// Units of those who come first: 前三名; words before those who come last, and words that only
    /// end like 前.
    pub(in crate::number) first: Vec<String>,
    pub(in crate::number) last: Vec<String>,
    pub(in crate::number) not_first: Vec<String>,
    /// Han numerals before these are idioms: 十分, 四方.
    pub(in crate::number) not_han: Vec<String>,
    /// Before a measure that names a class of things or of sport: 男子100米.
    pub(in crate::number) classes: Vec<String>,
    /// Before the part of a share that is told as one of so many: 每三户就有一户.
    pub(in crate::number) shared: Vec<String>,
    /// Words for a span, behind which years are one and no date: 期限.
    pub(in crate::number) spans: Vec<String>,
    /// Words for a total, behind which a bare numeral counts: 人口, toll.
    pub(in crate::number) totals: Vec<String>,
    /// Words for a ratio, behind which in its clause a bare decimal counts: 基尼系数由0.31降至0.29.
    pub(in crate::number) ratios: Vec<String>,
    /// Before the numeral of a class of a school: 级 in 三年级2班.
    pub(in crate::number) classed: Vec<String>,
    /// Before several parts of a whole: 之比 in 男女之比1∶1.2.
    pub(in crate::number) proportions: Vec<String>,
    /// Behind one of a currency, before what that is in another: 1元人民币约合.
    pub(in crate::number) exchanged: Vec<String>,
    /// Before the numeral of a line that one rides: 公交 in 公交26路.
    pub(in crate::number) rides: Vec<String>,
    /// Words of an index, whose points are no hours: 收于.
    pub(in crate::number) indices: Vec<String>,
    /// Words that join those to the numeral: 为.
    pub(in crate::number) joining: Vec<String>,
    /// Plurals without an s.
    pub(in crate::number) people: Vec<String>,
    /// Spans of time that say when more often than how much, and words that look like plurals.
    pub(in crate::number) no_things: Vec<String>,
    /// Small words, which end the name of a thing.
    pub(in crate::number) small_words: Vec<String>,
    /// Words before a numeral that make it a name, a rank, an age or a moment.
    pub(in crate::number) named: Vec<String>,
    /// Words for a change, whose amount follows of, by, to or from.
    pub(in crate::number) changes: Vec<String>,
    /// Behind these "over" says where or about what and not how much: flew low over, a row over.
    pub(in crate::number) over_leads: Vec<String>,
    /// Before these a number says of which kind a thing is: two-bedroom.
    pub(in crate::number) kinds: Vec<String>,
    /// What has its year before it, and is no thing of which there are so many: 2019 levels.
    pub(in crate::number) of_years: Vec<String>,
    /// Names of the time before this one.
    pub(in crate::number) years_before: Vec<String>,
    /// What is told of with "of" and is a code, ID; and what a year or a telephone number of digits alone stands
    /// behind.
    pub(in crate::number) codes: Vec<String>,
    pub(in crate::number) dated: Vec<String>,
    /// Before a bare number: bounds that may be of an age (over 60), what else an age follows, what the
    /// number of a telephone or a kind follows, what a day or an hour does, and what, in its clause, a
    /// small number is of all the same.
    pub(in crate::number) loose: Vec<String>,
    pub(in crate::number) being: Vec<String>,
    pub(in crate::number) marks: Vec<String>,
    pub(in crate::number) when: Vec<String>,
    /// Words for what has no age, before what it is.
    pub(in crate::number) impersonal: Vec<String>,
    /// What passes and is no unit of time, behind over: 7,845 in 12 games.
    pub(in crate::number) spells: Vec<String>,
    /// Units of titles, beside those of time, where they are capitalised: 21 Nights.
    pub(in crate::number) titled: Vec<String>,
    /// Behind the share that says how sure a study is: 95% CI.
    pub(in crate::number) levels: Vec<String>,
    /// Behind a number that is the name of one: the 76 bus.
    pub(in crate::number) numbered: Vec<String>,
    pub(in crate::number) averages: Vec<String>,
    pub(in crate::number) numbers: Vec<String>,
    /// Units that races are called by, what stands before such a name, and behind it: women's 400m hurdles.
    pub(in crate::number) race_units: Vec<String>,
    pub(in crate::number) race_leads: Vec<String>,
    pub(in crate::number) races: Vec<String>,
    /// Those whose age follows of: a lady of 83; and what is done at an age: given at 18 months.
    pub(in crate::number) persons: Vec<String>,
    pub(in crate::number) done: Vec<String>,
    /// Words for a lack, which lasts for a span of time: out of stock for seven weeks.
    pub(in crate::number) without: Vec<String>,
    /// What shares do to be a hundred together: sum to.
    pub(in crate::number) sums: Vec<String>,
    /// Words for the greatest or the least, whose amount follows a comma and at: the most, at 58.
    pub(in crate::number) most: Vec<String>,
    /// Words before an amount that another is compared with: against 37.
    pub(in crate::number) compared: Vec<String>,
    /// What a span of time joined to it is worth telling for: an 18-minute standard.
    pub(in crate::number) standards: Vec<String>,
    /// Words before a span of time that something takes, and behind one that something is late by.
    pub(in crate::number) taking: Vec<String>,
    pub(in crate::number) delays: Vec<String>,
    /// What is told of that which goes on for a time.
    pub(in crate::number) running: Vec<String>,
    /// Words behind which `last` is what something does.
    pub(in crate::number) modals: Vec<String>,
    /// What a span of time joined to it says how long it lasts: a 15-year working life.
    pub(in crate::number) lasting: Vec<String>,
    /// When something was to be, so that a span of time says by how much it was not: later than planned.
    pub(in crate::number) norms: Vec<String>,
    /// What a hyphen joins to its number, beside the units: a 240-bed ward.
    pub(in crate::number) joined: Vec<String>,
    /// Words behind a numeral that say what became of those counted: 17 were hurt.
    pub(in crate::number) states: Vec<String>,
    /// Before those who were hurt or worse, however few: killing three.
    pub(in crate::number) harming: Vec<String>,
    /// What is counted of those hurt or worse, however few, or what became of so many: eight deaths, 两人死亡.
    pub(in crate::number) fates: Vec<String>,
    /// Words behind so many times, and behind so much time before "than", as a number in words: four
    /// times bigger, seven minutes slower than.
    pub(in crate::number) multiplied: Vec<String>,
    /// Behind a half, before the whole that it is of: half their numbers.
    pub(in crate::number) of_wholes: Vec<String>,
    /// Wholes of which a half is none that counts: half the time.
    pub(in crate::number) no_halves: Vec<String>,
    /// Before a half that has a place: the second half of the year.
    pub(in crate::number) halves: Vec<String>,
    /// Wholes of a half that are told before: half of them.
    pub(in crate::number) told_wholes: Vec<String>,
    /// Before how many there is room for: licensed for thirty-two.
    pub(in crate::number) holding: Vec<String>,
    /// What those who contest something have, one more than the other: 22 votes to 17; and words of a
    /// clause that holds two numbers against one another: voted 118 to 3.
    pub(in crate::number) contested: Vec<String>,
    pub(in crate::number) opposed: Vec<String>,
    /// Times, so many of which had something on them: on nine weekends.
    pub(in crate::number) occasions: Vec<String>,
    /// Words behind "of" that say of what a numeral is a part.
    pub(in crate::number) counts_of: Vec<String>,
}
