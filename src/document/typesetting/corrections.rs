//! What was gathered: one warning for each kind of correction, however often a file has it.

use std::collections::BTreeMap;

use crate::document::{
    correction::{Correction, CorrectionKind},
    problem,
    reader::Reader,
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

    fn report_kind(&mut self, mut all: Vec<Correction>) {
        all.sort_by_key(|it| it.span);
        let [first, others @ ..] = all.as_slice() else { return };
        let mut lines: Vec<usize> = others.iter().map(|it| self.line_number(it.span)).collect();
        lines.dedup();
        self.report(problem::typesetting(self.source, first, &all, &lines));
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
