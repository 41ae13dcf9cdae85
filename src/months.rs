//! The names of the months.

/// In English, in full.
pub const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// In English, shortened, without the point. May is not shortened; September has two forms.
pub const ENGLISH_SHORT: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

/// The index, from 0, of the month with this English name in full or shortened, in any case.
#[must_use]
pub fn english(name: &str) -> Option<usize> {
    let is_name = |it: &str| it.eq_ignore_ascii_case(name);
    let full = ENGLISH.iter().position(|it| is_name(it));
    full.or_else(|| {
        let short = ENGLISH_SHORT.into_iter().find(|it| is_name(it))?;
        ENGLISH.iter().position(|it| it.starts_with(short))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_their_names() {
        for (name, index) in
            [("January", 0), ("jun", 5), ("JULY", 6), ("Sep", 8), ("sept", 8), ("Dec", 11)]
        {
            assert_eq!(english(name), Some(index), "{name}");
        }
        for other in ["", "Ma", "Octo", "Decembers", "十月"] {
            assert_eq!(english(other), None, "{other}");
        }
        assert!(ENGLISH_SHORT.iter().all(|short| english(short).is_some()));
    }
}
