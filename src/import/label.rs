//! Names for statistics, proposed from the clause they stand in.

use std::collections::HashMap;

use super::{
    language::{Language, Place, Proposal},
    quantity::Quantity,
    remark::Doubt,
    row::Cell,
};
use crate::characters::width;

/// Widest label that goes without a remark, in half Han characters.
pub(super) const WIDEST: usize = 56;

/// A label with its period.
pub(super) struct Label {
    /// What is counted.
    pub(super) text: String,
    /// The time it holds for.
    pub(super) period: Option<String>,
    /// Whether it certainly names what is counted.
    pub(super) is_sure: bool,
    /// Why somebody should read a name.
    pub(super) doubt: Option<Doubt>,
}

/// The labels given so far: each is given once for a period.
pub(super) struct Labels {
    language: &'static dyn Language,
    /// The time that the headline says the whole is of.
    time: Option<String>,
    /// The time with which a paragraph above begins its report.
    lead: Option<String>,
    /// The headings of the section and, if there is one, of the part.
    headings: Vec<String>,
    /// The paragraph that announces those below it.
    opening: Option<String>,
    paragraphs: usize,
    /// The periods that each is given for.
    given: HashMap<String, Vec<Option<String>>>,
}

impl Labels {
    /// No label is given yet under the headline `title`.
    pub(super) fn new(title: &str, language: &'static dyn Language) -> Self {
        Self {
            language,
            time: language.time_of(title),
            lead: None,
            headings: Vec::new(),
            opening: None,
            paragraphs: 0,
            given: HashMap::new(),
        }
    }

    /// Goes on under another heading, of a section or of a part.
    pub(super) fn enter(&mut self, heading: &str, is_part: bool) {
        self.headings.truncate(usize::from(is_part));
        self.headings.push(heading.to_owned());
        (self.opening, self.lead) = (None, None);
    }

    /// A label for each quantity of a paragraph.
    pub(super) fn of_paragraph(&mut self, text: &str, quantities: &[Quantity]) -> Vec<Label> {
        self.paragraphs += 1;
        if quantities.is_empty() {
            self.opening = text.ends_with(['：', '。']).then(|| text.to_owned());
        }
        let above = self.time.iter().chain(&self.headings).chain(&self.opening);
        let above: Vec<_> = above.cloned().collect();
        let proposals = self.language.labels(text, &above, self.lead.as_deref(), quantities);
        self.lead = self.language.lead(text, self.lead.take());
        let proposals = proposals.into_iter().enumerate();
        proposals.map(|(index, proposal)| self.unique(proposal, index + 1)).collect()
    }

    /// A label for each number in a row of a table.
    pub(super) fn of_row(&mut self, cells: &[Cell]) -> Vec<Label> {
        self.paragraphs += 1;
        let proposal = |cell: &Cell| Proposal {
            label: cell.label.clone(),
            longer: cell.longer.clone(),
            period: cell.period.clone(),
            is_sure: true,
        };
        let proposals = cells.iter().map(proposal).enumerate();
        proposals.map(|(index, proposal)| self.unique(proposal, index + 1)).collect()
    }

    /// The first form of a proposal that is not given yet for its period.
    fn unique(&mut self, proposal: Proposal, index: usize) -> Label {
        let Proposal { label, longer, period, is_sure } = proposal;
        // A report reads two labels that differ in spaces as one.
        let [label, longer] =
            [label, longer].map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
        let heading = self.headings.last();
        let by_section = heading.map(|it| self.language.told_apart(&label, Place::Section(it)));
        let by_place = self.language.told_apart(&label, Place::Paragraph(self.paragraphs, index));
        let forms = [Some(label.clone()), Some(longer.clone()), by_section, Some(by_place)];
        let free = |form: &String| !form.is_empty() && !self.is_taken(form, period.as_deref());
        let text = forms.into_iter().flatten().find(free).unwrap_or_default();
        // A name that is given already gives way to the quotation.
        let is_sure = is_sure && text != longer;
        let is_long = width(&text) > WIDEST;
        let doubt = match is_sure {
            false => None,
            true if text != label => Some(Doubt::Repeated),
            true => is_long.then_some(Doubt::Long),
        };
        self.given.entry(text.clone()).or_default().push(period.clone());
        Label { text, period, is_sure, doubt }
    }

    /// Whether a label is given for `period`, or for no period at all.
    fn is_taken(&self, label: &str, period: Option<&str>) -> bool {
        self.given.get(label).is_some_and(|periods| {
            period.is_none() || periods.iter().any(|of| of.is_none() || of.as_deref() == period)
        })
    }
}
