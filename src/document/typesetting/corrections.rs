//! What was gathered: one warning for each kind of correction, however often a file has it.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Edit,
    document::{
        correction::{Correction, CorrectionKind},
        problem,
        reader::Reader,
    },
};

impl Reader<'_> {
    /// Reports what was gathered.
    pub(in crate::document) fn report_corrections(&mut self) {
        let mut corrections = std::mem::take(&mut self.corrections);
        self.pair_single_quotes(&mut corrections);
        let mut kinds = BTreeMap::<CorrectionKind, Vec<Correction>>::new();
        for correction in corrections {
            kinds.entry(correction.kind(self.source)).or_default().push(correction);
        }
        for corrections in kinds.into_values() {
            self.report_kind(corrections);
        }
    }

    fn report_kind(&mut self, mut corrections: Vec<Correction>) {
        corrections.sort_by_key(|correction| correction.span);
        let Some(first) = corrections.first() else { return };
        let found = first.span.of(self.source);
        let mut lines: Vec<usize> = corrections
            .iter()
            .map(|correction| self.line_number(correction.span))
            .skip(1)
            .collect();
        lines.dedup();
        let shown = first.corrected(self.source);
        let problem = problem::typesetting(first.span, found, &first.better, &shown, first.escapes);
        let problem =
            if corrections.len() > 1 { problem.again(corrections.len(), &lines) } else { problem };
        let edits = corrections.iter().map(|it| Edit { span: it.span, text: it.better.clone() });
        self.report(problem.edited(edits.collect()));
    }

    /// Djot takes each `'` behind a character for an apostrophe. Beside Chinese there are none: of an
    /// even number in a line every first one opens.
    fn pair_single_quotes(&self, corrections: &mut [Correction]) {
        let mut quotes: Vec<&mut Correction> =
            corrections.iter_mut().filter(|it| it.span.of(self.source) == "'").collect();
        quotes.sort_by_key(|it| it.span);
        let line = |quote: &Correction| self.line_number(quote.span);
        for quotes in quotes.chunk_by_mut(|one, other| line(one) == line(other)) {
            if quotes.len() % 2 == 0 {
                for (at, quote) in quotes.iter_mut().enumerate() {
                    quote.better = if at % 2 == 0 { "‘" } else { "’" }.to_owned();
                }
            }
        }
    }
}
