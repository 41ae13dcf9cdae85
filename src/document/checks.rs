//! What can only be said when the whole text is read.

use std::collections::HashMap;

use super::{chapters::Text, names::Namespace, problem, reader::Reader};
use crate::{
    diagnostic::Span,
    report::{Alias, names::Id, text::Block},
};

/// For how many names that are nowhere a likely one is looked up, each among all of the report.
const MOST_SUGGESTIONS: usize = 100;

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

    /// Tells each scene which statistics it draws, and checks that it can.
    pub(super) fn draw_scenes(&mut self, text: &mut Text) {
        let ids = self.statistics.iter().enumerate().map(|(index, it)| (it.id.to_string(), index));
        let index_of: HashMap<String, usize> = ids.collect();
        let scenes = text.blocks_mut().filter_map(|block| match block {
            Block::Scene(scene) => Some(scene),
            _ => None,
        });
        let drawn = std::mem::take(&mut self.drawn);
        let mut unknown = 0;
        for (scene, names) in scenes.zip(drawn) {
            let mut of = Vec::new();
            for (id, span) in names {
                match index_of.get(&id) {
                    Some(index) => of.push((*index, span)),
                    None => {
                        unknown += 1;
                        self.draws_nothing(&id, span, unknown <= MOST_SUGGESTIONS);
                    }
                }
            }
            self.check_scale(scene.graphic, &of);
            scene.of = of.into_iter().map(|(index, _)| index).collect();
        }
    }

    /// Reports a name of a statistic that is none, unless its id is only lost to another problem.
    fn draws_nothing(&mut self, id: &str, span: Span, suggests: bool) {
        let lost = self.ids_lost
            || Id::new(id).is_ok_and(|id| self.names.place(Namespace::Statistic, &id).is_some());
        if !lost {
            let meant = suggests.then(|| self.names.nearest(Namespace::Statistic, id)).flatten();
            let meant = meant.map(ToString::to_string);
            self.report(problem::draws_nothing(span, id, meant.as_deref()));
        }
    }
}
