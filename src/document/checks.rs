//! What can only be said when the whole text is read.

use super::{chapters::Text, nearest::nearest, problem, reader::Reader};
use crate::{diagnostic::Span, report::text::Block};

impl Reader<'_> {
    /// Follows the links into the page.
    pub(super) fn follow_fragments(&mut self) {
        for (name, span) in std::mem::take(&mut self.fragments) {
            if let Err(meant) = self.names.find(&name)
                && !self.ids_lost
            {
                self.report(problem::link_to_nowhere(span, &name, meant.as_deref()));
            }
        }
    }

    /// Tells each scene which statistics it draws.
    pub(super) fn draw_scenes(&mut self, text: &mut Text) {
        let drawn: Vec<Vec<usize>> = std::mem::take(&mut self.drawn)
            .into_iter()
            .map(|ids| ids.into_iter().filter_map(|(id, span)| self.drawn_by(&id, span)).collect())
            .collect();
        let scenes = text.blocks_mut().filter_map(|block| match block {
            Block::Scene(scene) => Some(scene),
            _ => None,
        });
        for (scene, of) in scenes.zip(drawn) {
            scene.of = of;
        }
    }

    fn drawn_by(&mut self, id: &str, span: Span) -> Option<usize> {
        let found = self.statistics.iter().position(|it| it.id.as_str() == id);
        if found.is_none() && !self.ids_lost && self.names.find(&format!("stat-{id}")).is_err() {
            let ids = self.statistics.iter().map(|it| it.id.as_str());
            let meant = nearest(id, ids).map(str::to_owned);
            self.report(problem::draws_nothing(span, id, meant.as_deref()));
        }
        found
    }
}
