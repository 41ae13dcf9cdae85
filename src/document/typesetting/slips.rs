//! What was gathered: one warning for each kind of slip, however often a file has it.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Edit,
    document::{
        problem,
        reader::Reader,
        slip::{Slip, SlipKind},
    },
};

impl Reader<'_> {
    /// Reports what was gathered.
    pub(in crate::document) fn report_slips(&mut self) {
        let mut slips = std::mem::take(&mut self.slips);
        self.pair_single_quotes(&mut slips);
        let mut kinds = BTreeMap::<SlipKind, Vec<Slip>>::new();
        for slip in slips {
            kinds.entry(slip.kind(self.source)).or_default().push(slip);
        }
        for slips in kinds.into_values() {
            self.report_kind(slips);
        }
    }

    fn report_kind(&mut self, mut slips: Vec<Slip>) {
        slips.sort_by_key(|slip| slip.span);
        let Some(first) = slips.first() else { return };
        let found = first.span.of(self.source);
        let mut lines: Vec<usize> =
            slips.iter().map(|slip| self.line_number(slip.span)).skip(1).collect();
        lines.dedup();
        let shown = first.corrected(self.source);
        let problem = problem::typesetting(first.span, found, &first.better, &shown, first.escapes);
        let problem = if slips.len() > 1 { problem.again(slips.len(), &lines) } else { problem };
        let edits = slips.iter().map(|it| Edit { span: it.span, text: it.better.clone() });
        self.report(problem.edited(edits.collect()));
    }

    /// Djot takes each `'` behind a character for an apostrophe. Beside Chinese there are none: of an
    /// even number in a line every first one opens.
    fn pair_single_quotes(&self, slips: &mut [Slip]) {
        let mut quotes: Vec<&mut Slip> =
            slips.iter_mut().filter(|it| it.span.of(self.source) == "'").collect();
        quotes.sort_by_key(|it| it.span);
        let line = |quote: &Slip| self.line_number(quote.span);
        for quotes in quotes.chunk_by_mut(|one, other| line(one) == line(other)) {
            if quotes.len() % 2 == 0 {
                for (at, quote) in quotes.iter_mut().enumerate() {
                    quote.better = if at % 2 == 0 { "‘" } else { "’" }.to_owned();
                }
            }
        }
    }
}
