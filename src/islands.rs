//! What comes alive in the reader's browser.
//!
//! Each island wraps markup that the page already holds, complete and readable; it adds behaviour
//! and nothing else: no words, no elements at start-up. Rendered natively an island is just that
//! markup. An island that cannot start leaves it as it was and is counted in
//! `html[data-islands-failed]`.
//!
//! What moves is told by one clock, `reading`; where links lead is known to `place`.

pub mod bar;
mod copy;
pub mod counters;
pub mod figures;
mod place;
mod reading;
pub mod scenes;
pub mod sections;
pub mod share;
pub mod small_card;
pub mod switches;
pub mod viewer;

pub use self::{
    bar::Bar, counters::Counters, figures::Figures, scenes::Scene, sections::SectionTools,
    share::Share, small_card::SmallCard, switches::Switches, viewer::Viewer,
};

use crate::browser::{self, Missing};

/// Runs `start` and counts the island as failed if it cannot do its work.
///
/// Rendered natively nothing runs.
pub(crate) fn wake(start: impl FnOnce() -> Result<(), Missing>) {
    if let Some(root) = browser::root()
        && start().is_err()
    {
        const FAILED: &str = "data-islands-failed";
        let before: u32 =
            root.attribute(FAILED).and_then(|count| count.parse().ok()).unwrap_or_default();
        root.set_attribute(FAILED, &(before + 1).to_string());
    }
}

/// Whether the reader lets things move: neither the system nor the page's switch says no.
pub(crate) fn motion_allowed() -> bool {
    let switched_off = browser::root()
        .is_some_and(|root| root.attribute("data-motion").is_some_and(|motion| motion == "off"));
    !switched_off && browser::media("(prefers-reduced-motion: no-preference)")
}

/// Whether the reader or the browser asks to save data.
pub(crate) fn saving_data() -> bool {
    browser::save_data()
        || browser::root().is_some_and(|root| root.attribute("data-saving").is_some())
}

/// A share `0..=1` as CSS number with three decimals; the float formatter would cost 10 KB.
pub(crate) fn css_number(share: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=1000")]
    let thousandths = (share * 1000.0) as u32;
    if thousandths >= 1000 {
        return "1".to_owned();
    }
    let digits = thousandths.to_string();
    ["0.", &"000"[digits.len()..], &digits].concat()
}

#[cfg(test)]
mod tests {
    use super::css_number;

    #[test]
    fn shares_become_css_numbers() {
        let cases =
            [(0.0, "0.000"), (0.0074, "0.007"), (0.25, "0.250"), (0.9999, "0.999"), (1.0, "1")];
        for (share, expected) in cases {
            assert_eq!(css_number(share), expected);
        }
    }
}
