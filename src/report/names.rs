//! Names that stay: ids, languages and moments.

use std::{cmp::Ordering, fmt};

use crate::fragment;

/// A hand-set ASCII name: `[a-z][a-z0-9-]*`, unique in its report, never reserved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// Why a text cannot be an [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdError {
    /// Not of the form `[a-z][a-z0-9-]*`.
    Form,
    /// [Taken](fragment::is_taken) by the page itself.
    Reserved,
    /// Begins with what the page puts before the ids of [a kind](fragment::Kind::prefix).
    ReservedPrefix(&'static str),
}

impl Id {
    /// Takes `text` as an id.
    ///
    /// # Errors
    /// When it has another form than `[a-z][a-z0-9-]*` or is reserved.
    pub fn new(text: &str) -> Result<Self, IdError> {
        let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase());
        let rest_well =
            text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !starts_well || !rest_well {
            return Err(IdError::Form);
        }
        if fragment::is_taken(text) {
            return Err(IdError::Reserved);
        }
        match fragment::read(text).0 {
            fragment::Kind::Place => Ok(Self(text.to_owned())),
            kind => Err(IdError::ReservedPrefix(kind.prefix())),
        }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A BCP 47 language tag, such as `zh-CN`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// Takes a tag as it stands.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self(tag.to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the page has words of its own in it, in [`words`](crate::words): English, and Chinese
    /// in simplified characters.
    #[must_use]
    pub fn has_words(&self) -> bool {
        const TRADITIONAL: [&str; 4] = ["hant", "hk", "mo", "tw"];
        let tag = self.0.to_ascii_lowercase();
        let mut parts = tag.split('-');
        match parts.next() {
            Some("en") => true,
            Some("zh") => !parts.any(|part| TRADITIONAL.contains(&part)),
            _ => false,
        }
    }

    /// Whether its letters run from right to left: by its script, or else by the language.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        const SCRIPTS: [&str; 7] = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];
        const LANGUAGES: [&str; 12] =
            ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "ug", "ur", "yi"];
        let tag = self.0.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let script =
            parts.find(|part| part.len() == 4 && part.bytes().all(|it| it.is_ascii_alphabetic()));
        script.map_or(LANGUAGES.contains(&language), |script| SCRIPTS.contains(&script))
    }

    /// Whether the text is Chinese.
    #[must_use]
    pub fn is_chinese(&self) -> bool {
        self.0 == "zh" || self.0.starts_with("zh-")
    }
}

/// A moment with its offset, in RFC 3339 form: `2017-10-12T09:17:23+08:00`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment(String);

impl Moment {
    /// Takes a text of RFC 3339 form; the parser of the front matter has made sure of it.
    #[must_use]
    pub fn new(rfc3339: &str) -> Self {
        Self(rfc3339.to_owned())
    }

    /// The RFC 3339 text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year, month and day as written, in the moment's own offset.
    #[must_use]
    pub fn date(&self) -> (&str, &str, &str) {
        let part = |range| self.0.get(range).unwrap_or_default();
        (part(0..4), part(5..7), part(8..10))
    }

    /// Hours and minutes as written, `09:17`.
    #[must_use]
    pub fn clock(&self) -> &str {
        self.0.get(11..16).unwrap_or_default()
    }

    /// Whether it is earlier than `other`, whatever their offsets.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        self.cmp_instant(other).is_lt()
    }

    /// Which of the two comes first, whatever their offsets.
    #[must_use]
    pub fn cmp_instant(&self, other: &Self) -> Ordering {
        self.seconds().cmp(&other.seconds())
    }

    /// Seconds since the beginning of 1970 in universal time.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        const DAYS_BEFORE: i64 = 719_469;
        self.seconds() - DAYS_BEFORE * 24 * 60 * 60
    }

    /// Seconds since a day of the year 0, in universal time.
    fn seconds(&self) -> i64 {
        let field = |range| self.0.get(range).and_then(|it: &str| it.parse().ok()).unwrap_or(0_i64);
        // Years that begin in March have their leap day at the end.
        let month = (field(5..7) + 9) % 12;
        let year = field(0..4) - month / 10;
        let days =
            year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + field(8..10);
        let clock = (field(11..13) * 60 + field(14..16)) * 60 + field(17..19);
        let offset = self.0.len().saturating_sub(6);
        let minutes = field(offset + 1..offset + 3) * 60 + field(offset + 4..offset + 6);
        let minutes = match self.0.get(offset..=offset) {
            Some("+") => minutes,
            Some("-") => -minutes,
            _ => 0,
        };
        days * 24 * 60 * 60 + clock - minutes * 60
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_ascii_and_not_reserved() {
        for good in ["development", "party-building", "a1"] {
            assert_eq!(Id::new(good).map(|id| id.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "1a", "Ecology", "发展", "a_b", "a b", "-a"] {
            assert_eq!(Id::new(bad), Err(IdError::Form), "{bad}");
        }
        assert_eq!(Id::new("figures"), Err(IdError::Reserved));
        assert_eq!(Id::new("air-heading"), Err(IdError::Reserved));
        for prefix in ["stat-", "row-", "scene-", "photo-", "card-"] {
            assert_eq!(Id::new(&format!("{prefix}x")), Err(IdError::ReservedPrefix(prefix)));
        }
    }

    #[test]
    fn only_some_languages_have_words() {
        for tag in ["zh", "zh-CN", "zh-Hans-SG", "en", "en-GB"] {
            assert!(Language::new(tag).has_words(), "{tag}");
        }
        for tag in ["zh-TW", "zh-Hant", "zh-HK", "ar", "de", "eng", "enm"] {
            assert!(!Language::new(tag).has_words(), "{tag}");
        }
    }

    #[test]
    fn languages_know_which_way_they_run() {
        for (tag, right_to_left) in [
            ("ar", true),
            ("he-IL", true),
            ("az-Arab", true),
            ("ur-Latn", false),
            ("zh-CN", false),
            ("en", false),
        ] {
            assert_eq!(Language::new(tag).is_right_to_left(), right_to_left, "{tag}");
        }
    }

    #[test]
    fn a_moment_gives_its_date_as_written() {
        let moment = Moment::new("2017-10-12T09:17:23+08:00");
        assert_eq!(moment.date(), ("2017", "10", "12"));
        assert_eq!(moment.clock(), "09:17");
    }

    #[test]
    fn moments_are_counted_from_1970() {
        for (moment, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-02T08:00:01+08:00", 86_401),
            ("2026-11-23T10:00:00+00:00", 1_795_428_000),
        ] {
            assert_eq!(Moment::new(moment).unix_seconds(), seconds, "{moment}");
        }
    }

    #[test]
    fn moments_are_compared_across_offsets_and_ends_of_months() {
        let ordered = [
            "1999-12-31T23:59:59+00:00",
            "2000-02-28T23:59:59Z",
            "2000-02-29T12:00:00+08:00",
            "2000-03-01T07:59:59+08:00",
            "2000-03-01T00:00:00Z",
            "2000-02-29T20:00:00-05:00",
            "2000-12-31T23:00:00Z",
            "2001-01-01T00:00:00+00:30",
        ];
        for pair in ordered.windows(2) {
            let [earlier, later] = [pair[0], pair[1]].map(Moment::new);
            assert!(earlier.is_before(&later), "{pair:?}");
            assert!(!later.is_before(&earlier), "{pair:?}");
        }
        let same = ["2017-10-12T09:17:23+08:00", "2017-10-12T01:17:23Z"].map(Moment::new);
        assert!(!same[0].is_before(&same[1]) && !same[1].is_before(&same[0]));
    }
}
