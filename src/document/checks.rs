//! What can only be said when the whole text is read.

use super::{problem, reader::Reader};
use crate::report::Alias;

/// For how many names that are nowhere a likely one is looked up, each among all of the report.
pub(super) const MOST_SUGGESTIONS: usize = 100;

impl Reader<'_> {
    /// Follows the links into the page.
    pub(super) fn follow_fragments(&mut self, aliases: &[Alias]) {
        let mut targets = self.names.targets();
        aliases.iter().for_each(|alias| targets.insert(alias.old.clone()));
        let fragments = std::mem::take(&mut self.fragments);
        if self.ids_lost {
            return;
        }
        let dead = fragments.into_iter().filter(|(name, _)| !targets.contains(name));
        for (index, (name, span)) in dead.enumerate() {
            let meant = (index < MOST_SUGGESTIONS).then(|| targets.nearest(&name)).flatten();
            self.report(problem::link_to_nowhere(span, &name, meant));
        }
    }
}
