//! The pieces of a report that can be shared by themselves.

use super::attribution;
use crate::{
    report::{Photo, PhotoKind, Report, Section, Statistic, address::Address, text::plain_text},
    words::Words,
};

/// A piece of a report that has a page of its own.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// A section, or the epilogue.
    Section(&'a Section),
    /// A statistic.
    Statistic(&'a Statistic),
    /// A picture.
    Photo(&'a Photo),
}

impl<'a> Piece<'a> {
    /// Every piece of `report`: its sections, then its statistics, then its pictures, each in the
    /// order of the text.
    pub fn all(report: &'a Report) -> impl Iterator<Item = Self> {
        let sections = report.sections.iter().chain(&report.epilogue).map(Self::Section);
        let statistics = report.statistics.iter().map(Self::Statistic);
        sections.chain(statistics).chain(report.photos.iter().map(Self::Photo))
    }

    /// Where it is found in its report.
    #[must_use]
    pub fn address(self) -> Address {
        match self {
            Self::Section(section) => Address::Section(section.id.clone()),
            Self::Statistic(statistic) => Address::Statistic(statistic.id.clone()),
            Self::Photo(photo) => Address::Photo(photo.id.clone()),
        }
    }

    /// The folder of its page, relative to the report's page.
    #[must_use]
    pub fn folder(self) -> String {
        self.address().folder().unwrap_or_default()
    }

    /// The section it stands in, which is itself for a section; none in the prologue.
    #[must_use]
    pub fn section(self, report: &'a Report) -> Option<&'a Section> {
        match self {
            Self::Section(section) => Some(section),
            Self::Statistic(statistic) => report.section_at(statistic.place),
            Self::Photo(photo) => report.section_at(photo.place),
        }
    }

    /// What it is called where it stands alone: a heading, a label with its number, a caption.
    #[must_use]
    pub fn title(self, report: &Report) -> String {
        match self {
            Self::Section(section) => plain_text(report, &section.heading),
            Self::Statistic(Statistic { label, text, .. }) => {
                [label, Words::of(&report.language).colon, text].concat()
            }
            Self::Photo(photo) => photo.caption.clone(),
        }
    }

    /// What it says, with its source and the date of that, for whoever reads nothing else of the
    /// report.
    #[must_use]
    pub fn description(self, report: &Report) -> String {
        let words = Words::of(&report.language);
        let text = match self {
            Self::Section(section) => section.summary.as_ref().unwrap_or(&report.description),
            Self::Statistic(statistic) => &closed(&statistic.sentence),
            Self::Photo(photo) => {
                let kind = (photo.kind == PhotoKind::Illustration).then_some(words.illustration);
                let of_kind = kind.map(|kind| [kind, words.colon].concat()).unwrap_or_default();
                return [of_kind.as_str(), &photo.alt].concat();
            }
        };
        [&attribution(report), words.colon, text].concat()
    }
}

/// A sentence as it stands where the list that it announces does not follow: with a full stop.
#[must_use]
pub fn closed(sentence: &str) -> String {
    match (sentence.strip_suffix('：'), sentence.strip_suffix(':')) {
        (Some(text), _) => [text, "。"].concat(),
        (_, Some(text)) => [text, "."].concat(),
        _ => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn what_announces_a_list_is_closed_where_none_follows() {
        let cases = [
            ("运河长179公里：", "运河长179公里。"),
            ("There are 3 kinds:", "There are 3 kinds."),
            ("完。", "完。"),
        ];
        for (sentence, expected) in cases {
            assert_eq!(closed(sentence), expected);
        }
    }
}
