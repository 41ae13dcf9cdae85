//! The languages that the command speaks.

/// A language that the command speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// English.
    English,
    /// Chinese in simplified characters.
    Chinese,
}

impl Locale {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// Its tag, as the command takes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The language that a tag (`zh-CN`) or the name of a POSIX locale (`zh_CN.UTF-8`) means; none
    /// where the command does not speak it.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let language = name.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(language))
    }

    /// The language of the messages of a system whose environment holds these values of `LC_ALL`,
    /// `LC_MESSAGES` and `LANG`, in this order: the first that is not empty decides (POSIX, Base
    /// Definitions, 8.2). English where none is spoken here.
    #[must_use]
    pub fn of_environment(values: [Option<String>; 3]) -> Self {
        let first = values.into_iter().flatten().find(|value| !value.is_empty());
        first.and_then(|name| Self::of(&name)).unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_names_of_locales_are_known() {
        for (name, locale) in [
            ("zh", Some(Locale::Chinese)),
            ("zh-CN", Some(Locale::Chinese)),
            ("zh_CN.UTF-8", Some(Locale::Chinese)),
            ("ZH-Hant", Some(Locale::Chinese)),
            ("en", Some(Locale::English)),
            ("en_GB@euro", Some(Locale::English)),
            ("zha", None),
            ("de_DE.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Locale::of(name), locale, "{name}");
        }
    }

    #[test]
    fn the_first_value_that_is_there_decides() {
        let of = |values: [&str; 3]| {
            Locale::of_environment(values.map(|it| (it != "-").then(|| it.to_owned())))
        };
        assert_eq!(of(["-", "-", "zh_CN.UTF-8"]), Locale::Chinese);
        assert_eq!(of(["", "zh_CN", "en_US"]), Locale::Chinese);
        assert_eq!(of(["C.UTF-8", "zh_CN", "zh_CN"]), Locale::English);
        assert_eq!(of(["-", "-", "-"]), Locale::English);
    }
}
