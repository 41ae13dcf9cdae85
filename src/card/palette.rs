//! The colours of cards: those of the page by day, from `style/tokens.css`, since a picture cannot
//! ask for the reader's theme.

/// The ground.
pub(super) const PAPER: &str = "#f7f2e7";
/// Numerals and headings.
pub(super) const INK: &str = "#1c2526";
/// Sentences and sources.
pub(super) const INK_QUIET: &str = "#4b5b59";
/// The rule under a numeral.
pub(super) const LAKE: &str = "#1f5f59";
/// What names the section, and the ground of the seal.
pub(super) const CINNABAR: &str = "#b23a2a";
/// What stands on the seal.
pub(super) const SHELL: &str = "#fff8ec";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_one_of_the_page() {
        let tokens = include_str!("../../style/tokens.css");
        let roles = [
            ("rice", PAPER),
            ("soot", INK),
            ("smoke", INK_QUIET),
            ("lake", LAKE),
            ("cinnabar", CINNABAR),
            ("shell", SHELL),
        ];
        for (name, colour) in roles {
            assert!(tokens.contains(&format!("--raw-{name}: {colour};")), "{name} {colour}");
        }
    }
}
