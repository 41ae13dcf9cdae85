//! Links.

use jotdown::{LinkType, SpanLinkType};

use super::{
    inlines::Setting,
    nearest::nearest,
    problem::{self, Thing},
    reader::Reader,
    target::{Target, TargetError},
    tree::Node,
};
use crate::{diagnostic::Span, report::text::Inline};

impl Reader<'_> {
    /// Reads a link; links into the page are followed when the whole text is read.
    pub(super) fn link(
        &mut self,
        node: &Node<'_>,
        target: &str,
        kind: LinkType,
        setting: Setting,
    ) -> Option<Inline> {
        let at = node.span.first_line(self.source);
        self.no_attributes(node, Thing::Link);
        if setting == Setting::Link {
            self.report(problem::link_in_link(at));
        }
        let target = match kind {
            LinkType::Span(SpanLinkType::Inline) | LinkType::AutoLink => target.to_owned(),
            LinkType::Email => format!("mailto:{}", target.trim_start_matches("mailto:")),
            LinkType::Span(SpanLinkType::Reference | SpanLinkType::Unresolved) => {
                self.report(problem::reference_link(at));
                return None;
            }
        };
        let place = self.target_span(node, kind);
        match Target::new(&target) {
            Ok(Target::Fragment(name)) => self.fragments.push((name.to_owned(), place)),
            Ok(Target::Absolute | Target::Relative) => {}
            Err(error) => {
                let meant = match error {
                    TargetError::Scheme(scheme) => nearest(scheme, ["https", "http", "mailto"]),
                    _ => None,
                };
                self.report(problem::target(place, error, meant));
            }
        }
        let content = self.inlines(&node.children, Setting::Link);
        if content.is_empty() {
            self.report(problem::link_without_text(at));
        }
        Some(Inline::Link { target, content })
    }

    /// Where the target stands: between the brackets, round or angled.
    fn target_span(&self, node: &Node<'_>, kind: LinkType) -> Span {
        let span = match kind {
            LinkType::Span(_) => Span::new(node.close.start + 2, node.close.end.saturating_sub(1)),
            LinkType::AutoLink | LinkType::Email => {
                Span::new(node.span.start + 1, node.close.start)
            }
        };
        if span.start < span.end { span.first_line(self.source) } else { node.close }
    }
}
